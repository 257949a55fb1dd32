"""The first bytes of texts, which rule most of a column out in a fraction of a pattern's time."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]
_SPACES = (9, 10, 11, 12, 13, 28, 29, 30, 31, 32)  # and what is not ASCII may be one
_DIGITS = range(ord("0"), ord("9") + 1)
_LEADING_ZERO = r"^\s*[+-]?0[0-9]"


def _leading_zeros() -> NDArray[np.uint8]:
    """Return by the first two bytes whether a zero leads: 1 yes, 2 by the third, 3 by pattern."""
    by = np.zeros((256, 256), np.uint8)
    by[ord("0"), _DIGITS] = 1
    by[[ord("+"), ord("-")], ord("0")] = 2
    by[_SPACES, :] = 3
    return by


_ZEROS = _leading_zeros()
_IS_DIGIT = np.isin(np.arange(256), _DIGITS)


def first_bytes(texts: pa.Array, count: int) -> list[Bytes]:
    """Return the first, second … byte of each text of a string or large_string array.

    Returns:
        `count` arrays ``[n]``; 0 where a text is null or shorter.

    """
    whole = np.int64 if pa.types.is_large_string(texts.type) else np.int32
    _, offsets, data = texts.buffers()
    if not len(texts) or data is None or not data.size:
        return [np.zeros(len(texts), np.uint8) for _ in range(count)]
    ends: NDArray[Any] = np.frombuffer(offsets, whole)
    ends = ends[texts.offset : texts.offset + len(texts) + 1]
    stored = np.frombuffer(data, np.uint8)
    found = []
    for i in range(count):
        place = ends[:-1] + i
        byte = stored[np.minimum(place, len(stored) - 1)]
        byte[place >= ends[1:]] = 0
        found.append(byte)
    return found


class Beginnings:
    """The two bytes that texts of a set may begin with, blanks around them or not.

    Args:
        texts: the set, none with blanks at its ends.

    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._fits = np.zeros((256, 256), np.bool_)
        blanks = [0, *_SPACES, *range(128, 256)]
        self._fits[blanks[1:]] = True
        for text in texts:
            first, *more = text.encode()[:2] or b"\0"
            self._fits[first, more or blanks] = True

    def of(self, texts: pa.Array) -> NDArray[np.bool_]:
        """Return which texts, without null, one of the set may be; all others are none of it."""
        first, second = first_bytes(texts, 2)
        return self._fits[first, second]


def any_leading_zero(texts: pa.ChunkedArray) -> bool:
    """Whether a text begins with a zero before another digit, a sign or blanks in front or not."""
    for chunk in texts.chunks:
        first, second, third = first_bytes(chunk, 3)
        zeros = _ZEROS[first, second]
        if not zeros.any():
            continue
        if np.any(zeros == 1) or np.any((zeros == 2) & _IS_DIGIT[third]):
            return True
        behind = chunk.filter(pa.array(zeros == 3))
        if pc.any(pc.match_substring_regex(behind, _LEADING_ZERO)).as_py():
            return True
    return False
