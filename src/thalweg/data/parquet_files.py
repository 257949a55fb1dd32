"""Files told by their first bytes: gzip is unpacked, Parquet is read, other formats are refused."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass

import pyarrow as pa

from thalweg.errors import DataError, listing, nearest

HEAD = 1 << 20

_CONVERT = "convert it to Parquet or CSV and give that file"
_EXPORT = "save the sheet as CSV and give that file"
_UNPACK = "unpack it and give the file inside"

# How a file begins, what it then is, what to do. Formats whose mark could also be the start of a
# CSV header (`BZh`, `FEA1`) are matched together with the bytes that no text has.
_OTHER_FORMATS: tuple[tuple[bytes, str, str], ...] = (
    (rb"PK\x03\x04.{0,4000}?(xl/|\[Content_Types\]|_rels/)", "an Excel workbook", _EXPORT),
    (rb"\xd0\xcf\x11\xe0", "an old Excel workbook", _EXPORT),
    (rb"PK\x03\x04.{26}[^\0]{0,200}?\.npy", "a NumPy .npz archive", "load it and give the arrays"),
    (rb"PK(\x03\x04|\x05\x06)", "a zip archive", _UNPACK),
    (rb"(?s:.{257})ustar", "a tar archive", _UNPACK),
    (rb"BZh[1-9]1AY&SY", "bzip2-packed", f"{_UNPACK} (gzip is read as it is)"),
    (rb"\xfd7zXZ\0", "xz-packed", f"{_UNPACK} (gzip is read as it is)"),
    (rb"\x28\xb5\x2f\xfd", "zstd-packed", f"{_UNPACK} (gzip is read as it is)"),
    (rb"7z\xbc\xaf", "a 7z archive", _UNPACK),
    (rb"(ARROW1\0|FEA1\0|\xff\xff\xff\xff)", "an Arrow (Feather) file", _CONVERT),
    (rb"PARE", "an encrypted Parquet file", "decrypt it and give that file"),
    (rb"ORC.{0,4000}?\0", "an ORC file", _CONVERT),
    (rb"Obj\x01", "an Avro file", _CONVERT),
    (rb"\x89HDF\r\n", "an HDF5 file", _CONVERT),
    (rb"SQLite format 3\0", "an SQLite database", "export the table as CSV and give that file"),
    (rb"\x93NUMPY", "a NumPy .npy file", "load it and give the array"),
    (rb"\x80[\x02-\x05](\x95|c|\]|\}|X)", "a Python pickle", _CONVERT),
    (rb"%PDF-", "a PDF document", "give the table as CSV or Parquet"),
    (rb"\s*(?i:<!doctype|<html|<\?xml|<svg)", "a web page or XML", "download the table itself"),
    (rb"\s*(\{\s*[\"}]|\[\s*[\[{\"\d-][^\]\n]*[\n,:{])", "JSON", _CONVERT),
)


@dataclass(frozen=True)
class RawFile:
    """An existing file, its first bytes after unpacking, and a way to read it from the start."""

    name: str
    path: str
    head: bytes
    whole: bool
    gzipped: bool
    held: pa.Buffer | None

    def open(self) -> pa.NativeFile:
        """Open the file at its start; gzip is unpacked on the way."""
        stream = pa.OSFile(self.path) if self.held is None else pa.BufferReader(self.held)
        return pa.CompressedInputStream(stream, "gzip") if self.gzipped else stream


def open_file(path: str, name: str) -> RawFile:
    """Look at a file's first bytes.

    Args:
        path: The file; a pipe is read to its end and held in memory.
        name: What messages call it.

    Returns:
        The file, ready to be read.

    Raises:
        DataError: It is missing, empty, a directory, not readable, or damaged gzip.

    """
    held = None
    try:
        with open(path, "rb") as stream:
            if not stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                held = pa.py_buffer(stream.read())
            magic = stream.read(2) if held is None else held.slice(0, 2).to_pybytes()
    except FileNotFoundError:
        raise DataError(_no_such_file(path)) from None
    except IsADirectoryError:
        raise DataError(_directory(path)) from None
    except PermissionError:
        raise DataError(
            f"'{path}' cannot be opened: no permission to read it; change its permissions "
            f"or copy it to a place you can read"
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DataError(f"'{path}' cannot be opened: {reason}; check the path") from None

    file = RawFile(name, path, b"", False, magic == b"\x1f\x8b", held)
    try:
        with file.open() as unpacked:
            head = unpacked.read(HEAD + 1)
    except OSError:
        raise unreadable(file) from None
    if not head:
        raise DataError(f"{name} is empty; give a CSV or Parquet file with rows")
    return RawFile(name, path, head[:HEAD], len(head) <= HEAD, file.gzipped, held)


def unreadable(file: RawFile) -> DataError:
    """Say that reading broke off inside a file."""
    if file.gzipped:
        return DataError(
            f"{file.name} is damaged: its gzip data is cut short or altered; "
            f"make or download it again (gzip -t tests it)"
        )
    return DataError(f"{file.name} could not be read to its end; check the disk and try again")


def _no_such_file(path: str) -> str:
    if re.match(r"[a-z][a-z0-9+]+://", path):
        return f"'{path}' is an address, not a file; download it and give the local file"
    folder, base = os.path.split(path)
    try:
        hint = nearest(base, sorted(os.listdir(folder or ".")))
    except OSError:
        return f"no such file: '{path}'; there is no folder '{folder}' either"
    return f"no such file: '{path}'; " + (
        hint if hint.startswith("did you mean") else "check the name and the folder"
    )


def _directory(path: str) -> str:
    endings = (".csv", ".tsv", ".txt", ".parquet", ".pq", ".gz")
    try:
        usable = sorted(n for n in os.listdir(path) if n.lower().endswith(endings))
    except OSError:
        usable = []
    if usable:
        return f"'{path}' is a directory; give files in it, such as {listing(usable)}"
    return f"'{path}' is a directory, and no CSV or Parquet file is in it; give a file"


def refuse_other_formats(file: RawFile) -> None:
    """Raise `DataError` when the first bytes are those of a format that is not read."""
    for start, what, advice in _OTHER_FORMATS:
        if re.match(start, file.head, re.DOTALL):
            raise DataError(f"{file.name} looks like {what}, which is not read; {advice}")


def is_parquet(file: RawFile) -> bool:
    """Tell Parquet by its mark and the binary byte after it (a CSV column may be named PAR1)."""
    if not file.head.startswith(b"PAR1"):
        return False
    return len(file.head) == 4 or (file.head[4] < 0x20 and file.head[4] not in b"\t\r\n")


def named_parquet(file: RawFile) -> bool:
    """Tell whether a file's name promises Parquet."""
    return file.path.lower().removesuffix(".gz").endswith((".parquet", ".pq"))


def read_parquet(file: RawFile) -> tuple[pa.Table, list[str]]:
    """Read a Parquet file.

    Args:
        file: A file for which `is_parquet` holds.

    Returns:
        The table as stored, without a pandas index, and notes for the user.

    Raises:
        DataError: The file is cut or altered, or uses a feature that PyArrow does not read.

    """
    import pyarrow.parquet as pq

    try:
        with file.open() as stream:
            # Parquet is read from its end backwards, which an unpacking stream cannot do.
            source = pa.BufferReader(stream.read()) if file.gzipped else stream
            # ParquetFile, not read_table: that one makes columns of folders named "key=value".
            table = pq.ParquetFile(source, page_checksum_verification=True).read()
    except NotImplementedError as error:
        raise DataError(
            f"{file.name} uses a Parquet feature that is not read ({_short(error)}); "
            f"write it again with common settings"
        ) from None
    except MemoryError:  # which is an ArrowException too, and no fault of the file's
        raise
    except (pa.ArrowException, OSError, ValueError):
        raise DataError(
            f"{file.name} is not a whole Parquet file: it was cut short or altered; "
            f"make or download it again"
        ) from None

    notes = [] if named_parquet(file) else [f"{file.name}: read as Parquet, which its content is"]
    index = [name for name in table.column_names if re.fullmatch(r"__index_level_\d+__", name)]
    if index and len(index) < table.num_columns:
        table = table.drop_columns(index)
        notes.append(f"{file.name}: the pandas index ({listing(index)}) is left out")
    return table, notes


def _short(error: Exception) -> str:
    return str(error).split("\n", maxsplit=1)[0].rstrip(".")[:120]
