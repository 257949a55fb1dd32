"""Losses: what training minimises. Metrics, which judge, stand in `thalweg.metrics`."""

from thalweg.losses.absolute_error import ABSOLUTE_ERROR
from thalweg.losses.cross_entropy import CROSS_ENTROPY
from thalweg.losses.huber import HUBER
from thalweg.losses.log_loss import LOG_LOSS
from thalweg.losses.poisson_deviance import POISSON_DEVIANCE
from thalweg.losses.record import Loss
from thalweg.losses.squared_error import SQUARED_ERROR

LOSSES: dict[str, Loss] = {
    loss.name: loss
    for loss in (
        SQUARED_ERROR,
        ABSOLUTE_ERROR,
        HUBER,
        LOG_LOSS,
        CROSS_ENTROPY,
        POISSON_DEVIANCE,
    )
}


def for_task(task: str) -> tuple[str, ...]:
    """Name the losses that serve a task, its default first."""
    return tuple(name for name, loss in LOSSES.items() if task in loss.tasks)


__all__ = ["LOSSES", "Loss", "for_task"]
