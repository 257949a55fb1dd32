"""CSV files: found out about from their first lines, read as a whole, blamed by line.

Missing values: an empty cell and the texts in `USUAL_MISSING` count as missing in every column,
numbers and texts alike, quoted or not, with or without a space on either side. Quotes make no
difference because most programs that quote at all quote every cell, missing ones too.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc

from thalweg.data.parquet_files import RawFile, named_parquet, unreadable
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.sources import ReadOptions

DELIMITERS = (",", ";", "\t", "|")
USUAL_MISSING = (
    "", "NA", "N/A", "n/a", "#N/A", "<NA>", "NaN", "nan", "-NaN", "-nan",
    "null", "NULL", "None",
)  # fmt: skip

# UTF-32's mark begins with UTF-16's, so it is looked for first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NUMBER = r"^\s*[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$"
_BIGGEST_BLOCK = 1 << 30


@dataclass(frozen=True)
class _Layout:
    """What must be known of a file before it can be parsed."""

    encoding: str
    delimiter: str
    decimal_point: str
    missing: tuple[str, ...]


def read_csv(file: RawFile, options: ReadOptions) -> tuple[pa.Table, list[str]]:
    """Read a CSV file; types are inferred from all of its rows.

    Args:
        file: A file that is no other known format.
        options: Delimiter, encoding and further missing texts.

    Returns:
        The table, its names stripped of spaces, and notes for the user.

    Raises:
        DataError: The bytes are not text in the encoding, or the rows are not a table.

    """
    notes: list[str] = []
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
    rows = _first_rows(head, file.whole, delimiter)
    point = _decimal_point(rows, delimiter)
    if point == ",":
        notes.append(f"{file.name}: numbers are read with a decimal comma")
    looks_like_data = bool(rows) and _all_numbers(rows[0])
    if looks_like_data:
        notes.append(
            f"{file.name}: the first line looks like data ({', '.join(rows[0][:4])}) but is taken "
            f"as the header; if the file has none, put a line of column names above it"
        )

    layout = _Layout(encoding, delimiter, point, (*USUAL_MISSING, *options.missing))
    table = _parse(file, layout)
    if table.num_rows == 0:
        extra = " (and that looks like data: put names above it)" if looks_like_data else ""
        raise DataError(f"{file.name} has a header and no rows{extra}; give a file with rows")
    _refuse_swallowed_rows(file, layout, table)
    for name, column in zip(table.column_names, table.columns, strict=True):
        if pa.types.is_string(column.type) and pc.any(pc.match_substring(column, "\0")).as_py():
            raise DataError(
                f"column '{name}' of {file.name} holds NUL bytes, which no text does; "
                f"make or download the file again"
            )
    return table.rename_columns([name.strip() for name in table.column_names]), notes


# Before parsing: encoding, delimiter, decimal point ---------------------------------------------


def _encoding(file: RawFile, given: str, notes: list[str]) -> str:
    """Trust a byte-order mark over the option: no text in another encoding begins like one."""
    name = codecs.lookup(given).name
    for mark, marked in _MARKS:
        if file.head.startswith(mark):
            if not name.startswith(marked):
                notes.append(f"{file.name}: read as {marked.upper()}, as its byte-order mark says")
            return marked
    return name


def _refuse_binary(file: RawFile, head: str) -> None:
    if "\0" not in head:
        return
    sample = file.head[:4096]
    for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
        if sample[start::2].count(0) > 0.4 * len(sample[start::2]) > 1:
            raise DataError(f"{file.name} looks like UTF-16 text; give --encoding {name}")
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


def _decimal_point(rows: list[list[str]], delimiter: str) -> str:
    """Find a decimal comma, and not take 1,234 for one: other than three digits must follow."""
    if delimiter == ",":
        return "."
    cells = [cell.strip() for row in rows[1:] for cell in row]
    comma = any(re.fullmatch(r"[-+]?(\d+,(\d\d?|\d{4,})|0,\d+)", cell) for cell in cells)
    point = any(re.fullmatch(r"[-+]?\d*\.\d+", cell) for cell in cells)
    return "," if comma and not point else "."


def _all_numbers(cells: list[str]) -> bool:
    filled = [cell for cell in cells if cell.strip()]
    return bool(filled) and all(re.match(_NUMBER, cell) for cell in filled)


# Parsing ----------------------------------------------------------------------------------------


def _parse(file: RawFile, layout: _Layout) -> pa.Table:
    from pyarrow import csv as arrow_csv

    missing = {f"{a}{text}{b}" for text in layout.missing for a in ("", " ") for b in ("", " ")}
    convert = arrow_csv.ConvertOptions(
        null_values=sorted(missing), strings_can_be_null=True, decimal_point=layout.decimal_point
    )
    parse = arrow_csv.ParseOptions(delimiter=layout.delimiter, newlines_in_values=True)
    # Only under this name does PyArrow read the bytes as they are, without Python's decoder.
    encoding = "utf8" if layout.encoding == "utf-8" else layout.encoding
    block = 1 << 22
    while True:
        try:
            read = arrow_csv.ReadOptions(block_size=block, encoding=encoding)
            with file.open() as stream:
                table = arrow_csv.read_csv(stream, read, parse, convert)
            table.column_names  # noqa: B018  # names are decoded here; a wrong encoding shows
        except UnicodeError:
            raise _undecodable(file, layout.encoding) from None
        except pa.ArrowInvalid as error:
            no_rows = "cannot infer number of columns" in str(error)
            if file.whole and no_rows:
                return pa.table({})  # a header without even a line ending
            # A row or header longer than a block; PyArrow says either sentence.
            if (no_rows or "straddl" in str(error)) and block < _BIGGEST_BLOCK:
                block *= 16
                continue
            raise _misshapen(file, layout, str(error)) from None
        except OSError:
            raise unreadable(file) from None
        except MemoryError:  # which is an ArrowException too, and no fault of the file's
            raise
        except pa.ArrowException as error:
            if "launch worker thread" in str(error):  # no room for its stack
                raise MemoryError from None
            raise DataError(f"{file.name} cannot be read as CSV ({error}); check it") from None
        # PyArrow leaves a column as bytes when they are not UTF-8.
        if any(pa.types.is_binary(kind) for kind in table.schema.types):
            raise _undecodable(file, layout.encoding)
        return table


# Blame: these read the file again, slowly, once something is known to be wrong ------------------


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
            instead = "cp1252" if 0x80 <= byte <= 0x9F else "latin-1"
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


def _refuse_swallowed_rows(file: RawFile, layout: _Layout, table: pa.Table) -> None:
    """Refuse a quote left open: PyArrow takes the rest of the file for one cell, silently."""
    last = table.slice(table.num_rows - 1).to_pylist()[0].values()
    if any(isinstance(value, str) and "\n" in value for value in last):
        try:
            for line, columns in _records(file, layout):
                if columns < 0:
                    raise _unclosed(file, line)
        except csv.Error:
            return


def _columns(count: int) -> str:
    return f"{count} column" if count == 1 else f"{count} columns"


def _named(delimiter: str) -> str:
    return {"\t": "tabs", " ": "spaces"}.get(delimiter, f"'{delimiter}'")


def _typed(text: str) -> str:
    """Write a value as it is typed on the command line."""
    return "tab" if text == "\t" else f"'{text}'"
