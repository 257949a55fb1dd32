"""A predictor whose raw scores an engine computes: nets, and means of them, by its kernels."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from thalweg.data.rows import Features, Rows
from thalweg.engine.contract import Engine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Layout, Mean, Predictor
from thalweg.predictors.parameter_layout import Array, Numbers


@dataclass(frozen=True)
class ByEngine:
    """The same predictor, of which `scores` goes through an engine.

    NumPy, with its look-ups of numbers in bins, takes many times as long as the kernels of nets.

    Attributes:
        of: the predictor.
        engine: computes.
        loss: whose columns the scores are.
    """

    of: Predictor
    engine: Engine
    loss: LossOverRuns

    @property
    def layout(self) -> Layout:
        """The predictor's."""
        return self.of.layout

    @property
    def kernels(self) -> str:
        """The predictor's."""
        return self.of.kernels

    def initial(self, seed: int, start: Sequence[float] = ()) -> Numbers:
        """Return the predictor's."""
        return self.of.initial(seed, start)

    def constant(self, scores: Sequence[float]) -> Numbers:
        """Return the predictor's."""
        return self.of.constant(scores)

    def scores(self, rows: Features, parameters: Array) -> Array:
        """Return the raw scores ``[n, K · C]``; of linear predictors by NumPy, a product's."""
        if not isinstance(rows, Rows):
            return self.of.scores(rows, parameters)
        if isinstance(self.of, Mean) and parameters.shape[1] == 1:
            return self.of.mean(self.of_members(rows, self.of, self.of.apart(parameters)))
        return self._scores(rows, self.of, parameters)

    def scores_alone(self, rows: Features, parameters: Array) -> Numbers:
        """Return the predictor's."""
        return self.of.scores_alone(rows, parameters)

    def gradient(self, rows: Features, parameters: Array, by_score: Array) -> Array:
        """Return the predictor's."""
        return self.of.gradient(rows, parameters, by_score)

    def of_members(self, rows: Rows, mean: Mean, own: Sequence[Array]) -> list[Array]:
        """Return the scores of each member of a mean: those of one predictor together.

        Args:
            rows: in memory.
            mean: whose members.
            own: the parameters of each.
        """
        found: dict[int, Array] = {}
        left = [*range(len(own))]
        while left:
            alike = [k for k in left if mean.members[k] == mean.members[left[0]]]
            together = np.concatenate([own[k] for k in alike], axis=1)
            scores = self._scores(rows, mean.members[alike[0]], together)
            found |= dict(zip(alike, np.split(scores, len(alike), axis=1), strict=True))
            left = [k for k in left if k not in found]
        return [found[k] for k in range(len(own))]

    def _scores(self, rows: Rows, of: Predictor, parameters: Array) -> Array:
        if of.kernels != "net" or not len(rows):
            return of.scores(rows, parameters)
        return self.engine.scores(rows.astype(parameters.dtype), parameters, self.loss, of)


__all__ = ["ByEngine"]
