"""The random split: rows are divided by a hash of position and seed, class by class."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed
from thalweg.data.split_sizes import Masks, check_shares, sizes_of
from thalweg.data.statistics import batches
from thalweg.errors import UsageError
from thalweg.wording import brief

_NEAR = 8.0  # standard deviations of a rank: a row farther from it is the one wanted in 1e-15
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

    def rows() -> Iterator[tuple[NDArray[np.intp], NDArray[np.integer[Any]] | None]]:
        for part in batches(len(usable)):
            places = part.start + np.flatnonzero(usable[part])
            yield places, None if strata is None else strata[places]

    rule = split_rule(rows, seed, valid, test)
    masks = [np.zeros_like(usable) for _ in range(3)]
    for places, classes in rows():
        for mask, some in zip(masks, rule.divide(places, classes), strict=True):
            mask[places] = some
    return Split(*masks)


# Goes through the rows that are divided: their positions and, unless all have one, their classes.
Rows = Callable[[], Iterable[tuple[NDArray[np.intp], NDArray[np.integer[Any]] | None]]]


def split_rule(rows: Rows, seed: int, valid: float | None, test: float | None) -> SplitRule:
    """Return the rule by which `split` divides rows, which are gone through twice.

    Args:
        rows: see `Rows`.
        seed: as for `split`.
        valid: likewise.
        test: likewise.

    Raises:
        UsageError, DataError: as `split`.
    """
    check_seed(seed)
    check_shares(valid or 0.0, test or 0.0)
    fit = SplitFit(seed)
    for positions, strata in rows():
        fit.update(positions, strata)
    return fit.finish(valid or 0.0, test or 0.0, rows)


class SplitFit:
    """Finds, from batches of rows, the hashes at which each class's test and validation rows end.

    Fits of several sets of rows can be merged, in any order, with the same result. Its memory grows
    with the classes, and with the square root of the rows.
    """

    def __init__(self, seed: int) -> None:
        """Start without rows; `seed` is that of the split."""
        self._seed = seed
        self._counts = np.zeros(0, np.int64)  # rows of each class
        self._least = np.zeros(0)  # the lowest hash of each class; 0 of the only one

    def update(self, positions: NDArray[np.intp], strata: NDArray[np.integer[Any]] | None) -> None:
        """Add rows that have a target.

        Args:
            positions: of the rows in the table ``[n]``, from 0.
            strata: class numbers ``[n]``, as for `split`.
        """
        if not len(positions):
            return
        if strata is None:  # the lowest hash matters where there are several classes
            self._add(np.array([len(positions)]), np.zeros(1))
            return
        u = hashed(positions, self._seed)
        counts = np.bincount(strata)
        least = np.ones(len(counts))
        np.minimum.at(least, strata, u)
        self._add(counts, least)

    def merge(self, other: SplitFit) -> None:
        """Add the rows of another fit with the same seed."""
        self._add(other._counts, other._least)

    def _add(self, counts: NDArray[np.int64], least: NDArray[np.float64]) -> None:
        classes = max(len(counts), len(self._counts))
        both = [_filled(each, classes, 0) for each in (self._counts, counts)]
        lowest = [_filled(each, classes, 1.0) for each in (self._least, least)]
        self._counts, self._least = both[0] + both[1], np.minimum(*lowest)

    def finish(self, valid: float, test: float, rows: Rows) -> SplitRule:
        """Return the rule for the given fractions of validation and test rows.

        Args:
            valid: the fraction of validation rows.
            test: that of test rows.
            rows: goes through all rows again, in any order.

        Raises:
            DataError: fewer rows than splits.
        """
        sizes = sizes_of(int(self._counts.sum()), valid, test)
        numbers = np.flatnonzero(self._counts)
        counts, ties = self._counts[numbers], self._least[numbers]
        in_test = _apportioned(sizes[0], counts, counts, np.where(counts > 2, 2, 1), ties)
        in_valid = _apportioned(sizes[1], counts, counts - in_test, np.ones_like(counts), ties)
        ends, near = None, _NEAR
        while ends is None:
            test_ends, valid_ends = (
                _LastRows(self._counts, _placed(numbers, ranks, self._counts), near)
                for ranks in (in_test, in_test + in_valid)
            )
            for positions, strata in rows():
                u = hashed(positions, self._seed)
                test_ends.update(positions, strata, u)
                valid_ends.update(positions, strata, u)
            found = test_ends.finish(), valid_ends.finish()
            if found[0] is not None and found[1] is not None:
                ends = {n: (found[0][n], found[1][n]) for n in numbers.tolist()}
            near *= _NEAR
        return SplitRule(self._seed, ends)


class _LastRows:
    """Finds the row of each class that is so-and-so many-th by its hash.

    Hashes are spread evenly: of n, that of rank k is k / n, give or take a few times
    √(k (n − k) / n) / n. Only those so near are kept.
    """

    def __init__(self, counts: NDArray[np.int64], ranks: NDArray[np.int64], near: float) -> None:
        """Take the rows of each class, the ranks from 1 (0: none), and how near is near."""
        self._counts, self._ranks = counts, ranks
        n = np.maximum(counts, 1)
        middle = ranks / n
        reach = near * (np.sqrt(middle * (1 - middle) * n) + 1) / n
        self._low, self._high = middle - reach, middle + reach
        self._before = np.zeros(len(counts), np.int64)  # rows with lower hashes than those kept
        self._kept: list[tuple[NDArray[Any], ...]] = []

    def update(
        self,
        positions: NDArray[np.intp],
        strata: NDArray[np.integer[Any]] | None,
        u: NDArray[np.float64],
    ) -> None:
        """Take in rows: positions, class numbers (None: all are of class 0) and hashes."""
        if strata is None:
            low, high = self._low[0], self._high[0]
        else:
            low, high = self._low[strata], self._high[strata]
        below = u < low
        if strata is None:
            self._before[0] += np.count_nonzero(below)
        else:
            self._before += np.bincount(strata[below], minlength=len(self._before))
        kept = np.flatnonzero(~below & (u <= high))  # few
        classes = np.zeros(len(kept), np.intp) if strata is None else strata[kept]
        self._kept.append((classes, u[kept], positions[kept]))

    def finish(self) -> dict[int, tuple[float, int]] | None:
        """Return class → hash and position of its row; None: one of them was not near enough.

        Rows with equal hashes are ordered by position. The position only matters if such rows lie
        on both sides of the end, which is rare; else it is beyond all rows.
        """
        classes, u, positions = (np.concatenate(each) for each in zip(*self._kept, strict=True))
        order = np.lexsort((positions, u, classes))
        classes, u, positions = classes[order], u[order], positions[order]
        starts = np.searchsorted(classes, np.arange(len(self._counts) + 1))
        ends = {}
        for number in np.flatnonzero(self._counts).tolist():
            if not self._ranks[number]:
                ends[number] = -1.0, -1
                continue
            first, end = (int(start) for start in starts[number : number + 2])
            place = first + int(self._ranks[number] - self._before[number]) - 1
            if not first <= place < end:
                return None
            divided = place + 1 < end and u[place + 1] == u[place]
            ends[number] = float(u[place]), int(positions[place]) if divided else _BEHIND_ALL
        return ends


def _filled(values: NDArray[Any], length: int, by: float) -> NDArray[Any]:
    """Return values, and behind them so many others that they have a length."""
    return np.append(values, np.full(length - len(values), by, values.dtype))


def _placed(
    places: NDArray[np.intp], values: NDArray[np.integer[Any]], like: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Return values at their places, 0 elsewhere."""
    made = np.zeros_like(like)
    made[places] = values
    return made


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
