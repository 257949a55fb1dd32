"""Nadam: Adam with Nesterov's look ahead, and momentum that rises from β₁/2 towards β₁."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def mu(t, beta1, momentum_decay):
    return beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay))


def coefficients(t, lr, beta1, beta2, eps, momentum_decay, mu_product):
    now, ahead = mu(t, beta1, momentum_decay), mu(t + 1, beta1, momentum_decay)
    a = lr * (1 - now) / (1 - mu_product)
    b = lr * ahead / (1 - mu_product * ahead)
    return a, b, 1 / (1 - beta2**t), beta1, 1 - beta1, beta2, 1 - beta2, eps


def step(g, m, v, a, b, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    return (a * g + b * m) / (sqrt(v * c) + eps), m, v


NADAM = Optimizer(
    name="nadam",
    title="Nadam",
    about=(
        "Adam whose next momentum step is already counted in. Its momentum starts at half of "
        "beta1 and warms up by the schedule μₜ = β₁ (1 − ½ · 0.96^(t · momentum_decay))."
    ),
    coefficients=coefficients,
    step=step,
    states={"m": 0.0, "v": 0.0},
    products={"mu_product": mu},
    hyperparameters={
        "lr": learning_rate(2e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "[0, inf)", "added to the root"),
        "momentum_decay": Hyperparameter(4e-3, "[0, inf)", "how fast the momentum warms up"),
    },
    paper="Dozat, Incorporating Nesterov momentum into Adam (2016), algorithm 2.",
    differences=(
        "Keras has 0.96^t (momentum_decay 1: the paper's 1/250 dropped) and epsilon 1e-7; optax's "
        "nadam has no schedule."
    ),
)
