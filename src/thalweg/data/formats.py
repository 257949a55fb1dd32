"""Formats: how a column's values are read, found once from all rows of the training table.

A model keeps the format of every column that it uses, so that a value has the same meaning in every
later file or frame, whatever the other rows are.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.calendar_parts import Spans, distinct_part, part_values
from thalweg.data.missing import without_texts
from thalweg.data.text.booleans import read_booleans
from thalweg.data.text.dates import DateForm, in_zone, read_dates
from thalweg.data.text.distinct import Distinct, numbered
from thalweg.data.text.durations import read_durations
from thalweg.data.text.numbers import PLAIN, NumberForm, read_numbers
from thalweg.data.text.times import TimeForm, read_times
from thalweg.data.text.zones import YEAR_1, YEAR_10000
from thalweg.data.values import (
    as_texts,
    is_date,
    is_quantity,
    is_text,
    is_whole,
    without_copy,
)
from thalweg.plain import LATER

Mask = NDArray[np.bool_]
Values = Literal["text", "number", "boolean", "date", "time", "duration", "null", "other"]
_SECONDS = {"s": 1.0, "ms": 1e3, "us": 1e6, "ns": 1e9}  # ticks in a second
_DAY = 86_400_000_000  # microseconds
_MICRO = {"D": _DAY, "s": 1_000_000, "ms": 1000, "us": 1}  # microseconds in a tick
_WHOLE = pa.decimal128(37, 0)  # a difference of two has one digit more, the most that Arrow has
EXACT = 2**53  # float64 holds every whole number up to it


@dataclass(frozen=True)
class Numbers:
    """A column read as numbers.

    Attributes:
        values: float64 ``[n]``, NaN where missing or unreadable; float32 if the table's memory is
            used without a copy.
        unreadable: mask ``[n]`` of values that the format cannot read.
        ends: the smallest and the largest value, if known.

    """

    values: NDArray[Any]
    unreadable: Mask
    ends: tuple[float, float] | None = None

    def found_ends(self) -> tuple[float, float]:
        """Return the smallest and the largest value; NaN if there is none."""
        if self.ends is not None:
            return self.ends
        least = np.fmin.reduce(self.values, initial=np.nan)
        return float(least), float(np.fmax.reduce(self.values, initial=np.nan))

    def slice(self, start: int, rows: int) -> Numbers:
        """Return some rows."""
        some = slice(start, start + rows)
        return Numbers(self.values[some], self.unreadable[some])


@dataclass(frozen=True)
class Moments:
    """A column read as dates.

    Attributes:
        values: wall clock times of the format's zone ``[n]``, timestamp[us] without a zone; null
            where missing or unreadable.
        unreadable: as in `Numbers`.

    """

    values: pa.ChunkedArray
    unreadable: Mask
    _parts: dict[str, Distinct] = field(default_factory=dict, init=False, compare=False)
    _days: list[NDArray[np.float64]] = field(default_factory=list, init=False, compare=False)
    _spans: dict[int, Spans] = field(default_factory=dict, init=False, compare=False)

    def days(self) -> NDArray[np.float64]:
        """Return the days since 1970 ``[n]``, NaN where missing, which are found once."""
        if not self._days:
            found = pc.fill_null(part_values(self.values, "days"), np.nan)
            self._days.append(np.asarray(found.to_numpy(), dtype=np.float64))
        return self._days[0]

    def part(self, name: str) -> Distinct:
        """Return a part that comes round again (see `distinct_part`), which is found once."""
        if name not in self._parts:
            self._parts[name] = distinct_part(self.values, name, self._spans)
        return self._parts[name]

    def slice(self, start: int, rows: int) -> Moments:
        """Return some rows, with the parts that have been found."""
        some = slice(start, start + rows)
        made = Moments(self.values.slice(start, rows), self.unreadable[some])
        for name, found in self._parts.items():
            made._parts[name] = Distinct(found.values, found.index[some])
        made._days.extend(days[some] for days in self._days)
        return made


def view_of_numbers(table: Table, name: str, form: ColumnFormat, read: Numbers) -> Numbers | None:
    """Return a column's numbers as a view of the table's memory; None if they would need a copy.

    They need a copy if the column has texts, whole numbers, nulls or several chunks.
    """
    if not isinstance(form, NumberFormat) or form.base or form.missing:
        return None
    if not isinstance(table, pa.Table):
        view = table.view(name)
    else:
        view = without_copy(table[name])
    if view is None or view.dtype != (np.float32 if form.single else np.float64):
        return None
    return Numbers(view, read.unreadable, read.found_ends())


def value_type_of(column: Any) -> Values:
    """Return the value type of a column or field: text, number, boolean, date …, null or other."""
    arrow_type = column.type
    if is_text(column):
        return "text"
    tests: tuple[tuple[Values, Any], ...] = (
        ("boolean", pa.types.is_boolean),
        ("null", pa.types.is_null),
        ("time", pa.types.is_time),
        ("duration", pa.types.is_duration),
        ("date", is_date),
        ("number", is_quantity),
    )
    return next((name for name, fits in tests if fits(arrow_type)), "other")


@dataclass(frozen=True)
class NumberFormat:
    """The format of numbers: typed, boolean (0 and 1), or texts of a form.

    Attributes:
        form: how texts are written.
        base: whole number that is subtracted from every value before conversion to float64; not 0
            for whole numbers beyond 2⁵³ that float64 could not tell apart.
        single: whether values are rounded to float32, as the training values were.
        missing: texts and numbers that mean a missing value.

    """

    form: NumberForm = PLAIN
    base: int = 0
    single: bool = False
    missing: tuple[str, ...] = ()
    column_type: ClassVar[str] = "number"

    def read(self, column: pa.ChunkedArray) -> Numbers:
        """Read a column of any type; values that are not numbers are unreadable.

        If the form has several units, a number without a unit is unreadable too.
        """
        value_type = value_type_of(column)
        view = None if self.base or self.missing or self.form.units else without_copy(column)
        if view is not None and view.dtype == (np.float32 if self.single else np.float64):
            return Numbers(view, _no_rows(column))
        if value_type == "text":
            column = without_texts(column, self.missing)
            values, unreadable = read_numbers(_numbered_or_texts(column), self.form)
            if self.base:
                values = self._from_base(column, values)
        elif value_type == "null" or (value_type in ("number", "boolean") and not self.form.units):
            values, unreadable = self._typed(column), _no_rows(column)
        else:
            return _all_unreadable(column)
        for text in self.missing:
            if (number := _as_number(text, self.base)) is not None:
                values = np.where(values == number, np.nan, values)
        if self.single and (self.base or not pa.types.is_float32(column.type)):
            with np.errstate(over="ignore"):
                values = values.astype(np.float32).astype(np.float64)
        return Numbers(values, unreadable)

    def _typed(self, column: pa.ChunkedArray) -> NDArray[np.float64]:
        arrow_type = column.type
        if self.base and is_whole(arrow_type):
            return self._exactly(column)
        if (pa.types.is_float32(arrow_type) and not self.single) or pa.types.is_decimal(arrow_type):
            # Through texts, as in a text file: 0.1 and not 0.10000000149.
            column = pc.cast(column, pa.large_string())
        values = _float64(pc.cast(column, pa.float64(), safe=False))
        return values - self.base if self.base else values

    def _from_base(
        self, column: pa.ChunkedArray, values: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Subtract the base from texts: whole numbers exactly, others as float64."""
        texts = pc.utf8_trim_whitespace(as_texts(column))
        whole = pc.fill_null(pc.match_substring_regex(texts, r"^[+-]?[0-9]{1,36}$"), False)
        exact = self._exactly(pc.if_else(whole, texts, pa.scalar(None, texts.type)))
        return np.where(whole.to_numpy(), exact, values - self.base)

    def _exactly(self, column: pa.ChunkedArray) -> NDArray[np.float64]:
        """Subtract the base from whole numbers before they become float64."""
        difference = pc.subtract(pc.cast(column, _WHOLE), pa.scalar(self.base, _WHOLE))
        return _float64(pc.cast(difference, pa.float64(), safe=False))


@dataclass(frozen=True)
class TimeFormat:
    """The format of times of day, read as seconds since midnight."""

    form: TimeForm = field(default_factory=TimeForm)
    missing: tuple[str, ...] = ()
    column_type: ClassVar[str] = "time"

    def read(self, column: pa.ChunkedArray) -> Numbers:
        """Read a column of any type; values that are not times of day are unreadable."""
        column = without_texts(column, self.missing)
        value_type = value_type_of(column)
        if value_type == "text":
            return Numbers(*read_times(_numbered_or_texts(column), self.form))
        return _ticks(column) if value_type in ("time", "null") else _all_unreadable(column)


@dataclass(frozen=True)
class DurationFormat:
    """The format of durations, read as seconds."""

    form: TimeForm = field(default_factory=TimeForm)
    missing: tuple[str, ...] = ()
    column_type: ClassVar[str] = "duration"

    def read(self, column: pa.ChunkedArray) -> Numbers:
        """Read a column of any type; values that are not durations are unreadable."""
        column = without_texts(column, self.missing)
        value_type = value_type_of(column)
        if value_type == "text":
            return Numbers(*read_durations(_numbered_or_texts(column), self.form))
        return _ticks(column) if value_type in ("duration", "null") else _all_unreadable(column)


@dataclass(frozen=True)
class DateFormat:
    """The format of dates and moments, read as wall clock times of one zone (`DateForm.zone`)."""

    form: DateForm = field(default_factory=DateForm)
    missing: tuple[str, ...] = ()
    column_type: ClassVar[str] = "date"

    def read(self, column: pa.ChunkedArray) -> Moments:
        """Read a column of any type; values that are not dates are unreadable."""
        column = without_texts(column, self.missing)
        value_type = value_type_of(column)
        if value_type == "text":
            return Moments(*read_dates(_numbered_or_texts(column), self.form))
        if value_type in ("date", "null"):
            return Moments(*_wall_clock(column, self.form.zone))
        return Moments(_nulls(column, pa.timestamp("us")), _valid(column))


@dataclass(frozen=True)
class CategoryFormat:
    """The format of categories, whose values are compared as texts.

    Attributes:
        values: value type of the training rows: "text", "number", "boolean", "date", "time" or
            "duration". It decides how values of another type are compared with the levels.
        missing: texts that mean a missing value.
        form: how the texts of numbers are written, ``1,0`` or ``$1``; levels are written plainly.

    """

    values: Values = "text"
    missing: tuple[str, ...] = ()
    form: NumberForm = field(default=PLAIN, metadata=LATER)
    column_type: ClassVar[str] = "category"

    def texts(self, column: pa.ChunkedArray) -> pa.ChunkedArray:
        """Return the values of a column as texts, written as the levels are."""
        column = without_texts(column, self.missing)
        value_type = value_type_of(column)
        if value_type in ("text", "null") and self.values != "text":
            return _canonical(column, self.values, self.form)
        return as_texts(column)

    def distinct(self, column: pa.ChunkedArray) -> Distinct:
        """Return the values of a column as their distinct texts, written as the levels are."""
        if pa.types.is_dictionary(column.type) and self.values == "text":
            return numbered(without_texts(column, self.missing))
        return numbered(self.texts(column))

    def codes(
        self, column: pa.ChunkedArray, levels: pa.Array, name: str
    ) -> tuple[NDArray[np.int32], Mask]:
        """Return the number of each row's level, and which rows have a value.

        Texts are compared letter by letter with levels that were texts. Values of another type
        than the levels' are compared by meaning: 7 equals ``007``, true ``True`` and 1.

        Args:
            column: of any type.
            levels: texts ``[L]``, as `texts` returned them for the training rows.
            name: of the column, for messages.

        Returns:
            Int32 ``[n]``, the number of the level, −1 where missing or unknown; and a mask of the
            rows whose value is not missing.

        Raises:
            DataError: a number (or a date …) that equals several levels.

        """
        column = without_texts(column, self.missing)
        value_type = value_type_of(column)
        valid = _valid(column)
        if value_type in ("null", "other"):
            return np.full(len(column), -1, np.int32), valid
        texts = as_texts(column)
        codes = _index(texts, levels)
        if value_type == self.values == "text":
            return codes, valid
        if value_type != "text" and value_type != self.values:
            codes[:] = -1  # 7 may equal the texts "7" and "007"
        rest = valid & (codes < 0)
        if rest.any():
            meaning = value_type if self.values == "text" else self.values
            known = pa.chunked_array([levels])
            if self.values != "duration":  # whose levels are seconds already
                known = _canonical(known, meaning)
            given = _canonical(column.filter(pa.array(rest)), meaning, self.form)
            codes[rest] = _unambiguous(given, known, levels, name)
        return codes, valid


@dataclass(frozen=True)
class TextFormat:
    """The format of free text: values of any type, as texts."""

    missing: tuple[str, ...] = ()
    column_type: ClassVar[str] = "text"

    def read(self, column: pa.ChunkedArray) -> pa.ChunkedArray:
        """Return the texts of a column, null where missing or of a type that is not read."""
        column = without_texts(column, self.missing)
        if value_type_of(column) == "other":
            return _nulls(column, pa.large_string())
        return as_texts(column)


ColumnFormat = NumberFormat | TimeFormat | DurationFormat | DateFormat | CategoryFormat | TextFormat


def _numbered_or_texts(column: pa.ChunkedArray) -> pa.ChunkedArray | Distinct:
    """Return the texts of a column; each once where it is a dictionary of them."""
    return numbered(column) if pa.types.is_dictionary(column.type) else as_texts(column)


def _as_number(text: str, base: int) -> float | None:
    """Return a text minus a base as a float, exact for whole numbers; None if no number."""
    try:
        return float(int(text) - base)
    except (ValueError, OverflowError):
        pass
    try:
        return float(text) - base
    except ValueError:
        return None


def _index(texts: pa.ChunkedArray, levels: pa.Array) -> NDArray[np.int32]:
    found = pc.index_in(texts, value_set=pa.array(levels, texts.type), skip_nulls=True)
    return np.array(pc.fill_null(found, -1).to_numpy(), dtype=np.int32)


def _canonical(
    column: pa.ChunkedArray, value_type: str, form: NumberForm = PLAIN
) -> pa.ChunkedArray:
    """Return values converted to a value type, as texts in one spelling; else null.

    Args:
        column: of any type.
        value_type: that they are converted to.
        form: how texts that are numbers are written.
    """
    if value_type == "boolean":
        if value_type_of(column) == "text":
            values, _ = read_booleans(as_texts(column))
            made = pc.cast(pa.chunked_array([pa.array(values, from_pandas=True)]), pa.bool_())
        elif value_type_of(column) == "number":
            made = pc.and_(pc.not_equal(column, 0), pc.is_valid(column))
            whole = pc.or_(pc.equal(column, 0), pc.equal(column, 1))
            made = pc.if_else(whole, made, pa.scalar(None, pa.bool_()))
        else:
            made = pc.cast(column, pa.bool_()) if value_type_of(column) == "boolean" else None
        return as_texts(made) if made is not None else _nulls(column, pa.large_string())
    if value_type == "date":
        return as_texts(DateFormat().read(column).values)
    written = form if value_type_of(column) == "text" else PLAIN
    readers: dict[str, Any] = {"time": TimeFormat(), "duration": DurationFormat()}
    values = readers.get(value_type, NumberFormat(written)).read(column).values
    return as_texts(pa.chunked_array([pa.array(values, from_pandas=True)]))


def _unambiguous(
    given: pa.ChunkedArray, known: pa.ChunkedArray, levels: pa.Array, name: str
) -> NDArray[np.int32]:
    """Return the level of each value by meaning, ``[n]``; refuse a value that equals two levels."""
    from thalweg.errors import DataError, listing

    codes = _index(given, known.combine_chunks())
    meanings = known.to_pylist()
    hit = set(codes[codes >= 0].tolist())
    for code in hit:
        alike = [i for i, meaning in enumerate(meanings) if meaning == meanings[code]]
        if len(alike) > 1:
            shown = listing(levels[i].as_py() for i in alike)
            raise DataError(
                f"Column {name!r} holds {meanings[code]}, and the model knows {shown}, which mean "
                f"the same as a value but were told apart as texts: give the column as texts."
            )
    return codes


def _wall_clock(column: pa.ChunkedArray, zone: str | None) -> tuple[pa.ChunkedArray, Mask]:
    """Return dates as wall clock times of a zone, and a mask of those outside years 1 to 9999."""
    arrow_type = column.type
    if pa.types.is_null(arrow_type):
        return _nulls(column, pa.timestamp("us")), _no_rows(column)
    outside = _no_rows(column)
    unit = "D" if pa.types.is_date32(arrow_type) else getattr(arrow_type, "unit", "ms")
    if unit != "ns":  # nanoseconds reach from 1677 to 2262 only
        ticks = pc.fill_null(pc.cast(column, pa.int32() if unit == "D" else pa.int64()), 0)
        # At the calendar's ends: a zone is less than a day away from UTC.
        edge = _DAY if zone is not None and getattr(arrow_type, "tz", None) else 0
        first, end = (YEAR_1 + edge) // _MICRO[unit], (YEAR_10000 - edge) // _MICRO[unit]
        outside = _valid(column) & ~((ticks.to_numpy() >= first) & (ticks.to_numpy() < end))
        if outside.any():
            column = pc.if_else(pa.array(outside), pa.scalar(None, arrow_type), column)
    return in_zone(column, zone), outside


def _ticks(column: pa.ChunkedArray) -> Numbers:
    """Return times or durations as seconds ``[n]``, float64."""
    if pa.types.is_null(column.type):
        return Numbers(np.full(len(column), np.nan), _no_rows(column))
    whole = pa.int32() if column.type.bit_width == 32 else pa.int64()
    ticks = _float64(pc.cast(pc.cast(column, whole), pa.float64(), safe=False))
    return Numbers(ticks / _SECONDS[column.type.unit], _no_rows(column))


def wanted_of(form: ColumnFormat) -> str:
    """Return what a format expects, for messages; see `thalweg.data.findings.Finding`."""
    return "amount" if isinstance(form, NumberFormat) and form.form.units else form.column_type


def _all_unreadable(column: pa.ChunkedArray) -> Numbers:
    return Numbers(np.full(len(column), np.nan), _valid(column))


def _nulls(column: pa.ChunkedArray, arrow_type: pa.DataType) -> pa.ChunkedArray:
    return pa.chunked_array([pa.nulls(len(column), arrow_type)])


def _valid(column: pa.ChunkedArray) -> Mask:
    return np.asarray(pc.is_valid(column).to_numpy(), dtype=bool)


def _no_rows(column: pa.ChunkedArray) -> Mask:
    return np.broadcast_to(np.False_, len(column))  # a view that takes no memory


def _float64(column: pa.ChunkedArray) -> NDArray[np.float64]:
    if column.null_count:
        column = pc.fill_null(column, np.nan)
    return np.asarray(column.to_numpy(), dtype=np.float64)
