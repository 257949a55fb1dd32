"""Encoded rows in a folder that outlives the job: written or linked there, checked when read."""

from __future__ import annotations

import shutil
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from thalweg.data.bins import Bins
from thalweg.data.disk_rows import PARTS, DiskRows, Layout
from thalweg.data.disk_writer import DiskWriter, link
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows

_PIECE = 2**24  # bytes that are summed at once
_MOST = 2**31  # entries of a sparse part in memory


class NotAsKeptError(Exception):
    """A file of kept rows is cut, altered or gone."""


@dataclass(frozen=True)
class KeptRows:
    """What `read_rows` needs to know of a folder.

    Attributes:
        rows, dense, sparse, outputs, weight_sum, window: as in `Layout`.
        dtype: its name.
        files: size and CRC-32 of each, by name.
    """

    rows: int
    dtype: str
    dense: int
    sparse: int | None
    outputs: int | None
    weight_sum: float
    window: int | None
    files: Mapping[str, tuple[int, int]]


def write_rows(source: RowSource, folder: Path) -> KeptRows:
    """Write the rows of a split into a new folder; files of rows on the disk are linked.

    Raises:
        OSError: there is no room.
    """
    if isinstance(source, DiskRows):
        layout = source.layout
        folder.mkdir(parents=True)
        for file in layout.folder.iterdir():
            link(file, folder / file.name)
    else:
        window = source.window
        writer = DiskWriter(folder, None)
        for rows in source.blocks(1) if len(source) else [source.block(0, 0)]:
            writer.append(rows)
        layout = replace(writer.finish().layout, window=window)
        if isinstance(source, Rows) and source.parts is not None:
            source.parts.tofile(folder / PARTS)
    return KeptRows(
        rows=layout.rows,
        dtype=layout.dtype.name,
        dense=layout.dense,
        sparse=layout.sparse,
        outputs=layout.outputs,
        weight_sum=layout.weight_sum,
        window=layout.window,
        files={file.name: _summed(file) for file in sorted(folder.iterdir())},
    )


def read_rows(
    kept: KeptRows,
    folder: Path,
    own: Path,
    memory: bool,
    keeper: object,
    bins: Bins | None = None,
) -> RowSource:
    """Return kept rows, after every byte was checked.

    Args:
        kept: what `write_rows` returned.
        folder: that it wrote.
        own: folder of this job, in which the files have a second name: another job may remove the
            first.
        memory: whether to read them into memory.
        keeper: what keeps `own` there as long as it is used.
        bins: of the encoder that the rows were encoded by.

    Raises:
        OSError: a file is gone.
        NotAsKeptError: a file is not what it was.
    """
    own.mkdir(parents=True)
    for name in kept.files:
        link(folder / name, own / name)
    for name, summed in kept.files.items():
        if _summed(own / name) != tuple(summed):
            raise NotAsKeptError(name)
    layout = Layout(
        own,
        kept.rows,
        np.dtype(kept.dtype),
        kept.dense,
        kept.sparse,
        kept.outputs,
        kept.weight_sum,
        kept.window,
        bins,
    )
    found = DiskRows.of(layout)
    if not memory or found.entries >= _MOST:
        return replace(found, folder=keeper)
    parts = None if kept.window is None else found.parts_of(np.arange(kept.rows))
    rows = replace(found.block(0, kept.rows), window=kept.window, parts=parts)
    shutil.rmtree(own)
    if kept.files["loss_weight"] == kept.files["metric_weight"]:  # mostly: then one array is both
        rows = replace(rows, metric_weight=rows.loss_weight)
    return rows


def _summed(file: Path) -> tuple[int, int]:
    """Return the size and the CRC-32 of a file."""
    size = total = 0
    with file.open("rb") as opened:
        while piece := opened.read(_PIECE):
            size += len(piece)
            total = zlib.crc32(piece, total)
    return size, total
