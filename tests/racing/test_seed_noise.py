"""What seeds add to the noise of settings' figures."""

from __future__ import annotations

import math

import numpy as np
import pytest

import thalweg
from thalweg.racing.comparison import compare
from thalweg.racing.evidence import Evidence, RowMeans
from thalweg.racing.seed_noise import seed_noise


def test_settings_of_the_same_seeds_are_paired_by_seed():
    shared = np.array([0.0, 1.0, 5.0])  # a seed that is bad for one is bad for both
    figures = np.concatenate([shared, 10 + shared + [0.1, 0, -0.1]])
    noise = seed_noise(figures, [0, 1, 2, 0, 1, 2], [[0, 1, 2], [3, 4, 5]])
    variance, freedom = noise.pairs(0)
    assert variance[1] == pytest.approx(np.var([0.1, 0, -0.1], ddof=1) / 3)
    assert freedom[1] == 2
    assert variance[0] == 0
    own = np.square(noise.loadings).sum(axis=0)
    assert own[0] == pytest.approx(np.var(shared, ddof=1) / 3)


def test_the_order_of_the_runs_does_not_matter():
    figures = np.array([3.0, 1.0, 2.0, 7.0, 5.0, 6.0])
    noise = seed_noise(figures, [2, 0, 1, 2, 0, 1], [[0, 1, 2], [3, 4, 5]])
    assert noise.pairs(0)[0][1] == pytest.approx(0, abs=1e-12)


def test_other_seeds_add_their_variances():
    figures = np.array([0.0, 2.0, 10.0, 14.0])
    noise = seed_noise(figures, [0, 1, 2, 3], [[0, 1], [2, 3]])
    variance, freedom = noise.pairs(0)
    assert variance[1] == pytest.approx(2 / 2 + 8 / 2)
    assert freedom[1] == 1


def test_a_single_run_has_the_variance_of_the_others():
    figures = np.array([0.0, 2.0, 10.0, 14.0, 7.0])
    noise = seed_noise(figures, [0, 1, 0, 1, 0], [[0, 1], [2, 3], [4]])
    assert np.square(noise.loadings).sum(axis=0)[2] == pytest.approx((2 + 8) / 2)
    assert noise.freedom.tolist() == [1, 1, 2]


def test_a_setting_that_no_seed_changes_has_no_variance():
    figures = np.array([1.0, 3.0, 2.0, 5.0, 7.0])
    noise = seed_noise(figures, [0, 1, 0, 1, 0], [[0, 1], [2, 3], [4]], fixed=[2])
    variance, freedom = noise.pairs(2)
    assert variance == pytest.approx([1.0, 2.25, 0.0])
    assert freedom.tolist() == [1, 1, np.inf]


def test_a_linear_model_with_full_batches_has_no_error_of_the_nets_seeds():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(700, 4))
    y = x[:, 0] - 2 * x[:, 1] + rng.normal(size=700)
    given = {"optimizers": "sgd", "lrs": [0.1, 0.2], "batch_sizes": "full", "epochs": 3}
    given |= {"valid": 0.2, "single": True, "halving": False}
    alone = thalweg.race(x, y, models="linear", **given).verdict
    beside = thalweg.race(x, y, models=["linear", 4], seeds=3, **given).verdict
    linear = [[s for s in of.settings if "hidden" not in s.setting] for of in (alone, beside)]
    assert [len(own) for own in linear] == [2, 2]
    for one, other in zip(*linear, strict=True):
        assert other.loss == pytest.approx(one.loss, rel=1e-4)
        assert other.standard_error == pytest.approx(one.standard_error, rel=1e-3)


def test_nothing_is_known_of_seeds_where_each_setting_has_one():
    noise = seed_noise(np.array([1.0, 2.0]), [0, 0], [[0], [1]])
    assert not noise.known
    assert noise.pairs(0)[0].tolist() == [0, 0]
    assert noise.draws(10).tolist() == [[0, 0]] * 10


def test_draws_have_the_variances_and_share_what_is_paired():
    figures = np.array([0.0, 1.0, 5.0, 10.0, 11.0, 15.1])
    noise = seed_noise(figures, [0, 1, 2, 0, 1, 2], [[0, 1, 2], [3, 4, 5]])
    draws = noise.draws(20_000)
    assert draws.var(axis=0) == pytest.approx(np.square(noise.loadings).sum(axis=0), rel=0.05)
    assert (draws[:, 0] - draws[:, 1]).var() == pytest.approx(noise.pairs(0)[0][1], rel=0.05)


def mean_of_runs(losses, settings):
    rows, runs = losses.shape
    means = RowMeans(rows, runs)
    means.add(losses, np.ones(rows))
    evidence = means.evidence()
    each = runs // settings
    places = [range(k * each, (k + 1) * each) for k in range(settings)]
    mixture = np.zeros((runs, settings))
    for k, own in enumerate(places):
        mixture[own, k] = 1 / each
    noise = seed_noise(evidence.figures, [*range(each)] * settings, places)
    return evidence.of(mixture), noise


@pytest.mark.parametrize(
    "each", [2, *(pytest.param(each, marks=pytest.mark.slow) for each in (3, 5))]
)
def test_settings_that_differ_by_their_seeds_alone_seldom_have_a_winner(each):
    rng = np.random.default_rng(1)
    won = taken_as_rows = 0
    for _ in range(1000):
        losses = rng.standard_normal((60, 1)) + 0.1 * rng.standard_normal((60, 2 * each))
        losses += 0.2 * rng.standard_normal(2 * each)  # luck of a seed: far above the rows'
        evidence, noise = mean_of_runs(losses, 2)
        won += compare(evidence, noise, samples=10).winner
        none = seed_noise(evidence.figures, [0, 0], [[0], [1]])
        taken_as_rows += compare(evidence, none, samples=10).winner
    assert won / 1000 <= 0.05 + 2 * math.sqrt(0.05 * 0.95 / 1000)
    assert taken_as_rows / 1000 > 0.5  # what happens if seeds are left out of the error


def test_a_mixture_is_the_mean_of_its_runs():
    rng = np.random.default_rng(2)
    losses = rng.standard_normal((50, 3))
    means = RowMeans(50, 3)
    means.add(losses, np.ones(50))
    mixed = means.evidence().of(np.array([[0.5], [0.5], [0]]))
    assert isinstance(mixed, Evidence)
    own = losses[:, :2].mean(axis=1)
    assert mixed.figures[0] == pytest.approx(own.mean())
    assert mixed.errors()[0] == pytest.approx(own.std(ddof=1) / math.sqrt(50))
