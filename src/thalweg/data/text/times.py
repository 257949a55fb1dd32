"""Texts that are times of day: ``9:05``, ``09:05:30.5``, ``03:00 PM``; seconds since midnight."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.text import marks
from thalweg.data.text.clock import CLOCK, fields, microseconds
from thalweg.data.text.distinct import (
    as_large,
    distinct,
    matches,
    most_frequent,
    plainly_written,
    weights,
)

_TIME = f"T?{CLOCK}"
_TRACES = "T?[0-9].*[:Mm].*"


@dataclass(frozen=True)
class TimeForm:
    """How times of day, or durations, are written in a column.

    Attributes:
        marks: the texts, in lower case, that stand for a missing value.

    Raises:
        ValueError: the marks are not a list of short texts.

    """

    marks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", marks.checked(self.marks))


@dataclass(frozen=True)
class FoundTimes:
    """The result of finding a column's times of day, or durations.

    Attributes:
        form: the form that reads them.
        share: of the rows whose value is not missing, the fraction that the form reads, 0 … 1.
        readable: mask over the values: true for times and for missing values.
        examples: texts that the form does not read, most frequent first.

    """

    form: TimeForm
    share: float
    readable: NDArray[np.bool_]
    examples: tuple[str, ...]


def find_time_form(values: pa.Array, counts: NDArray[np.int64] | None = None) -> FoundTimes:
    """Find the form of a column's times of day, and how many of its rows hold one.

    Args:
        values: the distinct texts, without null.
        counts: rows with each value ``[n]``; None: 1 each.

    """
    values = as_large(values)
    texts = plainly_written(values)
    return found_times(values, counts, ~np.isnan(_seconds(texts)), texts)


def read_times(
    texts: pa.Array | pa.ChunkedArray, form: TimeForm
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read texts as times of day.

    Returns:
        Seconds since midnight ``[n]``, 0 … 86,400 (24:00), NaN where null, missing or
        unreadable; and the mask ``[n]`` of the unreadable.

    """
    column = distinct(texts)
    plain = plainly_written(column.values)
    seconds = _seconds(plain)
    unreadable = np.isnan(seconds) & ~marks.among(plain, form.marks)
    return column.gather(seconds, np.nan), column.mask(unreadable)


def found_times(
    values: pa.Array,
    counts: NDArray[np.int64] | None,
    read: NDArray[np.bool_],
    texts: pa.Array,
) -> FoundTimes:
    """Return the form and the shares, given which values were read.

    Args:
        values: the distinct texts, without null.
        counts: as for `find_time_form`.
        read: mask over the values: true where a time was read.
        texts: the values as `plainly_written` returns them.

    """
    rows = weights(values, counts)
    marked = marks.usual(texts)
    missing = marks.silent(texts) | marked
    unreadable = ~(read | missing)
    good, bad = int(rows[read].sum()), int(rows[unreadable].sum())
    return FoundTimes(
        form=TimeForm(marks.met(texts.filter(pa.array(marked)))),
        share=good / (good + bad) if good else 0.0,
        readable=~unreadable,
        examples=most_frequent(values, unreadable, rows),
    )


def _seconds(texts: pa.Array) -> NDArray[np.float64]:
    """Return the seconds since midnight of each text, NaN where it is no time of day."""
    seconds = np.full(len(texts), np.nan)
    fits = matches(texts, _TRACES)
    if not fits.any():  # most columns of texts have none
        return seconds
    fits = matches(texts, _TIME)
    ticks, valid = microseconds(fields(texts.filter(pa.array(fits)), _TIME))
    seconds[fits] = np.where(valid, ticks / 1e6, np.nan)
    return seconds


__all__ = ["FoundTimes", "TimeForm", "find_time_form", "found_times", "read_times"]
