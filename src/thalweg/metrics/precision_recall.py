"""Precision, recall and F1: one ratio of a confusion matrix with three pairs of terms."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar

import numpy as np

from thalweg.metrics.confusion import confusion, decide
from thalweg.metrics.metric import Metric
from thalweg.metrics.sums import Mean, Part

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch

# Numerator and denominator from TP, TP + FP, TP + FN and the weight of all rows.
Terms = Callable[[Any, Any, Any, Any], tuple[Any, Any]]


@dataclass(frozen=True)
class RatioOfRows:
    """The part that adds up each row's own ratio over its labels."""

    terms: Terms

    def __call__(self, batch: Batch) -> Mean:
        """Add up; NaN for a row with a NaN among its predictions."""
        predicted, true = decide(batch), np.broadcast_to(batch.truth, batch.prediction.shape)
        right, guessed, there = (
            part.sum(axis=2, keepdims=True) for part in (predicted * true, predicted, true)
        )
        ratio = _zero_for_zero(*self.terms(right, guessed, there, predicted.shape[2]))
        ratio[np.isnan(batch.prediction).any(axis=2)] = np.nan
        return Mean.of(batch, ratio)


class ClassRatio(Metric):
    """A ratio per class or label, averaged over them."""

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = True
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "binary": ("binary", "macro", "micro", "weighted", "none"),
        "multiclass": ("macro", "micro", "weighted", "none"),
        "multilabel": ("macro", "micro", "weighted", "samples", "none"),
    }
    parts: tuple[Part, ...] = (confusion,)

    def _configure(self) -> None:
        if self.average == "samples":
            self.parts = (RatioOfRows(self._terms()),)

    @abstractmethod
    def _terms(self) -> Terms:
        """Return the function of the counts of each class or label; equal ones share their sums."""

    def _read(self) -> NDArray[np.float64]:
        if self.average == "samples":
            return self.sums.total(RatioOfRows(self._terms())).value[:, 0]
        matrix = self.sums.total(confusion)
        right = np.diagonal(matrix, axis1=2, axis2=3)
        predicted, true = matrix.sum(axis=2), matrix.sum(axis=3)  # [K, labels, classes]
        whole = true[:, 0].sum(axis=1)
        if self.task == "multilabel":  # class 1 of each label
            right, predicted, true = (part[:, :, 1] for part in (right, predicted, true))
            occurs = np.ones(true.shape)
        else:
            right, predicted, true = (part[:, 0] for part in (right, predicted, true))
            occurs = (true + predicted != 0).astype(np.float64)
        over, under = self._terms()(right, predicted, true, whole[:, np.newaxis])
        ratio = _zero_for_zero(over, under)
        if self.average == "binary":
            value = ratio[:, 1]
        elif self.average == "micro":
            value = _zero_for_zero(over.sum(axis=1), under.sum(axis=1))
        elif self.average == "none":
            return np.where(whole[:, np.newaxis] == 0, np.nan, ratio)
        else:
            share = true if self.average == "weighted" else occurs
            value = _zero_for_zero((ratio * share).sum(axis=1), share.sum(axis=1))
        return np.where(whole == 0, np.nan, value)


def _zero_for_zero(over: NDArray[np.float64], under: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(under == 0, 0.0, over / under)


def precision_terms(right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
    """Return the terms of precision."""
    return right, predicted


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

    Multilabel: of each label, then averaged over the labels, those that never occur included;
    "samples" is the mean over the rows of each row's own precision over its labels. "none" gives
    that of each class or label. With `scores`, class 1 is predicted above 0.

    Result: from 0 to 1, greater is better. 0 where a class is never predicted; NaN where no row
    had any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979).

    Elsewhere: as scikit-learn's `precision_score` with `zero_division=0`, without its warning.
    There too "macro" leaves out classes that occur neither among targets nor among predictions.
    scikit-learn's default is always "binary", which refuses more than two classes.
    """

    name: ClassVar[str] = "precision"

    def _terms(self) -> Terms:
        return precision_terms


def recall_terms(right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
    """Return the terms of recall."""
    return right, true


class Recall(ClassRatio):
    """Recall: of the rows that belong to a class, the share (by weight) predicted as it.

    Answers "how much of what is there does the model find?". Look at it where a miss is costly; on
    its own it can be raised by saying yes more often, so read it with precision.

        recall = TP / (TP + FN)

    Binary: of class 1, predicted where its probability is above 0.5; also called sensitivity or
    true positive rate. Multiclass: of each class (predicted where its probability is the largest),
    then averaged. `average` is "binary", "macro" (plain mean over the classes, the default for
    multiclass), "weighted" (mean by the classes' weight among the
    targets) or "micro" (TP and FN summed over the classes first); the last two are the accuracy.

    Multilabel: of each label, then averaged over the labels, those that never occur included;
    "samples" is the mean over the rows of each row's own recall over its labels. "none" gives
    that of each class or label. With `scores`, class 1 is predicted above 0.

    Result: from 0 to 1, greater is better. 0 where a class never occurs among the targets; NaN
    where no row had any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979).

    Elsewhere: as scikit-learn's `recall_score` with `zero_division=0`, without its warning. A class
    that is predicted but never true counts as 0 in "macro"; scikit-learn's
    `balanced_accuracy_score` and the metric balanced_accuracy leave it out.
    """

    name: ClassVar[str] = "recall"

    def _terms(self) -> Terms:
        return recall_terms


def f1_terms(right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
    """Return the terms of F1."""
    return 2 * right, predicted + true


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

    Multilabel: of each label, then averaged over the labels, those that never occur included;
    "samples" is the mean over the rows of each row's own F1 over its labels. "none" gives
    that of each class or label. With `scores`, class 1 is predicted above 0.

    Result: from 0 to 1, greater is better. 0 where there is no true positive; NaN where no row had
    any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979) (1 − E at β = 1).

    Elsewhere: as scikit-learn's `f1_score` with `zero_division=0`, without its warning. "macro" is
    the mean of the classes' F1, as there; the F1 of the mean precision and mean recall is another
    number.
    """

    name: ClassVar[str] = "f1"

    def _terms(self) -> Terms:
        return f1_terms
