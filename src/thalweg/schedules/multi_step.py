"""Multi-step: the learning rate is cut by the same factor at each of several moments."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule, whole


def factor(t, total, milestones, gamma):
    passed = sum(whole((t - 1) / np.maximum(m * total, 1)) >= 1 for m in milestones)
    return gamma ** (passed + np.zeros(np.shape(t)))


MULTI_STEP = Schedule(
    name="multi_step",
    title="Multi-step decay",
    about=(
        "As step decay, with moments of your own choice: most of the time at a high rate, the "
        "cuts towards the end."
    ),
    factor=factor,
    hyperparameters={
        "milestones": Hyperparameter(
            (0.5, 0.75), "(0, 1)", "shares of the updates after which the rate is cut"
        ),
        "gamma": Hyperparameter(0.1, "(0, 1]", "what a cut multiplies the rate by"),
    },
    paper=(
        "He, Zhang, Ren and Sun, Deep residual learning for image recognition (2016): "
        "a tenth at a half and at three quarters of the 64,000 updates."
    ),
    differences=(
        "PyTorch's MultiStepLR, Keras PiecewiseConstantDecay and optax's "
        "piecewise_constant_schedule count the milestones in updates or epochs: "
        "milestone · updates."
    ),
)
