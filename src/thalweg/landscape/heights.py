"""The true loss of a model over a plane of its parameters: every height is a recomputed loss.

Scores of a linear predictor are linear in the plane's coordinates,

    z(a, b) = z(origin) + a · z(u) + b · z(v),

so that each row is reduced to three numbers a score once, whatever its columns are, and the loss
kernel goes over the grid as over so many runs of three features. So are the sums of a net's first
layer: with one hidden layer an activation and a small product remain at each point
(`thalweg.engine.on_plane`). Deeper nets are evaluated at each point, as so many nets side by side.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.engine.contract import Engine
from thalweg.engine.on_plane import NetOnPlane
from thalweg.landscape.plane import Plane
from thalweg.losses.over_runs import LossOverRuns
from thalweg.penalties import objective_terms
from thalweg.predictors import Linear, Network, Predictor

Numbers = NDArray[np.float64]
Told = Callable[[float], object]

_PART = 2**14  # rows whose scores are computed at a time
_GRID_BYTES = 2**25  # of the weights of the grid's points that are judged together
_POINTS = 1024  # of them at most, so that progress is told often


@dataclass(frozen=True)
class TrueLoss:
    """The loss of one predictor on some rows, in training's unit.

    Attributes:
        rows: that are judged.
        predictor: of the parameters.
        loss: of the rows.
        engine: computes.
        factor: what losses are multiplied by, to be in the target's unit.
        strengths: of the penalties, by name; with them heights are objectives.
    """

    rows: RowSource
    predictor: Predictor
    loss: LossOverRuns
    engine: Engine
    factor: float = 1.0
    strengths: dict[str, float] | None = None

    def over(
        self, plane: Plane, a: NDArray[Any], b: NDArray[Any], told: Told = lambda share: None
    ) -> Numbers:
        """Return the loss over a grid of the plane, ``[len(b), len(a)]``.

        Σ w · loss / Σ w over the rows, plus the penalty where strengths are given. Not finite where
        scores overflow.

        Args:
            plane: of the predictor's parameters.
            a: coordinates along its first axis.
            b: along its second one.
            told: told which share is done, from 0 to 1, now and then.
        """
        a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
        grid = np.stack(np.meshgrid(a, b), axis=-1).reshape(-1, 2)
        if isinstance(self.predictor, Linear):
            found = self._reduced(plane, grid, told)
        elif isinstance(self.predictor, Network) and len(self.predictor.architecture.hidden) == 1:
            found = self._by_units(self.predictor, plane, grid, told)
        else:
            found = self._by_points(lambda some: plane.points(grid[some]), len(grid), told)
        if self.strengths:
            found += self._penalties(plane, grid)
        return np.asarray(self.factor * found).reshape(len(b), len(a))

    def at(self, parameters: NDArray[Any]) -> Numbers:
        """Return the loss ``[n]`` of parameters ``[n, size]``, each as it is, not on a plane."""
        given = np.asarray(parameters, np.float64)
        found = self._by_points(lambda some: given[some], len(given), lambda share: None)
        if self.strengths:
            found += [self._penalty(each) for each in given]
        return self.factor * found

    def _reduced(self, plane: Plane, grid: Numbers, told: Told) -> Numbers:
        """Return the losses at points of the plane, of a linear predictor."""
        columns = self.predictor.layout.columns
        rows = self._three_numbers(plane)
        reduced = Linear(rows.dense_features, 0, columns)
        total = np.empty(len(grid))
        for some in _pieces(len(grid), rows.dense_features * columns * 8):
            weights = np.zeros((rows.dense_features, len(grid[some]), columns))
            for c in range(columns):  # the first column is the intercept's, whose weight is 0
                own = slice(1 + 3 * c, 4 + 3 * c)
                weights[own, :, c] = np.column_stack([np.ones(len(grid[some])), grid[some]]).T
            flat = weights.reshape(len(weights), -1).astype(rows.dtype)
            total[some] = self.engine.losses(rows, flat, self.loss, reduced)
            told(some.stop / len(grid))
        return total

    def _three_numbers(self, plane: Plane) -> Rows:
        """Return the rows with their scores at the origin and along the axes as features."""
        layout = self.predictor.layout
        three = np.concatenate([plane.origin[None], plane.axes])
        weights = np.ascontiguousarray(layout.unflatten(three))
        dense, labels = [], []
        for part in parts(self.rows, _PART):
            with np.errstate(all="ignore"):
                z = self.predictor.scores(part.astype(np.float64), weights)
            z = z.reshape(len(part), 3, layout.columns).transpose(0, 2, 1).reshape(len(part), -1)
            dense.append(np.column_stack([np.ones(len(part)), z]))
            labels.append(part)
        target, weight, own = (
            np.concatenate([getattr(part, name) for part in labels])
            for name in ("target", "loss_weight", "metric_weight")
        )
        return Rows(np.concatenate(dense), None, target, weight, own)

    def _by_units(self, net: Network, plane: Plane, grid: Numbers, told: Told) -> Numbers:
        """Return the losses at points of the plane, of a net with one hidden layer."""
        three = np.concatenate([plane.origin[None], plane.axes])
        weights = np.ascontiguousarray(net.layout.unflatten(three))
        leaving, constant = net.last_weights(weights)
        total, done, count = np.zeros(len(grid)), 0, len(self.rows)
        for part in parts(self.rows, _PART):
            with np.errstate(all="ignore"):
                sums = net.first_sums(part.astype(np.float64), weights)
            own = NetOnPlane(part, sums, leaving, constant, net.architecture)
            further = partial(_told_of_part, told, done / count, len(part) / count)
            total += self.engine.losses_on_plane(own, self.loss, grid, further)
            done += len(part)
        return total / self.rows.weight_sum

    def _by_points(self, points: Callable[[slice], Numbers], count: int, told: Told) -> Numbers:
        """Return the losses of parameters, each evaluated as it is."""
        layout, rows = self.predictor.layout, self.rows
        total = np.empty(count)
        for some in _pieces(count, layout.size * rows.dtype.itemsize):
            weights = np.ascontiguousarray(layout.unflatten(points(some)), rows.dtype)
            total[some] = self.engine.losses(rows, weights, self.loss, self.predictor)
            told(some.stop / count)
        return total

    def _penalties(self, plane: Plane, grid: Numbers) -> Numbers:
        found = [self._penalty(plane.points(point[None])[0]) for point in grid]
        return np.array(found)

    def _penalty(self, parameters: Numbers) -> float:
        layout = self.predictor.layout
        weights = parameters.reshape(layout.rows, layout.columns)
        return float(sum(objective_terms(weights[layout.penalised_at], self.strengths or {})))


def _told_of_part(told: Told, first: float, size: float, share: float) -> None:
    """Tell which share of all is done, where a part of it has come so far."""
    told(first + size * share)


def _pieces(count: int, bytes_each: int) -> Iterator[slice]:
    """Cut points into pieces whose weights take bounded memory."""
    size = max(1, min(_POINTS, _GRID_BYTES // max(1, bytes_each)))
    for start in range(0, count, size):
        yield slice(start, min(count, start + size))
