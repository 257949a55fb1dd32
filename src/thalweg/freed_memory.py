"""Memory that is freed stays with the process, for what asks for memory next."""

from __future__ import annotations

import os
import sys

from thalweg.address_space import address_space

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1  # M_… of malloc.h
_LARGEST = 2**25  # bytes of an array that is taken from memory freed before; the library's own most
_KEPT = 2**26  # bytes that stay


def keep_freed_memory() -> bool:
    """Let the C library keep memory that is freed; return whether it does.

    GNU's gives back whatever an array of some 100 KB took, and comes to its present settings as
    larger ones are freed. To ask for pages again was a fifth of the time that a race of the flights
    spent in the system. Nothing is changed where the user has set it, the address space is limited,
    or the library is another.
    """
    own = ("MALLOC_", "GLIBC_TUNABLES")
    if sys.platform != "linux" or any(name.startswith(own) for name in os.environ):
        return False
    if address_space() is not None:
        return False
    import ctypes  # takes long to import

    set_option = getattr(ctypes.CDLL(None), "mallopt", None)
    if set_option is None:
        return False
    done = (set_option(_MMAP_THRESHOLD, _LARGEST), set_option(_TRIM_THRESHOLD, _KEPT))
    return done == (1, 1)


__all__ = ["keep_freed_memory"]
