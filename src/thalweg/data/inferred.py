"""Transitional: types of text columns from all of their rows, until columns are understood once.

What a text means is to be decided once, when a model is trained, and kept in the model. Until that
is in place this stands between reading and understanding. Nothing else may use it.
"""

from __future__ import annotations

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.declared import UNTYPED, is_marked
from thalweg.data.missing import without

_KINDS = (
    pa.int64(), pa.bool_(), pa.date32(), pa.time32("s"), pa.timestamp("s"),
    pa.timestamp("s", "UTC"), pa.timestamp("ns"), pa.timestamp("ns", "UTC"), pa.float64(),
)  # fmt: skip
_SAMPLE = 20
_COMMA = r"^\s*[-+]?([0-9]+,([0-9][0-9]?|[0-9]{4,})|0,[0-9]+)\s*$"
_POINT = r"^\s*[-+]?[0-9]*\.[0-9]+\s*$"


def inferred(table: pa.Table) -> pa.Table:
    """Convert columns of a text file that are wholly numbers, booleans, dates or times."""
    texts = [
        column
        for field, column in zip(table.schema, table.columns, strict=True)
        if is_marked(field, UNTYPED)
    ]
    comma = _any(texts, _COMMA) and not _any(texts, _POINT)
    columns, fields = [], []
    for field, column in zip(table.schema, table.columns, strict=True):
        if is_marked(field, UNTYPED):
            column = _inferred(column, comma)
            field = pa.field(field.name, column.type)
        columns.append(column)
        fields.append(field)
    return pa.table(columns, schema=pa.schema(fields))


def _any(columns: list[pa.ChunkedArray], pattern: str) -> bool:
    return any(pc.any(pc.match_substring_regex(column, pattern)).as_py() for column in columns)


def _inferred(column: pa.ChunkedArray, comma: bool) -> pa.ChunkedArray:
    if column.null_count == len(column):
        return pa.chunked_array([pa.nulls(len(column))])
    texts = pc.utf8_trim_whitespace(column)
    if comma:
        texts = pc.replace_substring_regex(texts, r"^([-+]?[0-9]*),([0-9]+)$", r"\1.\2")
    sample = texts.slice(0, _SAMPLE)
    for kind in _KINDS:
        try:
            sample.cast(kind)
            values = texts.cast(kind)
        except pa.ArrowException:
            continue
        return without(values, pc.is_nan(values)) if pa.types.is_floating(kind) else values
    return column
