"""Several files, iterators and Arrow streams that are larger than memory: the same rows, lazily."""

from __future__ import annotations

import gzip
import os
import sys

import duckdb
import numpy as np
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest
from pyarrow import csv, feather

import thalweg
from thalweg.data import encode_splits, memory_limit, scratch
from thalweg.data.files import batches, parquet_files, spool
from thalweg.data.lazy_table import LazyTable
from thalweg.data.sources import read
from thalweg.errors import DataError

ROWS = 1200
rng = np.random.default_rng(0)
x = rng.normal(size=(2, ROWS))
TABLE = pa.table(
    {
        "a": pa.array(x[0], mask=rng.random(ROWS) < 0.1),
        "n": rng.integers(0, 50, ROWS),
        "k": pa.array(rng.choice(["u", "v", "NA"], ROWS)).dictionary_encode(),
        "y": x[0] - x[1],
    }
)


@pytest.fixture(autouse=True)
def own_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)


def write(table, path):
    """Write a table in the format of the path's ending."""
    kind = path.suffix
    if kind == ".parquet":
        pq.write_table(table, path, row_group_size=150)
    elif kind == ".arrow":
        feather.write_feather(table, path, chunksize=200)
    elif kind == ".jsonl":
        table.to_pandas().to_json(path, orient="records", lines=True)
    elif kind == ".npy":
        np.save(path, np.column_stack([table["a"], table["n"], table["y"]]))
    elif kind == ".svm":
        rows = zip(table["y"].to_pylist(), table["n"].to_pylist(), strict=True)
        path.write_text("".join(f"{y} {n}:1 60:{i}\n" for i, (y, n) in enumerate(rows)))
    elif kind == ".gz":
        buffer = pa.BufferOutputStream()
        csv.write_csv(table, buffer)
        path.write_bytes(gzip.compress(buffer.getvalue().to_pybytes()))
    else:
        csv.write_csv(table, path)
    return path


def parts(folder, *endings):
    """Write the rows to files, a part to each."""
    size = ROWS // len(endings)
    return [
        write(TABLE.slice(i * size, size), folder / f"{i}{ending}")
        for i, ending in enumerate(endings)
    ]


def same(lazy, whole):
    assert isinstance(lazy.table, LazyTable)
    assert not isinstance(whole.table, LazyTable)
    expected = whole.table if isinstance(whole.table, pa.Table) else whole.table.arrow()
    assert lazy.table.schema.equals(expected.schema, check_metadata=True)
    assert lazy.table.num_rows == expected.num_rows
    assert lazy.table.arrow().to_pylist() == expected.to_pylist()
    tables = [*lazy.table.batches(lazy.table.column_names)]
    assert pa.concat_tables(tables).to_pylist() == expected.to_pylist()
    assert (lazy.name, lazy.notes, lazy.left_out) == (whole.name, whole.notes, whole.left_out)


FILES = {
    "parquet": [".parquet"] * 3,
    "csv": [".csv"] * 3,
    "packed": [".csv.gz", ".csv"],
    "json": [".jsonl"] * 2,
    "ipc": [".arrow"] * 2,
    "numpy": [".npy"] * 2,
    "svmlight": [".svm"] * 2,
    "of all kinds": [".parquet", ".arrow", ".csv", ".jsonl"],
}


@pytest.mark.parametrize("wanted", [None, lambda names: [names[-1], names[0]]])
@pytest.mark.parametrize("kind", FILES)
def test_several_files_have_the_same_rows(tmp_path, kind, wanted):
    paths = parts(tmp_path, *FILES[kind])
    same(read(paths, wanted=wanted, memory=1000), read(paths, wanted=wanted))
    assert copies(tmp_path) == []


def copies(folder):
    """Return the folders of copies that are there."""
    rows = folder / "cache" / "rows"
    return os.listdir(rows) if rows.exists() else []


def test_columns_of_an_ipc_file_are_read_one_by_one(tmp_path):
    table = pa.table({name: np.arange(100_000.0) for name in "abcdef"})
    for compression in ("uncompressed", "lz4"):
        path = tmp_path / f"{compression}.arrow"
        feather.write_feather(table, path, compression=compression, chunksize=10_000)
        before = pa.total_allocated_bytes()
        found = read(path, memory=1000).table
        assert isinstance(found, LazyTable)
        assert copies(tmp_path) == []
        assert found["c"].to_pylist() == table["c"].to_pylist()
        column = found["e"]
        assert pa.total_allocated_bytes() - before < 2 * column.nbytes
        parts = 0
        for part in found.batches(found.column_names):
            parts += 1
            assert pa.total_allocated_bytes() - before < 3 * column.nbytes
            del part
        assert parts == 10
        del found, column


def test_what_has_no_index_of_its_batches_is_copied(tmp_path):
    with pa.ipc.new_stream(tmp_path / "s.arrow", TABLE.schema) as writer:
        writer.write_table(TABLE, 200)
    write(TABLE, tmp_path / "t.arrow")
    (tmp_path / "p.arrow").write_bytes(gzip.compress((tmp_path / "t.arrow").read_bytes()))
    for name in ("s.arrow", "p.arrow"):
        lazy = read(tmp_path / name, memory=100)
        assert len(copies(tmp_path)) == 1
        same(lazy, read(tmp_path / name))
        del lazy


def test_small_files_are_read_at_once(tmp_path):
    paths = parts(tmp_path, ".parquet", ".csv", ".parquet")
    assert isinstance(read(paths, memory=10**6).table, pa.Table)


def test_parquet_files_are_large_together(tmp_path, monkeypatch):
    paths = parts(tmp_path, *[".parquet"] * 4)
    size = sum(parquet_files.parquet_size(parquet_files_opened(path)) for path in paths)
    for limit, kind in ((size, LazyTable), (size + 1, pa.Table)):
        monkeypatch.setattr(parquet_files, "_LARGE", limit)
        assert isinstance(read(paths, memory=2**40).table, kind)


def parquet_files_opened(path):
    from thalweg.data.files.raw_file import open_file

    return open_file(str(path), path.name)


def test_folders_names_are_columns(tmp_path):
    for year in (2023, 2024):
        for kind in (".parquet", ".csv"):
            folder = tmp_path / "data" / f"year={year}"
            folder.mkdir(parents=True, exist_ok=True)
            write(TABLE.slice(0, 100), folder / f"t{kind}")
    for wanted in (None, lambda names: ["y", "year"], lambda names: ["year"]):
        lazy, whole = (read(tmp_path / "data", None, wanted, memory) for memory in (1, None))
        assert lazy.table.to_pydict() == whole.table.to_pydict()
        assert lazy.table.schema.equals(whole.table.schema, check_metadata=True)
    assert set(lazy.table["year"].to_pylist()) == {"2023", "2024"}


def test_types_widen_in_a_later_file(tmp_path):
    one, two = tmp_path / "1.parquet", tmp_path / "2.parquet"
    pq.write_table(pa.table({"a": pa.array([1, 2], pa.int32()), "b": ["x", "y"]}), one)
    pq.write_table(pa.table({"b": [1.5], "a": [0.5]}), two)
    same(read([one, two], memory=0), read([one, two]))


def test_a_later_file_that_does_not_fit_is_named(tmp_path):
    one, two = tmp_path / "1.parquet", tmp_path / "2.parquet"
    pq.write_table(pa.table({"a": [1, 2]}), one)
    for table, said in (
        (pa.table({"b": [1]}), r"2\.parquet lacks 'a' and also has 'b'"),
        (pa.table({"a": [True]}), r"column 'a' of 2\.parquet holds true/false"),
    ):
        pq.write_table(table, two)
        with pytest.raises(DataError, match=said):
            read([one, two], memory=0)


def test_a_file_of_several_that_changes_is_named(tmp_path):
    paths = parts(tmp_path, ".parquet", ".parquet")
    table = read(paths, memory=0).table
    os.truncate(paths[1], 900)
    with pytest.raises(DataError, match=r"^1\.parquet changed since it was first read"):
        table["a"]
    with pytest.raises(DataError, match=r"^1\.parquet changed since it was first read"):
        [*table.batches(table.column_names)]


@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="nothing counts open files here")
@pytest.mark.parametrize("ending", [".parquet", ".csv"])
def test_many_files_are_not_open_at_a_time(tmp_path, ending):
    for i in range(60):
        write(TABLE.slice(20 * i, 20), tmp_path / f"{i:02}{ending}")
    before = len(os.listdir("/proc/self/fd"))
    table = read(tmp_path / f"*{ending}", memory=0).table
    assert isinstance(table, LazyTable)
    assert len(os.listdir("/proc/self/fd")) < before + 5
    assert table["n"].cast(pa.string()).to_pylist() == [str(n) for n in TABLE["n"].to_pylist()]
    assert len(os.listdir("/proc/self/fd")) < before + 5


def test_small_files_come_together(tmp_path):
    """Some work is done for each table: a thousand small files must not mean a thousand of them."""
    for i in range(60):
        write(TABLE.slice(20 * i, 20), tmp_path / f"{i:02}.parquet")
    table = read(tmp_path / "*.parquet", memory=0).table
    tables = [*table.batches(table.column_names)]
    assert [table.num_rows for table in tables] == [ROWS]


def test_batches_that_are_joined_are_of_a_bounded_size(monkeypatch):
    monkeypatch.setattr(batches, "ROWS", 100)
    parts = [TABLE.slice(i, 30) for i in range(0, 300, 30)] + [TABLE.slice(300, 200)]
    other = TABLE.select(["a"])
    found = [*batches.joined([*parts, other.slice(0, 5), other.slice(5, 5)])]
    assert [table.num_rows for table in found] == [90, 90, 90, 30, 200, 10]
    assert pa.concat_tables(found[:5]).equals(TABLE.slice(0, 500))


# What comes once ----------------------------------------------------------------------------------


def relation():
    connection = duckdb.connect()
    connection.register("t", TABLE.set_column(2, "k", TABLE["k"].cast(pa.string())))
    return connection.sql("select * from t")


ONCE = {
    "a reader": lambda: TABLE.to_reader(100),
    "a generator of batches": lambda: (b for b in TABLE.to_batches(100)),
    "an iterator of tables": lambda: iter([TABLE[:500], TABLE[500:]]),
    "polars frames": lambda: (pl.DataFrame(TABLE[i : i + 100]) for i in range(0, ROWS, 100)),
    "pandas frames": lambda: (TABLE[i : i + 100].to_pandas() for i in range(0, ROWS, 100)),
    "a data set": lambda: ds.dataset(TABLE.to_batches(100)),
    "a DuckDB relation": relation,
}


@pytest.fixture
def small_pieces(monkeypatch):
    monkeypatch.setattr(batches, "BYTES", 4000)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("wanted", [None, lambda names: ["y", "a"]])
@pytest.mark.parametrize("name", ONCE)
def test_what_comes_once_has_the_same_rows(name, wanted):
    make = ONCE[name]
    same(read(make(), wanted=wanted, memory=1000), read(make(), wanted=wanted))
    # A part of it is in memory first, and all of it where that is enough.
    same(read(make(), wanted=wanted, memory=10_000), read(make(), wanted=wanted))
    assert isinstance(read(make(), wanted=wanted, memory=10**7).table, pa.Table)


@pytest.mark.usefixtures("small_pieces")
def test_types_of_later_parts_widen_to_the_disk(tmp_path):
    parts = [
        pa.table({"a": pa.array(range(200), pa.int32()), "b": [None] * 200}),
        pa.table({"b": pa.array(["x"] * 100).dictionary_encode(), "a": [0.5] * 100}),
        pa.table({"a": pa.array(range(200), pa.int32()), "b": [None] * 200}),
    ]
    same(read(iter(parts), memory=500), read(iter(parts)))
    assert copies(tmp_path) == []


def test_a_later_part_that_does_not_fit_is_refused_at_once():
    seen = []

    def batches_of():
        for i in range(10):
            seen.append(i)
            yield pa.table({"a": [True] if i == 4 else [1]}).to_batches()[0]

    with pytest.raises(DataError, match="column 'a' of part 5 holds true/false"):
        read(batches_of(), memory=1)
    assert seen == [0, 1, 2, 3, 4]


def test_a_list_of_batches_stays_where_it_lies():
    given = TABLE.to_batches(100)
    assert isinstance(read(given, memory=1).table, pa.Table)


def test_an_error_of_the_stream_is_told():
    def failing():
        yield TABLE.to_batches(100)[0]
        raise ValueError("the connection is lost")

    reader = pa.RecordBatchReader.from_batches(TABLE.schema, failing())
    with pytest.raises(DataError, match=r"RecordBatchReader cannot .*the connection is lost"):
        read(reader, memory=1)


@pytest.mark.usefixtures("small_pieces")
@pytest.mark.parametrize("after", [0, 3])
def test_where_the_disk_is_full_the_rest_is_held_in_memory(monkeypatch, after):
    write_batch, written = spool.Spool.write, []

    def full(self, batch):
        if len(written) >= after:
            raise spool.CannotWriteError(OSError(28, "No space left on device"))
        written.append(batch)
        write_batch(self, batch)

    monkeypatch.setattr(spool.Spool, "write", full)
    source = read(TABLE.to_reader(100), memory=1000)
    assert len(written) == after
    assert source.table.to_pydict() == read(TABLE).table.to_pydict()
    (note,) = source.notes
    assert note.startswith("The data take more than --memory allows, and cannot be written to the")
    monkeypatch.setattr(scratch, "free_memory", lambda: 0)
    with pytest.raises(DataError, match=r"The data take more than --memory allows.*make room"):
        read(TABLE.to_reader(100), memory=1000)


@pytest.mark.parametrize("name", ["a reader", "a DuckDB relation", "pandas frames", "files"])
def test_training_is_the_same(tmp_path, monkeypatch, name):
    monkeypatch.setattr(encode_splits, "_BATCH", 300, raising=False)
    paths = parts(tmp_path, ".parquet", ".csv", ".jsonl") if name == "files" else []
    given = {"optimizer": "adam", "lr": 0.1, "epochs": 2, "threads": 1}
    found = []
    for memory in ("1GB", 1000):
        data = paths or ONCE[name]()
        done = thalweg.fit(data, "y", memory=memory, **given)
        found.append((done.model.weights, done.test, done.notes))
    np.testing.assert_array_equal(found[0][0], found[1][0])
    assert found[0][1] == pytest.approx(found[1][1], rel=1e-12)
    assert found[0][2] == found[1][2]


MEASURED = """
import resource, sys
import numpy as np, pyarrow as pa, pyarrow.compute as pc
from thalweg.data.sources import read

def batches():
    rng = np.random.default_rng(0)
    for _ in range(4000):
        yield pa.record_batch([rng.random(1250) for _ in range(10)], [f"x{i}" for i in range(10)])

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3

next(batches())
read(batches().__next__(), memory=2**27)
before = peak()
table = read(batches(), memory=2**27).table
once = peak()
total = sum(part["x3"].to_numpy().sum() for part in table.batches(table.column_names))
column = table["x3"]
assert table.num_rows == 5_000_000 and abs(column.to_numpy().sum() - total) < 1e-4
print(type(table).__name__, once - before, peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="ru_maxrss is in kB there")
def test_memory_is_bounded_for_an_iterator_of_400_mb(tmp_path):
    """Of 400 MB in small batches, half of the 134 MB allowed are held before the disk is."""
    import subprocess

    environment = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-c", MEASURED], capture_output=True, text=True, env=environment
    )
    assert done.returncode == 0, done.stderr
    kind, once, all_in_all = done.stdout.split()
    assert kind == "LazyTable"
    assert float(once) < 134, done.stdout
    assert float(all_in_all) < 240, done.stdout  # and a column, and what PyArrow keeps for later
