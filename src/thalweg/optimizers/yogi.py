"""Yogi: Adam whose mean square moves by a bounded amount, so that its rate cannot leap."""

from thalweg.elementwise import sign, sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, m, v, lr, beta1, beta2, eps):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = vₜ₋₁ − (1 − β₂) sign(vₜ₋₁ − gₜ²) gₜ²,    v₀ = initial_accumulator_value
    wₜ = wₜ₋₁ − η mₜ / (√vₜ + ε)
    η = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = v - (1 - beta2) * sign(v - g * g) * (g * g)
    return lr * m / (sqrt(v) + eps), m, v


def scaling(m, v, lr, eps):
    return lr / (sqrt(v) + eps)


def with_correction(g, m, v, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = vₜ₋₁ − (1 − β₂) sign(vₜ₋₁ − gₜ²) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)
    m₀ = v₀ = initial_accumulator_value
    wₜ = wₜ₋₁ − η m̂ₜ / (√v̂ₜ + ε)
    η = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = v - (1 - beta2) * sign(v - g * g) * (g * g)
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    return lr * m_hat / (sqrt(v_hat) + eps), m, v


def scaling_with_correction(m, v, t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t) / (sqrt(v / (1 - beta2**t)) + eps)


YOGI = Optimizer(
    name="yogi",
    title="Yogi",
    family="adam",
    about=(
        "Adam for gradients whose size changes fast: the mean square changes by at most (1 − β₂) "
        "g² in an update, so large past gradients are not forgotten at once."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": "initial_accumulator_value"},
    hyperparameters={
        **ADAM.hyperparameters,
        "lr": learning_rate(1e-2),
        "eps": Hyperparameter(1e-3, "(0, inf)", "added to the root"),
        "initial_accumulator_value": Hyperparameter(1e-6, "[0, inf)", "the averages at the start"),
    },
    paper="Zaheer et al., Adaptive methods for nonconvex optimization (2018).",
    convention="paper",
    conventions={
        "optax": Convention(
            "Both averages are corrected for their start, and both start at 1e-6; no default rate.",
            {},
            {
                "step": with_correction,
                "scaling": scaling_with_correction,
                "states": {"m": "initial_accumulator_value", "v": "initial_accumulator_value"},
            },
        ),
    },
)
