"""Losses: what training minimises. Metrics, which judge, stand in `thalweg.metrics`."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from thalweg.hyperparameters import choose, fill, split_setting
from thalweg.losses.absolute_error import ABSOLUTE_ERROR
from thalweg.losses.cross_entropy import CROSS_ENTROPY
from thalweg.losses.epsilon_insensitive import EPSILON_INSENSITIVE
from thalweg.losses.focal import FOCAL
from thalweg.losses.gamma_deviance import GAMMA_DEVIANCE
from thalweg.losses.hinge import HINGE
from thalweg.losses.huber import HUBER
from thalweg.losses.log_cosh import LOG_COSH
from thalweg.losses.log_loss import LOG_LOSS
from thalweg.losses.loss import Loss
from thalweg.losses.loss_checks import check_loss
from thalweg.losses.modified_huber import MODIFIED_HUBER
from thalweg.losses.poisson_deviance import POISSON_DEVIANCE
from thalweg.losses.quantile import QUANTILE
from thalweg.losses.squared_error import SQUARED_ERROR
from thalweg.losses.squared_hinge import SQUARED_HINGE
from thalweg.losses.tweedie_deviance import TWEEDIE_DEVIANCE
from thalweg.own import OwnFile, hash_of, is_own, load_own, read_own

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
    )
}


# The loss of several outputs is the mean of a loss of each.
EACH = {"multioutput": "regression", "multilabel": "binary"}


def for_task(task: str) -> tuple[str, ...]:
    """Name the losses that serve a task, its default first."""
    each = EACH.get(task, task)
    return tuple(name for name, loss in LOSSES.items() if each in loss.tasks)


def own_loss(file: OwnFile) -> Loss:
    """Run a user's file and return the loss in it, checked, with the hash of what was run.

    Raises:
        UsageError: the file fails or has no such loss, or `check_loss` refuses it.
    """
    return check_loss(replace(load_own(file, Loss), name=file.name, sha256=file.sha256))


def choose_loss(given: str | Loss) -> tuple[Loss, dict[str, Any]]:
    """Read ``name,key=value,…``; return the loss and all its hyperparameters.

    The name may be ``file.py:name`` of a loss of the user's own; or the record itself is given.

    Raises:
        UsageError: an unknown name or hyperparameter, a value out of range, or a loss that
            `check_loss` refuses.
    """
    if isinstance(given, Loss):
        loss = given
        if LOSSES.get(given.name) != given:
            loss = check_loss(replace(given, sha256=given.sha256 or hash_of(given.value)))
        return loss, fill("loss", loss, {})
    name, texts = split_setting(given, "loss")
    if is_own(name):
        loss = own_loss(read_own("loss", name))
    else:
        loss = choose("loss", name, LOSSES)
    return loss, fill("loss", loss, texts)


__all__ = ["LOSSES", "Loss", "choose_loss", "for_task", "own_loss"]
