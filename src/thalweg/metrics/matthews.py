"""Matthews correlation coefficient."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray


class MatthewsCorrelation(Metric):
    """Matthews correlation: the correlation of the predicted with the true class.

    One figure from the whole confusion matrix, high only if every class is both found and not
    overclaimed; with two classes it is the same whichever of them is called 1.

        MCC = (s − t·p) / √((1 − p·p) (1 − t·t)) = (TP TN − FP FN) / √((TP+FP)(TP+FN)(TN+FP)(TN+FN))

    s being the share of the rows predicted right, t and p the vectors of the shares of each class
    among targets and predictions; the second form for two classes.

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5; multiclass, the
    probability of each class, and the class is the first of the largest. With `scores`, class 1 is
    above 0.

    Result: from −1 to 1, greater is better; 0 is no better than guessing, and also where targets or
    predictions are all of one class. NaN where no row had any weight.

    Source: Matthews, Comparison of the predicted and observed secondary structure of T4 phage
    lysozyme, Biochimica et Biophysica Acta 405 (1975) 442-451; for several classes Gorodkin,
    Comparing two K-category assignments by a K-category correlation coefficient, Computational
    Biology and Chemistry 28 (2004) 367-374.

    Elsewhere: as scikit-learn's `matthews_corrcoef`. Cohen's kappa (`cohen_kappa_score`) has the
    same numerator and the denominator 1 − t·p.
    """

    name: ClassVar[str] = "matthews_correlation"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (confusion,)

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)[:, 0]
        true, predicted = matrix.sum(axis=2), matrix.sum(axis=1)
        right = np.trace(matrix, axis1=1, axis2=2) / true.sum(axis=1)
        # Each by its own sum, so that one class only makes exactly 1.
        true = true / true.sum(axis=1, keepdims=True)
        predicted = predicted / predicted.sum(axis=1, keepdims=True)
        spread = (1 - np.square(true).sum(axis=1)) * (1 - np.square(predicted).sum(axis=1))
        together = right - (true * predicted).sum(axis=1)
        return np.where(spread == 0, 0.0, together / np.sqrt(spread))
