"""Tests of the first bytes of texts: they exclude most texts in a fraction of a pattern's time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

_SPACES = (9, 10, 11, 12, 13, 28, 29, 30, 31, 32)  # characters beyond ASCII may be spaces too
_ZERO, _DIGITS = ord("0"), range(ord("0"), ord("9") + 1)
_LEADING_ZERO = r"^\s*[+-]?0[0-9]"
_POINT = re.compile(rb"[.]")
BLOCK = 2**20  # texts looked at together: beside them stand some bytes for each
_YES, _BY_THIRD, _BY_PATTERN = 1, 2, 4  # bits


def _ends(texts: pa.Array) -> NDArray[Any]:
    """Return the offsets ``[n + 1]`` of texts in their buffer: the first start, then every end."""
    whole = np.int64 if pa.types.is_large_string(texts.type) else np.int32
    ends: NDArray[Any] = np.frombuffer(texts.buffers()[1], whole)
    return ends[texts.offset : texts.offset + len(texts) + 1]


def _byte_range(texts: pa.Array) -> tuple[int, int]:
    """Return the smallest and the largest byte of all texts; 255 and 0 if there is none."""
    data = texts.buffers()[2]
    if not len(texts) or data is None:
        return 255, 0
    ends = _ends(texts)
    stored = np.frombuffer(data, np.uint8)[ends[0] : ends[-1]]
    return int(stored.min(initial=255)), int(stored.max(initial=0))


def any_point(texts: pa.Array) -> bool:
    """Whether a text may have a point; sure if it says no."""
    data = texts.buffers()[2]
    if not len(texts) or data is None:
        return False
    ends = _ends(texts)
    return _POINT.search(memoryview(data)[ends[0] : ends[-1]]) is not None


def in_blocks(texts: pa.ChunkedArray) -> Iterator[pa.Array]:
    """Yield the texts of a column, a bounded number at a time."""
    for chunk in texts.chunks:
        for start in range(0, len(chunk), BLOCK):
            yield chunk.slice(start, BLOCK)


def bytes_at(texts: pa.Array, *places: int) -> list[NDArray[np.uint8]]:
    """Return the bytes of each text at some places, from 0; of a string or large_string array.

    Returns:
        An array ``[n]`` for each place; 0 where a text is shorter, anything where it is null.

    """
    data = texts.buffers()[2]
    if not len(texts) or data is None or not data.size:
        return [np.zeros(len(texts), np.uint8) for _ in places]
    ends = _ends(texts)
    starts, lengths = ends[:-1].astype(np.int64), np.diff(ends)
    stored = np.frombuffer(data, np.uint8)
    shortest, last = lengths.min(), starts[-1]
    found = []
    for i in places:
        behind = stored[i:]
        place = starts if last < len(behind) else np.minimum(starts, len(stored) - 1 - i)
        if len(behind):
            byte = behind.take(place)  # twice as fast as behind[place]
        else:
            byte = np.zeros(len(texts), np.uint8)
        if i >= shortest:
            byte *= lengths > i  # quicker than to set those of a mask
        found.append(byte)
    return found


def first_pairs(texts: pa.Array) -> NDArray[np.uint16]:
    """Return 256 × the first byte + the second of each text, ``[n]``; see `bytes_at`."""
    first, second = bytes_at(texts, 0, 1)
    pairs = first.astype(np.uint16)
    pairs <<= 8
    pairs |= second
    return pairs


def _any_empty(texts: pa.Array) -> bool:
    """Whether a text that is not null is empty; the bytes of null are undefined."""
    ends = _ends(texts)
    empty = ends[1:] == ends[:-1]
    if texts.null_count and empty.any():
        empty &= texts.is_valid().to_numpy(zero_copy_only=False)
    return bool(empty.any())


class Beginnings:
    """The first bytes of a set of texts, which show that most columns hold none of them.

    Args:
        texts: the set, none with blanks at its ends.

    """

    def __init__(self, texts: Iterable[str]) -> None:
        each = [text.encode() for text in texts]
        fits = np.zeros((256, 256), np.bool_)
        blanks = [0, *_SPACES, *range(128, 256)]
        fits[blanks[1:]] = True
        for text in each:
            first, *more = text[:2] or b"\0"
            fits[first, more or blanks] = True
        self._fits = fits.ravel()
        self._ends = [(min(text), max(text)) for text in each if text]

    def of(self, texts: pa.Array) -> NDArray[np.bool_] | None:
        """Return which texts ``[n]``, none of them null, may be in the set; None: none of them."""
        if not len(texts):
            return None
        low, high = _byte_range(texts)
        bare = _SPACES[-1] < low and high < 128  # without blanks to strip
        met = any(low <= least and most <= high for least, most in self._ends)
        if bare and not met and not _any_empty(texts):
            return None
        return self._fits.take(first_pairs(texts))


def _leading_zeros() -> NDArray[np.uint8]:
    """Return, by the first two bytes, how to find a zero before another digit."""
    by = np.zeros((256, 256), np.uint8)
    by[_ZERO, _DIGITS] = _YES
    by[[ord("+"), ord("-")], _ZERO] = _BY_THIRD
    by[_SPACES, :] = _BY_PATTERN
    return by.ravel()


_BY_PAIR = _leading_zeros()


def any_leading_zero(texts: pa.ChunkedArray) -> bool:
    """Whether a text begins with a zero before another digit; blanks and a sign may precede it."""
    return any(
        # The bytes of null are undefined.
        _leading_zero_in(chunk) and (not chunk.null_count or _leading_zero_in(chunk.drop_null()))
        for chunk in in_blocks(texts)
    )


def _leading_zero_in(texts: pa.Array) -> bool:
    found = _BY_PAIR.take(first_pairs(texts))
    met = np.bitwise_or.reduce(found)
    if met & _YES:
        return True
    if met & _BY_THIRD:
        (third,) = bytes_at(texts, 2)
        if np.any((found == _BY_THIRD) & (third >= _DIGITS[0]) & (third <= _DIGITS[-1])):
            return True
    if met & _BY_PATTERN:
        some = texts.filter(pa.array(found == _BY_PATTERN))
        return bool(pc.any(pc.match_substring_regex(some, _LEADING_ZERO)).as_py())
    return False
