"""Weights and states as an event."""

from __future__ import annotations

import numpy as np

from thalweg.engine.contract import Array
from thalweg.training.cohort import Cohort
from thalweg.training.events import RunNumbers, Traced


def traced(
    cohort: Cohort, places: tuple[int, ...], epoch: int, rows: int, numbers: RunNumbers
) -> Traced:
    """Return what a cohort's runs hold; its engine has settled.

    Args:
        cohort: the runs.
        places: where they stand in the plan.
        epoch: the current one, from 1.
        rows: of it that were gone through.
        numbers: of all runs.
    """
    shape = (len(cohort.state.weights), len(cohort.runs), cohort.columns)
    averaged = cohort.state.average is not None or any(
        group.optimizer.averaged for group in cohort.state.groups
    )
    states = []
    for group in cohort.state.groups:
        for k in range(group.runs.stop - group.runs.start):
            own = slice(k * cohort.columns, (k + 1) * cohort.columns)
            named = zip(group.optimizer.states, group.states, strict=True)
            states.append({name: values[:, own].copy() for name, values in named})
    return Traced(
        places,
        epoch,
        rows,
        numbers.updates[[*places]],
        cohort.state.weights.reshape(shape).copy(),
        cohort.predicting().reshape(shape).copy() if averaged else None,
        tuple(states),
    )


def traced_solver(place: int, iterations: int, rows: int, weights: Array) -> Traced:
    """Return what a full-batch solver reached; what else it remembers it does not give away."""
    updates = np.array([iterations], np.int64)
    return Traced((place,), iterations, rows, updates, weights[:, None].copy(), None, ({},))
