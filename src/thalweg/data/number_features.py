"""Further features of a number beside the standardised one: squashed, and piecewise linear in bins.

A straight line in a number is seldom the truth. The squashed number bends far values towards ±3;
bins make any curve of it (see `thalweg.data.bins`). Both are fitted to the training rows.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.data.bins import Bins

Floats = NDArray[np.float64]

_BEND = 3.0  # the squashed number is between − and + this
_FARTHEST = 1e150  # whose square is finite


@dataclass(frozen=True)
class Squashed:
    """A dense feature: s / √(1 + (s/3)²) − mean with s = (x − centre) / scale; 0 if x is missing.

    Attributes:
        column, part: as for `thalweg.data.features.Number`.
        centre: the median of the training rows.
        scale: the distance between their quartiles, half of that between their ends where the
            quartiles are equal; > 0.
        mean: of the training rows' bent values.
    """

    column: str
    part: str
    centre: float
    scale: float
    mean: float

    @property
    def names(self) -> list[str]:
        """Name of its feature."""
        return [f"{self.column}{'.' if self.part else ''}{self.part} squashed"]

    @property
    def width(self) -> int:
        """Number of its features."""
        return 1

    def of(self, values: Floats) -> Floats:
        """Return the feature of values, NaN where missing."""
        bent: Floats = squashed((values - self.centre) / self.scale) - self.mean
        return np.where(np.isnan(bent), 0.0, bent)


def squashed(s: Floats) -> Floats:
    """Return s / √(1 + (s/3)²)."""
    s = np.clip(s, -_FARTHEST, _FARTHEST)
    bent = s / _BEND
    return np.asarray(s / np.sqrt(1.0 + bent * bent))


@dataclass(frozen=True)
class Binned:
    """The features of a number that are piecewise linear in it, one for each bin.

    Attributes:
        column, part: as for `thalweg.data.features.Number`.
        edges: of the bins, rising, two or more.
        means: of each bin's feature over the training rows, before it is centred.
        scale: of all of them, > 0.
    """

    column: str
    part: str
    edges: tuple[float, ...]
    means: tuple[float, ...]
    scale: float

    @property
    def names(self) -> list[str]:
        """Names of its features, by the bins that they rise in."""
        name = f"{self.column}{'.' if self.part else ''}{self.part}"
        pairs = zip(self.edges[:-1], self.edges[1:], strict=True)
        return [f"{name} from {low:.6g} to {high:.6g}" for low, high in pairs]

    @property
    def width(self) -> int:
        """Number of its features: bins."""
        return len(self.edges) - 1

    def positions(self, values: Floats) -> Floats:
        """Return where values lie among the bins (see `thalweg.data.bins`), ``[n]``."""
        return positions_among(np.asarray(self.edges), values)


def positions_among(edges: Floats, values: Floats) -> Floats:
    """Return bin + fraction of each value; values beyond the ends are at them, NaN one behind."""
    last = len(edges) - 2
    bins = np.searchsorted(edges[1:-1], values, side="right").astype(np.float64)
    low = edges[bins.astype(np.intp)]
    width = np.diff(edges)[bins.astype(np.intp)]
    with np.errstate(invalid="ignore"):
        found = bins + np.clip((values - low) / width, 0.0, 1.0)
    return np.where(np.isnan(values), last + 2.0, found)


def bins_of(features: Sequence[Binned]) -> Bins | None:
    """Return the bins of an encoder's features; None if it has none."""
    if not features:
        return None
    return Bins(
        tuple(feature.width for feature in features),
        tuple(mean for feature in features for mean in feature.means),
        tuple(feature.scale for feature in features),
    )


@dataclass(frozen=True)
class Distribution:
    """The training rows' values of a number that are not missing: exact, or points for many.

    Attributes:
        values: ``[m]``, rising, distinct.
        weight: ``[m]``, > 0.
    """

    values: Floats
    weight: Floats

    @classmethod
    def of(cls, values: Floats, weight: Floats | None = None) -> Distribution:
        """Return the distribution of values, NaN where missing; weights are 1 if None."""
        there = ~np.isnan(values)
        distinct, where = np.unique(values[there], return_inverse=True)
        own = None if weight is None else weight[there]
        return cls(distinct, np.bincount(where, own, len(distinct)).astype(np.float64))

    def quantiles(self, shares: Floats) -> Floats:
        """Return the smallest values at or below which lie such shares of the weight."""
        below = np.cumsum(self.weight)
        at = np.searchsorted(below, shares * below[-1] * (1 - 1e-12), side="left")
        return self.values[np.minimum(at, len(self.values) - 1)]

    def mean(self, of: Floats) -> float:
        """Return the weighted mean of a function's values ``[m]``."""
        return float(self.weight @ of / self.weight.sum())


def fit_squashed(column: str, part: str, over: Distribution) -> Squashed | None:
    """Fit the squashed number to the training rows; None if they have one value."""
    first, middle, third = over.quantiles(np.array([0.25, 0.5, 0.75])).tolist()
    ends = float(over.values[-1]) - float(over.values[0])
    scale = (third - first) or ends / 2
    if not (np.isfinite(scale) and scale > 0):
        return None
    bent = squashed((over.values - middle) / scale)
    return Squashed(column, part, middle, scale, over.mean(bent))


def fit_binned(
    column: str, part: str, over: Distribution, bins: int, least: int = 1
) -> Binned | None:
    """Fit bins to the training rows: edges at quantiles, or at each value where those are few.

    Args:
        column: of the table.
        part: of a date, or "".
        over: the training rows.
        bins: how many at most, ≥ 1.
        least: bins; None is returned for fewer.
    """
    edges = over.values
    if len(edges) > bins + 1:
        edges = np.unique(over.quantiles(np.linspace(0, 1, bins + 1)))
        edges[0] = over.values[0]
    if not (np.diff(edges) > 0).all() or not np.isfinite(np.diff(edges)).all():
        return None
    if len(edges) - 1 < max(1, least):
        return None
    at = positions_among(edges, over.values)
    means = tuple(over.mean(np.clip(at - k, 0, 1)) for k in range(len(edges) - 1))
    scale = (len(edges) - 1) ** -0.5  # so that all together vary about as the standardised number
    return Binned(column, part, tuple(edges.tolist()), means, scale)


__all__ = [
    "Binned",
    "Distribution",
    "Squashed",
    "bins_of",
    "fit_binned",
    "fit_squashed",
    "positions_among",
    "squashed",
]
