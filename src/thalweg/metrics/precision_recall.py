"""Precision, recall and F1: one ratio of a confusion matrix with three pairs of terms."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.errors import UsageError, nearest
from thalweg.metrics.confusion import confusion
from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray

AVERAGES = ("binary", "macro", "micro", "weighted")


class ClassRatio(Metric):
    """A ratio per class, averaged over the classes.

    Args:
        task: "binary" or "multiclass"; see `Metric`.
        classes: number of classes, C.
        average: "binary": the ratio of class 1 (only where there are two classes; the default
            there). "macro": the mean over the classes that occur among targets or predictions
            (the default for multiclass). "weighted": the mean over the classes by their weight
            among the targets. "micro": numerators and denominators summed over the classes
            before dividing.

    Raises:
        UsageError: an average that does not exist, or "binary" for a multiclass task.

    """

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (confusion,)

    def __init__(
        self, task: str | None = None, classes: int = 2, average: str | None = None
    ) -> None:
        super().__init__(task, classes)
        if average is None:
            average = "binary" if self.task == "binary" else "macro"
        if average not in AVERAGES:
            raise UsageError(f"unknown average '{average}': {nearest(str(average), AVERAGES)}")
        if average == "binary" and self.task != "binary":
            raise UsageError(
                "average 'binary' is the figure of class 1 of two, and this task is 'multiclass': "
                "use 'macro', 'micro' or 'weighted'"
            )
        self.average = average

    def _settings(self) -> dict[str, object]:
        return {**super()._settings(), "average": self.average}

    @staticmethod
    @abstractmethod
    def _terms(
        right: NDArray[np.float64], predicted: NDArray[np.float64], true: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return numerator and denominator from TP, TP + FP and TP + FN, each `[K, C]`."""

    def _read(self) -> NDArray[np.float64]:
        matrix = self.sums.total(confusion)
        predicted, true = matrix.sum(axis=1), matrix.sum(axis=2)
        over, under = self._terms(np.diagonal(matrix, axis1=1, axis2=2), predicted, true)
        ratio = _zero_for_zero(over, under)
        if self.average == "binary":
            value = ratio[:, 1]
        elif self.average == "micro":
            value = _zero_for_zero(over.sum(axis=1), under.sum(axis=1))
        else:
            share = true if self.average == "weighted" else (true + predicted != 0).astype(float)
            value = (ratio * share).sum(axis=1) / share.sum(axis=1)
        return np.where(true.sum(axis=1) == 0, np.nan, value)


def _zero_for_zero(over: NDArray[np.float64], under: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(under == 0, 0.0, over / under)


class Precision(ClassRatio):
    """Precision: of the rows predicted as a class, the share (by weight) that belongs to it.

    Answers "when the model says yes, how often is it right?". Look at it where acting on a false
    alarm is costly; on its own it can be raised by saying yes less often, so read it with recall.

        precision = TP / (TP + FP)

    Binary: of class 1, predicted where its probability is above 0.5. Multiclass: of each class
    (predicted where its probability is the largest), then averaged. `average` is "binary", "macro"
    (plain mean over the classes, the default for multiclass), "weighted" (mean by the classes'
    weight among the targets) or "micro" (TP and FP summed over the classes first, which is the
    accuracy).

    Result: from 0 to 1, greater is better. 0 where a class is never predicted; NaN where no row
    had any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979), chapter 7.

    Elsewhere: as scikit-learn's `precision_score` with `zero_division=0`, without its warning.
    There too "macro" passes over classes that occur neither among targets nor among predictions.
    scikit-learn always defaults to "binary" and then refuses more than two classes.
    """

    name: ClassVar[str] = "precision"

    @staticmethod
    def _terms(
        right: NDArray[np.float64], predicted: NDArray[np.float64], true: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return right, predicted


class Recall(ClassRatio):
    """Recall: of the rows that belong to a class, the share (by weight) predicted as it.

    Answers "how much of what is there does the model find?". Look at it where a miss is costly; on
    its own it can be raised by saying yes more often, so read it with precision.

        recall = TP / (TP + FN)

    Binary: of class 1, predicted where its probability is above 0.5; also called sensitivity or
    true positive rate. Multiclass: of each class (predicted where its probability is the largest),
    then averaged. `average` is "binary", "macro" (plain mean over the classes, the default for
    multiclass; also called balanced accuracy), "weighted" (mean by the classes' weight among the
    targets) or "micro" (TP and FN summed over the classes first); the last two are the accuracy.

    Result: from 0 to 1, greater is better. 0 where a class never occurs among the targets; NaN
    where no row had any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979), chapter 7.

    Elsewhere: as scikit-learn's `recall_score` with `zero_division=0`, without its warning. A class
    that is predicted but never true counts as 0 in "macro"; scikit-learn's
    `balanced_accuracy_score` leaves it out.
    """

    name: ClassVar[str] = "recall"

    @staticmethod
    def _terms(
        right: NDArray[np.float64], predicted: NDArray[np.float64], true: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return right, true


class F1(ClassRatio):
    """F1: the harmonic mean of precision and recall.

    One figure that is high only if both are: a model that always says yes, or hardly ever, scores
    low. It ignores the true negatives, so it suits a rare class 1 and changes if 0 and 1 swap.

        F1 = 2 TP / (2 TP + FP + FN)

    Binary: of class 1, predicted where its probability is above 0.5. Multiclass: of each class
    (predicted where its probability is the largest), then averaged. `average` is "binary", "macro"
    (plain mean over the classes, the default for multiclass), "weighted" (mean by the classes'
    weight among the targets) or "micro" (TP, FP and FN summed over the classes first, which is the
    accuracy).

    Result: from 0 to 1, greater is better. 0 where there is no true positive; NaN where no row had
    any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979), chapter 7 (1 − E at β = 1).

    Elsewhere: as scikit-learn's `f1_score` with `zero_division=0`, without its warning. "macro" is
    the mean of the classes' F1, as there; some papers take the F1 of the mean precision and mean
    recall instead, which is another number.
    """

    name: ClassVar[str] = "f1"

    @staticmethod
    def _terms(
        right: NDArray[np.float64], predicted: NDArray[np.float64], true: NDArray[np.float64]
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        return 2 * right, predicted + true
