"""The winner beside a constant: what choosing the best of many does to its gain."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from thalweg.racing.baseline_check import gain_of_chosen
from thalweg.racing.comparison import compare, moved_by_rows
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


def test_one_bootstrap_serves_the_verdict_and_the_constant():
    """Both see the samples that each draws for itself; the settings' columns are the same."""
    rng = np.random.default_rng(4)
    losses, flat = rng.standard_normal((300, 5)), rng.standard_normal((300, 1))
    settings, constant = evidence_of(losses), evidence_of(flat)
    noise = seed_noise(settings.figures, [0] * 5, [[k] for k in range(5)])
    moved = moved_by_rows(settings.beside(constant), 2000)
    own, given = compare(settings, noise, 0.0, 2000), compare(settings, noise, moved=moved[:, :5])
    assert given.samples == 2000
    np.testing.assert_allclose(given.best, own.best, atol=1e-3)
    alone = gain_of_chosen(settings, constant, noise, 0, 2000)
    assert gain_of_chosen(settings, constant, noise, 0, moved=moved) == alone
    doubled = gain_of_chosen(settings, constant, noise, 0, moved=2 * moved)
    assert doubled.bound == pytest.approx(2 * alone.bound)


def test_samples_of_a_greater_figure_move_the_other_way():
    each = evidence_of(np.random.default_rng(5).standard_normal((100, 3)))
    np.testing.assert_array_equal(
        moved_by_rows(replace(each, greater=True), 50), -moved_by_rows(each, 50)
    )
