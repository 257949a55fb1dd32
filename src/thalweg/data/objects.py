"""Columns of pandas and polars frames as Arrow arrays, also those that Arrow has no type for."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa

from thalweg.data.declared import UNTYPED, is_marked

# The column, its mark or None, and what to tell the user of it or None.
Converted = tuple[pa.Array | pa.ChunkedArray, dict[bytes, bytes] | None, str | None]

_WRITABLE = (
    str, int, float, np.number, np.bool_, Decimal, np.datetime64, np.timedelta64,
    datetime.date, datetime.time, datetime.timedelta,
)  # fmt: skip
_UNREAD = pa.large_binary()  # which no object becomes otherwise
_FAILURES = (pa.ArrowException, TypeError, ValueError, RuntimeError, OverflowError)


def pandas_column(frame: Any, position: int, like: pa.Field | None = None) -> Converted:
    """Convert one column of a pandas frame.

    Args:
        frame: all its rows, or some of them.
        position: of the column.
        like: of the column of all rows, as it was converted; None: the frame has all.

    Returns:
        The column; values of several types, and whole numbers beyond 64 bits, as the texts that a
        CSV file would hold. A column of other values, which are not read, is of a binary type.

    """
    column = frame.iloc[:, position]
    if hasattr(column.dtype, "fill_value") and hasattr(column, "sparse"):
        column = column.sparse.to_dense()
    if like is not None and is_marked(like, UNTYPED):
        return _texts(column.astype(object).to_numpy(), column.isna().to_numpy()), UNTYPED, None
    if like is not None and like.type == _UNREAD and column.dtype == object:
        return _unread(len(column)), None, None
    try:
        array = pa.array(column, from_pandas=True)
        categories = pa.types.is_dictionary(array.type)
        if like is not None and array.type != like.type and not categories:
            array = pa.array(column, like.type, from_pandas=True)
    except MemoryError:
        raise
    except _FAILURES:
        array = None
    else:
        arrow_type = array.type
        if categories and not _is_simple(arrow_type.value_type):
            column = column.cat.rename_categories([str(c) for c in column.cat.categories])
            return pa.array(column, from_pandas=True), None, None
        if not isinstance(arrow_type, pa.BaseExtensionType):
            return array, None, None
    if like is not None or (array is None and column.dtype != object):
        return _unread(len(column)), None, f"is {column.dtype}, which is not read"
    values = column.astype(object).to_numpy()
    missing = column.isna().to_numpy()
    if array is not None:  # periods and intervals
        return _texts(values, missing), UNTYPED, None
    return _written(values, missing)


def polars_column(frame: Any, position: int, like: pa.Field | None = None) -> Converted:
    """Convert one column of a polars frame; see `pandas_column`."""
    import polars as pl

    column = frame.to_series(position)
    type_name = type(column.dtype).__name__
    if type_name == "DataTypeClass":
        type_name = column.dtype.__name__
    if type_name in ("Int128", "UInt128"):
        for narrow in (pl.Int64, pl.UInt64):
            if like is not None and pa.from_numpy_dtype(narrow.__name__.lower()) != like.type:
                continue
            try:
                return column.cast(narrow).to_arrow(), None, None
            except pl.exceptions.PolarsError:
                continue
        digits = column.cast(pl.String).to_arrow().cast(pa.large_string())
        return digits, UNTYPED, _BEYOND
    if type_name == "Object":
        values = np.empty(len(column), object)
        values[:] = column.to_list()
        missing = np.array([_is_missing(value) for value in values], bool)
        if like is None:
            return _written(values, missing)
        texts = is_marked(like, UNTYPED)
        return (_texts(values, missing) if texts else _unread(len(values))), None, None
    try:
        return pa.chunked_array(column), None, None
    except MemoryError:
        raise
    except _FAILURES:
        return _unread(len(column)), None, f"is {column.dtype}, which is not read"


def as_written(values: Any) -> pa.Array | None:
    """Return objects as the texts a CSV file would hold; None if any is no plain value."""
    values = np.asarray(values, object)
    missing = np.array([_is_missing(value) for value in values], bool)
    return _texts(values, missing) if _type_names(values[~missing])[1] else None


_BEYOND = "has whole numbers beyond 64 bits and is read as their digits"


def _written(values: Any, missing: Any) -> Converted:
    type_names, writable = _type_names(values[~missing])
    named = ", ".join(type_names[:-1]) + " and " * (len(type_names) > 1) + "".join(type_names[-1:])
    if not writable:
        return _unread(len(values)), None, f"holds {named} values, which are not read"
    note = _BEYOND if type_names == ["int"] else f"mixes {named} values, read as texts"
    return _texts(values, missing), UNTYPED, note


def _type_names(values: Iterable[Any]) -> tuple[list[str], bool]:
    types = {type(value) for value in values}
    return sorted(each.__name__ for each in types), all(issubclass(t, _WRITABLE) for t in types)


def _texts(values: Any, missing: Any) -> pa.Array:
    texts = [None if gone else str(value) for value, gone in zip(values, missing, strict=True)]
    return pa.array(texts, pa.large_string())


def _unread(rows: int) -> pa.Array:
    return pa.nulls(rows, _UNREAD)


def _is_missing(value: Any) -> bool:
    return value is None or (isinstance(value, float | np.floating) and np.isnan(value))


def _is_simple(arrow_type: pa.DataType) -> bool:
    return not (pa.types.is_nested(arrow_type) or isinstance(arrow_type, pa.BaseExtensionType))
