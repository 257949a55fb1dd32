"""The next item of an iterator, made by a thread while one is used."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from thalweg.shared_settings import SHORT_TURNS

Item = TypeVar("Item")


def prefetched(
    items: Generator[Item, None, None] | Iterator[Item],
) -> Generator[Item, None, None]:
    """Yield the items of a generator, one of which waits while another is used.

    The generator is closed when the caller stops before its end.
    """
    end: Any = object()
    with SHORT_TURNS.changed(), ThreadPoolExecutor(1, "thalweg-next-batch") as pool:
        try:
            made = pool.submit(next, items, end)
            while (item := made.result()) is not end:
                made = pool.submit(next, items, end)
                yield item
                del item  # before the next one is waited for
        finally:
            made.cancel()
            del made  # it holds an error, whose traceback holds this frame
            if isinstance(items, Generator):
                pool.submit(items.close).result()
