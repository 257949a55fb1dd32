"""What the page shows of a table before it is raced: its columns, their roles, some values."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from thalweg.data.array_table import ArrayTable
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.found_roles import Column
from thalweg.data.roles import understand_columns
from thalweg.data.sources import ReadOptions
from thalweg.data.stream import Stream
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError
from thalweg.wording import cut_inside, visible

_SURVEYED = 100_000  # rows, the first ones
_EXAMPLES = 4  # values of a column
_FRACTION = re.compile(r"-?\d{1,9}\.\d{5,}")
_LONGEST = 40  # signs of a value


@dataclass(frozen=True)
class Preview:
    """A table as the page shows it.

    Attributes:
        name: what messages call it.
        rows: that were looked at: all, or the first ones.
        complete: whether those are all.
        columns: each with its role, as the survey found it, the target among the features still.
        examples: of each column the first different values, as texts.
        notes: sentences for the user.
    """

    name: str
    rows: int
    complete: bool
    columns: tuple[Column, ...]
    examples: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...]

    @property
    def names(self) -> list[str]:
        """The names of the columns, in order."""
        return [column.name for column in self.columns]

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data; ``shown`` is a name that is safe to look at."""
        columns = [
            {
                "name": column.name,
                "shown": visible(column.name),
                "role": column.role,
                "detail": visible(column.detail),
                "examples": values,
            }
            for column, values in zip(self.columns, self.examples, strict=True)
        ]
        said = {"name": visible(self.name), "rows": self.rows, "complete": self.complete}
        return {**said, "columns": columns, "notes": [visible(note) for note in self.notes]}


def preview(data: Sequence[str], options: ReadOptions | None = None) -> Preview:
    """Look at the first rows of a table.

    Raises:
        DataError: it cannot be read, or has no rows; what is wrong further down is found by a race.
    """
    stream = streamed(list(data), options)
    table, complete = _first_rows(stream)
    everything = np.ones(table.num_rows, np.bool_)
    notes: tuple[str, ...] = stream.notes
    try:
        understood = understand_columns(table, (), ColumnOverrides(), everything)
        columns = understood.columns
        notes = (*notes, *understood.notes)
    except DataError as error:  # of columns that a race may leave out; it says so if it does not
        columns = tuple(Column(name, "", "") for name in table.column_names)
        notes = (*notes, *error.problems)
    examples = tuple(_examples(table[name]) for name in table.column_names)
    return Preview(stream.name, table.num_rows, complete, columns, examples, notes)


def _first_rows(stream: Stream) -> tuple[pa.Table, bool]:
    """Return the first rows, and whether they are all."""
    parts: list[pa.Table] = []
    rows = 0
    for part in stream.parts(min(_SURVEYED, 2**16)):
        parts.append(part.arrow() if isinstance(part, ArrayTable) else part)
        rows += part.num_rows
        if rows > _SURVEYED:
            return pa.concat_tables(parts).slice(0, _SURVEYED), False
    if not parts:
        raise DataError(f"{stream.name} has no rows.")
    return pa.concat_tables(parts), True


def _examples(column: pa.ChunkedArray) -> tuple[str, ...]:
    """Return the first different values as texts."""
    found: dict[str, None] = {}
    for value in column.slice(0, 1000):
        if value.is_valid and len(found) < _EXAMPLES:
            given = value.as_py()
            if isinstance(given, str) and _FRACTION.fullmatch(given):
                given = float(given)  # of a CSV file, whose columns are texts
            text = f"{given:.6g}" if isinstance(given, float) else str(given)
            found[visible(cut_inside(text, _LONGEST))] = None
    return tuple(found)


__all__ = ["Preview", "preview"]
