"""What files hold, in a few bytes: whether one holds what another did."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Sequence
from typing import Any

from thalweg.data.files.read_files import files_read

_PIECES = 64
_LOOKED_AT = 2**18  # bytes of a file, all of them or in pieces


def digest(path: str, most: int) -> str:
    """Return the SHA-256 of a file, or of so many bytes from all over it.

    Raises:
        OSError: it cannot be read.
    """
    size = os.stat(path).st_size
    found = hashlib.sha256()
    with open(path, "rb") as file:
        if size <= most:
            found.update(file.read())
        else:
            for piece in range(_PIECES):
                file.seek(piece * (size - most // _PIECES) // (_PIECES - 1))
                found.update(file.read(most // _PIECES))
    return found.hexdigest()


def paths_of(given: Any) -> list[str]:
    """Return the files of this machine that are read where this is given: a path, or several."""
    each = given if isinstance(given, (list, tuple)) else [given]
    if not all(isinstance(path, str | os.PathLike) for path in each):
        return []
    return [file for path in each for file in files_read(path)]


def contents_of(given: Any) -> list[dict[str, Any]]:
    """Return what tells files from others, whatever they are called: ``bytes`` and ``sha256``.

    Of a file above 256 kB the digest is that of pieces. What is no file of this machine, or is gone
    by now, is left out.

    Args:
        given: as the data of `thalweg.fit`.
    """
    found = []
    for path in paths_of(given):
        with contextlib.suppress(OSError):
            found.append({"bytes": os.stat(path).st_size, "sha256": digest(path, _LOOKED_AT)})
    return found


def held_in(given: Any, contents: Sequence[Any]) -> list[str]:
    """Return the names of those files whose content is among `contents`."""
    sizes = {each["bytes"] for each in contents}
    names = []
    for path in paths_of(given) if sizes else ():
        with contextlib.suppress(OSError):
            if os.stat(path).st_size in sizes and contents_of(path)[0] in contents:
                names.append(os.path.basename(path))
    return names


__all__ = ["contents_of", "digest", "held_in", "paths_of"]
