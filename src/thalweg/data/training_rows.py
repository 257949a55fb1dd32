"""The rows that an encoding is fitted to, part by part of the table they are in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data import statistics
from thalweg.data.formats import Moments, Numbers
from thalweg.data.row_array import RowArray


@dataclass(frozen=True)
class Part:
    """Rows of a table that lie next to each other.

    Attributes:
        start: the first of them.
        rows: how many there are.
        places: ``[k]``, which of them are trained on, from 0.
        weight: ``[k]``, of these; None: 1 each.
    """

    start: int
    rows: int
    places: NDArray[np.intp]
    weight: NDArray[np.float64] | None = None

    @property
    def numbers(self) -> range:
        """The places of all its rows in the table, for messages."""
        return range(self.start, self.start + self.rows)

    def of(self, column: pa.ChunkedArray) -> pa.ChunkedArray:
        """Return these rows of a column of the table."""
        return column.slice(self.start, self.rows)

    def read(self, values: Any) -> Any:
        """Return these rows of `Numbers` or `Moments`."""
        assert isinstance(values, Numbers | Moments)
        return values.slice(self.start, self.rows)


@dataclass(frozen=True)
class TrainingRows:
    """Which rows of a table are trained on.

    Attributes:
        train: ``[n]`` bool.
        weight: ``[n]``, > 0 where they are trained on; None: 1 each.
    """

    train: RowArray
    weight: RowArray | None = None

    def part(self, start: int, rows: int) -> Part:
        """Return the part of the table from a row on."""
        here = slice(start, start + rows)
        places = np.flatnonzero(self.train[here])
        weight = None if self.weight is None else self.weight[here][places]
        return Part(start, rows, places, weight)

    def parts(self) -> Iterator[Part]:
        """Go through the whole table, by parts that have `BATCH` rows to train on; one at least."""
        if isinstance(self.train, np.ndarray):
            yield from self._parts
            return
        for rows in statistics.batches(len(self.train)):
            yield self.part(rows.start, rows.stop - rows.start)

    @cached_property  # gone through for each column
    def _parts(self) -> tuple[Part, ...]:
        rows = np.flatnonzero(self.train[:])
        found, start = [], 0
        for batch in statistics.batches(len(rows)):
            last = batch.stop >= len(rows)
            stop = len(self.train) if last else int(rows[batch.stop])
            weight = None if self.weight is None else self.weight[:][rows[batch]]
            found.append(Part(start, stop - start, rows[batch] - start, weight))
            start = stop
        return tuple(found)


def count_nonzero(array: RowArray) -> int:
    """Return in how many rows an array ``[n]`` is not 0."""
    return sum(int(np.count_nonzero(array[part])) for part in statistics.batches(len(array)))


def first_rows(values: RowArray, mask: RowArray, count: int) -> NDArray[Any]:
    """Return the values of the first rows of a mask, so many at most."""
    found: list[NDArray[Any]] = []
    for part in statistics.batches(len(mask)):
        found.append(values[part][mask[part]][:count])
        count -= len(found[-1])
        if not count:
            break
    return np.concatenate(found)


def chosen_rows(
    mask: RowArray, ranks: NDArray[np.intp], values: RowArray | None
) -> tuple[NDArray[np.intp], NDArray[Any] | None]:
    """Return the places of some rows of a mask, and their values if there are any.

    Args:
        mask: ``[n]``.
        ranks: which of its rows, from 0, in order.
        values: ``[n, …]``.
    """
    places, found, before = [], [], 0
    for part in statistics.batches(len(mask)):
        here = np.flatnonzero(mask[part])
        first, end = np.searchsorted(ranks, (before, before + len(here)))
        some = here[ranks[first:end] - before]
        places.append(part.start + some)
        if values is not None:
            found.append(values[part][some])
        before += len(here)
    return np.concatenate(places), None if values is None else np.concatenate(found)
