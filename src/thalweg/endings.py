"""Temporary files and compile workers, which a signal must not leave behind.

At SIGINT and SIGTERM the program ends wherever it is, in a library's import or while a file is
flushed: the handler removes both and exits; see `thalweg.__main__`. Training handles the first
Ctrl-C itself (`thalweg.cli.interrupt`).
"""

from __future__ import annotations

import contextlib
import os
import signal
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux's prctl

_files: set[Path] = set()
_folders: dict[Path, Callable[[], None]] = {}  # and what removes them
_processes: set[subprocess.Popen[Any]] = set()


@contextlib.contextmanager
def temporary(path: Path) -> Iterator[Path]:
    """Have a file removed at the end of the block, or of the program, if it is still there."""
    _files.add(path)
    try:
        yield path
    finally:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        _files.discard(path)


@contextlib.contextmanager
def temporary_folder(prefix: str) -> Iterator[Path]:
    """Make a folder that is removed with all in it at the end of the block, or of the program.

    Those that killed processes of this user left behind are removed first.

    Args:
        prefix: of its name, of this purpose alone; the number of the process follows.
    """
    import shutil  # neither is needed by most jobs
    import tempfile

    with contextlib.suppress(OSError):
        for folder in Path(tempfile.gettempdir()).glob(f"{prefix}*"):
            number = folder.name.removeprefix(prefix).partition("-")[0]
            if process_is_gone(number) and _is_own(folder):
                shutil.rmtree(folder, ignore_errors=True)
    path = Path(tempfile.mkdtemp(prefix=f"{prefix}{os.getpid()}-"))
    _folders[path] = lambda: shutil.rmtree(path, ignore_errors=True)
    try:
        yield path
    finally:
        _folders.pop(path)()


def process_is_gone(number: str) -> bool:
    """Whether no process has the number; False where that cannot be asked, or it is no number."""
    if not number.isdigit() or os.name != "posix":  # elsewhere asking may end the process
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return True
    except (OSError, OverflowError):
        return False
    return False


def _is_own(folder: Path) -> bool:
    """Whether it is a folder of this user's, and no link to one."""
    found = folder.lstat()
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()


def watched(process: subprocess.Popen[Any]) -> subprocess.Popen[Any]:
    """Have a process end with this one."""
    _processes.add(process)
    return process


def ended(process: subprocess.Popen[Any]) -> None:
    """Forget a process that has ended."""
    _processes.discard(process)


def leave_nothing() -> None:
    """End the processes and remove the files and folders."""
    for process in list(_processes):
        with contextlib.suppress(OSError):
            os.kill(process.pid, 9)
    for path in list(_files):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
    for removed in list(_folders.values()):
        removed()


def die_with(parent: int) -> None:
    """Have this process killed when its parent ends, however that ends; on Linux alone.

    Args:
        parent: its process id; this process ends at once if it has another parent by now.
    """
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
        if os.getppid() != parent:
            os._exit(1)
