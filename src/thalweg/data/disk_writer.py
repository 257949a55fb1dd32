"""Writes encoded rows to a disk, batch by batch, for `thalweg.data.disk_rows` to read.

Rows to train on that are more than a window are stored by runs, each in a random order of its own
(see `thalweg.data.row_order`): one run is in memory at a time, and each row is written once.
"""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from thalweg.data.disk_rows import LABELS, PARTS, DiskRows, Layout
from thalweg.data.row_order import file_parts, run_order, run_rows
from thalweg.data.rows import Rows

_SUMMED = 2**18  # rows, at most, whose weights are added at once


class DiskWriter:
    """Takes rows in the order of the table, and makes a `DiskRows` of them.

    Attributes:
        rows: how many it has taken.
    """

    def __init__(self, folder: Path, window: int | None) -> None:
        """Prepare to write.

        Args:
            folder: for the files; made.
            window: rows of a shuffle's window, of `thalweg.data.row_order.window_rows`; None: the
                rows stay in their order.
        """
        folder.mkdir(parents=True)
        self._folder, self._window = folder, window
        self._files = _Files(folder)
        self._waiting: list[Rows] = []
        self._runs = 0
        self.rows = 0

    def append(self, rows: Rows) -> None:
        """Write rows behind those there are, all of one encoding and of one dtype."""
        self.rows += len(rows)
        if self._window is None:
            self._files.append(rows)
            return
        size = run_rows(self._window)
        self._waiting.append(rows)
        while sum(map(len, self._waiting)) >= size:
            self._write_run(size)

    def _write_run(self, size: int) -> None:
        """Write so many of the rows that wait, in the order of their run."""
        first, *others = self._waiting
        rows = first.and_then(*others) if others else first
        order = run_order(self._runs, size)
        self._waiting = [rows.take(slice(size, None))] if len(rows) > size else []
        self._files.append(rows.take(order))
        self._runs += 1

    def finish(self) -> DiskRows:
        """Return the rows; nothing more is written.

        Raises:
            ValueError: there are none.
        """
        if self._window is not None:
            if rest := sum(map(len, self._waiting)):
                self._write_run(rest)
            self._write_parts(run_rows(self._window))
        return DiskRows.of(replace(self._files.finish(), window=self._window))

    def close(self) -> None:
        """End writing, also where it went wrong."""
        self._files.close()

    def _write_parts(self, size: int) -> None:
        """Write of which part of the file each row is."""
        with open(self._folder / PARTS, "wb") as parts:
            for run, start in enumerate(range(0, self.rows, size)):
                ranks = start + run_order(run, min(size, self.rows - start))
                file_parts(ranks, self.rows).tofile(parts)


class _Files:
    """The files of a layout, written one batch behind the other."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._open: dict[str, Any] = {}
        self._rows = self._entries = 0
        self._none: Rows | None = None  # of these columns
        self._one_weight = True  # whether both weights have been one so far

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
