"""MAPE, median and maximum error, RMSLE and explained variance, against scikit-learn 1.9.1."""

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.errors import DataError
from thalweg.metrics import make
from thalweg.metrics.distinct_values import Tally
from thalweg.metrics.median_absolute_error import median

PEERS = {
    "mape": sk.mean_absolute_percentage_error,
    "median_absolute_error": sk.median_absolute_error,
    "rmsle": sk.root_mean_squared_log_error,
    "explained_variance": sk.explained_variance_score,
}


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def draw(rows, weighting, decimals=17):
    rng = np.random.default_rng(rows)
    target = rng.gamma(2, 3, rows).round(decimals)
    prediction = (target * rng.gamma(5, 0.2, rows)).round(decimals)
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    if weighting == "whole":
        weight = rng.integers(0, 3, rows).astype(float)
    return prediction, target, weight


@pytest.mark.parametrize("decimals", [0, 17])  # 0 makes ties, and targets of 0
@pytest.mark.parametrize("rows", [2, 157, 158])  # an even number has no row in the middle
@pytest.mark.parametrize("weighting", ["none", "weights", "zeros", "whole"])
@pytest.mark.parametrize("name", PEERS)
def test_as_sklearn(name, weighting, rows, decimals):
    prediction, target, weight = draw(rows, weighting, decimals)
    if weighting in ("zeros", "whole") and rows == 2:
        weight = np.array([1.0, 1.0])
    expected = PEERS[name](target, prediction, sample_weight=weight)
    ours = one(make(name, "regression"), prediction, target, weight)
    assert ours == pytest.approx(expected, rel=1e-12, abs=1e-15)


@pytest.mark.parametrize("weighting", ["none", "zeros"])
def test_max_error_as_sklearn(weighting):
    prediction, target, weight = draw(157, weighting)
    there = slice(None) if weight is None else weight > 0
    prediction[0] = 1e6  # of weight 0 where there are zeros
    expected = sk.max_error(target[there], prediction[there])
    assert one(make("max_error", "regression"), prediction, target, weight) == expected


def test_median_by_hand():
    of = make("median_absolute_error", "regression")
    assert one(of, [1.0, 2, 3, 10], [0.0, 0, 0, 0]) == 2.5
    assert one(make("median_absolute_error", "regression"), [1.0, 2, 10], [0.0] * 3) == 2
    # Weights 1, 1, 2: half of the weight lies at 2 and below.
    weighted = one(make("median_absolute_error", "regression"), [1.0, 2, 10], [0.0] * 3, [1, 1, 2])
    assert weighted == 6
    many = one(make("median_absolute_error", "regression"), [[1.0, np.nan], [3, 4]], [0.0, 0])
    np.testing.assert_array_equal(many, [2, np.nan])


def test_median_of_more_errors_than_one_block(monkeypatch):
    from thalweg.metrics import long_tallies

    value, weight = np.arange(10.0), np.array([[3.0, 1, 1, 1, 1, 1, 1, 1, 1, 1]])
    plain = median(Tally(value, weight))
    assert plain == 3.5  # 6 of 12 at 3 and below
    for held in (1, 2, 4, 5, 7):
        monkeypatch.setattr(long_tallies, "HELD", held)
        assert median(Tally(value, weight)) == plain


def test_the_median_ignores_one_bad_row_and_the_maximum_is_it():
    prediction, target, _ = draw(101, "none")
    spoilt = prediction.copy()
    spoilt[7] += 1e9
    before, after = (
        one(make("median_absolute_error", "regression"), each, target)
        for each in (prediction, spoilt)
    )
    assert after == pytest.approx(before, rel=0.1)
    assert one(make("max_error", "regression"), spoilt, target) > 1e8


def test_explained_variance_forgives_a_constant_error():
    prediction, target, weight = draw(80, "weights")
    both = [one(make("explained_variance", "regression"), p, target, weight)
            for p in (prediction, prediction + 1000)]  # fmt: skip
    assert both[0] == pytest.approx(both[1], rel=1e-9)
    assert one(make("r2", "regression"), prediction + 1000, target, weight) < -100
    assert one(make("explained_variance", "regression"), target + 3, target) == 1
    constant = make("explained_variance", "regression")
    assert one(constant, [1.0, 2, 3], [0.1] * 3) == 0
    assert one(make("explained_variance", "regression"), [5.0] * 3, [0.1] * 3) == 1


def test_rmsle_where_there_is_no_logarithm():
    values = one(make("rmsle", "regression"), [[0.0, -1.0, -1.5]], [0.0])
    np.testing.assert_array_equal(values, [0, np.inf, np.nan])
    with pytest.raises(DataError, match="target is -1 in some row, but rmsle"):
        make("rmsle", "regression").update([0.0], [-1.0])


def test_mape_of_a_target_of_0_is_huge_and_not_infinite():
    eps = np.finfo(float).eps
    assert one(make("mape", "regression"), [1.0, 2.0], [0.0, 2.0]) == 0.5 / eps
    assert one(make("mape", "count"), [0.0, 3.0], [0.0, 2.0]) == 0.25
