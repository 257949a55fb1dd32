"""Reduce on plateau: the learning rate is cut when the validation loss stops improving."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def constant(t, total, **settings):
    return np.ones(np.shape(t))


def plateau(losses, factor, patience, threshold, cooldown, least):
    share, best, waited, resting = 1.0, np.inf, 0, 0
    for loss in losses:
        if loss < best * (1 - np.copysign(threshold, best)):  # false for NaN
            best, waited = loss, 0
        else:
            waited += 1
        if resting > 0:
            waited, resting = 0, resting - 1
        if waited > patience:
            share, waited, resting = max(share * factor, least), 0, cooldown
    return share


REDUCE_ON_PLATEAU = Schedule(
    name="reduce_on_plateau",
    title="Reduce on plateau",
    about=(
        "The rate is kept while the validation loss improves and is cut after more than `patience`"
        " epochs without improvement, so the length of the training need not be known. A loss that"
        " is not a number counts as no improvement."
    ),
    factor=constant,
    plateau=plateau,
    hyperparameters={
        "factor": Hyperparameter(0.1, "(0, 1)", "what a cut multiplies the rate by"),
        "patience": Hyperparameter(
            3, "[0, inf)", "epochs without improvement before a cut", whole=True
        ),
        "threshold": Hyperparameter(
            1e-4, "[0, 1)", "share of the best loss that counts as an improvement"
        ),
        "cooldown": Hyperparameter(
            0, "[0, inf)", "epochs after a cut that do not count as without improvement", whole=True
        ),
        "least": Hyperparameter(0.0, "[0, 1]", "share of the rate it is never cut below"),
    },
    paper=(
        "He, Zhang, Ren and Sun, Deep residual learning for image recognition (2016): "
        "divided by 10 when the error plateaus."
    ),
    differences=(
        "PyTorch's ReduceLROnPlateau has patience 10 and min_lr, a rate, in place of least; it "
        "leaves out a cut of at most 1e-8, and below 0 it takes a slightly worse loss for a better"
        " one. Keras ReduceLROnPlateau has min_delta, an absolute difference, and cuts one epoch "
        "earlier at the same patience."
    ),
)
