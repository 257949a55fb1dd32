"""What is wrong with a CSV file, and on which line.

All of this reads the file again, slowly, once something is known to be wrong.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from thalweg.data.files.raw_file import RawFile
from thalweg.errors import DataError
from thalweg.sentences import row
from thalweg.wording import counted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.files.csv_layout import Layout

WINDOWS = re.compile(b"[\x80-\x9f]")  # letters and dashes in Windows' encoding, nothing in Latin-1


def rest(stream: Any) -> Iterator[bytes]:
    """Yield what is left of a stream, in parts."""
    while chunk := stream.read(1 << 20):
        yield chunk


def undecodable(file: RawFile, encoding: str) -> DataError:
    """Find the line of the first byte that is no text in the encoding."""
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
            left = error.object[max(error.start - 1, 0) :]  # with the letter before the first one
            windows = any(map(WINDOWS.search, (left, *rest(stream))))
            western = "cp1252" if windows else "latin-1"
            instead = western if codecs.lookup(encoding).name != "utf-8" else _of(left) or western
            where = f"line {line} has the byte 0x{byte:02X}"
        except UnicodeError as error:
            instead, where = "utf-8", f"near line {line}: {error}"
        else:
            instead, where = "latin-1", "some bytes do not fit"
    if " " not in instead and codecs.lookup(instead).name == encoding:
        instead = "utf-8"
    return DataError(
        f"{file.name} is not {encoding} text: {where}; "
        f"name its encoding, for instance --encoding {instead}"
    )


_ABOVE = re.compile(b"[a-z]?[\x80-\xff]+")
_ACCENTED = re.compile(b"[a-z]?[\x80-\xff]|[a-z][\x80-\xff]{2}")  # é, the öß of größe
_SMALL = bytes(range(ord("a"), ord("z") + 1))
_TWO_BYTES = {"gb18030": "Chinese", "big5": "Chinese", "shift_jis": "Japanese",
              "euc_jp": "Japanese", "euc_kr": "Korean"}  # fmt: skip
_ONE_BYTE = {"cp1251": "Cyrillic", "cp1253": "Greek", "cp1256": "Arabic"}


def _of(text: bytes) -> str:
    """Name the encodings that bytes of a script without Latin letters may be in; "" of a Latin one.

    Letters with an accent stand alone between others, or two of them behind one without; those of
    other scripts stand together, but for Japanese, half of whose bytes may be those of Latin
    letters. Few texts of one byte a letter, and few of other languages, are in an encoding of two
    bytes. Each combination counts once, so that one word in every row does not decide.
    """
    above = set(_ABOVE.findall(text))
    kinds = [_TWO_BYTES, _ONE_BYTE]
    if 2 * sum(_ACCENTED.fullmatch(run) is not None for run in above) >= len(above):
        no_letters = sum(WINDOWS.match(run.lstrip(_SMALL)) is not None for run in above)
        kinds = [{"shift_jis": "Japanese"}] if 2 * no_letters > len(above) else []
    for kind in kinds:
        fit = [f"{name} ({script})" for name, script in kind.items() if _fits(text, name)]
        if fit:
            return row(fit, ", ", " or ")
    return ""


def _fits(text: bytes, encoding: str) -> bool:
    """Whether bytes, of which the last may be a part of a character, are text in an encoding."""
    try:
        codecs.getincrementaldecoder(encoding)().decode(text)
    except UnicodeDecodeError:
        return False
    return True


def records(file: RawFile, layout: Layout) -> Iterator[tuple[int, int, int]]:
    """Yield each row's first and last line and number of columns; an unclosed quote's row has −1.

    Empty lines are no rows, but below the header of a file of one column.
    """
    end = "\0end"
    single = False

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
                    yield start, reader.line_num, -1
                return
            if row or single:
                yield start, reader.line_num, max(len(row), 1)
                single = len(layout.names) == 1
            start = reader.line_num + 1


def misshapen(file: RawFile, layout: Layout, error: str) -> DataError:
    """Find the line of the first row whose number of columns differs from the header's."""
    expected = 0
    try:
        for line, _, columns in records(file, layout):
            if columns < 0:
                return unclosed(file, line)
            if expected and columns != expected:
                return DataError(
                    f"line {line} of {file.name} has {columns_of(columns)} where the header has "
                    f"{expected}; mend that line (a value that holds {named(layout.delimiter)} "
                    f"must stand in double quotes) or give another --delimiter; --bad-rows skip "
                    f"leaves such rows out"
                )
            expected = expected or columns
    except csv.Error:  # a cell longer than the csv module reads
        pass
    found = re.search(r"Expected (\d+) columns, got (\d+): (.{0,60})", error)
    if found:
        there = columns_of(int(found[2]))
        return DataError(
            f"a row of {file.name} has {there} where the header has {found[1]}: {found[3]}…; mend "
            f"that row or give another --delimiter; --bad-rows skip leaves such rows out"
        )
    return DataError(
        f"{file.name} cannot be read as CSV: a row in it is too long; "
        f"look for a quotation mark that is never closed"
    )


def unclosed(file: RawFile, line: int) -> DataError:
    """Say that a quotation mark is never closed."""
    return DataError(
        f"the quotation mark opened on line {line} of {file.name} is never closed, so all lines "
        f'after it are one value; close it, or write "" for a mark inside a value'
    )


def refuse_swallowed_rows(file: RawFile, layout: Layout, last: pa.Scalar | None) -> None:
    """Refuse a quote left open: PyArrow takes the rest of the file for one cell, silently.

    Such a cell is in the last row and the last column; elsewhere the row would lack columns.
    """
    text = last.as_py() if last is not None else "\n"
    if text is not None and ("\n" in text or "\r" in text):
        with contextlib.suppress(csv.Error):
            for line, _, columns in records(file, layout):
                if columns < 0:
                    raise unclosed(file, line)


def columns_of(count: int) -> str:
    """Write a number of columns."""
    return counted(count, "column")


def named(delimiter: str) -> str:
    """Return what messages call a delimiter."""
    return {"\t": "tabs", " ": "spaces"}.get(delimiter, f"'{delimiter}'")
