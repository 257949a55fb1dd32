"""Accuracy, precision, recall, F1 and the confusion matrix, against scikit-learn 1.9.1."""

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.errors import UsageError
from thalweg.metrics import F1, Accuracy, ConfusionMatrix, Precision, Recall

PEERS = {Precision: sk.precision_score, Recall: sk.recall_score, F1: sk.f1_score}
WEIGHTINGS = ("none", "weights", "zeros")


def case(classes, weighting, rows=157, seed=3):
    rng = np.random.default_rng(seed)
    target = rng.integers(0, classes, rows)
    prediction = rng.dirichlet(np.ones(classes), rows)
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return prediction, target, weight


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("average", ["binary", "macro", "micro", "weighted"])
@pytest.mark.parametrize("kind", PEERS)
def test_binary_averages_as_sklearn(kind, average, weighting):
    prediction, target, weight = case(2, weighting)
    metric = kind("binary", average=average)
    metric.update(prediction[:, 1], target, weight)
    chosen = (prediction[:, 1] > 0.5).astype(int)
    expected = PEERS[kind](target, chosen, average=average, sample_weight=weight)
    assert isinstance(metric.result(), float)
    assert metric.result() == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("average", ["macro", "micro", "weighted"])
@pytest.mark.parametrize("kind", PEERS)
@pytest.mark.parametrize("classes", [2, 3, 6])
def test_multiclass_averages_as_sklearn(kind, average, weighting, classes):
    prediction, target, weight = case(classes, weighting)
    metric = kind("multiclass", classes, average=average)
    metric.update(prediction, target, weight)
    expected = PEERS[kind](target, prediction.argmax(1), average=average, sample_weight=weight)
    assert metric.result() == pytest.approx(expected, rel=1e-13)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_accuracy_and_matrix_as_sklearn(weighting):
    for classes in (2, 5):
        prediction, target, weight = case(classes, weighting)
        accuracy = Accuracy("multiclass", classes)
        matrix = ConfusionMatrix("multiclass", classes)
        accuracy.update(prediction, target, weight)
        matrix.update(prediction, target, weight)
        chosen = prediction.argmax(1)
        assert accuracy.result() == pytest.approx(
            sk.accuracy_score(target, chosen, sample_weight=weight), rel=1e-13
        )
        assert matrix.result().shape == (classes, classes)
        np.testing.assert_allclose(
            matrix.result(),
            sk.confusion_matrix(target, chosen, sample_weight=weight, labels=range(classes)),
            rtol=1e-13,
        )


def test_rows_are_true_and_columns_predicted():
    matrix = ConfusionMatrix()
    matrix.update([0.9, 0.9, 0.1], [0, 1, 1], [2, 3, 5])
    assert matrix.result().tolist() == [[0, 2], [5, 3]]
    matrix.result()[:] = 7  # a copy: the caller cannot spoil the sums
    assert matrix.result().tolist() == [[0, 2], [5, 3]]


def test_defaults_are_binary_and_macro():
    prediction, target, _ = case(3, "none")
    for kind in PEERS:
        values = {}
        for average in (None, "macro", "micro", "weighted"):
            metric = kind(classes=3, average=average)
            metric.update(prediction, target)
            values[average] = metric.result()
        assert values[None] == values["macro"]
        assert kind().average == "binary"
    precision = {average: Precision("binary", average=average) for average in (None, "binary")}
    for metric in precision.values():
        metric.update([0.9, 0.9, 0.1], [1, 0, 0])
        assert metric.result() == 0.5


def test_averages_differ_from_each_other():
    prediction = np.eye(3)[[0, 0, 1, 1, 2, 0, 0]]
    target = np.array([0, 0, 0, 1, 2, 2, 1])
    for kind in (Precision, F1):  # weighted recall is micro recall by definition
        values = []
        for average in ("macro", "micro", "weighted"):
            metric = kind("multiclass", 3, average=average)
            metric.update(prediction, target)
            values.append(round(metric.result(), 9))
        assert len(set(values)) == 3, values


def test_threshold_is_above_one_half():
    for dtype in (np.float16, np.float32, np.float64):
        matrix = ConfusionMatrix()
        half = dtype(0.5)
        matrix.update(np.array([half, np.nextafter(half, dtype(1))], dtype), [1, 1])
        assert matrix.result().tolist() == [[0, 0], [1, 1]]


def test_ties_go_to_the_first_class():
    metric = ConfusionMatrix(classes=3)
    metric.update([[0.4, 0.4, 0.2]], [1])
    assert metric.result()[1].tolist() == [1, 0, 0]


@pytest.mark.parametrize("kind", PEERS)
def test_zero_division_is_zero_as_sklearn(kind):
    """Class 1 never predicted, never true, or neither (zero_division=0)."""
    for target, prediction in (([0, 1], [0, 0]), ([0, 0], [0, 1]), ([0, 0], [0, 0])):
        metric = kind()
        metric.update(prediction, target)
        assert metric.result() == PEERS[kind](target, prediction, zero_division=0) == 0


@pytest.mark.parametrize("kind", PEERS)
@pytest.mark.parametrize("average", ["macro", "micro", "weighted"])
def test_absent_classes_are_passed_over_as_sklearn(kind, average):
    target, chosen = np.array([0, 0, 1, 1, 1]), np.array([0, 1, 1, 3, 1])  # 2 nowhere; 3 not true
    metric = kind("multiclass", 4, average=average)
    metric.update(np.eye(4)[chosen], target)
    expected = PEERS[kind](target, chosen, average=average, zero_division=0)
    assert metric.result() == pytest.approx(expected, rel=1e-14)


def test_macro_recall_counts_a_class_never_true_as_zero():
    metric = Recall("multiclass", 3)
    metric.update(np.eye(3)[[0, 1, 2]], [0, 1, 1])
    assert metric.result() == pytest.approx((1 + 0.5 + 0) / 3)


def test_nan_predictions_spoil_their_run_only():
    prediction = np.array([[0.9, np.nan], [0.2, 0.1]])
    for kind in (Accuracy, *PEERS):
        metric = kind()
        metric.update(prediction, [1, 0])
        metric.update([[0.7, 0.7]], [1])
        assert metric.result()[0] == 1
        assert np.isnan(metric.result()[1])
    for average in ("macro", "micro", "weighted"):
        metric = F1("multiclass", 2, average=average)
        metric.update([[[0.9, 0.1], [np.nan, 0.1]]], [0])
        assert metric.result()[0] == 1
        assert np.isnan(metric.result()[1])


def test_unusable_averages():
    with pytest.raises(UsageError, match="unknown average 'makro': did you mean 'macro'"):
        Precision(average="makro")
    with pytest.raises(
        UsageError, match=r"no average 'binary' for 'multiclass': it has 'macro', 'micro'"
    ):
        F1("multiclass", 3, average="binary")
    with pytest.raises(UsageError, match=r"average macro.*average micro"):
        F1(average="micro").merge(F1(average="macro"))
