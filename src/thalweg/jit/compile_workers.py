"""Kernels compiled in worker processes, so that this process never loads the compiler.

Numba and LLVM, once loaded, take some 150 MB until their process ends. A worker loads them instead,
and ends after its last kernel; two workers compile two kernels at once. If no worker can be
started, or one dies, this process compiles its kernels.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Mapping
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from thalweg.endings import ended, watched
from thalweg.jit.machine_code import CannotCompile, Source
from thalweg.threads import threads_here

_MOST = 2  # the training kernel takes as long as all the others of a usual job
_ROOT = Path(__file__).parents[2]
# The package is this process's own. What else lies in its folder never comes before Python's own
# modules: those that the package imports are there already, and the folder leaves the path.
_PROGRAM = """
import importlib, sys, typing
sys.path.insert(0, sys.argv[1])
import thalweg
del sys.path[0]
from thalweg.jit.compile_worker import main
main(int(sys.argv[2]))
"""


@dataclass(frozen=True)
class Task:
    """A request to a worker.

    Attributes:
        source: of the kernel.
        path: the file that errors name.
        modules: the sources of our modules that the kernel imports; its key is of their code.
        key: what its translation is found by, if it comes with Thalweg (see `translations`).
    """

    source: Source
    path: str
    modules: Mapping[str, str]
    key: str | None = None


def compiled(
    tasks: Mapping[str, Task], tell: Callable[[str], None]
) -> Generator[tuple[str, bytes | None]]:
    """Yield each kernel's name and machine code as soon as it is compiled.

    Close the generator if it is not exhausted: that ends the workers.

    Args:
        tasks: the kernels by name, in the order in which they are started; the one that takes
            longest belongs first.
        tell: called in this thread with each name, before its compilation begins.

    Yields:
        None instead of the code for a kernel that this process has to compile: all of them if it
        has loaded Numba already, because no memory would be saved.

    Raises:
        CannotCompile: a source that does not compile.
    """
    waiting = list(tasks)
    count = 0 if "numba" in sys.modules else min(_MOST, threads_here(), len(waiting))
    with ExitStack() as ends:
        idle = [worker for worker in (_start(ends) for _ in range(count)) if worker is not None]
        threads = ends.enter_context(ThreadPoolExecutor(_MOST))
        for worker in idle:
            ends.callback(worker.kill)  # first of all, so that no thread waits for its answer
        running: dict[Future[bytes | None], tuple[str, subprocess.Popen[bytes]]] = {}
        while waiting or running:
            while waiting and idle:
                name, worker = waiting.pop(0), idle.pop(0)
                tell(name)
                running[threads.submit(_ask, worker, name, tasks[name])] = name, worker
            if not running:
                name = waiting.pop(0)
                tell(name)
                yield name, None
            # Windows hears Ctrl-C only between two waits.
            for done in wait(running, timeout=0.5, return_when=FIRST_COMPLETED).done:
                name, worker = running.pop(done)
                code = done.result()
                if code is not None:
                    idle.append(worker)
                yield name, code


def _start(ends: ExitStack) -> subprocess.Popen[bytes] | None:
    """Start a worker, or return None where there is no Python to be started."""
    program = os.path.basename(sys.executable or "").lower()
    if getattr(sys, "frozen", False) or not program.startswith(("python", "pypy")):
        return None  # a program that embeds Python would start itself once more
    # Without modules of the current folder (-P), and with the environment's as in this process.
    apart = "-I" if sys.flags.isolated else "-P"
    command = [sys.executable, apart, "-c", _PROGRAM, str(_ROOT), str(os.getpid())]
    try:
        worker = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except OSError:
        return None
    ends.callback(_close, watched(worker))
    return worker


def _close(worker: subprocess.Popen[bytes]) -> None:
    for pipe in (worker.stdin, worker.stdout):
        with suppress(OSError):  # what a dead worker was not told
            pipe.close()  # type: ignore[union-attr]
    worker.wait()
    ended(worker)


def _ask(worker: subprocess.Popen[bytes], name: str, task: Task) -> bytes | None:
    """Return the machine code that a worker makes of a source, or None where the worker dies."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    kernel = {"name": name, "path": task.path, "key": task.key, **asdict(task.source)}
    try:
        worker.stdin.write(json.dumps({"kernel": kernel, "modules": task.modules}).encode() + b"\n")
        worker.stdin.flush()
        answer = json.loads(worker.stdout.readline())
    except (OSError, ValueError):
        return None
    if "refused" in answer:
        raise CannotCompile(name, answer["refused"])
    return base64.b64decode(answer["code"])
