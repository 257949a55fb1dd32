"""CSV files: the layout is found from the first lines, columns are texts, errors name lines.

Every column is read as the texts in the file. Their meaning is not decided here: a decision from
the rows of one file would differ from that for the next file.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from thalweg.data.files.batches import sliced
from thalweg.data.files.csv_bad_rows import BadRows
from thalweg.data.files.csv_errors import refuse_swallowed_rows
from thalweg.data.files.csv_layout import Layout, layout_of
from thalweg.data.files.csv_parsing import parse, parse_by_blocks
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.other_formats import refuse_other_formats
from thalweg.data.files.raw_file import BROKEN, RawFile, out_of_memory, ran_out, unreadable
from thalweg.data.files.read_options import ReadOptions
from thalweg.errors import DataError, NoRowsError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from thalweg.data.columns import Columns


def read_csv(file: RawFile, columns: Columns, options: ReadOptions) -> pa.Table:
    """Read a CSV file.

    Args:
        file: A file that is no other known format.
        columns: Which of its columns to read; their names are stripped of spaces.
        options: Delimiter, encoding, and whether rows that cannot be read are left out.

    Returns:
        Those columns as texts, marked `UNTYPED` (and `SEMICOLONS`), an empty cell as null. In a
        file of one column an empty line is a row whose value is missing, as polars writes it; in
        others it is skipped.

    Raises:
        DataError: The bytes are those of a format that is not read, or not text in the
            encoding, or the rows are not a table.
        OutOfMemoryError: It does not fit into memory.

    """
    if options.skips:  # rows are counted by one thread
        batches = [*stream_csv(file, columns, options)]
        return pa.Table.from_batches(batches)
    with _readable(file):
        layout = layout_of(file, options, columns)
        kept = columns.choose([name.strip() for name in layout.names])
        table = parse(file, layout, kept)
        last = table.column(str(len(layout.names) - 1))
        refuse_swallowed_rows(file, layout, last[-1] if len(last) else None)
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
        layout = layout_of(file, options, columns)
        kept = columns.choose([name.strip() for name in layout.names])
        last: Any = None
        rows = 0
        bad = BadRows() if options.skips else None
        for batch in parse_by_blocks(file, layout, kept, bad):
            rows += batch.num_rows
            last = batch.column(str(len(layout.names) - 1))[-1]
            batch = batch.select([str(i) for i in kept])
            _refuse_nul(file, batch, columns)
            yield from sliced(batch)
        refuse_swallowed_rows(file, layout, last)
        if bad is not None:
            columns.skip(bad.located(file, layout), rows)
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


def _no_rows(file: RawFile, layout: Layout) -> DataError:
    if layout.looks_like_data:
        return DataError(
            f"{file.name} has a header and no rows (and that looks like data: put names above it); "
            "give a file with rows"
        )
    return NoRowsError(f"{file.name} has a header and no rows; give a file with rows")


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
