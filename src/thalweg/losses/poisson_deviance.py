"""Poisson deviance: for counts, with a mean of eᶻ."""

import numpy as np
from scipy.special import xlogy

from thalweg.elementwise import exp
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import EXP
from thalweg.losses.loss import Loss


def value(z, y):
    with np.errstate(over="ignore"):
        return 2 * (xlogy(y, y) - y * z - y + np.exp(z))


def gradient(z, y):
    return 2 * (exp(z) - y)


def curvature(z, y):
    return 2 * exp(z)


def constant(y, weight):
    return EXP.raw(mean(y, weight))


POISSON_DEVIANCE = Loss(
    name="poisson_deviance",
    title="Poisson deviance",
    about=(
        "For predicting the mean of a count: 2 (y log(y/μ) − y + μ) with μ = eᶻ, never negative. "
        "An error of one costs more where the expected count is small."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=EXP,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, inf)"),
    tasks=("count",),
    paper="Nelder and Wedderburn, Generalized linear models (1972).",
    differences=(
        "PyTorch PoissonNLLLoss and Keras Poisson leave out the terms without z and the factor 2. "
        "scikit-learn's mean_poisson_deviance is the mean of this loss; its PoissonRegressor "
        "trains on half of it."
    ),
)
