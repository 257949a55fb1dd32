"""Constant: the learning rate stays what it is."""

import numpy as np

from thalweg.schedules.record import Schedule


def factor(t, total):
    return np.ones(np.shape(t))


CONSTANT = Schedule(
    name="constant",
    title="Constant",
    about=(
        "The rate never changes. Stochastic descent then ends as a cloud around the optimum whose "
        "width goes with the rate."
    ),
    factor=factor,
    paper="Robbins and Monro (1951) show why a rate that falls is needed to get to the point.",
)
