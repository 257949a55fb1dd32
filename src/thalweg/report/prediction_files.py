"""Writing predictions."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from thalweg.errors import UsageError
from thalweg.models.file import check_writable, write_whole


def as_csv(predictions: pa.Table) -> bytes:
    """Return the table as CSV with a header."""
    header = io.StringIO()  # PyArrow would quote every name
    csv.writer(header, lineterminator="\n").writerow(predictions.column_names)
    sink = pa.BufferOutputStream()
    sink.write(header.getvalue().encode())
    pyarrow.csv.write_csv(predictions, sink, pyarrow.csv.WriteOptions(include_header=False))
    return bytes(sink.getvalue())


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
