"""Windows of an order: each is read and permuted by a thread of its own before it is needed."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import NamedTuple

from thalweg.data.row_order import Index, WindowedOrder
from thalweg.data.rows import Rows


class Window(NamedTuple):
    """The rows of a window's pieces, and their order in the epoch."""

    rows: Rows
    order: Index


class ReadAhead:
    """At most two windows: the one last asked for, and the one behind it."""

    def __init__(self, read: Callable[[WindowedOrder, int], Window]) -> None:
        """Take the function that reads a window of an order, by its number."""
        self._read = read
        self._lock = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._held: dict[tuple[WindowedOrder, int], Future[Window]] = {}
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
            for key in [key for key in self._held if key not in wanted]:
                self._held.pop(key).cancel()
            for key in wanted:
                if key not in self._held:
                    self._held[key] = self._submit(key)
            found = self._held[order, number]
        return found.result()

    def _submit(self, key: tuple[WindowedOrder, int]) -> Future[Window]:
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, "thalweg-next-window")
        return self._pool.submit(self._read, *key)
