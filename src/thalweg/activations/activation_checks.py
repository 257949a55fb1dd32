"""Checks that an activation has the form which training needs; run on a user's own."""

from __future__ import annotations

import numpy as np

from thalweg.activations.activation import Activation
from thalweg.errors import UsageError

_STEP = 1e-5
_FAR = 30.0  # from here on a layer's sums are no longer usual


def check_activation(activation: Activation) -> Activation:
    """Return the activation if its slope is that of its value, both elementwise and finite.

    It is checked at its default hyperparameters.

    Raises:
        UsageError: a function that fails, a wrong shape, a value or slope that is not finite
            between −30 and 30 or depends on other elements, or a slope that is not the derivative.
    """
    name = f"Activation {activation.name!r}"
    numbers = {key: h.default for key, h in activation.hyperparameters.items()}
    z = np.random.default_rng(0).normal(0, 3, size=(40, 3))
    z[0] = -_FAR, 0.1, _FAR
    try:
        with np.errstate(all="ignore"):
            value, slope = (
                np.asarray(f(z, **numbers)) for f in (activation.value, activation.slope)
            )
            few = (
                np.asarray(activation.value(z[7:19, 1:], **numbers)),
                np.asarray(activation.slope(z[7:19, 1:], **numbers)),
            )
            up, down = (np.asarray(activation.value(z + s, **numbers)) for s in (_STEP, -_STEP))
    except Exception as error:
        said = f"{type(error).__name__}: {error}".rstrip(".: ")
        raise UsageError(f"{name} fails: {said}.") from None
    for what, all_, some in (("value", value, few[0]), ("slope", slope, few[1])):
        if all_.shape != z.shape or all_.dtype.kind != "f" or not np.isfinite(all_).all():
            raise UsageError(
                f"{name}: {what} must give a finite number for each z, here of shape {z.shape} "
                f"between −{_FAR:g} and {_FAR:g}; it gives {_found(all_)}."
            )
        if some.shape != (12, 2) or not np.allclose(all_[7:19, 1:], some):
            raise UsageError(f"{name}: {what} of a z depends on the others; it must not.")
    rise = (up - down) / (2 * _STEP)
    wrong = ~np.isclose(slope, rise, rtol=1e-3, atol=1e-4)
    if wrong.mean() > 0.05:  # a few may lie at a corner
        at = np.unravel_index(int(wrong.argmax()), wrong.shape)
        raise UsageError(
            f"{name}: slope is not the derivative of value: at z = {z[at]:.4g} it is "
            f"{slope[at]:.4g}, and value rises by {rise[at]:.4g}."
        )
    return activation


def _found(array: np.ndarray) -> str:
    """Say what an array is instead: of another shape or type, or not finite."""
    if array.dtype.kind == "f" and not np.isfinite(array).all():
        return f"{array[~np.isfinite(array)].flat[0]}"
    return f"{array.dtype} of shape {array.shape}"
