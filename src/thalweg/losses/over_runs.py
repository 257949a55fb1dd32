"""A loss with its hyperparameters, over the raw scores of many runs side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.losses.record import Loss

Array = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class LossOverRuns:
    """Value and slope of one loss for the scores ``[n, K · columns]`` of K runs.

    Attributes:
        loss: the loss.
        hyperparameters: its numbers, in the unit of the scaled target.
        columns: of the scores, per run: the number of classes if the loss is grouped, else 1.
            The columns of one run stand next to each other.

    """

    loss: Loss
    hyperparameters: Mapping[str, float] = field(default_factory=dict)
    columns: int = 1

    def value(self, z: Array, y: Array) -> NDArray[np.float64]:
        """Return the loss of each row and run, float64 ``[n, K]``; y is ``[n]``."""
        z = self._apart(z).astype(np.float64, copy=False)
        values = self.loss.value(z, self._beside(z, y), **self.hyperparameters)
        return np.asarray(values, dtype=np.float64)

    def slope(self, z: Array, y: Array) -> Array:
        """Return d loss / d z, of z's shape and dtype."""
        apart = self._apart(z)
        slopes = self.loss.slope(apart, self._beside(apart, y), **self.hyperparameters)
        return np.asarray(slopes, dtype=z.dtype).reshape(z.shape)

    def predict(self, z: Array) -> Array:
        """Return the predictions: ``[n, K]``, or ``[n, K, classes]`` if the loss is grouped."""
        return np.asarray(self.loss.link.predict(self._apart(z)))

    def _apart(self, z: Array) -> Array:
        return z.reshape(len(z), -1, self.columns) if self.loss.grouped else z

    def _beside(self, z: Array, y: Array) -> NDArray[Any]:
        """The target as the loss takes it: whole class numbers, or z's own kind of float."""
        return y[:, None].astype(np.intp if self.loss.grouped else z.dtype)
