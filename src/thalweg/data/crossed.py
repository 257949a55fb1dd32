"""Crossed pairs of columns: a weight for each cell, so that one's effect depends on the other.

A number takes part by its two nearest knots, quantiles of the training rows, with shares that sum
to 1: a pair of numbers is a surface, piecewise bilinear over the knots; a number and a category are
a curve for each level; two categories are a weight for each two levels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, ClassVar

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.category import Category
from thalweg.data.hashed_category import HashedCategory, features_of
from thalweg.data.hashing import of_numbers
from thalweg.data.level_codes import LevelCodes
from thalweg.data.number_features import Binned
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.side_by_side import csr_rows

Side = Binned | Category | HashedCategory | OrderedCategory
LEAST_ROWS = 2  # of the training rows that a cell with a weight has
_TABLE = 2**20  # cells that are looked up in a table of all


@dataclass(frozen=True)
class Crossed:
    """Sparse features of two columns: one weight for each cell that two training rows have.

    Cell = code of the first side · codes of the second + its code. A level's code is its number; of
    a number the codes are its two knots, with the shares 1 − f and f where it lies between them, at
    the fraction f; values beyond the ends are at them. A missing value has a code of its own; a
    level that training did not meet has no cell.

    Attributes:
        first, second: the two columns: a number's `Binned` edges are its knots.
        cells: those that have a weight, in order; where they are hashed, for each hashed column
            the one that most training rows have.
        bits: b: cells share the 2ᵇ columns of a hash; 0: each has a weight of its own.
        buckets: the hashed columns that have a weight, in order.
    """

    first: Side
    second: Side
    cells: tuple[int, ...] = ()
    bits: int = 0
    buckets: tuple[int, ...] = ()
    part: ClassVar[str] = ""

    @property
    def column(self) -> str:
        """The first side's column."""
        return self.first.column

    @property
    def sides(self) -> tuple[Side, Side]:
        """Both sides."""
        return self.first, self.second

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of both sides."""
        return self.first.column, self.second.column

    @property
    def pair(self) -> str:
        """Its name: ``a:b``."""
        return f"{_named(self.first)}:{_named(self.second)}"

    @property
    def labels(self) -> list[str]:
        """The values of both columns in each cell, as ``a=x:b=3``."""
        own = [_labels(side) for side in self.sides]
        size = codes_of(self.second)
        return [f"{own[0][cell // size]}:{own[1][cell % size]}" for cell in self.cells]

    @property
    def values(self) -> list[str]:
        """The values of both columns in each cell, as ``x, 3``."""
        own = [_values(side) for side in self.sides]
        size = codes_of(self.second)
        return [f"{own[0][cell // size]}, {own[1][cell % size]}" for cell in self.cells]

    @property
    def names(self) -> list[str]:
        """Names of its sparse features."""
        if not self.bits:
            return self.labels
        pairs = zip(self.buckets, self.labels, strict=True)
        return [f"{self.pair}#{bucket}={label}" for bucket, label in pairs]

    @property
    def width(self) -> int:
        """Number of its features."""
        return len(self.cells)

    @property
    def entries(self) -> int:
        """Entries of a row, at most."""
        return int(np.prod([2 if isinstance(side, Binned) else 1 for side in self.sides]))

    def encoded(self, values: Sequence[Any], dtype: Any = np.float64) -> csr_array:
        """Return rows ``[n, width]``.

        Args:
            values: of the first and the second side: numbers ``[n]``, NaN where missing, or the
                numbers of levels, −1 for one that training did not meet.
            dtype: of the shares.
        """
        cells, shares = self.cells_of(values)
        columns = self._columns_of(cells)
        there = columns >= 0
        ends = np.concatenate([[0], there.sum(axis=1).cumsum()])
        made = csr_rows(shares[there].astype(dtype), columns[there], ends, self.width)
        if self.bits:
            made.sum_duplicates()  # cells of one column; all others are in order, and differ
        return made

    def cells_of(self, values: Sequence[Any]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
        """Return the cells of each row ``[n, entries]`` and its share in them; −1: in none."""
        (a, of_a), (b, of_b) = (
            _coded(side, each) for side, each in zip(self.sides, values, strict=True)
        )
        cells = a[:, :, None] * codes_of(self.second) + b[:, None, :]
        shares = of_a[:, :, None] * of_b[:, None, :]
        cells[(a < 0)[:, :, None] | (b < 0)[:, None, :] | (shares == 0)] = -1
        return cells.reshape(len(cells), -1), shares.reshape(len(cells), -1)

    def _columns_of(self, cells: NDArray[np.int64]) -> NDArray[np.int32]:
        """Return the feature of each cell; −1: it has none."""
        if not self.width:
            return np.full(cells.shape, -1, np.int32)
        if self.bits:
            found = self._of_bucket[hash_of(cells, self.bits)]
            return np.where(cells < 0, np.int32(-1), found)
        if (table := self._of_cell) is not None:
            return table[cells]  # the last is that of −1
        known = np.array(self.cells)
        at = np.minimum(np.searchsorted(known, cells), len(known) - 1)
        return np.where(known[at] == cells, at, -1).astype(np.int32)

    @cached_property
    def _of_cell(self) -> NDArray[np.int32] | None:
        size = codes_of(self.first) * codes_of(self.second)
        if size > _TABLE:
            return None
        table = np.full(size + 1, -1, np.int32)
        table[np.array(self.cells)] = np.arange(len(self.cells))
        return table

    @cached_property
    def _of_bucket(self) -> NDArray[np.int32]:
        return features_of(self.buckets, self.bits)


@dataclass
class CellStatistics:
    """How many training rows each cell of a pair has.

    Attributes:
        of: the pair, its cells yet unknown.
    """

    of: Crossed
    _parts: list[NDArray[Any]] = field(default_factory=list)

    def update(self, values: Sequence[Any]) -> CellStatistics:
        """Take in rows, as `Crossed.encoded` has them, and return the statistics."""
        cells, _ = self.of.cells_of(values)
        self._parts.append(_summed([_counted(cells[cells >= 0], None)]))
        if len(self._parts) > 8:
            self._parts = [_summed(self._parts)]
        return self

    def feature(self, bits: int) -> Crossed:
        """Return the pair with its cells, hashed into 2ᵇ columns where they are more."""
        cells, counts = _summed(self._parts) if self._parts else np.empty((2, 0), np.int64)
        cells, counts = cells[counts >= LEAST_ROWS], counts[counts >= LEAST_ROWS]
        if len(cells) <= 2**bits:
            return Crossed(self.of.first, self.of.second, tuple(cells.tolist()))
        columns = hash_of(cells, bits)
        order = np.lexsort((cells, -counts, columns))
        buckets, starts = np.unique(columns[order], return_index=True)
        commonest = cells[order][starts]
        return Crossed(
            self.of.first,
            self.of.second,
            tuple(commonest.tolist()),
            bits,
            tuple(buckets.tolist()),
        )


def hash_of(cells: NDArray[np.int64], bits: int) -> NDArray[np.intp]:
    """Return the hashed column of each cell."""
    return (of_numbers(cells) >> np.uint64(64 - bits)).astype(np.intp)


def codes_of(side: Side) -> int:
    """Return how many codes a side has: knots and "missing", or levels with a weight."""
    return len(side.edges) + 1 if isinstance(side, Binned) else len(side.levels) + side.missing


def _coded(side: Side, values: Any) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return the codes of each row ``[n, 1 or 2]`` and its shares in them."""
    if not isinstance(side, Binned):
        codes = values.take(slice(None)) if isinstance(values, LevelCodes) else values
        return np.asarray(codes, np.int64)[:, None], np.ones((len(codes), 1))
    at = side.positions(np.asarray(values, np.float64))
    missing = at > side.width
    low = np.minimum(np.where(missing, 0.0, at).astype(np.int64), side.width - 1)
    part = np.where(missing, 0.0, at - low)
    low[missing] = len(side.edges)
    return np.stack([low, low + 1], axis=1), np.stack([1 - part, part], axis=1)


def _counted(cells: NDArray[np.int64], counts: NDArray[np.int64] | None) -> NDArray[np.int64]:
    """Return distinct cells and how often each occurs, ``[2, cells]``."""
    found, where = np.unique(cells, return_inverse=True)
    return np.stack([found, np.bincount(where, counts, len(found)).astype(np.int64)])


def _summed(parts: Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    if len(parts) == 1:
        return parts[0]
    together = np.concatenate(parts, axis=1)
    return _counted(together[0], together[1])


def _named(side: Side) -> str:
    return f"{side.column}.{side.part}" if side.part else side.column


def _labels(side: Side) -> list[str]:
    """Return what each code of a side stands for, as ``a=x``."""
    return [f"{_named(side)}={value}" for value in _values(side)]


def _values(side: Side) -> list[str]:
    """Return what each code of a side stands for, as ``x``."""
    if isinstance(side, Binned):
        return [f"{edge:.6g}" for edge in side.edges] + ["(missing)"]
    return [*side.levels, "(missing)"] if side.missing else list(side.levels)


__all__ = ["LEAST_ROWS", "CellStatistics", "Crossed", "Side", "codes_of"]
