"""Evaluation metrics: accumulators with `update`, `merge` and `result`, for many runs at once.

They see predictions, targets and weights of frozen models and never a gradient. `Scores` computes
all metrics of a task in one pass; `METRICS` lists them; a metric's class docstring explains it.
"""

from thalweg.metrics.absolute_error import MeanAbsoluteError
from thalweg.metrics.accuracy import Accuracy
from thalweg.metrics.confusion import ConfusionMatrix
from thalweg.metrics.log_loss import LogLoss
from thalweg.metrics.metric import Metric
from thalweg.metrics.poisson import MeanPoissonDeviance
from thalweg.metrics.precision_recall import F1, Precision, Recall
from thalweg.metrics.registry import METRICS, for_task, make
from thalweg.metrics.roc_auc import RocAuc
from thalweg.metrics.scores import Scores
from thalweg.metrics.squared_error import MeanSquaredError, RootMeanSquaredError
from thalweg.metrics.variance import R2, TargetVariance

__all__ = [
    "F1",
    "METRICS",
    "R2",
    "Accuracy",
    "ConfusionMatrix",
    "LogLoss",
    "MeanAbsoluteError",
    "MeanPoissonDeviance",
    "MeanSquaredError",
    "Metric",
    "Precision",
    "Recall",
    "RocAuc",
    "RootMeanSquaredError",
    "Scores",
    "TargetVariance",
    "for_task",
    "make",
]
