"""The threshold of a classifier: the probability above which a row is of class 1.

One half is right where a false alarm and a miss cost the same and probabilities are right. Else
``--threshold`` says what to look at: a metric of decisions, costs, or the number itself. The metric
is computed at every threshold that decides the validation rows differently (with folds: all rows,
each out of its fold), exactly, from the weights of the classes at each distinct probability. The
model keeps what is chosen; its own validation figures are then a little too good, as those of every
choice are, and those of the test rows are not. The probabilities stay as they are.

Source: Elkan, The foundations of cost-sensitive learning, IJCAI (2001); Lipton, Elkan,
Naryanaswamy, Optimal thresholding of classifiers to maximize F1 measure, ECML PKDD (2014).
`sklearn.model_selection.TunedThresholdClassifierCV` tries 100 thresholds by default, by folds.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from numbers import Real
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.data.row_source import RowSource, label_parts
from thalweg.data.rows import Rows
from thalweg.errors import UsageError
from thalweg.metrics.batch import check_batch
from thalweg.metrics.cuts import at_thresholds, best_cut, figures, metric_of_decisions
from thalweg.metrics.distinct_values import Tally
from thalweg.metrics.layout import Layout
from thalweg.metrics.ranks import ranks
from thalweg.metrics.sums import Accumulator
from thalweg.wording import brief, counted, figure

if TYPE_CHECKING:
    from thalweg.models.model import Model

Criterion = str | tuple[float, ...]


@dataclass(frozen=True)
class Threshold:
    """The thresholds of a model, and how they were chosen.

    Attributes:
        thresholds: of class 1, or of each label.
        criterion: the metric that is best there, as the user wrote it; "" if they were given.
        columns: names of the labels; of class 1 the target's.
        values: the metric at each, of the rows that they were chosen on; NaN where it has no figure
            (only one class occurs, or a precision is not reached): the threshold is the usual one.
        usual: the metric at the usual threshold, likewise.
        rows: that they were chosen on; 0 if they were given.
        what: such a row is, in words.
    """

    thresholds: tuple[float, ...]
    criterion: str = ""
    columns: tuple[str, ...] = ()
    values: tuple[float, ...] = ()
    usual: tuple[float, ...] = ()
    rows: int = 0
    what: str = "validation row"

    def __str__(self) -> str:
        """Return what was chosen, in a sentence or one for each label."""
        if not self.criterion:
            return f"Threshold: {' and '.join(map(figure, self.thresholds))}, as was asked for."
        several = len(self.thresholds) > 1
        said = []
        for name, at, value, usual in zip(
            self.columns, self.thresholds, self.values, self.usual, strict=True
        ):
            of = f" of {name}" if several else ""
            if math.isnan(value):
                said.append(
                    f"Threshold{of}: {figure(at)}, the usual one: no other of the validation rows "
                    f"has a figure of {self.criterion}."
                )
                continue
            before = (
                "; the usual one does not reach it"
                if math.isnan(usual)
                else f", instead of {figure(usual)} at the usual one"
            )
            said.append(
                f"Threshold{of}: {figure(at)}, where {self.criterion} of "
                f"{counted(self.rows, self.what)} is best: {figure(value)}{before}."
            )
        return " ".join(said)

    def as_json(self) -> dict[str, Any]:
        """Return the attributes as plain data."""
        return {k: list(v) if isinstance(v, tuple) else v for k, v in asdict(self).items()}


def criterion_of(given: Any) -> Criterion:
    """Return what ``--threshold`` was given: the text of a metric, or numbers.

    Raises:
        UsageError: a metric that does not exist or says nothing about thresholds, an option that it
            does not have, costs that are not above 0, what is neither text nor number.
    """
    numbers = _numbers(given)
    if numbers is not None:
        return numbers
    if not isinstance(given, str):
        raise UsageError(
            "--threshold takes a metric, costs as in cost,fp=1,fn=5, or a number, not "
            f"{brief(given)}."
        )
    metric_of_decisions(given)
    return given


def _numbers(given: Any) -> tuple[float, ...] | None:
    """Return a number, or several for several labels, as a tuple; None: it is no number."""
    if isinstance(given, str):
        try:
            numbers = tuple(float(part) for part in given.split(","))
        except ValueError:
            return None
    elif isinstance(given, bool):
        return None
    elif isinstance(given, Real):
        numbers = (float(given),)
    elif isinstance(given, Sequence) and given and all(_numbers(each) for each in given):
        numbers = tuple(float(each) for each in given)
    else:
        return None
    if not all(map(math.isfinite, numbers)):
        raise UsageError(f"--threshold must be a finite number, not {brief(given)}.")
    return numbers


def check_criterion(model: Model, criterion: Criterion, valid: RowSource | None) -> None:
    """Refuse, before training, what no threshold can be chosen by.

    Args:
        model: without its weights.
        criterion: of `criterion_of`.
        valid: the validation rows; None: the threshold is not chosen on any.

    Raises:
        UsageError: a task without thresholds, numbers that are no probabilities or not as many as
            labels, a metric without validation rows of both classes.
    """
    if isinstance(criterion, tuple):
        thresholds_for(model, criterion)
        return
    _check_task(model)
    metric_of_decisions(criterion, scores=model.gives_scores)
    if valid is None or not len(valid):
        raise UsageError(
            f"--threshold {criterion} is chosen on validation rows, and there are none: "
            "--valid 0.2 keeps some."
        )
    if model.task == "binary":
        there = {
            int(each)
            for labels in label_parts(valid)
            for each in np.unique(labels.target[labels.metric_weight > 0])
        }
        if len(there) < 2:
            raise UsageError(
                f"--threshold {criterion} is chosen on validation rows of both classes, and these "
                "have one alone: hold out more rows by --valid, or give the number itself."
            )


def _check_task(model: Model) -> None:
    if model.task in ("binary", "multilabel"):
        return
    if model.classes:
        raise UsageError(
            "--threshold is for two classes or for labels; the target has several classes, of "
            "which the likeliest is predicted (multiclass). Where mistakes of one class cost more, "
            "--class-weight trains for it; a target that says whether a row is of that class has a "
            "threshold; what thresholds of each class against the rest would find is in the report."
        )
    raise UsageError(
        f"--threshold is for two classes or for labels; the target is of numbers ({model.task})."
    )


def thresholds_for(model: Model, given: Any) -> tuple[float, ...]:
    """Return the thresholds of a model that a user gives: one for all labels, or one for each.

    Raises:
        UsageError: as `check_criterion`.
    """
    _check_task(model)
    numbers = _numbers(given)
    if numbers is None:
        raise UsageError(
            f"--threshold must be a number, not {brief(given)}: a metric chooses one when the "
            "model is trained."
        )
    labels = model.loss.columns
    if len(numbers) not in (1, labels):
        raise UsageError(
            f"--threshold has {len(numbers)} numbers, and the model has {counted(labels, 'label')}:"
            " give one for all, or one for each."
        )
    if not model.gives_scores and not all(0 <= each <= 1 for each in numbers):
        raise UsageError(
            "--threshold must lie in [0, 1], as probabilities do, not "
            f"{', '.join(map(brief, numbers))}."
        )
    return numbers if len(numbers) == labels else numbers * labels


def score_tallies(model: Model, some: Iterable[Rows]) -> tuple[Tally | None, ...]:
    """Return, of class 1 or of each label, the weights of both classes at each distinct score.

    Args:
        model: whose predictions are looked at.
        some: rows part by part, the target in its own unit.
    """
    layout = Layout(model.task, outputs=_outputs(model), scores=model.gives_scores)
    sums = Accumulator(layout, (ranks,))
    for part in some:
        predictions = model.predictions_of(model.raw_scores(part))
        sums.add(check_batch(layout, predictions, part.target, part.metric_weight))
    return sums.total(ranks).whole


def _outputs(model: Model) -> int:
    return model.loss.columns if model.task == "multilabel" else 1


def choose_threshold(
    model: Model,
    criterion: Criterion,
    tallies: Sequence[Tally | None],
    rows: int,
    what: str = "validation row",
) -> Threshold:
    """Return the thresholds at which a metric is best, each label by itself.

    Args:
        model: whose predictions are looked at.
        criterion: of `criterion_of`; numbers are taken as they are.
        tallies: of `score_tallies` of rows that it was not trained on.
        rows: how many those are.
        what: such a row is, in words.
    """
    if isinstance(criterion, tuple):
        return Threshold(thresholds_for(model, criterion))
    metric = metric_of_decisions(criterion, scores=model.gives_scores)
    default = float(metric.layout.threshold[0])
    chosen, values, usual = [], [], []
    for tally in tallies:
        at, value = (math.nan, math.nan)
        if tally is not None and (tally.weight.sum(axis=1) > 0).all():
            at, value = best_cut(tally, metric)
        chosen.append(default if math.isnan(at) else at)
        values.append(value)
        usual.append(math.nan if math.isnan(value) else _at_usual(tally, criterion, model))
    names = tuple(model.preprocessor.target.columns)
    return Threshold(tuple(chosen), criterion, names, tuple(values), tuple(usual), rows, what)


def _at_usual(tally: Tally | None, criterion: str, model: Model) -> float:
    """Return the metric at the usual threshold; NaN where it does not reach what it must."""
    assert tally is not None  # its class has rows
    metric = metric_of_decisions(criterion, scores=model.gives_scores)
    return float(figures(metric, at_thresholds(tally, metric.layout.threshold))[0])


__all__ = [
    "Criterion",
    "Threshold",
    "check_criterion",
    "choose_threshold",
    "criterion_of",
    "score_tallies",
    "thresholds_for",
]
