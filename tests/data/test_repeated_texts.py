"""Texts that repeat are looked at once each; what is found and encoded is the same."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data import streamed_column, target_values
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.files import parquet_files
from thalweg.data.lazy_table import streams
from thalweg.data.missing import without_missing
from thalweg.data.notations import Hints
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.sources import ReadOptions, read
from thalweg.data.split_notes import flattering
from thalweg.data.text import distinct
from thalweg.data.text.distinct import encoded, numbered, repeats
from thalweg.data.tidying import plain_texts

ROWS = 600
SOME = np.random.default_rng(0).integers(0, 800, 25_600).astype(str).tolist()
COLUMNS = {
    "whole": ["12", "7", "", "-3", "100"],
    "fraction": ["0.5", "1.25", "-7.125", "NA", "3"],
    "code": ["007", "012", "100", "", "055"],
    "thousands": ["1.105", "321", "2.750", "", "12"],
    "money": ["$1,200.50", "$3.00", "-$7.10", "n/a", "$15"],
    "comma": ["1,5", "2,25", "0,125", "", "3,5"],
    "share": ["12%", "3.5%", "100%", "", "7%"],
    "large": ["9007199254740993", "9007199254740995", "9007199254741001", "", "9007199254740999"],
    "city": ["Bern", " Rome ", "NA", "", "Oslo 2"],
    "truth": ["true", "False", "TRUE", "", "false"],
    "day": ["2024-01-31", "2023-02-28", "2024-12-01", "", "2022-07-07"],
    "written": ["31/1/2024", "28/02/2023", "1/12/2024", "", "7/7/2022"],
    "moment": [
        "2024-01-31 10:00:00+01:00",
        "2024-02-01T11:30:00Z",
        "",
        "2024-03-05 01:00:00-05:00",
    ],
    "clock": ["10:30", "23:59:59", "00:00", "", "7:05"],
    "span": ["2 h", "90 min", "1 h 5 min", "", "3 d"],
    "one": ["same"],
    "odd": ["1", "2", "three", "", "4", "5", "6", "7", "8", "9", "10"],
    "nan": ["nan(12)", "1", "2", "+nan", "3"],
}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(distinct, "_LEAST_ROWS", 0)


@pytest.fixture
def file(tmp_path):
    rng = np.random.default_rng(0)
    values = {name: rng.choice(texts, ROWS) for name, texts in COLUMNS.items()}
    values["y"] = rng.normal(size=ROWS).round(3).astype(str)
    lines = ["|".join(values), *map("|".join, zip(*values.values(), strict=True))]
    path = tmp_path / "some.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def table(file, dictionaries, missing=()):
    found = read(file, ReadOptions(missing=missing), dictionaries=dictionaries).table
    kinds = {pa.types.is_dictionary(field.type) for field in found.schema if field.name != "y"}
    assert kinds == {dictionaries}
    return plain_texts(found, ["y"])


@pytest.mark.parametrize(
    "overrides",
    [
        {},
        {"hints": Hints(missing=("7", "Bern", "2024-01-31"))},
        {"hints": Hints(decimal=",")},
        {"numeric": ("code", "odd"), "categorical": ("whole", "day")},
    ],
)
def test_the_dataset_is_that_of_plain_texts(file, overrides):
    own = ColumnOverrides(**overrides)
    one, two = (
        prepare(table(file, each, own.hints.missing), DatasetOptions("y", overrides=own))
        for each in (True, False)
    )
    assert one.preprocessor == two.preprocessor
    assert (one.columns, one.notes) == (two.columns, two.notes)
    assert len({column.role for column in one.columns}) >= 5
    for name in ("train", "valid", "test"):
        ours, theirs = getattr(one, name), getattr(two, name)
        np.testing.assert_array_equal(ours.dense, theirs.dense)
        assert (ours.sparse != theirs.sparse).nnz == 0


@pytest.mark.parametrize("target", ["y", "city", "code"])
def test_the_dataset_of_a_table_read_in_batches_is_that_of_plain_texts(
    file, tmp_path, monkeypatch, target
):
    whole = table(file, False)
    pq.write_table(pa.table(whole.columns, whole.column_names), tmp_path / "t.parquet")
    options = DatasetOptions(target)
    held = prepare(read(tmp_path / "t.parquet").table, options)
    monkeypatch.setattr(parquet_files, "_LARGE", 1)
    monkeypatch.setattr(target_values, "_FEW", 0)
    lazy = read(tmp_path / "t.parquet", memory=2**20).table
    assert streams(lazy)
    assert pa.types.is_dictionary(streamed_column.whole(lazy, "city").type)
    batched = prepare(lazy, options)
    assert held.preprocessor == batched.preprocessor
    assert (held.columns, held.notes) == (batched.columns, batched.notes)
    for name in ("train", "valid", "test"):
        ours, theirs = getattr(held, name), getattr(batched, name)
        np.testing.assert_array_equal(ours.dense, theirs.dense)
        np.testing.assert_array_equal(ours.target, theirs.target)
        assert (ours.sparse != theirs.sparse).nnz == 0


def test_rows_kept_on_the_disk_are_the_same(file):
    kept = prepare(table(file, True), DatasetOptions("y", memory=1))
    held = prepare(table(file, False), DatasetOptions("y"))
    np.testing.assert_array_equal(kept.test.block(0, 90).dense, held.test.dense)


def test_copies_of_rows_are_counted_alike(tmp_path):
    texts = pa.chunked_array([["a", "b", None, "a"] * 50, ["c"] * 7 + ["d", None, "a"] * 30])
    roles, every = [], np.ones(len(texts), np.bool_)
    every[200:] = False  # the others' texts are in the dictionary too
    said = {
        flattering(pa.table({"t": t, "s": t}), roles, ["t", "s"], every, {}, {})
        for t in (texts, encoded(texts))
    }
    assert len(said) == 1


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["a", "b", None] * 100, True),
        ([str(i) for i in range(300)], False),
        ([str(i // 4) for i in range(300)], False),
        ([None] * 300, True),
        (SOME, False),  # plain numbers
        ([f"{number}%" for number in SOME], True),
        ([number[:2] for number in SOME], True),
    ],
)
def test_whether_texts_repeat(texts, expected):
    assert repeats(pa.chunked_array([texts[:99], texts[99:]], pa.string())) is expected


def test_few_rows_are_looked_at_one_by_one(monkeypatch):
    texts = pa.chunked_array([["a"] * 300])
    assert repeats(texts)
    monkeypatch.setattr(distinct, "_LEAST_ROWS", 301)
    assert not repeats(texts)


@pytest.mark.parametrize("some", [slice(None), slice(0, 2), slice(4, 4), slice(3, 5)])
def test_a_dictionary_is_numbered_as_its_texts(some):
    texts = pa.chunked_array([["b", "a", None], ["b", "c"]])
    ours, theirs = numbered(encoded(texts)[some]), numbered(texts[some])
    assert ours.values.equals(theirs.values)
    np.testing.assert_array_equal(ours.index, theirs.index)
    assert ours.index.dtype == theirs.index.dtype


def test_missing_texts_leave_the_dictionary():
    texts = pa.chunked_array([["b", "NA", "a"], [" n/a", None, "b", ""]])
    left = without_missing(pa.table({"t": encoded(texts)}))["t"]
    assert left.to_pylist() == ["b", None, "a", None, None, "b", None]
    assert left.chunk(0).dictionary.to_pylist() == ["b", "a"]
