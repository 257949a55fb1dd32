"""Files as bytes: opened and unpacked by what their first bytes are; other formats are refused."""

from __future__ import annotations

import bz2
import gzip
import lzma
import os
import re
import stat
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

import pyarrow as pa

from thalweg.data.files.pipes import Copy, drained
from thalweg.errors import DataError, OutOfMemoryError, ThalwegError, nearest

HEAD = 1 << 20
_PACKED = 5  # times as much text there is as bytes that it is packed into, about

# How packed data begins, and what packs it. `BZh` alone could be the start of a CSV header.
_PACKINGS: tuple[tuple[bytes, str], ...] = (
    (rb"\x1f\x8b", "gzip"),
    (rb"BZh[1-9](1AY&SY|\x17\x72\x45\x38\x50\x90)", "bzip2"),
    (rb"\xfd7zXZ\0", "xz"),
    (rb"\x28\xb5\x2f\xfd", "zstd"),
)
PARQUET_ENDINGS = (".parquet", ".pq")
PACKED_ENDINGS = (".gz", ".bz2", ".xz", ".zst")
# What Python's unpackers raise for data that is cut or altered; PyArrow adds its ValueErrors.
BROKEN = (OSError, EOFError, zlib.error, lzma.LZMAError)
DAMAGE = (*BROKEN, ValueError)
_OBJECT = re.compile(r":? *<[^<>]* at 0x[0-9a-f]+>")  # as Python's parser shows its own
# A thread's stack, LZ4's frames, Zstandard's, and zlib's (Z_MEM_ERROR) that could not be allocated.
_RAN_OUT = re.compile(
    r"launch worker thread|ERROR_allocation_failed|not enough memory|insufficient memory"
)


Stamp = tuple[int, int, int, int]


def stamp_of(found: os.stat_result) -> Stamp:
    """Return by what a file is known: device, inode, bytes, time of its last change."""
    return found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns


@dataclass(frozen=True)
class RawFile:
    """An existing file, its first bytes after unpacking, and a way to read it from the start.

    Attributes:
        name: What messages call it.
        path: Where it is.
        head: Its first `HEAD` bytes, unpacked.
        whole: Whether they are all of it.
        packing: "gzip", "bzip2", "xz", "zstd", or None.
        held: All bytes of a pipe, which can be read once, or a copy of them; None for a file.
        filesystem: A `pyarrow.fs.FileSystem` that has the file; None: this machine.
        stamp: What a file of this machine was when it was opened, by which `unchanged` tells
            whether it still is that; None: it is not compared.
        notes: Sentences for the user.

    """

    name: str
    path: str
    head: bytes
    whole: bool
    packing: str | None
    held: bytes | Copy | None
    filesystem: Any = None
    stamp: Stamp | None = None
    notes: tuple[str, ...] = ()

    @property
    def plain_name(self) -> str:
        """The path in small letters, without the ending that says how it is packed."""
        base, ending = os.path.splitext(self.path.lower())
        return base if ending in PACKED_ENDINGS else base + ending

    def open(self) -> pa.NativeFile:
        """Open the file at its start; packed data is unpacked on the way."""
        if self.packing is None or self.packing == "zstd":
            stream = self._plain()
            return pa.CompressedInputStream(stream, "zstd") if self.packing else stream
        # Not PyArrow's gzip: it takes the zeros behind a member, as tapes leave them, for damage.
        unpack: Any = {"gzip": gzip.open, "bzip2": bz2.open, "xz": lzma.open}[self.packing]
        here = self.held is None and self.filesystem is None
        return pa.PythonFile(
            unpack(self.path if here else self._plain()), "r"
        )  # its own is a number

    def size(self) -> int:
        """Return about how many bytes there are, unpacked."""
        with self._plain() as stream:
            return int(stream.size()) * (_PACKED if self.packing else 1)

    def _plain(self) -> pa.NativeFile:
        """Open the file as it is, packed or not."""
        if isinstance(self.held, Copy):
            return pa.OSFile(self.held.path)
        if self.held is not None:
            return pa.BufferReader(self.held)
        if self.filesystem is not None:
            return self.filesystem.open_input_file(self.path)
        # As bytes: PyArrow would encode a name that is not UTF-8 once more.
        return pa.OSFile(os.fsencode(self.path))


def named_parquet(file: RawFile) -> bool:
    """Tell whether a file's name promises Parquet."""
    return file.plain_name.endswith(PARQUET_ENDINGS)


def open_file(path: str, name: str, filesystem: Any = None) -> RawFile:
    """Look at a file's first bytes.

    Args:
        path: The file; `-` is standard input. That and a pipe are read to their end, and held or
            copied to the disk (see `pipes.drained`).
        name: What messages call it.
        filesystem: A `pyarrow.fs.FileSystem` that has it; None: this machine.

    Returns:
        The file, ready to be read.

    Raises:
        DataError: It is missing, empty, a directory, not readable, or damaged; or a pipe holds more
            than disk and memory have room for.
        OutOfMemoryError: A pipe holds more than memory does.

    """
    held: bytes | Copy | None = None
    stamp, start, notes = None, b"", tuple[str, ...]()
    printed = printable(path)
    try:
        if path == "-":
            held, notes = drained(sys.stdin.buffer, name)
        elif filesystem is not None:
            with filesystem.open_input_file(path) as remote:
                start = remote.read(16)
        else:
            with open(path, "rb") as stream:
                found = os.fstat(stream.fileno())
                if stat.S_ISREG(found.st_mode):
                    stamp = stamp_of(found)
                else:
                    held, notes = drained(stream, name)
                start = stream.read(16) if held is None else b""
    except FileNotFoundError:
        raise no_such_file(path) from None
    except IsADirectoryError:
        raise DataError(f"'{printed}' is a directory; give a file in it") from None
    except PermissionError:
        raise DataError(
            f"'{printed}' cannot be opened: no permission to read it; change its permissions "
            f"or copy it to a place you can read"
        ) from None
    except DataError:
        raise
    except MemoryError:
        raise OutOfMemoryError(_out_of_memory(name)) from None
    except (
        OSError,
        pa.ArrowException,
        ValueError,
        AttributeError,
    ) as error:  # AttributeError: no standard input
        reason = getattr(error, "strerror", None) or str(error)
        raise DataError(f"'{printed}' cannot be opened: {reason}; check the path") from None

    if isinstance(held, Copy):
        with open(held.path, "rb") as copy:
            start = copy.read(16)
    elif held is not None:
        start = held[:16]
    packing = next((packing for mark, packing in _PACKINGS if re.match(mark, start)), None)
    file = RawFile(name, path, b"", False, packing, held, filesystem, stamp, notes)
    try:
        with file.open() as unpacked:
            head = unpacked.read(HEAD + 1)
    except (*DAMAGE, pa.ArrowException, MemoryError) as error:
        raise (out_of_memory if ran_out(error) else unreadable)(file) from None
    if not head:
        raise DataError(f"{name} is empty; give a CSV or Parquet file with rows")
    return replace(file, head=head[:HEAD], whole=len(head) <= HEAD)


def unreadable(file: RawFile) -> DataError:
    """Say that reading broke off inside a file."""
    if file.packing:
        return DataError(
            f"{file.name} is damaged: its {file.packing} data is cut short or altered; "
            f"make or download it again ({file.packing} -t tests it)"
        )
    where = "disk" if file.filesystem is None else "network"
    return DataError(f"{file.name} could not be read to its end; check the {where} and try again")


def ran_out(error: BaseException) -> bool:
    """Whether an error means that memory ran out; PyArrow tells some of these by the text alone."""
    return isinstance(error, MemoryError) or _RAN_OUT.search(str(error)) is not None


def out_of_memory(file: RawFile) -> OutOfMemoryError:
    """Say that memory ran out, and not that a sound file is damaged."""
    return OutOfMemoryError(_out_of_memory(file.name))


@contextmanager
def binary_file(file: RawFile, what: str) -> Iterator[None]:
    """Say of what PyArrow raises, while it reads a binary file, what it means for the file.

    Args:
        file: what is read.
        what: the format's name: "Parquet", "Arrow".

    Raises:
        DataError: the file is cut or altered, or uses a feature that PyArrow does not read.
        OutOfMemoryError: it does not fit into memory.
    """
    try:
        yield
    except ThalwegError:
        raise
    except NotImplementedError as error:
        raise DataError(
            f"{file.name} uses a feature of {what} that is not read ({_first_line(error)}); "
            f"write it again with common settings"
        ) from None
    except (*DAMAGE, pa.ArrowException, MemoryError) as error:
        if ran_out(error):
            raise out_of_memory(file) from None
        raise DataError(
            f"{file.name} is not a whole {what} file: it was cut short or altered "
            f"({_first_line(error)}); make or download it again"
        ) from None


def _first_line(error: Exception) -> str:
    line = str(error).split("\n", maxsplit=1)[0].rstrip(".")
    return _OBJECT.sub("", line)[:120]


def _out_of_memory(name: str) -> str:
    return (
        f"memory ran out while reading {name}; read fewer columns (--only) or rows, or use a "
        f"machine with more memory"
    )


def printable(path: str) -> str:
    r"""Return a path with bytes that are no UTF-8 written as ``\xe9``: Latin-1 names have them."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def no_such_file(path: str) -> DataError:
    """Say that there is no such file on this machine, and which may be meant."""
    return DataError(_no_such_file(path))


def _no_such_file(path: str) -> str:
    printed = printable(path)
    folder, base = os.path.split(path)
    try:
        found = sorted(printable(name) for name in os.listdir(folder or "."))
    except OSError:
        return f"no such file: '{printed}'; there is no folder '{printable(folder)}' either"
    hint = nearest(printable(base), found)
    return f"no such file: '{printed}'; " + (
        hint if hint.startswith("did you mean") else "check the name and the folder"
    )
