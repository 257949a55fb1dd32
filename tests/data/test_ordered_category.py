"""Categories whose levels have an order: a weight for each step, in every path to predictions."""

from __future__ import annotations

import json

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from numpy.testing import assert_allclose, assert_array_equal

import thalweg
from thalweg import DataError, UsageError
from thalweg.data import memory_limit
from thalweg.data.declared import common_order
from thalweg.data.ordered_category import OrderedCategory, orders_of
from thalweg.report.model_in_words import in_words

LEVELS = ["tiny", "low", "medium", "high", "huge"]
ONE = {"optimizer": "adam", "lr": 0.03, "epochs": 3, "batch_size": 32, "dtype": "float64"}
ASKED = {"ordered": "size=tiny<low<medium<high<huge"}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    k = rng.integers(0, 5, 500)
    made = {"size": [LEVELS[i] for i in k], "x": rng.normal(size=500)}
    made["y"] = np.array([0, 1, 2, 4, 8])[k] + 0.3 * rng.normal(size=500)
    frame = pd.DataFrame(made)
    frame.loc[::40, "size"] = None
    return frame


def feature(model):
    own = model.preprocessor.encoder.features
    return next((f for f in own if isinstance(f, OrderedCategory)), None)


def test_a_row_has_the_steps_between_its_level_and_the_middle_one():
    made = OrderedCategory("s", ("a", "b", "c", "d"), 1, True)
    rows = made.encoded(np.array([0, 1, 2, 3, 4, -1]), None, np.float64).toarray()
    s = 3**-0.5
    assert_allclose(
        rows,
        [[-s, 0, 0, 0], [0, 0, 0, 0], [0, s, 0, 0], [0, s, s, 0], [0, 0, 0, 1], [0, 0, 0, 0]],
    )
    assert made.names == ["s from a to b", "s from b to c", "s from c to d", "s=(missing)"]
    assert_allclose(np.diff(rows[:4], axis=0)[:, :3], s * np.eye(3))  # thermometer: one step each


@pytest.mark.parametrize(
    "source", ["pandas", "polars", "arrow", "chunks", "parquet", "feather", "two files", "stream"]
)
def test_a_declared_order_is_that_of_the_option_from_every_source(frame, source, tmp_path, request):
    typed = frame.assign(size=pd.Categorical(frame["size"], LEVELS, ordered=True))
    table = pa.Table.from_pandas(typed)
    for name, part in (("a", typed[:200]), ("b", typed[200:]), ("whole", typed)):
        part.to_parquet(tmp_path / f"{name}.parquet", index=False)
    typed.to_feather(tmp_path / "t.arrow")
    if source == "stream":
        request.getfixturevalue("monkeypatch").setattr(memory_limit, "_LEAST", 1)
    data = {
        "pandas": typed,
        "polars": pl.from_pandas(frame).with_columns(pl.col("size").cast(pl.Enum(LEVELS))),
        "arrow": table,
        "chunks": pa.concat_tables([table.slice(0, 77), table.slice(77)]),
        "parquet": tmp_path / "whole.parquet",
        "feather": tmp_path / "t.arrow",
        "two files": [tmp_path / "a.parquet", tmp_path / "b.parquet"],
        "stream": tmp_path / "t.arrow",
    }[source]
    memory = {"memory": 20_000} if source == "stream" else {}
    wanted = thalweg.fit(frame, "y", **ONE, **ASKED).model
    found = thalweg.fit(data, "y", **ONE, **memory).model
    assert feature(found) == feature(wanted) != None  # noqa: E711
    assert feature(found).levels == tuple(LEVELS)
    assert_array_equal(found.weights, wanted.weights)
    assert_array_equal(found.predict(frame), wanted.predict(frame))


def test_neighbouring_levels_share_strength():
    """A level of two rows is predicted between its neighbours, not near the mean of all."""
    k = np.array([0, 1, 2, 4] * 100 + [3, 3])
    few = pd.DataFrame({"size": np.array(LEVELS)[k], "y": 1.0 * k})
    options = {"optimizer": "lbfgs", "l2": 0.02, "valid": 0, "test": 0}
    ordered = thalweg.fit(few, "y", **options, **ASKED).model
    plain = thalweg.fit(few, "y", **options).model
    levels = pd.DataFrame({"size": LEVELS})
    assert (np.diff(ordered.predict(levels)) > 0).all()
    error = [abs(model.predict(levels)[3] - 3) for model in (ordered, plain)]
    assert error[0] < 0.2 * error[1]


def test_steps_of_the_model_are_named_and_add_up_to_the_score(frame):
    model = thalweg.fit(frame, "y", **ONE, **ASKED, drop="x").model
    steps = [row for row in model.weight_table.to_pylist() if row["column"] == "size"]
    assert steps[0]["feature"] == "size from tiny to low"
    assert steps[1]["beside"] == "beside 'low'"
    levels = model.predict(pd.DataFrame({"size": LEVELS}))
    assert_allclose(np.diff(levels), [row["effect"] for row in steps[:4]], rtol=1e-9)


def test_show_says_which_categories_have_an_order(frame):
    model = thalweg.fit(frame, "y", **ONE, **ASKED).model
    assert dict(in_words(model))["ordered categories"] == (
        "size (tiny < low < medium < high < huge)"
    )


def test_unknown_levels_are_told_of_and_have_no_weight(frame, tmp_path):
    model = thalweg.fit(frame, "y", **ONE, **ASKED).model
    model.save(tmp_path / "m")
    model = thalweg.load(tmp_path / "m")
    new = pd.DataFrame({"size": ["enormous", "medium", "huge"], "x": 0.0})
    with pytest.warns(thalweg.DataWarning, match="'size': 1 of 3 values are categories that"):
        found = model.predict(new)
    middle = feature(model).levels[feature(model).middle]
    assert found[0] == model.predict(new.assign(size=middle))[0]


def test_categorical_takes_a_declared_order_away(frame):
    typed = frame.assign(size=pd.Categorical(frame["size"], LEVELS, ordered=True))
    assert feature(thalweg.fit(typed, "y", **ONE, categorical="size").model) is None
    assert feature(thalweg.fit(frame, "y", **ONE).model) is None


def test_numbers_may_be_levels_and_names_hold_equal_signs():
    table = pa.table({"a=b": [3, 1, 2] * 40, "y": [1.0, 2.0, 5.0] * 40})
    model = thalweg.fit(table, "y", **ONE, ordered="a=b=2<1<3").model
    assert feature(model).levels == ("2", "1", "3")
    assert orders_of({"a": [2, 1]}) == {"a": ("2", "1")}


@pytest.mark.parametrize(
    ("given", "options", "kind", "said"),
    [
        ("sise=a<b", {}, UsageError, "ordered: there is no column 'sise'; did you mean 'size'?"),
        ("size", {}, UsageError, "ordered takes a column and its levels from the lowest on"),
        ("size=low", {}, UsageError, "of 'size' it names 'low'."),
        ("size=low<low", {}, UsageError, "ordered names level 'low' of 'size' twice."),
        (["size=a<b", "size=b<a"], {}, UsageError, "ordered gives two orders of column 'size'"),
        (7, {}, UsageError, "ordered takes a column and its levels"),
        ({"size": "a<b"}, {}, UsageError, "the levels of 'size' are 'a<b'."),
        (
            "size=low<medium<high",
            {},
            DataError,
            "ordered gives no place to 'huge' and 'tiny' of column 'size': name every value",
        ),
        ("size=a<b", {"numeric": "size"}, UsageError, "numeric and ordered both name 'size'"),
        ("size=a<b", {"text": "size"}, UsageError, "text and ordered both name 'size': choose"),
        ("size=a<b", {"drop": "size"}, UsageError, "drop and ordered both name 'size': choose"),
        ("y=1<2", {}, UsageError, "ordered names the target 'y': use task='multiclass' instead."),
    ],
)
def test_what_is_no_order_is_refused_in_one_sentence(frame, given, options, kind, said):
    with pytest.raises(kind) as caught:
        thalweg.fit(frame, "y", ordered=given, **ONE, **options)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_orders_of_parts_are_one_where_they_agree():
    assert common_order([("a", "c"), ("a", "b", "c"), ()]) == ("a", "b", "c")
    assert common_order([("c", "a"), ("a", "b", "c")]) is None
    assert common_order([("a", "x"), ("a", "b")]) is None


def test_a_middle_level_that_there_is_not_is_refused(frame):
    from thalweg.models.document import document_of, model_of

    model = thalweg.fit(frame, "y", **ONE, **ASKED).model
    document = json.loads(json.dumps(document_of(model)))
    assert model_of(document, model.weights, "m", None).preprocessor == model.preprocessor
    document["features"][-1]["middle"] = 5
    with pytest.raises(ValueError, match="middle is no level"):
        model_of(document, model.weights, "m", None)
