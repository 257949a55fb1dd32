"""Generalisation beside descent: training and validation loss of each optimizer's best setting.

A rule with one learning rate for all weights, such as SGD, may descend less far than one with a
rate for each weight, and yet do as well or better on rows it was not trained on: why papers still
use it (Wilson, Roelofs, Stern, Srebro and Recht, The Marginal Value of Adaptive Gradient Methods in
Machine Learning, 2017). What is found, and what it says of SGD; `measured_generalisation` measures
it on the user's own rows.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from thalweg.sentences import said
from thalweg.wording import with_error

_CLEAR = 2.0  # standard errors
# One rate for all weights, or for all of a layer; every other rule that takes steps adapts a rate
# to each weight.
ONE_RATE = frozenset({"sgd", "momentum", "nag", "asgd", "schedule_free_sgd", "dog", "lars"})


@dataclass(frozen=True)
class Generalises:
    """How far an optimizer's best setting descended, and how good it is on unseen rows.

    Losses are in the target's unit. Errors are standard errors of the means over rows.

    Attributes:
        optimizer: its name, followed by "nets" where the race has linear models too.
        setting: the one with the lowest validation loss, or the best figure of the metric that
            judges, as text.
        settings: of how many.
        runs: the places of its runs in the race; losses are the means of theirs.
        objective: loss and penalty on the training rows, which training minimises.
        train_loss, train_error: the loss on the training rows.
        valid_loss, valid_error: on the validation rows.
        gap, gap_error: by how much the validation loss is above the training loss.
        figure, figure_error: of the metric that judges; NaN: the loss does.
        left: whether it left the race early, so that its losses are those of then.
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
    figure: float = math.nan
    figure_error: float = math.nan
    left: bool = False


@dataclass(frozen=True)
class Generalisation:
    """The optimizers of a race, and rules with one rate beside those that adapt rates.

    Attributes:
        optimizers: the lowest validation loss, or the best figure of `judge`, first.
        one_rate, adaptive: the best of the two kinds, by name; "": there is none of a kind.
        difference, difference_error: of their validation losses, one rate less adaptive, paired
            row by row; NaN where a kind is missing.
        train_difference, train_difference_error: of their training losses.
        sentence: what that says of SGD on this data; "" where a kind is missing.
        judge: the metric by which settings were chosen; "": the loss.
    """

    optimizers: tuple[Generalises, ...]
    one_rate: str = ""
    adaptive: str = ""
    difference: float = math.nan
    difference_error: float = math.nan
    train_difference: float = math.nan
    train_difference_error: float = math.nan
    sentence: str = ""
    judge: str = ""

    def as_json(self) -> dict[str, Any]:
        """Return it as plain data."""
        optimizers = [vars(each) | {"runs": list(each.runs)} for each in self.optimizers]
        return vars(self) | {"optimizers": optimizers}


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
        return said(
            "On this table SGD, with one learning rate for all weights, and rules with a rate for "
            "each cannot be told apart: the validation losses of {one} and {other} differ by "
            "{by}; their gaps, validation less training loss, are {gap:.3g} and {other_gap:.3g}.",
            one=one.setting,
            other=other.setting,
            by=by,
            gap=one.gap,
            other_gap=other.gap,
        )
    better, worse = (one, other) if difference < 0 else (other, one)
    lower = descent < 0 if difference < 0 else descent > 0  # the better one's training loss
    clear = abs(descent) > _CLEAR * descent_error
    verb = "is worth its one learning rate" if difference < 0 else "has no advantage"
    how = said(
        "{better} has a validation loss lower by {by} than {worse}",
        better=better.setting,
        by=by,
        worse=worse.setting,
    )
    if clear and lower:
        why = said("and a training loss lower by {further}: it descends further", further=further)
    elif clear:
        why = said(
            "though its training loss is higher by {further}: it generalises better",
            further=further,
        )
    else:
        why = said(
            "while their training losses differ by {further}, no more than chance explains: it "
            "generalises better",
            further=further,
        )
    return said(f"On this table SGD {verb}: {{how}}, {{why}}.", how=how, why=why)


__all__ = ["ONE_RATE", "Generalisation", "Generalises", "sentence"]
