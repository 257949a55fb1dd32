"""Losses over the error or the margin: value and slope, and what one outlier does."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from thalweg.hyperparameters import Interval
from thalweg.losses import LOSSES, Loss, choose_loss
from thalweg.losses.constants import best_constant
from thalweg.losses.over_runs import LossOverRuns

Floats = NDArray[np.float64]
Axis = Literal["error", "margin"]

_CLASSES = 3  # of a loss of several classes
_BESIDE = np.array([-0.8, -0.5, -0.3, -0.1, 0.0, 0.1, 0.3, 0.5, 0.8])  # targets, as a share


@dataclass(frozen=True)
class Span:
    """Places on an axis, ``low + i · step``; an error of that sort, and one ten times as bad."""

    low: float
    step: float
    count: int
    near: float
    far: float

    @property
    def places(self) -> Floats:
        """All of them."""
        return np.round(self.low + self.step * np.arange(self.count), 10)


SPANS: Mapping[Axis, Span] = {
    "error": Span(-8.0, 0.05, 321, 1.0, 10.0),
    "margin": Span(-4.0, 0.025, 321, -1.0, -10.0),
}
ROWS = np.array([-2.5, -2.0, -1.5, -1.0, -0.5, 0.5, 1.0, 1.5, 2.0, 2.5])  # of class 1 above 0
OUTLIERS = Span(0.5, 0.5, 40, 0.0, 0.0)  # targets, or places, of the outlier


def axis_of(loss: Loss) -> Axis:
    """Return what a loss is drawn over: prediction − target, or the score of the true class."""
    return "error" if loss.link.predicts in ("number", "mean") else "margin"


def for_axis(axis: Axis) -> list[Loss]:
    """Return the losses that are drawn over an axis."""
    return [loss for loss in LOSSES.values() if axis_of(loss) == axis]


def made(text: str) -> LossOverRuns:
    """Return the loss of a text such as ``huber,delta=2``.

    Raises:
        UsageError: no such loss or hyperparameter, or one out of its range.
    """
    loss, numbers = choose_loss(text)
    return LossOverRuns(loss, numbers, _CLASSES if loss.grouped else 1)


def slider(interval: Interval, default: float) -> tuple[float, float]:
    """Return the ends of a slider for a number: its range, or up to ten times the default."""
    low, high = (float(end) for end in interval.text.strip("[]()").split(","))
    finite = high if np.isfinite(high) else 10 * (default or 1.0)
    inset = (finite - low) / 100
    return (
        low if low in interval else low + inset,
        finite if finite in interval else finite - inset,
    )


@np.errstate(all="ignore")
def shape(of: LossOverRuns, at: Floats, target: float) -> tuple[Floats, Floats]:
    """Return the value of a loss, and its slope, over errors or margins.

    Args:
        of: the loss.
        at: prediction − target; of classes the score of the true class, of several beside 0 of the
            others.
        target: of a loss over the error; those of a mean depend on it, and have no prediction
            below 0: NaN.

    Returns:
        The loss, and its derivative by what it is drawn over: by the prediction, which is the
        derivative by the raw score divided by the mean where the prediction is eᶻ.
    """
    loss = of.loss
    if loss.grouped:
        z = np.zeros((len(at), of.columns))
        z[:, 0] = at
        truth = np.zeros(len(at))
        return of.value(z, truth)[:, 0], np.asarray(of.gradient(z, truth)[:, 0], np.float64)
    if axis_of(loss) == "margin":
        z, truth, inner = at[:, np.newaxis], np.ones(len(at)), np.ones(len(at))
    elif loss.link.predicts == "mean":
        mean = np.where(at + target > 0, at + target, np.nan)
        z, truth, inner = np.log(mean)[:, np.newaxis], np.full(len(at), target), 1 / mean
    else:
        z = (at + target)[:, np.newaxis]
        truth, inner = np.full(len(at), target), np.ones(len(at))
    return of.value(z, truth)[:, 0], np.asarray(of.gradient(z, truth)[:, 0] * inner)


def growth(of: LossOverRuns, axis: Axis, target: float) -> tuple[float, float]:
    """Return how much more an error ten times as large costs, and how much harder it pulls."""
    span = SPANS[axis]
    value, slope = shape(of, np.array([span.near, span.far]), target)
    with np.errstate(all="ignore"):
        return float(value[1] / value[0]), float(slope[1] / slope[0])


@lru_cache(256)
def constants(text: str, target: float) -> tuple[float, ...]:
    """Return the best single prediction for nine targets and an outlier, for each of its places."""
    of = made(text)
    rows = usual_targets(target)
    found = [
        best_constant(of, np.append(rows, place), np.ones(len(rows) + 1))[0]
        for place in OUTLIERS.places
    ]
    return tuple(float(each) for each in np.asarray(of.loss.link.predict(np.array(found))))


@lru_cache(64)
def boundaries(text: str) -> tuple[float, ...]:
    """Return the c of the score x − c that ten rows and a mislabelled one choose, for its places.

    The rows are `ROWS`, those above 0 of class 1; the other one is of class 0 and lies among those
    of class 1 or beyond them. c is found on a grid and then on a finer one; of equally good ones it
    is the middle.
    """
    of = made(text)
    if of.loss.grouped:
        of = LossOverRuns(of.loss, of.hyperparameters, 2)
    truth = np.append(ROWS > 0, False).astype(np.float64)

    def best(rows: Floats, cuts: Floats) -> float:
        z = rows[:, np.newaxis] - cuts
        if of.loss.grouped:
            z = np.stack([np.zeros_like(z), z], axis=2).reshape(len(rows), -1)
        means = of.value(z, truth).mean(axis=0)
        return float(cuts[means <= means.min() + 1e-12].mean())

    found = []
    for place in OUTLIERS.places:
        rows = np.append(ROWS, place)
        near = best(rows, np.linspace(-4.0, 24.0, 561))
        found.append(best(rows, np.linspace(near - 0.1, near + 0.1, 401)))
    return tuple(found)


def usual_targets(target: float) -> Floats:
    """Return nine targets around one, all above 0."""
    found: Floats = target * (1 + _BESIDE)
    return found


def stacked(of: Sequence[Any], columns: int, number: Callable[[Any], Any]) -> Floats:
    """Return a row of numbers for each, ``[0, columns]`` for none."""
    return np.array([number(each) for each in of], np.float64).reshape(-1, columns)
