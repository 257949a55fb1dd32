"""Links: functions from raw scores to predictions, and back."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import Any, Literal

import numpy as np
from scipy.special import logit

from thalweg.elementwise import exp, sigmoid, softmax, softplus
from thalweg.pickled_functions import HasFunctions
from thalweg.renamed import renamed

_TINY = 1e-12  # taken for a share of 0, whose logarithm is −∞
_LARGEST = 1e300  # taken for an infinite score

Prediction = Literal["number", "mean", "probability", "probabilities", "score"]


@renamed(kind="predicts")
@dataclass(frozen=True)
class Link(HasFunctions):
    """A pair of functions, and what their result is.

    Attributes:
        name: in a model file and in ``thalweg show``.
        predicts: what a prediction is. "number": any number. "mean": a number above 0.
            "probability": of class 1. "probabilities": of each class, on the last axis. "score":
            any number, the larger the more likely class 1; rows can be ranked and classified by it,
            but there is no log loss.
        predict: raw score → prediction, any shape; softmax works on the last axis.
        raw: the baseline's prediction (the target's mean, or the share of each class) → its raw
            score; shares of 0 and 1 may be moved by 1e-12. The inverse of `predict`, unless the
            prediction is a score.
        about: what the prediction is.
        threshold: of two classes, it is class 1 where the prediction exceeds this.
        mean: raw scores of M models, M arrays of one shape → the raw score whose prediction is the
            mean of their predictions: where `predict` may overflow or round to 0 or 1; taken after
            them, where they do not count alike, are M shares, whose sum is 1. None: as
            `mean_score` has it.
        log_odds: of a "probability" that is a sigmoid of z, its log odds divided by z.
    """

    name: str
    predicts: Prediction
    predict: Callable[[Any], Any]
    raw: Callable[[Any], Any]
    about: str
    threshold: float = 0.5
    mean: Callable[..., Any] | None = None
    log_odds: float = 1.0

    @property
    def adds(self) -> bool:
        """Whether the mean of predictions is that of raw scores: they are numbers, or scores."""
        return self.mean is None and self.predicts in ("number", "score")

    def mean_score(self, scores: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
        """Return the raw score whose prediction is the mean of several models' predictions.

            raw(Σ s_m predict(z_m)),   and Σ s_m z_m where a prediction is a number or a score

        Args:
            scores: raw scores of each model, float64, of one shape; softmax works on the last axis.
            shares: s_m, above 0, of which the sum is 1; None: 1/M each.
        """
        if self.mean is not None:
            return self.mean(scores) if shares is None else self.mean(scores, shares)
        if self.adds:
            return _mean(scores, shares)
        return self.raw(_mean([self.predict(z) for z in scores], shares))


# The models are gone through in their order: the sums of a reduction over an axis may depend on how
# many rows there are, and a row's prediction must not.
def _mean(values: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
    if shares is None:
        return sum(values[1:], values[0]) / len(values)
    parts = [share * value for share, value in zip(shares, values, strict=True)]
    return sum(parts[1:], parts[0])


def _log_mean(logarithms: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
    """Return log(Σ s eᵃ)."""
    if shares is None:
        return reduce(np.logaddexp, logarithms) - math.log(len(logarithms))
    return reduce(
        np.logaddexp, [a + math.log(share) for a, share in zip(logarithms, shares, strict=True)]
    )


def _logit_of_mean(scores: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
    """Return log p − log(1 − p) of p = Σ s σ(z), with log σ(z) = −softplus(−z)."""
    ones, zeros = [-softplus(-z) for z in scores], [-softplus(z) for z in scores]
    return _log_mean(ones, shares) - _log_mean(zeros, shares)


def _logs_of_means(scores: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
    """Return log(Σ s softmax(z)) of each class."""
    return _log_mean([_log_softmax(z) for z in scores], shares)


def _log_softmax(z: Any) -> Any:
    z = np.clip(z, -_LARGEST, _LARGEST)  # infinite scores, which overflowed, have no difference
    z = z - z.max(axis=-1, keepdims=True)
    return z - np.log(np.exp(z).sum(axis=-1, keepdims=True))


def _same(z: Any) -> Any:
    return z


def _centred(share: Any) -> Any:
    return 2 * np.asarray(share) - 1


# Named, not lambdas: links are pickled with the runs and models that hold them.
def _logit(share: Any) -> Any:
    return logit(np.clip(share, _TINY, 1 - _TINY))


def _log(mean: Any) -> Any:
    return np.log(np.maximum(mean, _TINY))


def _clipped(z: Any) -> Any:
    return (np.clip(z, -1, 1) + 1) / 2


def _side(share: Any) -> Any:
    return np.sign(_centred(share))


def _barely(share: Any) -> Any:
    return _TINY * _centred(share)


def _sigmoid_of_twice(z: Any) -> Any:
    return sigmoid(2 * z)


def _half_logit(share: Any) -> Any:
    return _logit(share) / 2


def _half_logit_of_mean(scores: Sequence[Any], shares: Sequence[float] | None = None) -> Any:
    return _logit_of_mean([2 * z for z in scores], shares) / 2


IDENTITY = Link("identity", "number", _same, _same, "a number, in the target's unit")
SIGMOID = Link(
    "sigmoid",
    "probability",
    sigmoid,
    _logit,
    "the probability of class 1, 1 / (1 + e⁻ᶻ)",
    mean=_logit_of_mean,
)
SOFTMAX = Link(
    "softmax",
    "probabilities",
    softmax,
    _log,
    "the probability of each class, eᶻ / Σ eᶻ",
    mean=_logs_of_means,
)
EXP = Link(
    "exp",
    "mean",
    exp,
    _log,
    "the mean of a target that is never negative, eᶻ",
    mean=_log_mean,
)
CLIPPED = Link(
    "clipped",
    "probability",
    _clipped,
    _centred,
    "the probability of class 1, (z + 1) / 2 between 0 and 1",
)
SCORE = Link(
    "score",
    "score",
    _same,
    _centred,
    "a score, no probability: class 1 above 0, the surer the larger",
    threshold=0.0,
)
SIDE = replace(SCORE, name="side", raw=_side)
BARELY = replace(SCORE, name="barely", raw=_barely)  # for a loss that is least at 0
HALF_LOGIT = Link(
    "half_logit",
    "probability",
    _sigmoid_of_twice,
    _half_logit,
    "the probability of class 1, 1 / (1 + e⁻²ᶻ)",
    mean=_half_logit_of_mean,
    log_odds=2.0,
)

LINKS = {
    link.name: link
    for link in (IDENTITY, SIGMOID, SOFTMAX, EXP, CLIPPED, SCORE, SIDE, BARELY, HALF_LOGIT)
}
