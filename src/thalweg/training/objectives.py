"""The objective of linear runs on all training rows: loss and penalties of frozen weights."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from thalweg.engine.contract import Array
from thalweg.models.evaluation import split_losses
from thalweg.penalties import objective_terms
from thalweg.training.own_rows import OwnRows
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState


class Objectives:
    """Objectives of runs of a plan, in float64 and in the scaled target's unit."""

    def __init__(self, plan: TrainingPlan) -> None:
        """Take the plan, and the row weights of each run."""
        self._plan = plan
        self.rows = OwnRows(plan.runs, plan.rows, plan.folds)

    def record(self, states: Sequence[RunState]) -> None:
        """Add the objective of the last weights of linear runs, each after an epoch."""
        linear = [
            (state, state.last_weights)
            for state in states
            if state.run.architecture is None and state.last_weights is not None
        ]
        for (state, _), value in zip(linear, self.of(linear), strict=True):
            missed = state.epochs - 1 - len(state.objectives)
            state.objectives += [np.nan] * missed + [value]

    def of(self, runs: Sequence[tuple[RunState, Array]]) -> list[float]:
        """Return the objective of each run's weights; those of the same rows take one pass."""
        plan, found = self._plan, dict[int, float]()
        kinds = dict.fromkeys((state.run.fold, state.run.bootstrap) for state, _ in runs)
        for kind in kinds:
            together = [
                (state, weights)
                for state, weights in runs
                if (state.run.fold, state.run.bootstrap) == kind
            ]
            every = np.concatenate([weights for _, weights in together], axis=1)
            rows = self.rows.as_of(together[0][0].run)
            losses = split_losses(rows, every.astype(np.float64), plan.loss, plan.predictor)
            held = plan.predictor.layout.penalised_at
            for (state, weights), loss in zip(together, losses, strict=True):
                terms = objective_terms(weights[held], state.strengths)
                found[id(state)] = float(loss) + sum(terms)
        return [found[id(state)] for state, _ in runs]


__all__ = ["Objectives"]
