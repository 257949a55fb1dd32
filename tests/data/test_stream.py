"""Tables that are read some rows at a time: the rows, types, notes and errors of the whole."""

from __future__ import annotations

import gzip
import io
import json
import sys

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest
from hypothesis import given
from hypothesis import strategies as st

from thalweg.data import streamed_sources
from thalweg.data.array_table import ArrayTable
from thalweg.data.files import batches, csv_parsing, file_streams, json_files
from thalweg.data.sources import ReadOptions, read
from thalweg.data.stream import divided, stream_of
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError

ROWS = 500
TABLE = pa.table(
    {
        "a": np.arange(ROWS),
        "b": np.linspace(-1, 1, ROWS),
        "c": [None if i % 5 == 0 else f"text {i % 7}" for i in range(ROWS)],
    }
)


@pytest.fixture
def small_parts(monkeypatch):
    """Stream files of any size, by parts of few rows."""
    monkeypatch.setattr(file_streams, "SMALL", -1)
    monkeypatch.setattr(batches, "ROWS", 64)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 1000)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    monkeypatch.setattr(json_files, "_READ", 3000)


@given(st.lists(st.integers(0, 9), max_size=12), st.integers(1, 12))
def test_rows_are_divided_anew_whatever_comes(lengths, size):
    rows = iter(range(sum(lengths)))
    tables = [
        pa.table({"x": pa.array([next(rows) for _ in range(n)], pa.int64())}) for n in lengths
    ]
    parts = [part["x"].to_pylist() for part in divided(tables, size)]
    assert [x for part in parts for x in part] == [*range(sum(lengths))]
    assert all(len(part) == size for part in parts[:-1])
    assert not parts or 0 < len(parts[-1]) <= size


def test_parts_tell_how_many_rows_are_done():
    told = []
    done = [len(told) for _ in stream_of(TABLE).watched(told.append).parts(200)]
    assert (told, done) == ([200, 400, 500], [0, 1, 2])


def write(path, table):
    kind = path.suffix
    if kind == ".csv":
        pc.write_csv(table, path)
    elif kind == ".gz":
        text = io.BytesIO()
        pc.write_csv(table, text)
        path.write_bytes(gzip.compress(text.getvalue()))
    elif kind == ".parquet":
        pq.write_table(table, path, row_group_size=90)
    elif kind == ".arrow":
        with pa.ipc.new_file(path, table.schema) as writer:
            writer.write_table(table, 70)
    elif kind == ".jsonl":
        path.write_text("".join(json.dumps(row) + "\n" for row in table.to_pylist()))
    elif kind == ".npy":
        np.save(path, table.select(["a", "b"]).to_pandas().to_numpy())
    else:
        lines = (f"{i % 2} 1:{i} 4:{i / 2}\n" for i in range(table.num_rows))
        path.write_text("".join(lines))
    return str(path)


def described(table):
    table = table.arrow() if isinstance(table, ArrayTable) else table
    return table.combine_chunks().to_pydict(), [(f.name, f.type, f.metadata) for f in table.schema]


def compare(data, options=None, wanted=None):
    """Compare a stream, of any size of parts, with the whole; return the stream."""
    whole = read(data, options, wanted)
    stream = streamed(data, options, wanted)
    for size in (37, 1000):
        for _ in range(2):  # as often as it is asked for
            parts = [part.arrow() if isinstance(part, ArrayTable) else part
                     for part in stream.parts(size)]  # fmt: skip
            assert described(pa.concat_tables(parts)) == described(whole.table)
            assert {part.num_rows for part in parts[:-1]} <= {size}
    assert stream.schema.equals(whole.table.schema, check_metadata=True)
    assert (stream.name, stream.notes, stream.left_out) == (
        whole.name, whole.notes, whole.left_out)  # fmt: skip
    for name in stream.column_names:
        assert stream.column(name).to_pylist() == whole.table[name].to_pylist()
    return stream


KINDS = (".csv", ".csv.gz", ".parquet", ".arrow", ".jsonl", ".npy", ".svm")


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_the_same_as_a_stream(tmp_path, kind):
    path = write(tmp_path / f"t{kind}", TABLE)
    stream = compare(path)
    compare(path, wanted=lambda names: names[1:])
    compare([path, path])
    exact = kind in (".parquet",)
    if kind in (".arrow", ".npy"):
        assert stream.rows is None
    else:
        assert stream.rows == (ROWS if exact else pytest.approx(ROWS, rel=0.5))


@pytest.mark.usefixtures("small_parts")
def test_files_of_several_types_are_united(tmp_path):
    """The column a is of whole numbers in one, of texts in the next, of numbers in the last."""
    texts = TABLE.set_column(0, "a", pa.array([f"no {i}" for i in range(ROWS)]))
    halves = TABLE.set_column(0, "a", pa.array(np.arange(ROWS) / 2))
    paths = [write(tmp_path / "1.parquet", TABLE), write(tmp_path / "2.arrow", texts),
             write(tmp_path / "3.parquet", halves.select(["c", "a", "b"]))]  # fmt: skip
    compare(paths)
    compare(paths[::2])
    (tmp_path / "year=2024").mkdir()
    (tmp_path / "year=2025").mkdir()
    write(tmp_path / "year=2024" / "1.csv", TABLE)
    write(tmp_path / "year=2025" / "2.csv", TABLE)
    compare(f"{tmp_path}/year=*/*.csv", ReadOptions(missing=("text 3",)))
    compare(f"{tmp_path}/year=*/*.csv", wanted=lambda names: ["year"])
    stream = compare(f"{tmp_path}/year=*/*.csv", ReadOptions(delimiter=","))
    assert stream.column("year").to_pylist() == ["2024"] * ROWS + ["2025"] * ROWS


def test_small_files_are_read_at_once(tmp_path):
    path = write(tmp_path / "t.csv", TABLE)
    assert len([*streamed(path).read(None, 10)]) == 1
    compare(path)


def test_a_file_is_large_if_its_table_is(tmp_path):
    """Five million equal numbers are 40 MB, and some kilobytes in a Parquet file."""
    path = tmp_path / "t.parquet"
    pq.write_table(pa.table({"a": np.zeros(5_000_000)}), path)
    assert path.stat().st_size < 100_000
    stream = streamed(str(path))
    parts = [part.num_rows for part in stream.read(None, 2**20)]
    assert sum(parts) == stream.rows == 5_000_000
    assert len(parts) == 5


@pytest.mark.usefixtures("small_parts")
def test_standard_input_is_read_once(tmp_path, monkeypatch):
    content = (tmp_path / write(tmp_path / "t.csv", TABLE)).read_bytes()

    class Input:
        buffer = io.BytesIO(content)

    monkeypatch.setattr(sys, "stdin", Input())
    stream = streamed("-")
    assert stream.name == "standard input"
    for _ in range(2):
        assert sum(part.num_rows for part in stream.parts(64)) == ROWS


FRAMES = [
    TABLE,
    TABLE.to_pandas(),
    pl.from_arrow(TABLE),
    np.random.default_rng(0).normal(size=(ROWS, 3)),
    (np.arange(2.0 * ROWS).reshape(-1, 2), np.arange(ROWS)),
]


@pytest.mark.parametrize("frame", FRAMES)
def test_what_is_in_memory_is_sliced(frame):
    compare(frame)


class Relation:
    """Exports an Arrow stream, as a DuckDB relation does, and counts how often it is read."""

    def __init__(self, table, size=60):
        self.table, self.size, self.read = table, size, 0

    def __arrow_c_stream__(self, requested_schema=None):
        self.read += 1
        reader = pa.RecordBatchReader.from_batches(
            self.table.schema, self.table.to_batches(max_chunksize=self.size)
        )
        return reader.__arrow_c_stream__(requested_schema)


@pytest.mark.parametrize("held", [2**26, 0, 10_000])
def test_what_comes_once_is_kept_in_memory_or_on_the_disk(monkeypatch, held):
    monkeypatch.setattr(streamed_sources, "HELD", held)
    halves = TABLE.set_column(0, "a", pa.array(np.arange(ROWS) / 2))

    def parts():
        yield from TABLE.to_batches(max_chunksize=80)
        yield TABLE.slice(0, 0)
        yield halves.to_pandas()

    whole, stream = read(parts()), streamed(parts())
    for size in (64, 1000):
        found = pa.concat_tables(stream.parts(size))
        assert described(found) == described(whole.table)
    assert (stream.name, stream.notes, stream.rows) == (whole.name, whole.notes, 2 * ROWS)
    relation = Relation(TABLE)
    stream = streamed(relation)
    for _ in range(2):
        found = described(pa.concat_tables(stream.parts(64)))
        assert found == described(read(Relation(TABLE)).table)
    assert relation.read == 1
    assert stream.name == "Relation"


def error_of(function):
    with pytest.raises(DataError) as error:
        function()
    return str(error.value)


BROKEN = pa.array([b"good"] * 400 + [b"\xff\xfe"] * 100, pa.binary()).view(pa.string())
FAULTS = {
    "short.csv": "a,b\n" + "1,2\n" * 900 + "3\n",
    "empty.csv": "a,b\n",
    "quote.csv": "a,b\n" + "1,2\n" * 400 + '3,"4\n' + "5,6\n" * 9,
    "no.jsonl": '{"a": 1}\n' * 900 + "no\n",
    "no.svm": "1 1:2\n" * 900 + "1 1:2 1:3\n",
}


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_in_a_file_is_named_as_in_the_whole(tmp_path, name):
    path = tmp_path / name
    path.write_text(FAULTS[name])
    assert error_of(lambda: [*streamed(str(path)).parts(100)]) == error_of(lambda: read(str(path)))


@pytest.mark.usefixtures("small_parts")
@pytest.mark.parametrize("kind", ["parquet", "relation"])
def test_texts_that_are_no_utf8_are_named_with_their_row(tmp_path, kind):
    early = pa.array([b"good"] * 300 + [b"\xff"] + [b""] * 199, pa.binary()).view(pa.string())
    table = pa.table({"n": np.arange(500), "c": BROKEN, "d": early})
    data = table
    if kind == "parquet":
        data = str(tmp_path / "t.parquet")
        pq.write_table(table, data, row_group_size=90)
    elif kind == "relation":
        table = table.select(["n", "c"])
        data = Relation(table)
        assert "in row 401 " in error_of(lambda: read(Relation(table)))
    told = error_of(lambda: [*streamed(data).parts(64)])
    assert "in row 401 " in told
    assert told == error_of(lambda: read(data if kind == "parquet" else Relation(table)))


def test_no_rows_are_refused():
    assert error_of(lambda: streamed(iter([]))) == error_of(lambda: read(iter([])))
    nothing = TABLE.slice(0, 0)
    for make in (lambda: iter([nothing]), lambda: Relation(nothing), nothing.to_pandas):
        assert error_of(lambda m=make: streamed(m())) == error_of(lambda m=make: read(m()))


def test_an_arrow_stream_that_breaks_off_is_said():
    def batches_then_error():
        yield TABLE.to_batches()[0]
        raise pa.ArrowInvalid("the server is gone")

    class Broken(Relation):
        def __arrow_c_stream__(self, requested_schema=None):
            reader = pa.RecordBatchReader.from_batches(TABLE.schema, batches_then_error())
            return reader.__arrow_c_stream__(requested_schema)

    told = error_of(lambda: streamed(Broken(TABLE)))
    assert told.startswith("the Broken cannot be turned into a table (")
    assert "the server is gone" in told


def test_a_pandas_frame_keeps_its_own_types():
    frame = pd.DataFrame({"k": pd.Categorical(["a", "b"] * 50), "o": [1, "x"] * 50})
    compare(frame)
