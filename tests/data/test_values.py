"""What Arrow columns hold, and their values as texts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.values import (
    as_texts,
    few_rows,
    is_date,
    is_number,
    is_quantity,
    is_readable,
    is_text,
    is_whole,
    row_number,
    sorted_texts,
)

WIDTHS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]


def column(values, arrow_type=None):
    return pa.chunked_array([pa.array(values, arrow_type)])


def texts(values, arrow_type=None):
    return as_texts(column(values, arrow_type)).to_pylist()


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (column([1, -2, None]), ["1", "-2", None]),
        (column([3.0, 3.5, -0.0, 1e15, None]), ["3", "3.5", "0", "1000000000000000", None]),
        (column([0.1, 3.0], pa.float32()), ["0.1", "3"]),
        (column(np.array([3, 0.5], np.float16)), ["3", "0.5"]),
        (column([np.inf, 3.0]), ["inf", "3"]),
        (column([True, False, None]), ["true", "false", None]),
        (column(["b", " 7", None]), ["b", " 7", None]),
        (column(["b", None]).dictionary_encode(), ["b", None]),
        (column([7, None]).dictionary_encode(), ["7", None]),
        (column([Decimal("3.00"), Decimal("0.50"), Decimal("100.00")]), ["3", "0.5", "100"]),
        (column([dt.date(2013, 1, 1)]), ["2013-01-01"]),
        (column([dt.time(8, 30)], pa.time64("ns")), ["08:30:00"]),
        (column([dt.time(8, 30, 0, 500_000)], pa.time64("us")), ["08:30:00.5"]),
        (column([dt.timedelta(seconds=90), dt.timedelta(milliseconds=1500)]), ["90", "1.5"]),
        (column([None, None], pa.null()), [None, None]),
    ],
)
def test_values_as_texts(values, expected):
    assert as_texts(values).to_pylist() == expected


@pytest.mark.parametrize("arrow_type", WIDTHS)
def test_whole_numbers_of_every_width_are_exact(arrow_type):
    most = np.iinfo(arrow_type).max
    assert texts([0, None, most], getattr(pa, arrow_type)()) == ["0", None, str(most)]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_a_moment_is_spelled_alike_in_every_unit(unit):
    moments = [dt.datetime(2013, 1, 1), dt.datetime(2013, 1, 1, 8, 30), None]
    assert texts(moments, pa.timestamp(unit)) == ["2013-01-01", "2013-01-01 08:30:00", None]
    lengths = [dt.timedelta(seconds=61)]
    assert texts(lengths, pa.duration(unit)) == ["61"]


def test_a_zone_that_no_database_knows_is_taken_as_utc():
    moment = column([0], pa.int64()).cast(pa.timestamp("s", "Nowhere/Land"))
    assert texts(moment.combine_chunks(), moment.type) == ["1970-01-01"]


def test_texts_are_sorted_as_numbers_where_they_are():
    assert sorted_texts(["10", "9", "-1"]) == ["-1", "9", "10"]
    assert sorted_texts(["7", "007", "1"]) == sorted_texts(["007", "7", "1"]) == ["1", "007", "7"]
    assert sorted_texts(["10", "9", "a"]) == ["10", "9", "a"]
    assert sorted_texts(["--1", "1"]) == ["--1", "1"]
    long = "9" * 5000
    assert sorted_texts([long, "10", "9"]) == ["10", "9", long]


def test_row_numbers_count_from_one():
    mask = np.array([False, True, True])
    assert row_number(mask) == 2
    assert row_number(mask, np.array([10, 20, 30])) == 21


@pytest.mark.parametrize(
    ("arrow_type", "answers"),
    [
        (pa.int8(), "number quantity whole readable"),
        (pa.uint64(), "number quantity whole readable"),
        (pa.float16(), "number quantity readable"),
        (pa.float64(), "number quantity readable"),
        (pa.decimal128(9, 0), "number quantity whole readable"),
        (pa.decimal128(9, 2), "number quantity readable"),
        (pa.time32("s"), "number readable"),
        (pa.duration("us"), "number readable"),
        (pa.date32(), "date readable"),
        (pa.timestamp("ns", "UTC"), "date readable"),
        (pa.bool_(), "readable"),
        (pa.null(), "readable"),
        (pa.string(), "text readable"),
        (pa.large_string(), "text readable"),
        (pa.string_view(), "text readable"),
        (pa.dictionary(pa.int8(), pa.string()), "text readable"),
        (pa.binary(), ""),
        (pa.list_(pa.int64()), ""),
        (pa.struct({"x": pa.int64()}), ""),
    ],
    ids=str,
)
def test_types_and_their_values(arrow_type, answers):
    values = pa.chunked_array([], arrow_type)
    found = {
        "text": is_text(values),
        "number": is_number(arrow_type),
        "quantity": is_quantity(arrow_type),
        "whole": is_whole(arrow_type),
        "date": is_date(arrow_type),
        "readable": is_readable(values),
    }
    assert {name for name, answer in found.items() if answer} == set(answers.split())


@pytest.mark.parametrize("places", [[], [0], [2, 3], [0, 1, 4, 5, 8], [8]])
def test_few_rows_are_those_that_take_returns(places):
    """Of several pieces, of which one is empty and one begins within its memory."""
    pieces = [["a", None], [], ["b", "c", "d"], ["x", "e", "f", None, "g"]]
    arrays = [pa.array(piece, pa.string()) for piece in pieces]
    whole = pa.chunked_array([*arrays[:3], arrays[3].slice(1)])
    found = few_rows(whole, np.array(places, np.intp))
    assert found.to_pylist() == whole.take(pa.array(places, pa.int64())).to_pylist()
    assert found.type == whole.type
    assert few_rows(whole.slice(0, 0), np.zeros(0, np.intp)).to_pylist() == []
