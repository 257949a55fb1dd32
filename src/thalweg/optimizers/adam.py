"""Adam: momentum over the root of the mean square, both corrected for starting at 0."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t), 1 / (1 - beta2**t), beta1, 1 - beta1, beta2, 1 - beta2, eps


def step(g, m, v, a, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    return a * m / (sqrt(v * c) + eps), m, v


ADAM = Optimizer(
    name="adam",
    title="Adam",
    about=(
        "The usual first choice: steps of about the learning rate whatever the gradient's scale, "
        "in a direction averaged over some ten updates."
    ),
    coefficients=coefficients,
    step=step,
    states={"m": 0.0, "v": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-3),
        "beta1": Hyperparameter(0.9, "[0, 1)", "decay of the mean gradient"),
        "beta2": Hyperparameter(0.999, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "[0, inf)", "added to the root"),
    },
    paper="Kingma and Ba, Adam: a method for stochastic optimization (2015), algorithm 1.",
    differences=(
        "Keras has epsilon 1e-7 and adds it before the correction of the mean square, so that it "
        "weighs more in the first updates; optax as here."
    ),
)
