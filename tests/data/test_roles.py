"""What each column is taken for."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.prepare import Reading, prepare
from thalweg.data.roles import Wishes, understand_columns
from thalweg.errors import DataError, UsageError

N = 40
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
MOMENTS = [dt.datetime(1950 + i, 1 + i % 12, 1 + i % 28, i % 24) for i in range(N)]


def understand(values, train=None, kind=None, **wishes):
    """Return features and the summary's line of a column `a` beside a number `z`."""
    if not isinstance(values, pa.Array | pa.ChunkedArray):
        values = pa.array(values, kind)
    table = pa.table({"a": values, "z": np.arange(len(values), dtype=float)})
    train = np.ones(len(values), bool) if train is None else train
    made = {key: tuple(value.split()) for key, value in wishes.items()}
    encoder, summary = understand_columns(table, (), Wishes(**made), train)
    encoder.encode(table)
    return [f for f in encoder.features if f.column == "a"], summary[0]


def role(values, **options):
    return understand(values, **options)[1].role


@pytest.mark.parametrize("kind", [*INTEGERS, "float32", "float64"])
def test_numbers_of_every_type(kind):
    features, line = understand(pa.array(np.arange(N, dtype=kind)))
    assert (line.role, len(features)) == ("number", 1)
    assert line.detail == "mean 19.5, standard deviation 11.54"


def test_large_moments_are_written_as_people_do():
    _, line = understand(1e6 + 1e5 * np.arange(N))
    assert line.detail == "mean 2,950,000, standard deviation 1,154,340"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([Decimal(i) / 4 for i in range(N)], "number"),
        ([dt.time(i % 24) for i in range(N)], "number"),
        ([dt.timedelta(hours=i) for i in range(N)], "number"),
        ([i % 2 == 0 for i in range(N)], "category"),
        ([f"v{i % 3}" for i in range(N)], "category"),
        ([moment.date() for moment in MOMENTS], "date"),
        (MOMENTS, "date"),
    ],
)
def test_roles_by_type(values, expected):
    assert role(values) == expected
    assert role([None, *values[1:]]) == expected
    assert understand([None, *values[1:]])[1].detail.endswith(", 1 missing")


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "America/New_York", "+02:00", "Nowhere/Land"])
def test_moments_of_every_unit(unit, zone):
    features, line = understand(MOMENTS, kind=pa.timestamp(unit, zone))
    assert line.role == "date"
    assert [f.part for f in features] == ["days", "month", "day", "weekday", "hour"]


def test_parts_of_a_date_that_do_not_vary_are_left_out():
    features, line = understand([dt.date(2013, 1, 1 + i % 28) for i in range(N)])
    assert [f.part for f in features] == ["days", "day", "weekday"]
    assert line.detail == "days, day, weekday"


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (pa.nulls(N), "all values are missing in the rows to train on"),
        (pa.array([None] * N, pa.string()), "all values are missing in the rows to train on"),
        (pa.array([1] * N), "constant: every value to train on is 1"),
        (pa.array(["x"] * N), "constant: every value to train on is 'x'"),
        (pa.array([MOMENTS[0]] * N), "constant: every value to train on is 1950-01-01"),
        (
            pa.array([1] * N).cast(pa.timestamp("ns", "Nowhere/Land")),
            "constant: every value to train on is 1970-01-01 00:00:00.000000001",
        ),
        (pa.array([[i] for i in range(N)]), "values of type list<item: int64> are not read"),
        (pa.array([{"x": i} for i in range(N)]), "values of type struct<x: int64> are not read"),
        (pa.array([b"x"] * N), "values of type binary are not read"),
        (pa.array([b"xy"] * N, pa.binary(2)), "values of type fixed_size_binary[2] are not read"),
        (
            pa.array([f"v{i}" for i in range(N)]),
            "an identifier: all 40 texts differ; --categorical a keeps it",
        ),
        (
            pa.array([f"{i:03}" for i in range(N)]),
            "an identifier: all 40 texts differ; --categorical a keeps it, --numeric a takes it "
            "as numbers",
        ),
        (
            pa.array([f"{1 + i % 28}/{1 + i // 28}/2024" for i in range(N)]),
            "dates written as '1/1/2024' are not read: write 2024-01-31; --categorical a keeps it",
        ),
    ],
)
def test_columns_dropped_with_a_reason(values, reason):
    features, line = understand(values)
    assert features == []
    assert (line.role, line.detail) == ("dropped", reason)


def test_what_the_training_rows_lack_is_dropped_whatever_the_others_hold():
    train = np.arange(N) < 30
    assert role([1] * 30 + [2] * 10, train=train) == "dropped"
    assert role([None] * 30 + [2] * 10, train=train) == "dropped"
    assert role([f"v{i}" for i in range(30)] + ["v0"] * 10, train=train) == "dropped"


def test_a_constant_that_is_sometimes_missing_is_kept_for_that():
    features, line = understand([1.0] * 39 + [None])
    assert features[0].indicator
    assert line.detail == "mean 1, constant, 1 missing"
    features, line = understand(["x"] * 39 + [None])
    assert features[0].names == ["a=x", "a=(missing)"]
    assert line.detail == "1 level, 1 missing"
    assert role(["x"] + [None] * 39) == "category"


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
    ],
)
def test_categorical_takes_any_type(values, levels):
    features, line = understand(values, categorical="a")
    assert line.role == "category"
    assert list(features[0].levels) == levels


@pytest.mark.parametrize(
    ("values", "mean"),
    [
        (["1,234", "12%", "$5", " 7 "], (1234 + 0.12 + 5 + 7) / 4),
        (["007", "009"], 8),
        ([True, False, True, True], 0.75),
    ],
)
def test_numeric_reads_texts_and_booleans_as_numbers(values, mean):
    features, line = understand(values, numeric="a")
    assert line.role == "number"
    assert features[0].mean == pytest.approx(mean)


def test_numeric_keeps_the_elapsed_days_of_a_date_alone():
    features, line = understand(MOMENTS, numeric="a")
    assert [f.part for f in features] == ["days"]
    assert line.detail == "days"


def test_numeric_text_that_is_none_names_row_and_option():
    with pytest.raises(DataError, match=r"'a' has 'N/A' in row 3.*--missing 'N/A'"):
        understand(["1", "2", "N/A"], numeric="a")


@pytest.mark.parametrize(
    ("values", "example", "row"),
    [
        (["5", "1,234", "6"], "1,234", 2),
        (["7", "N/A", "12%"], "12%", 3),
        ([None, "1.5", "2.5"], "1.5", 2),
        (pa.array(["5", "1,234"]).dictionary_encode(), "1,234", 2),
    ],
)
def test_numbers_as_text_are_refused_with_both_ways_out(values, example, row):
    with pytest.raises(DataError) as caught:
        understand(values)
    message = str(caught.value)
    assert f"'a' holds numbers written as text, such as {example!r} in row {row}" in message
    assert "--numeric a" in message
    assert "--categorical a" in message
    assert "--missing" in message


def test_a_lone_text_among_codes_is_named():
    with pytest.raises(DataError, match=r"'N/A' in row 4.*--missing 'N/A' --numeric a"):
        understand(["7", "8", "9", "N/A"])


@pytest.mark.parametrize("values", [["007", "012", "007"], ["12A", "13B", "12A"], ["٣", "²", "٣"]])
def test_codes_are_categories(values):
    assert role(values) == "category"


@pytest.mark.parametrize("option", ["drop", "only", "categorical", "numeric"])
def test_a_column_that_is_not_there(option):
    with pytest.raises(UsageError, match=rf"--{option}: there is no column 'aa'; did you mean 'a'"):
        understand([1, 2], **{option: "aa"})


@pytest.mark.parametrize(("one", "other"), [("drop", "only"), ("categorical", "numeric")])
def test_wishes_that_contradict_each_other(one, other):
    with pytest.raises(UsageError, match=f"--{one} and --{other} both name 'a'"):
        understand([1, 2], **{one: "a", other: "a z"})


def columns_of(wishes, reserved=("y",), names="abcy"):
    values = np.arange(4.0)
    table = pa.table(dict.fromkeys(names, values))
    encoder, summary = understand_columns(table, reserved, wishes, np.ones(4, bool))
    return encoder.columns, [line.name for line in summary]


def test_drop_and_only_choose_columns():
    assert columns_of(Wishes()) == (["a", "b", "c"], ["a", "b", "c"])
    assert columns_of(Wishes(drop=("b",))) == (["a", "c"], ["a", "b", "c"])
    assert columns_of(Wishes(only=("c", "a"))) == (["a", "c"], ["a", "c"])
    assert columns_of(Wishes(only=("c", "a"), drop=("b",))) == (["a", "c"], ["a", "c"])
    assert columns_of(Wishes(only=("a", "y")))[0] == ["a"]


def test_numbers_come_first_and_each_kind_in_the_tables_order():
    table = pa.table({"k": ["x", "y"], "b": [1, 2], "j": [True, False], "a": [3, 4]})
    encoder, summary = understand_columns(table, (), Wishes(categorical=("k",)), np.ones(2, bool))
    assert encoder.names == ["intercept", "b", "a", "k=x", "k=y", "j=false", "j=true"]
    assert [line.name for line in summary] == ["k", "b", "j", "a"]


def test_nothing_left_to_predict_from():
    with pytest.raises(DataError, match=r"'a' was dropped \(--drop\)\."):
        columns_of(Wishes(drop=("a",)), names="ay")
    with pytest.raises(DataError, match="--only names nothing but 'y'"):
        columns_of(Wishes(only=("y",)))
    with pytest.raises(DataError, match="the table has nothing else"):
        columns_of(Wishes(), names="y")


def reading(table, **options):
    wishes = Wishes(**{k: options.pop(k) for k in ("drop", "only", "categorical") if k in options})
    return prepare(table, Reading("y", wishes=wishes, **options))


def test_target_among_the_wishes():
    table = pa.table({"a": np.arange(50.0), "y": np.arange(50.0)})
    with pytest.raises(UsageError, match="--drop names the target 'y'"):
        reading(table, drop=("y",))
    with pytest.raises(UsageError, match=r"--categorical names the target 'y'.*--task multiclass"):
        reading(table, categorical=("y",))
    assert reading(table, only=("y", "a")).coding.encoder.columns == ["a"]


def test_the_weight_is_no_feature():
    table = pa.table({"a": np.arange(50.0), "w": np.ones(50), "y": np.arange(50.0)})
    assert reading(table).coding.encoder.columns == ["a"]  # w is constant
    table = table.set_column(1, "w", pa.array(np.arange(50.0) + 1))
    assert reading(table).coding.encoder.columns == ["a", "w"]
    assert reading(table, weight="w").coding.encoder.columns == ["a"]
    with pytest.raises(UsageError, match="--weight: there is no column 'ww'; did you mean 'w'"):
        reading(table, weight="ww")
    with pytest.raises(UsageError, match="both --target and --weight"):
        reading(table, weight="y")


def test_infinity_is_named_with_its_row_in_any_split():
    for row in range(0, 40, 7):
        values = np.arange(40.0)
        values[row] = np.inf
        with pytest.raises(DataError, match=rf"'a' is infinite in row {row + 1}:.*--drop a"):
            reading(pa.table({"a": values, "y": np.arange(40.0)}))


def test_ten_thousand_levels_stay_sparse():
    rng = np.random.default_rng(0)
    codes = np.concatenate([np.arange(10_000), rng.integers(0, 10_000, 20_000)])
    table = pa.table({"a": [f"c{c}" for c in codes], "y": rng.normal(size=30_000)})
    rows = reading(table, valid=0.05, test=0.05).train
    assert rows.dense.shape == (len(rows), 1)
    assert 9_000 < rows.sparse.shape[1] <= 10_000
    assert rows.sparse.nnz == len(rows)


def test_columns_of_types_that_cannot_be_filtered_do_no_harm():
    odd = pa.RunEndEncodedArray.from_arrays(pa.array([25, 50], pa.int32()), pa.array([1, 2]))
    views = pa.array([["x"]] * 50, pa.list_(pa.string_view()))
    table = pa.table({"a": np.arange(50.0), "odd": odd, "views": views, "y": np.arange(50.0)})
    prepared = reading(table)
    assert [line.role for line in prepared.columns] == ["number", "dropped", "dropped"]
