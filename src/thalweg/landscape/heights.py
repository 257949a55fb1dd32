"""The true loss of a model over a plane of its parameters: every height is a recomputed loss.

Scores of a linear predictor are linear in the plane's coordinates,

    z(a, b) = z(origin) + a · z(u) + b · z(v),

so that each row is reduced to three numbers a score once, whatever its columns are, and only the
loss remains at each point. So are the sums of a net's first layer: with one hidden layer an
activation and a small product remain, with several the products between them
(`thalweg.engine.on_plane`). Nets of very many weights are evaluated at each point, as so many nets
side by side.

Losses of many rows and points are computed in float32 and summed in float64. Then some heights, the
lowest and highest among them, are computed in float64: if they differ, all are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows
from thalweg.engine.contract import Engine
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane
from thalweg.landscape.plane import Plane
from thalweg.losses.over_runs import LossOverRuns
from thalweg.penalties import objective_terms
from thalweg.predictors import Linear, Network, Predictor

Numbers = NDArray[np.float64]
Told = Callable[[float], object]

_PART = 2**14  # rows whose scores are computed at a time
_GRID_BYTES = 2**25  # of the weights of the grid's points that are judged together
_POINTS = 1024  # of them at most, so that progress is told often
_FEW_WEIGHTS = 2**22  # of a net: 16 points' are kept of each
_MANY = 2e7  # activations or losses from which on they are computed in float32
_COMPARED, _APART = 62, 2e-7  # heights that are computed in float64 too; how far they may differ


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
        elif isinstance(self.predictor, Network) and self.predictor.layout.size < _FEW_WEIGHTS:
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
        of = self._scores(plane)
        return self._sums(of, grid, of.sums.shape[2], told) / self.rows.weight_sum

    def _scores(self, plane: Plane) -> ScoresOnPlane:
        """Return the scores of the rows at the origin and along the axes."""
        three = np.concatenate([plane.origin[None], plane.axes])
        weights = np.ascontiguousarray(self.predictor.layout.unflatten(three))
        sums, labels = [], []
        for part in parts(self.rows, _PART):
            with np.errstate(all="ignore"):
                z = self.predictor.scores(part.astype(np.float64), weights)
            sums.append(z.reshape(len(part), 3, -1))
            labels.append(part)
        target, weight, own = (
            np.concatenate([getattr(part, name) for part in labels])
            for name in ("target", "loss_weight", "metric_weight")
        )
        rows = Rows(np.ones((len(target), 1)), None, target, weight, own)
        return ScoresOnPlane(rows, np.concatenate(sums))

    def _sums(
        self, of: ScoresOnPlane | NetOnPlane, grid: Numbers, width: int, told: Told
    ) -> Numbers:
        """Return Σ w · loss at points of the plane, where it is float32 to `_APART` of float64.

        Args:
            of: rows and predictor.
            grid: the points.
            width: losses or activations of a row at a point.
            told: told which share is done.
        """
        if self.rows.dtype == np.float64 or len(of.rows) * len(grid) * width < _MANY:
            return self.engine.losses_on_plane(of, self.loss, grid, told)
        fast = replace(of, sums=of.sums.astype(np.float32))
        found = self.engine.losses_on_plane(fast, self.loss, grid, told)
        again = partial(_told_of_part, told, 1.0, 0.0)
        if not np.isfinite(found).all():  # which may be finite in float64
            return self.engine.losses_on_plane(of, self.loss, grid, again)
        compared = np.linspace(0, len(grid) - 1, _COMPARED).astype(int)
        some = np.unique([found.argmin(), found.argmax(), *compared])
        exact = self.engine.losses_on_plane(of, self.loss, grid[some], again)
        if not np.allclose(found[some], exact, rtol=_APART, atol=0):
            return self.engine.losses_on_plane(of, self.loss, grid, again)
        return found

    def _by_units(self, net: Network, plane: Plane, grid: Numbers, told: Told) -> Numbers:
        """Return the losses at points of the plane, of a net."""
        three = np.concatenate([plane.origin[None], plane.axes])
        weights = np.ascontiguousarray(net.layout.unflatten(three))
        *between, (leaving, constant) = net.later_weights(weights)
        width = sum(net.architecture.hidden)
        total, done, count = np.zeros(len(grid)), 0, len(self.rows)
        for part in parts(self.rows, _PART):
            with np.errstate(all="ignore"):
                sums = net.first_sums(part.astype(np.float64), weights)
            own = NetOnPlane(part, sums, leaving, constant, net.architecture, tuple(between))
            further = partial(_told_of_part, told, done / count, len(part) / count)
            total += self._sums(own, grid, width, further)
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
