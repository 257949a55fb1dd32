"""What `thalweg show METRIC` says about other libraries, held against their figures.

That a metric equals scikit-learn's, with weights and in every average, is in tests/metrics; here
once more in short, beside what is said to differ.
"""

from __future__ import annotations

import inspect
import statistics
import warnings

import measure_metrics as given
import numpy as np
import pandas as pd
import pytest
from claims import MEASURED, Claims
from inputs import AMOUNTS, CLASSES, COUNTS, LABELS, LOGITS, NUMBERS, Z
from sklearn import metrics as sk
from sklearn.calibration import calibration_curve
from sklearn.linear_model import LogisticRegression

from thalweg.metrics import METRICS, make

claim = Claims({name: it.__doc__.split("Elsewhere: ")[1] for name, it in METRICS.items()})
KERAS, TORCH = MEASURED["keras_metrics"], MEASURED["torch_metrics"]
LIGHTGBM = MEASURED["lightgbm_metrics"]
MEAN = np.exp(Z)
PROBABILITY = 1 / (1 + np.exp(-np.array(Z)))
PREDICTED = (PROBABILITY > 0.5).astype(int)
SOFTMAX = np.exp(LOGITS) / np.exp(LOGITS).sum(axis=1, keepdims=True)
TRUE_OF_THREE = [2, 1, 1, 0]
ONE_HOT = np.array(given.TRUE_LABELS)
LABELLED = (np.array(given.LABELS) > 0.5).astype(int)
assert TRUE_OF_THREE == LABELS


def figure(name, prediction, target, task, weight=None, **options):
    """Our figure."""
    classes = 3 if task == "multiclass" else 2
    metric = make(name, task, classes, **options)
    metric.update(np.asarray(prediction), np.asarray(target), weight)
    return metric.result()


BINARY = (PROBABILITY, CLASSES, "binary")
REGRESSION = (Z, NUMBERS, "regression")
THREE = (SOFTMAX, TRUE_OF_THREE, "multiclass")
OF_LABELS = (given.LABELS, given.TRUE_LABELS, "multilabel")
AMOUNT = (MEAN, AMOUNTS, "regression")
CURVE = sk.precision_recall_curve(CLASSES, PROBABILITY)
# The first words of each text, ours, and what they say it equals.
ALIKE = [
    (
        "mae",
        "as scikit-learn's `mean_absolute_error`.",
        REGRESSION,
        {},
        sk.mean_absolute_error(NUMBERS, Z),
    ),
    (
        "mse",
        "as scikit-learn's `mean_squared_error`: without a factor 1/2.",
        REGRESSION,
        {},
        sk.mean_squared_error(NUMBERS, Z),
    ),
    (
        "rmse",
        "as scikit-learn's `root_mean_squared_error`.",
        REGRESSION,
        {},
        np.sqrt(sk.mean_squared_error(NUMBERS, Z)),
    ),
    ("r2", "as scikit-learn's `r2_score`,", REGRESSION, {}, sk.r2_score(NUMBERS, Z)),
    (
        "mean_pinball_loss",
        "as scikit-learn's `mean_pinball_loss`, where the level is `alpha`.",
        REGRESSION,
        {"level": 0.3},
        sk.mean_pinball_loss(NUMBERS, Z, alpha=0.3),
    ),
    (
        "d2_absolute_error",
        "as scikit-learn's `d2_absolute_error_score`.",
        REGRESSION,
        {},
        sk.d2_absolute_error_score(NUMBERS, Z, sample_weight=np.ones(6)),
    ),
    (
        "mape",
        "as scikit-learn's `mean_absolute_percentage_error`, a share there too.",
        REGRESSION,
        {},
        sk.mean_absolute_percentage_error(NUMBERS, Z),
    ),
    (
        "median_absolute_error",
        "as scikit-learn's `median_absolute_error` from 1.8 on, with weights too.",
        (*REGRESSION, [1, 2, 1, 3, 0, 1]),
        {},
        sk.median_absolute_error(NUMBERS, Z, sample_weight=[1, 2, 1, 3, 0, 1]),
    ),
    ("max_error", "as scikit-learn's `max_error`,", REGRESSION, {}, sk.max_error(NUMBERS, Z)),
    (
        "rmsle",
        "as scikit-learn's `root_mean_squared_log_error`,",
        AMOUNT,
        {},
        sk.root_mean_squared_log_error(AMOUNTS, MEAN),
    ),
    (
        "explained_variance",
        "as scikit-learn's `explained_variance_score`,",
        REGRESSION,
        {},
        sk.explained_variance_score(NUMBERS, Z),
    ),
    (
        "f_beta",
        "as scikit-learn's `fbeta_score` with `zero_division=0`, without its warning;",
        BINARY,
        {"beta": 2},
        sk.fbeta_score(CLASSES, PREDICTED, beta=2),
    ),
    (
        "jaccard",
        "as scikit-learn's `jaccard_score` with `zero_division=0`, without its warning.",
        BINARY,
        {},
        sk.jaccard_score(CLASSES, PREDICTED),
    ),
    (
        "specificity",
        "scikit-learn has it as `recall_score` of class 0, `pos_label=0`.",
        BINARY,
        {},
        sk.recall_score(CLASSES, PREDICTED, pos_label=0),
    ),
    (
        "cohen_kappa",
        "as scikit-learn's `cohen_kappa_score`,",
        BINARY,
        {},
        sk.cohen_kappa_score(CLASSES, PREDICTED),
    ),
    (
        "cost",
        'from scikit-learn\'s `confusion_matrix` with `normalize="all"` it is '
        "fp · M[0, 1] + fn · M[1, 0].",
        BINARY,
        {"fp": 2, "fn": 5},
        [2, 5] @ sk.confusion_matrix(CLASSES, PREDICTED, normalize="all")[[0, 1], [1, 0]],
    ),
    (
        "brier_score",
        "as scikit-learn's `brier_score_loss`,",
        BINARY,
        {},
        sk.brier_score_loss(CLASSES, PROBABILITY),
    ),
    (
        "brier_uncertainty",
        "scikit-learn's `brier_score_loss` of the share of class 1 as every prediction.",
        BINARY,
        {},
        sk.brier_score_loss(CLASSES, np.full(6, np.mean(CLASSES))),
    ),
    (
        "brier_skill",
        "as scikit-learn's `d2_brier_score`.",
        BINARY,
        {},
        sk.d2_brier_score(CLASSES, PROBABILITY),
    ),
    (
        "log_loss_skill",
        "as scikit-learn's `d2_log_loss_score`.",
        BINARY,
        {},
        sk.d2_log_loss_score(CLASSES, PROBABILITY),
    ),
    (
        "precision_at_recall",
        "the largest precision of scikit-learn's `precision_recall_curve` at that recall or above.",
        BINARY,
        {"recall": 0.6},
        CURVE[0][CURVE[1] >= 0.6].max(),
    ),
    (
        "recall_at_precision",
        "the largest recall of scikit-learn's `precision_recall_curve` at that precision or above.",
        BINARY,
        {"precision": 0.55},
        CURVE[1][CURVE[0] >= 0.55].max(),
    ),
    (
        "target_variance",
        "the population variance, as `numpy.var`;",
        REGRESSION,
        {},
        np.var(NUMBERS),
    ),
    (
        "accuracy",
        "as scikit-learn's `accuracy_score`, which takes classes, not probabilities.",
        BINARY,
        {},
        sk.accuracy_score(CLASSES, PREDICTED),
    ),
    (
        "average_precision",
        "as scikit-learn's `average_precision_score`,",
        BINARY,
        {},
        sk.average_precision_score(CLASSES, PROBABILITY),
    ),
    (
        "balanced_accuracy",
        "as scikit-learn's `balanced_accuracy_score`;",
        BINARY,
        {},
        sk.balanced_accuracy_score(CLASSES, PREDICTED),
    ),
    (
        "matthews_correlation",
        "as scikit-learn's `matthews_corrcoef`.",
        BINARY,
        {},
        sk.matthews_corrcoef(CLASSES, PREDICTED),
    ),
    (
        "log_loss",
        "as scikit-learn's `log_loss`, with one difference:",
        BINARY,
        {},
        sk.log_loss(CLASSES, PROBABILITY),
    ),
    (
        "precision",
        "as scikit-learn's `precision_score` with `zero_division=0`, without its warning.",
        BINARY,
        {},
        sk.precision_score(CLASSES, PREDICTED),
    ),
    (
        "recall",
        "as scikit-learn's `recall_score` with `zero_division=0`, without its warning.",
        BINARY,
        {},
        sk.recall_score(CLASSES, PREDICTED),
    ),
    (
        "f1",
        "as scikit-learn's `f1_score` with `zero_division=0`, without its warning.",
        BINARY,
        {},
        sk.f1_score(CLASSES, PREDICTED),
    ),
    (
        "subset_accuracy",
        "as scikit-learn's `accuracy_score` of label indicators.",
        OF_LABELS,
        {"outputs": 3},
        sk.accuracy_score(ONE_HOT, LABELLED),
    ),
    (
        "hamming_loss",
        "as scikit-learn's `hamming_loss` of label indicators.",
        OF_LABELS,
        {"outputs": 3},
        sk.hamming_loss(ONE_HOT, LABELLED),
    ),
    (
        "mean_poisson_deviance",
        "as scikit-learn's `mean_poisson_deviance`,",
        (MEAN, COUNTS, "count"),
        {},
        sk.mean_poisson_deviance(COUNTS, MEAN),
    ),
    (
        "mean_gamma_deviance",
        "as scikit-learn's `mean_gamma_deviance`,",
        AMOUNT,
        {},
        sk.mean_gamma_deviance(AMOUNTS, MEAN),
    ),
    (
        "mean_tweedie_deviance",
        "as scikit-learn's `mean_tweedie_deviance`,",
        AMOUNT,
        {},
        sk.mean_tweedie_deviance(AMOUNTS, MEAN, power=1.5),
    ),
    (
        "d2_tweedie",
        "as scikit-learn's `d2_tweedie_score`,",
        AMOUNT,
        {},
        sk.d2_tweedie_score(AMOUNTS, MEAN, power=1.5),
    ),
]


@pytest.mark.parametrize(
    ("name", "rows", "options", "theirs"), [(n, r, o, t) for n, _, r, o, t in ALIKE]
)
def test_as_scikit_learn(name, rows, options, theirs):
    assert figure(name, *rows, **options) == pytest.approx(theirs, rel=1e-12)


for _name, _quote, *_ in ALIKE:
    claim(_name, _quote)


@claim("max_error", "which takes no weights and no several outputs.")
def test_max_error_of_scikit_learn():
    assert "sample_weight" not in inspect.signature(sk.max_error).parameters
    with pytest.raises(ValueError, match="Multioutput not supported"):
        sk.max_error([[1.0, 2.0]], [[1.0, 3.0]])


@claim("rmsle", "which raises where a prediction is −1 or below.")
def test_rmsle_of_minus_1():
    with pytest.raises(ValueError, match="less than or equal to -1"):
        sk.root_mean_squared_log_error([1.0, 2.0], [-1.0, 2.0])
    assert figure("rmsle", [-1.0, 2.0], [1.0, 2.0], "regression") == np.inf


@claim("explained_variance", "which is 1 for a single row.")
def test_explained_variance_of_a_row():
    assert sk.explained_variance_score([1.0], [2.0]) == 1
    assert np.isnan(figure("explained_variance", [2.0], [1.0], "regression"))


@claim("f_beta", "there `beta` has no default.")
def test_beta_has_no_default():
    beta = inspect.signature(sk.fbeta_score).parameters["beta"]
    assert beta.default is inspect.Parameter.empty


@claim(
    "cohen_kappa",
    "which numbers the classes that occur, and not all, unless `labels` names them: with weights "
    "another distance where one is missing.",
)
def test_kappa_without_a_class():
    y, guess = [0, 2, 2, 0], [0, 2, 0, 0]
    ours = figure("cohen_kappa", np.eye(3)[guess], y, "multiclass", weights="linear")
    named = sk.cohen_kappa_score(y, guess, labels=[0, 1, 2], weights="linear")
    assert ours == pytest.approx(named, rel=1e-12)
    y, guess = [0, 2, 3, 0], [0, 3, 2, 3]  # class 1 of four is missing
    rows = np.eye(4)[guess], np.array(y)
    metric = make("cohen_kappa", "multiclass", 4, weights="linear")
    metric.update(*rows)
    theirs = sk.cohen_kappa_score(y, guess, weights="linear")
    assert metric.result() != pytest.approx(theirs, rel=1e-3)


@claim(
    "brier_score",
    "which takes half of the sum over classes of two classes also where both have a column; here "
    "the sum over classes is whole.",
)
def test_brier_score_of_two_columns():
    both = np.stack([1 - PROBABILITY, PROBABILITY], axis=1)
    theirs = sk.brier_score_loss(CLASSES, both)
    metric = make("brier_score", "multiclass", 2)
    metric.update(both, CLASSES)
    assert metric.result() == pytest.approx(2 * theirs, rel=1e-12)


@claim(
    "calibration_error",
    "the mean gap of scikit-learn's `calibration_curve` by the rows of each bin; there are 5 bins "
    "by default.",
)
@claim("max_calibration_error", "the largest gap of scikit-learn's `calibration_curve`.")
@claim(
    "brier_reliability",
    "from scikit-learn's `calibration_curve` it is the mean of (prob_pred − prob_true)² by the "
    "rows of each bin.",
)
@claim(
    "brier_resolution",
    "reliability + uncertainty − brier_score, with scikit-learn's `brier_score_loss`.",
)
def test_the_curve_of_scikit_learn():
    true, predicted = calibration_curve(CLASSES, PROBABILITY)
    gaps = np.abs(true - predicted)
    share = np.bincount(np.ceil(PROBABILITY * 5).astype(int), minlength=6)[1:] / 6
    share = share[share > 0]
    ours = {
        name: figure(name, *BINARY, bins=5)
        for name in (
            *("calibration_error", "max_calibration_error", "brier_reliability"),
            *("brier_resolution", "brier_uncertainty"),
        )
    }
    assert ours["calibration_error"] == pytest.approx(share @ gaps, rel=1e-12)
    assert ours["max_calibration_error"] == pytest.approx(gaps.max(), rel=1e-12)
    assert ours["brier_reliability"] == pytest.approx(share @ gaps**2, rel=1e-12)
    score = sk.brier_score_loss(CLASSES, PROBABILITY)
    left = ours["brier_reliability"] + ours["brier_uncertainty"] - score
    assert ours["brier_resolution"] == pytest.approx(left, rel=1e-10)


@claim(
    "accuracy",
    "A probability of exactly 0.5 is class 0, as in scikit-learn's linear models and "
    "Keras's `BinaryAccuracy`.",
)
def test_a_probability_of_one_half():
    model = LogisticRegression().fit([[0.0], [1.0]], [0, 1])
    model.coef_[:], model.intercept_[:] = 0, 0
    assert model.predict([[1.0]]).tolist() == [0]
    assert (
        KERAS["BinaryAccuracy_at_half"] == figure("accuracy", [0.5, 0.5], [0, 1], "binary") == 0.5
    )
    assert figure("accuracy", [0.5], [0], "binary") == 1


@claim("average_precision", "which without positives warns and returns 0.")
def test_average_precision_without_positives():
    with pytest.warns(UserWarning, match="No positive class"):
        assert sk.average_precision_score([0, 0], [0.1, 0.2]) == 0


@claim(
    "average_precision",
    "The area under the precision-recall curve by trapezoids interpolates "
    "between the points and is another number.",
)
def test_trapezoids_are_another_number():
    precision, recall, _ = sk.precision_recall_curve(CLASSES, PROBABILITY)
    assert abs(sk.auc(recall, precision) - figure("average_precision", *BINARY)) > 0.01


@claim("balanced_accuracy", "its `adjusted=True` rescales guessing to 0.")
@claim(
    "balanced_accuracy", 'Recall with "macro" counts a class that is predicted but never true as 0.'
)
@claim(
    "recall",
    'A class that is predicted but never true counts as 0 in "macro"; scikit-learn\'s '
    "`balanced_accuracy_score` and the metric balanced_accuracy leave it out.",
)
def test_balanced_accuracy():
    assert sk.balanced_accuracy_score([0, 0, 1], [0, 0, 0], adjusted=True) == 0
    p, y = np.eye(3)[[0, 1, 2]], [0, 0, 2]  # class 1 is predicted and never true
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        theirs = sk.balanced_accuracy_score(y, [0, 1, 2])
    assert figure("balanced_accuracy", p, y, "multiclass") == theirs == 0.75
    assert figure("recall", p, y, "multiclass") == pytest.approx(0.5)


@claim(
    "confusion_matrix",
    "scikit-learn's `confusion_matrix` has the same rows and columns, but "
    "leaves out classes that occur nowhere and gives integers where no weights are passed; here "
    "the matrix is always C × C and float64.",
)
def test_confusion_matrix():
    p, y = np.eye(3)[[0, 1, 1]], [0, 0, 1]
    theirs, ours = sk.confusion_matrix(y, [0, 1, 1]), figure("confusion_matrix", p, y, "multiclass")
    assert theirs.shape == (2, 2)
    assert theirs.dtype.kind == "i"
    assert ours.shape == (3, 3)
    assert ours.dtype == np.float64
    np.testing.assert_array_equal(ours[:2, :2], theirs)


@claim("confusion_matrix", "For labels as its `multilabel_confusion_matrix`.")
def test_confusion_matrices_of_labels():
    theirs = sk.multilabel_confusion_matrix(ONE_HOT, LABELLED)
    np.testing.assert_array_equal(figure("confusion_matrix", *OF_LABELS, outputs=3), theirs)


@claim(
    "d2_pinball",
    "as scikit-learn's `d2_pinball_score` from 1.8 on, where the level is `alpha`; "
    "1.7 interpolates the quantile where no weights are given.",
)
def test_d2_pinball():
    y, p = [1.0, 2, 4, 7, 11, 3], [1.5, 2, 3, 8, 9, 4]
    ours = figure("d2_pinball", p, y, "regression", level=0.3)
    # scikit-learn 1.9.1 and 1.7.2, alpha=0.3.
    assert ours == pytest.approx(0.5431034482758621, rel=1e-12)
    assert ours != pytest.approx(0.5508474576271187, rel=1e-3)
    interpolated = np.percentile(y, 30)
    old = 1 - sk.mean_pinball_loss(y, p, alpha=0.3) / sk.mean_pinball_loss(
        y, [interpolated] * 6, alpha=0.3
    )
    assert old == pytest.approx(0.5508474576271187, rel=1e-12)
    weight = [1, 2, 1, 3, 1, 2]
    theirs = sk.d2_pinball_score(y, p, alpha=0.3, sample_weight=weight)
    weighted = figure("d2_pinball", p, y, "regression", weight=weight, level=0.3)
    assert weighted == pytest.approx(theirs, rel=1e-12)


@claim(
    "d2_tweedie",
    "whose default power is 0. For a constant target it divides by 0, which "
    "raises, or by a rounding error.",
)
@pytest.mark.filterwarnings("ignore")
def test_d2_tweedie():
    assert sk.d2_tweedie_score(AMOUNTS, MEAN) == sk.d2_tweedie_score(AMOUNTS, MEAN, power=0)
    with pytest.raises(ZeroDivisionError):
        sk.d2_tweedie_score([2.0] * 3, [3.0] * 3, power=1)
    assert abs(sk.d2_tweedie_score([0.1] * 6, [1.1] * 6, power=1)) > 1e6
    assert figure("d2_tweedie", [1.1] * 3, [0.1] * 3, "regression", power=1) == 0


@claim("hinge_loss", "as scikit-learn's `hinge_loss`, also for several classes.")
def test_hinge():
    binary = figure("hinge_loss", Z, CLASSES, "binary", scores=True)
    assert binary == pytest.approx(sk.hinge_loss(2 * np.array(CLASSES) - 1, Z), rel=1e-12)
    several = figure("hinge_loss", LOGITS, TRUE_OF_THREE, "multiclass", scores=True)
    assert several == pytest.approx(sk.hinge_loss(TRUE_OF_THREE, np.array(LOGITS)), rel=1e-12)


@claim("hinge_loss", "Keras's `Hinge` takes targets of −1 and 1 or 0 and 1.")
def test_hinge_of_keras():
    ours = figure("hinge_loss", [0.3, 0.4], [0, 1], "binary", scores=True)
    for theirs in (KERAS["Hinge_of_0_and_1"], KERAS["Hinge_of_both_signs"]):
        assert ours == pytest.approx(theirs, rel=1e-6)


@claim("log_loss", "the logarithm and the sum are float64 here also for float32 predictions.")
def test_log_loss_of_float32():
    p = PROBABILITY.astype(np.float32)
    exact = figure("log_loss", p.astype(np.float64), CLASSES, "binary")
    assert figure("log_loss", p, CLASSES, "binary") == pytest.approx(exact, rel=1e-7)


@claim("log_loss", "scikit-learn refuses targets of one class only unless `labels` is passed.")
@claim(
    "log_loss_per_class",
    "as scikit-learn's `log_loss` of the rows of one class with `labels` given.",
)
def test_log_loss_of_one_class():
    rows = [i for i, c in enumerate(CLASSES) if c == 1]
    with pytest.raises(ValueError, match="labels"):
        sk.log_loss([1] * len(rows), PROBABILITY[rows])
    theirs = sk.log_loss([1] * len(rows), PROBABILITY[rows], labels=[0, 1])
    assert figure("log_loss_per_class", *BINARY)[1] == pytest.approx(theirs, rel=1e-12)


@claim(
    "log_loss", "Keras clips at 1e-7; PyTorch's `BCELoss` instead limits each logarithm to −100."
)
def test_sure_mistakes():
    assert KERAS["BinaryCrossentropy_of_a_sure_mistake"] == pytest.approx(-np.log(1e-7), rel=1e-6)
    assert TORCH["BCELoss_of_a_sure_mistake"] == 100


@claim(
    "matthews_correlation",
    "Cohen's kappa (`cohen_kappa_score`) has the same numerator and the denominator 1 − t·p.",
)
def test_kappa():
    t = np.bincount(CLASSES, minlength=2) / len(CLASSES)
    p = np.bincount(PREDICTED, minlength=2) / len(CLASSES)
    over = np.mean(PREDICTED == CLASSES) - t @ p
    kappa = sk.cohen_kappa_score(CLASSES, PREDICTED)
    assert kappa == pytest.approx(over / (1 - t @ p), rel=1e-12)
    assert figure("matthews_correlation", *BINARY) == pytest.approx(
        over / np.sqrt((1 - p @ p) * (1 - t @ t)), rel=1e-12
    )


@claim("subset_accuracy", "Keras's `BinaryAccuracy` counts labels: it is 1 − Hamming loss.")
def test_binary_accuracy_of_labels():
    ours = 1 - figure("hamming_loss", *OF_LABELS, outputs=3)
    assert KERAS["BinaryAccuracy_of_labels"] == pytest.approx(ours, rel=1e-6)


@claim("mean_poisson_deviance", "which raises where a prediction is 0 or below.")
@claim("mean_gamma_deviance", "which raises where a prediction is 0 or below.")
@claim(
    "mean_tweedie_deviance",
    "whose default power is 0 and which raises where a prediction is 0 or below.",
)
def test_predictions_of_0():
    for theirs in (sk.mean_poisson_deviance, sk.mean_gamma_deviance):
        with pytest.raises(ValueError, match="strictly positive"):
            theirs([1.0, 2.0], [0.0, 2.0])
    with pytest.raises(ValueError, match="strictly positive"):
        sk.mean_tweedie_deviance([1.0, 2.0], [0.0, 2.0], power=1.5)
    assert sk.mean_tweedie_deviance([1.0], [3.0]) == 4


@claim(
    "mean_poisson_deviance",
    "PyTorch's `PoissonNLLLoss` and Keras's `Poisson` leave out the "
    "terms of y alone and the factor 2, so their least value is not 0.",
)
def test_poisson_of_pytorch_and_keras():
    y = np.array(given.AMOUNTS)
    ours = figure("mean_poisson_deviance", given.MEANS, y, "count")
    least = np.mean(y - y * np.log(y))
    assert least != 0
    for theirs in (TORCH["PoissonNLLLoss"], KERAS["Poisson"]):
        assert 2 * (theirs - least) == pytest.approx(ours, rel=1e-4)


@claim(
    "mean_gamma_deviance",
    "LightGBM's `gamma` metric leaves out the terms of y alone and the "
    "factor 2; its `gamma_deviance` is this one summed, not averaged.",
)
@claim(
    "mean_tweedie_deviance",
    "LightGBM's metric `tweedie` leaves out the terms of y alone and the factor 2.",
)
def test_deviances_of_lightgbm():
    y = np.array(given.AMOUNTS)
    guesses = [np.full(4, y.mean()), np.full(4, y.mean() / 2)]
    gamma = [figure("mean_gamma_deviance", p, y, "regression") for p in guesses]
    tweedie = [figure("mean_tweedie_deviance", p, y, "regression") for p in guesses]
    assert np.array(LIGHTGBM["gamma_deviance"]) / 4 == pytest.approx(gamma, rel=1e-4)
    alone = np.mean(np.log(y) + 1), np.mean(2 * y**0.5 / (0.5 * -0.5)) / 2
    for theirs, ours, of_y in zip(("gamma", "tweedie"), (gamma, tweedie), alone, strict=True):
        sign = 1 if theirs == "gamma" else -1
        assert np.array(LIGHTGBM[theirs]) == pytest.approx(
            np.array(ours) / 2 + sign * of_y, rel=1e-4
        )


@claim(
    "precision",
    'There too "macro" leaves out classes that occur neither among targets nor among '
    'predictions. scikit-learn\'s default is always "binary", which refuses more than two classes.',
)
def test_macro_precision():
    p, y = np.eye(3)[[0, 1, 1]], [0, 0, 1]
    theirs = sk.precision_score(y, [0, 1, 1], average="macro")
    assert figure("precision", p, y, "multiclass") == pytest.approx(theirs) == pytest.approx(0.75)
    with pytest.raises(ValueError, match="Target is multiclass but average='binary'"):
        sk.precision_score([0, 1, 2], [0, 1, 2])


@claim(
    "f1",
    '"macro" is the mean of the classes\' F1, as there; the F1 of the mean precision and '
    "mean recall is another number.",
)
def test_macro_f1():
    p, y, guess = np.eye(3)[[0, 1, 1, 2, 0]], [0, 0, 1, 2, 2], [0, 1, 1, 2, 0]
    ours = figure("f1", p, y, "multiclass")
    assert ours == pytest.approx(sk.f1_score(y, guess, average="macro"), rel=1e-12)
    precision = sk.precision_score(y, guess, average="macro")
    recall = sk.recall_score(y, guess, average="macro")
    assert abs(2 * precision * recall / (precision + recall) - ours) > 0.01


@claim(
    "roc_auc",
    'as scikit-learn\'s `roc_auc_score`, for multiclass with `multi_class="ovr"` and '
    "the same `average`;",
)
def test_roc_auc():
    assert figure("roc_auc", *BINARY) == pytest.approx(sk.roc_auc_score(CLASSES, PROBABILITY))
    for average in ("macro", "weighted"):
        theirs = sk.roc_auc_score(TRUE_OF_THREE, SOFTMAX, multi_class="ovr", average=average)
        assert figure("roc_auc", *THREE, average=average) == pytest.approx(theirs, rel=1e-12)


@claim(
    "roc_auc",
    "it warns where only one class occurs and, for multiclass, raises where a class is "
    "missing unless `labels` names it.",
)
def test_roc_auc_of_classes_that_do_not_occur():
    with pytest.warns(UserWarning, match="Only one class"):
        sk.roc_auc_score([1, 1], [0.2, 0.4])
    with pytest.raises(ValueError, match="Number of classes"):
        sk.roc_auc_score([0, 1], SOFTMAX[:2], multi_class="ovr")


@claim(
    "roc_auc",
    "Keras's `AUC` approximates by thresholds. The one-against-one mean "
    '(`multi_class="ovo"`) is another number.',
)
def test_other_areas():
    exact = figure("roc_auc", given.PROBABILITIES, given.TRUE, "binary")
    assert exact == pytest.approx(sk.roc_auc_score(given.TRUE, given.PROBABILITIES))
    assert abs(KERAS["AUC"] - exact) > 0.05
    rng = np.random.default_rng(0)
    p, y = rng.dirichlet(np.ones(3), 30), np.repeat([0, 1, 2], [18, 9, 3])
    pairs = sk.roc_auc_score(y, p, multi_class="ovo")
    assert abs(figure("roc_auc", p, y, "multiclass") - pairs) > 1e-3


@claim(
    "rmse",
    "The root is taken once, of the mean over all rows; the mean of the RMSE of batches "
    "is smaller, or the same where those are equal.",
)
def test_rmse_of_batches():
    halves = [figure("rmse", Z[i : i + 3], NUMBERS[i : i + 3], "regression") for i in (0, 3)]
    assert np.mean(halves) < figure("rmse", *REGRESSION)


@claim(
    "top_k_accuracy",
    "as scikit-learn's `top_k_accuracy_score` (k = 2 by default) but for ties, "
    "where there the last class is ahead; Keras's `TopKCategoricalAccuracy` (k = 5) counts ties "
    "as hits.",
)
def test_top_k():
    theirs = sk.top_k_accuracy_score(TRUE_OF_THREE, SOFTMAX)
    assert theirs == sk.top_k_accuracy_score(TRUE_OF_THREE, SOFTMAX, k=2)
    assert figure("top_k_accuracy", *THREE, k=2) == pytest.approx(theirs)
    tie = [[0.4, 0.4, 0.2]]
    first, last = (figure("top_k_accuracy", tie, [c], "multiclass", k=1) for c in (0, 1))
    assert (first, last) == (1, 0)
    for c, hit in ((0, 0), (1, 1)):
        assert sk.top_k_accuracy_score([c], tie, k=1, labels=[0, 1, 2]) == hit
    assert KERAS["k"] == 5
    assert KERAS["TopKCategoricalAccuracy"] == 0.5  # rows 0 and 1, ties both


@claim(
    "r2", "which counts rows of weight zero among the two it needs and warns where there are fewer."
)
def test_r2_of_few_rows():
    with pytest.warns(UserWarning, match="less than two samples"):
        sk.r2_score([1.0], [2.0])
    assert not np.isnan(sk.r2_score([1.0, 2.0], [2.0, 2.0], sample_weight=[1, 0]))
    assert np.isnan(figure("r2", [2.0, 2.0], [1.0, 2.0], "regression", weight=[1, 0]))


@claim(
    "r2",
    "There a constant target that is not exact in binary, such as 0.1, may have a variance "
    "of some 1e-34 and an R² of −1e31; here its variance is exactly 0.",
)
def test_r2_of_a_constant_target():
    y, p = [0.1] * 3, [0.2] * 3
    assert sk.r2_score(y, p) < -1e29
    assert figure("r2", p, y, "regression") == 0
    assert figure("target_variance", p, y, "regression") == 0


@claim("target_variance", "pandas and `statistics.variance` divide by n − 1 instead of n.")
def test_variances():
    ours, n = figure("target_variance", *REGRESSION), len(NUMBERS)
    for theirs in (pd.Series(NUMBERS).var(), statistics.variance(NUMBERS)):
        assert theirs == pytest.approx(ours * n / (n - 1), rel=1e-12)


def test_every_sentence_is_proved():
    assert claim.not_said() == []
    assert claim.unproved() == []
