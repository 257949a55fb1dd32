"""Greedy selection of an ensemble: how often each of several runs counts in their mean.

Caruana, Niculescu-Mizil, Crew, Ksikes: Ensemble selection from libraries of models, ICML 2004. From
the mean of the best few on (section 2.2, sorted initialisation), the run is added whose addition
lowers the loss of the mean most, the same one again if need be (2.1, with replacement), until none
lowers it. That fits few rows too closely, so it is done on several random parts of the runs, whose
counts are summed (2.3, bagged selection).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

_ROUNDING = 1e-9  # of the loss: a smaller gain is none

Numbers: TypeAlias = NDArray[np.float64]
Losses: TypeAlias = Callable[[Numbers], Numbers]


@dataclass(frozen=True)
class GreedySelection:
    """How the runs of an ensemble are chosen.

    Attributes:
        first: the best of a part that its mean begins with, at most; as many as are best.
        bags: parts of the runs; 1: all of them, once.
        share: of the runs in each part; at least `least`.
        least: runs in a part, where there are as many.
        steps: additions to a part's mean, at most.
        most: members; of more those that count least are left out.
        seed: of the parts.
    """

    first: int = 12
    bags: int = 20
    share: float = 0.5
    least: int = 5
    steps: int = 25
    most: int = 8
    seed: int = 0

    def counts(self, predictions: Numbers, losses: Losses) -> NDArray[np.intp]:
        """Return how often each run counts, ``[K]``, 0 of those left out; the sum is above 0.

        Args:
            predictions: ``[n, K, C]`` of the rows, those of a run finite.
            losses: mean losses ``[J]`` of J predictions ``[n, J, C]``.
        """
        runs = predictions.shape[1]
        size = min(runs, max(self.least, round(self.share * runs)))
        draw = np.random.default_rng(self.seed)
        own = losses(predictions)
        found = np.zeros(runs, np.intp)
        for _ in range(self.bags):
            part = np.arange(runs)
            if self.bags > 1:
                part = np.sort(draw.choice(runs, size, replace=False))
            found[part] += self._of_part(predictions[:, part], own[part], losses)
        if np.count_nonzero(found) > self.most:
            found[np.argsort(-found, kind="stable")[self.most :]] = 0
        return found

    def _of_part(self, predictions: Numbers, own: Numbers, losses: Losses) -> NDArray[np.intp]:
        """Return the counts of one greedy search, with the runs' own losses given."""
        order = np.argsort(own, kind="stable")[: self.first]
        sums = np.cumsum(predictions[:, order], axis=1)
        means = sums / np.arange(1, len(order) + 1)[:, None]
        lowest = losses(means)
        near = lowest.min() + _ROUNDING * abs(lowest.min())
        begun = int(np.argmax(lowest <= near))  # the first of equals
        counts = np.zeros(len(own), np.intp)
        counts[order[: begun + 1]] = 1
        total, loss = sums[:, begun], lowest[begun]
        for _ in range(self.steps):
            size = int(counts.sum())
            tried = losses((total[:, None] + predictions) / (size + 1))
            best = int(np.argmin(tried))
            if not tried[best] < loss - _ROUNDING * abs(loss):
                break
            counts[best] += 1
            total, loss = total + predictions[:, best], tried[best]
        return counts


__all__ = ["GreedySelection"]
