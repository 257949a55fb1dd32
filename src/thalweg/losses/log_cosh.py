"""Log-cosh: like Huber, squared for small errors and linear for large ones, but smooth."""

import numpy as np

from thalweg.elementwise import abs, tanh
from thalweg.hyperparameters import Hyperparameter
from thalweg.losses.links import IDENTITY
from thalweg.losses.loss import Loss


def value(z, y, scale):
    r = abs(z - y)
    with np.errstate(over="ignore", under="ignore"):
        u = r / scale
        near = scale * np.log1p(2 * np.sinh(np.minimum(u, 1) / 2) ** 2)
        far = r + scale * (np.log1p(np.exp(-2 * u)) - np.log(2))
        return scale * np.where(u < 1, near, far)


def gradient(z, y, scale):
    return scale * tanh((z - y) / scale)


def curvature(z, y, scale):
    t = tanh((z - y) / scale)
    return (1 - t) * (1 + t)


LOG_COSH = Loss(
    name="log_cosh",
    title="Log-cosh",
    about=(
        "For predicting a mean in spite of outliers, like Huber but with derivatives of every "
        "order: scale² log cosh(r / scale) of the error r. It is close to r²/2 for errors much "
        "smaller than `scale` and to scale·|r| − scale² log 2 for much larger ones."
    ),
    value=value,
    gradient=gradient,
    curvature=curvature,
    link=IDENTITY,
    tasks=("regression",),
    hyperparameters={
        "scale": Hyperparameter(1.0, "(0, inf)", "error above which it is nearly linear"),
    },
    degree=2,
    in_target_units=frozenset({"scale"}),
    paper=(
        "Green, Bayesian reconstructions from emission tomography data using a modified EM "
        "algorithm (1990)."
    ),
    differences="Keras LogCosh and optax log_cosh are this with scale 1; PyTorch has none.",
)
