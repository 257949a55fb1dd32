"""Plain data: what is written is what is read, and nothing else passes."""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pytest

from thalweg.plain import LATER, AnyText, from_plain, json_bytes, parsed, to_plain


class Colour(enum.Enum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    text: str
    pair: tuple[int, float] = (1, 2.0)


@dataclass(frozen=True)
class OtherInner:
    flag: bool


@dataclass(frozen=True)
class Outer:
    inner: Inner | OtherInner
    many: tuple[Inner | OtherInner, ...]
    texts: tuple[str, ...]
    mean: float | tuple[float, ...]
    name: str | None
    kind: Literal["a", "b"]
    numbers: Mapping[str, float]
    shown: AnyText
    colour: Colour
    anything: Any = None


OUTER = Outer(
    inner=OtherInner(True),
    many=(Inner("x"), OtherInner(False)),
    texts=("ç", ""),
    mean=(1.0, 2.5),
    name=None,
    kind="b",
    numbers={"k": 1.5},
    shown=AnyText("caf\udce9"),
    colour=Colour.RED,
)


def test_a_dataclass_comes_back_through_json():
    assert from_plain(Outer, parsed(json_bytes(to_plain(OUTER)))) == OUTER


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("inner", {"type": "outer"}, "inner.type is none of inner, other_inner"),
        ("inner", {"type": ["inner"]}, "inner.type is none of"),
        ("inner", {"type": "other_inner", "flag": 1}, "inner.flag is not true or false"),
        ("inner", {"type": "other_inner"}, "inner.flag is missing"),
        ("inner", {"type": "other_inner", "flag": True, "more": 1}, "a field it should not"),
        ("many", {}, "many is no list"),
        ("texts", ["a", 1], r"texts\[1\] is not a text"),
        ("texts", ["\ud800"], "no text that UTF-8 has"),
        ("mean", "1", "mean is of none of its kinds"),
        ("mean", True, "mean is of none of its kinds"),
        ("mean", 10**400, "mean is of none of its kinds"),
        ("name", 1, "name is of none of its kinds"),
        ("kind", "c", "kind is none of a, b"),
        ("numbers", {"k": None}, "numbers.k is not a number"),
        ("numbers", {"k": float("inf")}, "numbers.k is too large"),
        ("shown", 1, "shown is no text"),
        ("colour", "blue", "colour is none of red"),
    ],
)
def test_what_does_not_fit_is_refused_with_its_place(key, value, words):
    with pytest.raises(ValueError, match=words):
        from_plain(Outer, to_plain(OUTER) | {key: value})


@pytest.mark.parametrize("text", ["NaN", "[Infinity]", "1e999", "[" * 100 + "]" * 100, "9" * 5000])
def test_json_that_is_none_is_refused(text):
    with pytest.raises(ValueError):
        parsed(text)


def test_texts_that_utf8_does_not_have_are_escaped():
    assert json.loads(json_bytes({"a": "caf\udce9 ç"}).decode("utf-8")) == {"a": "caf\udce9 ç"}


def test_numbers_that_json_does_not_have_are_never_written():
    with pytest.raises(ValueError, match="no number that JSON has"):
        to_plain({"a": float("nan")})


def test_a_field_that_came_later_may_be_missing_and_no_other():
    @dataclass(frozen=True)
    class Grown:
        text: str = ""
        added: int = field(default=7, metadata=LATER)

    assert from_plain(Grown, {"text": "x"}) == Grown("x", 7)
    assert from_plain(Grown, to_plain(Grown("x", 8))) == Grown("x", 8)
    with pytest.raises(ValueError, match="text is missing"):
        from_plain(Grown, {"added": 8})
    with pytest.raises(ValueError, match="added"):
        from_plain(Grown, {"text": "x", "added": "8"})
