"""Reading files: the format of each told by its content, several stacked into one table."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from typing import Any, NamedTuple

import pyarrow as pa

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.bad_rows import SkippedRows, notes_of
from thalweg.data.columns import Columns, Wanted
from thalweg.data.declared import UNTYPED
from thalweg.data.files.csv_files import CSV
from thalweg.data.files.file_format import FileFormat, table_size
from thalweg.data.files.file_systems import is_address
from thalweg.data.files.ipc_files import IPC
from thalweg.data.files.json_files import JSON_LINES
from thalweg.data.files.locations import Location, located
from thalweg.data.files.numpy_files import NPY, NPZ
from thalweg.data.files.parquet_files import PARQUET, is_large, parquet_size
from thalweg.data.files.raw_file import RawFile, open_file, out_of_memory
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.files.spool import CannotWriteError, spooled
from thalweg.data.files.stacked import stacked
from thalweg.data.files.stacked_lazily import stacked_lazily
from thalweg.data.files.svmlight_files import SVMLIGHT
from thalweg.data.files.unchanged import unchanged
from thalweg.data.lazy_table import LazyTable
from thalweg.data.scratch import Scratch, go_on_in_memory
from thalweg.data.tidying import tidied, tidied_array, tidied_lazily
from thalweg.errors import DataError, NoRowsError, OutOfMemoryError

# A file is of the first that recognises it; the last takes whatever text there is.
FORMATS: tuple[FileFormat, ...] = (IPC, PARQUET, NPY, NPZ, JSON_LINES, SVMLIGHT, CSV)
NO_ROWS = "{}: it has no rows and is left out"
_ALIKE = 3


class FilesRead(NamedTuple):
    """What came of reading files.

    Attributes:
        table: Their rows.
        name: What messages call it.
        left_out: Names of the columns that were not wanted.
        skipped: The rows that were left out, for they cannot be read.
        files: The files, without their first bytes; by them `unchanged` tells what changed since.

    """

    table: Table
    name: str
    left_out: tuple[str, ...]
    skipped: tuple[SkippedRows, ...]
    files: tuple[RawFile, ...]


def read_files(
    paths: Sequence[str | os.PathLike[str]],
    options: ReadOptions,
    wanted: Wanted | None,
    notes: list[str],
    memory: int | None = None,
    dictionaries: bool = False,
) -> FilesRead:
    """Read one or several files.

    Args:
        paths: One at least: files, folders, patterns, addresses; see `locations.located`.
        options: See `ReadOptions`.
        wanted: Tells of all names which columns are read; None: all are.
        notes: Sentences for the user; appended to.
        memory: Bytes that the table may take, see `Columns`; None: there is no limit.
        dictionaries: Whether texts that repeat are given as dictionaries, of one file.

    Raises:
        DataError: A file is missing, damaged, empty, no table, or of a format not read.
        OutOfMemoryError: They do not fit into memory.

    """
    files, keys = found_files(paths, notes)
    names: list[str] = []
    tables = []
    without_rows: NoRowsError | None = None
    left_out: dict[str, None] = {}
    said: list[str] = []
    skipped: list[SkippedRows] = []
    seen: list[RawFile] = []
    opened, limits = _opened(files, memory)
    folder = cache(lambda: Scratch())  # one for the copies of all files
    for where, file, limit in zip(files, opened, limits, strict=True):
        columns = Columns(where.name, wanted, said, limit, keys)
        columns.dictionaries = dictionaries and len(files) == 1
        columns.skipped = skipped
        file = file or _open(where)
        notes += file.notes
        if file.stamp is not None:
            seen.append(replace(file, head=b""))
        try:
            table = _read_file(file, columns, options, folder)
        except NoRowsError as error:
            without_rows = error
            said.append(NO_ROWS.format(where.name))
            continue
        tables.append(with_keys(table, where, columns))
        names.append(where.name)
        left_out |= dict.fromkeys(columns.left_out)
    if without_rows is not None and not tables:
        raise without_rows
    notes += [*merged_notes(said, [file.name for file in files]), *notes_of(skipped)]
    if len(tables) == 1:
        return FilesRead(tables[0], names[0], tuple(left_out), tuple(skipped), tuple(seen))
    try:
        if any(isinstance(table, LazyTable) for table in tables):
            table = stacked_lazily(tables, names)
        else:
            arrow = [table.arrow() if isinstance(table, ArrayTable) else table for table in tables]
            table = stacked(arrow, names)
    except MemoryError:
        raise OutOfMemoryError(
            f"memory ran out while stacking {len(tables)} files; give fewer, or read fewer columns "
            f"(--only)"
        ) from None
    return FilesRead(table, f"{len(names)} files", tuple(left_out), tuple(skipped), tuple(seen))


def _opened(
    files: Sequence[Location], memory: int | None
) -> tuple[list[RawFile | None], list[int | None]]:
    """Look at files that are read together.

    Returns:
        Those that cannot be opened again, for they are pipes; None of the others, so that no more
        than one of them is open at a time. And the bytes that the table of each may take: none
        where all files of its kind together are too large for memory.
    """
    if memory is None or len(files) == 1:
        return [None] * len(files), [memory] * len(files)
    pipes: list[RawFile | None] = []
    sizes: list[tuple[bool, int]] = []
    for where in files:
        file = _open(where)
        parquet = format_of(file) is PARQUET
        sizes.append((parquet, parquet_size(file) if parquet else table_size(file)))
        pipes.append(file if file.held is not None else None)
    of_parquet, of_others = (sum(n for p, n in sizes if p is kind) for kind in (True, False))
    large = {True: is_large(of_parquet, memory), False: of_others > memory}
    return pipes, [0 if large[parquet] else None for parquet, _ in sizes]


def _open(where: Location) -> RawFile:
    return open_file(where.path, where.name, where.filesystem)


def format_of(file: RawFile) -> FileFormat:
    """Return the format of a file, by its first bytes."""
    return next(form for form in FORMATS if form.recognises(file))


def found_files(
    paths: Sequence[str | os.PathLike[str]], notes: list[str]
) -> tuple[tuple[Location, ...], tuple[str, ...]]:
    """Return the files that paths stand for, and the names of the columns that folders make.

    Args:
        paths: as for `read_files`.
        notes: sentences for the user; appended to.
    """
    files = located([os.fsdecode(path) for path in paths], _endings(), notes)
    notes += [
        f"{name} is given {count} times, and its rows count as often"
        for name, count in Counter(file.name for file in files).items()
        if count > 1
    ]
    return files, tuple(dict.fromkeys(key for file in files for key, _ in file.keys))


def files_read(given: str | os.PathLike[str]) -> list[str]:
    """Return the files of this machine that are read where a path, folder or pattern is given."""
    path = os.fsdecode(given)
    if path == "-" or is_address(path):
        return []
    with contextlib.suppress(DataError):
        return [file.path for file in located([path], _endings(), [])]
    return [path]


def _endings() -> list[str]:
    return [ending for form in FORMATS for ending in form.endings]


def merged_notes(notes: Sequence[str], names: Sequence[str]) -> list[str]:
    """Say once what is said of more than `_ALIKE` files in the same words."""
    known = {*names}
    count = Counter(said for name, _, said in map(_divided, notes) if name in known)
    merged, done = [], set()
    for note in notes:
        name, _, said = _divided(note)
        if name not in known or count[said] <= _ALIKE:
            merged.append(note)
        elif said not in done:
            done.add(said)
            merged.append(f"{name} and {count[said] - 1} more files: {said}")
    return merged


def _divided(note: str) -> tuple[str, str, str]:
    return note.partition(": ")


def with_keys(table: Any, file: Location, columns: Columns) -> Any:
    """Return a table with the columns that the names of folders make, texts as of a text file."""
    values = dict(file.keys)
    fields = [pa.field(name, pa.string(), metadata=UNTYPED) for name in columns.added]
    if isinstance(table, LazyTable) and not columns.rows_alone:
        for field in fields:
            table = table.append_constant(field, values.get(field.name))
        return table
    added = [
        pa.repeat(pa.scalar(values.get(name), pa.string()), table.num_rows)
        for name in columns.added
    ]
    if columns.rows_alone:
        return pa.table(added, schema=pa.schema(fields))
    for field, column in zip(fields, added, strict=True):
        table = table.append_column(field, column)
    return table


def _read_file(
    file: RawFile, columns: Columns, options: ReadOptions, folder: Callable[[], Scratch]
) -> Table:
    form = format_of(file)
    table = _read_by(form, file, columns, options, folder)
    say_unused(form, file, columns, options)
    try:
        if isinstance(table, ArrayTable):
            return tidied_array(table, columns, options.missing)
        if isinstance(table, LazyTable):
            return tidied_lazily(table, columns, options.missing, decoded=form.text)
        return tidied(table, columns, options.missing, decoded=form.text)
    except MemoryError:
        raise out_of_memory(file) from None


def say_unused(form: FileFormat, file: RawFile, columns: Columns, options: ReadOptions) -> None:
    """Append a note of an option that a file's format has no use for."""
    if options.delimiter is not None and not form.text:
        a = "an" if form.name[0] in "AEIO" else "a"
        columns.notes.append(
            f"{file.name}: {a} {form.name} file has no delimiter; --delimiter is not used"
        )


def _read_by(
    form: FileFormat,
    file: RawFile,
    columns: Columns,
    options: ReadOptions,
    folder: Callable[[], Scratch],
) -> pa.Table | LazyTable:
    """Read a file, by a copy on the disk where its table takes more than half of the memory."""
    size = table_size(file)
    large = columns.memory is not None and size > columns.memory
    if large and form.stream is not None and not form.by_columns(file):
        said, skipped = len(columns.notes), len(columns.skipped)
        try:
            return spooled(form.batches(file, columns, options), folder, form is CSV)
        except CannotWriteError as full:
            del columns.notes[said:], columns.skipped[skipped:]
            columns.notes.append(go_on_in_memory(f"{file.name} takes", size, full.error))
    with unchanged(file):
        return form.read(file, columns, options)
