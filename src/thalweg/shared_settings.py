"""Settings of the whole process, changed while in use and restored after the last user."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class SharedSetting:
    """A setting that several threads may need at once: the first changes it, the last restores it.

    Two fits that overlap in threads would otherwise each restore what they found, and the one that
    ends last what the other had set.
    """

    def __init__(self, change: Callable[[], Callable[[], None]]) -> None:
        """Take the function that changes the setting and returns one that restores it."""
        self._change = change
        self._restore: Callable[[], None] = lambda: None
        self._users = 0
        self._lock = threading.Lock()

    @property
    def in_use(self) -> bool:
        """Whether somebody has it changed."""
        return self._users > 0

    @contextmanager
    def changed(self) -> Iterator[None]:
        """Have the setting changed inside the block."""
        with self._lock:
            if not self._users:
                self._restore = self._change()
            self._users += 1
        try:
            yield
        finally:
            with self._lock:
                self._users -= 1
                if not self._users:
                    self._restore()


def _shorten() -> Callable[[], None]:
    """Set Python's switch interval to 0.2 ms."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, 2e-4))
    return lambda: sys.setswitchinterval(before)


SHORT_TURNS = SharedSetting(_shorten)
"""For threads that help each other: the default of 5 ms takes a third of some blocks."""


def _limit_blas() -> Callable[[], None]:
    from threadpoolctl import threadpool_limits

    return threadpool_limits(limits=1, user_api="blas").restore_original_limits


ONE_BLAS_THREAD = SharedSetting(_limit_blas)
"""For NumPy's and SciPy's products: other threads spin for some 10 ms after each."""
