"""Huber: squared near the target, absolute beyond delta."""

from thalweg.elementwise import abs, maximum, minimum, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y, delta):
    r = abs(z - y)
    q = minimum(r, delta)
    return q * (r - 0.5 * q)


def gradient(z, y, delta):
    return maximum(minimum(z - y, delta), -delta)


def curvature(z, y, delta):
    return where(abs(z - y) <= delta, 1.0, 0.0 * z)


HUBER = Loss(
    name="huber",
    title="Huber",
    about=(
        "For predicting a mean in spite of outliers: half the squared error up to an error of "
        "delta, linear beyond it."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=IDENTITY,
    tasks=("regression",),
    hyperparameters={
        "delta": Hyperparameter(1.0, "(0, inf)", "error above which it is linear (target's unit)"),
    },
    degree=2,
    in_target_units=frozenset({"delta"}),
    paper="Huber, Robust estimation of a location parameter (1964).",
    differences=(
        "The same as PyTorch HuberLoss and Keras Huber; PyTorch SmoothL1Loss is this divided by "
        "its beta. scikit-learn's SGDRegressor calls delta epsilon, with the default 0.1."
    ),
)
