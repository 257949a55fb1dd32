"""`--judge`: a metric by which settings are compared, instead of the loss."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource, label_parts
from thalweg.errors import UsageError
from thalweg.metrics import divided, make
from thalweg.metrics.metric import Metric
from thalweg.models.model import Model
from thalweg.racing.evidence import Evidence
from thalweg.racing.metric_evidence import jackknifed, of_roc_auc


def judge_of(given: Any) -> str | None:
    """Return the metric's name with its options, or None.

    Raises:
        UsageError: no such metric, or not one.
    """
    if given is None:
        return None
    if not isinstance(given, str):
        raise UsageError("--judge must be the name of one metric.")
    names = divided([given], "--judge")
    if len(names) != 1:
        raise UsageError(f"--judge takes one metric, not {len(names)}.")
    return names[0]


def check_judge(model: Model, name: str, judges: RowSource) -> None:
    """Check, before training, that a metric can compare runs on the rows that judge them.

    Raises:
        UsageError: it is not for the task, has no better and worse, or gives several figures; or
            there are no validation rows.
        DataError: targets for which it is not defined.
    """
    metric = maker(model, name)()
    if metric.greater_is_better is None:
        raise UsageError(
            f"--judge {name}: neither more nor less of that metric is better, so that it cannot "
            "choose a winner."
        )
    if not len(judges):
        raise UsageError(
            "--judge compares settings on validation rows, and there are none: --valid 0.2 keeps "
            "some, and with --folds 5 every row judges the models that did not see it."
        )
    for labels in label_parts(judges):
        constant = np.repeat(model.constant_scores(), len(labels.target), axis=0)
        metric.update(model.predictions_of(constant), labels.target, labels.metric_weight)
    if np.ndim(metric.result()):
        raise UsageError(f"--judge {name}: that metric gives several figures, and no winner.")


def maker(model: Model, name: str) -> Callable[[], Metric]:
    """Return what makes an empty accumulator of a metric for a model's predictions."""

    def made() -> Metric:
        return make(
            name,
            model.task,
            max(len(model.classes), 2),
            outputs=1 if model.classes else model.loss.columns,
            scores=model.gives_scores,
            thresholds=model.thresholds,
        )

    made()
    return made


def metric_evidence(
    model: Model,
    name: str,
    scored: Iterator[tuple[list[NDArray[Any]], NDArray[Any], NDArray[Any]]],
    rows: int,
    groups: NDArray[Any] | None,
) -> Evidence:
    """Return the evidence of a metric on runs.

    Args:
        model: makes predictions of raw scores.
        name: of the metric.
        scored: of rows in their order, the raw scores ``[n, C]`` of each run, target and weights.
        rows: how many come.
        groups: ``[rows]``; None: there are none.
    """
    batches = (
        (np.stack([model.predictions_of(model.adjusted(z)) for z in each], axis=1), target, weight)
        for each, target, weight in scored
    )
    if name == "roc_auc" and model.task == "binary":
        every = [*batches]
        scores, target, weight = (np.concatenate(each) for each in zip(*every, strict=True))
        return of_roc_auc(scores, target, weight, groups)
    return jackknifed(maker(model, name), batches, rows, groups)


__all__ = ["check_judge", "judge_of", "maker", "metric_evidence"]
