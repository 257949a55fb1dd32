"""Quantile, or pinball, loss: its best constant is the quantile at a level."""

from dataclasses import replace

from thalweg.elementwise import maximum, minimum, sign
from thalweg.hyperparameters import Hyperparameter
from thalweg.losses import constants
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y, level):
    r = y - z
    return maximum(level * r, (level - 1) * r)


def coefficients(level):
    return 1 - level, level


def gradient(z, y, above, below):
    s = sign(z - y)
    return above * maximum(s, 0) + below * minimum(s, 0)


def constant(y, weight, level):
    return constants.quantile(y, weight, level)


QUANTILE = Loss(
    name="quantile",
    title="Quantile loss (pinball)",
    about=(
        "For predicting the value that a share `level` of the targets stays below: 0.9 for a "
        "delivery time that is kept nine times in ten, 0.05 and 0.95 together for a range. As for "
        "absolute error, the gradient does not shrink near the optimum: let the learning rate "
        "fall."
    ),
    value=value,
    gradient=gradient,
    coefficients=coefficients,
    link=replace(IDENTITY, about="the quantile of the target at `level`, in the target's unit"),
    tasks=("regression",),
    hyperparameters={
        "level": Hyperparameter(0.5, "(0, 1)", "share of the targets below the prediction"),
    },
    degree=1,
    constant=constant,
    metrics=("mean_pinball_loss,level={level}", "d2_pinball,level={level}"),
    paper="Koenker and Bassett, Regression quantiles (1978).",
    differences=(
        "The same as scikit-learn's mean_pinball_loss (level is alpha) and QuantileRegressor "
        "(quantile). At level 0.5 it is half the absolute error. At an error of exactly 0 the "
        "gradient is 0."
    ),
)
