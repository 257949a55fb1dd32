"""What a run sees of numbers that are encoded both ways: standardised, or in bins, or all of it.

Linear models of standardised numbers and of numbers in bins are compared on the same rows, encoded
once: to a run that sees one of the two, the other is not there. Its dense columns are 0, and its
positions in bins are those of a missing value, whose features are 0 (see `thalweg.data.bins`). The
gradient of such a column is 0, and a weight that starts at 0 stays there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from thalweg.data.encoder import Encoder
from thalweg.data.features import Number
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Array, Rows

ALL, STANDARD, BINS = "all", "standard", "bins"
INPUTS = (ALL, STANDARD, BINS)


@dataclass(frozen=True)
class Unseen:
    """The columns that a run does not see.

    Attributes:
        dense: their places among the dense columns, of which the first is the intercept's.
        bins: whether it sees no number in bins.
    """

    dense: tuple[int, ...] = ()
    bins: bool = False

    def __bool__(self) -> bool:
        """Whether there are any."""
        return bool(self.dense) or self.bins

    def seen(self, rows: RowSource) -> NDArray[np.bool_]:
        """Return which features ``[features]`` it sees, those of bins one by one."""
        found = np.ones(rows.features, np.bool_)
        found[list(self.dense)] = False
        if self.bins:
            found[rows.dense_features : rows.features - rows.sparse_features] = False
        return found

    def hidden(self, rows: Rows) -> Array:
        """Return a copy of the rows' dense part ``[n, d + p]`` without these columns."""
        made = rows.dense.copy()
        made[:, list(self.dense)] = 0
        if self.bins and rows.bins is not None:
            missing = [rows.bins.missing(number) for number in range(rows.bins.numbers)]
            made[:, rows.dense_features :] = np.asarray(missing, made.dtype)
        return made


def unseen_by(encoder: Encoder) -> Mapping[str, Unseen]:
    """Return what runs of each of `INPUTS` do not see of an encoder's features.

    A number that has no bins is seen by all as it is.
    """
    binned = {(f.column, f.part) for f in encoder.features if isinstance(f, Binned)}
    straight: list[int] = []
    bent: list[int] = []
    at = 1
    for feature in encoder.features:
        if not isinstance(feature, Number | Squashed):
            break  # dense features are the first
        own = range(at, at + feature.width)  # an indicator of missing values among them
        if isinstance(feature, Squashed):
            bent += own
        elif (feature.column, feature.part) in binned:
            straight += own
        at += feature.width
    return {
        ALL: Unseen(),
        STANDARD: Unseen(tuple(bent), bins=bool(binned)),
        BINS: Unseen((*straight, *bent)),
    }


@dataclass(frozen=True)
class _Hidden:
    """What was made of rows in memory."""

    dense: Array
    made: Array


class HiddenRows:
    """Blocks of rows without the columns that a run does not see."""

    def __init__(self, unseen: Mapping[str, Unseen]) -> None:
        self._unseen = unseen
        self._made: dict[str, _Hidden] = {}

    def of(self, rows: Rows, inputs: str, whole: object) -> Rows:
        """Return a block as runs see it; `whole` are all rows, whose dense part may be shared."""
        unseen = self._unseen.get(inputs, Unseen())
        if not unseen:
            return rows
        if rows.order is None:
            return replace(rows, dense=unseen.hidden(rows))
        if not (isinstance(whole, Rows) and rows.dense is whole.dense):
            rows = rows.take(slice(None))
            return replace(rows, dense=unseen.hidden(rows))
        made = self._made.get(inputs)
        if made is None or made.dense is not rows.dense:  # once for all blocks
            made = self._made[inputs] = _Hidden(rows.dense, unseen.hidden(rows))
        return replace(rows, dense=made.made)


__all__ = ["ALL", "BINS", "INPUTS", "STANDARD", "HiddenRows", "Unseen", "unseen_by"]
