"""AMSGrad: Adam divided by the largest mean square so far, so that its rate never rises."""

from thalweg.elementwise import maximum, sqrt
from thalweg.optimizers import adam
from thalweg.optimizers.record import Convention, Optimizer


def coefficients(t, lr, beta1, beta2, eps):
    return 1.0, *adam.coefficients(t, lr, beta1, beta2, eps)


def maximum_after_correction(t, lr, beta1, beta2, eps):
    a, c, *others = adam.coefficients(t, lr, beta1, beta2, eps)
    return c, a, 1.0, *others


def eps_before_correction(t, lr, beta1, beta2, eps):
    return 1.0, *adam.eps_before_correction(t, lr, beta1, beta2, eps)


def without_correction(t, lr, beta1, beta2, eps):
    return 1.0, lr, 1.0, beta1, 1 - beta1, beta2, 1 - beta2, eps


def step(g, m, v, x, before, a, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    x = maximum(x, before * v)
    return a * m / (sqrt(x * c) + eps), m, v, x


def scaling(m, v, x, before, a, c, b1, ob1, b2, ob2, eps):
    return a / (sqrt(x * c) + eps)


AMSGRAD = Optimizer(
    name="amsgrad",
    title="AMSGrad",
    about=(
        "Adam repaired for the cases where it does not converge: rare large gradients are "
        "remembered for good instead of being averaged away."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0, "x": 0.0},
    hyperparameters=adam.ADAM.hyperparameters,
    formula=(
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ),    x̂ₜ = xₜ / (1 − β₂ᵗ)\n"
        "wₜ = wₜ₋₁ − α m̂ₜ / (√x̂ₜ + ε)\n"
        "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
    ),
    paper="Reddi, Kale and Kumar, On the convergence of Adam and beyond (2018).",
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "No bias correction and no epsilon (1e-30 here, for 0/0), no weight decay.",
            {"eps": 1e-30},
            {"coefficients": without_correction, "weight_decay": ""},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ)\n"
                "wₜ = wₜ₋₁ − α mₜ / (√xₜ + ε)\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
            ),
        ),
        "keras": Convention(
            "An epsilon of 1e-7, added before the mean square is corrected; weight decay is "
            "decoupled.",
            {"eps": 1e-7},
            {"coefficients": eps_before_correction, "weight_decay": "decoupled"},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    xₜ = max(xₜ₋₁, vₜ)\n"
                "wₜ = wₜ₋₁ − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · mₜ / (√xₜ + ε)\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
            ),
        ),
        "optax": Convention(
            "The maximum is taken of the corrected mean square, whose first values rest on few "
            "gradients: a large one among them counts for good. No default rate, no weight decay.",
            {},
            {"coefficients": maximum_after_correction, "weight_decay": ""},
            formula=(
                "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
                "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ),    xₜ = max(xₜ₋₁, v̂ₜ)\n"
                "wₜ = wₜ₋₁ − α m̂ₜ / (√xₜ + ε)\n"
                "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
            ),
        ),
    },
)
