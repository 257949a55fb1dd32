"""The registry, and the sentences for input that cannot be used."""

import re

import numpy as np
import pytest

from thalweg import metrics
from thalweg.errors import DataError, UsageError
from thalweg.metrics import (
    METRICS,
    TASKS,
    Accuracy,
    ConfusionMatrix,
    LogLoss,
    MeanPoissonDeviance,
    MeanSquaredError,
    Scores,
    for_task,
    make,
)


def test_reported_for_each_task():
    regression = ("mse", "rmse", "mae", "r2", "target_variance")
    assert for_task("regression") == for_task("multioutput") == regression
    assert for_task("count") == ("mean_poisson_deviance", *regression)
    ratios, ranks = ("precision", "recall", "f1"), ("roc_auc", "average_precision")
    classes = ("accuracy", "balanced_accuracy", *ratios, "matthews_correlation", *ranks)
    assert for_task("binary") == for_task("multiclass") == (*classes, "log_loss")
    assert for_task("binary", scores=True) == (*classes, "hinge_loss")
    labels = ("subset_accuracy", "hamming_loss", *ratios, *ranks)
    assert for_task("multilabel") == (*labels, "log_loss")
    assert for_task("multilabel", scores=True) == (*labels, "hinge_loss")
    reported = {*for_task("count"), *classes, *labels, "log_loss", "hinge_loss"}
    assert all(metric.on_request == (name not in reported) for name, metric in METRICS.items())
    for task in TASKS:  # a report is a row of numbers
        for scores in (False, True) if task in ("binary", "multiclass", "multilabel") else (False,):
            assert all(isinstance(v, float) for v in Scores(task, scores=scores).result().values())
    for task in ("binary", "multiclass"):
        assert isinstance(make("confusion_matrix", task), ConfusionMatrix)
    with pytest.raises(UsageError, match="unknown task 'binry': did you mean 'binary'"):
        for_task("binry")


def test_greater_is_better():
    better = {name: metric.greater_is_better for name, metric in METRICS.items()}
    assert {name for name, flag in better.items() if flag is None} == {
        "target_variance",
        "confusion_matrix",
        "brier_uncertainty",
    }
    assert {name for name, flag in better.items() if flag} == {
        *("r2", "accuracy", "precision", "recall", "f1", "roc_auc", "average_precision"),
        *("d2_absolute_error", "d2_pinball", "d2_tweedie", "balanced_accuracy"),
        *("matthews_correlation", "top_k_accuracy", "subset_accuracy", "explained_variance"),
        *("f_beta", "specificity", "jaccard", "cohen_kappa", "log_loss_skill", "brier_skill"),
        *("precision_at_recall", "recall_at_precision", "brier_resolution"),
    }


def test_exports():
    assert all(hasattr(metrics, name) for name in metrics.__all__)
    assert all(getattr(metrics, metric.__name__) is metric for metric in METRICS.values())
    with pytest.raises(AttributeError, match="no attribute 'MeanSquare'"):
        _ = metrics.MeanSquare


@pytest.mark.parametrize("name", METRICS)
def test_docstrings_stand_on_their_own(name):
    """`thalweg show NAME` prints them: a first line, a formula, a result, a source, the others."""
    text = METRICS[name].__doc__
    assert text.count("\n") > 10
    assert re.search(r"\n {8}\S.*=", text), "no formula"
    for word in ("Result:", "Source:", "Elsewhere:"):
        assert f"\n    {word}" in text


def test_make_refuses():
    with pytest.raises(UsageError, match="unknown metric 'acuracy': did you mean 'accuracy'"):
        make("acuracy", "binary")
    with pytest.raises(
        UsageError,
        match="'r2' is for 'regression', 'count' and 'multioutput', not for 'binary', which has",
    ):
        make("r2", "binary")
    with pytest.raises(UsageError, match="is for 'count', not for 'regression'"):
        MeanPoissonDeviance("regression")
    with pytest.raises(UsageError, match="classes is 3 for the task 'binary'"):
        make("f1", "binary", 3)
    for classes in (1, 2.5, True, "3"):
        with pytest.raises(UsageError, match="expected a whole number, 2 or more"):
            make("f1", "multiclass", classes)


def test_task_left_out():
    assert MeanSquaredError().task == "regression"
    assert MeanPoissonDeviance().task == "count"
    assert Accuracy().task == "binary"
    assert Accuracy(classes=3).task == "multiclass"
    assert Accuracy("multiclass", 2).task == "multiclass"
    with pytest.raises(UsageError, match="classes is 3 for the task 'regression'"):
        MeanSquaredError(classes=3)


@pytest.mark.parametrize(
    ("metric", "rows", "sentence"),
    [
        (MeanSquaredError, ([1.0], [[1.0]]), "target has shape (1, 1), expected one true value"),
        (MeanSquaredError, ([1.0, 2.0], [1.0]), "prediction has shape (2,), expected (1,) for one"),
        (MeanSquaredError, ([[[1.0]]], [1.0]), "or (1, runs) for many, as target has 1 rows"),
        (MeanSquaredError, (1.0, [1.0]), "prediction has shape (), expected (1,)"),
        (MeanSquaredError, ([1.0], [1.0], [1, 2]), "weight has shape (2,), expected (1,)"),
        (MeanSquaredError, (["a"], [1.0]), "prediction holds <U1 values, expected numbers"),
        (MeanSquaredError, ([1.0], ["a"]), "target holds <U1 values, expected numbers"),
        (MeanSquaredError, ([1j], [1.0]), "prediction holds complex128 values"),
        (MeanSquaredError, ([[1.0], [1.0, 2.0]], [1.0, 2.0]), "prediction is ragged"),
        (LogLoss, ([0.5, 1.5], [0, 1]), "prediction is 1.5 in row 1 (from 0), expected a probab"),
        (LogLoss, ([[0.5, -2.0]], [0]), "prediction is -2.0 in row 0 (from 0)"),
    ],
)
def test_usage_errors(metric, rows, sentence):
    with pytest.raises(UsageError, match=re.escape(sentence)):
        metric().update(*rows)


@pytest.mark.parametrize(
    ("metric", "rows", "sentence"),
    [
        (
            MeanSquaredError(),
            ([1, 1], [0, np.nan]),
            "target is nan in row 1 (from 0), expected a f",
        ),
        (MeanSquaredError(), ([1], [np.inf]), "target is inf in row 0"),
        (MeanSquaredError(), ([1], [1], [-1]), "weight is -1.0 in row 0 (from 0), expected a fini"),
        (MeanSquaredError(), ([1], [1], [np.nan]), "weight is nan in row 0"),
        (MeanSquaredError(), ([1], [1], [np.inf]), "weight is inf in row 0"),
        (MeanPoissonDeviance(), ([1], [-1]), "target is -1 in row 0 (from 0), expected a count"),
        (Accuracy(), ([1, 0], [1, 2]), "target is 2 in row 1 (from 0), expected a class: a whole "),
        (Accuracy(), ([1], [0.5]), "expected a class: a whole number from 0 to 1"),
        (Accuracy(), ([1], [np.nan]), "target is nan in row 0"),
        (Accuracy(), ([1], [-1]), "target is -1 in row 0"),
        (Accuracy(classes=3), ([[1, 0, 0]], [3]), "a whole number from 0 to 2"),
    ],
)
def test_data_errors(metric, rows, sentence):
    with pytest.raises(DataError, match=re.escape(sentence)):
        metric.update(*rows)
    assert metric.sums.axis is None  # nothing was taken in


def test_class_probabilities():
    with pytest.raises(UsageError, match=re.escape("row 1 (from 0) sum to 1.5, expected 1")):
        LogLoss(classes=3).update([[1, 0, 0], [0.5, 0.5, 0.5]], [0, 1])
    with pytest.raises(UsageError, match=re.escape("shape (1, 2), expected (1, 3) for one run")):
        LogLoss(classes=3).update([[0.5, 0.5]], [0])
    with pytest.raises(UsageError, match=re.escape("or (1, runs, 3) for many")):
        LogLoss(classes=3).update([0.5], [0])
    half = np.random.default_rng(0).dirichlet(np.ones(50), 20).astype(np.float16)
    LogLoss("multiclass", 50).update(half, np.zeros(20))  # float16 rounding is no offence


def test_any_number_type_and_layout():
    expected = 4.0
    for prediction, target, weight in (
        ([3, 1], [1, 3], [True, True]),
        (np.array([3, 1], np.uint8), np.array([1, 3], np.uint8), None),
        (np.array([3, 1], np.longdouble), np.array([1, 3], np.float16), np.array([1, 2])),
        (np.array([9, 3, 9, 1])[1::2], np.array([3, 1])[::-1], None),
    ):
        metric = MeanSquaredError()
        metric.update(prediction, target, weight)
        assert metric.result() == expected
    scores = Scores("binary", names=["accuracy", "roc_auc"])
    scores.update(np.asfortranarray([[0.1, 0.9], [0.9, 0.1]]), np.array([False, True]))
    assert scores.result()["accuracy"].tolist() == scores.result()["roc_auc"].tolist() == [1, 0]


def test_options_as_text_and_as_arguments():
    assert make("mean_pinball_loss,level=0.9", "regression").values == {"level": 0.9}
    assert make("mean_pinball_loss", "regression", level=0.9).values == {"level": 0.9}
    assert make("f1, average=micro", "binary").average == "micro"
    scores = Scores("regression", names=["d2_tweedie,power=0", "r2"])
    scores.update([1.0, 2.5, 3.0], [1, 2, 4])
    assert list(scores.result()) == ["d2_tweedie,power=0", "r2"]
    assert scores.result()["r2"] == pytest.approx(scores.result()["d2_tweedie,power=0"], rel=1e-14)


@pytest.mark.parametrize(
    ("text", "layout", "sentence"),
    [
        ("mse,level=1", {}, "the metric 'mse' has no 'level': known: 'average'"),
        ("r2,k=1", {}, "the metric 'r2' has no 'k'"),
        ("mean_pinball_loss,level=1", {}, "must lie in (0, 1), not 1"),
        ("mean_pinball_loss,level=x", {}, "must be a number, not 'x'"),
        ("mean_pinball_loss,levl=0.5", {}, "has no 'levl': did you mean 'level'?"),
        ("mean_pinball_loss,0.5", {}, "not of the form key=value"),
        ("mean_tweedie_deviance,power=0.5", {}, "power is 0.5, expected 0 or below, or 1 or above"),
        ("d2_tweedie,power=0.5", {}, "no Tweedie distribution in between"),
        ("d2_tweedie,power=inf", {}, "must lie in (-inf, inf)"),
        ("top_k_accuracy,k=1.5", {"task": "multiclass"}, "k is 1.5, expected a whole number"),
        ("top_k_accuracy,k=0", {"task": "multiclass"}, "must lie in [1, inf)"),
        ("mse,average=none", {}, "no average 'none' for 'regression': it has none"),
        ("log_loss,average=none", {"task": "binary"}, "no average 'none' for 'binary'"),
        ("f1,average=samples", {"task": "binary"}, "no average 'samples' for 'binary': it has 'b"),
        ("mse,scores=1", {}, "the metric 'mse' has no option 'scores'"),
        ("log_loss", {"task": "binary", "scores": True}, "is of probabilities, not of scores: sco"),
        ("hinge_loss", {"task": "binary"}, "is of scores, not of probabilities: scores=True"),
        ("mse", {"scores": True}, "scores=True is for predictions of classes, not for the task"),
        ("mse", {"outputs": 2}, "outputs is 2 for the task 'regression': only 'multioutput' and"),
        (
            "mse",
            {"task": "multioutput", "outputs": 0},
            "outputs is 0, expected a whole number, 1 o",
        ),
        ("f1", {"task": "multilabel", "classes": 3}, "only 'multiclass' has more than 2 classes"),
    ],
)
def test_unusable_options(text, layout, sentence):
    with pytest.raises(UsageError, match=re.escape(sentence)):
        make(text, **{"task": "regression", **layout})


def test_an_option_given_twice():
    with pytest.raises(UsageError, match="'level' twice"):
        make("mean_pinball_loss,level=0.9", "regression", level=0.8)


@pytest.mark.parametrize(
    ("task", "rows", "error", "sentence"),
    [
        (
            "multioutput",
            ([[1.0, 2]], [1.0]),
            UsageError,
            "shape (1,), expected (rows, 2): one true",
        ),
        ("multioutput", ([[1.0, 2]], [[1.0]]), UsageError, "as outputs is 2"),
        (
            "multioutput",
            ([1.0], [[1.0, 2]]),
            UsageError,
            "expected (1, 2) for one run or (1, runs, ",
        ),
        ("multioutput", ([[1.0, 2]], [[1, np.nan]]), DataError, "nan in row 0, column 1 (from 0)"),
        (
            "multilabel",
            ([[0.5, 0.5]], [[1, 2]]),
            DataError,
            "in row 0, column 1 (from 0), expected a l",
        ),
        ("multilabel", ([[0.5, 1.5]], [[1, 0]]), UsageError, "expected a probability from 0 to 1"),
    ],
)
def test_several_columns_refused(task, rows, error, sentence):
    scores = Scores(task, outputs=2)
    with pytest.raises(error, match=re.escape(sentence)):
        scores.update(*rows)
    assert scores.sums.axis is None


def test_targets_without_a_deviance():
    for name, power, target in (
        ("mean_tweedie_deviance", 1.5, -1),
        ("mean_tweedie_deviance", 2, 0),
        ("d2_tweedie", 3, 0),
        ("d2_tweedie", 1, -1),
    ):
        metric = make(name, "regression", power=power)
        with pytest.raises(DataError, match=rf"target is {target} in some row.*power {power:g} "):
            metric.update([1.0, 1.0], [1.0, target])
        assert metric.sums.axis is None
        metric.update([1.0, 1.0], [1.0, target], [1, 0])  # absent
    with pytest.raises(DataError, match="only for targets above 0"):
        make("mean_gamma_deviance", "count").update([1.0], [0])
    for name in ("mean_tweedie_deviance", "d2_tweedie"):  # no offence
        make(name, "regression", power=-1).update([1.0, 2.0], [-1.0, 0.0])


def test_tasks_of_several_columns_left_out():
    assert MeanSquaredError(outputs=2).task == "multioutput"
    assert make("f1", "multilabel", outputs=3).layout.outputs == 3
    assert type(make("f1", "binary"))(outputs=3).task == "multilabel"
