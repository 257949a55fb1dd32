"""The coefficients of a series of updates, in float64: what depends on t and hyperparameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.tracing.hoisting import parameters

if TYPE_CHECKING:
    from thalweg.optimizers.optimizer import Optimizer

Array = NDArray[np.float64]


def coefficients_after(
    optimizer: Optimizer,
    t: Array,
    lr: Array,
    settings: Mapping[str, Any],
    carried: Mapping[str, Array],
) -> tuple[Array, dict[str, Array]]:
    """Return the coefficients of a series of updates, and `carried` for the next series.

    Args:
        optimizer: of which this is the method `coefficient_series_after`.
        t: the updates' numbers, ``[updates, 1]`` or ``[updates, K]``, from 1, consecutive.
        lr: learning rates times the schedule's factor, ``[updates, K]``.
        settings: the other hyperparameters, each ``[K]``.
        carried: running products, and the learning rate, after the update before the first,
            each ``[K]``.

    Returns:
        Float64 ``[updates, coefficients, K]``, one row broadcast (read-only) where all updates
        have the same coefficients; and `carried` after the last update.
    """
    known, after = _known(optimizer, t, lr, settings, carried)
    assert optimizer.coefficients is not None
    columns = called(optimizer.coefficients, known)
    each = [np.broadcast_to(column, lr.shape) for column in columns]
    if not any(column.strides[0] for column in each):  # the same for every update
        one = np.stack([c[:1] for c in each], 1)
        return np.broadcast_to(one, (len(lr), len(each), *lr.shape[1:])), after
    return np.stack(each, axis=1), after


def decay_shares(
    optimizer: Optimizer,
    t: Array,
    lr: Array,
    lr_peak: Any,
    settings: Mapping[str, Any],
    carried: Mapping[str, Array],
) -> Any:
    """Return the share of the weights lost in each update by decoupled decay.

    Args:
        optimizer: of which this is the method `decay_series`; see its `decay`.
        t: as `coefficients_after` takes it, like the others but lr_peak.
        lr: rates times the schedule's factor.
        lr_peak: rates before the schedule, ``[K]``.
        settings: the other hyperparameters.
        carried: of the update before the first.
    """
    known: dict[str, Any] = {"lr": lr, "lr_peak": lr_peak}
    known["weight_decay"] = settings["weight_decay"]
    if set(parameters(optimizer.decay)) - set(known):
        known = _known(optimizer, t, lr, settings, carried)[0] | known
    return called(optimizer.decay, known)


def _known(
    optimizer: Optimizer,
    t: Array,
    lr: Array,
    settings: Mapping[str, Any],
    carried: Mapping[str, Array],
) -> tuple[dict[str, Any], dict[str, Array]]:
    """Return what functions of t take, by name, and what is carried on after the last t."""
    # What is equal for all runs, or for all updates, is computed once: powers of t take most of
    # the time.
    others = {
        key: value[:1] if np.ndim(value) and (value == value[0]).all() else value
        for key, value in settings.items()
        if key != "lr"
    }
    rate, before = lr, lr
    if lr.strides[0] or (carried.get("lr", lr[0]) != lr[0]).any():
        before = np.concatenate([carried.get("lr", lr[0])[None], lr[:-1]])
    else:
        rate = before = lr[:1]
    after = {"lr": lr[-1].copy()}
    known: dict[str, Any] = {"t": t, "lr": rate, "lr_before": before, **others}
    if optimizer.asks_for_largest:
        known["lr_max"] = np.maximum(np.maximum.accumulate(lr), carried["lr_max"])
        after["lr_max"] = known["lr_max"][-1].copy()
    running = [(*each, np.multiply) for each in optimizer.products.items()]
    for name, term, join in [*running, *((*each, np.add) for each in optimizer.sums.items())]:
        terms = np.broadcast_to(called(term, known), lr.shape).copy()
        terms[0] = join(carried[name], terms[0])
        known[name] = join.accumulate(terms, axis=0)
        after[name] = known[name][-1].copy()
    return known, after


def called(function: Callable[..., Any], known: Mapping[str, Any]) -> Any:
    """Call a function with those of the known values that it has parameters for."""
    return function(**{name: known[name] for name in parameters(function)})
