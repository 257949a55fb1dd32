"""The runs of a result in the order of what judges them: the metric of ``--judge``, or the loss."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from thalweg.racing.verdict import Judged
    from thalweg.results import Fit


@dataclass(frozen=True)
class Ranking:
    """What the runs of a result, or with folds its settings, are ranked by.

    Attributes:
        metric: the name of the metric that judges; "" where the loss does.
        losses: the loss by which each is compared, in the order of `Fit.compared`: validation's,
            or training's without validation rows.
        figures: of the metric, of its setting; NaN where it has none. The losses where they judge.
        errors: the standard error of each figure, NaN where it is not known.
        order: their places, the best first; those that diverged come last.
    """

    metric: str
    losses: tuple[float, ...]
    figures: tuple[float, ...]
    errors: tuple[float, ...]
    order: tuple[int, ...]


def ranking(done: Fit) -> Ranking:
    """Rank the runs of a result, or with folds its settings."""
    compared, verdict = done.compared, done.verdict
    unjudged = done.winner.end.unjudged
    losses = [each.train_loss if unjudged else each.valid_loss for each in compared]
    told = _told(done)
    by_metric = verdict is not None and verdict.judge != done.model.loss.loss.name
    metric = verdict.judge if by_metric and verdict is not None else ""
    figures, errors = losses, [math.nan] * len(losses)
    for place, of in enumerate(told):
        if of is not None and (by_metric or not _several_seeds(done, of)):
            errors[place] = of.standard_error
    if metric:
        figures = [math.nan if of is None else of.loss for of in told]
    sign = -1 if metric and verdict is not None and verdict.greater else 1

    def worse(place: int) -> tuple[bool, bool, float, float]:
        judged = math.isfinite(figures[place])
        figure = sign * figures[place] if judged else 0.0
        loss = losses[place] if math.isfinite(losses[place]) else math.inf
        return compared[place].diverged, not judged, figure, loss

    order = sorted(range(len(compared)), key=worse)
    return Ranking(metric, tuple(losses), tuple(figures), tuple(errors), tuple(order))


def _told(done: Fit) -> Sequence[Judged | None]:
    """Return what the verdict says of the setting of each that is compared."""
    verdict = done.verdict
    of_run = {
        place: of
        for of in (() if verdict is None else verdict.settings)
        if not of.mean
        for place in of.runs
    }
    if done.folds is None:
        return [of_run.get(place) for place in range(len(done.runs))]
    runs = [result.run.changed(fold=None) for result in done.runs]
    return [
        next((of_run[k] for k in of_run if runs[k] == setting.run), None)
        for setting in done.compared
    ]


def _several_seeds(done: Fit, of: Judged) -> bool:
    """Whether a setting has several runs besides its folds: its error is that of their mean."""
    runs = [done.runs[place].run.changed(fold=None) for place in of.runs]
    return any(run != runs[0] for run in runs)


__all__ = ["Ranking", "ranking"]
