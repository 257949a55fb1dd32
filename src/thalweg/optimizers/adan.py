"""Adan: Adam whose momentum also follows the change of the gradient from update to update."""

from thalweg.elementwise import sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def step(g, m, v, n, before, t, lr, beta1, beta2, beta3, eps, weight_decay):
    """Return the step and the new states.

    Δₜ = gₜ − gₜ₋₁ (beforeₜ = gₜ),    Δ₁ = 0
    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m₁ = g₁
    vₜ = β₂ vₜ₋₁ + (1 − β₂) Δₜ,    v₂ = Δ₂
    nₜ = β₃ nₜ₋₁ + (1 − β₃) (gₜ + β₂ Δₜ)²,    n₁ = g₁²
    wₜ = (wₜ₋₁ − η (mₜ + β₂ vₜ) / (√nₜ + ε)) / (1 + η λ)
    η = lr, β₁ = beta1, β₂ = beta2, β₃ = beta3, ε = eps, λ = weight_decay
    """
    keep1, keep3 = where(t == 1, 0.0, beta1), where(t == 1, 0.0, beta3)
    keep2 = where(t <= 2, 0.0, beta2)
    change = where(t == 1, 0.0, 1.0) * (g - before)
    m = keep1 * m + (1 - keep1) * g
    v = keep2 * v + (1 - keep2) * change
    ahead = g + beta2 * change
    n = keep3 * n + (1 - keep3) * ahead * ahead
    return lr / (1 + lr * weight_decay) * (m + beta2 * v) / (sqrt(n) + eps), m, v, n, 1.0 * g


def scaling(m, v, n, before, lr, eps, weight_decay):
    return lr / (1 + lr * weight_decay) / (sqrt(n) + eps)


def decay(lr, lr_peak, weight_decay):
    return lr * weight_decay / (1 + lr * weight_decay)


def corrected(g, m, v, n, before, t, lr, beta1, beta2, beta3, eps, eps_root):
    """Return the step and the new states of this variant.

    Δₜ = gₜ − gₜ₋₁ (beforeₜ = gₜ),    Δ₁ = 0
    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) Δₜ,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    nₜ = β₃ nₜ₋₁ + (1 − β₃) (gₜ + (1 − β₂) Δₜ)²,    n̂ₜ = nₜ / (1 − β₃ᵗ)
    wₜ = wₜ₋₁ − η (m̂ₜ + (1 − β₂) v̂ₜ) / (√(n̂ₜ + ε') + ε)
    η = lr, β₁ = beta1, β₂ = beta2, β₃ = beta3, ε = eps, ε' = eps_root
    """
    change = where(t == 1, 0.0, 1.0) * (g - before)
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * change
    ahead = g + (1 - beta2) * change
    n = beta3 * n + (1 - beta3) * ahead * ahead
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)
    root = sqrt(n / (1 - beta3**t) + eps_root)
    return (lr * m_hat + lr * (1 - beta2) * v_hat) / (root + eps), m, v, n, 1.0 * g


def scaling_corrected(m, v, n, before, t, lr, beta1, beta3, eps, eps_root):
    return lr / (1 - beta1**t) / (sqrt(n / (1 - beta3**t) + eps_root) + eps)


_HYPERPARAMETERS = {
    "lr": ADAM.hyperparameters["lr"],
    "beta1": Hyperparameter(0.98, "[0, 1)", "decay of the mean gradient"),
    "beta2": Hyperparameter(0.92, "[0, 1)", "decay of the mean change of the gradient"),
    "beta3": Hyperparameter(0.99, "[0, 1)", "decay of the mean square"),
    "eps": Hyperparameter(1e-8, "(0, inf)", "added to the root"),
}

ADAN = Optimizer(
    name="adan",
    title="Adan (adaptive Nesterov momentum)",
    family="adam",
    about=(
        "Nesterov's look ahead without a second gradient: the change of the gradient since the "
        "last update says where it is going. It bears rates of five to ten times Adam's, and "
        "keeps four states."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0, "n": 0.0, "before": 0.0},
    hyperparameters=_HYPERPARAMETERS,
    paper=(
        "Xie, Zhou, Li, Lin and Yan, Adan: adaptive Nesterov momentum algorithm for faster "
        "optimizing deep models (2022), algorithm 1, without its restarts. Its β are 1 minus those "
        "here, which say what is kept, as in the authors' own code; that code corrects the means "
        "for starting at 0 as Adam does, where the paper starts them at the first gradient."
    ),
    convention="paper",
    weight_decay="decoupled",
    decay=decay,
    conventions={
        "optax": Convention(
            "The means start at 0 and are corrected as Adam's; the change of the gradient is "
            "multiplied by 1 − beta2 where the paper, whose β₂ is 1 minus that, has beta2 (0.08 "
            "for 0.92 by default); an epsilon of 1e-8 inside the root besides; the weight decay "
            "is AdamW's. No default rate.",
            {},
            {
                "step": corrected,
                "scaling": scaling_corrected,
                "decay": ADAM.decay,
                "hyperparameters": _HYPERPARAMETERS
                | {"eps_root": Hyperparameter(1e-8, "[0, inf)", "added inside the root")},
            },
        ),
    },
)
