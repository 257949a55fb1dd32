"""The loss of frozen weights on a whole split: not the running batch loss, and no metric."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns

_CHUNK = 8192  # rows evaluated at a time


def split_losses(
    rows: Rows, weights: NDArray[np.floating[Any]], loss: LossOverRuns
) -> NDArray[np.float64]:
    """Return the weighted mean loss ``[K]`` of frozen weights ``[features, K · C]`` on a split.

    Σ w · loss / Σ w over the whole split, summed in float64. Not finite where a run's scores
    overflow.
    """
    total = np.zeros(weights.shape[1] // loss.columns)
    with np.errstate(all="ignore"):
        for part in rows.chunks(_CHUNK):
            z = part.scores(weights)
            counted = part.loss_weight > 0  # 0 · inf is no loss
            total += part.loss_weight[counted] @ loss.value(z, part.target)[counted]
    return total / rows.loss_weight.sum()


@dataclass(frozen=True)
class RowGains:
    """By how much each row's loss is below that of another model, a constant or any other.

    In training's unit, without the rows that have no weight in the loss.

    Attributes:
        gain: ``[n]``, the difference of the two losses.
        linear: ``[n]``, its part that is linear in the step from the other's scores: −slope ·
            step. Of a convex loss it is the gain or more: of squared error 2 (y − c)(z − c), where
            the gain is that less (z − c)².
        weight: ``[n]``, > 0.
    """

    gain: NDArray[np.float64]
    linear: NDArray[np.float64]
    weight: NDArray[np.float64]


def row_gains(
    rows: Rows,
    weights: NDArray[np.floating[Any]],
    others: NDArray[np.floating[Any]],
    loss: LossOverRuns,
) -> RowGains:
    """Return by how much each row's loss under `weights` is below that under `others`."""
    found = [np.empty((2, 0))]
    with np.errstate(all="ignore"):
        for part in rows.chunks(_CHUNK):
            ours, theirs = (part.scores(each).astype(np.float64) for each in (weights, others))
            gain = loss.value(theirs, part.target) - loss.value(ours, part.target)
            step = loss.slope(theirs, part.target) * (theirs - ours)
            both = np.stack([gain[:, 0], step.sum(axis=1)])
            found.append(both[:, part.loss_weight > 0])
    gain, linear = np.concatenate(found, axis=1)
    weight = np.asarray(rows.loss_weight[rows.loss_weight > 0], dtype=np.float64)
    return RowGains(gain, linear, weight)


def weighted_mean(values: NDArray[np.float64], weight: NDArray[np.float64]) -> tuple[float, float]:
    """Return the mean of paired differences d of row losses, and its standard error.

    w are the weights in the loss, all above 0, n the rows:

        mean = Σ wᵢ dᵢ / Σ wᵢ,    standard error = √(n/(n−1) · Σ wᵢ² (dᵢ − mean)²) / Σ wᵢ

    Returns:
        Both in the differences' unit; NaN with fewer than two rows.
    """
    n, total = len(weight), float(weight.sum())
    if n < 2:
        return math.nan, math.nan
    with np.errstate(all="ignore"):
        mean = float(weight @ values) / total
        spread = float(np.square(weight * (values - mean)).sum())
    return mean, math.sqrt(n / (n - 1) * spread) / total
