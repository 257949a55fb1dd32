"""Losses: what training minimises. Metrics, which judge, stand in `thalweg.metrics`."""

from __future__ import annotations

from thalweg.losses.absolute_error import ABSOLUTE_ERROR
from thalweg.losses.cross_entropy import CROSS_ENTROPY
from thalweg.losses.epsilon_insensitive import EPSILON_INSENSITIVE
from thalweg.losses.exponential_loss import EXPONENTIAL
from thalweg.losses.focal import FOCAL
from thalweg.losses.gamma_deviance import GAMMA_DEVIANCE
from thalweg.losses.hinge import HINGE
from thalweg.losses.huber import HUBER
from thalweg.losses.log_cosh import LOG_COSH
from thalweg.losses.log_loss import LOG_LOSS
from thalweg.losses.loss import Loss
from thalweg.losses.loss_checks import check_loss
from thalweg.losses.modified_huber import MODIFIED_HUBER
from thalweg.losses.perceptron import PERCEPTRON
from thalweg.losses.poisson_deviance import POISSON_DEVIANCE
from thalweg.losses.quantile import QUANTILE
from thalweg.losses.squared_error import SQUARED_ERROR
from thalweg.losses.squared_hinge import SQUARED_HINGE
from thalweg.losses.tweedie_deviance import TWEEDIE_DEVIANCE
from thalweg.record_registry import Registry

LOSSES: dict[str, Loss] = {
    loss.name: loss
    for loss in (
        SQUARED_ERROR,
        ABSOLUTE_ERROR,
        HUBER,
        LOG_LOSS,
        CROSS_ENTROPY,
        POISSON_DEVIANCE,
        QUANTILE,
        LOG_COSH,
        EPSILON_INSENSITIVE,
        HINGE,
        SQUARED_HINGE,
        MODIFIED_HUBER,
        FOCAL,
        GAMMA_DEVIANCE,
        TWEEDIE_DEVIANCE,
        PERCEPTRON,
        EXPONENTIAL,
    )
}


# The loss of several outputs is the mean of a loss of each.
EACH = {"multioutput": "regression", "multilabel": "binary"}


def for_task(task: str) -> tuple[str, ...]:
    """Name the losses that serve a task, its default first."""
    each = EACH.get(task, task)
    return tuple(name for name, loss in LOSSES.items() if each in loss.tasks)


_REGISTRY = Registry("loss", "loss", Loss, LOSSES, check_loss, "value")
own_loss = _REGISTRY.own
choose_loss = _REGISTRY.choose

__all__ = ["LOSSES", "Loss", "choose_loss", "for_task", "own_loss"]
