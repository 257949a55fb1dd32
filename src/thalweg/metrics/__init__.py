"""Evaluation metrics: accumulators with `update`, `merge` and `result`, for many runs at once.

They see predictions, targets and weights of frozen models and never a gradient. `Scores` computes
all metrics of a task in one pass; `METRICS` lists them; a metric's class docstring explains it.
"""

from thalweg.metrics.absolute_error import MeanAbsoluteError
from thalweg.metrics.accuracy import Accuracy
from thalweg.metrics.average_precision import AveragePrecision
from thalweg.metrics.balanced_accuracy import BalancedAccuracy
from thalweg.metrics.confusion import ConfusionMatrix
from thalweg.metrics.d2_quantile import D2AbsoluteError, D2Pinball
from thalweg.metrics.d2_tweedie import D2Tweedie
from thalweg.metrics.hinge import HingeLoss
from thalweg.metrics.layout import TASKS
from thalweg.metrics.log_loss import LogLoss, LogLossPerClass
from thalweg.metrics.matthews import MatthewsCorrelation
from thalweg.metrics.metric import Metric
from thalweg.metrics.multilabel import HammingLoss, SubsetAccuracy
from thalweg.metrics.pinball import MeanPinballLoss
from thalweg.metrics.poisson import MeanPoissonDeviance
from thalweg.metrics.precision_recall import F1, Precision, Recall
from thalweg.metrics.registry import METRICS, divided, for_task, make
from thalweg.metrics.roc_auc import RocAuc
from thalweg.metrics.scores import Scores
from thalweg.metrics.squared_error import MeanSquaredError, RootMeanSquaredError
from thalweg.metrics.top_k import TopKAccuracy
from thalweg.metrics.tweedie import MeanGammaDeviance, MeanTweedieDeviance
from thalweg.metrics.variance import R2, TargetVariance

__all__ = [
    "F1",
    "METRICS",
    "R2",
    "TASKS",
    "Accuracy",
    "AveragePrecision",
    "BalancedAccuracy",
    "ConfusionMatrix",
    "D2AbsoluteError",
    "D2Pinball",
    "D2Tweedie",
    "HammingLoss",
    "HingeLoss",
    "LogLoss",
    "LogLossPerClass",
    "MatthewsCorrelation",
    "MeanAbsoluteError",
    "MeanGammaDeviance",
    "MeanPinballLoss",
    "MeanPoissonDeviance",
    "MeanSquaredError",
    "MeanTweedieDeviance",
    "Metric",
    "Precision",
    "Recall",
    "RocAuc",
    "RootMeanSquaredError",
    "Scores",
    "SubsetAccuracy",
    "TargetVariance",
    "TopKAccuracy",
    "divided",
    "for_task",
    "make",
]
