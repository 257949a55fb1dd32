"""AdamW: Adam with weight decay that does not pass through the averages."""

from dataclasses import replace

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM, KERAS
from thalweg.optimizers.optimizer import Convention


def decay(lr, lr_peak, weight_decay):
    return lr / lr_peak * weight_decay


ADAMW = replace(
    ADAM,
    name="adamw",
    title="AdamW",
    about=(
        "Adam with decoupled weight decay: each update shrinks every weight by lr · weight_decay. "
        "With L2 in Adam's gradient, weights with large gradients would shrink least."
    ),
    hyperparameters={
        **ADAM.hyperparameters,
        "weight_decay": Hyperparameter(0.01, "[0, inf)", "share of the weight lost, times lr"),
    },
    formula=(
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)\n"
        "wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε) − α λ wₜ₋₁\n"
        "α = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay"
    ),
    paper="Loshchilov and Hutter, Decoupled weight decay regularization (2019).",
    weight_decay="decoupled",
    conventions={
        "paper": Convention(
            "The decay is not multiplied by the learning rate, only by the schedule; hence the "
            "default of 1e-5, which is PyTorch's 0.01 times the default rate.",
            {"weight_decay": 1e-5},
            {"decay": decay},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)\n"
                "wₜ = wₜ₋₁ − ηₜ (α m̂ₜ / (√v̂ₜ + ε) + λ wₜ₋₁)\n"
                "ηₜ: the schedule's factor\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay"
            ),
        ),
        "keras": Convention(
            "An epsilon of 1e-7, added before the mean square is corrected; a decay of 0.004.",
            {"eps": 1e-7, "weight_decay": 0.004},
            KERAS.changes,
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²\n"
                "wₜ = wₜ₋₁ − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · mₜ / (√vₜ + ε) − α λ wₜ₋₁\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps, λ = weight_decay"
            ),
        ),
        "optax": Convention("A decay of 0.0001; no default rate.", {"weight_decay": 1e-4}),
    },
)
