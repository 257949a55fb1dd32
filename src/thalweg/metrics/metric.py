"""What every metric is: an accumulator with `update`, `merge` and `result`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from thalweg.errors import UsageError, listing, nearest
from thalweg.hyperparameters import Hyperparameter, check_range, number
from thalweg.metrics.batch import check_batch
from thalweg.metrics.layout import COLUMNAR, TASKS, Layout
from thalweg.metrics.sums import Accumulator, Part
from thalweg.wording import brief

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import ArrayLike, NDArray


class Metric(ABC):
    """A figure about predictions, computed in one pass over the rows and for many runs at once.

    A metric takes no part in training. It adds up float64 sums whatever the dtype of the input;
    `merge` adds the sums of parts of a table.

    Args:
        task: "regression", "count", "binary", "multiclass", "multioutput" (several numbers per
            row) or "multilabel" (several yes-or-no labels per row). Left out, it is "multiclass"
            where `classes` is above 2, "multioutput" or "multilabel" where `outputs` is above 1,
            otherwise the first of these that the metric serves.
        classes: number of classes; above 2 only for "multiclass".
        outputs: number of outputs or labels; above 1 only for "multioutput" and "multilabel".
        scores: the predictions of classes are raw scores with the threshold 0, such as those of a
            model trained on a hinge loss, and not probabilities with the threshold 0.5.
        thresholds: of two classes, the prediction above which a row is of class 1; of labels, one
            for each. Empty: 0.5, or 0 of scores.
        average: how the figures of several classes, outputs or labels become one; "none" gives
            them all. Which there are, and which one is meant by None, stands in `averages`.
        **hyperparameters: those the metric has, see `hyperparameters`, texts are read as numbers;
            and words that `choices` has.

    Raises:
        UsageError: a task that does not exist or that this metric does not serve, numbers that do
            not suit the task, an average or hyperparameter it does not have or out of its range.

    """

    name: ClassVar[str]
    tasks: ClassVar[frozenset[str]]
    greater_is_better: ClassVar[bool | None]  # None: neither, it describes
    # Not reported with every model: a matrix or vector does not fit a list of figures; a deviance
    # or quantile suits only some targets and models; a table of targets needs a sort of them.
    on_request: ClassVar[bool] = False
    needs: ClassVar[str | None] = None  # "probabilities" or "scores", where the other will not do
    averages: ClassVar[Mapping[str, tuple[str, ...]]] = {}  # by task; the first is the default
    hyperparameters: ClassVar[Mapping[str, Hyperparameter]] = {}
    choices: ClassVar[Mapping[str, tuple[str, ...]]] = {}  # options that are words, likewise
    parts: tuple[Part, ...] = ()  # the sums it is read from

    def __init__(
        self,
        task: str | None = None,
        classes: int = 2,
        *,
        outputs: int = 1,
        scores: bool = False,
        thresholds: tuple[float, ...] = (),
        average: str | None = None,
        **hyperparameters: float | str,
    ) -> None:
        if task is None:
            task = self._usual_task(classes, outputs)
        self.layout = Layout(task, classes, outputs, scores, tuple(thresholds))
        self.task = task
        self.classes = self.layout.classes
        if task not in self.tasks:
            serves = listing(candidate for candidate in TASKS if candidate in self.tasks)
            raise UsageError(f"the metric '{self.name}' is for {serves}, not for '{task}'")
        if not self.suits(self.layout):
            given = "scores" if scores else "probabilities"
            wanted = "True" if self.needs == "scores" else "False"
            raise UsageError(
                f"the metric '{self.name}' is of {self.needs}, not of {given}: scores={wanted}"
            )
        self.average = self._check_average(average)
        self.chosen = self._check_choices(hyperparameters)
        self.values = self._check_hyperparameters(hyperparameters)
        self._configure()
        self.sums = Accumulator(self.layout, self.parts)

    @classmethod
    def suits(cls, layout: Layout) -> bool:
        """Whether the metric serves this task and this kind of prediction."""
        given = "scores" if layout.scores else "probabilities"
        return layout.task in cls.tasks and cls.needs in (None, given)

    def update(
        self, prediction: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None
    ) -> None:
        """Take in some rows.

        Args:
            prediction: regression and count: the predicted mean; binary: the probability of
                class 1. `[n]`, or `[n, K]` for K runs. Multiclass: the probability of each class,
                `[n, C]` or `[n, K, C]`; multioutput: the mean of each output, multilabel: the
                probability of each label, `[n, D]` or `[n, K, D]`. With `scores`, scores stand
                in place of probabilities. Any real dtype. NaN (a run that diverged) makes this
                run's figure NaN and leaves the other runs alone.
            target: `[n]`; a finite number, a count (0 or more), or a class from 0 to C - 1.
                Multioutput and multilabel: `[n, D]`, finite numbers, or 0 and 1.
            weight: `[n]`, finite, 0 or more; None means 1 for each row. A row of weight 0 counts
                as absent.

        Raises:
            UsageError: shapes that do not fit each other or the runs before; a probability outside
                [0, 1]; class probabilities that do not sum to 1 (within 0.001).
            DataError: an invalid target or weight. No row has been added then.

        """
        self.sums.add(check_batch(self.layout, prediction, target, weight))

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

        A metric of several figures (a matrix, the average "none") has their axes behind that of
        the runs. NaN where no row had any weight, and for a run that predicted NaN.
        """
        with np.errstate(all="ignore"):
            values = np.asarray(self._read(), dtype=np.float64)
        axis = self.sums.axis
        if axis:
            return np.broadcast_to(values, axis + values.shape[1:]).copy()
        return values[0].copy() if values.ndim > 1 else float(values[0])

    @abstractmethod
    def _read(self) -> NDArray[np.float64]:
        """Compute the figure from the sums: `[K]` or `[K, ...]`; 1 for K: the same for all."""

    def _configure(self) -> None:  # noqa: B027
        """Set what depends on the hyperparameters, such as the parts; nothing by default."""

    def _usual_task(self, classes: int, outputs: int) -> str:
        known = [candidate for candidate in TASKS if candidate in self.tasks]
        if classes != 2 and "multiclass" in known:
            return "multiclass"
        columnar = [candidate for candidate in known if candidate in COLUMNAR]
        return columnar[0] if outputs != 1 and columnar else known[0]

    def _check_average(self, average: str | None) -> str | None:
        suited = self.averages.get(self.task, ())
        if average is None:
            return suited[0] if suited else None
        if average not in suited:
            known = dict.fromkeys(other for some in self.averages.values() for other in some)
            if known and average not in known:
                raise UsageError(f"unknown average '{average}': {nearest(str(average), known)}")
            has = f"it has {listing(suited)}" if suited else "it has none"
            raise UsageError(
                f"the metric '{self.name}' has no average '{average}' for '{self.task}': {has}"
            )
        return average

    def _check_hyperparameters(self, given: Mapping[str, float | str]) -> dict[str, float]:
        for name in given:
            if name not in self.hyperparameters and name not in self.choices:
                average = ["average"] if self.averages else []
                known = [*self.hyperparameters, *self.choices, *average]
                raise UsageError(
                    f"the metric '{self.name}' has no '{name}': {nearest(name, known)}"
                )
        values = {}
        for name, known_as in self.hyperparameters.items():
            value: Any = given.get(name, known_as.default)
            what = f"Metric '{self.name}': {name}"
            if isinstance(value, str):
                value = number(value, what)
            values[name] = check_range(value, known_as.interval, what)
            if known_as.whole and not values[name].is_integer():
                raise UsageError(f"{what} must be a whole number, not {values[name]:g}.")
        return values

    def _check_choices(self, given: Mapping[str, float | str]) -> dict[str, str]:
        chosen = {}
        for name, words in self.choices.items():
            value = str(given.get(name, words[0]))
            if value not in words:
                raise UsageError(
                    f"Metric '{self.name}': {name} must be {listing(words, last='or')}, not "
                    f"{brief(given[name])}."
                )
            chosen[name] = value
        return chosen

    def _settings(self) -> dict[str, object]:
        layout = self.layout
        settings: dict[str, object] = {
            "metric": self.name,
            "task": self.task,
            "classes": self.classes,
        }
        if self.task in COLUMNAR:
            settings["outputs"] = layout.outputs
        if layout.scores:
            settings["scores"] = True
        if layout.thresholds:
            settings["thresholds"] = layout.thresholds
        if self.average is not None:
            settings["average"] = self.average
        return settings | self.chosen | self.values

    def _describe(self) -> str:
        name, *rest = self._settings().items()
        return f"'{name[1]}' ({', '.join(f'{key} {value}' for key, value in rest)})"
