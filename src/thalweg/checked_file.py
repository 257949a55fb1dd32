"""Arrays and a JSON document in one safetensors file, with a checksum over every byte.

The file is written beside its place, flushed to the disk and renamed, so that whatever happens
meanwhile, the old file stands there whole or the new one does. Nothing in it can run code.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
import stat
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import safetensors.numpy
from numpy.typing import NDArray
from safetensors import SafetensorError

from thalweg.endings import temporary
from thalweg.plain import json_bytes, parsed

# What a file that is cut, altered or of another program makes of the code that reads it.
UNREADABLE = (ValueError, LookupError, TypeError, AttributeError, RecursionError, OverflowError)
PART = ".part"  # the ending of a file that is being written

_DOCUMENT = "document"
_LONGEST_HEADER = 100_000_000
_NO_SUM = "0" * 64  # stands in the header while the file is written and summed
_DTYPES = {
    "bool": "BOOL",
    "uint8": "U8",
    "int32": "I32",
    "int64": "I64",
    "float32": "F32",
    "float64": "F64",
}
_PIECE = 2**24  # bytes written and summed at once


class DamagedError(ValueError):
    """A file that is not what `write` wrote."""


class Disk:
    """The calls that put a file in its place; tests replace them by ones that fail."""

    def create(self, path: Path) -> BinaryIO:
        """Open a new file; never one that is there."""
        return path.open("xb")

    def write(self, file: BinaryIO, content: bytes | memoryview) -> None:
        """Append bytes to a file."""
        file.write(content)

    def flush(self, file: BinaryIO) -> None:
        """Have a file's bytes reach the disk."""
        file.flush()
        os.fsync(file.fileno())

    def rename(self, source: Path, path: Path) -> None:
        """Put a file in the place of another, at once."""
        source.replace(path)
        if os.name == "posix":  # the folder's entry reaches the disk too
            folder = os.open(path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)


def write(
    path: Path, document: Any, arrays: Mapping[str, NDArray[Any]], disk: Disk | None = None
) -> int:
    """Write a document and arrays; return the size of the file in bytes.

    Args:
        path: of the file; its folder exists.
        document: JSON values; every float is finite.
        arrays: by name; of a type in `_DTYPES`.
        disk: makes the calls; None: the machine's own.

    Raises:
        OSError: it cannot be written; what stood there is unchanged.
    """
    disk = disk or Disk()
    text = np.frombuffer(json_bytes(document), np.uint8)
    tensors = {_DOCUMENT: text, **{f"array.{name}": each for name, each in arrays.items()}}
    head = header(tensors, {"sha256": _NO_SUM})
    with temporary(path.with_name(f".{path.name}.{secrets.token_hex(8)}{PART}")) as beside:
        with disk.create(beside) as file:
            total = hashlib.sha256(head)
            disk.write(file, head)
            for tensor in tensors.values():
                whole = np.ascontiguousarray(tensor).reshape(-1).view(np.uint8)
                for start in range(0, whole.size, _PIECE):
                    piece = whole[start : start + _PIECE].data
                    total.update(piece)
                    disk.write(file, piece)
            file.seek(0)
            disk.write(file, header(tensors, {"sha256": total.hexdigest()}))
            disk.flush(file)
        disk.rename(beside, path)
    return len(head) + sum(tensor.nbytes for tensor in tensors.values())


def read(path: Path) -> tuple[Any, dict[str, NDArray[Any]]]:
    """Return the document and the arrays of a file.

    Raises:
        OSError: it cannot be read.
        DamagedError: `write` did not write it, or it was cut or altered since.
    """
    with path.open("rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise DamagedError("it is no ordinary file")
        raw = file.read()
    try:
        (length,) = struct.unpack_from("<Q", raw)
        if length > _LONGEST_HEADER:
            raise DamagedError("its header is too long")
        body = 8 + length
        said = parsed(raw[8:body])["__metadata__"]["sha256"]
        place = raw[:body].find(said.encode())
        if len(said) != len(_NO_SUM) or place < 0:
            raise DamagedError("it has no checksum")
        total = hashlib.sha256(raw[:place] + _NO_SUM.encode() + raw[place + len(said) : body])
        total.update(memoryview(raw)[body:])
        if total.hexdigest() != said:
            raise DamagedError("its checksum does not fit")
        tensors = safetensors.numpy.load(raw)
        document = parsed(tensors.pop(_DOCUMENT).tobytes())
    except DamagedError:
        raise
    except (struct.error, SafetensorError, MemoryError, *UNREADABLE):
        raise DamagedError("it is cut or altered") from None
    return document, {name.removeprefix("array."): each for name, each in tensors.items()}


def header(tensors: Mapping[str, NDArray[Any]], metadata: Mapping[str, str]) -> bytes:
    """Return the header of a safetensors file; the library's own writer shuffles the metadata.

    Behind it stand the tensors' bytes, one after the other. Its length does not depend on what the
    metadata's texts are, but on how long they are.
    """
    fields: dict[str, Any] = {"__metadata__": dict(metadata)}
    at = 0
    for name, tensor in tensors.items():
        fields[name] = {
            "dtype": _DTYPES[tensor.dtype.name],
            "shape": list(tensor.shape),
            "data_offsets": [at, at + tensor.nbytes],
        }
        at += tensor.nbytes
    text = json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text
