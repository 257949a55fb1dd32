"""Scores of one row, lanes = features; the same to the bit in every kernel of single runs."""

from __future__ import annotations

from typing import Any

from thalweg.jit.pointers import fast
from thalweg.jit.records import LANES, Int32, Pointer, Real
from thalweg.jit.vector import filled, fma, gather, gather_part, load, load_part, store, total
from thalweg.jit.vector_masks import bits_of, first_lanes


@fast
def dense_dot(x: Pointer[Real], weights: Pointer[Real], whole: int, rest: Any) -> Any:
    """Σ x w over numbers next to each other.

    The first `whole` of them are full vectors; the mask `rest` selects the lanes of the last.
    """
    zero = filled(x, 0.0)
    a, b, c, d = zero, zero, zero, zero  # four independent sums hide the latency of an addition
    at = 0
    while at + 4 * LANES <= whole:
        a = fma(load(x + at), load(weights + at), a)
        b = fma(load(x + (at + LANES)), load(weights + (at + LANES)), b)
        c = fma(load(x + (at + 2 * LANES)), load(weights + (at + 2 * LANES)), c)
        d = fma(load(x + (at + 3 * LANES)), load(weights + (at + 3 * LANES)), d)
        at += 4 * LANES
    while at < whole:
        a = fma(load(x + at), load(weights + at), a)
        at += LANES
    if bits_of(rest) != 0:
        b = fma(load_part(x + whole, rest), load_part(weights + whole, rest), b)
    return total((a + b) + (c + d))


@fast
def gather_some(numbers: Pointer[Real], indices: Pointer[Int32], count: int) -> Any:
    """Up to 16 numbers at indices; 0 beyond the count."""
    if count >= LANES:
        return gather(numbers, indices)
    return gather_part(numbers, indices, first_lanes(count))


@fast
def sparse_dot(
    numbers: Pointer[Real],
    indices: Pointer[Int32],
    values: Pointer[Real],
    count: int,
    keep: Pointer[Real],
) -> Any:
    """Σ value · number at so many indices; the numbers are put side by side at `keep`, if any."""
    found = filled(numbers, 0.0)
    for k in range(0, count, LANES):
        here = first_lanes(count - k)
        w = gather_some(numbers, indices + k, count - k)
        if keep:
            store(keep + k, w)
        found = fma(load_part(values + k, here), w, found)
    return total(found)
