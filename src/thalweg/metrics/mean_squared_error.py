"""Mean squared error and its root."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def squared_error(batch: Batch) -> Mean:
    """Add up the squared differences of target and prediction."""
    return Mean.of(batch, np.square(batch.truth - batch.prediction))


class MeanSquaredError(ColumnMetric):
    """MSE, mean squared error: the mean of the squared differences of target and prediction.

    The figure that least squares minimises; a few large errors outweigh many small ones. Compare it
    with target_variance, which is the MSE of always predicting the mean.

        MSE = Σ w (y − ŷ)² / Σ w

    Result: 0 or more, in the target's unit squared; less is better. NaN where no row had any
    weight.

    Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed. (2009).

    Elsewhere: as scikit-learn's `mean_squared_error`: without a factor 1/2.
    """

    name: ClassVar[str] = "mse"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    parts = (squared_error,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(squared_error).value


class RootMeanSquaredError(ColumnMetric):
    """RMSE, root mean squared error: a typical size of the error, in the target's own unit.

    The same order among models as MSE, easier to read: it is the standard deviation of the errors
    where they are zero on average.

        RMSE = √(Σ w (y − ŷ)² / Σ w)

    Result: 0 or more, in the target's unit; less is better. NaN where no row had any weight.

    Source: Hyndman, Koehler, Another look at measures of forecast accuracy, International Journal
    of Forecasting 22 (2006) 679-688.

    Elsewhere: as scikit-learn's `root_mean_squared_error`. The root is taken once, of the mean over
    all rows; the mean of the RMSE of batches is smaller, or the same where those are equal.
    """

    name: ClassVar[str] = "rmse"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    parts = (squared_error,)

    def _values(self) -> NDArray[np.float64]:
        return np.sqrt(self.sums.total(squared_error).value)
