"""Rows of a large file, written to the disk as columns of Arrow, and read from there one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain

import pyarrow as pa

from thalweg.data.lazy_table import LazyTable
from thalweg.data.scratch import Scratch


class CannotWriteError(Exception):
    """There is no room for the file, or no folder."""

    def __init__(self, error: OSError) -> None:
        """Take what the system says."""
        super().__init__(str(error))
        self.error = error


def spooled(batches: Iterator[pa.RecordBatch]) -> LazyTable:
    """Return rows that are read once, and whose columns are in a file of Arrow's stream format.

    The file is mapped into memory: the system reads what is used and may forget it at any time. It
    is removed with the table.

    Args:
        batches: one at least, all of one schema but for the values of dictionaries.

    Raises:
        CannotWriteError: there is no room for the file.
    """
    first = next(batches)  # what is wrong with the file's beginning is found before
    rows = 0
    with _writing():
        scratch = Scratch()
        path = str(scratch.path / "columns.arrow")
        sink = pa.OSFile(path, "wb")
        writer = pa.ipc.new_stream(sink, first.schema)
    with sink:
        for batch in chain([first], batches):
            with _writing():
                writer.write_batch(batch)
            rows += batch.num_rows
        with _writing():
            writer.close()

    def mapped() -> pa.Table:
        assert scratch.path  # the folder is there as long as this function is
        with pa.memory_map(path) as source, pa.ipc.open_stream(source) as reader:
            return reader.read_all()

    def stream() -> Iterator[pa.Table]:
        with pa.memory_map(path) as source, pa.ipc.open_stream(source) as reader:
            for each in reader:
                yield pa.Table.from_batches([each])

    return LazyTable(first.schema, lambda column: mapped()[column], rows, stream=stream)


@contextmanager
def _writing() -> Iterator[None]:
    """Tell errors of the copy from those of the file that is read."""
    try:
        yield
    except OSError as error:
        raise CannotWriteError(error) from None
