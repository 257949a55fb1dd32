"""Predictors over a plane of their parameters, as engines take them.

Scores of linear predictors are linear in the plane's coordinates a and b, and so are the sums of
the first layer of a net, here of one with one hidden layer:

    z(a, b) = s₀ + a s₁ + b s₂
    z(a, b) = σ(s₀ + a s₁ + b s₂) · (W₀ + a W₁ + b W₂) + c₀ + a c₁ + b c₂

with s the scores, or the sums of the hidden layer before its activation σ, W the weights from its
units to the scores and c the scores' biases, each at the plane's origin (0) and along its axes
(1, 2): sums are linear in the parameters of the first layer, so that they need the rows' columns
only once. Further hidden layers take what those before them give, at each point.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Architecture
from thalweg.predictors.parameter_layout import Numbers

Told = Callable[[float], object]


@dataclass(frozen=True)
class ScoresOnPlane:
    """Scores that are linear in a plane's coordinates, of some rows.

    Attributes:
        rows: whose targets and weights the losses are of.
        sums: ``[n, 3, C]``, in the float type of the work.
    """

    rows: Rows
    sums: NDArray[np.floating[Any]]


@dataclass(frozen=True)
class NetOnPlane:
    """A net on some rows, over a plane.

    Attributes:
        rows: whose targets and weights the losses are of.
        sums: ``[n, 3, units]``, in the float type of the work.
        leaving: ``[3, units, C]``, float64.
        constant: ``[3, C]``, float64.
        architecture: whose activation σ is.
        between: weights ``[3, below, above]`` and biases ``[3, above]`` of each hidden layer behind
            the first, float64.
    """

    rows: Rows
    sums: NDArray[np.floating[Any]]
    leaving: Numbers
    constant: Numbers
    architecture: Architecture
    between: tuple[tuple[Numbers, Numbers], ...] = ()

    def at(self, points: NDArray[Any]) -> tuple[Numbers, Numbers]:
        """Return W ``[p, units, C]`` and c ``[p, C]`` at points ``[p, 2]``."""
        three = with_origin(points)
        return np.einsum("pk,kuc->puc", three, self.leaving), three @ self.constant


def with_origin(points: NDArray[Any]) -> Numbers:
    """Return 1, a, b of points ``[p, 2]``: ``[p, 3]``."""
    return np.column_stack([np.ones(len(points)), points])


def losses_on_plane(
    of: NetOnPlane | ScoresOnPlane,
    loss: LossOverRuns,
    points: Numbers,
    told: Told = lambda share: None,
) -> Numbers:
    """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]``, by NumPy."""
    counted = of.rows.loss_weight > 0
    weight, target = of.rows.loss_weight[counted], of.rows.target[counted]
    sums, total = of.sums[counted], np.empty(len(points))
    with np.errstate(all="ignore"):  # an overflow shows in the loss
        for k, three in enumerate(with_origin(points)):
            z = np.einsum("k,nku->nu", three, sums)
            if isinstance(of, NetOnPlane):
                shape = of.architecture
                for weights, biases in (*of.between, (of.leaving, of.constant)):
                    active = shape.activation.value(z, **shape.activation_numbers)
                    z = active @ np.tensordot(three, weights, 1) + three @ biases
            total[k] = weight @ loss.value(z, target)[:, 0]
            told((k + 1) / len(points))
    return total


__all__ = ["NetOnPlane", "ScoresOnPlane", "Told", "losses_on_plane", "with_origin"]
