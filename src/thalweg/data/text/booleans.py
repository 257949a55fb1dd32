"""Texts that are booleans: true and false in training; later also yes, t, 1 and their opposites."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text.distinct import as_large, distinct
from thalweg.data.text.marks import silent

_FOUND = ("true", "false")
_TRUE = ("true", "t", "yes", "y", "1", "1.0")
_FALSE = ("false", "f", "no", "n", "0", "0.0")
_LONGEST = 20  # bytes


def find_boolean(values: pa.Array) -> bool:
    """Whether a column's distinct texts, without null, are true and false, in any case.

    Blank texts and NaN are missing. Yes and no, t and f, 1 and 0 do not make a column boolean:
    they may as well be categories or numbers.
    """
    texts = pc.utf8_trim_whitespace(as_large(values))
    truths = pc.is_in(_lower(texts), pa.array(_FOUND, pa.large_string()))
    truths = truths.to_numpy(zero_copy_only=False)
    return bool(truths.any() and np.all(truths | silent(texts)))


def read_booleans(
    texts: pa.Array | pa.ChunkedArray,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read texts as booleans: true, t, yes, y, 1 and false, f, no, n, 0, in any case.

    Returns:
        1.0 and 0.0 ``[n]``, NaN where null, blank or unreadable; and the mask ``[n]`` of the
        unreadable.

    """
    column = distinct(texts)
    trimmed = pc.utf8_trim_whitespace(column.values)
    known = pa.array((*_FALSE, *_TRUE), pa.large_string())
    place = pc.fill_null(pc.index_in(_lower(trimmed), known), -1).to_numpy(zero_copy_only=False)
    values = np.where(place < 0, np.nan, place >= len(_FALSE))
    unreadable = (place < 0) & ~silent(trimmed)
    return column.gather(values, np.nan), column.gather(unreadable, False)


def _lower(texts: pa.Array) -> pa.Array:
    short = pc.less_equal(pc.binary_length(texts), _LONGEST)
    return pc.utf8_lower(pc.if_else(short, texts, "\0"))
