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
        ValueError: the marks are no short texts.

    """

    marks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", marks.checked(self.marks))


@dataclass(frozen=True)
class FoundTimes:
    """What was found out about the times, or durations, of a column.

    Attributes:
        form: the form.
        share: of the rows that are no mark of a missing value, how many it reads; 0 … 1.
        readable: mask over the values: a time, or missing.
        examples: texts that the form does not read, those of most rows first.

    """

    form: TimeForm
    share: float
    readable: NDArray[np.bool_]
    examples: tuple[str, ...]


def find_time_form(values: pa.Array, counts: NDArray[np.int64] | None = None) -> FoundTimes:
    """Find out how many values of a column are times of day.

    Args:
        values: the distinct texts, without null.
        counts: ``[n]``, how many rows have each; None: 1 each.

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
    return column.gather(seconds, np.nan), column.gather(unreadable, False)


def found_times(
    values: pa.Array,
    counts: NDArray[np.int64] | None,
    read: NDArray[np.bool_],
    texts: pa.Array,
) -> FoundTimes:
    """Return what is said of values of which some are read and some are not.

    Args:
        values: the distinct texts, without null.
        counts: of `find_time_form`.
        read: mask over the values.
        texts: the values as `plainly_written` has them.

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
    if not fits.any():  # as in most columns of texts
        return seconds
    fits = matches(texts, _TIME)
    ticks, valid = microseconds(fields(texts.filter(pa.array(fits)), _TIME))
    seconds[fits] = np.where(valid, ticks / 1e6, np.nan)
    return seconds


__all__ = ["FoundTimes", "TimeForm", "find_time_form", "found_times", "read_times"]
