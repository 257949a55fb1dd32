"""The number of threads."""

from __future__ import annotations

import os

MOST = 1024  # more do not help, and systems refuse them


def threads_here() -> int:
    """Return how many threads to use: THALWEG_THREADS, or as many as cores may be used."""
    given = os.environ.get("THALWEG_THREADS", "").strip()
    if given.isascii() and given.isdigit() and int(given) > 0:
        return min(int(given), MOST)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
