"""Files as a stream: several as one table, of which some rows are in memory at a time."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

import pyarrow as pa

from thalweg.data.bad_rows import notes_of
from thalweg.data.columns import Columns, Wanted
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.locations import Location
from thalweg.data.files.parquet_files import PARQUET, parquet_metadata
from thalweg.data.files.raw_file import RawFile, open_file, out_of_memory
from thalweg.data.files.read_files import (
    NO_ROWS,
    format_of,
    found_files,
    merged_notes,
    read_files,
    say_unused,
    with_keys,
)
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.files.stacked import as_united, united_schema
from thalweg.data.files.unchanged import check
from thalweg.data.stream import Stream, divided, stream_of
from thalweg.data.tidying import tidied
from thalweg.errors import DataError, NoRowsError, OutOfMemoryError

SMALL = 2**25  # bytes of all files in memory: so much is read at once
_LINES = ("CSV", "JSON Lines", "svmlight")  # formats with a row on each line


def stream_files(
    paths: Sequence[str | os.PathLike[str]], options: ReadOptions, wanted: Wanted | None
) -> Stream:
    """Return the rows of one or several files as a stream, the same rows as `read_files` reads.

    The beginning of each file is read before, and all of one whose types only all rows tell.

    Args:
        paths: as for `read_files`.
        options: see `ReadOptions`.
        wanted: tells of all names which columns are read; None: all are.

    Raises:
        DataError: as `read_files`; where rows are at fault, once they are reached.
        OutOfMemoryError: a part of the rows does not fit into memory.
    """
    notes: list[str] = []
    files, keys = found_files(paths, notes)
    names = [file.name for file in files]
    said: list[str] = []
    readers = [
        _Reader(file, Columns(file.name, wanted, said, None, keys), options) for file in files
    ]
    if sum(reader.size for reader in readers) <= SMALL and not any(r.held for r in readers):
        notes.clear()
        table, name, left_out, skipped, _ = read_files(paths, options, wanted, notes)
        del notes[len(notes) - len(notes_of(skipped)) :]  # which those that are skipped make
        return stream_of(
            table,
            name=name,
            notes=tuple(notes),
            left_out=left_out,
            found_skipped=lambda: skipped,
        )
    readers, schemas = _with_rows(readers, said)
    notes_on, names = names, [reader.where.name for reader in readers]
    schema = united_schema(schemas, names) if len(schemas) > 1 else schemas[0]
    notes += merged_notes(said, notes_on)
    rows = [reader.rows for reader in readers]

    def read(only: Collection[str] | None, size: int) -> Iterator[pa.Table]:
        fields = schema if only is None else pa.schema([schema.field(name) for name in only])
        for reader in readers:
            for table in reader.tables(only, size):
                if len(readers) == 1:
                    yield table
                else:
                    yield as_united(table, fields, reader.where.name)

    return Stream(
        schema,
        read,
        name=names[0] if len(names) == 1 else f"{len(names)} files",
        notes=tuple(notes),
        left_out=tuple(dict.fromkeys(name for r in readers for name in r.columns.left_out)),
        rows=None if None in rows else sum(each for each in rows if each is not None),
        found_skipped=lambda: tuple(each for r in readers for each in r.columns.skipped),
    )


def _with_rows(
    readers: Sequence[_Reader], notes: list[str]
) -> tuple[list[_Reader], list[pa.Schema]]:
    """Begin to read files; return those that have rows, and their schemas.

    Raises:
        NoRowsError: none has.
    """
    schemas: dict[_Reader, pa.Schema] = {}
    for reader in readers:
        try:
            schemas[reader] = reader.begin(alone=len(readers) == 1)
        except NoRowsError:
            if reader is readers[-1] and not schemas:
                raise
            notes.append(NO_ROWS.format(reader.where.name))
    return [*schemas], [*schemas.values()]


class _Reader:
    """One of the files.

    Attributes:
        where: it is.
        columns: which of its columns are read.
        size: bytes that it takes in memory, about.
        held: the file, where it is a pipe, which can be read once.
        rows: how many it has, about; None: nobody knows.
    """

    def __init__(self, where: Location, columns: Columns, options: ReadOptions) -> None:
        """Look at the file's first bytes."""
        self.where, self.columns, self._options = where, columns, options
        file = open_file(where.path, where.name, where.filesystem)
        self.held = file if file.held is not None else None
        columns.notes.extend(file.notes)
        self._first = replace(file, head=b"")  # what it was then
        self.size, self.rows = _size_about(file, format_of(file))
        self._begun: Iterator[pa.RecordBatch] | None = None

    def begin(self, alone: bool) -> pa.Schema:
        """Choose the columns by the first rows; return their schema.

        Args:
            alone: whether it is the only file, which then is read on from here: others are opened
                once more, so that not all of them are open at a time.
        """
        file = self._opened()
        form = format_of(file)
        batches = iter(form.batches(file, self.columns, self._options))
        first = next(batches)
        say_unused(form, file, self.columns, self._options)
        table = self._tidied(file, form, pa.Table.from_batches([first.slice(0, 1)]), self.columns)
        if alone:
            self._begun = _chained(first, batches)
        return table.schema

    def tables(self, only: Collection[str] | None, size: int) -> Iterator[pa.Table]:
        """Yield the rows, so many at a time, as `Source` has them."""
        file = self._opened()
        form = format_of(file)
        columns, batches = self.columns, self._begun
        self._begun = None
        if only is not None or batches is None:
            names = [*columns.names, *columns.added] if only is None else [*only]
            columns = Columns(file.name, lambda there: names, [], None, columns.beside)
            batches = form.batches(file, columns, self._options)
            if only is None:
                self.columns.skipped = columns.skipped
        start = 0
        for rows in divided(map(_table, batches), size):
            try:
                table = self._tidied(file, form, rows, columns, start)
            except OutOfMemoryError:
                raise
            except DataError:
                for name in columns.names if len(columns.names) > 1 else ():
                    for _ in self.tables([name], size):  # the first column with a fault is named
                        pass
                raise
            start += rows.num_rows
            yield table if only is None else table.select([*only])

    def _opened(self) -> RawFile:
        where = self.where
        if self.held is not None:
            return self.held
        check(self._first)
        again = open_file(where.path, where.name, where.filesystem)
        return replace(again, stamp=self._first.stamp)

    def _tidied(
        self, file: RawFile, form: FileFormat, rows: pa.Table, columns: Columns, start: int = 0
    ) -> pa.Table:
        missing = self._options.missing
        try:
            table = tidied(rows, columns, missing, decoded=form.text, start=start)
        except MemoryError:
            raise out_of_memory(file) from None
        return with_keys(table, self.where, columns)


def _table(batch: pa.RecordBatch) -> pa.Table:
    return pa.Table.from_batches([batch])


def _chained(first: pa.RecordBatch, rest: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    yield first
    del first
    yield from rest


def _size_about(file: RawFile, form: FileFormat) -> tuple[int, float | None]:
    """Return how many bytes and rows a file has, about; None: nobody knows how many rows.

    Repeated values take next to nothing in a Parquet file, and 8 bytes at least in memory.
    """
    size = file.size()
    if form is PARQUET:
        metadata = parquet_metadata(file)
        rows = metadata.num_rows
        return max(size, 8 * rows * metadata.num_columns), float(rows)
    if form.name in _LINES:
        return size, file.head.count(b"\n") / len(file.head) * size
    return size, None
