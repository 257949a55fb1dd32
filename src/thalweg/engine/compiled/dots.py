"""Scores of one row, lanes = features: what every kernel of single runs does alike, bit by bit."""

# mypy: disable-error-code="call-overload, no-untyped-call, no-untyped-def"

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from numba import njit


def dots(names: Mapping[str, Any], lanes_of: Any, bits_of: Any) -> dict[str, Any]:
    """Return the functions over vectors of one kind, given its primitives.

    dense_dot(x, weights, whole, rest): Σ x w over numbers next to each other, of which the first
    `whole` bytes are whole vectors and the mask `rest` says which lanes of the last are meant.

    sparse_dot(numbers, indices, values, count, keep): Σ value · number over `count` int32 indices;
    the numbers are put side by side at `keep` where that is not 0.

    gather_some(numbers, indices, count): up to 16 numbers at indices; 0 beyond the count.
    """
    load, load_part, store = names["load"], names["load_part"], names["store"]
    fma, splat, total = names["fma"], names["splat"], names["total"]
    gather, gather_part = names["gather"], names["gather_part"]
    number, size = names["NUMBER"], names["SIZE"]
    vector = 16 * size
    fast = njit(error_model="numpy", no_cpython_wrapper=True, no_cfunc_wrapper=True)

    @fast
    def dense_dot(x, weights, whole, rest):
        zero = splat(number(0.0))
        a, b, c, d = zero, zero, zero, zero  # four sums: one would wait for itself
        at = 0
        while at + 4 * vector <= whole:
            a = fma(load(x + at), load(weights + at), a)
            b = fma(load(x + at + vector), load(weights + at + vector), b)
            c = fma(load(x + at + 2 * vector), load(weights + at + 2 * vector), c)
            d = fma(load(x + at + 3 * vector), load(weights + at + 3 * vector), d)
            at += 4 * vector
        while at < whole:
            a = fma(load(x + at), load(weights + at), a)
            at += vector
        if bits_of(rest) != 0:
            b = fma(load_part(x + whole, rest), load_part(weights + whole, rest), b)
        return total((a + b) + (c + d))

    @fast
    def gather_some(numbers, indices, count):
        if count >= 16:
            return gather(numbers, indices)
        return gather_part(numbers, indices, lanes_of((1 << count) - 1))

    @fast
    def sparse_dot(numbers, indices, values, count, keep):
        found = splat(number(0.0))
        for k in range(0, count, 16):
            here = lanes_of((1 << min(16, count - k)) - 1)
            w = gather_some(numbers, indices + 4 * k, count - k)
            if keep != 0:
                store(keep + k * size, w)
            found = fma(load_part(values + k * size, here), w, found)
        return total(found)

    return {"dense_dot": dense_dot, "sparse_dot": sparse_dot, "gather_some": gather_some}
