"""The progress bar: running batch loss, rows per second, time left."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self

import numpy as np
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Column
from rich.text import Text

from thalweg.training.callbacks import Callbacks
from thalweg.training.events import BlockDone, Compiling, EpochDone, Finished, Planned
from thalweg.training.events import Progress as Step
from thalweg.training.run import Run
from thalweg.training.time_estimate import duration
from thalweg.wording import figure

_SOON = 2.0  # seconds that work may take without a bar
_NARROW = 80  # columns of a terminal that the bar's figures may fill


class _Speed(ProgressColumn):
    """Rows per second."""

    def render(self, task: Task) -> Text:
        """Return the speed as text."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f} rows/s" if speed else "– rows/s")


class RowsBar:
    """A bar of the rows that are done, once that takes long; silent where there is no terminal."""

    def __init__(
        self,
        console: Console,
        done: str,
        rows: float | None,
        shown: bool = True,
        clock: Callable[[], float] = time.monotonic,
        of: str = "rows",
    ) -> None:
        """Prepare the bar.

        Args:
            console: of the terminal.
            done: what is done with rows: "predicted".
            rows: about how many there are; None: nobody knows.
            shown: whether it is ever shown.
            clock: tells the seconds.
            of: what is counted, where it is no rows.
        """
        self._bar = Progress(
            BarColumn(bar_width=None),
            TextColumn(f"{{task.completed:,.0f}} {of} {done}"),
            _Speed(Column(no_wrap=True)),
            TimeRemainingColumn(),
            console=console,
            transient=True,
            expand=True,
        )
        self._task = self._bar.add_task("", total=rows)
        self._shown, self._clock = shown and console.is_terminal, clock
        self._begun = clock()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._shown:
            self._bar.stop()

    def update(self, rows: int, total: int | None = None) -> None:
        """Show that so many rows are done, of `total` if that is known now."""
        if not self._shown:
            return
        if total is not None:
            self._bar.update(self._task, total=total)
        guess = self._bar.tasks[0].total
        if guess is not None and rows > guess:
            self._bar.update(self._task, total=None)
        self._bar.update(self._task, completed=rows)
        if self._clock() - self._begun > _SOON:
            self._bar.start()


class Bar(Callbacks):
    """A line on standard error while data is read, then a bar; silent where that is no terminal.

    Whoever prints to the same terminal calls `clear` before.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._reading = console.status("reading the data")
        self._bar = Progress(
            TextColumn("epoch {task.fields[epoch]}"),
            BarColumn(bar_width=None),
            TextColumn("{task.fields[runs]}, batch loss {task.fields[loss]}{task.fields[best]}"),
            _Speed(Column(no_wrap=True)),
            TextColumn("{task.fields[left]}"),
            console=console,
            transient=True,
            expand=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task(
            "", total=None, epoch="1", loss="–", runs="", left="", best=""
        )
        self._runs: Sequence[Run] = ()
        self._best = ""

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._reading.start()
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.clear()

    def clear(self) -> None:
        """Clear the terminal's line for other output, until the next `update`."""
        if self._console.is_terminal:  # before 14.3, Rich ends a line that it never began
            self._reading.stop()
            self._bar.stop()

    def on_compile(self, event: Compiling) -> None:
        """Say that a kernel is being compiled: once on a machine, some seconds in all."""
        kernel = event.kernel.removesuffix("_float32").removesuffix("_float64").replace("_", " ")
        which = f"{event.number} of {event.of}, {kernel}"
        self._reading.update(f"compiling, the first time only: {which}")
        if self._console.is_terminal:
            self._bar.stop()
            self._reading.start()

    def on_plan(self, event: Planned) -> None:
        """Remember the settings, of which the best is named."""
        self._runs = event.plan.runs

    def on_epoch(self, event: EpochDone) -> None:
        """Name the run with the lowest validation loss so far, of several, if the line has room."""
        losses = event.numbers.best_loss
        if len(self._runs) < 2 or not np.isfinite(losses).any():
            return
        best = int(np.nanargmin(losses))
        run = self._runs[best]
        rate = f" lr={run.lr:g}" if "lr" in run.hyperparameters else ""
        kind = "net " if run.architecture is not None else ""
        said = f", best {figure(float(losses[best]))}: {kind}{run.optimizer}{rate}"
        self._best = said if self._console.width >= _NARROW + len(said) else ""

    def on_block(self, event: BlockDone) -> None:
        """Show how far training is."""
        self.update(event.progress)

    def on_finish(self, event: Finished) -> None:
        """Show the end, which may have come early."""
        if event.progress is not None:
            self.update(event.progress)

    def update(self, step: Step) -> None:
        """Show how far training is."""
        if self._console.is_terminal:
            self._reading.stop()
        self._bar.update(
            self._task,
            completed=step.rows,
            total=step.total_rows,
            epoch=f"{step.epoch}/{step.epochs}",
            loss=figure(step.batch_loss),
            runs=f"{step.running} of {step.runs} runs" if step.runs > 1 else "1 run",
            best=self._best,
            left="" if step.seconds_left is None else f"{duration(step.seconds_left)} left",
        )
        self._bar.start()
