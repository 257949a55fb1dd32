"""The linear predictor: z = b + x W, dense columns and sparse ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Self

import numpy as np

from thalweg.data.bins import Bins
from thalweg.data.row_source import RowSource
from thalweg.data.rows import Features
from thalweg.predictors.parameter_layout import Array, Block, Layout, Numbers

KERNEL = "kernel"  # the matrix of dense, binned and sparse columns


@dataclass(frozen=True)
class Linear:
    """z = X W, where the first column of X is 1, so that the first row of W is the intercept.

    Attributes:
        dense: columns of the rows' dense part, the intercept's column of ones included, ≥ 1.
        sparse: columns of their sparse part, whose weights are updated lazily.
        columns: scores of a row, C: the number of classes or outputs, or 1.
        bins: of numbers that the rows have positions of; None: of none.
    """

    dense: int
    sparse: int = 0
    columns: int = 1
    bins: Bins | None = None

    @classmethod
    def over(cls, rows: RowSource, columns: int) -> Self:
        """Return the predictor for such rows."""
        return cls(rows.dense_features, rows.sparse_features, columns, rows.bins)

    @cached_property
    def layout(self) -> Layout:
        """Blocks ``intercept``, which is not penalised, ``dense``, ``bins`` if any, ``sparse``."""
        binned = (
            [Block("bins", (self.bins.features, self.columns), tensor=KERNEL)] if self.bins else []
        )
        return Layout(
            (
                Block("intercept", (1, self.columns), penalised=False),
                Block("dense", (self.dense - 1, self.columns), tensor=KERNEL),
                *binned,
                Block("sparse", (self.sparse, self.columns), lazy=True, tensor=KERNEL),
            )
        )

    @property
    def kernels(self) -> str:
        """The kernels of a product by one matrix."""
        return "linear"

    def initial(self, seed: int, start: Sequence[float] = ()) -> Numbers:
        """Return 0 for all weights, and `start` for the intercepts, whatever the seed."""
        return self.constant(start if len(start) else [0.0] * self.columns)

    def constant(self, scores: Sequence[float]) -> Numbers:
        """Return parameters with the scores as intercepts and all other weights 0."""
        parameters = np.zeros((self.layout.rows, self.columns))
        parameters[self.layout.places["intercept"]] = scores
        return parameters

    def scores(self, rows: Features, parameters: Array) -> Array:
        """Return X W, ``[n, K · C]``."""
        return rows.scores(parameters)

    def scores_alone(self, rows: Features, parameters: Array) -> Numbers:
        """Return X W in float64, column after column.

        The order of a matrix product's sums depends on the number of rows, and so do its last bits.
        """
        w = parameters.astype(np.float64)
        scores = np.zeros((len(rows), w.shape[1]))
        for j, column in enumerate(np.ascontiguousarray(rows.dense[:, : self.dense].T)):
            scores += column[:, None].astype(np.float64) * w[j]
        if self.bins is not None:
            positions = rows.dense[:, self.dense :].astype(np.float64)
            scores += self.bins.scores(positions, w[self.layout.places["bins"]])
        if rows.sparse is not None:
            scores += rows.sparse @ w[self.layout.places["sparse"]]
        return scores

    def gradient(self, rows: Features, parameters: Array, by_score: Array) -> Array:
        """Return Xᵀ dℓ/dz, in the shape of W; it does not depend on W."""
        return rows.gradient(by_score)


__all__ = ["Linear"]
