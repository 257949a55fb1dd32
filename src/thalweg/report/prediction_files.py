"""Writing predictions."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet

from thalweg.errors import UsageError
from thalweg.models.file import check_writable, write_whole

_QUOTED = r'[",\r\n]|^\s|\s$|^$'  # spaces at an end: some readers strip them
_ROWS = 65_536  # written at a time


def as_csv(predictions: pa.Table) -> bytes:
    """Return the table as CSV with a header.

    Quoted is what needs it (RFC 4180), and an empty text: a missing value is an empty cell.
    PyArrow's writer quotes every text, and so the numbers that `--keep` takes from a CSV file.
    """
    header = io.StringIO()
    csv.writer(header, lineterminator="\n").writerow(predictions.column_names)
    sink = io.BytesIO()
    sink.write(header.getvalue().encode())
    for batch in predictions.to_batches(max_chunksize=_ROWS):
        lines = pc.binary_join_element_wise(
            *map(_cells, batch.columns), ",", null_handling="replace", null_replacement=""
        )
        sink.write("".join(f"{line}\n" for line in lines.to_pylist()).encode())
    return sink.getvalue()


def _cells(column: pa.Array) -> pa.Array:
    """Return the texts of a column's values, quoted where needed; null where null."""
    texts = pc.cast(column, pa.string())
    doubled = pc.replace_substring(texts, '"', '""')
    quoted = pc.binary_join_element_wise('"', doubled, '"', "")
    return pc.if_else(pc.match_substring_regex(texts, _QUOTED), quoted, texts)


def _as_parquet(predictions: pa.Table) -> bytes:
    sink = pa.BufferOutputStream()
    pyarrow.parquet.write_table(predictions, sink)
    return bytes(sink.getvalue())


def writer(path: Path) -> Callable[[pa.Table], None]:
    """Return what will write a table to the path, by its ending; found out before the work.

    Raises:
        UsageError: an ending that is neither .csv nor .parquet, or a place that is closed.
    """
    formats = {".csv": as_csv, ".parquet": _as_parquet}
    if path.suffix.lower() not in formats:
        raise UsageError(f"--out {path}: the name must end in .csv or .parquet.")
    check_writable(path)
    return lambda predictions: write_whole(path, formats[path.suffix.lower()](predictions))


__all__ = ["as_csv", "writer"]
