"""Links: functions from raw scores to predictions, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

import numpy as np
from scipy.special import logit

from thalweg.elementwise import exp, sigmoid, softmax
from thalweg.renamed import renamed

_TINY = 1e-12  # taken for a share of 0, whose logarithm is −∞

Prediction = Literal["number", "mean", "probability", "probabilities", "score"]


@renamed(kind="predicts")
@dataclass(frozen=True)
class Link:
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
    """

    name: str
    predicts: Prediction
    predict: Callable[[Any], Any]
    raw: Callable[[Any], Any]
    about: str
    threshold: float = 0.5


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


IDENTITY = Link("identity", "number", _same, _same, "a number, in the target's unit")
SIGMOID = Link(
    "sigmoid",
    "probability",
    sigmoid,
    _logit,
    "the probability of class 1, 1 / (1 + e⁻ᶻ)",
)
SOFTMAX = Link(
    "softmax",
    "probabilities",
    softmax,
    _log,
    "the probability of each class, eᶻ / Σ eᶻ",
)
EXP = Link(
    "exp",
    "mean",
    exp,
    _log,
    "the mean of a target that is never negative, eᶻ",
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

LINKS = {link.name: link for link in (IDENTITY, SIGMOID, SOFTMAX, EXP, CLIPPED, SCORE, SIDE)}
