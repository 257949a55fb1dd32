"""Curves of each class against the rest, and the averages of their areas, beside scikit-learn."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve

import thalweg
from thalweg.metrics import make
from thalweg.metrics.ranks import ranks
from thalweg.models.class_curves import AREAS, MOST_CLASSES, class_curves

NAMES = ("a", "b", "c", "d")


def draw(n=120, classes=4, seed=0):
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.full(classes, 0.6), n)
    target = np.array([rng.choice(classes, p=row) for row in p])
    target[:classes] = range(classes)
    return p, target, rng.random(n) + 0.01


def of(p, target, weight=None, names=NAMES):
    metric = make("roc_auc", "multiclass", len(names))
    metric.update(p, target, weight)
    return class_curves(metric.sums.total(ranks).whole, metric.layout, names)


def test_each_class_has_the_curves_of_itself_against_the_rest():
    p, target, weight = draw()
    found = of(p, target, weight)
    assert [each["class"] for each in found["classes"]] == list(NAMES)
    assert found["left"] == 0
    for c, each in enumerate(found["classes"]):
        own = target == c
        how = {"sample_weight": weight}
        assert each["weight"] == pytest.approx(weight[own].sum())
        fpr, tpr, _ = sk.roc_curve(own, p[:, c], drop_intermediate=False, **how)
        np.testing.assert_allclose(each["roc"]["false_positive_rate"], fpr, atol=1e-12)
        np.testing.assert_allclose(each["roc"]["true_positive_rate"], tpr, atol=1e-12)
        precision, recall, _ = sk.precision_recall_curve(own, p[:, c], **how)
        np.testing.assert_allclose(each["precision_recall"]["precision"][::-1], precision[:-1])
        np.testing.assert_allclose(each["precision_recall"]["recall"][::-1], recall[:-1])
        assert each["roc_auc"] == pytest.approx(sk.roc_auc_score(own, p[:, c], **how))
        area = sk.average_precision_score(own, p[:, c], **how)
        assert each["average_precision"] == pytest.approx(area)
        for row in each["thresholds"]:
            guess = p[:, c] > row["threshold"]
            recall = sk.recall_score(own, guess, **how, zero_division=0)
            assert row["recall"] == pytest.approx(recall)
        assert {0.05, 0.5, 0.95} <= {row["threshold"] for row in each["thresholds"]}
        assert "threshold" not in each


def test_calibration_of_each_class_is_scikit_learns():
    p, target, _ = draw(400)
    for c, each in enumerate(of(p, target)["classes"]):
        true, predicted = calibration_curve(target == c, p[:, c], n_bins=15)
        np.testing.assert_allclose([bin_["true"] for bin_ in each["calibration"]], true)
        np.testing.assert_allclose([bin_["predicted"] for bin_ in each["calibration"]], predicted)


def test_averages_of_the_areas_are_scikit_learns():
    p, target, weight = draw()
    found = of(p, target, weight)
    one_hot = np.eye(4)[target]
    for average in ("macro", "weighted", "micro"):
        how = {"average": average, "sample_weight": weight}
        for name, peer in zip(AREAS, (sk.roc_auc_score, sk.average_precision_score), strict=True):
            assert found["averages"][name][average] == pytest.approx(peer(one_hot, p, **how))
    fpr, tpr, _ = sk.roc_curve(one_hot.ravel(), p.ravel(), sample_weight=np.repeat(weight, 4))
    micro = found["micro"]["roc"]
    at = np.interp(micro["false_positive_rate"], fpr, tpr)
    steep = np.diff(fpr).min()  # on a vertical part any height is right
    assert np.abs(at - micro["true_positive_rate"]).mean() < 0.02
    assert steep == 0


def test_a_class_that_never_occurs_is_left_out_and_makes_no_macro_mean():
    p, target, _ = draw()
    found = of(p, np.where(target == 3, 0, target))
    assert [each["class"] for each in found["classes"]] == ["a", "b", "c"]
    assert found["left"] == 1
    assert found["averages"]["roc_auc"]["macro"] is None
    assert found["averages"]["roc_auc"]["weighted"] is not None
    json.dumps(found, allow_nan=False)


def test_of_many_classes_the_heaviest_are_shown_with_fewer_points():
    many = MOST_CLASSES + 10
    p, target, _ = draw(4000, many, 1)
    weight = np.where(target < 10, 0.01, 1.0)  # ten light classes
    found = of(p, target, weight, tuple(map(str, range(many))))
    assert [each["class"] for each in found["classes"]] == [str(c) for c in range(10, many)]
    assert found["left"] == 10
    assert all(len(each["roc"]["threshold"]) <= 40 for each in found["classes"])
    assert all(each["roc"]["points"] == 4001 for each in found["classes"])
    every = sk.roc_auc_score(target, p, multi_class="ovr", average="weighted", sample_weight=weight)
    assert found["averages"]["roc_auc"]["weighted"] == pytest.approx(every)
    assert len(json.dumps(found)) < 300_000


def test_of_predictions_that_are_no_numbers_there_are_none():
    p, target, _ = draw()
    p[0] = np.nan
    assert of(p, target) == {}


QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "batch_size": 32}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(3)
    x, z = rng.normal(size=(2, 400))
    score = x + rng.normal(size=400)
    three = np.array(["low", "mid", "top"])[np.digitize(score, [-0.7, 0.7])]
    return pd.DataFrame({"x": x, "z": z, "three": three, "p": score > 0, "q": z > 0.3})


def test_a_job_and_its_model_give_those_of_several_classes(frame, tmp_path):
    test = frame[300:]
    path = tmp_path / "m.thalweg"
    done = thalweg.fit(frame[:300], "three", only=["x", "z"], test=test, out=path, **QUICK)
    assert set(done.curves) == {"valid", "test"}
    p = done.model.probabilities(test)
    for c, each in enumerate(done.curves["test"]["classes"]):
        assert each["class"] == done.model.classes[c]
        area = sk.roc_auc_score(test.three == each["class"], p[:, c])
        assert each["roc_auc"] == pytest.approx(area)
    averages = done.curves["test"]["averages"]["roc_auc"]
    assert averages["macro"] == pytest.approx(done.test["roc_auc"])
    judged = thalweg.load(path).judgement(pa.Table.from_pandas(test, preserve_index=False))
    assert judged["curves"]["test"] == done.curves["test"]
    assert json.loads(json.dumps(done.as_json()))["curves"] == done.curves


def test_labels_have_curves_with_their_thresholds(frame):
    done = thalweg.fit(
        frame[:300], ["p", "q"], only=["x", "z"], test=frame[300:], threshold="f1", **QUICK
    )
    found = done.curves["test"]["classes"]
    assert [each["class"] for each in found] == ["p", "q"]
    assert [each["threshold"] for each in found] == list(done.model.thresholds)
    p = done.model.probabilities(frame[300:])
    assert found[1]["roc_auc"] == pytest.approx(sk.roc_auc_score(frame.q[300:], p[:, 1]))
