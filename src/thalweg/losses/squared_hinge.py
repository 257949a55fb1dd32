"""Squared hinge: a support vector machine with a smooth loss."""

import numpy as np

from thalweg.elementwise import maximum, where
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import SCORE
from thalweg.losses.loss import Loss


def value(z, y):
    t = 2 * y - 1
    with np.errstate(over="ignore"):
        return maximum(1 - t * z, 0) ** 2


def gradient(z, y):
    t = 2 * y - 1
    return -2 * t * maximum(1 - t * z, 0)


def curvature(z, y):
    t = 2 * y - 1
    return where(t * z < 1, 2.0, 0.0 * z)


def constant(y, weight):
    return SCORE.raw(mean(y, weight))


SQUARED_HINGE = Loss(
    name="squared_hinge",
    title="Squared hinge",
    about=(
        "For separating two classes when no probability is needed: the square of the hinge loss. "
        "It has a continuous gradient, so it trains faster than the hinge; rows far on the wrong "
        "side, mislabelled ones included, cost more."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=SCORE,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper="Lee and Mangasarian, SSVM: a smooth support vector machine for classification (2001).",
    differences=(
        "The same as in scikit-learn's SGDClassifier and LinearSVC, where it is the default, and "
        "as Keras SquaredHinge, which takes targets of 0 and 1 or −1 and 1."
    ),
)
