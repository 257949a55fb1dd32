"""The confusion matrix, from which accuracy, precision, recall and F1 are computed."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def decide(batch: Batch) -> NDArray[np.intp]:
    """Return the predicted class of each prediction, `[n, K, outputs]`."""
    if batch.layout.task == "multiclass":
        return batch.prediction.argmax(axis=2)[:, :, np.newaxis]
    return (batch.prediction > batch.layout.threshold).astype(np.intp)


def confusion(batch: Batch) -> NDArray[np.float64]:
    """Add up the weights by run, label, true class and predicted class: `[K, outputs, C, C]`.

    A NaN among a run's predictions makes its whole matrix NaN: NaN > 0.5 is False, and counted as
    class 0 it would hide that a run diverged.
    """
    runs, outputs, classes = batch.runs, batch.target.shape[1], batch.layout.classes
    matrices = np.arange(runs * outputs).reshape(runs, outputs)
    cell = (matrices * classes + batch.truth) * classes + decide(batch)
    weight = np.broadcast_to(batch.weight[:, np.newaxis, np.newaxis], cell.shape)
    counts = np.bincount(cell.ravel(), weight.ravel(), minlength=matrices.size * classes**2)
    matrix = counts.astype(np.float64).reshape(runs, outputs, classes, classes)
    lost = np.isnan(batch.prediction).any(axis=0)  # [K, columns]
    if batch.layout.task == "multiclass":
        lost = lost.any(axis=1, keepdims=True)
    matrix[lost] = np.nan
    return matrix


class ConfusionMatrix(Metric):
    """Confusion matrix: the weight of the rows by true and predicted class.

    Shows where a classifier errs rather than how often: the diagonal holds what it got right,
    every other cell one kind of mistake.

        M[i, j] = Σ weight of the rows of class i predicted as class j

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5; multiclass, the
    probability of each class, and the class is the first of the largest; multilabel, each label as
    binary. With `scores`, class 1 is above 0.

    Result: `[C, C]` for a single run, `[K, C, C]` for K runs; multilabel, `[L, 2, 2]` or
    `[K, L, 2, 2]`. Rows are the true class, columns the predicted one. All zeros where no row had
    any weight.

    Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed. (2009).

    Elsewhere: scikit-learn's `confusion_matrix` has the same rows and columns, but leaves out
    classes that occur nowhere and gives integers where no weights are passed; here the matrix is
    always C × C and float64. For labels as its `multilabel_confusion_matrix`.
    """

    name: ClassVar[str] = "confusion_matrix"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = None
    on_request: ClassVar[bool] = True
    parts = (confusion,)

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)
        return matrix if self.task == "multilabel" else matrix[:, 0]
