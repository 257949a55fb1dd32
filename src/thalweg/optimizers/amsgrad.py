"""AMSGrad: Adam divided by the largest mean square so far, so that its rate never rises."""

from thalweg.elementwise import maximum, sqrt
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.optimizer import Convention, Optimizer


def step(g, m, v, x, t, lr, beta1, beta2, eps):
    """Return the step and the new states.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ),    x̂ₜ = xₜ / (1 − β₂ᵗ)
    wₜ = wₜ₋₁ − α m̂ₜ / (√x̂ₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    x = maximum(x, v)
    m_hat = m / (1 - beta1**t)
    x_hat = x / (1 - beta2**t)
    return lr * m_hat / (sqrt(x_hat) + eps), m, v, x


def scaling(m, v, x, t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t) / (sqrt(x / (1 - beta2**t)) + eps)


def without_correction(g, m, v, x, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ)
    wₜ = wₜ₋₁ − α mₜ / (√xₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    x = maximum(x, v)
    return lr * m / (sqrt(x) + eps), m, v, x


def scaling_without_correction(m, v, x, lr, eps):
    return lr / (sqrt(x) + eps)


def eps_before_correction(g, m, v, x, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ)
    wₜ = wₜ₋₁ − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · mₜ / (√xₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    x = maximum(x, v)
    return lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t) * m / (sqrt(x) + eps), m, v, x


def scaling_before_correction(m, v, x, t, lr, beta1, beta2, eps):
    return lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t) / (sqrt(x) + eps)


def maximum_after_correction(g, m, v, x, t, lr, beta1, beta2, eps):
    """Return the step and the new states of this variant.

    mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)
    vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ),    xₜ = max(xₜ₋₁, v̂ₜ)
    wₜ = wₜ₋₁ − α m̂ₜ / (√xₜ + ε)
    α = lr, β₁ = beta1, β₂ = beta2, ε = eps
    """
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g * g
    m_hat = m / (1 - beta1**t)
    v_hat = v / (1 - beta2**t)
    x = maximum(x, v_hat)
    return lr * m_hat / (sqrt(x) + eps), m, v, x


def scaling_after_correction(m, v, x, t, lr, beta1, eps):
    return lr / (1 - beta1**t) / (sqrt(x) + eps)


AMSGRAD = Optimizer(
    name="amsgrad",
    title="AMSGrad",
    family="adam",
    about=(
        "Adam changed to converge where Adam does not: it divides by the largest mean square so "
        "far, so a rare large gradient is not forgotten."
    ),
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0, "x": 0.0},
    hyperparameters=ADAM.hyperparameters,
    paper="Reddi, Kale and Kumar, On the convergence of Adam and beyond (2018).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "No bias correction and no epsilon (1e-30 here, for 0/0), no weight decay.",
            {"eps": 1e-30},
            {
                "step": without_correction,
                "scaling": scaling_without_correction,
                "weight_decay": "",
            },
        ),
        "keras": Convention(
            "An epsilon of 1e-7, added before the mean square is corrected; weight decay is "
            "decoupled.",
            {"eps": 1e-7},
            {
                "step": eps_before_correction,
                "scaling": scaling_before_correction,
                "weight_decay": "decoupled",
            },
        ),
        "optax": Convention(
            "The maximum is taken of the corrected mean square, whose first values rest on few "
            "gradients: a large one among them counts for good. No default rate, no weight decay.",
            {},
            {
                "step": maximum_after_correction,
                "scaling": scaling_after_correction,
                "weight_decay": "",
            },
        ),
    },
)
