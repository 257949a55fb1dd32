"""Several targets at once: multi-output regression and multi-label classification."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from sklearn import metrics as sk
from sklearn.linear_model import LinearRegression, LogisticRegression

import thalweg
from thalweg.errors import DataError, UsageError

OPTIMUM = {"optimizer": "lbfgs", "epochs": 60, "dtype": "float64", "clip": False}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(5)
    X = rng.normal(size=(500, 4))
    noise = rng.normal(size=(500, 3))
    Y = (X @ rng.normal(size=(4, 3)) + noise) * [1, 1000, 0.01] + [5, -3000, 1]
    frame = pd.DataFrame(X, columns=list("abcd"))
    frame[["u", "v", "w"]] = Y
    frame["p"] = np.where(Y[:, 0] > 5, "yes", "no")
    frame["q"] = Y[:, 1] > -3500
    frame["k"] = np.where(X[:, 0] > 0, "red", np.where(X[:, 1] > 0, "green", "blue"))
    return frame


ONE_RUN = {"optimizer": "sgd", "lr": 0.01, "epochs": 1}
ONLY = {"only": ("a", "b", "c", "d")}


def at_the_end(done):
    """The model with the weights of its last iteration: the optimum of the objective."""
    return replace(done.model, weights=done.winner.last_weights)


def optimum(frame):
    """Train on the whole frame, to the optimum."""
    return {**OPTIMUM, **ONLY, "valid": frame, "test": frame}


def test_each_output_is_the_regression_of_its_own(frame):
    """Least squares has no coupling between outputs: scikit-learn's LinearRegression on each."""
    done = thalweg.fit(frame, ["u", "v", "w"], **optimum(frame))
    assert done.model.task == "multioutput"
    assert done.as_json()["target"] == ["u", "v", "w"]
    for i, name in enumerate(["u", "v", "w"]):
        alone = thalweg.fit(frame, name, **optimum(frame))
        theirs = at_the_end(alone).predict(frame)
        ours = at_the_end(done).predict(frame)[:, i]
        np.testing.assert_allclose(ours, theirs, atol=1e-5 * np.std(theirs))


def test_the_metrics_are_scikit_learns_uniform_averages(frame):
    done = thalweg.fit(frame, "u, v, w", optimizer="adam", lr=0.01, epochs=3, **ONLY)
    ours = done.model.evaluate(frame)
    theirs = frame[["u", "v", "w"]].to_numpy()
    predicted = done.model.predict(frame)
    assert predicted.shape == (500, 3)
    assert ours["mse"] == pytest.approx(sk.mean_squared_error(theirs, predicted))
    assert ours["r2"] == pytest.approx(sk.r2_score(theirs, predicted))
    # The loss has no unit: each output's error in its own deviation over the training rows.
    assert 0 < ours["loss"] < 1 < done.baseline["train"]["loss"] + 1e-6


def test_labels_are_so_many_logistic_regressions(frame):
    done = thalweg.fit(frame, ["p", "q"], **optimum(frame), l2=0.1)
    assert done.model.task == "multilabel"
    predicted = done.model.predict(frame)
    assert set(predicted[:, 0]) == {"yes", "no"}
    assert set(predicted[:, 1]) == {True, False}
    probabilities = at_the_end(done).probabilities(frame)
    for i, name in enumerate(["p", "q"]):
        # The loss is a mean over labels: the penalty weighs twice as much on each.
        alone = thalweg.fit(frame, name, **optimum(frame), l2=0.2)
        np.testing.assert_allclose(
            probabilities[:, i], at_the_end(alone).probabilities(frame), atol=1e-5
        )
    ours = at_the_end(done).evaluate(frame)
    predicted = at_the_end(done).predict(frame)
    truth = np.column_stack([frame["p"] == "yes", frame["q"]])
    right = np.column_stack([predicted[:, 0] == frame["p"], predicted[:, 1] == frame["q"]])
    assert ours["subset_accuracy"] == pytest.approx(right.all(axis=1).mean())
    assert ours["f1"] == pytest.approx(sk.f1_score(truth, probabilities > 0.5, average="macro"))


def test_against_scikit_learn_on_the_same_rows(frame):
    done = thalweg.fit(frame, ["u", "v"], **optimum(frame))
    theirs = LinearRegression().fit(frame[list("abcd")], frame[["u", "v"]])
    np.testing.assert_allclose(
        at_the_end(done).predict(frame), theirs.predict(frame[list("abcd")]), rtol=1e-5
    )
    labels = thalweg.fit(frame, ["p", "q"], l2=0.02, **optimum(frame))
    # l2 / 2 ‖w‖² beside a mean over two labels: C = 1 / (2 · l2 · n) for each.
    X = (frame[list("abcd")] - frame[list("abcd")].mean()) / frame[list("abcd")].std(ddof=0)
    logistic = LogisticRegression(C=1 / (2 * 0.02 * 500), tol=1e-10).fit(X, frame["q"])
    ours = at_the_end(labels).probabilities(frame)[:, 1]
    np.testing.assert_allclose(ours, logistic.predict_proba(X)[:, 1], atol=1e-5)


@pytest.mark.parametrize("names", [["u", "v"], ["p", "q"]])
def test_the_model_file_and_the_predictions_keep_their_columns(frame, names, tmp_path):
    done = thalweg.fit(frame, names, epochs=2, fast=True, out=tmp_path / "m.thalweg", **ONLY)
    loaded = thalweg.load(tmp_path / "m.thalweg")
    np.testing.assert_array_equal(loaded.predict(frame), done.model.predict(frame))
    assert loaded.evaluate(frame) == done.model.evaluate(frame)
    json.dumps(done.as_json(), allow_nan=False)
    from thalweg.models.predictions import table

    written = table(loaded, pa.Table.from_pandas(frame))
    expected = [f"prediction_{name}" for name in names]
    assert [n for n in written.column_names if n.startswith("prediction")] == expected
    assert ("probability_p" in written.column_names) == (names == ["p", "q"])


def test_a_run_is_the_same_alone_and_among_others(frame):
    settings = [
        thalweg.Run("adam", 0.01, 32),
        thalweg.Run("sgd", 0.05, 32, l2=0.1),
        thalweg.Run("nag", 0.01, 64),
    ]
    options = {"epochs": 3, "dtype": "float64", "halving": False, **ONLY}  # none leaves early
    together = thalweg.race(frame, ["u", "v", "w"], settings, **options)
    for run, result in zip(settings, together.runs, strict=True):
        alone = thalweg.race(frame, ["u", "v", "w"], [run], **options).runs[0]
        np.testing.assert_allclose(result.last_weights, alone.last_weights, atol=1e-12)


def test_rows_that_lack_one_of_the_targets_are_dropped(frame):
    holes = frame.copy()
    holes.loc[:9, "u"] = np.nan
    holes.loc[5:14, "v"] = np.nan
    done = thalweg.fit(holes, ["u", "v"], **ONE_RUN, **ONLY)
    assert sum(done.rows.values()) == 485
    assert any("15 of 500 rows have no value in target 'u, v'" in note for note in done.notes)


@pytest.mark.parametrize(
    ("names", "options", "words"),
    [
        (["u", "k"], {}, "'u' regression, 'k' multiclass"),
        (["u", "p"], {}, "must all be numbers, or all have two classes"),
        (["u", "p"], {}, "choose others, for there are texts in 'p'"),
        (["u", "v"], {"task": "regression"}, "is for one target"),
        (["p", "k"], {"task": "multilabel"}, "needs two classes"),
        (["u", "u"], {}, "named twice"),
        (["u", "v"], {"loss": "cross_entropy"}, "multioutput"),
        (["p", "q"], {"class_weight": "balanced"}, "needs classes"),
        (["u", "z"], {}, "no target column 'z'"),
    ],
)
def test_options_that_contradict_each_other_are_reported(frame, names, options, words):
    with pytest.raises((UsageError, DataError), match=words):
        thalweg.fit(frame, names, epochs=1, **options)


def test_targets_of_numbers_and_codes_may_all_be_numbers(frame):
    codes = frame.assign(c=np.arange(len(frame)) % 3)
    with pytest.raises(UsageError, match=r"'c' multiclass: .* or say task='multioutput'\."):
        thalweg.fit(codes, ["u", "c"], epochs=1)
    done = thalweg.fit(codes, ["u", "c"], task="multioutput", **ONE_RUN)
    assert done.model.task == "multioutput"


def test_ordinal_targets_are_refused_in_a_sentence(frame):
    ordered = frame.copy()
    ordered["size"] = pd.Categorical(
        np.where(frame["a"] > 1, "large", np.where(frame["a"] > 0, "medium", "small")),
        categories=["small", "medium", "large"],
        ordered=True,
    )
    with pytest.raises(
        DataError, match=r"'size' is ordinal.*task='multiclass' leaves the order out"
    ):
        thalweg.fit(ordered, "size", **ONE_RUN)
    assert thalweg.fit(ordered, "size", **ONE_RUN, task="multiclass").model.task == "multiclass"
    with pytest.raises(UsageError, match="ordinal"):
        thalweg.fit(frame, "k", **ONE_RUN, task="ordinal")
    # As a feature an ordered category is a category like any other.
    assert thalweg.fit(ordered, "u", **ONE_RUN, only=("size",)).model.task == "regression"
