"""`--memory`: sizes as people write them, and rows on the disk with the bits of those in memory."""

from __future__ import annotations

import gzip
import os

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import csv, feather

import thalweg
from thalweg.data import disk_rows, encode_splits, memory_limit, row_order, scratch
from thalweg.data.disk_rows import DiskRows
from thalweg.data.files import parquet_files, read_files
from thalweg.data.files.spool import spooled
from thalweg.data.lazy_table import LazyTable
from thalweg.data.row_store import RowStore
from thalweg.data.rows import Rows
from thalweg.errors import UsageError
from thalweg.models import evaluation, judging


@pytest.mark.parametrize(
    ("given", "size"),
    [
        ("500MB", 500_000_000),
        ("2gb", 2 * 10**9),
        ("1.5 GB", 15 * 10**8),
        ("2GiB", 2**31),
        ("3g", 3 * 10**9),
        (10**9, 10**9),
        ("400000000", 400_000_000),
    ],
)
def test_sizes(given, size):
    assert memory_limit.memory_limit(given) == size


@pytest.mark.parametrize("given", ["much", "-1GB", "1XB", "", 1.5, True, "127MiB", "100MB", 0])
def test_texts_that_are_no_size(given):
    with pytest.raises(UsageError, match="--memory must be"):
        memory_limit.memory_limit(given)


def test_a_quarter_of_what_is_free(monkeypatch):
    monkeypatch.setattr(memory_limit, "free_memory", lambda: 8 * 2**30)
    assert memory_limit.memory_limit(None) == 2 * 2**30


def test_free_memory_is_within_the_machines():
    total = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    assert 0 < memory_limit.free_memory() <= total


class Sources(thalweg.Callbacks):
    """Keeps the splits that are trained on."""

    def on_plan(self, event):
        prepared = event.plan.prepared
        self.found = (prepared.train, prepared.valid, prepared.test)


@pytest.fixture
def table():
    n, rng = 3000, np.random.default_rng(1)
    x = rng.normal(size=(3, n))
    return pa.table(
        {
            "a": pa.array(x[0], mask=rng.random(n) < 0.1),
            "b": pa.array(x[1]),
            "kind": rng.choice(["u", "v", "w"], n),
            "text": [f"{value:.3f}" for value in x[2]],
            "when": np.datetime64("2020-01-31T22:00", "us") + np.arange(n) * np.timedelta64(7, "h"),
            "w": rng.integers(1, 4, n),
            "y": np.where(x[0] + x[1] > 1, "yes", "no"),
        }
    )


def _fit(data, memory, monkeypatch, **options):
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(encode_splits, "_BATCH", 700)
    monkeypatch.setattr(row_order, "WINDOW", 40_000)
    sources = Sources()
    fit = thalweg.fit(
        data,
        "y",
        optimizer="adam",
        lr=0.01,
        epochs=2,
        engine="reference",
        weight="w",
        memory=memory,
        callbacks=sources,
        **options,
    )
    assert len(fit.winner.valid_losses) == 2
    judged = [*fit.winner.valid_losses, *fit.valid.values(), *fit.test.values()]
    return np.array([*fit.model.weights.ravel(), *judged]), sources.found


@pytest.mark.parametrize("what", ["table", "parquet", "array", "csv", "gzip", "json", "ipc"])
def test_rows_on_the_disk_give_the_same_weights(what, table, tmp_path, monkeypatch):
    data = table
    if what == "parquet":
        monkeypatch.setattr(parquet_files, "_LARGE", 1)
        data = tmp_path / "table.parquet"
        pq.write_table(table, data, row_group_size=500)
    if what in ("csv", "gzip"):
        data = tmp_path / "table.csv"
        csv.write_csv(table, data)
        if what == "gzip":
            data = tmp_path / "table.csv.gz"
            data.write_bytes(gzip.compress((tmp_path / "table.csv").read_bytes()))
    if what == "json":
        data = tmp_path / "table.jsonl"
        table.drop_columns("when").to_pandas().to_json(data, orient="records", lines=True)
    if what == "ipc":
        data = tmp_path / "table.arrow"
        feather.write_feather(table, data, chunksize=400)
    if what == "array":
        numbers = table.select(["a", "b", "w"]).to_pandas()
        data = numbers.assign(y=numbers["a"].fillna(0) + numbers["b"])
    spools = []
    monkeypatch.setattr(read_files, "spooled", lambda *a: spools.append(1) or spooled(*a))
    kinds, weights = [], []
    for memory in ("1GB", 1000):
        found, sources = _fit(data, memory, monkeypatch)
        kinds.append({type(rows) for rows in sources})
        weights.append(found)
    assert kinds == [{Rows}, {DiskRows}]
    # Of the second time alone; columns of Parquet and IPC files are read from the file.
    assert len(spools) == (what in ("csv", "gzip", "json"))
    np.testing.assert_array_equal(*weights)


@pytest.mark.parametrize("at_hand", [False, True])
def test_numbers_of_texts_are_read_once_and_kept_in_files(at_hand, table, tmp_path, monkeypatch):
    """To encode them the columns of the file are not read again; levels and dates are."""
    if not at_hand:
        monkeypatch.setattr(LazyTable, "plain", lambda self, name: None)
    data = tmp_path / "table.csv"
    csv.write_csv(table, data)
    asked, stored, batches = [], [], encode_splits.batches_of
    monkeypatch.setattr(
        encode_splits, "batches_of", lambda t, names: asked.append([*names]) or batches(t, names)
    )
    numbers = RowStore.numbers
    monkeypatch.setattr(RowStore, "numbers", lambda *a: stored.append(1) or numbers(*a))
    _fit(data, 1000, monkeypatch)
    texts = {"kind", "when"}
    assert [set(names) for names in asked] == [texts]
    numbers_read = len(set(table.column_names) - texts - {"y", "w"})
    assert len(stored) == (0 if at_hand else numbers_read)  # those at hand are in a file already


def test_rows_of_a_third_of_the_memory_are_held(table, monkeypatch):
    """3,000 rows of a number and the intercept, 4 bytes each."""
    _, sources = _fit(table.select(["b", "w", "y"]), 3 * 3000 * 8, monkeypatch)
    assert {type(rows) for rows in sources} == {Rows}
    _, sources = _fit(table.select(["b", "w", "y"]), 3 * 3000 * 8 - 1, monkeypatch)
    assert {type(rows) for rows in sources} == {DiskRows}


@pytest.mark.parametrize("options", [{}, {"class_weight": "balanced", "dtype": "float64"}])
def test_every_figure_has_the_same_bits(options, table, tmp_path, monkeypatch):
    """Sums go over blocks of as many rows, in one order, however much of a file is read at once."""
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(parquet_files, "_LARGE", 1)
    monkeypatch.setattr(evaluation, "_CHUNK", 64)
    monkeypatch.setattr(judging, "_CHUNK", 96)
    monkeypatch.setattr(disk_rows, "_READ", 2**12)
    pq.write_table(table, tmp_path / "t.parquet", row_group_size=500)
    given = {"optimizer": "adam", "lr": 0.01, "epochs": 2, "weight": "w", "test": 0.4, **options}
    found = [
        thalweg.fit(tmp_path / "t.parquet", "y", memory=memory, **given).as_json()
        for memory in ("1GB", 1000)
    ]
    documents = [{k: v for k, v in each.items() if k != "seconds"} for each in found]
    assert documents[0] == documents[1]
    assert {"train", "valid", "test", "baseline", "gain_over_baseline"} <= {*documents[0]}


def test_class_weights_and_a_table_of_its_own(table, monkeypatch):
    weights = [
        _fit(table, memory, monkeypatch, class_weight="balanced", test=table.slice(0, 50))[0]
        for memory in ("1GB", 1000)
    ]
    np.testing.assert_array_equal(*weights)
    plain, _ = _fit(table, 1000, monkeypatch)
    assert (plain != weights[1]).any()


def test_the_folder_is_gone_with_the_rows(table, tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path))
    _, sources = _fit(table, 1000, monkeypatch)
    (tmp_path / "rows" / "999999999-killed").mkdir()
    (tmp_path / "rows" / "other").mkdir()
    assert len(os.listdir(tmp_path / "rows")) == 3
    del sources
    found, sources = _fit(table, 1000, monkeypatch)
    assert found is not None
    names = os.listdir(tmp_path / "rows")
    assert "999999999-killed" not in names
    assert "other" in names
    del sources
    assert os.listdir(tmp_path / "rows") == ["other"]


@pytest.mark.parametrize("file", [False, True])
def test_no_room_on_the_disk(file, table, tmp_path, monkeypatch):
    """It goes on in memory if there is so much, and says so."""
    expected, _ = _fit(table, "1GB", monkeypatch)
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "file"))
    data, what = table, "The encoded rows take"
    if file:
        data, what = tmp_path / "t.csv", "t.csv takes"
        csv.write_csv(table, data)
    notes = []
    monkeypatch.setattr(read_files, "go_on_in_memory", _told(notes))
    monkeypatch.setattr(encode_splits, "go_on_in_memory", _told(notes))
    found, sources = _fit(data, 1000, monkeypatch)
    assert {type(rows) for rows in sources} == {Rows}
    np.testing.assert_array_equal(found, expected)
    assert notes[0].startswith(f"{what} more than --memory allows, and cannot be written")
    assert len(notes) == 1 + file
    monkeypatch.setattr(scratch, "free_memory", lambda: 1000)
    with pytest.raises(thalweg.ThalwegError, match=f"{what} more than memory.*make room there"):
        _fit(data, 1000, monkeypatch)


def _told(notes):
    def told(*given):
        notes.append(scratch.go_on_in_memory(*given))
        return notes[-1]

    return told


def test_a_file_that_is_wrong_far_down(tmp_path, monkeypatch):
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "t.csv"
    path.write_text("a,y\n" + f"{'1' * 200},2\n" * 200_000 + "1,2,3\n")
    said = []
    for memory in ("1GB", 1000):
        with pytest.raises(thalweg.ThalwegError, match="line 200002 of") as caught:
            thalweg.fit(path, "y", memory=memory)
        said.append(str(caught.value))
    assert said[0] == said[1]
    assert os.listdir(tmp_path / "cache" / "rows") == []


@pytest.mark.parametrize("version", [1, 2])
def test_of_a_control_group_files_that_nobody_uses_count_as_free(monkeypatch, tmp_path, version):
    """Names as the kernel's documentation has them (cgroup-v1/memory, cgroup-v2)."""
    names = {
        1: ("memory/memory.limit_in_bytes", "memory/memory.usage_in_bytes", "memory/memory.stat"),
        2: ("memory.max", "memory.current", "memory.stat"),
    }[version]
    (tmp_path / "memory").mkdir()
    key = "total_inactive_file" if version == 1 else "inactive_file"
    own = "inactive_file 7\n" if version == 1 else ""  # of the group itself, without its children
    limit, used, statistics = (tmp_path / name for name in names)
    limit.write_text("4000000\n")
    used.write_text("3900000\n")
    monkeypatch.setattr(memory_limit, "_GROUP", tmp_path)
    assert memory_limit.free_memory() == 100_000  # no statistics
    statistics.write_text(f"cache 5\n{own}{key} 3000000\nactive_file 9\n")
    assert memory_limit.free_memory() == 3_100_000
    statistics.write_text(f"{key} 5000000\n")  # read a moment later
    assert memory_limit.free_memory() == 4_000_000
    limit.write_text("max\n" if version == 2 else "no number\n")
    assert memory_limit.free_memory() > 4_000_000
