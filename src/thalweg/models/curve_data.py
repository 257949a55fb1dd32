"""The curves of one class against the rest, as plain data: ROC, precision-recall, calibration.

Computed from the weights of both classes at each distinct prediction, which the metrics keep, so
that they cost no pass over the rows. Every point is exact; of a curve of many points as many are
left out as cannot be seen: those nearest to the straight lines between the ones that stay
(Douglas and Peucker, Algorithms for the reduction of the number of points, Cartographica 10, 1973).
"""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.metrics.cuts import Cuts, at_thresholds, cuts, figures, metric_of_decisions
from thalweg.metrics.distinct_values import Tally, in_blocks
from thalweg.metrics.reliability_bins import BINS, bin_of

Floats = NDArray[np.float64]

MOST_POINTS = 200  # of a curve
_WHOLE = 4000  # points of which none is left out before that choice
_CELLS = 2000  # of each axis; of more points one is kept for each cell that the curve enters
_STEPS = 20  # of the table: .05, .10, …
_ALONG = 30  # of the table: as many more, evenly along the ROC curve


def costs_of(criterion: Any) -> Mapping[str, float] | None:
    """Return what a false alarm and a miss cost, ``fp`` and ``fn``, where that is the criterion."""
    if isinstance(criterion, str) and criterion.partition(",")[0].strip() == "cost":
        return metric_of_decisions(criterion).values
    return None


def curve_data(
    tally: Tally | None,
    thresholds: Sequence[float] = (),
    scores: bool = False,
    costs: Mapping[str, float] | None = None,
    most: int = MOST_POINTS,
    along: int = _ALONG,
) -> dict[str, Any]:
    """Return the curves of predictions as plain data.

    Args:
        tally: distinct predictions with the weight of class 0 and of class 1 at each.
        thresholds: of the model; empty: the usual one.
        scores: whether predictions are scores and not probabilities.
        costs: of a false alarm and of a miss, ``fp`` and ``fn``; None: 1 each.
        most: points of a curve.
        along: thresholds of the table that are evenly along the ROC curve, beside .05, .10, ….

    Returns:
        Empty if there are not both classes, or a prediction is not finite. Else

        - ``roc``: lists ``false_positive_rate`` and ``true_positive_rate`` (recall), rising, with
          the ``threshold`` above which a row is of class 1; at most `most`, ``points`` says
          of how many;
        - ``precision_recall``: ``recall``, ``precision``, ``threshold`` and ``points``, likewise;
        - ``calibration``, not of scores: for each bin with rows its ``from`` and ``to``, mean
          ``predicted`` probability, share that came ``true`` and ``weight``;
        - ``thresholds``: for each of some thresholds and the model's, falling, ``threshold``,
          ``predicted`` (the share that is taken as class 1), ``precision``, ``recall``, ``f1``,
          ``specificity`` and ``cost``;
        - ``threshold``: the model's; ``costs``: ``fp`` and ``fn``.
    """
    if tally is None or not (tally.weight.sum(axis=1) > 0).all():
        return {}
    if not np.isfinite(tally.value[[0, -1]]).all():
        return {}
    at = float(thresholds[0]) if thresholds else 0.0 if scores else 0.5
    fp, fn = (1.0, 1.0) if costs is None else (costs["fp"], costs["fn"])
    some, points = _some(tally, scores)
    found, missed = some.hits / some.positive, some.misses / some.negative
    kept = thinned(missed, found, most)
    roc = {
        "false_positive_rate": missed[kept].tolist(),
        "true_positive_rate": found[kept].tolist(),
        "threshold": some.threshold[kept].tolist(),
        "points": points,
    }
    alarms = np.flatnonzero(some.hits + some.misses > 0)
    precision = some.hits[alarms] / (some.hits + some.misses)[alarms]
    kept = thinned(found[alarms], precision, most)
    curve = {
        "recall": found[alarms][kept].tolist(),
        "precision": precision[kept].tolist(),
        "threshold": some.threshold[alarms][kept].tolist(),
        "points": points - 1,
    }
    calibration = {} if scores else {"calibration": _calibration(tally)}
    return {
        "roc": roc,
        "precision_recall": curve,
        **calibration,
        "thresholds": _table(tally, _worth_showing(some, at, scores, along), scores, fp, fn),
        "threshold": at,
        "costs": {"fp": fp, "fn": fn},
    }


def thinned(x: Floats, y: Floats, most: int = MOST_POINTS) -> NDArray[np.intp]:
    """Return which points of a curve stay, ``[≤ most]``, in order, the first and the last too.

    The point farthest from the curve so far is added again and again, until there are `most`, or
    none is off the lines between its neighbours.

    Args:
        x: ``[n]``, along the axis.
        y: ``[n]``.
        most: 2 or more.
    """
    last = len(x) - 1
    if last < most:
        return np.arange(len(x))
    kept = {0, last}
    open_: list[tuple[float, int, int, int]] = []

    def look(a: int, b: int) -> None:
        if b - a < 2:
            return
        dx, dy = x[b] - x[a], y[b] - y[a]
        ax, ay = x[a + 1 : b] - x[a], y[a + 1 : b] - y[a]
        length = np.hypot(dx, dy)
        off = np.abs(dx * ay - dy * ax) / length if length > 0 else np.hypot(ax, ay)
        far = int(off.argmax())
        if off[far] > 1e-9:
            heapq.heappush(open_, (-float(off[far]), a, a + 1 + far, b))

    look(0, last)
    while open_ and len(kept) < most:
        _, a, middle, b = heapq.heappop(open_)
        kept.add(middle)
        look(a, middle)
        look(middle, b)
    return np.array(sorted(kept))


def _some(tally: Tally, scores: bool) -> tuple[Cuts, int]:
    """Return all cuts of a ranking, of many those that enter another cell of a picture; and all."""
    found, points = [], 0
    few = len(tally.value) <= _WHOLE
    for block in cuts(tally, scores=scores):
        points += len(block.threshold)
        if few or not len(block.threshold):
            found.append(block)
            continue
        with np.errstate(all="ignore"):
            axes = (
                block.hits / block.positive,
                block.misses / block.negative,
                np.nan_to_num(block.hits / (block.hits + block.misses)),
            )
        cell = np.floor(np.array(axes) * _CELLS)
        enters = np.ones(len(block.threshold), bool)
        enters[1:-1] = (cell[:, 1:-1] != cell[:, :-2]).any(axis=0)
        found.append(
            replace(
                block,
                threshold=block.threshold[enters],
                hits=block.hits[enters],
                misses=block.misses[enters],
            )
        )
    threshold, hits, misses = (
        np.concatenate([getattr(each, name) for each in found])
        for name in ("threshold", "hits", "misses")
    )
    return Cuts(threshold, hits, misses, found[0].positive, found[0].negative), points


def _worth_showing(some: Cuts, at: float, scores: bool, count: int) -> Floats:
    """Return thresholds for the table, falling: evenly spaced, along the curve, the model's."""
    along = np.linspace(0, len(some.threshold) - 1, min(count, len(some.threshold))).astype(int)
    position = some.hits / some.positive + some.misses / some.negative
    even = np.searchsorted(position, np.linspace(0, 2, count)).clip(0, len(position) - 1)
    grid = np.array([]) if scores else np.arange(1, _STEPS) / _STEPS
    chosen = even if len(some.threshold) > count else along
    return np.unique(np.concatenate([some.threshold[chosen], grid, [at]]))[::-1]


def _table(
    tally: Tally, thresholds: Floats, scores: bool, fp: float, fn: float
) -> list[dict[str, float]]:
    """Return the row of each threshold."""
    of = at_thresholds(tally, thresholds)
    names = ("precision", "recall", "f1", "specificity", f"cost,fp={fp!r},fn={fn!r}")
    made = {
        name.partition(",")[0]: figures(metric_of_decisions(name, scores=scores), of)
        for name in names
    }
    columns = {
        "threshold": thresholds,
        "predicted": (of.hits + of.misses) / (of.positive + of.negative),
        **made,
    }
    return [
        dict(zip(columns, map(float, row), strict=True))
        for row in zip(*columns.values(), strict=True)
    ]


def _calibration(tally: Tally) -> list[dict[str, float]]:
    """Return the bins in which there are rows; those of the metric calibration_error."""
    count = int(BINS.default) if isinstance(BINS.default, float | int) else 15
    sums = np.zeros((3, count))
    for block in in_blocks(len(tally.value)):
        p = np.asarray(tally.value[block], np.float64)
        against, of = (np.asarray(side[block]) for side in tally.weight)
        at, weight = bin_of(p, count), against + of
        for i, each in enumerate((weight, weight * p, of)):
            sums[i] += np.bincount(at, each, count)
    edges = np.linspace(0, 1, count + 1)
    return [
        {
            "from": float(edges[b]),
            "to": float(edges[b + 1]),
            "predicted": float(predicted / weight),
            "true": float(true / weight),
            "weight": float(weight),
        }
        for b, (weight, predicted, true) in enumerate(sums.T)
        if weight > 0
    ]


__all__ = ["MOST_POINTS", "costs_of", "curve_data", "thinned"]
