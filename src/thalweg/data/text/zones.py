"""The wall clock time of moments in a time zone, in microseconds.

A moment has exactly one wall clock time in a zone. The inverse, from wall clock to moment, may be
ambiguous and is never needed: texts without an offset are kept as wall clock times.
"""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, datetime, timedelta, tzinfo

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.errors import DataError

YEAR_1, YEAR_10000 = -62_135_596_800_000_000, 253_402_300_800_000_000  # microseconds since 1970
_FIXED = re.compile(r"(?:UTC|GMT)?([+-])([0-9]{1,2}):?([0-9]{2})?")
_UTC = ("", "UTC", "GMT", "Z", "Etc/UTC", "Etc/GMT", "Etc/UCT", "UCT", "Zulu", "Etc/Zulu")
# Hours east of UTC. North America's are those of RFC 5322, section 4.3; CST is left out.
ABBREVIATIONS = {
    "UTC": 0, "GMT": 0, "WET": 0, "WEST": 1, "CET": 1, "CEST": 2, "MEZ": 1, "MESZ": 2,
    "EET": 2, "EEST": 3, "MSK": 3, "EST": -5, "EDT": -4, "CDT": -5, "MST": -7, "MDT": -6,
    "PST": -8, "PDT": -7, "AKST": -9, "AKDT": -8, "HST": -10, "JST": 9, "KST": 9, "SAST": 2,
    "AEST": 10, "AEDT": 11, "ACST": 9.5, "ACDT": 10.5, "AWST": 8, "NZST": 12, "NZDT": 13,
}  # fmt: skip
# Abbreviations of several zones: North America's or China's, Britain's or Bangladesh's.
AMBIGUOUS = ("CST", "BST", "IST", "AST", "SST", "GST", "AMT", "ECT")
_STEP = 900_000_000  # microseconds; nearly every zone changes at a quarter of an hour
_FAR = "A date lies outside the years 1 to 9999: was it written in another unit?"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def known_zone(zone: str | None) -> bool:
    """Whether a zone is a fixed offset or one that this machine's database has."""
    try:
        _zone(zone)
    except DataError:
        return False
    return True


def wall_clock(moments: NDArray[np.int64], zone: str | None) -> NDArray[np.int64]:
    """Return the wall clock time of moments in a zone.

    Args:
        moments: ``[n]``, microseconds since 1970 in UTC.
        zone: an IANA name, a fixed offset such as ``+01:00``, or None for UTC.

    Returns:
        ``[n]``, int64 microseconds since 1970-01-01 00:00 of the same wall clock, clipped to the
        years 1 to 9999: 9999-12-31 23:59:59 in UTC, which often means "for ever", stays there.

    Raises:
        DataError: the zone is not known on this machine.

    """
    where = _zone(zone)
    if where is None:
        return moments
    if isinstance(where, timedelta):
        return _kept(moments, moments + where // timedelta(microseconds=1))
    # One look-up for each quarter of an hour; one for each moment where the offset changes within.
    steps, index = np.unique(moments // _STEP, return_inverse=True)
    starts = _offsets(steps * _STEP, where)
    alike = starts == _offsets((steps + 1) * _STEP - 1, where)
    offsets = starts[index]
    single = np.flatnonzero(~alike[index])
    offsets[single] = _offsets(moments[single], where)
    return _kept(moments, moments + offsets)


def in_zone(column: pa.ChunkedArray, zone: str | None) -> pa.ChunkedArray:
    """Return days or moments as the wall clock of a zone, timestamp[us] without a zone.

    Args:
        column: date32, date64 or timestamp of any unit. A column with a time zone holds moments,
            which are converted to `zone` (None: UTC). A column without one holds wall
            clock times, which are not changed.
        zone: as for `wall_clock`.

    Raises:
        DataError: a date outside the years 1 to 9999, or an unknown zone.

    """
    arrow_type = column.type
    moments = bool(pa.types.is_timestamp(arrow_type) and arrow_type.tz)
    plain = pc.cast(column, pa.timestamp(arrow_type.unit)) if moments else column
    try:
        if arrow_type == pa.timestamp("ns", arrow_type.tz if moments else None):
            ticks = _numbers(plain) // 1000
        else:
            ticks = _numbers(pc.cast(plain, pa.timestamp("us")))
    except pa.ArrowInvalid:
        raise DataError(_FAR) from None
    missing = pc.is_null(column).to_numpy()
    return as_timestamps(wall_clock(ticks, zone) if moments else ticks, missing)


def as_timestamps(ticks: NDArray[np.int64], missing: NDArray[np.bool_]) -> pa.ChunkedArray:
    """Return microseconds since 1970 as timestamps without a zone, null where missing.

    Raises:
        DataError: one outside the years 1 to 9999.

    """
    if np.any(((ticks < YEAR_1) | (ticks >= YEAR_10000)) & ~missing):
        raise DataError(_FAR)
    return pa.chunked_array([pa.array(ticks, pa.timestamp("us"), mask=missing)])


def _kept(moments: NDArray[np.int64], shown: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return wall clock times, clipped to the years 1 to 9999 if the moment lies in them."""
    inside = (moments >= YEAR_1) & (moments < YEAR_10000)
    return np.where(inside, np.clip(shown, YEAR_1, YEAR_10000 - 1), shown)


def _numbers(column: pa.ChunkedArray) -> NDArray[np.int64]:
    return pc.fill_null(pc.cast(column, pa.int64()), 0).to_numpy()


def _zone(zone: str | None) -> tzinfo | timedelta | None:
    """Return a zone's rules, its fixed offset, or None for UTC."""
    if zone is None or zone in _UTC:
        return None
    fixed = _FIXED.fullmatch(zone)
    if fixed:
        sign, hours, minutes = fixed.groups("0")
        offset = timedelta(hours=int(hours), minutes=int(minutes))
        return -offset if sign == "-" else offset
    try:
        return zoneinfo.ZoneInfo(zone)
    except (OSError, ValueError, KeyError):
        raise DataError(
            f"The time zone {zone!r} is not known on this machine: give a name such as "
            "Europe/Berlin or an offset such as +01:00, or install the Python package tzdata."
        ) from None


def _offsets(moments: NDArray[np.int64], zone: tzinfo) -> NDArray[np.int64]:
    """Return a zone's offset from UTC at each moment, microseconds."""
    microsecond = timedelta(microseconds=1)
    found = np.empty(len(moments), np.int64)
    # A day away from both ends of the calendar, so that no wall clock time leaves it.
    inside = np.clip(moments, YEAR_1 + 86_400_000_000, YEAR_10000 - 86_400_000_000)
    for i, ticks in enumerate(inside.tolist()):
        offset = (_EPOCH + timedelta(microseconds=ticks)).astimezone(zone).utcoffset()
        found[i] = 0 if offset is None else offset // microsecond
    return found
