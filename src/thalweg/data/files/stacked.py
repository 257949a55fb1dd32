"""Several tables stacked into one, columns matched by name."""

from __future__ import annotations

from collections.abc import Sequence

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.declared import (
    CATEGORY,
    GIVEN_TARGET,
    ORDERED,
    SEMICOLONS,
    UNTYPED,
    common_order,
    is_marked,
    matrix_at_least,
    order_mark,
    order_of,
    width_of,
)
from thalweg.data.values import as_texts
from thalweg.errors import DataError, listing


def stacked(tables: Sequence[pa.Table], names: Sequence[str]) -> pa.Table:
    """Stack tables.

    Args:
        tables: One at least, all with the same column names, in any order.
        names: What messages call each of them.

    Returns:
        All rows, in order, under `united_schema`.

    Raises:
        DataError: Columns differ by name, or their types cannot be united.

    """
    schema = united_schema([table.schema for table in tables], names)
    united = [as_united(table, schema, name) for table, name in zip(tables, names, strict=True)]
    return pa.concat_tables(united)


def united_schema(schemas: Sequence[pa.Schema], names: Sequence[str]) -> pa.Schema:
    """Return the schema that holds the rows of all tables.

    Args:
        schemas: One at least, all with the same column names, in any order.
        names: What messages call each of the tables.

    Returns:
        The columns of the first. A column that is text in one table and of another type in a
        second is text, each value as it would be written; it is marked `UNTYPED` where all its
        texts are. What one table declares a category is one. Other types widen where no value can
        change: whole numbers, numbers, decimals, units of time, dates to moments; any whole number
        to a float, of which it becomes the nearest.

    Raises:
        DataError: Columns differ by name, or their types cannot be united.

    """
    first = schemas[0].names
    known = set(first)
    for schema, name in zip(schemas[1:], names[1:], strict=True):
        here = set(schema.names)
        lacking = [column for column in first if column not in here]
        extra = [column for column in schema.names if column not in known]
        if lacking or extra:
            differences = [f"lacks {listing(lacking)}"] * bool(lacking)
            differences += [f"also has {listing(extra)}"] * bool(extra)
            raise DataError(
                f"{name} {' and '.join(differences)}, compared with {names[0]}; tables that are "
                f"stacked must have the same columns"
            )
    fields = [_united([schema.field(column) for schema in schemas], names) for column in first]
    return pa.schema(fields)


def as_united(table: pa.Table, schema: pa.Schema, name: str) -> pa.Table:
    """Return rows of one of the tables under the schema of all.

    Args:
        table: Some of its rows or all.
        schema: Of `united_schema`.
        name: What messages call it.

    Raises:
        DataError: A value does not fit its column's type.

    """
    columns = [_cast(table.column(field.name), field, name) for field in schema]
    return pa.table(columns, schema=schema)


def _united(fields: Sequence[pa.Field], names: Sequence[str]) -> pa.Field:
    """Return the field that holds the values of one column of all tables."""
    marks: dict[bytes, bytes] = {}
    for mark in (CATEGORY, ORDERED, GIVEN_TARGET):
        if any(is_marked(field, mark) for field in fields):
            marks |= mark
    orders = [order for field in fields if (order := order_of(field)) is not None]
    if len(orders) == len(fields):
        marks |= order_mark(common_order(orders))
    widths = [width_of(field) for field in fields]
    if None not in widths:
        marks |= matrix_at_least(max(width for width in widths if width is not None))
    texts = [field for field in fields if _is_text(field.type)]
    if texts:
        for mark in (UNTYPED, SEMICOLONS):
            if all(is_marked(field, mark) for field in texts):
                marks |= mark
        return pa.field(fields[0].name, pa.large_string(), metadata=marks or None)
    arrow_type, where = fields[0].type, names[0]
    for field, name in zip(fields[1:], names[1:], strict=True):
        wider = _wider(arrow_type, field.type)
        if wider is None:
            here, there = _described(field.type), _described(arrow_type)
            raise DataError(
                f"column '{field.name}' of {name} holds {here} ({field.type}) and in {where} "
                f"{there} ({arrow_type}); make them alike (a text that means missing is named with "
                f"--missing)"
            )
        if wider != arrow_type:
            arrow_type, where = wider, name
    return pa.field(fields[0].name, arrow_type, metadata=marks or None)


def _wider(one: pa.DataType, other: pa.DataType) -> pa.DataType | None:
    """Return the type that holds the values of both; None if there is none."""
    if one == other:
        return one
    for moment, date in ((one, other), (other, one)):
        if pa.types.is_timestamp(moment) and moment.tz is None and pa.types.is_date(date):
            return moment
    for decimal, whole in ((one, other), (other, one)):
        if pa.types.is_decimal(decimal) and pa.types.is_integer(whole):
            return pa.decimal128(38, decimal.scale)
    try:
        fields = [pa.schema([pa.field("", each)]) for each in (one, other)]
        return pa.unify_schemas(fields, promote_options="permissive").field(0).type
    except pa.ArrowException:
        return None


def _texts(part: pa.ChunkedArray) -> pa.ChunkedArray:
    if _is_text(part.type) or pa.types.is_null(part.type):
        return part.cast(pa.large_string())
    if pa.types.is_timestamp(part.type) and part.type.tz:
        return pc.cast(part, pa.large_string())  # with its offset, which a wall clock lacks
    return as_texts(part)


def _cast(part: pa.ChunkedArray, field: pa.Field, name: str) -> pa.ChunkedArray:
    if _is_text(field.type):
        return _texts(part)
    # Whole numbers beyond 2**53 become the nearest float64, as in any column of numbers.
    exact = not pa.types.is_floating(field.type)
    try:
        return part.cast(field.type, safe=exact)
    except pa.ArrowException:
        raise DataError(
            f"column '{field.name}' of {name} has values too large to stack the files "
            f"({part.type} into {field.type}); make their types alike"
        ) from None


def _is_text(arrow_type: pa.DataType) -> bool:
    return bool(pa.types.is_string(arrow_type) or pa.types.is_large_string(arrow_type))


def _described(arrow_type: pa.DataType) -> str:
    if pa.types.is_integer(arrow_type):
        return "whole numbers"
    if pa.types.is_floating(arrow_type) or pa.types.is_decimal(arrow_type):
        return "numbers"
    if pa.types.is_boolean(arrow_type):
        return "true/false"
    if pa.types.is_temporal(arrow_type):
        return "dates or times"
    return "text" if _is_text(arrow_type) else "other values"
