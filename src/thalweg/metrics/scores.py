"""All metrics of a task in one pass over the rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from thalweg.errors import UsageError, listing
from thalweg.metrics.batch import check_batch
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
        task: "regression", "count", "binary" or "multiclass".
        classes: number of classes; above 2 only for "multiclass".
        names: which metrics, in which order; None means `for_task(task)`.

    Raises:
        UsageError: no such task or metric, or a metric that does not serve the task.

    """

    def __init__(self, task: str, classes: int = 2, names: Iterable[str] | None = None) -> None:
        chosen = dict.fromkeys(for_task(task) if names is None else names)
        self._metrics: dict[str, Metric] = {name: make(name, task, classes) for name in chosen}
        parts = dict.fromkeys(part for metric in self._metrics.values() for part in metric.parts)
        self.task = task
        self.classes = int(classes)
        self.names = tuple(self._metrics)
        self.sums = Accumulator(task, classes, parts)
        for metric in self._metrics.values():
            metric.sums = self.sums

    def update(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> None:
        """Take in some rows; arguments and errors as `Metric.update`."""
        self.sums.add(check_batch(self.task, self.classes, prediction, target, weight))

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

    def _settings(self) -> tuple[object, ...]:
        return self.task, self.classes, frozenset(self.names)

    def _describe(self) -> str:
        return f"'{self.task}' (classes {self.classes}; {listing(self.names)})"
