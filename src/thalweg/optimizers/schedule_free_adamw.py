"""Schedule-free AdamW: schedule-free SGD with steps divided by the root of the mean square."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer, from_start, learning_rate
from thalweg.optimizers.schedule_free_sgd import (
    newest,
    reach,
    share_by_largest,
    weight_of_largest,
)


def rate(t, lr, beta2):
    return lr * (1 - beta2**t) ** 0.5


def weight(t, lr, beta2):
    return rate(t, lr, beta2) ** 2


def share(t, lr, beta1, beta2, weights):
    c = newest(weight(t, lr, beta2), weights)
    return c / reach(beta1, c)


def step(g, w, x, v, t, lr, beta1, beta2, eps, weights):
    """Return the step and the new states.

    γₜ = lr √(1 − β₂ᵗ),    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
    zₜ = zₜ₋₁ − γₜ gₜ / (√vₜ + ε) − γₜ λ wₜ₋₁,    z₀ = x₀ = w₀
    cₜ = γₜ² / (γ₁² + … + γₜ²) (weights),    xₜ = (1 − cₜ) xₜ₋₁ + cₜ zₜ
    wₜ = (1 − β₁) zₜ + β₁ xₜ
    β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay
    """
    c = newest(weight(t, lr, beta2), weights)
    v = beta2 * v + (1 - beta2) * g * g
    moved = rate(t, lr, beta2) * reach(beta1, c) * g / (sqrt(v) + eps)
    u = moved - c * beta1 / (1 - beta1) * (w - x)
    return u, x + share(t, lr, beta1, beta2, weights) * (w - u - x), v


def scaling(x, v, t, lr, beta1, beta2, eps, weights):
    c = newest(weight(t, lr, beta2), weights)
    return rate(t, lr, beta2) * reach(beta1, c) / (sqrt(v) + eps)


def decay(t, lr, beta1, beta2, weight_decay, weights):
    c = newest(weight(t, lr, beta2), weights)
    return rate(t, lr, beta2) * weight_decay * reach(beta1, c)


def corrected(g, w, x, v, t, lr, lr_max, beta1, beta2, eps, weights):
    """Return the step and the new states of this variant.

    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    zₜ = zₜ₋₁ − γ gₜ / (√v̂ₜ + ε) − γ λ wₜ₋₁,    z₀ = x₀ = w₀
    aₜ = max(γ₁, …, γₜ)²,    cₜ = aₜ / (a₁ + … + aₜ) (weights),    xₜ = (1 − cₜ) xₜ₋₁ + cₜ zₜ
    wₜ = (1 − β₁) zₜ + β₁ xₜ
    γ = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay
    """
    c = newest(weight_of_largest(lr_max), weights)
    v = beta2 * v + (1 - beta2) * g * g
    moved = lr * reach(beta1, c) * g / (sqrt(v / (1 - beta2**t)) + eps)
    u = moved - c * beta1 / (1 - beta1) * (w - x)
    share = share_by_largest(lr_max, beta1, weights)
    return u, x + share * (w - u - x), v


def scaling_corrected(x, v, t, lr, lr_max, beta1, beta2, eps, weights):
    c = newest(weight_of_largest(lr_max), weights)
    return lr * reach(beta1, c) / (sqrt(v / (1 - beta2**t)) + eps)


def decay_corrected(lr, lr_max, beta1, weight_decay, weights):
    c = newest(weight_of_largest(lr_max), weights)
    return lr * weight_decay * reach(beta1, c)


SCHEDULE_FREE_ADAMW = Optimizer(
    name="schedule_free_adamw",
    title="Schedule-free AdamW",
    family="free",
    about=(
        "AdamW whose momentum is replaced by an average of all weights, which predicts: good at "
        "any moment without a falling schedule. Give it a constant rate, perhaps with warm-up."
    ),
    step=step,
    scaling=scaling,
    states={"x": from_start, "v": 0.0},
    sums={"weights": weight},
    averaged="x",
    share=share,
    hyperparameters={
        **ADAM.hyperparameters,
        "lr": learning_rate(0.0025),
        "beta1": Hyperparameter(0.9, "[0, 1)", "how near to the average gradients are taken"),
    },
    schedule="constant",
    paper=(
        "Defazio, Yang, Mehta, Mishchenko, Khaled and Cutkosky, The road less scheduled (2024), "
        "algorithm 1. The authors' package schedulefree corrects the mean square as Adam does, as "
        "optax; the paper's experiments did as here."
    ),
    convention="paper",
    weight_decay="decoupled",
    decay=decay,
    conventions={
        "optax": Convention(
            "The mean square is corrected before epsilon is added, and updates count in the "
            "average by the square of the largest rate so far: the first ones in full. Where the "
            "rate rises optax takes the next update's for it, which is not so here.",
            {},
            {
                "step": corrected,
                "scaling": scaling_corrected,
                "decay": decay_corrected,
                "share": share_by_largest,
                "sums": {"weights": weight_of_largest},
            },
        ),
    },
)
