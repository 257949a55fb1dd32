"""What first bytes say of texts agrees with the pattern and the set that they stand in for."""

from __future__ import annotations

import itertools
import tracemalloc

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from thalweg.data.missing import without_missing
from thalweg.data.text import first_bytes
from thalweg.data.text.first_bytes import Beginnings, any_leading_zero, bytes_at

_PARTS = ["", " ", "\t", "\x0b", "\u00a0", "+", "-", "0", "7", ".", "a", "é"]
_TEXTS = sorted({"".join(parts) for parts in itertools.product(_PARTS, repeat=4)})
_SET = ["", "0", "-", "a", "-0", "a7.", "é", "éé", "+.a7"]


@pytest.fixture(params=[pa.string(), pa.large_string()], ids=str)
def kind(request):
    return request.param


@pytest.mark.parametrize("start", [0, 3])
def test_first_bytes_of_a_slice_with_nulls(kind, start):
    texts = pa.array(["abc", None, "", "x", "éa", "-7", ""], kind)[start:]
    found = [bytes(map(int, three)) for three in zip(*bytes_at(texts, 0, 1, 2), strict=True)]
    assert found == [(text or "").encode()[:3].ljust(3, b"\0") for text in texts.to_pylist()]


def test_no_texts(kind):
    assert [list(byte) for byte in bytes_at(pa.array([], kind), 0, 1)] == [[], []]
    assert [list(b) for b in bytes_at(pa.array([None, ""], kind), 0, 1)] == [[0, 0], [0, 0]]


def test_leading_zeros_are_those_of_the_pattern(kind):
    for text in _TEXTS:
        column = pa.chunked_array([pa.array(["1.5", None], kind), pa.array([text, "2"], kind)])
        pattern = pc.match_substring_regex(column, r"^\s*[+-]?0[0-9]")
        assert any_leading_zero(column) == pc.any(pattern).as_py(), repr(text)


def test_bytes_beneath_a_null_do_not_count():
    stored = pa.array(["007", "12"])
    hidden = pa.Array.from_buffers(pa.string(), 2, [pa.py_buffer(b"\2"), *stored.buffers()[1:]])
    assert hidden.to_pylist() == [None, "12"]
    assert not any_leading_zero(pa.chunked_array([hidden]))
    assert any_leading_zero(pa.chunked_array([stored]))


def test_beginnings_lose_no_text_of_the_set(kind):
    texts = pa.array(_TEXTS, kind)
    held = pc.is_in(pc.utf8_trim_whitespace(texts), pa.array(_SET, kind)).to_numpy(False)
    may_be = Beginnings(_SET).of(texts)
    assert held.any()
    assert not (held & ~may_be).any()
    plain = [i for i, text in enumerate(_TEXTS) if text[:1] in ("7", ".")]
    assert not may_be[plain].any()


def test_columns_without_a_byte_of_the_set_are_recognised(kind):
    usual = Beginnings(["", "NA", "null", "#N/A"])
    assert usual.of(pa.array(["12.5", None, "-3.5", "2024-01-31"], kind)) is None
    assert usual.of(pa.array([], kind)) is None
    for text in ("NA", "null", "", " ", " NA\t", "#N/A", "\u00a0null"):
        for texts in ([text], [None, text], ["12.5", text, None]):
            found = usual.of(pa.array(texts, kind))
            assert found is not None, (text, texts)
            assert found[texts.index(text)], (text, texts)
            part = pa.array([*texts, "NA"], kind)[:-1]  # of a slice the bytes of its own texts
            assert usual.of(part)[texts.index(text)]
    assert usual.of(pa.array(["12.5", "NA"], kind)[:1]) is None


def test_an_empty_text_beside_a_null_with_bytes_beneath_is_found():
    stored = pa.array(["007", "", "12"])
    hidden = pa.Array.from_buffers(pa.string(), 3, [pa.py_buffer(b"\6"), *stored.buffers()[1:]])
    assert hidden.to_pylist() == [None, "", "12"]
    assert Beginnings(["", "NA"]).of(hidden)[1]


def test_a_long_column_is_looked_at_part_by_part():
    """A text column of a large file is in memory; what is found of it must not be so once more."""
    texts = pa.chunked_array([pa.repeat(pa.scalar("ab", pa.large_string()), 6_000_000)])
    table = pa.table({"a": texts})
    tracemalloc.start()
    try:
        assert not any_leading_zero(texts)
        assert without_missing(table, ()).num_rows == 6_000_000
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * len(texts)


@pytest.mark.parametrize("place", range(7))
def test_parts_of_a_column_are_all_looked_at(monkeypatch, place):
    monkeypatch.setattr(first_bytes, "BLOCK", 3)
    values = ["12"] * 7
    assert not any_leading_zero(pa.chunked_array([values]))
    assert any_leading_zero(pa.chunked_array([[*values[:place], "012", *values[place + 1 :]]]))
    with_gap = pa.table({"a": pa.chunked_array([[*values[:place], "NA", *values[place + 1 :]]])})
    wanted = [*values[:place], None, *values[place + 1 :]]
    assert without_missing(with_gap, ())["a"].to_pylist() == wanted
