"""Writes encoded rows to a disk, batch by batch, for `thalweg.data.disk_rows` to read.

Rows to train on that are more than a window are stored by their storage keys (see
`thalweg.data.row_order`), which takes an external merge sort (Knuth, The Art of Computer
Programming 3, section 5.4): runs of a part of a window are sorted and written; then about so many
rows again, those with the smallest keys first, are read from all runs, sorted and written for
good. A few windows are in memory at a time, and each row is written twice.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.disk_rows import LABELS, PARTS, DiskRows, Layout
from thalweg.data.row_order import file_parts, storage_keys
from thalweg.data.rows import Rows

_SUMMED = 2**18  # rows, at most, whose weights are added at once
_RUNS = 4  # a window: a run is copied a few times, and so takes no more memory than a window


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
        self._files = _Files(folder if window is None else folder / "runs")
        self._waiting: list[tuple[Rows, NDArray[np.int64]]] = []
        self._runs: list[int] = []  # their rows
        self.rows = 0

    def append(self, rows: Rows, positions: NDArray[np.integer[Any]]) -> None:
        """Write rows behind those there are.

        Args:
            rows: of one encoding, all of one dtype.
            positions: ``[n]``, where they are in the table, from 0, in order.
        """
        self.rows += len(rows)
        if self._window is None:
            self._files.append(rows)
            return
        self._waiting.append((rows, np.asarray(positions, np.int64)))
        if sum(len(each) for each, _ in self._waiting) * _RUNS >= self._window:
            self._write_run()

    def _write_run(self) -> None:
        """Write the rows that wait, sorted by key."""
        (first, _), *others = self._waiting
        rows = first.and_then(*(each for each, _ in others))
        keys = storage_keys(np.concatenate([positions for _, positions in self._waiting]))
        self._waiting = []
        order = np.argsort(keys, kind="stable")
        self._files.append(rows.take(order))
        for name, values in (("keys", keys[order]), ("ranks", sum(self._runs) + order)):
            with open(self._folder / name, "ab") as file:
                values.tofile(file)
        self._runs.append(len(keys))

    def finish(self) -> DiskRows:
        """Return the rows; nothing more is written.

        Raises:
            ValueError: there are none.
        """
        if self._window is not None:
            if self._waiting:
                self._write_run()
            runs = DiskRows.of(self._files.finish())
            self._files = _Files(self._folder)
            with open(self._folder / PARTS, "wb") as parts:
                for rows, ranks in self._merged(runs, _RUNS * -(-len(runs) // self._window)):
                    self._files.append(rows)
                    file_parts(ranks, len(runs)).tofile(parts)
            shutil.rmtree(runs.layout.folder)
            for name in ("keys", "ranks"):
                (self._folder / name).unlink()
        return DiskRows.of(replace(self._files.finish(), window=self._window))

    def close(self) -> None:
        """End writing, also where it went wrong."""
        self._files.close()

    def _merged(
        self, runs: DiskRows, parts: int
    ) -> Iterator[tuple[Rows, NDArray[np.integer[Any]]]]:
        """Yield all rows by their keys, with their ranks, in so many parts of about one size."""
        starts = np.cumsum([0, *self._runs])
        limits = np.linspace(0, 1, parts + 1)
        ends = [
            start
            + np.searchsorted(self._read("keys", np.float64, slice(start, start + rows)), limits)
            for start, rows in zip(starts, self._runs, strict=False)
        ]
        for part in range(parts):
            pieces = [slice(int(end[part]), int(end[part + 1])) for end in ends]
            keys = [self._read("keys", np.float64, piece) for piece in pieces]
            order = np.argsort(np.concatenate(keys), kind="stable")
            if len(order):
                of_rows = np.concatenate([self._read("ranks", np.intp, piece) for piece in pieces])
                yield runs.read(pieces).take(order), of_rows[order]

    def _read(self, name: str, dtype: Any, rows: slice) -> NDArray[Any]:
        """Read a value of some stored rows. Of a file that is mapped, all would stay in memory."""
        size = np.dtype(dtype).itemsize
        path, count = self._folder / name, rows.stop - rows.start
        return np.fromfile(path, dtype, count, offset=size * rows.start)


class _Files:
    """The files of a layout, written one batch behind the other."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._open: dict[str, Any] = {}
        self._rows = self._entries = 0
        self._none: Rows | None = None  # of these columns

    def append(self, rows: Rows) -> None:
        """Write rows."""
        sparse = rows.sparse
        if self._none is None:
            self._none = rows.take(slice(0, 0))
            for name in ("dense", *LABELS, *(["data", "indices", "indptr"] * (sparse is not None))):
                self._open[name] = open(self._folder / name, "wb")  # noqa: SIM115
            if sparse is not None:
                np.zeros(1, np.int64).tofile(self._open["indptr"])
        for name in ("dense", *LABELS):
            np.ascontiguousarray(getattr(rows, name)).tofile(self._open[name])
        if sparse is not None:
            sparse.data.tofile(self._open["data"])
            sparse.indices.astype(np.int32, copy=False).tofile(self._open["indices"])
            (sparse.indptr[1:].astype(np.int64) + self._entries).tofile(self._open["indptr"])
            self._entries += rows.entries
        self._rows += len(rows)

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
