"""Gamma deviance: for positive amounts, with a mean of eᶻ; relative errors count."""

import numpy as np

from thalweg.elementwise import exp
from thalweg.hyperparameters import Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import EXP
from thalweg.losses.loss import Loss


def value(z, y):
    u = np.log(y) - z
    with np.errstate(over="ignore"):
        return 2 * (np.expm1(u) - u)


def gradient(z, y):
    h = exp(-0.5 * z)  # y·e⁻ᶻ in two steps, so that e⁻ᶻ alone does not overflow
    return 2 * (1 - h * y * h)


def curvature(z, y):
    h = exp(-0.5 * z)
    return 2 * (h * y * h)


def constant(y, weight):
    return EXP.raw(mean(y, weight))


GAMMA_DEVIANCE = Loss(
    name="gamma_deviance",
    title="Gamma deviance",
    about=(
        "For predicting the mean of a positive amount, such as a price or a duration, whose spread"
        " grows with its size: 2 (log(μ/y) + y/μ − 1) with μ = eᶻ. An error of ten per cent costs "
        "the same for a small amount as for a large one."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=EXP,
    constant=constant,
    by_mean=True,
    domain=Interval("(0, inf)"),
    tasks=("regression",),
    metrics=("mean_gamma_deviance", "d2_tweedie,power=2"),
    paper="Nelder and Wedderburn, Generalized linear models (1972).",
    differences=(
        "scikit-learn's mean_gamma_deviance is the mean of this loss; its GammaRegressor trains on"
        " half of it. It is the Tweedie deviance with power 2."
    ),
)
