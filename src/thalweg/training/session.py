"""A training session: epochs over blocks, block by block, validation after each epoch.

`Session.step` trains one block and returns its events; `run` does so to the end. Between two steps
a session can be captured as plain data and restored, and continues with the same bits.

Four numbers are kept apart: the running batch loss (progress only), the loss of frozen weights on
a whole split, the objective (that plus the penalty), and the metrics, which are not seen here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import takewhile
from typing import Self

import numpy as np
from numpy.typing import NDArray

from thalweg.data.number_inputs import HiddenRows
from thalweg.engine.contract import Outcome, Work
from thalweg.optimizers import FullBatchSolver
from thalweg.shared_settings import SHORT_TURNS
from thalweg.training.blocks import Blocks
from thalweg.training.cohort import Cohort, TrainedOn, cohorts
from thalweg.training.columns_apart import columns_apart
from thalweg.training.events import (
    Event,
    RunsLeft,
)
from thalweg.training.fold_weights import FoldWeights
from thalweg.training.group_updates import Progress
from thalweg.training.left_out import SETTING_DIVERGED, Judged, LeftOut
from thalweg.training.overflow import Why, why_frozen, why_not_judged
from thalweg.training.own_rows import OwnRows
from thalweg.training.parallel_cohorts import fitting, side_by_side, side_bytes
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_endings import Ending
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
        cohorts, solvers: those that still train. Cohorts train an epoch side by side, as many of
            them as memory allows, and are judged in their order.
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
        own = OwnRows(plan.runs, plan.rows.astype(plan.float_type), plan.folds)
        rows = own.rows
        valid = plan.valid.astype(plan.float_type) if len(plan.valid) else rows
        self._rows, self._valid = rows, valid
        self._left_out = None if plan.folds is None else LeftOut(rows, plan.folds)
        states = [RunState(*each) for each in zip(plan.runs, plan.strengths, strict=True)]
        self.standings = Standings(plan, valid, states)
        stepwise = [s for s in self.runs if not isinstance(s.run.method, FullBatchSolver)]
        others = [s for s in self.runs if isinstance(s.run.method, FullBatchSolver)]
        self.solvers = SolverRuns(plan, self.standings, others, stop, self._left_out)
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
                own.weigh,
            ),
        )
        self.all_cohorts = tuple(self.cohorts)
        self._blocks = Blocks(rows, plan.trace_every, plan.trace_at)
        self._side_bytes = side_bytes(rows.nbytes)
        self._hidden = HiddenRows(plan.unseen)
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
        self.standings.begun = begun = time.perf_counter()
        before = self.standings.work
        with np.errstate(all="ignore"):  # overflows show in the losses
            events: list[Event] = []
            if self.cohorts:
                events += self._step_cohorts()
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
                begun = [cohort for cohort in self.cohorts if cohort.sums is not None]
                begun += [
                    cohort
                    for cohort in self._side_by_side()
                    if cohort.sums is None and any(state.weights is None for state in cohort.runs)
                ]
                for cohort in begun:
                    events += self._end_epochs([cohort], complete=False)
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

    def _side_by_side(self) -> list[Cohort]:
        """Return the cohorts that train the next block."""
        return side_by_side(self.cohorts, self._side_bytes, self._rows.window is not None)

    def _step_cohorts(self) -> Iterator[Event]:
        """Train a block of some cohorts side by side, and judge those whose epoch is over."""
        together, engine = self._side_by_side(), self.plan.engine
        epoch = together[0].epoch
        made = self._blocks.get_all(together, epoch, [cohort.at for cohort in together])
        works = [
            Work(self._hidden.of(rows, cohort.inputs, self._rows), cohort.state, updates)
            for cohort, (rows, updates, _) in zip(together, made, strict=True)
        ]
        traces = [self._blocks.traced(cohort, epoch, cohort.at) for cohort in together]
        behind = [progress for *_, progress in made]
        ahead = self._blocks.ahead(together, behind, self._then(together))

        def stop() -> bool:
            ahead()  # not earlier, which would delay the engine's first micro-batch
            return self._stop()

        outcomes = engine.train(works, self.plan.loss, stop)
        for cohort, work, outcome, progress in zip(together, works, outcomes, behind, strict=True):
            yield from self._after_block(cohort, work, outcome, progress)
        yield self._block_done(together)
        for cohort, outcome, trace in zip(together, outcomes, traces, strict=True):
            if trace and outcome.micro_batches:
                engine.settle(cohort.state)
                places, numbers = self.standings.places(cohort.runs), self.standings.numbers
                yield traced(cohort, places, epoch + 1, cohort.at, numbers)
        complete = all(outcome.complete for outcome in outcomes)
        if complete:
            while over := self._to_judge(epoch):  # what ends there may have been waited for
                yield from self._end_epochs(over, complete=True)
            return
        ended = [c for c, outcome in zip(together, outcomes, strict=True) if outcome.complete]
        for cohort in [cohort for cohort in self.cohorts if cohort.sums is not None]:
            whole = cohort.over and (cohort in ended or cohort not in together)
            yield from self._end_epochs([cohort], complete=whole)
        yield from self._finish(stopped=True)

    def _after_block(
        self, cohort: Cohort, work: Work, outcome: Outcome, behind: Progress
    ) -> Iterator[Event]:
        """Record what a cohort's block has come to."""
        rows, updates = work.rows, work.updates
        for k, update in outcome.frozen.items():
            made = cohort.progress[cohort.group_of(k)].updates + update + 1
            why = self._why_frozen(cohort, work, k, update)
            yield self.standings.overflowed(cohort.runs[k], made, why)
        if outcome.complete:
            cohort.progress = behind
        else:  # more updates were prepared than made
            due = updates.due[: outcome.micro_batches].sum(axis=0)
            count = min(len(rows), outcome.micro_batches * updates.micro_batch)
            cohort.progress = tuple(
                replace(group, updates=group.updates + int(of_group), rows=group.rows + count)
                for group, of_group in zip(cohort.progress, due, strict=True)
            )
        if cohort.sums is None:
            cohort.sums = np.zeros(len(cohort.runs))
        cohort.sums += outcome.batch_loss
        cohort.weight += outcome.weight
        cohort.at += len(rows)
        self.standings.done += len(rows)
        self.standings.work += len(rows) * len(cohort.runs)
        self._count(cohort, cohort.sums / (cohort.weight or 1.0))

    def _why_frozen(self, cohort: Cohort, work: Work, k: int, update: int) -> Why:
        """Return what made an update of a run overflow, by the block's rows of that update."""
        self.plan.engine.settle(cohort.state, only_weights=True)
        due = np.flatnonzero(work.updates.due[:, cohort.group_of(k)]) + 1
        first, stop = np.r_[0, due][[update, update + 1]] * work.updates.micro_batch
        own = cohort.state.weights[:, k * cohort.columns : (k + 1) * cohort.columns]
        rows = work.rows.take(slice(int(first), int(stop)))
        return why_frozen(rows, own, self.plan.loss, cohort.state.predictor)

    def _to_judge(self, epoch: int) -> list[Cohort]:
        """Return the cohorts whose epoch is over, without any that has to wait for one before."""
        left = [cohort for cohort in self.cohorts if cohort.epoch == epoch]
        return list(takewhile(lambda cohort: cohort.over, left))

    def _end_epochs(self, ended: Sequence[Cohort], complete: bool) -> Iterator[Event]:
        """Evaluate the runs of cohorts, one after the other, which then are at the next epoch."""
        if complete and self.plan.judge_ends:
            ended = yield from self._pass_by(ended)
        self._judging = True
        found = self.plan.engine.side_by_side(self._measure, ended) if ended else []
        for cohort, judged in zip(ended, found, strict=True):
            if not cohort.runs:  # those before it have ended them all
                continue
            _note_batch_losses(cohort)
            yield from self._judge(cohort, judged, complete)
            cohort.next_epoch()
            yield from self._take_out()
        self.cohorts = [cohort for cohort in self.cohorts if cohort.runs]
        self._judging = False

    def _pass_by(self, ended: Sequence[Cohort]) -> Generator[Event, None, Sequence[Cohort]]:
        """Take cohorts to the next epoch without judging their runs; return those that have to be.

        These have a run that trains no further.
        """
        left = []
        for cohort in ended:
            running = [state for state in cohort.runs if state.end is None]
            if not running or any(
                state.epochs + 1 >= self.plan.limit(state.run) for state in running
            ):
                left.append(cohort)
                continue
            _note_batch_losses(cohort)
            for state, updates in zip(cohort.runs, cohort.updates_made().tolist(), strict=True):
                if state.end is None:
                    state.epochs += 1
                    state.updates = updates
            yield from self.standings.epoch_done(running, [])
            cohort.next_epoch()
            yield from self._take_out()
        return left

    def _then(self, together: Sequence[Cohort]) -> list[tuple[Cohort, int]]:
        """Return the cohorts that are expected to start an epoch next, and which, if it is soon."""
        epoch = together[0].epoch
        if not all(self._blocks.nearly_over(cohort, epoch, cohort.at) for cohort in together):
            return []
        left = [
            cohort
            for cohort in self.cohorts
            if cohort.epoch == epoch and cohort.sums is None and cohort not in together
        ]
        following, epoch = (left, epoch) if left else (self.cohorts, epoch + 1)
        first = fitting(following, self._side_bytes, self._rows.window is not None)
        return [
            (cohort, epoch)
            for cohort in first
            if epoch < max((self.plan.limit(state.run) for state in cohort.runs), default=0)
        ]

    def _measure(self, cohort: Cohort) -> Judged:
        """Return a cohort's weights, their losses, and what the selection of epochs asks for."""
        engine, loss, predictor = self.plan.engine, self.plan.loss, cohort.state.predictor
        with np.errstate(all="ignore"):  # each thread has its own
            engine.settle(cohort.state, only_weights=not self.plan.keep_states)
            weights = cohort.predicting()
            runs = [state.run for state in cohort.runs]
            folded = np.array([run.fold is not None for run in runs])
            losses, parts = np.full(len(runs), np.nan), [np.empty(0)] * len(runs)
            if not folded.all():
                chosen = self.standings.selection
                losses, lost = engine.judged(self._valid, weights, loss, predictor, chosen.places)
                parts = list(chosen.weighed(lost).T)
            means = losses
            if self._left_out is not None and folded.any():
                by_fold = FoldWeights(runs, weights, predictor)
                apart = self._left_out.losses(len(runs), by_fold, engine, loss)
                losses = np.where(folded, apart, losses)
                means = self._left_out.compared(runs, losses)
                own = self._left_out.parts(runs, by_fold, engine, loss)
                parts = [own[k] if folded[k] else parts[k] for k in range(len(runs))]
        return Judged(weights, losses, means, parts)

    def _judge(self, cohort: Cohort, found: Judged, complete: bool) -> Iterator[Event]:
        """Compare every run's frozen weights with its best so far; end the runs that are done."""
        judged, here = [], [state for state in cohort.runs if not _left_before(state)]
        racing = [k for k, state in enumerate(cohort.runs) if state.end is None]
        each = columns_apart(found.weights, [[k] for k in racing], len(cohort.runs))
        apart = dict(zip(racing, each, strict=True))
        del each
        updates = cohort.updates_made().tolist()
        for k, state in enumerate(cohort.runs):
            if k in apart:
                state.updates = updates[k]
                own = apart.pop(k)
                last = self.standings.unjudged(state) and complete
                loss, mean, parts = float(found.losses[k]), float(found.means[k]), found.parts[k]
                if self.standings.weigh(state, own, loss, parts, complete, last, mean):
                    judged.append(state)
                    if self.plan.keep_states and complete and state.weights is own:
                        state.kept = states_of(cohort, k, state.epochs)
                elif state.run.fold is not None and np.isfinite(loss):
                    yield self.standings.ended(
                        state, Ending.STOPPED_BY_POLICY, cause=SETTING_DIVERGED
                    )
                else:
                    valid = self._valid if state.run.fold is None else self._rows
                    why = why_not_judged(
                        self.plan.loss, self._rows, valid, own, cohort.state.predictor
                    )
                    yield self.standings.overflowed(state, state.updates, why)
        if here:
            yield from self.standings.epoch_done(here, judged if complete else [])

    def _take_out(self) -> Iterator[Event]:
        """Remove the runs that ended from their matrices; a policy may end runs of any cohort.

        Those of a cohort within its epoch are removed at the end of that.
        """
        for each in self.cohorts:
            ended = np.array([state.end is not None for state in each.runs], np.bool_)
            if not ended.any() or (each.sums is not None and not ended.all()):
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
        if self._left_out is not None:
            self._left_out.settle(self.runs)
        yield from self.standings.finish(self.stopped)

    def _count(self, cohort: Cohort, batch_loss: NDArray[np.float64]) -> None:
        places, numbers = self.standings.places(cohort.runs), self.standings.numbers
        numbers.batch_loss[[*places]] = batch_loss
        made = cohort.updates_made().tolist()
        for state, place, updates in zip(cohort.runs, places, made, strict=True):
            if not state.overflowed:
                numbers.updates[place] = updates

    def _block_done(self, together: Sequence[Cohort]) -> Event:
        """Return the event of the blocks that cohorts have trained side by side."""
        batch_loss = self.standings.numbers.batch_loss
        states = [state for cohort in together for state in cohort.runs]
        losses = batch_loss[[*self.standings.places(states)]]
        _, loss = min((state.best_loss, own) for state, own in zip(states, losses, strict=True))
        left = work_left = 0
        for each in self.cohorts:
            epochs = [max(0, self.plan.limit(state.run) - each.epoch) for state in each.runs]
            rows = [count * len(self._rows) - each.at for count in epochs if count]
            left += max(rows, default=0)
            work_left += sum(rows)
        left += self.solvers.rows_left
        work_left += self.solvers.rows_left
        running = sum(len(cohort.runs) for cohort in self.cohorts) + len(self.solvers.left)
        epoch = together[0].epoch + 1
        return self.standings.block_done(epoch, left, work_left, float(loss), running)

    def _stored(self, runs: Sequence[RunState]) -> NDArray[np.intp]:
        """Count the rows of each sparse column; 0 without penalties, which alone need it."""
        if any(state.pulled for state in runs):
            return self._rows.stored()
        return np.zeros(self._rows.sparse_features, np.intp)


def _note_batch_losses(cohort: Cohort) -> None:
    """Record the mean loss of a cohort's batches in its epoch."""
    sums = np.zeros(len(cohort.runs)) if cohort.sums is None else cohort.sums
    for state, loss in zip(cohort.runs, sums / (cohort.weight or 1.0), strict=True):
        if not _left_before(state):
            state.batch_losses.append(float(loss))


def _left_before(state: RunState) -> bool:
    """Whether a policy ended a run before the epoch that its cohort was within."""
    return state.end is not None and not state.overflowed
