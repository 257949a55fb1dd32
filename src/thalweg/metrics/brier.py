"""Brier score and its decomposition."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.metric import Metric
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.reliability_bins import BINS, BinSums, EachClass
from thalweg.metrics.sums import Mean

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


def probability_error(batch: Batch) -> Mean:
    """Add up the squared differences of probability and outcome, over all classes of several."""
    p = batch.prediction.astype(np.float64)
    if batch.layout.task != "multiclass":
        return Mean.of(batch, np.square(p - batch.truth))
    outcome = batch.truth == np.arange(batch.layout.classes)
    return Mean.of(batch, np.square(p - outcome).sum(axis=2, keepdims=True))


class BrierScore(ColumnMetric):
    """Brier score: the mean squared difference of predicted probability and outcome.

    Judges probabilities, as log_loss does, and is least where they are the true ones; a sure
    mistake costs 1 there and not 36. It is the sum of three figures with a meaning of their own:

        Brier score = reliability − resolution + uncertainty

    see brier_reliability, brier_resolution and brier_uncertainty; beside guessing by brier_skill.

        binary: Σ w (p − y)² / Σ w        multiclass: Σ w Σ_c (p_c − [y = c])² / Σ w

    Predictions: binary, the probability of class 1; multiclass, the probability of each class;
    multilabel, each label as binary, averaged ("macro", the default) or given each ("none"). Not
    scores.

    Result: from 0 to 1, multiclass to 2; less is better. NaN where no row had any weight.

    Source: Brier, Verification of forecasts expressed in terms of probability, Monthly Weather
    Review 78 (1950) 1-3.

    Elsewhere: as scikit-learn's `brier_score_loss`, which takes half of the sum over classes of two
    classes also where both have a column; here the sum over classes is whole.
    """

    name: ClassVar[str] = "brier_score"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    needs: ClassVar[str | None] = "probabilities"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {"multilabel": ("macro", "none")}
    parts = (probability_error,)

    def _values(self) -> NDArray[np.float64]:
        return self.sums.total(probability_error).value


class BrierTerm(Metric):
    """A term of the decomposition, of each column; summed over classes, averaged over labels."""

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    on_request: ClassVar[bool] = True
    needs: ClassVar[str | None] = "probabilities"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "multiclass": ("sum", "none"),
        "multilabel": ("macro", "none"),
    }
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"bins": BINS}

    def _configure(self) -> None:
        self.part = EachClass(int(self.values["bins"]))
        self.parts = (self.part,)

    def _read(self) -> NDArray[np.float64]:
        values = self._term(self.sums.total(self.part))
        if self.average == "none":
            return values
        return values.sum(axis=1) if self.average == "sum" else values.mean(axis=1)

    @abstractmethod
    def _term(self, of: BinSums) -> NDArray[np.float64]:
        """Compute the term of each column, `[K, columns]`."""


def _over_bins(values: NDArray[np.float64], of: BinSums) -> NDArray[np.float64]:
    """Return Σ_b value / Σ w, empty bins left out."""
    total: NDArray[np.float64] = np.where(of.weight == 0, 0, values).sum(axis=2)
    return total / of.weight.sum(axis=2)


class BrierReliability(BrierTerm):
    """Reliability of the Brier score: what wrong probabilities add to it.

    The part that calibration can take away (`thalweg fit --calibrate`): 0 if of the rows given a
    probability p a share p comes true, in every bin. The square of what calibration_error measures.

        reliability = Σ_b w_b (p_b − o_b)² / Σ w

    over `bins` bins b of equal width, (b/B, (b+1)/B], with weight w_b, mean predicted probability
    p_b and share o_b that came true. `bins`: a whole number, 15 by default.

    Predictions: binary, the probability of class 1; multiclass, of each class against the rest,
    "sum" (the default, as the Brier score is a sum over classes) or "none" (each); multilabel,
    "macro" (the mean, the default) or "none". Not scores.

    Result: 0 or more, less is better. NaN where no row had any weight.

    Source: Murphy, A new vector partition of the probability score, Journal of Applied Meteorology
    12 (1973) 595-600.

    Elsewhere: from scikit-learn's `calibration_curve` it is the mean of (prob_pred − prob_true)² by
    the rows of each bin.
    """

    name: ClassVar[str] = "brier_reliability"
    greater_is_better: ClassVar[bool | None] = False

    def _term(self, of: BinSums) -> NDArray[np.float64]:
        return _over_bins(np.square(of.predicted - of.came_true) / of.weight, of)


class BrierResolution(BrierTerm):
    """Resolution of the Brier score: what telling rows apart takes away from it.

    How far the outcomes of rows with different probabilities lie apart; always predicting the same
    has none. Brier score = reliability − resolution + uncertainty, exactly and for any `bins`,
    because what the bins hide is counted here (the last two terms, 0 where each bin holds one
    probability, as in Murphy's own formula).

        resolution = Σ_b (w_b (o_b − ō)² + 2 C_b − V_b) / Σ w

    over the bins of brier_reliability, ō being the share of class 1 among all rows, V_b the sum
    over the rows of a bin of w (p − p_b)² and C_b that of w (p − p_b)(y − o_b).

    Predictions, `bins` and averages as those of brier_reliability.

    Result: mostly from 0 to the uncertainty, greater is better; below 0 where the probabilities
    within bins are worse than their mean. NaN where no row had any weight.

    Source: Murphy, A new vector partition of the probability score, Journal of Applied Meteorology
    12 (1973) 595-600; within bins: Stephenson, Coelho, Jolliffe, Two extra components in the Brier
    score decomposition, Weather and Forecasting 23 (2008) 752-757.

    Elsewhere: reliability + uncertainty − brier_score, with scikit-learn's `brier_score_loss`.
    """

    name: ClassVar[str] = "brier_resolution"
    greater_is_better: ClassVar[bool | None] = True

    def _term(self, of: BinSums) -> NDArray[np.float64]:
        weight, predicted, came_true, squares, products = of.sums
        share = came_true.sum(axis=2, keepdims=True) / weight.sum(axis=2, keepdims=True)
        between = np.square(came_true - weight * share) / weight
        varies = squares - np.square(predicted) / weight
        together = products - predicted * came_true / weight
        return _over_bins(between + 2 * together - varies, of)


class BrierUncertainty(BrierTerm):
    """Uncertainty of the Brier score: that of always predicting the share of each class.

    Not a figure about the model but the yardstick for its Brier score, as target_variance is for
    MSE: brier_skill = (resolution − reliability) / uncertainty. The same for all runs, and neither
    more nor less of it is better.

        uncertainty = ō (1 − ō),    ō = Σ w y / Σ w

    of class 1; multiclass, of each class, "sum" (the default) or "none"; multilabel, "macro" (the
    default) or "none". `bins` changes nothing here and is taken so that the three terms may be
    asked for alike.

    Result: from 0 to 1/4, multiclass to 1 − 1/C. NaN where no row had any weight.

    Source: Murphy, A new vector partition of the probability score, Journal of Applied Meteorology
    12 (1973) 595-600.

    Elsewhere: scikit-learn's `brier_score_loss` of the share of class 1 as every prediction.
    """

    name: ClassVar[str] = "brier_uncertainty"
    greater_is_better: ClassVar[bool | None] = None

    def _term(self, of: BinSums) -> NDArray[np.float64]:
        share: NDArray[np.float64] = of.came_true.sum(axis=2) / of.weight.sum(axis=2)
        return share * (1 - share)
