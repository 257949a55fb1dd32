"""Writing predictions, table after table: into a CSV or Parquet file, or as CSV to a stream."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Protocol

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet

from thalweg.data.stream import divided
from thalweg.errors import UsageError
from thalweg.models.file import check_writable, written_whole

_QUOTED = r'[",\r\n]|^\s|\s$|^$'  # spaces at an end: some readers strip them
_ROWS = 65_536  # written at a time
_GROUP = 2**20  # rows of a Parquet file's group, as PyArrow makes them
_HELD = 2**24  # bytes of output that are held until all is known to be well


class Writer(Protocol):
    """Writes tables of one schema into a file that is open."""

    def write(self, table: pa.Table) -> object:
        """Write some rows."""
        ...

    def close(self) -> object:
        """Write what is left."""
        ...


class CsvWriter:
    """Writes tables as CSV with a header.

    Quoted is what needs it (RFC 4180), and an empty text: a missing value is an empty cell.
    PyArrow's writer quotes every text, and so the numbers that `--keep` takes from a CSV file.
    """

    def __init__(self, sink: Any) -> None:
        """Take what bytes are written to."""
        self._sink, self._begun = sink, False

    def write(self, table: pa.Table) -> None:
        """Write some rows, the header before the first."""
        if not self._begun:
            self._begun = True
            header = io.StringIO()
            csv.writer(header, lineterminator="\n").writerow(table.column_names)
            self._sink.write(header.getvalue().encode())
        for batch in table.to_batches(max_chunksize=_ROWS):
            lines = pc.binary_join_element_wise(
                *map(_cells, batch.columns), ",", null_handling="replace", null_replacement=""
            )
            self._sink.write("".join(f"{line}\n" for line in lines.to_pylist()).encode())

    def close(self) -> None:
        """Do nothing: all is written."""


class ParquetWriter:
    """Writes tables as Parquet, the same bytes however the rows are divided into tables."""

    def __init__(self, sink: BinaryIO) -> None:
        """Take the file."""
        self._sink = sink
        self._writer: Any = None
        self._held: list[pa.Table] = []
        self._count = 0

    def write(self, table: pa.Table) -> None:
        """Hold some rows, and write those of a full group."""
        self._held.append(table)
        self._count += table.num_rows
        if self._count >= _GROUP:
            for group in divided(self._held, _GROUP):
                self._held, self._count = [group], group.num_rows
                if group.num_rows == _GROUP:
                    self._write()

    def close(self) -> None:
        """Write the last group and the file's end."""
        if self._count or self._writer is None:
            self._write()
        self._writer.close()

    def _write(self) -> None:
        rows = pa.concat_tables(self._held).combine_chunks()
        self._held, self._count = [], 0
        if self._writer is None:
            self._writer = pyarrow.parquet.ParquetWriter(self._sink, rows.schema)
        self._writer.write_table(rows, row_group_size=_GROUP)


class HeldOutput:
    """Bytes for a stream, held up to 16 MB, so that an error in a small table leaves none there."""

    def __init__(self, sink: BinaryIO) -> None:
        """Take the stream."""
        self._sink = sink
        self._held: io.BytesIO | None = io.BytesIO()

    def write(self, data: bytes) -> None:
        """Hold bytes, or let them go."""
        if self._held is None:
            self._sink.write(data)
        elif self._held.write(data) and self._held.tell() > _HELD:
            self.let_go()

    def let_go(self) -> None:
        """Write what is held."""
        if self._held is not None:
            self._sink.write(self._held.getbuffer())
            self._held = None


def as_csv(predictions: pa.Table) -> bytes:
    """Return a table as CSV; see `CsvWriter`."""
    sink = io.BytesIO()
    CsvWriter(sink).write(predictions)
    return sink.getvalue()


def _cells(column: pa.Array) -> pa.Array:
    """Return the texts of a column's values, quoted where needed; null where null."""
    texts = pc.cast(column, pa.string())
    doubled = pc.replace_substring(texts, '"', '""')
    quoted = pc.binary_join_element_wise('"', doubled, '"', "")
    return pc.if_else(pc.match_substring_regex(texts, _QUOTED), quoted, texts)


def writer(path: Path) -> Callable[[], Any]:
    """Return what will open a file to write tables to, by its ending; found out before the work.

    The file is written beside its place and renamed into it: an error leaves what stood there.

    Raises:
        UsageError: an ending that is neither .csv nor .parquet, or a place that is closed.
    """
    formats: dict[str, Callable[[BinaryIO], Writer]] = {
        ".csv": CsvWriter,
        ".parquet": ParquetWriter,
    }
    if path.suffix.lower() not in formats:
        raise UsageError(f"--out {path}: the name must end in .csv or .parquet.")
    check_writable(path)

    @contextmanager
    def opened() -> Iterator[Writer]:
        with written_whole(path) as file:
            made = formats[path.suffix.lower()](file)
            yield made
            made.close()

    return opened


__all__ = ["CsvWriter", "HeldOutput", "as_csv", "writer"]
