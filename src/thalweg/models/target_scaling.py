"""The scaling of a target: its mean and deviation, between its own unit and that of training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource

AnySource = TypeVar("AnySource", bound=RowSource)


@dataclass(frozen=True)
class TargetScaling:
    """The scaling of the target for training: y' = (y − mean) / deviation.

    Mean 0 and deviation 1 leave it as it is.

    Attributes:
        mean, deviation: weighted, of the training rows; one for each of several outputs.
        loss_factor: converts a loss of scaled targets to the target's unit: deviation to the power
            of the loss's degree. 1 for several outputs, which have no common unit: their loss
            is the mean of losses each in its own deviation.
    """

    mean: float | tuple[float, ...] = 0.0
    deviation: float | tuple[float, ...] = 1.0
    loss_factor: float = 1.0

    def scale_rows(self, rows: AnySource) -> AnySource:
        """Return the rows with their target scaled."""
        return rows.with_targets(self.scale)

    def scale(self, target: NDArray[Any]) -> NDArray[Any]:
        """Return targets, ``[n]`` or ``[n, outputs]``, scaled."""
        with np.errstate(over="ignore"):  # an overflow shows as an infinite loss
            centred = target - np.asarray(self.mean)
            return np.asarray(centred / np.asarray(self.deviation))

    def unscale(self, prediction: NDArray[Any]) -> NDArray[Any]:
        """Return predictions in the target's unit, float64."""
        return prediction.astype(np.float64) * np.asarray(self.deviation) + np.asarray(self.mean)
