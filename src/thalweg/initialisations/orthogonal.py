"""Orthogonal weights: a random rotation, which neither lengthens nor shortens."""

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.initialisations.initialisation import Initialisation


def draw(generator, fan_in, fan_out, gain):
    most, least = max(fan_in, fan_out), min(fan_in, fan_out)
    q, r = np.linalg.qr(generator.standard_normal((most, least)))
    # Columns whose r is positive: else the distribution depends on how the QR chooses signs.
    q *= gain * np.where(np.diagonal(r) < 0, -1.0, 1.0)
    return q if fan_in >= fan_out else np.ascontiguousarray(q.T)


ORTHOGONAL = Initialisation(
    name="orthogonal",
    title="Orthogonal",
    about=(
        "Rows or columns, whichever are fewer, are orthogonal and of length gain: deep linear "
        "nets learn as fast as shallow ones. A gain of √2 suits ReLU."
    ),
    formula="WᵀW = gain² · I where fan_in ≥ fan_out, WWᵀ = gain² · I elsewhere",
    draw=draw,
    hyperparameters={"gain": Hyperparameter(1.0, "(0, inf)", "length of the rows or columns")},
    paper=(
        "Saxe, McClelland and Ganguli, Exact solutions to the nonlinear dynamics of learning in "
        "deep linear neural networks (2014)."
    ),
    differences="The same as PyTorch's orthogonal_ and Keras's Orthogonal.",
)
