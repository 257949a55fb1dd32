"""The way down: what `thalweg.descend` returns, and how many of its points are kept."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from thalweg.training.events import DescentEnded, Event, PointReached
from thalweg.wording import counted, figure, markup

_SHOWN = 5  # points at each end, and numbers of a point, in a notebook
_MOST_BYTES = 2**28  # of kept points, unless `every` says otherwise
_MOST_REPEATED = 10**7  # values that a path which ended early is filled up with

Array = NDArray[np.float64]


class Ended(StrEnum):
    """Why a descent ended."""

    STEPS = "steps"  # all were taken
    TOLERANCE = "tolerance"  # the gradient was small enough
    STOP = "stop"  # `stop` said so
    DIVERGED = "diverged"  # a step overflowed
    VALUE = "value"  # the function's value was no finite number
    GRADIENT = "gradient"  # the gradient had entries that are no finite numbers
    METHOD = "method"  # L-BFGS found no further step


@dataclass(frozen=True)
class Path:
    """The path of a descent: its points and the function's values there.

    Attributes:
        points: ``[kept, n]`` float64; the start first, then those of every step (see `at`).
        values: ``[steps + 1]`` float64, the function at every point, kept or not.
        status: a sentence; if a number was not finite it names the step, and the points and
            values from there on repeat the last finite one.
        at: ``[kept]``, the number of the step that led to each kept point; 0 is the start.
        averages: ``[kept, n]``, the running average at each kept point; None where there is none.
        evaluations: how often the function was called.
        ended: why: "steps", "tolerance", "stop", "diverged", "value", "gradient" or "method".
    """

    points: Array
    values: Array
    status: str
    at: NDArray[np.intp] = field(default_factory=lambda: np.empty(0, np.intp))
    averages: Array | None = None
    evaluations: int = 0
    ended: Ended = Ended.STEPS

    def __repr__(self) -> str:
        """Return how long the way is and where it led, in a line."""
        if not np.isfinite(self.values[0]):
            of = counted(self.points.shape[1], "dimension")
            return f"<Path of 0 steps in {of}. {self.status}>"
        return (
            f"<Path of {counted(len(self.values) - 1, 'step')} in "
            f"{counted(self.points.shape[1], 'dimension')}: value {figure(self.values[0])} to "
            f"{figure(self.values[-1])}. {self.status}>"
        )

    def _repr_html_(self) -> str:
        """Return the first and the last points, for notebooks."""
        n = len(self.points)
        at = self.at if len(self.at) == n else np.arange(n)
        shown = range(n) if n <= 2 * _SHOWN else [*range(_SHOWN), *range(n - _SHOWN, n)]
        rows = []
        for i in shown:
            point = ", ".join(figure(x) for x in self.points[i][:_SHOWN])
            more = ", …" if self.points.shape[1] > _SHOWN else ""
            rows.append((int(at[i]), float(self.values[at[i]]), point + more))
        return markup("Path", ("step", "value", "point"), rows, self.status)


class Trail:
    """Points, averages and values as they come; of the points every so many are kept.

    Without `every` all are, until they take 256 MB; then every second of them is dropped, and
    twice as few are kept from there on, as often as need be.
    """

    def __init__(self, every: int | None) -> None:
        self.thinned = False
        self._fixed = every is not None
        self.every = every or 1
        self.values = array("d")
        self._at: list[int] = []
        self._points: list[Array] = []
        self._averages: list[Array] = []
        self._status, self._ended = "", Ended.STEPS

    def on_event(self, event: Event) -> None:
        """Collect what a descent tells."""
        if isinstance(event, PointReached):
            self.add(event.step, event.point, event.average, event.value)
        elif isinstance(event, DescentEnded):
            self.end(event.step, event.point, event.average, event.repeated_to)
            self._status, self._ended = event.status, Ended(event.ended)

    def add(self, step: int, point: Array, average: Array | None, value: float) -> None:
        """Take in the point that a step led to."""
        self.values.append(value)
        if step % self.every == 0:
            self._keep(step, point, average)

    def end(self, step: int, point: Array, average: Array | None, repeated_to: int = 0) -> None:
        """Keep the last point whatever its number, and repeat it up to another step."""
        if not self._at or self._at[-1] != step:
            self._keep(step, point, average)
        if repeated_to > step and repeated_to <= _MOST_REPEATED:
            self.values.extend([self.values[-1]] * (repeated_to - step))
            while not self._fixed and (repeated_to // self.every) * point.nbytes > _MOST_BYTES:
                self._thin()
            last = self._points[-1], self._averages[-1:]
            for later in range(step - step % self.every + self.every, repeated_to + 1, self.every):
                self._at.append(later)
                self._points.append(last[0])
                self._averages += last[1]

    def path(self, remark: str, evaluations: int) -> Path:
        """Return it all; `remark` stands behind the status."""
        status = self._status + remark
        if self.thinned:
            status += f" Of the points every {self.every:,}th is kept."
        averages = np.array(self._averages) if self._averages else None
        return Path(
            np.array(self._points),
            np.array(self.values),
            status,
            np.array(self._at, np.intp),
            averages,
            evaluations,
            self._ended,
        )

    def _keep(self, step: int, point: Array, average: Array | None) -> None:
        self._at.append(step)
        self._points.append(point.copy())
        if average is not None:
            self._averages.append(average.copy())
        size = point.nbytes * (len(self._points) + len(self._averages))
        if not self._fixed and size > _MOST_BYTES and len(self._points) > 2:
            self._thin()

    def _thin(self) -> None:
        self.thinned = True
        self.every *= 2
        stays = [i for i, step in enumerate(self._at) if step % self.every == 0]
        if stays[-1] != len(self._at) - 1:  # the newest may be the last
            stays.append(len(self._at) - 1)
        self._at = [self._at[i] for i in stays]
        self._points = [self._points[i] for i in stays]
        if self._averages:
            self._averages = [self._averages[i] for i in stays]
