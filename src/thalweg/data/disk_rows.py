"""Encoded rows on a disk: a `RowSource` that holds two windows of them in memory.

A folder has the files of `Layout`: rows lie one behind the other, in the order in which an epoch
without shuffling goes through them. `thalweg.data.disk_writer` writes them.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.bins import Bins
from thalweg.data.buffers import Buffers
from thalweg.data.read_ahead import ReadAhead, Window
from thalweg.data.row_order import WindowedOrder, file_parts, shuffled
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Array, Features, Labels, Order, Rows, taken

LABELS = ("target", "loss_weight", "metric_weight")
PARTS = "parts"  # a file of `Rows.parts`, where rows are stored in a random order
_BUFFERS = 3  # windows: in use, next, and the one before
_READ = 2**24  # bytes of rows that are read at a time, out of any order


@dataclass(frozen=True)
class Layout:
    """What is in the files of a folder.

    Attributes:
        folder: which holds them.
        rows: how many there are.
        dtype: of the features, float32 or float64.
        dense: columns of ``dense``, ``[rows, dense]`` of that dtype.
        sparse: columns of the sparse part, in CSR form: ``indptr``, ``[rows + 1]`` int64,
            ``indices`` int32 and ``data`` of that dtype; None: there is none.
        outputs: columns of ``target``, ``[rows, outputs]`` float64; None: ``[rows]``.
        weight_sum: Σ ``loss_weight``, ``[rows]`` float64; ``metric_weight`` is like it.
        window: rows of a shuffle's window; None: all.
        bins: of the numbers whose positions are the last columns of ``dense``; None: none.
    """

    folder: Path
    rows: int
    dtype: np.dtype[Any]
    dense: int
    sparse: int | None
    outputs: int | None
    weight_sum: float = 0.0
    window: int | None = None
    bins: Bins | None = None

    def opened(self, name: str, dtype: Any, *shape: int) -> NDArray[Any]:
        """Return a file as an array that is read where it is used."""
        if not self.rows or 0 in shape:
            return np.zeros(shape, dtype)
        return np.memmap(self.folder / name, dtype, "r", shape=shape)

    def labels(self, pieces: Sequence[slice]) -> Labels:
        """Read the targets and weights of adjacent rows, piece after piece."""
        rows = sum(piece.stop - piece.start for piece in pieces)
        target = np.empty((rows, *self.target_shape[1:]))
        weights = (_read(self.folder / name, pieces, np.empty(rows)) for name in LABELS[1:])
        return Labels(_read(self.folder / "target", pieces, target), *weights)

    @property
    def target_shape(self) -> tuple[int, ...]:
        """The shape of all targets."""
        return (self.rows,) if self.outputs is None else (self.rows, self.outputs)


@dataclass(frozen=True)
class DiskRows:
    """The rows of a folder.

    Attributes:
        layout: of the files.
        dtype: of the features that are handed out.
        changes: of the targets, one after the other (see `with_targets`).
        folder: what keeps the folder there as long as it is used; None: it stays.
    """

    layout: Layout
    dtype: np.dtype[Any]
    changes: tuple[Callable[[Array], Array], ...] = ()
    folder: object = None
    _whole: list[Rows] = field(default_factory=list, repr=False, compare=False)
    _lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)

    @classmethod
    def of(cls, layout: Layout) -> DiskRows:
        """Return the rows of a folder, as they are."""
        return cls(layout, layout.dtype)

    def __len__(self) -> int:
        return self.layout.rows

    @property
    def window(self) -> int | None:
        """How many rows an epoch permutes together; None: all."""
        return self.layout.window

    @property
    def dense_features(self) -> int:
        """Columns of the dense part, the intercept's included, without positions in bins."""
        return self.layout.dense - (self.bins.numbers if self.bins else 0)

    @property
    def bins(self) -> Bins | None:
        """Bins of the numbers whose positions follow the dense columns."""
        return self.layout.bins

    @property
    def sparse_features(self) -> int:
        """Columns of the sparse part."""
        return self.layout.sparse or 0

    @property
    def features(self) -> int:
        """How many weights one column of W has."""
        binned = self.bins.features if self.bins else 0
        return self.dense_features + binned + self.sparse_features

    @property
    def entries(self) -> int:
        """Stored entries of the sparse part."""
        return 0 if self.layout.sparse is None else int(self._indptr[-1])

    @property
    def entry_bytes(self) -> int:
        """Bytes of a row's sparse entries, on average."""
        return self.entries * (4 + self.dtype.itemsize) // max(1, len(self))

    @property
    def nbytes(self) -> int:
        """Bytes of all features."""
        dense = len(self) * self.layout.dense * self.dtype.itemsize
        return dense + self.entries * (4 + self.dtype.itemsize)

    @property
    def weight_sum(self) -> float:
        """The sum of the rows' weights in the loss."""
        return self.layout.weight_sum

    def labels_of(self, start: int, stop: int) -> Labels:
        """Return targets and weights of rows start … stop − 1."""
        labels = self.layout.labels([slice(start, max(start, min(stop, len(self))))])
        return replace(labels, target=self._changed(labels.target))

    def _changed(self, target: Array) -> Array:
        for change in self.changes:
            target = change(target)
        return target

    @property
    def _indptr(self) -> NDArray[np.int64]:
        return self.layout.opened("indptr", np.int64, self.layout.rows + 1)

    def stored(self) -> NDArray[np.intp]:
        """Return how many rows have an entry in each sparse column, ``[s]``."""
        found = np.zeros(self.sparse_features, np.intp)
        for block in self.blocks(1):
            found += block.stored()
        return found

    def shuffle(self, seed: tuple[int, ...]) -> Order | WindowedOrder:
        """Return an order of the rows; the same as of rows in memory."""
        order = shuffled(len(self), self.layout.window, seed)
        if isinstance(order, WindowedOrder):
            self._ahead.expect(order)
        return order

    def parts_of(self, index: NDArray[np.intp]) -> NDArray[np.uint8]:
        """Return of which of 256 equal parts of the file some rows are."""
        if self.layout.window is None:
            return file_parts(index, len(self))
        return np.array(self.layout.opened(PARTS, np.uint8, len(self))[index])

    def block(self, start: int, stop: int, order: Any = None) -> Rows:
        """Return rows start … stop − 1 of an order; None: as they lie."""
        stop = min(stop, len(self))
        if order is None:
            return self.read([slice(start, max(start, stop))])
        if not isinstance(order, WindowedOrder):  # all rows are one window, which is kept
            with self._lock:
                if not self._whole:
                    self._whole.append(self.read([slice(0, len(self))]))
            return self._whole[0].ordered(order[start:stop])
        windows = list(order.windows(start, stop))
        if len(windows) == 1:
            [(number, places)] = windows
            window = self._ahead.get(order, number)
            return window.rows.ordered(window.order[places])
        rows = max(0, stop - start)
        dense = self._buffers.get(rows, self.layout.dense, self.dtype)
        labels = [np.empty((rows, *self.layout.target_shape[1:])), np.empty(rows), np.empty(rows)]
        sparse: list[csr_array] = []
        at = 0
        for number, places in windows:
            end = at + places.stop - places.start
            into = [each[at:end] for each in (dense, *labels)]
            sparse += _gather(self._ahead.get(order, number), places, into)
            at = end
        both = sparse[0] if len(sparse) == 1 else vstack(sparse, format="csr") if sparse else None
        return Rows(dense, None if both is None else csr_array(both), *labels, bins=self.bins)

    @cached_property
    def _ahead(self) -> ReadAhead:
        return ReadAhead(self._like()._window)  # not of these rows: they would keep each other

    @cached_property
    def _buffers(self) -> Buffers:
        return Buffers(_BUFFERS)

    def _window(self, order: WindowedOrder, number: int) -> Window:
        """Read a window."""
        rows = self.read(order.pieces(number), self._buffers)
        if np.array_equal(rows.loss_weight, rows.metric_weight):  # which is then gathered once
            rows = replace(rows, metric_weight=rows.loss_weight)
        return Window(rows, order.within(number))

    def blocks(self, multiple: int) -> Iterator[Rows]:
        """Go through the rows in their own order."""
        row_bytes = max(1, self.nbytes // max(1, len(self)))
        size = multiple * max(1, _READ // (row_bytes * multiple))
        for start in range(0, len(self), size):
            yield self.block(start, start + size)

    def sample(self, count: int, seed: int) -> Rows:
        """Return so many rows at random, in their order; all if there are no more."""
        if len(self) <= count:
            return self.block(0, len(self))
        chosen = np.sort(np.random.default_rng(seed).choice(len(self), count, replace=False))
        return self.read([slice(int(row), int(row) + 1) for row in chosen])

    def astype(self, dtype: Any) -> DiskRows:
        """Return the same rows with features of a dtype, converted when they are read."""
        return self if self.dtype == dtype else self._like(dtype=np.dtype(dtype))

    def with_targets(self, change: Callable[[Array], Array]) -> DiskRows:
        """Return the same rows with changed targets, changed when they are read."""
        return self._like(changes=(*self.changes, change))

    def _like(self, **changed: Any) -> DiskRows:
        return replace(self, _whole=[], _lock=threading.Lock(), **changed)

    def and_then(self, *others: RowSource) -> Rows:
        """Return these rows followed by others, in memory: asked for where rows are few."""
        return self.block(0, len(self)).and_then(*others)

    def read(self, pieces: Sequence[slice], buffers: Buffers | None = None) -> Rows:
        """Return adjacent rows, piece after piece; their dense part may lie in a buffer."""
        at = self.layout
        rows = sum(piece.stop - piece.start for piece in pieces)
        labels = at.labels(pieces)
        buffers = buffers or Buffers(0)
        dense = _read(at.folder / "dense", pieces, buffers.get(rows, at.dense, at.dtype))
        features = Features(dense, self._sparse(pieces, rows)).astype(self.dtype)
        target = self._changed(labels.target)
        weights = labels.loss_weight, labels.metric_weight
        return Rows(features.dense, features.sparse, target, *weights, bins=self.bins)

    def _sparse(self, pieces: Sequence[slice], rows: int) -> csr_array | None:
        at = self.layout
        if at.sparse is None:
            return None
        ends, counts = self._indptr, [np.zeros(1, np.int64)]
        spans = []
        for piece in pieces:
            indptr = np.array(ends[piece.start : piece.stop + 1])
            counts.append(np.diff(indptr))
            spans.append(slice(int(indptr[0]), int(indptr[-1])))
        indptr = np.cumsum(np.concatenate(counts))
        data = _read(at.folder / "data", spans, np.empty(int(indptr[-1]), at.dtype))
        indices = _read(at.folder / "indices", spans, np.empty(int(indptr[-1]), np.int32))
        return csr_of(data, indices, indptr, (rows, at.sparse))


def _gather(window: Window, places: slice, into: Sequence[Array]) -> list[csr_array]:
    """Copy some rows of a window's order into arrays; return their sparse part, if there is one."""
    order, rows = window.order[places], window.rows
    for array, given in zip(into, (rows.dense, *(getattr(rows, n) for n in LABELS)), strict=True):
        given.take(order, axis=0, out=array, mode="clip")  # quicker than [order]; all are inside
    return [] if rows.sparse is None else [taken(rows.sparse, order)]


def csr_of(
    data: NDArray[Any], indices: NDArray[Any], indptr: NDArray[Any], shape: tuple[int, int]
) -> csr_array:
    """Return a CSR array of its parts, which are neither checked nor copied."""
    made = csr_array(shape, dtype=data.dtype)
    made.data, made.indices, made.indptr = data, indices, indptr.astype(indices.dtype)
    return made


def _read(path: Path, pieces: Sequence[slice], into: NDArray[Any]) -> NDArray[Any]:
    """Fill an array with pieces of a file of such rows."""
    if not into.size:
        return into
    row = into[:1].nbytes
    with open(path, "rb", buffering=0) as file:
        at = 0
        for piece in pieces:
            end = at + piece.stop - piece.start
            part = memoryview(into[at:end].reshape(-1).view(np.uint8).data)
            file.seek(piece.start * row)
            while part:
                got = file.readinto(part)
                if not got:
                    raise OSError(f"{path} has become shorter")
                part = part[got:]
            at = end
    return into
