"""Permutation importance: how much worse a model judges when a column's values are shuffled.

    importance of column j = 1/R Σ_r L(y, f(X with column j permuted by π_r)) − L(y, f(X))

L is the mean loss of the rows, or a metric, with the sign by which more is worse. A permuted column
keeps its distribution, and tells nothing of its row any more. Of a linear model f = b + Σ wⱼ xⱼ and
squared error, the expectation over the permutations is 2 wⱼ² var(xⱼ) − 2 wⱼ cov(xⱼ, f − y).

Breiman: Random forests, Machine Learning 45, 2001; Fisher, Rudin, Dominici: All models are wrong,
but many are useful, JMLR 20, 2019, eq. 3. scikit-learn's `permutation_importance` has the same
numbers where its scorer is the negative loss. Columns that tell the same share what they are
worth: each can be permuted without much loss while the other stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.explaining.drawn_rows import DrawnRows
from thalweg.explaining.inputs import Input
from thalweg.explaining.probe import Probe
from thalweg.metrics import METRICS
from thalweg.models.evaluation import weighted_mean
from thalweg.models.judging import metric_scores

if TYPE_CHECKING:
    from thalweg.models.model import Model

Floats = NDArray[np.float64]
_ROUNDING = 1e-12  # of a loss, by which sums in another order differ


@dataclass(frozen=True)
class Importance:
    """What a column is worth to a model.

    Attributes:
        column: its name.
        importance: by how much the loss rises when it is permuted, or the metric gets worse.
        standard_error: of the mean over the permutations; None for one alone.
        row_error: standard error of the same over the rows, paired: whether the column matters on
            other rows too. None for a metric.
        repeats: the importance of each permutation.
    """

    column: str
    importance: float
    standard_error: float | None
    row_error: float | None
    repeats: tuple[float, ...]


@dataclass(frozen=True)
class Judgement:
    """How a model's predictions of the drawn rows are judged.

    Attributes:
        model: whose predictions are judged.
        drawn: rows that have a target.
        metric: its name; "" for the loss.
    """

    model: Model
    drawn: DrawnRows
    metric: str

    @property
    def sign(self) -> int:
        """1 where more is worse, −1 where more is better."""
        known = METRICS.get(self.metric.partition(",")[0])
        return -1 if known is not None and known.greater_is_better else 1

    def figures(self, z: Floats) -> tuple[Floats, Floats | None]:
        """Return the loss or metric of each copy of the rows ``[k]``, and by row ``[k, n]``.

        Args:
            z: raw scores ``[k · n, C]`` of k copies of the rows.
        """
        model, n = self.model, len(self.drawn)
        target = self.drawn.target
        assert target is not None
        labels = model.preprocessor.labels(target, self.drawn.weight)
        copies = len(z) // n
        if self.metric:
            predictions = model.predictions_of(z)
            apart = predictions.reshape(copies, n, *predictions.shape[1:]).swapaxes(0, 1)
            scores = metric_scores(model, [self.metric])
            scores.update(apart, target, labels.metric_weight)
            return np.atleast_1d(np.asarray(scores.result()[self.metric])), None
        scaled = model.target_scaling.scale(target)
        stacked = np.tile(scaled, (copies, *[1] * (scaled.ndim - 1)))
        with np.errstate(all="ignore"):
            by_row = model.loss.value(z, stacked)[:, 0].reshape(copies, n)
            by_row *= model.target_scaling.loss_factor
            weight = labels.loss_weight
            counted = weight > 0  # 0 · inf is no loss
            return by_row[:, counted] @ weight[counted] / weight.sum(), by_row


def permutations(rows: int, repeats: int, seed: int) -> NDArray[np.intp]:
    """Return the permutations ``[repeats, rows]``, the same for every column."""
    rng = np.random.default_rng((seed, 1))
    return np.stack([rng.permutation(rows) for _ in range(repeats)])


def importances(
    model: Model,
    drawn: DrawnRows,
    inputs: Sequence[Input],
    settings: Any,
    told: Callable[[int], object],
) -> tuple[float, list[Importance]]:
    """Return the loss, or the metric, of the rows as they are, and what each input is worth.

    Args:
        model: to be explained.
        drawn: rows that have a target.
        inputs: columns of the table.
        settings: `ExplainSettings`.
        told: called with the number of rows predicted since the last time.

    Raises:
        DataError: the metric is not defined for these rows.
    """
    judge = Judgement(model, drawn, settings.metric)
    n, repeats = len(drawn), settings.repeats
    copies = max(1, min(repeats, model.rows_at_a_time // n))
    order = permutations(n, repeats, settings.seed)
    probes = {k: Probe(model, drawn, k) for k in {1, copies, repeats % copies or copies}}
    base, by_row = judge.figures(probes[1].scores({}))
    told(n)
    found = []
    for each in inputs:
        worse, rows = [], []
        for start in range(0, repeats, copies):
            some = order[start : start + copies]
            figures, own = judge.figures(probes[len(some)].scores({each: some.ravel()}))
            rise = judge.sign * (figures - base[0])
            worse.append(np.where(np.abs(rise) > _ROUNDING * np.abs(base[0]), rise, 0.0))
            if own is not None:
                rows.append(own.sum(axis=0))
            told(some.size)
        found.append(_importance(each, np.concatenate(worse), rows, by_row, judge))
    return float(base[0]), found


def _importance(
    of: Input, worse: Floats, rows: list[Floats], by_row: Floats | None, judge: Judgement
) -> Importance:
    spread, row_error = None, None
    if len(worse) > 1:
        spread = float(np.std(worse, ddof=1) / np.sqrt(len(worse)))
    if by_row is not None:
        model, drawn = judge.model, judge.drawn
        assert drawn.target is not None
        weight = model.preprocessor.labels(drawn.target, drawn.weight).loss_weight
        counted = weight > 0
        rise = np.sum(rows, axis=0) / len(worse) - by_row[0]
        row_error = weighted_mean(rise[counted], weight[counted])[1]
    return Importance(of.name, float(worse.mean()), spread, row_error, tuple(worse.tolist()))


__all__ = ["Importance", "importances", "permutations"]
