"""Encoded rows on a disk: a `RowSource` that holds three windows of them in memory.

A folder has the files of `Layout`: rows lie one behind the other, in the order in which an epoch
without shuffling goes through them. `thalweg.data.disk_writer` writes them.
"""

from __future__ import annotations

import errno
import math
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.bins import Bins
from thalweg.data.buffers import Buffers
from thalweg.data.mapped_file import MappedFile, can_map
from thalweg.data.read_ahead import ReadAhead
from thalweg.data.row_order import Index, WindowedOrder, file_parts, run_rows, shuffled
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Array, Features, Labels, Order, Rows, alike, gathered, sampled_places

LABELS = ("target", "loss_weight", "metric_weight")
PARTS = "parts"  # a file of `Rows.parts`, where rows are stored in a random order
_BUFFERS = 3  # windows: in use, next, and the one before
_SLICE = 2**21  # bytes of a window's slice of a run: files of smaller ones are not mapped
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
        weight: ``loss_weight`` of every row; None: they differ, or nobody knows.
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
    weight: float | None = None

    def __getstate__(self) -> dict[str, Any]:  # without what is open
        return {each.name: getattr(self, each.name) for each in fields(self)}

    def opened(self, name: str, dtype: Any, *shape: int) -> NDArray[Any]:
        """Return a file as an array that is read where it is used."""
        if not self.rows or 0 in shape:
            return np.zeros(shape, dtype)
        return np.memmap(self.folder / name, dtype, "r", shape=shape)

    def labels(self, pieces: Sequence[slice]) -> Labels:
        """Read the targets and weights of adjacent rows, piece after piece."""
        rows = sum(piece.stop - piece.start for piece in pieces)
        target = np.empty((rows, *self.target_shape[1:]))
        weight = _read(self.folder / LABELS[1], pieces, np.empty(rows))
        other = weight if self.one_weight else np.empty(rows)
        if not self.one_weight:
            _read(self.folder / LABELS[2], pieces, other)
        return Labels(_read(self.folder / "target", pieces, target), weight, other)

    @cached_property
    def one_weight(self) -> bool:
        """Whether both weights are in one file, which has two names."""
        first, second = (self.folder / name for name in LABELS[1:])
        return first.exists() and second.exists() and first.samefile(second)

    @cached_property
    def mapped(self) -> dict[str, MappedFile] | None:
        """The files of dense features and of labels, by name; None: rows are to be copied.

        That is so where slices of windows are short too: with a page of one the system brings
        those around it, which would take several times the memory.
        """
        if not can_map() or self._slice < _SLICE:
            return None
        files = {
            "dense": (self.dtype, (self.rows, self.dense)),
            "target": (np.float64, self.target_shape),
            **dict.fromkeys(self._weights, (np.float64, (self.rows,))),
        }
        try:
            return {n: MappedFile(self.folder / n, *of) for n, of in files.items()}
        except OSError as error:
            if error.errno != errno.ENOMEM:  # the addresses that the process may have are limited
                raise
            return None

    @property
    def _weights(self) -> list[str]:
        """The files of weights that have to be read."""
        return [*LABELS[1:2] * (self.weight is None), *LABELS[2:] * (not self.one_weight)]

    def weights(
        self, rows: int, read: Callable[[str], NDArray[np.float64]]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return both weights of so many rows, of what is read from the files of their names."""
        found = {name: read(name) for name in self._weights}
        one = found.get(LABELS[1])
        one = np.full(rows, self.weight) if one is None else one
        return one, found.get(LABELS[2], one)

    @property
    def _slice(self) -> float:
        """Bytes that a window has of a run of dense rows; infinite where there are no windows."""
        if self.window is None:
            return math.inf
        return run_rows(self.window) * self.dense * self.dtype.itemsize * self.window / self.rows

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

    def __reduce__(self) -> tuple[Any, ...]:  # without what is in memory
        return DiskRows, (self.layout, self.dtype, self.changes, self.folder)

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
        some = [(self._ahead.get(order, n), places) for n, places in order.windows(start, stop)]
        if self.layout.mapped is None:
            whole = [w.rows.ordered(w.within[places]) for w, places in some if w.rows is not None]
            return whole[0] if len(whole) == 1 else _copied(whole)
        return self._gathered(self.layout.mapped, some)

    def _gathered(
        self, files: dict[str, MappedFile], some: Sequence[tuple[_Window, slice]]
    ) -> Rows:
        """Return rows of windows; of their dense part no copy is made where it has the dtype."""
        order = _joined([window.stored[places] for window, places in some])
        target = files["target"].array.take(order, 0)
        weights = self.layout.weights(len(order), lambda name: files[name].array.take(order, 0))
        both = [
            gathered(window.sparse, window.within[places], *window.alike)
            for window, places in some
            if window.sparse is not None
        ]
        sparse = both[0] if len(both) == 1 else csr_array(vstack(both, "csr")) if both else None
        dense, copied = files["dense"].array, None
        if self.dtype != self.layout.dtype:
            dense, copied = dense.take(order, 0).astype(self.dtype), order
            sparse = None if sparse is None else sparse.astype(self.dtype)
        return Rows(
            dense,
            sparse,
            self._changed(target),
            *weights,
            order=order if copied is None else None,
            bins=self.bins,
        )

    @cached_property
    def _ahead(self) -> ReadAhead[_Window]:
        like = self._like()  # not of these rows: they would keep each other
        return ReadAhead(like._window, None if self.layout.mapped is None else like._release)

    @cached_property
    def _buffers(self) -> Buffers:
        return Buffers(_BUFFERS)

    def _window(self, order: WindowedOrder, number: int) -> _Window:
        """Read a window."""
        pieces, files = order.pieces(number), self.layout.mapped
        if files is None:
            rows = self.read(pieces, self._buffers)
            return _Window(order.within(number), rows=rows)
        for file in files.values():
            file.load(pieces)
        if self.layout.sparse is None:
            return _Window(np.empty(0, np.intp), order.stored(number))
        sparse = self._sparse(pieces, sum(piece.stop - piece.start for piece in pieces))
        within, stored = order.within(number), order.stored(number)
        return _Window(within, stored, sparse, alike(sparse))

    def _release(self) -> None:
        """Let go of the memory of windows."""
        for file in (self.layout.mapped or {}).values():
            file.release()

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
        chosen = sampled_places(len(self), count, seed)
        files, singly = self.layout.mapped, [slice(row, row + 1) for row in chosen.tolist()]
        if files is None:
            return self.read(singly)
        dense, target = (files[name].rows(chosen) for name in ("dense", "target"))
        weights = self.layout.weights(count, lambda name: files[name].rows(chosen))
        features = Features(dense, self._sparse(singly, count)).astype(self.dtype)
        return Rows(
            features.dense, features.sparse, self._changed(target), *weights, bins=self.bins
        )

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
        """Return copies of adjacent rows, piece after piece; dense ones may lie in a buffer."""
        at, buffers = self.layout, buffers or Buffers(0)
        rows = sum(piece.stop - piece.start for piece in pieces)
        labels = at.labels(pieces)
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


class _Window(NamedTuple):
    """The rows of a window's pieces, and their order in the epoch.

    Attributes:
        within: the order, counted through the pieces; empty where it is not needed.
        stored: the order, as the numbers of stored rows; None where `rows` is there.
        sparse: the sparse part of the pieces.
        alike: of the sparse part; see `thalweg.data.rows.alike`.
        rows: the pieces, where files are not mapped.
    """

    within: Index
    stored: Index = np.empty(0, np.intp)
    sparse: csr_array | None = None
    alike: tuple[int, bool] = (0, False)
    rows: Rows | None = None


def _copied(parts: Sequence[Rows]) -> Rows:
    """Return rows of several windows next to each other."""
    first, *others = [rows.take(slice(None)) for rows in parts]
    return first.and_then(*others)


def _joined(parts: Sequence[Index]) -> Index:
    return parts[0] if len(parts) == 1 else np.concatenate([np.empty(0, np.intp), *parts])


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
