"""How much memory the data may take: `--memory`, and what of it the machine has free."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

from thalweg.errors import UsageError
from thalweg.wording import brief

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "t": 10**12}
_BINARY = {"k": 2**10, "m": 2**20, "g": 2**30, "t": 2**40}
_SIZE = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*([kmgt]?)(i?)b?\s*", re.IGNORECASE)
_LEAST = 2**27  # bytes: two windows of rows
_GROUP = Path("/sys/fs/cgroup")
_UNKNOWN = 2**32  # bytes that are taken to be free where nothing says it


def memory_limit(given: Any) -> int:
    """Return the bytes that the data may take.

    Args:
        given: bytes, or a text such as ``500MB``, ``1.5GB`` or ``2GiB``; None: a quarter of what
            is free.

    Raises:
        UsageError: it is no size, or less than 128 MiB.
    """
    if given is None:
        return max(_LEAST, free_memory() // 4)
    found = size_of(given, "--memory")
    if found < _LEAST:
        raise UsageError(f"--memory must be at least 128MiB, not {brief(given)}.")
    return found


def rows_in_memory(limit: int) -> int:
    """Return how many bytes of encoded rows are held in memory, of what the data may take.

    Encoding makes copies, and Python, libraries and what is read take some too: with rows on the
    disk all of it is about as much for files of any size, and with these it is no more.
    """
    return limit // 3


def size_of(given: Any, option: str) -> int:
    """Return the bytes of a size: a whole number, or a text such as ``500MB`` or ``2GiB``.

    Raises:
        UsageError: it is no size; the message names the option.
    """
    found = given if isinstance(given, int) and not isinstance(given, bool) else None
    if isinstance(given, str) and (parts := _SIZE.fullmatch(given)):
        number, unit, binary = parts.groups()
        units = _BINARY if binary and unit else _UNITS
        found = int(float(number) * units[unit.lower()])
    if found is None or found < 0:
        raise UsageError(f"{option} must be a size, as in 500MB or 2GB, not {brief(given)}.")
    return found


def in_bytes(size: int) -> str:
    """Return a size as people write it, ``1.2 GB``."""
    for unit, name in ((10**12, "TB"), (10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if size >= unit:
            return f"{size / unit:.3g} {name}"
    return f"{size} bytes"


def free_memory() -> int:
    """Return the bytes of memory that are free, within the limit of this process' group."""
    return min(_of_machine(), *_of_group())


def _of_machine() -> int:
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
        return next(int(line.split()[1]) << 10 for line in lines if line.startswith("MemAvailable"))
    except (OSError, StopIteration, ValueError):
        pass
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // 2
    except (ValueError, OSError, AttributeError):
        return _UNKNOWN


def _of_group() -> list[int]:
    """Return what is left of the limit on a Linux control group (version 2, then 1).

    What it holds of files that nobody uses at the moment is left too: the system forgets it where
    memory is asked for. After a large file was read that is most of what counts as used.
    """
    found = [2**63]
    for limit, used, statistics, unused in (
        ("memory.max", "memory.current", "memory.stat", "inactive_file"),
        (
            "memory/memory.limit_in_bytes",
            "memory/memory.usage_in_bytes",
            "memory/memory.stat",
            "total_inactive_file",
        ),
    ):
        try:
            most, taken = (int((_GROUP / name).read_text().strip()) for name in (limit, used))
        except (OSError, ValueError):  # none, or "max"
            continue
        found.append(max(0, most - max(0, taken - _statistic(_GROUP / statistics, unused))))
    return found


def _statistic(path: Path, name: str) -> int:
    """Return a number of a group's statistics; 0 if it is not there."""
    try:
        lines = (line.split() for line in path.read_text().splitlines())
        return next(int(number) for own, number in lines if own == name)
    except (OSError, ValueError, StopIteration):
        return 0
