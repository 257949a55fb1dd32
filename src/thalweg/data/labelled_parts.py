"""The labelled rows of a stream, encoded part by part, with the errors of the whole table."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from thalweg.data.array_table import Table
from thalweg.data.findings import Findings
from thalweg.data.lazy_table import LazyTable
from thalweg.data.preprocessor import Preprocessor
from thalweg.data.rows import Rows
from thalweg.data.stream import Stream
from thalweg.errors import DataError, OutOfMemoryError


def labelled_parts(
    preprocessor: Preprocessor, stream: Stream, dtype: Any, findings: Findings, size: int
) -> Iterator[Rows]:
    """Yield the encoded rows that have a target, as `Preprocessor.rows` returns them at once.

    Args:
        preprocessor: encodes them.
        stream: of all columns.
        dtype: of the features, float32 or float64.
        findings: collects values that cannot be read.
        size: of a part, in rows of the table.

    Raises:
        DataError: as `Preprocessor.rows`, in the same words: of all rows, and with their numbers.
    """
    start = labelled = 0
    weighty = False
    for part in stream.parts(size):
        rows = None
        try:
            known = preprocessor.known_rows(part)
            if len(known.rows):
                rows = preprocessor.encoded(part, known, dtype, findings, start)
        except OutOfMemoryError:
            raise
        except DataError:
            blame_stream(preprocessor, stream)
            raise
        start += part.num_rows
        if rows is not None:
            labelled += len(rows)
            weighty = weighty or bool(rows.metric_weight.any())
            yield rows
    preprocessor.check_any(labelled, weighty)


def blame_stream(preprocessor: Preprocessor, stream: Stream) -> None:
    """Raise what is wrong with the columns of a stream as wholes; see `blame`."""
    first = next(iter(preprocessor.target.columns))
    count = len(stream.column(first)) if first in stream.column_names else 0
    blame(preprocessor, LazyTable(stream.schema, stream.column, count))


def blame(preprocessor: Preprocessor, table: Table) -> None:
    """Raise what is wrong with the columns as wholes, the first as `Preprocessor.rows` has it.

    They are read once more, one by one: a message counts all such values and names the first.
    """
    known = preprocessor.known_rows(table)
    preprocessor.check_any(len(known.rows), bool(known.weight.any()))
    usable = preprocessor.usable(table, known)
    for feature in preprocessor.encoder.features:
        preprocessor.encoder.read(usable, rows=known.rows, features=[feature])
