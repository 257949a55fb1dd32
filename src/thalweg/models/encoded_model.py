"""A trained model of encoded rows: what training found, and from rows to predictions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.data.preprocessor import Preprocessor
from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.kept_states import KeptStates
from thalweg.models.target_range import TargetRange
from thalweg.models.target_scaling import TargetScaling
from thalweg.predictors import Architecture, Mean, Predictor, choose_predictor

_INFINITE = 1e300  # taken for an infinite score


@dataclass(frozen=True)
class EncodedModel:
    """A linear model, a net or the mean of several, and all that prediction needs.

    Attributes:
        preprocessor: columns to features, target to numbers and back.
        loss: on which it was trained, its hyperparameters in the scaled target's unit.
        target_scaling: between the target's own unit and the scaled target's.
        weights: ``[rows, C]``, the parameters in the layout of `predictor`; C classes, or 1.
        penalties: strength of each by its name, in the scaled target's unit.
        baseline: raw scores ``[C]`` of the constant that minimises the training loss: the mean
            for squared error, the median for absolute error, the classes' weighted shares for log
            loss, …
        history: the record of training, as ``fit --json`` prints it.
        metric_baseline: the same with the rows weighted as in the metrics, without class weights.
            None: it is `baseline`.
        architecture: the hidden layers of a net; None: it is linear, or a mean.
        members: of the mean of several runs (`thalweg.predictors.mean`), the hidden layers of each,
            None of a linear one; empty: it is no mean. A mean has no penalties of its own.
        counts: how often each member counts in the mean; empty: all count alike.
        target_range: of the training rows, which predictions of numbers stay within; None: they
            are not clipped. Weights, curves and effects are those without it.
        temperature: by which the raw scores of a classifier are divided before they become
            probabilities (`thalweg.models.calibration`); 1: it is not calibrated.
        states: of the optimizer after the epoch whose weights the model has, with which
            `partial_fit` goes on; None: they were not kept.
        thresholds: the prediction above which a row is of class 1, or has each label
            (`thalweg.models.thresholds`); empty: the usual, 0.5, or 0 of scores.
    """

    preprocessor: Preprocessor
    loss: LossOverRuns
    target_scaling: TargetScaling
    weights: NDArray[np.floating[Any]]
    penalties: Mapping[str, float]
    baseline: tuple[float, ...]
    history: Mapping[str, Any] = field(default_factory=dict)
    metric_baseline: tuple[float, ...] | None = None
    architecture: Architecture | None = None
    members: tuple[Architecture | None, ...] = ()
    target_range: TargetRange | None = None
    temperature: float = 1.0
    states: KeptStates | None = None
    thresholds: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()

    @cached_property
    def predictor(self) -> Predictor:
        """From encoded rows and `weights` to raw scores."""
        encoder = self.preprocessor.encoder
        dense, bins = encoder.dense_width, encoder.bins
        sparse = encoder.width - dense - (bins.features if bins else 0)
        columns = self.loss.columns
        if self.members:
            each = (choose_predictor(dense, sparse, columns, bins, own) for own in self.members)
            return Mean((*each,), columns, self.loss.loss.link, self.counts)
        return choose_predictor(dense, sparse, columns, bins, self.architecture)

    @property
    def linear(self) -> bool:
        """Whether each feature has a weight of its own: not of a net, nor of a mean."""
        return self.architecture is None and not self.members

    def scored_by(self, predictor: Predictor) -> Self:
        """Return the same model, whose `raw_scores` another predictor computes.

        Args:
            predictor: of the same parameters, as `thalweg.engine.by_engine.ByEngine`.
        """
        other = replace(self)
        other.__dict__["predictor"] = predictor  # as `cached_property` keeps it
        return other

    @property
    def alone(self) -> list[Self]:
        """The models whose mean it is, one after the other; of no mean itself."""
        of = replace(self).predictor
        if not isinstance(of, Mean):
            return [self]
        weights = of.apart(self.weights)
        return [
            replace(
                self,
                weights=own,
                architecture=layers,
                members=(),
                counts=(),
                history={},
                temperature=1.0,
            )
            for own, layers in zip(weights, self.members, strict=True)
        ]

    @property
    def parameters(self) -> dict[str, NDArray[np.floating[Any]]]:
        """The weights of each block by its name: views of `weights`."""
        return self.predictor.layout.split(self.weights)

    @property
    def task(self) -> str:
        """The task: regression, binary, multiclass, count, multioutput or multilabel."""
        return self.preprocessor.target.task

    @property
    def classes(self) -> tuple[str, ...]:
        """The class labels in the order of `probabilities`; empty for numbers."""
        return self.preprocessor.target.classes

    @property
    def gives_scores(self) -> bool:
        """Whether `probabilities` returns scores: the loss (a hinge) has no probabilities."""
        return self.loss.loss.link.predicts == "score"

    @property
    def gives_numbers(self) -> bool:
        """Whether raw scores are numbers in the scaled target's unit: a regression's."""
        numbers = not self.classes and self.task != "multilabel"
        return numbers and self.loss.loss.link.name == "identity"

    @property
    def _threshold(self) -> Any:
        return np.array(self.thresholds) if self.thresholds else self.loss.loss.link.threshold

    def decide(self, predictions: NDArray[np.float64]) -> NDArray[Any]:
        """Turn predictions into labels: class 1 above ½ or the model's threshold, or the likeliest.

        Numbers are returned as they are.
        """
        if not self.classes and self.task != "multilabel":
            return predictions
        if self.loss.loss.grouped:
            return self.preprocessor.target.labels(predictions.argmax(axis=1))
        above = predictions > self._threshold
        return self.preprocessor.target.labels(above.astype(np.intp))

    def class_numbers(self, rows: Rows) -> NDArray[np.intp]:
        """Return the number of the class predicted for each encoded row, ``[n]``."""
        predictions = self.predictions_of(self.raw_scores(rows))
        if self.loss.loss.grouped:
            return predictions.argmax(axis=1)
        return (predictions > self._threshold).astype(np.intp)

    def raw_scores(self, rows: Rows) -> NDArray[np.floating[Any]]:
        """Return the raw scores ``[n, C]`` of encoded rows that predictions are made of."""
        return self.adjusted(self.predictor.scores(rows, self.weights))

    def adjusted(self, scores: NDArray[Any]) -> NDArray[Any]:
        """Return the predictor's raw scores ``[n, C]`` as predictions are made of them.

        Those of numbers stay within the range of the target; those of a calibrated classifier are
        divided by its temperature.
        """
        if self.target_range is not None:
            return self.target_range.scores(scores, self.target_scaling)
        return self._calibrated(scores)

    def _calibrated(self, scores: NDArray[Any]) -> NDArray[Any]:
        if self.temperature == 1:
            return scores
        return scores / scores.dtype.type(self.temperature)

    def predictions_of(self, scores: NDArray[Any]) -> NDArray[np.float64]:
        """Return predictions in the target's unit: ``[n]``, or ``[n, C]`` for a grouped loss."""
        scores = scores.astype(np.float64)
        if self.loss.loss.grouped:  # infinite ones, which overflowed, have no difference
            scores = scores.clip(-_INFINITE, _INFINITE)
        with np.errstate(over="ignore"):  # e^z of a count may overflow to infinity
            predictions = self.loss.predict(scores)
            numbers = self.target_scaling.unscale(predictions[:, 0])
        return numbers if self.target_range is None else self.target_range.predictions(numbers)

    def constant(self) -> Self:
        """Return the baseline as a model: no feature has a weight."""
        weights = self.predictor.constant(self.constant_scores()[0].tolist())
        return replace(self, weights=weights, penalties={})

    def constant_scores(self, *, of_loss: bool = False) -> NDArray[np.float64]:
        """Return the raw scores of the baseline, ``[1, C]``: the same for every row.

        Args:
            of_loss: count rows as the loss does; False: as the metrics do (see `baseline` and
                `metric_baseline`, which differ where there are class weights).
        """
        other = None if of_loss else self.metric_baseline
        return np.array([self.baseline if other is None else other], dtype=np.float64)


__all__ = ["EncodedModel"]
