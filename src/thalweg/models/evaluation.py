"""The loss of frozen weights on a whole split: not the running batch loss, and no metric."""

from __future__ import annotations

import math
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


def paired_gain(
    rows: Rows,
    weights: NDArray[np.floating[Any]],
    others: NDArray[np.floating[Any]],
    loss: LossOverRuns,
) -> tuple[float, float]:
    """Return by how much the loss of `weights` is below that of `others`, and its standard error.

    Both losses are taken on the same rows, and the difference dᵢ row by row, w the weights in the
    loss, n the rows of a weight above 0:

        gain = Σ wᵢ dᵢ / Σ wᵢ,    standard error = √(n/(n−1) · Σ wᵢ² (dᵢ − gain)²) / Σ wᵢ

    Returns:
        Both in training's unit; NaN with fewer than two rows.
    """
    weight = rows.loss_weight[rows.loss_weight > 0]
    n, total = len(weight), float(weight.sum())
    if n < 2:
        return math.nan, math.nan
    parts = []
    with np.errstate(all="ignore"):
        for part in rows.chunks(_CHUNK):
            ours, theirs = (
                loss.value(part.scores(each), part.target)[part.loss_weight > 0, 0]
                for each in (weights, others)
            )
            parts.append(theirs - ours)
        differences = np.concatenate(parts)
        gain = float(weight @ differences) / total
        spread = float(np.square(weight * (differences - gain)).sum())
    return gain, math.sqrt(n / (n - 1) * spread) / total
