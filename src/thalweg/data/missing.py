"""Which texts and numbers mean that a value is missing.

An empty text and the texts in `USUAL_MISSING` count as missing in every text column of every
source, quoted or not, with or without spaces around them. Quotes make no difference because most
programs that quote at all quote every cell; the source makes none so that a frame, its CSV file and
its Parquet file are one table.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.text.distinct import as_dictionary
from thalweg.data.text.first_bytes import Beginnings, in_blocks
from thalweg.data.values import TEXTS

USUAL_MISSING = (
    "", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "-NaN", "-nan",
    "null", "NULL", "None",
)  # fmt: skip
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_FEW_ROWS, _TOGETHER = 1000, 10_000
_ZEROS = 6  # decimal zeros behind a number that still spell the same number in a text column


def without_missing(table: pa.Table, texts: Iterable[str] = ()) -> pa.Table:
    """Return a table with nulls where a value means "missing".

    Args:
        table: Texts, numbers, booleans, dates; columns of other types are left as they are.
        texts: Texts that mean "missing" besides `USUAL_MISSING`. One that is a number, date or
            boolean also means the equal values of number, date and boolean columns.

    """
    texts = [text.strip() for text in texts]
    if not (texts or any(map(may_be_text, table.schema.types))):
        return table
    spelled = sorted({*USUAL_MISSING, *(same for text in texts for same in _spellings(text))})
    sets = {arrow_type: pa.array(spelled, arrow_type) for arrow_type in TEXTS}
    clean = _clean(table, sets)
    beginnings = Beginnings(spelled)
    changed = []
    for position, column in enumerate(table.columns):
        if position in clean:
            pass
        elif pa.types.is_dictionary(column.type):
            column = _without_values(column, sets[pa.string()])
        elif column.type in sets:
            missing = _of_set(column, sets[column.type], beginnings)
            column = column if missing is None else without(column, missing)
        else:
            for text in texts:
                if (value := _value(text, column.type)) is not None:
                    column = without(column, pc.equal(column, value))
        changed.append(column)
    return pa.table(changed, schema=table.schema)


def may_be_text(arrow_type: pa.DataType) -> bool:
    """Whether values of a type are texts, or a dictionary, which may be of texts."""
    return arrow_type in TEXTS or pa.types.is_dictionary(arrow_type)


def without_texts(column: pa.ChunkedArray, missing: tuple[str, ...]) -> pa.ChunkedArray:
    """Return one column with nulls for the texts and numbers that mean missing."""
    return without_missing(pa.table({"": column}), missing)[""] if missing else column


def _clean(table: pa.Table, sets: Mapping[pa.DataType, pa.Array]) -> set[int]:
    """Return positions of columns of texts that hold none of a set.

    In a table of few rows and many columns all are looked at together: one call for each takes
    longer than its work.
    """
    found: set[int] = set()
    if not 0 < table.num_rows <= _FEW_ROWS:
        return found
    for arrow_type, unwanted in sets.items():
        places = [i for i, type_ in enumerate(table.schema.types) if type_ == arrow_type]
        for start in range(0, len(places), _TOGETHER):
            some = places[start : start + _TOGETHER]
            texts = pa.concat_arrays([chunk for i in some for chunk in table.column(i).chunks])
            held = pc.is_in(pc.utf8_trim_whitespace(texts), unwanted)
            bare = ~held.to_numpy(zero_copy_only=False).reshape(len(some), -1).any(axis=1)
            found.update(np.array(some)[bare].tolist())
    return found


def _of_set(
    column: pa.ChunkedArray, texts: pa.Array, beginnings: Beginnings
) -> pa.ChunkedArray | None:
    """Return which texts of a column are one of a set; None: none. Few are looked up one by one."""
    found = []
    some_are = False
    for chunk in in_blocks(column):
        mask = beginnings.of(chunk)
        if mask is None or not len(places := np.flatnonzero(mask)):
            found.append(pa.array(np.zeros(len(chunk), np.bool_)))
            continue
        some = chunk.take(pa.array(places))
        held = pc.is_in(pc.utf8_trim_whitespace(some), texts).to_numpy(zero_copy_only=False)
        mask[places] = held
        some_are |= bool(held.any())
        found.append(pa.array(mask))
    return pa.chunked_array(found, pa.bool_()) if some_are else None


def _without_values(column: pa.ChunkedArray, texts: pa.Array) -> pa.ChunkedArray:
    """Return a dictionary of texts with nulls for those of a set, which it then lacks."""
    encoded = as_dictionary(column)
    values = encoded.dictionary
    held = pc.is_in(pc.utf8_trim_whitespace(values), pc.cast(texts, values.type))
    if not pc.any(held).as_py():
        return column
    gone = held.to_numpy(zero_copy_only=False)
    places = pa.array(np.cumsum(~gone) - 1, encoded.indices.type, mask=gone)
    left = values.filter(pc.invert(held))
    return pa.chunked_array([pa.DictionaryArray.from_arrays(places.take(encoded.indices), left)])


def without(column: pa.ChunkedArray, unwanted: pa.ChunkedArray) -> pa.ChunkedArray:
    """Replace the unwanted values by nulls; most columns have none and are not copied."""
    if not pc.any(unwanted).as_py():
        return column
    return pc.if_else(unwanted, pa.scalar(None, column.type), column)


def _spellings(text: str) -> Iterable[str]:
    """Yield a text, and if it is a number also with zeros behind its decimal sign: -999.0."""
    yield text
    if not _NUMBER.fullmatch(text):
        return
    whole, _, fraction = text.partition(".")
    fraction = fraction.rstrip("0")
    for zeros in range(_ZEROS + 1):
        digits = fraction + "0" * zeros
        yield from (f"{whole}{sign}{digits}" for sign in ".,")
    if not fraction:
        yield whole


def _value(text: str, arrow_type: pa.DataType) -> pa.Scalar | None:
    """Read a text as a value of a column's type; None where it is none or does not fit."""
    types = pa.types
    value: Any = text
    try:
        if types.is_boolean(arrow_type):
            return {"true": pa.scalar(True), "false": pa.scalar(False)}.get(text.lower())
        if types.is_decimal(arrow_type):
            value = Decimal(text)
        elif types.is_integer(arrow_type) or types.is_floating(arrow_type):
            value = float(text)
        elif not (types.is_date(arrow_type) or types.is_timestamp(arrow_type)):
            return None
        return pa.scalar(value).cast(arrow_type)
    except (ValueError, ArithmeticError, pa.ArrowException):
        return None
