"""Balanced accuracy."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray


class BalancedAccuracy(Metric):
    """Balanced accuracy: the mean over the classes of the share of their rows predicted right.

    Accuracy in which every class counts alike, however rare: always predicting one class scores
    1 / C, as guessing does.

        balanced accuracy = mean over classes c of (M[c, c] / Σ_j M[c, j]),  M the confusion matrix

    over the classes that occur among the targets.

    Predictions: binary, the probability of class 1, and the class is 1 above 0.5; multiclass, the
    probability of each class, and the class is the first of the largest. With `scores`, class 1 is
    above 0.

    Result: from 0 to 1, greater is better; NaN where no row had any weight.

    Source: Brodersen, Ong, Stephan, Buhmann, The balanced accuracy and its posterior distribution,
    ICPR (2010) 3121-3124.

    Elsewhere: as scikit-learn's `balanced_accuracy_score`; its `adjusted=True` rescales guessing to
    0. Recall with "macro" counts a class that is predicted but never true as 0.
    """

    name: ClassVar[str] = "balanced_accuracy"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (confusion,)

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)[:, 0]
        true = matrix.sum(axis=2)
        recall = np.where(true == 0, 0, np.diagonal(matrix, axis1=1, axis2=2) / true)
        mean: NDArray[np.float64] = recall.sum(axis=1) / (true != 0).sum(axis=1)
        return mean
