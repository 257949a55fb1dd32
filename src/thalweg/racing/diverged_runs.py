"""Why runs diverged: λ and the columns behind it, computed once some did."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from thalweg.models.evaluation import split_losses
from thalweg.optimizers import Optimizer
from thalweg.predictors import Linear, Predictor
from thalweg.racing.learning_rates import LearningRates, RunRate, with_rate
from thalweg.racing.steep_columns import steep_columns
from thalweg.training.curvature import PASSES, Curvature, Stopped, curvatures, has_curvature
from thalweg.training.divergence import Divergence
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState, none_usable
from thalweg.training.session import Session
from thalweg.training.stable_rates import batch_bound, bound_in_words, stable_times
from thalweg.training.stopping import Patience

_PASSES = 1  # over all rows: λ explains here and sets no rate
_MOST = 16  # objectives whose λ is estimated
_ROWS = 4096  # on which a rate is tried
_EPOCHS = 3
_DECADES = 8


def explained(
    states: Sequence[RunState],
    plan: TrainingPlan,
    labels: Sequence[str],
    stop: Callable[[], bool] = lambda: False,
) -> LearningRates | None:
    """Add the facts about their divergence to the runs that diverged.

    λ is estimated for methods with a stable rate in closed form alone, on a sample and by one pass
    over all rows; for others the facts are the rates that did not diverge. Where no
    run is usable, rates are tried on a sample, of which one that trains is returned.

    Args:
        states: all runs, trained; `RunState.end` of those that diverged is replaced.
        plan: of their training.
        labels: the column of each weight of a linear model; "" of the intercept's.
        stop: True ends it, without facts.

    Returns:
        The bounds that were computed; None: no run diverged.
    """
    diverged = [state for state in states if state.diverged]
    if not diverged:
        return None
    try:
        bounds = rates_of([state.run for state in diverged], plan, diverged, stop, _PASSES)
    except Stopped:
        bounds = {}
    columns: dict[int, tuple[str, float, tuple[str, ...]]] = {}
    for k, state in enumerate(diverged):
        facts = Divergence(batch=state.run.batch_rows(len(plan.rows)), survived=_survived(
            state.run, states
        ))  # fmt: skip
        rate = bounds.get(k)
        if rate is not None:
            facts = replace(
                facts,
                largest_eigenvalue=rate.curvature.largest,
                bound=rate.bound,
                formula=rate.formula,
                batch_bound=rate.batch_bound,
                exact=rate.curvature.exact,
            )
            predictor = plan.predictor_of(state.run)
            if isinstance(predictor, Linear) and len(labels) == predictor.layout.rows:
                key = id(rate.curvature)
                if key not in columns:
                    vector = rate.curvature.vector
                    seen = plan.seen_by(state.run.inputs)
                    columns[key] = steep_columns(plan.rows, predictor.layout, vector, labels, seen)
                column, times, together = columns[key]
                if state.run.lr > rate.batch_bound:
                    facts = replace(facts, column=column, times=times, together=together)
        assert state.end is not None
        state.end = replace(state.end, divergence=facts)
    places = {id(state): place for place, state in enumerate(states)}
    of_runs = {places[id(diverged[k])]: rate for k, rate in bounds.items()}
    working = None
    if none_usable(states) and not stop():
        working = working_rate(diverged[0], plan, bounds.get(0), stop)
    return LearningRates(of_runs, working)


def rates_of(
    runs: Sequence[Run],
    plan: TrainingPlan,
    states: Sequence[RunState],
    stop: Callable[[], bool] = lambda: False,
    passes: int = PASSES,
) -> dict[int, RunRate]:
    """Return the bounds of those runs whose method has one in closed form, by their place.

    Runs of one model and penalty that see the same of numbers have one λ; of all, the first sixteen
    are estimated. It is that of the weights at the start.

    Args:
        runs: any.
        plan: of their training.
        states: of the runs, for the strengths of their penalties.
        stop: True ends it.
        passes: over all rows at most (`curvatures`).

    Raises:
        Stopped: `stop` said so.
    """
    if not has_curvature(plan.loss):
        return {}
    objectives: dict[tuple[int, str, float, int], list[int]] = {}
    predictors: dict[tuple[int, str], Predictor] = {}
    for k, run in enumerate(runs):
        if stable_times(run) is None:
            continue
        predictor = plan.predictor_of(run)
        linear = isinstance(predictor, Linear)
        predictors[id(predictor), run.inputs] = predictor
        key = id(predictor), run.inputs, _pull(states[k]), 0 if linear else run.seed
        objectives.setdefault(key, []).append(k)
    found: dict[int, RunRate] = {}
    left = [*objectives][:_MOST]
    for place, predictor in predictors.items():
        own = [key for key in left if key[:2] == place]
        if not own:
            continue
        at = np.concatenate([predictor.initial(seed, plan.start) for *_, seed in own], axis=1)
        with np.errstate(all="ignore"):
            strengths = [l2 for *_, l2, _ in own]
            measured = curvatures(
                plan.rows,
                plan.loss,
                predictor,
                at,
                strengths,
                stop=stop,
                passes=passes,
                seen=plan.seen_by(place[1]),
            )
        for key, curvature in zip(own, measured, strict=True):
            if math.isfinite(curvature.largest) and curvature.largest > 0:
                for k in objectives[key]:
                    found[k] = bound_of(runs[k], curvature, len(plan.rows))
    return found


def bound_of(run: Run, curvature: Curvature, rows: int) -> RunRate:
    """Return the bound of a run that has one, given the curvature of its objective."""
    times = stable_times(run)
    assert times is not None
    bound = times / curvature.largest
    noise = curvature.batch_noise(run.batch_rows(rows))
    return RunRate(curvature, bound, batch_bound(run, bound, noise), bound_in_words(run))


def working_rate(
    state: RunState,
    plan: TrainingPlan,
    bound: RunRate | None,
    stop: Callable[[], bool] = lambda: False,
) -> float | None:
    """Return a rate with which a run trains, tried for three epochs on 4,096 rows; None: none does.

    Tried are half its bound, its own rate divided by 10 up to 10⁸, and 1 to 10⁻⁷ where these are
    smaller; the largest that ends below
    the loss at the start is returned.
    """
    if not isinstance(state.run.method, Optimizer) or not state.run.lr > 0:
        return None
    tried = [state.run.lr / 10**k for k in range(1, _DECADES + 1)]
    tried += [10.0**-k for k in range(_DECADES) if 10.0**-k < tried[-1]]
    if bound is not None:
        tried = [rate for rate in tried if rate < bound.batch_bound]
        tried.insert(0, float(f"{bound.batch_bound / 2:.2g}"))
    rows = plan.rows.sample(_ROWS, 0)
    runs = [with_rate(state.run, float(f"{rate:.3g}")) for rate in sorted(tried, reverse=True)]
    trial = replace(
        plan,
        rows=rows,
        valid=rows.block(0, 0),
        runs=runs,
        strengths=[state.strengths] * len(runs),
        epochs=_EPOCHS,
        stopping=Patience(),
        until=_EPOCHS,
        trace_every=None,
        trace_at=(),
        keep_states=False,
    )
    session = Session(trial, stop)
    session.run()
    predictor = plan.predictor_of(state.run)
    first: NDArray[np.float64] = predictor.initial(state.run.seed, plan.start)
    before = float(split_losses(rows, first, plan.loss, predictor)[0])
    fine = [s for s in session.runs if s.usable and s.valid_losses and s.valid_losses[-1] < before]
    return max((s.run.lr for s in fine), default=None)


def _pull(state: RunState) -> float:
    """Return the strength of L2 in the unit of the scaled target, plain descent's decay too."""
    decay = state.strengths.get("decoupled_weight_decay", 0.0)
    return state.strengths.get("l2", 0.0) + (decay if state.run.optimizer == "sgd" else 0.0)


def _survived(run: Run, states: Sequence[RunState]) -> float:
    """Return the largest rate of the same method that did not diverge; NaN for none."""
    return max(
        (
            state.run.lr
            for state in states
            if state.run.optimizer == run.optimizer and not state.diverged and state.usable
        ),
        default=math.nan,
    )


__all__ = ["bound_of", "explained", "rates_of", "working_rate"]
