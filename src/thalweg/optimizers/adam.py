"""Adam: momentum over the root of the mean square, both corrected for starting at 0."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Convention, Optimizer, learning_rate


def coefficients(t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t), 1 / (1 - beta2**t), beta1, 1 - beta1, beta2, 1 - beta2, eps


def eps_before_correction(t, lr, beta1, beta2, eps):
    rate = lr * (1 - beta2**t) ** 0.5 / (1 - beta1**t)
    return rate, 1.0, beta1, 1 - beta1, beta2, 1 - beta2, eps


def step(g, m, v, a, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    return a * m / (sqrt(v * c) + eps), m, v


def scaling(m, v, a, c, b1, ob1, b2, ob2, eps):
    return a / (sqrt(v * c) + eps)


KERAS = Convention(
    "An epsilon of 1e-7, added before the mean square is corrected, so that it weighs more in the "
    "first updates; weight decay is decoupled.",
    {"eps": 1e-7},
    {"coefficients": eps_before_correction, "weight_decay": "decoupled"},
    formula=(
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ\n"
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²\n"
        "wₜ = wₜ₋₁ − α √(1 − β₂ᵗ) / (1 − β₁ᵗ) · mₜ / (√vₜ + ε)\n"
        "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
    ),
)

ADAM = Optimizer(
    name="adam",
    title="Adam",
    about=(
        "The usual first choice: steps of about the learning rate whatever the gradient's scale, "
        "in a direction averaged over some ten updates."
    ),
    coefficients=coefficients,
    step=step,
    scaling=scaling,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "added to the root"),
    },
    formula=(
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)\n"
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)\n"
        "wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)\n"
        "α = lr, β₁ = beta1, β₂ = beta2, ε = eps"
    ),
    paper="Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1.",
    weight_decay="coupled",
    conventions={
        "paper": Convention("The same; no weight decay.", {}, {"weight_decay": ""}),
        "keras": KERAS,
        "optax": Convention(
            "The same; no default rate, no weight decay.", {}, {"weight_decay": ""}
        ),
    },
)
