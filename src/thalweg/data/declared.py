"""What a column was declared to be where it came from, kept as metadata of its Arrow field."""

from __future__ import annotations

import pyarrow as pa

CATEGORY = {b"category": b"true"}  # a pandas Categorical, polars Enum, Arrow dictionary
ORDERED = {b"ordered": b"true"}  # a category whose values have an order
UNTYPED = {b"untyped": b"true"}  # texts of a text file, which may stand for any kind of value


def is_marked(field: pa.Field, mark: dict[bytes, bytes]) -> bool:
    """Whether a field has a mark: `CATEGORY`, `ORDERED` or `UNTYPED`."""
    return mark.items() <= (field.metadata or {}).items()


def declared(field: pa.Field, kind: pa.DataType) -> pa.Field:
    """Return a field with its values' type, and as marks what its declared type said.

    Args:
        field: As it came; a dictionary type declares a category. Of its metadata only `UNTYPED`
            is kept.
        kind: Of the values, once the dictionary is looked up.

    """
    marks: dict[bytes, bytes] = {}
    if is_marked(field, UNTYPED):
        marks |= UNTYPED
    if pa.types.is_dictionary(field.type):
        marks |= CATEGORY
        if field.type.ordered:
            marks |= ORDERED
    return pa.field(field.name, kind, metadata=marks or None)
