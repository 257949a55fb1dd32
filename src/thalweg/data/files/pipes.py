"""The bytes of a pipe, which can be read once: in memory, or of many a copy on the disk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import BinaryIO

from thalweg.data.cache_folder import make_room
from thalweg.data.memory_limit import in_bytes
from thalweg.data.scratch import Scratch, go_on_in_memory

HELD = 2**26  # bytes of a pipe that are held in memory; of more there is a copy on the disk
_PIECE = 2**20  # bytes that are read at a time


@dataclass(frozen=True)
class Copy:
    """A pipe's bytes on the disk.

    Attributes:
        path: of the file.
        folder: what keeps it there as long as it is used.
    """

    path: str
    folder: Scratch


def drained(pipe: BinaryIO, name: str) -> tuple[bytes | Copy, tuple[str, ...]]:
    """Read a pipe to its end.

    Args:
        pipe: at its beginning.
        name: what messages call it.

    Returns:
        All its bytes, or a copy of them, which is removed when it is no longer used; and sentences
        for the user.

    Raises:
        DataError: neither the disk nor the memory has room for it.
        OSError: it cannot be read.
    """
    held: list[bytes] = []
    size = 0
    rest: Iterator[bytes] = iter(partial(pipe.read, _PIECE), b"")
    for piece in rest:
        held.append(piece)
        size += len(piece)
        if size > HELD:
            return _copied(chain(held, rest), name)
    return b"".join(held), ()


def _copied(pieces: Iterator[bytes], name: str) -> tuple[bytes | Copy, tuple[str, ...]]:
    written = room = 0
    path = None
    for piece in pieces:
        try:
            if path is None:
                folder = Scratch()
                path = folder.path / "pipe"
            if written + len(piece) > room:
                more = max(len(piece), written // 16)  # looking for room takes a while
                make_room(more)
                room = written + more
            with open(path, "ab", buffering=0) as file:
                left = memoryview(piece)
                while left:
                    left = left[file.write(left) :]
            written += len(piece)
        except OSError as error:
            what, more_than = f"{name} takes", in_bytes(HELD)
            note = go_on_in_memory(what, 2 * max(HELD, written), error, more_than)
            before = b"" if path is None or not written else path.read_bytes()[:written]
            return b"".join([before, piece, *pieces]), (note,)
    assert path is not None  # there are more pieces than are held
    return Copy(str(path), folder), ()
