"""`--bad-rows skip`: rows that cannot be read are left out alike on every way, and said."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import sys
import tempfile

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thalweg.data import bad_rows
from thalweg.data.columns import Columns
from thalweg.data.files import batches, csv_parsing, file_streams, json_files, svmlight_files
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_files import FORMATS
from thalweg.data.sources import ReadOptions, read
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError, UsageError

SKIP = ReadOptions(bad_rows="skip")


def csv_text():
    lines = [f"{i},t{i},{i / 2}" for i in range(300)]
    for place, line in ((4, "1,2"), (5, "1,2,3,4"), (150, "oops"), (299, ",,,")):
        lines[place] = line
    return "a,b,y\n" + "\n".join(lines[:100]) + "\n\n\n" + "\n".join(lines[100:]) + "\n"


def json_text():
    lines = [json.dumps({"a": i, "b": f"t{i}", "y": i / 2}) for i in range(300)]
    lines[4], lines[5], lines[150], lines[299] = '{"a": 1', "[1, 2]", '{"a": 1} {"a": 2}', "oops"
    return "\n".join(lines[:100]) + "\n\n\n" + "\n".join(lines[100:]) + "\n"


def svmlight_text():
    lines = [f"{i} 1:{i} 7:{i / 2}" for i in range(300)]
    lines[4], lines[5], lines[150], lines[299] = "1 2", "1 3:x", "1 2:3 2:4", "1,2 3:4"
    return "\n".join(lines[:100]) + "\n\n\n" + "\n".join(lines[100:]) + "\n"


# The text, the lines of its bad rows, and what is said of the first.
KINDS = {
    "t.csv": (
        csv_text(),
        [6, 7, 154, 303], "line 6 of {} has 2 columns where the header has 3 ('1,2')",
    ),
    "t.jsonl": (
        json_text(),
        [5, 6, 153, 302],
        "line 5 of {} is no JSON object: Expecting ',' delimiter at character 8 ('{{\"a\": 1')",
    ),
    "t.svm": (
        svmlight_text(),
        [5, 6, 153, 302],
        "line 5 of {} is not of the form 'target place:value place:value …' with finite numbers "
        "and places from 0 up ('1 2')",
    ),
}  # fmt: skip
WAYS = ["whole", "blocks", "spooled", "gzip", "standard input"]


def small_blocks(monkeypatch):
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 300)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    monkeypatch.setattr(json_files, "_READ", 700)
    monkeypatch.setattr(svmlight_files, "_READ", 700)


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("name", KINDS)
def test_every_way_of_reading_leaves_out_the_same_rows(tmp_path, monkeypatch, name, way):
    text, lines, first = KINDS[name]
    bad = {line - 1 for line in lines}
    sound = "".join(line for i, line in enumerate(text.splitlines(keepends=True)) if i not in bad)
    (tmp_path / "sound").mkdir()
    (tmp_path / "sound" / name).write_text(sound)
    expected = read(tmp_path / "sound" / name).table
    path, called, memory = tmp_path / name, name, None
    path.write_text(text)
    with pytest.raises(DataError, match=f"line {lines[0]} of {name} "):
        read(path)
    if way != "whole":
        small_blocks(monkeypatch)
    if way == "gzip":
        path, called = tmp_path / f"{name}.gz", f"{name}.gz"
        path.write_bytes(gzip.compress(text.encode()))
    if way == "spooled":
        monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
        memory = 1000
    if way == "standard input":
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        path, called = "-", "standard input"
    source = read(path, SKIP, memory=memory)
    assert source.table.to_pydict() == expected.to_pydict()
    assert source.table.schema.equals(expected.schema, check_metadata=True)
    (note,) = [note for note in source.notes if "left out" in note]
    assert note.startswith(
        f"4 rows that cannot be read are left out (--bad-rows skip): {first.format(called)}, line "
    )
    assert note.endswith(" and 1 more")
    (skipped,) = source.skipped
    assert skipped.as_json() == {"file": called, "lines": [[line, line] for line in lines]}
    if way == "blocks":
        file = open_file(str(path), name)
        form = next(form for form in FORMATS if form.recognises(file))
        columns = Columns(name, None, [])
        table = pa.Table.from_batches([*form.batches(file, columns, SKIP)])
        assert table.num_rows == expected.num_rows
        assert columns.skipped == [skipped]


@pytest.mark.parametrize("several", [False, True])
@pytest.mark.parametrize("name", KINDS)
def test_a_stream_leaves_out_the_same_rows(tmp_path, monkeypatch, name, several):
    monkeypatch.setattr(file_streams, "SMALL", -1)
    monkeypatch.setattr(batches, "ROWS", 64)
    small_blocks(monkeypatch)
    text, _, _ = KINDS[name]
    paths = [tmp_path / f"{number}{name}" for number in range(2 if several else 1)]
    for path in paths:
        path.write_text(text)
    whole = read(paths, SKIP)
    for _ in range(2):  # it may be read more than once, and tells of the last time
        stream = streamed(paths, SKIP)
        rows = [row for part in stream.parts(50) for row in part.to_pylist()]
        assert rows == whole.table.to_pylist()
        assert stream.skipped == whole.skipped
    assert [note for note in whole.notes if "left out" not in note] == [*stream.notes]


@pytest.mark.parametrize("name", KINDS)
def test_several_files_are_named(tmp_path, name):
    text, lines, _ = KINDS[name]
    for number in (1, 2):
        (tmp_path / f"{number}{name}").write_text(text)
    source = read([tmp_path / f"1{name}", tmp_path / f"2{name}"], SKIP)
    assert source.table.num_rows == 2 * 296
    assert [rows.file for rows in source.skipped] == [f"1{name}", f"2{name}"]
    assert "8 rows that cannot be read are left out" in source.notes[-1]
    (said,) = bad_rows.without_prediction(source.skipped)
    assert said.startswith(f"There is no prediction for lines {lines[0]} to {lines[1]}, ")
    assert said.endswith(f" and {lines[-1]} of 2{name}.")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("t.csv", "a,b\n1\n1,2,3\n", "none of the 2 rows of t.csv can be read: line 2 of"),
        ("t.jsonl", '{"a" 1}\n{"a": x}\n', "none of the 2 rows of t.jsonl can be read: line 1"),
        ("t.svm", "1 2:3 2:4\n1 0:1 0:2\n", "none of the 2 rows of t.svm can be read: line 1 of"),
    ],
)  # fmt: skip
def test_a_file_of_bad_rows_alone_is_refused(tmp_path, name, text, said):
    (tmp_path / name).write_text(text)
    with pytest.raises(DataError) as caught:
        read(tmp_path / name, SKIP)
    assert str(caught.value).startswith(said)


CELLS = st.lists(st.text(st.sampled_from('ab1"\n, é'), max_size=3), min_size=1, max_size=4)


@settings(max_examples=150, deadline=None)
@given(
    header=st.integers(1, 3),
    rows=st.lists(CELLS, max_size=12),
    above=st.integers(0, 2),
    stray=st.tuples(st.floats(0, 1), st.sampled_from(['"', ",", "\n", ""])),
    block=st.sampled_from([8, 16, 64]),
)
def test_the_rows_left_out_are_those_of_another_length_for_pythons_csv_module(
    header, rows, above, stray, block
):
    buffer = io.StringIO()
    names = [f"h{i}" for i in range(header)]
    csv.writer(buffer, lineterminator="\n").writerows([names, *rows])
    text = buffer.getvalue()
    at = int(stray[0] * len(text))
    text = text[:at] + stray[1] + text[at:]
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        patch.setenv("THALWEG_CACHE_DIR", folder)
        path = os.path.join(folder, "t.csv")
        with open(path, "w", encoding="utf-8", newline="") as file:
            file.write("\n" * above + text)
        found = []
        options = ReadOptions(bad_rows="skip", delimiter=",")
        for memory in (None, 1):
            try:
                source = read(path, options, memory=memory)
                found.append((source.table.to_pydict(), source.skipped, source.notes))
            except DataError as error:
                found.append(str(error))
            patch.setattr(csv_parsing, "_STREAM_BLOCK", block)
            patch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    assert found[0] == found[1]
    if isinstance(found[0], str):
        return
    columns, skipped, _ = found[0]
    first, *others = csv.reader(io.StringIO(text.lstrip("\n"), newline=""))
    lengths = [max(len(row), 1) for row in others if row or len(first) == 1]
    good = sum(length == len(first) for length in lengths)
    assert {len(values) for values in columns.values()} == {good}
    assert sum(len(each.lines) for each in skipped) == len(lengths) - good


@pytest.mark.parametrize("start", ['"2', '1,"2', '1,2,3,"4'])
def test_a_quotation_mark_that_is_never_closed_is_refused_all_the_same(tmp_path, start):
    path = tmp_path / "t.csv"
    path.write_text("a,b\n1\n" + "1,2\n" * 50 + start + "\n" + "1,2\n" * 50)
    with pytest.raises(DataError, match=r"opened on line 53 of t\.csv is never closed"):
        read(path, SKIP)


def test_a_bad_row_of_many_lines_is_said_with_all_of_them(tmp_path):
    """Quotation marks that belong to different rows make one row of those between."""
    path = tmp_path / "t.csv"
    path.write_text('a,b\n1,2\n"1,2\n' + "3,4\n" * 20 + '5,6"\n7,8\n')
    source = read(path, SKIP)
    assert source.table.to_pydict() == {"a": ["1", "7"], "b": ["2", "8"]}
    assert "the quoted row on lines 3 to 24 of t.csv has 1 column" in source.notes[-1]
    assert source.skipped[0].lines == [(3, 24)]


def test_rows_are_counted_once_where_blocks_become_larger(tmp_path, monkeypatch):
    small_blocks(monkeypatch)
    path = tmp_path / "t.csv"
    path.write_text("a,b\n" + "1,2\n" * 40 + "1\n" * 3 + "1,2\n" * 400 + f"{'x' * 5000},2\n1\n")
    source = read(path, SKIP)
    assert source.table.num_rows == 441
    assert source.skipped[0].lines == [(42, 42), (43, 43), (44, 44), (446, 446)]


def test_a_file_of_one_column_keeps_its_empty_lines(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("\n\na\n1\n\n1,2\n\n3\n")
    source = read(path, ReadOptions(delimiter=",", bad_rows="skip"))
    assert source.table.to_pydict() == {"a": ["1", None, None, "3"]}
    assert source.skipped[0].lines == [(6, 6)]


def test_a_first_line_that_is_bad(tmp_path):
    for name, text, rows in (
        ("t.jsonl", '{"a": 1\n{"a": 2}\n{"a": 3}\n', {"a": [2, 3]}),
        ("t.svm", "oops\n1 1:5\n2 1:6\n", {"y": [1, 2]}),
    ):
        (tmp_path / name).write_text(text)
        with pytest.raises(DataError, match=rf"line 1 of {name} is no"):
            read(tmp_path / name)
        source = read(tmp_path / name, SKIP, wanted=lambda names: [names[-1]])
        assert source.table.to_pydict() == rows


def test_files_without_bad_rows_say_nothing(tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n1,2\n")
    source = read(tmp_path / "t.csv", SKIP)
    assert (source.notes, source.skipped) == ((), ())


def test_another_value_is_refused():
    with pytest.raises(UsageError, match="--bad-rows must be error or skip, not 'warn'"):
        ReadOptions(bad_rows="warn")


def test_only_so_many_ranges_of_lines_are_listed():
    rows = bad_rows.SkippedRows("t.csv", [(2 * i, 2 * i) for i in range(1, 51)])
    (said,) = bad_rows.without_prediction([rows])
    assert said.startswith("There is no prediction for lines 2, 4, 6, ")
    assert said.endswith(", 60 and 20 more of t.csv.")
