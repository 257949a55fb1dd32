"""The best constant: one raw score for every row that minimises the weighted mean loss.

A loss with a closed form for it has that in its record (`Loss.constant`). For the others, users'
own losses among them, it is found numerically from value and gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import logit

from thalweg.losses.over_runs import LossOverRuns

Array = NDArray[np.float64]

_GRID = 33  # scores of one grid
_BINS = 4096  # of targets, while the optimum is bracketed
_MOST = 2**19  # targets that are held
_GROUP = 2**18  # of them, whose mean is taken at once
_CHUNK = 65536
_SAME = 1e-12  # of the total weight: sums that differ by less are equal up to rounding
_CERTAIN = float(logit(1 - 1e-12))  # the largest score of a probability that is tried


def mean(y: Array, weight: Array) -> float:
    """Σ w y / Σ w, without an overflow."""
    size = float(np.abs(y).max()) or 1.0
    return float(np.average(y / size, weights=weight)) * size


def quantile(y: ArrayLike, weight: ArrayLike, level: float) -> float:
    """Return the weighted quantile: the targets below it have the share `level` of the weight.

    Where every number between two targets is a quantile, the middle of them, as for the median of
    an even number of rows: `numpy.quantile`'s "averaged_inverted_cdf" with each row w times.

    Args:
        y: ``[n]``, in any order.
        weight: ``[n]``, ≥ 0, some above 0.
        level: in (0, 1).
    """
    numbers, mass = np.asarray(y, np.float64), np.asarray(weight, np.float64)
    order = np.argsort(numbers, kind="stable")
    order = order[mass[order] > 0]
    below = np.cumsum(mass[order])
    wanted, near = level * below[-1], _SAME * below[-1]
    first = min(int(np.searchsorted(below, wanted - near)), len(order) - 1)
    reached = first + 1 < len(order) and below[first] <= wanted + near
    lower, upper = numbers[order[first]], numbers[order[first + reached]]
    return float(lower / 2 + upper / 2 if reached else lower)


def best_constant(
    loss: LossOverRuns, target: NDArray[Any], weight: NDArray[Any]
) -> tuple[float, ...]:
    """Return the raw scores ``[columns]`` that minimise Σ w · loss / Σ w as a constant.

    Args:
        loss: its hyperparameters in the target's unit.
        target: ``[n]`` float64, or ``[n, outputs]``; class numbers for a grouped loss.
        weight: ``[n]`` float64, ≥ 0, of each row in the loss: sample weight × class weight.
    """
    targets = Targets(loss)
    targets.update(target, weight)
    return targets.best_constant()


class Targets:
    """Takes in targets with their weights, batch by batch, and finds the best constant.

    It has the same bits however the rows are divided. Where it depends on more than the targets'
    mean (`Loss.by_mean`), neighbours among more than `_MOST` of them are one, at their weighted
    mean: a quantile then has the rank that it should but for 1e-5.
    """

    def __init__(self, loss: LossOverRuns) -> None:
        """Take the loss, its hyperparameters in the target's unit."""
        self._loss = loss
        self._classes = np.zeros(loss.columns)
        by_mean = loss.loss.by_mean and loss.loss.constant is not None
        self._kind: type[_Distinct | _Mean] = _Mean if by_mean else _Distinct
        self._outputs: list[_Distinct | _Mean] = []

    def update(self, target: NDArray[Any], weight: NDArray[Any]) -> None:
        """Take in rows; arguments as for `best_constant`."""
        if self._loss.loss.grouped:
            np.add.at(self._classes, target.astype(np.intp), weight)
            return
        columns = target.reshape(len(target), -1).T
        self._outputs = self._outputs or [self._kind() for _ in columns]
        for output, column in zip(self._outputs, columns, strict=True):
            output.update(np.asarray(column, np.float64), np.asarray(weight, np.float64))

    def best_constant(self) -> tuple[float, ...]:
        """Return what `best_constant` does of all rows."""
        record, numbers = self._loss.loss, self._loss.hyperparameters
        if record.grouped:
            assert record.constant is not None
            shares = self._classes
            scores = record.constant(np.arange(len(shares)), shares, **numbers)
            return tuple(float(score) for score in scores)
        found = []
        for y, mass in (output.found() for output in self._outputs):
            if record.constant is not None:
                found.append(float(record.constant(y, mass, **numbers)))
            else:
                found.append(_searched(LossOverRuns(record, numbers), y, mass))
        return tuple(found)


class _Mean:
    """The weighted mean of targets, by groups of `_GROUP` rows in whatever pieces they come."""

    def __init__(self) -> None:
        self._rows: list[tuple[Array, Array]] = []  # fewer than a group
        self._mean, self._mass = 0.0, 0.0  # of the groups before

    def update(self, y: Array, weight: Array) -> None:
        """Take in rows."""
        self._rows.append((y, weight))
        if sum(len(each) for each, _ in self._rows) < _GROUP:
            return
        y, weight = _joined(self._rows)
        for start in range(0, len(y) - _GROUP + 1, _GROUP):
            group = slice(start, start + _GROUP)
            self._mean, self._mass = self._with(y[group], weight[group])
        left = slice(len(y) - len(y) % _GROUP, None)
        self._rows = [(y[left].copy(), weight[left].copy())]  # without the others' memory

    def found(self) -> tuple[Array, Array]:
        """Return the mean and the weight of all, as if all rows had it; ``[0]`` of no weight."""
        average, mass = self._with(*_joined(self._rows))
        return np.full(int(mass > 0), average), np.full(int(mass > 0), mass)

    def _with(self, y: Array, weight: Array) -> tuple[float, float]:
        """Return the mean and the weight with some more rows, without an overflow."""
        own = float(weight.sum())
        if not own > 0:
            return self._mean, self._mass
        both = self._mass + own
        return self._mean * (self._mass / both) + mean(y, weight) * (own / both), both


class _Distinct:
    """Distinct targets with their weights; of very many, neighbours are one at their mean."""

    def __init__(self) -> None:
        self._rows: list[tuple[Array, Array]] = []

    def update(self, y: Array, weight: Array) -> None:
        """Take in rows."""
        self._rows.append((y, weight))
        if sum(len(y) for y, _ in self._rows) > _MOST:
            y, mass = self.found()
            self._rows = [_binned(y, mass, _MOST // 4) if len(y) > _MOST // 2 else (y, mass)]

    def found(self) -> tuple[Array, Array]:
        """Return targets, sorted, and the weight of each, above 0."""
        given, weight = _joined(self._rows)
        if len(weight) and weight.min() == weight.max():  # sorted without an index: far quicker
            y, counts = np.unique(given, return_counts=True)
            mass = counts * weight[0]
            return y[mass > 0], mass[mass > 0]
        y, of = np.unique(given, return_inverse=True)
        mass = np.bincount(of, weight, minlength=len(y)).astype(np.float64)
        return y[mass > 0], mass[mass > 0]


def _joined(rows: list[tuple[Array, Array]]) -> tuple[Array, Array]:
    """Return pieces of targets and weights as one."""
    if len(rows) == 1:
        return rows[0]
    y, weight = (np.concatenate(each) for each in zip(*rows, strict=True))
    return y, weight


class _Total:
    """The weighted mean loss, and its gradient, of constants over distinct targets."""

    def __init__(self, loss: LossOverRuns, y: Array, mass: Array) -> None:
        self.loss, self.y, self.mass = loss, y, mass / mass.sum()

    def values(self, scores: Array) -> Array:
        """Return the mean loss of each constant ``[K]``; infinity where it is not a number."""
        total = np.zeros(len(scores))
        for start in range(0, len(self.y), _CHUNK):
            y, mass = self.y[start : start + _CHUNK], self.mass[start : start + _CHUNK]
            z = np.broadcast_to(scores, (len(y), len(scores)))
            total += mass @ self.loss.value(z, y)
        return np.where(np.isnan(total), np.inf, total)

    def value(self, score: float) -> float:
        """Return the mean loss of one constant."""
        return float(self.values(np.array([score]))[0])

    def gradient(self, score: float) -> float:
        """Return the mean gradient at one constant; 0 where it is 0 up to rounding."""
        total, size = 0.0, 0.0
        for start in range(0, len(self.y), _CHUNK):
            y, mass = self.y[start : start + _CHUNK], self.mass[start : start + _CHUNK]
            parts = mass * self.loss.gradient(np.full((len(y), 1), score), y)[:, 0]
            total, size = total + float(parts.sum()), size + float(np.abs(parts).sum())
        return 0.0 if abs(total) <= _SAME * size else total


@np.errstate(all="ignore")
def _searched(loss: LossOverRuns, y: Array, mass: Array) -> float:
    """Find the best constant: a finer grid around the minimum of a grid, then a gradient of 0.

    The loss need not be convex, but its lowest valley must be wide enough for the grid.
    """
    from scipy.optimize import brentq, minimize_scalar  # takes long to import

    low, high = _about(_Total(loss, *_binned(y, mass)), *_ends(loss, y, mass))
    total = _Total(loss, y, mass)
    for _ in range(10):  # the bins are an approximation: the bracket may be slightly off
        below, above = total.gradient(low), total.gradient(high)
        if below < 0 < above:
            break
        low, high = low - (high - low) * (below >= 0), high + (high - low) * (above <= 0)
    else:  # it falls without end, is flat, or has a gradient that is not finite
        if not low < high:
            return low
        inside = minimize_scalar(total.value, bounds=(low, high), method="bounded")
        return min((low, float(inside.x), high), key=total.value)
    width = high - low
    root = float(brentq(total.gradient, low, high, xtol=1e-15 * width, rtol=1e-15, maxiter=200))
    if any(total.gradient(root + side * 1e-3 * width) == 0 for side in (-1, 1)):
        left = _edge(lambda z: total.gradient(z) < 0, low, root)
        right = _edge(lambda z: total.gradient(z) > 0, high, root)
        root = left / 2 + right / 2  # the middle of a flat bottom
    return root


def _ends(loss: LossOverRuns, y: Array, mass: Array) -> tuple[float, float]:
    """Return two scores between or near which the optimum is expected."""
    link = loss.loss.link
    if link.predicts in ("probability", "score"):
        return -8.0, 8.0
    raw = np.asarray(link.raw(np.array([y[0], mean(y, mass), y[-1]])), np.float64)
    return float(raw.min()), float(raw.max())


def _binned(y: Array, mass: Array, most: int = _BINS) -> tuple[Array, Array]:
    """Return at most so many targets, each the mean of neighbours, of about equal weight."""
    if len(y) <= most:
        return y, mass
    bins = (np.cumsum(mass) / mass.sum() * most).astype(np.intp).clip(max=most - 1)
    weights = np.bincount(bins, mass, minlength=most).astype(np.float64)
    means = np.bincount(bins, mass * y, minlength=most)[weights > 0] / weights[weights > 0]
    return means, weights[weights > 0]


def _about(total: _Total, low: float, high: float) -> tuple[float, float]:
    """Return two scores with the optimum between them."""
    bound = _CERTAIN if total.loss.loss.link.predicts == "probability" else np.inf
    for _ in range(60):  # wider, as long as the lowest value is at an end
        scores = np.linspace(low, high, _GRID)
        values = total.values(scores)
        best = _lowest(values)
        wider = max(high - low, abs(low), 1e-3)
        if best == 0 and low > -bound:
            low, high = max(low - wider, -bound), scores[1]
        elif best == _GRID - 1 and high < bound:
            low, high = scores[-2], min(high + wider, bound)
        else:
            break
    for _ in range(2):  # narrower
        low, high = float(scores[max(best - 1, 0)]), float(scores[min(best + 1, _GRID - 1)])
        scores = np.linspace(low, high, _GRID)
        best = _lowest(total.values(scores))
    return float(scores[max(best - 1, 0)]), float(scores[min(best + 1, _GRID - 1)])


def _lowest(values: Array) -> int:
    """Return the index of the least value; of several equal ones, the middle one."""
    least = np.flatnonzero(values <= values.min())
    return int(least[len(least) // 2])


def _edge(beyond: Callable[[float], bool], outside: float, inside: float) -> float:
    """Return the edge of a condition that holds at `outside` and not at `inside`, by bisection."""
    for _ in range(100):
        middle = outside / 2 + inside / 2
        if middle in (outside, inside):
            break
        outside, inside = (middle, inside) if beyond(middle) else (outside, middle)
    return inside
