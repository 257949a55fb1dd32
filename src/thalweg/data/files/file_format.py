"""A file format: its name and endings, how it is recognised, and the functions that read it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pyarrow as pa

from thalweg.data.array_table import Table
from thalweg.data.files.batches import sliced
from thalweg.data.files.unchanged import check, unchanged

if TYPE_CHECKING:
    from thalweg.data.columns import Columns
    from thalweg.data.files.raw_file import RawFile
    from thalweg.data.files.read_options import ReadOptions


_IN_MEMORY = 2  # times as much as its file a table takes: while it is read about as much again


def _never(file: RawFile) -> bool:
    return False


def table_size(file: RawFile) -> int:
    """Return about how many bytes the table of a file takes while it is read."""
    return _IN_MEMORY * file.size()


@dataclass(frozen=True)
class FileFormat:
    """A file format that is read.

    Attributes:
        name: What messages call it.
        endings: Of the names of such files, in small letters, without how they are packed.
        recognises: Whether a file is one, by its first bytes.
        read: Reads the columns that are chosen; see `csv_files.read_csv`. A `LazyTable`, which is
            for large files alone, has rows; an `ArrayTable` names its columns as `columns` does.
        stream: Yields the same rows as record batches, see `batches`, and holds little more than
            one of them. None: of `read`, which holds the whole file.
        by_columns: Whether `read` reads columns of a file, where it is large, when they are asked
            for; of other large files a copy is made on the disk.
        text: Whether it is text between delimiters, read with `ReadOptions.delimiter`, and decoded
            by `read`.

    """

    name: str
    endings: tuple[str, ...]
    recognises: Callable[[RawFile], bool]
    read: Callable[[RawFile, Columns, ReadOptions], Table]
    text: bool = False
    stream: Callable[[RawFile, Columns, ReadOptions], Iterator[pa.RecordBatch]] | None = None
    by_columns: Callable[[RawFile], bool] = _never

    def batches(
        self, file: RawFile, columns: Columns, options: ReadOptions
    ) -> Iterator[pa.RecordBatch]:
        """Yield the rows that `read` returns as record batches of a bounded size, in order.

        Args:
            file: One that the format recognises.
            columns: Which of its columns to read; they are chosen before the first batch.
            options: See `ReadOptions`.

        Yields:
            At least one batch, of no rows if the file has none. All have the schema, names and
            marks of what `read` returns; the values of a dictionary may differ by batch. A batch
            has at most `batches.ROWS` rows, of about `batches.BYTES` or one row that is longer.

        Raises:
            DataError: As `read`; where rows are at fault, once they are reached.
            ChangedFileError: The file is no longer what it was.
            OutOfMemoryError: A batch does not fit into memory.

        """
        with unchanged(file):
            if self.stream is not None:
                batches = self.stream(file, columns, options)
            else:
                table = self.read(file, columns, options)
                batches = sliced(table if isinstance(table, pa.Table) else table.arrow())
            for batch in batches:
                check(file)
                yield batch
