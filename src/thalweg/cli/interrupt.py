"""Ctrl-C as a flag that training checks, instead of an exception in the middle of an update."""

from __future__ import annotations

import signal
import threading
from types import TracebackType
from typing import Any, Self

from thalweg.training.callbacks import Callbacks
from thalweg.training.events import Chosen, Planned


class StopAtCtrlC(Callbacks):
    """Handles SIGINT from the plan until the winner is chosen; a second one ends the job.

    Only the program `thalweg` uses it: `thalweg.fit` in another program changes no handler, and
    ends training at the KeyboardInterrupt that Python raises.
    """

    def __init__(self) -> None:
        self._pressed = threading.Event()
        self._before: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        error_type: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._restore()

    def on_plan(self, event: Planned) -> None:
        """Take the signal over, unless it is ignored, as in a script's background job."""
        before = signal.getsignal(signal.SIGINT)
        if (
            threading.current_thread() is threading.main_thread()
            and before is not signal.SIG_IGN
            and before is not None
        ):
            self._before = before
            signal.signal(signal.SIGINT, self._press)

    def on_choice(self, event: Chosen) -> None:
        """Give the signal back: what is left takes no time worth saving."""
        self._restore()

    def stop(self) -> bool:
        """Whether it was pressed."""
        return self._pressed.is_set()

    def _press(self, number: int, frame: Any) -> None:
        self._pressed.set()
        self._restore()

    def _restore(self) -> None:
        if self._before is not None:
            signal.signal(signal.SIGINT, self._before)
            self._before = None
