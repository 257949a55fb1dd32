"""Nets with one hidden layer over a plane of their parameters, as engines take them.

    z(a, b) = σ(s₀ + a s₁ + b s₂) · (W₀ + a W₁ + b W₂) + c₀ + a c₁ + b c₂

with s the sums of the hidden layer before its activation σ, W the weights from its units to the
scores and c the scores' biases, each at the plane's origin (0) and along its axes (1, 2): sums are
linear in the parameters of the first layer, so that they need the rows' columns only once.
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
class NetOnPlane:
    """A net with one hidden layer, on some rows, over a plane.

    Attributes:
        rows: whose targets and weights the losses are of.
        sums: ``[n, 3, units]``, float64.
        leaving: ``[3, units, C]``, float64.
        constant: ``[3, C]``, float64.
        architecture: whose activation σ is.
    """

    rows: Rows
    sums: Numbers
    leaving: Numbers
    constant: Numbers
    architecture: Architecture

    def at(self, points: NDArray[Any]) -> tuple[Numbers, Numbers]:
        """Return W ``[p, units, C]`` and c ``[p, C]`` at points ``[p, 2]``."""
        three = with_origin(points)
        return np.einsum("pk,kuc->puc", three, self.leaving), three @ self.constant


def with_origin(points: NDArray[Any]) -> Numbers:
    """Return 1, a, b of points ``[p, 2]``: ``[p, 3]``."""
    return np.column_stack([np.ones(len(points)), points])


def losses_on_plane(
    net: NetOnPlane, loss: LossOverRuns, points: Numbers, told: Told = lambda share: None
) -> Numbers:
    """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]``, by NumPy."""
    of, numbers = net.architecture.activation, net.architecture.activation_numbers
    counted = net.rows.loss_weight > 0
    weight, target = net.rows.loss_weight[counted], net.rows.target[counted]
    total = np.empty(len(points))
    leaving, constant = net.at(points)
    with np.errstate(all="ignore"):  # an overflow shows in the loss
        for k, three in enumerate(with_origin(points)):
            active = of.value(np.einsum("k,nku->nu", three, net.sums[counted]), **numbers)
            z = np.asarray(active @ leaving[k] + constant[k])
            total[k] = weight @ loss.value(z, target)[:, 0]
            told((k + 1) / len(points))
    return total


__all__ = ["NetOnPlane", "Told", "losses_on_plane", "with_origin"]
