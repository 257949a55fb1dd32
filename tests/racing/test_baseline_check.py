"""The winner beside a constant: what choosing the best of many does to its gain."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import stats

from thalweg.racing.baseline_check import gain_of_chosen
from thalweg.racing.evidence import RowMeans
from thalweg.racing.seed_noise import seed_noise


def evidence_of(losses):
    means = RowMeans(*losses.shape)
    means.add(losses, np.ones(len(losses)))
    return means.evidence()


def gain(losses, constant, samples=400):
    runs = losses.shape[1]
    settings, flat = evidence_of(losses), evidence_of(constant[:, None])
    noise = seed_noise(settings.figures, [0] * runs, [[k] for k in range(runs)])
    return gain_of_chosen(settings, flat, noise, int(np.argmin(settings.figures)), samples)


def test_of_one_setting_it_is_the_one_sided_paired_t_test():
    rng = np.random.default_rng(0)
    constant = rng.standard_normal(200) ** 2
    losses = (constant - 0.1 + 0.5 * rng.standard_normal(200))[:, None]
    found = gain(losses, constant, 4000)
    t = stats.ttest_rel(constant, losses[:, 0], alternative="greater")
    assert found.gain == pytest.approx((constant - losses[:, 0]).mean())
    assert stats.norm.sf(found.z) == pytest.approx(t.pvalue, rel=1e-6)
    assert found.bound == pytest.approx(1.645, abs=0.07)


def test_the_bound_is_that_of_the_greatest_of_independent_gains():
    rng = np.random.default_rng(1)
    losses = rng.standard_normal((2000, 20))
    found = gain(losses, np.zeros(2000), 4000)
    assert found.bound == pytest.approx(stats.norm.ppf(0.95 ** (1 / 20)), abs=0.1)


def test_the_best_of_many_that_are_no_better_is_seldom_called_better():
    rng = np.random.default_rng(2)
    naive = called = 0
    for _ in range(1000):
        constant = rng.standard_normal(100)
        found = gain(constant[:, None] + 0.3 * rng.standard_normal((100, 10)), constant)
        naive, called = naive + (found.z > 1.645), called + found.better
    assert called / 1000 <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)
    assert naive / 1000 > 0.2  # what happens without the correction


def test_a_clear_gain_is_found_but_not_on_too_few_rows():
    rng = np.random.default_rng(3)
    constant = rng.standard_normal(100)
    losses = constant[:, None] - 1 + 0.3 * rng.standard_normal((100, 10))
    assert gain(losses, constant).better
    assert not gain(losses[:10], constant[:10]).better
