"""Windows of an order: each is read and permuted by a thread of its own before it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

from thalweg.data.row_order import WindowedOrder

Window = TypeVar("Window")
_Key = tuple[WindowedOrder, int]


class ReadAhead(Generic[Window]):
    """The window last asked for and the one behind it; the one before, if windows are let go of."""

    def __init__(
        self,
        read: Callable[[WindowedOrder, int], Window],
        release: Callable[[], object] | None = None,
    ) -> None:
        """Take what reads a window of an order, by its number, and what lets go of old ones."""
        self._read, self._release = read, release
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._held: dict[_Key, Future[Window]] = {}
        self._before: list[_Key] = []  # which a block of rows may still be of
        self._next: WindowedOrder | None = None

    def expect(self, order: WindowedOrder) -> None:
        """Take note that an order will be read behind the one that is read now, if there is one."""
        with self._lock:
            self._next = order if self._held else None

    def get(self, order: WindowedOrder, number: int) -> Window:
        """Return a window; begin to read the one behind it."""
        with self._lock:
            behind = (order, number + 1)
            if number + 1 == len(order) and self._next is not None:
                behind = (self._next, 0)
            wanted = [key for key in ((order, number), behind) if key[1] < len(key[0])]
            self._before = [key for key in self._before if key in self._held and key not in wanted]
            left = [key for key in self._held if key not in wanted and key not in self._before]
            if left and self._release is not None:
                left, self._before = self._before, left
                if left:
                    self._release()
            for key in left:
                self._held.pop(key).cancel()
            for key in wanted:
                if key not in self._held:
                    self._held[key] = self._submit(key)
            found = self._held[order, number]
        return found.result()

    def _submit(self, key: _Key) -> Future[Window]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-next-window")
        return self._pool.submit(self._read, *key)
