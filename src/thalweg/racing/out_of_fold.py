"""Each row judged by the model that did not see it: of runs that leave folds out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_marks import MarkedRows, ReweightedRows
from thalweg.data.row_source import RowSource, parts
from thalweg.data.rows import Features, Rows
from thalweg.engine.by_engine import ByEngine
from thalweg.predictors import Mean
from thalweg.predictors.parameter_layout import Array
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.run_state import RunState

_CHUNK = 8192  # rows judged at a time
Numbers = NDArray[np.float64]
Scores = NDArray[np.floating[Any]]


@dataclass(frozen=True)
class OutOfFold(ByEngine):
    """A mean of one model for each fold, of which each row asks the one that left its fold out.

    The model of a fold may itself be the mean of several settings' models.

    Rows have marks. The scores of one that no model left out are 0.
    """

    def scores(self, rows: Features, parameters: Array) -> Array:
        """Return the raw scores ``[n, C]``."""
        assert isinstance(rows, Rows)
        assert rows.marks is not None
        found = np.zeros((len(rows), self.loss.columns), parameters.dtype)
        for k, own in enumerate(self.of.apart(parameters)):  # type: ignore[attr-defined]
            index = np.flatnonzero(rows.marks.fold == k)
            if len(index):
                member, some = self.of.members[k], rows.take(index)  # type: ignore[attr-defined]
                if isinstance(member, Mean):
                    found[index] = ByEngine(member, self.engine, self.loss).scores(some, own)
                else:
                    found[index] = self.engine.scores(some, own, self.loss, member)
        return found


def held_out(rows: RowSource, plan: TrainingPlan) -> RowSource:
    """Return rows with marks; those that are never held out have no weight."""
    return ReweightedRows(
        rows,
        plan.folds,
        factor=lambda marks: (marks.fold >= 0).astype(np.float64),
        metrics=True,
    )


def without_fold(states: Sequence[RunState]) -> list[tuple[Run, list[int]]]:
    """Return what differs in the fold alone as one run, with the places of its folds' states.

    In the order in which they first appear; runs without a fold are left out.
    """
    found: list[tuple[Run, list[int]]] = []
    for place, state in enumerate(states):
        if state.run.fold is None:
            continue
        alone = state.run.changed(fold=None)
        for known, places in found:
            if known == alone:
                places.append(place)
                break
        else:
            found.append((alone, [place]))
    return found


def out_of_fold_scores(
    states: Sequence[RunState],
    plan: TrainingPlan,
    rows: RowSource | None = None,
    size: int = _CHUNK,
) -> Iterator[tuple[Rows, NDArray[np.floating[Any]]]]:
    """Go through the training rows with the raw scores of the models that did not see each.

    Args:
        states: of runs, some with folds, trained; the weights are those they keep.
        plan: that they were trained by.
        rows: those of the plan with marks, in another unit or some of them; None: all of the plan.
        size: rows at a time.

    Yields:
        Rows with their marks, and their raw scores ``[n, S, C]`` under each of `without_fold`; NaN
        where no usable run left the row's fold out.
    """
    of = without_fold(states)
    by_fold: dict[int, list[tuple[int, RunState]]] = {}
    for column, (_, places) in enumerate(of):
        for place in places:
            state = states[place]
            if state.usable and state.run.fold is not None:
                by_fold.setdefault(state.run.fold, []).append((column, state))
    source = MarkedRows(plan.rows, plan.folds) if rows is None else rows
    for part in parts(source.astype(plan.float_type), size):
        assert part.marks is not None
        scores = np.full((len(part), len(of), plan.loss.columns), np.nan, plan.float_type)
        for fold, members in by_fold.items():
            index = np.flatnonzero(part.marks.fold == fold)
            if not len(index):
                continue
            some, left = part.take(index), list(members)
            while left:  # those of one predictor together
                predictor = plan.predictor_of(left[0][1].run)
                alike = [m for m in left if plan.predictor_of(m[1].run) is predictor]
                left = [m for m in left if plan.predictor_of(m[1].run) is not predictor]
                weights = np.concatenate(
                    [s.weights for _, s in alike if s.weights is not None], axis=1
                )
                with np.errstate(all="ignore"):
                    z = plan.engine.scores(some, weights.astype(some.dtype), plan.loss, predictor)
                columns = [column for column, _ in alike]
                scores[index[:, None], columns] = z.reshape(len(index), len(alike), -1)
        yield part, scores


def out_of_fold_losses(
    states: Sequence[RunState],
    plan: TrainingPlan,
    size: int = _CHUNK,
    beside: Callable[[Scores], Scores] = lambda scores: scores,
) -> Iterator[tuple[Numbers, Numbers]]:
    """Go through the training rows in their order, each judged by the models that did not see it.

    Args:
        states: of runs, some with folds, trained; the weights are those they keep.
        plan: that they were trained by.
        size: rows at a time.
        beside: returns raw scores ``[n, S', C]`` of those ``[n, S, C]`` of the settings, with more
            beside them.

    Yields:
        The loss ``[n, S]`` of each row under each of `without_fold`, in training's unit; NaN where
        no usable run left the row's fold out. And the rows' weights ``[n]``, 0 of those that are
        never held out.
    """
    for part, scores in out_of_fold_scores(states, plan, size=size):
        assert part.marks is not None
        scores = beside(scores)
        with np.errstate(all="ignore"):
            losses = plan.loss.value(scores.reshape(len(part), -1), part.target)
        losses = np.where(np.isnan(scores).any(axis=2), np.nan, losses)
        yield losses, np.where(part.marks.fold >= 0, part.loss_weight, 0.0)


__all__ = ["OutOfFold", "held_out", "out_of_fold_losses", "out_of_fold_scores", "without_fold"]
