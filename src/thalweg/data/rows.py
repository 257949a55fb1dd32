"""Encoded rows: what the engine trains on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array

Array = NDArray[np.floating[Any]]


class Room:
    """Memory that rows are gathered into again and again: new pages take longer than the rows."""

    def __init__(self) -> None:
        """Take none yet."""
        self._held: Array = np.empty((0, 0), np.float32)

    def gather(self, array: Array, index: NDArray[np.intp]) -> Array:
        """Return ``array[index]``, valid until the next call; the index must be within."""
        if len(self._held) < len(index) or self._held.dtype != array.dtype:
            self._held = np.empty((len(index), array.shape[1]), array.dtype)
        # With "raise" NumPy would gather into memory of its own and copy.
        return np.take(array, index, axis=0, out=self._held[: len(index)], mode="clip")


@dataclass(frozen=True)
class Rows:
    """A set of rows of one split.

    Attributes:
        dense: ``[n, d]``; its first column is 1 throughout, so that weight 0 is the intercept.
        sparse: ``[n, s]`` in CSR form, or None where no column is a category. Weights d … d+s−1.
        target: ``[n]`` float64: numbers (scaled, see `thalweg.data.targets`) or class numbers.
        loss_weight: ``[n]`` float64, sample weight × class weight, ≥ 0.
        metric_weight: ``[n]`` float64, the sample weight alone.

    """

    dense: Array
    sparse: csr_array | None
    target: Array
    loss_weight: Array
    metric_weight: Array

    def __len__(self) -> int:
        return len(self.dense)

    @property
    def features(self) -> int:
        """How many weights one column of W has, the intercept included."""
        return int(self.dense.shape[1] + (0 if self.sparse is None else self.sparse.shape[1]))

    def take(self, index: NDArray[np.intp] | slice, room: Room | None = None) -> Rows:
        """Return the rows of an index or a slice, in its order.

        Args:
            index: which.
            room: memory for the dense part of an index's rows, until it is used again.
        """
        if room is None or isinstance(index, slice):
            dense = self.dense[index]
        else:
            dense = room.gather(self.dense, index)
        return Rows(
            dense,
            None if self.sparse is None else self.sparse[index],
            self.target[index],
            self.loss_weight[index],
            self.metric_weight[index],
        )

    def chunks(self, size: int) -> Iterator[Rows]:
        """Go through the rows in order, `size` at a time."""
        for start in range(0, len(self), size):
            yield self.take(slice(start, start + size))

    def scores(self, weights: Array) -> Array:
        """X @ W: raw scores ``[n, columns]`` of weights ``[features, columns]``."""
        d = self.dense.shape[1]
        z = self.dense @ weights[:d]
        if self.sparse is not None:
            z += self.sparse @ weights[d:]
        return z

    def gradient(self, slopes: Array) -> Array:
        """X.T @ R: the sum over rows ``[features, columns]`` of slopes ``[n, columns]``."""
        dense = self.dense.T @ slopes
        if self.sparse is None:
            return dense
        return np.concatenate([dense, self.sparse.T @ slopes])
