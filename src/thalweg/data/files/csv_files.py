"""CSV files: the layout is found from the first lines, columns are texts, errors name lines.

Every column is read as the texts in the file. Their meaning is not decided here: a decision from
the rows of one file would differ from that for the next file.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from thalweg.data.declared import SEMICOLONS, UNTYPED
from thalweg.data.files.batches import sliced
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.other_formats import refuse_by_ending, refuse_other_formats
from thalweg.data.files.raw_file import (
    BROKEN,
    RawFile,
    named_parquet,
    out_of_memory,
    ran_out,
    unreadable,
)
from thalweg.data.files.read_options import ReadOptions
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thalweg.data.columns import Columns

DELIMITERS = (",", ";", "\t", "|")

# UTF-32's mark begins with UTF-16's, so it is looked for first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# No two parts of it match the same characters, so that a long text fails in linear time.
_NUMBER = re.compile(r"[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?")
_WINDOWS = re.compile(b"[\x80-\x9f]")
_NO_WINDOWS = {b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d"}  # of these: no signs there either
_LATIN_1 = codecs.lookup("latin-1").name
_BLOCK = 1 << 22
_BLOCK_CELLS = 4096  # rows of a block at least, so that 100,000 columns do not come in crumbs
# Of a stream, of which PyArrow reads some 32 blocks ahead: 33 MB in all instead of 160.
_STREAM_BLOCK = 1 << 20
_STREAM_BLOCK_CELLS = 64
_BIGGEST_BLOCK = 1 << 30


@dataclass(frozen=True)
class _Layout:
    """The properties of a file that are needed to parse it."""

    encoding: str
    delimiter: str
    blank: int
    names: list[str]
    looks_like_data: bool  # the first line, taken as the header


def read_csv(file: RawFile, columns: Columns, options: ReadOptions) -> pa.Table:
    """Read a CSV file.

    Args:
        file: A file that is no other known format.
        columns: Which of its columns to read; their names are stripped of spaces.
        options: Delimiter and encoding.

    Returns:
        Those columns as texts, marked `UNTYPED` (and `SEMICOLONS`), an empty cell as null. In a
        file of one column an empty line is a row whose value is missing, as polars writes it; in
        others it is skipped.

    Raises:
        DataError: The bytes are those of a format that is not read, or not text in the
            encoding, or the rows are not a table.
        OutOfMemoryError: It does not fit into memory.

    """
    with _readable(file):
        layout = _layout(file, options, columns)
        kept = columns.choose([name.strip() for name in layout.names])
        table = _parse(file, layout, kept)
        last = table.column(str(len(layout.names) - 1))
        _refuse_swallowed_rows(file, layout, last[-1] if len(last) else None)
        if len(last) == 0:
            raise _no_rows(file, layout)
        table = table.select([str(i) for i in kept])
        for batch in table.to_batches():
            _refuse_nul(file, batch, columns)
        return table


def stream_csv(file: RawFile, columns: Columns, options: ReadOptions) -> Iterator[pa.RecordBatch]:
    """Yield the rows that `read_csv` returns; see `FileFormat.batches`.

    A quotation mark that is never closed is refused at the end: the rows it holds are one value of
    the last batch.
    """
    with _readable(file):
        layout = _layout(file, options, columns)
        kept = columns.choose([name.strip() for name in layout.names])
        last: Any = None
        rows = 0
        for batch in _parse_by_blocks(file, layout, kept):
            rows += batch.num_rows
            last = batch.column(str(len(layout.names) - 1))[-1]
            batch = batch.select([str(i) for i in kept])
            _refuse_nul(file, batch, columns)
            yield from sliced(batch)
        _refuse_swallowed_rows(file, layout, last)
        if not rows:
            raise _no_rows(file, layout)


@contextlib.contextmanager
def _readable(file: RawFile) -> Iterator[None]:
    """Say what it means for the file if its bytes cannot be read as text."""
    refuse_other_formats(file)
    try:
        yield
    except (*BROKEN, pa.ArrowException, MemoryError) as error:
        if ran_out(error):
            raise out_of_memory(file) from None
        if isinstance(error, BROKEN):
            raise unreadable(file) from None
        raise


def _layout(file: RawFile, options: ReadOptions, columns: Columns) -> _Layout:
    """Find out what is needed to parse the file; append notes of what the user should know."""
    notes = columns.notes
    encoding = _encoding(file, options.encoding, notes)
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    try:
        head = decoder.decode(file.head).lstrip("\ufeff")
    except UnicodeError:  # UTF-16 and UTF-32 without their mark fail whatever `errors` says
        raise _undecodable(file, encoding) from None
    _refuse_binary(file, head)
    if not head.strip() and file.whole:
        raise DataError(f"{file.name} holds nothing but blank lines; give a header and rows")
    if named_parquet(file):
        notes.append(f"{file.name}: not Parquet inside; read as CSV")

    delimiter = _delimiter(file, head, options.delimiter, notes)
    first = _first_rows(head, file.whole, delimiter, most=1)[0]
    looks_like_data = _all_numbers(first)
    if looks_like_data:
        notes.append(
            f"{file.name}: the first line looks like data ({', '.join(first[:4])}) but is taken "
            f"as the header; if the file has none, put a line of column names above it"
        )
    blank = len(re.findall(r"\r\n|\r|\n", head[: len(head) - len(head.lstrip("\r\n"))]))
    names = _header(file, encoding, delimiter, blank)
    return _Layout(encoding, delimiter, blank, names, looks_like_data)


# Before parsing: encoding, delimiter, header ----------------------------------------------------


def _encoding(file: RawFile, given: str, notes: list[str]) -> str:
    """Trust a byte-order mark over the option: no text in another encoding begins like one."""
    name = codecs.lookup(given).name
    for mark, marked in _MARKS:
        if file.head.startswith(mark):
            if not name.startswith(marked):
                notes.append(f"{file.name}: read as {marked.upper()}, as its byte-order mark says")
            return marked
    if name == _LATIN_1 and _is_windows(file):
        notes.append(
            f"{file.name}: read as cp1252, Windows' encoding, for it has bytes from 0x80 to 0x9F, "
            "which are quotation marks, dashes and the euro sign there and nothing in Latin-1"
        )
        return "cp1252"
    return name


def _is_windows(file: RawFile) -> bool:
    """Whether bytes that Latin-1 has no signs for are there, all of them signs in cp1252."""
    met: set[bytes] = set()
    with file.open() as stream:
        for chunk in _rest(stream):
            met.update(_WINDOWS.findall(chunk))
    return bool(met) and not met & _NO_WINDOWS


def _refuse_binary(file: RawFile, head: str) -> None:
    if "\0" not in head:
        return
    sample = file.head[:4096]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[start::2].count(0) > 0.4 * len(sample[start::2]) > 1:
            raise DataError(f"{file.name} looks like UTF-16 text; give --encoding {name}")
    refuse_by_ending(file)
    raise DataError(
        f"{file.name} is not text: it holds NUL bytes; give a CSV or Parquet file "
        f"(if it is text in another encoding, name it with --encoding)"
    )


def _delimiter(file: RawFile, head: str, given: str | None, notes: list[str]) -> str:
    guess, columns = _guess(head, file.whole)
    if given is not None:
        if len(_first_rows(head, file.whole, given, most=1)[0]) == 1 and columns > 1:
            raise DataError(
                f"with delimiter {given!r} each line of {file.name} is one column, while "
                f"{guess!r} makes {columns}; give --delimiter {_typed(guess)} or leave it out"
            )
        return given
    if guess != ",":
        notes.append(f"{file.name}: columns are separated by {_named(guess)}")
    elif columns == 1:
        rows = _first_rows(head, file.whole, " ")
        if len(rows) > 1 and len(rows[0]) > 1 and len({len(row) for row in rows}) == 1:
            notes.append(
                f"{file.name}: read as one column; if columns are separated by single spaces, "
                f"give --delimiter ' '"
            )
    return guess


def _guess(head: str, whole: bool) -> tuple[str, int]:
    """Choose the delimiter that splits the header and most first rows alike; say into how many."""
    best, score, columns = ",", (0.0, 1), 1
    for candidate in DELIMITERS:
        rows = _first_rows(head, whole, candidate)
        width = len(rows[0]) if rows else 1
        alike = sum(len(row) == width for row in rows) / max(len(rows), 1)
        if width > 1 and (alike, width) > score:
            best, score, columns = candidate, (alike, width), width
    return best, columns


def _first_rows(head: str, whole: bool, delimiter: str, most: int = 100) -> list[list[str]]:
    reader = csv.reader(io.StringIO(head, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    # A cell may be longer than the csv module reads; the rows before it will do.
    with contextlib.suppress(csv.Error):
        rows.extend(islice((row for row in reader if row), most))
    # Cut off in the middle of a row, the head ends with a piece of one.
    if not whole and 1 < len(rows) < most:
        rows.pop()
    return rows or [[head]]


def _all_numbers(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(_NUMBER.fullmatch(cell.strip()) for cell in filled)


# Parsing ----------------------------------------------------------------------------------------


def _header(file: RawFile, encoding: str, delimiter: str, blank: int) -> list[str]:
    """Return the names in the first row, as PyArrow splits it."""
    size = len(file.head)
    while True:
        with file.open() as stream:
            start = stream.read(size)
        whole = len(start) < size or (file.whole and size >= len(file.head))
        try:
            text = codecs.getincrementaldecoder(encoding)().decode(start)
        except UnicodeError:
            raise _undecodable(file, encoding) from None
        lines = io.StringIO(text.lstrip("\ufeff"), newline="")
        for _ in range(blank):
            lines.readline()
        taken: list[str] = []
        # A name may hold line endings. One longer than the csv module reads is taken by its line.
        with contextlib.suppress(csv.Error):
            next(csv.reader(_recorded(lines, taken), delimiter=delimiter), None)
        row = "".join(taken)
        if row.endswith(("\n", "\r")) or whole or size >= _BIGGEST_BLOCK:
            return _split(row, delimiter)
        size *= 16


def _recorded(lines: Iterable[str], taken: list[str]) -> Iterator[str]:
    for line in lines:
        taken.append(line)
        yield line


def _split(row: str, delimiter: str) -> list[str]:
    from pyarrow import csv as arrow_csv

    plain = row.rstrip("\r\n")
    if not {'"', "\r", "\n"} & set(plain):  # ten times as fast
        return plain.split(delimiter)
    data = row.rstrip("\r\n").encode() + b"\n"
    read = arrow_csv.ReadOptions(use_threads=False, block_size=len(data) + 1)
    parse = arrow_csv.ParseOptions(
        delimiter=delimiter, newlines_in_values=True, ignore_empty_lines=False
    )
    try:
        return list(arrow_csv.read_csv(pa.BufferReader(data), read, parse).column_names)
    except pa.ArrowInvalid:  # a quotation mark that is never closed, which parsing will name
        return next(csv.reader([plain], delimiter=delimiter), [""])


def _parse(file: RawFile, layout: _Layout, kept: list[int]) -> pa.Table:
    """Return the columns at some positions and the last one, named by their positions."""
    from pyarrow import csv as arrow_csv

    block = min(max(_BLOCK, _BLOCK_CELLS * len(layout.names)), _BIGGEST_BLOCK)
    schema = _schema(layout, kept)
    newlines = _may_hold_newlines(file, layout)
    while True:
        settings = _settings(layout, schema.names, block, newlines=newlines)
        try:
            with file.open() as stream:
                table = arrow_csv.read_csv(stream, *settings)
        except (UnicodeError, pa.ArrowException) as error:
            if _only_header(file, error, block):
                return schema.empty_table()
            block = _larger_block(file, layout, error, block)
            continue
        return pa.table(table.columns, schema=schema)


def _may_hold_newlines(file: RawFile, layout: _Layout) -> bool:
    """Whether a line ending may stand within a value, or an empty line be a row.

    Where none does, PyArrow cuts a file into blocks without parsing it for that, which is a third
    of its work. There is none where no value is quoted; a header may be.
    """
    far = file.packing is not None or file.filesystem is not None  # to read it twice takes longer
    if far or len(layout.names) == 1:
        return True
    first = re.search(rb"[\r\n]", file.head)
    if first is None or b'"' in file.head[first.end() :]:
        return True
    with file.open() as stream:
        stream.read(first.end())
        return any(b'"' in chunk for chunk in _rest(stream))


def _parse_by_blocks(file: RawFile, layout: _Layout, kept: list[int]) -> Iterator[pa.RecordBatch]:
    """Yield what `_parse` returns, a block of the file at a time."""
    from pyarrow import csv as arrow_csv

    block = min(max(_STREAM_BLOCK, _STREAM_BLOCK_CELLS * len(layout.names)), _BIGGEST_BLOCK)
    done = 0
    schema = _schema(layout, kept)
    while True:
        skip = done  # rows that were given before blocks became larger
        try:
            with (
                file.open() as stream,
                arrow_csv.open_csv(
                    stream, *_settings(layout, schema.names, block, threads=False)
                ) as reader,
            ):
                for batch in reader:
                    skipped = min(skip, batch.num_rows)
                    skip -= skipped
                    rows = batch.slice(skipped)
                    if rows.num_rows:
                        done += rows.num_rows
                        yield pa.RecordBatch.from_arrays(rows.columns, schema=schema)
            return
        except (UnicodeError, pa.ArrowException) as error:
            if _only_header(file, error, block):
                return
            block = _larger_block(file, layout, error, block, times=4)


def _schema(layout: _Layout, kept: list[int]) -> pa.Schema:
    marks = UNTYPED | (SEMICOLONS if layout.delimiter == ";" else {})
    wanted = sorted({*kept, len(layout.names) - 1})
    return pa.schema([pa.field(str(i), pa.string(), metadata=marks) for i in wanted])


def _settings(
    layout: _Layout, wanted: list[str], block: int, threads: bool = True, newlines: bool = True
) -> tuple[Any, Any, Any]:
    """Return how PyArrow reads, parses and converts."""
    from pyarrow import csv as arrow_csv

    return (
        arrow_csv.ReadOptions(
            block_size=block,
            use_threads=threads,
            # Only under this name does PyArrow read the bytes as they are, without Python's
            # decoder.
            encoding="utf8" if layout.encoding == "utf-8" else layout.encoding,
            column_names=[str(i) for i in range(len(layout.names))],
            skip_rows=layout.blank,
            skip_rows_after_names=1,
        ),
        arrow_csv.ParseOptions(
            delimiter=layout.delimiter,
            newlines_in_values=newlines,
            ignore_empty_lines=len(layout.names) > 1,
        ),
        arrow_csv.ConvertOptions(
            column_types=dict.fromkeys(wanted, pa.string()),
            include_columns=wanted,
            null_values=[""],
            strings_can_be_null=True,
        ),
    )


def _only_header(file: RawFile, error: Exception, block: int) -> bool:
    """Whether parsing failed for want of rows: a header without even a line ending."""
    straddles = isinstance(error, pa.ArrowInvalid) and "straddl" in str(error)
    # No character takes more than four times the bytes in UTF-8 that it has in the file.
    return straddles and file.whole and block > 4 * len(file.head)


def _larger_block(
    file: RawFile, layout: _Layout, error: Exception, block: int, times: int = 16
) -> int:
    """Return a size of blocks that may hold a row longer than these; say what else is wrong."""
    if isinstance(error, UnicodeError):
        raise _undecodable(file, layout.encoding) from None
    said = str(error)
    if isinstance(error, pa.ArrowInvalid):
        if "invalid UTF8" in said:
            raise _undecodable(file, layout.encoding) from None
        if "straddl" in said and block < _BIGGEST_BLOCK:
            return block * times
        raise _misshapen(file, layout, said) from None
    if ran_out(error):
        raise error
    raise DataError(f"{file.name} cannot be read as CSV ({error}); check it") from None


def _no_rows(file: RawFile, layout: _Layout) -> DataError:
    extra = " (and that looks like data: put names above it)" if layout.looks_like_data else ""
    return DataError(f"{file.name} has a header and no rows{extra}; give a file with rows")


def _refuse_nul(file: RawFile, batch: pa.RecordBatch, columns: Columns) -> None:
    for name, column in zip(columns.names, batch.columns, strict=True):
        if _holds_nul(column):
            raise DataError(
                f"column '{name}' of {file.name} holds NUL bytes, which no text does; "
                f"make or download the file again"
            )


def _holds_nul(chunk: pa.Array) -> bool:
    texts = chunk.buffers()[2]
    return texts is not None and bool(np.frombuffer(texts, np.uint8).min(initial=1) == 0)


# Blame: these read the file again, slowly, once something is known to be wrong ------------------


def _rest(stream: Any) -> Iterator[bytes]:
    while chunk := stream.read(1 << 20):
        yield chunk


def _undecodable(file: RawFile, encoding: str) -> DataError:
    decoder = codecs.getincrementaldecoder(encoding)()
    line = 1
    with file.open() as stream:
        try:
            while chunk := stream.read(1 << 20):
                line += decoder.decode(chunk).count("\n")
            decoder.decode(b"", final=True)
        except UnicodeDecodeError as error:
            before, byte = error.object[: error.start], error.object[error.start]
            line += before.decode(encoding, "ignore").count("\n")
            # 0x80–0x9F are letters and dashes in Windows' encoding, nothing in Latin-1.
            windows = any(map(_WINDOWS.search, (error.object[error.start :], *_rest(stream))))
            instead = "cp1252" if windows else "latin-1"
            where = f"line {line} has the byte 0x{byte:02X}"
        except UnicodeError as error:
            instead, where = "utf-8", f"near line {line}: {error}"
        else:
            instead, where = "latin-1", "some bytes do not fit"
    if codecs.lookup(instead).name == encoding:
        instead = "utf-8"
    return DataError(
        f"{file.name} is not {encoding} text: {where}; "
        f"name its encoding, for instance --encoding {instead}"
    )


def _records(file: RawFile, layout: _Layout) -> Iterator[tuple[int, int]]:
    """Yield each row's first line and number of columns; an unclosed quote's row has −1."""
    end = "\0end"

    def lines(text: io.TextIOWrapper) -> Iterator[str]:
        last = "\n"
        for last in text:
            yield last
        yield end if last.endswith(("\n", "\r")) else f"\n{end}"

    with file.open() as stream:
        text = io.TextIOWrapper(stream, layout.encoding, errors="replace", newline="")
        reader = csv.reader(lines(text), delimiter=layout.delimiter)
        start = 1
        for row in reader:
            if row and row[-1].endswith(end):
                if row != [end] or reader.line_num > start + 1:
                    yield start, -1
                return
            if row:
                yield start, len(row)
            start = reader.line_num + 1


def _misshapen(file: RawFile, layout: _Layout, error: str) -> DataError:
    """Find the line of the first row whose number of columns differs from the header's."""
    expected = 0
    try:
        for line, columns in _records(file, layout):
            if columns < 0:
                return _unclosed(file, line)
            if expected and columns != expected:
                return DataError(
                    f"line {line} of {file.name} has {_columns(columns)} where the header has "
                    f"{expected}; mend that line (a value that holds {_named(layout.delimiter)} "
                    f"must stand in double quotes) or give another --delimiter"
                )
            expected = expected or columns
    except csv.Error:  # a cell longer than the csv module reads
        pass
    found = re.search(r"Expected (\d+) columns, got (\d+): (.{0,60})", error)
    if found:
        return DataError(
            f"a row of {file.name} has {_columns(int(found[2]))} where the header has {found[1]}: "
            f"{found[3]}…; mend that row or give another --delimiter"
        )
    return DataError(
        f"{file.name} cannot be read as CSV: a row in it is too long; "
        f"look for a quotation mark that is never closed"
    )


def _unclosed(file: RawFile, line: int) -> DataError:
    return DataError(
        f"the quotation mark opened on line {line} of {file.name} is never closed, so all lines "
        f'after it are one value; close it, or write "" for a mark inside a value'
    )


def _refuse_swallowed_rows(file: RawFile, layout: _Layout, last: pa.Scalar | None) -> None:
    """Refuse a quote left open: PyArrow takes the rest of the file for one cell, silently.

    Such a cell is in the last row and the last column; elsewhere the row would lack columns.
    """
    text = last.as_py() if last is not None else "\n"
    if text is not None and "\n" in text:
        with contextlib.suppress(csv.Error):
            for line, columns in _records(file, layout):
                if columns < 0:
                    raise _unclosed(file, line)


def _columns(count: int) -> str:
    return f"{count} column" if count == 1 else f"{count} columns"


def _named(delimiter: str) -> str:
    return {"\t": "tabs", " ": "spaces"}.get(delimiter, f"'{delimiter}'")


def _typed(text: str) -> str:
    """Write a value as it is typed on the command line."""
    return "tab" if text == "\t" else f"'{text}'"


def any_text(file: RawFile) -> bool:
    """Tell that whatever no other format recognises is text between delimiters."""
    return True


CSV = FileFormat(
    "CSV",
    (".csv", ".tsv", ".tab", ".txt"),
    any_text,
    read_csv,
    text=True,
    stream=stream_csv,
)
