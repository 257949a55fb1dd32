"""The loop: epochs over blocks, validation after each, early stopping, and what came of every run.

Four numbers are kept apart: the running batch loss (progress only), the loss of frozen weights on
a whole split, the objective (that plus the penalty), and the metrics, which are not seen here.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.contract import Array, Engine, Tables
from thalweg.engine.reference import REFERENCE
from thalweg.errors import TrainingError
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.optimizers import WholeMethod
from thalweg.shared_settings import SharedSetting
from thalweg.training.coordinates import Coordinates, coordinates_of
from thalweg.training.keeping import clearly_worse, row_losses, sample
from thalweg.training.lane import Lane, RunState, lanes
from thalweg.training.lane import Progress as LaneProgress
from thalweg.training.run_endings import Ending, RunEnd
from thalweg.training.whole import minimise

_LEAST_IMPROVEMENT = 1e-4  # of the loss: less than this does not renew a run's patience


@dataclass(frozen=True)
class Progress:
    """How far training is: for a progress bar.

    Attributes:
        epoch, epochs: the one under way, from 1, and how many are planned.
        rows, total_rows: rows that training has gone through in all lanes, and will.
        batch_loss: running average of the leading run's batch loss over this epoch's rows so far.
        running, runs: runs still in training, and all.

    """

    epoch: int
    epochs: int
    rows: int
    total_rows: int
    batch_loss: float
    running: int
    runs: int


@dataclass(frozen=True)
class Course:
    """How long to train, and who is told.

    Attributes:
        epochs: passes over the training rows at most, ≥ 1.
        patience: a run ends when this many epochs brought its validation loss no improvement
            worth the name (0.01 %); None: never.
        report: called after each block.
        stop: asked before each block, and within; True ends training at once with what there is.
        engine: that trains; the reference unless said otherwise.
        start: the intercepts of each run's columns before the first update; none: 0.
        dtype: of rows, weights and states in runs that go by batches; None: that of the rows. A
            method that runs itself takes the rows as they are.
        until: the epoch after which training ends, where a schedule is laid out for all `epochs`.

    """

    epochs: int
    patience: int | None = None
    report: Callable[[Progress], None] = lambda progress: None
    stop: Callable[[], bool] = lambda: False
    engine: Engine = REFERENCE
    start: Sequence[float] = ()
    dtype: Any = None
    until: int | None = None


def train(
    rows: Rows, valid: Rows, loss: LossOverRuns, runs: Sequence[RunState], course: Course
) -> bool:
    """Train all runs, in place; return whether `stop` cut it short.

    Args:
        rows: the training split.
        valid: the validation split; without a row, each run keeps its last weights, and stands
            still where its training loss does.
        loss: to minimise, together with each run's penalty.
        runs: fresh run states, of any mixture of settings.
        course: how long.

    Raises:
        TrainingError: every run diverged.

    """
    with np.errstate(all="ignore"):  # what overflows is found in the losses, and said
        stopped = _Training(rows, valid, loss, runs, course).go()
    for state in runs:
        if state.end is None:
            state.end = _end(state, Ending.STOPPED_BY_USER if stopped else Ending.TRAINED, course)
    if all(state.diverged for state in runs):
        rates = sorted({state.run.lr for state in runs if "lr" in state.run.hyperparameters})
        advice = f"learning rates (--lr) well below {rates[0]:g}" if rates else "a larger --l2"
        raise TrainingError(f"Every run diverged: {_lowered(runs[0].status)} Try {advice}.")
    if not any(state.usable for state in runs):
        raise TrainingError("Training was stopped before any run had weights worth keeping.")
    return stopped


def _shorten() -> Callable[[], None]:
    """Let a thread wait for Python's lock 0.2 ms at most, not 5 ms: a third of some blocks."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, 2e-4))
    return lambda: sys.setswitchinterval(before)


_SHORT_TURNS = SharedSetting(_shorten)


class _Training:
    """One call of `train`."""

    def __init__(
        self,
        rows: Rows,
        valid: Rows,
        loss: LossOverRuns,
        runs: Sequence[RunState],
        course: Course,
    ) -> None:
        self.unjudged = not len(valid)
        self.exact = (rows, rows if self.unjudged else valid)
        rows = rows.astype(course.dtype or rows.dense.dtype)
        valid = rows if self.unjudged else valid.astype(rows.dense.dtype)
        self.rows, self.valid, self.loss, self.runs, self.course = rows, valid, loss, runs, course
        self.mean_weight = float(rows.loss_weight.mean())
        self.sample = sample(valid)
        self.valid_weight = float(valid.loss_weight.mean())
        self.whole = [state for state in runs if isinstance(state.run.rule, WholeMethod)]
        stepwise = [state for state in runs if not isinstance(state.run.rule, WholeMethod)]
        self.lanes = lanes(
            stepwise,
            len(rows),
            rows.features,
            loss.columns,
            rows.dense.dtype,
            course.epochs,
            course.start,
            self._stored(stepwise),
            0 if rows.sparse is None else _bytes_of(rows.sparse) // max(1, len(rows)),
        )
        self.order: tuple[tuple[Lane, int] | None, NDArray[np.intp] | None] = (None, None)
        self.done = 0
        self.coordinates: Coordinates | None = None
        self.told: Progress | None = None

    def _stored(self, runs: Sequence[RunState]) -> NDArray[np.intp]:
        """Count the rows of each sparse column; only penalties ask how many there are."""
        if self.rows.sparse is None or any(state.pulled for state in runs):
            return self.rows.stored()
        return np.zeros(self.rows.sparse.shape[1], np.intp)

    def go(self) -> bool:
        """Train until the epochs, the runs or the user's patience are at their end."""
        with self.course.engine.alone():
            for epoch in range(self.course.until or self.course.epochs):
                for lane in self.lanes:
                    complete = self._epoch(lane, epoch)
                    self._judge(lane, complete)
                    if not complete:
                        return True
                self.lanes = [lane for lane in self.lanes if lane.runs]
                if not self.lanes:
                    break
            stopped = not all(self._whole(i) for i in range(len(self.whole)))
        if not stopped and self.told and self.told.rows < self.told.total_rows:
            self.course.report(replace(self.told, total_rows=self.told.rows))  # ended early
        return stopped

    def _epoch(self, lane: Lane, epoch: int) -> bool:
        """Take one lane through the rows once; return False if `stop` ended it early."""
        batch_loss, weight = np.zeros(len(lane.runs)), 0.0
        complete, gone = True, 0
        updates = [group.updates for group in lane.progress]
        with closing(self._blocks(lane, epoch)) as blocks:
            for block, tables, behind, prepare_next in blocks:

                def stop(begun: Callable[[], object] = prepare_next) -> bool:
                    begun()  # not before: it would keep the engine from its first micro-batch
                    return self.course.stop()

                outcome = self.course.engine(block, lane.state, tables, self.loss, stop)
                for k, update in outcome.frozen.items():
                    group = next(j for j, g in enumerate(lane.state.groups) if k < g.runs.stop)
                    self._freeze(lane.runs[k], updates[group] + update + 1, epoch + 1)
                for j, due in enumerate(tables.due[: outcome.micro_batches].sum(axis=0)):
                    updates[j] += int(due)
                batch_loss += outcome.batch_loss
                weight += outcome.weight
                self.done += len(block)
                gone += len(block)
                complete = outcome.complete
                self._report(lane, epoch, len(self.rows) - gone, batch_loss / (weight or 1.0))
                if complete:
                    lane.progress = behind
                if not complete or not lane.state.alive.any():
                    break
        lane.progress = tuple(  # of a block that was cut short, the tables were made for more
            replace(group, updates=made) for group, made in zip(lane.progress, updates, strict=True)
        )
        self.course.engine.settle(lane.state, only_weights=True)
        for state, loss in zip(lane.runs, batch_loss / (weight or 1.0), strict=True):
            state.batch_losses.append(float(loss))
        return complete

    def _blocks(
        self, lane: Lane, epoch: int
    ) -> Generator[tuple[Rows, Tables, LaneProgress, Callable[[], object]]]:
        """Yield an epoch's blocks, each with its tables and more.

        That is the progress behind them, and a function that makes the next block ready meanwhile.
        """
        size = lane.block_rows()
        order: NDArray[np.intp] | None = None
        if lane.shuffled:
            known, order = self.order
            if known != (lane, epoch):
                order = lane.order(epoch)

        def prepare(start: int, progress: LaneProgress) -> tuple[Rows, Tables, LaneProgress]:
            part = slice(start, min(start + size, len(self.rows)))
            if order is None:
                block = self.rows.take(part)
            else:
                block = self.rows.ordered(order[part])
            with np.errstate(all="ignore"):  # each thread has its own
                return block, *lane.tables(start, block, self.mean_weight, progress)

        with _SHORT_TURNS.changed(), ThreadPoolExecutor(1, "thalweg-next-block") as pool:
            ready = prepare(0, lane.progress)
            for start in range(size, len(self.rows) + size, size):
                if start < len(self.rows):
                    ahead = cache(partial(pool.submit, prepare, start, ready[2]))  # once
                    yield *ready, ahead
                    ready = ahead().result()
                elif order is None or epoch + 1 == self.course.epochs:
                    yield *ready, lambda: None
                else:
                    later = cache(partial(pool.submit, lane.order, epoch + 1))
                    yield *ready, later
                    self.order = ((lane, epoch + 1), later().result())

    def _report(self, lane: Lane, epoch: int, within: int, batch_loss: NDArray[np.float64]) -> None:
        """Report behind a block; `within`: rows that are left of the lane's epoch."""
        leader = min(range(len(lane.runs)), key=lambda k: (lane.runs[k].best_loss, batch_loss[k]))
        ahead = sum(len(other.runs) > 0 for other in self.lanes) * (self.course.epochs - epoch - 1)
        behind = len(self.lanes) - self.lanes.index(lane) - 1
        left = (ahead + behind + len(self.whole) * self.course.epochs) * len(self.rows)
        running = sum(len(lane.runs) for lane in self.lanes) + len(self.whole)
        self._tell(epoch + 1, within + left, float(batch_loss[leader]), running)

    def _tell(self, epoch: int, rows_left: int, batch_loss: float, running: int) -> None:
        """Report how far training is."""
        self.told = Progress(
            epoch,
            self.course.epochs,
            self.done,
            self.done + rows_left,
            batch_loss,
            running,
            len(self.runs),
        )
        self.course.report(self.told)

    def _judge(self, lane: Lane, complete: bool) -> None:
        """Compare every run's frozen weights with its best so far; take out those that ended."""
        weights = lane.predicting()
        losses = self.course.engine.losses(self.valid, weights, self.loss)
        parts = row_losses(self.sample, weights, self.loss, self.valid_weight)
        for k, state in enumerate(lane.runs):
            if not state.diverged:
                group = next(j for j, g in enumerate(lane.state.groups) if k < g.runs.stop)
                state.updates = lane.progress[group].updates
                own = weights[:, k * lane.columns : (k + 1) * lane.columns].copy()
                self._weigh(state, own, float(losses[k]), parts[:, k], complete)
        ended = np.array([state.end is not None for state in lane.runs])
        if ended.any():
            self.course.engine.settle(lane.state)
            lane.remove(ended)

    def _weigh(
        self,
        state: RunState,
        weights: Array,
        loss: float,
        parts: NDArray[np.float64],
        complete: bool,
        to_the_end: bool = False,
    ) -> None:
        """Take in one run's validation loss after an epoch: keep its weights, go on, or end it.

        A run that goes `to_the_end` keeps its last weights.
        """
        if not np.isfinite(loss):
            self._freeze(state, state.updates, state.epochs + 1)
            return
        state.epochs += complete
        state.valid_losses.append(loss)
        state.last_weights = weights
        to_the_end |= self.unjudged and complete
        keep = to_the_end or (complete and state.epochs > 1)
        if loss < state.lowest_loss:
            state.lowest_loss, state.lowest_parts = loss, parts.copy()
            keep = True
        elif keep and not to_the_end:
            pair = (loss, state.lowest_loss, parts, state.lowest_parts)
            keep = not clearly_worse(*pair, len(self.valid))
        if keep:
            state.best_loss, state.best_epoch = loss, state.epochs
            state.weights = weights
        if loss < state.bar:
            state.bar = loss - _LEAST_IMPROVEMENT * abs(loss)
            state.waited = 0
        elif complete:
            state.waited += 1
            patience = None if to_the_end and not self.unjudged else self.course.patience
            if patience is not None and state.waited >= patience:
                state.end = _end(
                    state,
                    Ending.NO_IMPROVEMENT,
                    self.course,
                    waited=state.waited,
                    least=_LEAST_IMPROVEMENT,
                )

    def _whole(self, which: int) -> bool:
        """Train a run whose method runs itself; return False if `stop` ended it early."""
        state, behind = self.whole[which], len(self.whole) - which - 1
        method = state.run.rule
        assert isinstance(method, WholeMethod)
        stopped = False
        rows, valid = self.exact
        l2 = state.strengths.get("l2", 0.0)
        limit = self.course.until or self.course.epochs
        if self.coordinates is None:
            self.coordinates = coordinates_of(rows)

        def after(weights: Array) -> bool:
            state.updates += 1
            loss = float(split_losses(valid, weights, self.loss)[0])
            parts = row_losses(self.sample, weights, self.loss, self.valid_weight)[:, 0]
            # A penalised optimum is what the run is for; without a penalty, to stop early is one.
            self._weigh(state, weights, loss, parts, complete=True, to_the_end=l2 > 0)
            self.done += len(self.rows)
            batch_loss = float(split_losses(rows, weights, self.loss)[0])
            state.batch_losses.append(batch_loss)
            left = self.course.epochs - len(state.batch_losses) + behind * self.course.epochs
            epoch = len(state.batch_losses)
            self._tell(epoch, left * len(self.rows), batch_loss, behind + 1)
            return stop() or state.end is not None

        def stop() -> bool:
            nonlocal stopped
            stopped = stopped or self.course.stop()
            return stopped

        settings = dict(state.run.hyperparameters)
        first = np.zeros((rows.features, self.loss.columns))
        if len(self.course.start):
            first[0] = self.course.start
        ended = minimise(
            rows, self.loss, l2, method, settings, limit, after, stop, first, self.coordinates
        )
        if state.end is None and not stopped and ended:
            ending, cause = ended
            state.end = _end(state, ending, self.course, cause=cause)
        return not stopped

    def _freeze(self, state: RunState, update: int, epoch: int) -> None:
        state.updates = update
        state.end = replace(_end(state, Ending.DIVERGED, self.course), epoch=epoch)


def _bytes_of(sparse: csr_array) -> int:
    return int(sparse.data.nbytes + sparse.indices.nbytes)


def _end(state: RunState, ending: Ending, course: Course, **facts: Any) -> RunEnd:
    """Return a run's end with what is known of it."""
    value = state.valid_losses[-1] if state.valid_losses else np.nan
    return RunEnd(
        ending, state.epochs, course.epochs, state.updates, value, rate=state.run.lr, **facts
    )


def _lowered(sentence: str) -> str:
    return sentence[0].lower() + sentence[1:]
