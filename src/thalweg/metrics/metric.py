"""What every metric is: an accumulator with `update`, `merge` and `result`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, ClassVar, Self

import numpy as np

from thalweg.errors import UsageError, listing
from thalweg.metrics.batch import TASKS, check_batch, check_task
from thalweg.metrics.sums import Accumulator, Part

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray


class Metric(ABC):
    """A figure about predictions, computed in one pass over the rows and for many runs at once.

    A metric never meets a gradient. It adds up float64 sums whatever the dtype of the input;
    the sums of parts of a table `merge` into those of the whole.

    Args:
        task: "regression", "count", "binary" or "multiclass". Left out, it is "multiclass" where
            `classes` is above 2, otherwise the first of these that the metric serves.
        classes: number of classes; above 2 only for "multiclass".

    Raises:
        UsageError: a task that does not exist or that this metric does not serve, or a number of
            classes that does not suit the task.

    """

    name: ClassVar[str]
    tasks: ClassVar[frozenset[str]]
    greater_is_better: ClassVar[bool | None]  # None: neither, it describes
    parts: ClassVar[tuple[Part, ...]]  # the sums it is read from

    def __init__(self, task: str | None = None, classes: int = 2) -> None:
        if task is None:
            known = [candidate for candidate in TASKS if candidate in self.tasks]
            task = "multiclass" if classes != 2 and "multiclass" in known else known[0]
        check_task(task, classes)
        if task not in self.tasks:
            serves = listing(candidate for candidate in TASKS if candidate in self.tasks)
            raise UsageError(f"the metric '{self.name}' is for {serves}, not for '{task}'")
        self.task = task
        self.classes = int(classes)
        self.sums = Accumulator(task, self.classes, self.parts)

    def update(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> None:
        """Take in some rows.

        Args:
            prediction: regression and count: the predicted mean; binary: the probability of
                class 1. `[n]`, or `[n, K]` for K runs. Multiclass: the probability of each class,
                `[n, C]` or `[n, K, C]`. Any real dtype. NaN (a run that diverged) makes this
                run's figure NaN and leaves the other runs alone.
            target: `[n]`; a finite number, a count (0 or more), or a class from 0 to C - 1.
            weight: `[n]`, finite, 0 or more; None means 1 for each row. A row of weight 0 counts
                as absent.

        Raises:
            UsageError: shapes that do not fit each other or the runs before; a probability outside
                [0, 1]; class probabilities that do not sum to 1 (within 0.001).
            DataError: a target or weight that cannot be. Nothing has been taken in then.

        """
        self.sums.add(check_batch(self.task, self.classes, prediction, target, weight))

    def merge(self, other: Metric) -> Self:
        """Take in all rows another metric has seen, and return self; `other` is left as it was.

        Raises:
            UsageError: `other` is another metric, has other settings, or follows other runs.

        """
        if self._settings() != other._settings():
            raise UsageError(
                f"cannot merge {other._describe()} into {self._describe()}: "
                "both must be the same metric with the same settings"
            )
        self.sums.merge(other.sums)
        return self

    def result(self) -> float | NDArray[np.float64]:
        """Return the figure: a float for a single run, `[K]` float64 for K runs.

        NaN where no row had any weight, and for a run that predicted NaN.
        """
        with np.errstate(all="ignore"):
            values = np.asarray(self._read(), dtype=np.float64)
        axis = self.sums.axis
        if not values.ndim:  # the same for all runs
            values = np.broadcast_to(values, axis or (1,))
        if axis:
            return values.copy()
        return values[0].copy() if values.ndim > 1 else float(values[0])

    @abstractmethod
    def _read(self) -> NDArray[np.float64] | float:
        """Compute the figure from the sums: `[K]` or `[K, ...]`, or a scalar for all runs."""

    def _settings(self) -> dict[str, object]:
        return {"metric": self.name, "task": self.task, "classes": self.classes}

    def _describe(self) -> str:
        name, *rest = self._settings().items()
        return f"'{name[1]}' ({', '.join(f'{key} {value}' for key, value in rest)})"
