"""The progress bar: running batch loss, rows per second, time left."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from thalweg.report.tables import figure
from thalweg.training.loop import Progress as Step


class _Speed(ProgressColumn):
    """Rows per second."""

    def render(self, task: Task) -> Text:
        """Return the speed as text."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:,.0f} rows/s" if speed else "– rows/s")


class Bar:
    """A progress bar on standard error; silent where that is no terminal."""

    def __init__(self, console: Console) -> None:
        self._bar = Progress(
            TextColumn("epoch {task.fields[epoch]}"),
            BarColumn(),
            TextColumn("{task.fields[running]} running, batch loss {task.fields[loss]}"),
            _Speed(),
            TimeRemainingColumn(compact=True),
            console=console,
            transient=True,
            disable=not console.is_terminal,
        )
        self._task = self._bar.add_task("", total=None, epoch="1", loss="–", running="")

    def __enter__(self) -> Self:
        self._bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bar.stop()

    def update(self, step: Step) -> None:
        """Show how far training is."""
        self._bar.update(
            self._task,
            completed=step.rows,
            total=step.total_rows,
            epoch=f"{step.epoch}/{step.epochs}",
            loss=figure(step.batch_loss),
            running=f"{step.running} of {step.runs}" if step.runs > 1 else "1",
        )
