"""FTRL-Proximal: the weight that would have been best against all gradients so far."""

import numpy as np

from thalweg.elementwise import abs, maximum, sign, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Convention, Optimizer, learning_rate


def coefficients(t, lr, lr_before, beta, l1, l2):
    a = _inverse(lr)
    return a, a - _inverse(lr_before), beta, beta * a + l2, l1, 1.0, 0.0


def as_in_keras(t, lr, beta, l1, l2, weight_decay):
    a = _inverse(lr)
    return a, 0.0, beta, beta * a + 2 * l2, l1, 1 - lr * weight_decay, 0.0


def _inverse(lr):
    return 1 / np.maximum(lr, 1e-9)  # a schedule may end at 0, and the weight shall just stay


def from_start(w, lr, beta, initial_accumulator_value):
    """Return the z whose closed form, without l1 and l2, is the weight training starts from."""
    return -(beta + np.sqrt(initial_accumulator_value)) / lr * w


def step(g, w, z, n, a, rise, beta, b, l1, keep, zero):
    before = sqrt(n)
    n = n + g * g
    after = sqrt(n)
    sigma = a * (after - before) + rise * (before + beta)
    z = z + g - sigma * (keep * w)
    divisor = a * after + b
    u = w + sign(z) * maximum(abs(z) - l1, zero) / divisor
    return where(divisor > zero, u, zero), z, n  # 0 / 0: no gradient yet, and no beta


FTRL = Optimizer(
    name="ftrl",
    title="FTRL-Proximal",
    about=(
        "For many sparse features, most of which do not matter: a rate of its own for each, as "
        "Adagrad's, and an L1 that leaves exact zeros, in its own hyperparameter l1."
    ),
    coefficients=coefficients,
    step=step,
    states={"z": from_start, "n": "initial_accumulator_value"},
    hyperparameters={
        "lr": learning_rate(0.1),
        "beta": Hyperparameter(1.0, "[0, inf)", "how much the first steps are held back"),
        "l1": Hyperparameter(0.0, "[0, inf)", "sum of gradients that moves a weight off 0"),
        "l2": Hyperparameter(0.0, "[0, inf)", "strength of its own L2"),
        "initial_accumulator_value": Hyperparameter(0.0, "[0, inf)", "sum of squares at the start"),
    },
    formula=(
        "nₜ = nₜ₋₁ + gₜ²,    n₀ = initial_accumulator_value\n"
        "σₜ = (β + √nₜ) / αₜ − (β + √nₜ₋₁) / αₜ₋₁\n"
        "zₜ = zₜ₋₁ + gₜ − σₜ wₜ₋₁,    z₀ = −w₀ (β + √n₀) / α₁\n"
        "wₜ = 0 if |zₜ| ≤ λ₁, else −(zₜ − sign(zₜ) λ₁) / ((β + √nₜ) / αₜ + λ₂)\n"
        "α = lr, β = beta, λ₁ = l1, λ₂ = l2"
    ),
    paper=(
        "McMahan et al., Ad click prediction: a view from the trenches (2013); "
        "where a schedule moves the rate, σ follows from σ₁ + … + σₜ = 1 / ηₜ."
    ),
    lazy="exact",
    summed=("rise",),
    convention="paper",
    conventions={
        "keras": Convention(
            "beta is 0 and the sum of squares starts at 0.1; l2 counts twice; a default rate of "
            "0.001. σ takes the rate of the day, so that a falling rate pulls the weights to 0. "
            "Weight decay shrinks only the weight that σ multiplies: the step overwrites it. z "
            "starts at 0 whatever the weights are, so that the first update forgets them.",
            {"lr": 1e-3, "beta": 0.0, "initial_accumulator_value": 0.1},
            {
                "coefficients": as_in_keras,
                "states": {"z": 0.0, "n": "initial_accumulator_value"},
                "weight_decay": "inside",
            },
            formula=(
                "nₜ = nₜ₋₁ + gₜ²,    n₀ = initial_accumulator_value\n"
                "σₜ = (√nₜ − √nₜ₋₁) / α\n"
                "zₜ = zₜ₋₁ + gₜ − σₜ (1 − α λ) wₜ₋₁,    z₀ = 0\n"
                "wₜ = 0 if |zₜ| ≤ λ₁, else −(zₜ − sign(zₜ) λ₁) / ((β + √nₜ) / α + 2 λ₂)\n"
                "α = lr, β = beta, λ = weight_decay, λ₁ = l1, λ₂ = l2"
            ),
        ),
    },
)
