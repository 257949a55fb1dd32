"""Reading tables: files and frames of several kinds become one Arrow table."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.array_table import ArrayTable, Table
from thalweg.data.columns import Columns, Wanted
from thalweg.data.csv_files import read_csv
from thalweg.data.declared import declared
from thalweg.data.files import (
    RawFile,
    open_file,
    out_of_memory,
    printable,
    refuse_other_formats,
)
from thalweg.data.frames import from_memory
from thalweg.data.ipc_files import is_ipc, read_ipc
from thalweg.data.json_files import is_json_lines, read_json_lines
from thalweg.data.missing import without, without_missing, without_texts
from thalweg.data.parquet_files import is_parquet, named_parquet, read_parquet
from thalweg.data.stacked import stacked
from thalweg.errors import DataError, OutOfMemoryError, UsageError, nearest

_ENCODINGS = ("utf-8", "utf-16", "utf-32", "latin-1", "cp1252", "ascii", "iso8859-15", "cp1250",
              "cp1251", "cp437", "cp850", "mac-roman", "shift_jis", "gb18030", "big5", "euc-kr",
              "koi8-r")  # fmt: skip
# Codecs of Python that turn texts into bytes but are no character sets of files.
_NO_CHARACTER_SETS = {"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"}
_TEXTS = (pa.string(), pa.large_string())
_TABS = {"\\t": "\t", "tab": "\t"}


@dataclass(frozen=True)
class ReadOptions:
    r"""How text files are to be read, and what else means "missing".

    Args:
        delimiter: The character between columns of a CSV file, one ASCII character; `tab` and a
            backslash with a t mean the tab. None: found out from the first lines among comma,
            semicolon, tab and bar. Parquet files and frames have none.
        encoding: The encoding of a CSV file, any text codec of Python, such as `latin-1`. A
            byte-order mark in the file overrules it.
        missing: Further texts that mean "missing", besides `missing.USUAL_MISSING`. A text that is
            a number, such as `-999`, also means every number equal to it. In every source.

    Raises:
        UsageError: A delimiter that is not one usable character, an encoding that Python does
            not know, or missing texts that are not texts.

    """

    delimiter: str | None = None
    encoding: str = "utf-8"
    missing: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        delimiter = self.delimiter
        if delimiter in _TABS:
            delimiter = _TABS[delimiter]
            object.__setattr__(self, "delimiter", delimiter)
        if delimiter is not None and (
            len(delimiter) != 1 or not delimiter.isascii() or delimiter in '"\r\n\0'
        ):
            raise UsageError(
                f"--delimiter must be one plain character, such as ',' or ';' or tab, "
                f"not {self.delimiter!r}"
            )
        if not _is_character_set(self.encoding):
            raise UsageError(
                f"--encoding '{self.encoding}' is not known; {nearest(self.encoding, _ENCODINGS)}"
            )
        missing: Any = self.missing  # a lone "?" would pass for a sequence of texts
        if isinstance(missing, str) or not all(isinstance(text, str) for text in missing):
            raise UsageError(
                f"--missing takes texts; from Python give a tuple of them, such as ('?',), "
                f"not {missing!r}"
            )


def _is_character_set(encoding: str) -> bool:
    try:
        if codecs.lookup(encoding).name in _NO_CHARACTER_SETS:
            return False
        "a".encode(encoding)
        codecs.getincrementaldecoder(encoding)(errors="replace").decode(b"a")
    except (LookupError, ValueError):
        return False
    return True


@dataclass(frozen=True)
class Source:
    """A table as it was read.

    Attributes:
        table: Of Arrow, or `ArrayTable` over an array. At least one row and one column. Names are
            unique and not empty. Missing values are nulls; no floating column holds NaN, infinities
            stay. Categorical columns are given as their values, half floats as float32, string
            views as large strings. Metadata of a column's field says what `thalweg.data.declared`
            knows: `UNTYPED` texts of a text file, a declared `CATEGORY`, one that is `ORDERED`.
        name: What messages call it: "flights.csv", "2 files", "DataFrame", "arrays".
        notes: Sentences to tell the user, e.g. "sales.csv: columns are separated by ';'".
        left_out: Names of the columns that were not wanted and not looked at.

    """

    table: Table
    name: str
    notes: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def read(
    data: Any,
    options: ReadOptions | None = None,
    wanted: Wanted | None = None,
) -> Source:
    """Read a table from wherever it is.

    Args:
        data: One of: a path to a CSV, JSON Lines, Parquet or Arrow IPC (Feather) file, packed by
            gzip, bzip2, xz or zstd or not, all told by content, `-` for standard input; a
            sequence of such paths, stacked in the order given, columns matched by name; a
            pandas or polars DataFrame (an index is left out); a PyArrow Table or RecordBatch, or
            anything with `__arrow_c_stream__` or `__dataframe__`; a 2-D array X `[rows,
            columns]` of numbers, giving columns x0, x1, …; a SciPy sparse matrix, which becomes one
            column X (see `thalweg.data.sparse_matrix`); a tuple `(X, y)` of an array or frame
            and one target a row. The target is then the last column, called `y` or by its
            Series' name, or `target` if X has a column of that name.
        options: See `ReadOptions`; None for its defaults.
        wanted: Tells of all names which columns are read; None: all are. Others are not looked
            at, whatever they hold. The table has no columns, and no rows, if none is wanted.

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
    if isinstance(data, str | os.PathLike):
        return _read_files([data], options, wanted)
    if isinstance(data, Sequence) and data and all(isinstance(d, str | os.PathLike) for d in data):
        return _read_files(data, options, wanted)
    if isinstance(data, Sequence) and not data:
        raise DataError("no data: the list of files is empty; give at least one")
    notes: list[str] = []
    try:
        table, columns = from_memory(data, wanted, notes)
        if isinstance(table, ArrayTable):
            table = _tidied_array(table, columns, options)
        else:
            table = _tidied(table, columns, options)
    except OutOfMemoryError:
        raise
    except MemoryError:
        raise OutOfMemoryError(
            "memory ran out while reading the data; give fewer columns or rows"
        ) from None
    return Source(table, columns.source, tuple(notes), tuple(columns.left_out))


def _read_files(
    paths: Sequence[str | os.PathLike[str]], options: ReadOptions, wanted: Wanted | None
) -> Source:
    full = [os.fsdecode(path) for path in paths]
    names = _names(full)
    notes = [
        f"{name} is given {count} times, and its rows count as often"
        for name, count in Counter(names).items()
        if count > 1
    ]
    tables = []
    left_out: dict[str, None] = {}
    for path, name in zip(full, names, strict=True):
        columns = Columns(name, wanted, notes)
        tables.append(_read_file(path, columns, options))
        left_out |= dict.fromkeys(columns.left_out)
    if len(tables) == 1:
        return Source(tables[0], names[0], tuple(notes), tuple(left_out))
    try:
        table = stacked(tables, names)
    except MemoryError:
        raise OutOfMemoryError(
            f"memory ran out while stacking {len(tables)} files; give fewer, or read fewer columns "
            f"(--only)"
        ) from None
    return Source(table, f"{len(tables)} files", tuple(notes), tuple(left_out))


def _names(full: list[str]) -> list[str]:
    """Return what messages call each file: two of one name in different folders by their paths."""
    short = [os.path.basename(path) or path for path in full]
    count = Counter(short)
    return [
        "standard input" if f == "-" else printable(s if count[s] == 1 else f)
        for s, f in zip(short, full, strict=True)
    ]


def _read_file(path: str, columns: Columns, options: ReadOptions) -> pa.Table:
    file = open_file(path, columns.source)
    if is_parquet(file) or (named_parquet(file) and b"\0" in file.head and not is_ipc(file)):
        table = read_parquet(file, columns)
        _note_unused_delimiter(file, "a Parquet", columns, options)
    elif is_ipc(file):
        table = read_ipc(file, columns)
        _note_unused_delimiter(file, "an Arrow", columns, options)
    elif is_json_lines(file):
        table = read_json_lines(file, columns)
        _note_unused_delimiter(file, "a JSON Lines", columns, options)
    else:
        refuse_other_formats(file)
        table = read_csv(file, options, columns)
    try:
        return _tidied(table, columns, options)
    except MemoryError:
        raise out_of_memory(file) from None


def _note_unused_delimiter(
    file: RawFile, what: str, columns: Columns, options: ReadOptions
) -> None:
    if options.delimiter is not None:
        columns.notes.append(f"{file.name}: {what} file has no delimiter; --delimiter is not used")


def _tidied(table: pa.Table, columns: Columns, options: ReadOptions) -> pa.Table:
    """Bring values and metadata into the one form that `Source` promises."""
    if not columns.names:
        return pa.table({})
    if table.num_rows == 0:
        raise DataError(f"{columns.source} has no rows; give a table with at least one")
    values = [
        _tidied_column(column, name, columns.source)
        for name, column in zip(columns.names, table.columns, strict=True)
    ]
    fields = [
        declared(field, column.type).with_name(name)
        for name, field, column in zip(columns.names, table.schema, values, strict=True)
    ]
    return without_missing(pa.table(values, schema=pa.schema(fields)), options.missing)


def _tidied_array(table: ArrayTable, columns: Columns, options: ReadOptions) -> ArrayTable:
    """Return the columns of an array, each brought into that form when it is asked for."""
    if table.num_rows == 0:
        raise DataError(f"{columns.source} has no rows; give a table with at least one")
    more = table.more
    if more.num_columns:
        own = replace(columns, names=more.column_names)
        more = _tidied(more, own, options)

    def tidy(column: pa.ChunkedArray) -> pa.ChunkedArray:
        return without_texts(_tidied_column(column, "", columns.source), options.missing)

    return replace(table, more=more, tidy=tidy)


def _tidied_column(column: pa.ChunkedArray, name: str, source: str) -> pa.ChunkedArray:
    if column.type in _TEXTS:
        _refuse_undecodable(column, name, source)
        return column
    if pa.types.is_dictionary(column.type):
        # Not by a cast: PyArrow has none for the string views in polars' categories.
        chunks = [_plain(chunk.dictionary).take(chunk.indices) for chunk in column.chunks]
        column = pa.chunked_array(chunks)
    else:
        column = _plain(column)
    if pa.types.is_floating(column.type):
        column = without(column, pc.is_nan(column))
    if column.type in _TEXTS:
        _refuse_undecodable(column, name, source)
    return column


def _refuse_undecodable(column: pa.ChunkedArray, name: str, source: str) -> None:
    """Refuse texts that are not UTF-8: Arrow and Parquet let any bytes pass for text."""
    try:
        column.validate(full=True)
    except pa.ArrowInvalid:
        for row, value in enumerate(column.cast(pa.large_binary()).to_pylist(), start=1):
            try:
                (value or b"").decode()
            except UnicodeDecodeError:
                raise DataError(
                    f"column '{name}' of {source} has bytes in row {row} that are no UTF-8 text "
                    f"({value[:40]!r}); write its texts as UTF-8, or leave it out (--drop)"
                ) from None
        raise


def _plain(values: Any) -> Any:
    """Return an array with string views as large strings and half floats as float32."""
    if values.type == pa.float16():
        return values.cast(pa.float32())
    if values.type != pa.string_view():
        return values
    try:
        return values.cast(pa.large_string())
    except pa.ArrowNotImplementedError:  # PyArrow 17 holds string views and can do little more
        texts = pa.array(values.to_pylist(), pa.large_string())
        return pa.chunked_array([texts]) if isinstance(values, pa.ChunkedArray) else texts
