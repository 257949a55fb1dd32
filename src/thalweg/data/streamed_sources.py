"""Whatever a table may be read from, as a stream; see `sources.read`."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from thalweg.data.columns import Wanted
from thalweg.data.files.file_streams import stream_files
from thalweg.data.sources import ReadOptions, read
from thalweg.data.stream import Stream, stream_of

HELD = 2**27  # bytes of what comes once that are held in memory, with a column that is read


def streamed(data: Any, options: ReadOptions | None = None, wanted: Wanted | None = None) -> Stream:
    """Return the rows that `sources.read` returns as a stream.

    Of files, of an iterator and of an Arrow stream some rows are in memory at a time; the others
    are in memory already. Rows that come once (from an iterator) are written to the disk where
    they take more than 64 MB, for they may have to be read again.

    Args:
        data: as for `sources.read`.
        options: likewise.
        wanted: likewise.

    Raises:
        DataError, OutOfMemoryError: as `sources.read`; where rows of a file are at fault, once
            they are reached.
    """
    options = options if options is not None else ReadOptions()
    if isinstance(data, str | os.PathLike):
        data = [data]
    if isinstance(data, Sequence) and data and all(isinstance(d, str | os.PathLike) for d in data):
        return stream_files(data, options, wanted)
    source = read(data, options, wanted, HELD)
    return stream_of(source.table, name=source.name, notes=source.notes, left_out=source.left_out)
