"""A training session: epochs over blocks, block by block, validation after each epoch.

`Session.step` trains one block and returns the events of it; `run` does so to the end. Between two
steps a session can be captured as plain data and restored, to go on with the same bits.

Four numbers are kept apart: the running batch loss (progress only), the loss of frozen weights on
a whole split, the objective (that plus the penalty), and the metrics, which are not seen here.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.contract import Array
from thalweg.models.evaluation import split_losses
from thalweg.optimizers import WholeMethod
from thalweg.shared_settings import SharedSetting
from thalweg.training.blocks import Blocks
from thalweg.training.coordinates import Coordinates, coordinates_of
from thalweg.training.events import (
    BlockDone,
    EpochDone,
    Event,
    Finished,
    Progress,
    RunEnded,
    RunNumbers,
    RunsLeft,
)
from thalweg.training.lane import Lane, lanes
from thalweg.training.plan import TrainingPlan, entry_bytes
from thalweg.training.run_endings import Ending, RunEnd
from thalweg.training.run_state import RunState
from thalweg.training.snapshot import Snapshot, capture, put_back
from thalweg.training.solver_steps import SolverSteps
from thalweg.training.trace import traced, traced_solver
from thalweg.training.whole import minimise


def _shorten() -> Callable[[], None]:
    """Let a thread wait for Python's lock 0.2 ms at most, not 5 ms: a third of some blocks."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, 2e-4))
    return lambda: sys.setswitchinterval(before)


_SHORT_TURNS = SharedSetting(_shorten)


class Session:
    """Training under way.

    Attributes:
        plan: what is trained.
        runs: what is known of each run, in the order of the plan.
        numbers: where all runs stand, losses in the scaled target's unit.
        finished: whether it is over.
        stopped: whether somebody asked for its end.
        told: the last progress that was told.
        lanes, solvers: what still trains.
        epoch, turn, at: from 0: epoch, lane and row that come next.
        sums, weight: of the batch losses in the lane's epoch so far; None at its beginning.
        done: rows gone through.
        iterations: of the solver under way.
        memory, selection: of the stopping policy, and of the choice of epochs.
    """

    def __init__(
        self,
        plan: TrainingPlan,
        stop: Callable[[], bool] = lambda: False,
        runs: Sequence[RunState] | None = None,
    ) -> None:
        """Be ready to begin.

        Args:
            plan: what is trained.
            stop: asked before each block, and within; True ends training with what there is.
            runs: fresh states of the plan's runs, to be changed; None: the session makes them.
        """
        self.plan, self._stop = plan, stop
        self.runs = list(runs if runs is not None else map(RunState, plan.runs, plan.strengths))
        self.finished = self.stopped = False
        self.numbers = RunNumbers.before(len(self.runs))
        self.unjudged = not len(plan.valid)
        rows = plan.rows.astype(plan.float_type)
        valid = rows if self.unjudged else plan.valid.astype(plan.float_type)
        self._rows, self._valid = rows, valid
        self._exact = plan.rows, plan.rows if self.unjudged else plan.valid
        self.selection = plan.selection(valid, len(self.runs))
        self.memory = plan.stopping.begin(len(self.runs))
        self._place = {id(state): place for place, state in enumerate(self.runs)}
        stepwise = [s for s in self.runs if not isinstance(s.run.rule, WholeMethod)]
        self.solvers = [s for s in self.runs if isinstance(s.run.rule, WholeMethod)]
        sparse = rows.sparse
        self.lanes = lanes(
            stepwise,
            len(rows),
            plan.predictor,
            plan.float_type,
            plan.epochs,
            plan.start,
            self._stored(stepwise),
            entry_bytes(sparse, len(rows)),
        )
        self.all_lanes = tuple(self.lanes)
        self._blocks = Blocks(rows, plan.trace_every)
        self.epoch, self.turn, self.at = 0, 0, 0
        self.sums: NDArray[np.float64] | None = None
        self.weight, self.done, self.iterations = 0.0, 0, 0
        self._judging = False
        self._steps: SolverSteps[Any] | None = None
        self._coordinates: Coordinates | None = None
        self.told: Progress | None = None
        self._spent = 0.0
        self._rows_timed = 0

    # --- driving ----------------------------------------------------------------------------

    def step(self) -> list[Event]:
        """Train one block of some runs, or one iteration of a solver; return what happened."""
        if self.finished:
            return []
        begun = time.perf_counter()
        before = self.done
        with np.errstate(all="ignore"):  # what overflows is found in the losses, and said
            if self.lanes:
                events = [*self._step_lane()]
            elif self.solvers:
                events = [*self._step_solver()]
            else:
                events = []
            if not (self.finished or self.lanes or self.solvers):
                events += self._finish(stopped=False)
        self._spent += time.perf_counter() - begun
        self._rows_timed += self.done - before
        return events

    def run(self, tell: Callable[[Event], object] = lambda event: None) -> bool:
        """Train to the end, telling every event; return whether somebody asked for the end.

        Ctrl-C (a KeyboardInterrupt, from wherever in a step it comes) ends training with what
        there is; no signal handler is touched.
        """
        with self.quick():
            try:
                while not self.finished:
                    for event in self.step():
                        tell(event)
            except KeyboardInterrupt:
                for event in self.interrupt():
                    tell(event)
        return self.stopped

    @contextmanager
    def quick(self) -> Iterator[None]:
        """Have the process's settings as training likes them; without, the same takes longer.

        They are counted over all sessions of the process, and restored behind the last.
        """
        try:
            with _SHORT_TURNS.changed(), self.plan.engine.alone():
                yield
        finally:
            self.close()

    def close(self) -> None:
        """End the threads that the session has; it makes new ones if it goes on."""
        self._blocks.close()
        if self._steps is not None:
            self._steps.close()
            self._steps = None

    def interrupt(self) -> list[Event]:
        """End training from outside of a step, at whatever point one was broken off.

        Runs whose epoch was broken off are judged as they are, if they were not yet; their count
        of updates may be that before the block.
        """
        if self.finished:
            return []
        events: list[Event] = []
        with np.errstate(all="ignore"):
            if self.lanes and not self._judging:
                lane = self.lanes[self.turn]
                if self.sums is not None or any(state.weights is None for state in lane.runs):
                    events += self._end_epoch(lane, complete=False)
            events += self._finish(stopped=True)
        return events

    def capture(self) -> Snapshot:
        """Return all that training changes, as plain data (see `thalweg.training.snapshot`)."""
        for lane in self.lanes:
            self.plan.engine.settle(lane.state)
        return capture(self)

    @classmethod
    def restore(
        cls, plan: TrainingPlan, snapshot: Snapshot, stop: Callable[[], bool] = lambda: False
    ) -> Self:
        """Return a session that goes on where another of the same plan was captured.

        A solver's iterations so far are done again, silently: its library does not give away what
        it remembers, and the same function leads it the same way.
        """
        session = cls(plan, stop)
        put_back(session, snapshot)
        return session

    # --- runs in lanes ----------------------------------------------------------------------

    def _step_lane(self) -> Iterator[Event]:
        lane, engine = self.lanes[self.turn], self.plan.engine
        block, tables, behind = self._blocks.get(lane, self.epoch, self.at)
        ahead = self._blocks.ahead(lane, self.epoch, self.at, behind, self._then())

        def stop() -> bool:
            ahead()  # not before: it would keep the engine from its first micro-batch
            return self._stop()

        outcome = engine(block, lane.state, tables, self.plan.loss, stop)
        for k, update in outcome.frozen.items():
            made = lane.progress[lane.group_of(k)].updates + update + 1
            yield self._diverged(lane.runs[k], made)
        if outcome.complete:
            lane.progress = behind
        else:  # the tables were made for more
            due = tables.due[: outcome.micro_batches].sum(axis=0)
            lane.progress = tuple(
                replace(group, updates=group.updates + int(count))
                for group, count in zip(lane.progress, due, strict=True)
            )
        if self.sums is None:
            self.sums = np.zeros(len(lane.runs))
        self.sums += outcome.batch_loss
        self.weight += outcome.weight
        self.done += len(block)
        self.at += len(block)
        batch_loss = self.sums / (self.weight or 1.0)
        self._count(lane, batch_loss)
        yield self._block_done(lane, batch_loss)
        if self.plan.trace_every is not None and outcome.micro_batches:
            engine.settle(lane.state)
            yield traced(lane, self._places(lane), self.epoch + 1, self.at, self.numbers)
        if outcome.complete and self.at < len(self._rows) and lane.state.alive.any():
            return
        yield from self._end_epoch(lane, outcome.complete)
        if not outcome.complete:
            yield from self._finish(stopped=True)

    def _end_epoch(self, lane: Lane, complete: bool) -> Iterator[Event]:
        """Judge a lane's runs, and go over to what is trained next."""
        self._judging = True
        self.plan.engine.settle(lane.state, only_weights=True)
        sums = np.zeros(len(lane.runs)) if self.sums is None else self.sums
        for state, loss in zip(lane.runs, sums / (self.weight or 1.0), strict=True):
            state.batch_losses.append(float(loss))
        yield from self._judge(lane, complete)
        self.sums, self.weight, self.at = None, 0.0, 0
        self.turn += 1
        while self.turn < len(self.lanes) and not self.lanes[self.turn].runs:
            self.turn += 1
        if self.turn == len(self.lanes):
            self.turn, self.epoch = 0, self.epoch + 1
            self.lanes = [lane for lane in self.lanes if lane.runs]
        self._judging = False

    def _then(self) -> tuple[Lane, int] | None:
        """Return the lane that begins an epoch next, as far as is known, and the epoch."""
        following, epoch = self.turn + 1, self.epoch
        if following == len(self.lanes):
            following, epoch = 0, epoch + 1
        lane = self.lanes[following]
        limit = max((self.plan.limit(state.run) for state in lane.runs), default=0)
        return (lane, epoch) if epoch < limit else None

    def _judge(self, lane: Lane, complete: bool) -> Iterator[Event]:
        """Compare every run's frozen weights with its best so far; take out those that ended."""
        weights = lane.predicting()
        losses = self.plan.engine.losses(self._valid, weights, self.plan.loss)
        parts = self.selection.parts(weights, self.plan.loss)
        judged = []
        for k, state in enumerate(lane.runs):
            if not state.diverged:
                state.updates = lane.progress[lane.group_of(k)].updates
                own = weights[:, k * lane.columns : (k + 1) * lane.columns].copy()
                last = self.unjudged and complete
                if self._weigh(state, own, float(losses[k]), parts[:, k], complete, last):
                    judged.append(state)
                else:
                    yield self._diverged(state, state.updates)
        yield from self._epoch_done([*lane.runs], judged if complete else [])
        yield from self._take_out(lane)

    def _take_out(self, lane: Lane) -> Iterator[Event]:
        """Take the runs that ended out of their matrix; a policy may have named any lane's."""
        for each in {id(lane): lane, **{id(other): other for other in self.lanes}}.values():
            ended = np.array([state.end is not None for state in each.runs], np.bool_)
            if not ended.any():
                continue
            gone = tuple(p for p, out in zip(self._places(each), ended, strict=True) if out)
            if ended.all():
                each.runs = []
            else:
                self.plan.engine.settle(each.state)
                each.remove(ended)
            yield RunsLeft(gone, int(self.numbers.running.sum()))

    # --- solvers ----------------------------------------------------------------------------

    def _step_solver(self) -> Iterator[Event]:
        """Go on with a method that runs itself, by an iteration."""
        state, plan = self.solvers[0], self.plan
        rows, valid = self._exact
        if self._steps is None:
            self._steps = self._begin_solver(state)
            for _ in range(self.iterations):  # of the session that was captured
                self._steps.next()
        weights = self._steps.next()
        if weights is not None:
            state.updates += 1
            loss = float(split_losses(valid, weights, plan.loss)[0])
            parts = self.selection.parts(weights, plan.loss)[:, 0]
            # A penalised optimum is what the run is for; without a penalty, to stop early is one.
            penalised = state.strengths.get("l2", 0.0) > 0
            fine = self._weigh(state, weights, loss, parts, True, penalised or self.unjudged)
            self.done += len(rows)
            self.iterations += 1
            batch_loss = float(split_losses(rows, weights, plan.loss)[0])
            state.batch_losses.append(batch_loss)
            self._note(state, batch_loss)
            yield self._told_as(
                len(state.batch_losses), self._solver_rows(len(state.batch_losses)), batch_loss
            )
            if plan.trace_every is not None and self.iterations % plan.trace_every == 0:
                yield traced_solver(self.place(state), self.iterations, len(rows), weights)
            if not fine:
                yield self._diverged(state, state.updates)
            exempt = penalised and not self.unjudged
            yield from self._epoch_done([state], [state] if fine and not exempt else [])
            if not self._asked() and state.end is None:
                return
        ended = self._steps.result if weights is None else None
        self._steps.close()
        self._steps = None
        if self.stopped:
            yield from self._finish(stopped=True)
            return
        if state.end is None:
            ending, cause = ended or (Ending.TRAINED, "")
            yield self._ended(state, self._end(state, ending, cause=cause))
        self.solvers, self.iterations = self.solvers[1:], 0

    def _asked(self) -> bool:
        """Whether somebody asked for the end, now or before."""
        self.stopped = self.stopped or self._stop()
        return self.stopped

    def _begin_solver(self, state: RunState) -> SolverSteps[tuple[Ending, str] | None]:
        rows, plan, method = self._exact[0], self.plan, state.run.rule
        assert isinstance(method, WholeMethod)
        if self._coordinates is None:
            self._coordinates = coordinates_of(rows)
        coordinates = self._coordinates
        first = plan.predictor.initial(state.run.seed, plan.start)
        l2, limit = state.strengths.get("l2", 0.0), plan.limit(state.run)
        settings = dict(state.run.hyperparameters)

        def solve(after: Callable[[Array], bool]) -> tuple[Ending, str] | None:
            return minimise(
                rows, plan.loss, l2, method, settings, limit, after, self._asked, first, coordinates
            )

        return SolverSteps(solve)

    # --- what comes of a run ----------------------------------------------------------------

    def _weigh(
        self,
        state: RunState,
        weights: Array,
        loss: float,
        parts: NDArray[np.float64],
        complete: bool,
        to_the_end: bool,
    ) -> bool:
        """Take in one run's validation loss and keep its weights; return whether it is finite.

        A run that goes `to_the_end` keeps its last weights.
        """
        if not np.isfinite(loss):
            return False
        state.epochs += complete
        state.valid_losses.append(loss)
        state.last_weights = weights
        lower_only = not complete or state.epochs == 1
        place = self.place(state)
        if self.selection.keeps(place, loss, parts, lower_only, to_the_end):
            state.best_loss, state.best_epoch = loss, state.epochs
            state.weights = weights
        return True

    def _epoch_done(
        self, states: Sequence[RunState], judged: Sequence[RunState]
    ) -> Iterator[Event]:
        """Note an epoch's losses, ask the policy who ends, and end the runs whose budget is up."""
        for state in states:
            self._note(state, state.batch_losses[-1] if state.batch_losses else np.nan)
        places = tuple(self.place(state) for state in states)
        epoch = max(state.epochs for state in states)
        yield EpochDone(epoch, places, self.numbers.copy(self.plan.unit))
        if judged:
            those = [self.place(state) for state in judged]
            stops, self.memory = self.plan.stopping.after_epoch(self.memory, those, self.numbers)
            for place, stop in stops.items():
                state = self.runs[place]
                facts = {"waited": stop.waited, "least": stop.least, "cause": stop.cause}
                if state.end is None:
                    yield self._ended(state, self._end(state, stop.ending, **facts))
        for state in states:
            solver = isinstance(state.run.rule, WholeMethod)
            if state.end is None and not solver and state.epochs >= self.plan.limit(state.run):
                yield self._ended(state, self._end(state, Ending.TRAINED))

    def _diverged(self, state: RunState, update: int) -> Event:
        state.updates = update
        end = replace(self._end(state, Ending.DIVERGED), epoch=state.epochs + 1)
        return self._ended(state, end)

    def _ended(self, state: RunState, end: RunEnd) -> Event:
        place = self.place(state)
        state.end = end
        self.numbers.running[place] = False
        self.numbers.updates[place] = state.updates
        return RunEnded(place, replace(end, value=end.value * self.plan.unit))

    def _end(self, state: RunState, ending: Ending, **facts: Any) -> RunEnd:
        """Return a run's end with what is known of it."""
        value = state.valid_losses[-1] if state.valid_losses else np.nan
        budget = self.plan.budget(state.run)
        return RunEnd(ending, state.epochs, budget, state.updates, value, state.run.lr, **facts)

    def _finish(self, stopped: bool) -> Iterator[Event]:
        self.finished, self.stopped = True, self.stopped or stopped
        self.close()
        for state in self.runs:
            if state.end is None:
                ending = Ending.STOPPED_BY_USER if self.stopped else Ending.TRAINED
                yield self._ended(state, self._end(state, ending))
        told = self.told
        if told is not None and not self.stopped:
            told = replace(told, total_rows=told.rows, seconds_left=0.0)
        yield Finished(self.stopped, told, self.numbers.copy(self.plan.unit))

    # --- numbers ----------------------------------------------------------------------------

    def place(self, state: RunState) -> int:
        """Return where a run stands in the plan."""
        return self._place[id(state)]

    def _places(self, lane: Lane) -> tuple[int, ...]:
        return tuple(self.place(state) for state in lane.runs)

    def _count(self, lane: Lane, batch_loss: NDArray[np.float64]) -> None:
        places = self._places(lane)
        self.numbers.batch_loss[[*places]] = batch_loss
        for k, place in enumerate(places):
            if not lane.runs[k].diverged:
                self.numbers.updates[place] = lane.progress[lane.group_of(k)].updates

    def _note(self, state: RunState, batch_loss: float) -> None:
        place, numbers = self.place(state), self.numbers
        numbers.updates[place], numbers.epochs[place] = state.updates, state.epochs
        numbers.batch_loss[place], numbers.best_loss[place] = batch_loss, state.best_loss
        if state.valid_losses:
            numbers.valid_loss[place] = state.valid_losses[-1]

    def _block_done(self, lane: Lane, batch_loss: NDArray[np.float64]) -> Event:
        leader = min(range(len(lane.runs)), key=lambda k: (lane.runs[k].best_loss, batch_loss[k]))
        left = len(self._rows) - self.at
        for turn, each in enumerate(self.lanes):
            limit = max((self.plan.limit(state.run) for state in each.runs), default=self.epoch)
            begun = self.epoch + (turn <= self.turn)
            left += max(0, limit - begun) * len(self._rows)
        left += sum(self.plan.limit(state.run) for state in self.solvers) * len(self._rows)
        return self._told_as(self.epoch + 1, left, float(batch_loss[leader]))

    def _solver_rows(self, iterations: int) -> int:
        """Return the rows that solvers have before them."""
        limits = [self.plan.limit(state.run) for state in self.solvers]
        return (sum(limits) - iterations) * len(self._exact[0])

    def _told_as(self, epoch: int, rows_left: int, batch_loss: float) -> Event:
        """Return the event of a block."""
        running = sum(len(lane.runs) for lane in self.lanes) + len(self.solvers)
        seconds = None
        if self._rows_timed:
            seconds = self._spent / self._rows_timed * rows_left
        epochs = max(self.plan.budget(state.run) for state in self.runs)
        self.told = Progress(
            epoch,
            epochs,
            self.done,
            self.done + rows_left,
            batch_loss * self.plan.unit,
            running,
            len(self.runs),
            seconds,
        )
        return BlockDone(self.told, self.numbers.copy(self.plan.unit))

    def _stored(self, runs: Sequence[RunState]) -> NDArray[np.intp]:
        """Count the rows of each sparse column; only penalties ask how many there are."""
        if self._rows.sparse is None or any(state.pulled for state in runs):
            return self._rows.stored()
        return np.zeros(self._rows.sparse.shape[1], np.intp)
