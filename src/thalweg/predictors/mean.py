"""The mean of several trained predictors, linear ones and nets of any architecture.

With z_m the raw scores of member m and p its prediction, the link's function of them, the mean's
raw scores z are those whose prediction is the mean of the members' predictions:

    p(z) = 1/M Σ p(z_m)

or, where member m counts k_m times, Σ k_m p(z_m) / Σ k_m. Of members that count alike z is, by the
link of the loss (`thalweg.losses.links`, "mean_score"):

    a number                       1/M Σ z_m
    a probability, σ(z)            log Σ σ(z_m) − log Σ σ(−z_m)
    probabilities, softmax(z)      log 1/M Σ softmax(z_m), of each class
    a mean, eᶻ                     log 1/M Σ e^z_m
    modified Huber's probability   2p − 1 of p = 1/M Σ (clip(z_m, −1, 1) + 1) / 2
    a score of a hinge             1/M Σ z_m: it is no probability, and its sign is the class

Of a loss that is convex in the prediction (those of numbers, log loss, cross-entropy, Poisson
deviance) the mean's loss is at most the mean of the members' losses, by Jensen's inequality; of
squared error it is less by the variance of the members' predictions (Krogh, Vedelsby: Neural
network ensembles, cross validation, and active learning, NIPS 1994). The mean of z_m would be the
geometric mean of odds, in which one member that is sure and wrong counts for more.

All members' parameters stand below each other in one column, ``[Σ sizes, 1]``: of a linear member
its rows one after the other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from thalweg.data.rows import Features
from thalweg.losses.links import Link
from thalweg.predictors.parameter_layout import Array, Block, Layout, Numbers
from thalweg.predictors.predictor import Predictor


@dataclass(frozen=True)
class Mean:
    """The mean of predictors of the same encoded rows.

    It is never trained: its members are, each on its own.

    Attributes:
        members: at least one.
        columns: scores of a row, C, of each of them.
        link: from raw scores to predictions.
        counts: how often each member counts; empty: all alike.
    """

    members: tuple[Predictor, ...]
    columns: int
    link: Link
    counts: tuple[int, ...] = ()

    @cached_property
    def layout(self) -> Layout:
        """Blocks ``member 1``, ``member 2`` …."""
        return Layout(
            tuple(
                Block(f"member {k}", (member.layout.size, 1))
                for k, member in enumerate(self.members, 1)
            )
        )

    @property
    def kernels(self) -> str:
        """None."""
        return ""

    def joined(self, parameters: Sequence[Array]) -> Array:
        """Return ``[Σ sizes, 1]`` of the members' own parameters."""
        return np.concatenate([own.reshape(-1, 1) for own in parameters])

    def apart(self, parameters: Array) -> list[Array]:
        """Return each member's own parameters of ``[Σ sizes, 1]``: the inverse of `joined`."""
        blocks = self.layout.split(parameters).values()
        return [
            own.reshape(member.layout.rows, member.layout.columns)
            for own, member in zip(blocks, self.members, strict=True)
        ]

    def initial(self, seed: int, start: Sequence[float] = ()) -> Numbers:
        """Return the members' initial parameters, ``[Σ sizes, 1]``."""
        drawn = [member.initial(seed, start) for member in self.members]
        return self.joined(drawn).astype(np.float64)

    def constant(self, scores: Sequence[float]) -> Numbers:
        """Return parameters with which every member has these scores."""
        return self.joined([m.constant(scores) for m in self.members]).astype(np.float64)

    def scores(self, rows: Features, parameters: Array) -> Array:
        """Return z ``[n, K · C]``, float64."""
        made = [
            self.mean([m.scores(rows, own) for m, own in self._with(parameters[:, k : k + 1])])
            for k in range(parameters.shape[1])
        ]
        return np.concatenate(made, axis=1)

    def scores_alone(self, rows: Features, parameters: Array) -> Numbers:
        """Return z of the members' `scores_alone`."""
        return self.mean([m.scores_alone(rows, own) for m, own in self._with(parameters)])

    def gradient(self, rows: Features, parameters: Array, by_score: Array) -> Array:
        """Refuse: a mean is not trained.

        Raises:
            NotImplementedError: always.
        """
        raise NotImplementedError("a mean is not trained: its members are")

    def _with(self, parameters: Array) -> list[tuple[Predictor, Array]]:
        return [*zip(self.members, self.apart(parameters), strict=True)]

    @property
    def shares(self) -> list[float] | None:
        """The share of each member in the mean; None: all have the same."""
        every = sum(self.counts)
        return [count / every for count in self.counts] if len({*self.counts}) > 1 else None

    def mean(self, scores: Sequence[Array]) -> Numbers:
        """Return the mean's raw scores of its members'."""
        wide = [z.astype(np.float64) for z in scores]
        with np.errstate(over="ignore", invalid="ignore"):
            found: Numbers = self.link.mean_score(wide, self.shares)
        return found


__all__ = ["Mean"]
