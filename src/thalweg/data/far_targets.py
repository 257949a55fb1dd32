"""Targets that lie so far from all others that they are mistakes, or a matter for the loss.

One target of 1e12 among prices is most of a squared error: of the loss that is trained if it is a
training row, of all figures of the test if it is one of those. It is named where two things hold:

- its distance to the median is more than `_FAR` times the upper quartile of these distances,
  equal ones left out, so that a target which is mostly 0 has a spread;
- it is `_GAP` times as far as the next row that is not named, and at most `_MOST` rows are.

The gap is what keeps heavy tails quiet: of n draws of a Pareto distribution with exponent α the
largest is `_GAP` times the next with a probability of `_GAP`^−α, 1 % where not even a mean exists
(α = 1), and of lognormal targets practically never, however long their tail.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_array import RowArray
from thalweg.data.row_source import RowSource, label_parts
from thalweg.data.statistics import batches
from thalweg.wording import counted, figure, joined

_FAR = 1000.0  # upper quartiles of the distances
_GAP = 100.0  # distances of the next
_MOST = 10  # rows; more are no exceptions
_SAMPLED = 2**17  # rows from which median and quartile are taken
_LEAST = 20  # rows; of fewer a quartile says little


@dataclass(frozen=True)
class FarTargets:
    """Rows of one target that are far from all others.

    Attributes:
        values: theirs, the farthest first.
        median: of all rows.
        times: how much farther the nearest of them is than the farthest of the others.
    """

    values: tuple[float, ...]
    median: float
    times: float


def far_targets(splits: Iterable[RowSource]) -> list[FarTargets | None]:
    """Return, for each target, the rows that are far from all others; None: there are none.

    Args:
        splits: the rows of the table, their targets numbers in their own unit.
    """
    there = [rows for rows in splits if len(rows)]
    every = sum(map(len, there))
    if every < _LEAST:
        return []
    step = -(-every // _SAMPLED)  # evenly spread
    drawn = np.concatenate(  # of copies: a view would keep all rows of its part in memory
        [_columns(labels.target)[::step].copy() for rows in there for labels in label_parts(rows)]
    )
    medians = np.median(drawn, axis=0)
    values: list[NDArray[np.float64]] = [np.empty(0)] * drawn.shape[1]
    for rows in there:
        for labels in label_parts(rows):
            for k, column in enumerate(_columns(labels.target).T):
                values[k] = _farthest(values[k], column, float(medians[k]))
    return [
        _far(values[k], float(medians[k]), abs(drawn[:, k] - medians[k]))
        for k in range(drawn.shape[1])
    ]


def about_far_targets(
    splits: Iterable[RowSource], names: Sequence[str], y: RowArray | None = None
) -> tuple[str, ...]:
    """Say which targets are far from all others, and what can be done.

    Args:
        splits: as of `far_targets`.
        names: of the targets.
        y: the targets of all rows of the table ``[n]`` or ``[n, outputs]``, in which rows are
            numbered; None: they have no numbers.
    """
    notes = []
    for k, (name, found) in enumerate(zip(names, far_targets(splits), strict=False)):
        if found is None:
            continue
        count = len(found.values)
        rows = [] if y is None else _rows_of(found.values, y, k)
        where = f" (row{'s' * (len(rows) > 1)} {joined([f'{row:,}' for row in rows])})"
        notes.append(
            f"{counted(count, 'row')} of {name!r}{where * bool(rows)} "
            f"{'is' if count == 1 else 'are'} far from all others: {figure(found.values[0])} "
            f"beside a median of {figure(found.median)}, {figure(found.times)} times as far as the "
            "next. One such row can be most of a squared error, in training and in every figure of "
            "its split: if it is a mistake, correct or remove it; if not, --loss huber, or a "
            "logarithm of the target, lets the others count."
        )
    return tuple(notes)


def _rows_of(values: Sequence[float], y: RowArray, column: int) -> list[int]:
    """Return the numbers, from 1, of the rows of a table that have one of some targets."""
    found: list[int] = []
    for part in batches(len(y)):
        own = _columns(y[part])[:, column]
        found += (part.start + 1 + np.flatnonzero(np.isin(own, values))).tolist()
    return found


def _columns(target: NDArray[Any]) -> NDArray[np.float64]:
    return np.asarray(target, np.float64).reshape(len(target), -1)


def _farthest(
    before: NDArray[np.float64], values: NDArray[np.float64], median: float
) -> NDArray[np.float64]:
    """Return those farthest from the median, the farthest first, of them and of rows before."""
    most = _MOST + 1
    away = abs(values - median)
    if len(before) == most:  # hardly any row is as far
        there = away > abs(before[-1] - median)
        values, away = values[there], away[there]
    if len(values) > most:  # all are partitioned, a few are sorted
        values = values[away >= np.partition(away, -most)[-most]]
    values = np.concatenate([before, values])
    return values[np.argsort(-abs(values - median), kind="stable")[:most]]


def _far(
    values: NDArray[np.float64], median: float, distances: NDArray[np.float64]
) -> FarTargets | None:
    """Return the far ones among the farthest rows, which are in order."""
    away = abs(values - median)
    spread = distances[distances > 0]
    if not len(spread):
        return None
    bound = _FAR * float(np.quantile(spread, 0.75))
    with np.errstate(all="ignore"):
        gaps = away[:-1] / away[1:]
    for count in range(min(_MOST, len(gaps)), 0, -1):
        if away[count - 1] > bound and gaps[count - 1] > _GAP:
            return FarTargets(tuple(values[:count].tolist()), median, float(gaps[count - 1]))
    return None


__all__ = ["FarTargets", "about_far_targets", "far_targets"]
