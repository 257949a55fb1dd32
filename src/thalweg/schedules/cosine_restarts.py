"""Cosine with restarts: falls along half a cosine, jumps back to the top, and repeats (SGDR)."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule, whole


def factor(t, total, period, growth, final):
    along = (t - 1) / np.maximum(period * total, 1)  # in lengths of the first period
    if growth == 1:
        begun = whole(along)
        length, start = 1.0, begun
    else:
        begun = whole(np.log1p(along * (growth - 1)) / np.log(growth))
        length = growth**begun
        start = (length - 1) / (growth - 1)
    within = (along - start) / length
    return final + (1 - final) * (0.5 + 0.5 * np.cos(np.pi * within))


COSINE_RESTARTS = Schedule(
    name="cosine_restarts",
    title="Cosine with restarts (SGDR)",
    about=(
        "When the rate has fallen to its lowest value it is set back to the top. Each end of a "
        "period is a good moment to stop; after a restart the run can leave a local minimum. "
        "Choose periods that add up to 1: otherwise training ends at a high rate."
    ),
    factor=factor,
    hyperparameters={
        "period": Hyperparameter(0.25, "(0, 1]", "share of the updates until the first restart"),
        "growth": Hyperparameter(1.0, "[1, 1000]", "each period's length over the one before"),
        "final": Hyperparameter(0.0, "[0, 1]", "share of the rate left at the end of a period"),
    },
    paper=(
        "Loshchilov and Hutter, SGDR: stochastic gradient descent with warm restarts (2017); "
        "growth is T_mult."
    ),
    differences=(
        "PyTorch's CosineAnnealingWarmRestarts takes T_0 = period · updates and growth as T_mult, "
        "both whole numbers. Keras CosineDecayRestarts has growth 2 by default (t_mul) and can "
        "lower each peak (m_mul); here every peak is lr."
    ),
)
