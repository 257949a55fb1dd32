"""Training from the beginning to the end in one call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Engine
from thalweg.engine.reference import REFERENCE
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.events import Event
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState, check_usable
from thalweg.training.session import Session
from thalweg.training.stopping import Patience


@dataclass(frozen=True)
class Course:
    """How long to train, and who is told.

    Attributes:
        epochs: passes over the training rows at most, ≥ 1.
        patience: a run ends when this many epochs brought its validation loss no improvement
            worth the name (0.01 %); None: never.
        stop: asked before each block, and within; True ends training at once with what there is.
        engine: that trains; the reference unless said otherwise.
        start: raw scores of each run's columns before the first update; none: 0.
        dtype: of rows, weights and states in runs that go by batches; None: that of the rows. A
            method that runs itself takes the rows as they are.
        until: the epoch after which training ends, where a schedule is laid out for all `epochs`.
        tell: called with each event.
        unit, trace_every: see `TrainingPlan`.

    """

    epochs: int
    patience: int | None = None
    stop: Callable[[], bool] = lambda: False
    engine: Engine = REFERENCE
    start: Sequence[float] = ()
    dtype: Any = None
    until: int | None = None
    tell: Callable[[Event], object] = lambda event: None
    unit: float = 1.0
    trace_every: int | None = None

    def plan(
        self, rows: RowSource, valid: RowSource, loss: LossOverRuns, runs: Sequence[RunState]
    ) -> TrainingPlan:
        """Return the plan of training runs so."""
        return TrainingPlan(
            rows,
            valid,
            loss,
            [state.run for state in runs],
            [state.strengths for state in runs],
            self.epochs,
            Patience(self.patience),
            engine=self.engine,
            start=self.start,
            dtype=self.dtype,
            until=self.until,
            unit=self.unit,
            trace_every=self.trace_every,
        )


def train(
    rows: RowSource, valid: RowSource, loss: LossOverRuns, runs: Sequence[RunState], course: Course
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
    session = Session(course.plan(rows, valid, loss, runs), course.stop, runs)
    stopped = session.run(course.tell)
    check_usable(runs)
    return stopped
