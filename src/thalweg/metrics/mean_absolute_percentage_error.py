"""Mean absolute percentage error."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

_LEAST = float(np.finfo(np.float64).eps)


def relative_error(batch: Batch) -> Mean:
    """Add up the absolute differences of target and prediction, each divided by its target's."""
    truth = batch.truth
    return Mean.of(batch, np.abs(truth - batch.prediction) / np.maximum(np.abs(truth), _LEAST))


class MeanAbsolutePercentageError(ColumnMetric):
    """MAPE, mean absolute percentage error: how far off a prediction is, relative to the target.

    Being off by a tenth counts the same at 10 and at 1000. For amounts far from 0 alone: a target
    of 0 divides by the machine epsilon, which makes the figure some 1e15; and predicting too much
    costs without bound, too little at most 1, so it favours low predictions.

        MAPE = Σ w (|y − ŷ| / max(|y|, eps)) / Σ w,    eps = 2.2e-16

    Predictions: the number; several outputs are averaged ("uniform", the default) or given each
    ("none").

    Result: 0 or more, a share and not percent: 0.1 is 10 %; less is better. NaN where no row had
    any weight.

    Source: Hyndman, Koehler, Another look at measures of forecast accuracy, International Journal
    of Forecasting 22 (2006) 679-688.

    Elsewhere: as scikit-learn's `mean_absolute_percentage_error`, a share there too.
    """

    name: ClassVar[str] = "mape"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    parts = (relative_error,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(relative_error).value
