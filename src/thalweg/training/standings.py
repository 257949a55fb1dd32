"""The standings of a session's runs: losses, kept weights, endings, progress."""

from __future__ import annotations

import math
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Array
from thalweg.optimizers import FullBatchSolver
from thalweg.training.events import (
    BlockDone,
    EpochDone,
    Event,
    Finished,
    Progress,
    RunEnded,
    RunNumbers,
)
from thalweg.training.objectives import Objectives
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_endings import OVERFLOWED, Ending, RunEnd
from thalweg.training.run_state import RunState


class Standings:
    """All runs of a session.

    Attributes:
        runs: the state of each, in the order of the plan.
        numbers: the same as arrays, losses in the scaled target's unit.
        selection: chooses the epochs whose weights are kept.
        memory: of the stopping policy.
        done, work: rows processed, and the same times the runs that processed them.
        told: the progress of the last event.
        seconds, timed: time spent in steps, and the work done in them.
        begun: when the current step began, by `time.perf_counter`.
    """

    def __init__(self, plan: TrainingPlan, valid: RowSource, runs: Sequence[RunState]) -> None:
        """Take the runs before their first epoch.

        Args:
            plan: of the session.
            valid: the rows on which runs are evaluated.
            runs: their states, which are changed.
        """
        self._plan, self.runs = plan, list(runs)
        self.numbers = RunNumbers.before(len(self.runs))
        self.selection = plan.selection(valid, len(self.runs))
        self.memory = plan.stopping.begin(len(self.runs))
        self._objectives = Objectives(plan) if plan.objectives else None
        self._row_losses: dict[int, NDArray[np.float64]] = {}  # until the policy has seen them
        self._place = {id(state): place for place, state in enumerate(self.runs)}
        self.done, self.work, self.timed, self.seconds = 0, 0, 0, 0.0
        self.begun = time.perf_counter()
        self.told: Progress | None = None

    def unjudged(self, state: RunState) -> bool:
        """Whether a run has no rows to be judged on but those that it learns from."""
        return not self._plan.judges(state.run)

    def place(self, state: RunState) -> int:
        """Return a run's index in the plan."""
        return self._place[id(state)]

    def places(self, states: Sequence[RunState]) -> tuple[int, ...]:
        """Return the runs' indices in the plan."""
        return tuple(self._place[id(state)] for state in states)

    def weigh(
        self,
        state: RunState,
        weights: Array,
        loss: float,
        parts: NDArray[np.float64],
        complete: bool,
        to_the_end: bool,
        mean: float | None = None,
    ) -> bool:
        """Record one run's validation loss, keep its weights or not; return whether it is finite.

        A run `to_the_end` keeps its last weights. `mean` is what its setting is compared by, as
        `parts` are then; None: its own loss.
        """
        mean = loss if mean is None else mean
        if not (math.isfinite(loss) and math.isfinite(mean)):
            return False
        state.epochs += complete
        state.valid_losses.append(loss)
        state.means.append(mean)
        state.seconds.append(self.seconds + time.perf_counter() - self.begun)
        state.last_weights = weights
        self._row_losses[self.place(state)] = parts
        lower_only = not complete or state.epochs == 1
        if self.selection.keeps(self.place(state), mean, parts, lower_only, to_the_end):
            state.best_loss, state.best_epoch = loss, state.epochs
            state.mean_loss = mean
            state.weights = weights
        return True

    def epoch_done(self, states: Sequence[RunState], judged: Sequence[RunState]) -> Iterator[Event]:
        """Record an epoch's losses; end runs as the policy says, and those whose budget is used up.

        Args:
            states: the runs that completed the epoch.
            judged: those of them that the policy may end.
        """
        if self._objectives is not None:
            self._objectives.record(states)
        for state in states:
            self.note(state, state.batch_losses[-1] if state.batch_losses else np.nan)
        epoch = max(state.epochs for state in states)
        yield EpochDone(epoch, self.places(states), self.numbers.copy(self._plan.loss_factor))
        if judged:
            those = self.places(judged)
            rows = {place: self._row_losses[place] for place in those}
            stops, self.memory = self._plan.stopping.after_epoch(
                self.memory, those, self._compared(), rows
            )
            leaving = [p for p, s in stops.items() if s.ending is Ending.LEFT]
            asks = self._plan.stays
            stay = asks(self.runs, leaving) if asks is not None and leaving else frozenset()
            for place, stop in stops.items():
                if place in stay:
                    continue
                state = self.runs[place]
                if state.end is None:
                    yield self.ended(state, stop.ending, **stop.facts)
        for place in self.places(states):
            self._row_losses.pop(place, None)
        for state in states:
            solver = isinstance(state.run.method, FullBatchSolver)
            if state.end is None and not solver and state.epochs >= self._plan.limit(state.run):
                yield self.ended(state, Ending.TRAINED)

    def _compared(self) -> RunNumbers:
        """Return the numbers in which runs that leave a fold out have their setting's mean loss."""
        if self._plan.folds is None:
            return self.numbers
        found = self.numbers.copy()
        for place, state in enumerate(self.runs):
            if state.means:
                found.valid_loss[place] = state.means[-1]
                found.best_loss[place] = state.mean_loss
        return found

    def overflowed(
        self, state: RunState, update: int, why: tuple[Ending, str] = (Ending.DIVERGED, "")
    ) -> Event:
        """End a run at the update that overflowed, with what it was and the cause as a clause."""
        state.updates = update
        ending, cause = why
        return self.ended(state, ending, cause=cause)

    def ended(self, state: RunState, ending: Ending, **facts: Any) -> Event:
        """End a run, with the facts."""
        place, plan = self.place(state), self._plan
        value = state.valid_losses[-1] if state.valid_losses else np.nan
        epoch = state.epochs + (ending in OVERFLOWED)  # the current one
        budget = plan.budget(state.run)
        facts["unjudged"] = self.unjudged(state)
        end = RunEnd(ending, epoch, budget, state.updates, value, state.run.lr, **facts)
        state.end = end
        self.numbers.running[place] = False
        self.numbers.updates[place] = state.updates
        return RunEnded(place, replace(end, value=end.value * plan.loss_factor))

    def finish(self, stopped: bool) -> Iterator[Event]:
        """End the runs that still train."""
        for state in self.runs:
            if state.end is None:
                yield self.ended(state, Ending.STOPPED_BY_USER if stopped else Ending.TRAINED)
        told = self.told
        if told is not None and not stopped:
            told = replace(told, total_rows=told.rows, seconds_left=0.0)
        yield Finished(stopped, told, self.numbers.copy(self._plan.loss_factor))

    def note(self, state: RunState, batch_loss: float) -> None:
        """Update a run's numbers."""
        place, numbers = self.place(state), self.numbers
        numbers.updates[place], numbers.epochs[place] = state.updates, state.epochs
        numbers.batch_loss[place], numbers.best_loss[place] = batch_loss, state.best_loss
        if state.valid_losses:
            numbers.valid_loss[place] = state.valid_losses[-1]

    def block_done(
        self, epoch: int, rows_left: int, work_left: int, batch_loss: float, running: int
    ) -> Event:
        """Return the event of a block.

        Args:
            epoch: the current one, from 1.
            rows_left: in all remaining epochs of all runs.
            work_left: the same times the runs that process them.
            batch_loss: of the leading run.
            running: runs still in training.
        """
        seconds = self.seconds / self.timed * work_left if self.timed else None
        epochs = max(self._plan.budget(state.run) for state in self.runs)
        loss, all_rows = batch_loss * self._plan.loss_factor, self.done + rows_left
        self.told = Progress(
            epoch, epochs, self.done, all_rows, loss, running, len(self.runs), seconds
        )
        return BlockDone(self.told, self.numbers.copy(self._plan.loss_factor))
