"""How many threads work, and work that several do at the same time."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from thalweg.address_space import address_space
from thalweg.shared_settings import SHORT_TURNS

MOST = 1024  # more do not help, and systems refuse them
AT_ONCE = 4  # more threads would wait for Python's lock, and for memory

Item = TypeVar("Item")
Made = TypeVar("Made")


def threads_here() -> int:
    """Return how many threads to use: THALWEG_THREADS, or as many as cores may be used."""
    given = os.environ.get("THALWEG_THREADS", "").strip()
    if given.isascii() and given.isdigit() and int(given) > 0:
        return min(int(given), MOST)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers:
    """Threads that work on several items at the same time; the results come in their order."""

    def __init__(self, pool: ThreadPoolExecutor | None, threads: int) -> None:
        """Take the threads; None: the caller's own does the work."""
        self._pool, self._threads = pool, threads

    def each(self, work: Callable[[Item], Made], items: Iterable[Item]) -> Iterator[Made]:
        """Yield what work makes of each item, in the order of the items.

        As many items are worked on at a time as there are threads, and no more are taken. An error
        is raised where its result would have come.
        """
        if self._pool is None:
            yield from map(work, items)
            return
        at_work: deque[Future[Made]] = deque()
        try:
            for item in items:
                at_work.append(self._pool.submit(work, item))
                del item
                if len(at_work) >= self._threads:
                    yield at_work.popleft().result()
            while at_work:
                yield at_work.popleft().result()
        finally:
            for each in at_work:
                each.cancel()


@contextmanager
def workers(most: int = AT_ONCE) -> Iterator[Workers]:
    """Have as many threads as `threads_here` says, so many at most, inside the block."""
    threads = min(most, threads_here())
    if threads == 1:
        yield Workers(None, 1)
        return
    with SHORT_TURNS.changed(), ThreadPoolExecutor(threads, "thalweg-worker") as pool:
        yield Workers(pool, threads)


@contextmanager
def beside(function: Callable[[], Made], wanted: bool = True) -> Iterator[Callable[[], Made]]:
    """Have a thread of its own call a function inside the block; yield what returns its result.

    Args:
        function: whose errors are raised where its result is asked for.
        wanted: whether that is worth it; else it is called before the block, as where one thread
            is to work, or the address space is limited: memory would run out in two places, and
            SciPy does not always say so in one.
    """
    if not wanted or threads_here() == 1 or address_space() is not None:
        made = function()
        yield lambda: made
        return
    with SHORT_TURNS.changed(), ThreadPoolExecutor(1, "thalweg-beside") as pool:
        yield pool.submit(function).result
