"""The optimum of each linear run's objective, and how far from it the run was after each epoch."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
import pyarrow as pa

from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver
from thalweg.optimizers.full_batch_solver import Numbers, penalised, pseudo_gradient
from thalweg.training.curved_objective import CentredRows, LinearObjective
from thalweg.training.full_batch import Stopped
from thalweg.training.objectives import Objectives
from thalweg.training.own_solvers import why_not
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

_ITERATIONS = {"normal_equations": 4, "newton": 100, "owlqn": 3000}
_REACHED = 1e-7  # the largest gradient entry of what is taken for an optimum
_ROUNDING = 1e-13  # of an objective: a gap below it is none


@dataclass(frozen=True)
class RunOptimum:
    """The optimum of one run's objective; all in the target's unit.

    Attributes:
        run: its place among the runs.
        optimum: the lowest value of loss + L2 + L1 on the training rows.
        by: the solver that found it.
        reached: whether the gradient there is nearly 0; else the gap may be larger than said.
        objective: of the weights that the run keeps.
        objectives: of its weights after each epoch.
    """

    run: int
    optimum: float
    by: str
    reached: bool
    objective: float
    objectives: tuple[float, ...]

    @property
    def gap(self) -> float:
        """The objective less the optimum, ≥ 0."""
        return self._above(self.objective)

    @property
    def gaps(self) -> tuple[float, ...]:
        """The same after each epoch."""
        return tuple(self._above(value) for value in self.objectives)

    def _above(self, value: float) -> float:
        above = value - self.optimum
        return 0.0 if abs(above) <= _ROUNDING * abs(self.optimum) else above


@dataclass(frozen=True)
class Optimum:
    """How far each run's objective is from its optimum (``optimum=True``).

    Attributes:
        runs: of each run that has one.
        without: why each other run has none, by its place among the runs.
    """

    runs: tuple[RunOptimum, ...]
    without: Mapping[int, str]

    @property
    def curve(self) -> pa.Table:
        """The gap after each epoch: ``run``, ``epoch``, ``gap``, ``log10_gap`` (0: null)."""
        rows = [
            (each.run, epoch, gap, _log10(gap))
            for each in self.runs
            for epoch, gap in enumerate(each.gaps, 1)
        ]
        columns = list(zip(*rows, strict=True)) or [(), (), (), ()]
        return pa.table(
            [pa.array(c, t) for c, t in zip(columns, _CURVE.types, strict=True)], _CURVE
        )

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        return {
            "runs": [
                {
                    "run": each.run,
                    "optimum": each.optimum,
                    "by": each.by,
                    "reached": each.reached,
                    "objective": each.objective,
                    "gap": each.gap,
                    "gaps": list(each.gaps),
                    "log10_gaps": [_log10(gap) for gap in each.gaps],
                }
                for each in self.runs
            ],
            "without": [{"run": run, "why": why} for run, why in self.without.items()],
        }


_CURVE = pa.schema(
    [
        ("run", pa.int64()),
        ("epoch", pa.int64()),
        ("gap", pa.float64()),
        ("log10_gap", pa.float64()),
    ]
)


def _log10(gap: float) -> float | None:
    return math.log10(gap) if math.isfinite(gap) and gap > 0 else None


def optimum_of(
    states: Sequence[RunState],
    plan: TrainingPlan,
    stop: Callable[[], bool] = lambda: False,
) -> Optimum | None:
    """Find the optimum of each linear run's objective; None: it was stopped meanwhile.

    Runs of equal rows and penalties share one. What is no term of an objective, as decoupled weight
    decay or a bound on the norm, keeps a run off its optimum, which the gap then shows.

    Args:
        states: of all runs, trained with `TrainingPlan.objectives`.
        plan: of them.
        stop: asked before each block of rows; True ends it.
    """
    objectives = Objectives(plan)
    without = {place: why for place, s in enumerate(states) if (why := _why_none(s, plan.loss))}
    there = [(p, s, s.weights) for p, s in enumerate(states) if s.weights is not None]
    there = [each for each in there if each[0] not in without]
    kept = objectives.of([(state, weights) for _, state, weights in there])
    keys = [_key(state) for _, state, _ in there]
    solved: dict[Any, tuple[float, str, bool]] = {}
    try:
        for rows in dict.fromkeys(key[0] for key in keys):
            centred: CentredRows | None = None
            known: dict[bytes, tuple[float, Numbers, Numbers]] = {}
            for key, (_, state, _) in zip(keys, there, strict=True):
                if key[0] == rows and key not in solved:
                    centred = centred or CentredRows(objectives.rows.as_of(state.run), stop)
                    solved[key] = _solve(centred, plan, dict(key[1]), known)
    except Stopped:
        return None
    lowest = {key: value for key, (value, *_) in solved.items()}
    for key, (_, state, _), own in zip(keys, there, kept, strict=True):
        values = [v for v in (own, *state.objectives) if math.isfinite(v)]
        lowest[key] = min(lowest[key], *values)  # a run may end below what was not quite reached
    unit, found = plan.loss_factor, []
    for key, (place, state, _), own in zip(keys, there, kept, strict=True):
        every = tuple(each * unit for each in state.objectives)
        _, by, reached = solved[key]
        found.append(RunOptimum(place, lowest[key] * unit, by, reached, own * unit, every))
    return Optimum(tuple(found), without)


def _key(state: RunState) -> tuple[Any, tuple[tuple[str, float], ...]]:
    """Return what runs that share an optimum have in common: rows and penalties."""
    pulls = {n: state.strengths[n] for n in ("l2", "l1") if state.strengths.get(n)}
    return (state.run.fold, state.run.bootstrap), tuple(pulls.items())


def _why_none(state: RunState, loss: LossOverRuns) -> str:
    """Return why a run's objective has no optimum that is found here, as a sentence; "": it has."""
    if state.run.architecture is not None:
        return "A net's objective has many minima."
    if state.diverged or state.weights is None:
        return "It diverged."
    if loss.loss.curvature is None and LOSSES.get(loss.loss.name) is loss.loss:
        return f"Loss {loss.loss.name} is not smooth and convex, as the solvers need it."
    return ""


def _solver(loss: LossOverRuns, features: int, pulls: Mapping[str, float]) -> FullBatchSolver:
    """Return the quickest solver that can find this optimum."""
    every = [OPTIMIZERS[name] for name in ("normal_equations", "newton", "owlqn")]
    able = [
        method
        for method in every
        if isinstance(method, FullBatchSolver)
        and set(pulls) <= set(method.penalties)
        and not why_not(method, loss, features)
    ]
    return able[0]  # the last is for any loss that comes here


def _solve(
    rows: CentredRows,
    plan: TrainingPlan,
    pulls: Mapping[str, float],
    known: dict[bytes, tuple[float, Numbers, Numbers]],
) -> tuple[float, str, bool]:
    """Return the optimum, the solver that found it, and whether it did."""
    method = _solver(plan.loss, plan.rows.features, pulls)
    assert method.solve is not None
    objective = LinearObjective(rows, plan.loss, pulls, known if method.curved else None)
    settings = {name: each.default for name, each in method.hyperparameters.items()}
    x: Numbers = objective.start(plan.predictor.initial(0, plan.start))
    with np.errstate(all="ignore"):
        for point in islice(method.solve(objective, x, **settings), _ITERATIONS[method.name]):
            x = point
        value, gradient = objective(x)
    left = np.abs(pseudo_gradient(x, gradient, objective.l1)).max(initial=0.0)
    return penalised(value, x, objective.l1), method.name, bool(left <= _REACHED)


__all__ = ["Optimum", "RunOptimum", "optimum_of"]
