"""Explained variance."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.variance import Moments, explained, moments, target_moments

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def error_moments(batch: Batch) -> Moments:
    """Compute the moments of each run's errors, `[K, outputs]`."""
    return moments(batch.truth - batch.prediction, batch.weight)


class ExplainedVariance(ColumnMetric):
    """Explained variance: R² after the mean of the errors is taken away.

    Forgives a model that is wrong by the same amount everywhere, which R² does not: where the two
    differ, the predictions are too high or too low on average.

        1 − Var(y − ŷ) / Var(y),    Var(e) = Σ w (e − ē)² / Σ w,  ē the weighted mean of e

    Predictions: the number; several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: at most 1, greater is better. Constant target: 1 if every error is the same, else 0. NaN
    with fewer than two rows of a weight above zero.

    Source: Draper, Smith, Applied Regression Analysis, 3rd ed. (1998).

    Elsewhere: as scikit-learn's `explained_variance_score`, which is 1 for a single row.
    """

    name: ClassVar[str] = "explained_variance"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    parts = (error_moments, target_moments)

    def _values(self) -> NDArray[np.float64]:
        target = self.sums.total(target_moments)
        return explained(self.sums.total(error_moments).deviation, target.deviation, target.rows)
