"""JSON Lines: values to the digit, columns in order, errors by line."""

from __future__ import annotations

import gzip
import json
import tracemalloc

import pyarrow as pa
import pytest

from thalweg.data.declared import UNTYPED, is_marked
from thalweg.data.files import json_files
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError


def source(folder, text, *args, name="t.jsonl"):
    data = text if isinstance(text, bytes) else text.encode()
    (folder / name).write_bytes(data)
    return read(folder / name, *args)


def lines(*rows):
    return "".join(json.dumps(row) + "\n" for row in rows)


@pytest.fixture(params=["at once", "line by line"])
def way(request, monkeypatch):
    """Both parsers, wherever both can read the file."""
    if request.param == "line by line":
        monkeypatch.setattr(json_files, "_by_blocks", lambda *_: None)


@pytest.mark.usefixtures("way")
def test_values_types_and_order(tmp_path):
    rows = [
        {"n": 2**60 + 1, "t": "2024-01-05", "x": 0.1},
        {"x": 2, "n": -7, "b": True, "t": "2024-01-05T10:00:00Z"},
        {"é": "ä\n\U0001f600", "b": None, "n": None, "gone": None},
        {"b": False, "t": "007", "x": -1.5e-300},
    ]
    table = source(tmp_path, lines(*rows)).table
    assert table.column_names == ["n", "t", "x", "b", "é", "gone"]
    assert table.to_pydict() == {
        name: [row.get(name) for row in rows] for name in table.column_names
    }
    kinds = [pa.int64(), pa.float64(), pa.bool_(), pa.null()]
    assert [table.schema.field(name).type for name in ("n", "x", "b", "gone")] == kinds
    assert str(table.schema.field("t").type) in ("string", "large_string")
    assert not any(is_marked(field, UNTYPED) for field in table.schema)


@pytest.mark.usefixtures("way")
def test_texts_that_look_like_moments_stay_as_written(tmp_path):
    texts = ["2024-01-05", "2024-01-05 10:00", "2024-01-05T10:00:00.50Z", "2024-01-06 00:00:00"]
    for some in (texts, texts[:1] * 2, texts[2:3] * 2):
        got = source(tmp_path, lines(*({"t": text, "n": 1} for text in some))).table
        assert got.to_pydict() == {"t": some, "n": [1] * len(some)}


@pytest.mark.usefixtures("way")
def test_mark_empty_lines_line_ends_and_spaces(tmp_path):
    text = b'\xef\xbb\xbf\n { "a" : 1 } \r\n\r\n   \n{"a":2}\n{}'
    assert source(tmp_path, text).table.to_pydict() == {"a": [1, 2, None]}


@pytest.mark.usefixtures("way")
def test_missing_texts_and_numbers(tmp_path):
    text = '{"a": "NA", "n": -999, "x": NaN}\n{"a": " ", "n": 1, "x": 0.5}\n'
    table = source(tmp_path, text, ReadOptions(missing=("-999",))).table
    assert table.to_pydict() == {"a": [None, None], "n": [None, 1], "x": [None, 0.5]}


def test_nested_values_are_of_a_type_that_is_not_read(tmp_path, way):
    del way
    table = source(tmp_path, lines({"a": [1], "b": {"c": 1}, "n": 1}, {"n": 2})).table
    assert table.column("n").to_pylist() == [1, 2]
    assert all(pa.types.is_nested(table.schema.field(name).type) for name in "ab")
    assert table.column("a").null_count == 1


def test_a_column_of_several_types_is_text_as_written(tmp_path):
    text = (
        '{"k": 1.50, "n": 1}\n{"k": "x"}\n{"k": true}\n{"n": 2}\n'
        '{"k": {"a": [1.10, "ä", null]}}\n{"k": 123456789012345678901234567890}\n'
    )
    read_ = source(tmp_path, text)
    nested, digits = '{"a": [1.10, "ä", null]}', "123456789012345678901234567890"
    assert read_.table.to_pydict() == {
        "k": ["1.50", "x", "true", None, nested, digits],
        "n": [1, None, None, 2, None, None],
    }
    assert is_marked(read_.table.schema.field("k"), UNTYPED)
    assert read_.notes == (
        "t.jsonl: column 'k' mixes nested and number and text and true/false values, read as texts",
    )


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        (["9223372036854775807", "-9223372036854775808"], [2**63 - 1, -(2**63)]),
        (["9223372036854775808", "1"], None),
        (["9007199254740993", "0.5"], None),
        (["9007199254740993.0", "0.5"], None),
        (["9007199254740994", "0.5"], [9007199254740994.0, 0.5]),
        (["1e300", "-2.5E+20", "3"], [1e300, -2.5e20, 3.0]),
        (["Infinity", "1"], [float("inf"), 1.0]),
        (["1" + "0" * 5000, "1"], None),
    ],
)
def test_no_digit_of_a_number_is_lost(tmp_path, digits, expected):
    table = source(tmp_path, "".join(f'{{"n": {text}}}\n' for text in digits)).table
    assert table.column("n").to_pylist() == (digits if expected is None else expected)
    assert is_marked(table.schema.field("n"), UNTYPED) == (expected is None)


def test_columns_in_order_of_first_appearance_over_many_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(json_files, "_BLOCK", 256)
    rows = [{f"c{i // 10}": i, "all": "2024-01-01" if i < 50 else "x"} for i in range(200)]
    table = source(tmp_path, lines(*rows)).table
    assert table.column_names == ["c0", "all", *(f"c{i}" for i in range(1, 20))]
    assert table.column("all").to_pylist() == [row["all"] for row in rows]
    long = [{"a": "x" * 1000}, {"a": "y"}]  # a line longer than a block
    assert source(tmp_path, lines(*long)).table.to_pylist() == long


@pytest.mark.usefixtures("way")
def test_only_used_columns_are_read(tmp_path):
    text = '{"a": 1, "b": "x", "c": 2}\n{"a": 2, "b": "2024-01-01", "c": 3}\n'
    got = source(tmp_path, text, None, lambda names: {"a", "c"} & set(names))
    assert got.table.to_pydict() == {"a": [1, 2], "c": [2, 3]}
    assert got.left_out == ("b",)
    twice = '{"a": 1, "b": 1, "b": "x"}\n{"a": 2}\n'
    assert source(tmp_path, twice, None, lambda _: {"a"}).table.to_pydict() == {"a": [1, 2]}


def test_packed_by_any_name_and_several(tmp_path):
    one = gzip.compress(lines({"a": 1, "b": "x"}, {"a": 2, "b": "y"}).encode())
    got = source(tmp_path, one, ReadOptions(delimiter=";"), name="one.csv.gz")
    assert got.table.to_pydict() == {"a": [1, 2], "b": ["x", "y"]}
    assert got.notes == ("one.csv.gz: a JSON Lines file has no delimiter; --delimiter is not used",)
    (tmp_path / "two.csv").write_text("b,a\nz,3\n")
    both = read([tmp_path / "one.csv.gz", tmp_path / "two.csv"]).table
    assert both.to_pydict() == {"a": ["1", "2", "3"], "b": ["x", "y", "z"]}


BROKEN = "; write one object {...} a line, or leave such lines out (--bad-rows skip)."


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1}\n\n{"a": 1,}\n', r"line 3 of t.jsonl is no JSON object: .* at character \d+"),
        ('{"a": 1}\n[1]\n', "line 2 of t.jsonl is no JSON object: it is no object"),
        ('{"a": 1}\n{"a": 1} {"a": 2}\n', "line 2 of .*: Extra data at character 10"),
        ('{"a": 1}\n{"a":\n2}\n', "line 2 of .*: Expecting value"),
        ('{"a": 1}\n{"a": "x\n', "line 2 of .*: Unterminated string"),
        ('{"a": 1}\n{"a": "\\ud800"}\n', "line 2 of .*: half a surrogate pair is no character"),
        ('{"a": 1}\n{"a": ' + "[" * 100_000 + "]" * 100_000 + "}", "line 2 .* nested too deeply"),
    ],
)
def test_a_broken_line_is_named(tmp_path, text, message):
    with pytest.raises(DataError, match=message) as error:
        source(tmp_path, text)
    assert str(error.value).endswith(BROKEN)


def test_other_refusals(tmp_path):
    with pytest.raises(DataError, match=r"line 2 of t.jsonl .* byte 0xE9 is not UTF-8; convert"):
        source(tmp_path, b'{"a": "x"}\n{"a": "\xe9"}\n')
    with pytest.raises(DataError, match="JSON in UTF-16, which is not read; write it in UTF-8"):
        source(tmp_path, lines({"a": 1}).encode("utf-16"))
    with pytest.raises(DataError, match=r"line 2 of t.jsonl has the key 'a' twice; give each"):
        source(tmp_path, '{"a": 1}\n{"a": 1, "a": 2}\n')
    with pytest.raises(DataError, match=r"t.jsonl has no columns"):
        source(tmp_path, "{}\n{}\n")
    with pytest.raises(DataError, match="nested too deeply"):
        source(tmp_path, '{"a": "x"}\n{"a": ' + "[" * 900 + "]" * 900 + "}\n")
    with pytest.raises(DataError, match="cut short or altered"):
        source(tmp_path, gzip.compress(lines(*({"a": i} for i in range(10**4))).encode())[:-9])


@pytest.mark.parametrize(
    "text",
    [
        '{"a": {"0": 1}, "b": {"0": 2}}',
        '{"data": [{"a": 1}]}\n',
        '{"a": 1,\n"b": 2}\n',
        '{\n"a": 1}\n',
    ],
)
def test_other_json_is_refused(tmp_path, text):
    with pytest.raises(
        DataError, match=r"looks like JSON other than one object a line.*JSON Lines"
    ):
        source(tmp_path, text)


def test_one_row_is_enough(tmp_path):
    assert source(tmp_path, '{"a": 1, "b": [2]}').table.column("a").to_pylist() == [1]


LINES = [
    {"n": 1, "x": 2, "day": "2024-01-05", "t": "a"},
    {"n": None, "x": 3, "day": "2024-02-05", "t": "b"},
    {"n": 2, "x": 0.5, "day": "no date", "late": True},
    {"late": None, "n": 3, "t": "c"},
]


@pytest.mark.parametrize("size", [4, 40, 100, 1 << 20])
@pytest.mark.parametrize("more", [{}, {"x": "mixed"}, {"n": 2**53 + 1}, {"x": 2**60 + 1}])
def test_parts_of_any_size_read_as_one(tmp_path, monkeypatch, size, more):
    """A type, a key or a null that appears late, digits beyond float64, several types."""
    lines = [*LINES, *([more] if more else [])]
    (tmp_path / "t.jsonl").write_text("\ufeff" + "\n\n".join(map(json.dumps, lines)), "utf-8")
    whole = read(tmp_path / "t.jsonl")
    monkeypatch.setattr(json_files, "_READ", size)
    parts = read(tmp_path / "t.jsonl")
    assert parts.table.to_pydict() == whole.table.to_pydict()
    assert parts.table.schema.names == whole.table.schema.names == ["n", "x", "day", "t", "late"]
    assert [f.type for f in parts.table.schema] == [f.type for f in whole.table.schema]
    assert parts.notes == whole.notes


def test_a_line_is_named_by_its_number_for_any_size_of_parts(tmp_path, monkeypatch):
    monkeypatch.setattr(json_files, "_READ", 16)
    (tmp_path / "t.jsonl").write_text('{"a": 1}\n\n{"a": 2}\n{"a": }\n')
    with pytest.raises(DataError, match=r"line 4 of t\.jsonl is no JSON object"):
        read(tmp_path / "t.jsonl")


def test_the_text_is_in_memory_by_parts(tmp_path, monkeypatch):
    """Python holds a part of the text at a time; what it holds of Arrow is the table."""
    lines = (json.dumps({"a": i, "x": i / 7, "b": i % 3}) for i in range(200_000))
    path = tmp_path / "t.jsonl"
    path.write_text("\n".join(lines))
    monkeypatch.setattr(json_files, "_READ", 1 << 18)
    tracemalloc.start()
    try:
        table = read(path).table
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert table.num_rows == 200_000
    assert most < path.stat().st_size / 3
