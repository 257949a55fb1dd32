"""All metrics of a task in one pass over the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from thalweg.errors import UsageError, listing
from thalweg.metrics.batch import check_batch
from thalweg.metrics.layout import Layout
from thalweg.metrics.registry import for_task, make
from thalweg.metrics.sums import Accumulator

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy as np
    from numpy.typing import ArrayLike, NDArray

    from thalweg.metrics.metric import Metric


class Scores:
    """Several metrics of one task, fed together.

    Rows are checked once, and sums that several metrics are read from are added up once: accuracy,
    precision, recall and F1 share a confusion matrix; MSE, RMSE and R² the squared errors; R² and
    the target's variance the moments of the target.

    Args:
        task: "regression", "count", "binary", "multiclass", "multioutput" or "multilabel".
        classes: number of classes; above 2 only for "multiclass".
        names: which metrics, in which order, as `make` takes them (``f1,average=micro``); None
            means `for_task(task)`. The result has them under these very names.
        outputs: number of outputs or labels; above 1 only for "multioutput" and "multilabel".
        scores: whether predictions of classes are scores (threshold 0) and not probabilities.
        thresholds: above which a row is of class 1, or has each label; empty: 0.5, or 0 of scores.

    Raises:
        UsageError: no such task, metric or option, or a metric that does not serve the task or
            this kind of prediction.

    """

    def __init__(
        self,
        task: str,
        classes: int = 2,
        names: Iterable[str] | None = None,
        *,
        outputs: int = 1,
        scores: bool = False,
        thresholds: tuple[float, ...] = (),
    ) -> None:
        self.layout = Layout(task, classes, outputs, scores, tuple(thresholds))
        chosen = dict.fromkeys(for_task(task, scores=scores) if names is None else names)
        self._metrics: dict[str, Metric] = {
            name: make(name, task, classes, outputs=outputs, scores=scores, thresholds=thresholds)
            for name in chosen
        }
        parts = dict.fromkeys(part for metric in self._metrics.values() for part in metric.parts)
        self.task = task
        self.classes = self.layout.classes
        self.names = tuple(self._metrics)
        self.sums = Accumulator(self.layout, parts)
        for metric in self._metrics.values():
            metric.sums = self.sums

    def update(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> None:
        """Take in some rows; arguments and errors as `Metric.update`."""
        self.sums.add(check_batch(self.layout, prediction, target, weight))

    def merge(self, other: Scores) -> Self:
        """Take in all rows another set of the same metrics has seen, and return self.

        Raises:
            UsageError: `other` has another task or other metrics, or follows other runs.

        """
        if self._settings() != other._settings():
            raise UsageError(
                f"cannot merge scores of {other._describe()} into those of {self._describe()}: "
                "both must have the same task and metrics"
            )
        self.sums.merge(other.sums)
        return self

    def result(self) -> dict[str, float | NDArray[np.float64]]:
        """Return each metric's `Metric.result` by its name, in the order of the names."""
        return {name: metric.result() for name, metric in self._metrics.items()}

    def sums_of(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> Accumulator:
        """Return the sums of some rows alone, which `result_of` reads.

        With many parts of the rows this is many times as quick as metrics for each.
        """
        return self.sums.of_batch(check_batch(self.layout, prediction, target, weight))

    def result_of(self, sums: Accumulator) -> dict[str, float | NDArray[np.float64]]:
        """Return what `result` would if these were the rows seen."""
        own = self.sums
        try:
            for metric in self._metrics.values():
                metric.sums = sums
            return self.result()
        finally:
            for metric in self._metrics.values():
                metric.sums = own

    def _settings(self) -> tuple[object, ...]:
        return self.layout, frozenset(self.names)

    def _describe(self) -> str:
        layout = self.layout
        sizes = f"classes {layout.classes}, outputs {layout.outputs}, scores {layout.scores}"
        if layout.thresholds:
            sizes += f", thresholds {layout.thresholds}"
        return f"'{layout.task}' ({sizes}; {listing(self.names)})"
