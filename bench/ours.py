"""Thalweg's side of every comparison: its training internals, and nothing else of it.

What is timed is what a user's job does between reading the data and judging the runs: making the
cohort, shuffling, gathering the next block beside the training of this one, training, and bringing
the weights back. It is the product's own epoch, on the compiled engine, which must be there.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

import numpy as np
from scipy.stats import norm

from bench.data import Data, Split
from bench.readings import Checkpoint, Once, Reading
from thalweg.data.bins import Bins
from thalweg.data.row_folds import Folds
from thalweg.data.rows import Rows
from thalweg.descent import descend
from thalweg.engine.choose import engine_called
from thalweg.engine.compiled.optimizer_step import stepper
from thalweg.engine.contract import Array
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Predictor, predictor_for
from thalweg.training.events import EpochDone, Traced
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session

Settings = Sequence[Mapping[str, Any]]
Numbers = Literal["standard", "bins", "expanded"]
"""Features as they are; in 32 bins of as many rows; or the same bins as columns, 32 a number."""
_BINS = 32


class _Work:
    """Runs, and a data set to train them on."""

    def __init__(
        self,
        data: Data,
        runs: Settings,
        loss: str = "log_loss",
        classes: int = 1,
        epochs: int = 1,
        numbers: Numbers = "standard",
    ) -> None:
        self.rows, self.held_out = (_rows(split, numbers) for split in (data.train, data.held_out))
        self.loss = LossOverRuns(LOSSES[loss], columns=classes)
        self.runs = [Run(**settings) for settings in runs]
        self.epochs, self.engine = epochs, engine_called("compiled")

    def plan(self, **options: Any) -> TrainingPlan:
        """Return the plan of training all runs, judged on the held-out rows."""
        plan = TrainingPlan(
            self.rows, self.held_out, self.loss, self.runs, self.epochs, engine=self.engine
        )
        return replace(plan, **options)

    def begun(self, shuffled: bool = False, trace_at: Sequence[int] = ()) -> Session:
        """Return the product's training of all runs, at their start.

        The rows are random as they lie: nobody need shuffle, and the peers do not. Of the held-out
        rows it judges by one alone, for they are looked at when the time has been taken.
        """
        one = self.held_out.take(slice(0, 1))
        # With an epoch more the runs are still in the cohort when the last one that counts is over.
        session = Session(self.plan(valid=one, epochs=self.epochs + 1, trace_at=trace_at))
        for cohort in session.cohorts:
            cohort.shuffled, cohort.epochs = shuffled, self.epochs
        return session

    def held_out_loss(self, weights: Array, predictor: Predictor | None = None) -> float:
        """Return the held-out loss of the best run.

        Args:
            weights: of all runs, ``[rows, K · C]`` in the predictor's layout.
            predictor: of them; None: the linear one.
        """
        own = predictor or predictor_for(self.held_out, self.loss.columns)
        losses = self.engine.losses(self.held_out, weights, self.loss, own)
        return float(np.nanmin(losses))


def _rows(split: Split, numbers: Numbers) -> Rows:
    """Return rows as the product encodes them; see `Numbers`."""
    ones = np.ones(len(split))
    rows = Rows(split.dense, split.sparse, split.target, ones, ones)
    if numbers == "standard":
        return rows
    count = split.dense.shape[1] - 1
    share = norm.cdf(split.dense[:, 1:]).astype(np.float32)  # the features are standard normal
    positions = np.concatenate([split.dense[:, :1], share * _BINS], axis=1)
    means = tuple(np.tile(1 - (np.arange(_BINS) + 0.5) / _BINS, count).tolist())
    bins = Bins((_BINS,) * count, means, (_BINS**-0.5,) * count)
    if numbers == "bins":
        return replace(rows, dense=positions, bins=bins)
    wide = bins.expanded(positions[:, 1:]).astype(np.float32)
    return replace(rows, dense=np.concatenate([split.dense[:, :1], wide], axis=1))


def one_epoch(session: Session) -> None:
    """Train the first epoch of all runs."""
    left = len(session.cohorts)
    with session.quick():
        while left:
            left -= sum(isinstance(event, EpochDone) for event in session.step())


def one_pass(
    data: Data,
    runs: Settings,
    loss: str = "log_loss",
    classes: int = 1,
    shuffled: bool = False,
    numbers: Numbers = "standard",
) -> Once:
    """All runs together, once over the training rows, by the product's own epoch."""
    work = _Work(data, runs, loss, classes, numbers=numbers)

    def once() -> Reading:
        with work.engine.alone():
            begin = time.perf_counter()
            session = work.begun(shuffled)
            one_epoch(session)
            seconds = time.perf_counter() - begin
        losses = [work.held_out_loss(c.predicting(), c.state.predictor) for c in session.cohorts]
        return Reading(seconds, min(losses))

    return once


def judged_epochs(data: Data, runs: Settings, folds: int = 0, epochs: int = 2) -> Once:
    """All runs for some epochs as a user has them: shuffled, and judged after each.

    Without folds the held-out rows judge. With them each run is trained once for each fold of the
    same training rows, and judged by the rows that it left out.
    """
    work = _Work(data, runs, epochs=epochs)
    plan = work.plan()
    if folds:
        part = np.arange(len(work.rows)) % folds  # the rows are random as they lie
        each = [run.changed(fold=k) for run in work.runs for k in range(folds)]
        nobody = work.held_out.take(slice(0, 0))
        plan = replace(plan, runs=each, strengths=(), valid=nobody, folds=Folds(part).compact())

    def once() -> Reading:
        session = Session(plan)
        begin = time.perf_counter()
        session.run()
        seconds = time.perf_counter() - begin
        return Reading(seconds, min(state.compared_loss for state in session.runs))

    return once


def to_loss(
    data: Data, tried: Mapping[str, Settings], looks: Sequence[float], loss: str = "log_loss"
) -> Once:
    """Each set of runs together until the last look; the best run of a set speaks for it.

    Args:
        data: two classes, or numbers.
        tried: sets of runs by name; a race is one set, a tuned single run is many sets of one.
        looks: at the held-out rows, after so many epochs (rounded to whole micro-batches).
        loss: to minimise.
    """
    epochs = int(np.ceil(max(looks)))
    sets = {name: _Work(data, runs, loss, epochs=epochs) for name, runs in tried.items()}
    for work in sets.values():  # all that must be compiled, a short last micro-batch too
        one_epoch(work.begun())

    def once() -> Reading:
        curves = {name: _curve(work, looks) for name, work in sets.items()}
        return Reading(sum(curve[-1].seconds for curve in curves.values()), curves=curves)

    return once


def _curve(work: _Work, looks: Sequence[float]) -> list[Checkpoint]:
    begin = time.perf_counter()
    rows, micro = len(work.rows), min(run.batch_rows(len(work.rows)) for run in work.runs)
    at = {int(look) * rows + round(look % 1 * rows / micro) * micro for look in looks}
    session = work.begun(trace_at=sorted(at))
    seconds, curve = time.perf_counter() - begin, list[Checkpoint]()
    with session.quick():
        while len(curve) < len(at):
            begin = time.perf_counter()
            events = session.step()
            seconds += time.perf_counter() - begin  # without what the looks take
            for event in events:
                if isinstance(event, Traced):
                    seen = event.weights.reshape(len(event.weights), -1)
                    gone = (event.epoch - 1) * rows + event.rows
                    curve.append(Checkpoint(gone, seconds, work.held_out_loss(seen)))
    return curve


def peak_memory(data: Data, runs: Settings, compile_anew: bool = False) -> Once:
    """The most memory that the process held, less its data, after one epoch and its evaluation.

    Args:
        data: what is held in memory: features and targets, training and held-out.
        runs: to train.
        compile_anew: whether the kernels must be compiled first, as on the first day, or are
            found on disk, if a process before this one has left them there.
    """
    if compile_anew:
        os.environ["THALWEG_CACHE_DIR"] = tempfile.mkdtemp(prefix="kernels-", dir=data.folder)

    def once() -> Reading:
        before = _resident("VmRSS")
        begin = time.perf_counter()
        work = _Work(data, runs)
        train(work.plan())
        seconds = time.perf_counter() - begin
        held = sum(_bytes(split) for split in (data.train, data.held_out)) / 1e6
        peak = _resident("VmHWM")
        memory = {
            "peak": peak,
            "data": held,
            "beyond the data": peak - held,
            "before training": before - held,
            "training": peak - before,
        }
        return Reading(seconds, memory=memory)

    return once


def _bytes(split: Split) -> int:
    """Return the bytes of the table: features and target."""
    arrays: list[Any] = [split.dense, split.target]
    if split.sparse is not None:
        arrays += [split.sparse.data, split.sparse.indices, split.sparse.indptr]
    return sum(array.nbytes for array in arrays)


def _resident(field: str) -> float:
    """Return a field of Linux's process status in megabytes: resident now, or at the most."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(field + ":"):
            return int(line.split()[1]) * 1024 / 1e6
    raise RuntimeError(f"This system does not tell {field}.")


def optimizer_step(data: None, optimizer: str, elements: int) -> Once:
    """One optimizer's step over a long flat array of float32, on all cores."""
    del data
    chosen = OPTIMIZERS[optimizer]
    assert isinstance(chosen, Optimizer)
    step = stepper(chosen, np.float32)
    rng = np.random.default_rng(0)
    g = rng.standard_normal(elements, np.float32)
    w = rng.standard_normal(elements, np.float32)
    settings = {key: np.array([it.default]) for key, it in chosen.hyperparameters.items()}
    start = chosen.initial_states((1,), settings)
    states = np.empty((len(start), elements), np.float32)
    states[:] = np.reshape(start, (len(start), 1))
    coefficients = default_coefficients(chosen)

    def once() -> Reading:
        begin = time.perf_counter()
        step(g, w, states, coefficients)
        return Reading(time.perf_counter() - begin)

    return once


def descent(data: None, elements: int, steps: int) -> Once:
    """`thalweg.descend` with Adam down ½ ‖x − c‖² from 0, in float64; seconds of one step."""
    del data
    c = np.random.default_rng(0).standard_normal(elements)
    gradient, start = np.empty(elements), np.zeros(elements)

    def function(x: np.ndarray[Any, np.dtype[np.float64]]) -> tuple[float, Any]:
        np.subtract(x, c, out=gradient)
        return 0.0, gradient  # the value is not needed, and PyTorch's loop has none

    def once() -> Reading:
        begin = time.perf_counter()
        descend(function, start, "adam", steps, every=steps)
        return Reading((time.perf_counter() - begin) / steps)

    return once


def default_coefficients(optimizer: Optimizer) -> tuple[float, ...]:
    """Return what an optimizer's tenth step takes, with its defaults."""
    settings = {key: np.array([it.default]) for key, it in optimizer.hyperparameters.items()}
    t = np.arange(1.0, 11.0)[:, None]
    table = optimizer.coefficient_series(
        t, np.tile(settings["lr"], (10, 1)), settings, optimizer.carried(1)
    )
    return tuple(float(c) for c in table[-1, :, 0])


def step_optimizers() -> dict[str, int]:
    """Return how many states each optimizer that has a step keeps, by its name."""
    optimizers = OPTIMIZERS.items()
    return {
        name: len(optimizer.states)
        for name, optimizer in optimizers
        if isinstance(optimizer, Optimizer)
    }
