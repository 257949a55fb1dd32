"""What a race tells the page while it runs: facts, as plain data, in order.

The feed listens to the events that the command line's progress bar listens to, in the thread that
trains, and the streams of any number of pages read it. An epoch may take a millisecond: of each
run's losses in one interval the last is told, and the interval grows with what has been told, so
that neither a page nor a page that comes later is flooded.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

import numpy as np

from thalweg.lab.chinese import of_texts
from thalweg.racing.run_labels import in_common, own_words, shared_words
from thalweg.racing.settings import settings_of
from thalweg.report.race_document import group_of
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import (
    BlockDone,
    Chosen,
    Compiling,
    EpochDone,
    Finished,
    Planned,
    RunEnded,
)
from thalweg.training.events import Progress as Step
from thalweg.training.run_endings import sentence
from thalweg.wording import visible

INTERVAL = 0.1  # seconds between two messages with losses
_DOUBLED = 400  # messages after which the interval doubles


class AbandonedError(Exception):
    """The lab ends, and the race with it, at once and without a result."""


class RaceFeed(Callbacks):
    """The facts of one race, and whether it is to end.

    Attributes:
        facts: so far, each a name and plain data; more are appended, none changes.
        over: whether there will be no more.
    """

    def __init__(
        self, seconds: float | None = None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Begin.

        Args:
            seconds: after which training is stopped; None: never.
            clock: tells the seconds.
        """
        self.facts: list[tuple[str, dict[str, Any]]] = []
        self.over = False
        self._clock, self._begun = clock, clock()
        self._seconds = seconds
        self._stopped, self._abandoned = threading.Event(), threading.Event()
        self._progress: Step | None = None
        self._pending: dict[int, tuple[int, float | None, float | None]] = {}
        self._begun_runs: set[int] = set()
        self._told, self._interval = clock(), INTERVAL
        self._told_losses = 0
        self._tell("phase", name="reading")

    # --- what the pages do -----------------------------------------------------------------------

    def end(self) -> None:
        """End training with what there is."""
        if not self._stopped.is_set():
            self._stopped.set()
            self._tell("stopping", why="asked")

    def abandon(self) -> None:
        """End the race without a result."""
        self._abandoned.set()

    def progress(self) -> dict[str, Any] | None:
        """Return how far training is."""
        step = self._progress
        return None if step is None else _plain_step(step)

    # --- what the race does ----------------------------------------------------------------------

    def stop(self) -> bool:
        """Whether to end training.

        Raises:
            AbandonedError: the lab ends.
        """
        if self._abandoned.is_set():
            raise AbandonedError
        over = self._seconds is not None and self._clock() - self._begun > self._seconds
        if over and not self._stopped.is_set():
            self._stopped.set()
            self._tell("stopping", why="time")
        return self._stopped.is_set()

    def on_event(self, event: Any) -> bool | None:
        """Take an event."""
        if self._abandoned.is_set():
            raise AbandonedError
        return super().on_event(event)

    def on_compile(self, event: Compiling) -> None:
        """A kernel is compiled: once on a machine."""
        self._tell("compiling", kernel=event.kernel, number=event.number, of=event.of)

    def on_plan(self, event: Planned) -> None:
        """Tell the runs, the columns and the time."""
        plan = event.plan
        of_setting = {
            place: number
            for number, each in enumerate(settings_of(plan.runs))
            for place in each.places
        }
        folds = plan.training.folds
        without_folds = [run.changed(fold=None) for run in plan.runs]
        shared, of_nets = shared_words(without_folds)
        both = len({run.architecture is None for run in plan.runs}) > 1
        runs = [
            {
                "label": visible(own_words(run, shared, of_nets)),
                "setting": visible(str(run)),
                "number": place if folds is None else of_setting[place],
                "optimizer": group_of(run, both),
                "epochs": run.epochs or plan.epochs,
            }
            for place, run in enumerate(without_folds)
        ]
        rows = {name: len(getattr(plan.prepared, name)) for name in ("train", "valid", "test")}
        self._tell(
            "planned",
            runs=runs,
            folds=None if folds is None else folds.count,
            common=visible(in_common(shared, of_nets)),
            rows=rows,
            epochs=plan.epochs,
            target=visible(plan.prepared.preprocessor.target.column),
            task=plan.untrained.model.task,
            loss=plan.loss.name,
            judged=any(plan.training.judges(run) for run in plan.runs),
            time=str(plan.time),
            columns=[
                {"name": c.name, "role": c.role, "detail": visible(c.detail)}
                for c in plan.prepared.columns
            ],
            notes=[visible(note) for note in plan.notes],
            zh=of_texts([*(c.detail for c in plan.prepared.columns), *plan.notes]),
        )
        self._tell("phase", name="training")

    def on_block(self, event: BlockDone) -> None:
        """Keep how far training is."""
        self._progress = event.progress
        self._tell_losses()

    def on_epoch(self, event: EpochDone) -> None:
        """Keep the losses of the runs whose epoch is over."""
        numbers = event.numbers
        first = False
        for run in event.runs:
            losses = _finite(numbers.valid_loss[run]), _finite(numbers.batch_loss[run])
            self._pending[run] = (int(numbers.epochs[run]), *losses)
            first |= run not in self._begun_runs
            self._begun_runs.add(run)
        self._tell_losses(at_once=first)

    def on_run_ended(self, event: RunEnded) -> None:
        """Tell that a run ended, and why."""
        self._tell_losses(at_once=True)
        end = event.end
        self._tell(
            "ended",
            run=event.run,
            ending=end.ending.value,
            epoch=end.epoch,
            overflowed=end.overflowed,
            early=end.early,
            said=visible(sentence(end)),
            zh=of_texts([sentence(end)]),
        )

    def on_finish(self, event: Finished) -> None:
        """Training is over; the figures of the answer follow."""
        self._tell_losses(at_once=True)
        if event.progress is not None:
            self._progress = event.progress
        self._tell("phase", name="judging")

    def on_choice(self, event: Chosen) -> None:
        """Tell which run won."""
        self._tell("chosen", run=event.run)

    def done(self, **what: Any) -> None:
        """Tell that the result is there."""
        self._tell("done", **what)
        self.over = True

    def failed(self, said: str, problems: tuple[str, ...] = ()) -> None:
        """Tell why there is no result."""
        shown = [visible(each) for each in problems]
        zh = of_texts([said, *problems])
        self._tell("failed", error=visible(said), problems=shown, zh=zh)
        self.over = True

    def _tell(self, name: str, /, **what: Any) -> None:
        self.facts.append((name, what))

    def _tell_losses(self, at_once: bool = False) -> None:
        now = self._clock()
        if not self._pending or not (at_once or now - self._told >= self._interval):
            return
        runs = sorted(self._pending)
        epochs, valid, batch = zip(*(self._pending[run] for run in runs), strict=True)
        self._tell("losses", runs=runs, epochs=list(epochs), valid=list(valid), batch=list(batch))
        self._pending.clear()
        self._told = now
        self._told_losses += 1
        if self._told_losses % _DOUBLED == 0:
            self._interval *= 2


def _plain_step(step: Step) -> dict[str, Any]:
    return {
        "epoch": step.epoch,
        "epochs": step.epochs,
        "rows": step.rows,
        "total_rows": step.total_rows,
        "batch_loss": _finite(step.batch_loss),
        "running": step.running,
        "runs": step.runs,
        "seconds_left": step.seconds_left,
    }


def _finite(value: float) -> float | None:
    """Return a loss with six digits; None for one that is no number."""
    return float(f"{value:.6g}") if np.isfinite(value) else None


__all__ = ["AbandonedError", "RaceFeed"]
