"""Log loss, the mean negative log-likelihood of the true class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.metric import Metric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def negative_log_likelihood(batch: Batch) -> Mean:
    """Add up −log of the probability given to the true class."""
    prediction, target = batch.prediction, batch.target[:, np.newaxis]
    if prediction.ndim == 3:
        given = np.take_along_axis(prediction, target[:, np.newaxis], axis=2)[:, :, 0]
    else:
        given = np.where(target == 1, prediction, 1 - prediction)
    eps = np.finfo(given.dtype).eps
    return Mean.of(batch, -np.log(np.clip(given, eps, 1 - eps).astype(np.float64)))


class LogLoss(Metric):
    """Log loss: the mean of −log of the probability given to the class that came true.

    Judges the probabilities themselves: it is least where they are the true ones, and a confident
    mistake costs much. The classifier's training loss, measured on the predictions.

        log_loss = Σ w · (−log p[true class]) / Σ w        (natural logarithm)

    with p clipped to [eps, 1 − eps], eps being the machine epsilon of the predictions' dtype
    (2.2e-16 for float64, 1.2e-7 for float32), so one sure mistake costs 36.0 or 15.9 instead of
    infinity.

    Predictions: binary, the probability of class 1; multiclass, the probability of each class.

    Result: 0 or more, less is better. log(C) is guessing evenly among C classes. NaN where no row
    had any weight.

    Source: Bishop, Pattern Recognition and Machine Learning (2006), eq. 4.90 and 4.108.

    Elsewhere: as scikit-learn's `log_loss` (whose eps was 1e-15 in old versions), with one
    difference: the logarithm and the sum are float64 here also for float32 predictions.
    scikit-learn refuses targets of one class only unless `labels` is passed. Keras clips at 1e-7;
    PyTorch's `BCELoss` instead caps each logarithm at −100.
    """

    name: ClassVar[str] = "log_loss"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = False
    parts = (negative_log_likelihood,)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(negative_log_likelihood).value
