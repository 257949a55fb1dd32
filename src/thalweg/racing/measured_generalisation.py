"""How each optimizer generalises, measured: the losses of its best setting, and two compared.

With folds every row has both losses: the validation loss under the model that did not see it, the
training loss as the mean under the others. A setting that left the race early has losses of then:
it stands for its optimizer only where all of that left, and is not compared.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.penalties import objective_terms
from thalweg.racing.comparison import LEAST_PARTS
from thalweg.racing.generalisation import ONE_RATE, Generalisation, Generalises, sentence
from thalweg.racing.sampled_losses import SampledSplit, sampled_losses
from thalweg.racing.tries import by_optimizer
from thalweg.racing.verdict import Verdict
from thalweg.sentences import said
from thalweg.training.plan import TrainingPlan
from thalweg.training.run_endings import Ending
from thalweg.training.run_state import RunState

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class _Measured:
    """An optimizer's figures, and the losses of the sampled rows ``[n]`` that they are of."""

    figures: Generalises
    train: Numbers
    valid: Numbers


def generalisation_of(
    states: Sequence[RunState],
    plan: TrainingPlan,
    train_losses: Sequence[float],
    groups: Mapping[str, NDArray[Any] | None] | None = None,
    verdict: Verdict | None = None,
) -> Generalisation | None:
    """Return how each optimizer generalises; None without rows that judge, or usable runs.

    Args:
        states: all runs, trained.
        plan: of their training.
        train_losses: of the weights that each keeps, in the target's unit.
        groups: of each row of "train" and of "valid", whose rows are not independent; None: none.
        verdict: of the race, whose metric chooses each optimizer's setting if it is not the loss.
    """
    judge, figures = _figures(verdict, plan)
    greater = bool(judge) and verdict is not None and verdict.greater

    def rank(of: tuple[int, ...]) -> float:
        """Lower is better: the metric that judges, or the loss."""
        if not judge:
            return _mean([_judged(states[place]) for place in of])
        figure = _mean([figures.get(place, (math.nan, math.nan))[0] for place in of])
        return math.inf if math.isnan(figure) else -figure if greater else figure

    judges = plan.rows if plan.folds is not None else plan.valid
    if not len(judges) or not len(plan.rows):
        return None
    best: dict[str, tuple[tuple[int, ...], int]] = {}
    for name, settings in by_optimizer([state.run for state in states]).items():
        usable = [of for of in settings if all(states[place].usable for place in of)]
        if usable:
            to_the_end = [of for of in usable if not _left(states, of)]
            best[name] = min(to_the_end or usable, key=rank), len(settings)
    if not best:
        return None
    places = [place for of, _ in best.values() for place in of]
    of_groups = groups or {}
    own = "train" if plan.folds is not None else "valid"
    train = sampled_losses(states, places, plan, plan.rows, of_groups.get("train"), seen=True)
    valid = sampled_losses(states, places, plan, judges, of_groups.get(own), seen=False)
    with np.errstate(all="ignore"):  # a row's loss may be infinite
        found = {
            name: _measured(name, of, count, states, plan, train_losses, train, valid)
            for name, (of, count) in best.items()
        }
        each = sorted((own.figures for own in found.values()), key=lambda own: rank(own.runs))
        if judge:
            each = [_with_figure(own, figures) for own in each]
        return replace(_compared(found, tuple(each), plan, train, valid), judge=judge)


def _figures(
    verdict: Verdict | None, plan: TrainingPlan
) -> tuple[str, dict[int, tuple[float, float]]]:
    """Return the metric that judges, and its figure of each run with the error; "": the loss."""
    if verdict is None or verdict.judge == plan.loss.loss.name:
        return "", {}
    return verdict.judge, {
        place: (of.loss, of.standard_error)
        for of in verdict.settings
        if not of.mean
        for place in of.runs
    }


def _with_figure(own: Generalises, figures: Mapping[int, tuple[float, float]]) -> Generalises:
    figure, error = figures.get(own.runs[0], (math.nan, math.nan))
    return replace(own, figure=figure, figure_error=error)


def _left(states: Sequence[RunState], places: Sequence[int]) -> bool:
    """Whether a run of a setting left the race early."""
    ends = (states[place].end for place in places)
    return any(end is not None and end.ending is Ending.LEFT for end in ends)


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
    train: SampledSplit,
    valid: SampledSplit,
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
        left=_left(states, places),
    )
    return _Measured(figures, of_train, of_valid)


def _compared(
    found: Mapping[str, _Measured],
    optimizers: tuple[Generalises, ...],
    plan: TrainingPlan,
    on_train: SampledSplit,
    on_valid: SampledSplit,
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
            whole = [[own for own in of if not own.left] for of in (ones, others)]
            if not all(whole):
                return Generalisation(optimizers, sentence=_all_left(not whole[0], not whole[1]))
            ones, others = whole
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
    text = sentence(one.figures, other.figures, valid, train)
    if on_valid.parts < LEAST_PARTS:
        text = said(
            "{parts:,} validation {what} are too few to say whether SGD, with one learning rate "
            "for all weights, generalises better here than rules with a rate for each.",
            parts=on_valid.parts,
            what=said(on_valid.what),
        )
    return Generalisation(
        optimizers, one.figures.optimizer, other.figures.optimizer, *valid, *train, text
    )


def _all_left(one: bool, other: bool) -> str:
    """Say that no rule of a kind, or of both, trained to the end."""
    kinds = ["one learning rate for all weights"] * one + ["a rate for each"] * other
    return (
        f"All settings of rules with {' and with '.join(kinds)} left the race early: whether SGD "
        "generalises better here is not known (--no-halving trains all to the end)."
    )


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


__all__ = ["generalisation_of"]
