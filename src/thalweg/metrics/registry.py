"""Every metric by its name, and those reported for each task."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from thalweg.called_elsewhere import meant_record
from thalweg.errors import Problems, UsageError, listing
from thalweg.hyperparameters import split_setting, together
from thalweg.metrics.accuracy import Accuracy
from thalweg.metrics.average_precision import AveragePrecision
from thalweg.metrics.balanced_accuracy import BalancedAccuracy
from thalweg.metrics.brier import (
    BrierReliability,
    BrierResolution,
    BrierScore,
    BrierUncertainty,
)
from thalweg.metrics.calibration_error import CalibrationError, MaxCalibrationError
from thalweg.metrics.cohen_kappa import CohenKappa
from thalweg.metrics.confusion import ConfusionMatrix
from thalweg.metrics.d2_quantile import D2AbsoluteError, D2Pinball
from thalweg.metrics.d2_tweedie import D2Tweedie
from thalweg.metrics.explained_variance import ExplainedVariance
from thalweg.metrics.f_beta import FBeta
from thalweg.metrics.jaccard import Jaccard
from thalweg.metrics.layout import TASKS, Layout
from thalweg.metrics.matthews import MatthewsCorrelation
from thalweg.metrics.max_error import MaxError
from thalweg.metrics.mean_absolute_error import MeanAbsoluteError
from thalweg.metrics.mean_absolute_percentage_error import MeanAbsolutePercentageError
from thalweg.metrics.mean_cost import Cost
from thalweg.metrics.mean_hinge_loss import HingeLoss
from thalweg.metrics.mean_log_loss import LogLoss, LogLossPerClass
from thalweg.metrics.mean_squared_error import MeanSquaredError, RootMeanSquaredError
from thalweg.metrics.mean_squared_log_error import RootMeanSquaredLogError
from thalweg.metrics.median_absolute_error import MedianAbsoluteError
from thalweg.metrics.multilabel import HammingLoss, SubsetAccuracy
from thalweg.metrics.operating_points import PrecisionAtRecall, RecallAtPrecision
from thalweg.metrics.pinball import MeanPinballLoss
from thalweg.metrics.poisson import MeanPoissonDeviance
from thalweg.metrics.precision_recall import F1, Precision, Recall
from thalweg.metrics.roc_auc import RocAuc
from thalweg.metrics.skill import BrierSkill, LogLossSkill
from thalweg.metrics.specificity import Specificity
from thalweg.metrics.top_k import TopKAccuracy
from thalweg.metrics.tweedie import MeanGammaDeviance, MeanTweedieDeviance
from thalweg.metrics.variance import R2, TargetVariance
from thalweg.wording import brief

if TYPE_CHECKING:
    from collections.abc import Iterable

    from thalweg.metrics.metric import Metric

_ROUNDING = 1e-12
METRICS: dict[str, type[Metric]] = {
    metric.name: metric
    for metric in (
        MeanPoissonDeviance,
        MeanGammaDeviance,
        MeanTweedieDeviance,
        MeanSquaredError,
        RootMeanSquaredError,
        MeanAbsoluteError,
        MeanAbsolutePercentageError,
        MedianAbsoluteError,
        MaxError,
        RootMeanSquaredLogError,
        MeanPinballLoss,
        R2,
        ExplainedVariance,
        D2AbsoluteError,
        D2Pinball,
        D2Tweedie,
        TargetVariance,
        Accuracy,
        SubsetAccuracy,
        BalancedAccuracy,
        TopKAccuracy,
        HammingLoss,
        Precision,
        Recall,
        F1,
        FBeta,
        Specificity,
        Jaccard,
        Cost,
        CohenKappa,
        MatthewsCorrelation,
        RocAuc,
        AveragePrecision,
        PrecisionAtRecall,
        RecallAtPrecision,
        LogLoss,
        LogLossPerClass,
        LogLossSkill,
        BrierScore,
        BrierReliability,
        BrierResolution,
        BrierUncertainty,
        BrierSkill,
        CalibrationError,
        MaxCalibrationError,
        HingeLoss,
        ConfusionMatrix,
    )
}


def for_task(task: str, *, scores: bool = False) -> tuple[str, ...]:
    """Return the names of the metrics reported for a task, in the order they are shown.

    Args:
        task: one of `TASKS`.
        scores: whether predictions of classes are scores: then without log loss, which needs
            probabilities, and with the hinge loss, which needs scores.

    Raises:
        UsageError: a task that does not exist, or scores for one without classes.

    """
    layout = Layout(task, scores=scores)
    return tuple(
        name for name, metric in METRICS.items() if metric.suits(layout) and not metric.on_request
    )


def divided(texts: Iterable[Any], option: str = "--metrics") -> tuple[str, ...]:
    """Divide ``a,b,key=value`` at the commas between metrics: ``a`` and ``b,key=value``.

    Args:
        texts: that the user gave.
        option: by which, for errors.

    Raises:
        UsageError: a name that no metric has.

    """
    names: list[str] = []
    problems = Problems()
    for text in texts:
        if not isinstance(text, str):
            problems.add(UsageError(f"{option} takes names of metrics, not {brief(text)}."))
            continue
        for part in (piece.strip() for piece in text.split(",")):
            if "=" in part and names:
                names[-1] += f",{part}"
            elif part:
                names.append(part)
    for name in names:
        known = name.partition(",")[0]
        if known not in METRICS:
            near = meant_record(known, METRICS)
            problems.add(UsageError(f"{option}: there is no metric '{known}'; {near}"))
    problems.refuse()
    return tuple(dict.fromkeys(names))


def make(
    name: str,
    task: str,
    classes: int = 2,
    *,
    outputs: int = 1,
    scores: bool = False,
    thresholds: tuple[float, ...] = (),
    **options: float | str,
) -> Metric:
    """Return a new metric by name.

    Args:
        name: a key of `METRICS`, with options behind it if need be, as a user types them:
            ``mean_pinball_loss,level=0.9``, ``f1,average=micro``.
        task: one of `TASKS`.
        classes: number of classes; above 2 only for "multiclass".
        outputs: number of outputs or labels; above 1 only for "multioutput" and "multilabel".
        scores: whether predictions of classes are scores and not probabilities.
        thresholds: above which a row is of class 1, or has each label; empty: 0.5, or 0 of scores.
        **options: `average`, or a hyperparameter of the metric; the rest have their defaults.

    Raises:
        UsageError: no such metric, task or option, or a metric that does not serve the task.

    """
    name, texts = split_setting(str(name), "metric")
    if name not in METRICS:
        raise UsageError(f"unknown metric '{name}': {meant_record(name, METRICS)}")
    metric = METRICS[name]
    layout = Layout(task, classes, outputs, scores)
    if task not in metric.tasks:
        suited = [other for other, metric_class in METRICS.items() if metric_class.suits(layout)]
        serves = [other for other in TASKS if other in metric.tasks]
        raise UsageError(
            f"the metric '{name}' is for {listing(serves)}, not for '{task}', "
            f"which has {listing(suited, most=40)}"
        )
    for reserved in ("task", "classes", "outputs", "scores", "thresholds"):
        if reserved in texts:
            raise UsageError(f"the metric '{name}' has no option '{reserved}'")
    chosen = together("metric", name, texts, options)
    return metric(task, classes, outputs=outputs, scores=scores, thresholds=thresholds, **chosen)


def without_rounding(name: str, value: Any) -> Any:
    """Return a figure to print: 0 where it is that but for rounding.

    A metric of which more is better is a share of 1, so what is below 1e-12 is rounding: R² of the
    target's mean on its own rows, say. Losses have a unit and may be that small.

    Args:
        name: of the metric, with options behind it or not; any other is returned as it is.
        value: a number, several of them, or None.
    """
    if isinstance(value, list):
        return [without_rounding(name, each) for each in value]
    metric = METRICS.get(name.partition(",")[0])
    known = metric is not None and bool(metric.greater_is_better)
    return 0.0 if known and value is not None and abs(value) < _ROUNDING else value
