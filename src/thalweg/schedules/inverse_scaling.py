"""Inverse scaling: the learning rate divided by a power of the update's number."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.schedule import Schedule


def factor(t, total, power):
    return t**-power


INVERSE_SCALING = Schedule(
    name="inverse_scaling",
    title="Inverse scaling",
    about=(
        "lr / t^power. A power above ½ and at most 1 meets the conditions of Robbins and Monro, "
        "under which stochastic gradient descent reaches the optimum; smaller powers decay more "
        "slowly."
    ),
    factor=factor,
    hyperparameters={"power": Hyperparameter(0.5, "[0, inf)", "the power of t")},
    paper="Robbins and Monro, A stochastic approximation method (1951).",
    differences=(
        "The same as scikit-learn's learning_rate='invscaling', where t counts rows and power_t is"
        " 0.25 by default in SGDRegressor and 0.5 in SGDClassifier."
    ),
)
