"""Every format's rows as record batches: those of the whole table, a bounded number at a time."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv as pc
import pyarrow.parquet as pq
import pytest

from thalweg.data.columns import Columns
from thalweg.data.files import batches, csv_parsing, json_files
from thalweg.data.files.file_format import FileFormat
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_files import FORMATS
from thalweg.data.files.read_options import ReadOptions
from thalweg.errors import DataError

ROWS = 1000
PLAIN = pa.table(
    {
        "a": np.arange(ROWS),
        "b": np.linspace(-1, 1, ROWS),
        "c": [None if i % 5 == 0 else f"text {i % 7}" for i in range(ROWS)],
        "day": pd.date_range("2024-01-01", periods=ROWS, unit="us"),
    }
)
CATEGORIES = PLAIN.set_column(2, "c", PLAIN["c"].dictionary_encode())


def opened(path):
    file = open_file(str(path), path.name)
    return file, next(form for form in FORMATS if form.recognises(file))


def as_batches(path, wanted=None, **options):
    file, form = opened(path)
    columns = Columns(file.name, wanted, [])
    return list(form.batches(file, columns, ReadOptions(**options))), columns


def write_parquet(path):
    pq.write_table(PLAIN, path, row_group_size=300)


def write_parquet_categories(path):
    pq.write_table(CATEGORIES, path, row_group_size=300)


def write_pandas_categories(path):
    numbers = pd.Categorical([3, 1, 1, 2] * 250, ordered=True)
    pd.DataFrame({"k": numbers, "x": 1.5}, index=np.arange(ROWS) * 2).to_parquet(path)


def write_empty_parquet(path):
    pq.write_table(PLAIN.slice(0, 0), path)


def write_ipc(path):
    with pa.ipc.new_file(path, CATEGORIES.schema) as writer:
        writer.write_table(CATEGORIES)


def write_packed_ipc(path):
    write_ipc(path)
    path.write_bytes(gzip.compress(path.read_bytes()))


def write_empty_ipc(path):
    with pa.ipc.new_file(path, CATEGORIES.schema):
        pass


def write_ipc_stream(path):
    with pa.ipc.new_stream(path, PLAIN.schema) as writer:
        writer.write_table(PLAIN, 300)


def write_csv(path):
    pc.write_csv(PLAIN, path)


def write_packed_csv(path):
    write_csv(path)
    path.write_bytes(gzip.compress(path.read_bytes()))


def write_utf16(path):
    write_csv(path)
    path.write_bytes(path.read_bytes().decode().replace(",", ";").encode("utf-16"))


def write_single_column(path):
    path.write_text("\n\na\n" + "1\n\n" * 500)


def lines(rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


def write_json(path):
    rows = [{"a": i, "b": i / 2, "day": "2024-01-01"} for i in range(ROWS)]
    rows[700]["a"] = 1.5  # so that the column is of numbers
    rows[ROWS - 1]["late"] = True
    path.write_text(lines(rows))


def write_mixed_json(path):
    rows = [{"a": i, "b": i / 2, "n": [i], "t": i % 2 == 0, "w": i} for i in range(ROWS)]
    rows[700]["a"] = "text"
    rows[800]["b"] = 2**60 + 1
    rows[ROWS - 1]["late"] = None
    path.write_text(lines(rows))


WRITERS = [
    write_parquet, write_parquet_categories, write_pandas_categories, write_empty_parquet,
    write_ipc, write_packed_ipc, write_empty_ipc, write_ipc_stream,
    write_csv, write_packed_csv, write_utf16, write_single_column,
    write_json, write_mixed_json,
]  # fmt: skip


def select_nothing(names):
    return []


def select_last_and_first(names):
    return [names[-1], names[0]]


@pytest.mark.parametrize("wanted", [None, select_last_and_first])
@pytest.mark.parametrize("write", WRITERS)
def test_batches_together_are_the_whole_table(tmp_path, monkeypatch, write, wanted):
    monkeypatch.setattr(batches, "ROWS", 128)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 2000)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    monkeypatch.setattr(json_files, "_READ", 5000)
    monkeypatch.setattr(json_files, "_LINES", 300)
    path = tmp_path / "t"
    write(path)
    file, form = opened(path)
    columns = Columns(file.name, wanted, [])
    table = form.read(file, columns, ReadOptions())
    parts, found = as_batches(path, wanted)
    assert all(part.schema.equals(table.schema, check_metadata=True) for part in parts)
    assert pa.Table.from_batches(parts).to_pylist() == table.to_pylist()
    assert max(part.num_rows for part in parts) <= 128
    assert len(parts) >= table.num_rows / 128
    assert (found.names, found.left_out, found.notes) == (
        columns.names,
        columns.left_out,
        columns.notes,
    )


@pytest.mark.parametrize("write", WRITERS)
def test_a_read_may_use_no_column(tmp_path, write):
    write(tmp_path / "t")
    parts, columns = as_batches(tmp_path / "t", select_nothing)
    assert columns.names == []
    assert all(part.num_columns == 0 for part in parts)
    assert parts


def test_a_batch_has_few_bytes_where_rows_are_long(tmp_path, monkeypatch):
    monkeypatch.setattr(batches, "BYTES", 100_000)
    table = pa.table({"a": ["x" * 10_000] * 200})
    pq.write_table(table, tmp_path / "t.parquet", use_dictionary=True)
    with pa.ipc.new_file(tmp_path / "t.arrow", table.schema) as writer:
        writer.write_table(table)
    for name in ("t.parquet", "t.arrow"):
        parts, _ = as_batches(tmp_path / name)
        assert max(part.num_rows for part in parts) <= 10
        assert sum(part.num_rows for part in parts) == 200


@pytest.mark.parametrize("kind", ["parquet", "arrow", "csv", "jsonl"])
def test_memory_holds_a_few_batches_and_not_the_file(tmp_path, kind):
    rows = 1_600_000
    table = pa.table({n: np.random.default_rng(i).random(rows) for i, n in enumerate("abcd")})
    path = tmp_path / f"t.{kind}"
    if kind == "parquet":
        pq.write_table(table, path)
    elif kind == "arrow":
        with pa.ipc.new_file(path, table.schema) as writer:
            writer.write_table(table, 50_000)
    elif kind == "csv":
        pc.write_csv(table, path)
    else:
        path.write_text(
            "".join(f'{{"a": {a}, "b": {a}}}\n' for a in table["a"][:500_000].to_pylist())
        )
    del table
    before = pa.total_allocated_bytes()
    file, form = opened(path)
    seen, most = 0, 0
    for batch in form.batches(file, Columns(file.name, None, []), ReadOptions()):
        seen += batch.num_rows
        most = max(most, pa.total_allocated_bytes() - before)
    assert seen == (rows if kind != "jsonl" else 500_000)
    # All are 25 MB at least. Of a Parquet file each column has a page and its dictionary unpacked.
    assert most < {"parquet": 14e6, "arrow": 4e6, "csv": 44e6, "jsonl": 20e6}[kind], most


def test_a_row_longer_than_a_block_neither_repeats_nor_loses_rows(tmp_path, monkeypatch):
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 1000)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    path = tmp_path / "t.csv"
    rows = [str(i) for i in range(2000)]
    rows[1500] = "x" * 50_000
    path.write_text("a,b\n" + "".join(f"{row},1\n" for row in rows))
    parts, _ = as_batches(path)
    assert pa.Table.from_batches(parts)[0].to_pylist() == rows


@pytest.mark.parametrize("block", range(40, 60))
def test_a_line_ending_in_a_value_stays_whole_where_a_block_ends(tmp_path, monkeypatch, block):
    """PyArrow drops a line feed between two blocks, behind a carriage return."""
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", block)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    monkeypatch.setattr(csv_parsing, "_BLOCK", block)
    monkeypatch.setattr(csv_parsing, "_BLOCK_CELLS", 1)
    path = tmp_path / "t.csv"
    rows = [(f"{'x' * (i % 5)}\r\n\r{i}", f"{i}") for i in range(40)]
    path.write_bytes(("a,b\r\n" + "".join(f'"{a}",{b}\r\n' for a, b in rows)).encode())
    parts, _ = as_batches(path)
    file, form = opened(path)
    table = form.read(file, Columns(file.name, None, []), ReadOptions())
    for found in (pa.Table.from_batches(parts), table):
        assert list(zip(*found.to_pydict().values(), strict=True)) == rows


@pytest.mark.parametrize(
    ("end", "said"),
    [
        ("1,2,3\n", "line 5002 of t.csv has 3 columns where the header has 2"),
        ('1,"2\n3,4\n', "opened on line 5002 of t.csv is never closed"),
        ("1,\0\n", "t.csv is not text: it holds NUL bytes"),
        ("1,\udce9\n", "line 5002 has the byte 0xE9"),
    ],
)
def test_a_bad_row_is_named_once_it_is_reached(tmp_path, monkeypatch, end, said):
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 1000)
    path = tmp_path / "t.csv"
    path.write_bytes(("a,b\n" + "1,2\n" * 5000 + end).encode("utf-8", "surrogateescape"))
    with pytest.raises(DataError, match=r"t\.csv") as caught:
        as_batches(path)
    assert said in str(caught.value)


@pytest.mark.parametrize("write", [write_parquet, write_ipc, write_ipc_stream])
def test_a_cut_file_is_reported_as_cut(tmp_path, write):
    path = tmp_path / "t"
    write(path)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(DataError, match=r"cut short or altered|NUL bytes|damaged"):
        as_batches(path)


@pytest.mark.parametrize("write", [write_json, write_mixed_json])
def test_lines_that_change_between_two_readings_are_refused(tmp_path, write):
    path = tmp_path / "t.jsonl"
    write(path)
    file, form = opened(path)

    def wanted(names):
        path.write_text(lines([{"a": 1, "b": "no number", "t": "x", "late": 3}] * 5))
        return names

    # Where nothing tells that it is another, as of a network's.
    with pytest.raises(DataError, match="changed while it was read"):
        list(form.batches(replace(file, stamp=None), Columns("t", wanted, []), ReadOptions()))


def test_a_format_without_batches_of_its_own_gives_slices_of_the_table(tmp_path, monkeypatch):
    monkeypatch.setattr(batches, "ROWS", 3)

    def whole(file, columns, options):
        columns.choose(["a"])
        return pa.table({"a": range(8)})

    (tmp_path / "t.toy").write_text("TOY")
    form = FileFormat("Toy", (".toy",), lambda file: True, whole)
    file = open_file(str(tmp_path / "t.toy"), "t.toy")
    parts = list(form.batches(file, Columns("t.toy", None, []), ReadOptions()))
    assert [part.num_rows for part in parts] == [3, 3, 2]
