"""A category: a weight for each level of a column that training met."""

from __future__ import annotations

from dataclasses import dataclass

import pyarrow as pa

from thalweg.data.statistics import LevelStatistics
from thalweg.data.values import sorted_texts


@dataclass(frozen=True)
class Category:
    """A sparse feature: one weight for each level; levels that no training row has get no weight.

    Attributes:
        column, part: as for `thalweg.data.features.Number`.
        levels: the distinct values of the training rows, as texts, sorted.
        missing: whether "missing" is a level too: it is if a training row has no value.

    """

    column: str
    part: str
    levels: tuple[str, ...]
    missing: bool

    @property
    def names(self) -> list[str]:
        """Names of its sparse features."""
        levels = [*self.levels, "(missing)"] if self.missing else self.levels
        name = f"{self.column}.{self.part}" if self.part else self.column
        return [f"{name}={level}" for level in levels]

    @property
    def width(self) -> int:
        """Number of its features."""
        return len(self.levels) + self.missing


def fit_category(name: str, part: str, texts: pa.ChunkedArray) -> Category:
    """Fit a sparse feature to the training rows' values, as texts."""
    return category_of(name, part, LevelStatistics().update(texts))


def category_of(name: str, part: str, of: LevelStatistics) -> Category:
    """Return the sparse feature of a column, given the statistics of its training rows."""
    levels = sorted_texts(of.levels.to_pylist())
    return Category(name, part, tuple(levels), bool(of.missing))
