"""Encoded rows in memory of a table that is read in batches: no column of numbers is ever whole."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.encoder import Encoder
from thalweg.data.feature_values import Kept
from thalweg.data.features import OfNumber, columns_of
from thalweg.data.filling.numbers_in_rows import fill
from thalweg.data.lazy_table import LazyTable
from thalweg.data.row_order import run_rows
from thalweg.data.rows import Features

_PAGES = 2**22  # bytes of its pages and values that a column holds, about
_SHARE = 8  # of the encoded rows that they may take
_CHUNK = 2**13  # rows in the order of the file that are written at a time


def assembled(
    encoder: Encoder,
    table: LazyTable,
    dtype: Any,
    parts: Sequence[NDArray[np.intp]],
    known: Mapping[str, Kept],
    window: int | None = None,
) -> list[Features]:
    """Return several sets of encoded rows, as `Encoder.assemble_parts`; no row is in two sets.

    Args:
        encoder: of the columns.
        table: that has them.
        dtype: of the encoded rows.
        parts: places of each set's rows, in the order of the table.
        known: columns that have been read already.
        window: of a shuffle; None: there is none. With one, the first set has the order of
            `thalweg.data.row_order.storage_order`.
    """
    dense = [encoder.ones(len(rows), dtype) for rows in parts]
    chunks = [
        list(_chunks(rows, run_rows(window) if window is not None and not number else _CHUNK))
        for number, rows in enumerate(parts)
    ]
    _fill(table, encoder, parts, known, dense, chunks)
    sparse = encoder.sparse_parts(table, dtype, parts, known)
    return [Features(*both, bins=encoder.bins) for both in zip(dense, sparse, strict=True)]


_Chunk = tuple[slice, int, int]  # rows of a set; the first and the last of the table among them


def _chunks(rows: NDArray[np.intp], size: int) -> Iterator[_Chunk]:
    """Divide a set into chunks; each has rows of the table behind those of the one before."""
    for start in range(0, len(rows), size):
        own = rows[start : start + size]
        yield slice(start, start + len(own)), int(own.min()), int(own.max())


def _fill(
    table: LazyTable,
    encoder: Encoder,
    parts: Sequence[NDArray[np.intp]],
    known: Mapping[str, Kept],
    into: Sequence[NDArray[np.floating[Any]]],
    chunks: Sequence[Sequence[_Chunk]],
) -> None:
    """Write the numbers of a table's rows, a few columns at a time: more would hold more pages.

    A chunk is written in its own order as soon as all its rows have been read. To write rows as
    they come, to places far from each other, takes three times as long.
    """
    numbers = [feature for feature in encoder.features if isinstance(feature, OfNumber)]
    placed = list(zip(numbers, encoder.places, strict=True))
    names = list(dict.fromkeys(number.column for number in numbers))
    together = max(1, sum(dense.nbytes for dense in into) // _SHARE // _PAGES)
    for first in range(0, len(names), together):
        some = names[first : first + together]
        own = [(number, at) for number, at in placed if number.column in some]
        to = np.concatenate([np.arange(at, at + columns_of(number)) for number, at in own])
        places = _slices(to)
        left = [list(reversed(each)) for each in chunks]
        held = np.empty((0, len(to)), into[0].dtype)
        for start, block in _blocks(table, encoder, known, some, own, to, held.dtype):
            held = np.concatenate([held, block])
            end = start + len(block)
            begin = end - len(held)
            for dense, rows, waiting in zip(into, parts, left, strict=True):
                while waiting and waiting[-1][2] < end:
                    chunk = waiting.pop()[0]
                    found = held.take(rows[chunk] - begin, axis=0)
                    for columns, those in places:
                        dense[chunk, columns] = found[:, those]
            needed = min([end, *(waiting[-1][1] for waiting in left if waiting)])
            held = held[needed - begin :]


def _blocks(
    table: LazyTable,
    encoder: Encoder,
    known: Mapping[str, Kept],
    names: Sequence[str],
    features: Sequence[tuple[OfNumber, int]],
    to: NDArray[np.intp],
    dtype: Any,
) -> Iterator[tuple[int, NDArray[np.floating[Any]]]]:
    """Yield features of some columns, with the number of the first row of each block.

    Args:
        table: that has the columns.
        encoder: that reads them.
        known: columns that have been read already.
        names: of the columns.
        features: of these, with the places that they have in encoded rows.
        to: all the places that they take, rising.
        dtype: of the blocks.
    """
    start = 0
    for batch in table.batches(names):
        size = batch.num_rows
        read = {name: known[name].slice(start, size) for name in names if name in known}
        values = encoder.read(batch, known=read, features=[number for number, _ in features])
        given = [
            (number, int(np.searchsorted(to, at)), each)
            for (number, at), each in zip(features, values, strict=True)
        ]
        block = np.empty((size, len(to)), dtype)
        fill(block, given, None)
        yield start, block
        start += size


def _slices(to: NDArray[np.intp]) -> list[tuple[slice, slice]]:
    """Return rising numbers as slices without gaps, each with the slice of where they stand."""
    ends = [*(np.flatnonzero(np.diff(to) != 1) + 1).tolist(), len(to)]
    return [
        (slice(int(to[start]), int(to[end - 1]) + 1), slice(start, end))
        for start, end in zip([0, *ends[:-1]], ends, strict=True)
    ]
