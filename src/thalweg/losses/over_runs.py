"""A loss with its hyperparameters, over the raw scores of many runs side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.losses.loss import Loss

Array = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class LossOverRuns:
    """Value and gradient of one loss for the scores ``[n, K · columns]`` of K runs.

    Attributes:
        loss: the loss.
        hyperparameters: their values, in the unit of the scaled target; missing ones have their
            defaults.
        columns: scores of a row per run, C: the number of classes if the loss is grouped, else of
            outputs, over which the loss is a mean. Run k has the columns k·C … (k+1)·C − 1.

    """

    loss: Loss
    hyperparameters: Mapping[str, float] = field(default_factory=dict)
    columns: int = 1

    def __post_init__(self) -> None:
        """Complete the hyperparameters, as Python floats: NumPy's would turn float32 to float64."""
        numbers: dict[str, Any] = {n: it.default for n, it in self.loss.hyperparameters.items()}
        numbers |= self.hyperparameters
        object.__setattr__(self, "hyperparameters", {n: float(v) for n, v in numbers.items()})

    @cached_property
    def coefficients(self) -> tuple[float, ...]:
        """What the gradient takes after z and y."""
        if self.loss.coefficients is None:
            return tuple(self.hyperparameters.values())
        return self.loss.coefficients(**self.hyperparameters)

    def value(self, z: Array, y: Array) -> NDArray[np.float64]:
        """Return the loss of each row and run, float64 ``[n, K]``.

        y is ``[n]``, or ``[n, outputs]`` for several outputs.
        """
        z = self._apart(z).astype(np.float64, copy=False)
        values = self.loss.value(z, self._beside(z, y), **self.hyperparameters)
        values = np.asarray(values, dtype=np.float64)
        return values.mean(axis=2) if self._outputs else values

    def gradient(self, z: Array, y: Array) -> Array:
        """Return d loss / d z, of z's shape and dtype."""
        apart = self._apart(z)
        gradients = self.loss.gradient(apart, self._beside(apart, y), *self.coefficients)
        gradients = np.asarray(gradients, dtype=z.dtype).reshape(z.shape)
        return gradients / z.dtype.type(self.columns) if self._outputs else gradients

    def curvature(self, z: Array, y: Array) -> Array:
        """Return the second derivatives by score, of one run: ``[n, C]``; grouped ``[n, C, C]``.

        Raises:
            TypeError: the loss has none.
        """
        if self.loss.curvature is None:
            raise TypeError(f"loss {self.loss.name} has no curvature")
        apart = self._apart(z)
        found = self.loss.curvature(apart, self._beside(apart, y), *self.coefficients)
        shape = (*z.shape, self.columns) if self.loss.grouped else z.shape
        found = np.asarray(found, dtype=z.dtype).reshape(shape)
        return found / z.dtype.type(self.columns) if self._outputs else found

    def predict(self, z: Array) -> Array:
        """Return the predictions: ``[n, K]``, or ``[n, K, columns]`` of classes or outputs."""
        return np.asarray(self.loss.link.predict(self._apart(z)))

    @property
    def _outputs(self) -> bool:
        """Whether the columns of a run are outputs, each with a target of its own."""
        return self.columns > 1 and not self.loss.grouped

    def _apart(self, z: Array) -> Array:
        return z.reshape(len(z), -1, self.columns) if self.columns > 1 or self.loss.grouped else z

    def _beside(self, z: Array, y: Array) -> NDArray[Any]:
        """The target as the loss takes it: whole class numbers, or floats of z's dtype."""
        return y[:, None].astype(np.intp if self.loss.grouped else z.dtype)
