"""Generalisation beside descent: training and validation loss of each optimizer's best setting.

A rule with one learning rate for all weights, such as SGD, may descend less far than one with a
rate for each weight, and yet do as well or better on rows it was not trained on: why papers still
use it (Wilson, Roelofs, Stern, Srebro and Recht, The Marginal Value of Adaptive Gradient Methods in
Machine Learning, 2017). Here both are measured on the user's own rows. With folds every row has
both losses: the validation loss under the model that did not see it, the training loss as the mean
under the others.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import sampled_places
from thalweg.penalties import objective_terms
from thalweg.racing.comparison import LEAST_PARTS
from thalweg.racing.tries import by_optimizer
from thalweg.training.epoch_selection import row_losses
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_state import RunState
from thalweg.wording import with_error

SAMPLE = 10_000  # rows of a split that the standard errors are estimated from
_SEED = 1
_CLEAR = 2.0  # standard errors
# One rate for all weights, or for all of a layer; every other rule that takes steps adapts a rate
# to each weight.
ONE_RATE = frozenset({"sgd", "momentum", "nag", "asgd", "schedule_free_sgd", "dog", "lars"})

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Generalises:
    """How far an optimizer's best setting descended, and how good it is on unseen rows.

    Losses are in the target's unit. Errors are standard errors of the means over rows.

    Attributes:
        optimizer: its name, followed by "nets" where the race has linear models too.
        setting: the one with the lowest validation loss, as text.
        settings: of how many.
        runs: the places of its runs in the race; losses are the means of theirs.
        objective: loss and penalty on the training rows, which training minimises.
        train_loss, train_error: the loss on the training rows.
        valid_loss, valid_error: on the validation rows.
        gap, gap_error: by how much the validation loss is above the training loss.
    """

    optimizer: str
    setting: str
    settings: int
    runs: tuple[int, ...]
    objective: float
    train_loss: float
    train_error: float
    valid_loss: float
    valid_error: float
    gap: float
    gap_error: float


@dataclass(frozen=True)
class Generalisation:
    """The optimizers of a race, and rules with one rate beside those that adapt rates.

    Attributes:
        optimizers: the lowest validation loss first.
        one_rate, adaptive: the best of the two kinds, by name; "": there is none of a kind.
        difference, difference_error: of their validation losses, one rate less adaptive, paired
            row by row; NaN where a kind is missing.
        train_difference, train_difference_error: of their training losses.
        sentence: what that says of SGD on this data; "" where a kind is missing.
    """

    optimizers: tuple[Generalises, ...]
    one_rate: str = ""
    adaptive: str = ""
    difference: float = math.nan
    difference_error: float = math.nan
    train_difference: float = math.nan
    train_difference_error: float = math.nan
    sentence: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        optimizers = [vars(each) | {"runs": list(each.runs)} for each in self.optimizers]
        return vars(self) | {"optimizers": optimizers}


@dataclass(frozen=True)
class _Measured:
    """An optimizer's figures, and the losses of the sampled rows ``[n]`` that they are of."""

    figures: Generalises
    train: Numbers
    valid: Numbers


@dataclass(frozen=True)
class _Split:
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


def generalisation_of(
    states: Sequence[RunState],
    plan: TrainingPlan,
    train_losses: Sequence[float],
    groups: Mapping[str, NDArray[Any] | None] | None = None,
) -> Generalisation | None:
    """Return how each optimizer generalises; None without rows that judge, or usable runs.

    Args:
        states: all runs, trained.
        plan: of their training.
        train_losses: of the weights that each keeps, in the target's unit.
        groups: of each row of "train" and of "valid", whose rows are not independent; None: none.
    """
    judges = plan.rows if plan.folds is not None else plan.valid
    if not len(judges) or not len(plan.rows):
        return None
    best: dict[str, tuple[tuple[int, ...], int]] = {}
    for name, settings in by_optimizer([state.run for state in states]).items():
        usable = [of for of in settings if all(states[place].usable for place in of)]
        if usable:
            lowest = min(usable, key=lambda of: _mean([_judged(states[p]) for p in of]))
            best[name] = lowest, len(settings)
    if not best:
        return None
    places = [place for of, _ in best.values() for place in of]
    of_groups = groups or {}
    own = "train" if plan.folds is not None else "valid"
    train = _rows(states, places, plan, plan.rows, of_groups.get("train"), seen=True)
    valid = _rows(states, places, plan, judges, of_groups.get(own), seen=False)
    with np.errstate(all="ignore"):  # a row's loss may be infinite
        found = {
            name: _measured(name, of, count, states, plan, train_losses, train, valid)
            for name, (of, count) in best.items()
        }
        each = sorted((own.figures for own in found.values()), key=lambda own: own.valid_loss)
        return _compared(found, tuple(each), plan, train, valid)


def _rows(
    states: Sequence[RunState],
    places: Sequence[int],
    plan: TrainingPlan,
    rows: RowSource,
    groups: NDArray[Any] | None,
    seen: bool,
) -> _Split:
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
    return _Split(found, weight, part, len(rows), "rows" if groups is None else "groups")


def _judged(state: RunState) -> float:
    """Return the loss that judges a run: its own, or with folds that of all of its setting."""
    return state.best_loss if state.run.fold is None else state.mean_loss


def _measured(
    name: str,
    places: tuple[int, ...],
    settings: int,
    states: Sequence[RunState],
    plan: TrainingPlan,
    train_losses: Sequence[float],
    train: _Split,
    valid: _Split,
) -> _Measured:
    """Return the figures of one setting, the means over its runs."""
    train_loss = _mean([train_losses[place] for place in places])
    valid_loss = _mean([_judged(states[place]) * plan.loss_factor for place in places])
    penalty = _mean([_penalty(states[place], plan) for place in places])
    of_train, of_valid = (np.mean([of.losses[p] for p in places], axis=0) for of in (train, valid))
    errors = train.error(of_train), valid.error(of_valid)
    figures = Generalises(
        name,
        str(states[places[0]].run.changed(fold=None)).removesuffix(
            f" seed={states[places[0]].run.seed}"
        ),
        settings,
        places,
        train_loss + penalty,
        train_loss,
        errors[0],
        valid_loss,
        errors[1],
        valid_loss - train_loss,
        math.hypot(*errors),
    )
    return _Measured(figures, of_train, of_valid)


def _compared(
    found: Mapping[str, _Measured],
    optimizers: tuple[Generalises, ...],
    plan: TrainingPlan,
    on_train: _Split,
    on_valid: _Split,
) -> Generalisation:
    """Compare the best rule with one rate to the best that adapts rates, nets if there are both."""
    for nets in (True, False):
        kind = [own for own in optimizers if own.optimizer.endswith(" nets") == nets]
        names = [own.optimizer.removesuffix(" nets") for own in kind]
        ones = [own for own, name in zip(kind, names, strict=True) if name in ONE_RATE]
        others = [
            own
            for own, name in zip(kind, names, strict=True)
            if name not in ONE_RATE and _steps(name, plan)
        ]
        if ones and others:
            break
    else:
        return Generalisation(optimizers)
    one, other = found[ones[0].optimizer], found[others[0].optimizer]
    valid = (
        one.figures.valid_loss - other.figures.valid_loss,
        on_valid.error(one.valid - other.valid),
    )
    train = (
        one.figures.train_loss - other.figures.train_loss,
        on_train.error(one.train - other.train),
    )
    if not np.isfinite([*valid, *train]).all():
        return Generalisation(optimizers)
    said = sentence(one.figures, other.figures, valid, train)
    if on_valid.parts < LEAST_PARTS:
        said = (
            f"{on_valid.parts:,} validation {on_valid.what} are too few to say whether SGD, with "
            "one learning rate for all weights, generalises better here than rules with a rate for "
            "each."
        )
    return Generalisation(
        optimizers, one.figures.optimizer, other.figures.optimizer, *valid, *train, said
    )


def sentence(
    one: Generalises,
    other: Generalises,
    valid: tuple[float, float],
    train: tuple[float, float],
) -> str:
    """Return what a race says of SGD, in a sentence.

    Args:
        one: the best setting with one rate for all weights.
        other: the best with a rate for each weight.
        valid: difference of their validation losses, `one` less `other`, and its standard error.
        train: likewise of their training losses.
    """
    (difference, error), (descent, descent_error) = valid, train
    by = with_error(float(f"{abs(difference):.3g}"), error)
    further = with_error(float(f"{abs(descent):.3g}"), descent_error)
    if not abs(difference) > _CLEAR * error:
        return (
            f"On this table SGD, with one learning rate for all weights, and rules with a rate for "
            f"each cannot be told apart: the validation losses of {one.setting} and "
            f"{other.setting} differ by {by}; their gaps, validation less training loss, are "
            f"{one.gap:.3g} and {other.gap:.3g}."
        )
    better, worse = (one, other) if difference < 0 else (other, one)
    lower = descent < 0 if difference < 0 else descent > 0  # the better one's training loss
    clear = abs(descent) > _CLEAR * descent_error
    verb = "is worth its one learning rate" if difference < 0 else "has no advantage"
    how = f"{better.setting} has a validation loss lower by {by} than {worse.setting}"
    if clear and lower:
        why = f"and a training loss lower by {further}: it descends further"
    elif clear:
        why = f"though its training loss is higher by {further}: it generalises better"
    else:
        why = (
            f"while their training losses differ by {further}, no more than chance explains: it "
            "generalises better"
        )
    return f"On this table SGD {verb}: {how}, {why}."


def _penalty(state: RunState, plan: TrainingPlan) -> float:
    """Return a run's penalty of the weights it keeps, in the target's unit."""
    assert state.weights is not None
    layout = plan.predictor_of(state.run).layout
    return sum(objective_terms(state.weights[layout.penalised_at], state.strengths)) * (
        plan.loss_factor
    )


def _steps(name: str, plan: TrainingPlan) -> bool:
    """Whether an optimizer takes steps of batches, and is no solver."""
    return any(run.optimizer == name and "lr" in run.hyperparameters for run in plan.runs)


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))


__all__ = ["Generalisation", "Generalises", "generalisation_of", "sentence"]
