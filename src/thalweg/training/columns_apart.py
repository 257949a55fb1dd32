"""The weights of runs side by side, taken apart into arrays of their own.

One row of the matrix has a number of every run, so that a column alone is read with a stride of the
whole row, and reads all of the matrix from memory. Of many rows all columns are therefore taken
apart together, a block of rows at a time that stays in a core's cache.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from thalweg.engine.contract import Array

_BYTES = 2**19  # of a block of rows, about


def columns_apart(weights: Array, groups: Sequence[Sequence[int]], runs: int) -> list[Array]:
    """Return the weights of each group of runs, ``[rows, runs of the group · C]``, contiguous.

    Args:
        weights: ``[rows, K · C]``.
        groups: of places of runs.
        runs: K.
    """
    rows = len(weights)
    cube = weights.reshape(rows, runs, -1)
    width = cube.shape[2]
    found = [np.empty((rows, len(own), width), weights.dtype) for own in groups]
    places = [np.asarray(own, np.intp) for own in groups]
    step = max(256, _BYTES // max(1, weights.itemsize * weights.shape[1]))
    for start in range(0, rows, step):
        block = cube[start : start + step]
        for own, of in zip(found, places, strict=True):
            if len(of) == 1:
                own[start : start + step, 0] = block[:, of[0]]
            else:
                np.take(block, of, axis=1, out=own[start : start + step], mode="clip")
    return [own.reshape(rows, -1) for own in found]


__all__ = ["columns_apart"]
