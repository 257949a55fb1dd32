"""Large arrays that are used again: memory that is new to a process is slow, for it is cleared."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

_SLACK = 64


class Buffers:
    """Arrays, each handed out again once nothing refers to it, nor to a part of it."""

    def __init__(self, most: int) -> None:
        """Keep so many arrays at most."""
        self._most, self._lock = most, threading.Lock()
        self._arrays: list[NDArray[Any]] = []

    def get(self, rows: int, columns: int, dtype: Any) -> NDArray[Any]:
        """Return an array ``[rows, columns]`` that holds anything."""
        with self._lock:
            for place, count in enumerate(_references(self._arrays)):
                array = self._arrays[place]
                fits = array.shape[1] == columns and array.dtype == dtype and len(array) >= rows
                if count == _UNUSED and fits:
                    return array[:rows]
            # With room for a few rows more: windows differ a little in size.
            made = np.empty((rows + rows // _SLACK, columns), dtype)
            self._arrays = [*self._arrays, made][-self._most :] if self._most else []
            return made[:rows]


def _references(arrays: Sequence[NDArray[Any]]) -> list[int]:
    """Return how many references there are to each array, views included; −1: unknown."""
    count = getattr(sys, "getrefcount", lambda array: -1)
    return [count(array) for array in arrays]


_UNUSED = max(0, *_references([np.empty(0), np.empty(0)]))  # references of those in a list alone
