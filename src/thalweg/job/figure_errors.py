"""The standard error of each figure of a split: how far it is from that of all rows like these.

The loss has that of a weighted mean. Any metric has that of the delete-a-group jackknife
(`thalweg.racing.metric_evidence`) with all metrics in one set of accumulators. Both are estimated
from rows drawn at random where there are many, and are smaller by √(drawn / all) for all of them.
Rows of groups are drawn in whole groups. Where these are so large that few would be drawn, rows are
drawn from all of them: the error is then that of all groups, and too large by what so many rows
vary within theirs.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows, sampled_places
from thalweg.metrics.sums import Accumulator
from thalweg.models.judging import Figures, metric_scores
from thalweg.models.model import Model
from thalweg.racing.evidence import RowMeans
from thalweg.racing.metric_evidence import random_parts

SAMPLE = 10_000  # rows that errors are estimated from
MOST_GROUPED = 2**17  # rows of groups, about
_FEW_GROUPS = 200  # fewer that are drawn say too little of the others
_CHUNK = 65536  # rows read at a time
_PARTS = 64  # that are left out, one at a time
_SEED = 2
_EXTREMES = frozenset({"max_error"})  # a figure of one row, of which a jackknife knows nothing


def figure_errors(
    model: Model, rows: RowSource, figures: Mapping[str, Any], groups: NDArray[Any] | None = None
) -> Figures:
    """Return the standard errors of a split's figures, by name; those that are not known left out.

    Args:
        model: whose figures.
        rows: of the split, the target in its own unit.
        figures: of these rows, as `thalweg.models.judging.Judge.figures` names them.
        groups: ``[n]``, whose rows are alike, so that whole groups are left out; None: none.
    """
    if groups is None:
        some = rows.sample(SAMPLE, _SEED)
        smaller = (len(some) / len(rows)) ** 0.5
    else:
        some, groups, smaller = _of_groups(rows, groups)
    scores = model.raw_scores(some)
    found: Figures = {}
    for name, error in _errors(model, some, scores, figures, groups).items():
        scaled = np.asarray(error, np.float64) * smaller
        if scaled.ndim:
            found[name] = scaled.tolist()
        elif np.isfinite(scaled):
            found[name] = float(scaled)
    return found


def _of_groups(rows: RowSource, groups: NDArray[Any]) -> tuple[Rows, NDArray[Any], float]:
    """Return rows of whole groups, or of all groups; theirs, and how much smaller errors are."""
    if len(rows) <= MOST_GROUPED:
        return rows.block(0, len(rows)), groups, 1.0
    _, place, sizes = np.unique(groups, return_inverse=True, return_counts=True)
    place = place.reshape(-1)
    order = np.random.default_rng(_SEED).permutation(len(sizes))
    drawn = order[np.cumsum(sizes[order]) <= MOST_GROUPED]
    if len(drawn) < min(_FEW_GROUPS, len(sizes)):
        places = sampled_places(len(rows), MOST_GROUPED, _SEED)
        return rows.sample(MOST_GROUPED, _SEED), place[places], 1.0
    taken = np.isin(place, drawn)
    found, start = list[Rows](), 0
    for part in parts(rows, _CHUNK):
        index = np.flatnonzero(taken[start : start + len(part)])
        start += len(part)
        if len(index):
            found.append(part.take(index))
    return found[0].and_then(*found[1:]), place[taken], (len(drawn) / len(sizes)) ** 0.5


def _errors(
    model: Model,
    rows: Rows,
    scores: NDArray[Any],
    figures: Mapping[str, Any],
    groups: NDArray[Any] | None,
) -> dict[str, Any]:
    """Return the standard errors of the figures of the rows at hand."""
    with np.errstate(all="ignore"):
        lost = model.loss.value(scores, model.target_scaling.scale_rows(rows).target)
    means = RowMeans(len(rows), 1, groups)
    means.add(lost, rows.loss_weight)
    loss = float(means.evidence().errors()[0]) * model.target_scaling.loss_factor
    found: dict[str, Any] = {name: loss for name in ("loss", "objective") if name in figures}
    names = [name for name in figures if name not in found and name not in _EXTREMES]
    part = random_parts(len(rows), groups, _PARTS)[0]
    prediction = model.predictions_of(scores)
    metrics, each = metric_scores(model, names), list[Accumulator]()
    for place in range(int(part.max(initial=-1)) + 1):
        index = np.flatnonzero((part == place) & (rows.metric_weight > 0))
        if len(index):
            own = prediction[index], rows.target[index], rows.metric_weight[index]
            each.append(metrics.sums_of(*own))
    if len(each) < 2:
        return found
    before, after = [metrics.sums], [metrics.sums]  # of no rows
    for one in each[:-1]:
        before.append(before[-1].with_those_of(one))
    for one in reversed(each[1:]):
        after.append(after[-1].with_those_of(one))
    without = [
        metrics.result_of(first.with_those_of(last))
        for first, last in zip(before, reversed(after), strict=True)
    ]
    count = len(each)
    for name in names:
        values = np.array([one[name] for one in without])
        with np.errstate(all="ignore"):
            away = values - values.mean(axis=0)
            found[name] = np.sqrt((count - 1) / count * (away * away).sum(axis=0))
        if np.ndim(figures[name]) == 0 and np.isclose(figures[name], figures["loss"], rtol=1e-9):
            found[name] = loss  # one figure by two names has one error
    return found


__all__ = ["SAMPLE", "figure_errors"]
