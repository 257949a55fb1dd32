"""Datasets that `--keep-cache` keeps: found again with the same bits, or not used at all."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import fields
from itertools import cycle

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import csv

import thalweg
from thalweg.data import cache_folder, encode_splits, memory_limit, row_order, scratch
from thalweg.data.disk_rows import DiskRows
from thalweg.data.files.read_files import read_files
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.lazy_table import LazyTable
from thalweg.data.prepare import Dataset
from thalweg.data.rows import Rows
from thalweg.job import kept, reading
from thalweg.options.option import completed
from thalweg.options.table_options import TABLE_OPTIONS

N = 700
QUICK = {"optimizer": "adam", "lr": 0.01, "epochs": 2, "engine": "reference"}


@pytest.fixture
def cache(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(row_order, "WINDOW", 6_000)
    monkeypatch.setattr(encode_splits, "_BATCH", 200)
    return tmp_path / "cache"


@pytest.fixture
def file(tmp_path):
    rng = np.random.default_rng(1)
    x = rng.normal(size=(2, N))
    made = pa.table(
        {
            "a": pa.array(x[0], mask=rng.random(N) < 0.1),
            "b": [f"{value:.3f}" for value in x[1]],
            "kind": rng.choice(["u", "v", "w"], N),
            "who": np.arange(N) // 7,
            "when": np.datetime64("2020-01-31T22:00", "us") + np.arange(N) * np.timedelta64(7, "h"),
            "w": rng.integers(1, 4, N),
            "y": np.where(x.sum(axis=0) > 1, "yes", "no"),
        }
    )
    path = tmp_path / "table.csv"
    csv.write_csv(made, path)
    return path


class Sources(thalweg.Callbacks):
    """Keeps the types of the rows that are trained on."""

    def on_plan(self, event):
        self.types = {type(event.plan.prepared.train)}


@pytest.fixture
def job(cache, file, tmp_path, monkeypatch):
    """Return a function that fits; it returns the model's bytes, whether it read, and the notes."""

    def fitted(data=file, **options):
        times, sources = [], Sources()
        read = reading.read
        with monkeypatch.context() as patched:
            patched.setattr(reading, "read", lambda *a, **k: times.append(1) or read(*a, **k))
            given = {"target": "y", **QUICK, **options}
            done = thalweg.fit(data, out=tmp_path / "made", callbacks=sources, **given)
        fitted.types = sources.types
        return (tmp_path / "made").read_bytes(), bool(times), done.notes

    return fitted


def test_every_part_of_a_dataset_is_kept():
    """A field that is new must be written and read by `thalweg.job.kept`, and stand here."""
    assert {field.name for field in fields(Dataset)} == {
        *("train", "valid", "test", "preprocessor", "columns", "notes", "division", "keys"),
        "shown",
    }


def entries(cache):
    return sorted((cache / "kept").iterdir()) if (cache / "kept").exists() else []


OPTIONS = (
    {},
    {"weight": "w", "class_weight": "balanced"},
    {"split": "group:who", "refit": True},
    {"split": "time:when", "numbers": "bins", "bins": 8},
    {"target": "b", "numeric": "b", "valid": 0.3},
    {
        "target": ["a", "b"],
        "numeric": "b",
        "task": "multioutput",
        "dtype": "float64",
        "refit": True,
    },
)


@pytest.mark.parametrize(
    ("options", "memory"),
    [
        pytest.param(
            options,
            memory,
            id=f"{options}-{memory}",
            marks=[pytest.mark.slow] * ((i + k) % 2),  # by default each with one of the two
        )
        for i, options in enumerate(OPTIONS)
        for k, memory in enumerate(("1GB", 1000))
    ],
)
def test_what_is_kept_has_the_same_bits(options, memory, job, cache):
    plain, _, _ = job(memory=memory, **options)
    assert entries(cache) == []
    made, read, notes = job(memory=memory, keep_cache=True, **options)
    assert read
    assert made == plain
    assert any("are kept in" in note for note in notes)
    assert len(entries(cache)) == 1 + ("refit" in options)
    for again in (1000, "1GB"):
        found, read, notes = job(memory=again, **options)
        assert not read
        assert found == plain
        assert job.types == {DiskRows if again == 1000 else Rows}
        said = [note for note in notes if "which an earlier job kept" in note]
        assert said == [
            "table.csv was not read: its encoded rows, which an earlier job kept, were found in "
            "the cache folder."
        ]
    assert os.listdir(cache / "rows") == []


def test_a_race_finds_what_a_fit_kept(job, file, cache, monkeypatch):
    job(keep_cache=True)
    monkeypatch.setattr(reading, "read", None)
    settings = [thalweg.Run("adam", 0.01)]
    done = thalweg.race(file, "y", settings, epochs=2, engine="reference")
    assert any("was not read" in note for note in done.notes)
    assert any("was not read" in note for note in done.as_json()["notes"])


def test_sparse_rows_and_files_of_their_own(job, tmp_path, cache):
    rng = np.random.default_rng(2)
    folder = tmp_path / "parts"
    for number in range(3):
        (folder / f"year={number}").mkdir(parents=True)
        made = pa.table(
            {
                "town": [f"t{i}" for i in rng.integers(0, 300, N)],
                "x": rng.random(N),
                "y": rng.random(N),
            }
        )
        pq.write_table(made, folder / f"year={number}" / "part.parquet")
    own = tmp_path / "own.parquet"
    pq.write_table(made.append_column("year", pa.array(["2"] * N)), own)
    options = {"data": folder, "test": own}
    plain, _, _ = job(**options)
    assert job(keep_cache=True, **options)[:2] == (plain, True)
    assert job(**options)[:2] == (plain, False)
    assert job(memory=1000, **options)[:2] == (plain, False)
    shutil.copy(own, folder / "year=1" / "other.parquet")  # one file more
    assert job(**options)[1]


@pytest.mark.parametrize("how", ["text", "time", "same time", "other place"])
def test_a_changed_file_is_read_anew(how, job, file):
    job(keep_cache=True)
    before = file.stat()
    content = file.read_text()
    if how == "time":
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns + 10**9))
    if how == "other place":
        file = file.rename(file.with_name("moved.csv"))
    if how in ("text", "same time"):
        file.write_text(content.replace(",yes\n", ",no\n", 1) if how == "text" else content[::-1])
    if how == "same time":
        file.write_text(content.replace(",1,", ",2,", 1))
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert file.stat().st_size == before.st_size
    _, read, notes = job(data=file)
    assert read
    assert not any("kept" in note for note in notes)


def test_a_file_that_changes_while_it_is_read_is_not_kept(job, file, cache, monkeypatch):
    read = reading.read

    def changing(*given, **named):
        found = read(*given, **named)
        file.write_text(file.read_text() + "1,2,u,1,2020-01-01,1,no\n")
        return found

    monkeypatch.setattr(reading, "read", changing)
    _, _, notes = job(keep_cache=True)
    assert "A file changed while it was read: its encoded rows were not kept." in notes
    assert entries(cache) == []


VALUES = {
    "task": "binary",
    "weight": "w",
    "class_weight": {"yes": 2},
    "drop": ("a",),
    "only": ("a",),
    "categorical": ("w",),
    "numeric": ("b",),
    "missing": ("?",),
    "decimal": ",",
    "day_first": True,
    "time_zone": "UTC",
    "positive": "no",
    "delimiter": ",",
    "encoding": "latin-1",
    "bad_rows": "skip",
    "numbers": "bins",
    "bins": 20,
    "split": "time:when",
    "valid": 0.2,
    "test": 0.2,
    "seed": 1,
    "dtype": "float64",
}


def test_every_option_that_changes_the_rows_has_its_own_entry(file):
    """Options that are new have one too, until they stand in `_OTHERS`."""

    def key(together=False, target="y", full_batch=False, **given):
        table = completed(TABLE_OPTIONS, given)
        return kept.KeptDatasets(file, target, table, full_batch)._key(together)

    assert {*kept._OTHERS} <= {*TABLE_OPTIONS} - {*VALUES}
    keys = [key(), key(True), key(target="b"), key(full_batch=True)]
    keys += [key(**{name: value}) for name, value in VALUES.items()]
    keys += [key(positive=True), key(positive="True"), key(class_weight={True: 2})]
    assert None not in keys
    assert len(set(keys)) == len(keys)
    others = {"memory": 10**9, "threads": 1, "engine": "reference", "loss": "hinge"}
    assert key(**others) == key()


@pytest.mark.parametrize("data", ["frame", "weights", "address"])
def test_what_has_no_name_is_not_kept(data, job, file, cache):
    given = {"frame": csv.read_csv, "address": lambda path: f"file://{path}"}
    options = {"weight": np.ones(N)} if data == "weights" else {}
    _, _, notes = job(data=given.get(data, lambda path: path)(file), keep_cache=True, **options)
    assert any("nothing was kept" in note for note in notes)
    assert entries(cache) == []


def files(cache):
    (entry,) = entries(cache)
    return sorted(path for path in entry.rglob("*") if path.is_file())


DAMAGES = {
    "a bit": lambda content: content[:-1] + bytes([content[-1] ^ 1]),
    "cut": lambda content: content[:-1],
    "longer": lambda content: content + b"\0",
    "gone": lambda content: None,
}


@pytest.mark.parametrize("memory", [10**9, 1000])
def test_damaged_entries_are_removed_and_not_used(memory, job, file, cache, monkeypatch):
    """Each file of an entry in turn, damaged in one way after the other."""
    plain, _, _ = job(memory=memory, keep_cache=True)
    (entry,) = entries(cache)
    whole = shutil.copytree(entry, cache / "whole")
    names = [path.relative_to(entry) for path in entry.rglob("*") if path.is_file()]
    assert len(names) == 1 + 3 * 7 + 1  # dense and sparse parts; parts of the training rows
    table = completed(TABLE_OPTIONS, {})
    ways = [(kept.MARK, damage) for damage in DAMAGES.values()]
    for name, damage in [*ways, *zip(names, cycle(DAMAGES.values()), strict=False)]:
        path = entry / name
        content = damage(path.read_bytes())
        path.unlink()
        if content is not None:
            path.write_bytes(content)
        found = kept.KeptDatasets(file, "y", table, False)
        monkeypatch.setattr(found, "_key", lambda together: entry.name)
        assert found.find(False, memory) is None
        assert ["are damaged in the cache folder" in note for note in found.notes] == [True]
        assert entries(cache) == []
        shutil.copytree(whole, entry)
    assert job(memory=memory)[:2] == (plain, False)
    (entry / "train" / "dense").write_bytes(b"")
    assert job(memory=memory, keep_cache=True)[:2] == (plain, True)
    assert job(memory=memory)[:2] == (plain, False)


def test_the_least_recently_used_go_first(job, cache):
    for seed in range(3):
        job(keep_cache=True, seed=seed)
    assert len(entries(cache)) == 3
    assert not job(seed=0)[1]  # used once more
    held = cache_folder._bytes(cache / "kept")
    job(keep_cache=True, seed=3, cache_size=held + 1000)
    assert len(entries(cache)) == 3
    assert [job(seed=seed)[1] for seed in range(4)] == [False, True, False, False]
    job(cache_size=0)
    assert entries(cache) == []


def test_more_than_the_limit_is_not_kept(job, cache):
    _, _, notes = job(keep_cache=True, cache_size=2000)
    assert any("not kept: cache_size allows 2 kB." in note for note in notes)
    assert entries(cache) == []


def test_more_than_the_limit_is_held_in_memory(job, cache, monkeypatch):
    job(memory=1000)
    assert job.types == {DiskRows}
    _, _, notes = job(memory=1000, cache_size="20kB")
    assert job.types == {Rows}
    assert any("(cache_size allows 20 kB): held in memory" in note for note in notes)
    monkeypatch.setattr(scratch, "free_memory", lambda: 1000)
    with pytest.raises(thalweg.ThalwegError, match="cache_size allows 20 kB"):
        job(memory=1000, cache_size="20kB")


def test_the_limit_is_half_of_what_is_free(cache, monkeypatch):
    usage = shutil.disk_usage(cache.parent)._replace(free=1000)
    monkeypatch.setattr(cache_folder.shutil, "disk_usage", lambda path: usage)
    cache_folder.make_room(500)
    with pytest.raises(OSError, match=r"allows 500 bytes \(half of what is free\)"):
        cache_folder.make_room(501)


@pytest.mark.slow
def test_two_jobs_at_once(job, file, cache):
    """Threads keep the same entry, find it and remove it, in any order: each has the same model."""
    job()
    expected = thalweg.load(file.with_name("made")).weights

    def one(number):
        options = {"keep_cache": number % 2 == 0, "cache_size": 0 if number % 5 == 4 else None}
        memory = 1000 if number % 3 else "1GB"
        return thalweg.fit(file, "y", memory=memory, **QUICK, **options).model.weights

    with ThreadPoolExecutor(4) as pool:
        for weights in pool.map(one, range(20)):
            np.testing.assert_array_equal(weights, expected)
    assert os.listdir(cache / "rows") == []
    assert len(entries(cache)) <= 1


def test_a_copy_of_the_file_is_within_the_limit(cache, file):
    """Of a file that is read by a copy on the disk: the copy counts."""
    notes = []
    with cache_folder.limited_cache(2000):
        table = read_files([file], ReadOptions(), None, notes, memory=1000)[0]
    assert isinstance(table, pa.Table)
    assert "(--cache-size allows 2 kB): held in memory" in notes[0]
    with cache_folder.limited_cache(10**6):
        assert isinstance(read_files([file], ReadOptions(), None, [], memory=1000)[0], LazyTable)


def test_bytes_from_all_over_a_large_file_count(tmp_path):
    """Its beginning, its end and pieces between; and no more of many files than of one."""
    path = tmp_path / "large"
    content = bytearray(100_000)
    path.write_bytes(content)
    found = set()
    for place in (None, 0, 255, 99_999, 50_000 // 63 * 63):
        changed = bytearray(content)
        if place is not None:
            changed[place] = 1
        path.write_bytes(changed)
        found.add(kept._state(str(path), 16_384)[3])
    assert len(found) >= 4
    read = []
    names = [tmp_path / f"{i}" for i in range(3)]
    for name in names:
        name.write_bytes(b"1" * 9)
    state = kept._state
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(kept, "_state", lambda path, most: read.append(most) or state(path, most))
        table = completed(TABLE_OPTIONS, {})
        kept.KeptDatasets([str(name) for name in names], "y", table, False)._key(False)
    assert read == [2**24 // 3] * 3
