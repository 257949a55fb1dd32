"""For few rows: penalties chosen by cross-validation, and the winner retrained on all rows."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.split_choice import GROUP, RANDOM, TIME
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import FullBatchSolver
from thalweg.predictors import Predictor
from thalweg.racing.crossvalidation import HeldOut, held_out_losses
from thalweg.schedules import SCHEDULES
from thalweg.training.checkpoints import PhaseCheckpoints
from thalweg.training.coordinates import fits
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState
from thalweg.training.stopping import Patience
from thalweg.wording import of_runs

_MOST_ROWS = 20_000  # with more, the validation split is large enough to choose by
_MOST_ROWS_OF_MEANS = 100_000  # with more, a few rows more teach little, and take minutes
_MOST_ENTRIES = 1_000_000  # of texts: a pass takes some milliseconds, a penalty about 50 passes


def solvable(learnable: int, train: RowSource, outputs: int, texts: bool) -> bool:
    """Whether L-BFGS finds the optima of a grid of L2 penalties in a few seconds.

    Rows are decomposed first (see `thalweg.training.coordinates`) or, of free text, whose columns
    are too many for that and hardly correlated, gone through as they are.

    Args:
        learnable: rows of training and of a drawn validation split.
        train: those of training.
        outputs: columns of scores.
        texts: whether a feature is free text.
    """
    few = few_texts(learnable, texts) and train.entries * outputs <= _MOST_ENTRIES
    return few or fits(learnable, train.features)


def means_anew(learnable: int) -> bool:
    """Whether the members of a mean are trained anew if nothing else is said.

    On 11 tables of 824 to 16,000 rows to learn from, a quarter of which validated, the test loss of
    the mean of eight nets was then 0.93 of before (geometric mean; 0.84 to 1.00, docs/quality.md).

    Args:
        learnable: rows of training and of a drawn validation split.
    """
    return learnable <= _MOST_ROWS_OF_MEANS


def few_texts(learnable: int, texts: bool) -> bool:
    """Whether the winner is trained anew: more rows of free text have more of its n-grams.

    Args:
        learnable: rows of training and of a drawn validation split.
        texts: whether a feature is free text.
    """
    return texts and learnable <= _MOST_ROWS


def cross_validate(
    states: Sequence[RunState],
    strengths: Sequence[Mapping[str, float]],
    rows: RowSource,
    loss: LossOverRuns,
    first: Sequence[float],
    seed: int,
    predictor: Predictor,
    stop: Callable[[], bool],
    by: str = RANDOM,
    keys: NDArray[Any] | None = None,
) -> HeldOut | None:
    """Cross-validate the runs of L-BFGS with an L2 penalty; return the rows' losses.

    Done if there are few rows and several such runs, and recorded in `RunState.crossed`, which
    stays NaN for strengths that were not tried (see `HeldOut`). None: it was not done.

    Args:
        states: all runs, trained.
        strengths: of the penalties of each, in the unit of `loss`.
        rows: of training and validation.
        loss: to minimise.
        first: intercepts to begin with; none: 0.
        seed: of the folds.
        predictor: of the runs, over these rows.
        stop: True ends it.
        by: what divides the rows.
        keys: ``[n]``, group or time of each row; None: chance divides them.
    """
    if not crossable(states, strengths, len(rows)):
        return None
    penalised = _penalised(states, strengths)
    tried = sorted({l2 for _, l2 in penalised})
    held_out = held_out_losses(rows, loss, tried, first, seed, predictor, stop, by, keys)
    if held_out is None or not np.isfinite(held_out.means).any():
        return None
    for state, l2 in penalised:
        mean = float(held_out.means[tried.index(l2)])
        state.crossed = mean if math.isfinite(mean) else math.nan
    return held_out


def crossable(
    states: Sequence[RunState], strengths: Sequence[Mapping[str, float]], rows: int
) -> bool:
    """Whether `cross_validate` has something to do, with that many rows."""
    return rows <= _MOST_ROWS and len(_penalised(states, strengths)) >= 2


def _penalised(
    states: Sequence[RunState], strengths: Sequence[Mapping[str, float]]
) -> list[tuple[RunState, float]]:
    """Return the usable linear runs of L-BFGS with nothing but an L2 penalty, and its strength."""
    return [
        (state, by["l2"])
        for state, by in zip(states, strengths, strict=True)
        if state.usable and _solved(state) and set(by) == {"l2"} and state.run.architecture is None
    ]


def trained_anew(
    best: Sequence[RunState],
    plan: TrainingPlan,
    stop: Callable[[], bool] = lambda: False,
    checkpoints: PhaseCheckpoints | None = None,
) -> Sequence[RunState]:
    """Return the settings of runs, each trained on more rows for the same time.

    An L-BFGS run with a penalty goes to its optimum; other runs end after the epoch that they
    kept. None: training was stopped, or one diverged.

    Args:
        best: the winner, or the members of a mean.
        plan: of their training, but with the rows to train on, those of validation among them,
            their loss and start, and the strengths of these runs' penalties alone.
        stop: True ends it.
        checkpoints: of this training; None: none are written.
    """
    alone = replace(
        plan,
        valid=plan.rows.block(0, 0),
        runs=[state.run for state in best],
        stopping=Patience(),
        judge_ends=all(SCHEDULES[s.run.schedule].plateau is None for s in best),
        until=[plan.budget(s.run) if _solved(s) else s.best_epoch for s in best],
        trace_every=None,
        trace_at=(),
        objectives=False,
    )
    session = train(alone, stop, checkpoints=checkpoints)
    usable = all(state.usable for state in session.runs)
    return () if session.stopped or not usable else session.runs


def _solved(state: RunState) -> bool:
    """Whether a run goes to the optimum of a penalised objective."""
    return isinstance(state.run.method, FullBatchSolver) and state.strengths.get("l2", 0.0) > 0


def about_training_anew(rows: int, members: Sequence[object | None]) -> str:
    """Say that the model was trained anew on so many rows, those of training and validation.

    Args:
        rows: of both.
        members: the layers of the runs whose mean is the answer, None of a linear one; empty: one
            run is.
    """
    what = "The model was trained anew with the winner's setting"
    if members:
        what = f"The {of_runs(members)} whose mean is the answer were trained anew"
    return (
        f"{what} on all {rows:,} rows of training and validation; the figures of these two "
        "splits are those of before, when validation rows were unseen (--no-refit keeps the model "
        "of then)."
    )


def about_folds(by: str, column: str | None) -> tuple[str, ...]:
    """Say how rows were held out in cross-validation, where chance did not decide it."""
    if by == GROUP:
        return (f"Cross-validation held out whole groups of column {column!r}.",)
    if by == TIME:
        return (
            f"Cross-validation judged each part of the rows by a model of those before it in "
            f"column {column!r}.",
        )
    return ()
