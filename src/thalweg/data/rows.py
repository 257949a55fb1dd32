"""Encoded rows in memory: features, labels, and both, which is what an engine trains on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.bins import Bins
from thalweg.data.row_order import WindowedOrder, file_parts, shuffled, stored_rows

if TYPE_CHECKING:
    from thalweg.data.row_marks import RowMarks

Array = NDArray[np.floating[Any]]
Order = NDArray[np.intp]


def taken(sparse: csr_array, index: NDArray[np.intp] | slice) -> csr_array:
    """Return rows of a sparse array; those of a slice without copying them one by one."""
    if not isinstance(index, slice):
        return gathered(sparse, index, *alike(sparse))
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


def alike(sparse: csr_array) -> tuple[int, bool]:
    """Return how many entries each row has, 0 if they differ, and whether all values are one."""
    n, entries = sparse.shape[0], int(sparse.indptr[-1])
    width = entries // max(1, n)
    if not width or not np.array_equal(sparse.indptr, np.arange(n + 1) * width):
        return 0, False
    data = sparse.data[:entries]
    return width, bool(data.min() == data.max())


def gathered(sparse: csr_array, index: NDArray[np.intp], width: int, one_value: bool) -> csr_array:
    """Return the rows of an index, entries in their order, as ``sparse[index]`` does.

    Rows of categories have as many entries each, mostly all 1: they are taken as rows of a matrix,
    and equal values are not copied. For 14 categories SciPy takes three times as long.

    Args:
        sparse: the rows.
        index: of those to return.
        width: of `alike`.
        one_value: likewise.
    """
    if not width:
        return sparse[index]
    n, entries = sparse.shape[0], int(sparse.indptr[-1])
    indices, data = sparse.indices[:entries], sparse.data[:entries]
    rows = csr_array((len(index), sparse.shape[1]), dtype=sparse.dtype)
    rows.indices = indices.reshape(n, width).take(index, axis=0).ravel()
    if len(index) <= n and one_value:
        rows.data = data[: len(index) * width]
    else:
        rows.data = data.reshape(n, width).take(index, axis=0).ravel()
    rows.indptr = (np.arange(len(index) + 1) * width).astype(sparse.indptr.dtype)
    return rows


def picked(values: NDArray[Any], index: NDArray[np.intp] | slice) -> NDArray[Any]:
    """Return rows of an array; a slice's are not copied.

    NumPy's `take` is quicker than [index], but first copies the whole of an array whose numbers do
    not lie side by side, as a column of a matrix.
    """
    if isinstance(index, slice) or not values.flags.c_contiguous:
        return values[index]
    return values.take(index, axis=0)


@dataclass(frozen=True)
class Features:
    """The features of some rows.

    Attributes:
        dense: ``[n, d + p]``, float32 or float64; the first column is 1, the intercept's; the last
            p are positions in bins (see `thalweg.data.bins`).
        sparse: ``[n, s]`` in CSR form, whose weights follow all others; None without categories.
        bins: of p numbers, whose weights follow those of the d dense columns; None: p is 0.
        order: ``[n]``, if the dense rows are not adjacent (see `ordered`): row i is row order[i]
            of `dense`, which may have any number of rows.

    """

    dense: Array
    sparse: csr_array | None
    order: NDArray[np.intp] | None = field(default=None, kw_only=True)
    bins: Bins | None = field(default=None, kw_only=True)

    def __len__(self) -> int:
        return len(self.dense if self.order is None else self.order)

    @property
    def dtype(self) -> np.dtype[Any]:
        """Of the features: float32 or float64."""
        return self.dense.dtype

    @property
    def dense_features(self) -> int:
        """Columns of the dense part, d, the intercept's included, without positions in bins."""
        return int(self.dense.shape[1]) - (self.bins.numbers if self.bins else 0)

    @property
    def sparse_features(self) -> int:
        """Columns of the sparse part, s; 0 where there is none."""
        return 0 if self.sparse is None else int(self.sparse.shape[1])

    @property
    def features(self) -> int:
        """How many weights one column of W has, the intercept included: d + bins + s."""
        binned = self.bins.features if self.bins else 0
        return self.dense_features + binned + self.sparse_features

    @property
    def entries(self) -> int:
        """Stored entries of the sparse part."""
        return 0 if self.sparse is None else int(self.sparse.nnz)

    @property
    def entry_bytes(self) -> int:
        """Bytes of a row's sparse entries, on average."""
        return self._sparse_bytes // max(1, len(self))

    @property
    def nbytes(self) -> int:
        """Bytes of all features."""
        return int(self.dense.nbytes) + self._sparse_bytes

    @property
    def _sparse_bytes(self) -> int:
        return 0 if self.sparse is None else self.sparse.data.nbytes + self.sparse.indices.nbytes

    def stored(self) -> NDArray[np.intp]:
        """Return how many rows have an entry in each sparse column, ``[s]``, whatever its value."""
        if self.sparse is None:
            return np.zeros(0, np.intp)
        columns = self.sparse.shape[1]
        indices = self.sparse.indices.astype(np.intp, copy=False)
        if not self.sparse.has_canonical_format:  # a row may have a column twice
            row = np.repeat(np.arange(len(self), dtype=np.intp), np.diff(self.sparse.indptr))
            indices = np.unique(row * columns + indices) % columns
        return np.bincount(indices, minlength=columns)

    def take(self, index: NDArray[np.intp] | slice) -> Self:
        """Return the rows of an index or a slice, in its order, next to each other."""
        dense = picked(self.dense, index if self.order is None else self.order[index])
        return replace(self, dense=dense, order=None, **self._others(index))

    def ordered(self, index: NDArray[np.intp]) -> Self:
        """Return the rows of an index without copying the dense ones."""
        order = index if self.order is None else self.order[index]
        return replace(self, order=order, **self._others(index))

    def _others(self, index: NDArray[np.intp] | slice) -> dict[str, Any]:
        """Return what is not dense of the rows of an index."""
        if self.sparse is None:
            return {"sparse": None}
        if isinstance(index, slice):
            return {"sparse": taken(self.sparse, index)}
        return {"sparse": gathered(self.sparse, index, *self._sparse_rows)}

    @cached_property  # asked for in each epoch
    def _sparse_rows(self) -> tuple[int, bool]:
        return alike(self.sparse)

    def astype(self, dtype: Any) -> Self:
        """Return the rows with features of a dtype; the same rows where they have it already."""
        if self.dense.dtype == dtype:
            return self
        sparse = None if self.sparse is None else self.sparse.astype(dtype)
        return replace(self, dense=self.dense.astype(dtype), sparse=sparse)

    def labelled(self, target: Array, weight: Array) -> Rows:
        """Return the rows with their targets and sample weights, the classes all of weight 1."""
        return Rows(
            self.dense, self.sparse, target, weight, weight, order=self.order, bins=self.bins
        )

    def chunks(self, size: int) -> Iterator[Self]:
        """Go through the rows in order, `size` at a time."""
        for start in range(0, len(self), size):
            yield self.take(slice(start, start + size))

    def scores(self, weights: Array) -> Array:
        """X @ W: raw scores ``[n, columns]`` of weights ``[features, columns]``."""
        assert self.order is None
        d, end = self.dense_features, self.features - self.sparse_features
        with np.errstate(over="ignore", invalid="ignore"):  # an overflow shows in the score
            z = self.dense[:, :d] @ weights[:d]
            if self.bins is not None:
                z += self.bins.scores(self.dense[:, d:], weights[d:end])
            if self.sparse is not None:
                z += self.sparse @ weights[end:]
        return z

    def gradient(self, by_score: Array) -> Array:
        """X.T @ R: the sum over rows ``[features, columns]`` of dℓ/dz ``[n, columns]``."""
        assert self.order is None
        d = self.dense_features
        found: list[Array] = [self.dense[:, :d].T @ by_score]
        if self.bins is not None:
            found.append(self.bins.gradient(self.dense[:, d:], by_score))
        if self.sparse is not None:
            found.append(self.sparse.T @ by_score)
        return found[0] if len(found) == 1 else np.concatenate(found)

    def expanded(self) -> Array:
        """Return all features as dense columns ``[n, features]``: for few rows."""
        d = self.dense_features
        found = [self.dense[:, :d]]
        if self.bins is not None:
            found.append(self.bins.expanded(self.dense[:, d:]))
        if self.sparse is not None:
            found.append(self.sparse.toarray())
        return found[0] if len(found) == 1 else np.concatenate(found, axis=1)


@dataclass(frozen=True)
class Labels:
    """Targets and weights of some rows.

    Attributes:
        target: ``[n]`` float64: numbers (scaled, see `thalweg.models.target_scaling`) or class
            numbers; ``[n, outputs]`` for several targets, numbers or 0 and 1.
        loss_weight: ``[n]`` float64, sample weight × class weight, ≥ 0.
        metric_weight: ``[n]`` float64, the sample weight alone.

    """

    target: Array
    loss_weight: Array
    metric_weight: Array


@dataclass(frozen=True)
class Rows(Labels, Features):
    """Features and labels of some rows of one split, in memory: a `RowSource` of one piece.

    Attributes:
        window: rows that an epoch permutes together, of rows that are stored in a random order (see
            `thalweg.data.row_order`); None: all.
        parts: ``[n]``, of which of 256 equal parts of the file each row is; None: they are in the
            order of the file.
        marks: what the weights of runs with row weights of their own depend on; None: no run has.

    """

    window: int | None = field(default=None, kw_only=True)
    parts: NDArray[np.uint8] | None = field(default=None, kw_only=True)
    marks: RowMarks | None = field(default=None, kw_only=True)

    def labels_of(self, start: int, stop: int) -> Labels:
        """Return the labels of rows start … stop − 1."""
        part = slice(start, stop)
        return Labels(self.target[part], self.loss_weight[part], self.metric_weight[part])

    @property
    def weight_sum(self) -> float:
        """The sum of the rows' weights in the loss."""
        return float(self.loss_weight.sum())

    @property
    def _weight(self) -> float | None:
        """The weight in the loss of every row, where it is stored once; None where each has one."""
        once = len(self) > 0 and self.loss_weight.strides == (0,)
        return float(self.loss_weight[0]) if once else None

    def shuffle(self, seed: tuple[int, ...]) -> Order | WindowedOrder:
        """Return an order of the rows; see `thalweg.data.row_order`."""
        return shuffled(len(self), self.window, seed)

    def parts_of(self, index: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return of which of 256 equal parts of the file some rows are."""
        return file_parts(index, len(self)) if self.parts is None else self.parts[index]

    def block(self, start: int, stop: int, order: Order | WindowedOrder | None = None) -> Rows:
        """Return rows start … stop − 1 of an order; None: as they lie."""
        stop = min(stop, len(self))
        if order is None:
            return self.take(slice(start, stop))
        return self.ordered(stored_rows(order, start, stop))

    def blocks(self, multiple: int) -> Iterator[Rows]:
        """Go through the rows in order; they are in memory, and one block."""
        if len(self):
            yield self

    def sample(self, count: int, seed: int) -> Rows:
        """Return so many rows at random, in their order; all if there are no more."""
        if len(self) <= count:
            return self.take(slice(None))
        return self.take(sampled_places(len(self), count, seed))

    def with_targets(self, change: Callable[[Array], Array]) -> Rows:
        """Return the rows with changed targets."""
        return replace(self, target=change(self.target))

    def and_then(self, *others: Any) -> Rows:
        """Return these rows followed by others that were encoded alike."""
        every = [self, *(rows.block(0, len(rows)) for rows in others)]
        sparse = None
        if self.sparse is not None:
            sparse = csr_array(vstack([rows.sparse for rows in every], format="csr"))
        dense, *labels = (
            np.concatenate([getattr(rows, name) for rows in every])
            for name in ("dense", "target", "loss_weight", "metric_weight")
        )
        return Rows(dense, sparse, *labels, bins=self.bins)

    def _others(self, index: NDArray[np.intp] | slice) -> dict[str, Any]:
        # Weights of 1 may be a view of one number, over which NumPy sums in another order.
        if not isinstance(index, slice) and self._weight is not None:
            weight = np.full(len(index), self._weight)  # nothing is gathered
        else:
            weight = np.ascontiguousarray(picked(self.loss_weight, index))
        shared = self.loss_weight is self.metric_weight
        return {
            **super()._others(index),
            "window": None,
            "parts": None,
            "marks": None if self.marks is None else self.marks.take(index),
            "target": picked(self.target, index),
            "loss_weight": weight,
            "metric_weight": weight
            if shared
            else np.ascontiguousarray(picked(self.metric_weight, index)),
        }


def sampled_places(rows: int, count: int, seed: int) -> NDArray[np.intp]:
    """Return the places, in order, of the rows that a source's `sample` takes; all if no more."""
    if rows <= count:
        return np.arange(rows)
    return np.sort(np.random.default_rng(seed).choice(rows, count, replace=False))
