"""Encodes the rows of all splits: into memory, or batch by batch onto a disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
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


def encode_splits(
    table: Table,
    encoder: Encoder,
    dtype: Any,
    splits: Sequence[NDArray[np.intp]],
    labels: Sequence[Labels],
    known: Mapping[str, Known],
    memory: int | None,
    notes: list[str],
) -> list[RowSource]:
    """Return the rows of each split; the first is the one to train on.

    They have the same order and the same bits wherever they are.

    Args:
        table: of all rows.
        encoder: of its columns.
        dtype: of the features, float32 or float64.
        splits: which rows each has, in order.
        labels: of the rows of each split.
        known: columns that have been read already.
        memory: bytes that the encoded rows may take; None: as many as they need.
        notes: sentences for the user; appended to.

    Raises:
        DataError: they need more, and there is no room on the disk, and none in memory.
    """
    row_bytes = encoder.row_bytes(dtype) or 0
    window = window_rows(len(splits[0]), row_bytes) if row_bytes else None
    size = row_bytes * sum(map(len, splits))
    if memory is not None and size > memory:
        try:
            make_room(size + row_bytes * len(splits[0]))  # those are written twice
            return _on_disk(table, encoder, dtype, splits, labels, known, window)
        except OSError as error:
            notes.append(go_on_in_memory("The encoded rows take", _AS_ENCODED * size, error))
    if window is not None:
        order = storage_order(splits[0])
        splits, labels = [splits[0][order], *splits[1:]], [_taken(labels[0], order), *labels[1:]]
    found = [
        _rows(features, own)
        for features, own in zip(
            encoder.assemble_parts(table, dtype, splits, known), labels, strict=True
        )
    ]
    parts = None if window is None else file_parts(order, len(order))
    return [replace(found[0], window=window, parts=parts), *found[1:]]


def in_stored_order(rows: NDArray[np.intp], row_bytes: int | None) -> NDArray[np.intp]:
    """Return the rows to train on in the order in which `encode_splits` stores them."""
    if row_bytes is None or window_rows(len(rows), row_bytes) is None:
        return rows
    return rows[storage_order(rows)]


def _rows(features: Features, labels: Labels) -> Rows:
    return Rows(features.dense, features.sparse, *vars(labels).values())


def _taken(labels: Labels, rows: NDArray[np.intp] | slice) -> Labels:
    """Return the labels of some rows; weights that are one array stay one."""
    target, weight = labels.target[rows], labels.metric_weight[rows]
    both = labels.loss_weight is labels.metric_weight
    return Labels(target, weight if both else labels.loss_weight[rows], weight)


def _on_disk(
    table: Table,
    encoder: Encoder,
    dtype: Any,
    splits: Sequence[NDArray[np.intp]],
    labels: Sequence[Labels],
    known: Mapping[str, Known],
    window: int | None,
) -> list[RowSource]:
    scratch = Scratch()
    used = {name: values for name, values in known.items() if name in set(encoder.columns)}
    writers = [
        DiskWriter(scratch.path / str(number), None if number else window)
        for number in range(len(splits))
    ]
    start = 0
    for batch in _batches(table):
        part = slice(start, start + batch.num_rows)
        values = encoder.read(batch, known={name: _part(k, part) for name, k in used.items()})
        for writer, rows, own in zip(writers, splits, labels, strict=True):
            first, end = np.searchsorted(rows, (part.start, part.stop))
            some = rows[first:end]
            if len(some) or not writer.rows:  # of a split without rows there are the columns
                features = encoder.assemble(values, dtype, some - start)
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
