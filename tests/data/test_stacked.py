"""Several tables under one schema: which types are reconciled, and what is named that is not."""

from __future__ import annotations

import datetime
from decimal import Decimal

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data.files.stacked import as_united, stacked, united_schema
from thalweg.data.sources import read
from thalweg.errors import DataError

DAY = datetime.date(2024, 1, 1)
MOMENT = datetime.datetime(2024, 1, 1, 12)

WIDENED = [
    (pa.array([1], pa.int32()), pa.array([2**40]), pa.int64(), [1, 2**40]),
    (pa.array([200], pa.uint8()), pa.array([-1], pa.int8()), pa.int16(), [200, -1]),
    (
        pa.array([2**24 + 1], pa.int32()),
        pa.array([0.5], pa.float32()),
        pa.float64(),
        [2**24 + 1, 0.5],
    ),
    (pa.array([0.5], pa.float32()), pa.array([0.1]), pa.float64(), [0.5, 0.1]),
    (pa.nulls(1), pa.array([3]), pa.int64(), [None, 3]),
    (pa.nulls(1), pa.array(["x"]), pa.large_string(), [None, "x"]),
    (pa.array(["x"]), pa.array([3]), pa.large_string(), ["x", "3"]),
    (
        pa.array([MOMENT], pa.timestamp("s")),
        pa.array([MOMENT], pa.timestamp("us")),
        pa.timestamp("us"),
        [MOMENT] * 2,
    ),
    (
        pa.array([DAY]),
        pa.array([MOMENT], pa.timestamp("us")),
        pa.timestamp("us"),
        [datetime.datetime(2024, 1, 1), MOMENT],
    ),
    (
        pa.array([Decimal("1.5")]),
        pa.array([Decimal("1.25")]),
        pa.decimal128(3, 2),
        [Decimal("1.50"), Decimal("1.25")],
    ),
    (
        pa.array([Decimal("1.5")]),
        pa.array([2**60]),
        pa.decimal128(38, 1),
        [Decimal("1.5"), Decimal(2**60)],
    ),
    (pa.array([Decimal("1.5")]), pa.array([0.25]), pa.float64(), [1.5, 0.25]),
]


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize(("one", "other", "arrow_type", "values"), WIDENED)
def test_types_widen_where_no_value_changes(one, other, arrow_type, values, turned):
    tables = [pa.table({"a": one}), pa.table({"a": other})]
    values = values[::-1] if turned else values
    tables = tables[::-1] if turned else tables
    table = stacked(tables, ["one", "two"])
    assert table.schema.field("a").type == arrow_type
    assert table["a"].to_pylist() == values


def test_dictionaries_are_their_values(tmp_path):
    pq.write_table(
        pa.table({"a": pa.array(["x", "y"]).dictionary_encode()}), tmp_path / "1.parquet"
    )
    pq.write_table(pa.table({"a": ["z"]}), tmp_path / "2.parquet")
    pq.write_table(pa.table({"a": pa.nulls(1)}), tmp_path / "3.parquet")
    table = read(tmp_path).table
    assert table["a"].to_pylist() == ["x", "y", "z", None]
    assert table.schema.field("a").metadata == {b"category": b"true"}


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (pa.array([True]), pa.array([1]), "whole numbers (int64) and in one true/false"),
        (pa.array([DAY]), pa.array([1]), "of two holds whole numbers (int64) and in one dates or"),
        (pa.array([MOMENT], pa.timestamp("s", "UTC")), pa.array([MOMENT]), "of two holds dates"),
        (pa.array([[1]]), pa.array([1]), "(int64) and in one other values"),
        (pa.array([-1]), pa.array([2**63], pa.uint64()), "column 'a' of two has values too large"),
    ],
)
def test_types_that_cannot_widen_are_named_by_file_and_column(one, other, said):
    with pytest.raises(DataError) as caught:
        stacked([pa.table({"a": one}), pa.table({"a": other})], ["one", "two"])
    assert said in str(caught.value)
    assert "column 'a'" in str(caught.value)


def test_the_table_that_widened_a_column_is_the_one_named():
    schemas = [pa.schema([("a", each)]) for each in (pa.int32(), pa.int64(), pa.bool_())]
    with pytest.raises(DataError, match=r"of three holds true/false .* and in two whole numbers"):
        united_schema(schemas, ["one", "two", "three"])


def test_parts_of_a_table_are_brought_under_the_schema_of_all():
    tables = [pa.table({"a": [1, 2, 3], "b": ["x", "y", "z"]}), pa.table({"b": [1.5], "a": [0.5]})]
    names = ["one", "two"]
    schema = united_schema([table.schema for table in tables], names)
    parts = [as_united(tables[0].slice(i, 1), schema, "one") for i in range(3)]
    parts.append(as_united(tables[1], schema, "two"))
    assert pa.concat_tables(parts).equals(stacked(tables, names))
