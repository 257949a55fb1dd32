"""Parts of dates, found once for each day or hour, are those of Python's calendar."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import calendar_parts, formats
from thalweg.data.calendar_parts import PARTS, distinct_part
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.statistics import LevelStatistics
from thalweg.data.values import as_texts

CALENDAR = {
    "month": lambda t: t.month,
    "day": lambda t: t.day,
    "weekday": lambda t: t.isoweekday(),
    "hour": lambda t: t.hour,
}
YEAR, MANY_YEARS = 365 * 86_400_000_000, 4000 * 365 * 86_400_000_000


def moments(rows, reach):
    """Return moments around 1970, the last microsecond before it among them, and missing ones."""
    ticks = np.random.default_rng(0).integers(-reach // 8, reach // 8, rows).tolist()
    return [dt.datetime(1970, 1, 1) + dt.timedelta(microseconds=t) for t in [-1, 0, *ticks]] + [
        None,
        None,
    ]


def column(times):
    return pa.chunked_array([times[:7], times[7:]], pa.timestamp("us"))


@pytest.mark.parametrize("part", [part for part in PARTS if part != "days"])
@pytest.mark.parametrize("reach", [YEAR, MANY_YEARS])
def test_parts_are_those_of_pythons_calendar(part, reach):
    times = moments(3000, reach)
    found = distinct_part(column(times), part)
    values = [*found.values.to_pylist(), None]
    assert [values[i] for i in found.index] == [t and CALENDAR[part](t) for t in times]


def test_each_day_is_taken_apart_once(monkeypatch):
    taken = []
    monkeypatch.setitem(
        calendar_parts.PARTS, "month", lambda t: (taken.append(len(t)), pa.compute.month(t))[1]
    )
    distinct_part(column(moments(3000, YEAR)), "month")
    distinct_part(column(moments(3000, MANY_YEARS)), "month")
    assert taken[0] <= 92
    assert taken[1] == 3004


def test_statistics_of_distinct_values_are_those_of_the_rows():
    times = column(moments(3000, YEAR // 4))  # of few months
    by_rows = LevelStatistics().update(PARTS["month"](times), spelled=as_texts)
    by_value = LevelStatistics().update_distinct(distinct_part(times, "month"), spelled=as_texts)
    assert (by_value.rows, by_value.missing) == (3004, 2) == (by_rows.rows, by_rows.missing)
    counts = [
        dict(zip(each.levels.to_pylist(), each.counts.to_pylist(), strict=True))
        for each in (by_value, by_rows)
    ]
    assert counts[0] == counts[1]
    assert 0 not in counts[0].values()


@pytest.mark.parametrize("times", [[], [None, None]])
def test_no_date_at_all(times):
    found = distinct_part(pa.chunked_array([times], pa.timestamp("us")), "hour")
    assert len(found.values) == 0
    assert found.index.tolist() == [0] * len(times)


def test_each_part_is_found_once(monkeypatch):
    asked = []

    def spied(times, part, known):
        asked.append(part)
        return distinct_part(times, part, known)

    monkeypatch.setattr(formats, "distinct_part", spied)
    days = np.datetime64("2024-01-01") + np.arange(300)
    table = pa.table({"day": days, "y": np.sin(np.arange(300))})
    prepare(table, DatasetOptions("y"))
    assert sorted(asked) == ["day", "hour", "month", "weekday"]
