"""A full-batch solver one iteration at a time, though its library has only a function for all.

The solver runs in its own thread, which waits after each iteration until the next is asked for. One
of the two threads always waits for the other: they never run at the same time.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any, Generic, TypeVar

import numpy as np

Result = TypeVar("Result")
_TICK = 0.1  # seconds; some systems do not interrupt a wait without a timeout


class SolverSteps(Generic[Result]):
    """Iterations of a solver.

    Attributes:
        result: what the solver returned, once it has.
    """

    result: Result

    def __init__(self, solve: Callable[[Callable[[Any], bool]], Result]) -> None:
        """Take the solver: it calls its argument with each iteration's result; True ends it."""
        self._told: SimpleQueue[tuple[str, Any]] = SimpleQueue()
        self._asked: SimpleQueue[bool] = SimpleQueue()
        self._solve = solve
        self._thread: threading.Thread | None = None
        self._closed = self._over = False

    def next(self) -> Any:
        """Return the result of the next iteration; None at the end, and on every later call.

        Raises:
            BaseException: what the solver raised.
        """
        if self._over:
            return None
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="thalweg-solver", daemon=True)
            self._thread.start()
        else:
            self._asked.put(False)
        return self._wait()

    def close(self) -> None:
        """End the solver after its current iteration."""
        self._closed = True
        if self._thread is not None and self._thread.is_alive():
            self._asked.put(True)
            self._thread.join()

    def _work(self) -> None:
        try:
            with np.errstate(
                all="ignore"
            ):  # each thread has its own; what overflows is found later
                self.result = self._solve(self._after)
        except BaseException as error:  # raised again in the thread that asked
            self._told.put(("error", error))
        else:
            self._told.put(("end", None))

    def _after(self, found: Any) -> bool:
        if self._closed:  # whatever it tells on its way out
            return True
        self._told.put(("step", found))
        return self._asked.get()

    def _wait(self) -> Any:
        while True:
            try:
                what, found = self._told.get(timeout=_TICK)
                break
            except Empty:
                continue
        self._over = what != "step"
        if what == "error":
            raise found
        return found if what == "step" else None
