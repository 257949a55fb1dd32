"""Writes encoded rows to a disk, batch by batch, for `thalweg.data.disk_rows` to read.

Rows to train on that are more than a window are stored by runs, each in a random order of its own
(see `thalweg.data.row_order`): a run is put in its order and written by a thread, some rows at a
time, while the next one comes together.
"""

from __future__ import annotations

import math
import os
import shutil
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array, vstack

from thalweg.data.disk_rows import LABELS, PARTS, DiskRows, Layout
from thalweg.data.row_order import file_parts, run_order, run_rows
from thalweg.data.rows import Rows, taken

_SUMMED = 2**18  # rows, at most, whose weights are added at once
# Bytes of dense rows, about, that are put in their order and written at once: with a megabyte Linux
# keeps them in smaller pieces, so that a later epoch takes a quarter longer.
_ORDERED = 2**23


class DiskWriter:
    """Takes rows in the order of the table, and makes a `DiskRows` of them.

    Attributes:
        rows: how many it has taken.
    """

    def __init__(self, folder: Path, window: int | None, expected: int | None = None) -> None:
        """Prepare to write.

        Args:
            folder: for the files; made.
            window: rows of a shuffle's window, of `thalweg.data.row_order.window_rows`; None: the
                rows stay in their order.
            expected: how many rows there will be; None: nobody knows.
        """
        folder.mkdir(parents=True)
        self._folder, self._window, self._expected = folder, window, expected
        self._files = _Files(folder)
        self._run = None if window is None else _Run(run_rows(window))
        self._runs = 0
        self._pool: ThreadPoolExecutor | None = None  # which writes while the next run is filled
        self._written: Future[None] | None = None
        self.rows = 0

    def append(self, rows: Rows, places: NDArray[np.intp] | None = None) -> None:
        """Write rows behind those there are, all of one encoding and of one dtype.

        Args:
            rows: in the order of the table.
            places: ``[n]``, rising: which of the rows; None: all.
        """
        if self._run is None:
            self._files.append(rows if places is None else rows.take(places))
            self.rows += len(rows if places is None else places)
            return
        left = np.arange(len(rows)) if places is None else places
        self.rows += len(left)
        if not len(left):
            self._run.fill(rows, left)  # of a split without rows there are the columns
        while len(left):
            some = left[: self._run.room]
            self._run.fill(rows, some)
            left = left[len(some) :]
            if not self._run.room:
                self._write_run()

    def _write_run(self) -> None:
        """Have the rows that wait written, in the order of their run."""
        assert self._run is not None
        if self._written is not None:
            self._written.result()
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-write-rows")
        self._written = self._pool.submit(self._append_run, self._run.handed_on(), self._runs)
        self._runs += 1

    def _append_run(self, rows: Rows, number: int) -> None:
        """Write the rows of a run in its order, and of which part of the file each is."""
        assert self._run is not None
        order = run_order(number, len(rows))
        step = max(1, _ORDERED // max(1, rows.dense[:1].nbytes))
        for start in range(0, max(1, len(rows)), step):
            self._files.append(rows.take(order[start : start + step]))
        if self._expected is not None:
            with open(self._folder / PARTS, "ab") as parts:
                file_parts(number * self._run.size + order, self._expected).tofile(parts)

    def finish(self) -> DiskRows:
        """Return the rows; nothing more is written.

        Raises:
            ValueError: there are none.
        """
        if self._run is not None:
            if self._run.rows or not self._runs:
                self._write_run()
            if self._written is not None:
                self._written.result()
            if self.rows != self._expected:
                self._write_parts(self._run.size)
        self.close()
        return DiskRows.of(replace(self._files.finish(), window=self._window))

    def close(self) -> None:
        """End writing, also where it went wrong."""
        if self._pool is not None:
            self._pool.shutdown()
        self._run = None  # its memory
        self._files.close()

    def _write_parts(self, size: int) -> None:
        """Write of which part of the file each row is."""
        with open(self._folder / PARTS, "wb") as parts:
            for run, start in enumerate(range(0, self.rows, size)):
                ranks = start + run_order(run, min(size, self.rows - start))
                file_parts(ranks, self.rows).tofile(parts)


class _Run:
    """Rows that wait for their run to be full, in memory that every other run uses again.

    Attributes:
        size: rows of a full run.
        rows: how many there are.
    """

    def __init__(self, size: int) -> None:
        self.size, self.rows = size, 0
        self._none: Rows | None = None  # of these columns
        self._arrays: list[NDArray[Any]] = []
        self._before: list[NDArray[Any]] = []  # those of the run before
        self._sparse: list[csr_array] = []

    @property
    def room(self) -> int:
        """How many more rows there is room for."""
        return self.size - self.rows

    def fill(self, rows: Rows, places: NDArray[np.intp]) -> None:
        """Take in some of the rows of a batch, of which there is room for as many."""
        given = [getattr(rows, name) for name in ("dense", *LABELS)]
        if self._none is None:
            self._none = rows.take(places[:0])  # a copy, which does not keep the batch
            for kept in (self._arrays, self._before):
                kept += [np.empty((self.size, *each.shape[1:]), each.dtype) for each in given]
        end = self.rows + len(places)
        for array, values in zip(self._arrays, given, strict=True):
            values.take(places, axis=0, out=array[self.rows : end], mode="clip")  # all are inside
        if rows.sparse is not None:
            self._sparse.append(taken(rows.sparse, places))
        self.rows = end

    def handed_on(self) -> Rows:
        """Return the rows, until the next call, and begin another run."""
        if self._none is None:
            raise ValueError("no rows were written")
        dense, target, *weights = (array[: self.rows] for array in self._arrays)
        sparse = None
        if self._sparse:
            sparse = self._sparse[0]
            if len(self._sparse) > 1:
                sparse = csr_array(vstack(self._sparse, format="csr"))
            self._sparse = []
        self._arrays, self._before = self._before, self._arrays
        self.rows = 0
        return Rows(dense, sparse, target, *weights, bins=self._none.bins)


class _Files:
    """The files of a layout, written one batch behind the other."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._open: dict[str, Any] = {}
        self._rows = self._entries = 0
        self._none: Rows | None = None  # of these columns
        self._one_weight = True  # whether both weights have been one so far
        self._weight: float | None = None  # in the loss, of all rows so far; NaN: they differ

    def append(self, rows: Rows) -> None:
        """Write rows."""
        sparse = rows.sparse
        if self._none is None:
            self._none = rows.take(slice(0, 0))
            more = ["data", "indices", "indptr"] * (sparse is not None)
            for name in ("dense", *LABELS[:2], *more):
                self._open[name] = open(self._folder / name, "wb")  # noqa: SIM115
            if sparse is not None:
                np.zeros(1, np.int64).tofile(self._open["indptr"])
        weights = rows.loss_weight, rows.metric_weight
        if len(rows):
            first = float(weights[0][0]) if self._weight is None else self._weight
            self._weight = first if (weights[0] == first).all() else math.nan
        if self._one_weight and weights[0] is not weights[1] and not np.array_equal(*weights):
            self._part_weights()
        for name in ("dense", *LABELS):
            if name in self._open:
                np.ascontiguousarray(getattr(rows, name)).tofile(self._open[name])
        if sparse is not None:
            sparse.data.tofile(self._open["data"])
            sparse.indices.astype(np.int32, copy=False).tofile(self._open["indices"])
            (sparse.indptr[1:].astype(np.int64) + self._entries).tofile(self._open["indptr"])
            self._entries += rows.entries
        self._rows += len(rows)

    def _part_weights(self) -> None:
        """Begin a file of the second weights, with what was one so far."""
        self._one_weight = False
        self._open[LABELS[1]].flush()
        shutil.copyfile(self._folder / LABELS[1], self._folder / LABELS[2])
        self._open[LABELS[2]] = open(self._folder / LABELS[2], "ab")  # noqa: SIM115

    def close(self) -> None:
        """Close the files."""
        for file in self._open.values():
            file.close()

    def finish(self) -> Layout:
        """Close the files, and say what is in them."""
        self.close()
        none = self._none
        if none is None:
            raise ValueError("no rows were written")
        if self._one_weight:
            link(self._folder / LABELS[1], self._folder / LABELS[2])
        layout = Layout(
            folder=self._folder,
            rows=self._rows,
            dtype=none.dtype,
            dense=none.dense.shape[1],
            bins=none.bins,
            sparse=None if none.sparse is None else none.sparse_features,
            outputs=None if none.target.ndim == 1 else none.target.shape[1],
            weight=None if self._weight is None or math.isnan(self._weight) else self._weight,
        )
        return replace(layout, weight_sum=_sum(layout, 0, self._rows))


def link(file: Path, second: Path) -> None:
    """Give a file a second name; copy it where the file system has no such thing."""
    try:
        os.link(file, second)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copyfile(file, second)


def _sum(layout: Layout, start: int, stop: int) -> float:
    """Return the sum of rows' weights in the loss, with the bits of one sum of all.

    NumPy adds the sums of both halves, the first a multiple of 8 long, down to few rows (pairwise
    summation, Higham 1993).
    """
    rows = stop - start
    if rows <= _SUMMED:
        return float(layout.labels([slice(start, stop)]).loss_weight.sum())
    middle = start + rows // 2 - rows // 2 % 8
    return _sum(layout, start, middle) + _sum(layout, middle, stop)
