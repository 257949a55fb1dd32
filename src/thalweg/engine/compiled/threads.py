"""How many threads there are to work with."""

from __future__ import annotations

import os


def threads_here() -> int:
    """Return how many threads to use: THALWEG_THREADS, or as many as cores may be used."""
    given = os.environ.get("THALWEG_THREADS", "")
    if given.isdigit() and int(given) > 0:
        return int(given)
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
