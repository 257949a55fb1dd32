"""The baseline, a constant: its values, and the notes on a model that is no better."""

from __future__ import annotations

import math

import numpy as np

from thalweg.data.row_source import RowSource, label_parts
from thalweg.losses.constants import Targets
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import RowGains, weighted_mean
from thalweg.models.judging import Figures, gains_by_row
from thalweg.models.model import Model
from thalweg.models.target_scaling import TargetScaling
from thalweg.wording import counted

CLEAR = 2.0  # standard errors


def constants(
    rows: RowSource, loss: LossOverRuns, target_scaling: TargetScaling
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return the raw scores ``[C]`` of the two constants with which a model is compared.

    The first minimises the training loss, with rows weighted as in training, class weights
    included; the loss is compared with it. The second weights rows by their sample weights alone,
    as the metrics do; they are compared with it. Without class weights both are equal.

    Args:
        rows: the training split, the target in its own unit.
        loss: in training's unit.
        target_scaling: between the target's unit and training's.
    """
    of_loss, of_metrics, equal = Targets(loss), Targets(loss), True
    for labels in label_parts(rows):
        of_loss.update(target_scaling.scale(labels.target), labels.loss_weight)
        equal = equal and np.array_equal(labels.loss_weight, labels.metric_weight)
    first = of_loss.best_constant()
    if equal:
        return first, first
    for labels in label_parts(rows):
        of_metrics.update(target_scaling.scale(labels.target), labels.metric_weight)
    return first, of_metrics.best_constant()


def unseen_gain(model: Model, test: RowSource, held_out: RowGains | None) -> Figures | None:
    """Return by how much the model's loss is below the baseline's on all rows that judge it.

    These are the test rows and, where the winner was chosen by cross-validation, the rows of
    training and validation, each by a model that had not seen it. Validation rows alone are none:
    the winner was chosen because it is good on them.

    Args:
        model: the winner's.
        test: the test split.
        held_out: of rows held out, their weights those in the loss; None: there are none.

    Returns:
        ``loss`` and its ``standard_error``; ``linear`` and ``linear_standard_error``, the part of
        the gain that is linear in the step from the constant (`RowGains.linear`); ``test_rows``
        and ``held_out_rows``, those that have weight. None where there are fewer than two in all.
    """
    parts = [gains_by_row(model, test)] if len(test) else []
    tested = sum(len(part.weight) for part in parts)
    if held_out is not None and np.isfinite(held_out.gain[:]).all():
        parts.append(held_out)
    if sum(len(part.weight) for part in parts) < 2:
        return None
    every = parts[0].and_then(*parts[1:])
    weight = every.weight
    gain, linear = weighted_mean(every.gain, weight), weighted_mean(every.linear, weight)
    factor = model.target_scaling.loss_factor
    names = ("loss", "standard_error", "linear", "linear_standard_error")
    figures = {name: value * factor for name, value in zip(names, (*gain, *linear), strict=True)}
    return {**figures, "test_rows": tested, "held_out_rows": len(weight) - tested}


def about_gain(gain: Figures, test: Figures | None) -> tuple[str, ...]:
    """Say so if a model is worse than the baseline, or cannot be told apart from it.

    It is better if its loss is lower and the linear part of that gain is above 0 by `CLEAR`
    standard errors. Without signal that part has the mean 0, and is so in 2 % of cases. The gain
    itself then has a mean below 0, because estimated weights add error, and a larger standard
    error: requiring it to be clear misses most models that are only a little better (Clark and West
    2007, whose adjusted difference of squared errors is the linear part).

    That it is worse is said by the test rows alone: rows held out in turn share the rows that they
    were trained on, and without signal lose to the constant, all of them by a little.

    Args:
        gain: of `unseen_gain`.
        test: ``loss`` and ``standard_error`` on the test rows; None: there are none.
    """
    difference, error = gain["loss"], gain["standard_error"]
    goes_with = gain["linear"] > CLEAR * gain["linear_standard_error"]
    if difference > 0 and goes_with:
        return ()
    judges = [counted(gain["test_rows"], "test row")] * bool(gain["test_rows"])
    if gain["held_out_rows"]:
        judges.append(f"{counted(gain['held_out_rows'], 'row')} held out in cross-validation")
    side = "lower" if difference > 0 else "higher"
    figures = (
        f"on the {' and '.join(judges)}: its loss is {side} by {abs(difference):.3g} than that of "
        f"a constant, which looks at no column, with a standard error of {error:.2g}"
    )
    worse = test is not None and test["loss"] < -CLEAR * test["standard_error"]
    if not math.isfinite(difference) or (worse and difference < 0):
        return (
            f"The model is worse than the baseline {figures}. The learning rates (--lr) or the "
            "penalties do not suit the data, or these rows are unlike those it was trained on.",
        )
    if goes_with:
        return (
            f"The model cannot be told apart from the baseline {figures}. Its predictions go with "
            "the target, but by too large steps: stronger penalties (--l2) or more rows may help.",
        )
    return (
        f"The model cannot be told apart from the baseline {figures}, and its predictions go with "
        "the target no more than chance explains. The columns say little about the target, the "
        "learning rates (--lr) do not suit it, or there are too few rows to tell.",
    )
