"""Several tables as one whose columns are read from each when they are asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyarrow as pa

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.files.batches import joined, sliced
from thalweg.data.files.stacked import as_united, united_schema
from thalweg.data.lazy_table import LazyTable
from thalweg.data.plain_numbers import PlainNumbers, stacked


def stacked_lazily(tables: Sequence[Table], names: Sequence[str]) -> LazyTable:
    """Stack tables, of which some are no more in memory than one column is.

    Args:
        tables: One at least, all with the same column names, in any order.
        names: What messages call each of them.

    Returns:
        All rows, in order, under `united_schema`.

    Raises:
        DataError: Columns differ by name, or their types cannot be united.

    """
    schema = united_schema([table.schema for table in tables], names)

    stack = _Stack(tuple(tables), tuple(names), schema)
    rows = sum(table.num_rows for table in tables)
    return LazyTable(schema, stack.read, rows, stream=stack.stream, numbers=stack.plain)


@dataclass(frozen=True)
class _Stack:
    """Reads columns of several tables; a record and no closure, so that a plan can be pickled.

    Attributes:
        tables: that have them.
        names: what messages call each of them.
        schema: of all.
    """

    tables: tuple[Table, ...]
    names: tuple[str, ...]
    schema: pa.Schema

    def read(self, name: str) -> pa.ChunkedArray:
        """Return a column."""
        field = self.schema.field(name)
        chunks: list[pa.Array] = []
        for table, source in zip(self.tables, self.names, strict=True):
            part = pa.table([table[name]], names=[name])
            chunks += as_united(part, pa.schema([field]), source).column(0).chunks
        return pa.chunked_array(chunks, field.type)

    def plain(self, name: str) -> PlainNumbers | None:
        """Return a column as numbers, see `LazyTable.plain`."""
        found: list[PlainNumbers] = []
        for table in self.tables:
            part = table.plain(name) if isinstance(table, LazyTable) else None
            if part is None:
                return None
            found.append(part)
        return stacked(found)

    def stream(self, columns: Sequence[str]) -> Iterator[pa.Table]:
        """Go through some columns by tables of a bounded size."""
        return joined(self._united(columns))

    def _united(self, columns: Sequence[str]) -> Iterator[pa.Table]:
        some = pa.schema([self.schema.field(name) for name in columns])
        for table, source in zip(self.tables, self.names, strict=True):
            for part in _parts(table, columns):
                yield as_united(part, some, source)


def _parts(table: Table, columns: Sequence[str]) -> Iterator[pa.Table]:
    """Go through some columns of a table by tables of a bounded size."""
    if isinstance(table, LazyTable):
        yield from table.batches(columns)
        return
    some = table.select(columns)
    for batch in sliced(some.arrow() if isinstance(some, ArrayTable) else some):
        yield pa.Table.from_batches([batch])
