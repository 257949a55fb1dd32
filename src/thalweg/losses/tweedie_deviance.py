"""Tweedie deviance: for amounts that are often exactly 0, with a mean of eᶻ."""

import numpy as np

from thalweg.elementwise import exp, where
from thalweg.hyperparameters import Hyperparameter, Interval
from thalweg.losses.constants import mean
from thalweg.losses.links import EXP
from thalweg.losses.loss import Loss


def value(z, y, power):
    a, b = 2 - power, power - 1
    with np.errstate(over="ignore", divide="ignore"):
        u = np.log(y) - z
        x = np.clip(u, -1, 1)
        near = np.exp(a * z) * (np.expm1(x) - np.expm1(a * x) / a) / b  # without cancellation
        far = np.exp(np.log(y) - b * z) / b + np.exp(a * z) / a - y**a / (a * b)
        return 2 * np.where(np.abs(u) < 1, near, far)


def coefficients(power):
    return (1 - power) / 2, 2 - power


def gradient(z, y, fall, rise):
    h = exp(fall * where(y > 0, z, 0))  # y·e⁽¹⁻ᵖ⁾ᶻ in two steps, and 0 where y is 0
    return 2 * (exp(rise * z) - h * y * h)


def curvature(z, y, fall, rise):
    h = exp(fall * where(y > 0, z, 0))
    return 2 * (rise * exp(rise * z) - 2 * fall * (h * y * h))


def constant(y, weight, power):
    return EXP.raw(mean(y, weight))


TWEEDIE_DEVIANCE = Loss(
    name="tweedie_deviance",
    title="Tweedie deviance",
    about=(
        "For predicting the mean of an amount that is often exactly 0 and otherwise positive, such "
        "as rainfall or the claims of an insured: 2 (y^(2−p)/((1−p)(2−p)) − y μ^(1−p)/(1−p) + "
        "μ^(2−p)/(2−p)) with μ = eᶻ and p the power."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    coefficients=coefficients,
    link=EXP,
    constant=constant,
    by_mean=True,
    domain=Interval("[0, inf)"),
    tasks=("regression", "count"),
    metrics=("mean_tweedie_deviance,power={power}", "d2_tweedie,power={power}"),
    hyperparameters={
        "power": Hyperparameter(
            1.5, "(1, 2)", "the variance grows as mean^power; 1 is Poisson's, 2 Gamma's"
        ),
    },
    paper=(
        "Tweedie, An index which distinguishes between some important exponential families (1984)."
    ),
    differences=(
        "scikit-learn's mean_tweedie_deviance is the mean of this loss; its TweedieRegressor "
        "trains on half of it. There powers 0, 1, 2 and 3 are the squared error and the deviances "
        "of Poisson, Gamma and inverse Gaussian."
    ),
)
