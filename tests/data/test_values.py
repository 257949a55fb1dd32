"""Arrow columns as numbers and as texts."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thalweg.data.values import (
    as_numbers,
    as_texts,
    is_code,
    looks_like_numbers,
    parse_number,
    row_number,
    sorted_texts,
)
from thalweg.errors import DataError


def column(values, kind=None):
    return pa.chunked_array([pa.array(values, kind)])


def texts(values, kind=None):
    return as_texts(column(values, kind)).to_pylist()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        (" 7 ", 7),
        ("-7.5", -7.5),
        ("1e3", 1000),
        (".5", 0.5),
        ("5.", 5),
        ("1,234", 1234),
        ("1,234,567.89", 1234567.89),
        ("-1,234", -1234),
        ("1 234", 1234),
        ("1\u00a0234", 1234),
        ("1'234", 1234),
        ("12%", 0.12),
        ("12.5 %", 0.125),
        ("-3%", -0.03),
        ("$5", 5),
        ("-$5", -5),
        ("$-5", -5),
        ("€1,000.50", 1000.5),
        ("007", 7),
    ],
)
def test_numbers_as_people_write_them(text, number):
    assert parse_number(text) == number


NO_NUMBERS = """N/A 12A --1 +-1 -$-5 1,23 12,34 1,5 1.234,56 1.2.3 $ % nan inf 1_000 0x10 ٣ ² 1,٣٤٥
2013-01-01 5-10 1e5% 5.% 1,2345"""


@pytest.mark.parametrize("text", ["", " ", *NO_NUMBERS.split()])
def test_texts_that_are_no_number(text):
    assert parse_number(text) is None


@given(st.text(max_size=12))
def test_any_text_is_a_number_or_none(text):
    number = parse_number(text)
    assert number is None or isinstance(number, float)
    is_code(text)


@pytest.mark.parametrize(
    ("values", "answer"),
    [
        (["1,234", "5", "6"], True),
        (["12%", "13%"], True),
        (["1.5", "2.5"], True),
        (["7", "8", "N/A"], True),
        (["007", "012", "100"], False),
        (["-1", "1"], False),
        ([" 7 ", "8"], False),
        (["12A", "13B", "7"], False),
        (["a", "b"], False),
        ([None, None], False),
        (["٣", "²"], False),
    ],
)
def test_when_a_text_column_looks_like_numbers(values, answer):
    assert looks_like_numbers(column(values, pa.string())) is answer


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (column([1, -2, None]), ["1", "-2", None]),
        (column([3.0, 3.5, -0.0, 1e15, None]), ["3", "3.5", "0", "1000000000000000", None]),
        (column([0.1, 3.0], pa.float32()), ["0.1", "3"]),
        (column(np.array([3, 0.5], np.float16)), ["3", "0.5"]),
        (column([np.inf, 3.0]), ["inf", "3"]),
        (column([True, False, None]), ["true", "false", None]),
        (column(["b", None]), ["b", None]),
        (column(["b", None]).dictionary_encode(), ["b", None]),
        (column([Decimal("3.00"), Decimal("0.50"), Decimal("100.00")]), ["3", "0.5", "100"]),
        (column([dt.date(2013, 1, 1)]), ["2013-01-01"]),
        (column([dt.time(8, 30)], pa.time64("ns")), ["08:30:00"]),
        (column([dt.timedelta(seconds=90), dt.timedelta(milliseconds=1500)]), ["90", "1.5"]),
        (column([None, None], pa.null()), [None, None]),
    ],
)
def test_values_as_texts(values, expected):
    assert as_texts(values).to_pylist() == expected


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_a_moment_is_spelled_alike_in_every_unit(unit):
    moments = [dt.datetime(2013, 1, 1), dt.datetime(2013, 1, 1, 8, 30), None]
    expected = ["2013-01-01", "2013-01-01 08:30:00", None]
    assert texts(moments, pa.timestamp(unit)) == expected
    here = [dt.datetime(2013, 1, 1, 5), dt.datetime(2013, 1, 1, 13, 30), None]
    assert texts(here, pa.timestamp(unit, "America/New_York")) == expected
    lengths = [dt.timedelta(seconds=61)]
    assert texts(lengths, pa.duration(unit)) == ["61"]


def test_a_zone_that_no_database_knows_is_taken_as_utc():
    moment = column([0], pa.int64()).cast(pa.timestamp("s", "Nowhere/Land"))
    assert as_texts(moment).to_pylist() == ["1970-01-01"]


@pytest.mark.parametrize(
    "kind", ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
)
def test_whole_numbers_of_every_width(kind):
    most = np.iinfo(kind).max
    numbers = as_numbers(column([0, None, most], getattr(pa, kind)()), "a")
    np.testing.assert_array_equal(numbers, [0, np.nan, float(most)])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (column([True, None, False]), [1, np.nan, 0]),
        (column([Decimal("1.25"), None]), [1.25, np.nan]),
        (column([dt.time(1, 0, 1), None], pa.time32("s")), [3601, np.nan]),
        (column([dt.time(1, 0, 1)], pa.time64("ns")), [3601]),
        (column([dt.timedelta(milliseconds=1500), None]), [1.5, np.nan]),
        (column(["1,234", None, "12%", " 7 "]), [1234, np.nan, 0.12, 7]),
        (column(["$5", "$5"]).dictionary_encode(), [5, 5]),
        (column([None, None], pa.null()), [np.nan, np.nan]),
    ],
)
def test_values_as_numbers(values, expected):
    np.testing.assert_array_equal(as_numbers(values, "a"), expected)


def test_a_text_that_is_no_number_is_named_with_row_and_option():
    values = pa.chunked_array([["1", None], ["N/A", "x"]])
    with pytest.raises(DataError, match=r"'pay' has 'N/A' in row 3.*--missing 'N/A'"):
        as_numbers(values, "pay")
    with pytest.raises(DataError, match="row 43"):
        as_numbers(values, "pay", np.arange(40, 44))


@pytest.mark.parametrize(
    "values",
    [
        column([[1]]),
        column([{"a": 1}]),
        column([b"12"]),
        column([dt.date(2000, 1, 1)]),
        column([dt.datetime(2000, 1, 1)]),
    ],
)
def test_values_that_are_no_numbers(values):
    with pytest.raises(DataError, match=r"Column 'a' holds values of type .* numbers are expected"):
        as_numbers(values, "a")


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
