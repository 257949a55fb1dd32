"""RAdam: Adam that steps by momentum alone until its mean square has seen enough gradients."""

from thalweg.elementwise import maximum, sqrt, where
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def rectified(t, lr, beta1, beta2, least, strictly):
    """Return the factors of m in the adaptive step and in the plain one; one of them is 0.

    The adaptive step, with the paper's rectification r, is taken where ρₜ passes `least`.
    """
    longest = 2 / (1 - beta2) - 1
    length = longest - 2 * t * beta2**t / (1 - beta2**t)
    adaptive = length > least if strictly else length >= least
    tail = (longest - 4) * (longest - 2) * length
    square = (length - 4) * (length - 2) * longest / where(tail == 0, 1, tail)
    rate = lr / (1 - beta1**t)
    r = sqrt(maximum(square, 0))
    return where(adaptive, rate * r, 0.0), where(adaptive, 0.0, rate)


def step(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
    ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)
    rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))
    wₜ = wₜ₋₁ − α rₜ m̂ₜ √(1 − β₂ᵗ) / (√vₜ + ε) if ρₜ > 5, else wₜ₋₁ − α m̂ₜ
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    adaptive, plain = rectified(t, lr, beta1, beta2, 5, strictly=True)
    return adaptive * (1 - beta2**t) ** 0.5 * m / (sqrt(v) + eps) + plain * m, m, v


def scaling(m, v, t, lr, beta1, beta2, eps):
    adaptive, plain = rectified(t, lr, beta1, beta2, 5, strictly=True)
    return adaptive * (1 - beta2**t) ** 0.5 / (sqrt(v) + eps) + plain


def from_four(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²
    ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)
    rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))
    wₜ = wₜ₋₁ − α rₜ m̂ₜ √(1 − β₂ᵗ) / (√vₜ + ε) if ρₜ > 4, else wₜ₋₁ − α m̂ₜ
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    adaptive, plain = rectified(t, lr, beta1, beta2, 4, strictly=True)
    return adaptive * (1 - beta2**t) ** 0.5 * m / (sqrt(v) + eps) + plain * m, m, v


def scaling_from_four(m, v, t, lr, beta1, beta2, eps):
    adaptive, plain = rectified(t, lr, beta1, beta2, 4, strictly=True)
    return adaptive * (1 - beta2**t) ** 0.5 / (sqrt(v) + eps) + plain


def eps_after_correction(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    ρ∞ = 2 / (1 − β₂) − 1,    ρₜ = ρ∞ − 2 t β₂ᵗ / (1 − β₂ᵗ)
    rₜ = √((ρₜ − 4) (ρₜ − 2) ρ∞ / ((ρ∞ − 4) (ρ∞ − 2) ρₜ))
    wₜ = wₜ₋₁ − α rₜ m̂ₜ / (√v̂ₜ + ε) if ρₜ ≥ 5, else wₜ₋₁ − α m̂ₜ
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    v_hat = v / (1 - beta2**t)
    adaptive, plain = rectified(t, lr, beta1, beta2, 5, strictly=False)
    return adaptive * m / (sqrt(v_hat) + eps) + plain * m, m, v


def scaling_after_correction(m, v, t, lr, beta1, beta2, eps):
    adaptive, plain = rectified(t, lr, beta1, beta2, 5, strictly=False)
    return adaptive / (sqrt(v / (1 - beta2**t)) + eps) + plain


RADAM = Optimizer(
    name="radam",
    title="RAdam (rectified Adam)",
    family="adam",
    about=(
        "Adam with a warm-up derived from the variance of its step: while the mean square is based"
        " on few gradients it steps by momentum alone, afterwards by a corrected rate."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters=ADAM.hyperparameters,
    paper="Liu et al., On the variance of the adaptive learning rate and beyond (2020).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "It adapts once ρₜ passes 4 instead of 5; no epsilon (1e-30 here, for 0/0), no weight "
            "decay.",
            {"eps": 1e-30},
            {"step": from_four, "scaling": scaling_from_four, "weight_decay": ""},
        ),
        "optax": Convention(
            "Epsilon is added after the mean square is corrected; ρₜ = 5 adapts too; no default "
            "rate, no weight decay.",
            {},
            {
                "step": eps_after_correction,
                "scaling": scaling_after_correction,
                "weight_decay": "",
            },
        ),
    },
)
