"""A table that comes part by part: record batches, tables or frames from an iterator or a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pyarrow as pa

from thalweg.data.columns import Columns, Wanted
from thalweg.data.files.stacked import stacked
from thalweg.data.frames import frame_table, is_frame
from thalweg.data.tidying import tidied
from thalweg.errors import DataError


def parts_of(data: Any) -> Iterable[Any] | None:
    """Return the parts of data that comes in parts; None of other data."""
    if isinstance(data, list | tuple) and data and all(map(_is_table, data)):
        return data
    if isinstance(data, Iterator) and not is_frame(data):
        return data
    return None


def _is_table(part: Any) -> bool:
    # Two frames in a tuple are (X, y), and so may be two in a list of Python's own objects.
    return isinstance(part, pa.RecordBatch | pa.Table)


def read_parts(
    parts: Iterable[Any], wanted: Wanted | None, notes: list[str], missing: tuple[str, ...]
) -> tuple[pa.Table, Columns]:
    """Read the parts of a table.

    Args:
        parts: Record batches, tables or frames, all with the same column names.
        wanted: Tells of all names which columns are read.
        notes: Sentences for the user; appended to.
        missing: Texts that mean a missing value.

    Returns:
        Their rows in one table (see `stacked.united_schema`), tidied, and how columns were chosen.

    Raises:
        DataError: A part is no table, there is none, or they do not fit together.

    """
    tables: list[pa.Table] = []
    names: list[str] = []
    first: Columns | None = None
    for number, part in enumerate(parts, start=1):
        if not is_frame(part):
            raise DataError(
                f"part {number} of the data is no table but of type {type(part).__name__}; an "
                f"iterator must give record batches, PyArrow tables or DataFrames"
            )
        columns = Columns(f"part {number}", wanted, notes)
        table = frame_table(part, columns)
        if first is None:
            first = columns
        if table.num_rows or not table.num_columns:
            tables.append(tidied(table, columns, missing))
            names.append(columns.source)
    if first is None:
        raise DataError("the data has no parts: the iterator is at its end; make a new one")
    first.source = "batches"
    if not tables:
        raise DataError("the data has no rows; give a table with at least one")
    return stacked(tables, names), first
