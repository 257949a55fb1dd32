"""The registry, and the sentences for input that cannot be used."""

import re

import numpy as np
import pytest

from thalweg import metrics
from thalweg.errors import DataError, UsageError
from thalweg.metrics import (
    METRICS,
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
    assert for_task("regression") == ("mse", "rmse", "mae", "r2", "target_variance")
    assert for_task("count") == ("mean_poisson_deviance", *for_task("regression"))
    classes = ("accuracy", "precision", "recall", "f1", "roc_auc", "log_loss")
    assert for_task("binary") == for_task("multiclass") == classes
    assert set(METRICS) == {*for_task("count"), *classes, "confusion_matrix"}
    for task in ("binary", "multiclass"):
        assert isinstance(make("confusion_matrix", task), ConfusionMatrix)
    with pytest.raises(UsageError, match="unknown task 'binry': did you mean 'binary'"):
        for_task("binry")


def test_greater_is_better():
    better = {name: metric.greater_is_better for name, metric in METRICS.items()}
    assert {name for name, flag in better.items() if flag is None} == {
        "target_variance",
        "confusion_matrix",
    }
    assert {name for name, flag in better.items() if flag} == {
        *("r2", "accuracy", "precision", "recall", "f1", "roc_auc")
    }


def test_exports():
    assert all(hasattr(metrics, name) for name in metrics.__all__)
    assert {metric.__name__ for metric in METRICS.values()} <= set(metrics.__all__)


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
        UsageError, match="'r2' is for 'regression' and 'count', not for 'binary', which has 'acc"
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
