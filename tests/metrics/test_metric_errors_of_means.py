"""MSE, RMSE, MAE, R², target variance and Poisson deviance, against scikit-learn 1.9.1."""

import math
from fractions import Fraction

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.metrics import R2, MeanPoissonDeviance, MeanSquaredError, TargetVariance, make

PEERS = {
    "mse": sk.mean_squared_error,
    "rmse": sk.root_mean_squared_error,
    "mae": sk.mean_absolute_error,
    "r2": sk.r2_score,
    "mean_poisson_deviance": sk.mean_poisson_deviance,
    "target_variance": lambda y, p, sample_weight: np.average(
        (y - np.average(y, weights=sample_weight)) ** 2, weights=sample_weight
    ),
}


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


@pytest.mark.parametrize("weighting", ["none", "weights", "zeros"])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", PEERS)
def test_as_sklearn(name, dtype, weighting):
    rng = np.random.default_rng(11)
    prediction = rng.exponential(4, 211).astype(dtype) + dtype(0.01)
    target = rng.poisson(prediction).astype(dtype)
    weight = None if weighting == "none" else rng.random(211) * 5
    if weighting == "zeros":
        weight[::3] = 0
    # float64 for scikit-learn: it would add up float32 in float32.
    expected = PEERS[name](
        target.astype(np.float64), prediction.astype(np.float64), sample_weight=weight
    )
    value = one(make(name, "count"), prediction, target, weight)
    assert isinstance(value, float)
    assert value == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("name", ["mse", "rmse", "mae", "r2", "target_variance"])
def test_regression_takes_negative_numbers(name):
    rng = np.random.default_rng(12)
    target = rng.normal(-3, 2, 50)
    prediction = target + rng.normal(size=50)
    expected = PEERS[name](target, prediction, sample_weight=None)
    assert one(make(name, "regression"), prediction, target) == pytest.approx(expected, rel=1e-12)


def test_by_hand():
    rows = ([1.0, 2.0, 6.0], [1.0, 4.0, 5.0], [1, 2, 1])  # errors 0, 2, −1
    assert one(make("mse", "regression"), *rows) == 9 / 4
    assert one(make("rmse", "regression"), *rows) == 1.5
    assert one(make("mae", "regression"), *rows) == 5 / 4
    # mean 14 / 4 = 3.5; squares 6.25, 0.25 twice, 2.25
    assert one(make("target_variance", "regression"), *rows) == 9 / 4
    assert one(make("r2", "regression"), *rows) == 0.0


def test_constant_target():
    """As scikit-learn: 1.0 if perfect, else 0.0; also for 0.1, whose sum rounds."""
    for value in (3.0, 0.1, 1e300, -7e-9):
        target = np.full(10, value)
        weight = np.linspace(0.1, 0.7, 10)
        assert one(R2(), target, target, weight) == 1.0
        assert one(R2(), target * 1.5, target, weight) == 0.0
        assert one(TargetVariance(), target, target, weight) == 0.0
        parts = R2()
        for row in range(10):
            parts.update(target[[row]], target[[row]], weight[[row]])
        assert parts.result() == 1.0
    both = one(R2(), [[2.0, 2.5, np.nan], [2.0, 2.0, 2.0]], [2.0, 2.0])
    np.testing.assert_array_equal(both, [1.0, 0.0, np.nan])


def test_r2_needs_two_rows():
    metric = R2()
    assert math.isnan(one(metric, [1.0], [1.0]))
    assert math.isnan(one(metric, [5.0], [4.0], [0.0]))  # weight 0: still one row
    assert one(metric, [2.0], [2.0]) == 1.0
    assert one(TargetVariance(), [1.0], [1.0]) == 0.0
    np.testing.assert_array_equal(one(R2(), [[1.0, 2.0]], [1.0]), [np.nan, np.nan])


def test_variance_far_from_zero():
    """Against exact fractions: naive Σy² − n·mean² has no digit right at 1e9."""
    rng = np.random.default_rng(13)
    target = 1e9 + rng.random(999)
    exact = [Fraction(float(y)) for y in target]
    mean = sum(exact) / len(exact)
    expected = float(sum((y - mean) ** 2 for y in exact) / len(exact))
    whole, parts = TargetVariance(), TargetVariance()
    whole.update(target, target)
    for batch in np.array_split(target, 111):
        parts.update(batch, batch)
    assert whole.result() == pytest.approx(expected, rel=1e-13)
    assert parts.result() == pytest.approx(expected, rel=1e-12)


def test_sums_are_float64_for_float32_input():
    """In float32 the sum of a million squares stops growing in its seventh digit."""
    prediction = np.full(1_000_000, 0.1, np.float32)
    value = one(MeanSquaredError(), prediction, np.zeros(1_000_000, np.float32))
    assert value == pytest.approx(float(np.float32(0.1)) ** 2, rel=1e-12)
    # and squares that float32 and float16 cannot hold
    assert one(MeanSquaredError(), np.array([1e30], np.float32), [0]) == pytest.approx(1e60)
    assert one(MeanSquaredError(), np.array([1e4], np.float16), [0]) == pytest.approx(1e8)


def test_diverged_runs():
    prediction = [[1.0, np.nan, np.inf, 1e200], [2.0, 2.0, 2.0, 2.0], [4.0, 4.0, 4.0, 4.0]]
    target = [1.0, 2.0, 4.0]
    for name, perfect, overflow in (("mse", 0, np.inf), ("mae", 0, 1e200 / 3), ("r2", 1, -np.inf)):
        value = one(make(name, "regression"), prediction, target)
        assert value[0] == perfect
        assert np.isnan(value[1])
        assert value[2] == (-np.inf if name == "r2" else np.inf)
        assert value[3] == pytest.approx(overflow)


def test_weight_zero_hides_an_infinite_error():
    assert one(MeanSquaredError(), [np.inf, 2.0], [0.0, 1.0], [0.0, 1.0]) == 1.0


def test_poisson_at_the_borders():
    assert one(MeanPoissonDeviance(), [0.0], [0.0]) == 0.0
    assert one(MeanPoissonDeviance(), [0.0], [3.0]) == np.inf
    assert one(MeanPoissonDeviance(), [np.inf], [3.0]) == np.inf
    assert one(MeanPoissonDeviance(), [np.inf], [0.0]) == np.inf
    assert one(MeanPoissonDeviance(), [3.0], [0.0]) == 6.0  # 2 (0 − 0 + 3)
    assert one(MeanPoissonDeviance(), [1.0], [2.0]) == pytest.approx(4 * math.log(2) - 2)
    values = one(MeanPoissonDeviance(), [[-1.0, np.nan, 2.0]], [2.0])
    np.testing.assert_array_equal(values, [np.nan, np.nan, 0.0])
    assert one(MeanPoissonDeviance(), [-0.0], [3.0]) == np.inf
    assert math.isnan(one(MeanPoissonDeviance(), [-1.0], [0.0]))


def test_poisson_deviance_is_never_negative():
    """One run for each prediction a few roundings away from the count."""
    near = 1000.0 * (1 + np.arange(-2000, 2000) * 2.0**-50)
    raw = 1000.0 * np.log(1000.0 / near) - 1000.0 + near
    assert raw.min() < 0  # what rounding makes of the formula
    assert one(MeanPoissonDeviance(), near[np.newaxis], [1000.0]).min() == 0.0
