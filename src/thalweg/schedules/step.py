"""Step: the learning rate is multiplied by the same factor at equal intervals."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule, whole


def factor(t, total, every, gamma):
    return gamma ** whole((t - 1) / np.maximum(every * total, 1))


STEP = Schedule(
    name="step",
    title="Step decay",
    about=(
        "The rate is constant, then multiplied by gamma, and so on: the high rate makes progress, "
        "and each lower rate reduces the noise that is left."
    ),
    factor=factor,
    hyperparameters={
        "every": Hyperparameter(1 / 3, "(0, 1]", "share of the updates between two cuts"),
        "gamma": Hyperparameter(0.1, "(0, 1]", "what a cut multiplies the rate by"),
    },
    paper=(
        "Ge, Kakade, Kidambi and Netrapalli, The step decay schedule: a near optimal, "
        "geometrically decaying learning rate procedure for least squares (2019)."
    ),
    differences=(
        "PyTorch's StepLR, Keras ExponentialDecay(staircase=True) and optax's "
        "exponential_decay(staircase=True) are the same with an interval in updates, every · "
        "updates."
    ),
)
