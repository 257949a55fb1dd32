"""Columns of texts that are plain numbers in every row, converted while their file is parsed.

A text file is read as texts, of which a column of numbers has twice the bytes. Where each text of a
column is a plain number (no code such as 007, no unit, no spelling of NaN or infinity), reading the
texts as `notations` does would give these numbers: they are at hand, and the texts are not read
again. Of other columns nothing is kept here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_array import RowArray

FEW = 50  # texts that show how a column writes its numbers


@dataclass(frozen=True)
class PlainNumbers:
    """A column whose texts are plain numbers, but for those missing.

    Attributes:
        values: float64 ``[n]``, NaN where missing.
        facts: of all its texts.
    """

    values: RowArray
    facts: Facts


@dataclass(frozen=True)
class Facts:
    """What is known of texts that are plain numbers.

    Attributes:
        missing: how many are missing.
        least, most: the ends of their numbers, which are finite; NaN if there is none.
        points: whether one may have a point.
        first: the first that are not missing, `FEW` at most.
    """

    missing: int
    least: float
    most: float
    points: bool
    first: tuple[str, ...]

    def then(self, more: Facts) -> Facts:
        """Return what is known of these texts and more that follow them."""
        return Facts(
            self.missing + more.missing,
            float(np.fmin(self.least, more.least)),
            float(np.fmax(self.most, more.most)),
            self.points or more.points,
            (self.first + more.first[: FEW - len(self.first)])[:FEW],
        )


NOTHING = Facts(0, np.nan, np.nan, False, ())


@dataclass(frozen=True)
class _Joined:
    """The values of several columns, one after the other."""

    parts: tuple[RowArray, ...]

    def __len__(self) -> int:
        return sum(map(len, self.parts))

    def __getitem__(self, rows: slice) -> NDArray[Any]:
        start, stop, _ = rows.indices(len(self))
        found: list[NDArray[Any]] = []
        for part in self.parts:
            found.append(part[max(0, start) : max(0, stop)])
            start, stop = start - len(part), stop - len(part)
        return np.concatenate(found)


def stacked(columns: Sequence[PlainNumbers]) -> PlainNumbers:
    """Return the rows of columns, one after the other."""
    facts = NOTHING
    for column in columns:
        facts = facts.then(column.facts)
    return PlainNumbers(_Joined(tuple(column.values for column in columns)), facts)
