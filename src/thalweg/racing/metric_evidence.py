"""What runs are compared by if that is a metric: each run's figure, and each row's influence on it.

ROC AUC has its influences in closed form, row by row (DeLong, DeLong and Clarke-Pearson, Biometrics
44, 1988). Any other metric is an accumulator that merges: rows are divided at random (groups whole)
into parts, each with an accumulator of its own, and what a part contributes is the figure with it
less the figure without (the delete-a-group jackknife: Efron and Tibshirani 1993, chapter 11;
Kott 2001). Merged from both ends, the figures without each part take three merges a part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed
from thalweg.metrics.distinct_values import Tallies
from thalweg.metrics.metric import Metric
from thalweg.racing.evidence import Evidence

MOST_ROWS = 2**18  # that are judged: of more, so many at random
_PARTS = 200  # of metrics read from sums
_PARTS_OF_TALLIES = 32  # of metrics that sort all predictions, which take longer to merge
_SEED = 19

Numbers = NDArray[np.float64]
Batch = tuple[NDArray[Any], NDArray[Any], NDArray[Any]]  # predictions [n, R, …], targets, weights


def jackknifed(
    make: Callable[[], Metric],
    batches: Iterable[Batch],
    rows: int,
    groups: NDArray[Any] | None = None,
) -> Evidence:
    """Return the evidence of a metric that gives one figure for each run.

    Args:
        make: returns an empty accumulator.
        batches: of rows in their order.
        rows: how many come.
        groups: ``[rows]``, whose rows stay together; None: there are none.
    """
    tallies = any(isinstance(make().sums.total(part), Tallies) for part in make().parts)
    wanted = _PARTS_OF_TALLIES if tallies else _PARTS
    part, units = random_parts(rows, groups, wanted)
    each = [make() for _ in range(min(units, wanted))]
    at = counted = 0
    for prediction, target, weight in batches:
        here = part[at : at + len(weight)]
        at += len(weight)
        counted += int((weight > 0).sum())
        order = np.argsort(here, kind="stable")
        for some in np.split(order, np.flatnonzero(np.diff(here[order])) + 1):
            each[here[some[0]]].update(prediction[some], target[some], weight[some])
    each = [metric for metric in each if metric.sums.axis is not None]
    before, after = [make()], [make()]
    for metric in each:
        before.append(make().merge(before[-1]).merge(metric))
    for metric in reversed(each):
        after.append(make().merge(after[-1]).merge(metric))
    figures = np.atleast_1d(np.asarray(before[-1].result(), np.float64))
    without = np.array(
        [
            np.atleast_1d(make().merge(first).merge(last).result())
            for first, last in zip(before, after[-2::-1], strict=False)
        ]
    )
    count = len(each)
    with np.errstate(all="ignore"):
        influence = (figures - without) * ((count - 1) / count)
        influence -= influence.mean(axis=0)
    what = "groups" if groups is not None else "rows"
    what = what if units <= wanted else f"random cells of {what}"
    return Evidence(figures, influence, counted, what, bool(before[0].greater_is_better))


def random_parts(
    rows: int, groups: NDArray[Any] | None, wanted: int
) -> tuple[NDArray[np.intp], int]:
    """Return the part ``[rows]`` of each row, of about equal size, and how many rows or groups.

    Args:
        rows: how many.
        groups: ``[rows]``, whose rows stay together; None: there are none.
        wanted: the most parts.
    """
    unit = np.arange(rows)
    if groups is not None:
        unit = np.unique(groups, return_inverse=True)[1].reshape(-1)
    units = int(unit.max(initial=-1)) + 1
    if units > wanted:  # ranks of hashes, in turn
        unit = (np.argsort(np.argsort(hashed(np.arange(units), _SEED))) % wanted)[unit]
    return unit, units


def of_roc_auc(
    scores: Numbers, target: NDArray[Any], weight: Numbers, groups: NDArray[Any] | None = None
) -> Evidence:
    """Return the evidence of the AUC of a class against another, in closed form.

    With V(i) of a row of class 1 the share of class 0 that is scored below it, half of equals, and
    of a row of class 0 the share of class 1 above it, the influences are w (V − AUC) / Σ w over the
    row's own class.

    Args:
        scores: ``[n, R]``, greater for class 1.
        target: ``[n]``, 0 or 1.
        weight: ``[n]``, ≥ 0.
        groups: ``[n]``; None: there are none.
    """
    there = weight > 0
    scores, weight, positive = scores[there], weight[there].astype(np.float64), target[there] == 1
    groups = None if groups is None else groups[there]
    totals = weight[~positive].sum(), weight[positive].sum()
    figures, influence = np.empty(scores.shape[1]), np.empty(scores.shape)
    sides = weight * ~positive, weight * positive
    for run, column in enumerate(scores.T):
        value, place = np.unique(column, return_inverse=True)
        below, above = (
            np.bincount(place.reshape(-1), side, minlength=len(value)) for side in sides
        )
        under = np.cumsum(below) - below / 2
        over = above.sum() - np.cumsum(above) + above / 2
        with np.errstate(all="ignore"):
            share = np.where(positive, under[place] / totals[0], over[place] / totals[1])
            auc = float(weight[positive] @ share[positive] / totals[1])
            own = np.where(positive, totals[1], totals[0])
            figures[run], influence[:, run] = auc, weight * (share - auc) / own
    return Evidence(figures, influence, len(weight), "rows", True).summed(groups)


__all__ = ["MOST_ROWS", "jackknifed", "of_roc_auc", "random_parts"]
