"""Inverse scaling: the learning rate over a power of the update's number."""

from thalweg.hyperparameters import Hyperparameter
from thalweg.schedules.record import Schedule


def factor(t, total, power):
    return t**-power


INVERSE_SCALING = Schedule(
    name="inverse_scaling",
    title="Inverse scaling",
    about=(
        "lr / t^power. A power above ½ and at most 1 fulfils Robbins and Monro's conditions, "
        "under which stochastic descent reaches the optimum; smaller powers fall more gently."
    ),
    factor=factor,
    hyperparameters={"power": Hyperparameter(0.5, "[0, inf)", "the power of t")},
    paper="Robbins and Monro, A stochastic approximation method (1951).",
    differences=(
        "scikit-learn's learning_rate='invscaling' as here, with t counting rows and a default "
        "power_t of 0.25."
    ),
)
