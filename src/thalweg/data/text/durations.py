"""Texts that are durations: ``1:30:00``, ``2 days 03:04:05``, ``1h 30m``, ``PT1H30M``; seconds."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text import marks
from thalweg.data.text.clock import fields
from thalweg.data.text.distinct import (
    as_large,
    distinct,
    matches,
    plainly_written,
    weights,
)
from thalweg.data.text.times import FoundTimes, TimeForm, found_times

DurationForm = TimeForm  # columns differ in their marks of missing values alone

_NUMBER = r"[0-9]+(?:\.[0-9]+)?|\.[0-9]+"
_NAMES = {
    "weeks": "w|wk|wks|weeks?",
    "days": "d|days?",
    "hours": "h|hrs?|hours?|std",
    "minutes": "m|mins?|minutes?",
    "seconds": "s|secs?|seconds?",
    "milliseconds": "ms|milliseconds?",
    "microseconds": "us|µs|microseconds?",
}
_SECONDS = {
    "weeks": 604_800.0,
    "days": 86_400.0,
    "hours": 3_600.0,
    "minutes": 60.0,
    "seconds": 1.0,
    "milliseconds": 1e-3,
    "microseconds": 1e-6,
}
_WORDS = "(?P<sign>[+-]?) ?" + "".join(
    rf"(?:(?P<{unit}>{_NUMBER}) ?(?i:{names})\.?(?:,? ?(?:and )?))?"
    for unit, names in _NAMES.items()
)
_CLOCK = (
    r"(?P<day_sign>[+-]?)(?:(?P<days>[0-9]+) ?(?i:days?|d),? ?)(?P<sign>[+-]?)(?P<hours>[0-9]+)"
    r":(?P<minutes>[0-5][0-9])(?::(?P<seconds>[0-5][0-9](?:[.,][0-9]+)?))?"
)
_CLOCK_ALONE = (
    r"(?P<sign>[+-]?)(?P<hours>[0-9]+):(?P<minutes>[0-5][0-9])"
    r"(?::(?P<seconds>[0-5][0-9](?:[.,][0-9]+)?))?"
)
_ISO = (
    rf"(?P<sign>[+-]?)P(?:(?P<weeks>{_NUMBER})W)?(?:(?P<days>{_NUMBER})D)?"
    rf"(?:T(?:(?P<hours>{_NUMBER})H)?(?:(?P<minutes>{_NUMBER})M)?(?:(?P<seconds>{_NUMBER})S)?)?"
)
_METRES = rf"[+-]? ?(?:{_NUMBER}) ?m\.?"  # or minutes
_WITH_UNIT = r"[+-]? ?[0-9].*[^\d\s].*"
# Years and months have no fixed length: P1M is not read.
_FRENCH = r"(?P<sign>[+-]?)(?P<hours>[0-9]+) ?[hH] ?(?P<minutes>[0-5][0-9])"  # 14h30
_LAYOUTS = (_CLOCK_ALONE, _CLOCK, _WORDS, _ISO, _FRENCH)


def find_duration_form(values: pa.Array, counts: NDArray[np.int64] | None = None) -> FoundTimes:
    """Find the form of a column's durations; ``1:30`` is an hour and a half.

    Args:
        values: the distinct texts, without null.
        counts: rows with each value ``[n]``; None: 1 each.

    """
    values = as_large(values)
    texts = plainly_written(values)
    found = ~np.isnan(_seconds(texts))
    doubtful = found & matches(texts, _METRES)
    if doubtful.any():  # 90 m is minutes beside 2 h, and metres beside 180 cm
        rows = weights(values, counts)
        others = ~found & matches(texts, _WITH_UNIT)
        if rows[found & ~doubtful].sum() <= rows[others].sum():
            found &= ~doubtful
    return found_times(values, counts, found, texts)


def read_durations(
    texts: pa.Array | pa.ChunkedArray, form: TimeForm
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read texts as durations.

    Returns:
        Seconds ``[n]``, NaN where null, missing or unreadable; and the mask ``[n]`` of the
        unreadable.

    """
    column = distinct(texts)
    plain = plainly_written(column.values)
    seconds = _seconds(plain)
    unreadable = np.isnan(seconds) & ~marks.among(plain, form.marks)
    return column.gather(seconds, np.nan), column.mask(unreadable)


def _seconds(texts: pa.Array) -> NDArray[np.float64]:
    """Return the seconds of each text, NaN where it is no duration."""
    total = np.full(len(texts), np.nan)
    says = matches(texts, r"(?:[+-]? ?[0-9.].*[:A-Za-zµ]|[+-]?P.*[0-9]).*")
    if not says.any():  # most columns of texts have none
        return total
    for layout in _LAYOUTS:
        fits = matches(texts, layout) & np.isnan(total) & says
        if fits.any():
            total[fits] = _sum(fields(texts.filter(pa.array(fits)), layout))
    return total


def _sum(found: pa.StructArray) -> NDArray[np.float64]:
    """Return the seconds of each text ``[n]``, given the groups of its layout."""
    sums = np.zeros(len(found))
    for unit, seconds in _SECONDS.items():
        if unit == "days" and _has(found, "day_sign"):
            continue
        if _has(found, unit):
            sums += _numbers(found.field(unit)) * seconds
    sums = np.where(_is(found, "sign", "-"), -sums, sums)
    if _has(found, "day_sign"):  # −1 s is written "-1 day, 23:59:59", by pandas with a plus
        days = _numbers(found.field("days")) * _SECONDS["days"]
        sums += np.where(_is(found, "day_sign", "-"), -days, days)
    return sums


def _numbers(texts: pa.Array) -> NDArray[np.float64]:
    texts = pc.replace_substring(texts, ",", ".")
    texts = pc.if_else(pc.equal(texts, ""), pa.scalar("0", texts.type), texts)
    return pc.cast(texts, pa.float64()).to_numpy(zero_copy_only=False)


def _is(found: pa.StructArray, name: str, text: str) -> NDArray[np.bool_]:
    return pc.equal(found.field(name), text).to_numpy(zero_copy_only=False)


def _has(found: pa.StructArray, name: str) -> bool:
    return found.type.get_field_index(name) >= 0


__all__ = ["DurationForm", "FoundTimes", "find_duration_form", "read_durations"]
