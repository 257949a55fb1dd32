"""Arrow IPC files and streams; a Feather file of version 2 is an IPC file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pyarrow as pa

from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.raw_file import RawFile, binary_file

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.read_options import ReadOptions

_FILE = b"ARROW1\0\0"
_STREAM = b"\xff\xff\xff\xff"


def is_ipc(file: RawFile) -> bool:
    """Tell an Arrow IPC file by its mark, a stream by that of its first message."""
    return file.head.startswith((_FILE, _STREAM))


def read_ipc(file: RawFile, columns: Columns, options: ReadOptions | None = None) -> pa.Table:
    """Read an Arrow IPC file or stream.

    Args:
        file: A file for which `is_ipc` holds.
        columns: Which of its columns to read.
        options: None is for it.

    Returns:
        Those columns as stored.

    Raises:
        DataError: The file is cut or altered.
        OutOfMemoryError: It does not fit into memory.

    """
    with binary_file(file, "Arrow"):
        with file.open() as stream:
            # An IPC file is read from its end, which an unpacking stream cannot do.
            source = pa.BufferReader(stream.read()) if file.packing else stream
            in_file = file.head.startswith(_FILE)
            opened = pa.ipc.open_file if in_file else pa.ipc.open_stream
            with opened(source) as reader:
                names = reader.schema.names
                kept = columns.choose(names)
            source.seek(0)
            only = pa.ipc.IpcReadOptions(included_fields=kept) if len(kept) < len(names) else None
            with opened(source, options=only) as reader:
                table = reader.read_all()
        table.validate()
    return table


IPC = FileFormat("Arrow", (".arrow", ".feather", ".ipc"), is_ipc, read_ipc)
