"""Tallies too long for memory: in files without a name, two merged part by part.

Each is a sorted run of an external merge sort (Knuth, The Art of Computer Programming 3, section
5.4). The file is mapped: the system reads what is used, may forget it, and removes it at the end.
"""

from __future__ import annotations

import tempfile
from typing import IO, TYPE_CHECKING, Any

import numpy as np

from thalweg.cache_place import cache_place

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    from thalweg.metrics.distinct_values import Tally

HELD = 2**20  # distinct values of a tally in memory, some 25 MB; of a longer one they are in a file
_PARTS = 4  # of so many values, into which two tallies that are merged are divided


def merged(first: Tally, second: Tally, add: Callable[[Any, Any], Tally]) -> Tally | None:
    """Return one tally of two; None where no file can be written.

    Args:
        first: without NaN.
        second: likewise.
        add: makes a tally of two ascending runs of values, one after the other, and weights.
    """
    rows, size = len(first.weight), len(first.value) + len(second.value)
    kind = np.result_type(first.value, second.value)
    weights_at = -(-size * kind.itemsize // 8) * 8
    at = 0
    try:
        cache_place().mkdir(mode=0o700, parents=True, exist_ok=True)
        file = tempfile.TemporaryFile(buffering=0, dir=cache_place())  # noqa: SIM115
        with file:
            file.truncate(weights_at + 8 * rows * size)
            for value, weight in _parts(first, second):
                part = add(value, weight)
                _write(file, at * kind.itemsize, part.value.astype(kind, copy=False))
                for row, each in enumerate(part.weight):
                    _write(file, weights_at + 8 * (row * size + at), each)
                at += len(part.value)
            values = np.memmap(file, kind, "r", 0, (size,))
            weights = np.memmap(file, np.float64, "r", weights_at, (rows, size))
    except OSError:  # there is no room, or no folder
        return None
    return type(first)(values[:at], weights[:, :at])


def _parts(first: Tally, second: Tally) -> Iterator[tuple[NDArray[Any], NDArray[np.float64]]]:
    """Divide the values of both at the same places, so that no part has more than `HELD` of each.

    A value that both have is in one part.
    """
    step = max(1, HELD // _PARTS)
    ends = np.unique(np.concatenate([first.value[step::step], second.value[step::step]]))
    a = b = 0
    for end in (*ends, None):
        to_a, to_b = (
            len(each.value) if end is None else int(np.searchsorted(each.value, end, "right"))
            for each in (first, second)
        )
        if to_a > a or to_b > b:
            value = np.concatenate([first.value[a:to_a], second.value[b:to_b]])
            yield value, np.concatenate([first.weight[:, a:to_a], second.weight[:, b:to_b]], axis=1)
        a, b = to_a, to_b


def _write(file: IO[bytes], at: int, values: NDArray[Any]) -> None:
    file.seek(at)
    left = memoryview(np.ascontiguousarray(values).view(np.uint8).data)
    while left:
        left = left[file.write(left) :]
