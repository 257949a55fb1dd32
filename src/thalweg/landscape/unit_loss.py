"""The loss of a net of one hidden unit over two of its weights, a surface with several minima.

    z(x) = w · σ(v x + c),    MSE(v, w) = 1/n · Σ (z(xᵢ) − yᵢ)²

with σ an activation, the hidden bias c fixed, and no bias of the output.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.activations import ACTIVATIONS
from thalweg.losses import LOSSES

Array = NDArray[np.float64]
_LOSS = LOSSES["squared_error"]
_NUDGE = 1e-5  # of a weight, for differences of the gradient
_NEWTON_STEPS = 60
_LONGEST = 0.3  # of a Newton step
_SOLVED = 1e-10  # of the gradient
_APART = 1e-3  # of two minima


@dataclass(frozen=True)
class Minimum:
    """A local minimum.

    Attributes:
        point: v and w.
        value: the loss there.
        gradient: the larger of its two derivatives there, without its sign.
        curvatures: eigenvalues of the Hessian, the smaller first; both are positive.
    """

    point: tuple[float, float]
    value: float
    gradient: float
    curvatures: tuple[float, float]


@dataclass(frozen=True)
class UnitLoss:
    """The MSE of one hidden unit over some rows.

    Attributes:
        x: ``[n]``.
        y: ``[n]``.
        activation: its name.
        bias: c.
    """

    x: Array
    y: Array
    activation: str
    bias: float

    def scores(self, v: ArrayLike, w: ArrayLike) -> Array:
        """Return z of each row, ``[…, n]``."""
        return self._forward(v, w)[2]

    def value(self, v: ArrayLike, w: ArrayLike) -> Array:
        """Return the MSE, of the shape that v and w have together."""
        with np.errstate(all="ignore"):
            return np.asarray(_LOSS.value(self.scores(v, w), self.y).mean(axis=-1))

    def value_and_gradient(self, v: ArrayLike, w: ArrayLike) -> tuple[Array, Array, Array]:
        """Return the MSE, ∂MSE/∂v and ∂MSE/∂w, each of the shape that v and w have together."""
        with np.errstate(all="ignore"):
            return self.value(v, w), *self._slopes(v, w)

    def write_slopes(self, v: Array, w: Array, out: Sequence[Array]) -> None:
        """Write ∂MSE/∂v and ∂MSE/∂w into two arrays; what is not finite may warn."""
        out[0][...], out[1][...] = self._slopes(v, w)

    def hessian(self, v: float, w: float) -> Array:
        """Return the second derivatives ``[2, 2]``, by central differences of the gradient."""
        columns = []
        for dv, dw in ((_NUDGE, 0.0), (0.0, _NUDGE)):
            after, before = self._slopes(v + dv, w + dw), self._slopes(v - dv, w - dw)
            columns.append([(a - b) / (2 * _NUDGE) for a, b in zip(after, before, strict=True)])
        found = np.array(columns, np.float64)
        return (found + found.T) / 2

    def minima(self, v: tuple[float, float], w: tuple[float, float], size: int) -> list[Minimum]:
        """Return the local minima within ranges, the lowest first.

        Newton's method from each point of a grid that is lower than its neighbours.

        Args:
            v: its range.
            w: its range.
            size: points of the grid along each.
        """
        along = [np.linspace(*each, size) for each in (v, w)]
        heights = self.value(along[0][:, None], along[1][None])
        inner = heights[1:-1, 1:-1]
        lower = np.ones(inner.shape, bool)
        for i in range(3):
            for j in range(3):
                if (i, j) != (1, 1):
                    lower &= inner < heights[i : size - 2 + i, j : size - 2 + j]
        found: list[Minimum] = []
        for i, j in np.argwhere(lower) + 1:
            each = self._solved(float(along[0][i]), float(along[1][j]))
            if each is None or not (
                v[0] <= each.point[0] <= v[1] and w[0] <= each.point[1] <= w[1]
            ):
                continue
            if all(np.hypot(*np.subtract(each.point, o.point)) > _APART for o in found):
                found.append(each)
        return sorted(found, key=lambda each: each.value)

    def _solved(self, v: float, w: float) -> Minimum | None:
        """Return the minimum that Newton's method reaches; None where it reaches none."""
        point = np.array([v, w])
        for _ in range(_NEWTON_STEPS):
            slope = np.array(self._slopes(*point))
            if np.abs(slope).max() <= _SOLVED:
                break
            values, vectors = np.linalg.eigh(self.hessian(*point))
            step = vectors @ ((vectors.T @ slope) / np.maximum(np.abs(values), 1e-6))
            point = point - step * min(1.0, _LONGEST / float(np.abs(step).max()))
        slope = np.array(self._slopes(*point))
        curvatures = np.linalg.eigvalsh(self.hessian(*point))
        if np.abs(slope).max() > _SOLVED or curvatures[0] <= 0:
            return None
        return Minimum(
            (float(point[0]), float(point[1])),
            float(self.value(*point)),
            float(np.abs(slope).max()),
            (float(curvatures[0]), float(curvatures[1])),
        )

    def _forward(self, v: ArrayLike, w: ArrayLike) -> tuple[Array, Array, Array]:
        """Return the unit's sum, its output and the score, ``[…, n]``."""
        inner, outer = (np.asarray(each, np.float64)[..., None] for each in (v, w))
        total = inner * self.x + self.bias
        hidden: Any = ACTIVATIONS[self.activation].value(total)
        return total, hidden, outer * hidden

    def _slopes(self, v: ArrayLike, w: ArrayLike) -> tuple[Array, Array]:
        total, hidden, score = self._forward(v, w)
        by_score = _LOSS.gradient(score, self.y)
        slope: Any = ACTIVATIONS[self.activation].slope(total)
        by_v = (by_score * slope * self.x).mean(axis=-1) * np.asarray(w, np.float64)
        return by_v, (by_score * hidden).mean(axis=-1)
