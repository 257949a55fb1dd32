"""The loss of a job, and the scaling of target and penalties for training."""

from __future__ import annotations

import math
from collections.abc import Sequence

from thalweg.data.prepare import Dataset
from thalweg.data.row_source import RowSource, label_parts
from thalweg.data.statistics import NumberStatistics
from thalweg.errors import DataError, UsageError, listing
from thalweg.losses import EACH, Loss, choose_loss, for_task
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.target_scaling import TargetScaling
from thalweg.penalties import PENALTIES
from thalweg.training.run import Run

_NARROWEST = 1e-150  # standard deviation of a target; its square must be a float64


def loss_of(prepared: Dataset, chosen: str | Loss | None) -> tuple[LossOverRuns, TargetScaling]:
    """Choose the loss and how the target is scaled for it."""
    target = prepared.preprocessor.target
    fitting = for_task(target.task)
    loss, hyperparameters = choose_loss(chosen or fitting[0])
    if EACH.get(target.task, target.task) not in loss.tasks or (
        loss.grouped and len(target.columns) > 1
    ):
        raise UsageError(
            f"Loss {loss.name!r} is for the task {' or '.join(loss.tasks)}, and column "
            f"{target.column!r} makes it {target.task}: choose "
            f"{listing(fitting, last='or')}, or another --task."
        )
    _check_domain(loss, target.column, (prepared.train, prepared.valid, prepared.test))
    columns = len(target.classes) if loss.grouped else len(target.columns)
    over_runs = LossOverRuns(loss, hyperparameters, columns)
    if loss.degree is None:
        return over_runs, TargetScaling()
    found = [_deviation(prepared.train, output, name) for output, name in enumerate(target.columns)]
    if len(found) > 1:
        means, deviations = zip(*found, strict=True)
        return over_runs, TargetScaling(means, deviations)
    mean, deviation = found[0]
    for key in loss.in_target_units:
        hyperparameters[key] /= deviation
    over_runs = LossOverRuns(loss, hyperparameters, columns)
    return over_runs, TargetScaling(mean, deviation, deviation**loss.degree)


def _deviation(rows: RowSource, output: int, column: str) -> tuple[float, float]:
    """Return the weighted mean and standard deviation of one target, 1 where that is 0.

    Raises:
        DataError: a deviation whose square is no float64.
    """
    learnt = NumberStatistics()
    least, most = math.inf, -math.inf
    for labels in label_parts(rows):
        y = labels.target.reshape(len(labels.target), -1)[:, output]
        learnt.update(y, labels.loss_weight)  # type: ignore[arg-type]
        least, most = min(least, float(y.min())), max(most, float(y.max()))
    mean = learnt.mean
    spread = learnt.deviation
    deviation = spread if spread > 1e-12 * max(-least, most) else 1.0
    # Where the weights make one row all there is, others may lie farther from it than any number.
    # By halves, so that no difference overflows.
    far = max(0.5 * most - 0.5 * mean, 0.5 * mean - 0.5 * least)
    farthest = 2 * (far / deviation)
    if not (_NARROWEST < deviation < 1 / _NARROWEST and farthest < 1 / _NARROWEST):
        raise DataError(
            f"Target {column!r} has a standard deviation of {deviation:g}, too "
            f"{'large' if deviation > 1 else 'small'} to square: give it in another unit."
        )
    return mean, deviation


def _check_domain(loss: Loss, column: str, splits: Sequence[RowSource]) -> None:
    """Raise DataError if a loss does not know what to do with some target."""
    there = [label_parts(rows) for rows in splits if len(rows)]
    ends = [(labels.target.min(), labels.target.max()) for parts in there for labels in parts]
    for end in [end for pair in ends for end in pair]:
        if end not in loss.domain:
            raise DataError(
                f"Loss {loss.name} needs targets in {loss.domain.text}, and column {column!r} has "
                f"{end:g}: choose another --loss."
            )


def strengths_of(run: Run, target_scaling: TargetScaling) -> dict[str, float]:
    """Return the strengths of a run's penalties in training's unit.

    They are meant for weights in the target's unit: l2/2 ‖w‖² there is (l2 · deviation² / unit)/2
    ‖w'‖² here, for w = deviation · w'. Weight decay that the optimizer couples is L2.
    """
    strengths = dict(run.penalties)
    deviation = target_scaling.deviation
    deviation = deviation if isinstance(deviation, float) else 1.0
    if run.method.weight_decay == "coupled":
        strengths["l2"] += run.hyperparameters["weight_decay"]
    for name, strength in strengths.items():
        penalty = PENALTIES[name]
        if penalty.acts == "projection":
            strengths[name] = strength / deviation
        elif penalty.degree is not None:
            strengths[name] = strength * deviation**penalty.degree / target_scaling.loss_factor
    return {name: s for name, s in strengths.items() if s != PENALTIES[name].off}
