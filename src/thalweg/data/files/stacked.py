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
    is_marked,
    matrix_at_least,
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
        All rows, in order, with the columns of the first table. A column that is text in one table
        and of another type in a second is text, each value as it would be written; it is marked
        `UNTYPED` where all its texts are. What one table declares a category is one.

    Raises:
        DataError: Columns differ by name, or their types cannot be united.

    """
    first = tables[0].column_names
    for table, name in zip(tables[1:], names[1:], strict=True):
        here = set(table.column_names)
        lacking = [column for column in first if column not in here]
        extra = [column for column in table.column_names if column not in set(first)]
        if lacking or extra:
            differences = [f"lacks {listing(lacking)}"] * bool(lacking)
            differences += [f"also has {listing(extra)}"] * bool(extra)
            raise DataError(
                f"{name} {' and '.join(differences)}, compared with {names[0]}; files that are "
                f"stacked must have the same columns"
            )
    columns, fields = [], []
    for column in first:
        field, parts = _united([table.schema.field(column) for table in tables],
                               [table.column(column) for table in tables], names)  # fmt: skip
        fields.append(field)
        columns.append(pa.chunked_array([c for p in parts for c in p.chunks], field.type))
    return pa.table(columns, schema=pa.schema(fields))


def _united(
    fields: Sequence[pa.Field], parts: list[pa.ChunkedArray], names: Sequence[str]
) -> tuple[pa.Field, list[pa.ChunkedArray]]:
    """Bring the parts of one column to one type."""
    marks: dict[bytes, bytes] = {}
    for mark in (CATEGORY, ORDERED, GIVEN_TARGET):
        if any(is_marked(field, mark) for field in fields):
            marks |= mark
    widths = [width_of(field) for field in fields]
    if None not in widths:
        marks |= matrix_at_least(max(width for width in widths if width is not None))
    texts = [field for field in fields if _is_text(field.type)]
    if texts:
        parts = [_texts(part) for part in parts]
        arrow_type = pa.large_string()
        for mark in (UNTYPED, SEMICOLONS):
            if all(is_marked(field, mark) for field in texts):
                marks |= mark
    else:
        arrow_type = fields[0].type
        for field, name in zip(fields[1:], names[1:], strict=True):
            arrow_type = _common(pa.field(field.name, arrow_type), field, name, names[0])
        parts = [_cast(part, field, arrow_type) for part, field in zip(parts, fields, strict=True)]
    return pa.field(fields[0].name, arrow_type, metadata=marks or None), parts


def _texts(part: pa.ChunkedArray) -> pa.ChunkedArray:
    if _is_text(part.type) or pa.types.is_null(part.type):
        return part.cast(pa.large_string())
    if pa.types.is_timestamp(part.type) and part.type.tz:
        return pc.cast(part, pa.large_string())  # with its offset, which a wall clock lacks
    return as_texts(part)


def _common(so_far: pa.Field, field: pa.Field, name: str, first: str) -> pa.DataType:
    if so_far.type == field.type:
        return so_far.type
    try:
        united = pa.unify_schemas(
            [pa.schema([so_far]), pa.schema([field])], promote_options="permissive"
        )
    except pa.ArrowException:
        raise DataError(
            f"column '{field.name}' of {name} holds {_described(field.type)} ({field.type}) and in "
            f"{first} {_described(so_far.type)} ({so_far.type}); make them alike (a text that "
            f"means missing is named with --missing)"
        ) from None
    return united.field(0).type


def _cast(part: pa.ChunkedArray, field: pa.Field, arrow_type: pa.DataType) -> pa.ChunkedArray:
    # Whole numbers beyond 2**53 become the nearest float64, as in any column of numbers.
    exact = not pa.types.is_floating(arrow_type)
    try:
        return part.cast(arrow_type, safe=exact)
    except pa.ArrowException:
        raise DataError(
            f"column '{field.name}' has values too large to stack the files "
            f"({field.type} into {arrow_type}); make their types alike"
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
