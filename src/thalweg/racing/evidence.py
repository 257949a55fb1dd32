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
        return Evidence(
            self.figures @ mixture, self.influence @ mixture, self.rows, self.parts, self.greater
        )

    def only(self, columns: Sequence[int]) -> Evidence:
        """Return the evidence on some of the runs."""
        kept = list(columns)
        return replace(self, figures=self.figures[kept], influence=self.influence[:, kept])

    @property
    def finite(self) -> NDArray[np.bool_]:
        """Which runs ``[R]`` have a figure and influences that are numbers."""
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
        """Return the same in a unit in which the greatest influence is 1, and that unit.

        Squares of extreme losses overflow.
        """
        unit = float(np.abs(self.influence).max(initial=0.0)) or 1.0
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

    def sums(self) -> tuple[Numbers, str]:
        """Return the sums ``[m, R]`` of all rows so far, weighted, and what is resampled."""
        return self._sums[self._weight > 0], self._parts

    def evidence(self) -> Evidence:
        """Return figures and influences of all rows so far; parts without weight are none."""
        there = self._weight > 0
        sums, weight = self._sums[there], self._weight[there]
        total = weight.sum()
        with np.errstate(all="ignore"):
            figures = sums.sum(axis=0) / total
            influence = (sums - weight[:, None] * figures) / total
        return Evidence(figures, influence, self._rows, self._parts, self._greater)


__all__ = ["MOST_PARTS", "Evidence", "RowMeans"]
