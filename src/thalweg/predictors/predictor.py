"""What a predictor is: a layout of parameters, and scores and gradient over encoded rows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from thalweg.data.rows import Features
from thalweg.predictors.parameter_layout import Array, Layout, Numbers


class Predictor(Protocol):
    """From rows and parameters to raw scores; parameters are arguments, a predictor has none."""

    @property
    def layout(self) -> Layout:
        """The blocks of its parameters."""
        ...

    @property
    def kernels(self) -> str:
        """The name of its forward and backward kernels in the compiled engine; "": none."""
        ...

    def initial(self, seed: int, start: Sequence[float] = ()) -> Numbers:
        """Return one run's parameters before the first update, float64 ``[rows, C]``.

        Args:
            seed: of random initial values.
            start: raw scores ``[C]`` of every row before the first update; none: 0.
        """
        ...

    def constant(self, scores: Sequence[float]) -> Numbers:
        """Return one run's parameters ``[rows, C]`` whose raw scores are `scores` on every row."""
        ...

    def scores(self, rows: Features, parameters: Array) -> Array:
        """Return the raw scores z ``[n, K · C]`` of parameters ``[rows, K · C]``."""
        ...

    def scores_alone(self, rows: Features, parameters: Array) -> Numbers:
        """Return the raw scores in float64, summed in an order that does not depend on the rows.

        So a row's prediction is the same, to the last bit, alone and among others.

        Args:
            rows: next to each other.
            parameters: of one run, ``[rows, C]``.
        """
        ...

    def gradient(self, rows: Features, parameters: Array, by_score: Array) -> Array:
        """Return Σ dℓ/dz · dz/dparameters over the rows, in the parameters' shape.

        Args:
            rows: as for `scores`.
            parameters: where the derivative is taken, ``[rows, K · C]``.
            by_score: the gradient with respect to the scores, dℓ/dz, ``[n, K · C]``.
        """
        ...
