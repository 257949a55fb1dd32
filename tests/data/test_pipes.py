"""Standard input and pipes that are more than is held: a copy on the disk, read as a file is."""

from __future__ import annotations

import gzip
import io
import os
import sys
import threading
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from pyarrow import csv

from thalweg.data import scratch
from thalweg.data.files import pipes
from thalweg.data.files.pipes import Copy, drained
from thalweg.data.lazy_table import LazyTable
from thalweg.data.sources import read
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError

ROWS = 5000
rng = np.random.default_rng(0)
TABLE = pa.table({"a": rng.normal(size=ROWS).round(4), "k": rng.choice(["u", "v"], ROWS)})


@pytest.fixture(autouse=True)
def little_held(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(pipes, "HELD", 2000)
    monkeypatch.setattr(pipes, "_PIECE", 700)


def content(kind):
    buffer = pa.BufferOutputStream()
    if kind == "parquet":
        pq.write_table(TABLE, buffer)
    else:
        csv.write_csv(TABLE, buffer)
    made = buffer.getvalue().to_pybytes()
    return gzip.compress(made) if kind == "gzip" else made


def given(monkeypatch, made):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(made)))


def copies(folder):
    return [name for _, _, names in os.walk(folder / "cache") for name in names]


@pytest.mark.parametrize("kind", ["csv", "gzip", "parquet"])
def test_standard_input_is_read_as_a_file_is(kind, monkeypatch, tmp_path):
    made = content(kind)
    (tmp_path / "file").write_bytes(made)
    for memory in (None, 1000):
        given(monkeypatch, made)
        table = read("-", memory=memory).table
        assert isinstance(table, LazyTable) == (memory is not None)
        whole = read(tmp_path / "file", memory=memory).table
        assert table.schema.equals(whole.schema, check_metadata=True)
        assert [table[name].to_pylist() for name in table.column_names] == [
            whole[name].to_pylist() for name in whole.column_names
        ]
        del table, whole
        assert copies(tmp_path) == []
    given(monkeypatch, made)
    stream = streamed("-")
    assert "pipe" in copies(tmp_path)
    for _ in range(2):
        assert sum(part.num_rows for part in stream.parts(64)) == ROWS
    del stream
    assert copies(tmp_path) == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name")
def test_pipes_with_a_name(tmp_path):
    paths = [tmp_path / "one.csv", tmp_path / "two.csv"]
    for path in paths:
        os.mkfifo(path)
    writers = [threading.Thread(target=path.write_bytes, args=[content("csv")]) for path in paths]
    for writer in writers:
        writer.start()
    table = read(paths, memory=1000).table
    for writer in writers:
        writer.join()
    assert table.num_rows == 2 * ROWS
    assert [*map(float, table["a"].to_pylist())] == 2 * TABLE["a"].to_pylist()


@pytest.mark.parametrize(("size", "kind"), [(2000, bytes), (2001, Copy), (50_000, Copy)])
def test_so_much_is_held(size, kind, tmp_path):
    made = rng.bytes(size)
    found, notes = drained(io.BytesIO(made), "standard input")
    assert isinstance(found, kind)
    assert notes == ()
    if isinstance(found, Copy):
        assert Path(found.path).read_bytes() == made


@pytest.mark.parametrize("after", [0, 1, 5])
def test_on_a_full_disk_it_is_held(after, monkeypatch, tmp_path):
    count = 0

    def room(size):
        nonlocal count
        count += 1
        if count > after:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr(pipes, "make_room", room)
    made = content("csv")
    given(monkeypatch, made)
    source = read("-")
    (note,) = [note for note in source.notes if "held" in note]
    assert note.startswith("standard input takes more than 2 kB, and cannot be written to the")
    assert [*map(float, source.table["a"].to_pylist())] == TABLE["a"].to_pylist()
    count = 0
    given(monkeypatch, made)
    assert note in streamed("-").notes
    count = 0
    given(monkeypatch, made)
    monkeypatch.setattr(scratch, "free_memory", lambda: 0)
    with pytest.raises(DataError, match="make room there, set THALWEG_CACHE_DIR"):
        read("-")
