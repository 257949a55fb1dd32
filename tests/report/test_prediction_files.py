"""Predictions as CSV: what is quoted, and what readers take it for."""

from __future__ import annotations

import csv
import io

import pyarrow as pa
import pyarrow.csv
import pytest

from thalweg.report.prediction_files import as_csv

TEXTS = [
    "a,b",
    'say "so"',
    "two\nlines",
    "a\rreturn",
    " spaces ",
    "",
    None,
    "1.5",
    "plain",
    '"',
    "ä",
]


def test_texts_without_special_signs_stand_without_quotes():
    table = pa.table({"id": ["1.5", "07", None, ""], "town": ["Bern", "a,b", 'x"y', "A B"]})
    table = table.append_column("prediction", pa.array([0.5, None, -1.0, 2e-9]))
    said = 'id,town,prediction\n1.5,Bern,0.5\n07,"a,b",\n,"x""y",-1\n"",A B,2e-9\n'
    assert as_csv(table).decode() == said


@pytest.mark.parametrize("kind", [pa.string(), pa.large_string()])
def test_texts_and_missing_values_are_read_back(kind):
    """By PyArrow, which tells an empty text from a missing value, and by Python's csv module."""
    table = pa.table({"text": pa.array(TEXTS, kind), "prediction": [*range(len(TEXTS))]})
    written = as_csv(table)
    read = pyarrow.csv.read_csv(
        io.BytesIO(written),
        parse_options=pyarrow.csv.ParseOptions(newlines_in_values=True),
        convert_options=pyarrow.csv.ConvertOptions(
            column_types={"text": pa.string()},
            strings_can_be_null=True,
            quoted_strings_can_be_null=False,
        ),
    )
    assert read["text"].to_pylist() == TEXTS
    rows = list(csv.reader(io.StringIO(written.decode(), newline="")))
    assert [row[0] for row in rows[1:]] == [text or "" for text in TEXTS]


def test_all_rows_of_a_long_table_are_written():
    table = pa.table({"prediction": pa.chunked_array([list(range(70_000)), [70_000]])})
    assert as_csv(table).decode().split() == ["prediction", *map(str, range(70_001))]
