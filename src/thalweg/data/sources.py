"""Reading tables: files and frames of several kinds become one Arrow table."""

from __future__ import annotations

import codecs
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.csv_files import read_csv
from thalweg.data.frames import from_memory
from thalweg.data.parquet_files import (
    RawFile,
    is_parquet,
    named_parquet,
    open_file,
    read_parquet,
    refuse_other_formats,
)
from thalweg.errors import DataError, UsageError, listing, nearest

_ENCODINGS = ("utf-8", "utf-16", "utf-32", "latin-1", "cp1252", "ascii", "iso8859-15", "cp1250",
              "cp1251", "cp437", "cp850", "mac-roman", "shift_jis", "gb18030", "big5", "euc-kr",
              "koi8-r")  # fmt: skip
ORDERED = {b"ordered": b"true"}  # metadata of a column that held categories in an order
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
        missing: Further texts that mean "missing". In a CSV file they count besides the usual
            ones (`csv_files.USUAL_MISSING`); in Parquet files and frames they count in text
            columns. A text that is a number, such as `-999`, also means every number equal to
            it, in every source.

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
        try:
            "a".encode(self.encoding)
            codecs.getincrementaldecoder(self.encoding)(errors="replace").decode(b"a")
        except (LookupError, ValueError):
            raise UsageError(
                f"--encoding '{self.encoding}' is not known; {nearest(self.encoding, _ENCODINGS)}"
            ) from None
        missing: Any = self.missing  # a lone "?" would pass for a sequence of texts
        if isinstance(missing, str) or not all(isinstance(text, str) for text in missing):
            raise UsageError(
                f"--missing takes texts; from Python give a tuple of them, such as ('?',), "
                f"not {missing!r}"
            )


@dataclass(frozen=True)
class Source:
    """A table as it was read.

    Attributes:
        table: At least one row and one column. Names are unique and not empty. Missing values
            are nulls; no floating column holds NaN, infinities stay. Categorical columns are
            given as their values, half floats as float32, string views as large strings. A column
            whose categories had an order has the metadata `ORDERED`.
        name: What messages call it: "flights.csv", "2 files", "DataFrame", "arrays".
        notes: Sentences to tell the user, e.g. "sales.csv: columns are separated by ';'".

    """

    table: pa.Table
    name: str
    notes: tuple[str, ...]


def read(data: Any, options: ReadOptions | None = None) -> Source:
    """Read a table from wherever it is.

    Args:
        data: One of: a path to a CSV or Parquet file, gzip-packed or not, told by content; a
            sequence of such paths, stacked in the order given, columns matched by name; a
            pandas or polars DataFrame (an index is left out); a PyArrow Table or RecordBatch, or
            anything with `__arrow_c_stream__` or `__dataframe__`; a 2-D array X `[rows,
            columns]` of numbers, giving columns x0, x1, …; a tuple `(X, y)` of an array or frame
            and one target a row. The target is then the last column, called `y` or by its
            Series' name, or `target` if X has a column of that name.
        options: See `ReadOptions`; None for its defaults.

    Returns:
        The table, its name for messages, and notes.

    Raises:
        DataError: The data is missing, damaged, empty, no table, or of a format not read. The
            message says what, where and what to do.

    How others differ: pandas too reads quoted empty cells as missing, but renames repeated
    columns (`a`, `a.1`), which are refused here; PyArrow alone neither guesses the delimiter nor
    notices a quotation mark that is never closed.

    """
    options = options if options is not None else ReadOptions()
    if isinstance(data, str | os.PathLike):
        return _read_files([data], options)
    if isinstance(data, Sequence) and data and all(isinstance(d, str | os.PathLike) for d in data):
        return _read_files(data, options)
    if isinstance(data, Sequence) and not data:
        raise DataError("no data: the list of files is empty; give at least one")
    table, name = from_memory(data)
    notes: list[str] = []
    return Source(_tidied(table, name, options, notes), name, tuple(notes))


def _read_files(paths: Sequence[str | os.PathLike[str]], options: ReadOptions) -> Source:
    full = [os.fsdecode(path) for path in paths]
    short = [os.path.basename(path) or path for path in full]
    # Two files of one name in different folders are called by their paths.
    names = [s if short.count(s) == 1 else f for s, f in zip(short, full, strict=True)]
    notes = [
        f"{name} is given {count} times, and its rows count as often"
        for name, count in Counter(names).items()
        if count > 1
    ]
    tables = [_read_file(f, n, options, notes) for f, n in zip(full, names, strict=True)]
    if len(tables) == 1:
        return Source(tables[0], names[0], tuple(notes))
    return Source(_stacked(tables, names), f"{len(tables)} files", tuple(notes))


def _read_file(path: str, name: str, options: ReadOptions, notes: list[str]) -> pa.Table:
    file = open_file(path, name)
    if is_parquet(file) or (named_parquet(file) and _binary(file)):
        table, said = read_parquet(file)
        if options.delimiter is not None:
            notes.append(f"{name}: a Parquet file has no delimiter; --delimiter is not used")
    else:
        refuse_other_formats(file)
        table, said = read_csv(file, options)
    notes += said
    return _tidied(table, name, options, notes)


def _binary(file: RawFile) -> bool:
    return b"\0" in file.head


def _tidied(table: pa.Table, name: str, options: ReadOptions, notes: list[str]) -> pa.Table:
    """Bring names and missing values into the one form that `Source` promises."""
    if table.num_columns == 0:
        raise DataError(f"{name} has no columns; give a table with at least one")
    if table.num_rows == 0:
        raise DataError(f"{name} has no rows; give a table with at least one")
    names = _names(table.column_names, name, notes)
    columns = [_tidied_column(column, options.missing) for column in table.columns]
    fields = [
        pa.field(new, column.type, metadata=ORDERED if _has_order(field) else None)
        for new, column, field in zip(names, columns, table.schema, strict=True)
    ]
    return pa.table(columns, schema=pa.schema(fields))


def _has_order(field: pa.Field) -> bool:
    return pa.types.is_dictionary(field.type) and bool(field.type.ordered)


def _names(given: list[str], source: str, notes: list[str]) -> list[str]:
    repeated = [name for name, count in Counter(given).items() if count > 1 and name.strip()]
    if repeated:
        raise DataError(
            f"{source} has more than one column named {listing(repeated)}; give each its own "
            f"name (in a CSV file the names are the first line)"
        )
    names = []
    for position, name in enumerate(given, start=1):
        if not name.strip():
            name = f"column_{position}"
            while name in given:
                name += "_"
            notes.append(f"{source}: column {position} has no name and is called '{name}'")
        names.append(name)
    return names


def _tidied_column(column: pa.ChunkedArray, missing: Iterable[str]) -> pa.ChunkedArray:
    if pa.types.is_dictionary(column.type):
        # Not by a cast: PyArrow has none for the string views in polars' categories.
        chunks = [_plain(chunk.dictionary).take(chunk.indices) for chunk in column.chunks]
        column = pa.chunked_array(chunks)
    else:
        column = _plain(column)
    if pa.types.is_floating(column.type):
        column = _without(column, pc.is_nan(column))
    if pa.types.is_string(column.type) or pa.types.is_large_string(column.type):
        if texts := list(missing):
            column = _without(column, pc.is_in(column, pa.array(texts, column.type)))
    elif pa.types.is_floating(column.type) or pa.types.is_integer(column.type):
        for text in missing:
            if (number := _number(text, column.type)) is not None:
                column = _without(column, pc.equal(column, number))
    return column


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


def _without(column: pa.ChunkedArray, unwanted: pa.ChunkedArray) -> pa.ChunkedArray:
    # Most columns have nothing to replace and are not copied.
    if not pc.any(unwanted).as_py():
        return column
    return pc.if_else(unwanted, pa.scalar(None, column.type), column)


def _number(text: str, kind: pa.DataType) -> pa.Scalar | None:
    """Read a text as a number of a column's type; None where it is none or does not fit."""
    try:
        return pa.scalar(float(text)).cast(kind)
    except (ValueError, pa.ArrowException):
        return None


def _stacked(tables: list[pa.Table], names: list[str]) -> pa.Table:
    first, schema = tables[0], tables[0].schema
    for table, name in zip(tables[1:], names[1:], strict=True):
        lacking = [c for c in first.column_names if c not in table.column_names]
        extra = [c for c in table.column_names if c not in first.column_names]
        if lacking or extra:
            differences = [f"lacks {listing(lacking)}"] * bool(lacking)
            differences += [f"also has {listing(extra)}"] * bool(extra)
            raise DataError(
                f"{name} {' and '.join(differences)}, compared with {names[0]}; files that are "
                f"stacked must have the same columns"
            )
        schema = pa.schema(
            [_united(field, table.schema.field(field.name), name, names[0]) for field in schema]
        )
    return pa.concat_tables([_cast(table, schema) for table in tables])


def _united(so_far: pa.Field, field: pa.Field, name: str, first: str) -> pa.Field:
    try:
        fields = pa.unify_schemas(
            [pa.schema([so_far]), pa.schema([field])], promote_options="permissive"
        )
    except pa.ArrowException:
        raise DataError(
            f"column '{field.name}' of {name} holds {_kind(field.type)} ({field.type}) and in "
            f"{first} {_kind(so_far.type)} ({so_far.type}); make them alike (a text that means "
            f"missing is named with --missing)"
        ) from None
    return fields.field(0)


def _cast(table: pa.Table, schema: pa.Schema) -> pa.Table:
    columns = []
    for field in schema:
        # Whole numbers beyond 2**53 become the nearest float64, as in any CSV column of numbers.
        exact = not pa.types.is_floating(field.type)
        try:
            columns.append(table.column(field.name).cast(field.type, safe=exact))
        except pa.ArrowException:
            raise DataError(
                f"column '{field.name}' has values too large to stack the files "
                f"({table.schema.field(field.name).type} into {field.type}); make their types alike"
            ) from None
    return pa.table(columns, schema=schema)


def _kind(kind: pa.DataType) -> str:
    if pa.types.is_integer(kind):
        return "whole numbers"
    if pa.types.is_floating(kind) or pa.types.is_decimal(kind):
        return "numbers"
    if pa.types.is_boolean(kind):
        return "true/false"
    if pa.types.is_temporal(kind):
        return "dates or times"
    return "text" if kind in (pa.string(), pa.large_string()) else "other values"
