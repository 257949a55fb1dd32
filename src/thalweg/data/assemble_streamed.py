"""Encoded rows in memory of a table that is read in batches: no column of numbers is ever whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.features import Encoder, Kept, OfNumber, columns_of, fill
from thalweg.data.lazy_table import LazyTable
from thalweg.data.rows import Features


def assembled(
    encoder: Encoder,
    table: LazyTable,
    dtype: Any,
    parts: Sequence[NDArray[np.intp]],
    known: Mapping[str, Kept],
) -> list[Features]:
    """Return several sets of encoded rows, as `Encoder.assemble_parts`; no row is in two sets."""
    dense = [encoder.ones(len(rows), dtype) for rows in parts]
    _fill(table, encoder, parts, known, dense)
    sparse = encoder.sparse_parts(table, dtype, parts, known)
    return [Features(*both, bins=encoder.bins) for both in zip(dense, sparse, strict=True)]


def _fill(
    table: LazyTable,
    encoder: Encoder,
    parts: Sequence[NDArray[np.intp]],
    known: Mapping[str, Kept],
    into: Sequence[NDArray[np.floating[Any]]],
) -> None:
    """Write the numbers of a table's rows, a column at a time: more would hold more pages."""
    # Where a row goes: row `place` of set `which`; one behind the last: nowhere.
    which = np.full(table.num_rows, len(parts), np.min_scalar_type(len(parts)))
    place = np.zeros(table.num_rows, np.min_scalar_type(max(map(len, parts))))
    for number, rows in enumerate(parts):
        which[rows] = number
        place[rows] = np.arange(len(rows), dtype=place.dtype)
    numbers = [feature for feature in encoder.features if isinstance(feature, OfNumber)]
    placed = list(zip(numbers, encoder.places, strict=True))
    for name in dict.fromkeys(number.column for number in numbers):
        own = [(number, at) for number, at in placed if number.column == name]
        to = np.concatenate([np.arange(at, at + columns_of(number)) for number, at in own])
        start = 0
        for batch in table.batches([name]):
            here = slice(start, start + batch.num_rows)
            read = {name: known[name].slice(start, batch.num_rows)} if name in known else None
            values = encoder.read(batch, known=read, features=[number for number, _ in own])
            there = [int(np.searchsorted(to, at)) for _, at in own]
            given = list(zip((number for number, _ in own), there, values, strict=True))
            for number, dense in enumerate(into):
                rows = np.flatnonzero(which[here] == number)
                block = np.empty((len(rows), len(to)), dense.dtype)
                fill(block, given, rows)
                dense[place[here][rows][:, None], to] = block
            start = here.stop
