"""A metric of every run on validation rows, beside its loss: the two need not rank runs alike.

The share that is right for classes, the mean absolute error for numbers; of some rows spread over
the validation split where there are many, for these are for a picture: what is reported of the
model is of all rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from thalweg.data.row_source import parts
from thalweg.engine.by_engine import ByEngine
from thalweg.job.planning import Plan
from thalweg.models.judging import metric_scores
from thalweg.racing.mean_candidates import mean_of
from thalweg.training.run_state import RunState

_OF_TASK = {"binary": "accuracy", "multiclass": "accuracy", "regression": "mae", "count": "mae"}
_CHUNK = 2048  # rows judged at a time
_MOST = 1_000_000  # rows times runs


def run_metrics(plan: Plan, states: Sequence[RunState]) -> dict[str, Any] | None:
    """Return ``name``, ``greater_is_better``, ``rows`` and ``values``, one a run, NaN of some.

    None where there are no validation rows, or the task has no such metric.

    Args:
        plan: of the job.
        states: all runs, trained.
    """
    training, model = plan.training, plan.untrained.model
    metric = _OF_TASK.get(model.task)
    usable = [k for k, state in enumerate(states) if state.usable]
    if metric is None or not usable or not len(training.valid) or training.folds:
        return None
    runs = [states[k] for k in usable]
    own = [state.weights for state in runs if state.weights is not None]
    of = mean_of(runs, training)
    scored = ByEngine(of, training.engine, training.loss)
    scores = metric_scores(model, [metric])
    step = max(1, round(len(training.valid) * len(runs) / _MOST))
    seen = 0
    for number, rows in enumerate(parts(training.valid, _CHUNK)):
        if number % step:
            continue
        with np.errstate(all="ignore"):
            made = scored.of_members(rows, of, own)
            guesses = [model.predictions_of(each) for each in made]
        target = model.target_scaling.unscale(rows.target) if model.gives_numbers else rows.target
        scores.update(np.stack(guesses, axis=1), target, rows.metric_weight)
        seen += len(rows)
    values = np.full(len(states), np.nan)
    values[usable] = scores.result()[metric]
    greater = metric == "accuracy"
    named = {"name": metric, "greater_is_better": greater, "rows": seen}
    return {**named, "values": values.tolist()}


__all__ = ["run_metrics"]
