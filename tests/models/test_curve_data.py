"""ROC, precision-recall and calibration curves and the table of thresholds, beside scikit-learn."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

import thalweg
from thalweg.metrics import long_tallies, make
from thalweg.metrics.ranks import ranks
from thalweg.models.curve_data import MOST_POINTS, costs_of, curve_data, thinned


def draw(n, seed=0, decimals=17, rare=0.3):
    rng = np.random.default_rng(seed)
    score = rng.beta(1, 3, n).round(decimals)
    target = (rng.random(n) < rare * 2 * score).astype(int)
    target[:2] = 0, 1
    return score, target, rng.random(n) + 0.01


def of(score, target, weight=None, scores=False, **options):
    metric = make("roc_auc", "binary", scores=scores)
    metric.update(score, target, weight)
    return curve_data(metric.sums.total(ranks).whole[0], scores=scores, **options)


def distance(x, y, along_x, along_y):
    """Return how far the farthest point is from a line through others."""
    a = np.stack([along_x, along_y], axis=1)
    step = np.diff(a, axis=0)
    points = np.stack([x, y], axis=1)[:: max(1, len(x) // 4000)]
    from_a = points[:, None] - a[None, :-1]
    length = np.square(step).sum(axis=1)
    share = ((from_a * step).sum(axis=2) / np.where(length > 0, length, 1)).clip(0, 1)
    return np.hypot(*np.moveaxis(from_a - share[..., None] * step, 2, 0)).min(axis=1).max()


@pytest.mark.parametrize("decimals", [1, 2, 17])
def test_every_point_of_a_short_curve_is_scikit_learns(decimals):
    score, target, weight = draw(120, decimals=decimals)
    found = of(score, target, weight)
    fpr, tpr, _ = sk.roc_curve(target, score, sample_weight=weight, drop_intermediate=False)
    last = None if score.min() > 0 else -1  # above no threshold lies a probability of 0
    np.testing.assert_allclose(found["roc"]["false_positive_rate"], fpr[:last], atol=1e-12)
    np.testing.assert_allclose(found["roc"]["true_positive_rate"], tpr[:last], atol=1e-12)
    precision, recall, _ = sk.precision_recall_curve(target, score, sample_weight=weight)
    first = None if score.min() > 0 else 1
    np.testing.assert_allclose(found["precision_recall"]["precision"][::-1], precision[first:-1])
    np.testing.assert_allclose(found["precision_recall"]["recall"][::-1], recall[first:-1])
    assert found["roc"]["points"] == len(fpr[:last])


@pytest.mark.parametrize("rare", [0.002, 0.3])
@pytest.mark.parametrize("n", [3000, 60_000])
def test_a_long_curve_is_thinned_without_a_trace(n, rare):
    score, target, weight = draw(n, 1, rare=rare)
    found = of(score, target, weight)
    roc, curve = found["roc"], found["precision_recall"]
    assert len(roc["threshold"]) <= MOST_POINTS
    assert len(curve["threshold"]) <= MOST_POINTS
    assert roc["points"] == n + 1
    fpr, tpr, _ = sk.roc_curve(target, score, sample_weight=weight)
    far = distance(fpr, tpr, roc["false_positive_rate"], roc["true_positive_rate"])
    assert far < 0.004  # a pixel of 250
    area = np.trapezoid(roc["true_positive_rate"], roc["false_positive_rate"])
    assert area == pytest.approx(sk.roc_auc_score(target, score, sample_weight=weight), abs=2e-3)
    # Every point that is left is one of the curve.
    for threshold, x, y in list(zip(*list(roc.values())[2::-1], strict=True))[:: max(1, n // 9)]:
        above = score > threshold
        assert x == pytest.approx(weight[above & (target == 1)].sum() / weight[target == 1].sum())
        assert y == pytest.approx(weight[above & (target == 0)].sum() / weight[target == 0].sum())


def test_blocks_give_the_same(monkeypatch):
    rows = draw(300, 2)
    whole = of(*rows)
    monkeypatch.setattr(long_tallies, "HELD", 7)
    blocks = of(*rows)
    np.testing.assert_allclose(
        blocks["roc"]["true_positive_rate"], whole["roc"]["true_positive_rate"], rtol=1e-12
    )
    for mine, theirs in zip(blocks["thresholds"], whole["thresholds"], strict=True):
        assert mine == pytest.approx(theirs, rel=1e-10)
    for mine, theirs in zip(blocks["calibration"], whole["calibration"], strict=True):
        assert mine == pytest.approx(theirs, rel=1e-10)


def test_thinning_keeps_corners_and_ends():
    x = np.linspace(0, 1, 1001)
    y = np.minimum(x * 10, 1)  # a corner at 0.1
    np.testing.assert_array_equal(thinned(x, y), [0, 100, 1000])
    assert len(thinned(x, np.sin(40 * x), 50)) == 50
    np.testing.assert_array_equal(thinned(x[:5], y[:5]), range(5))
    stairs = np.repeat(np.arange(500) / 499, 2)
    kept = thinned(stairs[:-1], stairs[1:], 100)
    assert (kept[0], kept[-1]) == (0, 998)


@pytest.mark.parametrize("decimals", [1, 17])
def test_calibration_is_scikit_learns(decimals):
    score, target, _ = draw(400, 3, decimals)
    found = of(score, target)["calibration"]
    true, predicted = calibration_curve(target, score, n_bins=15)
    np.testing.assert_allclose([each["true"] for each in found], true)
    np.testing.assert_allclose([each["predicted"] for each in found], predicted)
    assert sum(each["weight"] for each in found) == 400
    error = sum(each["weight"] * abs(each["true"] - each["predicted"]) for each in found) / 400
    metric = make("calibration_error", "binary")
    metric.update(score, target)
    assert error == pytest.approx(metric.result())


def test_the_table_is_that_of_each_threshold():
    score, target, weight = draw(500, 4)
    costs = {"fp": 1.0, "fn": 5.0}
    found = of(score, target, weight, thresholds=(0.23,), costs=costs)
    rows = found["thresholds"]
    at = [row["threshold"] for row in rows]
    assert {0.23, 0.05, 0.95} <= set(at)
    assert at == sorted(at, reverse=True)
    assert 40 < len(rows) < 80
    assert (found["threshold"], found["costs"]) == (0.23, costs)
    for row in rows:
        guess = (score > row["threshold"]).astype(int)
        how = {"sample_weight": weight, "zero_division": 0}
        assert row["precision"] == pytest.approx(sk.precision_score(target, guess, **how))
        assert row["recall"] == pytest.approx(sk.recall_score(target, guess, **how))
        assert row["f1"] == pytest.approx(sk.f1_score(target, guess, **how))
        specificity = sk.recall_score(target, guess, pos_label=0, **how)
        assert row["specificity"] == pytest.approx(specificity)
        matrix = sk.confusion_matrix(target, guess, sample_weight=weight, normalize="all")
        assert row["cost"] == pytest.approx(matrix[0, 1] + 5 * matrix[1, 0])
        assert row["predicted"] == pytest.approx(matrix[:, 1].sum())


def test_scores_have_no_calibration():
    score, target, weight = draw(50, 5)
    found = of(score * 8 - 3, target, weight, scores=True)
    assert "calibration" not in found
    assert found["threshold"] == 0
    assert found["roc"]["true_positive_rate"][-1] == pytest.approx(1)


def test_without_both_classes_or_numbers_there_are_none():
    assert of([0.2, 0.3], [1, 1]) == {}
    assert of([0.2, np.nan], [0, 1]) == {}
    assert curve_data(None) == {}


def test_costs_of_a_criterion():
    assert costs_of("cost,fp=2,fn=3") == {"fp": 2.0, "fn": 3.0}
    assert costs_of("f1") is costs_of((0.3,)) is costs_of(None) is None


def test_a_job_and_its_model_give_them(tmp_path):
    rng = np.random.default_rng(6)
    x = rng.normal(size=300)
    y = (x + rng.logistic(size=300) > 0.5).astype(int)
    table, test = (pa.table({"x": x[s], "y": y[s]}) for s in (slice(200), slice(200, 300)))
    run = thalweg.Run("adam", 0.1, 32)
    done = thalweg.race(table, "y", [run], epochs=3, test=test, threshold="cost,fp=1,fn=3",
                        calibrate=True, out=tmp_path / "m.thalweg")  # fmt: skip
    assert set(done.curves) == {"valid", "test"}
    p = done.model.probabilities(test)
    fpr, tpr, _ = sk.roc_curve(y[200:], p, drop_intermediate=False)
    np.testing.assert_allclose(done.curves["test"]["roc"]["true_positive_rate"], tpr, atol=1e-12)
    np.testing.assert_allclose(done.curves["test"]["roc"]["false_positive_rate"], fpr, atol=1e-12)
    assert done.curves["test"]["costs"] == {"fp": 1, "fn": 3}
    assert done.curves["test"]["threshold"] == done.model.thresholds[0]
    # Those of the validation rows are of the calibrated model too, and its threshold is best there.
    rows = done.curves["valid"]["thresholds"]
    own = [row for row in rows if row["threshold"] == done.model.thresholds[0]]
    assert own[0]["cost"] == pytest.approx(min(row["cost"] for row in rows))
    assert own[0]["cost"] == pytest.approx(done.threshold.values[0])
    document = json.loads(json.dumps(done.as_json()))
    assert document["curves"]["test"] == done.curves["test"]
    judged = thalweg.load(tmp_path / "m.thalweg").judgement(test)
    assert judged["curves"]["test"] == done.curves["test"]
    number = thalweg.race(table, "x", [run], epochs=1)
    assert number.curves == {}
    assert "curves" not in number.as_json()
