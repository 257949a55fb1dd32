"""RMSprop: the gradient over the root of its own mean square."""

from thalweg.elementwise import sqrt
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.record import Optimizer, learning_rate


def coefficients(t, lr, alpha, eps):
    return lr, alpha, 1 - alpha, eps


def step(g, v, a, r, o, eps):
    v = r * v + o * g * g
    return a * g / (sqrt(v) + eps), v


RMSPROP = Optimizer(
    name="rmsprop",
    title="RMSprop",
    about=(
        "Adagrad that forgets: the sum of squares is a moving average, so that the rate can rise "
        "again. The first steps are large, for the average starts at 0 and is not corrected."
    ),
    coefficients=coefficients,
    step=step,
    states={"v": 0.0},
    hyperparameters={
        "lr": learning_rate(1e-2),
        "alpha": Hyperparameter(0.99, "[0, 1)", "decay of the mean square"),
        "eps": Hyperparameter(1e-8, "[0, inf)", "added to the root"),
    },
    paper="Tieleman and Hinton, Lecture 6.5 of Neural Networks for Machine Learning (2012).",
    differences=(
        "The lecture, Keras and optax decay by 0.9; Keras and optax add epsilon inside the root."
    ),
)
