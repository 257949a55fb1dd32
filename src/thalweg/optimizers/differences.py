"""An optimizer's conventions compared on the same gradients: the table of ``thalweg show``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from thalweg.optimizers.optimizer import CONVENTIONS, Optimizer

# The gradients of one weight. The first is small enough for every epsilon to make a difference;
# then an ordinary one, a slightly smaller one, changes of sign, and 0. The learning rate falls
# once, which tells a momentum buffer that contains the rate from one that does not.
START = 1.0
GRADIENTS = (1e-6, 0.5, 0.4, -0.3, 0.2, 0.6, -0.1, 0.0, 0.3, 0.25)
RATES = (0.05,) * 5 + (0.01,) * 5
SHOWN = (1, 2, 10)


@dataclass(frozen=True)
class Row:
    """One convention of an optimizer, compared with its default convention.

    Attributes:
        convention: the source.
        note: in what it differs, in a sentence; "" for the default convention.
        defaults: hyperparameters whose default is another one than the default convention's, by
            name; for the default convention itself all of them.
        lacks: hyperparameters of the default convention that this one does not have.
        weights: the weight after each update of `SHOWN`, by the update's number; for ASGD the
            averaged one, which predictions use.
        path: the same after every update.
    """

    convention: str
    note: str
    defaults: Mapping[str, float]
    lacks: tuple[str, ...]
    weights: Mapping[int, float]
    path: tuple[float, ...]


def worked_example(optimizer: Optimizer, given: Mapping[str, float] | None = None) -> list[Row]:
    """Feed each convention the same gradients, from the same weight, at the same rates.

    The other hyperparameters are the convention's own defaults, weight decay among them.

    Args:
        optimizer: in any of its conventions.
        given: other values of hyperparameters, for the conventions that have them.

    Returns:
        The default convention first, the others in the order of `CONVENTIONS`.

    """
    optimizer = optimizer.default_form or optimizer
    usual = _defaults(optimizer)
    rows = [Row(optimizer.convention, "", usual, (), *_weights(optimizer, given))]
    for convention in (name for name in CONVENTIONS if name in optimizer.conventions):
        other = optimizer.under(convention)
        own = _defaults(other)
        rows.append(
            Row(
                convention,
                optimizer.conventions[convention].note,
                {key: value for key, value in own.items() if value != usual.get(key)},
                tuple(key for key in usual if key not in own),
                *_weights(other, given),
            )
        )
    return rows


def _defaults(optimizer: Optimizer) -> dict[str, float]:
    """Return the hyperparameters' defaults; an optimizer's are single numbers."""
    return {
        key: float(declared.default)
        for key, declared in optimizer.hyperparameters.items()
        if not isinstance(declared.default, tuple)
    }


def _weights(
    optimizer: Optimizer, given: Mapping[str, float] | None
) -> tuple[dict[int, float], tuple[float, ...]]:
    """Take the updates of the example; return the weight after those that are shown, and all."""
    own = _defaults(optimizer)
    own |= {key: value for key, value in (given or {}).items() if key in own}
    settings = {key: np.array([value]) for key, value in own.items()}
    settings["lr"] = np.array(RATES[:1])
    rates = np.array(RATES)
    t = np.arange(1.0, len(rates) + 1)[:, None]
    series = optimizer.coefficient_series(t, rates[:, None], settings, optimizer.carried(1))[
        :, :, 0
    ]
    pull = settings.get("weight_decay", np.zeros(1))
    coupled = pull if optimizer.weight_decay == "coupled" else 0.0
    shares = np.zeros((len(rates), 1))
    if optimizer.weight_decay == "decoupled":
        begun = optimizer.carried(1)
        shares = shares + optimizer.decay_series(t, rates[:, None], rates[:1], settings, begun)
    w = np.full((1, 1) if optimizer.over == "matrix" else (1,), START)
    states = optimizer.initial_states(w.shape, settings, start=w)
    path: list[float] = []
    for i, (g, coefficients) in enumerate(zip(GRADIENTS, series, strict=True)):
        u, *fresh = optimizer.update(np.full(w.shape, g) + coupled * w, w, states, coefficients)
        states = [np.broadcast_to(s, b.shape) for s, b in zip(fresh, states, strict=True)]
        new = w - u - shares[i] * w
        states = optimizer.followed(states, new - (w - u), coefficients)
        w = new
        predicting = (
            states[list(optimizer.states).index(optimizer.averaged)] if optimizer.averaged else w
        )
        path.append(float(predicting.ravel()[0]))
    return {update: path[update - 1] for update in SHOWN}, tuple(path)
