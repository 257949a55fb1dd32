"""Calibration error: how far predicted probabilities are from what comes true, by bins."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.per_output import ColumnMetric
from thalweg.metrics.reliability_bins import BINS, BinSums, EachClass, TopClass

if TYPE_CHECKING:
    from numpy.typing import NDArray


class BinnedCalibration(ColumnMetric):
    """A figure of the gaps between predicted and true shares of the bins."""

    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass", "multilabel"})
    greater_is_better: ClassVar[bool | None] = False
    on_request: ClassVar[bool] = True
    needs: ClassVar[str | None] = "probabilities"
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "multiclass": ("top", "macro", "none"),
        "multilabel": ("macro", "none"),
    }
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {"bins": BINS}

    def _configure(self) -> None:
        bins = int(self.values["bins"])
        self.part = TopClass(bins) if self.average == "top" else EachClass(bins)
        self.parts = (self.part,)

    def _of_bins(self) -> BinSums:
        return self.sums.total(self.part)


class CalibrationError(BinnedCalibration):
    """Expected calibration error (ECE): by how much predicted probabilities are off on average.

    Of the rows given a probability of about 0.8, are eight of ten of that class? 0 says yes, for
    every bin; it says nothing about how well rows are told apart: always predicting the share of
    class 1 is perfectly calibrated. Lower it by `thalweg fit --calibrate`; draw it as the
    calibration curve (`curves` in the JSON of fit and evaluate).

        ECE = Σ_b (w_b / Σ w) |o_b − p_b|

    over `bins` bins b of equal width, (b/B, (b+1)/B], with weight w_b, mean predicted probability
    p_b and share o_b that came true. `bins`: a whole number, 15 by default; more bins show more
    and add more noise, so compare figures of the same bins and about as many rows.

    Predictions: binary, the probability of class 1. Multiclass, "top" (the default): the largest
    probability of each row, and whether that class is true; "macro": the mean over the classes,
    each against the rest; "none": each. Multilabel: of each label, "macro" (the default) or "none".
    Not scores.

    Result: from 0 to 1, less is better. NaN where no row had any weight.

    Source: Guo, Pleiss, Sun, Weinberger, On calibration of modern neural networks, ICML (2017);
    "macro" by Kull et al., Beyond temperature scaling, NeurIPS (2019).

    Elsewhere: the mean gap of scikit-learn's `calibration_curve` by the rows of each bin; there are
    5 bins by default.
    """

    name: ClassVar[str] = "calibration_error"

    def _values(self) -> NDArray[np.float64]:
        of = self._of_bins()
        gap: NDArray[np.float64] = np.abs(of.came_true - of.predicted).sum(axis=2)
        return gap / of.weight.sum(axis=2)


class MaxCalibrationError(BinnedCalibration):
    """Maximum calibration error: by how much predicted probabilities are off in the worst bin.

    For decisions at any probability, where no bin may be far off. A bin of a few rows can be far
    off by chance alone: read it beside the calibration curve with its weights.

        MCE = max_b |o_b − p_b|    over the bins in which there are rows

    with the bins of calibration_error, which see for `bins`, predictions and averages.

    Result: from 0 to 1, less is better. NaN where no row had any weight.

    Source: Naeini, Cooper, Hauskrecht, Obtaining well calibrated probabilities using Bayesian
    binning, AAAI (2015) 2901-2907.

    Elsewhere: the largest gap of scikit-learn's `calibration_curve`.
    """

    name: ClassVar[str] = "max_calibration_error"

    def _values(self) -> NDArray[np.float64]:
        of = self._of_bins()
        gap = np.where(of.weight == 0, 0, np.abs(of.came_true - of.predicted) / of.weight)
        empty = of.weight.sum(axis=2) == 0
        return np.where(empty, np.nan, gap.max(axis=2))
