"""Files as they come from elsewhere: packings, odd names, empty pipes, old dates, other bytes."""

from __future__ import annotations

import bz2
import datetime
import gzip
import io
import lzma
import os
import subprocess
import sys

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError, UsageError

PLAIN = b"a,b\n1,2\n"


def _zstd(data):
    return pa.compress(data, "zstd", asbytes=True)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress, _zstd])
def test_packed_files_and_cut_ones(pack, tmp_path):
    (tmp_path / "t").write_bytes(pack(PLAIN))
    assert read(tmp_path / "t").table.to_pydict() == {"a": ["1"], "b": ["2"]}
    (tmp_path / "t").write_bytes(pack(PLAIN * 9999)[:-5])
    with pytest.raises(DataError, match="data is cut short or altered"):
        read(tmp_path / "t")


def test_zeros_after_gzip_members_are_no_damage_and_other_bytes_are(tmp_path):
    path = tmp_path / "t.csv.gz"
    path.write_bytes(gzip.compress(PLAIN) + bytes(512) + gzip.compress(b"3,4\n") + bytes(9))
    assert read(path).table.to_pydict() == {"a": ["1", "3"], "b": ["2", "4"]}
    path.write_bytes(gzip.compress(PLAIN) + b"xyz")
    with pytest.raises(DataError, match="gzip data is cut short or altered"):
        read(path)


@pytest.mark.parametrize("values", [[0.1, None, 0.3], [None, 0.1, None, None], [None, None]])
@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_empty_lines_of_one_column_are_rows_as_polars_writes_them(values, ending, tmp_path):
    frame = pl.DataFrame({"x": pl.Series(values, dtype=pl.Float64)})
    frame.write_csv(tmp_path / "t.csv", line_terminator=ending)
    assert read(tmp_path / "t.csv").table["x"].to_pylist() == [
        None if value is None else str(value) for value in values
    ]


def test_empty_lines_of_several_columns_and_above_the_header_are_skipped(tmp_path):
    (tmp_path / "t.csv").write_text("\n\nx,y\n1,2\n\n3,4\n\n")
    assert read(tmp_path / "t.csv").table.to_pydict() == {"x": ["1", "3"], "y": ["2", "4"]}
    (tmp_path / "t.csv").write_text("\n\nx\n1\n")
    assert read(tmp_path / "t.csv").table.to_pydict() == {"x": ["1"]}


@pytest.mark.skipif(sys.platform != "linux", reason="names are UTF-8 elsewhere")
def test_a_name_that_is_not_utf8(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.csv")
    for content in (PLAIN, gzip.compress(PLAIN)):
        with open(path, "wb") as file:
            file.write(content)
        assert read(path).name == "caf\\xe9.csv"
    with open(path, "wb") as file:
        file.write(b"a,b\n1\n")
    with pytest.raises(DataError, match=r"caf\\xe9\.csv") as caught:
        read(path)
    str(caught.value).encode()
    with pytest.raises(DataError, match="no such file"):
        read(path + "x")


@pytest.mark.skipif(sys.platform == "win32", reason="no such device")
def test_nothing_at_all():
    with pytest.raises(DataError, match=r"^/dev/null is empty"):
        read("/dev/null")


def test_standard_input():
    code = "from thalweg.data.sources import read; s = read('-'); print(s.name, s.table['b'])"
    done = subprocess.run(
        [sys.executable, "-c", code], input=gzip.compress(PLAIN), capture_output=True, check=True
    )
    assert done.stdout.startswith(b"standard input")


@pytest.mark.parametrize(
    "encoding",
    ["punycode", "idna", "rot13", "base64", "zlib", "hex", "undefined", "unicode_escape"],
)
def test_codecs_that_are_no_character_sets(encoding):
    with pytest.raises(UsageError, match="is not known"):
        ReadOptions(encoding=encoding)


def test_old_parquet_dates_of_the_year_9999(tmp_path):
    day = datetime.datetime(9999, 12, 31, 23, 59)
    table = pa.table({"d": [day]})
    pq.write_table(table, tmp_path / "t.parquet", use_deprecated_int96_timestamps=True)
    assert read(tmp_path / "t.parquet").table["d"].to_pylist() == [day]


def test_texts_of_parquet_that_are_not_utf8(tmp_path):
    stored = pa.array([b"good", b"caf\xe9"], pa.binary())
    texts = pa.Array.from_buffers(pa.string(), 2, stored.buffers())
    pq.write_table(pa.table({"a": texts, "b": [1, 2]}), tmp_path / "t.parquet")
    with pytest.raises(DataError, match=r"column 'a' of t\.parquet has bytes in row 2"):
        read(tmp_path / "t.parquet")
    only = read(tmp_path / "t.parquet", wanted=lambda names: ["b"])
    assert only.table.to_pydict() == {"b": [1, 2]}
    assert only.left_out == ("a",)


@pytest.mark.parametrize("new", [pa.ipc.new_file, pa.ipc.new_stream])
def test_arrow_files_and_streams(new, tmp_path):
    table = pa.table({"a": [1, 2], "b": ["x", None], "c": [[1], [2]]})
    buffer = io.BytesIO()
    with new(buffer, table.schema) as writer:
        writer.write_table(table)
    for content in (buffer.getvalue(), gzip.compress(buffer.getvalue())):
        (tmp_path / "t").write_bytes(content)
        assert read(tmp_path / "t").table.to_pydict() == table.to_pydict()
        only = read(tmp_path / "t", wanted=lambda names: ["b"]).table
        assert only.to_pydict() == {"b": ["x", None]}
    (tmp_path / "t").write_bytes(buffer.getvalue()[:200])
    with pytest.raises(DataError, match="not a whole Arrow file"):
        read(tmp_path / "t")


def test_a_header_of_many_commas_and_one_of_many_digits(tmp_path):
    (tmp_path / "t.csv").write_text("," * 20_000 + "\n" + "1," * 20_000 + "2\n")
    source = read(tmp_path / "t.csv")
    assert source.table.num_columns == 20_001
    assert len(source.notes) == 1
    (tmp_path / "t.csv").write_text("9" * 60_000 + "x,y\n1,2\n")
    assert read(tmp_path / "t.csv").table.num_columns == 2
