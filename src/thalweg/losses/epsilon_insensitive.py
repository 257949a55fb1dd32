"""Epsilon-insensitive loss: absolute error beyond epsilon, as in support vector regression."""

import numpy as np

from thalweg.elementwise import abs, maximum, minimum, sign
from thalweg.hyperparameters import Hyperparameter
from thalweg.losses.constants import quantile
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y, epsilon):
    return maximum(abs(z - y) - epsilon, 0)


def gradient(z, y, epsilon):
    r = z - y
    return sign(r - maximum(minimum(r, epsilon), -epsilon))


def constant(y, weight, epsilon):
    # max(|r| − ε, 0) = ½ |r − ε| + ½ |r + ε| − ε: a median of all targets moved both ways
    return quantile(np.append(y - epsilon, y + epsilon), np.append(weight, weight), 0.5)


EPSILON_INSENSITIVE = Loss(
    name="epsilon_insensitive",
    title="Epsilon-insensitive (support vector regression)",
    about=(
        "For predictions that need only be close enough: an error up to epsilon costs nothing, and"
        " only the part beyond epsilon counts. Rows with an error below epsilon do not affect the "
        "fit."
    ),
    value=value,
    gradient=gradient,
    link=IDENTITY,
    tasks=("regression",),
    hyperparameters={
        "epsilon": Hyperparameter(0.1, "[0, inf)", "error that is free, in the target's unit"),
    },
    degree=1,
    constant=constant,
    in_target_units=frozenset({"epsilon"}),
    paper="Vapnik, The Nature of Statistical Learning Theory (1995).",
    differences=(
        "The same as in scikit-learn's SGDRegressor and SVR, which also have epsilon 0.1; its "
        "LinearSVR has epsilon 0, the absolute error. At a distance of exactly ε the gradient "
        "is 0, as in SGDRegressor."
    ),
)
