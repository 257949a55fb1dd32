"""The size of record batches: so many rows and bytes at most, whatever a file has together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyarrow as pa

ROWS = 1 << 16  # of a batch at most
BYTES = 1 << 24  # of its values, about


def rows_for(row_bytes: float) -> int:
    """Return how many rows of a size in bytes make a batch, one at least."""
    return max(1, min(ROWS, int(BYTES / max(row_bytes, 1.0))))


def sliced(rows: pa.Table | pa.RecordBatch) -> Iterator[pa.RecordBatch]:
    """Yield rows as batches of a bounded size that share their memory; one batch at least."""
    table = rows if isinstance(rows, pa.Table) else pa.Table.from_batches([rows])
    nothing = True
    for batch in table.to_batches(max_chunksize=rows_for(table.nbytes / max(table.num_rows, 1))):
        if batch.num_rows:
            nothing = False
            yield batch
    if nothing:
        yield empty(table.schema)


def joined(tables: Iterable[pa.Table], most: int = BYTES) -> Iterator[pa.Table]:
    """Yield the rows of tables; small ones of one schema that follow each other come as one.

    Args:
        tables: in their order.
        most: bytes of a joined one, about.
    """
    some: list[pa.Table] = []
    rows = size = 0
    for table in tables:
        full = rows + table.num_rows > ROWS or size + table.nbytes > most
        if some and (full or not table.schema.equals(some[0].schema, check_metadata=True)):
            yield pa.concat_tables(some)
            some, rows, size = [], 0, 0
        some.append(table)
        rows += table.num_rows
        size += table.nbytes
    if some:
        yield pa.concat_tables(some)


def empty(schema: pa.Schema) -> pa.RecordBatch:
    """Return a batch of no rows."""
    return pa.RecordBatch.from_arrays([pa.array([], each) for each in schema.types], schema=schema)
