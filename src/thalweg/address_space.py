"""How much memory this process may ask for."""

from __future__ import annotations

import os


def address_space() -> int | None:
    """Return how many bytes the address space may have (`ulimit -v`); None if it is not limited."""
    if not hasattr(os, "fork"):
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit
