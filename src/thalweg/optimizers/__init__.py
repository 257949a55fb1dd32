"""Optimizers, one short file each; everything that lists or runs them starts from `OPTIMIZERS`."""

from thalweg.optimizers.adadelta import ADADELTA
from thalweg.optimizers.adagrad import ADAGRAD
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.adamax import ADAMAX
from thalweg.optimizers.amsgrad import AMSGRAD
from thalweg.optimizers.momentum import MOMENTUM
from thalweg.optimizers.nadam import NADAM
from thalweg.optimizers.nag import NAG
from thalweg.optimizers.record import Optimizer
from thalweg.optimizers.rmsprop import RMSPROP
from thalweg.optimizers.sgd import SGD

OPTIMIZERS: dict[str, Optimizer] = {
    optimizer.name: optimizer
    for optimizer in (
        SGD,
        MOMENTUM,
        NAG,
        ADAGRAD,
        ADADELTA,
        RMSPROP,
        ADAM,
        ADAMAX,
        NADAM,
        AMSGRAD,
    )
}

__all__ = ["OPTIMIZERS", "Optimizer"]
