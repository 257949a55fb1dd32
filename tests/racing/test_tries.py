"""The expected best of k tries, beside all subsets gone through and draws at random."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from thalweg import Run
from thalweg.racing.tries import expected_best, jackknife_error, tries_of

LOSSES = np.sort(np.random.default_rng(0).exponential(size=7) + 1)


def test_it_is_the_mean_over_all_subsets():
    mean, spread = expected_best(LOSSES)
    for k in range(1, 8):
        bests = [min(chosen) for chosen in itertools.combinations(LOSSES, k)]
        assert mean[k - 1] == pytest.approx(np.mean(bests), rel=1e-12)
        assert spread[k - 1] == pytest.approx(np.std(bests), rel=1e-6, abs=1e-7)
    assert mean[0] == pytest.approx(LOSSES.mean())
    assert mean[-1] == pytest.approx(LOSSES[0])
    assert expected_best(np.array([3.0]))[0].tolist() == [3.0]


def test_with_replacement_it_would_be_the_curve_of_dodge_and_others():
    """E = Σ L₍ᵢ₎ (P(≥ i)^k − P(> i)^k), equation 6 there for the lowest: the limit of many."""
    many = np.sort(np.random.default_rng(1).uniform(size=2000))
    place = np.arange(2000)
    for k in (1, 3, 10):
        theirs = many @ (((2000 - place) / 2000) ** k - ((1999 - place) / 2000) ** k)
        assert expected_best(many)[0][k - 1] == pytest.approx(theirs, rel=0.01)


def test_the_error_is_the_jackknifes():
    error = jackknife_error(LOSSES)
    for k in range(1, 7):
        without = [expected_best(np.delete(LOSSES, j))[0][k - 1] for j in range(7)]
        own = math.sqrt(6 / 7 * np.sum((np.array(without) - np.mean(without)) ** 2))
        assert error[k - 1] == pytest.approx(own, rel=1e-9)
    assert error[0] == pytest.approx(LOSSES.std(ddof=1) / math.sqrt(7))  # that of a mean
    assert math.isnan(error[-1])
    assert np.isnan(jackknife_error(np.array([2.0]))).all()


def test_the_error_covers_other_settings():
    """Of 400 races of 20 settings, most estimates lie within two errors of the true mean."""
    rng, inside = np.random.default_rng(2), 0
    true = np.min(rng.exponential(size=(100_000, 5)), axis=1).mean()
    for _ in range(400):
        drawn = np.sort(rng.exponential(size=20))
        inside += abs(expected_best(drawn)[0][4] - true) < 2 * jackknife_error(drawn)[4]
    assert 0.85 < inside / 400 < 0.99


def test_seeds_are_one_setting_and_what_diverged_is_the_baseline():
    runs = [Run("sgd", lr, seed=seed) for lr in (0.1, 0.2, 0.3) for seed in (0, 1)]
    runs += [Run("adam", 0.1), Run("adam", 0.1, hidden="4")]
    losses = [2.0, 4.0, 1.0, 1.0, math.nan, 3.0, 1.005, 0.5]
    sgd, adam, nets = tries_of(runs, losses, baseline=10.0)
    assert (sgd.optimizer, adam.optimizer, nets.optimizer) == ("sgd", "adam", "adam nets")
    assert sgd.losses == (1.0, 3.0, 10.0)
    assert sgd.expected == pytest.approx((14 / 3, (1 + 1 + 3) / 3, 1.0))
    assert (sgd.sufficed, adam.sufficed, nets.sufficed) == (None, None, 1)
    sgd, adam = tries_of(runs[:-1], losses[:-1], baseline=10.0)
    assert (sgd.sufficed, adam.sufficed) == (3, 1)
    worse = tries_of(runs[:2], [50.0, 50.0], baseline=10.0)
    assert worse[0].losses == (10.0,)


def test_without_any_loss_there_is_nothing_to_say():
    runs = [Run("sgd"), Run("adam")]
    assert tries_of(runs, [math.nan, math.nan], None) == ()
    (only,) = tries_of(runs, [math.nan, 1.0], None)
    assert only.optimizer == "adam"


def test_settings_that_left_leave_open_how_good_they_would_have_been():
    """Between their losses of then and the best of the race."""
    runs = [Run("sgd", lr) for lr in (0.1, 0.2, 0.3)] + [Run("adam", 0.1), Run("adam", 0.2)]
    losses = [3.0, 2.0, 4.0, 1.0, 1.005]
    sgd, adam = tries_of(runs, losses, baseline=10.0, left={1, 2})
    assert (sgd.left, adam.left) == (2, 0)
    assert sgd.expected == pytest.approx((3.0, (2 + 2 + 3) / 3, 2.0))
    assert sgd.bound == pytest.approx((5 / 3, 1.0, 1.0))  # of 1, 1 and 3
    assert adam.bound == ()
    (only,) = tries_of(runs[:3], [0.5, 0.7, 0.6], None, "r2", True, {2})
    assert only.bound == pytest.approx((19 / 30, 0.7, 0.7))  # of .7, .5 and .7 instead of .6
    assert only.expected[0] == pytest.approx(0.6)
