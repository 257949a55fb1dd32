"""Stable hashes: of rows' positions, and of spans of letters, the same on every machine, always."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

_BLOCK = 2**14
_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_BASE = 0xD1342543DE82EF95  # of the polynomial: odd, so that it has an inverse modulo 2⁶⁴
_INVERSE = pow(_BASE, -1, 2**64)
_BYTES = 2**18  # of texts that are hashed together

Hashes = NDArray[np.uint64]


def hashed(position: NDArray[np.int64], seed: int) -> NDArray[np.float64]:
    """Return a number in [0, 1) for each row position, the same for the same seed, always.

    SplitMix64 (Steele, Lea and Flood 2014) of position + 1 steps from a start that is itself the
    hash of the seed, its upper 53 bits taken as a fraction.
    """
    start = _mix(np.array([int(seed) & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64) + _GOLDEN)
    found = np.empty(len(position))
    for at in range(0, len(position), _BLOCK):  # which stay in the cache, and take no memory
        part = slice(at, at + _BLOCK)
        state = start + (position[part].astype(np.uint64) + np.uint64(1)) * _GOLDEN
        found[part] = (_mix(state) >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return found


class SpanHashes:
    """The hashes of any spans of one sequence, each of two passes over it, however long the spans.

    A span c₀ … c₍ₙ₋₁₎ has the hash, modulo 2⁶⁴,

        mix(Σ mix((cᵢ + 1) γ) Bⁱ + (n + 2³² kind) γ)

    with SplitMix64's mix and γ. The sum of a span is a difference of the sequence's running sums,
    divided by Bˢ, where s is the span's start (Karp and Rabin 1987).
    """

    def __init__(self, codes: NDArray[np.unsignedinteger]) -> None:
        """Take the sequence ``[n]``: code points or bytes."""
        n = len(codes)
        powers = np.full(n, _BASE, np.uint64)
        powers[:1] = 1
        self._inverse = np.full(n + 1, _INVERSE, np.uint64)
        self._inverse[0] = 1
        np.multiply.accumulate(powers, out=powers)
        np.multiply.accumulate(self._inverse, out=self._inverse)
        if codes.dtype == np.uint8:  # each is hashed once
            terms = _mix((np.arange(256, dtype=np.uint64) + np.uint64(1)) * _GOLDEN)[codes]
        else:
            terms = _mix((codes.astype(np.uint64) + np.uint64(1)) * _GOLDEN)
        self._sums = np.zeros(n + 1, np.uint64)
        np.cumsum(terms * powers, out=self._sums[1:])

    def of(
        self, starts: NDArray[np.integer], ends: NDArray[np.integer] | int, kind: int = 0
    ) -> Hashes:
        """Return the hashes of spans.

        Args:
            starts: ``[k]``, from 0.
            ends: ``[k]``, exclusive; or the length of all.
            kind: 0 … 2³¹: spans of different kinds have different hashes.
        """
        if isinstance(ends, int):
            lengths: Hashes = np.full(1, ends, np.uint64)
            ends = starts + ends
        else:
            lengths = (ends - starts).astype(np.uint64)
        sums = (self._sums[ends] - self._sums[starts]) * self._inverse[starts]
        return _mix(sums + (lengths + np.uint64(kind << 32)) * _GOLDEN)


def of_two(first: Hashes, second: Hashes) -> Hashes:
    """Return the hashes ``[k]`` of pairs of hashes, in their order."""
    return _mix(first * np.uint64(_BASE) + second)


def of_numbers(numbers: NDArray[np.int64]) -> Hashes:
    """Return the hash of each whole number, of any shape."""
    return _mix((numbers.astype(np.uint64) + np.uint64(1)) * _GOLDEN)


def of_texts(texts: pa.Array) -> Hashes:
    """Return the hash ``[n]`` of each text as a whole, of its bytes in UTF-8; of null as of ""."""
    offsets, data = text_bytes(texts)
    found = np.empty(len(texts), np.uint64)
    for first, last in in_blocks(offsets):
        low, high = offsets[first], offsets[last]
        bounds = offsets[first : last + 1] - low
        found[first:last] = SpanHashes(data[low:high]).of(bounds[:-1], bounds[1:])
    return found


def text_bytes(texts: pa.Array) -> tuple[NDArray[np.int64], NDArray[np.uint8]]:
    """Return where texts, large_string, begin and end among some bytes ``[n + 1]``, and the bytes.

    Nothing is copied.
    """
    _, offsets, data = texts.buffers()
    if not len(texts) or offsets is None:
        return np.zeros(len(texts) + 1, np.int64), np.empty(0, np.uint8)
    bounds = np.frombuffer(offsets, np.int64, len(texts) + 1, 8 * texts.offset)
    return bounds, np.frombuffer(data or b"", np.uint8)


def in_blocks(offsets: NDArray[np.int64], size: int = _BYTES) -> list[tuple[int, int]]:
    """Divide texts into blocks of adjacent ones, of up to `size` bytes or of one longer text."""
    found, first, texts = [], 0, len(offsets) - 1
    while first < texts:
        last = int(np.searchsorted(offsets, offsets[first] + size, side="right")) - 1
        last = min(max(last, first + 1), texts)
        found.append((first, last))
        first = last
    return found


def _mix(z: Hashes) -> Hashes:
    z = (z ^ (z >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    z = (z ^ (z >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return z ^ (z >> np.uint64(31))
