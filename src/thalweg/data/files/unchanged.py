"""A file that is read from start to end, or again while training, must still be what it was."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from thalweg.data.files.raw_file import RawFile, stamp_of
from thalweg.errors import ChangedFileError


@contextmanager
def unchanged(file: RawFile) -> Iterator[None]:
    """Refuse the file before and after what is read inside, also where reading fails.

    One that is not on this machine, or was a pipe, is not compared.

    Raises:
        ChangedFileError: it was removed, replaced, cut or written to since it was first opened.
    """
    check(file)
    try:
        yield
    except Exception:
        check(file)
        raise
    check(file)


def check(file: RawFile) -> None:
    """Refuse the file if it was removed, replaced, cut or written to since it was first opened."""
    if file.stamp is None:
        return
    try:
        now = stamp_of(os.stat(file.path))
    except OSError as error:
        raise ChangedFileError(
            f"{file.name} is gone since it was first read ({error.strerror}): put it back as it "
            "was, and leave it alone until the work is done."
        ) from None
    if now != file.stamp:
        size, before = now[2], file.stamp[2]
        how = f"from {before:,} to {size:,} bytes" if size != before else "its content or date"
        raise ChangedFileError(
            f"{file.name} changed since it was first read ({how}): leave it alone until the work "
            "is done, or give a copy."
        )


def changes_of(files: Iterable[RawFile]) -> list[str]:
    """Return a sentence on each file that is no longer what was read from it."""
    said = []
    for file in files:
        try:
            check(file)
        except ChangedFileError:
            said.append(
                f"{file.name} changed or vanished after it was read: the model is of what it held "
                "then."
            )
    return said
