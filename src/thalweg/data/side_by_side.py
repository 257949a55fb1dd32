"""Sparse arrays of the same rows side by side, and arrays made of their parts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

_ROWS = 4096  # that are copied together: the places of their entries fit into the cache


def side_by_side(parts: Sequence[csr_array]) -> csr_array:
    """Return ``[n, Σ columns]`` of arrays ``[n, columns]``, one at least; a row keeps their order.

    SciPy's `hstack` goes through coordinates, which takes a few times the memory of the result.
    """
    if len(parts) == 1:
        return parts[0]
    n = parts[0].shape[0]
    ends = np.zeros(n + 1, np.int64)
    for part in parts:
        ends += part.indptr
    data = np.empty(ends[-1], np.result_type(*(part.dtype for part in parts)))
    indices = np.empty(ends[-1], np.int32)
    for first in range(0, n, _ROWS):
        last = min(first + _ROWS, n)
        at, column = ends[first:last].copy(), 0  # where the next entry of each row comes
        for part in parts:
            bounds = part.indptr[first : last + 1].astype(np.int64)
            counts = np.diff(bounds)
            inside = slice(bounds[0], bounds[-1])
            places = np.repeat(at - bounds[:-1], counts) + np.arange(bounds[0], bounds[-1])
            data[places] = part.data[inside]
            indices[places] = part.indices[inside] + column
            at += counts
            column += part.shape[1]
    return csr_rows(data, indices, ends, sum(part.shape[1] for part in parts))


def csr_rows(
    data: NDArray[Any], indices: NDArray[np.int32], ends: NDArray[np.int64], columns: int
) -> csr_array:
    """Return rows ``[n, columns]`` of their entries and of where each row ends, ``[n + 1]``.

    SciPy makes the two kinds of places one type: the smaller, if that holds them.
    """
    small = ends.astype(np.int32) if ends[-1] < 2**31 else ends
    return csr_array((data, indices, small), shape=(len(ends) - 1, columns))
