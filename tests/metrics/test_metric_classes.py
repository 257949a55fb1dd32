"""Metrics of classes beside the basic ones, against scikit-learn 1.9.1 and by hand."""

import math

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.metrics import BalancedAccuracy, MatthewsCorrelation, TopKAccuracy, make

WEIGHTINGS = ("none", "weights", "zeros")


def weights(rng, rows, weighting):
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return weight


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def draw(classes, weighting, seed=21, rows=173):
    rng = np.random.default_rng(seed)
    prediction = rng.dirichlet(np.ones(classes), rows)
    target = np.array([rng.choice(classes, p=row) for row in prediction])
    target[:classes] = np.arange(classes)
    return prediction, target, weights(rng, rows, weighting)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("classes", [2, 3, 6])
@pytest.mark.parametrize(
    ("name", "peer"),
    [
        ("balanced_accuracy", sk.balanced_accuracy_score),
        ("matthews_correlation", sk.matthews_corrcoef),
    ],
)
def test_of_the_matrix_as_sklearn(name, peer, classes, weighting):
    prediction, target, weight = draw(classes, weighting)
    expected = peer(target, prediction.argmax(1), sample_weight=weight)
    ours = one(make(name, "multiclass", classes), prediction, target, weight)
    assert ours == pytest.approx(expected, rel=1e-12)
    if classes == 2:
        ours = one(make(name, "binary"), prediction[:, 1], target, weight)
        assert ours == pytest.approx(expected, rel=1e-12)


def test_matthews_by_hand_and_at_the_borders():
    # TP 3, FN 1, FP 2, TN 4: (12 − 2) / √(5 · 4 · 6 · 5)
    matrix = [1, 1, 1, 0, 1, 1, 0, 0, 0, 0], [1, 1, 1, 1, 0, 0, 0, 0, 0, 0]
    assert one(MatthewsCorrelation(), *matrix) == pytest.approx(10 / math.sqrt(600), rel=1e-14)
    assert one(MatthewsCorrelation(), [0, 1], [0, 1]) == 1
    assert one(MatthewsCorrelation(), [0, 1], [1, 0]) == -1
    odd = [0.1, 0.3, 0.7]  # weights whose sums round
    for prediction, target in (([0, 0, 0], [0, 1, 0]), ([0, 1, 0], [1, 1, 1]), ([1, 1, 1],) * 2):
        assert one(MatthewsCorrelation(), prediction, target, odd) == 0
    assert np.isnan(one(MatthewsCorrelation(), [[np.nan, 1.0]], [1])).tolist() == [True, False]


def test_balanced_accuracy_passes_over_classes_never_true():
    prediction = np.eye(3)[[0, 2, 1, 1]]
    assert one(BalancedAccuracy("multiclass", 3), prediction, [0, 0, 1, 1]) == 0.75
    assert one(BalancedAccuracy(), [0.1, 0.9, 0.9, 0.2], [0, 0, 0, 1]) == pytest.approx(1 / 6)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("k", [1, 2, 3])
def test_top_k_as_sklearn(k, weighting):
    prediction, target, weight = draw(5, weighting)
    ours = one(TopKAccuracy(classes=5, k=k), prediction, target, weight)
    expected = sk.top_k_accuracy_score(
        target, prediction, k=k, sample_weight=weight, labels=range(5)
    )
    assert ours == pytest.approx(expected, rel=1e-13)
    if k == 1:
        plain = one(make("accuracy", "multiclass", 5), prediction, target, weight)
        assert ours == pytest.approx(plain, rel=1e-14)


def test_top_k_default_and_ties():
    assert TopKAccuracy(classes=10).k == 5
    assert TopKAccuracy(classes=3).k == 2  # with 3 every prediction would be right
    assert TopKAccuracy("multiclass").k == 1
    ties = [[0.3, 0.3, 0.3, 0.1]] * 4  # the first classes are ahead
    assert one(TopKAccuracy(classes=4, k=2), ties, [0, 1, 2, 3], [1, 2, 4, 8]) == 3 / 15
    lost = one(TopKAccuracy(classes=3, k=1), [[[np.nan, 0.1, 0.2], [1, 0, 0]]], [0])
    np.testing.assert_array_equal(lost, [np.nan, 1])


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("decimals", [1, 2, 17])
def test_binary_average_precision_as_sklearn(weighting, decimals):
    rng = np.random.default_rng(22)
    score = rng.random(301).round(decimals)
    target = (rng.random(301) < score).astype(int)
    weight = weights(rng, 301, weighting)
    expected = sk.average_precision_score(target, score, sample_weight=weight)
    metric = make("average_precision", "binary")
    assert one(metric, score, target, weight) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("average", ["macro", "micro", "weighted", "none"])
@pytest.mark.parametrize("classes", [3, 5])
@pytest.mark.parametrize("name", ["roc_auc", "average_precision"])
def test_multiclass_rankings_as_sklearn(name, classes, average, weighting):
    prediction, target, weight = draw(classes, weighting)
    prediction[::2] = prediction[0]  # ties
    how = {"average": None if average == "none" else average, "sample_weight": weight}
    if name == "roc_auc":
        expected = sk.roc_auc_score(target, prediction, multi_class="ovr", **how)
    else:
        expected = sk.average_precision_score(target, prediction, **how)
    ours = one(make(name, "multiclass", classes, average=average), prediction, target, weight)
    np.testing.assert_allclose(ours, expected, rtol=1e-12)


def test_average_precision_by_hand():
    # From the top: hit (1), miss, hit (2/3), miss
    ap = make("average_precision", "binary")
    assert one(ap, [0.9, 0.8, 0.7, 0.1], [1, 0, 1, 0]) == pytest.approx((1 + 2 / 3) / 2)
    tied = one(make("average_precision", "binary"), [0.5] * 4, [1, 0, 0, 0])
    assert tied == 0.25  # the share of class 1
    assert math.isnan(one(make("average_precision", "binary"), [0.5, 0.6], [0, 0]))
    assert one(make("average_precision", "binary"), [0.5, 0.6], [1, 1]) == 1
    values = one(make("average_precision", "binary"), [[0.5, np.nan], [0.2, 0.1]], [1, 0])
    np.testing.assert_array_equal(values, [1, np.nan])


@pytest.mark.parametrize("name", ["roc_auc", "average_precision"])
def test_rankings_of_a_class_that_never_occurs(name):
    rows = np.eye(3)[[0, 1, 1]] * 0.4 + 0.2, [0, 1, 1]
    assert math.isnan(one(make(name, "multiclass", 3), *rows))
    assert one(make(name, "multiclass", 3, average="weighted"), *rows) == 1
    each = one(make(name, "multiclass", 3, average="none"), *rows)
    np.testing.assert_array_equal(each, [1, 1, np.nan])


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("classes", [2, 4])
def test_log_loss_per_class_as_sklearn(classes, weighting):
    prediction, target, weight = draw(classes, weighting)
    ours = one(make("log_loss_per_class", "multiclass", classes), prediction, target, weight)
    mass = np.ones(len(target)) if weight is None else weight
    for c in range(classes):
        of = target == c
        expected = sk.log_loss(
            target[of], prediction[of], sample_weight=mass[of], labels=range(classes)
        )
        assert ours[c] == pytest.approx(expected, rel=1e-12)
    share = np.bincount(target, mass) / mass.sum()
    whole = one(make("log_loss", "multiclass", classes), prediction, target, weight)
    assert share @ ours == pytest.approx(whole, rel=1e-12)
    if classes == 2:
        binary = one(make("log_loss_per_class", "binary"), prediction[:, 1], target, weight)
        np.testing.assert_allclose(binary, ours, rtol=1e-12)


def test_log_loss_of_a_class_that_never_occurs():
    values = one(make("log_loss_per_class", "binary"), [[0.5, np.nan]], [1])
    np.testing.assert_allclose(values, [[np.nan, math.log(2)], [np.nan, np.nan]])


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_hinge_as_sklearn(weighting):
    rng = np.random.default_rng(23)
    target, score = rng.integers(0, 2, 97), rng.normal(0, 2, 97)
    weight = weights(rng, 97, weighting)
    expected = sk.hinge_loss(target, score, sample_weight=weight)
    ours = one(make("hinge_loss", "binary", scores=True), score, target, weight)
    assert ours == pytest.approx(expected, rel=1e-12)
    target, score = rng.integers(0, 4, 97), rng.normal(0, 2, (97, 4))
    expected = sk.hinge_loss(target, score, sample_weight=weight)
    ours = one(make("hinge_loss", "multiclass", 4, scores=True), score, target, weight)
    assert ours == pytest.approx(expected, rel=1e-12)


def test_hinge_by_hand():
    hinge = make("hinge_loss", "binary", scores=True)
    assert one(hinge, [2.0, 0.5, 0.5, -3.0], [1, 1, 0, 0]) == (0 + 0.5 + 1.5 + 0) / 4
    lost = one(make("hinge_loss", "binary", scores=True), [[np.nan, np.inf, -np.inf]], [1])
    np.testing.assert_array_equal(lost, [np.nan, 0, np.inf])
    lost = one(make("hinge_loss", "multiclass", 2, scores=True), [[[1, np.nan], [3, 1]]], [0])
    np.testing.assert_array_equal(lost, [np.nan, 0])


@pytest.mark.parametrize("weighting", WEIGHTINGS)
def test_scores_have_the_threshold_zero(weighting):
    """The metrics of scores are those of the probabilities that the sigmoid makes of them."""
    rng = np.random.default_rng(24)
    score, target = rng.normal(size=90).round(1), rng.integers(0, 2, 90)
    weight = weights(rng, 90, weighting)
    sure = 1 / (1 + np.exp(-score))
    for name in (
        *("accuracy", "balanced_accuracy", "precision", "recall", "f1", "matthews_correlation"),
        *("roc_auc", "average_precision"),
    ):
        ours = one(make(name, "binary", scores=True), score, target, weight)
        assert ours == pytest.approx(one(make(name, "binary"), sure, target, weight), rel=1e-12)
    zero = make("confusion_matrix", "binary", scores=True)
    assert one(zero, [0.0, -0.0, 5e-324, 0.4], [1, 1, 1, 1]).tolist() == [[0, 0], [2, 2]]


def test_scores_of_several_classes_need_not_be_probabilities():
    score = np.array([[3.0, -1, 0], [-5, -4, -6], [0, 0, 9]])
    accuracy = make("accuracy", "multiclass", 3, scores=True)
    assert one(accuracy, score, [0, 1, 0]) == pytest.approx(2 / 3)
    expected = sk.average_precision_score([0, 1, 2], score)
    assert one(make("average_precision", "multiclass", 3, scores=True), score, [0, 1, 2]) == (
        pytest.approx(expected)
    )
