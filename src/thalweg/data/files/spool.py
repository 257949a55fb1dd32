"""Rows written to the disk as columns of Arrow, and read from there one by one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, replace
from itertools import chain, islice

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.cache_folder import make_room
from thalweg.data.files.batches import joined
from thalweg.data.files.number_spool import NumberSpool
from thalweg.data.lazy_table import LazyTable
from thalweg.data.plain_numbers import PlainNumbers
from thalweg.data.prefetched import prefetched
from thalweg.data.scratch import Scratch
from thalweg.data.values import few_rows

_JOINED = 2**22  # bytes of batches that are joined


class CannotWriteError(Exception):
    """There is no room for the file, or no folder."""

    def __init__(self, error: OSError) -> None:
        """Take what the system says."""
        super().__init__(str(error))
        self.error = error


class Spool:
    """A file to which batches are written, and from which they are read as tables.

    Batches of one schema that follow each other are one table, a stream of Arrow's in the file. It
    is removed with the last of the tables.
    """

    def __init__(self, folder: Callable[[], Scratch] = Scratch) -> None:
        """Make the file.

        Args:
            folder: makes the folder of the file, or returns one that is there.

        Raises:
            CannotWriteError: there is no folder for it.
        """
        self._tables: list[_Written] = []
        self.scratch: Scratch
        self._room = 0  # bytes for which there is room
        self._writer: pa.ipc.RecordBatchStreamWriter | None = None
        with _writing():
            self.scratch = folder()
            handle, self._path = tempfile.mkstemp(".arrow", dir=self.scratch.path)
            os.close(handle)
            self._sink = pa.OSFile(self._path, "wb")

    def write(self, batch: pa.RecordBatch) -> None:
        """Write a batch.

        Raises:
            CannotWriteError: there is no room for it. The batches before it can be read.
        """
        with _writing():
            if self._writer is None or not self._tables[-1].schema.equals(batch.schema, True):
                self._end()
                written = _Written(self._path, self.scratch, self._sink.tell(), batch.schema)
                self._writer = pa.ipc.new_stream(self._sink, batch.schema)
                self._tables.append(written)
            at = self._sink.tell()
            if at + batch.nbytes > self._room:
                more = max(batch.nbytes, at // 16)  # looking for room takes a while
                make_room(more)
                self._room = at + more
            self._writer.write_batch(batch)
        self._tables[-1].batches += 1
        self._tables[-1].rows += batch.num_rows

    def finish(self) -> list[LazyTable]:
        """Return the tables of the batches written so far, in order."""
        self.close()
        return [each.table() for each in self._tables if each.batches]

    def close(self) -> None:
        """End the file."""
        with self._sink, suppress(OSError):  # a full disk: batches are counted, and need no end
            self._end()

    def _end(self) -> None:
        if self._writer is not None:
            self._writer.close()
            self._writer = None


def spooled(
    batches: Iterator[pa.RecordBatch],
    folder: Callable[[], Scratch] = Scratch,
    untyped: bool = False,
) -> LazyTable:
    """Return rows that are read once, and whose columns are in a file of Arrow's stream format.

    Args:
        batches: one at least, all of one schema but for the values of dictionaries.
        folder: as of `Spool`.
        untyped: whether they are texts of a text file, of which those that are numbers are
            converted beside; see `LazyTable.plain`.

    Raises:
        CannotWriteError: there is no room for the file.
    """
    made = _larger(batches)
    first = next(made)  # what is wrong with the file's beginning is found before
    ready = prefetched(chain([first], made))  # the next is parsed while one is converted
    with closing(Spool(folder)) as spool:
        if not untyped:
            return _written(ready, spool)
        with closing(NumberSpool(spool.scratch)) as numbers:
            table = _written(prefetched(_converted(ready, numbers)), spool)
            found = numbers.finish()
        return replace(table, numbers=_Plain(found)) if found else table


def _written(batches: Generator[pa.RecordBatch, None, None], spool: Spool) -> LazyTable:
    """Write batches, the next of which are made meanwhile."""
    with closing(batches):
        for batch in batches:
            spool.write(batch)
    return spool.finish()[0]


def _converted(
    batches: Generator[pa.RecordBatch, None, None], numbers: NumberSpool
) -> Generator[pa.RecordBatch, None, None]:
    """Yield batches once their numbers are written."""
    with closing(batches):
        for batch in batches:
            numbers.add(batch)
            yield batch


@dataclass(frozen=True)
class _Plain:
    """The columns of numbers by name; a record, so that a plan can be pickled."""

    columns: Mapping[str, PlainNumbers]

    def __call__(self, name: str) -> PlainNumbers | None:
        return self.columns.get(name)


def _larger(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
    """Join small batches: each column of each is looked at by itself later, several times."""
    for table in joined(map(_table, batches), _JOINED):
        yield from table.combine_chunks().to_batches()


def _table(batch: pa.RecordBatch) -> pa.Table:
    return pa.Table.from_batches([batch])


@dataclass
class _Written:
    """Batches of one schema in a file.

    Attributes:
        path: of the file.
        scratch: its folder, which is there as long as this object.
        start: where in the file they begin.
        schema: of the batches.
        batches: how many are there as a whole.
        rows: that they have together.
    """

    path: str
    scratch: Scratch
    start: int
    schema: pa.Schema
    batches: int = 0
    rows: int = 0

    def table(self) -> LazyTable:
        """Return their rows."""
        return LazyTable(self.schema, self._column, self.rows, stream=self._stream, few=self._few)

    def _column(self, name: str) -> pa.ChunkedArray:
        # Mapped into memory: the system reads what is used and may forget it at any time.
        with pa.memory_map(self.path) as source:
            return pa.Table.from_batches(self._read(source), self.schema)[name]

    def _few(self, names: Sequence[str], places: NDArray[np.intp]) -> pa.Table:
        with pa.memory_map(self.path) as source:
            table = pa.Table.from_batches(self._read(source), self.schema).select(names)
        return pa.table([few_rows(column, places) for column in table.columns], schema=table.schema)

    def _stream(self, names: Sequence[str]) -> Iterator[pa.Table]:
        places = [self.schema.get_field_index(name) for name in names]
        # Not mapped: all of the file would count as this process' memory.
        with pa.OSFile(self.path) as source:
            for batch in self._read(source, pa.ipc.IpcReadOptions(included_fields=places)):
                yield pa.Table.from_batches([batch]).select(names)

    def _read(
        self, source: pa.NativeFile, only: pa.ipc.IpcReadOptions | None = None
    ) -> Iterator[pa.RecordBatch]:
        source.seek(self.start)
        with pa.ipc.open_stream(source, options=only) as reader:
            yield from islice(reader, self.batches)


@contextmanager
def _writing() -> Iterator[None]:
    """Tell errors of the copy from those of the file that is read."""
    try:
        yield
    except OSError as error:
        raise CannotWriteError(error) from None
