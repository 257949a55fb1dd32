"""Pinball loss, Tweedie deviances and D², against scikit-learn 1.9.1 and by hand."""

import math

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.metrics import D2AbsoluteError, D2Pinball, D2Tweedie, MeanPinballLoss, make
from thalweg.metrics.d2_quantile import target_values

WEIGHTINGS = ("none", "weights", "zeros")
POWERS = (-1.5, 0, 1, 1.2, 1.5, 1.9, 2, 2.5, 3)


def weights(rng, rows, weighting):
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return weight


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def amounts(power, weighting, rows=119):
    rng = np.random.default_rng(41)
    target = rng.exponential(3, rows) + 0.01
    prediction = target * rng.uniform(0.5, 2, rows)
    if power < 2:
        target[::7] = 0
    if power <= 0:
        target[::5] *= -1
    return prediction, target, weights(rng, rows, weighting)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("power", POWERS)
def test_tweedie_as_sklearn(power, weighting):
    prediction, target, weight = amounts(power, weighting)
    how = {"sample_weight": weight, "power": power}
    ours = one(make("mean_tweedie_deviance", "regression", power=power), prediction, target, weight)
    expected = sk.mean_tweedie_deviance(target, prediction, **how)
    assert ours == pytest.approx(expected, rel=1e-12)
    ours = one(make("d2_tweedie", "regression", power=power), prediction, target, weight)
    expected = sk.d2_tweedie_score(target, prediction, **how)
    assert ours == pytest.approx(expected, rel=1e-11)
    if power == 2:
        gamma = one(make("mean_gamma_deviance", "count"), prediction, target, weight)
        expected = sk.mean_gamma_deviance(target, prediction, sample_weight=weight)
        assert gamma == pytest.approx(expected, rel=1e-12)


def test_default_power_lies_between_poisson_and_gamma():
    rows = amounts(1.5, "none")
    for name in ("mean_tweedie_deviance", "d2_tweedie"):
        default = one(make(name, "count"), *rows)
        assert default == one(make(name, "count", power=1.5), *rows)
        assert default != one(make(name, "count", power=1), *rows)


def test_deviances_by_hand():
    # Inverse Gaussian: (y − ŷ)² / (y ŷ²) = 1 / (2 · 9)
    assert one(make("mean_tweedie_deviance", "count", power=3), [3.0], [2.0]) == pytest.approx(
        1 / 18
    )
    # Gamma at y / ŷ = 2: 2 (2 − 1 − log 2)
    assert one(make("mean_gamma_deviance", "count"), [3.0], [6.0]) == pytest.approx(
        2 * (1 - math.log(2))
    )
    # power 1.5, y = 0: 2 · √ŷ / 0.5
    assert one(make("mean_tweedie_deviance", "count"), [9.0], [0.0]) == pytest.approx(12)


@pytest.mark.parametrize("power", [1, 1.5, 2, 3])
def test_deviances_at_the_borders(power):
    def deviance(prediction, target):
        return one(make("mean_tweedie_deviance", "count", power=power), [prediction], [target])

    assert deviance(0.0, 3.0) == deviance(-0.0, 3.0) == np.inf
    assert deviance(3.0, 3.0) == 0
    assert math.isnan(deviance(-1.0, 3.0))
    assert math.isnan(deviance(np.nan, 3.0))
    if power <= 2:
        assert deviance(np.inf, 3.0) == np.inf
    else:
        assert deviance(np.inf, 3.0) == pytest.approx(1 / 3, rel=1e-14)  # (y − ŷ)² / (y ŷ²)
        assert deviance(1e12, 3.0) == pytest.approx(1 / 3, rel=1e-11)
    if power < 2:
        assert deviance(0.0, 0.0) == 0
        assert deviance(np.inf, 0.0) == np.inf


def test_deviance_below_zero():
    """Power −1 at ŷ = 0 and for negative targets: 2 (max(y, 0)³ / 6 − y ŷ² / 2 + ŷ³ / 3)."""
    for prediction, target, expected in ((0.0, 3.0, 9), (0.0, -3.0, 0), (2.0, -3.0, 52 / 3)):
        metric = make("mean_tweedie_deviance", "regression", power=-1)
        assert one(metric, [prediction], [target]) == pytest.approx(expected, rel=1e-14)


@pytest.mark.parametrize("power", [1, 1.5, 2, 3])
def test_deviances_keep_their_digits(power):
    """Near y = ŷ the deviance is (y − ŷ)² / ŷ^p; the textbook's formula has no digit right."""
    metric = make("mean_tweedie_deviance", "count", power=power)
    y = 1000.0 + 2.0**-16
    expected = 2.0**-32 / 1000.0**power
    assert one(metric, [1000.0], [y]) == pytest.approx(expected, rel=1e-6, abs=0)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("level", [0.05, 0.3, 0.5, 0.9])
@pytest.mark.parametrize("ties", [False, True])
def test_pinball_as_sklearn(level, weighting, ties):
    rng = np.random.default_rng(42)
    target = rng.normal(0, 3, 140)
    if ties:
        target = target.round()
    prediction = target + rng.normal(size=140)
    weight = weights(rng, 140, weighting)
    how = {"sample_weight": weight, "alpha": level}
    ours = one(MeanPinballLoss(level=level), prediction, target, weight)
    assert ours == pytest.approx(sk.mean_pinball_loss(target, prediction, **how), rel=1e-12)
    ours = one(D2Pinball(level=level), prediction, target, weight)
    assert ours == pytest.approx(sk.d2_pinball_score(target, prediction, **how), rel=1e-12)
    if level == 0.5:
        ours = one(D2AbsoluteError(), prediction, target, weight)
        expected = sk.d2_absolute_error_score(target, prediction, sample_weight=weight)
        assert ours == pytest.approx(expected, rel=1e-12)


def test_pinball_by_hand():
    rows = [0.0, 2.0, 4.0], [1.0, 2.0, 3.0]  # 1 too little, right, 1 too much
    assert one(MeanPinballLoss(level=0.9), *rows) == pytest.approx((0.9 + 0.1) / 3)
    assert one(MeanPinballLoss(level=0.9), [0.0], [1.0]) == 0.9
    assert one(MeanPinballLoss(), [0.0], [1.0]) == 0.5
    values = one(MeanPinballLoss(), [[np.nan, np.inf, -np.inf, 1.0]], [1.0])
    np.testing.assert_array_equal(values, [np.nan, np.inf, np.inf, 0])


@pytest.mark.parametrize("kind", [D2AbsoluteError, D2Pinball, D2Tweedie])
def test_constant_target_and_few_rows(kind):
    for value in (3.0, 0.1):
        target, weight = np.full(10, value), np.linspace(0.1, 0.7, 10)
        assert one(kind(), target, target, weight) == 1.0
        assert one(kind(), target * 1.5, target, weight) == 0.0
        parts = kind()
        for row in range(10):
            parts.update(target[[row]], target[[row]], weight[[row]])
        assert parts.result() == 1.0
    assert math.isnan(one(kind(), [5.0], [4.0]))
    assert math.isnan(one(kind(), [5.0, 4.0], [4.0, 4.0], [1, 0]))
    values = one(kind(), [[1.0, np.nan], [2.0, 1.0]], [1.0, 2.0])
    np.testing.assert_array_equal(values, [1, np.nan])


def test_targets_are_kept_once_each_and_once_for_all_runs():
    rng = np.random.default_rng(43)
    metric, targets = D2AbsoluteError(), []
    for rows in rng.integers(1, 60, 100):
        targets.append(rng.integers(0, 10, rows) / 10)
        metric.update(np.zeros((rows, 7)), targets[-1])
    (stack,) = metric.sums.total(target_values).stacks
    assert sum(len(table.value) for table in stack) <= 20
    whole = np.concatenate(targets)
    expected = sk.d2_absolute_error_score(whole, whole * 0)
    np.testing.assert_allclose(metric.result(), np.full(7, expected), rtol=1e-12)
