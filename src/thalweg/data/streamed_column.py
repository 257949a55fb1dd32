"""One column of a table that is read in batches."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, TypeAlias

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.array_table import Table
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.statistics import batches
from thalweg.data.text.distinct import encoded_in_batches
from thalweg.data.values import TEXTS, is_text


@dataclass(frozen=True)
class StreamedColumn:
    """A column that is read anew, in parts, each time they are gone through.

    Attributes:
        table: that has it.
        name: of the column.
    """

    table: LazyTable
    name: str

    @property
    def type(self) -> pa.DataType:
        """Its Arrow type."""
        return self.table.schema.field(self.name).type

    def __len__(self) -> int:
        return self.table.num_rows


AnyColumn: TypeAlias = pa.ChunkedArray | StreamedColumn


def streamed(table: Table, name: str) -> AnyColumn:
    """Return a column of a table; of one that is read in batches without its values, but texts."""
    if streams(table) and not is_text(table.schema.field(name)):
        return StreamedColumn(table, name)
    return whole(table, name)


def whole(table: Table, name: str) -> pa.ChunkedArray:
    """Return a column; of a table that is read in batches texts that repeat as a dictionary.

    As they are they would take their length, 8 bytes more, and twice that while they are read.
    """
    if streams(table) and table.schema.field(name).type in TEXTS and name in table.own.names:
        found = encoded_in_batches(batch[name] for batch in table.batches([name]))
        if found is not None:
            return found
    return table[name]


def column_parts(column: AnyColumn) -> Iterator[pa.ChunkedArray]:
    """Go through a column, some rows at a time."""
    if isinstance(column, StreamedColumn):
        for batch in column.table.batches([column.name]):
            yield batch[column.name]
        return
    for part in batches(len(column)):
        yield column.slice(part.start, part.stop - part.start)


def ends_of(column: AnyColumn) -> tuple[Any, Any]:
    """Return the smallest and the largest value as Python has them; None where there is none."""
    if not isinstance(column, StreamedColumn):
        ends = pc.min_max(column)
        return ends["min"].as_py(), ends["max"].as_py()
    found = [ends_of(part) for part in column_parts(column)]
    there = [end for ends in found for end in ends if end is not None]
    return (min(there), max(there)) if there else (None, None)
