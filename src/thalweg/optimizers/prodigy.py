"""Prodigy: AdamW that estimates its rate from how far the optimum is away."""

from thalweg.elementwise import abs, maximum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer, from_start, learning_rate
from thalweg.totals import total


def step(g, w, pulled, m, v, s, r, d, start, t, lr, beta1, beta2, eps, first, grown, weight_decay):
    """Return the step and the new states.

    αₜ = η dₜ₋₁ √(1 − β₂ᵗ) / (1 − β₁ᵗ),    d₀ = first,    startₜ = w₀
    mₜ = β₁ mₜ₋₁ + (1 − β₁) dₜ₋₁ gₜ,    vₜ = β₂ vₜ₋₁ + (1 − β₂) dₜ₋₁² gₜ²
    rₜ = √β₂ rₜ₋₁ + αₜ dₜ₋₁ / d₀ ⟨gₜ, w₀ − wₜ₋₁⟩ of all weights
    sₜ = √β₂ sₜ₋₁ + αₜ dₜ₋₁ / d₀ gₜ,    dₜ = max(dₜ₋₁, c rₜ / ‖sₜ‖₁)
    wₜ = wₜ₋₁ − αₜ (mₜ / (√vₜ + dₜ ε) + λ wₜ₋₁)
    η = lr, β₁ = beta1, β₂ = beta2, ε = eps, c = grown, λ = weight_decay
    """
    rate = lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t) * d
    kept = beta2**0.5
    scaled = d * g
    m = beta1 * m + (1 - beta1) * scaled
    v = beta2 * v + (1 - beta2) * scaled * scaled
    r = kept * r + rate * (d / first) * total(g * (start - w))
    s = kept * s + rate * (scaled / first)
    size = total(abs(s))
    found = grown * r / where(size > 0, size, 1.0)
    d = maximum(d, where(size > 0, found, 0.0))
    u = rate * (m / (sqrt(v) + d * eps)) + rate * (weight_decay * pulled)
    return u, m, v, s, r, d, 1.0 * start


PRODIGY = Optimizer(
    name="prodigy",
    title="Prodigy",
    family="free",
    about=(
        "AdamW without a rate to choose: it grows from 1e-6 to a lower bound of how far the "
        "optimum is away. Leave the rate at 1; a schedule that falls to 0, as cosine, helps."
    ),
    step=step,
    states={"m": 0.0, "v": 0.0, "s": 0.0, "r": 0.0, "d": "first", "start": from_start},
    over="run",
    hyperparameters={
        **ADAM.hyperparameters,
        "lr": learning_rate(1.0),
        "first": Hyperparameter(1e-6, "(0, inf)", "first estimate of the distance"),
        "grown": Hyperparameter(1.0, "(0, inf)", "factor of the estimate"),
    },
    rate_free=True,
    paper=(
        "Mishchenko and Defazio, Prodigy: an expeditiously adaptive parameter-free learner "
        "(2024), algorithm 4 (Adam), as the authors' package prodigyopt writes it, with bias "
        "correction (there use_bias_correction=True) and its β₃ = √β₂."
    ),
    convention="paper",
    weight_decay="inside",
    conventions={
        "optax": Convention("The same."),
    },
)
