"""Losses of a split's rows under several runs, drawn at random: what standard errors need."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import sampled_places
from thalweg.training.epoch_selection import row_losses
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

SAMPLE = 10_000  # rows of a split that the standard errors are estimated from
_SEED = 1

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class SampledSplit:
    """Rows of a split, drawn at random: what standard errors over its rows need.

    Attributes:
        losses: by the place of each run ``[n]``, in the target's unit, times the row's weight over
            the mean weight of the split.
        weight: ``[n]``, over that mean.
        part: ``[n]``, what is resampled: the place of the row, or of its group.
        rows: of the whole split.
        what: "rows" or "groups".
    """

    losses: Mapping[int, Numbers]
    weight: Numbers
    part: NDArray[np.intp]
    rows: int
    what: str

    @property
    def parts(self) -> int:
        """How many rows (groups) have weight."""
        return len(np.unique(self.part[self.weight > 0]))

    def error(self, losses: Numbers) -> float:
        """Return the standard error of the weighted mean over the split; NaN of one part."""
        counted, total = self.parts, float(self.weight.sum())
        if counted < 2:
            return math.nan
        with np.errstate(all="ignore"):
            influence = losses - float(losses.sum()) / total * self.weight
            sums = np.bincount(self.part, influence)
            error = math.sqrt(counted / (counted - 1) * float(sums @ sums)) / total
        return error * math.sqrt(len(losses) / self.rows)


def sampled_losses(
    states: Sequence[RunState],
    places: Sequence[int],
    plan: TrainingPlan,
    rows: RowSource,
    groups: NDArray[Any] | None,
    seen: bool,
) -> SampledSplit:
    """Return each run's losses of rows of a split, drawn at random.

    With folds, of the rows that a run was trained on, or of those that it left out: so weighed that
    the mean over the runs of a setting is the mean over those that count for a row.
    """
    sample = rows.sample(SAMPLE, _SEED)
    mean_weight = rows.weight_sum / len(rows)
    index = sampled_places(len(rows), SAMPLE, _SEED)
    weight = np.asarray(sample.loss_weight, np.float64) / mean_weight
    fold = None if plan.folds is None else plan.folds.part[index]
    found = {}
    for place in places:
        weights = states[place].weights
        assert weights is not None  # it is usable
        scores = plan.predictor_of(states[place].run).scores
        lost = row_losses(sample, weights, plan.loss, mean_weight, scores)
        found[place] = lost[:, 0] * plan.loss_factor
        if fold is not None and plan.folds is not None:
            count, left_out = plan.folds.count, fold == states[place].run.fold
            share = (
                np.where(left_out, 0.0, count / (count - (fold >= 0))) if seen else count * left_out
            )
            found[place] = found[place] * share
    if fold is not None and not seen:
        weight = weight * (fold >= 0)  # earlier times are in no fold
    part = np.arange(len(sample))
    if groups is not None:
        part = np.unique(groups[index], return_inverse=True)[1].reshape(-1)
    return SampledSplit(found, weight, part, len(rows), "rows" if groups is None else "groups")


__all__ = ["SAMPLE", "SampledSplit", "sampled_losses"]
