"""A table that grows part by part: in memory at first, on the disk once it is large."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa

from thalweg.data.array_table import Table
from thalweg.data.files import batches
from thalweg.data.files.spool import CannotWriteError, Spool
from thalweg.data.files.stacked import stacked, united_schema
from thalweg.data.files.stacked_lazily import stacked_lazily
from thalweg.data.lazy_table import LazyTable
from thalweg.data.scratch import go_on_in_memory


class GrowingTable:
    """Takes the parts of a table that can be read once, each with columns of the same names."""

    def __init__(self, memory: int | None, notes: list[str]) -> None:
        """Begin with no rows.

        Args:
            memory: bytes that the table may take; more are written to the disk. None: no limit.
            notes: sentences for the user; appended to.
        """
        self._notes = notes
        # A column that is read takes memory besides.
        self._most = None if memory is None else memory // 2
        self._held: list[pa.Table] = []
        self._bytes = 0  # of those that are held
        self._spool: Spool | None = None
        self._written: list[LazyTable] = []
        self._schemas: list[pa.Schema] = []  # each once
        self._names: list[str] = []  # of the first part that has it

    def add(self, part: pa.Table, name: str) -> None:
        """Add rows.

        Args:
            part: with one row at least, or no columns.
            name: what messages call it.

        Raises:
            DataError: its columns do not fit those of the parts before; or the table fits neither
                into memory nor onto the disk.
        """
        if not any(part.schema.equals(schema, True) for schema in self._schemas):
            self._schemas.append(part.schema)
            self._names.append(name)
            united_schema(self._schemas, self._names)
        self._held.append(part)
        self._bytes += part.nbytes
        if self._most is not None and self._bytes > self._most:
            self._write()

    def finish(self) -> Table:
        """Return all rows, under `stacked.united_schema`."""
        if self._spool is not None:
            self._write()
            self._end()
        tables: list[Table] = [*self._written, *self._held]
        names = [self._name_of(table.schema) for table in tables]
        return stacked_lazily(tables, names) if self._written else stacked(tables, names)

    def _write(self) -> None:
        """Write the parts that are held to the disk; where that is full, hold all others."""
        done = 0
        try:
            if self._spool is None:
                self._spool = Spool()
            for rows in batches.joined(self._held):
                for batch in batches.sliced(rows.combine_chunks()):
                    self._spool.write(batch)
                    done += batch.num_rows
        except CannotWriteError as full:
            self._notes.append(go_on_in_memory("The data take", 2 * self._bytes, full.error))
            self._held, self._most = _without(self._held, done), None
            self._end()
            return
        self._held, self._bytes, self._most = [], 0, batches.BYTES

    def _end(self) -> None:
        if self._spool is not None:
            self._written, self._spool = self._spool.finish(), None

    def _name_of(self, schema: pa.Schema) -> str:
        pairs = zip(self._schemas, self._names, strict=True)
        return next(name for own, name in pairs if own.equals(schema, True))


def _without(parts: Sequence[pa.Table], rows: int) -> list[pa.Table]:
    """Return the parts without their first rows."""
    kept = []
    for part in parts:
        first = min(rows, part.num_rows)
        rows -= first
        if first < part.num_rows:
            kept.append(part.slice(first))
    return kept
