"""Judgement: how good a model's predictions are on labelled rows, beside those of its baseline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import pyarrow as pa

from thalweg.data.findings import Findings
from thalweg.data.row_source import RowSource, parts
from thalweg.metrics import Scores, for_task
from thalweg.models.by_class import BY_CLASS, by_class
from thalweg.models.evaluation import RowGains, loss_sum, row_gains, weighted_mean
from thalweg.penalties import objective_terms

if TYPE_CHECKING:
    from thalweg.models.model import Model

_CHUNK = 65536  # rows judged at a time
Figures = dict[str, Any]  # floats by name; of a metric of several figures a list


def check_metrics(model: Model, metrics: Sequence[str], rows: RowSource) -> None:
    """Check, before training, that further metrics can be computed on the rows.

    Raises:
        UsageError: a metric that is not for the task.
        DataError: targets for which a metric is not defined.
    """
    if metrics:
        guess = model.predictions_of(np.repeat(model.constant_scores(), len(rows), axis=0))
        labels = rows.labels
        _scores(model, metrics).update(guess, labels.target, labels.metric_weight)


def judgement(
    model: Model, table: pa.Table, metrics: Sequence[str] = (), *, strict: bool = False
) -> dict[str, Any]:
    """Return what ``evaluate --json`` prints: the model's history, judged on a new table.

    ``test``, ``baseline`` (that of the training rows, on the new ones), ``rows`` and
    ``gain_over_baseline`` are of the table; the rest is as it was after training.
    """
    findings = Findings()
    rows = model.preprocessor.rows(table, model.weights.dtype, findings)
    if strict:
        findings.refuse()
    left_out = table.num_rows - len(rows)
    have = "row has" if left_out == 1 else "rows have"
    notes = [f"{left_out:,} {have} no value in the target and were left out."]
    figures, baseline = judged(model, rows, metrics)
    return {
        **model.history,
        "rows": {**model.history["rows"], "test": len(rows)},
        "test": figures,
        "baseline": {**model.history["baseline"], "test": baseline},
        **class_figures(model, rows),
        "gain_over_baseline": gain_over_baseline(model, rows),
        "notes": [*(notes if left_out else []), *findings.notes()],
    }


def judged(model: Model, rows: RowSource, metrics: Sequence[str] = ()) -> tuple[Figures, Figures]:
    """Return the figures of the model and of its baseline, in one pass over the rows.

    Loss, objective (where a penalty applies) and metrics. The baseline's loss is that of
    `Model.baseline`, its metrics are those of `Model.metric_baseline`.
    """
    scores = _scores(model, [*_metrics(model), *metrics])
    constant = model.constant_scores(of_loss=True)
    guess = model.predictions_of(model.constant_scores())
    losses = np.zeros(2)
    for part in parts(rows, _CHUNK):
        z, below = model.raw_scores(part), model.target_scaling.scale_rows(part)
        for i, each in enumerate((z, np.broadcast_to(constant, z.shape))):
            losses[i] += loss_sum(each, below, model.loss)[0]
        both = model.predictions_of(z)
        both = np.stack([both, np.broadcast_to(guess[0], both.shape)], axis=1)
        scores.update(both, part.target, part.metric_weight)
    loss, other = losses / rows.weight_sum
    figures = {"loss": float(loss) * model.target_scaling.loss_factor}
    baseline = {"loss": float(other) * model.target_scaling.loss_factor}
    if penalty := _penalty(model):
        figures["objective"] = (float(loss) + penalty) * model.target_scaling.loss_factor
    for name, value in scores.result().items():
        for found, one in zip((figures, baseline), np.asarray(value), strict=True):
            found[name] = float(one) if one.ndim == 0 else one.tolist()
    return figures, baseline


def class_figures(model: Model, rows: RowSource) -> dict[str, Any]:
    """Return confusion matrix and figures by class (see `thalweg.models.by_class`); or nothing.

    For a task of numbers there is nothing, and the mapping is empty.
    """
    if not model.classes and model.task != "multilabel":
        return {}
    scores = _scores(model, BY_CLASS)
    for part in parts(rows, _CHUNK):
        predictions = model.predictions_of(model.raw_scores(part))
        scores.update(predictions, part.target, part.metric_weight)
    return by_class(scores, model.classes or model.preprocessor.target.columns)


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
    return row_gains(model.target_scaling.scale_rows(rows), model.weights, constant, model.loss)


def _penalty(model: Model) -> float:
    """Return the value of all penalties, in training's unit."""
    held = model.weights[model.predictor.layout.penalised_at]
    return sum(objective_terms(held, model.penalties))


def _scores(model: Model, names: Sequence[str]) -> Scores:
    """Return accumulators of metrics for its predictions."""
    return Scores(
        model.task,
        max(len(model.classes), 2),
        names,
        outputs=1 if model.classes else model.loss.columns,
        scores=model.gives_scores,
    )


def _metrics(model: Model) -> list[str]:
    """Name the metrics that are reported: the task's, and those of its loss."""
    names = list(for_task(model.task, scores=model.gives_scores))
    numbers = {key: f"{value:g}" for key, value in model.loss.hyperparameters.items()}
    return names + [text.format(**numbers) for text in model.loss.loss.metrics]
