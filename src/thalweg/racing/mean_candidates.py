"""What a mean may be of, and what it is chosen by: the predictions of rows that judge.

Without folds a candidate is a run, and the rows are those of the validation split. With folds it is
a setting, of which each row asks the model that left the row's fold out: the rows are all that were
held out, and no model has seen the rows that it is judged by.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_marks import MarkedRows
from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Rows, sampled_places
from thalweg.engine.by_engine import ByEngine
from thalweg.predictors import Mean
from thalweg.predictors.parameter_layout import Array
from thalweg.racing.out_of_fold import out_of_fold_scores, without_fold
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

_CHUNK = 8192  # rows scored at a time


@dataclass(frozen=True)
class Candidate:
    """A run, or a setting with one run for each fold.

    Attributes:
        state: the run; of a setting that of its first fold.
        folds: the runs of a setting, by their folds; empty: it is a run.
    """

    state: RunState
    folds: tuple[RunState, ...] = ()

    @property
    def loss(self) -> float:
        """The loss on the rows that judge it, in training's unit."""
        return self.state.mean_loss if self.folds else self.state.best_loss

    @property
    def states(self) -> tuple[RunState, ...]:
        """All of its runs."""
        return self.folds or (self.state,)


def candidates_for_means(states: Sequence[RunState], plan: TrainingPlan) -> list[Candidate]:
    """Return the usable runs, or with folds the settings of which every fold's run is usable."""
    if plan.folds is None:
        return [Candidate(state) for state in states if state.usable]
    found = []
    for _, places in without_fold(states):
        own = sorted((states[place] for place in places), key=lambda s: s.run.fold or 0)
        whole = [state.run.fold for state in own] == list(range(plan.folds.count))
        if whole and all(state.usable for state in own):
            found.append(Candidate(own[0], tuple(own)))
    return found


def judging_rows(plan: TrainingPlan) -> RowSource:
    """Return the rows that candidates are judged by: of validation, or all with their folds."""
    return plan.valid if plan.folds is None else MarkedRows(plan.rows, plan.folds)


def judging_sample(plan: TrainingPlan, most: int, seed: int) -> tuple[Rows, NDArray[np.intp]]:
    """Return so many of the rows that judge and have weight, at random, and their places."""
    source = judging_rows(plan)
    rows, places = source.sample(most, seed), sampled_places(len(source), most, seed)
    counted = np.flatnonzero(_weight(rows) > 0)  # 0 · inf is no loss
    return rows.take(counted), places[counted]


def scored(
    candidates: Sequence[Candidate], plan: TrainingPlan, rows: RowSource | None = None
) -> Iterator[tuple[Rows, list[Array], NDArray[np.float64]]]:
    """Go through the rows that judge with the raw scores of candidates.

    Args:
        candidates: of `candidates_for_means`; one may be there twice.
        plan: that they were trained by.
        rows: some of `judging_rows`; None: all.

    Yields:
        Rows, the raw scores ``[n, C]`` of each candidate, and the rows' weights ``[n]``, 0 of those
        that are never held out, whose scores are NaN.
    """
    source = judging_rows(plan) if rows is None else rows
    if plan.folds is not None:
        distinct = list({id(each.state): each for each in candidates}.values())
        column = {id(each.state): k for k, each in enumerate(distinct)}
        states = [state for each in distinct for state in each.folds]
        for part, scores in out_of_fold_scores(states, plan, source, _CHUNK):
            yield part, [scores[:, column[id(each.state)]] for each in candidates], _weight(part)
        return
    of = mean_of([each.state for each in candidates], plan)
    by_engine = ByEngine(of, plan.engine, plan.loss)
    own = [each.state.weights for each in candidates if each.state.weights is not None]
    for part in parts(source, _CHUNK):
        yield part, by_engine.of_members(part, of, own), _weight(part)


def _weight(rows: Rows) -> NDArray[np.float64]:
    """Return the weight of rows in the loss, 0 of those that are in no fold."""
    weight = rows.loss_weight.astype(np.float64)
    return weight if rows.marks is None else np.where(rows.marks.fold >= 0, weight, 0.0)


def mean_of(members: Sequence[RunState], plan: TrainingPlan, counts: Sequence[int] = ()) -> Mean:
    """Return the mean of runs that were trained by a plan; `counts`: how often each counts."""
    each = tuple(plan.predictor_of(state.run) for state in members)
    return Mean(each, plan.loss.columns, plan.loss.loss.link, tuple(counts))


__all__ = [
    "Candidate",
    "candidates_for_means",
    "judging_rows",
    "judging_sample",
    "mean_of",
    "scored",
]
