"""A table that comes part by part: record batches, tables or frames from an iterator or a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import pyarrow as pa

from thalweg.data.array_table import Table
from thalweg.data.columns import Columns, Wanted
from thalweg.data.frames import Reader, each_batch, frame_table, is_frame
from thalweg.data.growing_table import GrowingTable
from thalweg.data.tidying import tidied
from thalweg.errors import DataError


def parts_of(data: Any) -> Iterable[Any] | None:
    """Return the parts of data that comes in parts; None of other data."""
    if isinstance(data, list) and data and all(map(is_frame, data)):
        return data
    # Two frames in a tuple are (X, y).
    if isinstance(data, tuple) and data and all(map(_is_table, data)):
        return data
    if isinstance(data, Iterator) and not is_frame(data):
        return data
    return None


def _is_table(part: Any) -> bool:
    return isinstance(part, pa.RecordBatch | pa.Table)


def read_parts(
    parts: Iterable[Any],
    wanted: Wanted | None,
    notes: list[str],
    missing: tuple[str, ...],
    memory: int | None = None,
) -> tuple[Table, Columns]:
    """Read the parts of a table.

    Args:
        parts: Record batches, tables or frames, all with the same column names.
        wanted: Tells of all names which columns are read.
        notes: Sentences for the user; appended to.
        missing: Texts that mean a missing value.
        memory: Bytes that the table may take; more are written to the disk. None: no limit.

    Returns:
        Their rows in one table (see `stacked.united_schema`), tidied, and how columns were chosen.

    Raises:
        DataError: A part is no table, there is none, or they do not fit together.

    """
    # What is in a list is in memory already.
    memory = None if isinstance(parts, Sequence) else memory
    table, columns = _grown(each_part(parts, wanted, notes, missing), notes, memory)
    columns.source = "batches"
    return table, columns


def read_stream(
    reader: Reader, columns: Columns, missing: tuple[str, ...], memory: int | None
) -> Table:
    """Read an Arrow stream or data set, as `read_parts` does parts."""
    return _grown(each_of_stream(reader, columns, missing), columns.notes, memory)[0]


def _grown(
    parts: Iterator[tuple[pa.Table, Columns]], notes: list[str], memory: int | None
) -> tuple[Table, Columns]:
    growing = GrowingTable(memory, notes)
    first: Columns | None = None
    for table, columns in parts:
        first = first or columns
        growing.add(table, columns.source)
    assert first is not None  # there is a part with rows
    return growing.finish(), first


def each_of_stream(
    reader: Reader, columns: Columns, missing: tuple[str, ...]
) -> Iterator[tuple[pa.Table, Columns]]:
    """Yield the rows of an Arrow stream or data set, tidied, and how its columns were chosen."""
    start = 0
    for table in each_batch(reader, columns):
        yield tidied(table, columns, missing, start=start), columns
        start += table.num_rows
    if not start:  # raises if columns are wanted
        yield tidied(reader.schema.empty_table(), columns, missing), columns


def each_part(
    parts: Iterable[Any], wanted: Wanted | None, notes: list[str], missing: tuple[str, ...]
) -> Iterator[tuple[pa.Table, Columns]]:
    """Yield the parts that have rows, tidied, each with how its columns were chosen.

    Args, Raises: as for `read_parts`.
    """
    none, rows = True, False
    for number, part in enumerate(parts, start=1):
        if not is_frame(part):
            raise DataError(
                f"part {number} of the data is no table but of type {type(part).__name__}; an "
                f"iterator must give record batches, PyArrow tables or DataFrames"
            )
        columns = Columns(f"part {number}", wanted, notes)
        none = False
        table = frame_table(part, columns)
        if table.num_rows or not table.num_columns:
            rows = True
            yield tidied(table, columns, missing), columns
    if none:
        raise DataError("the data has no parts: the iterator is at its end; make a new one")
    if not rows:
        raise DataError("the data has no rows; give a table with at least one")
