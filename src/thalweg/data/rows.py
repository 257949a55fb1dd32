"""Encoded rows: what the engine trains on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

Array = NDArray[np.floating[Any]]


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
        target: ``[n]`` float64: numbers (scaled, see `thalweg.models.model.Scale`) or class
            numbers; ``[n, outputs]`` for several targets, numbers or 0 and 1.
        loss_weight: ``[n]`` float64, sample weight × class weight, ≥ 0.
        metric_weight: ``[n]`` float64, the sample weight alone.
        order: ``[n]``, where the dense rows are not next to each other (see `ordered`): row i is
            row order[i] of `dense`, which may have any number of them.

    """

    dense: Array
    sparse: csr_array | None
    target: Array
    loss_weight: Array
    metric_weight: Array
    order: NDArray[np.intp] | None = None

    def __len__(self) -> int:
        return len(self.dense if self.order is None else self.order)

    @property
    def features(self) -> int:
        """How many weights one column of W has, the intercept included."""
        return int(self.dense.shape[1] + (0 if self.sparse is None else self.sparse.shape[1]))

    def stored(self) -> NDArray[np.intp]:
        """Return how many rows have an entry in each sparse column, ``[s]``, whatever its value."""
        if self.sparse is None:
            return np.zeros(0, np.intp)
        columns = self.sparse.shape[1]
        indices = self.sparse.indices.astype(np.intp, copy=False)
        if not self.sparse.has_canonical_format:  # a column may stand in a row twice
            row = np.repeat(np.arange(len(self), dtype=np.intp), np.diff(self.sparse.indptr))
            indices = np.unique(row * columns + indices) % columns
        return np.bincount(indices, minlength=columns)

    def take(self, index: NDArray[np.intp] | slice) -> Rows:
        """Return the rows of an index or a slice, in its order, next to each other."""
        return self._with(self.dense[index if self.order is None else self.order[index]], index)

    def ordered(self, index: NDArray[np.intp]) -> Rows:
        """Return the rows of an index, but leave the dense ones where they lie."""
        order = index if self.order is None else self.order[index]
        return replace(self._with(self.dense, index), order=order)

    def astype(self, dtype: Any) -> Rows:
        """Return the rows with features of a dtype; the same rows where they have it already."""
        if self.dense.dtype == dtype:
            return self
        sparse = None if self.sparse is None else self.sparse.astype(dtype)
        return replace(self, dense=self.dense.astype(dtype), sparse=sparse)

    def and_then(self, others: Rows) -> Rows:
        """Return these rows followed by others that were encoded alike."""
        sparse = None
        if self.sparse is not None and others.sparse is not None:
            sparse = csr_array(vstack([self.sparse, others.sparse], format="csr"))
        pairs = [
            (getattr(self, name), getattr(others, name))
            for name in ("dense", "target", "loss_weight", "metric_weight")
        ]
        dense, target, loss_weight, metric_weight = (np.concatenate(pair) for pair in pairs)
        return Rows(dense, sparse, target, loss_weight, metric_weight)

    def _with(self, dense: Array, index: NDArray[np.intp] | slice) -> Rows:
        return Rows(
            dense,
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
        assert self.order is None
        d = self.dense.shape[1]
        with np.errstate(over="ignore", invalid="ignore"):  # an infinite score says it
            z = self.dense @ weights[:d]
            if self.sparse is not None:
                z += self.sparse @ weights[d:]
        return z

    def gradient(self, slopes: Array) -> Array:
        """X.T @ R: the sum over rows ``[features, columns]`` of slopes ``[n, columns]``."""
        assert self.order is None
        dense = self.dense.T @ slopes
        if self.sparse is None:
            return dense
        return np.concatenate([dense, self.sparse.T @ slopes])
