"""The state of one run while it trains, and the check that some run has usable weights."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from thalweg.engine.contract import Array
from thalweg.errors import TrainingError
from thalweg.models.kept_states import KeptStates
from thalweg.optimizers import Optimizer
from thalweg.penalties import PENALTIES
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending, RunEnd, sentence


@dataclass
class RunState:
    """The state of one run: counts, losses, the weights that are kept.

    Attributes:
        run: the setting.
        strengths: of its penalties, by name, in the unit of the scaled target.
        end: what ended it; None while it trains.
        updates, epochs: done so far.
        valid_losses, batch_losses: after each epoch; on the whole validation split with frozen
            weights, and the running average over training batches.
        seconds: since training began, after each of them; all runs that train side by side share
            these seconds. NaN for epochs before a checkpoint that training went on from.
        best_loss, best_epoch, weights: the validation loss, epoch and weights ``[features, C]``
            that are kept (see `thalweg.training.epoch_selection`).
        last_weights: those after the last epoch.
        kept: the optimizer's states after the epoch whose weights are kept, where the plan asks for
            them.
        means: after each epoch, the loss that its setting is compared by: of a run that leaves a
            fold out the mean over the setting's folds (`thalweg.training.left_out`), else its own.
        mean_loss: that of the kept epoch.
        objectives: after each epoch, loss and penalties on the training rows, where the plan asks
            for them.
        crossed: its mean loss on the rows held out by cross-validation; NaN without that.

    """

    run: Run
    strengths: Mapping[str, float]
    end: RunEnd | None = None
    updates: int = 0
    epochs: int = 0
    valid_losses: list[float] = field(default_factory=list)
    batch_losses: list[float] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    best_loss: float = np.inf
    best_epoch: int = 0
    weights: Array | None = None
    last_weights: Array | None = None
    kept: KeptStates | None = None
    crossed: float = np.nan
    means: list[float] = field(default_factory=list)
    mean_loss: float = np.inf
    objectives: list[float] = field(default_factory=list)

    @property
    def status(self) -> str:
        """What ended it, in a sentence; "" while it trains."""
        return "" if self.end is None else sentence(self.end)

    @property
    def diverged(self) -> bool:
        """Whether it ended by an overflow of its weights or loss, which they led to."""
        return self.end is not None and self.end.ending is Ending.DIVERGED

    @property
    def overflowed(self) -> bool:
        """Whether a number that is not finite ended it: it diverged, or something else did it."""
        return self.end is not None and self.end.overflowed

    @property
    def usable(self) -> bool:
        """Whether it has kept weights and did not diverge."""
        return self.weights is not None and not self.diverged

    @property
    def compared_loss(self) -> float:
        """What it is compared with its like by: cross-validation's loss, else the kept one."""
        if math.isfinite(self.crossed):
            return self.crossed
        return self.best_loss if self.run.fold is None else self.mean_loss

    @property
    def pulled(self) -> bool:
        """Whether a penalty or weight decay pulls its weights to 0."""
        optimizer = self.run.method
        own = isinstance(optimizer, Optimizer) and optimizer.weight_decay == "decoupled"
        return (own and self.run.hyperparameters["weight_decay"] > 0) or any(
            self.strengths.get(name, penalty.off) != penalty.off
            for name, penalty in PENALTIES.items()
            if penalty.acts in ("gradient", "proximal", "decay")
        )


def none_usable(runs: Sequence[RunState]) -> bool:
    """Whether no run has usable weights; of folds one without takes its setting with it."""
    lost = _settings(s for s in runs if s.run.fold is not None and s.overflowed and not s.usable)
    return not any(state.usable and _setting(state) not in lost for state in runs)


def check_usable(runs: Sequence[RunState], working: float | None = None) -> None:
    """Refuse runs of which none has usable weights.

    Args:
        runs: all.
        working: a learning rate with which the first of those that diverged was seen to train; None
            if none is known.

    Raises:
        TrainingError: every run diverged, or of each setting one in some fold, or none has kept
            weights.
    """
    if not none_usable(runs):
        return
    diverged = [state for state in runs if state.diverged]
    failed = [state for state in runs if state.overflowed and not state.usable]
    others = [state for state in failed if not state.diverged]
    if not failed:
        raise TrainingError("Training was stopped before any run had usable weights.")
    first = (others or diverged)[0]
    why = first.status[0].lower() + first.status[1:]
    if others and first.end is not None:
        raise TrainingError(f"No run has usable weights: {why} {_ADVICE[first.end.ending]}")
    if len(_settings(diverged)) < len(_settings(runs)):
        raise TrainingError("Training was stopped before any run had usable weights.")
    rates = sorted({state.run.lr for state in runs if "lr" in state.run.hyperparameters})
    advice = f"learning rates (--lr) well below {rates[0]:g}" if rates else "a larger --l2"
    if working is not None:
        name = first.run.optimizer
        advice = f"--lr {working:g}, with which {name} was seen to train on some of these rows"
    if len(diverged) < len(runs):
        raise TrainingError(f"Every setting diverged in one of its folds: {why} Try {advice}.")
    raise TrainingError(f"Every run diverged: {why} Try {advice}.")


def _setting(state: RunState) -> Run:
    """Return a run without its fold: those of one setting and seed are alike."""
    return state.run.changed(fold=None)


def _settings(states: Iterable[RunState]) -> list[Run]:
    """Return the settings of some runs, each once."""
    found: list[Run] = []
    for run in map(_setting, states):
        if run not in found:
            found.append(run)
    return found


_ADVICE = {
    Ending.DATA_NOT_FINITE: "Correct that value or leave the row out.",
    Ending.LOSS_NOT_FINITE: "Let the loss be finite for every score, or lower --lr.",
    Ending.VALIDATION_OVERFLOW: "Look for values far outside the training rows' among those of "
    "validation, or bound the weights by --l2.",
}
