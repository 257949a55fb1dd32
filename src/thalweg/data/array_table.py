"""A table over an array: its columns become Arrow columns when they are asked for, and not before.

It has what of `pyarrow.Table` the reading of rows needs, so that an array of numbers is never held
a second time as columns.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.lazy_table import LazyTable

_LINE = 64  # bytes that come from memory together
_BLOCK = 4096  # rows


def _as_it_is(column: pa.ChunkedArray) -> pa.ChunkedArray:
    return column


@dataclass(frozen=True)
class ArrayTable:
    """Columns of an array, and Arrow columns beside them.

    Attributes:
        values: ``[n, d]``, numbers.
        mask: ``[n, d]``, true where a value is missing; None: nowhere but where it is NaN.
        places: which column of the array has which name.
        more: further columns, a table of as many rows.
        column_names: of all, in order.
        tidy: what is done to a column of the array when it is asked for.

    """

    values: NDArray[Any]
    mask: NDArray[np.bool_] | None
    places: dict[str, int]
    more: pa.Table
    column_names: list[str]
    tidy: Callable[[pa.ChunkedArray], pa.ChunkedArray] = _as_it_is
    _near: dict[int, NDArray[Any]] = field(default_factory=dict)  # copied along with another

    @property
    def num_rows(self) -> int:
        """How many rows there are."""
        return len(self.values)

    @property
    def num_columns(self) -> int:
        """How many columns there are."""
        return len(self.column_names)

    @cached_property  # asked for with each column
    def schema(self) -> pa.Schema:
        """Names, types and marks of all columns."""
        single = self.values.dtype == np.float16
        arrow_type = pa.float32() if single else pa.from_numpy_dtype(self.values.dtype)
        return pa.schema(
            [
                pa.field(name, arrow_type) if name in self.places else self.more.schema.field(name)
                for name in self.column_names
            ]
        )

    def __getitem__(self, name: str) -> pa.ChunkedArray:
        """Return one column."""
        if name not in self.places:
            return self.more[name]
        place = self.places[name]
        mask = None if self.mask is None else np.ascontiguousarray(self.mask[:, place])
        return self.tidy(pa.chunked_array([pa.array(self._column(place), mask=mask)]))

    def view(self, name: str) -> NDArray[np.floating[Any]] | None:
        """Return a column of floats as it lies in the array, NaN where missing; else None."""
        if name not in self.places or self.mask is not None:
            return None
        if self.values.dtype not in (np.float32, np.float64):
            return None
        view: NDArray[np.floating[Any]] = self.values[:, self.places[name]]
        return view

    def select(self, names: Sequence[str]) -> ArrayTable | pa.Table:
        """Return a table of some columns, as Arrow has it where none of them is the array's."""
        own = {name: self.places[name] for name in names if name in self.places}
        more = self.more.select([name for name in names if name not in own])
        return replace(self, places=own, more=more, column_names=list(names)) if own else more

    def slice(self, start: int, length: int | None = None) -> ArrayTable:
        """Return rows that lie next to each other."""
        rows = slice(start, None if length is None else start + length)
        mask = None if self.mask is None else self.mask[rows]
        more = self.more.slice(start, length)
        return replace(self, values=self.values[rows], mask=mask, more=more, _near={})

    def append_column(self, name: Any, column: Any) -> ArrayTable:
        """Return the table with one more Arrow column, as `pyarrow.Table.append_column`."""
        more = self.more.append_column(name, column) if self.more.num_columns else None
        if more is None:
            given = name if isinstance(name, pa.Field) else pa.field(name, column.type)
            more = pa.table([column], schema=pa.schema([given]))
        return replace(self, more=more, column_names=[*self.column_names, more.column_names[-1]])

    def rename_columns(self, names: Sequence[str]) -> ArrayTable:
        """Return the table with other names."""
        called = dict(zip(self.column_names, names, strict=True))
        places = {called[name]: place for name, place in self.places.items()}
        more = self.more.rename_columns([called[name] for name in self.more.column_names])
        return replace(self, places=places, more=more, column_names=list(names))

    def arrow(self) -> pa.Table:
        """Return the table as Arrow has it, a copy."""
        schema = self.schema
        return pa.table([self[name] for name in self.column_names], schema=schema)

    def __getattr__(self, name: str) -> Any:
        """Return what else an Arrow table has."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.arrow(), name)

    def filter(self, mask: Any) -> pa.Table:
        """Return the rows of a mask, a copy."""
        return self.arrow().filter(mask)

    def take(self, rows: Any) -> pa.Table:
        """Return some rows, a copy."""
        return self.arrow().take(rows)

    @cached_property
    def _held(self) -> frozenset[int]:
        """The columns of the array that have a name."""
        return frozenset(self.places.values())

    def _column(self, place: int) -> NDArray[Any]:
        """Return a column, contiguous.

        Of an array in C order those that share a cache line are copied together, by blocks of
        rows, and kept until they are asked for: one by one each would read all of the lines.
        """
        values = self.values
        if not values.flags.c_contiguous or values.shape[1] == 1:
            return np.ascontiguousarray(values[:, place])
        if place in self._near:
            return self._near.pop(place)
        self._near.clear()
        wide = max(1, _LINE // values.dtype.itemsize)
        some = [p for p in range(place, place + wide) if p in self._held]
        group = [np.empty(len(values), values.dtype) for _ in some]
        for start in range(0, len(values), _BLOCK):
            block = values[start : start + _BLOCK]
            for column, each in zip(group, some, strict=True):
                column[start : start + _BLOCK] = block[:, each]
        self._near.update(zip(some, group, strict=True))
        return self._near.pop(place)


Table = pa.Table | ArrayTable | LazyTable
