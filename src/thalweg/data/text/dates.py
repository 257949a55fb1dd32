"""Texts that are dates and moments: the form is found from all values; texts are read by it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text import marks
from thalweg.data.text.date_parts import LAYOUTS, Parsed
from thalweg.data.text.distinct import (
    Distinct,
    as_large,
    distinct,
    most_frequent,
    plainly_written,
    weights,
)
from thalweg.data.text.zones import (
    YEAR_1,
    YEAR_10000,
    as_timestamps,
    in_zone,
    known_zone,
    wall_clock,
)

_LAYOUTS = (
    "year first", "day first", "month first", "month by name", "year and month", "digits alone"
)  # fmt: skip
_ISO = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


@dataclass(frozen=True)
class DateForm:
    """How dates are written in a column, and the time zone of its wall clock.

    Attributes:
        layout: of most dates, for notes: "year first", "day first", "month first", "month by name",
            "year and month" or "digits alone". Under every layout, dates with the year first or
            the month's name are read too; a year and month alone is read as the month's first day.
        day_first: whether ``1/2/2024`` is 1 February.
        compact: whether ``20240131`` is a date.
        zone: of the wall clock, an IANA name or an offset; None: UTC. A text with an offset from
            UTC is a moment and is converted to the zone; a text without one is a wall clock time
            of the zone.
        marks: the texts, in lower case, that stand for a missing value.

    Raises:
        ValueError: a field has no valid value, as in a damaged model file.

    """

    layout: str = "year first"
    day_first: bool = False
    compact: bool = False
    zone: str | None = None
    marks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", marks.checked(self.marks))
        if self.layout not in _LAYOUTS:
            raise ValueError("a layout that dates are not written in")
        if not (isinstance(self.day_first, bool) and isinstance(self.compact, bool)):
            raise ValueError("day_first and compact are true or false")
        if not (self.zone is None or (isinstance(self.zone, str) and len(self.zone) <= 100)):
            raise ValueError("a time zone is a short text")

    @property
    def words(self) -> str:
        """The form for a note, such as ``day first (31/1/2024)``."""
        shown = {"day first": " (31/1/2024)", "month first": " (1/31/2024)"}
        said = [self.layout + shown.get(self.layout, "")]
        if self.zone:
            said.append(f"as clocks in {self.zone} show them")
        if self.marks:
            said.append("missing where " + " or ".join(f"'{mark}'" for mark in self.marks))
        return ", ".join(said)


@dataclass(frozen=True)
class FoundDates:
    """The result of finding the form of a column's dates.

    Attributes:
        form: the form that reads the most rows.
        share: of the rows whose value is not missing, the fraction that the form reads, 0 … 1.
        readable: mask over the values: true for dates and for missing values.
        ambiguous: whether day first and month first read equally many rows, with different dates.
        contradiction: a date that only day first reads and one that only month first does, such as
            13/1/2024 and 1/13/2024; empty if there are not both or the user gave the order.
        has_offsets: whether a text has an offset from UTC and so is a moment.
        without_offsets: whether a date is read that has none.
        examples: texts that the form does not read, most frequent first.
        parsed: the values, if they were parsed by its patterns.

    """

    form: DateForm
    share: float
    readable: NDArray[np.bool_]
    ambiguous: bool
    has_offsets: bool
    without_offsets: bool
    examples: tuple[str, ...]
    contradiction: tuple[str, ...] = ()
    parsed: Parsed | None = field(default=None, repr=False, compare=False)


def find_date_form(
    values: pa.Array,
    counts: NDArray[np.int64] | None = None,
    day_first: bool | None = None,
    zone: str | None = None,
    compact: bool = False,
) -> FoundDates:
    """Find how a column writes its dates, from all of its values.

    Args:
        values: the distinct texts, without null.
        counts: rows with each value ``[n]``; None: 1 each.
        day_first: the order of day and month in ``1/2/2024``, if the user gave it; None: the order
            that reads more rows. If both read equally many: day first if points separate the
            numbers, else month first.
        zone: for the form.
        compact: whether eight digits alone may be a date.

    """
    values = as_large(values)
    rows = weights(values, counts)
    iso = read_iso(values)
    if iso is not None and len(values):
        return FoundDates(
            form=DateForm(day_first=bool(day_first), compact=compact, zone=zone),
            share=1.0,
            readable=np.ones(len(values), np.bool_),
            ambiguous=False,
            has_offsets=iso.moments,
            without_offsets=not iso.moments,
            examples=(),
        )
    texts = plainly_written(values)
    marked = marks.usual(texts)
    missing = marks.silent(texts) | marked
    parsed = Parsed(texts, compact)
    readings = {order: parsed.ticks(order) for order in (True, False)}
    ambiguous = False
    contradiction: tuple[str, ...] = ()
    if day_first is None:
        contradiction = _contradiction(values, rows, readings[True][1], readings[False][1])
        read = {order: int(rows[valid].sum()) for order, (_, valid) in readings.items()}
        points = bool(np.any(parsed.points & readings[True][1]))
        day_first = read[True] > read[False] or (read[True] == read[False] and points)
        differ = np.any((readings[True][0] != readings[False][0]) & readings[day_first][1])
        ambiguous = bool(read[True] == read[False] and differ and not points)
    numbers = readings[day_first][1] & ~missing
    unreadable = ~(numbers | missing)
    good, bad = int(rows[numbers].sum()), int(rows[unreadable].sum())
    return FoundDates(
        form=DateForm(
            layout=_layout(parsed.layout[numbers], rows[numbers], day_first),
            day_first=day_first,
            compact=compact,
            zone=zone,
            marks=marks.met(texts.filter(pa.array(marked))),
        ),
        share=good / (good + bad) if good else 0.0,
        readable=~unreadable,
        ambiguous=ambiguous,
        has_offsets=bool(parsed.has_offset[numbers].any()),
        without_offsets=bool((~parsed.has_offset[numbers]).any()),
        examples=most_frequent(values, unreadable, rows),
        contradiction=contradiction,
        parsed=parsed,
    )


def _contradiction(
    values: pa.Array,
    rows: NDArray[np.int64],
    by_day: NDArray[np.bool_],
    by_month: NDArray[np.bool_],
) -> tuple[str, ...]:
    """Return a date that only day first reads and one that only month first does, or ()."""
    day = most_frequent(values, by_day & ~by_month, rows, 1)
    month = most_frequent(values, by_month & ~by_day, rows, 1)
    return (*day, *month) if day and month else ()


@dataclass(frozen=True)
class IsoDates:
    """A column of texts that are ISO 8601 throughout, as PyArrow reads them.

    Attributes:
        ticks: microseconds since 1970 ``[n]``, 0 where null.
        moments: whether they have offsets from UTC.
        missing: ``[n]``, where the texts are null.

    """

    ticks: NDArray[np.int64]
    moments: bool
    missing: NDArray[np.bool_]


def read_dates(
    texts: pa.Array | pa.ChunkedArray | Distinct | IsoDates,
    form: DateForm,
    parsed: Parsed | None = None,
) -> tuple[pa.ChunkedArray, NDArray[np.bool_]]:
    """Read texts as dates by a form; those that have been read or numbered so far go on from there.

    Args:
        texts: of any length.
        form: how dates are written.
        parsed: the distinct texts, if they have been parsed.

    Returns:
        Wall clock times of the form's zone ``[n]``, timestamp[us] without a zone, null where null,
        missing or unreadable; and a mask ``[n]`` of the unreadable: neither null nor missing nor a
        date of the years 1 to 9999.

    Raises:
        DataError: the form's zone is not known on this machine.

    """
    iso = texts if isinstance(texts, IsoDates | Distinct) else read_iso(texts)
    if isinstance(iso, IsoDates):
        clock = wall_clock(iso.ticks, form.zone) if iso.moments else iso.ticks
        return as_timestamps(clock, iso.missing), np.broadcast_to(np.False_, len(clock))
    assert not isinstance(texts, IsoDates)
    column = distinct(texts)
    plain = plainly_written(column.values)
    parsed = parsed or Parsed(plain, form.compact)
    ticks, valid = parsed.ticks(form.day_first)
    offset = valid & parsed.has_offset
    utc = np.clip(ticks[offset] - parsed.offset[offset], YEAR_1, YEAR_10000 - 1)
    ticks[offset] = wall_clock(utc, form.zone)
    unreadable = ~(valid | marks.among(plain, form.marks))
    read = as_timestamps(column.gather(ticks, 0), column.gather(~valid, True))
    return read, column.mask(unreadable)


def read_iso(texts: pa.Array | pa.ChunkedArray | Distinct) -> IsoDates | None:
    """Read dates that are all ISO 8601 by PyArrow's cast, in a fraction of the time.

    Returns:
        The dates. None if a text is no such date, if some have offsets and others do not, or if a
        year is not from 1 to 9999.

    """
    if isinstance(texts, Distinct):
        found = read_iso(texts.values)
        return found and IsoDates(
            texts.gather(found.ticks, 0), found.moments, texts.gather(found.missing, True)
        )
    texts = as_large(texts)
    first = next((text for text in texts[:100].to_pylist() if text is not None), "")
    if first and not _ISO.match(first):  # a failing cast would cost as much as one that succeeds
        return None
    for arrow_type in (pa.timestamp("us"), pa.timestamp("us", "UTC")):
        try:
            cast = pc.cast(texts, arrow_type)
        except pa.ArrowInvalid:
            continue
        ticks = pc.fill_null(pc.cast(cast, pa.int64()), 0).to_numpy(zero_copy_only=False)
        if np.all((ticks >= YEAR_1) & (ticks < YEAR_10000)):
            missing = pc.is_null(texts).to_numpy(zero_copy_only=False)
            return IsoDates(ticks, bool(arrow_type.tz), missing)
    return None


def _layout(layouts: NDArray[np.int8], rows: NDArray[np.int64], day_first: bool) -> str:
    """Return the layout of most rows, by its name in `DateForm`."""
    if not len(layouts):
        return "year first"
    most = list(LAYOUTS)[int(np.argmax(np.bincount(layouts, rows)))]
    if most == "numbers":
        return "day first" if day_first else "month first"
    if most == "year first, in characters":
        return "year first"
    return most if most in ("year first", "year and month", "digits alone") else "month by name"


__all__ = [
    "DateForm",
    "FoundDates",
    "IsoDates",
    "find_date_form",
    "in_zone",
    "known_zone",
    "read_dates",
    "read_iso",
]
