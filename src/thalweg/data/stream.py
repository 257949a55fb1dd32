"""A table that is read some rows at a time, as often as it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pyarrow as pa

from thalweg.data.array_table import Table
from thalweg.data.bad_rows import SkippedRows
from thalweg.data.lazy_table import LazyTable


@dataclass(frozen=True)
class Stream:
    """Rows in tables of a bounded size, of which one is in memory at a time.

    Attributes:
        schema: names, types and marks of the columns, the same in every part.
        read: yields the rows anew, in order; given names, of these columns alone, and given a
            number, about so many rows at a time.
        name: what messages call the table.
        notes: sentences to tell the user.
        left_out: names of the columns that are not read.
        rows: about how many rows there are, to show how far reading is; None: nobody knows.
        told: called with the number of rows that have been worked through.
        found_skipped: returns the rows of files that the last reading left out.
    """

    schema: pa.Schema
    read: Callable[[Collection[str] | None, int], Iterable[Table]]
    name: str = ""
    notes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()
    rows: float | None = None
    told: Callable[[int], object] | None = None
    found_skipped: Callable[[], tuple[SkippedRows, ...]] = tuple

    @property
    def skipped(self) -> tuple[SkippedRows, ...]:
        """The rows that cannot be read and were left out; known once all are read."""
        return self.found_skipped()

    @property
    def column_names(self) -> list[str]:
        """The names of the columns, in order."""
        return list(self.schema.names)

    def parts(self, size: int) -> Iterator[Table]:
        """Go through the rows by tables of `size` rows, fewer at the end: whatever `read` yields.

        What is computed of each part so does not depend on how the source divides its rows.
        """
        done = 0
        for part in divided(self.read(None, size), size):
            yield part
            done += part.num_rows
            if self.told is not None:
                self.told(done)

    def column(self, name: str) -> pa.ChunkedArray:
        """Return one column as a whole."""
        parts = [part[name] for part in self.read([name], _COLUMN)]
        chunks = [chunk for part in parts for chunk in part.chunks]
        return pa.chunked_array(chunks, self.schema.field(name).type)

    def watched(self, told: Callable[[int], object]) -> Stream:
        """Return the same stream, which tells how many rows have been worked through."""
        return replace(self, told=told)


_COLUMN = 2**16  # rows


def stream_of(table: Table, **more: Any) -> Stream:
    """Return a table in memory as a stream; `more` is what else is known of it."""

    def read(names: Collection[str] | None, size: int) -> Iterator[Table]:
        del size
        some = table if names is None else table.select([*names])
        if isinstance(some, LazyTable):
            yield from some.batches(some.column_names)
        else:
            yield some

    return Stream(table.schema, read, rows=table.num_rows, **more)


def divided(tables: Iterable[Table], size: int) -> Iterator[Table]:
    """Yield the rows of tables of one schema, `size` rows at a time."""
    held: list[Table] = []
    count = 0
    for table in tables:
        start = 0
        while count + table.num_rows - start >= size:
            more = table.slice(start, size - count)
            start += more.num_rows
            yield _joined([*held, more])
            held, count = [], 0
        if start < table.num_rows:
            held.append(table.slice(start) if start else table)
            count += table.num_rows - start
    if held:
        yield _joined(held)


def _joined(tables: list[Table]) -> Table:
    if len(tables) == 1:
        return tables[0]
    return pa.concat_tables([t if isinstance(t, pa.Table) else t.arrow() for t in tables])
