"""FTRL-Proximal: the weight that would have been best against all gradients so far."""

import numpy as np

from thalweg.elementwise import abs, maximum, sign, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def inverse(lr):
    return 1 / maximum(lr, 1e-9)  # a schedule may end at 0, where the weight stays as it is


def rise(lr, lr_before):
    return inverse(lr) - inverse(lr_before)


def step(g, w, z, n, lr, lr_before, beta, l1, l2):
    """Return the step and the new states.

    nₜ = nₜ₋₁ + gₜ²,    n₀ = initial_accumulator_value
    σₜ = (β + √nₜ) / αₜ − (β + √nₜ₋₁) / αₜ₋₁
    zₜ = zₜ₋₁ + gₜ − σₜ wₜ₋₁,    z₀ = −w₀ (β + √n₀) / α₁
    wₜ = 0 if |zₜ| ≤ λ₁, else −(zₜ − sign(zₜ) λ₁) / ((β + √nₜ) / αₜ + λ₂)
    α = lr, β = beta, λ₁ = l1, λ₂ = l2
    """
    before = sqrt(n)
    n = n + g * g
    after = sqrt(n)
    sigma = inverse(lr) * (after - before) + rise(lr, lr_before) * (before + beta)
    z = z + g - sigma * w
    return moved(w, z, inverse(lr) * after + (beta * inverse(lr) + l2), l1), z, n


def moved(w, z, divisor, l1):
    """Return w minus its closed form; 0 where the divisor is 0 (no gradient yet, beta 0)."""
    u = w + sign(z) * maximum(abs(z) - l1, 0.0) / divisor
    return where(divisor > 0.0, u, 0.0)


def in_keras(g, w, z, n, lr, beta, l1, l2, weight_decay):
    """Return the step and the new states of this variant.

    nₜ = nₜ₋₁ + gₜ²,    n₀ = initial_accumulator_value
    σₜ = (√nₜ − √nₜ₋₁) / α
    zₜ = zₜ₋₁ + gₜ − σₜ (1 − α λ) wₜ₋₁,    z₀ = 0
    wₜ = 0 if |zₜ| ≤ λ₁, else −(zₜ − sign(zₜ) λ₁) / ((β + √nₜ) / α + 2 λ₂)
    α = lr, β = beta, λ = weight_decay, λ₁ = l1, λ₂ = l2
    """
    before = sqrt(n)
    n = n + g * g
    after = sqrt(n)
    z = z + g - inverse(lr) * (after - before) * ((1 - lr * weight_decay) * w)
    return moved(w, z, inverse(lr) * after + (beta * inverse(lr) + 2 * l2), l1), z, n


def from_start(w, lr, beta, initial_accumulator_value):
    """Return the z whose closed form, without l1 and l2, is the weight training starts from."""
    return -(beta + np.sqrt(initial_accumulator_value)) / lr * w


FTRL = Optimizer(
    name="ftrl",
    title="FTRL-Proximal",
    family="weight",
    about=(
        "For many sparse features, most of which do not matter: a learning rate for each weight, "
        "as in Adagrad, and an L1 penalty with exact zeros, its hyperparameter l1."
    ),
    step=step,
    states={"z": from_start, "n": "initial_accumulator_value"},
    hyperparameters={
        "lr": learning_rate(0.1),
        "beta": Hyperparameter(1.0, "[0, inf)", "how much the first steps are held back"),
        "l1": Hyperparameter(0.0, "[0, inf)", "sum of gradients that moves a weight off 0"),
        "l2": Hyperparameter(0.0, "[0, inf)", "strength of its own L2"),
        "initial_accumulator_value": Hyperparameter(0.0, "[0, inf)", "sum of squares at the start"),
    },
    paper=(
        "McMahan et al., Ad click prediction: a view from the trenches (2013); "
        "where a schedule moves the rate, σ follows from σ₁ + … + σₜ = 1 / ηₜ."
    ),
    lazy="exact",
    summed=(rise,),
    convention="paper",
    conventions={
        "keras": Convention(
            "beta is 0 and the sum of squares starts at 0.1; l2 counts twice; a default rate of "
            "0.001. σ takes the current rate, so that a falling rate pulls the weights to 0. "
            "Weight decay shrinks only the weight that σ multiplies: the step overwrites it. z "
            "starts at 0 whatever the weights are, so that the first update forgets them.",
            {"lr": 1e-3, "beta": 0.0, "initial_accumulator_value": 0.1},
            {
                "step": in_keras,
                "summed": (),
                "states": {"z": 0.0, "n": "initial_accumulator_value"},
                "weight_decay": "inside",
            },
        ),
    },
)
