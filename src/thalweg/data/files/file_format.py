"""A file format: its name and endings, how it is recognised, and the function that reads it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from thalweg.data.lazy_table import LazyTable

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.raw_file import RawFile
    from thalweg.data.files.read_options import ReadOptions


@dataclass(frozen=True)
class FileFormat:
    """A file format that is read.

    Attributes:
        name: What messages call it.
        endings: Of the names of such files, in small letters, without how they are packed.
        recognises: Whether a file is one, by its first bytes.
        read: Reads the columns that are chosen; see `csv_files.read_csv`. A `LazyTable`, which is
            for large files alone, has rows.
        text: Whether it is text between delimiters, read with `ReadOptions.delimiter`, and decoded
            by `read`.

    """

    name: str
    endings: tuple[str, ...]
    recognises: Callable[[RawFile], bool]
    read: Callable[[RawFile, Columns, ReadOptions], pa.Table | LazyTable]
    text: bool = False
