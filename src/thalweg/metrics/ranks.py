"""Metrics of the order of the predictions, which share one tally of distinct scores."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.distinct_values import Tallies, Tally, join, push, tally_of
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def ranks(batch: Batch) -> Tallies:
    """Tabulate each run's scores of each class or label, with the weights against and for it."""
    if batch.layout.task == "multiclass":
        true = batch.target == np.arange(batch.layout.classes)
    else:
        true = batch.target == 1
    # [column, against or for, row]
    sides = np.ascontiguousarray(np.stack((~true.T, true.T), axis=1) * batch.weight)
    return Tallies(
        len(batch.target),
        tuple(
            push((), tally_of(np.ascontiguousarray(batch.prediction[:, run, c]), side))
            for run in range(batch.runs)
            for c, side in enumerate(sides)
        ),
    )


def pooled(tallies: Sequence[Tally | None]) -> Tally | None:
    """Return one tally of all pairs of a row and a class: the ranking of the "micro" average."""
    there = [tally for tally in tallies if tally is not None]
    return join(there) if there else None


class RankMetric(Metric):
    """A figure of the ranking of each class or label against the rest, averaged over them."""

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = True
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "multiclass": ("macro", "micro", "weighted", "none"),
        "multilabel": ("macro", "micro", "weighted", "none"),
    }
    parts = (ranks,)

    @abstractmethod
    def _figure(self, negative: NDArray[np.float64], positive: NDArray[np.float64]) -> float:
        """Compute the figure from the weights at each distinct score, ascending."""

    def _read(self) -> NDArray[np.float64]:
        columns = self.layout.width or 1
        tallies = self.sums.total(ranks).whole
        if self.average == "micro":
            runs = [tallies[i : i + columns] for i in range(0, len(tallies), columns)]
            tallies, columns = tuple(pooled(each) for each in runs), 1
        figures, shares = [], []
        for tally in tallies:
            negative, positive = np.zeros((2, 0)) if tally is None else tally.weight
            figures.append(np.nan if tally is None else self._figure(negative, positive))
            shares.append(positive.sum())
        values = np.array(figures).reshape(-1, columns)
        if self.average == "none":
            return values
        if self.average != "weighted":
            return values.mean(axis=1)
        share = np.array(shares).reshape(-1, columns)
        # A class that never occurs has no figure and is left out of the mean.
        mean: NDArray[np.float64] = np.where(share == 0, 0, values * share).sum(axis=1) / share.sum(
            axis=1
        )
        return mean
