"""The variance of the target, and the share of it that predictions explain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.mean_squared_error import squared_error
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import weighted_sum

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


@dataclass(frozen=True)
class Moments:
    """Number, weight, mean and Σ w (y − mean)² of values y, added as Chan, Golub, LeVeque do.

    The mean is `origin + offset`, origin being a value that occurred: with values near 1e9 the
    offset still has all its digits, and a constant has a deviation of exactly 0.
    """

    rows: int
    weight: float
    origin: NDArray[np.float64]  # [outputs] of targets, [K, outputs] of errors; as the next two
    offset: NDArray[np.float64]
    deviation: NDArray[np.float64]

    def __add__(self, other: Moments) -> Moments:
        if not self.rows or not other.rows:
            return self if self.rows else other
        weight = self.weight + other.weight
        share = other.weight / weight
        gap = (other.origin - self.origin) + (other.offset - self.offset)
        return Moments(
            self.rows + other.rows,
            weight,
            self.origin,
            self.offset + gap * share,
            self.deviation + other.deviation + gap * gap * self.weight * share,
        )

    @property
    def mean(self) -> NDArray[np.float64]:
        """Return the weighted mean of each output, `[outputs]`."""
        return self.origin + self.offset


def moments(values: NDArray[np.float64], weight: NDArray[np.float64]) -> Moments:
    """Compute the moments of values `[n, ...]` of some rows in two passes."""
    if not len(values):
        none = np.zeros(values.shape[1:])
        return Moments(0, 0.0, none, none, none)
    total = float(weight.sum())
    origin = values[0]
    away = values - origin
    offset = weighted_sum(weight, away) / total
    deviation = weighted_sum(weight, np.square(away - offset))
    return Moments(len(values), total, origin, offset, deviation)


def target_moments(batch: Batch) -> Moments:
    """Compute the moments of the targets."""
    return moments(batch.target, batch.weight)


def explained(
    error: NDArray[np.float64], baseline: NDArray[np.float64], rows: int
) -> NDArray[np.float64]:
    """Return 1 − error / baseline: R² and every D².

    Args:
        error: the model's, summed over the rows, `[K, outputs]`.
        baseline: that of the best constant prediction, `[outputs]`.
        rows: how many rows were seen; the figure does not exist below two.

    """
    if rows < 2:
        return np.full_like(error, np.nan)
    perfect = np.where(np.isnan(error), np.nan, (error == 0).astype(np.float64))
    return np.where(baseline == 0, perfect, 1 - error / baseline)


class R2(ColumnMetric):
    """R², coefficient of determination: the share of the target's variance that is explained.

    Compares the model with always predicting the mean of these very targets: 1 is perfect, 0 no
    better than the mean, below 0 worse. It has no unit, so it can be compared between targets.

        R² = 1 − MSE / variance = 1 − Σ w (y − ŷ)² / Σ w (y − ȳ)²,  ȳ the weighted mean of y

    Result: at most 1, greater is better. Constant target: 1 if every prediction is perfect, else 0.
    NaN with fewer than two rows of a weight above zero.

    Source: Draper, Smith, Applied Regression Analysis, 3rd ed. (1998); the variance by
    Chan, Golub, LeVeque, Updating formulae and a pairwise algorithm for computing sample variances
    (1979), on targets shifted by one of them.

    Elsewhere: as scikit-learn's `r2_score`, which counts rows of weight zero among the two it needs
    and warns where there are fewer. There a constant target that is not exact in binary, such as
    0.1, may have a variance of some 1e-34 and an R² of −1e31; here its variance is exactly 0.
    """

    name: ClassVar[str] = "r2"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (squared_error, target_moments)

    def _values(self) -> NDArray[np.float64]:
        target = self.sums.total(target_moments)
        return explained(self.sums.total(squared_error).total, target.deviation, target.rows)


class TargetVariance(ColumnMetric):
    """Variance of the target: the MSE of always predicting the mean.

    Not a figure about the model but the yardstick for its MSE: R² = 1 − MSE / variance. It is the
    same for all runs, and neither more nor less of it is better.

        variance = Σ w (y − ȳ)² / Σ w,  ȳ = Σ w y / Σ w

    Result: 0 or more, in the target's unit squared; exactly 0 for a constant target. NaN where no
    row had any weight.

    Source: Chan, Golub, LeVeque, Updating formulae and a pairwise algorithm for computing sample
    variances (1979), on targets shifted by one of them.

    Elsewhere: the population variance, as `numpy.var`; pandas and `statistics.variance` divide by n
    − 1 instead of n.
    """

    name: ClassVar[str] = "target_variance"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = None
    parts = (target_moments,)

    def _values(self) -> NDArray[np.float64]:
        target = self.sums.total(target_moments)
        return (target.deviation / target.weight)[np.newaxis]  # 0 / 0 is NaN: no rows
