"""Notes on tables for which a random split gives too optimistic figures.

That is so with dates, with copies of rows, and with identifiers that repeat.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.roles import Column
from thalweg.data.text.distinct import Distinct
from thalweg.data.values import is_date, is_text
from thalweg.errors import listing
from thalweg.option_words import word

_SHARE = 0.01  # of the rows that repeat another: less is not worth a note
_FEW_REPEATS = 20  # rows of one identifier, on the average at most
_FEW_VALUES = 20  # an identifier has more
_CHANCE = 100  # possible rows for each row there is: with fewer, equal rows are no copies
_NAMES = re.compile(
    r"(^|[\W_])(id|ids|uuid|guid|key|user|customer|client|patient|subject|person|household|member"
    r"|account|device|session|player)s?([\W_]|$)|[a-z](Id|ID)$",
    re.IGNORECASE,
)


def flattering(
    table: Table,
    columns: Sequence[Column],
    targets: Sequence[str],
    usable: NDArray[np.bool_],
    read: Mapping[str, NDArray[Any]],
    texts: Mapping[str, Distinct] | None = None,
) -> tuple[str, ...]:
    """Say why test rows drawn at random may be easier to predict than new data.

    Args:
        table: the data.
        columns: what its columns were taken for.
        targets: the target columns.
        usable: mask ``[n]`` of the rows that are divided.
        read: the numbers ``[n]`` that texts were read as, by column; NaN where missing.
        texts: the distinct texts of columns, where they are known by now.

    Returns:
        A sentence each: on a column of dates, on rows that repeat another, and on a column whose
        values each name a few rows.
    """
    used = [column.name for column in columns if column.role != "dropped"]
    seen = used + [c.name for c in columns if c.role == "dropped" and c.detail != "--drop"]
    return (
        *_dates([c.name for c in columns if c.role == "date"]),
        *_repeated_rows(table.select([*dict.fromkeys([*targets, *used])]), usable, read),
        *_identifiers(table.select(seen), usable, {c.name: c.role for c in columns}, texts or {}),
    )


def _dates(names: Sequence[str]) -> tuple[str, ...]:
    if not names:
        return ()
    named = listing(names, 3)
    hold = f"Columns {named} hold" if len(names) > 1 else f"Column {named} holds"
    return (
        f"{hold} dates, and the test rows are drawn from all of them: if "
        "new data are later than these, the test figures are too optimistic. Give the latest rows "
        "as --test FILE to see how well the future is predicted.",
    )


def _repeated_rows(
    table: Table, usable: NDArray[np.bool_], read: Mapping[str, NDArray[Any]]
) -> tuple[str, ...]:
    """Count the rows that are equal to another in every column, those of fractions first.

    Rows that no other is equal to in the columns so far are not looked at again.
    """
    left = np.flatnonzero(usable)
    all_rows = len(left)
    codes = np.zeros(all_rows, np.int64)
    possible = 0.0  # the logarithm of how many rows there could be
    schema = table.schema
    least = max(2, _SHARE * all_rows)
    for name in sorted(
        table.column_names, key=lambda name: 0 if name in read else _work(schema.field(name))
    ):
        if name in read:
            column = pa.chunked_array([pa.array(read[name][left], from_pandas=True)])
        else:
            column = _rows(table[name], left)
        if _repeating(column) < least:
            return ()
        own = _codes(column)
        if own is None:
            continue
        values = int(own.max(initial=0)) + 1
        possible += math.log(values)
        codes, counts = _numbered(codes * values + own)
        again = counts[codes] > 1
        if again.sum() < least:
            return ()
        if not again.all():
            left, codes = left[again], codes[again]
    if possible < math.log(_CHANCE * all_rows):
        return ()
    return (
        f"{len(codes):,} of {all_rows:,} rows ({len(codes) / all_rows:.0%}) are equal to "
        "another row in every column used: a random split puts copies of training rows into the "
        "test, whose figures are too optimistic. Remove the copies first, or give other rows as "
        "--test FILE.",
    )


def _rows(column: pa.ChunkedArray, rows: NDArray[np.intp]) -> pa.ChunkedArray:
    """Return some rows of a column, in their order; no copy is made of all of them."""
    if len(rows) == len(column):
        return column
    mask = np.zeros(len(column), np.bool_)
    mask[rows] = True
    return column.filter(pa.array(mask))


def _numbered(codes: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.intp]]:
    """Return codes as numbers from 0 without gaps, and how often each occurs."""
    if len(codes) and codes.max() > 4 * len(codes):
        _, numbers, counts = np.unique(codes, return_inverse=True, return_counts=True)
        return numbers, counts
    counts = np.bincount(codes)  # quicker than to sort
    there = counts > 0
    return (np.cumsum(there) - 1)[codes], counts[there]


def _work(field: pa.Field) -> int:
    """Say how much work a column's values are to compare: fractions least, texts most."""
    return 2 * is_text(field) + (not pa.types.is_floating(field.type))


def _repeating(column: pa.ChunkedArray) -> int:
    """Count the rows whose value another row has too; of what is no fraction, every row.

    Sorting is far quicker than numbering the values, and mostly enough.
    """
    if not pa.types.is_floating(column.type) or column.null_count:
        return len(column)
    values = np.sort(column.to_numpy())
    equal = values[1:] == values[:-1]
    return int(np.count_nonzero(np.append(equal, False) | np.append(False, equal)))


def _codes(column: pa.ChunkedArray) -> NDArray[np.int64] | None:
    """Return a whole number for each value, the same for equal ones; missing is a value too."""
    if pa.types.is_dictionary(column.type):
        column = column.unify_dictionaries()
    else:
        try:
            column = column.dictionary_encode()  # its pieces share one dictionary
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            return None
    codes = [pc.fill_null(chunk.indices, -1).to_numpy() for chunk in column.chunks]
    return np.concatenate(codes).astype(np.int64) + 1 if codes else np.empty(0, np.int64)


def _identifiers(
    table: Table,
    usable: NDArray[np.bool_],
    roles: Mapping[str, str],
    texts: Mapping[str, Distinct],
) -> tuple[str, ...]:
    """Name the columns of texts, or of whole numbers named so, that each name a few rows."""
    found = []
    rows = np.flatnonzero(usable)
    for field in table.schema:
        name = field.name
        named = pa.types.is_integer(field.type) and _NAMES.search(name)
        text = is_text(field) and roles[name] in ("category", "dropped")  # no number, no date
        if not (text or named) or is_date(field.type):
            continue
        if name in texts:
            values, there = texts[name].count(rows)
        else:
            column = _rows(table[name], rows)
            there = len(column) - column.null_count
            if pc.count_distinct(_head(column)).as_py() <= _FEW_VALUES:
                continue
            values = pc.count_distinct(_plain(column)).as_py()
        if values > _FEW_VALUES and there / _FEW_REPEATS <= values <= 0.8 * there:
            found.append((name, values, there))
    if not found:
        return ()
    name, values, there = found[0]
    others = f" (likewise {listing([n for n, *_ in found[1:]], 3)})" if len(found) > 1 else ""
    leave = (
        "" if roles[name] == "dropped" else f", or leave the column out with --drop {word(name)}"
    )
    return (
        f"Column {name!r} has {values:,} values in {there:,} rows, like an identifier that "
        f"repeats{others}: a random split puts rows of the same {name!r} into training and "
        "test, whose figures are too optimistic if new data have other values. Give rows of other "
        f"values as --test FILE{leave}.",
    )


def _head(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return the first rows, which show most columns of few values for what they are."""
    return _plain(column.slice(0, 20 * _FEW_VALUES))


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    arrow_type = column.type
    return column.cast(arrow_type.value_type) if pa.types.is_dictionary(arrow_type) else column
