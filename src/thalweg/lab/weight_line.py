"""A classifier of which one weight moves: its loss and its metrics along that line."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from thalweg.descent import descend
from thalweg.lab.two_classes import TwoClasses, fitted
from thalweg.losses.over_runs import LossOverRuns
from thalweg.metrics.confusion import confusion
from thalweg.metrics.cuts import best_cut, metric_of_decisions
from thalweg.metrics.distinct_values import tally_of
from thalweg.metrics.metric import Metric
from thalweg.metrics.ranks import RankMetric
from thalweg.metrics.registry import METRICS
from thalweg.metrics.reliability_bins import bin_sums
from thalweg.metrics.scores import Scores

Floats = NDArray[np.float64]
Kind = Literal["decisions", "order", "probabilities"]

BINS = 100  # of the probability
_PLACES = 240  # of the weight, at most
_STEPS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0)
_BESIDE = 1e-6  # on either side, for the slope of a metric
_MOST_PAIRS = 2000  # rows of two classes that may change places, for exact steps of the order
_DESCENT = 50  # steps


def metric_of(text: str) -> type[Metric]:
    """Return the metric of a text such as ``f_beta,beta=2``."""
    return METRICS[text.partition(",")[0].strip()]


def kind_of(metric: type[Metric]) -> Kind:
    """Return what of the predictions a metric depends on.

    "decisions": on which side of the threshold each row is; "order": on the order of the rows;
    "probabilities": on the predictions themselves. The first two are constant between the weights
    at which a row changes its side, or two rows their order.
    """
    if metric.parts == (confusion,):
        return "decisions"
    return "order" if issubclass(metric, RankMetric) else "probabilities"


@dataclass(frozen=True, eq=False)
class Line:
    """Weights of a classifier of which one moves, the others being those of the fitted one.

    Attributes:
        data: the rows.
        loss: what the classifier is trained on; its predictions are probabilities.
        moved: which of intercept and two weights moves: 0, 1 or 2.
    """

    data: TwoClasses
    loss: LossOverRuns
    moved: int

    @cached_property
    def weights(self) -> Floats:
        """Intercept and weights of the fitted classifier."""
        return fitted(self.data, self.loss)

    @cached_property
    def step(self) -> float:
        """What is between two places on the line."""
        span = 2 * max(2.5, 1.25 * abs(self.weights[self.moved]))
        return next((each for each in _STEPS if span / each <= _PLACES), span / _PLACES)

    @cached_property
    def places(self) -> Floats:
        """The places on the line, multiples of the step, with 0 and the fitted weight between."""
        centre = float(self.weights[self.moved])
        half = max(2.5, 1.25 * abs(centre))
        first, last = (
            math.floor((centre - half) / self.step),
            math.ceil((centre + half) / self.step),
        )
        found: Floats = np.round(np.arange(first, last + 1) * self.step, 10)
        return found

    @property
    def column(self) -> Floats:
        """The column that the moved weight multiplies."""
        return self.data.columns[:, self.moved]

    @cached_property
    def rest(self) -> Floats:
        """The scores without that weight."""
        others = self.weights.copy()
        others[self.moved] = 0
        return self.data.columns @ others

    def scores(self, at: Floats) -> Floats:
        """Return the raw scores ``[n, K]`` for values ``[K]`` of the weight."""
        return self.rest[:, np.newaxis] + np.outer(self.column, at)

    def predictions(self, at: Floats) -> Floats:
        """Return the probabilities of class 1 ``[n, K]``."""
        return np.asarray(self.loss.predict(self.scores(at)), np.float64)

    def losses(self, at: Floats) -> Floats:
        """Return the mean loss ``[K]``."""
        found: Floats = self.loss.value(self.scores(at), self.data.target).mean(axis=0)
        return found

    def slopes(self, at: Floats) -> Floats:
        """Return the derivative of the mean loss by the weight ``[K]``."""
        pulls = self.loss.gradient(self.scores(at), self.data.target)
        found: Floats = self.column @ pulls / len(pulls)
        return found

    def figures(self, names: Iterable[str], threshold: float, at: Floats) -> dict[str, Any]:
        """Return metrics ``[K]`` by their names, of decisions at a threshold."""
        scores = Scores("binary", names=names, thresholds=(threshold,))
        scores.update(self.predictions(at), self.data.target)
        return scores.result()

    def figure_slopes(
        self, names: Iterable[str], threshold: float, at: Floats
    ) -> dict[str, Floats]:
        """Return the slope of metrics ``[K]``: their differences over 1e-6 on either side.

        NaN where a metric that moves in steps has one there.
        """
        beside = np.concatenate([at - _BESIDE, at + _BESIDE])
        found = {}
        for name, figures in self.figures(names, threshold, beside).items():
            before, after = np.split(np.asarray(figures), 2)
            slope = (after - before) / (2 * _BESIDE)
            if kind_of(metric_of(name)) != "probabilities":
                slope = np.where(slope == 0, 0.0, np.nan)
            found[name] = slope
        return found

    def sides(self, threshold: float) -> Floats:
        """Return where, along the line, a row changes its side of the threshold, rising."""
        with np.errstate(divide="ignore", invalid="ignore"):
            found = (self.loss.loss.link.raw(threshold) - self.rest) / self.column
        return self._inside(found)

    def orders(self) -> Floats:
        """Return where a row of class 1 and one of class 0 change their order, rising."""
        ones = self.data.target == 1
        with np.errstate(divide="ignore", invalid="ignore"):
            found = (self.rest[~ones] - self.rest[ones][:, np.newaxis]) / (
                self.column[ones][:, np.newaxis] - self.column[~ones]
            )
        return self._inside(found.ravel())

    def _inside(self, found: Floats) -> Floats:
        ends = self.places[[0, -1]]
        return np.unique(found[np.isfinite(found) & (found > ends[0]) & (found < ends[1])])

    def edges(self, kind: Kind, threshold: float) -> Floats | None:
        """Return where a metric has its steps; None: it has none, or there are too many."""
        if kind == "decisions":
            return self.sides(threshold)
        found = self.orders() if kind == "order" else None
        return found if found is not None and len(found) <= _MOST_PAIRS else None

    def stairs(self, names: Iterable[str], threshold: float, edges: Floats) -> dict[str, Any]:
        """Return metrics between their steps, ``[E + 1]``: in the middle between two of them."""
        every = np.concatenate([self.places[:1], edges, self.places[-1:]])
        return self.figures(names, threshold, (every[1:] + every[:-1]) / 2)

    @cached_property
    def lowest(self) -> float:
        """Where the loss is least on the line, or the end towards which it falls."""
        from scipy.optimize import brentq  # takes long to import

        low, high = (float(end) for end in self.places[[0, -1]])

        def slope(w: float) -> float:
            return float(self.slopes(np.array([w]))[0])

        if slope(low) >= 0 or slope(high) <= 0:
            return low if slope(low) >= 0 else high
        return float(brentq(slope, low, high))

    def best_threshold(self, name: str) -> tuple[float, float]:
        """Return the threshold at which a metric is best where the loss is least; its figure."""
        p = self.predictions(np.array([self.lowest]))[:, 0]
        sides = np.stack([1 - self.data.target, self.data.target])
        return best_cut(tally_of(p, sides), metric_of_decisions(name))

    def counts(self, at: Floats) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        """Return the rows of class 0 and of class 1 in 100 bins of the probability, ``[K, 100]``.

        Bin b holds what is above b / 100, so that from bin b on are the rows that are predicted as
        class 1 at that threshold.
        """
        p = self.predictions(at)[:, :, np.newaxis]
        outcome = self.data.target[:, np.newaxis, np.newaxis] == 1
        found = bin_sums(p, outcome, np.ones(len(p)), BINS)
        ones = found.came_true[:, 0]
        zeros = found.weight[:, 0] - ones
        return zeros.astype(np.int32), ones.astype(np.int32)

    @property
    def rate(self) -> float:
        """A learning rate for the loss along the line: one over its largest curvature."""
        curvature = np.diff(self.slopes(self.places)).max() / self.step
        return float(f"{1 / max(curvature, 1e-9):.2g}")

    def descent(self, name: str | None, threshold: float, start: float) -> Floats:
        """Return the weight after each of 50 steps of plain descent ``[51]``.

        Args:
            name: the metric that is improved, by differences; None: the loss, by its gradient.
            threshold: of the metric's decisions.
            start: the weight.
        """

        def loss(w: Floats) -> tuple[float, Floats]:
            return float(self.losses(w)[0]), self.slopes(w)

        def metric(w: Floats) -> float:
            return sign * float(self.figures([str(name)], threshold, w)[str(name)][0])

        sign = 1.0 if name is None or not metric_of(name).greater_is_better else -1.0
        path = descend(loss if name is None else metric, [start], "sgd", _DESCENT, self.rate)
        return np.asarray(path.points[:, 0])
