"""Which row goes to which split by its time: the latest test, the ones before validate."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.counted_keys import CountedKeys
from thalweg.data.split_sizes import Masks, sizes_of, too_few


class TimeSplitFit:
    """Counts, batch by batch, the rows of each time.

    Fits of other rows are merged, in any order; the split is the same, and exact. It takes 16
    bytes a distinct time.
    """

    def __init__(self, column: str) -> None:
        """Take the column's name, for messages."""
        self._column = column
        self._counted = CountedKeys()

    def update(self, times: NDArray[Any]) -> None:
        """Take in rows by their times ``[n]``, numbers without NaN."""
        self._counted.update(times)

    def merge(self, other: TimeSplitFit) -> None:
        """Take in what another learnt of other rows."""
        self._counted.merge(other._counted)

    def finish(self, valid: float, test: float) -> TimeSplitRule:
        """Return the rule for the shares of validation and test.

        Rows of one time are in one split: each split begins at the time with which its rows come
        nearest to its share, the fewer of two that are as near. When the test begins does not
        depend on the share for validation.

        Raises:
            DataError: fewer times than splits.
        """
        times, counts = self._counted.finish()
        parts = 1 + (valid > 0) + (test > 0)
        if parts > 1 and len(times) < parts:
            raise too_few(self._column, len(times), "time")
        sizes = sizes_of(int(counts.sum()), valid, test)
        end = len(times)
        starts = {}
        for name, size, before in (
            ("test", sizes.test, 2 if end > 2 else 1),
            ("valid", sizes.valid, 1),
        ):
            if size:
                rows = np.cumsum(counts[before:end][::-1])  # of the last 1, 2, … times
                end -= 1 + int(np.argmin(np.abs(rows - size)))
                starts[name] = times[end]
        return TimeSplitRule(starts.get("valid"), starts.get("test"))


@dataclass(frozen=True)
class TimeSplitRule:
    """Which split a row is in, by its time alone.

    Attributes:
        valid, test: the first time of these splits; None where there is none.
    """

    valid: Any
    test: Any

    def divide(self, times: NDArray[Any]) -> Masks:
        """Return masks ``[n]`` of training, validation and test."""
        nowhere = np.zeros(len(times), np.bool_)
        test = nowhere if self.test is None else times >= self.test
        valid = nowhere if self.valid is None else (times >= self.valid) & ~test
        return ~(test | valid), valid, test
