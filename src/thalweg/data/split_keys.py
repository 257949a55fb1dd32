"""What a row is divided by: the hash of its group, or its time, the same from whatever source."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import blake2b
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.findings import shown
from thalweg.data.formats import (
    ColumnFormat,
    DateFormat,
    Moments,
    NumberFormat,
    Numbers,
    value_type_of,
)
from thalweg.data.missing import without_texts
from thalweg.data.notations import Hints, format_of_text, format_of_typed
from thalweg.data.row_array import RowArray
from thalweg.data.split_choice import TIME, SplitChoice
from thalweg.data.text.dates import DateForm
from thalweg.data.text.distinct import Distinct, distinct
from thalweg.data.training_rows import count_nonzero
from thalweg.data.values import as_texts, is_readable
from thalweg.errors import DataError
from thalweg.option_words import word
from thalweg.wording import shortened

# A number with a point or an exponent, but no code such as 00.5.
_WHOLE = "(?:0|[1-9][0-9]*)"
_FRACTION = rf"^[+-]?(?:{_WHOLE}\.[0-9]*|\.[0-9]+|{_WHOLE}(?:\.[0-9]*)?[eE][+-]?[0-9]+)$"
_DAY, _CLOCK = "[0-9]{4}-[0-9]{2}-[0-9]{2}", "[0-9]{2}:[0-9]{2}:[0-9]{2}"
_MOMENT = rf"^({_DAY})[T ]({_CLOCK})(?:\.0+|(\.[0-9]*[1-9])0*)?(?:Z|\+00:?00)?$"


@dataclass(frozen=True)
class SplitKeys:
    """The keys of all rows of a table.

    Attributes:
        values: ``[n]``: uint64 hashes of groups, int64 microseconds, or float64 numbers.
        known: ``[n]``, which rows have one.
        format: how the column of times is read; None for groups.
        missing: texts that mean a missing value.
        notes: on how it was read, a sentence each.
    """

    values: RowArray
    known: RowArray
    format: ColumnFormat | None = None
    missing: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def known_of(self, column: pa.ChunkedArray) -> NDArray[Any]:
        """Return the keys of another table's column, read likewise, without the missing."""
        if self.format is None:
            values, known = group_hashes(column, self.missing)
        else:
            values, known = _read(column, self.format)
        return values[known]

    def text(self, time: Any) -> str:
        """Return a time as text, ``2024-01-31 14:30:00``."""
        if isinstance(self.format, DateFormat):
            moment = pa.array([int(time)], pa.timestamp("us"))
            return str(as_texts(pa.chunked_array([moment]))[0].as_py())
        base = self.format.base if isinstance(self.format, NumberFormat) else 0
        value = float(time)
        return str(int(value) + base) if value.is_integer() else str(value)


def split_keys(table: Table, choice: SplitChoice, hints: Hints) -> SplitKeys:
    """Read the column that divides the rows.

    Args:
        table: the data.
        choice: by a column.
        hints: how the user wants texts read.

    Raises:
        DataError: a column of another type, or no value at all.
    """
    name = choice.column
    assert name is not None
    column = table[name]
    if not is_readable(column):
        raise DataError(
            f"{choice.option}: column {name!r} holds values of type {column.type}, which are not "
            "read; name another column."
        )
    if choice.by == TIME:
        keys = _times(column, choice, hints)
    else:
        values, known = group_hashes(column, hints.missing)
        keys = SplitKeys(values, known, missing=hints.missing)
    if not count_nonzero(keys.known):
        raise DataError(f"{choice.option}: column {name!r} has no value; name another column.")
    return keys


def group_hashes(
    column: pa.ChunkedArray, missing: tuple[str, ...] = ()
) -> tuple[NDArray[np.uint64], NDArray[np.bool_]]:
    """Return the hash ``[n]`` of each row's group, and which rows have one.

    Values are compared by what they mean, whatever their type and the file they come from: 7, 7.0
    and the texts ``7`` and ``7.0`` are one group, and so are ``true`` and ``True``. The hash is the
    first 8 bytes of BLAKE2b, the same on every machine.
    """
    found = _distinct(without_texts(column, missing))
    hashes = np.fromiter(
        (
            int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "little")
            for text in _by_meaning(found.values).to_pylist()
        ),
        np.uint64,
        len(found.values),
    )
    return found.gather(hashes, 0), found.index < len(found.values)


def _distinct(column: pa.ChunkedArray) -> Distinct:
    """Return the distinct values as texts; whole numbers are not all written, but each once."""
    if not pa.types.is_integer(column.type):
        return distinct(as_texts(column))
    encoded = column.combine_chunks().dictionary_encode()
    texts = as_texts(pa.chunked_array([encoded.dictionary])).combine_chunks()
    return Distinct(texts, pc.fill_null(encoded.indices, len(texts)).to_numpy())


def _by_meaning(texts: pa.Array) -> pa.Array:
    """Return texts, those that mean one value spelled alike, as `as_texts` spells typed ones."""
    texts = pc.utf8_trim_whitespace(texts)
    numbers = pc.match_substring_regex(texts, _FRACTION)
    if pc.any(numbers).as_py():
        read = pc.cast(pc.if_else(numbers, texts, pa.scalar(None, texts.type)), pa.float64())
        spelled = as_texts(pa.chunked_array([read])).combine_chunks()
        texts = pc.if_else(numbers, spelled, texts)
    texts = pc.replace_substring_regex(texts, _MOMENT, r"\1 \2\3")
    texts = pc.replace_substring_regex(texts, rf"^({_DAY}) 00:00:00$", r"\1")
    lower = pc.utf8_lower(texts)
    truth = pc.is_in(lower, pa.array(["true", "false"], lower.type))
    return pc.if_else(truth, lower, texts)


def _times(column: pa.ChunkedArray, choice: SplitChoice, hints: Hints) -> SplitKeys:
    """Read times: moments in UTC, whose order no change of clocks disturbs, or numbers."""
    name, notes = choice.column, tuple[str, ...]()
    assert name is not None
    hints = Hints(hints.decimal, hints.day_first, None, hints.missing, hints.likely)
    if value_type_of(column) == "text":
        notation = format_of_text(column, hints, wanted=False, file=True)
        form, notes = notation.format, notation.notes
    else:
        form = format_of_typed(column, hints, numeric=False)
        if isinstance(form, DateFormat):
            form = DateFormat(DateForm(), hints.missing)
    if form.column_type not in ("date", "number", "duration"):
        holds = (
            "times of day, which begin anew each day"
            if form.column_type == "time"
            else f"{_CALLED.get(value_type_of(column), 'values')}, such as {_example(column)}, "
            "that are no times"
        )
        raise DataError(
            f"{choice.option}: column {name!r} holds {holds}; name a column of dates, or of "
            "numbers that grow with time."
        )
    said = tuple(s.format(columns=f"Column {name!r}", names=word(name)) for s in notes)
    return SplitKeys(*_read(column, form), form, hints.missing, said)


def _read(column: pa.ChunkedArray, form: ColumnFormat) -> tuple[NDArray[Any], NDArray[np.bool_]]:
    """Return the time of each row, and which rows have one."""
    read = form.read(column)  # type: ignore[union-attr]
    if isinstance(read, Moments):
        ticks = pc.cast(read.values, pa.int64())
        known = np.asarray(pc.is_valid(ticks).to_numpy(), dtype=np.bool_)
        return pc.fill_null(ticks, 0).to_numpy(), known
    assert isinstance(read, Numbers)
    values = read.values.astype(np.float64)
    known = np.isfinite(values)
    return np.where(known, values, 0.0), known


_CALLED = {"text": "texts", "boolean": "truth values"}


def _example(column: pa.ChunkedArray) -> str:
    """Return the first value, quoted; missing ones are passed over."""
    rows = np.flatnonzero(pc.is_valid(column).to_numpy())
    return repr(shortened(shown(column, int(rows[0])))) if len(rows) else "none"
