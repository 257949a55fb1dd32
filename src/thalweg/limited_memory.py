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
_LEAST = 512 * 2**20  # bytes; with less SciPy's OpenBLAS asks for memory again and again, for ever
_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux's prctl


def under_a_limit(work: Callable[[], None]) -> None:
    """Do the work, in a child if the address space is limited."""
    limit = _limit()
    if limit is None:
        work()
        return
    if limit < _LEAST and not {"--help", "-h", "--version"} & set(sys.argv):
        os.write(
            2,
            f"thalweg: memory ran out: the address space is limited to {limit >> 20} MB (ulimit "
            f"-v), and {_LEAST >> 20} MB is the least that can be worked in.\n".encode(),
        )
        sys.exit(1)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        os.setpgid(0, 0)  # Ctrl-C comes once, from this process
        _die_with_parent()
        try:
            work()
        finally:
            os.write(theirs, b".")  # it ended as Python ends, and has said what there is to say
        sys.exit(0)
    os.close(theirs)
    _watch(child, ours)


def _limit() -> int | None:
    """Return how many bytes the address space may have; None if that is not limited."""
    if not hasattr(os, "fork"):
        return None
    import resource

    limit = resource.getrlimit(resource.RLIMIT_AS)[0]
    return None if limit == resource.RLIM_INFINITY else limit


def _die_with_parent() -> None:
    """Leave no child behind if this process's parent is killed; on Linux alone."""
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)


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
