"""Files that cannot be read: every message names the cause, the place and the remedy."""

from __future__ import annotations

import gzip
import io
import json
import os
import pickle
import sqlite3
import zipfile

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.feather
import pyarrow.orc as orc
import pyarrow.parquet as pq
import pytest

from thalweg.data.files import file_streams
from thalweg.data.files.raw_file import RawFile
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError, OutOfMemoryError, UsageError

TABLE = pa.table({"a": list(range(1000)), "b": [str(i) for i in range(1000)]})


def complaint(path, content=None, **options):
    """Return the one sentence or two that reading ends with."""
    if content is not None:
        path.write_bytes(content.encode() if isinstance(content, str) else content)
    with pytest.raises(DataError) as caught:
        read(path, ReadOptions(**options))
    message = str(caught.value)
    assert caught.value.__cause__ is None
    assert "\n" not in message
    assert len(message) < 400
    return message


def parquet(table=TABLE):
    buffer = io.BytesIO()
    pq.write_table(table, buffer)
    return buffer.getvalue()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "t.csv"


# The file itself


def test_no_such_file(tmp_path):
    (tmp_path / "flights.csv").write_text("a\n1\n")
    message = complaint(tmp_path / "flihgts.csv")
    assert "no such file" in message
    assert "did you mean 'flights.csv'?" in message
    message = complaint(tmp_path / "entirely-different")
    assert "did you mean" not in message
    assert "check the name" in message
    assert "no folder" in complaint(tmp_path / "nowhere" / "flights.csv")


def test_address():
    with pytest.raises(DataError, match="download it"):
        read("https://example.org/a.csv")


def test_directory_without_a_table(tmp_path):
    assert "no table is in it" in complaint(tmp_path)
    (tmp_path / "notes.md").touch()
    assert "(by the endings of names: .arrow, " in complaint(tmp_path)


def test_no_permission(path, monkeypatch):
    path.write_text("a\n1\n")
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything

        def refuse(*args, **kwargs):
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr("builtins.open", refuse)
    assert "no permission to read it" in complaint(path)


def test_unusable_path():
    with pytest.raises(DataError, match="check the path"):
        read("a\0b.csv")
    with pytest.raises(DataError, match="check the path"):
        read("x" * 5000)


def test_empty(path):
    assert complaint(path, b"").startswith("t.csv is empty")
    assert "is empty" in complaint(path, gzip.compress(b""))
    assert "nothing but blank lines" in complaint(path, "\n \r\n\n")
    assert "nothing but blank lines" in complaint(path, b"\xef\xbb\xbf")


@pytest.mark.parametrize("content", ["a,b\n", "a,b", "a,b\n\n\n"])
def test_header_and_no_rows(path, content):
    assert "has a header and no rows" in complaint(path, content)


@pytest.mark.parametrize("memory", [None, 1])
def test_of_several_files_those_without_rows_are_left_out(tmp_path, memory):
    """Spark and others write such parts; the same rows come as a table and as a stream."""
    (tmp_path / "a.parquet").write_bytes(parquet(TABLE[:0]))
    (tmp_path / "b.parquet").write_bytes(parquet(TABLE[:600]))
    (tmp_path / "c.csv").write_text("a,b\n")
    (tmp_path / "d.parquet").write_bytes(parquet(TABLE[600:]))
    pyarrow.feather.write_feather(TABLE[:0], tmp_path / "e.arrow")
    source = read(tmp_path, memory=memory)
    assert source.table.num_rows == len(TABLE)
    assert source.table["a"].to_pylist() == TABLE["a"].to_pylist()
    assert source.name == "2 files"
    gone = [f"{name}: it has no rows and is left out" for name in ("a.parquet", "c.csv", "e.arrow")]
    assert [note for note in source.notes if "no rows" in note] == gone
    (tmp_path / "d.parquet").unlink()
    alone = read(tmp_path, memory=memory)
    assert (alone.name, alone.table.num_rows) == ("b.parquet", 600)
    (tmp_path / "b.parquet").unlink()
    assert "e.arrow has no rows" in complaint(tmp_path)
    (tmp_path / "f.csv").write_text("1,2\n")
    assert "looks like data" in complaint(tmp_path)


def test_streams_leave_out_files_without_rows_too(tmp_path, monkeypatch):
    monkeypatch.setattr(file_streams, "SMALL", 0)
    parts = {"a": TABLE[:0], "b": TABLE[:600], "c": TABLE[:0], "d": TABLE[600:]}
    for name, part in parts.items():
        (tmp_path / f"{name}.parquet").write_bytes(parquet(part))
    stream = file_streams.stream_files([tmp_path], ReadOptions(), None)
    rows = pa.concat_tables([*stream.parts(100)])
    assert rows.to_pydict() == TABLE.to_pydict()
    assert stream.name == "2 files"
    assert sum("no rows" in note for note in stream.notes) == 2
    for name in "bd":
        (tmp_path / f"{name}.parquet").unlink()
    with pytest.raises(DataError, match=r"c\.parquet has no rows"):
        file_streams.stream_files([tmp_path], ReadOptions(), None)


def test_a_message_shows_no_address_of_an_object(tmp_path):
    content = io.BytesIO()
    np.save(content, np.eye(3))
    altered = content.getvalue().replace(b"False", b"Fblse")
    message = complaint(tmp_path / "t.npy", altered)
    assert "t.npy is not a whole NumPy file" in message
    assert " at 0x" not in message


def texts(ends, data=b"\xff" + b"abcdefg"):
    """Return texts of which the first is no UTF-8, with ends that may point anywhere."""
    ends = pa.py_buffer(np.array(ends, np.int32))
    return pa.Array.from_buffers(pa.string(), len(ends) // 4 - 1, [None, ends, pa.py_buffer(data)])


def test_places_outside_the_texts_are_found_behind_a_text_that_is_no_utf8(tmp_path):
    """PyArrow looks at nothing after the first of these: later the places ended in a traceback."""
    sound = pa.array(["a", "b"]).dictionary_encode()
    some = texts([0, 1, 2]).view(pa.string())
    beyond = pa.DictionaryArray.from_arrays(pa.array([0, 9]), some, safe=False)
    for name, chunks in {
        "texts": [texts([0, 1, 2]), texts([0, 5, 3], b"abcdefgh")],
        "categories": [sound.cast(pa.dictionary(pa.int64(), pa.string())), beyond],
    }.items():
        schema = pa.schema([("a", chunks[0].type)])
        with pa.ipc.new_stream(tmp_path / name, schema) as file:
            for chunk in chunks:
                file.write_batch(pa.record_batch([chunk], schema))
        assert "is not a whole Arrow file" in complaint(tmp_path / name)


def test_one_line_of_numbers(path):
    assert "looks like data" in complaint(path, "1,2,3\n")


@pytest.mark.parametrize("size", [4_000_000, 30])
def test_damaged_gzip(path, size):
    data = np.random.default_rng(1).bytes(size).hex()
    packed = gzip.compress(f"a,b\n1,{data}\n".encode())
    assert "gzip data is cut short or altered" in complaint(path, packed[:-20])
    assert "gzip data is cut short or altered" in complaint(path, packed[:-8] + b"12345678")
    assert "gzip" in complaint(path, packed[:2])


# Parquet


def test_damaged_parquet(tmp_path):
    whole = parquet()
    path = tmp_path / "t.parquet"
    for cut in (whole[:4], whole[:-1], whole[:200], whole[: len(whole) // 2]):
        assert "not a whole Parquet file" in complaint(path, cut)
    assert "not a whole Parquet file" in complaint(path, b"\0" * 100)
    assert "not a whole Parquet file" in complaint(tmp_path / "t.csv", whole[:-100])
    for start in range(4, len(whole) - 8, 97):  # altered anywhere: an error of ours or a table
        path.write_bytes(whole[:start] + b"\xff" * 8 + whole[start + 8 :])
        try:
            read(path)
        except DataError:
            continue


def test_altered_value_in_parquet_with_checksums(tmp_path):
    path = tmp_path / "t.parquet"
    table = pa.table({"a": ["unaltered"]})
    pq.write_table(table, path, write_page_checksum=True, write_statistics=False)
    content = path.read_bytes()
    assert content.count(b"unaltered") == 1
    assert "was cut short or altered" in complaint(path, content.replace(b"unalt", b"unulu"))


def test_parquet_without_rows_or_columns(tmp_path):
    assert "has no rows" in complaint(tmp_path / "t.parquet", parquet(TABLE.slice(0, 0)))
    assert "has no columns" in complaint(tmp_path / "u.parquet", parquet(pa.table({})))


# Shape of the rows


def test_ragged_row(path):
    message = complaint(path, "a,b\n1,2\n\n3,4,5\n6\n")
    assert "line 4 of t.csv has 3 columns where the header has 2" in message
    assert "--delimiter" in message


def test_ragged_row_after_quoted_newlines_and_far_down(path):
    message = complaint(path, 'a,b\r\n1,"x\r\ny"\r\n3\r\n')
    assert "line 4 of t.csv has 1 column where the header has 2" in message
    message = complaint(path, gzip.compress(b"a,b\n" + b"1,2\n" * 2_000_000 + b"3\n"))
    assert "line 2000002 of t.csv has 1 column" in message


def test_ragged_row_after_a_very_long_cell(path):
    message = complaint(path, f"a,b\n1,{'x' * 200_000}\n1,2,3\n")
    assert "a row of t.csv has 3 columns where the header has 2: 1,2,3" in message


@pytest.mark.parametrize("ending", ["\n", "", "\r\n"])
@pytest.mark.parametrize("content", ['a,b\n1,x\n2,"y\n3,z\n4,w', 'a,b\n1,x\n"2,y\n3,z\n4,w'])
def test_unclosed_quote(path, content, ending):
    assert "the quotation mark opened on line 3 of t.csv is never closed" in complaint(
        path, content + ending
    )


def test_unclosed_quote_in_the_header(path):
    assert "the quotation mark opened on line 1 of t.csv is never closed" in complaint(
        path, 'a,"b\n,'
    )


def test_wrong_delimiter(path):
    message = complaint(path, "a,b,c\n1,2,3\n", delimiter=";")
    assert "with delimiter ';' each line of t.csv is one column, while ',' makes 3" in message
    assert "--delimiter tab" in complaint(path, "a\tb\n1\t2\n", delimiter=";")


def test_repeated_names(path):
    message = complaint(path, "a,b,a ,b,c\n1,2,3,4,5\n")
    assert "t.csv has more than one column named 'a' and 'b'" in message


# Text


def test_latin1_under_utf8(path):
    message = complaint(path, b"a,b\n1,x\n2,caf\xe9\n")
    assert "t.csv is not utf-8 text: line 3 has the byte 0xE9" in message
    assert "--encoding latin-1" in message
    assert "line 1 has" in complaint(path, b"caf\xe9,b\n1,x\n")
    assert "--encoding cp1252" in complaint(path, b"a,b\n1,\x93x\x94\n")
    far = b"a,b\n" + b"1,x\n" * 2_000_000 + b"1,\xe9\n"
    assert "line 2000002 has" in complaint(path, far)


@pytest.mark.parametrize(
    ("text", "encoding", "named"),
    [
        ("年龄,收入\n北京,上海\n广州,深圳\n", "gb18030", "--encoding gb18030 (Chinese)"),
        ("価格,東京\nカタカナ,ひらがな\n", "shift_jis", "shift_jis (Japanese)"),
        ("나이,소득\n서울,부산\n", "euc_kr", "euc_kr (Korean)"),
        ("возраст,цена\nМосква,да\n", "cp1251", "cp1251 (Cyrillic)"),
        ("größe,für\nübel,café\n", "latin-1", "--encoding latin-1"),
        ("Größe,Preis\n38,5\n", "latin-1", "--encoding latin-1"),
        ("Höhe,Art\n" + "1,süß\n" * 9, "latin-1", "--encoding latin-1"),
    ],
)
def test_scripts_have_encodings_of_their_own(path, text, encoding, named):
    message = complaint(path, text.encode(encoding))
    assert "is not utf-8 text: line 1 has the byte" in message
    assert named in message
    assert "Cyrillic" not in message or encoding == "cp1251"
    assert "latin-1" not in message or encoding == "latin-1"


def test_other_encoding_that_does_not_fit(path):
    message = complaint(path, "a,b\n1,é\n", encoding="ascii")
    assert "is not ascii text: line 2 has the byte 0xC3" in message
    assert "utf-16" in complaint(path, "a,b\n1,2\n".encode("utf-16") + b"x")
    message = complaint(path, "a,b\n1,2\n", encoding="utf-16")
    assert "UTF-16 stream does not start with BOM" in message
    assert "--encoding utf-8" in message
    assert complaint(path, b"a,b\n\x81\xff,1\n", encoding="shift_jis")


def test_utf16_without_mark(path):
    assert "--encoding utf-16-le" in complaint(path, "a,b\n1,2\n".encode("utf-16-le"))
    assert "--encoding utf-16-be" in complaint(path, "a,b\n1,2\n".encode("utf-16-be"))


def test_nul_bytes(path):
    assert "not text: it holds NUL bytes" in complaint(path, bytes(range(256)) * 4)
    late = b"a,b\n" + b"1,xxxxxxxx\n" * 200_000 + b"2,\0\0\n"
    assert "column 'b' of t.csv holds NUL bytes" in complaint(path, late)


# Other formats


def _excel():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return buffer.getvalue()


def _zip():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("table.csv", "a,b\n1,2\n")
    return buffer.getvalue()


def _ods():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", "<x/>")
    return buffer.getvalue()


# The start of every .sas7bdat file, as pandas' sas_constants.py has it.
SAS = bytes(12) + bytes.fromhex("c2ea8160b31411cfbd92080009c7318c181f1011") + bytes(300)


def _stata(version):
    buffer = io.BytesIO()
    pd.DataFrame({"a": [1.5, 2.0]}).to_stata(buffer, version=version)
    return buffer.getvalue()


def _arrow(write):
    buffer = io.BytesIO()
    write(TABLE, buffer)
    return buffer.getvalue()


def _sqlite():
    connection = sqlite3.connect(":memory:")
    connection.execute("create table t (a)")
    data = connection.serialize()
    connection.close()
    return data


@pytest.mark.parametrize(
    ("make", "said", "advice"),
    [
        (_excel, "an Excel workbook", "as CSV"),
        (_zip, "a zip archive", "unpack"),
        (_ods, "an OpenDocument spreadsheet", "as CSV"),
        (lambda: SAS, "a SAS data set", "pandas.read_sas(FILE).to_parquet("),
        (
            lambda: b"HEADER RECORD*******LIBRARY HEADER RECORD!!!!!!!000",
            "a SAS transport",
            "read_sas",
        ),
        (lambda: b"$FL2@(#) SPSS DATA FILE MS Windows 25\0\0", "an SPSS file", "pandas.read_spss"),
        (lambda: b"$FL3@(#) SPSS DATA FILE\0", "an SPSS file", "pandas.read_spss"),
        (lambda: _stata(118), "a Stata file", "pandas.read_stata"),
        (lambda: _stata(114), "a Stata file", "pandas.read_stata"),
        (lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "an old Excel", "as CSV"),
        (lambda: b"Obj\x01\x04\x14avro.codec", "an Avro file", "Parquet or CSV"),
        (lambda: b"\0\x01\0\0Standard ACE DB\0", "an Access database", "export"),
        (lambda: bytes(8) + b"DUCK\x40\0\0\0", "a DuckDB database", "export"),
        (lambda: gzip.compress(b"X\n\0\0\0\x03\0\x04"), "an R data file", "arrow::write_parquet"),
        (lambda: gzip.compress(b"RDX3\nX\n\0\0\0\x03"), "an R data file", "arrow::write_parquet"),
        (lambda: b"MATLAB 5.0 MAT-file, Platform: GLNXA64\0", "a MATLAB file", "Parquet or CSV"),
        (lambda: b"\x89HDF\r\n\x1a\n\0", "an HDF5 file", "Parquet or CSV"),
        (lambda: b"FEA1\0\0\0\0", "Feather file of version 1", "Parquet or CSV"),
        (lambda: _arrow(orc.write_table), "ORC", "Parquet or CSV"),
        (_sqlite, "SQLite", "export"),
        (lambda: pickle.dumps([1, 2]), "pickle", "Parquet or CSV"),
        (lambda: json.dumps([{"a": 1}]).encode(), "JSON", "Parquet or CSV"),
        (lambda: json.dumps({"a": [1, 2]}, indent=2).encode(), "JSON", "Parquet or CSV"),
        (lambda: b"[\n  {\n", "JSON", "Parquet or CSV"),
        (lambda: b"[[1, 2],\n [3, 4]]\n", "JSON", "Parquet or CSV"),
        (lambda: b'\n<!DOCTYPE html>\n<html lang="en">', "a web page", "download"),
        (lambda: b"%PDF-1.7\n%\xe2", "PDF", "CSV or Parquet"),
        (lambda: gzip.compress(_zip()), "a zip archive", "unpack"),
    ],
)
def test_other_formats_are_named(path, make, said, advice):
    message = complaint(path, make())
    assert message.startswith("t.csv looks like")
    assert said in message
    assert advice in message


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("t.xlsx", "an Excel workbook"),
        ("t.sas7bdat", "a SAS file"),
        ("t.sav", "an SPSS file"),
        ("t.DTA.gz", "a Stata file"),
        ("t.dbf", "a database"),
        ("t.rds", "an R data file"),
        ("t.avro", "a binary format"),
    ],
)
def test_other_formats_are_named_by_their_endings(tmp_path, name, said):
    assert said in complaint(tmp_path / name, b"\x01\x02\0\0 nothing known")
    (tmp_path / name).write_text("a,b\n1,2\n")  # as programs name what they export
    assert read(tmp_path / name).table.column_names == ["a", "b"]


# Options


@pytest.mark.parametrize("delimiter", ["", ";;", '"', "\n", "§"])
def test_bad_delimiter(delimiter):
    with pytest.raises(UsageError, match="--delimiter must be one plain character"):
        ReadOptions(delimiter=delimiter)


@pytest.mark.parametrize("encoding", ["latn-1", "", "base64", "idna", "a\0b"])
def test_bad_encoding(encoding):
    with pytest.raises(UsageError, match=r"--encoding .* is not known"):
        ReadOptions(encoding=encoding)
    with pytest.raises(UsageError, match="did you mean 'latin-1'"):
        ReadOptions(encoding="latn-1")


@pytest.mark.parametrize("missing", ["?", (-999,)])
def test_bad_missing(missing):
    with pytest.raises(UsageError, match="--missing takes texts"):
        ReadOptions(missing=missing)


class Failing(io.RawIOBase):
    """A sound file whose reading fails, once the first bytes are known, for want of memory."""

    def __init__(self, content, message):
        self._stream, self._message = io.BytesIO(content), message

    def readable(self):
        return True

    def seekable(self):
        return True

    def seek(self, offset, whence=0):
        return self._stream.seek(offset, whence)

    def tell(self):
        return self._stream.tell()

    def read(self, size=-1):
        raise OSError(self._message)


@pytest.mark.parametrize(
    "message",
    [  # LZ4's LZ4F_getErrorName, Zstandard's ZSTD_getErrorName and zlib's zError, as PyArrow has it
        "LZ4 decompress failed: ERROR_allocation_failed",
        "ZSTD decompress failed: Allocation error : not enough memory",
        "zlib inflate failed: insufficient memory",
    ],
)
@pytest.mark.parametrize("form", ["csv", "parquet", "feather", "jsonl"])
def test_unpacking_that_runs_out_of_memory_is_no_damage(tmp_path, monkeypatch, form, message):
    contents = {"csv": b"a,b\n1,2\n" * 20000, "jsonl": b'{"a":1,"b":2}\n' * 20000}
    contents |= {"parquet": parquet(), "feather": feather()}
    path = tmp_path / f"t.{form}"
    path.write_bytes(contents[form])
    opened = RawFile.open
    count = iter(range(100))

    def failing(file):
        first = next(count) == 0  # sniffing
        return opened(file) if first else pa.PythonFile(Failing(contents[form], message), "r")

    monkeypatch.setattr(RawFile, "open", failing)
    with pytest.raises(OutOfMemoryError, match=rf"memory ran out while reading t\.{form}; "):
        read(path, ReadOptions())


def feather():
    buffer = io.BytesIO()
    pyarrow.feather.write_feather(TABLE, buffer)
    return buffer.getvalue()


@pytest.mark.parametrize("form", ["csv", "jsonl"])
def test_a_file_whose_reading_breaks_off_is_named(tmp_path, monkeypatch, form):
    """A disk's error (EIO) after the first bytes, in the header's search and in the rows'."""
    path = tmp_path / f"t.{form}"
    path.write_bytes({"csv": b"a,b\n1,2\n", "jsonl": b'{"a":1,"b":2}\n'}[form] * 20000)
    opened = RawFile.open
    for sound in (1, 2) if form == "csv" else (1,):
        count = iter(range(100))

        def failing(file, sound=sound, count=count):
            first = next(count) < sound
            return opened(file) if first else pa.PythonFile(Failing(b"", "Input/output error"), "r")

        monkeypatch.setattr(RawFile, "open", failing)
        with pytest.raises(DataError, match=rf"t\.{form} could not be read to its end; check"):
            read(path, ReadOptions())
