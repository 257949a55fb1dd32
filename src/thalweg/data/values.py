"""From Arrow columns to numbers and texts, whatever type they came in."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.errors import DataError

_PLAIN = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_DECORATED = re.compile(
    r"[+-]?[$€£]?[+-]?\d{1,3}([,'\u00a0\u202f ]\d{3})*(\.\d+)?\s*%?|[+-]?[$€£]?\d*\.?\d+\s*%?"
)
_SAMPLE = 1000  # distinct texts looked at to find out whether they are numbers


def row_number(mask: NDArray[np.bool_]) -> int:
    """Return the number, from 1, of the first row of a mask."""
    return int(np.argmax(mask)) + 1


def is_text(column: pa.ChunkedArray) -> bool:
    """Whether a column holds texts, as such or dictionary-encoded."""
    kind = column.type
    if pa.types.is_dictionary(kind):
        kind = kind.value_type
    return bool(
        pa.types.is_string(kind) or pa.types.is_large_string(kind) or pa.types.is_string_view(kind)
    )


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
    """Whether a text column holds mostly numbers that are not written plainly.

    True if at least half of its distinct texts are numbers as people write them, and one at
    least is decorated or no number at all. Texts that are all plain digits are codes, as whoever
    stored them as text meant.
    """
    texts = pc.unique(as_texts(column).drop_null())[:_SAMPLE].to_pylist()
    if not texts:
        return False
    plain = sum(_PLAIN.fullmatch(text.strip()) is not None for text in texts)
    numbers = sum(parse_number(text) is not None for text in texts)
    return numbers >= len(texts) / 2 and plain < len(texts)


def as_texts(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return any column as texts in one spelling: whole floats as integers, true and false."""
    if pa.types.is_dictionary(column.type):
        column = pc.cast(column, column.type.value_type)
    if pa.types.is_floating(column.type):
        whole = pc.cast(column, pa.int64(), safe=False)
        if pc.all(pc.equal(pc.cast(whole, column.type, safe=False), column)).as_py():
            column = whole
    return pc.cast(column, pa.large_string())


def as_numbers(column: pa.ChunkedArray, name: str) -> NDArray[np.float64]:
    """Return a column as float64 ``[n]``, NaN where missing.

    Raises:
        DataError: a text in it that is no number, named with its row.

    """
    if is_text(column):
        return _parsed(as_texts(column), name)
    if pa.types.is_time(column.type) or pa.types.is_duration(column.type):
        unit = {"s": 1.0, "ms": 1e-3, "us": 1e-6, "ns": 1e-9}[column.type.unit]
        narrow = pa.int32() if column.type.bit_width == 32 else pa.int64()
        return unit * as_numbers(pc.cast(column, narrow), name)
    values = pc.cast(column, pa.float64(), safe=False)
    return np.asarray(pc.fill_null(values, np.nan).to_numpy(), dtype=np.float64)


def _parsed(texts: pa.ChunkedArray, name: str) -> NDArray[np.float64]:
    encoded = pc.dictionary_encode(texts).combine_chunks()
    read: list[Any] = [parse_number(text) for text in encoded.dictionary.to_pylist()]
    if None in read:
        wrong = encoded.dictionary[read.index(None)].as_py()
        row = pc.index(texts, pa.scalar(wrong, texts.type)).as_py() + 1
        raise DataError(
            f"Column {name!r} has {wrong!r} in row {row}, which is no number: if it means "
            f"that the value is missing, say --missing {wrong!r}; correct it otherwise."
        )
    known = np.array([*read, np.nan], dtype=np.float64)
    index = pc.fill_null(encoded.indices, len(read)).to_numpy(zero_copy_only=False)
    return known[index]
