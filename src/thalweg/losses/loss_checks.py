"""Checks that a loss has the form which training needs; run on a user's own."""

from __future__ import annotations

import numpy as np

from thalweg.errors import UsageError
from thalweg.losses.loss import Loss
from thalweg.losses.over_runs import LossOverRuns

_STEP = 1e-5

Numbers = np.ndarray[tuple[int, ...], np.dtype[np.float64]]


def check_loss(loss: Loss) -> Loss:
    """Return the loss if its gradient is the gradient of its value, elementwise, in z's own dtype.

    It is checked at its default hyperparameters: with extreme ones a correct value may have too few
    digits for a difference quotient.

    Raises:
        UsageError: a function that fails, a wrong shape, a value that is not finite or depends on
            other rows, or a gradient that is not the derivative.
    """
    name = f"Loss {loss.name!r}"
    if loss.grouped:
        raise UsageError(f"{name}: a loss of your own cannot see several columns: grouped=False.")
    over_runs = LossOverRuns(loss, {})
    rng = np.random.default_rng(0)
    z = rng.normal(size=(40, 3))
    y = _targets(loss, rng)
    try:
        value, gradient = over_runs.value(z, y), over_runs.gradient(z, y)
        up, down = over_runs.value(z + _STEP, y), over_runs.value(z - _STEP, y)
        few = over_runs.value(z[7:19, 1:], y[7:19]), over_runs.gradient(z[7:19, 1:], y[7:19])
    except Exception as error:
        raise UsageError(f"{name} fails: {type(error).__name__}: {error}.") from None
    if value.shape != z.shape or not np.isfinite(value).all():
        raise UsageError(
            f"{name}: value must give a finite number for each row and run, of shape {z.shape}; "
            f"it gives {value.shape}."
        )
    for what, all_rows, some in (("value", value, few[0]), ("gradient", gradient, few[1])):
        if not np.allclose(all_rows[7:19, 1:], some):
            raise UsageError(f"{name}: {what} of a row depends on the other rows; it must not.")
    rise = (up - down) / (2 * _STEP)
    wrong = ~np.isclose(gradient, rise, rtol=1e-3, atol=1e-4)
    if wrong.mean() > 0.05:  # a few rows may lie at a corner
        row, run = (int(i) for i in np.argwhere(wrong)[0])
        raise UsageError(
            f"{name}: gradient is not the derivative of value: "
            f"at z = {z[row, run]:.4g}, y = {y[row]:.4g} "
            f"it is {gradient[row, run]:.4g}, and value rises by {rise[row, run]:.4g}."
        )
    if loss.curvature is not None:
        _check_curvature(over_runs, name, z, y)
    return loss


def _check_curvature(loss: LossOverRuns, name: str, z: Numbers, y: Numbers) -> None:
    """Refuse a curvature that is not the derivative of the gradient, or below 0."""
    z = z[:, :1]
    try:
        curvature = loss.curvature(z, y)
        up, down = loss.gradient(z + _STEP, y), loss.gradient(z - _STEP, y)
    except Exception as error:
        raise UsageError(f"{name}: curvature fails: {type(error).__name__}: {error}.") from None
    rise = (up - down) / (2 * _STEP)
    wrong = ~np.isclose(curvature, rise, rtol=1e-3, atol=1e-4) | (curvature < 0)
    if wrong.mean() > 0.05:  # a few rows may lie at a corner
        row = int(np.flatnonzero(wrong)[0])
        raise UsageError(
            f"{name}: curvature must be the derivative of gradient, and not below 0: "
            f"at z = {z[row, 0]:.4g}, y = {y[row]:.4g} it is {curvature[row, 0]:.4g}, and gradient "
            f"rises by {rise[row, 0]:.4g}."
        )


def _targets(loss: Loss, rng: np.random.Generator) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Return targets that the loss's task and domain allow."""
    if "binary" in loss.tasks:
        return rng.integers(0, 2, 40).astype(np.float64)
    y = rng.normal(size=40)
    if -1.0 in loss.domain:
        return y
    return np.abs(y) + 0.1 if 9.0 in loss.domain else rng.uniform(0.05, 0.95, 40)
