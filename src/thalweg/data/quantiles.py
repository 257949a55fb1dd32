"""Quantiles of a stream of numbers, from a sketch of bounded size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

_TOGETHER = 8  # summaries of a level become one of the next

Numbers = NDArray[np.float64]
Weighted = tuple[Numbers, Numbers | None]  # numbers and their weights; None: 1 each


@dataclass(frozen=True)
class _Summary:
    """Numbers of a total weight, as those of them in the middle of equal parts of it.

    Attributes:
        values: ``[k]``, sorted; each stands for weight / k.
        weight: of the numbers.
    """

    values: Numbers
    weight: float


@dataclass
class QuantileSketch:
    """Weighted quantiles, learnt batch by batch and merged in any order.

    The sketch of Manku, Rajagopalan and Lindsay: of sorted numbers of total weight W it keeps those
    at the ranks W (i + ½) / k, i = 0 … k − 1, each of which then stands for the weight W / k. Of
    every eight such summaries it makes one in the same way, and so on by levels.

    A level moves the rank of any number by at most W / 2k. With L levels, the rank of a quantile q
    is therefore within (q ± ε) W, where ε = L / 2k: always, whatever the numbers, their weights and
    their order. Of n rows there are at most 1 + log₈(n / 8k) levels: by default, k = 4096, ε is at
    most .05 % up to 134 million rows and .1 % up to 68 billion, and mostly the error is a small
    part of that. The sketch is exact up to 8k rows, and while at most k numbers differ.

    It holds at most 8k numbers that wait and 7k for each level, with their weights where they have
    any. Nothing is random: the same numbers in the same order give the same bits, however they are
    divided into batches. How sketches are merged changes the result, within the error.

    Attributes:
        points: k.
        rows, missing: how many rows, and how many of them are NaN.
        least, most: the smallest and the largest number; +inf and −inf where there are none.

    Source: G. S. Manku, S. Rajagopalan, B. G. Lindsay, "Approximate medians and other quantiles in
    one pass and with limited memory", SIGMOD 1998, section 3.

    How others differ: KLL sketches (Apache DataSketches) are smaller, draw random numbers, and
    their error holds with a probability; t-digests are finer at the ends, and have no bound.
    """

    points: int = 2**12
    rows: int = 0
    missing: int = 0
    least: float = math.inf
    most: float = -math.inf
    _waiting: list[Weighted] = field(default_factory=list, repr=False)
    _counts: tuple[Numbers, Numbers] | None = field(
        default_factory=lambda: (np.zeros(0), np.zeros(0)), repr=False
    )
    _levels: list[list[_Summary]] = field(default_factory=list, repr=False)

    @property
    def error(self) -> float:
        """ε, the most by which the rank of a quantile is wrong, as a share of the weight."""
        return len(self._levels) / (2 * self.points)

    @property
    def weight(self) -> float:
        """Σ w of the rows that are not missing."""
        return sum(_weight(part) for part in self._parts())

    def update(self, values: NDArray[Any], weight: NDArray[Any] | None = None) -> QuantileSketch:
        """Take in rows, and return the sketch.

        Args:
            values: ``[n]``, numbers; NaN where missing.
            weight: ``[n]``, finite, ≥ 0; None: 1 each. A row of weight 0 is not there at all.
        """
        for start in range(0, len(values), self._size):  # no more than so many are copied
            part = slice(start, start + self._size)
            x = np.asarray(values[part], np.float64) + 0.0  # a copy, in which −0 is 0
            w = None if weight is None else np.array(weight[part], np.float64)
            if w is not None and not w.all():
                x, w = x[w > 0], w[w > 0]
            self.rows += len(x)
            lacking = np.isnan(x)
            if lacking.any():
                self.missing += int(np.count_nonzero(lacking))
                x, w = x[~lacking], None if w is None else w[~lacking]
            if len(x):
                self.least = min(self.least, float(x.min()))
                self.most = max(self.most, float(x.max()))
                self._wait(x, w)
        return self

    @property
    def _size(self) -> int:
        """How many numbers are summarised at a time."""
        return _TOGETHER * self.points

    def _wait(self, x: Numbers, w: Numbers | None) -> None:
        """Take in numbers; summarise them by always as many at a time, however they come."""
        while len(x):
            room = self._size - sum(len(some) for some, _ in self._waiting)
            self._waiting.append((x[:room], None if w is None else w[:room]))
            if len(x) >= room:
                waiting, self._waiting = self._waiting, []
                self._count(_sorted(waiting))
            x, w = x[room:], None if w is None else w[room:]

    def _count(self, numbers: Weighted) -> None:
        """Take in many numbers: count them while few differ, and else make a summary."""
        if self._counts is not None:
            numbers = counts = _counted([self._counts, numbers])
            if len(counts[0]) <= self.points:
                self._counts = counts
                return
            self._counts = None
        self._add(0, [_summary(numbers, self.points)])

    def _add(self, level: int, summaries: Sequence[_Summary]) -> None:
        """Put summaries on a level, and make one of the next of every eight."""
        while len(self._levels) <= level:
            self._levels.append([])
        there = self._levels[level]
        there += summaries
        while len(there) >= _TOGETHER:
            some = there[:_TOGETHER]
            del there[:_TOGETHER]
            together = _sorted([_spread(each) for each in some])
            self._add(level + 1, [_summary(together, self.points)])

    def merge(self, other: QuantileSketch) -> QuantileSketch:
        """Take in what another learnt of other rows, and return the sketch.

        Raises:
            ValueError: the other has another number of points.
        """
        if other.points != self.points:
            raise ValueError(f"sketches of {self.points} and {other.points} points do not merge")
        self.rows += other.rows
        self.missing += other.missing
        self.least, self.most = min(self.least, other.least), max(self.most, other.most)
        if other._counts is None and self._counts is not None:
            counts, self._counts = self._counts, None
            if len(counts[0]):
                self._add(0, [_summary(counts, self.points)])
        elif other._counts is not None and len(other._counts[0]):
            self._count(other._counts)
        for level, summaries in enumerate(other._levels):
            self._add(level, summaries)
        for x, w in other._waiting:
            self._wait(x, w)
        return self

    def distinct(self) -> tuple[Numbers, Numbers] | None:
        """Return the numbers that differ, sorted, and the weight of each; None: more than k."""
        if self._counts is None:
            return None
        counts = _counted([self._counts, *self._waiting])
        return counts if len(counts[0]) <= self.points else None

    def quantiles(self, shares: ArrayLike) -> Numbers:
        """Return for each share q the least number x with Σ w of the numbers ≤ x at least q W.

        It is one of the numbers taken in: NumPy's ``method="inverted_cdf"``. 0 gives the smallest
        and 1 the largest.

        Args:
            shares: of the weight, any shape, from 0 to 1.

        Returns:
            float64 of that shape; NaN where no number was taken in.
        """
        q = np.asarray(shares, np.float64)
        numbers = _sorted(self._parts())
        if not len(numbers[0]):
            return np.full(q.shape, math.nan)
        found = _at(numbers, q)
        return np.where(q <= 0, self.least, np.where(q >= 1, self.most, found))

    def _parts(self) -> list[Weighted]:
        """Return all numbers that are held, with their weights."""
        counts = [] if self._counts is None else [self._counts]
        summaries = [_spread(each) for level in self._levels for each in level]
        return [*counts, _sorted(self._waiting), *summaries]


def _spread(summary: _Summary) -> Weighted:
    """Return the numbers of a summary, with the weight for which each stands."""
    k = len(summary.values)
    return summary.values, np.full(k, summary.weight / k)


def _weight(numbers: Weighted) -> float:
    """Return Σ w."""
    values, weights = numbers
    return float(len(values)) if weights is None else float(weights.sum())


def _sorted(parts: Sequence[Weighted]) -> Weighted:
    """Return all numbers, sorted."""
    values = np.concatenate([np.zeros(0), *(values for values, _ in parts)])
    if all(weights is None for _, weights in parts):
        values.sort()
        return values, None
    weights = np.concatenate([np.ones(len(v)) if w is None else w for v, w in parts])
    order = np.argsort(values, kind="stable")
    return values[order], weights[order]


def _counted(parts: Sequence[Weighted]) -> tuple[Numbers, Numbers]:
    """Return the numbers that differ, sorted, and the weight of each."""
    values, weights = _sorted(parts)
    if not len(values):
        return values, values
    starts = np.flatnonzero(np.concatenate([[True], values[1:] != values[:-1]]))
    if weights is None:
        return values[starts], np.diff(starts, append=len(values)).astype(np.float64)
    return values[starts], np.add.reduceat(weights, starts)


def _at(numbers: Weighted, shares: Numbers) -> Numbers:
    """Return the sorted numbers at ranks that are shares of the weight."""
    values, weights = numbers
    if weights is None:
        at = np.ceil(shares * len(values)).astype(np.intp) - 1
    else:
        ranks = np.cumsum(weights)
        at = np.searchsorted(ranks, shares * ranks[-1])
    return values[np.clip(at, 0, len(values) - 1)]


def _summary(numbers: Weighted, points: int) -> _Summary:
    """Return the summary of sorted numbers."""
    middles = (np.arange(points) + 0.5) / points
    return _Summary(_at(numbers, middles), _weight(numbers))
