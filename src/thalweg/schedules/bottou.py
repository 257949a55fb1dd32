"""Bottou's schedule: the learning rate is nearly constant at first, then falls as 1 / t."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, decay):
    return 1 / (1 + decay * (t - 1))


BOTTOU = Schedule(
    name="bottou",
    title="Bottou's",
    about=(
        "lr / (1 + decay · (t − 1)): nearly constant for the first 1 / decay updates, then "
        "proportional to 1 / t, the fastest decay with which stochastic gradient descent still "
        "reaches the optimum. With an L2 penalty set decay = l2 · lr."
    ),
    factor=factor,
    hyperparameters={
        "decay": Hyperparameter(0.01, "[0, inf)", "one over the updates after which lr is halved"),
    },
    paper="Bottou, Stochastic gradient descent tricks (2012): γ₀ / (1 + γ₀ λ t), t from 0.",
    differences=(
        "scikit-learn's learning_rate='optimal' is this with decay = alpha · lr and a first rate "
        "that it computes itself. Keras InverseTimeDecay is this with decay_steps=1 and decay_rate"
        " = decay."
    ),
)
