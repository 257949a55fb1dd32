"""What runs are compared by: each run's figure, and what each row contributes to it.

A figure is a mean over rows, or smooth in their weights: with the rows weighing ωᵢ times as much
(Σ ωᵢ = n) it is, to first order, figure + Σ (ωᵢ − 1) uᵢ. uᵢ is the row's influence (Efron and
Tibshirani, An Introduction to the Bootstrap, 1993, chapter 21). Standard errors, paired differences
and the bootstrap follow from figures and influences alone, whatever the figure is.

What is resampled is a *part*: a row; a group, where rows of one group are alike and whole groups
divide the table; or, of more rows than are held, a random cell of rows. The sums over random cells
have the covariance of the sums over rows, so the comparison loses nothing but memory.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed

Numbers = NDArray[np.float64]

MOST_PARTS = 2**16  # that are resampled
_MOST_HELD = 2**23  # parts × runs: 64 MB
_SEED = 7  # of the random cells
_SMALL = 1e-60  # squares of influences between it and 1 / it are far from overflow
TOGETHER = 2**11  # parts of one operation: they stay in the processor's cache
_LEAST = 256  # parts, however many runs there are


@dataclass(frozen=True)
class Evidence:
    """Figures of runs on the same rows, with the influences of the parts that are resampled.

    Attributes:
        figures: ``[R]``, of each run.
        influence: ``[m, R]``: by how much a figure rises if a part has twice its weight, to first
            order; each column sums to 0.
        rows: how many rows were judged: those with weight.
        parts: what is resampled: "rows", "groups" or "random cells of rows".
        greater: whether a greater figure is better.
    """

    figures: Numbers
    influence: Numbers
    rows: int
    parts: str = "rows"
    greater: bool = False

    @property
    def count(self) -> int:
        """How many parts are resampled."""
        return len(self.influence)

    def errors(self) -> Numbers:
        """Return the standard error ``[R]`` of each figure: √(m/(m−1) · Σ u²); NaN of one part."""
        m = self.count
        if m < 2:
            return np.full(len(self.figures), np.nan)
        squares = np.einsum("mr,mr->r", self.influence, self.influence)
        return np.asarray(np.sqrt(m / (m - 1) * squares))

    def of(self, mixture: Numbers) -> Evidence:
        """Return the evidence on means of runs, given the share ``[R, K]`` of each run in each."""
        if ((mixture == 1).sum(axis=0) == 1).all() and ((mixture != 0).sum(axis=0) == 1).all():
            return self.only(mixture.argmax(axis=0).tolist())  # runs as they are
        return Evidence(
            self.figures @ mixture, self.influence @ mixture, self.rows, self.parts, self.greater
        )

    def only(self, columns: Sequence[int]) -> Evidence:
        """Return the evidence on some of the runs; adjacent ones are not copied."""
        kept, start = list(columns), min(columns, default=0)
        if start >= 0 and kept == list(range(start, start + len(kept))):
            influence = self.influence[:, start : start + len(kept)]
        else:
            influence = np.take(self.influence, kept, axis=1)
        return replace(self, figures=self.figures[kept], influence=influence)

    @property
    def finite(self) -> NDArray[np.bool_]:
        """Which runs ``[R]`` have a figure and influences that are numbers."""
        with np.errstate(all="ignore"):
            if np.isfinite(self.influence.sum()):  # then all are, and there is nothing to hold
                return np.isfinite(self.figures)
        return np.isfinite(self.figures) & np.isfinite(self.influence).all(axis=0)

    def summed(self, groups: NDArray[Any] | None) -> Evidence:
        """Return the same with rows summed to their groups, and to random cells if they are many.

        Args:
            groups: ``[m]``, the group of each row; None: there are none.
        """
        means = RowMeans(self.count, len(self.figures), groups)
        means.add(self.influence, np.ones(self.count))
        sums, parts = means.sums()
        return replace(self, influence=sums, parts=parts)

    def scaled(self) -> tuple[Evidence, float]:
        """Return the same in a unit in which squares of extreme losses do not overflow, and that.

        It is a power of two, which changes no digit, and 1 where nothing can overflow.
        """
        most = greatest(self.influence)
        if _SMALL < most < 1 / _SMALL or not 0 < most < np.inf:
            return self, 1.0
        unit = float(2.0 ** np.clip(np.frexp(most)[1], -1022, 1022))
        return replace(self, figures=self.figures / unit, influence=self.influence / unit), unit

    def beside(self, other: Evidence) -> Evidence:
        """Return both, with the same parts, side by side."""
        return Evidence(
            np.concatenate([self.figures, other.figures]),
            np.concatenate([self.influence, other.influence], axis=1),
            self.rows,
            self.parts,
            self.greater,
        )


class RowMeans:
    """Adds up row losses part by part of the stream, and returns the evidence of their means.

    The weighted mean of losses ℓ of weights w has the influences wᵢ (ℓᵢ − mean) / Σ w, and with
    parts of several rows their sums. Memory is bounded: `MOST_PARTS` parts are held at most, fewer
    for many runs.
    """

    def __init__(
        self, rows: int, runs: int, groups: NDArray[Any] | None = None, greater: bool = False
    ) -> None:
        """Prepare for so many rows.

        Args:
            rows: of the split.
            runs: whose losses come.
            groups: ``[rows]``, the group of each row; None: rows are resampled one by one.
            greater: whether a greater mean is better.
        """
        most = min(MOST_PARTS, max(_LEAST, _MOST_HELD // max(1, runs)))
        self._parts, self._cell, count = "rows", None, rows
        if groups is not None:
            _, cell = np.unique(groups, return_inverse=True)
            self._cell = cell.reshape(-1)
            self._parts, count = "groups", int(self._cell.max(initial=-1)) + 1
        self._folded = count > most
        if self._folded:
            self._parts, count = f"random cells of {self._parts}", most
        self._count, self._greater = count, greater
        self._sums, self._weight = np.zeros((count, runs)), np.zeros(count)
        self._rows = self._at = 0

    def add(self, losses: NDArray[Any], weight: NDArray[Any]) -> None:
        """Take in the losses ``[n, R]`` of the next rows with their weights ``[n]``, ≥ 0."""
        places = np.arange(self._at, self._at + len(weight))
        self._at += len(weight)
        if self._cell is None and not self._folded and (weight > 0).all():
            self._add_rows(losses, weight)
            return
        cell = places if self._cell is None else self._cell[places]
        if self._folded:
            cell = (hashed(cell, _SEED) * self._count).astype(np.intp)
        counted = weight > 0  # 0 · inf is no loss
        cell, weight = cell[counted], weight[counted].astype(np.float64)
        self._rows += len(cell)
        if not len(cell):
            return
        with np.errstate(all="ignore"):
            parts = np.asarray(losses[counted], np.float64) * weight[:, None]
            order = np.argsort(cell, kind="stable")
            first = np.flatnonzero(np.diff(cell[order], prepend=-1))
            where = cell[order][first]
            self._sums[where] += np.add.reduceat(parts[order], first, axis=0)
            self._weight[where] += np.add.reduceat(weight[order], first)

    def _add_rows(self, losses: NDArray[Any], weight: NDArray[Any]) -> None:
        """Take in rows that are parts of their own, all with weight."""
        here = slice(self._at - len(weight), self._at)
        self._rows += len(weight)
        self._weight[here] = weight
        with np.errstate(all="ignore"):
            np.multiply(losses, self._weight[here, None], out=self._sums[here])

    def sums(self) -> tuple[Numbers, str]:
        """Return the sums ``[m, R]`` of all rows so far, weighted, and what is resampled."""
        return self._sums[self._weight > 0], self._parts

    def evidence(self) -> Evidence:
        """Return figures and influences of all rows; parts without weight are none.

        It is the end: the sums become the influences, of which there is no second copy.
        """
        there = self._weight > 0
        influence, weight = self._sums, self._weight
        if not there.all():
            influence, weight = influence[there], weight[there]
        total = weight.sum()
        with np.errstate(all="ignore"):
            figures = influence.sum(axis=0) / total
            for start in range(0, len(weight), TOGETHER):
                some = slice(start, start + TOGETHER)
                influence[some] -= weight[some, None] * figures
            influence /= total
        return Evidence(figures, influence, self._rows, self._parts, self._greater)


def greatest(numbers: Numbers) -> float:
    """Return the greatest absolute value of some numbers, without an array of them; 0 of none."""
    return float(max(numbers.max(initial=0.0), -numbers.min(initial=0.0)))


__all__ = ["MOST_PARTS", "TOGETHER", "Evidence", "RowMeans", "greatest"]
