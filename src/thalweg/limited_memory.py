"""A limited address space: less memory reserved in advance, and a sentence when it runs out.

OpenBLAS, Arrow and the C library abort the process when they get no memory. So under a limit
(`ulimit -v`) a child process does the work, and this process reports a child that was aborted.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections.abc import Callable
from typing import Any

from thalweg.address_space import address_space
from thalweg.endings import die_with

_SAID = "thalweg: memory ran out; use fewer columns (--only) or rows.\n"
_LEAST = 512 * 2**20  # bytes; with less SciPy's OpenBLAS asks for memory again and again, for ever
_FORWARDED = (signal.SIGINT, signal.SIGTERM)


def under_a_limit(work: Callable[[], int]) -> int:
    """Do the work, in a child if the address space is limited; return its exit status.

    Where there is a child, both processes return: the child with the work's own status, this one
    when the child has ended.
    """
    limit = address_space()
    if limit is None:
        return work()
    if limit < _LEAST and not {"--help", "-h", "--version"} & set(sys.argv):
        os.write(
            2,
            f"thalweg: memory ran out: the address space is limited to {limit >> 20} MB (ulimit "
            f"-v), and {_LEAST >> 20} MB is the least that can be worked in.\n".encode(),
        )
        return 1
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    os.environ.setdefault("ARROW_DEFAULT_MEMORY_POOL", "system")
    ours, theirs = os.pipe()
    parent = os.getpid()
    # No signal finds a child that nobody forwards to, or one that does not know its parent yet.
    signal.pthread_sigmask(signal.SIG_BLOCK, _FORWARDED)
    child = os.fork()
    if not child:
        os.close(ours)
        os.setpgid(0, 0)  # Ctrl-C comes once, from this process
        die_with(parent)
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _FORWARDED)
        try:
            return work()
        finally:
            os.write(theirs, b".")  # it ended as Python ends, and has said what there is to say
    os.close(theirs)
    return _watch(child, ours)


def _watch(child: int, pipe: int) -> int:
    """Pass signals on, and return the child's status."""

    def forward(number: int, frame: Any) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, number)

    for number in _FORWARDED:
        if signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, forward)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _FORWARDED)
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    by_itself = os.read(pipe, 1) == b"." or code in (130, 143)
    if by_itself and code >= 0:
        return code
    os.write(2, _SAID.encode())
    return 1


__all__ = ["under_a_limit"]
