"""Multi-step: the learning rate is multiplied by the same factor at each of several updates."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule, whole


def factor(t, total, milestones, gamma):
    passed = sum(whole((t - 1) / np.maximum(m * total, 1)) >= 1 for m in milestones)
    return gamma ** (passed + np.zeros(np.shape(t)))


MULTI_STEP = Schedule(
    name="multi_step",
    title="Multi-step decay",
    about=(
        "Step decay at moments of your choice: most of the training at a high rate, the cuts "
        "towards the end."
    ),
    factor=factor,
    hyperparameters={
        "milestones": Hyperparameter(
            (0.5, 0.75), "(0, 1)", "shares of the updates after which the rate is cut"
        ),
        "gamma": Hyperparameter(0.1, "(0, 1]", "what a cut multiplies the rate by"),
    },
    paper=(
        "He, Zhang, Ren and Sun, Deep residual learning for image recognition (2016): a tenth "
        "after a half and again after three quarters of 64,000 updates."
    ),
    differences=(
        "PyTorch's MultiStepLR and optax's piecewise_constant_schedule are the same with "
        "milestones counted in updates, milestone · updates; Keras PiecewiseConstantDecay cuts one"
        " update later."
    ),
)
