"""How many rows have each key, counted batch by batch and merged."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

Keys = NDArray[Any]


class CountedKeys:
    """Distinct keys, sorted, and how many rows each has: 16 bytes a distinct key.

    Counts of other rows are merged, in any order; the outcome is the same.
    """

    def __init__(self) -> None:
        """Count nothing yet."""
        self._parts: list[tuple[Keys, NDArray[np.int64]]] = []

    def update(self, keys: Keys) -> None:
        """Take in a batch of rows by their keys ``[n]``, numbers of one dtype."""
        values, counts = np.unique(keys, return_counts=True)
        self._add(values, counts.astype(np.int64))

    def merge(self, other: CountedKeys) -> None:
        """Take in what was counted of other rows."""
        for part in other._parts:
            self._add(*part)

    def finish(self) -> tuple[Keys, NDArray[np.int64]]:
        """Return the distinct keys, sorted, and the number of rows of each."""
        if not self._parts:
            return np.empty(0), np.empty(0, np.int64)
        self._join(0)
        return self._parts[0]

    def _add(self, values: Keys, counts: NDArray[np.int64]) -> None:
        """Keep a part; parts that are no longer small beside it are joined, so that few stay."""
        self._parts.append((values, counts))
        first = len(self._parts) - 1
        size = len(values)
        while first and len(self._parts[first - 1][0]) <= 2 * size:
            first -= 1
            size += len(self._parts[first][0])
        self._join(first)

    def _join(self, first: int) -> None:
        """Make one part of those from `first` on."""
        some = self._parts[first:]
        if len(some) < 2:
            return
        values, place = np.unique(np.concatenate([v for v, _ in some]), return_inverse=True)
        counts = np.zeros(len(values), np.int64)
        np.add.at(counts, place.reshape(-1), np.concatenate([c for _, c in some]))
        self._parts[first:] = [(values, counts)]
