"""Where the address space is limited: less room taken in advance, and an end with a sentence.

OpenBLAS, Arrow and the C library end the process, or throw through it, where memory is refused to
them. So under a limit (`ulimit -v`) the work is done by a child, and this process says what became
of a child that did not end by itself.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from typing import Any

_SAID = "thalweg: memory ran out; use fewer columns (--only) or rows.\n"


def under_a_limit(work: Callable[[], None]) -> None:
    """Do the work, in a child if the address space is limited."""
    if not _limited():
        work()
        return
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        os.setpgid(0, 0)  # Ctrl-C comes once, from this process
        try:
            work()
        finally:
            os.write(theirs, b".")  # it ended as Python ends, and has said what there is to say
        sys.exit(0)
    os.close(theirs)
    _watch(child, ours)


def _limited() -> bool:
    if not hasattr(os, "fork"):
        return False
    import resource

    return resource.getrlimit(resource.RLIMIT_AS)[0] != resource.RLIM_INFINITY


def _watch(child: int, pipe: int) -> None:
    """Pass signals on, and end as the child does."""

    def forward(number: int, frame: Any) -> None:
        os.kill(child, number)

    for number in (signal.SIGINT, signal.SIGTERM):
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, forward)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    by_itself = os.read(pipe, 1) == b"." or code in (130, 143)
    if by_itself and code >= 0:
        os._exit(code)
    os.write(2, _SAID.encode())
    os._exit(1)


__all__ = ["under_a_limit"]
