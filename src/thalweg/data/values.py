"""From Arrow columns to numbers and texts, whatever type they came in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.errors import DataError

# [0-9] and not \d, which takes the digits of every script.
_CODE = re.compile(r"[+-]?[0-9]+")
_PLAIN = re.compile(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?")
_SIGN = r"([+-]?[$€£]?|[$€£][+-])"
_DECORATED = re.compile(
    _SIGN + r"([0-9]{1,3}([,'\u00a0\u202f ][0-9]{3})*(\.[0-9]+)?|[0-9]*\.?[0-9]+)\s*%?"
)
_SAMPLE = 1000  # distinct texts looked at to find out whether they are numbers
_LONGEST = 300  # digits of a text that is sorted as a number
_EXACT = 2.0**53  # whole floats below it are whole numbers for certain
_SECONDS = {"s": 1.0, "ms": 1e3, "us": 1e6, "ns": 1e9}  # units in a second


def row_number(mask: NDArray[np.bool_], rows: NDArray[np.intp] | None = None) -> int:
    """Return the number, from 1, of the first row of a mask.

    Args:
        mask: ``[n]``, true somewhere.
        rows: ``[n]``, the position from 0 of each row in the table the user gave; None: 0 … n−1.

    """
    first = int(np.argmax(mask))
    return (first if rows is None else int(rows[first])) + 1


def is_text(column: pa.ChunkedArray) -> bool:
    """Whether a column holds texts, as such or dictionary-encoded."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(
        pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    )


def is_number(kind: pa.DataType) -> bool:
    """Whether values of a type are numbers, times of day or durations among them."""
    return bool(
        pa.types.is_integer(kind)
        or pa.types.is_floating(kind)
        or pa.types.is_decimal(kind)
        or pa.types.is_time(kind)
        or pa.types.is_duration(kind)
    )


def is_date(kind: pa.DataType) -> bool:
    """Whether values of a type are days or moments."""
    return bool(pa.types.is_timestamp(kind) or pa.types.is_date(kind))


def is_readable(column: pa.ChunkedArray) -> bool:
    """Whether a column's values can be a feature or a target at all; lists and bytes cannot."""
    kind = column.type
    simple = pa.types.is_boolean(kind) or pa.types.is_null(kind)
    return simple or is_text(column) or is_number(kind) or is_date(kind)


def is_code(text: str) -> bool:
    """Whether a text is digits throughout, with a sign at most: more likely a code than a number.

    Whoever stored ``007`` as text meant it so.
    """
    return _CODE.fullmatch(text.strip()) is not None


def parse_number(text: str) -> float | None:
    """Read a number as people write it: ``1,234``, ``12%`` (0.12), ``$5``; None if it is none."""
    text = text.strip()
    if _PLAIN.fullmatch(text):
        return float(text)
    if not _DECORATED.fullmatch(text):
        return None
    bare = re.sub(r"[^0-9.+-]", "", text)
    return float(bare) / 100 if text.endswith("%") else float(bare)


def looks_like_numbers(column: pa.ChunkedArray) -> bool:
    """Whether a text column holds mostly numbers, and not codes only.

    True if at least half of its distinct texts are numbers as people write them, and one at
    least is no code (see `is_code`): a number with a fraction or a decoration, or no number.
    """
    texts = pc.unique(as_texts(column).drop_null())[:_SAMPLE].to_pylist()
    codes = sum(is_code(text) for text in texts)
    numbers = sum(parse_number(text) is not None for text in texts)
    return codes < len(texts) and numbers >= len(texts) / 2


def sorted_texts(texts: Iterable[str]) -> list[str]:
    """Sort texts, as numbers if all are whole numbers: 2 before 10."""
    texts = list(texts)
    if all(_CODE.fullmatch(text) and len(text) <= _LONGEST for text in texts):
        return sorted(texts, key=lambda text: (int(text), text))
    return sorted(texts)


def as_texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return any column as texts, the same value in the same spelling whatever its type.

    Whole numbers without a point, true and false, dates and times as ISO 8601 has them, without
    a fraction of 0 and without a time of midnight, durations in seconds.
    """
    kind = column.type
    if pa.types.is_dictionary(kind):
        return as_texts(pc.cast(column, kind.value_type))
    if pa.types.is_floating(kind):
        return _float_texts(pc.cast(column, pa.float32()) if kind == pa.float16() else column)
    if pa.types.is_duration(kind):
        ticks = pc.cast(pc.cast(column, pa.int64()), pa.float64(), safe=False)
        return _float_texts(pc.divide(ticks, _SECONDS[kind.unit]))
    if pa.types.is_timestamp(kind):
        column = wall_clock(column)
    texts = pc.cast(column, pa.large_string())
    if pa.types.is_decimal(kind) or pa.types.is_timestamp(kind) or pa.types.is_time(kind):
        texts = pc.replace_substring_regex(texts, r"^([^.]*)\.0*$", r"\1")
        texts = pc.replace_substring_regex(texts, r"^([^.]*\.[0-9]*[1-9])0+$", r"\1")
    if pa.types.is_timestamp(kind):
        texts = pc.replace_substring_regex(texts, r" 00:00:00$", "")
    return texts


def _float_texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    whole = pc.and_(pc.equal(pc.floor(column), column), pc.less(pc.abs(column), _EXACT))
    integers = pc.cast(pc.if_else(whole, column, pa.scalar(0, column.type)), pa.int64())
    return pc.if_else(
        whole, pc.cast(integers, pa.large_string()), pc.cast(column, pa.large_string())
    )


def wall_clock(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return moments as a clock in their own time zone showed them."""
    if not column.type.tz:
        return column
    try:
        return pc.local_timestamp(column)
    except pa.ArrowInvalid:  # a machine without a time zone database: UTC then
        return pc.cast(column, pa.timestamp(column.type.unit))


def as_numbers(
    column: pa.ChunkedArray, name: str, rows: NDArray[np.intp] | None = None
) -> NDArray[np.float64]:
    """Return a column as float64 ``[n]``, NaN where missing; times and durations in seconds.

    Args:
        column: numbers, booleans, or texts that are numbers.
        name: of the column, for messages.
        rows: of `row_number`.

    Raises:
        DataError: a text in it that is no number, named with its row; values of another kind.

    """
    kind = column.type
    if is_text(column):
        return _parsed(as_texts(column), name, rows)
    if not (is_number(kind) or pa.types.is_boolean(kind) or pa.types.is_null(kind)):
        raise DataError(
            f"Column {name!r} holds values of type {kind}, where numbers are expected: "
            "correct it, or leave it out."
        )
    if pa.types.is_time(kind) or pa.types.is_duration(kind):
        narrow = pa.int32() if kind.bit_width == 32 else pa.int64()
        return as_numbers(pc.cast(column, narrow), name) / _SECONDS[kind.unit]
    values = pc.cast(column, pa.float64(), safe=False)
    return np.asarray(pc.fill_null(values, np.nan).to_numpy(), dtype=np.float64)


def _parsed(
    texts: pa.ChunkedArray, name: str, rows: NDArray[np.intp] | None
) -> NDArray[np.float64]:
    encoded = pc.dictionary_encode(texts).combine_chunks()
    read: list[Any] = [parse_number(text) for text in encoded.dictionary.to_pylist()]
    known = np.array([*(np.nan if number is None else number for number in read), np.nan])
    index = pc.fill_null(encoded.indices, len(read)).to_numpy(zero_copy_only=False)
    if None in read:
        wrong = read.index(None)
        text = encoded.dictionary[wrong].as_py()
        raise DataError(
            f"Column {name!r} has {text!r} in row {row_number(index == wrong, rows)}, which is no "
            f"number: if it means that the value is missing, say --missing {text!r}; correct it "
            "otherwise."
        )
    return known[index]
