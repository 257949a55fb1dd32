"""A table whose columns are read from a file each time they are asked for, and not kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeGuard

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.plain_numbers import PlainNumbers
from thalweg.data.values import few_rows


@dataclass(frozen=True)
class LazyTable:
    """What of `pyarrow.Table` the reading of rows needs; no column of the file stays in memory.

    Attributes:
        own: names, types and marks of the columns that are read when they are asked for.
        read: returns one of them.
        num_rows: how many rows there are.
        more: further columns, in memory.
        stream: reads some columns of `own` anew, as tables of a bounded size; None: it cannot.
        numbers: returns a column of `own` as numbers, see `plain`; None: there are none.
        few: returns some columns of `own` of a few rows; None: each is read as a whole.
    """

    own: pa.Schema
    read: Callable[[str], pa.ChunkedArray]
    num_rows: int
    more: pa.Table = field(default_factory=lambda: pa.table({}))
    stream: Callable[[Sequence[str]], Iterator[pa.Table]] | None = None
    numbers: Callable[[str], PlainNumbers | None] | None = None
    few: Callable[[Sequence[str], NDArray[np.intp]], pa.Table] | None = None

    def plain(self, name: str) -> PlainNumbers | None:
        """Return a column of texts as numbers, if they were found to be such; else None."""
        if self.numbers is None or name in self.more.column_names:
            return None
        return self.numbers(name)

    def few_rows(self, names: Sequence[str], places: NDArray[np.intp]) -> pa.Table:
        """Return copies of a few rows by their rising places."""
        own = [name for name in names if name in self.own.names]
        some = self.few(own, places) if self.few is not None and own else None
        columns = [
            some[name] if some is not None and name in own else few_rows(self[name], places)
            for name in names
        ]
        return pa.table(columns, schema=pa.schema([self.schema.field(name) for name in names]))

    def batches(self, names: Sequence[str]) -> Iterator[pa.Table]:
        """Go through the rows in their order, by tables of some columns; one where need be."""
        if self.stream is None:
            yield self.select(names).arrow()
            return
        at, own = 0, [name for name in names if name in self.own.names]
        for batch in self.stream(own or self.own.names[:1]):
            for name in [name for name in names if name in self.more.column_names]:
                column = self.more[name].slice(at, batch.num_rows)
                batch = batch.append_column(self.more.schema.field(name), column)
            at += batch.num_rows
            yield batch.select(names)

    @property
    def column_names(self) -> list[str]:
        """The names of all columns, in order."""
        return [*self.own.names, *self.more.column_names]

    @property
    def num_columns(self) -> int:
        """How many columns there are."""
        return len(self.own) + self.more.num_columns

    @cached_property  # asked for with each column
    def schema(self) -> pa.Schema:
        """Names, types and marks of all columns."""
        return pa.schema([*self.own, *self.more.schema])

    def __getitem__(self, name: str) -> pa.ChunkedArray:
        """Return one column."""
        return self.more[name] if name in self.more.column_names else self.read(name)

    def view(self, name: str) -> None:
        """Return None: no column lies anywhere."""

    def select(self, names: Sequence[str]) -> LazyTable:
        """Return a table of some columns, those of the file first."""
        own = pa.schema([self.own.field(name) for name in names if name in self.own.names])
        more = self.more.select([name for name in names if name not in self.own.names])
        return replace(self, own=own, more=more)

    def filter(self, mask: Any) -> LazyTable:
        """Return the rows of a mask; columns are filtered when they are asked for."""
        rows, more = int(mask.sum().as_py() or 0), self.more
        own = _Filtered(self, mask)
        return LazyTable(self.own, own.read, rows, more.filter(mask) if more.num_columns else more)

    def rename_columns(self, names: Sequence[str]) -> LazyTable | pa.Table:
        """Return the table with other names; in memory if those of the file are others."""
        own = list(names[: len(self.own)])
        if own != self.own.names:
            return self.arrow().rename_columns(names)
        return replace(self, more=self.more.rename_columns(names[len(own) :]))

    def append_column(self, name: Any, column: Any) -> LazyTable:
        """Return the table with one more Arrow column, as `pyarrow.Table.append_column`."""
        if self.more.num_columns:
            return replace(self, more=self.more.append_column(name, column))
        given = name if isinstance(name, pa.Field) else pa.field(name, column.type)
        return replace(self, more=pa.table([column], schema=pa.schema([given])))

    def append_constant(self, field: pa.Field, value: Any) -> LazyTable:
        """Return the table with one more column, of one value; it is made when it is asked for."""
        both = _WithConstant(self, field, pa.scalar(value, field.type))
        schema = pa.schema([*self.schema, field])
        return LazyTable(schema, both.read, self.num_rows, stream=both.stream, numbers=self.numbers)

    def arrow(self) -> pa.Table:
        """Return the table in memory."""
        schema = self.schema
        return pa.table([self[name] for name in schema.names], schema=schema)

    def __getattr__(self, name: str) -> Any:
        """Return what else an Arrow table has."""
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(self.arrow(), name)


@dataclass(frozen=True)
class _Filtered:
    """Reads columns of a table, the rows of a mask; no closure, so that a plan can be pickled."""

    table: LazyTable
    mask: Any

    def read(self, name: str) -> pa.ChunkedArray:
        return self.table.read(name).filter(self.mask)


@dataclass(frozen=True)
class _WithConstant:
    """Reads columns of a table, and one of a constant; likewise."""

    table: LazyTable
    field: pa.Field
    value: pa.Scalar

    def read(self, name: str) -> pa.ChunkedArray:
        if name != self.field.name:
            return self.table[name]
        return pa.chunked_array([pa.repeat(self.value, self.table.num_rows)])

    def stream(self, names: Sequence[str]) -> Iterator[pa.Table]:
        others = [name for name in names if name != self.field.name]
        for batch in self.table.batches(others or self.table.column_names[:1]):
            constant = pa.repeat(self.value, batch.num_rows)
            yield batch.append_column(self.field, constant).select(names)


def streams(table: object) -> TypeGuard[LazyTable]:
    """Whether a table is read in batches."""
    return isinstance(table, LazyTable) and table.stream is not None
