"""The start of training: encoded rows with scaled targets, and the model without weights."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from thalweg.data.prepare import Dataset
from thalweg.data.row_source import RowSource
from thalweg.errors import ChangedFileError, DataError
from thalweg.losses import Loss
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.baseline import constants
from thalweg.models.model import Model
from thalweg.models.target_range import range_of
from thalweg.models.target_scaling import TargetScaling
from thalweg.predictors import predictor_for
from thalweg.scaling import loss_of


@dataclass(frozen=True)
class Untrained:
    """Rows that are encoded, and what else training needs.

    Attributes:
        prepared: the splits, the target in its own unit.
        loss: to minimise, in training's unit.
        target_scaling: between the target's unit and training's.
        rows: those to train on, the target scaled.
        model: with weights of 0.
    """

    prepared: Dataset
    loss: LossOverRuns
    target_scaling: TargetScaling
    rows: RowSource
    model: Model

    @property
    def start(self) -> Sequence[float]:
        """The intercepts to begin with; none: 0.

        e⁰ may be far from any target: where the link is eᶻ, training begins at the best constant.
        """
        return self.model.baseline if self.loss.loss.link.predicts == "mean" else ()


def untrained(prepared: Dataset, chosen: str | Loss | None, clip: bool = True) -> Untrained:
    """Return what training starts from.

    Args:
        prepared: the splits.
        chosen: the loss; None: the task's own.
        clip: whether predictions of a regression stay within the range of the training target.

    Raises:
        UsageError: the loss does not fit the task.
        DataError: a target that the loss is not for.
    """
    loss, target_scaling = loss_of(prepared, chosen)
    always, of_metrics = constants(prepared.train, loss, target_scaling)
    train = prepared.train
    predictor = predictor_for(train, loss.columns)
    model = Model(
        prepared.preprocessor,
        loss,
        target_scaling,
        predictor.initial(seed=0),
        {},
        always,
        metric_baseline=None if of_metrics == always else of_metrics,
    )
    if clip and model.gives_numbers:
        model = replace(model, target_range=range_of(train))
    return Untrained(
        prepared, loss, target_scaling, target_scaling.scale_rows(prepared.train), model
    )


def with_validation(
    of: Untrained, chosen: str | Loss | None, anew: Callable[[], Dataset] | None
) -> Untrained:
    """Return the same with the validation rows among those to train on.

    Args:
        of: the same without them.
        chosen: as for `untrained`.
        anew: prepares the data with the encoding learnt on both splits: means, deviations, levels
            that only validation rows have. None: the encoding stays that of the training rows.
    """
    if anew is not None:
        try:
            return untrained(anew(), chosen, clip=of.model.target_range is not None)
        except ChangedFileError:
            raise
        except DataError:  # the validation rows hold what can be read and not learnt from
            pass
    prepared = of.prepared
    both = prepared.train.and_then(prepared.valid)
    prepared = replace(prepared, train=both, valid=both.block(0, 0))
    first = constants(both, of.loss, of.target_scaling)[0]
    ends = None if of.model.target_range is None else range_of(both)
    model = replace(of.model, baseline=first, target_range=ends)
    return replace(of, prepared=prepared, rows=of.target_scaling.scale_rows(both), model=model)
