"""The parts of a date that are features: elapsed days, month, day, weekday, hour."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

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


def distinct_part(times: pa.ChunkedArray, part: str) -> Distinct:
    """Return the values of a part that comes round again, and where each row's stands among them.

    The part is the same throughout a day, or an hour: it is found once for each day from the first
    to the last, which are mostly far fewer than the rows. A value may be that of no row.

    Args:
        times: timestamps in microseconds without a zone, null where missing.
        part: one of `PARTS`, not "days".

    """
    span = _HOUR if part == "hour" else _DAY
    ends = pc.min_max(pc.cast(times, pa.int64()))
    low, high = ends["min"].as_py(), ends["max"].as_py()
    if low is None or high // span - low // span >= len(times):
        found = part_values(times, part).combine_chunks().dictionary_encode()
        index = pc.fill_null(found.indices, len(found.dictionary)).to_numpy()
        return Distinct(found.dictionary, index.astype(np.uint8))
    low, high = low // span, high // span
    starts = pa.chunked_array([pa.array(np.arange(low, high + 1) * span, pa.timestamp("us"))])
    found = part_values(starts, part).combine_chunks().dictionary_encode()
    ticks = pc.fill_null(pc.cast(times, pa.int64()), (high + 1) * span).to_numpy()
    place = ticks // span
    place -= low  # of null the one behind the last
    by_start = found.indices.to_numpy().astype(np.uint8)  # 31 values at most
    null = np.uint8(len(found.dictionary))
    return Distinct(found.dictionary, np.append(by_start, null).take(place))


__all__ = ["PARTS", "distinct_part", "part_values"]
