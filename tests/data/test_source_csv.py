"""CSV files that can be read, and each option doing something."""

from __future__ import annotations

import csv as python_csv
import gzip
import io
import os
import threading
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.csv
import pytest

from thalweg.data.files import csv_parsing
from thalweg.data.sources import ReadOptions, Source, read
from thalweg.errors import DataError


@pytest.fixture
def csv(tmp_path):
    """Write bytes or text to a file and read it with the given options."""

    def write_and_read(content: str | bytes, name: str = "t.csv", **options: object) -> Source:
        path = tmp_path / name
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return read(path, ReadOptions(**options))

    return write_and_read


def test_plain(csv):
    source = csv("a,b,c\n1,2.5,x\n2,3.5,y\n")
    assert source.table.to_pydict() == {"a": ["1", "2"], "b": ["2.5", "3.5"], "c": ["x", "y"]}
    assert source.table.schema.types == [pa.string()] * 3
    assert (source.name, source.notes) == ("t.csv", ())


def test_path_may_be_text(tmp_path):
    (tmp_path / "a.csv").write_text("a\n1\n")
    assert read(str(tmp_path / "a.csv")).table.num_rows == 1


@pytest.mark.parametrize(
    ("delimiter", "said"), [(",", None), (";", "';'"), ("\t", "tabs"), ("|", "'|'")]
)
def test_delimiter_is_found(csv, delimiter, said):
    source = csv("a,b,c\n1,2,x\n3,4,y\n".replace(",", delimiter))
    assert source.table.column_names == ["a", "b", "c"]
    assert source.notes == ((f"t.csv: columns are separated by {said}",) if said else ())


def test_delimiter_guess_prefers_rows_that_agree(csv):
    # A comma splits the header in four and the rows in one or three.
    source = csv("first, or, only, name;b;c\nx;1;2\nx, y, z;3;4\n")
    assert source.table.column_names == ["first, or, only, name", "b", "c"]


def test_delimiter_guess_leaves_out_the_row_where_the_head_ends(csv):
    row = f"1;{'x' * 40_000},3\n"  # both delimiters would do; a piece of a row has no comma
    assert csv("a;b,c\n" + row * 50).table.column_names == ["a;b", "c"]


def test_delimiter_option_overrules_the_guess(csv):
    content = "a;b,c;d\n1;2,3;4\n"
    assert csv(content, delimiter=",").table.column_names == ["a;b", "c;d"]
    assert csv(content, delimiter=";").table.column_names == ["a", "b,c", "d"]
    assert csv("a:b\n1:2\n", delimiter=":").table.to_pydict() == {"a": ["1"], "b": ["2"]}


@pytest.mark.parametrize("spelling", ["tab", "\\t", "\t"])
def test_delimiter_option_spells_tab(csv, spelling):
    content = "a,b\tc,d\n1,2\t3,4\n"
    assert csv(content, delimiter=spelling).table.column_names == ["a,b", "c,d"]


def test_given_delimiter_may_leave_one_column_if_no_other_would_split(csv):
    assert csv("words\nhello\nworld\n", delimiter=";").table.column_names == ["words"]


def test_single_column_is_legal(csv):
    source = csv("words\nhello\nworld\n")
    assert source.table.to_pydict() == {"words": ["hello", "world"]}
    assert source.notes == ()


def test_single_column_that_spaces_would_split_is_noted(csv):
    assert "--delimiter ' '" in csv("a b c\n1 2 3\n").notes[0]
    assert csv("a b c\n1 2 3\n", delimiter=" ").table.num_columns == 3


def test_encoding_option(csv):
    content = "café\nnaïve\n".encode("latin-1")
    assert csv(content, encoding="latin-1").table.to_pydict() == {"café": ["naïve"]}
    assert csv(content, encoding="cp1251").table.to_pydict() != {"café": ["naïve"]}


@pytest.mark.parametrize("name", ["latin-1", "iso-8859-1", "L1"])
def test_windows_text_that_is_called_latin_1_is_read_as_such(csv, name):
    """The Encoding Standard has browsers read it so (encoding.spec.whatwg.org, windows-1252)."""
    texts = ["“Größe” – 5 €", "l’été"]
    source = csv("\n".join(["x", *texts, ""]).encode("cp1252"), encoding=name)
    assert source.table.to_pydict() == {"x": texts}
    [note] = source.notes
    assert "t.csv: read as cp1252, Windows' encoding" in note
    assert csv("x\nGröße\n".encode("latin-1"), encoding=name).notes == ()
    odd = csv(b"x\ncaf\xe9 \x81\x93\n", encoding=name)  # 0x81 is no sign of either
    assert odd.table.to_pydict() == {"x": ["café \x81\x93"]}
    assert odd.notes == ()


def test_missing_option(csv):
    content = "a,b\n1,?\n?,x\n-999,y\n"
    assert csv(content).table["a"].to_pylist() == ["1", "?", "-999"]
    table = csv(content, missing=("?", "-999")).table
    assert table.to_pydict() == {"a": ["1", None, None], "b": [None, "x", "y"]}


def test_missing_number_means_every_spelling_of_it(csv):
    table = csv("a,b\n-999.0,-999\n1.5,2\n", missing=("-999",)).table
    assert table.to_pydict() == {"a": [None, "1.5"], "b": [None, "2"]}


@pytest.mark.parametrize(
    "text", ["", "NA", "N/A", "#N/A", "NaN", "nan", "null", "NULL", "None", '""', '"NA"', " NA "]
)
def test_usual_missing_texts(csv, text):
    table = csv(f"n,t,k\n1,x,0\n{text},{text},0\n").table
    assert table.to_pydict() == {"n": ["1", None], "t": ["x", None], "k": ["0", "0"]}


def test_infinity_stays(csv):
    table = csv("a,b\n1.5,inf\nnan,-inf\n2,1\n").table
    assert table.to_pydict() == {"a": ["1.5", None, "2"], "b": ["inf", "-inf", "1"]}


def test_quotes_line_endings_and_header_spaces(csv):
    table = csv('a , b\r\n1,"x\r\ny, ""z"""\r\n2,w').table
    assert table.to_pydict() == {"a": ["1", "2"], "b": ['x\r\ny, "z"', "w"]}


def test_quoted_newline_in_the_last_cell_is_no_unclosed_quote(csv):
    assert csv('a,b\n1,"x\ny"').table["b"].to_pylist() == ["x\ny"]
    assert csv('a,b\n1,"x\ny"\n').table["b"].to_pylist() == ["x\ny"]


def test_quoted_newlines_everywhere_in_a_file_of_several_blocks(csv):
    table = csv("a,b\n" + '1,"x\ny, \n\nz"\n' * 700_000).table  # 11 MB
    assert table.num_rows == 700_000
    assert table["b"].unique().to_pylist() == ["x\ny, \n\nz"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("header", "last"),
    [
        ("a,b", "2,w"),
        ('"a","b"', "2,w"),
        ('"a","b"', '2,"w"'),
        ("a,b", f'2,"{"long, line" + chr(10)}"'),
        ("a,b", f'2,"{"x" * 3000 + chr(10) + "y" * 3000}"'),
    ],
)
def test_files_of_many_blocks_are_read_alike_with_and_without_quotes(
    csv, monkeypatch, header, last, end
):
    # The quoted value comes far behind the bytes that are looked at first.
    rows = [f"{i},{'v' * (i % 7)}" for i in range(20_000)] + [last]
    content = end.join([header, *rows]) + end
    monkeypatch.setattr(csv_parsing, "_BLOCK", 4999)
    monkeypatch.setattr(csv_parsing, "_BLOCK_CELLS", 1)
    table = csv(content).table
    with io.StringIO(content, newline="") as text:
        names, *cells = python_csv.reader(text)
    assert table.column_names == names
    assert table["a"].to_pylist() == [row[0] for row in cells]
    assert table["b"].to_pylist() == [row[1] or None for row in cells]


@pytest.mark.parametrize(
    ("content", "may"),
    [
        ('"a","b"\n1,2\n', False),
        ('"a\nb",c\n1,2\n', True),
        ('a,b\n1,"2"\n', True),
        ("a\n1\n\n2\n", True),  # an empty line is a row
        ("a,b\n" + "1,2\n" * 50_000, False),
        ("a,b\n" + "1,2\n" * 50_000 + '1,"2"\n', True),
    ],
)
def test_blocks_are_cut_without_parsing_where_nothing_is_quoted(csv, monkeypatch, content, may):
    given = []
    options = pyarrow.csv.ParseOptions

    def spied(**named):
        if "newlines_in_values" in named and "ignore_empty_lines" in named:
            given.append(named["newlines_in_values"])
        return options(**named)

    monkeypatch.setattr(pyarrow.csv, "ParseOptions", spied)
    csv(content)
    assert given[-1] is may


def test_quoted_newline_in_the_header(csv):
    assert csv('"a\nb",c\n1,2\n').table.column_names == ["a\nb", "c"]


def test_no_type_is_inferred_from_any_block(csv):
    content = "a,b\n" + "1,2\n" * 2_000_000 + "1.5,x\n"  # 8 MB: more than one block
    table = csv(content).table
    assert table.schema.types == [pa.string(), pa.string()]
    assert table["b"][0].as_py() == "2"


def test_rows_and_headers_longer_than_a_block(csv):
    names = [f"{i}".rjust(1000, "c") for i in range(6000)]  # 6 MB
    assert csv(f"{','.join(names)}\n{','.join('1' * 6000)}\n").table.column_names == names
    long = "x" * 9_000_000
    assert csv(f"a,b\n1,{long}\n2,y\n").table["b"].to_pylist() == [long, "y"]


def test_decimal_commas_and_thousands_are_left_as_they_are_written(csv):
    table = csv("a;b\n1,5;1,234\n-0,25;2\n").table
    assert table.to_pydict() == {"a": ["1,5", "-0,25"], "b": ["1,234", "2"]}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_mark_is_believed(csv, encoding):
    source = csv("é,b\n1,ü\n2,w\n".encode(encoding))
    assert source.table.to_pydict() == {"é": ["1", "2"], "b": ["ü", "w"]}
    assert len(source.notes) == (encoding != "utf-8-sig")


def test_byte_order_mark_overrules_the_option(csv):
    source = csv("é,b\n1,ü\n".encode("utf-8-sig"), encoding="latin-1")
    assert source.table.column_names == ["é", "b"]
    assert "read as UTF-8" in source.notes[0]


def test_utf16_without_mark_by_option(csv):
    content = "é,b\n1,ü\n".encode("utf-16-le")
    assert csv(content, encoding="utf-16-le").table.column_names == ["é", "b"]


def test_gzip_is_told_by_content(csv):
    for name in ("t.csv.gz", "t.csv"):
        packed = gzip.compress(b"a,b\n1,2\n") + gzip.compress(b"3,4\n")
        assert csv(packed, name).table.to_pydict() == {"a": ["1", "3"], "b": ["2", "4"]}


def test_csv_under_a_parquet_name(csv):
    source = csv("a,b\n1,2\n", "t.parquet")
    assert source.table.num_columns == 2
    assert source.notes == ("t.parquet: not Parquet inside; read as CSV",)


def test_text_that_only_looks_like_another_format(csv):
    assert csv("PAR1,FEA1\n1,2\n").table.column_names == ["PAR1", "FEA1"]
    assert csv("[x],[y]\n1,2\n").table.column_names == ["[x]", "[y]"]
    assert csv("ORC,BZh9\n1,2\n").table.column_names == ["ORC", "BZh9"]


def test_empty_names_are_given_one(csv):
    source = csv("column_2,,b,\n1,2,3,\n")
    assert source.table.column_names == ["column_2", "column_2_", "b", "column_4"]
    assert source.notes == (
        "t.csv: 2 columns have no name and are called 'column_2_' and 'column_4'",
    )


def test_header_of_numbers_is_noted(csv):
    source = csv("1,2.5,-3\n4,5,6\n")
    assert source.table.num_rows == 1
    assert "the first line looks like data (1, 2.5, -3)" in source.notes[0]
    assert csv("a,2.5\n4,5\n").notes == ()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_pipe(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=Path.write_text, args=(pipe, "a,b\n1,2\n"))
    writer.start()
    try:
        assert read(pipe).table.to_pydict() == {"a": ["1"], "b": ["2"]}
    finally:
        writer.join(timeout=60)


def test_import_leaves_the_csv_reader_out():
    import subprocess
    import sys

    code = "import sys, thalweg.data.sources; print('pyarrow.csv' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


def test_few_rows_of_many_columns_are_looked_at_together(tmp_path):
    """Missing values of columns that are checked in one go, beside those that have none."""
    names = [f"c{i}" for i in range(300)]
    rows = [
        [f"v{i}" if (i + row) % 7 else (" NA ", "")[row % 2] for i in range(300)]
        for row in range(5)
    ]
    text = "\n".join(",".join(row) for row in [names, *rows])
    (tmp_path / "t.csv").write_text(text)
    table = read(tmp_path / "t.csv").table
    wanted = [[None if value.strip() in ("NA", "") else value for value in row] for row in rows]
    assert [list(row.values()) for row in table.to_pylist()] == wanted


def test_a_wide_header_takes_time_in_proportion(tmp_path):
    """40,001 columns: as much work for each as with 2,000, and names as PyArrow has them."""
    took = {}
    for columns in (2_001, 40_001):
        (tmp_path / "t.csv").write_text("," * (columns - 1) + "\n" + "1," * (columns - 1) + "1\n")
        start = time.process_time()
        names = read(tmp_path / "t.csv").table.column_names
        took[columns] = time.process_time() - start
        assert names[:: columns - 1] == ["column_1", f"column_{columns}"]
    assert took[40_001] < 3 * 20 * took[2_001] + 1


def test_the_encoding_named_fits_all_of_the_file(tmp_path):
    """A letter that both have stands before a sign that Windows' encoding alone has."""
    for late, encoding in (("\u20ac", "cp1252"), ("\xe4", "latin-1")):
        text = "a,y\n" + "\xe4,1\n" * 500_000 + f"{late},2\n"
        (tmp_path / "t.csv").write_bytes(text.encode(encoding))
        with pytest.raises(DataError, match=f"0xE4.*--encoding {encoding}"):
            read(tmp_path / "t.csv")
