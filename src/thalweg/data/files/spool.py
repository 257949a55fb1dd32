"""Rows of a large file, written to the disk as columns of Arrow, and read from there one by one."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain

import pyarrow as pa

from thalweg.data.lazy_table import LazyTable
from thalweg.data.scratch import Scratch
from thalweg.errors import DataError


def spooled(batches: Iterator[pa.RecordBatch], name: str) -> LazyTable:
    """Return rows that are read once, and whose columns are in a file of Arrow's stream format.

    The file is mapped into memory: the system reads what is used and may forget it at any time. It
    is removed with the table.

    Args:
        batches: one at least, all of one schema but for the values of dictionaries.
        name: what messages call their source.

    Raises:
        DataError: there is no room for the file.
    """
    first = next(batches)  # what is wrong with the file's beginning is found before
    rows = 0
    with _room(name):
        scratch = Scratch()
        path = str(scratch.path / "columns.arrow")
        sink = pa.OSFile(path, "wb")
        writer = pa.ipc.new_stream(sink, first.schema)
    with sink:
        for batch in chain([first], batches):
            with _room(name):
                writer.write_batch(batch)
            rows += batch.num_rows
        with _room(name):
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
def _room(name: str) -> Iterator[None]:
    """Say what to do where something cannot be written."""
    try:
        yield
    except OSError as error:
        raise DataError(
            f"{name} takes more than --memory allows, and its columns cannot be written to the "
            f"cache folder ({error.strerror or error}): make room there, set THALWEG_CACHE_DIR to "
            "a folder with more, or raise --memory."
        ) from None
