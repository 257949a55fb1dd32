"""Rows of a table of very many, drawn so that copies of a row are drawn together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.lazy_table import LazyTable
from thalweg.data.row_array import RowArray
from thalweg.data.training_rows import count_nonzero
from thalweg.data.values import is_quantity

ROWS = 2**18  # that are drawn, about
_BYTES = 2**26  # that they may take, about
_HASHED = 4  # columns of numbers, at most, by whose hash rows are drawn
_FEW = 100  # rows drawn, and fewer tell nothing
_BLOCK = 2**14
_ODD = np.uint64(0x9E3779B97F4A7C15)
_PLACES = 20  # bits of a hash's place in a table, the first of its product with a factor
_FACTORS = np.multiply.accumulate(np.array([_ODD] * 3))  # each of which gives other places
_SORTED_SOONER = 2**14  # hashes
_MOST_SHARED = 0.9  # of hashes that share their place: of more, other places tell no better
_FIRST = 1 / 16  # of all hashes, which shows many copies where there are many


@dataclass(frozen=True)
class SampledRows:
    """Rows that were drawn.

    Attributes:
        table: with them alone.
        share: of the rows that could be drawn.
    """

    table: pa.Table
    share: float


def sampled(
    table: LazyTable, names: Sequence[str], usable: RowArray, least: float
) -> SampledRows | None:
    """Draw rows by the hash of some of their numbers: a row is drawn where its copies are.

    The share of copies among them is that of the table but for chance.

    Args:
        table: that is read in batches.
        names: of the columns that the rows are to have.
        usable: ``[n]``, which rows may be drawn.
        least: the share of copies that matters.

    Returns:
        The rows; None where fewer than that share of them can be copies, or nothing can be said,
        for no column holds numbers, or too few of them differ.
    """
    fields = [
        table.schema.field(name) for name in names if is_quantity(table.schema.field(name).type)
    ]
    fields.sort(key=lambda field: not pa.types.is_floating(field.type))  # which differ most
    by = [field.name for field in fields[:_HASHED]]
    if not by:
        return None
    row_bytes = sum(_width(table.schema.field(name).type) for name in names)
    there = count_nonzero(usable)
    share = min(1.0, min(ROWS, _BYTES / row_bytes) / there)
    limit = _limit(share)
    found: list[NDArray[np.uint64]] = []
    start = 0
    for batch in table.batches(by):
        hashed = _hashes(batch, by)[usable[start : start + batch.num_rows]]
        found.append(hashed[hashed < limit])
        start += batch.num_rows
    hashed = np.concatenate(found)
    if not _FEW <= len(hashed) <= 4 * ROWS or repeating(hashed) < least * len(hashed):
        return None
    parts: list[pa.Table] = []
    start = 0
    for batch in table.batches([*dict.fromkeys([*by, *names])]):
        drawn = (_hashes(batch, by) < limit) & usable[start : start + batch.num_rows]
        parts.append(batch.select(names).filter(pa.array(drawn)))
        start += batch.num_rows
    return SampledRows(pa.concat_tables(parts), len(hashed) / there)


def distinct_whole(table: LazyTable, name: str, usable: RowArray) -> tuple[int, int] | None:
    """Return how many whole numbers of a column differ, about, and how many there are.

    Those of some are counted whose hashes are the lowest, and what they are a share of: the error
    is 1/√ROWS of the number, .2 % (Bar-Yossef and others 2002). None: it has fractions.
    """
    share = min(1.0, ROWS / count_nonzero(usable))
    found, start, there = np.zeros(0, np.uint64), 0, 0
    for batch in table.batches([name]):
        column = batch[name].filter(pa.array(usable[start : start + batch.num_rows])).drop_null()
        start += batch.num_rows
        if not pa.types.is_integer(column.type):
            column = column.cast(pa.float64(), safe=False)
        numbers = column.to_numpy()
        if numbers.dtype == np.float64:
            numbers = numbers[np.isfinite(numbers)]
            if (numbers != np.floor(numbers)).any():
                return None
            numbers = (numbers + 0.0).view(np.int64)
        there += len(numbers)
        hashed = _spread(numbers.astype(np.int64).view(np.uint64))
        found = np.union1d(found, hashed[hashed < _limit(share)])
    return round(len(found) / share), there


def hashes(
    numbers: Iterable[NDArray[Any]], before: NDArray[np.uint64] | None = None
) -> NDArray[np.uint64]:
    """Return a hash of each row's numbers, the same for equal ones; NaN equals NaN.

    Args:
        numbers: columns ``[n]``.
        before: hashes of other columns ``[n]``, which become part of these; empty or None: none.
    """
    hashed = np.zeros(0, np.uint64) if before is None else before.copy()
    for values in numbers:
        hashed = hashed if len(hashed) else np.zeros(len(values), np.uint64)
        for start in range(0, len(values), _BLOCK):  # which stay in the cache
            part = hashed[start : start + _BLOCK]
            same = values[start : start + _BLOCK] + np.float64(0)  # −0 equals 0
            same[np.isnan(same)] = np.nan  # whatever its bits
            part ^= same.view(np.uint64)
            part *= _ODD
            part ^= part >> np.uint64(29)
    return hashed


def repeating(hashed: NDArray[np.uint64], enough: float = np.inf) -> int:
    """Count the rows whose hash another row has too; where they are enough, perhaps a part.

    Sorting, which NumPy does on some processors at a quarter of its speed (with AVX-512 on Zen 4),
    is left for those that share their place in a table with another row.
    """
    if len(hashed) > enough:  # of all copies of a row the hash is as low
        some = _repeating(hashed[hashed < _limit(_FIRST)])
        if some >= enough:
            return some
    bits = max(0, (len(hashed) - 1).bit_length() - _PLACES + 1)
    if not bits:
        return _sharing_places(hashed)
    total = 0  # of more than a table has places for: those with the same first bits, one by one
    first = (hashed >> np.uint64(64 - bits)).astype(np.uint32)
    for k in range(2**bits):
        total += _sharing_places(hashed[first == k])
        if total >= enough:
            break
    return total


def _sharing_places(hashed: NDArray[np.uint64]) -> int:
    """Count the rows whose hash another row has too, by the places that they share in a table."""
    left = hashed
    for factor in _FACTORS:
        if not _SORTED_SOONER < len(left) <= 2**_PLACES:
            break
        place = ((left * factor) >> np.uint64(64 - _PLACES)).view(np.int64)
        shared = (np.bincount(place) > 1)[place]
        left = left[shared]
        if len(left) > _MOST_SHARED * len(shared):
            break
    return _repeating(left)


def _repeating(hashed: NDArray[np.uint64]) -> int:
    ordered = np.sort(hashed)
    equal = ordered[1:] == ordered[:-1]
    return int(np.count_nonzero(np.append(equal, False) | np.append(False, equal)))


def _hashes(batch: pa.Table, names: Sequence[str]) -> NDArray[np.uint64]:
    """Return hashes of a batch's rows that are spread evenly."""
    numbers = [batch[name].cast(pa.float64(), safe=False) for name in names]
    hashed = hashes([np.asarray(column.fill_null(np.nan).to_numpy()) for column in numbers])
    return _spread(hashed)


def _spread(hashed: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Return hashes that depend on every bit of others."""
    for shift in (33, 29, 32):
        hashed = (hashed ^ (hashed >> np.uint64(shift))) * _ODD
    return hashed ^ (hashed >> np.uint64(32))


def _limit(share: float) -> np.uint64:
    """Return below which hash a share of all are."""
    return np.uint64(min(2**64 - 1, int(share * 2**64)))


def _width(arrow_type: pa.DataType) -> int:
    """Return the bytes of a value, about."""
    try:
        return max(1, arrow_type.bit_width // 8)
    except ValueError:
        return 32
