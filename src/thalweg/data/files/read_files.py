"""Reading files: the format of each told by its content, several stacked into one table."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence

import pyarrow as pa

from thalweg.data.columns import Columns, Wanted
from thalweg.data.files.csv_files import CSV
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.ipc_files import IPC
from thalweg.data.files.json_files import JSON_LINES
from thalweg.data.files.parquet_files import PARQUET
from thalweg.data.files.raw_file import open_file, out_of_memory, printable
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.files.stacked import stacked
from thalweg.data.lazy_table import LazyTable
from thalweg.data.tidying import tidied, tidied_lazily
from thalweg.errors import OutOfMemoryError

# A file is of the first that recognises it; the last takes whatever text there is.
FORMATS: tuple[FileFormat, ...] = (IPC, PARQUET, JSON_LINES, CSV)


def read_files(
    paths: Sequence[str | os.PathLike[str]],
    options: ReadOptions,
    wanted: Wanted | None,
    notes: list[str],
    on_demand: bool = False,
) -> tuple[pa.Table | LazyTable, str, tuple[str, ...]]:
    """Read one or several files.

    Args:
        paths: One at least; `-` is standard input.
        options: See `ReadOptions`.
        wanted: Tells of all names which columns are read; None: all are.
        notes: Sentences for the user; appended to.
        on_demand: Whether columns of a large file may be read when they are asked for.

    Returns:
        The table, what messages call it, and the names of the columns that were not wanted.

    Raises:
        DataError: A file is missing, damaged, empty, no table, or of a format not read.
        OutOfMemoryError: They do not fit into memory.

    """
    full = [os.fsdecode(path) for path in paths]
    names = _names(full)
    notes += [
        f"{name} is given {count} times, and its rows count as often"
        for name, count in Counter(names).items()
        if count > 1
    ]
    tables = []
    left_out: dict[str, None] = {}
    for path, name in zip(full, names, strict=True):
        columns = Columns(name, wanted, notes, on_demand and len(full) == 1)
        tables.append(_read_file(path, columns, options))
        left_out |= dict.fromkeys(columns.left_out)
    if len(tables) == 1:
        return tables[0], names[0], tuple(left_out)
    try:
        table = stacked(tables, names)
    except MemoryError:
        raise OutOfMemoryError(
            f"memory ran out while stacking {len(tables)} files; give fewer, or read fewer columns "
            f"(--only)"
        ) from None
    return table, f"{len(tables)} files", tuple(left_out)


def _names(full: list[str]) -> list[str]:
    """Return what messages call each file.

    Two of one name in different folders have their paths, and so have devices and pipes.
    """
    short = [os.path.basename(f) if os.path.isfile(f) or not os.path.exists(f) else f for f in full]
    short = [name or path for name, path in zip(short, full, strict=True)]
    count = Counter(short)
    return [
        "standard input" if f == "-" else printable(s if count[s] == 1 else f)
        for s, f in zip(short, full, strict=True)
    ]


def _read_file(path: str, columns: Columns, options: ReadOptions) -> pa.Table | LazyTable:
    endings = [ending for form in FORMATS for ending in form.endings]
    file = open_file(path, columns.source, endings)
    form = next(form for form in FORMATS if form.recognises(file))
    table = form.read(file, columns, options)
    if options.delimiter is not None and not form.text:
        a = "an" if form.name[0] in "AEIO" else "a"
        columns.notes.append(
            f"{file.name}: {a} {form.name} file has no delimiter; --delimiter is not used"
        )
    try:
        if isinstance(table, LazyTable):
            return tidied_lazily(table, columns, options.missing)
        return tidied(table, columns, options.missing, decoded=form.text)
    except MemoryError:
        raise out_of_memory(file) from None
