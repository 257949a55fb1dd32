"""Which fold each row of a split is in, and which rows a run that leaves a fold out learns from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

EVERY = 2**31 - 1  # folds from one on, of which no table has as many


@dataclass(frozen=True)
class Folds:
    """Which rows are held out together, and which the model that judges them is trained on.

    Attributes:
        part: ``[n]``, the fold of each row; −1: never held out.
        forward: whether that model is trained on folds before alone (and on rows that are never
            held out), else on all others.
    """

    part: NDArray[np.integer[Any]]
    forward: bool = False

    @property
    def count(self) -> int:
        """How many folds there are."""
        return int(self.part.max(initial=-1)) + 1

    def trained_on(self, fold: int) -> NDArray[np.bool_]:
        """Return the mask ``[n]`` of the rows that the model which judges a fold learns from."""
        return self.part < fold if self.forward else self.part != fold

    def left_out(self, fold: int) -> tuple[int, int]:
        """Return the first fold that this model does not learn from, and how many there are."""
        return fold, EVERY if self.forward else 1

    def compact(self) -> Folds:
        """Return the same with as few bytes for each row as possible: one for up to 127 folds."""
        least = next(t for t in (np.int8, np.int16, np.int32) if self.count <= np.iinfo(t).max)
        return Folds(self.part.astype(least), self.forward)
