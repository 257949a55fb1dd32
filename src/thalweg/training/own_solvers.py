"""Runs of Thalweg's own full-batch solvers: what they may train, and one run of one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import Problems, UsageError
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers.full_batch_solver import FullBatchSolver, Numbers
from thalweg.training.curved_objective import LinearObjective, parameters
from thalweg.training.full_batch import Stopped
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_endings import Ending


def minimise_by(
    method: FullBatchSolver,
    objective: LinearObjective,
    settings: dict[str, float],
    iterations: int,
    after: Callable[[tuple[NDArray[Any], float]], bool],
    first: Numbers,
    dtype: np.dtype[Any],
) -> tuple[Ending, str] | None:
    """Run a solver that has a function of its own.

    Args:
        method: the solver.
        objective: of the run.
        settings: the solver's hyperparameters.
        iterations: at most.
        after: called with the weights ``[d, C]`` after each iteration and their mean loss, or with
            the initial ones if there was no iteration; True ends the run.
        first: the initial weights.
        dtype: of the weights in the end.

    Returns:
        What ended it; None if `after`, a stop or the number of iterations did.
    """
    assert method.solve is not None
    x, taken = objective.start(first), 0
    try:
        with np.errstate(all="ignore"):
            steps = method.solve(objective, x, **settings)
            while taken < iterations:
                x = next(steps)
                taken += 1
                if after((objective.weights(x).astype(dtype), objective.loss_at(x))):
                    return None
    except StopIteration as end:
        if not taken:
            after((objective.weights(x).astype(dtype), objective.loss_at(x)))
        return Ending(end.value), ""
    except Stopped:
        return None
    return None


def check_solvers(plan: TrainingPlan) -> None:
    """Refuse runs of a solver that cannot train this loss on so many columns.

    Raises:
        UsageError: a loss without what the solver needs, or too many parameters.
    """
    problems = Problems()
    for run in plan.runs:
        if isinstance(run.method, FullBatchSolver) and run.method.solve is not None:
            with problems.collected():
                if said := why_not(run.method, plan.loss, plan.rows.features):
                    raise UsageError(said)
    problems.refuse()


def why_not(method: FullBatchSolver, loss: LossOverRuns, features: int) -> str:
    """Return why a solver cannot train this loss on so many features, as a sentence; "": it can."""
    name, of = f"Optimizer {method.name!r}", loss.loss
    if method.only and of.name != method.only:
        return f"{name} is for loss {method.only} alone, not {of.name}: use newton or lbfgs."
    if of.curvature is None and (method.curved or LOSSES.get(of.name) is of):
        instead = "an optimizer with a learning rate, as adam"
        if LOSSES.get(of.name) is not of:
            instead = "lbfgs, or give your loss its second derivative, curvature="
        return (
            f"{name} needs a smooth convex loss with second derivatives, and {of.name} has none: "
            f"use {instead}."
        )
    count, outputs = parameters(loss, features)
    if method.most and count > method.most:
        shown = f"{features:,} × {outputs}" if outputs > 1 else f"{features:,}"
        times = " × outputs" if outputs > 1 else ""
        return (
            f"{name} is for up to {method.most:,} features{times}, and this table has {shown}: "
            "use lbfgs, which has no such limit."
        )
    return ""
