"""Skill: the share of log loss or Brier score that is explained beyond the classes' shares."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.metrics.brier import probability_error
from thalweg.metrics.mean_log_loss import negative_log_likelihood
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.sums import weighted_sum

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


@dataclass(frozen=True)
class ClassWeights:
    """The number of rows, and the weight of each class of each label, `[outputs, C]`."""

    rows: int
    weight: NDArray[np.float64]

    def __add__(self, other: ClassWeights) -> ClassWeights:
        return ClassWeights(self.rows + other.rows, self.weight + other.weight)

    @property
    def share(self) -> NDArray[np.float64]:
        """Return the share of each class, `[outputs, C]`."""
        shares: NDArray[np.float64] = self.weight / self.weight.sum(axis=1, keepdims=True)
        return shares


def class_weights(batch: Batch) -> ClassWeights:
    """Add up the weight of each true class."""
    of = batch.target[:, :, np.newaxis] == np.arange(batch.layout.classes)
    return ClassWeights(len(batch.target), weighted_sum(batch.weight, of.astype(np.float64)))


class Skill(ColumnMetric):
    """A figure beside that of always predicting the classes' shares among these very targets."""

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = True
    on_request: ClassVar[bool] = True
    needs: ClassVar[str | None] = "probabilities"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}

    def _beyond(
        self, error: NDArray[np.float64], of_shares: NDArray[np.float64]
    ) -> NDArray[np.float64]:
        """Return 1 − error / that of the shares; NaN where there is nothing to explain."""
        few = self.sums.total(class_weights).rows < 2
        return np.where((of_shares == 0) | few, np.nan, 1 - error / of_shares)


class LogLossSkill(Skill):
    """Log loss skill: the share of the log loss of the classes' shares that is explained.

    What R² is for squared error, for probabilities: 1 is perfect, 0 no better than always
    predicting the share of each class, below 0 worse. It has no unit, so it can be compared between
    targets of rarer and of more frequent classes. Also called D² of log loss, McFadden's R².

        skill = 1 − log_loss / H,    H = −Σ_c s_c log s_c,  s_c the share of class c by weight

    with the log loss clipped as in log_loss.

    Predictions: binary, the probability of class 1; multiclass, the probability of each class;
    multilabel, each label as binary, averaged ("macro", the default) or given each ("none"). Not
    scores.

    Result: at most 1, greater is better. NaN where only one class occurs, in "macro" where that is
    so for some label.

    Source: McFadden, Conditional logit analysis of qualitative choice behavior, in Frontiers in
    Econometrics (1974).

    Elsewhere: as scikit-learn's `d2_log_loss_score`.
    """

    name: ClassVar[str] = "log_loss_skill"
    parts = (negative_log_likelihood, class_weights)

    def _values(self) -> NDArray[np.float64]:
        share = self.sums.total(class_weights).share
        entropy = -np.where(share == 0, 0, share * np.log(share)).sum(axis=1)
        return self._beyond(self.sums.total(negative_log_likelihood).value, entropy)


class BrierSkill(Skill):
    """Brier skill score: the share of the Brier score of the classes' shares that is explained.

    As log_loss_skill, of the Brier score: 1 is perfect, 0 no better than always predicting the
    share of each class, below 0 worse; a sure mistake counts less than there.

        skill = 1 − brier_score / brier_uncertainty

    Predictions: binary, the probability of class 1; multiclass, the probability of each class;
    multilabel, each label as binary, averaged ("macro", the default) or given each ("none"). Not
    scores.

    Result: at most 1, greater is better. NaN where only one class occurs, in "macro" where that is
    so for some label.

    Source: Murphy, A new vector partition of the probability score, Journal of Applied Meteorology
    12 (1973) 595-600.

    Elsewhere: as scikit-learn's `d2_brier_score`.
    """

    name: ClassVar[str] = "brier_skill"
    parts = (probability_error, class_weights)

    def _values(self) -> NDArray[np.float64]:
        share = self.sums.total(class_weights).share
        each = share * (1 - share)
        spread = each.sum(axis=1) if self.task == "multiclass" else each[:, 1]
        return self._beyond(self.sums.total(probability_error).value, spread)
