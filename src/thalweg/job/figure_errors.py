"""The standard error of each figure of a split: how far it is from that of all rows like these.

The loss has that of a weighted mean. Any metric has that of the delete-a-group jackknife
(`thalweg.racing.metric_evidence`) with all metrics in one set of accumulators. Both are estimated
from rows drawn at random where there are many, and are smaller by √(drawn / all) for all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.metrics.sums import Accumulator
from thalweg.models.judging import Figures, metric_scores
from thalweg.models.model import Model
from thalweg.racing.evidence import RowMeans
from thalweg.racing.metric_evidence import random_parts

SAMPLE = 10_000  # rows that errors are estimated from
_MOST_GROUPED = 2**17  # rows of groups, all of which are taken
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
    if groups is not None and len(rows) > _MOST_GROUPED:
        return {}
    some = rows.sample(SAMPLE if groups is None else _MOST_GROUPED, _SEED)
    smaller = (len(some) / len(rows)) ** 0.5
    scores = model.raw_scores(some)
    found: Figures = {}
    for name, error in _errors(model, some, scores, figures, groups).items():
        scaled = np.asarray(error, np.float64) * smaller
        if scaled.ndim:
            found[name] = scaled.tolist()
        elif np.isfinite(scaled):
            found[name] = float(scaled)
    return found


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
