"""Exponential: the learning rate loses the same share of itself with every update."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule


def factor(t, total, final):
    return final ** np.minimum((t - 1) / total, 1)


EXPONENTIAL = Schedule(
    name="exponential",
    title="Exponential decay",
    about=(
        "The rate falls evenly through the orders of magnitude. On smooth problems that is nearly "
        "as fast as the best rate would be, whether the gradients are noisy or not."
    ),
    factor=factor,
    hyperparameters={
        "final": Hyperparameter(0.01, "(0, 1]", "share of the rate that is left at the end"),
    },
    paper=(
        "Li, Zhuang and Orabona, A second look at exponential and cosine step sizes: simplicity, "
        "adaptivity, and performance (2021)."
    ),
    differences=(
        "PyTorch's ExponentialLR takes the factor of one update, gamma = final^(1 / updates); "
        "Keras ExponentialDecay and optax's exponential_decay as here with decay_rate = final "
        "over all the updates."
    ),
)
