"""The levels of a column's rows as numbers, kept by the distinct values of the rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.text.distinct import Distinct


@dataclass(frozen=True)
class LevelCodes:
    """The number of each row's level, −1 for a level without a weight.

    Numbers are looked up for the rows that are asked for, so that there is no array of all.

    Attributes:
        by_value: int32, the number of each distinct value's level; at the end that of null.
        index: ``[n]``, the place of each row's value.

    """

    by_value: NDArray[np.int32]
    index: NDArray[np.integer[Any]]

    @classmethod
    def of(cls, values: Distinct, by_value: NDArray[np.int32], null: int) -> LevelCodes:
        """Return those of a column, given the numbers of its distinct values, and that of null."""
        return cls(np.append(by_value, np.int32(null)), values.index)

    def __len__(self) -> int:
        return len(self.index)

    def from_number(self, start: int) -> LevelCodes:
        """Return levels that are numbered from another number on than 0."""
        by_value = np.where(self.by_value < 0, np.int32(-1), self.by_value + np.int32(start))
        return LevelCodes(by_value, self.index)

    def take(self, rows: NDArray[np.intp] | slice) -> NDArray[np.int32]:
        """Return the numbers of some rows."""
        index = self.index[rows] if isinstance(rows, slice) else self.index.take(rows)
        return self.by_value.take(index)

    def all_known(self) -> bool:
        """Whether each row has a level with a weight."""
        unknown = self.by_value < 0
        return not unknown.any() or not unknown.take(self.index).any()
