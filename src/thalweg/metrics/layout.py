"""What predictions and targets of a task look like: the tasks, and the axes of their arrays."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from thalweg.errors import UsageError, listing, nearest

if TYPE_CHECKING:
    from numpy.typing import NDArray

TASKS = ("regression", "count", "binary", "multiclass", "multioutput", "multilabel")

# Several target columns; each is a regression or a binary problem of its own.
COLUMNAR = ("multioutput", "multilabel")
CLASSIFYING = ("binary", "multiclass", "multilabel")


@dataclass(frozen=True)
class Layout:
    """A task with its numbers of classes and outputs, and what the predictions are.

    Args:
        task: one of `TASKS`.
        classes: number of classes; above 2 only for "multiclass".
        outputs: number of target columns; above 1 only for "multioutput" and "multilabel".
        scores: predictions of classes are raw scores (any real number, greater is surer) and not
            probabilities; a score above 0 is then what a probability above 0.5 is.
        thresholds: the prediction above which a row is of class 1, or has each label; empty: 0.5,
            or 0 of scores.

    Raises:
        UsageError: no such task, or numbers or scores that do not suit it.

    """

    task: str
    classes: int = 2
    outputs: int = 1
    scores: bool = False
    thresholds: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        if self.task not in TASKS:
            raise UsageError(f"unknown task '{self.task}': {nearest(str(self.task), TASKS)}")
        for name, least in (("classes", 2), ("outputs", 1)):
            value = getattr(self, name)
            whole = isinstance(value, int | np.integer) and not isinstance(value, bool)
            if not whole or value < least:
                raise UsageError(f"{name} is {value!r}, expected a whole number, {least} or more")
            object.__setattr__(self, name, int(value))
        if self.task != "multiclass" and self.classes != 2:
            raise UsageError(
                f"classes is {self.classes} for the task '{self.task}': "
                "only 'multiclass' has more than 2 classes"
            )
        if self.task not in COLUMNAR and self.outputs != 1:
            raise UsageError(
                f"outputs is {self.outputs} for the task '{self.task}': "
                f"only {listing(COLUMNAR)} have more than 1 output"
            )
        if self.scores and self.task not in CLASSIFYING:
            raise UsageError(
                f"scores=True is for predictions of classes, not for the task '{self.task}'"
            )
        if self.thresholds and self.task not in ("binary", "multilabel"):
            raise UsageError(
                f"thresholds are for the tasks 'binary' and 'multilabel', not for '{self.task}'"
            )
        if len(self.thresholds) not in (0, self.outputs):
            raise UsageError(
                f"there are {len(self.thresholds)} thresholds, expected one for each of "
                f"{self.outputs} outputs"
            )

    @property
    def width(self) -> int | None:
        """Return the length of the predictions' last axis, None where they have no such axis."""
        if self.task == "multiclass":
            return self.classes
        return self.outputs if self.task in COLUMNAR else None

    @property
    def threshold(self) -> NDArray[np.float64]:
        """Return the prediction above which a row is of class 1, or has each label."""
        return np.array(self.thresholds or [0.0 if self.scores else 0.5])
