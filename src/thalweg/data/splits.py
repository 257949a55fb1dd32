"""Which row goes to which split: by a hash of its position and the seed, class by class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed
from thalweg.data.split_sizes import Masks, check_shares, sizes_of
from thalweg.data.statistics import batches
from thalweg.errors import UsageError
from thalweg.wording import brief

_BEHIND_ALL = 2**62  # a position that no row has


def check_seed(seed: Any) -> None:
    """Raise UsageError for what is no whole number."""
    if not hasattr(seed, "__index__") or isinstance(seed, bool):
        raise UsageError(f"--seed must be a whole number, not {brief(seed)}.")


@dataclass(frozen=True)
class Split:
    """Row masks ``[n]`` of the three splits; a row without a target is in none."""

    train: NDArray[np.bool_]
    valid: NDArray[np.bool_]
    test: NDArray[np.bool_]


def split(
    usable: NDArray[np.bool_],
    seed: int,
    valid: float | None,
    test: float | None,
    strata: NDArray[np.integer[Any]] | None = None,
) -> Split:
    """Divide the usable rows at random: by the rank of their hash among the rows of their class.

    Args:
        usable: ``[n]``, which rows have a target.
        seed: of the split.
        valid: share of the rows for validation, in [0, 1); 0: no such split; None: it comes from
            elsewhere.
        test: likewise for the test.
        strata: ``[n]`` whole numbers from 0: the class of each usable row. Every split has its
            share of each class. None: rows have no classes.

    Returns:
        Masks. A split has exactly ``round(share · rows)`` rows, one at least; which rows are in
        the test does not depend on the share for validation. A class with too few rows for every
        split is in training first, then in the test.

    Raises:
        UsageError: the shares leave nothing to train on, or the seed is no whole number.
        DataError: fewer usable rows than splits.

    """
    check_seed(seed)
    check_shares(valid or 0.0, test or 0.0)
    rows = np.flatnonzero(usable)
    fit = SplitFit(seed)
    fit.update(rows, None if strata is None else strata[rows])
    rule = fit.finish(valid or 0.0, test or 0.0)
    masks = [np.zeros_like(usable) for _ in range(3)]
    for part in batches(len(rows)):
        found = rule.divide(rows[part], None if strata is None else strata[rows[part]])
        for mask, some in zip(masks, found, strict=True):
            mask[rows[part]] = some
    return Split(*masks)


class SplitFit:
    """Learns, batch by batch, up to which hash the rows of each class are in which split.

    Fits of other rows are merged, in any order; the split is the same.
    """

    def __init__(self, seed: int) -> None:
        """Take the seed of the split."""
        self._seed = seed
        self._positions: list[NDArray[np.intp]] = []
        self._classes: list[NDArray[np.integer[Any]]] = []
        self._hashes: list[NDArray[np.float64]] = []

    def update(self, positions: NDArray[np.intp], strata: NDArray[np.integer[Any]] | None) -> None:
        """Take in rows that have a target.

        Args:
            positions: ``[n]``, of the rows in the table, from 0.
            strata: ``[n]``, see `split`.
        """
        self._positions.append(positions)
        self._hashes.append(hashed(positions, self._seed))
        if strata is not None:
            self._classes.append(strata)

    def merge(self, other: SplitFit) -> None:
        """Take in what another of the same seed learnt of other rows."""
        self._positions += other._positions
        self._classes += other._classes
        self._hashes += other._hashes

    def finish(self, valid: float, test: float) -> SplitRule:
        """Return the rule for the shares of validation and test.

        Raises:
            DataError: fewer rows than splits.
        """
        u = self._hashes[0] if len(self._hashes) == 1 else np.concatenate(self._hashes)
        sizes = sizes_of(len(u), valid, test)
        by_class = self._by_class()
        counts = np.array([len(u) if rows is None else len(rows) for rows in by_class.values()])
        ties = np.array([(u if rows is None else u[rows]).min() for rows in by_class.values()])
        in_test = _apportioned(sizes[0], counts, counts, np.where(counts > 2, 2, 1), ties)
        in_valid = _apportioned(sizes[1], counts, counts - in_test, np.ones_like(counts), ties)
        ends = {}
        for (number, rows), first, more in zip(by_class.items(), in_test, in_valid, strict=True):
            own = u if rows is None else u[rows]
            counted = int(first), int(first + more)
            last = np.partition(own, [max(0, count - 1) for count in counted])
            ends[number] = (
                self._end(own, rows, counted[0], float(last[counted[0] - 1])),
                self._end(own, rows, counted[1], float(last[counted[1] - 1])),
            )
        return SplitRule(self._seed, ends)

    def _end(
        self, u: NDArray[np.float64], rows: NDArray[np.intp] | None, count: int, last: float
    ) -> tuple[float, int]:
        """Return hash and position of the last of so many rows of a class; equal ones as they lie.

        Where no other row has that hash, as hardly ever, any position will do.
        """
        if count == 0:
            return -1.0, -1
        before = int(np.count_nonzero(u < last))
        equal = np.flatnonzero(u == last)
        if before + len(equal) == count:
            return last, _BEHIND_ALL
        positions = np.concatenate(self._positions)[equal if rows is None else rows[equal]]
        return last, int(np.sort(positions)[count - 1 - before])

    def _by_class(self) -> dict[int, NDArray[np.intp] | None]:
        """Return which rows each class has, by its number; None: all."""
        if not self._classes:
            return {0: None}
        classes = np.concatenate(self._classes)
        narrow = classes.astype(np.min_scalar_type(int(classes.max())))  # sorted by radix
        order = np.argsort(narrow, kind="stable")
        counts = np.bincount(classes)
        numbers = np.flatnonzero(counts)
        parts = np.split(order, np.cumsum(counts[numbers])[:-1])
        return dict(zip(numbers.tolist(), parts, strict=True))


@dataclass(frozen=True)
class SplitRule:
    """Which split a row is in, by its position and class alone.

    Attributes:
        seed: of the hash.
        ends: of each class: hash and position of its last row in the test, and of its last that is
            in the test or validates.
    """

    seed: int
    ends: dict[int, tuple[tuple[float, int], tuple[float, int]]]

    def divide(self, positions: NDArray[np.intp], strata: NDArray[np.integer[Any]] | None) -> Masks:
        """Return masks ``[n]`` of training, validation and test; arguments as for the fit."""
        u = hashed(positions, self.seed)
        classes = np.zeros(1, np.intp) if strata is None else strata
        table = np.zeros((2, 2, 1 + max(self.ends)))
        for number, ends in self.ends.items():
            table[:, :, number] = ends
        within = [
            (u < last[classes]) | ((u == last[classes]) & (positions <= place[classes]))
            for last, place in table
        ]
        return ~within[1], within[1] & ~within[0], within[0]


def _apportioned(
    size: int,
    counts: NDArray[np.integer[Any]],
    left: NDArray[np.integer[Any]],
    reserve: NDArray[np.integer[Any]],
    ties: NDArray[np.float64],
) -> NDArray[np.integer[Any]]:
    """Divide the places of a split among the classes, by the method of largest remainders.

    Args:
        size: places in the split, at most the rows that are left.
        counts: ``[C]``, rows of each class.
        left: ``[C]``, those that no other split has taken.
        reserve: ``[C]``, rows that are kept for the other splits, where there are so many.
        ties: ``[C]``, who comes first among equals: the lowest.

    Returns:
        ``[C]``, at least 1 and at most ``left − reserve`` where size and counts allow both.
    """
    share = size * counts / counts.sum()
    most = np.maximum(left - reserve, 0)
    given = np.minimum(np.maximum(np.floor(share).astype(np.intp), 1), most) * (size > 0)
    while (missing := size - int(given.sum())) != 0:
        if missing > 0:  # one place more for those furthest below their share
            room = most if most.sum() >= size else left
            possible, behind = np.flatnonzero(given < room), share - given
        else:  # one less for those furthest above it; who has but one comes last
            possible, behind = np.flatnonzero(given), given - share - size * (given == 1)
        first = np.lexsort((ties[possible], -behind[possible]))[: abs(missing)]
        given[possible[first]] += np.sign(missing)
    return given
