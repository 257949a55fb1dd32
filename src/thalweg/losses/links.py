"""Links: how a raw score becomes a prediction, and a prediction a raw score."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.special import logit

from thalweg.elementwise import exp, sigmoid, softmax

_TINY = 1e-12  # stands for a share of 0, whose logarithm is −∞


@dataclass(frozen=True)
class Link:
    """A pair of functions.

    Attributes:
        name: in a model file and in ``thalweg show``.
        predict: raw score → prediction, any shape; softmax works on the last axis.
        raw: prediction → raw score; shares of 0 and 1 are taken as 1e-12 away from that.
        about: what the prediction is.

    """

    name: str
    predict: Callable[[Any], Any]
    raw: Callable[[Any], Any]
    about: str


def _same(z: Any) -> Any:
    return z


IDENTITY = Link("identity", _same, _same, "a number, in the target's unit")
SIGMOID = Link(
    "sigmoid",
    sigmoid,
    lambda p: logit(np.clip(p, _TINY, 1 - _TINY)),
    "the probability of class 1, 1 / (1 + e⁻ᶻ)",
)
SOFTMAX = Link(
    "softmax",
    softmax,
    lambda p: np.log(np.maximum(p, _TINY)),
    "the probability of each class, eᶻ / Σ eᶻ",
)
EXP = Link("exp", exp, lambda mean: np.log(np.maximum(mean, _TINY)), "the mean of a count, eᶻ")
