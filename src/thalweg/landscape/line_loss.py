"""The mean squared error of a line through points, a surface over its slope w and intercept b.

    MSE(w, b) = 1/n · Σ (w xᵢ + b − yᵢ)²

It is a bowl with a constant Hessian, 2/n · [[Σ x², Σ x], [Σ x, n]]: of what descent does on it
everything is known in closed form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thalweg.losses import LOSSES

Array = NDArray[np.float64]
_LOSS = LOSSES["squared_error"]
_FLAT = 1e-12  # of the larger curvature: a smaller one is none


@dataclass(frozen=True)
class LineLoss:
    """The MSE of y = w x + b over some points.

    Attributes:
        x: ``[n]``.
        y: ``[n]``.
    """

    x: Array
    y: Array

    def value(self, w: ArrayLike, b: ArrayLike) -> Array:
        """Return the MSE, of the shape that w and b have together."""
        with np.errstate(all="ignore"):
            return np.asarray(_LOSS.value(self._scores(w, b), self.y).mean(axis=-1))

    def value_and_gradient(self, w: ArrayLike, b: ArrayLike) -> tuple[Array, Array, Array]:
        """Return the MSE, ∂MSE/∂w and ∂MSE/∂b, each of the shape that w and b have together."""
        with np.errstate(all="ignore"):
            by_score = _LOSS.gradient(self._scores(w, b), self.y)
            return self.value(w, b), (by_score * self.x).mean(axis=-1), by_score.mean(axis=-1)

    def write_slopes(self, w: Array, b: Array, out: Sequence[Array]) -> None:
        """Write ∂MSE/∂w and ∂MSE/∂b into two arrays; what is not finite may warn."""
        by_score = _LOSS.gradient(self._scores(w, b), self.y)
        np.mean(by_score * self.x, axis=-1, out=out[0])
        np.mean(by_score, axis=-1, out=out[1])

    def _scores(self, w: ArrayLike, b: ArrayLike) -> Array:
        slope, intercept = (np.asarray(each, np.float64)[..., None] for each in (w, b))
        return slope * self.x + intercept

    @cached_property
    def variance(self) -> float:
        """Of y: the MSE of the line y = mean."""
        return float(self.y.var())

    @property
    def normal_equations(self) -> tuple[Array, Array]:
        """A and c of A · (w, b) = c, which hold at the minimum: XᵀX and Xᵀy."""
        x, y = self.x, self.y
        return (
            np.array([[x @ x, x.sum()], [x.sum(), len(x)]]),
            np.array([x @ y, y.sum()]),
        )

    @cached_property
    def minimum(self) -> tuple[float, float]:
        """Slope and intercept of the lowest MSE, the solution of the normal equations.

        w = Σ (x − x̄)(y − ȳ) / Σ (x − x̄)², b = ȳ − w x̄: solved with x and y about their means, for
        XᵀX has the square of the condition of X. Where all x are one there are many; the one of
        them with the least w² + b².
        """
        x, y = self.x.mean(), self.y.mean()
        about = self.x - x
        if not self.unique:
            return float(x * y / (x * x + 1)), float(y / (x * x + 1))
        w = float(about @ (self.y - y) / (about @ about))
        return w, float(y - w * x)

    @property
    def unique(self) -> bool:
        """Whether there is one minimum: not all x are one."""
        return self.condition < np.inf

    @cached_property
    def hessian(self) -> Array:
        """``[2, 2]``, the same everywhere."""
        return np.asarray(2 / len(self.x) * self.normal_equations[0])

    @cached_property
    def curvatures(self) -> tuple[Array, Array]:
        """Eigenvalues of the Hessian, the larger first, and their directions as rows.

        Each direction has length 1 and its larger entry positive.
        """
        values, vectors = np.linalg.eigh(self.hessian)
        directions = vectors.T[::-1]
        larger = np.take_along_axis(directions, np.abs(directions).argmax(axis=1)[:, None], axis=1)
        return np.maximum(values[::-1], 0.0), directions * np.sign(larger)

    @cached_property
    def condition(self) -> float:
        """The larger curvature divided by the smaller one; infinite where that is 0."""
        large, small = self.curvatures[0]
        return float(large / small) if small > _FLAT * large else float("inf")

    @property
    def stable_rate(self) -> float:
        """2/λ, λ the larger curvature: plain descent with a larger rate diverges."""
        return float(2 / self.curvatures[0][0])

    def along(self, points: NDArray[Any]) -> Array:
        """Return how far points ``[n, 2]`` are from the minimum along the two directions."""
        return np.asarray((np.asarray(points) - self.minimum) @ self.curvatures[1].T)


def standardised(x: NDArray[Any]) -> tuple[Array, float, float]:
    """Return (x − mean) / deviation, with both; the deviation is 1 where all x are one."""
    values = np.asarray(x, np.float64)
    mean, deviation = float(values.mean()), float(values.std())
    if not deviation > 0:
        deviation = 1.0
    return (values - mean) / deviation, mean, deviation
