"""The weights that judge each fold's rows: those of the runs that leave it out, side by side.

Of many sparse columns a fold's rows meet few, and each run has a weight for every column: to copy
them all costs far more than to judge by them. So the columns that the rows meet are numbered anew,
and their weights alone are copied. Of other rows the weights of all folds are taken apart at once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.engine.contract import Array
from thalweg.predictors import Predictor
from thalweg.predictors.linear import Linear
from thalweg.training.columns_apart import columns_apart
from thalweg.training.run import Run

_SHARE = 0.5  # of the sparse columns: rows that meet more are judged by whole weights


class FoldWeights:
    """The weights of runs, by the fold that they leave out.

    Attributes:
        places: of the runs that leave out each fold.
    """

    def __init__(self, runs: Sequence[Run], weights: Array, predictor: Predictor) -> None:
        """Take the weights ``[rows, K · C]`` of K runs, which must not change meanwhile."""
        self.places: dict[int, list[int]] = {}
        for place, run in enumerate(runs):
            if run.fold is not None:
                self.places.setdefault(run.fold, []).append(place)
        self._weights, self._runs, self._predictor = weights, len(runs), predictor
        self._apart: dict[int, Array] = {}

    def judging(self, fold: int, rows: Rows) -> tuple[Rows, Array, Predictor]:
        """Return rows of a fold, the weights ``[rows, runs · C]`` that judge it, their predictor.

        The rows have other numbers of sparse columns than before where that is less work.
        """
        predictor = self._predictor
        if rows.sparse is not None and isinstance(predictor, Linear):
            met = np.zeros(predictor.sparse, np.bool_)
            met[rows.sparse.indices] = True
            columns = np.flatnonzero(met)
            if len(columns) <= _SHARE * predictor.sparse:
                number = np.cumsum(met, dtype=rows.sparse.indices.dtype) - 1
                entries = rows.sparse.data, number[rows.sparse.indices], rows.sparse.indptr
                sparse = csr_array(entries, shape=(len(rows), len(columns)))
                of = replace(predictor, sparse=len(columns))
                return replace(rows, sparse=sparse), self._of_columns(fold, columns), of
        if not self._apart:
            apart = columns_apart(self._weights, [*self.places.values()], self._runs)
            self._apart = dict(zip(self.places, apart, strict=True))
        return rows, self._apart[fold], predictor

    def _of_columns(self, fold: int, columns: np.ndarray[tuple[int], np.dtype[np.intp]]) -> Array:
        """Return a fold's weights of all that is not sparse, and of some sparse columns."""
        first = self._predictor.layout.places["sparse"].start
        cube = self._weights.reshape(len(self._weights), self._runs, -1)
        rows = np.concatenate([np.arange(first), first + columns])
        found: Array = cube[rows[:, None], np.array(self.places[fold])]
        return found.reshape(len(rows), -1)


__all__ = ["FoldWeights"]
