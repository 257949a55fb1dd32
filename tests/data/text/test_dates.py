"""Dates as people write them; expected values by hand, from datetime and from pandas."""

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.dates import DateForm, find_date_form, read_dates


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
     "2024-01-05 13:00 PM", "2024-01-05x", "Janu 5, 2024", "5 2024", "2024-01", "x"],
)  # fmt: skip
def test_what_is_no_date_is_unreadable(text):
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


def test_the_order_of_day_and_month_is_told_by_all_rows():
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


def test_an_order_that_no_row_tells_is_ambiguous():
    assert found("1/2/2024").ambiguous
    assert not found("1/1/2024").ambiguous  # the same day either way
    assert not found("1.2.2024").ambiguous  # points: day first everywhere
    assert found("1.2.2024").form.day_first
    for day_first in (True, False):
        asked = found("1/2/2024", day_first=day_first)
        assert not asked.ambiguous
        assert asked.form.day_first is day_first


def test_digits_alone_are_dates_only_where_asked_for():
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
