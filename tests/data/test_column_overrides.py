"""The columns and roles that a user names: drop, only, categorical, numeric."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from understood_columns import MOMENTS, N, role, survey, understand

from thalweg.data import roles
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.declared import CATEGORY, UNTYPED
from thalweg.data.roles import understand_columns
from thalweg.errors import DataError, UsageError

# ColumnOverrides
# -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "levels"),
    [
        ([i % 3 for i in range(N)], ["0", "1", "2"]),
        ([float(i % 3) for i in range(N)], ["0", "1", "2"]),
        ([i % 2 == 0 for i in range(N)], ["false", "true"]),
        ([i % 11 for i in range(N)], [str(i) for i in range(11)]),
        ([dt.date(2013, 1, 1 + i % 2) for i in range(N)], ["2013-01-01", "2013-01-02"]),
        ([dt.datetime(2013, 1, 1, i % 2) for i in range(N)], ["2013-01-01", "2013-01-01 01:00:00"]),
        ([f"v{i}" for i in range(N)], sorted(f"v{i}" for i in range(N))),
        (["1,5" if i % 2 else "2%" for i in range(N)], ["1,5", "2%"]),
        (["1.1", "1.10"] * 20, ["1.1", "1.10"]),
        (["12345678901234567890", "12345678901234567891"] * 20,
         ["12345678901234567890", "12345678901234567891"]),
        (["001", "A10", "1"] * 13, ["001", "1", "A10"]),
    ],
)  # fmt: skip
def test_categorical_takes_any_type_and_texts_to_the_letter(values, levels):
    features, line, _ = understand(values, categorical="a", marks=UNTYPED)
    assert line.role == "category"
    assert list(features[0].levels) == levels


@pytest.mark.parametrize("values", [[3, 1, 2] * 5, [1.5, 2.5] * 5, ["1", "2"] * 5])
def test_a_declared_category_is_a_category(values):
    assert role(values, marks=CATEGORY) == "category"
    assert role(values, marks=CATEGORY, numeric="a") == "number"


@pytest.mark.parametrize(
    ("values", "mean"),
    [
        (["1,234", "5", " 7 "], 1246 / 3),
        (["12%", "14%"], 13),
        (["007", "009"], 8),
        ([True, False, True, True], 0.75),
    ],
)
def test_numeric_reads_texts_and_booleans_as_numbers(values, mean):
    features, line, _ = understand(values, numeric="a")
    assert line.role == "number"
    assert features[0].mean == pytest.approx(mean)


def test_numeric_keeps_the_elapsed_days_of_a_date_alone():
    features, line, _ = understand(MOMENTS, numeric="a")
    assert [f.part for f in features] == ["days"]
    assert line.detail == "days"


def test_columns_that_hold_no_number_at_all_are_named_together():
    table = pa.table({"a": ["x", "y"], "b": ["u", "v"], "z": [1, 2]})
    with pytest.raises(DataError) as caught:
        survey(table, numeric=("a", "b"))
    for name, text in (("a", "x"), ("b", "u")):
        assert f"--numeric names '{name}'" in str(caught.value)
        assert f"'{text}'" in str(caught.value)
        assert f"--drop {name}" in str(caught.value)


@pytest.mark.parametrize("option", ["drop", "only", "categorical", "numeric", "text"])
def test_a_column_that_is_not_there(option):
    with pytest.raises(UsageError, match=rf"--{option}: there is no column 'aa'; did you mean 'a'"):
        understand([1, 2], **{option: "aa"})


@pytest.mark.parametrize(
    ("one", "other"),
    [("drop", "only"), ("categorical", "numeric"), ("categorical", "text"), ("numeric", "text")],
)
def test_overrides_that_contradict_each_other(one, other):
    with pytest.raises(UsageError, match=f"--{one} and --{other} both name 'a'"):
        understand([1, 2], **{one: "a", other: "a z"})


def test_all_wrong_overrides_are_in_one_message():
    with pytest.raises(UsageError) as caught:
        understand([1, 2], drop="aa a", only="a", categorical="zz z", numeric="z")
    for sentence in (
        "--drop: there is no column 'aa'",
        "--categorical: there is no column 'zz'",
        "--drop and --only both name 'a'",
        "--categorical and --numeric both name 'z'",
    ):
        assert sentence in str(caught.value)


def test_a_name_with_a_comma_can_be_given_to_every_override():
    table = pa.table({"Last, First": [1, 2, 1, 2], "b": [1.0, 2.0, 3.0, 4.0]})
    name = ("Last, First",)
    assert survey(table, drop=name).encoder.columns == ["b"]
    assert survey(table, only=name).encoder.columns == list(name)
    assert survey(table, categorical=name).columns[0].role == "category"
    assert survey(table, numeric=name).columns[0].role == "number"


def columns_of(overrides, reserved=("y",), names="abcy"):
    table = pa.table(dict.fromkeys(names, np.arange(4.0)))
    found = understand_columns(table, reserved, overrides, np.ones(4, bool))
    return found.encoder.columns, [line.name for line in found.columns]


def test_drop_and_only_choose_columns():
    assert columns_of(ColumnOverrides()) == (["a", "b", "c"], ["a", "b", "c"])
    assert columns_of(ColumnOverrides(drop=("b",))) == (["a", "c"], ["a", "b", "c"])
    assert columns_of(ColumnOverrides(only=("c", "a"))) == (["a", "c"], ["a", "c"])
    assert columns_of(ColumnOverrides(only=("a", "y")))[0] == ["a"]


@pytest.mark.parametrize("overrides", [{"drop": ("a",)}, {"only": ("z",)}])
def test_columns_that_are_left_out_are_never_read(overrides, monkeypatch):
    seen = []
    kind = roles.value_type_of
    monkeypatch.setattr(
        roles, "value_type_of", lambda column: (seen.append(column.type), kind(column))[1]
    )
    table = pa.table({"a": [np.inf, 1.0, 2.0], "z": [1, 2, 3]})
    assert survey(table, **overrides).encoder.columns == ["z"]
    assert seen == [pa.int64()]


def test_numbers_come_first_and_columns_keep_the_tables_order():
    table = pa.table({"k": ["x", "y"], "b": [1, 2], "j": [True, False], "a": [3, 4]})
    found = survey(table, categorical=("k",))
    assert found.encoder.names == ["intercept", "b", "a", "k=x", "k=y", "j=false", "j=true"]
    assert [line.name for line in found.columns] == ["k", "b", "j", "a"]


def test_nothing_left_to_predict_from():
    with pytest.raises(DataError, match=r"'a' was dropped \(--drop\)\."):
        columns_of(ColumnOverrides(drop=("a",)), names="ay")
    with pytest.raises(DataError, match="--only names nothing but 'y'"):
        columns_of(ColumnOverrides(only=("y",)))
    with pytest.raises(DataError, match="the table has nothing else"):
        columns_of(ColumnOverrides(), names="y")
