"""A frame in memory whose columns become Arrow's when they are asked for, and are not kept.

Of a frame that is large, columns of texts, of categories or with gaps would else be in memory once
more, all of them at a time. Numbers that lie side by side are not copied by either way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import pyarrow as pa

from thalweg.data.files.batches import rows_for
from thalweg.data.lazy_table import LazyTable
from thalweg.data.objects import Converted, pandas_column, polars_column

_SAMPLE = 1000  # rows whose objects are weighed
_CONVERTED = {"pandas": pandas_column, "polars": polars_column}


@dataclass(frozen=True)
class FrameColumns:
    """Some columns of a frame.

    Attributes:
        frame: of pandas or polars, or a PyArrow table.
        library: that it is of.
        places: positions of the columns.
    """

    frame: Any
    library: str
    places: tuple[int, ...]

    @cached_property
    def row_bytes(self) -> float:
        """Bytes of a row, about: a few rows are looked at."""
        frame, places = self.frame, list(self.places)
        if self.library == "pyarrow":
            return float(frame.select(places).nbytes / max(1, len(frame)))
        if self.library == "polars":
            size = sum(frame.to_series(place).estimated_size() for place in places)
            return float(size / max(1, len(frame)))
        some = frame.iloc[:_SAMPLE, places]
        return float(some.memory_usage(index=False, deep=True).sum() / max(1, len(some)))

    def converted(self, place: int) -> Converted:
        """Return a whole column, its mark and what to tell the user of it."""
        if self.library == "pyarrow":
            field = self.frame.schema.field(place)
            return self.frame.column(place), field.metadata, None
        return _CONVERTED[self.library](self.frame, place)

    def lazily(self, schema: pa.Schema) -> LazyTable:
        """Return the columns as a table, given its schema: of as many columns, in their order."""
        parts = _Parts(self, schema)
        return LazyTable(schema, parts.column, len(self.frame), stream=parts.batches)


@dataclass(frozen=True)
class _Parts:
    """Columns of a frame under a schema.

    Attributes:
        of: the frame's.
        schema: of the whole columns.
    """

    of: FrameColumns
    schema: pa.Schema

    def column(self, name: str) -> pa.ChunkedArray:
        """Return a whole column."""
        column = self.of.converted(self._place(name))[0]
        return column if isinstance(column, pa.ChunkedArray) else pa.chunked_array([column])

    def batches(self, names: Sequence[str]) -> Iterator[pa.Table]:
        """Go through the rows by tables of some columns."""
        of = self.of
        schema = pa.schema([self.schema.field(name) for name in names])
        size = rows_for(of.row_bytes * len(names) / max(1, len(of.places)))
        for start in range(0, len(of.frame), size):
            if of.library == "pyarrow":
                rows = of.frame.slice(start, size)
                columns = [rows.column(self._place(name)) for name in names]
            else:
                rows = of.frame[start : start + size]
                convert = _CONVERTED[of.library]
                columns = [
                    convert(rows, self._place(name), schema.field(name))[0] for name in names
                ]
            yield pa.table(columns, schema=schema)

    def _place(self, name: str) -> int:
        return self.of.places[self.schema.get_field_index(name)]
