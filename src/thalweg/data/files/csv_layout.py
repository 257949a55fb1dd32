"""The layout of a CSV file: encoding, delimiter and header, found from its first lines."""

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

from thalweg.data.files.csv_errors import WINDOWS, named, rest, undecodable
from thalweg.data.files.other_formats import refuse_by_ending
from thalweg.data.files.raw_file import RawFile, named_parquet
from thalweg.data.files.read_options import ReadOptions
from thalweg.errors import DataError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from thalweg.data.columns import Columns

DELIMITERS = (",", ";", "\t", "|")
BIGGEST_BLOCK = 1 << 30  # bytes that a row, or a header, may take

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
_NO_WINDOWS = {b"\x81", b"\x8d", b"\x8f", b"\x90", b"\x9d"}  # of these: no signs there either
_LATIN_1 = codecs.lookup("latin-1").name


@dataclass(frozen=True)
class Layout:
    """The properties of a file that are needed to parse it."""

    encoding: str
    delimiter: str
    blank: int
    names: list[str]
    looks_like_data: bool  # the first line, taken as the header


def layout_of(file: RawFile, options: ReadOptions, columns: Columns) -> Layout:
    """Find out what is needed to parse the file; append notes of what the user should know."""
    notes = columns.notes
    encoding = _encoding(file, options.encoding, notes)
    decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
    try:
        head = decoder.decode(file.head).lstrip("\ufeff")
    except UnicodeError:  # UTF-16 and UTF-32 without their mark fail whatever `errors` says
        raise undecodable(file, encoding) from None
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
    return Layout(encoding, delimiter, blank, names, looks_like_data)


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
        for chunk in rest(stream):
            met.update(WINDOWS.findall(chunk))
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
        notes.append(f"{file.name}: columns are separated by {named(guess)}")
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
            raise undecodable(file, encoding) from None
        lines = io.StringIO(text.lstrip("\ufeff"), newline="")
        for _ in range(blank):
            lines.readline()
        taken: list[str] = []
        # A name may hold line endings. One longer than the csv module reads is taken by its line.
        with contextlib.suppress(csv.Error):
            next(csv.reader(_recorded(lines, taken), delimiter=delimiter), None)
        row = "".join(taken)
        if row.endswith(("\n", "\r")) or whole or size >= BIGGEST_BLOCK:
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


def _typed(text: str) -> str:
    """Write a value as it is typed on the command line."""
    return "tab" if text == "\t" else f"'{text}'"
