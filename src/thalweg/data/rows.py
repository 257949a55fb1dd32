"""Encoded rows: what the engine trains on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Array = NDArray[np.floating[Any]]


def gather(array: Array, index: NDArray[np.intp], out: Array) -> None:
    """Put ``array[index]`` into `out`; the index must be within the array.

    Args:
        array: ``[n, d]``.
        index: which rows.
        out: ``[len(index), d]``, contiguous. Old memory will do in half of the time of new pages.
    """
    # With "raise" NumPy would gather into memory of its own and copy.
    np.take(array, index, axis=0, out=out, mode="clip")


def _taken(sparse: csr_array, index: NDArray[np.intp] | slice) -> csr_array:
    """Return rows of a sparse array; those of a slice without copying them one by one."""
    if not isinstance(index, slice):
        return sparse[index]
    start, stop, step = index.indices(sparse.shape[0])
    if step != 1:
        return sparse[index]
    stop = max(start, stop)
    first, last = sparse.indptr[start], sparse.indptr[stop]
    parts = (sparse.data[first:last], sparse.indices[first:last])
    rows = csr_array((stop - start, sparse.shape[1]), dtype=sparse.dtype)
    # SciPy would copy a part that is less than half of the whole.
    rows.data, rows.indices = parts
    rows.indptr = sparse.indptr[start : stop + 1] - first
    return rows


@dataclass(frozen=True)
class Rows:
    """A set of rows of one split.

    Attributes:
        dense: ``[n, d]``; its first column is 1 throughout, so that weight 0 is the intercept.
        sparse: ``[n, s]`` in CSR form, or None where no column is a category. Weights d … d+s−1.
        target: ``[n]`` float64: numbers (scaled, see `thalweg.data.targets`) or class numbers.
        loss_weight: ``[n]`` float64, sample weight × class weight, ≥ 0.
        metric_weight: ``[n]`` float64, the sample weight alone.

    """

    dense: Array
    sparse: csr_array | None
    target: Array
    loss_weight: Array
    metric_weight: Array

    def __len__(self) -> int:
        return len(self.dense)

    @property
    def features(self) -> int:
        """How many weights one column of W has, the intercept included."""
        return int(self.dense.shape[1] + (0 if self.sparse is None else self.sparse.shape[1]))

    def take(self, index: NDArray[np.intp] | slice, dense: Array | None = None) -> Rows:
        """Return the rows of an index or a slice, in its order.

        Args:
            index: which.
            dense: stands for their dense part, which the caller will `gather`; None: done here.
        """
        return Rows(
            self.dense[index] if dense is None else dense,
            None if self.sparse is None else _taken(self.sparse, index),
            self.target[index],
            self.loss_weight[index],
            self.metric_weight[index],
        )

    def chunks(self, size: int) -> Iterator[Rows]:
        """Go through the rows in order, `size` at a time."""
        for start in range(0, len(self), size):
            yield self.take(slice(start, start + size))

    def scores(self, weights: Array) -> Array:
        """X @ W: raw scores ``[n, columns]`` of weights ``[features, columns]``."""
        d = self.dense.shape[1]
        z = self.dense @ weights[:d]
        if self.sparse is not None:
            z += self.sparse @ weights[d:]
        return z

    def gradient(self, slopes: Array) -> Array:
        """X.T @ R: the sum over rows ``[features, columns]`` of slopes ``[n, columns]``."""
        dense = self.dense.T @ slopes
        if self.sparse is None:
            return dense
        return np.concatenate([dense, self.sparse.T @ slopes])
