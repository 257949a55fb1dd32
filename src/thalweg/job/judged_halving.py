"""Which runs stay in a race though their loss is hopeless: `--judge` may choose them.

Halving goes by the loss (`thalweg.racing.halving`), and another metric need not rank runs alike. So
where one judges, a run leaves only if that excludes it too: its figure must be worse than the best
one's by more than two standard errors of the paired difference, at the same epoch of schedules as
long as its own. Figures and errors are those of the verdict (`thalweg.racing.metric_evidence`),
which knows them of every metric, a mean over rows or not, on some thousand of the rows that judge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_marks import MarkedRows
from thalweg.data.row_source import RowSource
from thalweg.data.rows import sampled_places
from thalweg.job.judge_metric import metric_evidence
from thalweg.models.model import Model
from thalweg.racing.comparison import LEAST_PARTS
from thalweg.racing.mean_candidates import Candidate, scored
from thalweg.racing.settings import Setting, settings_of
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState

ERRORS = 2.0  # standard errors by which a figure must be worse
_MOST_ROWS = 4096  # that figures are of
_SEED = 29


@dataclass(frozen=True)
class Standings:
    """How settings stand by a metric.

    Attributes:
        settings: places of their runs among those that are compared.
        figures: of each; less is better, so that a metric of which more is better is negative.
        errors: standard errors of the paired differences to the best.
        parts: rows (groups) that they are of.
    """

    settings: Sequence[Setting]
    figures: NDArray[np.float64]
    errors: NDArray[np.float64]
    parts: int


@dataclass(frozen=True, repr=False)
class StaysByMetric:
    """Says which runs stay; see above.

    Attributes:
        plan: of the training; its runs are not looked at.
        model: without weights, which makes predictions of raw scores.
        rows: that judge, the target in its own unit.
        groups: of each of these rows, whose rows are alike; None: there are none.
        judge: the metric.
    """

    plan: TrainingPlan
    model: Model
    rows: RowSource
    groups: NDArray[Any] | None
    judge: str

    def __call__(self, states: Sequence[RunState], leaving: Sequence[int]) -> frozenset[int]:
        """Return which of the runs that leave by their loss stay.

        Args:
            states: all runs, after an epoch.
            leaving: places of runs that a policy lets leave.
        """
        found: set[int] = set()
        alike: dict[tuple[int, int], list[int]] = {}
        for place in leaving:
            state = states[place]
            alike.setdefault((self.plan.budget(state.run), state.epochs), []).append(place)
        for (budget, epoch), places in alike.items():
            racing = [
                place
                for place, state in enumerate(states)
                if state.end is None
                and state.last_weights is not None
                and (self.plan.budget(state.run), state.epochs) == (budget, epoch)
            ]
            found |= set(places) - self._excluded(states, racing)
        return frozenset(found)

    def _excluded(self, states: Sequence[RunState], racing: Sequence[int]) -> set[int]:
        """Return which of the runs that race are clearly worse than the best by the metric."""
        found = self.standings(states, racing)
        if found is None or found.parts < LEAST_PARTS or not np.isfinite(found.figures).any():
            return set()
        with np.errstate(all="ignore"):
            worse = found.figures - np.nanmin(found.figures) > ERRORS * found.errors
        every = zip(found.settings, worse, strict=True)
        return {racing[p] for setting, out in every if out for p in setting.places}

    def standings(self, states: Sequence[RunState], racing: Sequence[int]) -> Standings | None:
        """Return how the settings of runs stand, with their newest weights; None: there are none.

        Args:
            states: all runs.
            racing: places of those that are compared.
        """
        settings = settings_of([states[place].run for place in racing])
        candidates, shares = list[Candidate](), []
        for k, setting in enumerate(settings):
            own = [states[racing[place]] for place in setting.places]
            for each in _candidates(own):
                candidates.append(each)
                shares.append(k)
        if not candidates:
            return None
        rows, groups = self._sampled()

        def batches() -> Iterator[tuple[list[NDArray[Any]], NDArray[Any], NDArray[Any]]]:
            for part, scores, _ in scored(candidates, self.plan, rows):
                held = slice(None) if part.marks is None else np.flatnonzero(part.marks.fold >= 0)
                weight = part.metric_weight[held]
                yield [each[held] for each in scores], part.target[held], weight

        model = replace(self.model, target_range=None)
        with np.errstate(all="ignore"):
            evidence = metric_evidence(model, self.judge, batches(), len(rows), groups)
            mixture = np.zeros((len(candidates), len(settings)))
            mixture[np.arange(len(candidates)), shares] = 1
            evidence = evidence.of(mixture / mixture.sum(axis=0))
            figures = evidence.figures * (-1 if evidence.greater else 1)
            best = int(np.argmin(np.where(np.isfinite(figures), figures, np.inf)))
            apart = evidence.influence - evidence.influence[:, [best]]
            errors = replace(evidence, influence=apart).errors()
        return Standings(settings, figures, errors, evidence.count)

    def _sampled(self) -> tuple[RowSource, NDArray[Any] | None]:
        """Return some of the rows that judge, and their groups."""
        source = self.rows if self.plan.folds is None else MarkedRows(self.rows, self.plan.folds)
        rows = source.sample(_MOST_ROWS, _SEED).astype(self.plan.float_type)
        groups = None
        if self.groups is not None:
            groups = self.groups[sampled_places(len(source), _MOST_ROWS, _SEED)]
        if rows.marks is not None:
            held = np.flatnonzero(rows.marks.fold >= 0)
            return rows.take(held), None if groups is None else groups[held]
        return rows, groups


def _candidates(states: Sequence[RunState]) -> list[Candidate]:
    """Return the runs of a setting with their newest weights: one, or one for each fold, a seed."""
    newest = [replace(state, weights=state.last_weights) for state in states]
    if newest[0].run.fold is None:
        return [Candidate(state) for state in newest]
    seeds: dict[int, list[RunState]] = {}
    for state in newest:
        seeds.setdefault(state.run.seed, []).append(state)
    return [Candidate(own[0], tuple(own)) for own in seeds.values()]


__all__ = ["ERRORS", "Standings", "StaysByMetric"]
