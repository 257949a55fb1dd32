"""What Python may hand to `fit`: X and y, weights as values, runs, columns by number."""

from __future__ import annotations

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import thalweg
from thalweg.data.targets import Target

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "batch_size": 32}


@pytest.fixture(scope="module")
def arrays():
    rng = np.random.default_rng(2)
    X = rng.normal(size=(200, 3))
    return X, X @ [1.0, -2.0, 0.5] + rng.normal(size=200)


def same(one, other):
    assert one.model.weights == pytest.approx(other.model.weights, abs=0)
    assert one.test == pytest.approx(other.test, abs=0)


@pytest.mark.parametrize(
    "make",
    [
        lambda y: y,
        lambda y: y.tolist(),
        pd.Series,
        lambda y: pl.Series("t", y),
        pa.array,
        lambda y: pa.chunked_array([y]),
        lambda y: y[:, None],
    ],
    ids=["array", "list", "pandas", "polars", "arrow", "chunked", "column"],
)
def test_x_and_y_are_what_the_pair_is(arrays, make):
    X, y = arrays
    same(thalweg.fit(X, make(y), **QUICK), thalweg.fit((X, y), **QUICK))


def test_x_may_be_a_frame_and_y_labels(arrays):
    X, y = arrays
    frame = pd.DataFrame(X, columns=["a", "b", "c"])
    labels = ["yes" if value > 0 else "no" for value in y]
    done = thalweg.fit(frame, labels, **QUICK)
    assert done.model.classes == ("no", "yes")
    assert done.model.preprocessor.encoder.columns == ["a", "b", "c"]
    series = thalweg.fit(frame, pd.Series(labels, name="late"), **QUICK)
    assert series.model.preprocessor.target.column == "late"
    same(done, series)


def test_names_stay_names(arrays):
    X, y = arrays
    frame = pd.DataFrame(X, columns=["a", "b", "c"]).assign(y=y, z=-y)
    assert isinstance(thalweg.fit(frame, "y", only="a", **QUICK).model.preprocessor.target, Target)
    for several in (["y", "z"], ("y", "z"), frame.columns[3:], "y,z"):
        done = thalweg.fit(frame, several, **QUICK)
        assert done.model.preprocessor.target.columns == ("y", "z")
    with pytest.raises(thalweg.DataError, match="no target column 'q'"):
        thalweg.fit(frame, ["y", "q"], **QUICK)


def test_two_targets_are_one_too_many(arrays, tmp_path):
    X, y = arrays
    with pytest.raises(thalweg.UsageError, match="target is given twice"):
        thalweg.fit((X, y), y, **QUICK)
    with pytest.raises(thalweg.UsageError, match="say target=NAME"):
        thalweg.fit(tmp_path / "t.csv", y, **QUICK)
    with pytest.raises(thalweg.DataError, match="X has 200 rows and y has 3"):
        thalweg.fit(X, y[:3], **QUICK)


def test_columns_by_number(arrays):
    X, y = arrays
    frame = pd.DataFrame(np.column_stack([X, y]))  # columns 0, 1, 2, 3
    done = thalweg.fit(frame, 3, drop=[0], **QUICK)
    assert done.model.preprocessor.encoder.columns == ["1", "2"]
    assert done.model.preprocessor.target.column == "3"
    array = thalweg.fit(X, y, drop=0, **QUICK)
    assert array.model.preprocessor.encoder.columns == ["x1", "x2"]
    same(done, array)
    with pytest.raises(thalweg.UsageError, match=r"^only: there is no column 9"):
        thalweg.fit(X, y, only=[9], **QUICK)


def test_a_column_with_a_comma_can_be_given_to_every_option(arrays):
    X, y = arrays
    name = "Last, First"
    whole = np.arange(200) % 7 + 1
    frame = pd.DataFrame({name: whole, "b": X[:, 1], "y": y})

    def columns(**options):
        return [(c.name, c.role) for c in thalweg.fit(frame, "y", **QUICK, **options).columns]

    assert columns(drop=name) == [("b", "number"), (name, "dropped")]
    assert columns(drop=[name]) == columns(drop=f'"{name}"') == columns(drop=name)
    assert columns(only=name) == [(name, "number")]
    assert columns(only=f"{name},b") == [(name, "number"), ("b", "number")]
    assert columns(categorical=name)[0] == (name, "category")
    assert columns(numeric=name)[0] == (name, "number")
    assert columns(weight=name) == [("b", "number")]
    assert thalweg.fit(frame, name, task="count", **QUICK).model.preprocessor.target.column == name
    with pytest.raises(thalweg.UsageError, match=r"^weight takes one column"):
        columns(weight="b,y")


# Weights


def test_weights_as_values_are_weights_of_a_column(arrays):
    X, y = arrays
    weight = np.arange(200) % 3
    frame = pd.DataFrame(X, columns=["a", "b", "c"]).assign(y=y, w=weight)
    named = thalweg.fit(frame, "y", weight="w", **QUICK)
    for values in (weight, weight.tolist(), pd.Series(weight), pa.array(weight)):
        given = thalweg.fit(frame.drop(columns="w"), "y", weight=values, **QUICK)
        same(given, named)
        assert [column.name for column in given.columns] == ["a", "b", "c"]
    # New data has no such column: each of its rows weighs 1.
    assert given.model.preprocessor.weight is None
    assert given.model.evaluate(frame)["loss"] > 0


@pytest.mark.parametrize(
    ("weight", "error", "sentence"),
    [
        ([1.0, 2.0], thalweg.DataError, r"^weight has 2 values and the data 200 rows"),
        (["a"] * 200, thalweg.DataError, r"not \['a', 'a', 'a', 'a', 'a', 'a', \.\.\.\]\.$"),
        ([[1]] * 199 + [["a"]], thalweg.DataError, r"^weight must be the name of a column or"),
        ([-1.0] * 200, thalweg.DataError, "negative in row 1"),
    ],
)
def test_weights_that_cannot_be(arrays, weight, error, sentence):
    with pytest.raises(error, match=sentence):
        thalweg.fit(*arrays, weight=weight, **QUICK)


def test_weights_as_values_beside_a_table_of_its_own(arrays):
    X, y = arrays
    with pytest.raises(thalweg.UsageError, match="valid or test brings a table of its own"):
        thalweg.fit(X, y, weight=np.ones(200), test=(X, y), **QUICK)


def test_class_weights_in_the_order_of_the_classes(arrays):
    X, y = arrays
    labels = np.where(y > 1, "b", "a")
    named = thalweg.fit(X, labels, class_weight={"a": 1, "b": 5}, **QUICK)
    for given in ([1, 5], np.array([1.0, 5.0]), (1, 5)):
        same(thalweg.fit(X, labels, class_weight=given, **QUICK), named)
    assert named.model.weights[0] != thalweg.fit(X, labels, **QUICK).model.weights[0]
    with pytest.raises(thalweg.UsageError, match=r"^class_weight has 3 weights .* 'a' and 'b'"):
        thalweg.fit(X, labels, class_weight=[1, 2, 3], **QUICK)


# Runs


def test_runs_as_optimizers(arrays):
    one, other = thalweg.Run("adam", 0.05, 32), thalweg.Run("sgd", 0.01, 16, l2=0.1)
    single = thalweg.fit(*arrays, optimizer=one, epochs=2)
    assert [result.run for result in single.runs] == [one]
    both = thalweg.fit(*arrays, optimizer=[one, other], epochs=2)
    assert [result.run for result in both.runs] == [one, other]
    mixed = thalweg.fit(*arrays, optimizer=[one, "nag"], lr=0.02, batch_size=64, epochs=2)
    assert [result.run.optimizer for result in mixed.runs] == ["adam", "nag"]
    assert mixed.runs[0].run == one
    assert (mixed.runs[1].run.lr, mixed.runs[1].run.batch_size) == (0.02, 64)
    with pytest.raises(thalweg.UsageError, match=r"A Run says all of itself: set lr and l2 in it"):
        thalweg.fit(*arrays, optimizer=one, lr=0.1, l2=1)


def test_an_optimizer_of_ones_own_as_an_object(arrays):
    from thalweg.optimizers import OPTIMIZERS

    mine = thalweg.fit(*arrays, optimizer=OPTIMIZERS["adam"], lr=0.05, epochs=2, batch_size=32)
    same(mine, thalweg.fit(*arrays, **QUICK))


@pytest.mark.parametrize("optimizer", [3, thalweg.Optimizer, [None]])
def test_arguments_that_are_no_optimizer(arrays, optimizer):
    with pytest.raises(thalweg.UsageError, match=r"^optimizer must be a name"):
        thalweg.fit(*arrays, optimizer=optimizer)
