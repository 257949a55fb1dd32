"""Dates as people write them; expected values by hand, from datetime and from pandas."""

import calendar
import datetime as dt

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.dates import (
    DateForm,
    find_date_form,
    in_zone,
    known_zone,
    read_dates,
)
from thalweg.data.text.months import MONTH_NAMES
from thalweg.errors import DataError


def found(*texts, **options):
    return find_date_form(pa.array(texts, pa.string()), **options)


def read(form, *texts):
    dates, unreadable = read_dates(pa.chunked_array([list(texts)], pa.string()), form)
    assert dates.type == pa.timestamp("us")
    return dates.to_pylist(), unreadable.tolist()


def at(*parts):
    return dt.datetime(*parts)


SPELLINGS = [
    ("2024-01-05", at(2024, 1, 5)),
    ("2024-1-5", at(2024, 1, 5)),
    ("2024/01/05", at(2024, 1, 5)),
    ("2024.1.5 9:05", at(2024, 1, 5, 9, 5)),
    ("2024-01-05T03:04", at(2024, 1, 5, 3, 4)),
    ("2024-01-05 03:04:05", at(2024, 1, 5, 3, 4, 5)),
    ("2024-01-05 03:04:05.12", at(2024, 1, 5, 3, 4, 5, 120000)),
    ("2024-01-05 03:04:05.123456789", at(2024, 1, 5, 3, 4, 5, 123456)),
    ("2024-01-05 03", at(2024, 1, 5, 3)),
    ("2024-01-05 24:00", at(2024, 1, 6)),
    ("2024-01-05T03:04:05Z", at(2024, 1, 5, 3, 4, 5)),
    ("2024-01-05 03:04:05+01:00", at(2024, 1, 5, 2, 4, 5)),
    ("2024-01-05 03:04:05-0530", at(2024, 1, 5, 8, 34, 5)),
    ("2024-01-05 03:04:05 UTC", at(2024, 1, 5, 3, 4, 5)),
    ("05.01.2024 14:30", at(2024, 1, 5, 14, 30)),
    ("5. 1. 2024", at(2024, 1, 5)),
    ("5.1.24", at(2024, 1, 5)),
    ("5.1.69", at(1969, 1, 5)),
    ("Jan 05, 2024", at(2024, 1, 5)),
    ("January 5 2024", at(2024, 1, 5)),
    ("5 January 2024", at(2024, 1, 5)),
    ("05-Jan-2024", at(2024, 1, 5)),
    ("05-JAN-24", at(2024, 1, 5)),
    ("Friday, January 5, 2024 at 3 PM", at(2024, 1, 5, 15)),
    ("Fri, 05 Jan 2024 14:30:00 GMT", at(2024, 1, 5, 14, 30)),
    ("Fri Jan 05 2024 14:30:00 GMT+0100 (Central European Standard Time)", at(2024, 1, 5, 13, 30)),
    ("05/Jan/2024:14:30:00 +0100", at(2024, 1, 5, 13, 30)),
    ("Fri Jan  5 14:30:00 2024", at(2024, 1, 5, 14, 30)),
    ("Fri Jan 05 14:30:00 +0100 2024", at(2024, 1, 5, 13, 30)),
    ("Sept. 3rd, 2021", at(2021, 9, 3)),
    (" 2024-01-05 03:00 PM ", at(2024, 1, 5, 15)),
    ("2024-01-05 12:15 am", at(2024, 1, 5, 0, 15)),
    ("0001-01-01", at(1, 1, 1)),
    ("9999-12-31 23:59:59", at(9999, 12, 31, 23, 59, 59)),
    ("29/2/2024", at(2024, 2, 29)),
]


@pytest.mark.parametrize(("text", "moment"), SPELLINGS)
def test_a_date_is_read_as_it_is_written(text, moment):
    what = found(text)
    assert what.share == 1
    assert not what.ambiguous
    assert read(what.form, text, None) == ([moment, None], [False, False])


@pytest.mark.parametrize(
    "text",
    ["2024-02-30", "29.2.2023", "2024-13-01", "2024-00-10", "0000-01-01", "10000-01-01", "20240105",
     "2024-01/05", "1.2/2024", "9:05", "12", "1.2.3", "2024-01-05 25:00", "2024-01-05 24:01",
     "9999-12-31 24:00", "2024-01-05 13:00 PM", "2024-01-05x", "Janu 5, 2024", "5 2024",
     "x"],
)  # fmt: skip
def test_texts_that_are_no_dates_are_unreadable(text):
    assert found(text).share == 0
    assert read(DateForm(), text) == ([None], [True])


def test_missing_among_dates():
    what = found(
        "2024-01-05", "NaT", "nan", "", "Unknown", "-", counts=np.array([2, 1, 1, 1, 1, 1])
    )
    assert what.share == 1
    assert what.form.marks == ("-", "unknown")
    dates, unreadable = read(what.form, "NaT", "-", "unknown", "n/a")
    assert dates == [None] * 4
    assert unreadable == [False, False, False, True]


def test_all_rows_decide_the_order_of_day_and_month():
    day = found("1/2/2024", "13/2/2024")
    month = found("1/2/2024", "2/13/2024")
    assert (day.form.day_first, day.ambiguous) == (True, False)
    assert (month.form.day_first, month.ambiguous) == (False, False)
    # a row alone, later, is read in the same order
    assert read(day.form, "1/2/2024")[0] == [at(2024, 2, 1)]
    assert read(month.form, "1/2/2024")[0] == [at(2024, 1, 2)]


def test_the_order_that_reads_more_rows_wins_and_the_rest_is_named():
    what = found("13/2/2024", "2/14/2024", counts=np.array([5, 1]))
    assert what.form.day_first
    assert what.examples == ("2/14/2024",)


def test_an_order_that_no_row_decides_is_ambiguous():
    assert found("1/2/2024").ambiguous
    assert not found("1/2/2024").form.day_first
    assert not found("1/1/2024").ambiguous  # the same day either way
    assert not found("1.2.2024").ambiguous  # points: day first everywhere
    assert found("1.2.2024").form.day_first
    for day_first in (True, False):
        asked = found("1/2/2024", day_first=day_first)
        assert not asked.ambiguous
        assert asked.form.day_first is day_first


def test_digits_alone_are_dates_only_where_given():
    assert found("20240105").share == 0
    what = found("20240105", "20240105T143000Z", compact=True)
    assert what.share == 1
    assert read(what.form, "20240105", "20240105T143000Z")[0] == [
        at(2024, 1, 5),
        at(2024, 1, 5, 14, 30),
    ]


def test_moments_are_shown_by_the_zone_s_clock_and_wall_clock_stays():
    what = found(
        "2024-01-05T03:00Z", "2024-07-05 03:00+02:00", "2024-07-05 03:00", zone="Europe/Berlin"
    )
    assert what.has_offsets
    assert what.without_offsets
    texts = ["2024-01-05T03:00Z", "2024-07-05 03:00+02:00", "2024-07-05 03:00"]
    assert read(what.form, *texts)[0] == [at(2024, 1, 5, 4), at(2024, 7, 5, 3), at(2024, 7, 5, 3)]
    assert read(what.form, "2024-07-05T01:00Z")[0] == [at(2024, 7, 5, 3)]


def test_the_words_of_a_form():
    assert found("13/2/2024").form.words == "day first (31/1/2024)"
    assert found("1/13/2024").form.words == "month first (1/31/2024)"
    assert found("Jan 5, 2024", "-").form.words == "month by name, missing where '-'"
    assert "Europe/Berlin" in found("2024-01-05", zone="Europe/Berlin").form.words


# Columns that are dates by type -------------------------------------------------------------------


def typed(values, kind):
    return pa.chunked_array([pa.array(values, kind)], kind)


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_a_typed_moment_is_shown_by_the_zone_s_clock(unit):
    moments = typed([at(2024, 1, 5, 3), None, at(2024, 7, 5, 3)], pa.timestamp(unit, "Asia/Tokyo"))
    for zone, hours in (("Europe/Berlin", (4, 5)), (None, (3, 3)), ("+05:30", (8, 8))):
        clock = in_zone(moments, zone)
        assert clock.type == pa.timestamp("us")
        shown = clock.to_pylist()
        assert [date and date.hour for date in shown] == [hours[0], None, hours[1]]


@pytest.mark.parametrize("kind", [pa.date32(), pa.date64(), pa.timestamp("ns"), pa.timestamp("s")])
def test_a_column_without_a_zone_is_wall_clock_already(kind):
    column = typed([dt.date(2024, 1, 5), None], pa.date32()).cast(kind)
    assert in_zone(column, "Europe/Berlin").to_pylist() == [at(2024, 1, 5), None]


def test_nanoseconds_are_cut_off_downwards():
    column = typed([-1, 1_999], pa.timestamp("ns"))
    assert in_zone(column, None).cast(pa.int64()).to_pylist() == [-1, 1]


@pytest.mark.parametrize("seconds", [-62135596801, 253402300800, 2**60])
def test_a_year_that_no_calendar_here_has_is_refused(seconds):
    for kind in (pa.timestamp("s"), pa.timestamp("s", "UTC")):
        with pytest.raises(DataError, match="years 1 to 9999"):
            in_zone(typed([0, seconds], kind), None)
    edge = typed([-62135596800, 253402300799], pa.timestamp("s"))
    assert in_zone(edge, None).to_pylist() == [at(1, 1, 1), at(9999, 12, 31, 23, 59, 59)]


@pytest.mark.parametrize(
    "zone", ["Mars/Olympus", "../etc/passwd", "America", "", "x" * 5000, "a\0b"]
)
def test_an_unknown_zone_is_one_sentence(zone):
    moment = typed([0], pa.timestamp("s", "UTC"))
    if zone == "":
        assert in_zone(moment, zone).to_pylist() == [at(1970, 1, 1)]
        return
    assert not known_zone(zone)
    with pytest.raises(DataError, match="time zone"):
        in_zone(moment, zone)


def test_the_end_of_the_calendar_stays_there():
    last, first = at(9999, 12, 31, 23, 59, 59), at(1, 1, 1)
    column = typed([last, first], pa.timestamp("s", "UTC"))
    east, west = (in_zone(column, zone).to_pylist() for zone in ("Asia/Tokyo", "-08:00"))
    assert east == [at(9999, 12, 31, 23, 59, 59, 999999), at(1, 1, 1, 9, 18, 59)]
    assert west == [at(9999, 12, 31, 15, 59, 59), first]
    for texts in (
        ["9999-12-31T23:59:59Z"],
        ["9999-12-31T23:59:59Z", "x"],
        ["9999-12-31T23:59:59-01:00"],
    ):
        dates, unreadable = read(DateForm(zone="Asia/Tokyo"), *texts)
        assert dates[0] == east[0]
        assert not unreadable[0]


def test_columns_without_rows_or_values():
    empty = pa.chunked_array([], pa.string())
    assert len(read_dates(empty, DateForm())[0]) == 0
    assert read_dates(pa.chunked_array([[None]], pa.null()), DateForm())[0].to_pylist() == [None]
    assert in_zone(pa.chunked_array([], pa.date32()), None).to_pylist() == []
    assert find_date_form(pa.array([], pa.string())).share == 0


def test_dictionaries_and_chunks_are_read_as_their_texts():
    texts = pa.chunked_array([["5.1.2024", None], ["5.1.2024"]]).dictionary_encode()
    assert read_dates(texts, DateForm(day_first=True))[0].to_pylist() == [
        at(2024, 1, 5),
        None,
        at(2024, 1, 5),
    ]


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-03", dt.datetime(2024, 3, 1)),
        ("2024/11", dt.datetime(2024, 11, 1)),
        ("03/2024", dt.datetime(2024, 3, 1)),
        ("Mar 2024", dt.datetime(2024, 3, 1)),
        ("JAN-2024", dt.datetime(2024, 1, 1)),
        ("2024 March", dt.datetime(2024, 3, 1)),
        ("Mo, 5. März 2024", dt.datetime(2024, 3, 5)),
        ("5. Dez 2024", dt.datetime(2024, 12, 5)),
        ("1er février 2024", dt.datetime(2024, 2, 1)),
        ("lundi 5 AOÛT 2024", dt.datetime(2024, 8, 5)),
        ("5 de enero de 2024", dt.datetime(2024, 1, 5)),
        ("martedì 5 dicembre 2023", dt.datetime(2023, 12, 5)),
        ("5 de março de 2024", dt.datetime(2024, 3, 5)),
        ("dinsdag 5 maart 2024", dt.datetime(2024, 3, 5)),
        ("2023年3月28日", dt.datetime(2023, 3, 28)),
        ("2023년 3월 28일 14:30", dt.datetime(2023, 3, 28, 14, 30)),
        ("2024-01-05 14:30 UTC", dt.datetime(2024, 1, 5, 14, 30)),
        ("2024-01-05 14:30 CET", dt.datetime(2024, 1, 5, 13, 30)),
        ("05.07.2024 14:30 MESZ", dt.datetime(2024, 7, 5, 12, 30)),
        ("2024-01-05 22:30 EST", dt.datetime(2024, 1, 6, 3, 30)),
        ("2024-01-05 14:30 ACST", dt.datetime(2024, 1, 5, 5, 0)),
    ],
)
def test_months_of_other_languages_months_alone_and_zones_by_name(text, moment):
    found = find_date_form(pa.array([text]))
    read, unreadable = read_dates(pa.array([text]), found.form)
    assert read.to_pylist() == [moment]
    assert not unreadable.any()


def test_every_months_name_is_one_month_by_its_first_letters():
    """No abbreviation of three letters is a month here and another there; Python's are known."""
    for name, month in MONTH_NAMES.items():
        assert MONTH_NAMES.get(name[:3], month) == month, name
    for month in range(1, 13):
        assert MONTH_NAMES[calendar.month_name[month].lower()] == month
        assert MONTH_NAMES[calendar.month_abbr[month].lower()] == month


@pytest.mark.parametrize("text", ["2024-13", "2024-00", "13/2024", "2024-01-05 14:30 CST", "12-13"])
def test_unknown_months_and_ambiguous_zones_are_no_dates(text):
    assert find_date_form(pa.array([text])).share == 0
