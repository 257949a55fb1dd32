"""Adagrad: each weight's rate falls with the sum of its squared gradients."""

import numpy as np

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Convention, Optimizer, learning_rate


def coefficients(t, lr, lr_decay, eps):
    rate = lr / (1 + (t - 1) * lr_decay) if np.any(lr_decay) else lr  # one row for all updates
    return rate, 0.0, eps


def without_decay(t, lr, eps):
    return lr, 0.0, eps


def inside_root(t, lr, eps):
    return lr, eps, 0.0


def step(g, s, a, inside, outside):
    s = s + g * g
    return a * g / (sqrt(s + inside) + outside), s


def scaling(s, a, inside, outside):
    return a / (sqrt(s + inside) + outside)


_HYPERPARAMETERS = {
    "lr": learning_rate(1e-2),
    "initial_accumulator_value": Hyperparameter(0.0, "[0, inf)", "the sum of squares at the start"),
    "eps": Hyperparameter(1e-10, "(0, inf)", "keeps the divisor from 0"),
}
_INSIDE = {"coefficients": inside_root, "hyperparameters": _HYPERPARAMETERS}

ADAGRAD = Optimizer(
    name="adagrad",
    title="Adagrad",
    about=(
        "For sparse data: a weight that is seldom met keeps a large rate, one met in every row "
        "soon has a small one. The rate only ever falls."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"s": "initial_accumulator_value"},
    hyperparameters=_HYPERPARAMETERS
    | {"lr_decay": Hyperparameter(0.0, "[0, inf)", "further decay of the rate, per update")},
    formula=(
        "sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value\n"
        "wₜ = wₜ₋₁ − ηₜ gₜ / (√sₜ + ε),    ηₜ = lr / (1 + (t − 1) · lr_decay)\n"
        "ε = eps"
    ),
    paper=(
        "Duchi, Hazan and Singer, Adaptive subgradient methods for online learning and stochastic "
        "optimization (2011)."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "No further decay of the rate, no weight decay; epsilon (the paper's δ) is outside "
            "the root, as here.",
            {},
            {
                "coefficients": without_decay,
                "hyperparameters": _HYPERPARAMETERS,
                "weight_decay": "",
            },
            formula=(
                "sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value\n"
                "wₜ = wₜ₋₁ − η gₜ / (√sₜ + ε)\n"
                "η = lr, ε = eps"
            ),
        ),
        "keras": Convention(
            "The sum starts at 0.1; an epsilon of 1e-7 inside the root; a default rate of 0.001; "
            "weight decay is decoupled.",
            {"lr": 1e-3, "initial_accumulator_value": 0.1, "eps": 1e-7},
            _INSIDE | {"weight_decay": "decoupled"},
            formula=(
                "sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value\n"
                "wₜ = wₜ₋₁ − η gₜ / √(sₜ + ε)\n"
                "η = lr, ε = eps"
            ),
        ),
        "optax": Convention(
            "The sum starts at 0.1; an epsilon of 1e-7 inside the root; no default rate, no "
            "weight decay.",
            {"initial_accumulator_value": 0.1, "eps": 1e-7},
            _INSIDE | {"weight_decay": ""},
            formula=(
                "sₜ = sₜ₋₁ + gₜ²,    s₀ = initial_accumulator_value\n"
                "wₜ = wₜ₋₁ − η gₜ / √(sₜ + ε)\n"
                "η = lr, ε = eps"
            ),
        ),
    },
)
