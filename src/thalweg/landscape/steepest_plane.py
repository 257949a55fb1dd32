"""The plane of the two steepest directions of a loss: the top eigenvectors of its Hessian.

The Hessian is known by its products with vectors alone, differences of gradients
(`thalweg.training.curvature`). Lanczos's method gives the largest eigenvalue and its vector; the
second is the largest of (I − v vᵀ) H (I − v vᵀ), which has the same others.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Engine
from thalweg.landscape.plane import Numbers, Plane, at_right_angles, turned
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Predictor
from thalweg.training.curvature import HessianProducts
from thalweg.training.largest_eigenvalue import largest_eigenpairs

_PRODUCTS = 40  # for each direction
_HELD_BYTES = 2**26  # of the vectors that Lanczos's method keeps


def hessian_plane(
    rows: RowSource,
    loss: LossOverRuns,
    predictor: Predictor,
    origin: NDArray[np.floating],
    engine: Engine,
    seed: int = 0,
    stop: Callable[[], bool] = lambda: False,
) -> tuple[Plane, tuple[float, float]]:
    """Return the plane through a point along its two steepest directions, and their curvatures.

    Args:
        rows: whose mean loss it is; a sample of some thousand does.
        loss: of the rows; penalties are left out.
        predictor: of the parameters.
        origin: ``[size]``, the parameters.
        engine: gives the gradient.
        seed: of the vector that the search starts from.
        stop: asked now and then; True raises `thalweg.training.curvature.Stopped`.

    Returns:
        The plane, its axes of norm 1 and at right angles, and the eigenvalue of each.
    """
    layout = predictor.layout
    at: Numbers = np.ascontiguousarray(layout.unflatten(np.asarray(origin)), np.float64)
    products = HessianProducts(rows, loss, predictor, at, (0.0,), engine, stop)
    held = max(3, min(30, _HELD_BYTES // (8 * layout.size)))
    draws = np.random.default_rng(seed)
    axes: list[Numbers] = []
    values: list[float] = []

    def within(vectors: Numbers) -> Numbers:
        """Return H v without what lies along the axes that are known."""
        return _without(axes, products(_without(axes, vectors)))

    for _ in range(2):
        first = _without(axes, draws.normal(size=(1, layout.size)))
        products(first / np.linalg.norm(first))  # so that the lengths of the steps are known
        found = largest_eigenpairs(within, first, _PRODUCTS, held=held)
        axis = _without(axes, found.vectors)[0]
        length = np.linalg.norm(axis)
        axis = axis / length if length > 0.5 else at_right_angles(axes, layout.size)
        axes.append(turned(axis))
        values.append(float(found.values[0]))
    return Plane(np.asarray(origin, np.float64), np.array(axes), ("Hessian 1", "Hessian 2")), (
        values[0],
        values[1],
    )


def _without(axes: list[Numbers], vectors: Numbers) -> Numbers:
    """Return vectors ``[K, size]`` without their parts along axes of norm 1."""
    for axis in axes:
        vectors = vectors - (vectors @ axis)[:, None] * axis
    return vectors


__all__ = ["hessian_plane"]
