"""Values and metadata of any source brought into the one form that `Source` promises."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.columns import Columns
from thalweg.data.declared import UNTYPED, common_order, declared, is_marked
from thalweg.data.lazy_table import LazyTable
from thalweg.data.missing import may_be_text, without, without_missing, without_texts
from thalweg.data.plain_numbers import PlainNumbers
from thalweg.data.text.distinct import encoded, repeats
from thalweg.data.values import TEXTS, as_texts, may_have_nan
from thalweg.errors import DataError, NoRowsError


def tidied(
    table: pa.Table,
    columns: Columns,
    missing: tuple[str, ...],
    decoded: bool = False,
    start: int = 0,
) -> pa.Table:
    """Bring values and metadata into the one form that `Source` promises.

    Args:
        table: as it was read.
        columns: their names.
        missing: texts that mean a missing value, besides the usual ones.
        decoded: whether all texts are known to be UTF-8.
        start: how many rows of the source come before these, for messages.

    """
    if not columns.names:
        return pa.table({})
    if table.num_rows == 0:
        raise NoRowsError(f"{columns.source} has no rows; give a table with at least one")
    values, fields = [], []
    for name, field, column in zip(columns.names, table.schema, table.columns, strict=True):
        order = _order(field, [column])
        column = _tidied_column(column, name, columns.source, decoded, start)
        field = declared(field, column.type, order).with_name(name)
        if columns.dictionaries and is_marked(field, UNTYPED) and repeats(column):
            column = encoded(column)
        values.append(column)
        fields.append(field.with_type(column.type))
    return without_missing(pa.table(values, schema=pa.schema(fields)), missing)


def plain_texts(table: Table, names: Collection[str | None]) -> Table:
    """Return a table in which columns of some names are texts where they were dictionaries."""
    for place, field in enumerate(table.schema):
        if field.name in names and pa.types.is_dictionary(field.type):
            texts = field.with_type(field.type.value_type)
            table = table.set_column(place, texts, table[field.name].cast(texts.type))
    return table


def tidied_lazily(
    table: LazyTable, columns: Columns, missing: tuple[str, ...], decoded: bool = False
) -> LazyTable | pa.Table:
    """Return the columns of a file or frame, each brought into that form when it is read.

    Args: as for `tidied`.
    """
    if not columns.names:
        return pa.table({})
    own = columns.names[: len(table.own)]
    fields = []
    for name, field in zip(own, table.own, strict=True):
        nothing = pa.schema([field]).empty_table().column(0)
        made = _tidied_alone(nothing, name, columns.source, missing)
        order = _order(field, _read(table, field))
        fields.append(declared(field, made.type, order).with_name(name))
    given = dict(zip(own, table.own.names, strict=True))
    tidy = _TidiedLazily(table, given, pa.schema(fields), columns.source, missing, decoded)
    more = table.more
    if more.num_columns:
        more = tidied(more, replace(columns, names=columns.names[len(own) :]), missing)
    stream = tidy.stream if table.stream is not None else None
    return LazyTable(
        tidy.schema,
        tidy.read,
        table.num_rows,
        more,
        stream,
        None if missing or table.numbers is None else tidy.plain,
        None if table.few is None else tidy.few,
    )


def _read(table: LazyTable, field: pa.Field) -> Iterator[pa.ChunkedArray]:
    """Yield the parts of an ordered column."""
    if pa.types.is_dictionary(field.type) and field.type.ordered:
        for batch in table.batches([field.name]):
            yield batch[field.name]


def _order(field: pa.Field, parts: Iterable[pa.ChunkedArray]) -> tuple[str, ...] | None:
    """Return the levels of an ordered dictionary as texts; None: it is none, or has two orders."""
    if not (pa.types.is_dictionary(field.type) and field.type.ordered):
        return None
    return common_order(
        {
            tuple(as_texts(pa.chunked_array([chunk.dictionary.drop_null()])).to_pylist())
            for part in parts
            for chunk in part.chunks
        }
    )


@dataclass(frozen=True)
class _TidiedLazily:
    """Reads columns of a table, each brought into the form that `Source` promises.

    A record and no closure, so that a plan can be pickled.

    Attributes:
        table: as it was read.
        given: its own names of the columns, by those that they get.
        schema: of all columns in that form.
        source: what messages call it.
        missing: texts that mean a missing value.
        decoded: whether all texts are known to be UTF-8.
    """

    table: LazyTable
    given: dict[str, str]
    schema: pa.Schema
    source: str
    missing: tuple[str, ...]
    decoded: bool

    def read(self, name: str) -> pa.ChunkedArray:
        """Return a column."""
        return self._tidied(self.table.read(self.given[name]), name)

    def plain(self, name: str) -> PlainNumbers | None:
        """Return a column as numbers, see `LazyTable.plain`."""
        return self.table.plain(self.given[name]) if name in self.given else None

    def few(self, names: Sequence[str], places: NDArray[np.intp]) -> pa.Table:
        """Return a few rows of some columns."""
        some = self.table.few_rows([self.given[name] for name in names], places)
        columns = [
            self._tidied(column, name) for name, column in zip(names, some.columns, strict=True)
        ]
        return pa.table(columns, schema=pa.schema([self.schema.field(name) for name in names]))

    def stream(self, names: Sequence[str]) -> Iterator[pa.Table]:
        """Go through some columns."""
        some = pa.schema([self.schema.field(name) for name in names])
        for batch in self.table.batches([self.given[name] for name in names]):
            columns = [self._tidied(batch[self.given[name]], name) for name in names]
            yield pa.table(columns, schema=some)

    def _tidied(self, column: pa.ChunkedArray, name: str) -> pa.ChunkedArray:
        return _tidied_alone(column, name, self.source, self.missing, self.decoded)


def _tidied_alone(
    column: pa.ChunkedArray,
    name: str,
    source: str,
    missing: tuple[str, ...],
    decoded: bool = False,
) -> pa.ChunkedArray:
    """Return a column, or some rows of it, in the form that `Source` promises."""
    column = _tidied_column(column, name, source, decoded)
    if not (missing or may_be_text(column.type)):
        return column
    return without_missing(pa.table({name: column}), missing)[name]


def tidied_array(table: ArrayTable, columns: Columns, missing: tuple[str, ...]) -> ArrayTable:
    """Return the columns of an array, each brought into that form when it is asked for."""
    if table.num_rows == 0:
        raise NoRowsError(f"{columns.source} has no rows; give a table with at least one")
    more = table.more
    if more.num_columns:
        own = replace(columns, names=more.column_names)
        more = tidied(more, own, missing)

    # No closure: a plan holds the table, and can be pickled.
    return replace(table, more=more, tidy=partial(_tidy, source=columns.source, missing=missing))


def _tidy(column: pa.ChunkedArray, source: str, missing: tuple[str, ...]) -> pa.ChunkedArray:
    return without_texts(_tidied_column(column, "", source), missing)


def _tidied_column(
    column: pa.ChunkedArray, name: str, source: str, decoded: bool = False, start: int = 0
) -> pa.ChunkedArray:
    if column.type in TEXTS:
        if not decoded:
            _refuse_undecodable(column, name, source, start)
        return column
    if pa.types.is_dictionary(column.type):
        # Not by a cast: PyArrow has none for the string views in polars' categories.
        chunks = [_plain(chunk.dictionary).take(chunk.indices) for chunk in column.chunks]
        column = pa.chunked_array(chunks)
    else:
        column = _plain(column)
    if pa.types.is_floating(column.type) and may_have_nan(column):
        column = without(column, pc.is_nan(column))
    if column.type in TEXTS:
        _refuse_undecodable(column, name, source, start)
    return column


def _refuse_undecodable(column: pa.ChunkedArray, name: str, source: str, start: int) -> None:
    """Refuse texts that are not UTF-8: Arrow and Parquet let any bytes pass for text."""
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        for row, value in enumerate(column.cast(pa.large_binary()).to_pylist(), start + 1):
            try:
                (value or b"").decode()
            except UnicodeDecodeError:
                raise DataError(
                    f"column '{name}' of {source} has bytes in row {row} that are no UTF-8 text "
                    f"({value[:40]!r}); write its texts as UTF-8, or leave it out (--drop)"
                ) from None
        raise


def _plain(values: Any) -> Any:
    """Return an array with string views as large strings and half floats as float32."""
    if values.type == pa.float16():
        return values.cast(pa.float32())
    if values.type != pa.string_view():
        return values
    try:
        return values.cast(pa.large_string())
    except pa.ArrowNotImplementedError:  # PyArrow 17 holds string views and can do little more
        texts = pa.array(values.to_pylist(), pa.large_string())
        return pa.chunked_array([texts]) if isinstance(values, pa.ChunkedArray) else texts
