"""Columns that are understood as a job does, for the tests of their roles."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa

from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.notations import Hints
from thalweg.data.roles import understand_columns

N = 40
INTEGERS = ["int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64"]
MOMENTS = [dt.datetime(1950 + i, 1 + i % 12, 1 + i % 28, i % 24) for i in range(N)]


KEEPS = "; --categorical a keeps it, --text a takes its words"


def table_of(marks=None, **columns):
    """Return a table, each field with the marks given."""
    table = pa.table(columns)
    fields = [field.with_metadata(marks or {}) for field in table.schema]
    return table.cast(pa.schema(fields))


def survey(table, train=None, weight=None, **overrides):
    train = np.ones(table.num_rows, bool) if train is None else train
    return understand_columns(table, (), ColumnOverrides(**overrides), train, weight)


def understand(values, train=None, arrow_type=None, marks=None, hints=None, **overrides):
    """Return features, the summary's line and the notes of a column `a` beside a number `z`."""
    if not isinstance(values, pa.Array | pa.ChunkedArray):
        values = pa.array(values, arrow_type)
    table = pa.table({"a": values, "z": np.arange(len(values), dtype=float)})
    field = table.schema.field("a").with_metadata(marks or {})
    table = pa.table([table["a"], table["z"]], pa.schema([field, table.schema.field("z")]))
    made = {key: tuple(value.split()) for key, value in overrides.items()}
    found = survey(table, train, hints=hints or Hints(), **made)
    found.encoder.encode(table)
    features = [f for f in found.encoder.features if f.column == "a"]
    return features, found.columns[0], found


def role(values, **options):
    return understand(values, **options)[1].role
