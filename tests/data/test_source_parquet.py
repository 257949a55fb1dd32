"""Parquet files, and several files as one table."""

from __future__ import annotations

import gzip
import io

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data.declared import UNTYPED, is_marked
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError

TABLE = pa.table({"a": [1, 2], "b": ["x", None], "c": [0.5, float("nan")]})
EXPECTED = {"a": [1, 2], "b": ["x", None], "c": [0.5, None]}


def test_parquet(tmp_path):
    pq.write_table(TABLE, tmp_path / "t.parquet")
    source = read(tmp_path / "t.parquet")
    assert source.table.to_pydict() == EXPECTED
    assert (source.name, source.notes) == ("t.parquet", ())


def test_parquet_is_told_by_content_even_inside_gzip(tmp_path):
    buffer = io.BytesIO()
    pq.write_table(TABLE, buffer)
    (tmp_path / "t.csv").write_bytes(buffer.getvalue())
    source = read(tmp_path / "t.csv")
    assert source.table.to_pydict() == EXPECTED
    assert source.notes == ("t.csv: read as Parquet, which its content is",)
    (tmp_path / "t.parquet.gz").write_bytes(gzip.compress(buffer.getvalue()))
    assert read(tmp_path / "t.parquet.gz").table.to_pydict() == EXPECTED


def test_folder_names_make_no_columns(tmp_path):
    (tmp_path / "year=2020").mkdir()
    pq.write_table(TABLE, tmp_path / "year=2020" / "t.parquet")
    assert read(tmp_path / "year=2020" / "t.parquet").table.column_names == ["a", "b", "c"]


def test_pandas_index_in_parquet_is_left_out(tmp_path):
    pd.DataFrame({"a": [1, 2]}, index=[5, 7]).to_parquet(tmp_path / "t.parquet")
    source = read(tmp_path / "t.parquet")
    assert source.table.column_names == ["a"]
    assert "pandas index" in source.notes[0]


def test_missing_option_and_unused_delimiter(tmp_path):
    pq.write_table(
        pa.table({"i": [-999, 3], "f": pa.array([-9.1, -999], pa.float32()), "t": ["?", "NA"]}),
        tmp_path / "t.parquet",
    )
    source = read(tmp_path / "t.parquet", ReadOptions(delimiter=";", missing=("?", "-999", "-9.1")))
    # The usual missing texts count in every source, so that a table reads as its CSV file.
    assert source.table.to_pydict() == {"i": [None, 3], "f": [None, None], "t": [None, None]}
    assert "--delimiter is not used" in source.notes[0]


def test_types_are_made_simple(tmp_path):
    table = pa.table(
        {
            "d": pa.array(["x", None, "x"]).dictionary_encode(),
            "h": pa.array([np.float16(1), np.float16(2), None], pa.float16()),
        }
    )
    table = read(table).table
    assert table.schema.types == [pa.string(), pa.float32()]
    assert table.to_pydict() == {"d": ["x", None, "x"], "h": [1.0, 2.0, None]}


# Several files


@pytest.fixture
def files(tmp_path):
    def write(*contents):
        paths = [tmp_path / f"{letter}.csv" for letter in "abc"[: len(contents)]]
        for path, content in zip(paths, contents, strict=True):
            path.write_text(content)
        return paths

    return write


def test_files_are_stacked_in_order_by_name(files, tmp_path):
    paths = files("n,t\n1,x\n2,y\n", "t,n\nz,2.5\n")
    source = read(paths)
    assert source.table.to_pydict() == {"n": ["1", "2", "2.5"], "t": ["x", "y", "z"]}
    assert source.name == "2 files"
    assert read(tuple(str(p) for p in paths[::-1])).table["n"].to_pylist() == ["2.5", "1", "2"]
    pq.write_table(pa.table({"n": [9], "t": ["w"]}), tmp_path / "d.parquet")
    table = read([*paths, tmp_path / "d.parquet"]).table
    assert table["n"].to_pylist() == ["1", "2", "2.5", "9"]


def test_a_sequence_of_one_file_is_that_file(files):
    assert read(files("a\n1\n")).name == "a.csv"


def test_column_missing_throughout_one_file(files):
    table = read(files("n,t\n,\n", "n,t\n1,x\n")).table
    assert table.to_pydict() == {"n": [None, "1"], "t": [None, "x"]}


def test_dictionaries_and_texts_stack(tmp_path):
    pq.write_table(pa.table({"t": pa.array(["x"]).dictionary_encode()}), tmp_path / "a.parquet")
    pq.write_table(pa.table({"t": pa.array(["y"], pa.large_string())}), tmp_path / "b.parquet")
    paths = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    assert read(paths).table["t"].to_pylist() == ["x", "y"]


def test_large_whole_numbers_stack_with_fractions(tmp_path):
    paths = [tmp_path / "a.parquet", tmp_path / "b.parquet"]
    for path, value in zip(paths, (2**53 + 1, 0.5), strict=True):
        pq.write_table(pa.table({"n": [value]}), path)
    assert read(paths).table["n"].to_pylist() == [2.0**53, 0.5]


def test_files_with_other_columns(files):
    with pytest.raises(DataError) as caught:
        read(files("a,b\n1,2\n", "b,c,d\n1,2,3\n"))
    assert "b.csv lacks 'a' and also has 'c' and 'd', compared with a.csv" in str(caught.value)


def test_a_column_of_numbers_in_one_file_and_texts_in_another_is_text(files, tmp_path):
    paths = files("a,n\n1,001\n", "a,n\n1,A10\n")
    assert read(paths).table["n"].to_pylist() == ["001", "A10"]
    pq.write_table(pa.table({"n": [1], "a": [True]}), tmp_path / "d.parquet")
    table = read([*paths, tmp_path / "d.parquet"]).table
    assert table.to_pydict() == {"a": ["1", "1", "true"], "n": ["001", "A10", "1"]}
    assert all(is_marked(field, UNTYPED) for field in table.schema)
    pq.write_table(pa.table({"n": ["1"], "a": [True]}), tmp_path / "e.parquet")
    table = read([*paths, tmp_path / "e.parquet"]).table
    assert not is_marked(table.schema.field("n"), UNTYPED)  # a frame's text is a text


def test_typed_columns_that_cannot_be_united(tmp_path):
    pq.write_table(pa.table({"n": [1]}), tmp_path / "a.parquet")
    pq.write_table(pa.table({"n": [True]}), tmp_path / "b.parquet")
    with pytest.raises(DataError) as caught:
        read([tmp_path / "a.parquet", tmp_path / "b.parquet"])
    message = str(caught.value)
    assert "column 'n' of b.parquet holds true/false (bool)" in message
    assert "in a.parquet whole numbers (int64)" in message


def test_unsigned_numbers_too_large_to_stack(tmp_path):
    pq.write_table(pa.table({"n": pa.array([2**64 - 1], pa.uint64())}), tmp_path / "a.parquet")
    pq.write_table(pa.table({"n": [1]}), tmp_path / "b.parquet")
    with pytest.raises(DataError, match=r"column 'n' of a\.parquet has values too large"):
        read([tmp_path / "a.parquet", tmp_path / "b.parquet"])


def test_files_of_one_name_are_called_by_their_paths(tmp_path):
    for folder, column in (("one", "a"), ("two", "b")):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "t.csv").write_text(f"{column}\n1\n")
    with pytest.raises(DataError, match=r"two/t\.csv lacks 'a'.*one/t\.csv"):
        read([tmp_path / "one" / "t.csv", tmp_path / "two" / "t.csv"])


def test_a_file_given_twice_is_noted(files):
    (path,) = files("a\n1\n")
    source = read([path, path])
    assert source.table.num_rows == 2
    assert "given 2 times" in source.notes[0]


def test_no_files():
    with pytest.raises(DataError, match="the list of files is empty"):
        read([])
