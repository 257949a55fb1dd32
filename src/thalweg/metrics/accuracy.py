"""Accuracy."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Accuracy(Metric):
    """Accuracy: the share of the rows (by weight) whose class was predicted right.

    The simplest figure for a classifier, and misleading where one class is rare: always predicting
    the common one already scores its share. Read it together with precision and recall.

        accuracy = Σ w [predicted = true] / Σ w

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5; multiclass, the
    probability of each class, and the class is the first of the largest. With `scores`,
    class 1 is above 0.

    Result: from 0 to 1, greater is better; NaN where no row had any weight.

    Source: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 2nd ed. (2009; its
    complement, the 0-1 loss).

    Elsewhere: as scikit-learn's `accuracy_score`, which takes classes, not probabilities. A
    probability of exactly 0.5 is class 0, as in scikit-learn's linear models and Keras's
    `BinaryAccuracy`.
    """

    name: ClassVar[str] = "accuracy"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (confusion,)

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)[:, 0]
        right = np.diagonal(matrix, axis1=1, axis2=2).sum(axis=1)
        share: NDArray[np.float64] = right / matrix.sum(axis=(1, 2))
        return share
