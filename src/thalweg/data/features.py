"""Features: what columns become, fitted to their training rows."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.data.category import Category
from thalweg.data.crossed import Crossed
from thalweg.data.free_text import FreeText
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.number_features import Binned, Squashed
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.sparse_columns import SparseColumns
from thalweg.data.statistics import NumberStatistics


@dataclass(frozen=True)
class Number:
    """A dense feature: (x − mean) / scale, 0 where x is missing, and an indicator of that.

    Attributes:
        column: the table's column.
        part: which part of a date (see `thalweg.data.calendar_parts`), or "" for the column itself.
        mean, scale: weighted mean and standard deviation of the training rows' values that are not
            missing; scale is 1 where the deviation is 0.
        indicator: whether a second feature is 1 where the value is missing, else 0; there is one
            if a training row has no value.

    """

    column: str
    part: str
    mean: float
    scale: float
    indicator: bool

    @property
    def names(self) -> list[str]:
        """Names of its dense features."""
        name = full_name(self)
        return [name, f"{name} is missing"] if self.indicator else [name]

    @property
    def width(self) -> int:
        """Number of its features."""
        return 1 + self.indicator


OfNumber = Number | Squashed | Binned
Feature = (
    Number
    | Squashed
    | Binned
    | Category
    | HashedCategory
    | OrderedCategory
    | SparseColumns
    | FreeText
    | Crossed
)


def place_of(feature: Feature) -> int:
    """Return which features come first: 0 dense, 1 bins, 2 categories, 3 other sparse ones."""
    if isinstance(feature, Number | Squashed):
        return 0
    if isinstance(feature, Binned):
        return 1
    return 2 if isinstance(feature, Category | HashedCategory) else 3


def block_of(feature: Feature) -> str:
    """Return the block of the parameters that a feature's weights are in."""
    return ("dense", "bins", "sparse", "sparse")[place_of(feature)]


def read_by(feature: Feature) -> list[str]:
    """Return the names of the columns that a feature is made of."""
    return [*feature.columns] if isinstance(feature, Crossed) else [feature.column]


def full_name(feature: Feature) -> str:
    """Return ``column`` or ``column.part``; of a pair ``a:b``."""
    if isinstance(feature, Crossed):
        return feature.pair
    return f"{feature.column}.{feature.part}" if feature.part else feature.column


def fit_number(
    name: str, part: str, values: NDArray[np.float64], weight: NDArray[np.float64] | None = None
) -> Number:
    """Fit a dense feature to the training rows.

    mean = Σ w x / Σ w and scale = √(Σ w (x − mean)² / Σ w), so that a row of weight 3 counts as
    three equal rows; scikit-learn's StandardScaler computes the same.

    Args:
        name: of the column.
        part: of a date, or "".
        values: of the training rows ``[n]``, finite, NaN where missing.
        weight: of the rows ``[n]``, > 0; None: 1 each.

    """
    return number_of(name, part, NumberStatistics().update(values, weight))


def number_of(name: str, part: str, of: NumberStatistics) -> Number:
    """Return the dense feature of a column, given the statistics of its training rows."""
    if not of.known:
        return Number(name, part, 0.0, 1.0, True)
    return Number(name, part, of.mean, of.deviation or 1.0, bool(of.missing))


def columns_of(feature: OfNumber) -> int:
    """Return how many dense columns of encoded rows a feature of a number takes."""
    return 1 if isinstance(feature, Binned) else feature.width
