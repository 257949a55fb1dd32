"""The cache folder of encoded rows: where it is, how much it may hold, what is removed first.

It holds the folders of jobs that run (`thalweg.data.scratch`) and rows that were kept for later
ones (`thalweg.data.kept_rows`), which are removed, the least recently used first, where room is
needed. Compiled kernels, which lie beside them, are few and small, and are not counted.
"""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from thalweg.cache_place import cache_place
from thalweg.data.memory_limit import in_bytes, size_of

ROWS, KEPT = "rows", "kept"  # folders: of jobs that run, and of those that have ended
MARK = "dataset"  # the file of a kept entry whose time is that of its last use

_limit: ContextVar[int | None] = ContextVar("limit", default=None)


def cache_folder(name: str, make: bool = True) -> Path:
    """Return a folder in the cache folder, by default made where it is not there.

    Raises:
        OSError: it cannot be made, or this user has no home folder for it.
    """
    found = cache_place() / name
    if make:
        found.mkdir(mode=0o700, parents=True, exist_ok=True)
    return found


def cache_limit(given: Any) -> int | None:
    """Return the bytes that the cache folder may hold.

    Args:
        given: bytes, 0 or more, or a text such as ``20GB``; None: half of what the disk would have
            free if nothing were kept.

    Raises:
        UsageError: it is no size.
    """
    return None if given is None else size_of(given, "--cache-size")


@contextlib.contextmanager
def limited_cache(limit: int | None) -> Iterator[None]:
    """Have `make_room` keep to a limit, as `cache_limit` returns it, inside this context."""
    before = _limit.set(limit)
    try:
        yield
    finally:
        _limit.reset(before)


def make_room(size: int) -> None:
    """Remove kept rows, the least recently used first, until so many bytes more may be written.

    Raises:
        OSError: there is no room, whatever is removed.
    """
    kept = kept_entries()
    while True:
        held = sum(map(_bytes, (cache_folder(ROWS), cache_folder(KEPT, make=False))))
        free = shutil.disk_usage(cache_folder(ROWS)).free
        chosen = _limit.get()
        limit = (free + held) // 2 if chosen is None else chosen
        if held + size <= limit and size <= free:
            return
        if not kept:
            break
        remove(kept.pop(0))
    if size > free:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    half = " (half of what is free)" if chosen is None else ""
    raise OSError(errno.ENOSPC, f"--cache-size allows {in_bytes(limit)}{half}")


def trim() -> None:
    """Remove kept rows, the least recently used first, until the folder is within its limit."""
    with contextlib.suppress(OSError):  # the rows of jobs that run may be more
        make_room(0)


def kept_entries() -> list[Path]:
    """Return the folders of all that is kept, the least recently used first."""
    try:
        return sorted(cache_folder(KEPT, make=False).iterdir(), key=_used)
    except OSError:  # there is none
        return []


def _used(entry: Path) -> int:
    """Return when an entry was last used, in nanoseconds; 0 for one that cannot be used."""
    with contextlib.suppress(OSError):
        return (entry / MARK).stat().st_mtime_ns
    return 0


def remove(entry: Path) -> None:
    """Remove an entry at once: no other job sees a part of it."""
    beside = cache_folder(ROWS) / f"{os.getpid()}-removed-{secrets.token_hex(4)}"
    with contextlib.suppress(OSError):  # another job was quicker, or has a file open (Windows)
        entry.rename(beside)
    shutil.rmtree(beside, ignore_errors=True)


def _bytes(folder: Path) -> int:
    """Return what the files in a folder take; a file of two names, as on hits, counts once."""
    sizes: dict[tuple[int, int], int] = {}
    for parent, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                found = os.stat(os.path.join(parent, name))
                sizes[found.st_dev, found.st_ino] = found.st_size
    return sum(sizes.values())
