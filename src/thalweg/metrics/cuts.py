"""Every cut of a ranking: the thresholds between distinct scores, and figures at each of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from thalweg.errors import UsageError, listing, nearest
from thalweg.metrics.confusion import confusion
from thalweg.metrics.distinct_values import Tally, in_blocks
from thalweg.metrics.layout import Layout
from thalweg.metrics.operating_points import PrecisionAtRecall, RecallAtPrecision, reaches
from thalweg.metrics.registry import METRICS, make
from thalweg.metrics.sums import Accumulator

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.metric import Metric

_TIE = 1e-12  # figures that differ by no more, relatively, are equally good


@dataclass(frozen=True)
class Cuts:
    """Some thresholds, falling, and the weight of what is predicted as class 1 above each.

    Attributes:
        threshold: ``[m]``; a row is predicted as class 1 where its score is above it.
        hits, misses: ``[m]``, of class 1 (TP) and of class 0 (FP).
        positive, negative: the weight of all rows of class 1 and of class 0.
    """

    threshold: NDArray[np.float64]
    hits: NDArray[np.float64]
    misses: NDArray[np.float64]
    positive: float
    negative: float

    @property
    def matrices(self) -> NDArray[np.float64]:
        """The confusion matrix of each, ``[m, 1, 2, 2]``, as `confusion` has it."""
        left = np.maximum(self.negative - self.misses, 0), np.maximum(self.positive - self.hits, 0)
        rows = [[left[0], self.misses], [left[1], self.hits]]
        return np.moveaxis(np.array(rows), 2, 0)[:, np.newaxis]


def cuts(tally: Tally, *, scores: bool = False) -> Iterator[Cuts]:
    """Yield all thresholds that decide differently, from the highest, block by block.

    The first calls nothing class 1, if there is such a threshold (not where a probability is 1),
    the last everything (not where one is 0). Each lies in the middle between two scores.

    Args:
        tally: distinct scores with the weight of class 0 and of class 1 at each.
        scores: whether they are scores and not probabilities.
    """
    value, (against, of) = tally
    positive, negative = (float(sum(side[b].sum() for b in in_blocks(len(value))))
                          for side in (of, against))  # fmt: skip
    highest, lowest = float(value[-1]), float(value[0])
    above = (highest + 1) if scores else (1 + highest) / 2
    below = (lowest - 1) if scores else lowest / 2
    start = np.array([max(above, highest)]), np.zeros(1), np.zeros(1)
    yield Cuts(*start, positive, negative)
    hit = missed = 0.0
    for block in reversed(in_blocks(len(value))):
        here = np.asarray(value[block], np.float64)[::-1]
        hits = hit + np.cumsum(np.asarray(of[block])[::-1])
        misses = missed + np.cumsum(np.asarray(against[block])[::-1])
        hit, missed = float(hits[-1]), float(misses[-1])
        under = below if block.start == 0 else float(value[block.start - 1])
        lower = np.append(here[1:], under)
        middle = np.where(block.start + np.arange(len(here))[::-1] == 0, lower, (here + lower) / 2)
        middle = np.where(middle < here, middle, lower)  # of two neighbouring floats
        there = middle < here  # nothing lies below a probability of 0
        yield Cuts(middle[there], hits[there], misses[there], positive, negative)


def at_thresholds(tally: Tally, thresholds: NDArray[np.float64]) -> Cuts:
    """Return what is predicted as class 1 above any thresholds, falling ones."""
    value, (against, of) = tally
    found, whole = np.zeros((2, len(thresholds))), np.zeros(2)
    for block in in_blocks(len(value)):
        below = np.searchsorted(np.asarray(value[block], np.float64), thresholds, side="right")
        for i, side in enumerate((of, against)):
            sums = np.concatenate([[0.0], np.cumsum(np.asarray(side[block]))])
            found[i] += sums[-1] - sums[below]
            whole[i] += sums[-1]
    return Cuts(thresholds, found[0], found[1], float(whole[0]), float(whole[1]))


def metric_of_decisions(text: str, *, scores: bool = False) -> Metric:
    """Return a metric of two classes by which a threshold can be chosen.

    Args:
        text: its name, with options behind it or not: ``f_beta,beta=2``.
        scores: whether predictions are scores and not probabilities.

    Raises:
        UsageError: a metric that there is not, is not of decisions, or has several figures.
    """
    suited = [n for n, m in METRICS.items() if "binary" in m.tasks and _by_decisions(m)]
    name = text.partition(",")[0].strip()
    if name not in METRICS:
        raise UsageError(f"--threshold: there is no metric '{name}'; {nearest(name, suited)}")
    if name not in suited:
        raise UsageError(
            f"--threshold {name}: that metric does not say which threshold is best; take one of "
            f"{listing(suited, most=40, last='or')}."
        )
    made = make(text, "binary", scores=scores)
    if made.average not in (None, "binary", "macro"):
        raise UsageError(
            f"--threshold {text}: average={made.average} has no threshold of its own; leave it out."
        )
    return made


def _by_decisions(metric: type[Metric]) -> bool:
    points = issubclass(metric, PrecisionAtRecall | RecallAtPrecision)
    return points or (metric.parts == (confusion,) and metric.greater_is_better is not None)


def figures(metric: Metric, of: Cuts) -> NDArray[np.float64]:
    """Return the figure of a `metric_of_decisions` at each threshold; NaN where it has none."""
    with np.errstate(all="ignore"):
        if isinstance(metric, PrecisionAtRecall | RecallAtPrecision):
            precision, recall = of.hits / (of.hits + of.misses), of.hits / of.positive
            if isinstance(metric, PrecisionAtRecall):
                return np.where(reaches(recall, metric.values["recall"]), precision, np.nan)
            return np.where(reaches(precision, metric.values["precision"]), recall, np.nan)
    layout = Layout("binary", scores=metric.layout.scores)
    metric.sums = Accumulator.of(layout, {confusion: of.matrices}, (len(of.threshold),))
    return np.asarray(metric.result())


def best_cut(tally: Tally, metric: Metric) -> tuple[float, float]:
    """Return the threshold at which a metric is best, and the metric there.

    Of thresholds that are equally good it is the one nearest to the usual (0.5, or 0 of scores);
    NaN twice where the metric has no figure at any.
    """
    scores = metric.layout.scores
    usual = float(metric.layout.threshold[0])
    sign = 1.0 if metric.greater_is_better else -1.0
    found = math.nan, math.nan
    for some in cuts(tally, scores=scores):
        values = figures(metric, some)
        if not len(values) or np.isnan(values).all():
            continue
        best = np.nanmax(sign * values)
        equal = np.flatnonzero(sign * values >= best - _TIE * abs(best))
        at = equal[np.abs(some.threshold[equal] - usual).argmin()]
        here = float(some.threshold[at]), float(values[at])
        if _better(here, found, sign, usual):
            found = here
    return found


def _better(
    here: tuple[float, float], found: tuple[float, float], sign: float, usual: float
) -> bool:
    if math.isnan(found[1]):
        return True
    gain = sign * (here[1] - found[1])
    if abs(gain) <= _TIE * abs(found[1]):
        return abs(here[0] - usual) < abs(found[0] - usual)
    return gain > 0


__all__ = ["Cuts", "at_thresholds", "best_cut", "cuts", "figures", "metric_of_decisions"]
