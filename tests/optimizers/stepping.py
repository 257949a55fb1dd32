"""What the optimizers' tests share: optimizers, recorded numbers, and a walk step by step."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from thalweg.optimizers import OPTIMIZERS, Optimizer

REFERENCE = Path(__file__).parents[1] / "reference"
# Origin of every number here: the library itself, in float64, by tests/reference/record_*.py.
RECORDED = {
    library: json.loads((REFERENCE / f"{library}_optimizers.json").read_text())
    for library in ("torch", "keras", "optax")
}
GRADIENTS = np.array(RECORDED["torch"]["gradients"])
START = np.array(RECORDED["torch"]["start"])
ELEMENTWISE = {
    name: optimizer
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer) and not optimizer.over
}
PAIRS = [
    (name, convention)
    for name, optimizer in ELEMENTWISE.items()
    for convention in (optimizer.convention, *optimizer.conventions)
]


def settings_of(optimizer: Optimizer, given: dict[str, float]) -> dict[str, np.ndarray]:
    """Every hyperparameter as ``[1]``; what the optimizer does not have is an error."""
    assert set(given) <= set(optimizer.hyperparameters)
    return {
        name: np.array([float(given.get(name, hyper.default))])
        for name, hyper in optimizer.hyperparameters.items()
    }


def coefficients_of(optimizer: Optimizer, settings, rates) -> np.ndarray:
    """The table for one run, ``[updates, coefficients]``."""
    t = np.arange(1.0, len(rates) + 1)[:, None]
    return optimizer.coefficient_series(
        t, np.array(rates)[:, None], settings, optimizer.carried(1)
    )[:, :, 0]


def walk(
    optimizer: Optimizer, given, gradients=GRADIENTS, start=START, rates=None, dtype=np.float64
):
    """The weights after each step, and the last states, from the record's own parts.

    Coupled weight decay is added to the gradient, decoupled taken off beside the step.
    """
    settings = settings_of(optimizer, given)
    peak = settings["lr"][0]
    rates = np.full(len(gradients), peak) if rates is None else np.array(rates)
    table = coefficients_of(optimizer, settings, rates)
    decay = settings["weight_decay"][0] if "weight_decay" in settings else 0.0
    coupled = dtype(decay if optimizer.weight_decay == "coupled" else 0.0)
    shares = np.zeros((len(rates), 1))
    if optimizer.weight_decay == "decoupled":
        t = np.arange(1.0, len(rates) + 1)[:, None]
        shares = shares + optimizer.decay_series(
            t, rates[:, None], settings["lr"], settings, optimizer.carried(1)
        )
    w = np.array(start, dtype)
    states = [s.astype(dtype) for s in optimizer.initial_states(w.shape, settings, start=w)]
    points, history = [], []
    for g, coefficients, share in zip(
        gradients.astype(dtype), table.astype(dtype), shares.astype(dtype), strict=True
    ):
        u, *states = optimizer.update(g + coupled * w, w, states, coefficients)
        states = optimizer.followed(states, -share * w, coefficients)
        w = w - u - share * w
        points.append(w)
        history.append(states)
    return np.array(points), history


def averaged(optimizer: Optimizer, history: Any) -> np.ndarray:
    """The state that predictions use, after each step."""
    place = list(optimizer.states).index(optimizer.averaged)
    return np.array([states[place] for states in history])


def assert_close(ours, theirs, tolerance=1e-12):
    """Absolute; relative for coordinates beyond 1 (some points lie at 10⁴, whose ulp is 2e-12)."""
    theirs = np.array(theirs)
    assert ours.shape == theirs.shape
    np.testing.assert_array_less(np.abs(ours - theirs), tolerance * np.maximum(1, np.abs(theirs)))
