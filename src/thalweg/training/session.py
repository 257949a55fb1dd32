"""A training session: epochs over blocks, block by block, validation after each epoch.

`Session.step` trains one block and returns its events; `run` does so to the end. Between two steps
a session can be captured as plain data and restored, and continues with the same bits.

Four numbers are kept apart: the running batch loss (progress only), the loss of frozen weights on
a whole split, the objective (that plus the penalty), and the metrics, which are not seen here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import Self

import numpy as np
from numpy.typing import NDArray

from thalweg.optimizers import FullBatchSolver
from thalweg.shared_settings import SHORT_TURNS
from thalweg.training.blocks import Blocks
from thalweg.training.cohort import Cohort, TrainedOn, cohorts
from thalweg.training.events import (
    Event,
    RunsLeft,
)
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState
from thalweg.training.snapshot import Snapshot, capture, put_back, states_of
from thalweg.training.solver_runs import SolverRuns
from thalweg.training.standings import Standings
from thalweg.training.weight_trace import traced


class Session:
    """A training that is stepped, watched, captured and restored.

    Attributes:
        plan: what is trained.
        standings: the state of all runs.
        finished: whether training is over.
        stopped: whether Ctrl-C, `stop` or a callback ended it.
        cohorts, solvers: those that still train.
        epoch, turn, at: the next epoch, cohort and row, from 0.
        sums, weight: sums of batch losses and weights in the cohort's epoch so far; None at its
            start.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        stop: Callable[[], bool] = lambda: False,
    ) -> None:
        """Prepare a session; nothing is trained yet.

        Args:
            plan: what is trained.
            stop: called before each block, and within; True ends training with the weights reached
                so far.
        """
        self.plan, self._stop = plan, stop
        self.finished = self.stopped = False
        rows = plan.rows.astype(plan.float_type)
        valid = plan.valid.astype(plan.float_type) if len(plan.valid) else rows
        self._rows, self._valid = rows, valid
        states = [RunState(*each) for each in zip(plan.runs, plan.strengths, strict=True)]
        self.standings = Standings(plan, valid, states)
        stepwise = [s for s in self.runs if not isinstance(s.run.method, FullBatchSolver)]
        others = [s for s in self.runs if isinstance(s.run.method, FullBatchSolver)]
        self.solvers = SolverRuns(plan, self.standings, others, stop)
        self.cohorts = cohorts(
            stepwise,
            TrainedOn(
                len(rows),
                plan.predictor,
                plan.float_type,
                plan.epochs,
                plan.start,
                self._stored(stepwise),
                rows.entry_bytes,
                plan.predictor_of,
            ),
        )
        self.all_cohorts = tuple(self.cohorts)
        self._blocks = Blocks(rows, plan.trace_every, plan.trace_at)
        self.epoch, self.turn, self.at = 0, 0, 0
        self.sums: NDArray[np.float64] | None = None
        self.weight = 0.0
        self._judging = False

    @property
    def runs(self) -> list[RunState]:
        """The state of each run, in the order of the plan."""
        return self.standings.runs

    # --- driving ----------------------------------------------------------------------------

    def step(self) -> list[Event]:
        """Train one block of some runs, or one iteration of a solver; return the events."""
        if self.finished:
            return []
        begun = time.perf_counter()
        before = self.standings.work
        with np.errstate(all="ignore"):  # overflows show in the losses
            events: list[Event] = []
            if self.cohorts:
                events += self._step_cohort()
            elif self.solvers.left:
                events += self.solvers.step()
            if not self.finished and (
                self.solvers.stopped or not (self.cohorts or self.solvers.left)
            ):
                events += self._finish(stopped=self.solvers.stopped)
        self.standings.seconds += time.perf_counter() - begun
        self.standings.timed += self.standings.work - before
        return events

    def run(
        self,
        tell: Callable[[Event], object] = lambda event: None,
        between: Callable[[], bool] = lambda: False,
    ) -> bool:
        """Train to the end, passing every event to `tell`; return whether it was stopped.

        Between two steps `between` is called; True ends training with the weights reached so far.

        Ctrl-C (a KeyboardInterrupt, anywhere in a step) ends training with the weights reached so
        far; no signal handler is changed.
        """
        with self.quick():
            try:
                while not self.finished:
                    for event in self.step():
                        tell(event)
                    if not self.finished and between():
                        for event in self.interrupt():
                            tell(event)
            except KeyboardInterrupt:
                for event in self.interrupt():
                    tell(event)
        return self.stopped

    @contextmanager
    def quick(self) -> Iterator[None]:
        """Change settings of the process that make training faster, inside the block.

        Sessions of one process share them; they are restored after the last.
        """
        try:
            with SHORT_TURNS.changed(), self.plan.engine.alone():
                yield
        finally:
            self.close()

    def close(self) -> None:
        """Stop the session's threads; new ones are started if it continues."""
        self._blocks.close()
        self.solvers.close()

    def interrupt(self) -> list[Event]:
        """End training after a step was interrupted, at whatever point.

        Runs in the middle of an epoch are evaluated as they are; their count of updates may be that
        before the block.
        """
        if self.finished:
            return []
        events: list[Event] = []
        with np.errstate(all="ignore"):
            if self.cohorts and not self._judging:
                cohort = self.cohorts[self.turn]
                if self.sums is not None or any(state.weights is None for state in cohort.runs):
                    events += self._end_epoch(cohort, complete=False)
            events += self._finish(stopped=True)
        return events

    def capture(self) -> Snapshot:
        """Return all that training changes, as plain data (see `thalweg.training.snapshot`)."""
        for cohort in self.cohorts:
            self.plan.engine.settle(cohort.state)
        return capture(self)

    @classmethod
    def restore(
        cls, plan: TrainingPlan, snapshot: Snapshot, stop: Callable[[], bool] = lambda: False
    ) -> Self:
        """Return a session that continues where another of the same plan was captured.

        A solver's iterations so far are repeated, without events: its library does not give access
        to its state, and the same function leads to the same iterations.
        """
        session = cls(plan, stop)
        put_back(session, snapshot)
        return session

    # --- runs in cohorts ----------------------------------------------------------------------

    def _step_cohort(self) -> Iterator[Event]:
        cohort, engine = self.cohorts[self.turn], self.plan.engine
        block, updates, behind = self._blocks.get(cohort, self.epoch, self.at)
        trace = self._blocks.traced(cohort, self.epoch, self.at)
        ahead = self._blocks.ahead(cohort, self.epoch, self.at, behind, self._then())

        def stop() -> bool:
            ahead()  # not earlier, which would delay the engine's first micro-batch
            return self._stop()

        outcome = engine(block, cohort.state, updates, self.plan.loss, stop)
        for k, update in outcome.frozen.items():
            made = cohort.progress[cohort.group_of(k)].updates + update + 1
            yield self.standings.diverged(cohort.runs[k], made)
        if outcome.complete:
            cohort.progress = behind
        else:  # more updates were prepared than made
            due = updates.due[: outcome.micro_batches].sum(axis=0)
            rows = min(len(block), outcome.micro_batches * updates.micro_batch)
            cohort.progress = tuple(
                replace(group, updates=group.updates + int(count), rows=group.rows + rows)
                for group, count in zip(cohort.progress, due, strict=True)
            )
        if self.sums is None:
            self.sums = np.zeros(len(cohort.runs))
        self.sums += outcome.batch_loss
        self.weight += outcome.weight
        self.standings.done += len(block)
        self.standings.work += len(block) * len(cohort.runs)
        self.at += len(block)
        batch_loss = self.sums / (self.weight or 1.0)
        self._count(cohort, batch_loss)
        yield self._block_done(cohort, batch_loss)
        if trace and outcome.micro_batches:
            engine.settle(cohort.state)
            yield traced(
                cohort,
                self.standings.places(cohort.runs),
                self.epoch + 1,
                self.at,
                self.standings.numbers,
            )
        if outcome.complete and self.at < len(self._rows) and cohort.state.alive.any():
            return
        yield from self._end_epoch(cohort, outcome.complete)
        if not outcome.complete:
            yield from self._finish(stopped=True)

    def _end_epoch(self, cohort: Cohort, complete: bool) -> Iterator[Event]:
        """Evaluate a cohort's runs, and move on to the next cohort or epoch."""
        self._judging = True
        self.plan.engine.settle(cohort.state, only_weights=not self.plan.keep_states)
        sums = np.zeros(len(cohort.runs)) if self.sums is None else self.sums
        for state, loss in zip(cohort.runs, sums / (self.weight or 1.0), strict=True):
            state.batch_losses.append(float(loss))
        yield from self._judge(cohort, complete)
        self.sums, self.weight, self.at = None, 0.0, 0
        self.turn += 1
        while self.turn < len(self.cohorts) and not self.cohorts[self.turn].runs:
            self.turn += 1
        if self.turn == len(self.cohorts):
            self.turn, self.epoch = 0, self.epoch + 1
            self.cohorts = [cohort for cohort in self.cohorts if cohort.runs]
        self._judging = False

    def _then(self) -> tuple[Cohort, int] | None:
        """Return the cohort that is expected to start an epoch next, and the epoch."""
        following, epoch = self.turn + 1, self.epoch
        if following == len(self.cohorts):
            following, epoch = 0, epoch + 1
        cohort = self.cohorts[following]
        limit = max((self.plan.limit(state.run) for state in cohort.runs), default=0)
        return (cohort, epoch) if epoch < limit else None

    def _judge(self, cohort: Cohort, complete: bool) -> Iterator[Event]:
        """Compare every run's frozen weights with its best so far; remove the runs that ended."""
        weights = cohort.predicting()
        predictor = cohort.state.predictor
        losses = self.plan.engine.losses(self._valid, weights, self.plan.loss, predictor)
        scores = partial(self.plan.engine.scores, loss=self.plan.loss, predictor=predictor)
        parts = self.standings.selection.parts(weights, self.plan.loss, scores)
        judged = []
        for k, state in enumerate(cohort.runs):
            if not state.diverged:
                state.updates = cohort.progress[cohort.group_of(k)].updates
                own = weights[:, k * cohort.columns : (k + 1) * cohort.columns].copy()
                last = self.standings.unjudged and complete
                if self.standings.weigh(state, own, float(losses[k]), parts[:, k], complete, last):
                    judged.append(state)
                    if self.plan.keep_states and complete and state.weights is own:
                        state.kept = states_of(cohort, k, state.epochs)
                else:
                    yield self.standings.diverged(state, state.updates)
        yield from self.standings.epoch_done([*cohort.runs], judged if complete else [])
        yield from self._take_out(cohort)

    def _take_out(self, cohort: Cohort) -> Iterator[Event]:
        """Remove the runs that ended from their matrices; a policy may end runs of any cohort."""
        for each in {id(cohort): cohort, **{id(other): other for other in self.cohorts}}.values():
            ended = np.array([state.end is not None for state in each.runs], np.bool_)
            if not ended.any():
                continue
            gone = tuple(
                p for p, out in zip(self.standings.places(each.runs), ended, strict=True) if out
            )
            if ended.all():
                each.runs = []
            else:
                self.plan.engine.settle(each.state)
                each.remove(ended)
            yield RunsLeft(gone, int(self.standings.numbers.running.sum()))

    # --- numbers ----------------------------------------------------------------------------

    def _finish(self, stopped: bool) -> Iterator[Event]:
        self.finished, self.stopped = True, self.stopped or stopped
        self.close()
        yield from self.standings.finish(self.stopped)

    def _count(self, cohort: Cohort, batch_loss: NDArray[np.float64]) -> None:
        places, numbers = self.standings.places(cohort.runs), self.standings.numbers
        numbers.batch_loss[[*places]] = batch_loss
        for k, place in enumerate(places):
            if not cohort.runs[k].diverged:
                numbers.updates[place] = cohort.progress[cohort.group_of(k)].updates

    def _block_done(self, cohort: Cohort, batch_loss: NDArray[np.float64]) -> Event:
        leader = min(
            range(len(cohort.runs)), key=lambda k: (cohort.runs[k].best_loss, batch_loss[k])
        )
        rows = len(self._rows)
        left = rows - self.at
        work_left = left * len(cohort.runs)
        for turn, each in enumerate(self.cohorts):
            begun = self.epoch + (turn <= self.turn)
            epochs = [max(0, self.plan.limit(state.run) - begun) for state in each.runs]
            left += max(epochs, default=0) * rows
            work_left += sum(epochs) * rows
        left += self.solvers.rows_left
        work_left += self.solvers.rows_left
        running = sum(len(cohort.runs) for cohort in self.cohorts) + len(self.solvers.left)
        loss = float(batch_loss[leader])
        return self.standings.block_done(self.epoch + 1, left, work_left, loss, running)

    def _stored(self, runs: Sequence[RunState]) -> NDArray[np.intp]:
        """Count the rows of each sparse column; 0 without penalties, which alone need it."""
        if any(state.pulled for state in runs):
            return self._rows.stored()
        return np.zeros(self._rows.sparse_features, np.intp)
