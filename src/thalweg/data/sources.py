"""Reading tables: files and frames of several kinds become one Arrow table."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.bad_rows import SkippedRows
from thalweg.data.columns import Columns, Wanted
from thalweg.data.files.raw_file import RawFile
from thalweg.data.files.read_files import read_files
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.frame_parts import parts_of, read_parts, read_stream
from thalweg.data.frames import arrow_stream, from_memory
from thalweg.data.lazy_table import LazyTable
from thalweg.data.tidying import tidied, tidied_array, tidied_lazily
from thalweg.errors import DataError, OutOfMemoryError


@dataclass(frozen=True)
class Source:
    """A table as it was read.

    Attributes:
        table: Of Arrow, `ArrayTable` over an array, or `LazyTable` over a large file. At least one
            row and one column. Names are unique and not empty. Missing values are nulls; no
            floating column holds NaN, infinities stay. Categorical columns are given as their
            values, half floats as float32, string views as large strings. Metadata of a column's
            field says what `thalweg.data.declared` knows: `UNTYPED` texts of a text file, a
            declared `CATEGORY`, one that is `ORDERED`.
        name: What messages call it: "flights.csv", "2 files", "DataFrame", "arrays".
        notes: Sentences to tell the user, e.g. "sales.csv: columns are separated by ';'".
        left_out: Names of the columns that were not wanted and not looked at.
        skipped: The rows of files that were left out, for they cannot be read.
        files: The files of this machine that were read; see `files.unchanged`.

    """

    table: Table
    name: str
    notes: tuple[str, ...]
    left_out: tuple[str, ...] = ()
    skipped: tuple[SkippedRows, ...] = ()
    files: tuple[RawFile, ...] = ()


def read(
    data: Any,
    options: ReadOptions | None = None,
    wanted: Wanted | None = None,
    memory: int | None = None,
    dictionaries: bool = False,
) -> Source:
    """Read a table from wherever it is.

    Args:
        data: One of: a path to a CSV, JSON Lines, Parquet, Arrow IPC (Feather), svmlight or NumPy
            file, packed by gzip, bzip2, xz or zstd or not, all told by content, `-` for standard
            input; a folder, pattern or address (see `files.locations.located`); a sequence of
            these, stacked in the order given, columns matched by name; a
            pandas or polars DataFrame (an index is left out); a PyArrow Table or RecordBatch, an
            iterator or list of these or of frames, or anything with `__arrow_c_stream__` (a DuckDB
            relation), `__dataframe__` or `to_arrow`; a 2-D array X `[rows, columns]` of numbers,
            giving columns x0, x1, …; a SciPy sparse matrix, which becomes one column X (see
            `thalweg.data.sparse_matrix`); a tuple `(X, y)` of an array or frame and one target a
            row. The target is then the last column, called `y` or by its
            Series' name, or `target` if X has a column of that name.
        options: See `ReadOptions`; None for its defaults.
        wanted: Tells of all names which columns are read; None: all are. Others are not looked
            at, whatever they hold. The table has no columns, and no rows, if none is wanted.
        memory: Bytes that the table may take. Columns of larger files are then read each when it
            is asked for, of other formats than Parquet and Arrow IPC from a copy on the disk, and
            so are those of an iterator or an Arrow stream; those of larger frames are converted
            when they are asked for. Of Parquet files of 32 MB or more together always. None: all is
            read at once.
        dictionaries: Whether texts of a text file that repeat are given as Arrow dictionaries: each
            is then looked at once. They are marked `UNTYPED` and declare no category.

    Returns:
        The table, its name for messages, and notes.

    Raises:
        DataError: The data is missing, damaged, empty, no table, or of a format not read. The
            message says what, where and what to do.
        OutOfMemoryError: It does not fit into memory.

    How others differ: pandas too reads quoted empty cells as missing, but renames repeated
    columns (`a`, `a.1`), which are refused here; PyArrow alone neither guesses the delimiter nor
    notices a quotation mark that is never closed.

    """
    options = options if options is not None else ReadOptions()
    notes: list[str] = []
    if isinstance(data, str | os.PathLike):
        data = [data]
    if isinstance(data, Sequence) and data and all(isinstance(d, str | os.PathLike) for d in data):
        found = read_files(data, options, wanted, notes, memory, dictionaries)
        return Source(
            found.table, found.name, tuple(notes), found.left_out, found.skipped, found.files
        )
    if isinstance(data, Sequence) and not data:
        raise DataError("no data: the list of files is empty; give at least one")
    try:
        parts = parts_of(data)
        if parts is not None:
            table, columns = read_parts(parts, wanted, notes, options.missing, memory)
            return Source(table, columns.source, tuple(notes), tuple(columns.left_out))
        reader = arrow_stream(data)
        if reader is not None:
            columns = Columns(type(data).__name__, wanted, notes)
            table = read_stream(reader, columns, options.missing, memory)
            return Source(table, columns.source, tuple(notes), tuple(columns.left_out))
        table, columns = from_memory(data, wanted, notes, memory)
        if isinstance(table, ArrayTable):
            table = tidied_array(table, columns, options.missing)
        elif isinstance(table, LazyTable):
            table = tidied_lazily(table, columns, options.missing)
        else:
            table = tidied(table, columns, options.missing)
    except OutOfMemoryError:
        raise
    except MemoryError:
        raise OutOfMemoryError(
            "memory ran out while reading the data; give fewer columns or rows"
        ) from None
    return Source(table, columns.source, tuple(notes), tuple(columns.left_out))


__all__ = ["ReadOptions", "Source", "read"]
