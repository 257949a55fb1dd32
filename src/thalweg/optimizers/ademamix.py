"""AdEMAMix: Adam with a second, far longer mean of the gradient beside the first."""

from numpy import exp, log

from thalweg.elementwise import maximum, minimum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def slow_decay(t, beta1, beta3, rise):
    share = minimum(t / maximum(rise, 1), 1)
    short, long = log(maximum(beta1, 1e-300)), log(maximum(beta3, 1e-300))
    mixed = (1 - share) * long + share * short
    rising = exp(short * long / where(mixed < 0, mixed, 1))
    return where(share < 1, minimum(rising, beta3), beta3)


def step(g, m, s, v, t, lr, beta1, beta2, beta3, alpha, eps, rise):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    sₜ = β₃(t) sₜ₋₁ + (1 − β₃(t)) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    wₜ = wₜ₋₁ − η ((m̂ₜ + α(t) sₜ) / (√v̂ₜ + ε) + λ wₜ₋₁)
    α(t) = α min(t / T, 1),    β₃(t) = exp(ln β₁ ln β₃ / ((1 − t/T) ln β₃ + t/T ln β₁)) for t < T
    η = lr, β₁ = beta1, β₂ = beta2, β₃ = beta3, α = alpha, ε = eps, T = rise, λ = weight_decay
    """
    kept = slow_decay(t, beta1, beta3, rise)
    mixed = alpha * minimum(t / maximum(rise, 1), 1)
    m = beta1 * m + (1 - beta1) * g
    s = kept * s + (1 - kept) * g
    v = beta2 * v + (1 - beta2) * g * g
    root = sqrt(v / (1 - beta2**t)) + eps
    return (lr / (1 - beta1**t) * m + lr * mixed * s) / root, m, s, v


def scaling(m, s, v, t, lr, beta1, beta2, alpha, eps, rise):
    mixed = alpha * minimum(t / maximum(rise, 1), 1)
    return lr * (1 / (1 - beta1**t) + mixed) / (sqrt(v / (1 - beta2**t)) + eps)


def always(g, m, s, v, t, lr, beta1, beta2, beta3, alpha, eps, eps_root):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    sₜ = β₃ sₜ₋₁ + (1 − β₃) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    wₜ = wₜ₋₁ − η ((m̂ₜ + α sₜ) / (√(v̂ₜ + ε') + ε) + λ wₜ₋₁)
    η = lr, β₁ = beta1, β₂ = beta2, β₃ = beta3, α = alpha, ε = eps, ε' = eps_root, λ = weight_decay
    """
    m = beta1 * m + (1 - beta1) * g
    s = beta3 * s + (1 - beta3) * g
    v = beta2 * v + (1 - beta2) * g * g
    root = sqrt(v / (1 - beta2**t) + eps_root) + eps
    return (lr / (1 - beta1**t) * m + lr * alpha * s) / root, m, s, v


def scaling_always(m, s, v, t, lr, beta1, beta2, alpha, eps, eps_root):
    return lr * (1 / (1 - beta1**t) + alpha) / (sqrt(v / (1 - beta2**t) + eps_root) + eps)


_HYPERPARAMETERS = {
    **ADAM.hyperparameters,
    "beta3": Hyperparameter(0.9999, "[0, 1)", "decay of the slow mean gradient"),
    "alpha": Hyperparameter(5.0, "[0, inf)", "weight of the slow mean beside the fast one"),
}

ADEMAMIX = Optimizer(
    name="ademamix",
    title="AdEMAMix",
    family="adam",
    about=(
        "AdamW that adds a mean over some 10,000 gradients to the usual one over ten: old "
        "gradients still point the right way on long runs. On a short one choose beta3=0.999, and "
        "let the slow mean come in over the whole training (rise, in updates)."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "s": 0.0, "v": 0.0},
    hyperparameters=_HYPERPARAMETERS
    | {"rise": Hyperparameter(0.0, "[0, inf)", "updates over which alpha and beta3 rise; 0: none")},
    paper=(
        "Pagliardini, Ablin and Grangier, The AdEMAMix optimizer: better, faster, older (2024), "
        "algorithm 1. The paper lets alpha and beta3 rise over the whole training (rise)."
    ),
    convention="paper",
    weight_decay="decoupled",
    conventions={
        "optax": Convention(
            "Here alpha and beta3 are constant (optax takes schedules of them); a further epsilon "
            "inside the root, 0 by default; no default rate.",
            {},
            {
                "step": always,
                "scaling": scaling_always,
                "hyperparameters": _HYPERPARAMETERS
                | {"eps_root": Hyperparameter(0.0, "[0, inf)", "added inside the root")},
            },
        ),
    },
)
