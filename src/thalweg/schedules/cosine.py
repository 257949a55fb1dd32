"""Cosine with warm-up: a linear rise, then a fall along half a cosine."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, final):
    along = np.minimum((t - 1) / total, 1)
    return final + (1 - final) * (0.5 + 0.5 * np.cos(np.pi * along))


COSINE = Schedule(
    name="cosine",
    title="Cosine with warm-up",
    about=(
        "The rate rises during a short warm-up, while the optimizer's averages are still based on "
        "few gradients, and then follows half a cosine down to its final share. It gives good "
        "results without choosing when to cut the rate."
    ),
    factor=factor,
    hyperparameters={
        "warmup": Hyperparameter(0.05, "[0, 1)", "share of the updates spent going up"),
        "final": Hyperparameter(0.0, "[0, 1]", "share of the rate that is left at the end"),
    },
    paper=(
        "Loshchilov and Hutter, SGDR: stochastic gradient descent with warm restarts (2017); "
        "warm-up: Goyal et al., Accurate, large minibatch SGD: training ImageNet in 1 hour (2017)."
    ),
    differences=(
        "With warmup=0 it is PyTorch's CosineAnnealingLR (eta_min = final · lr) and optax's "
        "cosine_decay_schedule (alpha = final). The warm-up of optax's "
        "warmup_cosine_decay_schedule starts at its init_value; if that is 0, its first update "
        "changes nothing. Here the first rate is lr divided by the updates of the warm-up."
    ),
)
