"""Constant: the learning rate does not change."""

import numpy as np

from thalweg.schedules.schedule import Schedule


def factor(t, total):
    return np.ones(np.shape(t))


CONSTANT = Schedule(
    name="constant",
    title="Constant",
    about=(
        "The rate never changes. Stochastic gradient descent then does not come to rest: it keeps "
        "moving around the optimum, at a distance that grows with the rate."
    ),
    factor=factor,
    paper=(
        "Robbins and Monro, A stochastic approximation method (1951), show that the rate must fall"
        " to reach the optimum."
    ),
)
