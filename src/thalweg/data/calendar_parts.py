"""The parts of a date that are features: elapsed days, month, day, weekday, hour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text.distinct import Distinct

_DAY, _HOUR = 86_400_000_000, 3_600_000_000  # microseconds
# Elapsed time is a number; the parts that come round again are categories.
PARTS: dict[str, Callable[[pa.ChunkedArray], pa.ChunkedArray]] = {
    "days": lambda time: pc.divide(
        pc.cast(pc.cast(time, pa.int64()), pa.float64(), safe=False), float(_DAY)
    ),
    "month": pc.month,
    "day": pc.day,
    "weekday": lambda time: pc.day_of_week(time, count_from_zero=False),
    "hour": pc.hour,
}


def part_values(times: pa.ChunkedArray, part: str) -> pa.ChunkedArray:
    """Return a part of dates: elapsed days as float64, or whole numbers (see `PARTS`)."""
    return PARTS[part](times)


@dataclass(frozen=True)
class Spans:
    """The day, or the hour, of each of a column's times, from the first one to the last.

    Attributes:
        starts: of each day or hour, in microseconds.
        place: ``[n]``, that of each time among them; len(starts) where it is missing.

    """

    starts: NDArray[np.int64]
    place: NDArray[np.int32]

    @classmethod
    def of(cls, times: pa.ChunkedArray, length: int) -> Spans | None:
        """Return those of a length; None if they were not fewer than the rows."""
        ticks = pc.cast(times, pa.int64())
        ends = pc.min_max(ticks)
        low, high = ends["min"].as_py(), ends["max"].as_py()
        if low is None or high // length - low // length >= len(times):
            return None
        low, high = low // length, high // length
        place = pc.fill_null(ticks, (high + 1) * length).to_numpy() // length
        place -= low  # of null the one behind the last
        return cls(np.arange(low, high + 1) * length, place.astype(np.int32))


def distinct_part(
    times: pa.ChunkedArray, part: str, known: dict[int, Spans] | None = None
) -> Distinct:
    """Return the values of a part that comes round again, and where each row's stands among them.

    The part is the same throughout a day, or an hour: it is found once for each day from the first
    to the last, which are mostly far fewer than the rows. A value may be that of no row.

    Args:
        times: timestamps in microseconds without a zone, null where missing.
        part: one of `PARTS`, not "days".
        known: the spans by which another part was found, by their length; those of this one
            take their place.

    """
    length = _HOUR if part == "hour" else _DAY
    known = {} if known is None else known
    spans = known.get(length) or Spans.of(times, length)
    known.clear()
    if spans is None:
        found = part_values(times, part).combine_chunks().dictionary_encode()
        index = pc.fill_null(found.indices, len(found.dictionary)).to_numpy()
        return Distinct(found.dictionary, index.astype(np.uint8))
    known[length] = spans
    starts = pa.chunked_array([pa.array(spans.starts, pa.timestamp("us"))])
    found = part_values(starts, part).combine_chunks().dictionary_encode()
    by_start = found.indices.to_numpy().astype(np.uint8)  # 31 values at most
    null = np.uint8(len(found.dictionary))
    return Distinct(found.dictionary, np.append(by_start, null).take(spans.place))


__all__ = ["PARTS", "Spans", "distinct_part", "part_values"]
