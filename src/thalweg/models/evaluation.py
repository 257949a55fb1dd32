"""The loss of frozen weights on a whole split: not the running batch loss, and no metric."""

from __future__ import annotations

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
