"""Exponential: the learning rate is multiplied by the same factor at every update."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, final):
    return final ** np.minimum((t - 1) / total, 1)


EXPONENTIAL = Schedule(
    name="exponential",
    title="Exponential decay",
    about=(
        "The rate is multiplied by the same factor at every update. On smooth problems this is "
        "nearly as good as the best rate would be, with noisy gradients or without."
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
        "PyTorch's ExponentialLR takes the factor of one update, gamma = final^(1 / updates). "
        "Keras ExponentialDecay and optax's exponential_decay are the same with decay_rate = final"
        " and the number of updates as decay_steps or transition_steps."
    ),
)
