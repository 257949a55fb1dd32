"""A plane in the space of a model's parameters, on which its loss is drawn as a surface.

    w(a, b) = origin + a · u + b · v

Parameters are one vector, the flattened ``[rows, C]`` of a predictor's layout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.predictors import Layout

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Plane:
    """A plane in the space of parameters.

    Attributes:
        origin: ``[size]``, where a = b = 0.
        axes: ``[2, size]``, u and v, linearly independent.
        names: what u and v are, for people.
    """

    origin: Numbers
    axes: Numbers
    names: tuple[str, str]

    def points(self, coordinates: NDArray[Any]) -> Numbers:
        """Return the parameters ``[n, size]`` at coordinates ``[n, 2]``."""
        return np.asarray(self.origin + np.asarray(coordinates, np.float64) @ self.axes)

    def coordinates(self, parameters: NDArray[Any]) -> Numbers:
        """Return where the plane is nearest to parameters ``[n, size]``, as ``[n, 2]``."""
        apart = np.asarray(parameters, np.float64) - self.origin
        gram = self.axes @ self.axes.T
        return np.asarray(np.linalg.solve(gram, self.axes @ apart.T).T)

    def explained(self, parameters: NDArray[Any]) -> float:
        """Return which share of the movement ``[n, size]`` lies in the plane, from 0 to 1.

        Σ ‖nearest point − origin‖² / Σ ‖parameters − origin‖²; 1 where nothing moves.
        """
        apart = np.asarray(parameters, np.float64) - self.origin
        whole = float((apart**2).sum())
        within = self.points(self.coordinates(parameters)) - self.origin
        return min(1.0, float((within**2).sum()) / whole) if whole > 0 else 1.0


def principal_plane(parameters: NDArray[Any], origin: NDArray[Any]) -> Plane:
    """Return the plane through a point in which trajectories move most.

    Its axes are the first two right singular vectors of the points' differences from `origin`,
    each of norm 1, with the sign that makes the largest entry positive. What lies in one line
    gets a second axis at right angles to the first.

    Args:
        parameters: ``[n, size]``, points of one or several trajectories.
        origin: ``[size]``, the end of the best of them.

    Source: Li et al., Visualizing the loss landscape of neural nets (2018), section 7, who take the
    differences from the last point as here.
    """
    start = np.asarray(origin, np.float64)
    apart = np.asarray(parameters, np.float64) - start
    # Right singular vectors from the smaller Gram matrix: there may be many parameters.
    values, vectors = np.linalg.eigh(apart @ apart.T)
    axes = []
    for k in (-1, -2):
        if len(values) >= -k and values[k] > 1e-12 * max(values[-1], np.finfo(float).tiny):
            axis = vectors[:, k] @ apart
            axes.append(axis / np.linalg.norm(axis))
    while len(axes) < 2:
        axes.append(at_right_angles(axes, len(start)))
    return Plane(start, np.array([turned(axis) for axis in axes]), ("PC 1", "PC 2"))


def weight_plane(origin: NDArray[Any], first: int, second: int, names: tuple[str, str]) -> Plane:
    """Return the plane of two chosen parameters, all others as they are at `origin`.

    Args:
        origin: ``[size]``.
        first: the parameter's place, from 0.
        second: another one.
        names: of the two.

    Raises:
        ValueError: both are the same.
    """
    if first == second:
        raise ValueError("a plane needs two parameters that differ")
    axes = np.zeros((2, len(origin)))
    axes[0, first] = axes[1, second] = 1.0
    return Plane(np.asarray(origin, np.float64), axes, names)


def random_plane(origin: NDArray[Any], layout: Layout, seed: int) -> Plane:
    """Return a plane along two random directions, scaled as the parameters are.

    Each direction is normal, its part in every matrix of the layout scaled to the norm of that
    matrix at `origin`, so that a step of 1 changes each by as much as it is long: a net whose units
    are scaled up and down has the same picture. Where a matrix is 0, the direction keeps norm 1.

    Args:
        origin: ``[size]``.
        layout: of the parameters.
        seed: of the directions.

    Source: Li et al. (2018), section 4, whose filters are a layer's units; here each column of a
    layer that has units, else the whole matrix.
    """
    start = np.asarray(origin, np.float64)
    columns = start.reshape(layout.rows, layout.columns)
    draws = np.random.default_rng(seed)
    axes = []
    for _ in range(2):
        direction = draws.standard_normal(columns.shape)
        for name, rows in layout.tensors.items():
            units = layout.units.get(name, 0)
            shape = (-1, units) if units else (-1, layout.columns)
            own, drawn = columns[rows].reshape(shape), direction[rows].reshape(shape)
            length = np.linalg.norm(own, axis=0)
            scale = np.where(length > 0, length, 1.0) / np.linalg.norm(drawn, axis=0)
            direction[rows] = (drawn * scale).reshape(direction[rows].shape)
        axes.append(direction.ravel())
    return Plane(start, np.array(axes), ("random 1", "random 2"))


def grid_around(
    coordinates: Sequence[NDArray[Any]], size: int, margin: float = 0.2
) -> tuple[Numbers, Numbers]:
    """Return `size` values of a and of b that span points ``[n, 2]``, with a margin around them.

    Where all points have one coordinate, that axis spans as much as the other one.
    """
    points = np.concatenate([np.asarray(each, np.float64) for each in coordinates])
    low, high = points.min(axis=0), points.max(axis=0)
    span = high - low
    span = np.where(span > 1e-9 * max(span.max(), 1e-30), span, span.max() or 2.0)
    middle = (low + high) / 2
    ends = [middle - span * (0.5 + margin), middle + span * (0.5 + margin)]
    a, b = (np.linspace(ends[0][axis], ends[1][axis], size) for axis in (0, 1))
    return a, b


def at_right_angles(axes: Sequence[Numbers], size: int) -> Numbers:
    """Return a unit vector at right angles to some, along one parameter where that can be."""
    for place in range(size):
        axis = np.zeros(size)
        axis[place] = 1.0
        for other in axes:
            axis -= (axis @ other) * other
        length = np.linalg.norm(axis)
        if length > 0.5:
            return np.asarray(axis / length)
    raise ValueError("a plane needs at least two parameters")


def turned(axis: Numbers) -> Numbers:
    """Return an axis with the sign that makes its largest entry positive."""
    return axis if axis[np.abs(axis).argmax()] > 0 else -axis
