"""A file that is read again while training: it must still be what it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from thalweg.data.files.raw_file import RawFile
from thalweg.errors import ChangedFileError

Stamp = tuple[int, int, int, int]


class Unchanged:
    """Remembers a file as it is now, and refuses it once it is another."""

    def __init__(self, file: RawFile) -> None:
        """Take the file; one that is not on this machine, or was a pipe, is not compared."""
        self._file = file
        here = file.held is None and file.filesystem is None
        self._before = _stamp(file.path) if here else None

    @contextmanager
    def checked(self) -> Iterator[None]:
        """Check the file before what is read inside, and behind it, also where reading fails.

        Raises:
            ChangedFileError: it was removed, replaced, cut or written to since.
        """
        self._check()
        try:
            yield
        finally:
            self._check()

    def _check(self) -> None:
        if self._before is None:
            return
        try:
            now = _stamp(self._file.path)
        except OSError as error:
            raise ChangedFileError(
                f"{self._file.name} is gone since it was first read ({error.strerror}): put it "
                "back as it was, and leave it alone until training is over."
            ) from None
        if now != self._before:
            size, before = now[2], self._before[2]
            how = f"from {before:,} to {size:,} bytes" if size != before else "its content or date"
            raise ChangedFileError(
                f"{self._file.name} changed since it was first read ({how}): leave it alone until "
                "training is over, or train on a copy."
            )


def _stamp(path: str) -> Stamp:
    found = os.stat(path)
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns
