"""Mean absolute error."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def absolute_error(batch: Batch) -> Mean:
    """Add up the absolute differences of target and prediction."""
    return Mean.of(batch, np.abs(batch.truth - batch.prediction))


class MeanAbsoluteError(ColumnMetric):
    """MAE, mean absolute error: how far off a prediction is on average.

    In the target's own unit, and not dominated by outliers as MSE and RMSE are. Predicting medians
    minimises it, so a model trained on squared error need not be the best by it.

        MAE = Σ w |y − ŷ| / Σ w

    Result: 0 or more, in the target's unit; less is better. NaN where no row had any weight.

    Source: Hyndman, Koehler, Another look at measures of forecast accuracy, International Journal
    of Forecasting 22 (2006) 679-688.

    Elsewhere: as scikit-learn's `mean_absolute_error`.
    """

    name: ClassVar[str] = "mae"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    parts = (absolute_error,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(absolute_error).value
