"""Encodes the rows of all splits: into memory, or batch by batch onto a disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.assemble_streamed import assembled
from thalweg.data.buffers import Buffers
from thalweg.data.cache_folder import make_room
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.division import TEST, TRAIN, VALID, Divided
from thalweg.data.encoder import Encoder
from thalweg.data.feature_values import Kept
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.memory_limit import rows_in_memory
from thalweg.data.prefetched import prefetched
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.row_array import RowArray
from thalweg.data.row_order import file_parts, storage_order, window_rows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Features, Labels, Rows
from thalweg.data.scratch import Scratch, go_on_in_memory
from thalweg.threads import AT_ONCE, workers

_BATCH, _BYTES = 2**16, 2**24  # rows, and bytes of these, at most
_SPLITS = (TRAIN, VALID, TEST)
_AS_ENCODED = 2  # bytes that encoding takes for each byte of encoded rows, at most


@dataclass(frozen=True)
class LabelsOf:
    """The labels of a table's rows.

    Attributes:
        preprocessor: has the class weights.
        y: targets, ``[n]`` or ``[n, outputs]``; NaN where missing.
        weight: ``[n]``, of the samples; None: 1 each.
    """

    preprocessor: Preprocessor
    y: RowArray
    weight: RowArray | None = None

    def of(self, places: NDArray[np.intp], part: slice = slice(None)) -> Labels:
        """Return the labels of some rows, by their places in a part of the table."""
        weight = np.broadcast_to(np.float64(1), len(places))  # takes no memory
        if self.weight is not None:
            weight = self.weight[part][places]
        return self.preprocessor.labels(self.y[part][places], weight)

    def all(self, part: slice) -> Labels:
        """Return the labels of all rows of a part of the table; targets that are missing are 0."""
        y = self.y[part]
        weight = (
            np.broadcast_to(np.float64(1), len(y)) if self.weight is None else self.weight[part]
        )
        return self.preprocessor.labels(np.where(np.isnan(y), 0, y), weight)


@dataclass(frozen=True)
class Splits:
    """What the encoded rows of each split are made of.

    Attributes:
        table: of all rows.
        encoder: of its columns.
        dtype: of the features, float32 or float64.
        split: which rows go where.
        labels: of all rows.
        known: columns that have been read already.
    """

    table: Table
    encoder: Encoder
    dtype: Any
    split: Divided
    labels: LabelsOf
    known: Mapping[str, Kept]

    @property
    def window(self) -> int | None:
        """The rows to train on that an epoch permutes together; None: all."""
        row_bytes = self.encoder.row_bytes(self.dtype)
        return window_rows(self.split.sizes[TRAIN], row_bytes) if row_bytes else None

    @property
    def size(self) -> int:
        """Bytes of the encoded rows; 0 where they depend on the rows."""
        return (self.encoder.row_bytes(self.dtype) or 0) * sum(self.split.sizes[TRAIN:])


def encode_splits(of: Splits, memory: int | None, notes: list[str]) -> list[RowSource]:
    """Return the rows to train on, for validation and for the test.

    They have the same order and the same bits wherever they are.

    Args:
        of: the splits.
        memory: bytes that the data may take; encoded rows of more than a third are kept on the
            disk. None: as many as they need.
        notes: sentences for the user; appended to.

    Raises:
        DataError: they need more, and there is no room on the disk, and none in memory.
    """
    if memory is not None and of.size > rows_in_memory(memory):
        try:
            make_room_for(of)
            return _on_disk(of)
        except OSError as error:
            notes.append(go_on(of, error))
    rows, parts = [of.split.rows(code) for code in _SPLITS], None
    if of.window is not None:
        order = storage_order(len(rows[0]), of.window)
        rows[0] = rows[0][order]
        parts = file_parts(order, len(order))
        del order
    given = of.encoder, of.table, of.dtype, rows, of.known
    if streams(of.table):
        features = assembled(*given, window=of.window)
    else:
        features = Encoder.assemble_parts(*given)
    found = [rows_of(each, of.labels.of(own)) for each, own in zip(features, rows, strict=True)]
    return [replace(found[0], window=of.window, parts=parts), *found[1:]]


def make_room_for(of: Splits) -> None:
    """Have room for encoded rows in the cache folder.

    Raises:
        OSError: there is none.
    """
    make_room(of.size)


def go_on(of: Splits, error: OSError) -> str:
    """Return a note that encoded rows are held in memory; see `scratch.go_on_in_memory`."""
    return go_on_in_memory("The encoded rows take", _AS_ENCODED * of.size, error)


def in_stored_order(rows: NDArray[np.intp], row_bytes: int | None) -> NDArray[np.intp]:
    """Return the rows to train on in the order in which `encode_splits` stores them."""
    window = None if row_bytes is None else window_rows(len(rows), row_bytes)
    return rows if window is None else rows[storage_order(len(rows), window)]


def rows_of(features: Features, labels: Labels) -> Rows:
    """Return features with their labels."""
    return Rows(features.dense, features.sparse, *vars(labels).values(), bins=features.bins)


def _on_disk(of: Splits) -> list[RowSource]:
    scratch = Scratch()
    columns = set(of.encoder.columns)
    used = {name: values for name, values in of.known.items() if name in columns}
    writers = [
        DiskWriter(
            scratch.path / str(code), of.window if code == TRAIN else None, of.split.sizes[code]
        )
        for code in _SPLITS
    ]
    try:
        encoded = partial(_encoded, of, used, Buffers(AT_ONCE + 1))
        with workers() as threads:
            for rows, codes in threads.each(encoded, _numbered(of, used)):
                for writer, code in zip(writers, _SPLITS, strict=True):
                    places = np.flatnonzero(codes == code)
                    # Of a split without rows there are the columns.
                    if len(places) or not writer.rows:
                        writer.append(rows, places)
                del rows  # whose memory is used again
        return [replace(writer.finish(), folder=scratch) for writer in writers]
    finally:
        for writer in writers:
            writer.close()


def _numbered(of: Splits, used: Mapping[str, Kept]) -> Iterator[tuple[int, pa.Table]]:
    """Go through a table as `_unread` does, with the number of each batch's first row."""
    start = 0
    for batch in _unread(of, used):
        yield start, batch
        start += batch.num_rows


def _encoded(
    of: Splits, used: Mapping[str, Kept], buffers: Buffers, numbered: tuple[int, pa.Table]
) -> tuple[Rows, NDArray[Any]]:
    """Return the encoded rows of a batch, and which split each is of."""
    start, batch = numbered
    part = slice(start, start + batch.num_rows)
    own = {name: each.slice(start, batch.num_rows) for name, each in used.items()}
    values = of.encoder.read(batch, known=own)
    rows = rows_of(of.encoder.assemble(values, of.dtype, buffers=buffers), of.labels.all(part))
    return rows, of.split.codes[part]


def _unread(of: Splits, used: Mapping[str, Kept]) -> Iterator[pa.Table]:
    """Go through a table; in batches from a file, columns that have been read are nulls."""
    if not streams(of.table):
        yield from batches_of(of.table, of.encoder.columns)
        return
    names = [name for name in of.encoder.columns if name not in used]
    rows = max(1, min(_BATCH, _BYTES // (of.encoder.row_bytes(of.dtype) or 1)))
    nothing = (
        pa.table({"": pa.nulls(min(rows, of.table.num_rows - start))}).select([])
        for start in range(0, of.table.num_rows, rows)
    )
    for batch in batches_of(of.table, names) if names else nothing:
        for name in used:
            batch = batch.append_column(name, pa.nulls(batch.num_rows))
        yield batch


def batches_of(table: Table, names: Sequence[str]) -> Iterator[Any]:
    """Go through some columns of a table, some rows at a time."""
    if isinstance(table, LazyTable):
        yield from prefetched(table.batches(names))
        return
    for start in range(0, table.num_rows, _BATCH):
        yield table.slice(start, min(_BATCH, table.num_rows - start))
