"""Log loss, the mean negative log-likelihood of the true class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.metric import Metric
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def surprise(batch: Batch) -> NDArray[np.float64]:
    """Return −log of the probability given to what came true, `[n, K, outputs]`."""
    prediction, truth = batch.prediction, batch.truth
    if batch.layout.task == "multiclass":
        given = np.take_along_axis(prediction, truth, axis=2)
    else:
        given = np.where(truth == 1, prediction, 1 - prediction)
    eps = np.finfo(given.dtype).eps
    return -np.log(np.clip(given, eps, 1 - eps).astype(np.float64))


def negative_log_likelihood(batch: Batch) -> Mean:
    """Add up −log of the probability given to the true class."""
    return Mean.of(batch, surprise(batch))


def likelihood_by_class(batch: Batch) -> Mean:
    """Add up −log of the probability given to the true class, apart for each true class."""
    weight = batch.weight[:, np.newaxis] * (batch.target == np.arange(batch.layout.classes))
    return Mean(weight.sum(axis=0), surprise(batch)[:, :, 0].T @ weight)


class LogLoss(ColumnMetric):
    """Log loss: the mean of −log of the probability given to the class that came true.

    Judges the probabilities themselves: it is least where they are the true ones, and a confident
    mistake costs much. The classifier's training loss, measured on the predictions.

        log_loss = Σ w · (−log p[true class]) / Σ w        (natural logarithm)

    with p clipped to [eps, 1 − eps], eps being the machine epsilon of the predictions' dtype
    (2.2e-16 for float64, 1.2e-7 for float32), so one sure mistake costs 36.0 or 15.9 instead of
    infinity.

    Predictions: binary, the probability of class 1; multiclass, the probability of each class;
    multilabel, the probability of each label, whose log losses are averaged ("macro", the default)
    or given each ("none"). Not scores.

    Result: 0 or more, less is better. log(C) is guessing evenly among C classes. NaN where no row
    had any weight.

    Source: Bishop, Pattern Recognition and Machine Learning (2006).

    Elsewhere: as scikit-learn's `log_loss`, with one difference: the logarithm and the sum are
    float64 here also for float32 predictions. scikit-learn refuses targets of one class only unless
    `labels` is passed. Keras clips at 1e-7; PyTorch's `BCELoss` instead limits each logarithm to
    −100.
    """

    name: ClassVar[str] = "log_loss"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    needs: ClassVar[str | None] = "probabilities"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}
    parts = (negative_log_likelihood,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(negative_log_likelihood).value


class LogLossPerClass(Metric):
    """Log loss per class: the log loss of the rows of each true class.

    Shows classes that the model predicts badly: a rare class can be bad while the overall figure,
    in which it hardly counts, is good.

        L[c] = Σ_{y = c} w · (−log p[c]) / Σ_{y = c} w        (natural logarithm)

    clipped as in log_loss, which is the mean of these by the classes' weight among the targets.

    Predictions: binary, the probability of class 1; multiclass, the probability of each class.
    Not scores.

    Result: `[C]` for a single run, `[K, C]` for K runs; 0 or more, less is better. NaN for a class
    of which no row had any weight.

    Source: Bishop, Pattern Recognition and Machine Learning (2006), summed by class.

    Elsewhere: as scikit-learn's `log_loss` of the rows of one class with `labels` given.
    """

    name: ClassVar[str] = "log_loss_per_class"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    needs: ClassVar[str | None] = "probabilities"
    parts = (likelihood_by_class,)

    def _read(self) -> NDArray[np.float64]:
        return self.sums.total(likelihood_by_class).value
