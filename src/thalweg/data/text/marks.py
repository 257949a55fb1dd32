"""Texts that mean a missing value, as people and programs write them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

# In lower case. They mean a missing value in a column of numbers, dates or times, where they cannot
# be a value; in a column of categories they may be one ("none", "unknown").
USUAL_MARKS = (
    "?", "??", "???", "-", "--", "---", ".", "..", "...", "…", "*", "/",
    "na", "n/a", "n.a.", "n.a", "n.d.", "n/d", "nd", "#n/a", "#na", "<na>", "\\n",
    "nil", "null", "(null)", "#null!", "none", "(none)", "unknown", "unk", "(unknown)",
    "missing", "(missing)", "undefined", "not available", "not applicable", "not known",
    "no data", "tbd", "tba", "k.a.", "k. a.", "s/o", "#value!", "#ref!", "#div/0!", "#num!",
    "#name?",
)  # fmt: skip

# Texts that mean a missing value wherever numbers or dates are expected, without a note.
SILENT = ("", "nan", "-nan", "+nan", "nan(ind)", "-nan(ind)", "nat")


_SILENT = pa.array(SILENT, pa.large_string())
_USUAL = pa.array(USUAL_MARKS, pa.large_string())
_LONGEST = 2 * max(
    map(len, USUAL_MARKS)
)  # bytes; longer texts cannot be a mark and are not lowered


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
    """Return which marks occur among texts that are all `usual`, in the order of `USUAL_MARKS`."""
    present = set(pc.utf8_lower(marked).to_pylist())
    return tuple(mark for mark in USUAL_MARKS if mark in present)


def checked(marks: object) -> tuple[str, ...]:
    """Return the marks of a form read from a model file, as a tuple.

    Raises:
        ValueError: they are not a list of short texts.

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
