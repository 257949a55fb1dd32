"""Polyak–Ruppert: the mean of the weights over all updates from a given one on."""

import numpy as np

from thalweg.averages.average import Average
from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import whole


def share(t, total, start):
    return 1 / np.maximum(t - whole(start * total), 1)


POLYAK = Average(
    name="polyak",
    title="Polyak–Ruppert averaging",
    about=(
        "The mean of the weights after every update. Where stochastic gradient descent keeps "
        "moving around the optimum the mean is close to it, so that a constant rate need not fall."
    ),
    share=share,
    hyperparameters={
        "start": Hyperparameter(0.5, "[0, 1)", "share of the updates before averaging begins"),
    },
    paper=(
        "Ruppert, Efficient estimations from a slowly convergent Robbins–Monro process (1988); "
        "Polyak and Juditsky, Acceleration of stochastic approximation by averaging (1992)."
    ),
    differences=(
        "scikit-learn's average=True averages from the first row on, average=n from row n on. "
        "PyTorch's AveragedModel takes the same mean, from its first call on."
    ),
)
