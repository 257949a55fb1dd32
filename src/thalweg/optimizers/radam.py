"""RAdam: Adam that steps by momentum alone until its mean square has seen enough gradients."""

import numpy as np

from thalweg.elementwise import sqrt
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.record import Convention, Optimizer


def _rectified(t, lr, beta1, beta2, least, strictly):
    """Return the rates of the adaptive step and of the plain one, and the mean's correction.

    The paper's rectification r is used where ρₜ passes `least`.
    """
    correction = 1 - beta2**t
    longest = 2 / (1 - beta2) - 1
    length = longest - 2 * t * beta2**t / correction
    adaptive = length > least if strictly else length >= least
    tail = (longest - 4) * (longest - 2) * length
    square = (length - 4) * (length - 2) * longest / np.where(tail == 0, 1, tail)
    rate = lr / (1 - beta1**t)
    r = np.sqrt(np.maximum(square, 0))
    return np.where(adaptive, rate * r, 0.0), np.where(adaptive, 0.0, rate), correction


def coefficients(t, lr, beta1, beta2, eps):
    a, plain, correction = _rectified(t, lr, beta1, beta2, 5, strictly=True)
    return a * correction**0.5, plain, 1.0, beta1, 1 - beta1, beta2, 1 - beta2, eps


def from_four(t, lr, beta1, beta2, eps):
    a, plain, correction = _rectified(t, lr, beta1, beta2, 4, strictly=True)
    return a * correction**0.5, plain, 1.0, beta1, 1 - beta1, beta2, 1 - beta2, eps


def eps_after_correction(t, lr, beta1, beta2, eps):
    a, plain, correction = _rectified(t, lr, beta1, beta2, 5, strictly=False)
    return a, plain, 1 / correction, beta1, 1 - beta1, beta2, 1 - beta2, eps


def step(g, m, v, a, plain, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    return a * m / (sqrt(v * c) + eps) + plain * m, m, v


def scaling(m, v, a, plain, c, b1, ob1, b2, ob2, eps):
    return a / (sqrt(v * c) + eps) + plain


RADAM = Optimizer(
    name="radam",
    title="RAdam (rectified Adam)",
    about=(
        "Adam with a warm-up that follows from the mathematics: while the mean square rests on "
        "too few gradients to be trusted, it steps by plain momentum, then by a rectified rate."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters=ADAM.hyperparameters,
    formula=(
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²\n"
        "ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)\n"
        "rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))\n"
        "wₜ = wₜ₋₁ − α rₜ m̂ₜ √(1 − β₂ᵗ) / (√vₜ + ε) if ρₜ > 5, else wₜ₋₁ − α m̂ₜ\n"
        "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
    ),
    paper="Liu et al., On the variance of the adaptive learning rate and beyond (2020).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "It adapts once ρₜ passes 4 instead of 5; no epsilon (1e-30 here, for 0/0), no weight "
            "decay.",
            {"eps": 1e-30},
            {"coefficients": from_four, "weight_decay": ""},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²\n"
                "ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)\n"
                "rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))\n"
                "wₜ = wₜ₋₁ − α rₜ m̂ₜ √(1 − β₂ᵗ) / (√vₜ + ε) if ρₜ > 4, else wₜ₋₁ − α m̂ₜ\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
            ),
        ),
        "optax": Convention(
            "Epsilon is added after the mean square is corrected; ρₜ = 5 adapts too; no default "
            "rate, no weight decay.",
            {},
            {"coefficients": eps_after_correction, "weight_decay": ""},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)\n"
                "ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)\n"
                "rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))\n"
                "wₜ = wₜ₋₁ − α rₜ m̂ₜ / (√v̂ₜ + ε) if ρₜ ≥ 5, else wₜ₋₁ − α m̂ₜ\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
            ),
        ),
    },
)
