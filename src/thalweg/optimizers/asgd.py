"""ASGD: gradient descent with a falling rate, and the average of its weights."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Convention, Optimizer, learning_rate


def coefficients(t, lr, lr_before, lambd, alpha, t0):
    # PyTorch works out the rate and the average's weight behind a step, for the next one.
    first = t == 1
    rate = np.where(first, lr, lr_before / (1 + lambd * lr_before * (t - 1)) ** alpha)
    share = np.where(first, 1.0, 1 / np.maximum(t - 1 - t0, 1))
    return rate, rate * lambd, share


def without_lag(t, lr, lambd, alpha, t0):
    rate = lr / (1 + lambd * lr * t) ** alpha
    return rate, rate * lambd, 1 / np.maximum(t - t0, 1)


def step(g, w, x, a, d, share):
    u = d * w + a * g
    return u, x + share * (w - u - x)


def scaling(x, a, d, share):
    return a


ASGD = Optimizer(
    name="asgd",
    title="Averaged stochastic gradient descent (ASGD)",
    about=(
        "Plain steps at a rate that falls as t^−alpha, with a little L2 (lambd); from update t0 on "
        "the mean of all weights is kept, and predictions use that. It rests where plain descent "
        "trembles."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"x": 0.0},
    averaged="x",
    hyperparameters={
        "lr": learning_rate(1e-2),
        "lambd": Hyperparameter(1e-4, "[0, inf)", "strength of its own L2"),
        "alpha": Hyperparameter(0.75, "[0, inf)", "power by which the rate falls"),
        "t0": Hyperparameter(1e6, "[0, inf)", "update at which averaging begins"),
    },
    paper=(
        "Polyak and Juditsky, Acceleration of stochastic approximation by averaging (1992); rates: "
        "Xu, Towards optimal one pass large scale learning with averaged SGD (2011), section 4."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "The rate and the average of update t belong to t, where PyTorch takes those of "
            "t − 1; averaging begins at once; no weight decay.",
            {"t0": 0.0},
            {"coefficients": without_lag, "weight_decay": ""},
        ),
    },
)
