"""Ctrl-C and SIGTERM as flags that training checks, not as ends in the middle of an update."""

from __future__ import annotations

import signal
import threading
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any, Self

from thalweg.errors import ThalwegError
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import Checkpointed, Chosen, Planned, Resumed


class TerminatedError(ThalwegError):
    """SIGTERM ended training; a checkpoint was written."""

    exit_status = 128 + signal.SIGTERM


class StopAtSignals(Callbacks):
    """Handles SIGINT from the plan until the winner is chosen; a second one ends the job.

    Where checkpoints are written it handles SIGTERM too, while training goes on: the job ends at
    the next checkpoint, which is written at once.

    Only the program `thalweg` uses it: `thalweg.fit` in another program changes no handler, and
    ends training at the KeyboardInterrupt that Python raises.
    """

    def __init__(self) -> None:
        self._pressed, self._ended = threading.Event(), threading.Event()
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._restore(*self._before)

    def on_plan(self, event: Planned) -> None:
        """Handle Ctrl-C from now on."""
        self.begin()

    def begin(self) -> None:
        """Handle Ctrl-C from now on, unless it is ignored, as in a script's background job."""
        self._take(signal.SIGINT, self._press)

    def on_resume(self, event: Resumed) -> None:
        """Handle SIGTERM while a session that writes checkpoints trains."""
        if not event.finished:
            self._take(signal.SIGTERM, self._end)

    def on_checkpoint(self, event: Checkpointed) -> None:
        """Exit if SIGTERM came; restore its handler once training is over."""
        if self._ended.is_set():
            raise TerminatedError(_said(event.path.parent, event.problem))
        if event.finished or self._pressed.is_set():
            self._restore(signal.SIGTERM)

    def on_choice(self, event: Chosen) -> None:
        """Restore the handlers of the signals: the rest takes too little time to interrupt."""
        self._restore(*self._before)

    def stop(self) -> bool:
        """Whether one of the signals came."""
        return self._pressed.is_set() or self._ended.is_set()

    def _press(self, number: int, frame: FrameType | None) -> None:
        self._pressed.set()
        self._restore(signal.SIGINT)

    def _end(self, number: int, frame: FrameType | None) -> None:
        self._ended.set()
        self._restore(signal.SIGTERM)

    def _take(self, number: signal.Signals, handler: Any) -> None:
        before = signal.getsignal(number)
        main = threading.current_thread() is threading.main_thread()
        if main and before is not signal.SIG_IGN and before is not None:
            self._before[number] = before
            signal.signal(number, handler)

    def _restore(self, *numbers: int) -> None:
        for number in numbers:
            before = self._before.pop(number, None)
            if before is not None:
                signal.signal(number, before)


def _said(folder: Path, problem: str) -> str:
    if problem:
        return f"ended by SIGTERM. {problem.removesuffix(', and training goes on.')}."
    return (
        f"ended by SIGTERM; a checkpoint was written to {folder}: the same command with --resume "
        "goes on from there."
    )
