"""A large Parquet file is read column by column, as each is asked for; results are the same."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import thalweg
from thalweg.data.files import parquet_files
from thalweg.data.lazy_table import LazyTable
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError


@pytest.fixture
def frame():
    rng = np.random.default_rng(0)
    n = 400
    frame = pd.DataFrame(
        {
            "x": rng.normal(size=n),
            "i": rng.integers(0, 99, n),
            "k": pd.Categorical(rng.choice(["a", "b", "NA"], n)),
            "t": rng.choice(["1.5", "2", " ", "-9"], n),
            "d": pd.date_range("2020-01-01", periods=n, freq="7h"),
            "w": rng.random(n),
        }
    )
    frame.loc[::7, "x"] = np.nan
    frame["y"] = 2 * frame["x"].fillna(0) + rng.normal(size=n)
    frame.loc[3, "y"] = None
    return frame


@pytest.fixture
def path(frame, tmp_path):
    frame.to_parquet(tmp_path / "a.parquet", row_group_size=150)
    return tmp_path / "a.parquet"


def test_columns_are_those_of_the_table_at_once(path, monkeypatch):
    options = ReadOptions(missing=("-9",))
    whole = read(path, options, memory=2**40)
    assert isinstance(whole.table, pa.Table)  # it is small
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    assert isinstance(read(path, options).table, pa.Table)
    found = read(path, options, memory=2**40)
    assert isinstance(found.table, LazyTable)
    assert found.notes == whole.notes
    assert found.table.schema.equals(whole.table.schema, check_metadata=True)
    assert found.table.num_rows == whole.table.num_rows
    assert found.table.arrow().equals(whole.table)
    mask = pa.array(np.arange(400) % 3 == 0)
    assert found.table.filter(mask).arrow().equals(whole.table.filter(mask))
    two = found.table.select(["k", "x"])
    assert two.arrow().equals(whole.table.select(["k", "x"]))
    more = found.table.append_column("z", pa.array(range(400)))
    assert more.column_names == [*whole.table.column_names, "z"]
    assert more["z"].to_pylist() == list(range(400))
    assert more.num_columns == 8


@pytest.mark.parametrize("weight", [None, "w"])
def test_training_is_the_same(path, monkeypatch, weight):
    def fit():
        return thalweg.fit(path, "y", weight=weight, epochs=2, optimizer="adam", lr=0.01)

    whole = fit()
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    found = fit()
    np.testing.assert_array_equal(found.model.weights, whole.model.weights)
    assert found.notes == whole.notes
    assert found.columns == whole.columns
    assert found.test == whole.test


def test_a_number_is_read_once_to_learn_from_it_and_once_to_encode_it(path, monkeypatch):
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    asked, streamed = [], []
    get, batches = LazyTable.__getitem__, parquet_files._batches

    def spied(table, name):
        asked.append(name)
        return get(table, name)

    def spied_batches(parquet, names, stored):
        streamed.extend(names)
        return batches(parquet, names, stored)

    monkeypatch.setattr(LazyTable, "__getitem__", spied)
    monkeypatch.setattr(parquet_files, "_batches", spied_batches)
    given = {"optimizer": "adam", "lr": 0.01, "epochs": 1, "test": 0}
    thalweg.fit(path, "y", only=("x", "i", "y"), **given)
    assert not asked
    assert [streamed.count(name) for name in "xi"] == [2, 2]


def test_a_file_that_is_cut_short_meanwhile_is_reported(path, monkeypatch):
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    table = read(path, memory=2**40).table
    assert table.schema is table.schema  # asked for with each column
    path.write_bytes(path.read_bytes()[:1000])
    with pytest.raises(DataError, match=r"a\.parquet changed since it was first read"):
        [table[name] for name in table.column_names]


def test_texts_that_are_no_utf8_are_reported(tmp_path, monkeypatch):
    monkeypatch.setattr(parquet_files, "_LARGE", 0)
    wrong = pa.array([b"a", b"\xff"]).view(pa.string())
    pq.write_table(pa.table({"a": wrong}), tmp_path / "a.parquet")
    with pytest.raises(DataError, match=r"column 'a' of a\.parquet has bytes in row 2"):
        read(tmp_path / "a.parquet", memory=2**40).table["a"]
