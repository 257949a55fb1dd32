"""Which pairs of columns depend on each other: what the cells of a pair explain beyond two curves.

As FAST (Lou, Caruana, Gehrke and Hooker 2013, "Accurate intelligible models with pairwise
interactions", section 4): an additive model is fitted first, and a pair is worth what the means of
its cells explain of the residuals that are left. There the gain is that on the rows the means are
of, which more cells always raise; here each fifth of the rows is judged by the means of the others.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Codes = NDArray[np.intp]

MOST_PAIRS = 10
MOST_COLUMNS = 40  # of which all pairs are looked at: those with the largest effects of their own
_LOOKED_AT_AGAIN = 60  # pairs, once one is chosen
_PASSES, _FURTHER_PASSES = 12, 3  # of the additive model over its terms
_FOLDS = 5
_SHRINK = 5.0  # rows of residual 0 that each cell has beside its own
_LEAST_SHARE = 0.005  # of the residuals' squares that a pair must explain
_LEAST_ERRORS = 3.0  # standard errors that its gain must be above 0: hundreds of pairs are tried


@dataclass(frozen=True)
class Coded:
    """A column as numbers of levels.

    Attributes:
        fine: ``[n]``, for its own effect.
        coarse: ``[n]``, for pairs.
    """

    fine: Codes
    coarse: Codes


def dependent_pairs(
    columns: Sequence[Coded],
    target: Floats,
    weight: Floats | None = None,
    barred: Collection[tuple[int, int]] = (),
) -> list[tuple[int, int]]:
    """Return the pairs of columns that are worth a feature, the best first, ten at most.

    A pair is chosen while it explains 0.5 % of the squares that are left, by three standard errors,
    on rows that its means are not of; each chosen pair joins the additive model before the next.

    Args:
        columns: of the training rows, in random order.
        target: ``[n, outputs]``.
        weight: ``[n]``, > 0; None: 1 each.
        barred: pairs of columns, the first before the second, that are not looked at.
    """
    rows = len(target)
    w = np.ones(rows) if weight is None else weight * (rows / weight.sum())
    model = _Additive([each.fine for each in columns], target, w)
    model.improve(_PASSES)
    largest = np.argsort([-effect for effect in model.sizes()], kind="stable")[:MOST_COLUMNS]
    places = [p for p in combinations(sorted(largest.tolist()), 2) if p not in barred]
    gains = _Gains.of([each.coarse for each in columns], w)
    chosen: list[tuple[int, int]] = []
    while places and len(chosen) < MOST_PAIRS:
        scale = float((w[:, None] * model.residual**2).sum())
        found = gains.each(places, model.residual)
        order = np.argsort([-gain for gain, _ in found], kind="stable")
        sound = (
            i for i in order if found[i][0] > max(_LEAST_SHARE * scale, _LEAST_ERRORS * found[i][1])
        )
        best = next(sound, None)
        if best is None:
            break
        a, b = places[best]
        chosen.append((a, b))
        model.add(gains.cells(a, b))
        model.improve(_FURTHER_PASSES)
        places = [places[i] for i in order[:_LOOKED_AT_AGAIN] if i != best]
    return chosen


class _Additive:
    """A sum of a mean for each level of each term, shrunk towards 0 and fitted by backfitting."""

    def __init__(self, terms: Sequence[Codes], target: Floats, weight: Floats) -> None:
        self.weight = weight
        self.residual: Floats = target - weight @ target / weight.sum()
        self.terms: list[Codes] = []
        self.mass: list[Floats] = []
        self.effects: list[Floats] = []
        for term in terms:
            self.add(term)

    def add(self, term: Codes) -> None:
        """Take in a term, whose effects are 0 so far."""
        self.terms.append(term)
        self.mass.append(np.asarray(np.bincount(term, self.weight), np.float64))
        self.effects.append(np.zeros((len(self.mass[-1]), self.residual.shape[1])))

    def improve(self, passes: int) -> None:
        """Go through all terms so many times."""
        for _ in range(passes):
            for term, mass, effect in zip(self.terms, self.mass, self.effects, strict=True):
                for k in range(effect.shape[1]):
                    pull = np.bincount(term, self.weight * self.residual[:, k], len(mass))
                    step = (pull + mass * effect[:, k]) / (mass + _SHRINK) - effect[:, k]
                    effect[:, k] += step
                    self.residual[:, k] -= step[term]

    def sizes(self) -> list[float]:
        """Return the sum of the squares of each term's effects over the rows."""
        pairs = zip(self.mass, self.effects, strict=True)
        return [float((mass @ effect**2).sum()) for mass, effect in pairs]


@dataclass(frozen=True)
class _Gains:
    """What the pairs of some columns gain over an additive model.

    Attributes:
        codes: of each column, ``[n]``.
        sizes: how many levels each has.
        weight: ``[n]``.
        fold: ``[n]``.
    """

    codes: Sequence[Codes]
    sizes: Sequence[int]
    weight: Floats
    fold: Codes

    @classmethod
    def of(cls, codes: Sequence[Codes], weight: Floats) -> _Gains:
        """Return those of columns ``[n]``; rows go into folds in their order."""
        sizes = [int(each.max()) + 1 for each in codes]
        return cls(codes, sizes, weight, np.arange(len(weight)) % _FOLDS)

    def cells(self, a: int, b: int) -> Codes:
        """Return the cell of each row."""
        return self.codes[a] * self.sizes[b] + self.codes[b]

    def each(self, pairs: Sequence[tuple[int, int]], residual: Floats) -> list[tuple[float, float]]:
        """Return by how much each pair's means lower the squares of other rows, and its error."""
        pulls = [np.ascontiguousarray(self.weight * own) for own in residual.T]
        squares = [pull * pull for pull in pulls]
        return [self._gain(a, b, pulls, squares) for a, b in pairs]

    def _gain(
        self, a: int, b: int, pulls: Sequence[Floats], squares: Sequence[Floats]
    ) -> tuple[float, float]:
        cells = self.cells(a, b) * _FOLDS + self.fold
        size = self.sizes[a] * self.sizes[b] * _FOLDS
        mass = np.bincount(cells, self.weight, size).reshape(-1, _FOLDS)
        beside = mass.sum(axis=1, keepdims=True) - mass
        gain = variance = 0.0
        for pull, square in zip(pulls, squares, strict=True):
            sums = np.bincount(cells, pull, size).reshape(-1, _FOLDS)
            means = (sums.sum(axis=1, keepdims=True) - sums) / (beside + _SHRINK)
            gain += float((means * (2 * sums - means * mass)).sum())
            # Of 2 · mean · residual, row by row: where residuals are large, so is the error.
            own = np.bincount(cells, square, size).reshape(-1, _FOLDS)
            variance += 4 * float((means**2 * own).sum())
        return gain, variance**0.5


__all__ = ["MOST_COLUMNS", "MOST_PAIRS", "Coded", "dependent_pairs"]
