"""A file that changes, shrinks or vanishes while it is still read is named in the error."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import sys

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import csv, feather

import thalweg
from thalweg.data import memory_limit
from thalweg.data.columns import Columns
from thalweg.data.files import file_streams, parquet_files
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_files import FORMATS
from thalweg.data.sources import ReadOptions, read
from thalweg.data.streamed_sources import streamed
from thalweg.training.events import Checkpointed, Planned, Resumed

rng = np.random.default_rng(0)
X = rng.normal(size=(200, 2))
TABLE = pa.table({"a": X[:, 0], "b": X[:, 1], "y": X[:, 0] - X[:, 1]})


def cut(path):
    os.truncate(path, path.stat().st_size // 2)


def remove(path):
    path.unlink()


def rewrite(path):
    pq.write_table(TABLE.slice(0, 150), path)


def replace(path):
    shutil.copy(path, path.with_name("other"))
    path.with_name("other").replace(path)


def extend(path):
    with path.open("ab") as file:
        file.write(b"1,2,3\n")


def write_npy(path):
    np.save(path, np.column_stack([TABLE[name] for name in TABLE.column_names]))


def write_npz(path):
    np.savez(path, X=X, y=TABLE["y"])


def write_jsonl(path):
    path.write_text("".join(f"{json.dumps(row)}\n" for row in TABLE.to_pylist()))


def write_svm(path):
    rows = zip(TABLE["y"].to_pylist(), X.tolist(), strict=True)
    path.write_text("".join(f"{y} 1:{a} 2:{b}\n" for y, (a, b) in rows))


def write_gzip(path):
    path.write_bytes(gzip.compress(TABLE.to_pandas().to_csv(index=False).encode()))


WRITERS = {
    "t.parquet": lambda path: pq.write_table(TABLE, path),
    "t.csv": lambda path: csv.write_csv(TABLE, path),
    "t.csv.gz": write_gzip,
    "t.jsonl": write_jsonl,
    "t.arrow": lambda path: feather.write_feather(TABLE, path),
    "t.npy": write_npy,
    "t.npz": write_npz,
    "t.svm": write_svm,
}


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize(
    ("change", "said"),
    [(cut, "changed"), (remove, "is gone"), (replace, "changed"), (extend, "changed")],
)
@pytest.mark.parametrize("name", WRITERS)
def test_a_file_that_changes_while_it_is_read_is_named(tmp_path, monkeypatch, name, change, said):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / name

    def wanted(names):  # called when the names of the columns are known
        change(path)
        return names

    for memory in (None, 1):  # at once, and by a copy on the disk
        WRITERS[name](path)
        with pytest.raises(thalweg.DataError) as caught:
            read(path, wanted=wanted, memory=memory)
        assert str(caught.value).startswith(f"{name} {said} since it was first read (")
    WRITERS[name](path)
    file = open_file(str(path), name)
    form = next(form for form in FORMATS if form.recognises(file))
    with pytest.raises(thalweg.DataError, match=f"{name} {said} since it was first read"):
        list(form.batches(file, Columns(name, wanted, []), ReadOptions()))


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("change", [cut, replace, extend])
@pytest.mark.parametrize("name", WRITERS)
def test_a_file_that_changes_between_two_readings_of_a_stream_is_named(
    tmp_path, monkeypatch, name, change, several
):
    monkeypatch.setattr(file_streams, "SMALL", -1)
    paths = [tmp_path / f"{number}{name}" for number in range(2 if several else 1)]
    for path in paths:
        WRITERS[name](path)
    stream = streamed(paths)
    if not several:  # the first reading goes on from where the types were found
        assert sum(part.num_rows for part in stream.parts(50)) == TABLE.num_rows
    change(paths[-1])
    with pytest.raises(thalweg.DataError, match=rf"^{paths[-1].name} changed since it was first"):
        [*stream.parts(50)]


@pytest.mark.parametrize("memory", [None, "128MiB"])
@pytest.mark.parametrize("name", WRITERS)
def test_training_goes_on_from_what_has_been_read(tmp_path, monkeypatch, name, memory):
    """A file is not needed once it is in memory or copied to the disk: the model is the same.

    A note says that it is no longer what it was.
    """
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    path = tmp_path / name
    WRITERS[name](path)
    target = {"t.svm": "y", "t.npy": "x2", "t.npz": "y"}.get(name, "y")
    given = {"optimizer": "adam", "lr": 0.1, "epochs": 2, "refit": True, "memory": memory and 1000}
    whole = thalweg.fit(path, target, **given)
    removed = []

    def spoil(event):
        if isinstance(event, Planned):
            path.unlink()
            removed.append(event)

    if name in ("t.parquet", "t.arrow") and memory:  # which are read again
        monkeypatch.setattr(parquet_files, "_LARGE", 0)
        with pytest.raises(thalweg.DataError, match=f"{name} is gone since"):
            thalweg.fit(path, target, callbacks=spoil, **given)
        return
    done = thalweg.fit(path, target, callbacks=spoil, **given)
    np.testing.assert_array_equal(done.model.weights, whole.model.weights)
    assert len(removed) == 1
    note = f"{name} changed or vanished after it was read: the model is of what it held then."
    assert done.notes == (*whole.notes, note)
    assert note not in str(done.model.history)


def test_a_table_of_its_own_for_a_split_that_changes_is_said_too(tmp_path):
    paths = [tmp_path / "train.csv", tmp_path / "own.csv"]
    for path in paths:
        csv.write_csv(TABLE, path)

    def spoil(event):
        if isinstance(event, Planned):
            extend(paths[1])

    given = {"optimizer": "adam", "lr": 0.1, "epochs": 1, "valid": paths[1], "test": 0}
    done = thalweg.fit(paths[0], "y", callbacks=spoil, **given)
    assert [note for note in done.notes if "after it was read" in note] == [
        "own.csv changed or vanished after it was read: the model is of what it held then."
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
@pytest.mark.parametrize(
    ("change", "said"),
    [(cut, "changed"), (remove, "is gone"), (rewrite, "changed"), (replace, "changed")],
)
def test_a_file_that_changes_while_training_is_named(tmp_path, monkeypatch, change, said):
    monkeypatch.setattr(parquet_files, "_LARGE", 0)  # as of a large file
    path = tmp_path / "t.parquet"
    pq.write_table(TABLE, path)

    def spoil(event):
        if isinstance(event, Checkpointed) and event.finished and event.path.stem == "training":
            change(path)

    options = {"optimizer": "adam", "epochs": 2, "refit": True, "checkpoint": tmp_path / "c"}
    with pytest.raises(thalweg.DataError, match=rf"t\.parquet {said} since it was first read"):
        thalweg.fit(str(path), "y", callbacks=spoil, **options)
    assert (tmp_path / "c" / "training.checkpoint").exists()
    pq.write_table(TABLE, path)
    told = []
    thalweg.fit(str(path), "y", resume=True, callbacks=told.append, **options)
    assert [event.found for event in told if isinstance(event, Resumed)] == [True, False]
