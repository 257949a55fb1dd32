"""Files of rows as arrays: pages are in memory while they are used, and are not copied."""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

_POPULATE_READ = 22  # of Linux 5.14 and later; Python has no name for it
_SPAN = 2**24  # bytes of a file that `rows` goes through at a time


class MappedFile:
    """A file of rows in the memory of the process.

    Of a file in the system's cache a page is lent, which takes a small part of the time to copy
    it. Which pages count as the process's is said by `load` and `release`.

    Attributes:
        array: the rows, read-only.
    """

    def __init__(self, path: Path, dtype: Any, shape: tuple[int, ...]) -> None:
        """Map a file of rows of a dtype, ``[rows, …]``.

        Raises:
            OSError: it is shorter, or there is no room in the addresses of the process.
        """
        self._path, self._size = (
            path,
            int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize,
        )
        self._row = self._size // shape[0] if shape[0] else 0
        self._map: mmap.mmap | None = None
        self._file: int | None = None
        if not self._size:
            self.array: NDArray[Any] = np.zeros(shape, dtype)
            return
        self._file = os.open(path, os.O_RDONLY | getattr(os, "O_CLOEXEC", 0))
        self._check()
        self._map = mmap.mmap(self._file, self._size, access=mmap.ACCESS_READ)
        self.array = np.frombuffer(self._map, dtype).reshape(shape)

    def __del__(self) -> None:
        """Close the file; the mapping ends with the last array of it."""
        if self._file is not None:
            os.close(self._file)

    def _check(self) -> None:
        """Raise an error if the file has been cut: its pages must not be touched then."""
        if self._file is not None and os.fstat(self._file).st_size < self._size:
            raise OSError(f"{self._path} has become shorter")

    def load(self, pieces: Sequence[slice]) -> None:
        """Bring rows into memory.

        Raises:
            OSError: the file has become shorter, or cannot be read.
        """
        self._check()
        try:
            self._advise(_POPULATE_READ, pieces)
        except OSError as error:
            if error.errno != errno.EINVAL:
                raise
            with contextlib.suppress(OSError):  # an older system, another one: it is advice
                self._advise(mmap.MADV_WILLNEED, pieces)

    def release(self) -> None:
        """Let go of the memory of all rows; those who use some still find them.

        Not of some rows: with a page the system brings those around it, of which some would stay.
        """
        if self._map is not None:
            with contextlib.suppress(OSError):
                self._map.madvise(mmap.MADV_DONTNEED)

    def _advise(self, advice: int, pieces: Sequence[slice]) -> None:
        if self._map is None:
            return
        for piece in pieces:
            start = piece.start * self._row // mmap.PAGESIZE * mmap.PAGESIZE
            if piece.stop > piece.start:
                self._map.madvise(advice, start, piece.stop * self._row - start)

    def rows(self, index: NDArray[np.intp]) -> NDArray[Any]:
        """Return copies of rows, by their rising numbers; few of them are in memory at a time."""
        found = np.empty((len(index), *self.array.shape[1:]), self.array.dtype)
        span = max(1, _SPAN // max(1, self._row))
        ends = np.searchsorted(index, np.arange(0, len(self.array) + span, span))
        for start, end in pairwise(ends.tolist()):
            if end > start:
                self._check()
                found[start:end] = self.array[index[start:end]]
                self.release()
        return found


def can_map() -> bool:
    """Whether a file can be mapped, and its memory let go of, while another removes it."""
    return hasattr(mmap.mmap, "madvise") and hasattr(mmap, "MADV_DONTNEED")
