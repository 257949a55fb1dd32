"""Arrays of all rows in files are those in memory; without room on the disk they stay there."""

from __future__ import annotations

import os

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import row_store, statistics
from thalweg.data.formats import Numbers
from thalweg.data.lazy_table import LazyTable
from thalweg.data.row_store import FileArray, ReadNumbers, RowStore
from thalweg.data.training_rows import TrainingRows, count_nonzero, first_rows

N = 1003


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(statistics, "BATCH", 64)
    return tmp_path / "rows"


@pytest.mark.parametrize("shape", [(), (3,)])
def test_an_array_in_a_file_is_read_in_slices(shape, folder):
    values = np.random.default_rng(0).normal(size=(N, *shape))
    store = RowStore(N, on_disk=True)
    found = store.kept(values)
    assert isinstance(found, FileArray)
    assert len(found) == N
    for part in (slice(None), slice(7, 90), slice(1000, 2000), slice(5, 5)):
        np.testing.assert_array_equal(found[part], values[part])
    with pytest.raises(ValueError, match="not in steps of 2"):
        found[::2]
    assert store.kept(found) is found
    assert RowStore(N).kept(values) is values
    del found, store
    assert os.listdir(folder) == []


@pytest.mark.parametrize("some", [False, True])
def test_numbers_that_were_read_are_in_files(some, folder):
    values = np.random.default_rng(0).normal(size=N)
    unreadable = (values > 1) if some else np.broadcast_to(np.False_, N)
    store = RowStore(N, on_disk=True)
    found = store.numbers(Numbers(values, unreadable))
    assert len(os.listdir(next(folder.iterdir()))) == 1 + some
    part = found.slice(100, 50)
    np.testing.assert_array_equal(part.values, values[100:150])
    np.testing.assert_array_equal(part.unreadable, unreadable[100:150])
    read = ReadNumbers(
        {"a": found, "b": Numbers(2 * values, unreadable), "c": "text"}, {"y": values}
    )
    assert list(read) == ["a", "b", "y"]
    assert len(read) == 3
    for name, factor in (("a", 1), ("b", 2), ("y", 1)):
        np.testing.assert_array_equal(read[name], factor * values)


def test_many_columns_of_few_rows_are_in_files():
    table = LazyTable(
        pa.schema([("x", pa.float64())]),
        lambda _: pa.chunked_array([]),
        N,
        stream=lambda _: iter(()),
    )
    memory = 64 * 8 * N
    assert not RowStore.of(table, memory).on_disk
    assert RowStore.of(table, memory, columns=2).on_disk


def test_a_full_disk_leaves_the_rows_in_memory(monkeypatch):
    values = np.arange(N, dtype=np.float64)
    store, write, written = RowStore(N, on_disk=True), row_store.Growing._write, []

    def full(self, some):
        if len(written) == 5:
            raise OSError(28, "No space left on device")
        written.append(some)
        write(self, some)

    monkeypatch.setattr(row_store.Growing, "_write", full)
    found = store.kept(values)
    assert isinstance(found, np.ndarray)
    np.testing.assert_array_equal(found, values)


def test_a_folder_that_cannot_be_made_leaves_the_rows_in_memory(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file"))
    found = RowStore(N, on_disk=True).made(np.uint8, lambda part: np.ones(part.stop - part.start))
    assert isinstance(found, np.ndarray)
    assert found.tolist() == [1] * N


def test_a_file_that_became_shorter_is_no_array(folder):
    found = RowStore(N, on_disk=True).kept(np.zeros(N))
    os.truncate(found.path, 100)
    with pytest.raises(OSError, match="has become shorter"):
        found[:]


@pytest.mark.parametrize(
    ("streams", "rows", "files"), [(True, 3000, 1), (True, 10, 0), (False, 3000, 0)]
)
def test_files_are_for_many_rows_of_a_table_that_is_read_in_batches(streams, rows, files):
    table = pa.table({"a": np.zeros(rows)})
    if streams:
        table = LazyTable(
            table.schema, lambda name: table[name], rows, stream=lambda names: iter([])
        )
    found = RowStore.of(table, 64 * 8 * 1000).kept(np.zeros(rows))
    assert isinstance(found, FileArray) == bool(files)


@pytest.mark.parametrize("on_disk", [False, True])
def test_parts_have_every_row_to_train_on_once(on_disk):
    rng = np.random.default_rng(1)
    train, weight = rng.random(N) < 0.4, rng.random(N)
    store = RowStore(N, on_disk)
    parts = list(TrainingRows(store.kept(train), store.kept(weight)).parts())
    assert len(parts) > 5
    assert sum(part.rows for part in parts) == N
    assert parts[-1].start + parts[-1].rows == N
    rows = np.concatenate([part.start + part.places for part in parts])
    np.testing.assert_array_equal(rows, np.flatnonzero(train))
    np.testing.assert_array_equal(np.concatenate([part.weight for part in parts]), weight[train])
    assert count_nonzero(store.kept(train)) == train.sum()
    first = first_rows(store.kept(weight), store.kept(train), 100)
    np.testing.assert_array_equal(first, weight[train][:100])
