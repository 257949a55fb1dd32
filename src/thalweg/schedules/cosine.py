"""Cosine with warm-up: up in a straight line, then down along half a cosine."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule


def factor(t, total, final):
    along = np.minimum((t - 1) / total, 1)
    return final + (1 - final) * (0.5 + 0.5 * np.cos(np.pi * along))


COSINE = Schedule(
    name="cosine",
    title="Cosine with warm-up",
    about=(
        "A gentle start while the optimizer's averages fill, then a rate that falls slowly, fast "
        "and slowly again to its final share: good results without knowing when to cut the rate."
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
        "With warmup=0 PyTorch's CosineAnnealingLR and optax's cosine_decay_schedule, where the "
        "final share is eta_min / lr and alpha; optax's warm-up begins at 0 and so loses its "
        "first update, here it begins at 1 / warm-up updates."
    ),
)
