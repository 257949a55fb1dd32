"""Checks that an optimizer has the form which the engines need; run on a user's own."""

from __future__ import annotations

from typing import Any

import numpy as np

from thalweg.errors import UsageError, nearest
from thalweg.optimizers.coefficient_series import called
from thalweg.optimizers.optimizer import Optimizer


def check_optimizer(optimizer: Optimizer) -> Optimizer:
    """Return the optimizer if it has the form which the engines need.

    Raises:
        UsageError: a state whose initial value names no hyperparameter, the wrong number of
            coefficients or of results, coefficients that are not finite, a step that is not
            elementwise.
    """
    name = f"Optimizer {optimizer.name!r}"
    for state, start in optimizer.states.items():
        if isinstance(start, str) and start not in optimizer.hyperparameters:
            raise UsageError(
                f"{name}: state {state!r} starts at {start!r}, which is no hyperparameter: "
                f"{nearest(start, optimizer.hyperparameters)}"
            )
    settings = {key: np.array([h.default]) for key, h in optimizer.hyperparameters.items()}
    t = np.arange(1.0, 6.0)[:, None]
    lr = np.full((5, 1), float(settings["lr"][0]))
    some = dict.fromkeys(optimizer.products, 0.5**t)  # Nadam divides by 1 − its product
    some |= dict.fromkeys(optimizer.sums, t)
    try:
        assert optimizer.coefficients is not None
        known = dict.fromkeys(("lr", "lr_before", "lr_max"), lr)
        given = called(optimizer.coefficients, {"t": t, **settings, **some, **known})
        if not isinstance(given, (tuple, list)):
            raise TypeError("it must return a tuple; a single number is written (number,)")
        series = optimizer.coefficient_series(t, lr, settings, optimizer.carried(1))[:, :, 0]
    except Exception as error:
        raise UsageError(f"{name}: coefficients fails: {type(error).__name__}: {error}.") from None
    takes = optimizer.coefficient_names
    if series.shape[1] != len(takes):
        raise UsageError(
            f"{name}: coefficients returns {series.shape[1]} numbers, and step takes {len(takes)} "
            f"after its states ({', '.join(takes)}): make them agree."
        )
    if not np.isfinite(series).all():
        update, which = (int(i) for i in np.argwhere(~np.isfinite(series))[0])
        raise UsageError(
            f"{name}: coefficient {takes[which]!r} is {series[update, which]:g} at update "
            f"{update + 1} with the default hyperparameters; it must be finite."
        )
    if optimizer.averaged and (
        optimizer.averaged not in optimizer.states or not _has_share(optimizer)
    ):
        raise UsageError(
            f"{name}: averaged must name a state x, moved by x + share · (w − u − x), and share "
            "be that factor of the step: a function of t, …, or the coefficient of that name."
        )
    _check_elementwise(optimizer, series, settings, name)
    if optimizer.lazy == "exact":
        _check_exact(optimizer, settings, name)
    return optimizer


def _has_share(optimizer: Optimizer) -> bool:
    try:
        return optimizer.share_at >= 0
    except ValueError:
        return False


def _called(coefficient: Any) -> str:
    return coefficient if isinstance(coefficient, str) else str(coefficient.__name__)


def _check_elementwise(optimizer: Optimizer, series: Any, settings: Any, name: str) -> None:
    """Step a matrix, a shuffle of it, and a larger one: no element may depend on the others."""
    rng = np.random.default_rng(0)
    gradients = rng.standard_normal((len(series), 3, 4))
    order = rng.permutation(12)
    w = rng.standard_normal((3, 4))
    one = _walk(optimizer, gradients, w, series, settings, name)
    mixed = np.stack([g.ravel()[order].reshape(4, 3) for g in gradients])
    other = _walk(optimizer, mixed, w.ravel()[order].reshape(4, 3), series, settings, name)
    if optimizer.over:
        return
    same = np.allclose(one.ravel()[order].reshape(4, 3), other, rtol=1e-9, atol=1e-12)
    # A quantity of all elements, as their norm, is the same in any order: hence the larger matrix.
    beside = gradients.copy()
    beside[:, :, 2:] *= 3.0
    among = _walk(optimizer, beside, w * np.array([1.0, 1.0, 3.0, 3.0]), series, settings, name)
    same = same and np.allclose(one[:, :2], among[:, :2], rtol=1e-9, atol=1e-12)
    if not same:
        raise UsageError(
            f"{name}: step is not elementwise: the step of an element changes when the others "
            "change; use only operators and the functions of thalweg.elementwise."
        )


def _check_exact(optimizer: Optimizer, settings: Any, name: str) -> None:
    """Compare steps without a gradient, taken one by one, with one step for all of them."""
    rng = np.random.default_rng(0)
    lr = settings["lr"] * np.array([[1.0], [0.7], [1.2], [0.9], [0.5], [0.8], [0.3]])
    t = np.arange(1.0, len(lr) + 1)[:, None]
    series = optimizer.coefficient_series(t, lr, settings, optimizer.carried(1))[:, :, 0]
    w = np.zeros(8)
    states: list[Any] = list(optimizer.initial_states(w.shape, settings))
    for row in series[:3]:
        u, *states = optimizer.update(rng.standard_normal(8), w, states, row)
        w = w - u
    none, one_by_one = np.zeros(8), [w, *states]
    for row in series[3:]:
        u, *later = optimizer.update(none, one_by_one[0], one_by_one[1:], row)
        one_by_one = [one_by_one[0] - u, *later]
    last = series[-1].copy()
    for place in optimizer.summed_at:
        last[place] = series[3:, place].sum()
    u, *later = optimizer.update(none, w, states, last)
    at_once = [w - u, *later]
    if not np.allclose(one_by_one, at_once, rtol=1e-9, atol=1e-12):
        raise UsageError(
            f'{name}: lazy="exact" needs that many steps without a gradient equal one step with '
            f"{' and '.join(map(_called, optimizer.summed)) or 'nothing'} summed, which is not so: "
            "leave lazy out."
        )
    if not optimizer.states:
        g = rng.standard_normal(8)
        linear = optimizer.scaling is not None and np.allclose(
            optimizer.update(g, w, [], last)[0], optimizer.scaling(*last) * g
        )
        if not linear:
            raise UsageError(
                f'{name}: lazy="exact" without states is for a step that is scaling · g: leave '
                "lazy out."
            )


def _walk(
    optimizer: Optimizer, gradients: Any, w: Any, series: Any, settings: Any, name: str
) -> Any:
    states = optimizer.initial_states(w.shape, settings)
    for g, coefficients in zip(gradients, series, strict=True):
        before = [np.array(array) for array in (g, w, *states)]
        try:
            u, *fresh = optimizer.update(g, w, states, coefficients)
        except Exception as error:
            raise UsageError(f"{name}: step fails: {type(error).__name__}: {error}.") from None
        if len(fresh) != len(states):
            raise UsageError(
                f"{name}: step returns {len(fresh)} states after the update, and the record has "
                f"{len(states)}: return (u, {', '.join(optimizer.states)})."
            )
        if optimizer.over:  # a state may be one number
            fresh = [np.broadcast_to(s, np.shape(b)) for s, b in zip(fresh, states, strict=True)]
        shapes = [w.shape, *map(np.shape, states)]
        if any(np.shape(a) != s for a, s in zip((u, *fresh), shapes, strict=True)):
            raise UsageError(
                f"{name}: step is not elementwise: it returns shapes "
                f"{', '.join(str(np.shape(a)) for a in (u, *fresh))} for weights of {w.shape}."
            )
        if any((a != b).any() for a, b in zip(before, (g, w, *states), strict=True)):
            raise UsageError(
                f"{name}: step changes what it is given, as g *= 2 would: write g = 2 * g."
            )
        w, states = w - u, fresh
    if not np.isfinite(w).all():
        raise UsageError(
            f"{name}: after {len(series)} gradients of about 1 the weights are not finite."
        )
    return w
