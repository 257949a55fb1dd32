"""Several outputs and several labels, against scikit-learn 1.9.1."""

from functools import partial

import numpy as np
import pytest
from sklearn import metrics as sk

from thalweg.metrics import METRICS, Scores, make

WEIGHTINGS = ("none", "weights", "zeros")
OUTPUTS = {
    "mse": sk.mean_squared_error,
    "rmse": sk.root_mean_squared_error,
    "mae": sk.mean_absolute_error,
    "r2": sk.r2_score,
    "mean_pinball_loss": sk.mean_pinball_loss,
    "d2_pinball": sk.d2_pinball_score,
    "d2_absolute_error": sk.d2_absolute_error_score,
    "mape": sk.mean_absolute_percentage_error,
    "median_absolute_error": sk.median_absolute_error,
    "rmsle": lambda t, p, **how: sk.root_mean_squared_log_error(t + 1000, p + 1000, **how),
    "explained_variance": sk.explained_variance_score,
    "max_error": lambda *given, **how: largest(*given, **how),
}


def largest(target, prediction, sample_weight, multioutput):
    """Return scikit-learn's figure of each output, of the rows that have weight."""
    each = [sk.max_error(*both) for both in counted(target, prediction, sample_weight)]
    return each if multioutput == "raw_values" else np.mean(each)


def counted(target, prediction, weight):
    """Return each output's targets and predictions of the rows that have weight."""
    there = slice(None) if weight is None else weight > 0
    return zip(target[there].T, prediction[there].T, strict=True)


def weights(rng, rows, weighting):
    weight = None if weighting == "none" else rng.random(rows) * 5
    if weighting == "zeros":
        weight[::3] = 0
    return weight


def one(metric, *rows):
    metric.update(*rows)
    return metric.result()


def test_every_metric_of_outputs_has_a_peer():
    served = {name for name, metric in METRICS.items() if "multioutput" in metric.tasks}
    assert served == {*OUTPUTS, "target_variance"}


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("average", ["uniform", "none"])
@pytest.mark.parametrize("name", OUTPUTS)
def test_outputs_as_sklearn(name, average, weighting):
    rng = np.random.default_rng(31)
    target = rng.normal(0, [1, 10, 100], (67, 3)).round(1)
    target[:, 1] = 0.1  # a constant one
    prediction = target + rng.normal(size=(67, 3))
    weight = weights(rng, 67, weighting)
    if name in (
        "r2",
        "explained_variance",
    ):  # there the variance of a constant 0.1 is only nearly 0
        target[:, 1] = 0
    multioutput = {"uniform": "uniform_average", "none": "raw_values"}[average]
    expected = OUTPUTS[name](target, prediction, sample_weight=weight, multioutput=multioutput)
    metric = make(name, "multioutput", outputs=3, average=average)
    if name == "rmsle":  # of numbers above −1 alone
        target, prediction = target + 1000, prediction + 1000
    ours = one(metric, prediction, target, weight)
    np.testing.assert_allclose(ours, expected, rtol=1e-11)


def test_variance_of_outputs():
    target = np.array([[1.0, 5], [3, 5], [5, 8]])
    rows = target, target, [1, 1, 2]
    each = one(make("target_variance", "multioutput", outputs=2, average="none"), *rows)
    assert each.tolist() == [2.75, 2.25]
    assert one(make("target_variance", "multioutput", outputs=2), *rows) == 2.5
    many = one(
        make("target_variance", "multioutput", outputs=2, average="none"),
        np.stack([target] * 4, axis=1),
        *rows[1:],
    )
    assert many.tolist() == [[2.75, 2.25]] * 4


def test_one_output_is_a_regression():
    rng = np.random.default_rng(32)
    target, prediction = rng.normal(size=(40, 1)), rng.normal(size=(40, 5, 1))
    columns, plain = Scores("multioutput", outputs=1), Scores("regression")
    columns.update(prediction, target)
    plain.update(prediction[:, :, 0], target[:, 0])
    for name, value in plain.result().items():
        np.testing.assert_array_equal(columns.result()[name], value)


def test_a_diverged_output_spoils_its_run_only():
    prediction = np.ones((3, 2, 2))
    prediction[1, 0, 1] = np.nan
    target = np.array([[0.0, 1], [2, 3], [1, 2]])
    each = one(make("mse", "multioutput", outputs=2, average="none"), prediction, target)
    assert np.isnan(each).tolist() == [[False, True], [False, False]]
    mean = one(make("mse", "multioutput", outputs=2), prediction, target)
    assert np.isnan(mean).tolist() == [True, False]


def labels(weighting, seed=33, rows=83):
    rng = np.random.default_rng(seed)
    prediction = rng.random((rows, 4)).round(2) * [1, 1, 0.8, 0.4]
    target = (rng.random((rows, 4)) < prediction).astype(int)
    prediction[::5] = target[::5] * 0.6 + 0.1  # some rows all right, some without a label
    target[5] = 0
    return prediction, target, weights(rng, rows, weighting)


def fixed(function, **how):
    return lambda t, p, w: function(t, p > 0.5, sample_weight=w, **how)


LABELS = {
    "subset_accuracy": fixed(sk.accuracy_score),
    "hamming_loss": fixed(sk.hamming_loss),
    "confusion_matrix": fixed(sk.multilabel_confusion_matrix),
    "log_loss": lambda t, p, w: np.mean(
        [sk.log_loss(t[:, c], p[:, c], sample_weight=w) for c in range(4)]
    ),
    **{
        f"{name},average={average}": fixed(
            function, average=None if average == "none" else average, zero_division=0
        )
        for name, function in (
            ("precision", sk.precision_score),
            ("recall", sk.recall_score),
            ("f1", sk.f1_score),
            ("f_beta", partial(sk.fbeta_score, beta=1)),
            ("jaccard", sk.jaccard_score),
        )
        for average in ("macro", "micro", "weighted", "samples", "none")
    },
    **{
        f"{name},average={average}": lambda t, p, w, f=function, a=average: f(
            t, p, average=None if a == "none" else a, sample_weight=w
        )
        for name, function in (
            ("roc_auc", sk.roc_auc_score),
            ("average_precision", sk.average_precision_score),
        )
        for average in ("macro", "micro", "weighted", "none")
    },
}


def test_every_metric_of_labels_has_a_peer():
    """Or is compared label by label in the test below."""
    served = {name for name, metric in METRICS.items() if "multilabel" in metric.tasks}
    by_label = {"hinge_loss", *BY_LABEL}
    assert served == {text.partition(",")[0] for text in LABELS} | by_label


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("text", LABELS)
def test_labels_as_sklearn(text, weighting):
    prediction, target, weight = labels(weighting)
    expected = LABELS[text](target, prediction, weight)
    ours = one(make(text, "multilabel", outputs=4), prediction, target, weight)
    np.testing.assert_allclose(ours, expected, rtol=1e-12)


BY_LABEL = (
    *("specificity", "cost", "precision_at_recall", "recall_at_precision", "log_loss_skill"),
    *("brier_score", "brier_reliability", "brier_resolution", "brier_uncertainty", "brier_skill"),
    *("calibration_error", "max_calibration_error"),
)


@pytest.mark.parametrize("weighting", WEIGHTINGS)
@pytest.mark.parametrize("name", BY_LABEL)
def test_each_label_is_binary_and_their_mean_is_the_figure(name, weighting):
    """Of two classes each is compared with scikit-learn, in the file of its family."""
    prediction, target, weight = labels(weighting)
    each = one(make(name, "multilabel", outputs=4, average="none"), prediction, target, weight)
    for c in range(4):
        alone = one(make(name, "binary"), prediction[:, c], target[:, c], weight)
        assert each[c] == pytest.approx(alone, rel=1e-12)
    mean = one(make(name, "multilabel", outputs=4), prediction, target, weight)
    assert mean == pytest.approx(each.mean(), rel=1e-12)


def test_averages_of_labels_differ():
    """But recall weighted by the true labels is recall of them all together."""
    prediction, target, weight = labels("weights")
    for name in ("precision", "recall", "f1"):
        values = {
            one(make(name, "multilabel", outputs=4, average=a), prediction, target, weight)
            for a in ("macro", "micro", "weighted", "samples")
        }
        assert len({round(value, 12) for value in values}) == (4 if name != "recall" else 3)
        default = one(make(name, "multilabel", outputs=4), prediction, target, weight)
        macro = make(name, "multilabel", outputs=4, average="macro")
        assert default == one(macro, prediction, target, weight)


@pytest.mark.parametrize("name", ["log_loss", "hamming_loss", "hinge_loss"])
def test_each_label(name):
    prediction, target, weight = labels("weights")
    scores = name == "hinge_loss"
    metric = make(name, "multilabel", outputs=4, scores=scores, average="none")
    each = one(metric, prediction, target, weight)
    for c in range(4):
        alone = make(name, "multilabel", outputs=1, scores=scores)
        value = one(alone, prediction[:, [c]], target[:, [c]], weight)
        assert each[c] == pytest.approx(value, rel=1e-13)
    mean = make(name, "multilabel", outputs=4, scores=scores)
    assert one(mean, prediction, target, weight) == pytest.approx(each.mean(), rel=1e-13)


def test_one_label_is_binary():
    rng = np.random.default_rng(34)
    target, prediction = rng.integers(0, 2, (40, 1)), rng.random((40, 3, 1))
    columns, plain = Scores("multilabel", outputs=1), Scores("binary")
    columns.update(prediction, target)
    plain.update(prediction[:, :, 0], target[:, 0])
    mine, theirs = columns.result(), plain.result()
    np.testing.assert_array_equal(mine["subset_accuracy"], theirs["accuracy"])
    for name in ("precision", "recall", "f1", "roc_auc", "average_precision", "log_loss"):
        np.testing.assert_array_equal(mine[name], theirs[name])


def test_labels_that_never_occur():
    """As scikit-learn with zero_division=0: they count as 0 in "macro"; no label at all is 0."""
    target, prediction = np.array([[1, 0], [1, 0]]), np.array([[0.9, 0.1], [0.9, 0.1]])
    for average, expected in (("macro", 0.5), ("micro", 1), ("weighted", 1), ("samples", 1)):
        assert one(make("f1", "multilabel", outputs=2, average=average), prediction, target) == (
            expected
        )
        nothing = make("f1", "multilabel", outputs=2, average=average)
        assert one(nothing, prediction * 0, target * 0) == 0


def test_scores_of_labels():
    prediction, target, weight = labels("zeros")
    for name in ("subset_accuracy", "hamming_loss", "f1", "f1,average=samples"):
        ours = one(
            make(name, "multilabel", outputs=4, scores=True), prediction - 0.5, target, weight
        )
        plain = one(make(name, "multilabel", outputs=4), prediction, target, weight)
        assert ours == pytest.approx(plain, rel=1e-13)


def test_a_diverged_label_spoils_its_run_only():
    prediction = np.full((2, 2, 2), 0.8)
    prediction[0, 0, 1] = np.nan
    target = np.array([[1, 1], [0, 1]])
    for name in ("subset_accuracy", "hamming_loss", "f1", "f1,average=samples", "log_loss"):
        values = one(make(name, "multilabel", outputs=2), prediction, target)
        assert np.isnan(values).tolist() == [True, False]
    each = one(make("f1", "multilabel", outputs=2, average="none"), prediction, target)
    assert np.isnan(each).tolist() == [[False, True], [False, False]]
