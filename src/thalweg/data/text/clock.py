"""The pattern of hours, minutes and seconds, shared by times of day and dates."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

# 9:05, 09:05:30.5, 03:00 PM, 3 pm, 14:30 Uhr
_HALF = r" ?(?P<half>[AaPp])\.?[Mm]\.?"
CLOCK = (
    r"(?P<hour>[0-9]{1,2})(?::(?P<minute>[0-9]{2})(?::(?P<second>[0-9]{2})(?:[.,](?P<part>[0-9]+))?)?"
    rf"(?:{_HALF}| ?[Uu]hr)?|{_HALF.replace('half', 'half_alone')})"
)
_SECOND = 1_000_000  # microseconds


def fields(texts: pa.Array, pattern: str) -> pa.StructArray:
    """Return the named groups of a pattern; every text must match it as a whole."""
    return pc.extract_regex(texts, f"^(?:{pattern})$")


def number(found: pa.StructArray, name: str) -> NDArray[np.int64]:
    """Return a group of a few digits as int64 ``[n]``; 0 where the group is empty or absent."""
    if found.type.get_field_index(name) < 0:
        return np.zeros(len(found), np.int64)
    texts = found.field(name)
    texts = pc.if_else(pc.equal(texts, ""), pa.scalar("0", texts.type), texts)
    return pc.cast(texts, pa.int64()).to_numpy(zero_copy_only=False)


def microseconds(found: pa.StructArray) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
    """Return microseconds since midnight ``[n]``, and which texts ``[n]`` hold a valid time.

    24:00 is the end of the day. Digits beyond the microsecond are cut off.

    Args:
        found: the groups of `CLOCK`, as `fields` returns them.
    """
    hour, minute, second = (number(found, name) for name in ("hour", "minute", "second"))
    part = fraction(found)
    half = [found.field(name) for name in ("half", "half_alone") if _has(found, name)]
    twelve, afternoon = np.zeros(len(found), np.bool_), np.zeros(len(found), np.bool_)
    for letter in half:
        twelve |= pc.not_equal(letter, "").to_numpy(zero_copy_only=False)
        afternoon |= pc.equal(pc.utf8_lower(letter), "p").to_numpy(zero_copy_only=False)
    valid = (minute < 60) & (second < 60) & np.where(twelve, (hour >= 1) & (hour <= 12), hour <= 24)
    valid &= (hour < 24) | ((minute == 0) & (second == 0) & (part == 0))
    hour = np.where(twelve, hour % 12 + np.where(afternoon, 12, 0), hour)
    return ((hour * 60 + minute) * 60 + second) * _SECOND + part, valid


def fraction(found: pa.StructArray) -> NDArray[np.int64]:
    """Return the decimals of the seconds, group ``part``, as microseconds ``[n]``."""
    if not _has(found, "part"):
        return np.zeros(len(found), np.int64)
    six = pc.utf8_rpad(pc.utf8_slice_codeunits(found.field("part"), 0, 6), 6, "0")
    return pc.cast(six, pa.int64()).to_numpy(zero_copy_only=False)


def _has(found: pa.StructArray, name: str) -> bool:
    return found.type.get_field_index(name) >= 0
