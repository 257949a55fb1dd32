"""The rows of a CSV file, parsed by PyArrow: at once, or a block of the file at a time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pyarrow as pa

from thalweg.data.declared import SEMICOLONS, UNTYPED
from thalweg.data.files.csv_bad_rows import BadRows
from thalweg.data.files.csv_errors import misshapen, rest, undecodable
from thalweg.data.files.csv_layout import BIGGEST_BLOCK, Layout
from thalweg.data.files.raw_file import RawFile, ran_out
from thalweg.errors import DataError

_BLOCK = 1 << 22
_BLOCK_CELLS = 4096  # rows of a block at least, so that 100,000 columns do not come in crumbs
# Of a stream, of which PyArrow reads some 32 blocks ahead: 33 MB in all instead of 160.
_STREAM_BLOCK = 1 << 20
_STREAM_BLOCK_CELLS = 64


def parse(file: RawFile, layout: Layout, kept: list[int]) -> pa.Table:
    """Return the columns at some positions and the last one, named by their positions."""
    from pyarrow import csv as arrow_csv

    block = min(max(_BLOCK, _BLOCK_CELLS * len(layout.names)), BIGGEST_BLOCK)
    schema = _schema(layout, kept)
    newlines = _may_hold_newlines(file, layout)
    while True:
        settings = _settings(layout, schema.names, block, newlines=newlines)
        try:
            with _opened(file) as stream:
                table = arrow_csv.read_csv(stream, *settings)
        except (UnicodeError, pa.ArrowException) as error:
            if _only_header(file, error, block):
                return schema.empty_table()
            block = _larger_block(file, layout, error, block)
            continue
        return pa.table(table.columns, schema=schema)


def _may_hold_newlines(file: RawFile, layout: Layout) -> bool:
    """Whether a line ending may stand within a value, or an empty line be a row.

    Where none does, PyArrow cuts a file into blocks without parsing it for that, which is a third
    of its work. There is none where no value is quoted; a header may be.
    """
    far = file.packing is not None or file.filesystem is not None  # to read it twice takes longer
    if far or len(layout.names) == 1 or any({"\r", "\n"} & set(name) for name in layout.names):
        return True
    first = re.search(rb"[\r\n]", file.head)
    if first is None or b'"' in file.head[first.end() :]:
        return True
    with file.open() as stream:
        stream.read(first.end())
        return any(b'"' in chunk for chunk in rest(stream))


def parse_by_blocks(
    file: RawFile, layout: Layout, kept: list[int], bad: BadRows | None = None
) -> Iterator[pa.RecordBatch]:
    """Yield what `parse` returns, a block of the file at a time.

    Args:
        file: what is parsed.
        layout: of the file.
        kept: positions of the columns.
        bad: takes the rows of another number of columns, which are left out; None: they are an
            error.
    """
    from pyarrow import csv as arrow_csv

    block = min(max(_STREAM_BLOCK, _STREAM_BLOCK_CELLS * len(layout.names)), BIGGEST_BLOCK)
    done = 0
    schema = _schema(layout, kept)
    while True:
        skip = done  # rows that were given before blocks became larger
        if bad is not None:
            bad.clear()
        try:
            with (
                _opened(file) as stream,
                arrow_csv.open_csv(
                    stream, *_settings(layout, schema.names, block, threads=False, bad=bad)
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


def _opened(file: RawFile) -> pa.NativeFile:
    """Open a file for PyArrow, which must not meet a block that ends within a line ending."""
    stream = file.open()
    return pa.PythonFile(_WholeLineEnds(stream), "r") if b"\r" in file.head else stream


class _WholeLineEnds:
    """Reads a stream in parts that end with no carriage return.

    Behind one PyArrow drops a line feed at the start of the next block, for the end of a row,
    where both belong to a quoted value too.
    """

    def __init__(self, stream: pa.NativeFile) -> None:
        self._stream = stream
        self.closed = False

    def read(self, size: int) -> bytes:
        """Read so many bytes, or one less."""
        data: bytes = self._stream.read(size - 1)
        return data + self._stream.read(1) if data.endswith(b"\r") else data

    def close(self) -> None:
        """Close the stream."""
        self._stream.close()
        self.closed = True


def _schema(layout: Layout, kept: list[int]) -> pa.Schema:
    marks = UNTYPED | (SEMICOLONS if layout.delimiter == ";" else {})
    wanted = sorted({*kept, len(layout.names) - 1})
    return pa.schema([pa.field(str(i), pa.string(), metadata=marks) for i in wanted])


def _settings(
    layout: Layout,
    wanted: list[str],
    block: int,
    threads: bool = True,
    newlines: bool = True,
    bad: BadRows | None = None,
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
            invalid_row_handler=None if bad is None else bad.taken,
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
    file: RawFile, layout: Layout, error: Exception, block: int, times: int = 16
) -> int:
    """Return a size of blocks that may hold a row longer than these; say what else is wrong."""
    if isinstance(error, UnicodeError):
        raise undecodable(file, layout.encoding) from None
    said = str(error)
    if isinstance(error, pa.ArrowInvalid):
        if "invalid UTF8" in said:
            raise undecodable(file, layout.encoding) from None
        if "straddl" in said and block < BIGGEST_BLOCK:
            return block * times
        raise misshapen(file, layout, said) from None
    if ran_out(error):
        raise error
    raise DataError(f"{file.name} cannot be read as CSV ({error}); check it") from None
