"""A folder for rows that do not fit into memory, removed when they are no longer used."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import time
import weakref
from pathlib import Path
from typing import Any

from thalweg.data.cache_folder import ROWS, cache_folder
from thalweg.data.memory_limit import free_memory
from thalweg.endings import process_is_gone
from thalweg.errors import DataError

_OLD = 7 * 86400  # seconds after which a folder is left over, where processes cannot be asked for


_here: weakref.WeakValueDictionary[Path, Scratch] = weakref.WeakValueDictionary()


class Scratch:
    """A folder of this process' own, in the cache folder; it is there as long as the object is.

    One that is pickled comes back in this process as the same object. In another it is the same
    folder, which this process removes when it has no more use for it.

    Attributes:
        path: of the folder.
    """

    def __init__(self) -> None:
        """Make the folder, and remove those of processes that were killed.

        Raises:
            OSError: it cannot be made.
        """
        parent = cache_folder(ROWS)
        for folder in parent.iterdir():
            if _left_over(folder):
                shutil.rmtree(folder, ignore_errors=True)
        self.path = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=parent))
        self._finalizer = weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)
        _here[self.path] = self

    def __reduce__(self) -> tuple[Any, ...]:
        return _come_back, (self.path,)


def _come_back(path: Path) -> Scratch:
    """Return the folder of a path, which another process may have made."""
    if path in _here:
        return _here[path]
    found = Scratch.__new__(Scratch)
    found.path = path
    return found


def go_on_in_memory(what: str, size: int, error: OSError, than: str = "--memory allows") -> str:
    """Return a note that what cannot be written to the disk is held in memory.

    Args:
        what: what messages call it, as in "The encoded rows take".
        size: bytes that it takes in memory.
        error: what went wrong.
        than: what it is more than.

    Raises:
        DataError: so much is not free.
    """
    said = (
        f"{what} more than {than}, and cannot be written to the cache folder "
        f"({error.strerror or error}): "
    )
    if size > free_memory():
        raise DataError(
            f"{said}make room there, set THALWEG_CACHE_DIR to a folder with more, or raise "
            "--memory."
        ) from None
    return (
        f"{said}held in memory, of which so much is free. THALWEG_CACHE_DIR names another folder."
    )


def _left_over(folder: Path) -> bool:
    """Whether the process that made a folder has ended."""
    number = folder.name.partition("-")[0]
    if not number.isdigit():
        return False
    if os.name != "posix":  # where asking for a process may end it
        with contextlib.suppress(OSError):
            return folder.stat().st_mtime < time.time() - _OLD
        return False
    return process_is_gone(number)
