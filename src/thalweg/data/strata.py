"""What a random split is balanced by: the class of a row, or the rarest of its labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_array import RowArray
from thalweg.data.several_targets import SeveralTargets
from thalweg.data.statistics import batches
from thalweg.data.targets import Target

Strata = NDArray[np.integer[Any]]


class LabelCounts:
    """Counts, batch by batch, how many rows have each of several labels.

    Counts of other rows are merged, in any order; the strata are the same.
    """

    def __init__(self, labels: int) -> None:
        """Take the number of labels."""
        self._rows = 0
        self._ones = np.zeros(labels, np.int64)

    def update(self, y: NDArray[np.float64]) -> None:
        """Take in rows of 0 and 1, ``[n, labels]``; NaN, where missing, counts as 1."""
        self._rows += len(y)
        self._ones += np.count_nonzero(y, axis=0)

    def merge(self, other: LabelCounts) -> None:
        """Take in what another counted of other rows."""
        self._rows += other._rows
        self._ones += other._ones

    def finish(self) -> LabelStrata:
        """Return the rule that gives each row its stratum."""
        rare = 2 * self._ones < self._rows
        fewer = np.minimum(self._ones, self._rows - self._ones)
        return LabelStrata(rare, np.argsort(fewer, kind="stable"))


@dataclass(frozen=True)
class LabelStrata:
    """The stratum of a row: the rarest of the label values it has, 0 if it has no rare one.

    Attributes:
        rare: ``[labels]``, whether 1 is the rarer value of each label; else 0 is.
        order: the labels, those with the rarest value first.
    """

    rare: NDArray[np.bool_]
    order: NDArray[np.intp]

    def of(self, y: NDArray[np.float64]) -> Strata:
        """Return the stratum ``[n]`` of each row of ``[n, labels]``."""
        has = np.not_equal(y, 0) == self.rare
        first = np.argmax(has[:, self.order], axis=1)
        return np.where(has.any(axis=1), first + 1, 0)


def stratifier(
    y: RowArray,
    target: Target | SeveralTargets,
    usable: RowArray | None = None,
) -> Callable[[NDArray[np.float64]], Strata] | None:
    """Return what gives rows the strata by which a split is balanced; None: targets are numbers.

    Args:
        y: targets as numbers, ``[n]``, or ``[n, outputs]`` for several; NaN where missing.
        target: that read them.
        usable: ``[n]``, the rows that are divided: those that labels are counted of; None: all.

    A row's stratum is its class. Of several targets with two classes each, a row counts for the
    rarest value that it has.
    """
    if target.task != "multilabel":
        return _class_numbers if target.classes else None
    counts = LabelCounts(len(target.columns))
    for part in batches(len(y)):
        some = y[part] if usable is None else y[part][usable[part]]
        counts.update(some)
    return counts.finish().of


def _class_numbers(y: NDArray[np.float64]) -> Strata:
    return np.nan_to_num(y).astype(np.intp)
