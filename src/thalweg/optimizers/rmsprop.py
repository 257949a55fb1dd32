"""RMSprop: the gradient over the root of its mean square; optionally centred, with momentum."""

from thalweg.elementwise import maximum, sign, sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.optimizer import Convention, Optimizer, learning_rate


def step(g, v, m, b, lr, alpha, eps, momentum, centered):
    """Return the step and the new states.

    vₜ = α vₜ₋₁ + (1 − α) gₜ²
    mₜ = α mₜ₋₁ + (1 − α) gₜ
    bₜ = μ bₜ₋₁ + gₜ / (√(vₜ − c mₜ²) + ε),    c = 1 if centered, else 0
    wₜ = wₜ₋₁ − η bₜ
    η = lr, α = alpha, μ = momentum, ε = eps
    """
    v = alpha * v + (1 - alpha) * g * g
    m = alpha * m + (1 - alpha) * g
    spread = maximum(v - sign(centered) * m * m, 0.0)
    b = momentum * b + g / (sqrt(spread) + eps)
    return lr * b, v, m, b


def scaling(v, m, b, lr, eps, momentum, centered):
    spread = maximum(v - sign(centered) * m * m, 0.0)
    return lr / (1 - momentum) / (sqrt(spread) + eps)


def rate_inside(g, v, m, b, lr, alpha, eps, momentum, centered):
    """Return the step and the new states of this variant.

    vₜ = α vₜ₋₁ + (1 − α) gₜ²
    mₜ = α mₜ₋₁ + (1 − α) gₜ
    bₜ = μ bₜ₋₁ + η gₜ / √(vₜ − c mₜ² + ε),    c = 1 if centered, else 0
    wₜ = wₜ₋₁ − bₜ
    η = lr, α = alpha, μ = momentum, ε = eps
    """
    v = alpha * v + (1 - alpha) * g * g
    m = alpha * m + (1 - alpha) * g
    spread = maximum(v - sign(centered) * m * m, 0.0)
    b = momentum * b + lr * g / sqrt(spread + eps)
    return b, v, m, b


def scaling_inside(v, m, b, lr, eps, momentum, centered):
    spread = maximum(v - sign(centered) * m * m, 0.0)
    return lr / (1 - momentum) / sqrt(spread + eps)


RMSPROP = Optimizer(
    name="rmsprop",
    title="RMSprop",
    family="weight",
    about=(
        "Adagrad with a moving average in place of the sum of squares, so that the rate can rise "
        "again. The first steps are large, because the average starts at 0 and is not corrected. "
        "Centred, it divides by the standard deviation of the gradient instead."
    ),
    step=step,
    scaling=scaling,
    states={"v": 0.0, "m": 0.0, "b": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-2),
        "alpha": Hyperparameter(0.99, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "(0, inf)", "keeps the divisor from 0"),
        "momentum": Hyperparameter(0.0, "[0, 1)", "how much of the last step is kept"),
        "centered": Hyperparameter(0.0, "[0, 1]", "1: subtract the squared mean gradient; 0: not"),
    },
    paper=(
        "Tieleman and Hinton, Lecture 6.5, RMSProp: divide the gradient by a running average of "
        "its recent magnitude (2012); centred: Graves, Generating sequences with recurrent neural "
        "networks (2013)."
    ),
    weight_decay="coupled",
    conventions={
        "paper": Convention(
            "Decay 0.9, as in the lecture, which has no more. The rest as in Graves: epsilon "
            "inside the root (1e-8 here, his is 1e-4), the learning rate inside the momentum "
            "buffer. No weight decay.",
            {"alpha": 0.9},
            {"step": rate_inside, "scaling": scaling_inside, "weight_decay": ""},
        ),
        "keras": Convention(
            "Decay 0.9 (rho), an epsilon of 1e-7 inside the root, the learning rate inside the "
            "momentum buffer, a default rate of 0.001; weight decay is decoupled.",
            {"lr": 1e-3, "alpha": 0.9, "eps": 1e-7},
            {"step": rate_inside, "scaling": scaling_inside, "weight_decay": "decoupled"},
        ),
        "optax": Convention(
            "Decay 0.9, epsilon inside the root, the learning rate inside the momentum buffer; no "
            "default rate, no weight decay.",
            {"alpha": 0.9},
            {"step": rate_inside, "scaling": scaling_inside, "weight_decay": ""},
        ),
    },
)
