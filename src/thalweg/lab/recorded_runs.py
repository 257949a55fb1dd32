"""Real runs of the engine with their weights recorded, and what an update takes in seconds."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.choose import ready_engine
from thalweg.engine.contract import Engine
from thalweg.landscape.heights import TrueLoss
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer
from thalweg.training.events import Event, Traced
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session

Numbers = NDArray[np.float64]

LARGEST = 1e30  # number that is sent to a page, as float32; those beyond it are left out
_EACH = 150  # the first updates, all of which are recorded
_LATER = 250  # of those behind them, at equal ratios
_TIMED_ROWS = 2**17  # that an update's time is measured over
_TIMES = 3  # the quickest counts: others may use the machine


@dataclass(frozen=True)
class Recorded:
    """A run: what it had after some of its updates.

    Attributes:
        run: the setting.
        updates: ``[kept]``, behind which update each point is; 0 is the start.
        rows: ``[kept]``, rows seen until then, each as often as it was.
        weights: ``[kept, size]``; from the first one beyond 1e30 on they are left out.
        losses: ``[kept]``, the loss of these weights on all rows.
        per_epoch: updates in an epoch.
        status: what ended it, in a sentence.
    """

    run: Run
    updates: NDArray[np.int64]
    rows: NDArray[np.int64]
    weights: Numbers
    losses: Numbers
    per_epoch: int
    status: str


def engine_for(rows: Rows, loss: LossOverRuns, runs: Sequence[Run]) -> tuple[TrainingPlan, Engine]:
    """Return a plan of runs over all rows, each judged on them, and the engine that trains it."""
    plan = TrainingPlan(rows, rows.take(slice(0, 0)), loss, runs, 1)
    methods = [run.method for run in runs if isinstance(run.method, Optimizer)]
    predictors = [plan.predictor_of(run) for run in runs]
    engine, _ = ready_engine("auto", methods, loss, plan.float_type, predictors)
    return replace(plan, engine=engine), engine


def started(plan: TrainingPlan, start: Sequence[float]) -> Session:
    """Return a session whose runs all begin at these weights."""
    session = Session(plan)
    for cohort in session.cohorts:
        cohort.state.weights[...] = np.asarray(start, np.float64)[:, None]
        cohort.state.begun = True  # not all but the intercepts are 0
    return session


def recorded(
    rows: Rows, loss: LossOverRuns, run: Run, start: Sequence[float], epochs: int
) -> Recorded:
    """Train a run as `thalweg fit` does, and keep its weights along the way.

    The first 150 updates are kept, and about 250 of the later ones, at equal ratios.

    Args:
        rows: to train on.
        loss: to minimise.
        run: an optimizer that takes batches.
        start: the weights it begins at, ``[size]``.
        epochs: passes over the rows.
    """
    count = len(rows)
    each = -(-count // run.batch_rows(count))
    wanted = _wanted(each * epochs)
    seen = _rows_seen(wanted, run.batch_rows(count), count)
    plan, engine = engine_for(rows, loss, [run])
    plan = replace(plan, epochs=epochs, trace_at=seen.tolist())
    traces: list[Traced] = []

    def tell(event: Event) -> None:
        if isinstance(event, Traced):
            traces.append(event)

    session = started(plan, start)
    session.run(tell)
    updates = np.array([0, *(int(event.updates[0]) for event in traces)])
    found = [np.asarray(start, np.float64), *(event.weights.ravel() for event in traces)]
    weights = np.array(found, np.float64)
    with np.errstate(all="ignore"):
        losses = TrueLoss(rows, plan.predictor_of(run), loss, engine).at(weights)
    good = (np.abs(weights) <= LARGEST).all(axis=1) & (losses <= LARGEST)
    end = len(good) if good.all() else max(1, int(good.argmin()))
    return Recorded(
        run,
        updates[:end],
        _rows_seen(updates[:end], run.batch_rows(count), count),
        weights[:end],
        losses[:end],
        each,
        session.runs[0].status,
    )


def update_seconds(rows: Rows, loss: LossOverRuns, run: Run) -> float:
    """Return the seconds of one update, measured: the least of three passes over many rows.

    The rows are repeated to 131,072 or more; a full batch is then one of as many rows as they are.
    Nothing is recorded, and what judging them after the pass takes is among the seconds.
    """
    times = -(-_TIMED_ROWS // len(rows))
    many = rows.take(np.tile(np.arange(len(rows)), times))
    plan, _ = engine_for(many, loss, [batched(run, run.batch_rows(len(rows)))])
    least = np.inf
    for _ in range(_TIMES):
        session = Session(plan)
        begun = time.perf_counter()
        session.run()
        least = min(least, (time.perf_counter() - begun) / max(1, session.runs[0].updates))
    return least


def batched(run: Run, size: int) -> Run:
    """Return the same setting with another batch size, and a rate at which nothing overflows."""
    return Run(run.method, 1e-6, size, seed=run.seed)


def solved(rows: Rows, loss: LossOverRuns) -> tuple[Numbers, float]:
    """Return the weights of the least loss, by Newton's method, and that loss."""
    run = Run("newton")
    plan, engine = engine_for(rows, loss, [run])
    session = Session(replace(plan, epochs=100))
    session.run()
    weights = np.asarray(session.runs[0].last_weights, np.float64).ravel()
    least = TrueLoss(rows, plan.predictor_of(run), loss, engine).at(weights[None])
    return weights, float(least[0])


def _wanted(last: int) -> NDArray[np.int64]:
    later = np.geomspace(_EACH, max(last, _EACH), _LATER).astype(np.int64)
    both = np.concatenate([np.arange(1, _EACH + 1), later, [last]])
    return np.unique(both[both <= last])


def _rows_seen(updates: NDArray[Any], batch: int, count: int) -> NDArray[np.int64]:
    """Return the rows seen after so many updates: an epoch's last batch may be smaller."""
    each = -(-count // batch)
    epochs, within = np.divmod(updates, each)
    return np.asarray(epochs * count + np.minimum(within * batch, count), np.int64)
