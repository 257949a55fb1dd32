"""Judgement: how good a model's predictions are on labelled rows, beside those of its baseline."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.findings import Findings
from thalweg.data.labelled_parts import labelled_parts
from thalweg.data.row_source import RowSource, label_parts, parts
from thalweg.data.rows import Rows
from thalweg.data.stream import Stream, stream_of
from thalweg.errors import DataError
from thalweg.metrics import Scores, for_task
from thalweg.metrics.layout import CLASSIFYING
from thalweg.metrics.ranks import ranks
from thalweg.models.by_class import BY_CLASS, by_class
from thalweg.models.class_curves import class_curves
from thalweg.models.curve_data import costs_of, curve_data
from thalweg.models.evaluation import PairedMean, RowGains, row_gains, weighted_mean
from thalweg.penalties import objective_terms

if TYPE_CHECKING:
    from thalweg.models.model import Model

_CHUNK = 65536  # rows judged at a time
Figures = dict[str, Any]  # floats by name; of a metric of several figures a list
Told = Callable[[NDArray[np.float64], NDArray[Any], NDArray[Any]], object]


def check_metrics(model: Model, metrics: Sequence[str], rows: RowSource) -> None:
    """Check, before training, that further metrics can be computed on the rows.

    Raises:
        UsageError: a metric that is not for the task.
        DataError: targets for which a metric is not defined.
    """
    if metrics:
        scores = metric_scores(model, metrics)
        for labels in label_parts(rows):
            constant = np.repeat(model.constant_scores(), len(labels.target), axis=0)
            guess = model.predictions_of(constant)
            scores.update(guess, labels.target, labels.metric_weight)


def judgement(
    model: Model, data: Table | Stream, metrics: Sequence[str] = (), *, strict: bool = False
) -> dict[str, Any]:
    """Return what ``evaluate --json`` prints: the model's history, judged on a new table.

    ``test``, ``baseline`` (that of the training rows, on the new ones), ``rows`` and
    ``gain_over_baseline`` are of the table; the rest is as it was after training.
    """
    stream = data if isinstance(data, Stream) else stream_of(data)
    findings = Findings(strict=strict)
    judge, rows = judge_of(model, stream, metrics, findings, classes=True)
    notes = [*about_unlabelled(rows - judge.rows), *findings.notes()]
    return {**judge.document(), "notes": notes}


def about_unlabelled(rows: int) -> list[str]:
    """Return a note on so many rows without a target, if there are any."""
    have = "row has" if rows == 1 else "rows have"
    return [f"{rows:,} {have} no value in the target and were left out."] if rows else []


def judge_of(
    model: Model,
    stream: Stream,
    metrics: Sequence[str],
    findings: Findings,
    *,
    classes: bool = False,
) -> tuple[Judge, int]:
    """Return a judge that has seen all labelled rows of a stream, and how many rows that has.

    Args:
        model: to be judged.
        stream: of all columns.
        metrics: further ones.
        findings: collects values that cannot be read; refuses them if it is strict.
        classes: whether figures by class are wanted.

    Raises:
        UsageError: a metric that is not for the task.
        DataError: as `Preprocessor.rows`; or targets for which a metric is not defined.
    """
    judge = Judge(model, metrics, classes=classes)
    undefined: DataError | None = None
    count = 0

    def counted(rows: int) -> None:
        nonlocal count
        count = rows
        if stream.told is not None:
            stream.told(rows)

    parts_of = labelled_parts(
        model.preprocessor,
        stream.watched(counted),
        model.weights.dtype,
        findings,
        model.rows_at_a_time,
    )
    for part in parts_of:
        if undefined is None and not (findings.strict and findings.unreadable):
            try:
                judge.add(part)
            except DataError as error:  # what is wrong with the rows themselves comes first
                undefined = error
    if findings.strict:
        findings.refuse()
    if undefined is not None:
        raise undefined
    return judge, count


class Judge:
    """Figures of a model and of its baseline on labelled rows that come part by part.

    Attributes:
        rows: how many have come.
    """

    def __init__(
        self,
        model: Model,
        metrics: Sequence[str] = (),
        *,
        classes: bool = False,
        told: Told | None = None,
    ) -> None:
        """Prepare the accumulators.

        Args:
            model: to be judged.
            metrics: further ones.
            classes: whether `by_class` is wanted.
            told: called with predictions, targets and weights of each part; None: nobody.
        """
        self._model, self._told = model, told
        self._scores = metric_scores(model, [*_metrics(model), *metrics])
        has_classes = classes and (bool(model.classes) or model.task == "multilabel")
        self._by_class = metric_scores(model, BY_CLASS) if has_classes else None
        self._constant = model.constant_scores(of_loss=True)
        self._guess = model.predictions_of(model.constant_scores())[0]
        self._losses, self._weight = np.zeros(2), 0.0
        self._gains = PairedMean()
        self.rows = 0

    def add(self, rows: Rows) -> None:
        """Take in some rows, the target in its own unit."""
        model = self._model
        z = model.raw_scores(rows)
        below = model.target_scaling.scale_rows(rows)
        counted = rows.loss_weight > 0  # 0 · inf is no loss
        weight = rows.loss_weight[counted].astype(np.float64, copy=False)
        with np.errstate(all="ignore"):
            ours, theirs = (
                model.loss.value(each, below.target)[counted, 0]
                for each in (z, np.broadcast_to(self._constant, z.shape))
            )
            for i, each in enumerate((ours, theirs)):
                self._losses[i] += np.einsum("n,n->", weight, each)
            gains = theirs - ours
        self._gains.add(gains, weight)
        self._weight += float(weight.sum())
        self.rows += len(rows)
        predictions = model.predictions_of(z)
        both = np.stack([predictions, np.broadcast_to(self._guess, predictions.shape)], axis=1)
        self._scores.update(both, rows.target, rows.metric_weight)
        if self._by_class is not None:
            self._by_class.update(predictions, rows.target, rows.metric_weight)
        if self._told is not None:
            self._told(predictions, rows.target, rows.metric_weight)

    def figures(self) -> tuple[Figures, Figures]:
        """Return loss, objective (where a penalty applies) and metrics, and the baseline's.

        The baseline's loss is that of `Model.baseline`, its metrics are those of
        `Model.metric_baseline`.
        """
        factor = self._model.target_scaling.loss_factor
        loss, other = self._losses / self._weight
        figures = {"loss": float(loss) * factor}
        baseline = {"loss": float(other) * factor}
        if penalty := _penalty(self._model):
            figures["objective"] = (float(loss) + penalty) * factor
        for name, value in self._scores.result().items():
            for found, one in zip((figures, baseline), np.asarray(value), strict=True):
                found[name] = float(one) if one.ndim == 0 else one.tolist()
        return figures, baseline

    def document(self) -> dict[str, Any]:
        """Return the model's history with the figures of these rows as those of the test."""
        history = self._model.history
        figures, baseline = self.figures()
        curves = self.curves(_costs(history))
        return {
            **history,
            "rows": {**history["rows"], "test": self.rows},
            "test": figures,
            "baseline": {**history["baseline"], "test": baseline},
            **self.by_class(),
            **({"curves": {"test": curves}} if curves else {}),
            "gain_over_baseline": self.gain(),
        }

    def curves(self, costs: Mapping[str, float] | None = None) -> dict[str, Any]:
        """Return the curves of classes; of numbers an empty mapping.

        Those of two classes are of `thalweg.models.curve_data`, those of several classes or labels
        of `thalweg.models.class_curves`.

        Args:
            costs: of a false alarm and of a miss, ``fp`` and ``fn``; None: 1 each.
        """
        model, layout = self._model, self._scores.layout
        if model.task not in CLASSIFYING:
            return {}
        ours = self._scores.sums.total(ranks).whole[: layout.width or 1]  # behind: the baseline's
        if model.task == "binary":
            return curve_data(ours[0], model.thresholds, model.gives_scores, costs)
        names = model.classes or model.preprocessor.target.columns
        return class_curves(ours, layout, names, costs)

    def by_class(self) -> dict[str, Any]:
        """Return the figures by class; for a task of numbers an empty mapping."""
        if self._by_class is None:
            return {}
        model = self._model
        return by_class(self._by_class, model.classes or model.preprocessor.target.columns)

    def gain(self) -> Figures:
        """Return by how much the loss is below the baseline's: ``loss``, ``standard_error``."""
        factor = self._model.target_scaling.loss_factor
        loss, error = self._gains.result()
        return {"loss": loss * factor, "standard_error": error * factor}


def judged(
    model: Model, rows: RowSource, metrics: Sequence[str] = (), told: Told | None = None
) -> tuple[Figures, Figures]:
    """Return the figures of the model and of its baseline, in one pass over the rows.

    `told`, if given, receives predictions, targets and weights too. See `Judge.figures`.
    """
    return judge_rows(model, rows, metrics, told).figures()


def judge_rows(
    model: Model, rows: RowSource, metrics: Sequence[str] = (), told: Told | None = None
) -> Judge:
    """Return a judge that has seen all rows; arguments as those of `judged`."""
    judge = Judge(model, metrics, told=told)
    for part in parts(rows, _CHUNK):
        judge.add(part)
    return judge


def class_figures(model: Model, rows: RowSource) -> dict[str, Any]:
    """Return confusion matrix and figures by class (see `thalweg.models.by_class`); or nothing.

    For a task of numbers there is nothing, and the mapping is empty.
    """
    if not model.classes and model.task != "multilabel":
        return {}
    scores = metric_scores(model, BY_CLASS)
    for part in parts(rows, _CHUNK):
        predictions = model.predictions_of(model.raw_scores(part))
        scores.update(predictions, part.target, part.metric_weight)
    return by_class(scores, model.classes or model.preprocessor.target.columns)


def class_counts(rows: RowSource, classes: int) -> NDArray[np.intp]:
    """Return how many rows that have weight each class has, ``[classes]``."""
    counts = np.zeros(classes, np.intp)
    for labels in label_parts(rows):
        counted = labels.target[labels.metric_weight > 0].astype(np.intp)
        counts += np.bincount(counted, minlength=classes)
    return counts


def gain_over_baseline(model: Model, rows: RowSource) -> Figures:
    """Return by how much the loss is below the baseline's: ``loss``, ``standard_error``.

    Compared row by row (see `weighted_mean`), in the unit of the loss in `judged`.
    """
    gains = gains_by_row(model, rows)
    found = weighted_mean(gains.gain, gains.weight)
    names = ("loss", "standard_error")
    return {
        name: value * model.target_scaling.loss_factor
        for name, value in zip(names, found, strict=True)
    }


def gains_by_row(model: Model, rows: RowSource) -> RowGains:
    """Return by how much each row's loss is below the baseline's."""
    constant = model.constant_scores(of_loss=True)
    scaled = model.target_scaling.scale_rows(rows)
    return row_gains(scaled, model.weights, constant, model.loss, model.predictor, model.adjusted)


def _costs(history: Mapping[str, Any]) -> Mapping[str, float] | None:
    """Return the costs by which the model's threshold was chosen, if it was by costs."""
    chosen = history.get("threshold")
    criterion = chosen.get("criterion") if isinstance(chosen, Mapping) else None
    return costs_of(criterion) if isinstance(criterion, str) else None


def _penalty(model: Model) -> float:
    """Return the value of all penalties, in training's unit."""
    held = model.weights[model.predictor.layout.penalised_at]
    return sum(objective_terms(held, model.penalties))


def metric_scores(model: Model, names: Sequence[str]) -> Scores:
    """Return accumulators of metrics for its predictions.

    Raises:
        UsageError: a metric that is not for the task.
    """
    return Scores(
        model.task,
        max(len(model.classes), 2),
        names,
        outputs=1 if model.classes else model.loss.columns,
        scores=model.gives_scores,
        thresholds=model.thresholds,
    )


def _metrics(model: Model) -> list[str]:
    """Name the metrics that are reported: the task's, and those of its loss."""
    names = list(for_task(model.task, scores=model.gives_scores))
    numbers = {key: f"{value:g}" for key, value in model.loss.hyperparameters.items()}
    return names + [text.format(**numbers) for text in model.loss.loss.metrics]
