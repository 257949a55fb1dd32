"""The random split: rows are divided by a hash of position and seed, class by class."""

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

_BEHIND_ALL = 2**62  # beyond the position of every row


def check_seed(seed: Any) -> None:
    """Raise UsageError if a seed is not a whole number."""
    if not hasattr(seed, "__index__") or isinstance(seed, bool):
        raise UsageError(f"--seed must be a whole number, not {brief(seed)}.")


@dataclass(frozen=True)
class Split:
    """Row masks ``[n]`` of the three splits; rows without a target are in none."""

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
    """Divide the usable rows at random, by the rank of each row's hash within its class.

    Args:
        usable: mask ``[n]`` of the rows with a target.
        seed: of the split, any whole number.
        valid: fraction of the rows for validation, in [0, 1); 0 or None: no such split.
        test: fraction of the rows for the test, likewise.
        strata: ``[n]``, class numbers from 0 of the usable rows, of which every split gets its
            fraction; None: all rows have the same class.

    Returns:
        Masks ``[n]``. A split has exactly ``round(fraction · rows)`` rows, at least one. Which rows
        are in the test does not depend on the fraction for validation. A class with too few rows
        for all splits is in training first, then in the test.

    Raises:
        UsageError: the fractions leave nothing to train on, or the seed is not a whole number.
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
    """Finds, from batches of rows, the hashes at which each class's test and validation rows end.

    Fits of several sets of rows can be merged, in any order, with the same result.
    """

    def __init__(self, seed: int) -> None:
        """Start without rows; `seed` is that of the split."""
        self._seed = seed
        self._positions: list[NDArray[np.intp]] = []
        self._classes: list[NDArray[np.integer[Any]]] = []
        self._hashes: list[NDArray[np.float64]] = []

    def update(self, positions: NDArray[np.intp], strata: NDArray[np.integer[Any]] | None) -> None:
        """Add rows that have a target.

        Args:
            positions: of the rows in the table ``[n]``, from 0.
            strata: class numbers ``[n]``, as for `split`.
        """
        self._positions.append(positions)
        self._hashes.append(hashed(positions, self._seed))
        if strata is not None:
            self._classes.append(strata)

    def merge(self, other: SplitFit) -> None:
        """Add the rows of another fit with the same seed."""
        self._positions += other._positions
        self._classes += other._classes
        self._hashes += other._hashes

    def finish(self, valid: float, test: float) -> SplitRule:
        """Return the rule for the given fractions of validation and test rows.

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
        """Return hash and position of the last of the first `count` rows of a class, by hash.

        Rows with equal hashes are ordered by position. The position only matters if such rows lie
        on both sides of the end, which is rare.
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
        """Return class number → places of its rows; None: all rows."""
        if not self._classes:
            return {0: None}
        classes = np.concatenate(self._classes)
        narrow = classes.astype(
            np.min_scalar_type(int(classes.max()))
        )  # which NumPy sorts by radix
        order = np.argsort(narrow, kind="stable")
        counts = np.bincount(classes)
        numbers = np.flatnonzero(counts)
        parts = np.split(order, np.cumsum(counts[numbers])[:-1])
        return dict(zip(numbers.tolist(), parts, strict=True))


@dataclass(frozen=True)
class SplitRule:
    """Assigns rows to splits by position and class alone.

    Attributes:
        seed: of the hash.
        ends: class number → hash and position of its last test row, and of its last row of test
            and validation together.
    """

    seed: int
    ends: dict[int, tuple[tuple[float, int], tuple[float, int]]]

    def divide(self, positions: NDArray[np.intp], strata: NDArray[np.integer[Any]] | None) -> Masks:
        """Return masks ``[n]`` of training, validation and test rows; arguments as for `update`."""
        u = hashed(positions, self.seed)
        classes = np.zeros(1, np.intp) if strata is None else strata
        by_class = np.zeros((2, 2, 1 + max(self.ends)))
        for number, ends in self.ends.items():
            by_class[:, :, number] = ends
        within = [
            (u < last[classes]) | ((u == last[classes]) & (positions <= place[classes]))
            for last, place in by_class
        ]
        return ~within[1], within[1] & ~within[0], within[0]


def _apportioned(
    size: int,
    counts: NDArray[np.integer[Any]],
    left: NDArray[np.integer[Any]],
    reserve: NDArray[np.integer[Any]],
    ties: NDArray[np.float64],
) -> NDArray[np.integer[Any]]:
    """Return how many rows of each class a split gets, by the method of largest remainders.

    Args:
        size: rows of the split, at most the rows that are left.
        counts: rows of each class ``[C]``.
        left: rows of each class that no other split has ``[C]``.
        reserve: rows of each class to leave for the other splits, if possible ``[C]``.
        ties: ``[C]``; among equal remainders the class with the lowest comes first.

    Returns:
        Whole numbers ``[C]`` with sum `size`, from 1 to ``left − reserve`` if that is possible.
    """
    share = size * counts / counts.sum()
    most = np.maximum(left - reserve, 0)
    given = np.minimum(np.maximum(np.floor(share).astype(np.intp), 1), most) * (size > 0)
    while (missing := size - int(given.sum())) != 0:
        if missing > 0:  # one row more for the classes furthest below their fraction
            room = most if most.sum() >= size else left
            possible, behind = np.flatnonzero(given < room), share - given
        else:  # one row less for those furthest above; classes with one row come last
            possible, behind = np.flatnonzero(given), given - share - size * (given == 1)
        first = np.lexsort((ties[possible], -behind[possible]))[: abs(missing)]
        given[possible[first]] += np.sign(missing)
    return given
