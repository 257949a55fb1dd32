"""Arrow IPC files and streams; a Feather file of version 2 is an IPC file."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.data.files.batches import empty, sliced
from thalweg.data.files.file_format import FileFormat, table_size
from thalweg.data.files.raw_file import RawFile, binary_file
from thalweg.data.files.unchanged import unchanged
from thalweg.data.lazy_table import LazyTable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_FILE = b"ARROW1\0\0"
_STREAM = b"\xff\xff\xff\xff"


def is_ipc(file: RawFile) -> bool:
    """Tell an Arrow IPC file by its mark, a stream by that of its first message."""
    return file.head.startswith((_FILE, _STREAM))


def by_columns(file: RawFile) -> bool:
    """Whether single columns can be read: of a file with an index of its batches, not packed."""
    return file.head.startswith(_FILE) and file.packing is None


def read_ipc(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> pa.Table | LazyTable:
    """Read an Arrow IPC file or stream.

    Args:
        file: A file for which `is_ipc` holds.
        columns: Which of its columns to read.
        options: None is for it.

    Returns:
        Those columns as stored. Of a large file they are read when they are asked for, where that
        is wanted.

    Raises:
        DataError: The file is cut or altered.
        OutOfMemoryError: It does not fit into memory.

    """
    with binary_file(file, "Arrow"):
        places, only = _chosen(file, columns)
        large = columns.memory is not None and table_size(file) > columns.memory
        if large and places and by_columns(file):
            lazy = _lazily(replace(file, head=_FILE), places)
            if lazy is not None:
                return lazy
        with _opened(file, only) as reader:
            table = reader.read_all()
        for column in table.columns:
            _refuse_wrong_places(column)
    return table


def stream_ipc(
    file: RawFile, columns: Columns, options: ReadOptions | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_ipc` returns; see `FileFormat.batches`.

    One of the file's own record batches is in memory at a time, and all of an IPC file that is
    packed as a whole: it is read from its end.
    """
    with binary_file(file, "Arrow"):
        _, only = _chosen(file, columns)
        if not columns.names:  # to PyArrow no columns mean all
            yield empty(pa.schema([]))
            return
        with _opened(file, only) as reader:
            nothing = True
            for batch in _each(reader):
                for column in batch.columns:
                    _refuse_wrong_places(column)
                if batch.num_rows:
                    nothing = False
                    yield from sliced(batch)
            if nothing:
                yield empty(reader.schema)


def _lazily(file: RawFile, places: list[int]) -> LazyTable | None:
    """Return the columns at some places, each read when it is asked for; None if there are no rows.

    They are called by their places, for the names in the file may be alike.
    """
    with _opened(file, pa.ipc.IpcReadOptions(included_fields=places)) as reader:
        found = reader.schema
    fields = [field.with_name(str(i)) for field, i in zip(found, places, strict=True)]
    schema = pa.schema(fields)

    columns = _LazyColumns(file, schema)
    rows = sum(batch.num_rows for batch in columns.each(places[:1]))
    return LazyTable(schema, columns.read, rows, stream=columns.stream) if rows else None


@dataclass(frozen=True)
class _LazyColumns:
    """Reads columns of a file; a record and no closure, so that a plan can be pickled.

    Attributes:
        file: that has them.
        schema: of the columns, which are called by their places.
    """

    file: RawFile
    schema: pa.Schema

    def each(self, places: list[int]) -> Iterator[pa.RecordBatch]:
        """Go through the batches of the file, of some columns."""
        options = pa.ipc.IpcReadOptions(included_fields=places)
        file = self.file
        with unchanged(file), binary_file(file, "Arrow"), _opened(file, options) as reader:
            for batch in _each(reader):
                for column in batch.columns:
                    _refuse_wrong_places(column)
                yield batch

    def read(self, name: str) -> pa.ChunkedArray:
        """Return a column."""
        return pa.chunked_array([_copied(batch.column(0)) for batch in self.each([int(name)])])

    def stream(self, names: Sequence[str]) -> Iterator[pa.Table]:
        """Go through some columns by tables of a bounded size."""
        places = sorted(int(name) for name in names)  # as the file has them
        own = pa.schema([self.schema.field(str(i)) for i in places])
        for batch in self.each(places):
            for part in sliced(pa.RecordBatch.from_arrays(batch.columns, schema=own)):
                yield pa.Table.from_batches([part]).select(names)


def _copied(column: pa.Array) -> pa.Array:
    """Return a column of a batch in memory of its own: it lies in what is held for all columns."""
    return pa.concat_arrays([column, column.slice(0, 0)])


def _refuse_wrong_places(column: pa.Array | pa.ChunkedArray) -> None:
    """Raise where texts, lists or categories point outside their values; later it would crash.

    Texts that are not UTF-8, which PyArrow looks for last, are named once rows are counted.
    """
    # One by one: PyArrow looks at nothing after the first such text, nor at places of categories.
    for part in column.chunks if isinstance(column, pa.ChunkedArray) else [column]:
        try:
            part.validate(full=True)
        except pa.ArrowInvalid as error:
            if "UTF8" not in str(error):
                raise
            if pa.types.is_dictionary(part.type):
                places = range(len(part.dictionary))
                pa.DictionaryArray.from_arrays(part.indices, pa.array(places)).validate(full=True)


def _chosen(file: RawFile, columns: Columns) -> tuple[list[int], pa.ipc.IpcReadOptions | None]:
    """Return the places of the wanted columns and what reads them; None where all are wanted."""
    with _opened(file, None) as reader:
        names = reader.schema.names
    kept = columns.choose(names)
    some = len(kept) < len(names)
    return kept, pa.ipc.IpcReadOptions(included_fields=kept) if some else None


@contextmanager
def _opened(file: RawFile, options: pa.ipc.IpcReadOptions | None) -> Iterator[Any]:
    with file.open() as stream:
        if not file.head.startswith(_FILE):
            with pa.ipc.open_stream(stream, options=options) as reader:
                yield reader
            return
        # An IPC file is read from its end, which an unpacking stream cannot do.
        source = pa.BufferReader(stream.read()) if file.packing else stream
        with pa.ipc.open_file(source, options=options) as reader:
            yield reader


def _each(reader: Any) -> Iterator[pa.RecordBatch]:
    if isinstance(reader, pa.ipc.RecordBatchFileReader):
        return (reader.get_batch(i) for i in range(reader.num_record_batches))
    return iter(reader)


IPC = FileFormat(
    "Arrow",
    (".arrow", ".feather", ".ipc"),
    is_ipc,
    read_ipc,
    stream=stream_ipc,
    by_columns=by_columns,
)
