"""The range of the training target, which predictions of numbers stay within."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, label_parts
from thalweg.models.target_scaling import TargetScaling


@dataclass(frozen=True)
class TargetRange:
    """The least and the largest value of each target, in its own unit.

    Attributes:
        lowest, highest: one for each target.
    """

    lowest: tuple[float, ...]
    highest: tuple[float, ...]

    def predictions(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return predictions, ``[n]`` or ``[n, targets]``, each within the range of its target."""
        low, high = np.asarray(self.lowest), np.asarray(self.highest)
        return values.clip(low, high)

    def scores(self, z: NDArray[Any], scaling: TargetScaling) -> NDArray[Any]:
        """Return raw scores ``[n, targets]`` of the identity link within the scaled range."""
        low, high = (scaling.scale(np.array([end])) for end in (self.lowest, self.highest))
        with np.errstate(over="ignore"):  # an end beyond float32 is none
            return z.clip(low.astype(z.dtype), high.astype(z.dtype))

    def and_of(self, other: TargetRange) -> TargetRange:
        """Return the range of both."""
        return TargetRange(
            tuple(map(min, self.lowest, other.lowest)), tuple(map(max, self.highest, other.highest))
        )


def range_of(rows: RowSource) -> TargetRange | None:
    """Return the range of the targets of the rows that have weight; None: there are none."""
    ends: Iterable[NDArray[np.float64]] = [
        np.stack([y.min(axis=0), y.max(axis=0)])
        for labels in label_parts(rows)
        if len(y := _counted(labels.target, labels.loss_weight))
    ]
    both = np.array([*ends])
    if not len(both):
        return None
    lowest, highest = both[:, 0].min(axis=0), both[:, 1].max(axis=0)
    return TargetRange(tuple(lowest.tolist()), tuple(highest.tolist()))


def _counted(target: NDArray[Any], weight: NDArray[Any]) -> NDArray[np.float64]:
    """Return the targets ``[n, targets]`` of the rows that have weight."""
    found: NDArray[np.float64] = target.reshape(len(target), -1)[weight > 0].astype(np.float64)
    return found


__all__ = ["TargetRange", "range_of"]
