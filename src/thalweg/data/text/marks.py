"""The usual marks of a missing value, as people and programs write them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

# In lower case. They are taken as missing in a column of numbers, dates or times, where they
# cannot be a value; in a column of categories a mark may well be one ("none", "unknown").
USUAL_MARKS = (
    "?", "??", "???", "-", "--", "---", ".", "..", "...", "…", "*", "/",
    "na", "n/a", "n.a.", "n.a", "n.d.", "n/d", "nd", "#n/a", "#na", "<na>", "\\n",
    "nil", "null", "(null)", "#null!", "none", "(none)", "unknown", "unk", "(unknown)",
    "missing", "(missing)", "undefined", "not available", "not applicable", "not known",
    "no data", "tbd", "tba", "k.a.", "k. a.", "s/o", "#value!", "#ref!", "#div/0!", "#num!",
    "#name?",
)  # fmt: skip

# What stands for no value wherever numbers or dates are expected; nobody needs to be told.
SILENT = ("", "nan", "-nan", "+nan", "nan(ind)", "-nan(ind)", "nat")


_SILENT = pa.array(SILENT, pa.large_string())
_USUAL = pa.array(USUAL_MARKS, pa.large_string())
_LONGEST = 2 * max(map(len, USUAL_MARKS))  # bytes; longer texts are not lowered for nothing


def silent(trimmed: pa.Array) -> NDArray[np.bool_]:
    """Return which texts, trimmed, are blank or a spelling of NaN or NaT."""
    return _among(trimmed, _SILENT)


def usual(trimmed: pa.Array) -> NDArray[np.bool_]:
    """Return which texts, trimmed, are usual marks of a missing value."""
    return _among(trimmed, _USUAL)


def among(trimmed: pa.Array, marks: tuple[str, ...]) -> NDArray[np.bool_]:
    """Return which texts, trimmed, are blank, NaN, NaT or one of the marks, in any case."""
    return _among(trimmed, pa.array((*SILENT, *marks), pa.large_string()))


def met(marked: pa.Array) -> tuple[str, ...]:
    """Return the marks that texts, all of them `usual`, are: lower case, in the list's order."""
    present = set(pc.utf8_lower(marked).to_pylist())
    return tuple(mark for mark in USUAL_MARKS if mark in present)


def checked(marks: object) -> tuple[str, ...]:
    """Return marks of a form that a file may hold, as a tuple.

    Raises:
        ValueError: they are no list of short texts.

    """
    if not isinstance(marks, tuple | list) or not all(
        isinstance(mark, str) and len(mark) <= _LONGEST for mark in marks
    ):
        raise ValueError("marks of missing values are short texts")
    return tuple(marks)


def _among(trimmed: pa.Array, marks: pa.Array) -> NDArray[np.bool_]:
    short = pc.less_equal(pc.binary_length(trimmed), _LONGEST)
    lower = pc.utf8_lower(pc.if_else(short, trimmed, "\0"))
    return pc.is_in(lower, marks).to_numpy(zero_copy_only=False)
