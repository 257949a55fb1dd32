"""What Arrow columns hold, and their values as texts, the same spelling whatever the type."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text.zones import in_zone, known_zone

TEXTS = (pa.string(), pa.large_string())
# [0-9] and not \d, which takes the digits of every script.
_CODE = re.compile(r"[+-]?[0-9]+")
_LONGEST = 300  # digits of a text that is sorted as a number
_EXACT = 2.0**53  # whole floats below it are whole numbers for certain
_SECONDS = {"s": 1.0, "ms": 1e3, "us": 1e6, "ns": 1e9}  # units in a second


def row_number(mask: NDArray[np.bool_], rows: NDArray[np.intp] | range | None = None) -> int:
    """Return the number, from 1, of the first row of a mask.

    Args:
        mask: ``[n]``, true somewhere.
        rows: ``[n]``, the position from 0 of each row in the table the user gave; None: 0 … n−1.

    """
    first = int(np.argmax(mask))
    return (first if rows is None else int(rows[first])) + 1


def is_text(column: Any) -> bool:
    """Whether a column, or a column of a field's type, holds texts, or a dictionary of them."""
    arrow_type = column.type
    if pa.types.is_dictionary(arrow_type):
        arrow_type = arrow_type.value_type
    return bool(
        pa.types.is_string(arrow_type)
        or pa.types.is_large_string(arrow_type)
        or pa.types.is_string_view(arrow_type)
    )


def is_number(arrow_type: pa.DataType) -> bool:
    """Whether values of a type are numbers, times of day or durations among them."""
    return bool(
        pa.types.is_integer(arrow_type)
        or pa.types.is_floating(arrow_type)
        or pa.types.is_decimal(arrow_type)
        or pa.types.is_time(arrow_type)
        or pa.types.is_duration(arrow_type)
    )


def is_quantity(arrow_type: pa.DataType) -> bool:
    """Whether values of a type are numbers, times and durations not among them."""
    return bool(
        pa.types.is_integer(arrow_type)
        or pa.types.is_floating(arrow_type)
        or pa.types.is_decimal(arrow_type)
    )


def is_whole(arrow_type: pa.DataType) -> bool:
    """Whether values of a type are whole numbers, whatever they are."""
    return bool(
        pa.types.is_integer(arrow_type)
        or (pa.types.is_decimal(arrow_type) and not arrow_type.scale)
    )


def is_date(arrow_type: pa.DataType) -> bool:
    """Whether values of a type are days or moments."""
    return bool(pa.types.is_timestamp(arrow_type) or pa.types.is_date(arrow_type))


def is_readable(column: Any) -> bool:
    """Whether values of a column, or a field, can be a feature or target: no lists or bytes."""
    arrow_type = column.type
    simple = pa.types.is_boolean(arrow_type) or pa.types.is_null(arrow_type)
    return simple or is_text(column) or is_number(arrow_type) or is_date(arrow_type)


def has_non_finite(values: NDArray[np.floating[Any]]) -> bool:
    """Whether there may be a NaN or an infinite number; sure if it says no.

    A sum is finite only if all of them are, and takes a tenth of the time of a look at each.
    """
    with np.errstate(over="ignore", invalid="ignore"):
        return not np.isfinite(np.add.reduce(values))


def may_have_nan(column: pa.ChunkedArray) -> bool:
    """Whether a column of floats may have a NaN; sure if it says no."""
    return column.null_count > 0 or any(
        has_non_finite(chunk.to_numpy(zero_copy_only=False)) for chunk in column.chunks
    )


def without_copy(column: pa.ChunkedArray) -> NDArray[Any] | None:
    """Return the floats of a column as a view of its memory; None: it has nulls, or parts."""
    plain = column.num_chunks == 1 and not column.null_count
    return column.chunk(0).to_numpy() if plain and pa.types.is_floating(column.type) else None


def few_rows(column: pa.ChunkedArray, places: NDArray[np.intp]) -> pa.ChunkedArray:
    """Return copies of a few rows by their rising places; `take` would copy all chunks first."""
    starts = np.cumsum([0, *(len(chunk) for chunk in column.chunks)])
    cuts = np.searchsorted(places, starts)
    found = [
        chunk.take(pa.array(places[first:end] - start))
        for chunk, start, first, end in zip(
            column.chunks, starts[:-1].tolist(), cuts[:-1].tolist(), cuts[1:].tolist(), strict=True
        )
        if end > first
    ]
    return pa.chunked_array(found, column.type)


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
    arrow_type = column.type
    if pa.types.is_dictionary(arrow_type):
        return as_texts(pc.cast(column, arrow_type.value_type))
    if pa.types.is_floating(arrow_type):
        return _float_texts(pc.cast(column, pa.float32()) if arrow_type == pa.float16() else column)
    if pa.types.is_duration(arrow_type):
        ticks = pc.cast(pc.cast(column, pa.int64()), pa.float64(), safe=False)
        return _float_texts(pc.divide(ticks, _SECONDS[arrow_type.unit]))
    if pa.types.is_timestamp(arrow_type):
        zone = arrow_type.tz
        column = in_zone(column, zone if known_zone(zone) else None)
    texts = pc.cast(column, pa.large_string())
    if (
        pa.types.is_decimal(arrow_type)
        or pa.types.is_timestamp(arrow_type)
        or pa.types.is_time(arrow_type)
    ):
        texts = pc.replace_substring_regex(texts, r"^([^.]*)\.0*$", r"\1")
        texts = pc.replace_substring_regex(texts, r"^([^.]*\.[0-9]*[1-9])0+$", r"\1")
    if pa.types.is_timestamp(arrow_type):
        texts = pc.replace_substring_regex(texts, r" 00:00:00$", "")
    return texts


def _float_texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    whole = pc.and_(pc.equal(pc.floor(column), column), pc.less(pc.abs(column), _EXACT))
    integers = pc.cast(pc.if_else(whole, column, pa.scalar(0, column.type)), pa.int64())
    return pc.if_else(
        whole, pc.cast(integers, pa.large_string()), pc.cast(column, pa.large_string())
    )
