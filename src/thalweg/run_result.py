"""The result of one run, and of one setting over folds."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Engine
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.models.target_scaling import TargetScaling
from thalweg.optimizers import FullBatchSolver
from thalweg.penalties import objective_terms
from thalweg.predictors import Predictor, predictor_for
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd, sentence
from thalweg.training.run_state import RunState
from thalweg.wording import figure, markup


@dataclass(frozen=True)
class RunResult:
    """The result of one run; losses are in the target's unit.

    Attributes:
        run: the setting.
        end: what ended it, with the facts; `status` is the sentence.
        epochs, updates: how many were completed.
        best_epoch: whose weights are kept: the latest whose validation loss was not clearly above
            the lowest.
        train_loss, valid_loss: of those weights on the whole splits; NaN if it diverged, and
            where there is no validation split.
        crossvalidated_loss: on rows held out by cross-validation; NaN if it was not done.
        valid_losses: after each epoch.
        batch_losses: running averages of each epoch, over weights that changed meanwhile.
        weights: ``[features, C]`` in training's unit (features standardised, target scaled).
        last_weights: the same after the last epoch; None if there was none.
        objective: training loss and penalty of the kept weights; NaN as `train_loss`.
        seconds: after each epoch, since training began; runs side by side share them. NaN for
            epochs before a checkpoint that training went on from.
    """

    run: Run
    end: RunEnd
    epochs: int
    updates: int
    best_epoch: int
    train_loss: float
    valid_loss: float
    valid_losses: tuple[float, ...]
    batch_losses: tuple[float, ...]
    weights: NDArray[np.floating[Any]] | None
    last_weights: NDArray[np.floating[Any]] | None
    crossvalidated_loss: float = math.nan
    objective: float = math.nan
    seconds: tuple[float, ...] = ()

    @property
    def status(self) -> str:
        """What ended it, in a sentence."""
        return sentence(self.end)

    @property
    def compared_loss(self) -> float:
        """What it is compared by: cross-validation's loss, else validation's, else training's."""
        if math.isfinite(self.crossvalidated_loss):
            return self.crossvalidated_loss
        return self.train_loss if self.end.unjudged else self.valid_loss

    @property
    def diverged(self) -> bool:
        """Whether it overflowed."""
        return self.end.ending is Ending.DIVERGED

    def __repr__(self) -> str:
        """Return the setting and how far it came, in a line."""
        if self.diverged:
            return f"<RunResult {self.run}: diverged in epoch {self.epochs + 1}>"
        split, loss = "validation", self.valid_loss
        if self.end.unjudged:
            split, loss = "training", self.train_loss
        return (
            f"<RunResult {self.run}: {split} loss {figure(loss)}, "
            f"epoch {self.best_epoch} of {self.epochs}>"
        )

    def _repr_html_(self) -> str:
        """Return the run's losses by epoch, for notebooks: the first, the kept and the last."""
        shown = sorted({1, self.best_epoch, self.epochs} & {*range(1, len(self.valid_losses) + 1)})
        rows = [(epoch, self.batch_losses[epoch - 1], self.valid_losses[epoch - 1],
                 "kept" if epoch == self.best_epoch else "") for epoch in shown]  # fmt: skip
        headers = ("epoch", "batch loss", "validation loss", "")
        return markup(str(self.run), headers, rows, self.status)


@dataclass(frozen=True)
class FoldResults:
    """What folds say of each setting; losses are in the target's unit.

    Attributes:
        settings: a result for each setting, without its fold: its losses are the means over its
            folds, each row weighing what it does in the loss.
        losses: of each setting, the loss of each fold under the model that did not see it.
        winner: the place of the setting that won.
        on_all_rows: whether the model was trained on all rows with the winner's setting, rather
            than being the mean of the models of the winner's folds.
    """

    settings: tuple[RunResult, ...]
    losses: tuple[tuple[float, ...], ...]
    winner: int
    on_all_rows: bool

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data, for model files and ``--json``."""
        both = zip(self.settings, self.losses, strict=True)
        return {
            "count": len(self.losses[0]),
            "model": "trained on all rows" if self.on_all_rows else "mean of the folds' models",
            "winner": self.winner,
            "settings": [
                {"setting": str(each.run), "loss": each.valid_loss, "losses": list(losses)}
                for each, losses in both
            ],
        }


def results_of(
    states: Sequence[RunState],
    rows: RowSource,
    loss: LossOverRuns,
    target_scaling: TargetScaling,
    engine: Engine,
    dtype: Any = None,
    judged: bool = True,
    predictor_of: Callable[[Run], Predictor] | None = None,
    rows_of: Callable[[Run], RowSource] | None = None,
) -> list[RunResult]:
    """Return the result of every run, with the training loss of the weights that it keeps.

    Args:
        states: of all runs.
        rows: the training split, the target scaled.
        loss: that was trained.
        target_scaling: between the target's unit and training's.
        engine: that trained.
        dtype: of the runs that take batches; None: that of the rows.
        judged: whether there is a validation split.
        predictor_of: the predictor of each run; None: the linear one.
        rows_of: the rows as each run weighs them; None: all weigh them alike.
    """
    choose = predictor_of or (lambda run: predictor_for(rows, loss.columns))
    stepwise = [s for s in states if not isinstance(s.run.method, FullBatchSolver)]
    losses: dict[int, float] = {}
    weighed = rows_of or (lambda run: rows)
    left = [
        ((choose(s.run), s.run.fold, s.run.bootstrap), s) for s in stepwise if s.weights is not None
    ]
    while left:  # those of one predictor and the same rows together
        alike = left[0][0]
        kept = [s for own, s in left if own == alike]
        left = [each for each in left if each[0] != alike]
        predictor, of_dtype = alike[0], weighed(kept[0].run).astype(dtype or rows.dtype)
        weights = np.concatenate([s.weights for s in kept if s.weights is not None], axis=1)
        together = engine.losses(of_dtype, weights, loss, predictor)
        losses |= {id(s): float(lost) for s, lost in zip(kept, together, strict=True)}
    for state in states:
        if state.weights is not None and id(state) not in losses:
            own = choose(state.run)
            of = weighed(state.run)
            losses[id(state)] = float(split_losses(of, state.weights, loss, own)[0])
    objectives = {
        id(s): losses[id(s)]
        + sum(objective_terms(s.weights[choose(s.run).layout.penalised_at], s.strengths))
        for s in states
        if s.weights is not None
    }
    return [
        RunResult(
            run=state.run,
            end=replace(state.end, value=state.end.value * target_scaling.loss_factor),
            epochs=state.epochs,
            updates=state.updates,
            best_epoch=state.best_epoch,
            train_loss=losses.get(id(state), math.nan) * target_scaling.loss_factor,
            valid_loss=state.best_loss * target_scaling.loss_factor if judged else math.nan,
            valid_losses=tuple(
                value * target_scaling.loss_factor if judged else math.nan
                for value in state.valid_losses
            ),
            batch_losses=tuple(value * target_scaling.loss_factor for value in state.batch_losses),
            weights=state.weights,
            last_weights=state.last_weights,
            crossvalidated_loss=state.crossed * target_scaling.loss_factor,
            objective=objectives.get(id(state), math.nan) * target_scaling.loss_factor,
            seconds=tuple(state.seconds),
        )
        for state in states
        if state.end is not None  # as all have, once training is over
    ]
