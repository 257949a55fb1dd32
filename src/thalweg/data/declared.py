"""What a column was declared to be where it came from, kept as metadata of its Arrow field."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

import pyarrow as pa

CATEGORY = {b"category": b"true"}  # a pandas Categorical, polars Enum, Arrow dictionary
ORDERED = {b"ordered": b"true"}  # a category whose values have an order
UNTYPED = {b"untyped": b"true"}  # texts of a text file, which may stand for any kind of value
GIVEN_TARGET = {b"target": b"true"}  # by the format of the file
_MATRIX = b"matrix"
_OR_MORE = "+"
SEMICOLONS = {b"semicolons": b"true"}  # between columns, as where the comma is the decimal sign


def is_marked(field: pa.Field, mark: dict[bytes, bytes]) -> bool:
    """Whether a field has a mark: `CATEGORY`, `ORDERED`, `UNTYPED`, `SEMICOLONS`."""
    return mark.items() <= (field.metadata or {}).items()


def matrix_width(columns: int) -> dict[bytes, bytes]:
    """Return the mark of a column that holds the rows of a sparse matrix."""
    return {_MATRIX: str(columns).encode()}


def matrix_at_least(columns: int) -> dict[bytes, bytes]:
    """Return the mark of such a column of a file, which tells no more than its largest place."""
    return {_MATRIX: f"{columns}{_OR_MORE}".encode()}


def may_be_wider(field: pa.Field) -> bool:
    """Whether a field's sparse matrix may have further columns, of which no row has an entry."""
    return (field.metadata or {}).get(_MATRIX, b"").endswith(_OR_MORE.encode())


def width_of(field: pa.Field) -> int | None:
    """Return how many columns the sparse matrix of a field has; None where it is none."""
    width = (field.metadata or {}).get(_MATRIX, b"").removesuffix(_OR_MORE.encode())
    return int(width) if width.isdigit() and pa.types.is_nested(field.type) else None


_ORDER = b"order"


def order_of(field: pa.Field) -> tuple[str, ...] | None:
    """Return the levels of an ordered category, the lowest first; None: it has no order."""
    order = (field.metadata or {}).get(_ORDER)
    return None if order is None else tuple(json.loads(order))


def order_mark(levels: Sequence[str] | None) -> dict[bytes, bytes]:
    """Return the mark of a field whose levels have an order."""
    return {} if levels is None else {_ORDER: json.dumps(list(levels)).encode()}


def common_order(orders: Iterable[Sequence[str]]) -> tuple[str, ...] | None:
    """Return the order of which all others are parts; None: they contradict each other."""
    several = [tuple(order) for order in orders]
    longest = max(several, key=len, default=())
    place = {level: i for i, level in enumerate(longest)}
    for order in several:
        at = [place.get(level, -1) for level in order]
        if -1 in at or at != sorted(at):
            return None
    return longest


def declared(
    field: pa.Field, arrow_type: pa.DataType, order: Sequence[str] | None = None
) -> pa.Field:
    """Return a field with its values' type, and as marks what its declared type said.

    Args:
        field: As it came; a dictionary type declares a category. Of its metadata only `UNTYPED`,
            `SEMICOLONS`, `GIVEN_TARGET`, an order and the width of a sparse matrix are kept.
        arrow_type: Of the values, once the dictionary is looked up.
        order: The levels of an ordered dictionary.

    """
    metadata = field.metadata or {}
    marks = {} if width_of(field) is None else {_MATRIX: metadata[_MATRIX]}
    for mark in (UNTYPED, SEMICOLONS, GIVEN_TARGET):
        if mark.items() <= metadata.items():
            marks |= mark
    if _ORDER in metadata:
        marks |= {_ORDER: metadata[_ORDER]} | CATEGORY | ORDERED
    if marks == metadata and field.type == arrow_type:  # as most: making a field anew takes a while
        return field
    if pa.types.is_dictionary(field.type):
        marks |= CATEGORY
        if field.type.ordered:
            marks |= ORDERED | order_mark(order)
    return pa.field(field.name, arrow_type, metadata=marks or None)
