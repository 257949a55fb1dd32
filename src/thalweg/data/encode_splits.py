"""Encodes the rows of all splits: into memory, or batch by batch onto a disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.cache_folder import make_room
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.features import Encoder, Known
from thalweg.data.formats import Moments, Numbers
from thalweg.data.lazy_table import LazyTable
from thalweg.data.row_order import file_parts, storage_order, window_rows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Features, Labels, Rows
from thalweg.data.scratch import Scratch, go_on_in_memory
from thalweg.data.text.distinct import Distinct

_BATCH = 2**16  # rows
_AS_ENCODED = 2  # bytes that encoding takes for each byte of encoded rows, at most


@dataclass(frozen=True)
class Splits:
    """What the encoded rows of each split are made of; the first split is the one to train on.

    Attributes:
        table: of all rows.
        encoder: of its columns.
        dtype: of the features, float32 or float64.
        rows: which rows each split has, in order.
        labels: of the rows of each split.
        known: columns that have been read already.
    """

    table: Table
    encoder: Encoder
    dtype: Any
    rows: Sequence[NDArray[np.intp]]
    labels: Sequence[Labels]
    known: Mapping[str, Known]

    @property
    def window(self) -> int | None:
        """The rows to train on that an epoch permutes together; None: all."""
        row_bytes = self.encoder.row_bytes(self.dtype)
        return window_rows(len(self.rows[0]), row_bytes) if row_bytes else None

    @property
    def size(self) -> int:
        """Bytes of the encoded rows; 0 where they depend on the rows."""
        return (self.encoder.row_bytes(self.dtype) or 0) * sum(map(len, self.rows))


def encode_splits(of: Splits, memory: int | None, notes: list[str]) -> list[RowSource]:
    """Return the rows of each split.

    They have the same order and the same bits wherever they are.

    Args:
        of: the splits.
        memory: bytes that the encoded rows may take; None: as many as they need.
        notes: sentences for the user; appended to.

    Raises:
        DataError: they need more, and there is no room on the disk, and none in memory.
    """
    if memory is not None and of.size > memory:
        try:
            # Those to train on are written twice.
            make_room(of.size + (of.encoder.row_bytes(of.dtype) or 0) * len(of.rows[0]))
            return _on_disk(of)
        except OSError as error:
            notes.append(go_on_in_memory("The encoded rows take", _AS_ENCODED * of.size, error))
    rows, labels, parts = of.rows, of.labels, None
    if of.window is not None:
        order = storage_order(rows[0])
        rows, labels = [rows[0][order], *rows[1:]], [_taken(labels[0], order), *labels[1:]]
        parts = file_parts(order, len(order))
    features = of.encoder.assemble_parts(of.table, of.dtype, rows, of.known)
    found = [_rows(each, own) for each, own in zip(features, labels, strict=True)]
    return [replace(found[0], window=of.window, parts=parts), *found[1:]]


def in_stored_order(rows: NDArray[np.intp], row_bytes: int | None) -> NDArray[np.intp]:
    """Return the rows to train on in the order in which `encode_splits` stores them."""
    if row_bytes is None or window_rows(len(rows), row_bytes) is None:
        return rows
    return rows[storage_order(rows)]


def _rows(features: Features, labels: Labels) -> Rows:
    return Rows(features.dense, features.sparse, *vars(labels).values(), bins=features.bins)


def _taken(labels: Labels, rows: NDArray[np.intp] | slice) -> Labels:
    """Return the labels of some rows; weights that are one array stay one."""
    target, weight = labels.target[rows], labels.metric_weight[rows]
    both = labels.loss_weight is labels.metric_weight
    return Labels(target, weight if both else labels.loss_weight[rows], weight)


def _on_disk(of: Splits) -> list[RowSource]:
    scratch = Scratch()
    columns = set(of.encoder.columns)
    used = {name: values for name, values in of.known.items() if name in columns}
    writers = [
        DiskWriter(scratch.path / str(number), None if number else of.window)
        for number in range(len(of.rows))
    ]
    start = 0
    for batch in _batches(of.table):
        part = slice(start, start + batch.num_rows)
        values = of.encoder.read(batch, known={name: _part(k, part) for name, k in used.items()})
        for writer, rows, own in zip(writers, of.rows, of.labels, strict=True):
            first, end = np.searchsorted(rows, (part.start, part.stop))
            some = rows[first:end]
            if len(some) or not writer.rows:  # of a split without rows there are the columns
                features = of.encoder.assemble(values, of.dtype, some - start)
                writer.append(_rows(features, _taken(own, slice(first, end))), some)
        start = part.stop
    return [replace(writer.finish(), folder=scratch) for writer in writers]


def _batches(table: Table) -> Iterator[Any]:
    """Go through a table, some rows at a time."""
    if isinstance(table, LazyTable):
        yield from table.batches()
        return
    for start in range(0, table.num_rows, _BATCH):
        yield table.slice(start, min(_BATCH, table.num_rows - start))


def _part(known: Known, part: slice) -> Known:
    """Return what was read of some rows."""
    if isinstance(known, Numbers):
        return replace(known, values=known.values[part], unreadable=known.unreadable[part])
    if isinstance(known, Moments):
        values = known.values.slice(part.start, part.stop - part.start)
        return replace(known, values=values, unreadable=known.unreadable[part])
    assert isinstance(known, Distinct)
    return Distinct(known.values, known.index[part])
