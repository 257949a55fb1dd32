"""A kept format reads a later column of any type as it read the training table."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.formats import (
    CategoryFormat,
    DateFormat,
    DurationFormat,
    NumberFormat,
    TimeFormat,
    value_type_of,
)
from thalweg.data.text.dates import DateForm
from thalweg.data.text.numbers import NumberForm
from thalweg.errors import DataError

NAN = np.nan
BIG = 2**60  # float64 steps by 256 there


def column(values, arrow_type=None):
    return (
        values
        if isinstance(values, pa.ChunkedArray)
        else pa.chunked_array([pa.array(values, arrow_type)])
    )


def read(form, values, arrow_type=None):
    """Return the values and the indices of those that cannot be read."""
    found = form.read(column(values, arrow_type))
    values = found.values.to_pylist() if form.column_type == "date" else found.values
    return values, np.flatnonzero(found.unreadable).tolist()


def levels(form, known, later, arrow_type=None):
    """Return each later value's level, or None: missing or unknown."""
    codes, valid = form.codes(column(later, arrow_type), pa.array(known, pa.large_string()), "a")
    assert codes.dtype == np.int32
    assert (valid | (codes < 0)).all()
    return [known[code] if code >= 0 else None for code in codes]


@pytest.mark.parametrize(
    ("values", "arrow_type", "expected"),
    [
        ([1], None, "number"),
        ([np.float16(1.0)], pa.float16(), "number"),
        ([Decimal(1)], None, "number"),
        ([True], None, "boolean"),
        (["a"], pa.string_view(), "text"),
        (["a"], pa.dictionary(pa.int8(), pa.string()), "text"),
        ([dt.date(2024, 1, 1)], None, "date"),
        ([dt.datetime(2024, 1, 1)], pa.timestamp("s", "UTC"), "date"),
        ([dt.time(1)], None, "time"),
        ([dt.timedelta(1)], None, "duration"),
        ([None], None, "null"),
        ([b"a"], None, "other"),
        ([[1]], None, "other"),
    ],
)
def test_the_value_type_of_a_column(values, arrow_type, expected):
    assert value_type_of(column(values, arrow_type)) == expected


# Numbers ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "arrow_type", "expected"),
    [
        ([1, None, -3], None, [1, NAN, -3]),
        ([np.float16(1.5), None], pa.float16(), [1.5, NAN]),
        ([Decimal("1.25"), None], None, [1.25, NAN]),
        ([True, None, False], None, [1, NAN, 0]),
        (["1.5", None, " 7 ", "1e3", "-.5"], None, [1.5, NAN, 7, 1000, -0.5]),
        (["5", "5"], pa.dictionary(pa.int8(), pa.string()), [5, 5]),
        ([None, None], None, [NAN, NAN]),
    ],
)
def test_numbers_of_any_type_are_read_by_one_format(values, arrow_type, expected):
    values, unreadable = read(NumberFormat(), values, arrow_type)
    np.testing.assert_array_equal(values, expected)
    assert unreadable == []


@pytest.mark.parametrize("width", ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint64"])
def test_whole_numbers_of_every_width(width):
    most = np.iinfo(width).max
    values, _ = read(NumberFormat(), [0, None, most], getattr(pa, width)())
    np.testing.assert_array_equal(values, [0, NAN, float(most)])


def test_percent_is_never_divided_by_a_hundred():
    values, unreadable = read(NumberFormat(), ["12.5%", "12.5", "abc"])
    np.testing.assert_array_equal(values, [12.5, 12.5, NAN])
    assert unreadable == [2]


def test_the_form_of_training_reads_later_texts():
    form = NumberFormat(NumberForm(decimal=",", thousands=".", currency="€"))
    values, unreadable = read(form, ["2.072,64 €", "1.250", "7", None, "oops"])
    np.testing.assert_array_equal(values, [2072.64, 1250, 7, NAN, NAN])
    assert unreadable == [4]
    np.testing.assert_array_equal(read(form, [2072.64, None])[0], [2072.64, NAN])


@pytest.mark.parametrize(
    "values",
    [
        [dt.date(2024, 1, 1), None],
        [dt.datetime(2024, 1, 1), None],
        [dt.time(9, 30), None],
        [dt.timedelta(1), None],
        [[1], None],
        [b"1", None],
    ],
)
def test_texts_that_are_no_numbers_are_unreadable_without_an_error(values):
    found, unreadable = read(NumberFormat(), values)
    assert np.isnan(found).all()
    assert unreadable == [0]


def test_a_clock_time_is_no_number():
    values, unreadable = read(NumberFormat(), ["12:30", "5"])
    np.testing.assert_array_equal(values, [NAN, 5])
    assert unreadable == [0]


def test_single_precision_is_that_of_training():
    tenth = np.float32(0.1)
    single = read(NumberFormat(single=True), [0.1])[0]
    assert single == [float(tenth)] == read(NumberFormat(single=True), ["0.1"])[0]
    assert read(NumberFormat(single=True), [tenth], pa.float32())[0] == single
    # Trained on a text file or float64: 0.1 of a float32 column is 0.1.
    assert (
        read(NumberFormat(), [tenth], pa.float32())[0] == [0.1] == read(NumberFormat(), ["0.1"])[0]
    )
    assert read(NumberFormat(single=True), [1e300])[0] == [np.inf]


@pytest.mark.parametrize(
    ("values", "arrow_type"),
    [
        ([BIG, None, BIG + 1, BIG + 3], pa.int64()),
        ([BIG, None, BIG + 1, BIG + 3], pa.uint64()),
        ([Decimal(BIG), None, Decimal(BIG + 1), Decimal(BIG + 3)], pa.decimal128(38, 0)),
        ([str(BIG), None, f" {BIG + 1} ", f"+{BIG + 3}"], pa.string()),
    ],
)
def test_whole_numbers_beyond_float64_are_distinguished_by_their_base(values, arrow_type):
    found, unreadable = read(NumberFormat(base=BIG), values, arrow_type)
    np.testing.assert_array_equal(found, [0, NAN, 1, 3])
    assert unreadable == []
    found, _ = read(NumberFormat(base=BIG), [float(BIG), float(BIG) + 1024])
    np.testing.assert_array_equal(found, [0, 1024])


def test_a_base_below_zero():
    found, _ = read(NumberFormat(base=-BIG), [-BIG, -BIG + 1])
    np.testing.assert_array_equal(found, [0, 1])


@pytest.mark.parametrize(
    ("values", "arrow_type"),
    [
        ([5, -999, 7], None),
        ([5.0, -999.0, 7.0], None),
        (["5", "-999", "7"], None),
        (["5", "-999.0", "7"], None),
        (["5", " -999 ", "7"], None),
        (["5", "n/k", "7"], None),
        ([Decimal("5.00"), Decimal("-999.00"), Decimal("7.00")], None),
    ],
)
def test_missing_texts_are_kept_and_mean_the_equal_numbers(values, arrow_type):
    found, unreadable = read(NumberFormat(missing=("-999", "n/k")), values, arrow_type)
    np.testing.assert_array_equal(found, [5, NAN, 7])
    assert unreadable == []


def test_missing_numbers_with_a_base():
    found, _ = read(NumberFormat(base=BIG, missing=(str(BIG + 1),)), [BIG, BIG + 1, BIG + 2])
    np.testing.assert_array_equal(found, [0, NAN, 2])


# Times and durations ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arrow_type", [pa.time32("s"), pa.time32("ms"), pa.time64("us"), pa.time64("ns")]
)
def test_times_typed_and_written_are_the_same(arrow_type):
    clock = [dt.time(9, 5), None, dt.time(15)]
    typed, unreadable = read(TimeFormat(), clock, arrow_type)
    np.testing.assert_array_equal(typed, [9 * 3600 + 300, NAN, 15 * 3600])
    assert unreadable == []
    np.testing.assert_array_equal(read(TimeFormat(), ["9:05", None, "03:00 PM"])[0], typed)


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_durations_typed_and_written_are_the_same(unit):
    lengths = [dt.timedelta(hours=1, minutes=30), None, dt.timedelta(days=2)]
    typed, unreadable = read(DurationFormat(), lengths, pa.duration(unit))
    np.testing.assert_array_equal(typed, [5400, NAN, 172_800])
    assert unreadable == []
    written = ["1:30:00", None, "2 days 00:00:00"]
    np.testing.assert_array_equal(read(DurationFormat(), written)[0], typed)


@pytest.mark.parametrize("form", [TimeFormat(), DurationFormat()])
@pytest.mark.parametrize(
    "values", [[5, None], [True, None], [dt.date(2024, 1, 1), None], ["x", None]]
)
def test_texts_that_are_no_times_are_unreadable(form, values):
    found, unreadable = read(form, values)
    assert np.isnan(found).all()
    assert unreadable == [0]


def test_times_and_durations_are_not_each_other():
    assert read(TimeFormat(), [dt.timedelta(1)])[1] == [0]
    assert read(DurationFormat(), [dt.time(1)])[1] == [0]


@pytest.mark.parametrize("form", [TimeFormat, DurationFormat])
def test_missing_texts_of_times(form):
    found, unreadable = read(form(missing=("0:00",)), ["0:00", "1:00"])
    np.testing.assert_array_equal(found, [NAN, 3600])
    assert unreadable == []


# Dates --------------------------------------------------------------------------------------------

DAY = dt.datetime(2024, 2, 1)


@pytest.mark.parametrize(
    ("values", "arrow_type"),
    [
        ([DAY.date(), None], pa.date32()),
        ([DAY.date(), None], pa.date64()),
        *(([DAY, None], pa.timestamp(unit)) for unit in ("s", "ms", "us", "ns")),
        (["2024-02-01", None], pa.string()),
        (["2024-2-1", None], pa.string()),
        (["2024/02/01", None], pa.string()),
        (["Feb 01, 2024", None], pa.string()),
    ],
    ids=str,
)
def test_dates_of_any_type_are_read_by_one_format(values, arrow_type):
    assert read(DateFormat(), values, arrow_type) == ([DAY, None], [])


@pytest.mark.parametrize(("day_first", "month"), [(True, 2), (False, 1)])
def test_the_order_of_day_and_month_is_kept_for_a_row_alone(day_first, month):
    values, _ = read(DateFormat(DateForm(day_first=day_first)), ["1/2/2024"])
    assert values == [dt.datetime(2024, month, 3 - month)]


def test_one_moment_is_one_clock_time_however_it_comes():
    """The hours of Berlin: CET is UTC+1 in January, CEST UTC+2 in July."""
    moments = [dt.datetime(2024, 1, 1, 12), dt.datetime(2024, 7, 1, 12)]
    clock = [dt.datetime(2024, 1, 1, 13), dt.datetime(2024, 7, 1, 14)]
    berlin = DateFormat(DateForm(zone="Europe/Berlin"))
    for unit in ("s", "ms", "us", "ns"):
        for zone in ("UTC", "Europe/Berlin", "America/New_York"):
            assert read(berlin, moments, pa.timestamp(unit, zone)) == (clock, [])
    assert read(berlin, ["2024-01-01 13:00:00+01:00", "2024-07-01T12:00:00Z"]) == (clock, [])
    # Without an offset it is what a clock there showed.
    assert read(berlin, clock, pa.timestamp("us")) == (clock, [])
    assert read(DateFormat(), moments, pa.timestamp("us", "Europe/Berlin")) == (moments, [])


def test_the_first_and_the_last_day_of_the_calendar():
    days = [dt.datetime(1, 1, 1), dt.datetime(9999, 12, 31, 23)]
    for arrow_type in (pa.timestamp("s"), pa.timestamp("ms"), pa.timestamp("us")):
        assert read(DateFormat(), days, arrow_type) == (days, [])
    assert read(DateFormat(), ["0001-01-01", "9999-12-31 23:00"]) == (days, [])


@pytest.mark.parametrize(
    "values",
    [
        column([0, 2**31 - 1], pa.int32()).cast(pa.date32()),
        column([0, 2**61]).cast(pa.timestamp("s")),
        column([0, 300_000_000_000]).cast(pa.timestamp("s")),
        column([0, -63_000_000_000]).cast(pa.timestamp("s")),
        column([0, 253_402_300_800]).cast(pa.timestamp("s")),  # 10000-01-01 00:00:00
        column([0, 253_402_300_800_000]).cast(pa.timestamp("ms", "UTC")),
        column([0, -62_135_596_801]).cast(pa.timestamp("s")),  # the second before year 1
    ],
    ids=lambda values: str(values.type),
)
def test_a_date_that_no_calendar_holds_is_unreadable_and_no_error(values):
    assert read(DateFormat(), values) == ([dt.datetime(1970, 1, 1), None], [1])


@pytest.mark.parametrize(
    "values", [[1, None], [1.5, None], [True, None], ["soon", None], [[1], None], [b"x", None]]
)
def test_texts_that_are_no_dates_are_unreadable(values):
    assert read(DateFormat(), values) == ([None, None], [0])


def test_missing_texts_mean_the_equal_dates():
    form = DateFormat(missing=("1900-01-01",))
    for values in (["1900-01-01", "2024-02-01"], [dt.date(1900, 1, 1), dt.date(2024, 2, 1)]):
        assert read(form, values) == ([None, DAY], [])


# Categories ---------------------------------------------------------------------------------------


def test_texts_are_compared_to_the_letter():
    known = ["01234", "1.1", "1.10", "True", "a"]
    assert levels(CategoryFormat(), known, ["1.10", "1.1", "1234", "true", "A", None, "a"]) == [
        "1.10", "1.1", None, None, None, None, "a",
    ]  # fmt: skip


def test_other_columns_of_a_file_do_not_change_a_category():
    known = ["False", "Maybe", "True"]
    form = CategoryFormat()
    assert levels(form, known, ["True", "False"]) == ["True", "False"]
    assert levels(form, known, ["True"]) == ["True"]
    assert levels(form, known, [True, False, None]) == ["True", "False", None]
    assert levels(form, known, [1, 0]) == [None, None]  # 1 is no boolean of training


@pytest.mark.parametrize(
    ("known", "later", "arrow_type", "expected"),
    [
        (["007", "012"], [7, 12, 8, None], pa.int64(), ["007", "012", None, None]),
        (["007", "012"], [7.0, 12.0], pa.float64(), ["007", "012"]),
        (["1.10", "2.5"], [1.1, 2.5], pa.float64(), ["1.10", "2.5"]),
        (["1e3", "x"], [1000], pa.int32(), ["1e3"]),
        (["No", "Yes"], [True, False], pa.bool_(), ["Yes", "No"]),
        (["12:30", "9:05"], [dt.time(12, 30), dt.time(9, 5)], pa.time64("us"), ["12:30", "9:05"]),
        (["1/2/2024", "2024-03-04"], [dt.date(2024, 3, 4)], pa.date32(), ["2024-03-04"]),
        (["2024-03-04"], [dt.datetime(2024, 3, 4)], pa.timestamp("ns"), ["2024-03-04"]),
        (["90", "1:00"], [dt.timedelta(hours=1)], pa.duration("s"), ["1:00"]),
        (["a"], [None, None], pa.null(), [None, None]),
        (["a"], [b"a", b"b"], pa.binary(), [None, None]),
    ],
)
def test_typed_values_match_text_levels_by_meaning(known, later, arrow_type, expected):
    assert levels(CategoryFormat(), known, later, arrow_type) == expected


@pytest.mark.parametrize(
    ("values", "known", "later", "arrow_type", "expected"),
    [
        ("number", ["1", "2", "10"], ["1", "2.0", " 10 ", "x"], None, ["1", "2", "10", None]),
        ("number", ["1", "2"], [1.0, 2.0, 2.5], None, ["1", "2", None]),
        ("number", ["1", "2"], [Decimal("1.00"), Decimal("2.00")], None, ["1", "2"]),
        ("number", ["0", "1"], [True, False, None], None, ["1", "0", None]),
        ("boolean", ["false", "true"], ["True", "no", "0", "?"], None,
         ["true", "false", "false", None]),
        ("boolean", ["false", "true"], [1, 0, 2], None, ["true", "false", None]),
        ("boolean", ["false", "true"], [1.0, 0.0, 0.5], None, ["true", "false", None]),
        ("boolean", ["false", "true"], [True, None], None, ["true", None]),
        ("date", ["2024-02-01"], ["2024-2-1", "Feb 01, 2024"], None, ["2024-02-01"] * 2),
        ("date", ["2024-02-01"], [DAY, DAY], pa.timestamp("ns"), ["2024-02-01"] * 2),
        ("time", ["09:05:00"], ["9:05", "09:05:00"], None, ["09:05:00"] * 2),
        ("duration", ["5400"], ["1:30:00", "5401"], None, ["5400", None]),
    ],
)  # fmt: skip
def test_later_values_match_typed_levels(values, known, later, arrow_type, expected):
    assert levels(CategoryFormat(values), known, later, arrow_type) == expected


@pytest.mark.parametrize("later", [[7, 8], [7.0]])
def test_a_number_equal_to_two_texts_is_refused(later):
    known = ["007", "7", "8"]
    assert levels(CategoryFormat(), known, ["7", "007"]) == ["7", "007"]
    with pytest.raises(DataError, match=r"'a' holds 7, and the model knows '007' and '7', which"):
        levels(CategoryFormat(), known, later)
    assert levels(CategoryFormat(), known, [8, None]) == ["8", None]  # 8 is 8 alone


def test_a_boolean_equal_to_two_levels_is_refused():
    with pytest.raises(DataError, match=r"'a' holds true, and the model knows 'True' and 'yes'"):
        levels(CategoryFormat(), ["True", "yes"], [True])


def test_texts_of_training_values_are_levels():
    assert CategoryFormat().texts(column(["1.10", None, "x"])).to_pylist() == ["1.10", None, "x"]
    assert CategoryFormat("number").texts(column([3.0, None])).to_pylist() == ["3", None]
    assert CategoryFormat("boolean").texts(column(["True", "FALSE"])).to_pylist() == [
        "true",
        "false",
    ]
    assert CategoryFormat("boolean").texts(column([True, None])).to_pylist() == ["true", None]


def test_missing_texts_of_categories():
    form = CategoryFormat(missing=("none",))
    assert form.texts(column(["a", "none"])).to_pylist() == ["a", None]
    codes, valid = form.codes(column(["none", "a", "b"]), pa.array(["a"], pa.large_string()), "a")
    assert (codes.tolist(), valid.tolist()) == ([-1, 0, -1], [False, True, True])
    typed = CategoryFormat("number", ("-1",))
    assert typed.texts(column([-1, 3])).to_pylist() == [None, "3"]


def test_formats_are_values():
    for form in (NumberFormat, TimeFormat, DurationFormat, DateFormat, CategoryFormat):
        assert form() == form()
        assert hash(form()) == hash(form())
        assert form() != form(missing=("x",))
