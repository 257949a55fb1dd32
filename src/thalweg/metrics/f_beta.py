"""F-beta: F1 with recall counted beta times as much as precision."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from thalweg.hyperparameters import Hyperparameter
from thalweg.metrics.precision_recall import ClassRatio, Terms


@dataclass(frozen=True)
class FBetaTerms:
    """The terms of F-beta of a beta."""

    beta: float

    def __call__(self, right: Any, predicted: Any, true: Any, whole: Any) -> tuple[Any, Any]:
        """Return numerator and denominator."""
        square = self.beta * self.beta
        return (1 + square) * right, square * true + predicted


class FBeta(ClassRatio):
    """F-beta: a weighted harmonic mean of precision and recall.

    F1 where finding matters more than being right, or less: `beta` says how many times as important
    recall is. `f_beta,beta=2` is usual where a miss is worse (screening), `beta=0.5` where a false
    alarm is.

        F = (1 + β²) TP / ((1 + β²) TP + β² FN + FP)

    `beta`: 0 or more, 1 by default, where it is F1; 0 is precision, a large one is recall.

    Predictions and averages ("binary", "macro", "weighted", "micro", "samples", "none") as those of
    f1.

    Result: from 0 to 1, greater is better. 0 where there is no true positive; NaN where no row had
    any weight.

    Source: van Rijsbergen, Information Retrieval, 2nd ed. (1979).

    Elsewhere: as scikit-learn's `fbeta_score` with `zero_division=0`, without its warning; there
    `beta` has no default.
    """

    name: ClassVar[str] = "f_beta"
    on_request: ClassVar[bool] = True
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {
        "beta": Hyperparameter(1.0, "[0, inf)", "how many times as important recall is")
    }

    def _terms(self) -> Terms:
        return FBetaTerms(self.values["beta"])
