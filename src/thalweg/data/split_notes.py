"""When a split at random flatters: dates, repeated rows, identifiers that repeat."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.roles import Column
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
    table: pa.Table, columns: Sequence[Column], targets: Sequence[str], usable: NDArray[np.bool_]
) -> tuple[str, ...]:
    """Say why test rows drawn at random may look easier than new data will be.

    Args:
        table: the data.
        columns: what its columns were taken for.
        targets: the target columns.
        usable: mask ``[n]`` of the rows that are divided.

    Returns:
        A sentence each: on a column of dates, on rows that repeat another, and on a column whose
        values each name a few rows.
    """
    used = [column.name for column in columns if column.role != "dropped"]
    seen = used + [c.name for c in columns if c.role == "dropped" and c.detail != "--drop"]
    rows = table.select([*dict.fromkeys([*seen, *targets])])
    if not usable.all():
        rows = rows.filter(pa.array(usable))
    return (
        *_dates([c.name for c in columns if c.role == "date"]),
        *_repeated_rows(rows.select([*dict.fromkeys([*targets, *used])])),
        *_identifiers(rows.select(seen), {c.name: c.role for c in columns}),
    )


def _dates(names: Sequence[str]) -> tuple[str, ...]:
    if not names:
        return ()
    return (
        f"Column {listing(names, 3)} holds dates, and the test rows are drawn from all of them: if "
        "new data come later than these, that flatters. Give the latest rows as --test FILE to "
        "see how well the future is predicted.",
    )


def _repeated_rows(rows: pa.Table) -> tuple[str, ...]:
    """Count the rows that are equal to another in every column, those of fractions first."""
    all_rows, left = rows.num_rows, rows
    codes = np.zeros(all_rows, np.int64)
    possible = 0.0  # the logarithm of how many rows there could be
    schema = rows.schema
    least = max(2, _SHARE * all_rows)
    for name in sorted(rows.column_names, key=lambda name: _work(schema.field(name))):
        if _repeating(left[name]) < least:
            return ()
        own = _codes(left[name])
        if own is None:
            continue
        values = int(own.max(initial=0)) + 1
        possible += math.log(values)
        codes, counts = _numbered(codes * values + own)
        again = counts[codes] > 1
        if again.sum() < least:
            return ()
        if not again.all():
            left, codes = left.filter(pa.array(again)), codes[again]
    if possible < math.log(_CHANCE * all_rows):
        return ()
    return (
        f"{len(codes):,} of {all_rows:,} rows ({len(codes) / all_rows:.0%}) are equal to "
        "another row in every column used: a split at random puts copies of training rows into the "
        "test, which flatters. Remove the copies first, or give other rows as --test FILE.",
    )


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
    if not pa.types.is_dictionary(column.type):
        try:
            column = column.dictionary_encode(null_encoding="encode")
        except (pa.ArrowInvalid, pa.ArrowNotImplementedError):
            return None
    chunks = column.unify_dictionaries().chunks
    codes = [pc.fill_null(pc.cast(chunk.indices, pa.int64()), -1).to_numpy() for chunk in chunks]
    return np.concatenate(codes) + 1 if codes else np.empty(0, np.int64)


def _identifiers(rows: pa.Table, roles: Mapping[str, str]) -> tuple[str, ...]:
    """Name the columns of texts, or of whole numbers named so, that each name a few rows."""
    found = []
    for field in rows.schema:
        name = field.name
        named = pa.types.is_integer(field.type) and _NAMES.search(name)
        text = is_text(field) and roles[name] in ("category", "dropped")  # no number, no date
        if not (text or named) or is_date(field.type):
            continue
        column = rows[name]
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
    return (
        f"Column {name!r} has {values:,} values in {there:,} rows, as an identifier has that "
        f"repeats{others}: a split at random puts rows of the same {name!r} into training and "
        "test, which flatters if new data bring other values. Give rows of other values as --test "
        f"FILE, or leave the column out with --drop {word(name)}.",
    )


def _head(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """Return the first rows, which show most columns of few values for what they are."""
    return _plain(column.slice(0, 20 * _FEW_VALUES))


def _plain(column: pa.ChunkedArray) -> pa.ChunkedArray:
    kind = column.type
    return column.cast(kind.value_type) if pa.types.is_dictionary(kind) else column
