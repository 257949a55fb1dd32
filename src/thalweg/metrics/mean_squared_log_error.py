"""Root mean squared logarithmic error."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.errors import DataError
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def squared_log_error(batch: Batch) -> Mean:
    """Add up the squared differences of log(1 + y) and log(1 + ŷ); NaN for ŷ below −1."""
    bad = batch.target <= -1
    if bad.any():
        raise DataError(
            f"target is {batch.target[bad][0]:g} in some row, but rmsle, of logarithms of "
            "1 + target, exists only for targets above -1"
        )
    prediction = batch.prediction.astype(np.float64)
    return Mean.of(batch, np.square(np.log1p(batch.truth) - np.log1p(prediction)))


class RootMeanSquaredLogError(ColumnMetric):
    """RMSLE, root mean squared logarithmic error: a typical size of the error as a ratio.

    For amounts of very different size (sales, visitors): being off by a factor counts the same at
    10 and at 1000, and 0 is allowed. Predicting too little costs more than too much by the same
    amount. Training on the logarithm of the target lowers it.

        RMSLE = √(Σ w (log(1 + y) − log(1 + ŷ))² / Σ w)        (natural logarithm)

    Predictions: the number; several outputs are averaged ("uniform", the default) or given each
    ("none"). At ŷ = −1 the figure is infinite; below it does not exist, and the run's is NaN.
    Targets: above −1; others are refused.

    Result: 0 or more, without a unit: 0.1 is a factor of about 1.1; less is better. NaN where no
    row had any weight.

    Source: Tofallis, A better measure of relative prediction accuracy for model selection and model
    estimation, Journal of the Operational Research Society 66 (2015) 1352-1362.

    Elsewhere: as scikit-learn's `root_mean_squared_log_error`, which raises where a prediction is
    −1 or below.
    """

    name: ClassVar[str] = "rmsle"
    tasks: ClassVar[frozenset[str]] = frozenset({"regression", "count", "multioutput"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    parts = (squared_log_error,)

    def _values(self) -> NDArray[np.float64]:
        return np.sqrt(self.sums.total(squared_log_error).value)
