"""Every metric by its name, and those reported for each task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from thalweg.errors import UsageError, listing, nearest
from thalweg.metrics.absolute_error import MeanAbsoluteError
from thalweg.metrics.accuracy import Accuracy
from thalweg.metrics.batch import TASKS, check_task
from thalweg.metrics.confusion import ConfusionMatrix
from thalweg.metrics.log_loss import LogLoss
from thalweg.metrics.poisson import MeanPoissonDeviance
from thalweg.metrics.precision_recall import F1, Precision, Recall
from thalweg.metrics.roc_auc import RocAuc
from thalweg.metrics.squared_error import MeanSquaredError, RootMeanSquaredError
from thalweg.metrics.variance import R2, TargetVariance

if TYPE_CHECKING:
    from thalweg.metrics.metric import Metric

METRICS: dict[str, type[Metric]] = {
    metric.name: metric
    for metric in (
        MeanPoissonDeviance,
        MeanSquaredError,
        RootMeanSquaredError,
        MeanAbsoluteError,
        R2,
        TargetVariance,
        Accuracy,
        Precision,
        Recall,
        F1,
        RocAuc,
        LogLoss,
        ConfusionMatrix,
    )
}

# A matrix is no figure to stand in a list of figures: it is there for whoever asks for it.
ON_REQUEST = frozenset({"confusion_matrix"})


def for_task(task: str) -> tuple[str, ...]:
    """Return the names of the metrics reported for a task, in the order they are shown.

    Raises:
        UsageError: a task that does not exist.

    """
    check_task(task, classes=2)
    return tuple(
        name for name, metric in METRICS.items() if task in metric.tasks and name not in ON_REQUEST
    )


def make(name: str, task: str, classes: int = 2) -> Metric:
    """Return a new metric by name, with its defaults for the task.

    Args:
        name: a key of `METRICS`.
        task: "regression", "count", "binary" or "multiclass".
        classes: number of classes; above 2 only for "multiclass".

    Raises:
        UsageError: no such metric or task, or a metric that does not serve the task.

    """
    if name not in METRICS:
        raise UsageError(f"unknown metric '{name}': {nearest(str(name), METRICS)}")
    check_task(task, classes)
    if task not in METRICS[name].tasks:
        suited = [other for other, metric in METRICS.items() if task in metric.tasks]
        serves = [other for other in TASKS if other in METRICS[name].tasks]
        raise UsageError(
            f"the metric '{name}' is for {listing(serves)}, not for '{task}', "
            f"which has {listing(suited)}"
        )
    return METRICS[name](task, classes)
