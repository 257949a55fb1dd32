"""Exponential loss: what AdaBoost minimises."""

import numpy as np

from thalweg.elementwise import exp
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import HALF_LOGIT
from thalweg.losses.loss import Loss


def value(z, y):
    t = 2 * y - 1
    with np.errstate(over="ignore", under="ignore"):
        return np.exp(-t * z)


def gradient(z, y):
    t = 2 * y - 1
    return -t * exp(-t * z)


def curvature(z, y):
    t = 2 * y - 1
    return t * t * exp(-t * z)


def constant(y, weight):
    return HALF_LOGIT.raw(mean(y, weight))


EXPONENTIAL = Loss(
    name="exponential",
    title="Exponential loss (AdaBoost)",
    about=(
        "For separating two classes whose labels are clean: e⁻ᵗᶻ with t = −1 for class 0 and t = 1 "
        "for class 1. It gives probabilities, as log loss does; a row far on the wrong side, a "
        "mislabelled one above all, costs exponentially more."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=HALF_LOGIT,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, 1]"),
    tasks=("binary",),
    paper=(
        "Freund and Schapire, A decision-theoretic generalization of on-line learning and an "
        "application to boosting (1997); Friedman, Hastie and Tibshirani, Additive logistic "
        "regression: a statistical view of boosting (2000), lemma 1: least where "
        "z = ½ log(p / (1 − p))."
    ),
    differences=(
        "The same as in scikit-learn's GradientBoostingClassifier(loss='exponential'), "
        "probabilities included."
    ),
)
