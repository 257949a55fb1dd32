"""Parquet files."""

from __future__ import annotations

import base64
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.data.files.batches import empty, rows_for, sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.raw_file import (
    PARQUET_ENDINGS,
    RawFile,
    binary_file,
    named_parquet,
)
from thalweg.data.files.unchanged import unchanged
from thalweg.data.lazy_table import LazyTable
from thalweg.errors import listing

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_BUFFER = 1 << 17  # bytes of a column read at a time where not all of a row group is
_ONE_THREAD = 4  # columns, at most, that are read by one thread
_PROBED = 1024  # rows whose size tells how many make a batch
_LARGE = 2**25  # bytes of a file's columns: smaller ones are read at once


def is_parquet(file: RawFile) -> bool:
    """Tell Parquet by its mark and the binary byte after it (a CSV column may be named PAR1).

    So is a binary file whose name promises Parquet, which is then said to be damaged.
    """
    if not file.head.startswith(b"PAR1"):
        return named_parquet(file) and b"\0" in file.head
    return len(file.head) == 4 or (file.head[4] < 0x20 and file.head[4] not in b"\t\r\n")


def read_parquet(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> pa.Table | LazyTable:
    """Read a Parquet file.

    Args:
        file: A file for which `is_parquet` holds.
        columns: Which of its columns to read; the others are not looked at.
        options: None is for it.

    Returns:
        Those columns as stored, without a pandas index; categories as dictionaries, of numbers
        too. Of a large file they are read when they are asked for, where that is wanted.

    Raises:
        DataError: The file is cut or altered, or uses a feature that PyArrow does not read.
        OutOfMemoryError: It does not fit into memory.

    """
    with binary_file(file, "Parquet"):
        stream = file.open()
        parquet, wanted, stored = _opened(file, stream, columns)
        schema = parquet.schema_arrow
        if is_large(_size(parquet.metadata), columns.memory) and parquet.metadata.num_rows:
            nothing = _with_categories(schema.empty_table().select(wanted), stored)
            return _lazily(replace(file, head=b""), stream, parquet, nothing.schema, stored)
        with stream:
            table = parquet.read(columns=wanted if len(wanted) < len(schema) else None)
    return _with_categories(_chosen(table, wanted), stored)


def _lazily(
    file: RawFile, stream: pa.NativeFile, parquet: Any, schema: pa.Schema, stored: bytes | None
) -> LazyTable:
    """Return the wanted columns of an open file, each read when it is asked for."""
    here = file.packing is None and file.filesystem is None
    if here:  # opened again for each column, so that many files are not open at a time
        stream.close()
    metadata = parquet.metadata
    columns = _LazyColumns(file, metadata, stored, None if here else parquet)
    return LazyTable(schema, columns.read, metadata.num_rows, stream=columns.stream)


@dataclass(frozen=True)
class _LazyColumns:
    """Reads columns of a file; a record and no closure, so that a plan can be pickled.

    Attributes:
        file: that has them.
        metadata: what its end says of it.
        stored: the schema that Arrow wrote into it.
        parquet: the open file, where opening it takes long; None: it is opened again each time, as
            where this was pickled.
    """

    file: RawFile
    metadata: Any
    stored: bytes | None
    parquet: Any

    def __getstate__(self) -> dict[str, Any]:
        return {**vars(self), "parquet": None}

    def read(self, name: str) -> pa.ChunkedArray:
        """Return a column."""
        with unchanged(self.file), binary_file(self.file, "Parquet"):
            pa.default_memory_pool().release_unused()  # of the column before
            if self.parquet is not None:
                return self._column(name, self.parquet)
            # Page by page, which takes two thirds of the memory, and more requests of a network.
            with self.file.open() as again:
                return self._column(name, self._pages(again))

    def _pages(self, stream: pa.NativeFile) -> Any:
        return _parquet(self.file, stream, bounded=True, metadata=self.metadata)

    def _column(self, name: str, pages: Any) -> pa.ChunkedArray:
        # By one thread: of one column others would hold memory and save no time.
        found = _chosen(pages.read(columns=[name], use_threads=False), [name])
        return _with_categories(found, self.stored)[0]

    def stream(self, names: Sequence[str]) -> Iterator[pa.Table]:
        """Go through some columns by tables of a bounded size."""
        with unchanged(self.file), binary_file(self.file, "Parquet"), self.file.open() as again:
            pa.default_memory_pool().release_unused()  # of the columns before
            yield from _batches(self._pages(again), [*names], self.stored)


def is_large(size: int, memory: int | None) -> bool:
    """Whether columns are read when they are asked for, where all unpacked have so many bytes."""
    return memory is not None and size >= min(_LARGE, memory)


def parquet_size(file: RawFile) -> int:
    """Return the bytes of all columns of a Parquet file, unpacked."""
    return _size(parquet_metadata(file))


def parquet_metadata(file: RawFile) -> Any:
    """Return what the end of a Parquet file says of it, a `pyarrow.parquet.FileMetaData`."""
    with binary_file(file, "Parquet"), file.open() as stream:
        return _parquet(file, stream, bounded=True).metadata


def stream_parquet(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_parquet` returns; see `FileFormat.batches`.

    Of a row group no more than one batch is unpacked at a time.
    """
    with binary_file(file, "Parquet"), file.open() as stream:
        parquet, wanted, stored = _opened(file, stream, columns, bounded=True)
        nothing = _with_categories(parquet.schema_arrow.empty_table().select(wanted), stored)
        if not wanted or not parquet.metadata.num_rows:
            yield empty(nothing.schema)
            return
        for table in _batches(parquet, wanted, stored):
            yield from sliced(table)


def _batches(parquet: Any, wanted: list[str], stored: bytes | None) -> Iterator[pa.Table]:
    """Yield the rows of an open file as tables of a bounded size."""
    # By one thread where columns are few: others would hold memory and save little time.
    threads = len(wanted) > _ONE_THREAD
    schema, nothing = parquet.schema_arrow, True
    types = dict(zip(schema.names, schema.types, strict=True))
    row_bytes = sum(_width(types[name]) for name in wanted)
    if math.isnan(row_bytes):  # by the first rows: in the file repeated texts take less
        first = next(parquet.iter_batches(_PROBED, columns=wanted, use_threads=threads), None)
        row_bytes = first.nbytes / max(first.num_rows, 1) if first is not None else 0
        del first
    for batch in parquet.iter_batches(rows_for(row_bytes), columns=wanted, use_threads=threads):
        nothing = False
        yield _with_categories(_chosen(pa.Table.from_batches([batch]), wanted), stored)
    if nothing:
        raise EOFError("it has no rows, and its end says it has")


def _width(arrow_type: pa.DataType) -> float:
    """Return the bytes of a value, NaN where values differ in it."""
    if pa.types.is_dictionary(arrow_type):
        return math.nan
    try:
        return max(1, int(arrow_type.bit_width) // 8)
    except ValueError:
        return math.nan


def _opened(
    file: RawFile, stream: pa.NativeFile, columns: Columns, bounded: bool = False
) -> tuple[Any, list[str], bytes | None]:
    """Return the open file, the names of the wanted columns, and the schema Arrow wrote into it.

    Args:
        file: what is read.
        stream: it, open.
        columns: which of its columns to read.
        bounded: whether a part of a row group is to be read at a time, not all of it.
    """
    parquet = _parquet(file, stream, bounded)
    names = _without_index(parquet.schema_arrow.names, columns)
    wanted = [names[i] for i in columns.choose(names)]
    if not named_parquet(file):
        columns.notes.append(f"{file.name}: read as Parquet, which its content is")
    return parquet, wanted, (parquet.metadata.metadata or {}).get(b"ARROW:schema")


def _parquet(file: RawFile, stream: pa.NativeFile, bounded: bool, metadata: Any = None) -> Any:
    import pyarrow.parquet as pq

    # Parquet is read from its end backwards, which an unpacking stream cannot do.
    source = pa.BufferReader(stream.read()) if file.packing else stream
    # ParquetFile, not read_table: that one makes columns of folders named "key=value".
    # Old INT96 dates in nanoseconds would wrap around after the year 2262.
    given: dict[str, Any] = {"buffer_size": _BUFFER, "pre_buffer": False} if bounded else {}
    return pq.ParquetFile(
        source,
        metadata=metadata,
        page_checksum_verification=True,
        coerce_int96_timestamp_unit="us",
        **given,
    )


def _size(metadata: Any) -> int:
    """Return the bytes of all columns, unpacked."""
    return sum(metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups))


def _chosen(table: pa.Table, names: Sequence[str]) -> pa.Table:
    """Return some columns: asked for "a", PyArrow reads "a.b" too, and in the file's order."""
    places = {name: i for i, name in enumerate(table.column_names)}
    return table.select([places[name] for name in names])


def _without_index(names: list[str], columns: Columns) -> list[str]:
    """Leave out what pandas stored as the index of its rows, unless there is nothing else."""
    index = [name for name in names if re.fullmatch(r"__index_level_[0-9]+__", name)]
    if not index or len(index) == len(names):
        return names
    columns.notes.append(f"{columns.source}: the pandas index ({listing(index)}) is left out")
    return [name for name in names if name not in index]


def _with_categories(table: pa.Table, written: bytes | None) -> pa.Table:
    """Make dictionaries of categories that are no texts: Parquet stores their values alone."""
    if written is None:
        return table
    declared = _declared(written)
    if declared is None:
        return table
    columns = [
        _dictionary(column, declared[field.name].ordered)
        if field.name in declared and not pa.types.is_dictionary(field.type)
        else column
        for field, column in zip(table.schema, table.columns, strict=True)
    ]
    return pa.table(columns, names=table.column_names)


@lru_cache(maxsize=4)  # asked for with each batch
def _declared(written: bytes) -> dict[str, Any] | None:
    """Return the types of the categories in the schema of Arrow in a file; None: it is none."""
    try:
        schema = pa.ipc.read_schema(pa.BufferReader(base64.b64decode(written)))
    except (pa.ArrowException, ValueError, OSError):
        return None
    return {field.name: field.type for field in schema if pa.types.is_dictionary(field.type)}


def _dictionary(column: pa.ChunkedArray, ordered: bool) -> pa.Array:
    encoded = pa.concat_arrays(column.chunks).dictionary_encode()
    return pa.DictionaryArray.from_arrays(encoded.indices, encoded.dictionary, ordered=ordered)


PARQUET = FileFormat(
    "Parquet",
    PARQUET_ENDINGS,
    is_parquet,
    read_parquet,
    stream=stream_parquet,
    by_columns=is_parquet,
)
