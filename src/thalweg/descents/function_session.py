"""A session of descent over a function of a vector, which returns events as training does.

`step` goes to the next point and returns events, `run` goes to the end. The points in events are
read-only, and their memory is reused for the next ones: copy them to keep them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

import numpy as np
from numpy.typing import NDArray

from thalweg.descents.function import Function, finite
from thalweg.descents.minimisation import minimise
from thalweg.descents.moves import Moves
from thalweg.descents.path import Ended
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.training.events import DescentEnded, Event, PointReached
from thalweg.training.snapshot import Snapshot
from thalweg.training.solver_steps import SolverSteps

Array = NDArray[np.float64]


class SteppedDescent:
    """Descent by the steps of an optimizer.

    Attributes:
        finished: whether it is over.
    """

    def __init__(
        self, function: Function, moves: Moves, steps: int, tolerance: float | None = None
    ) -> None:
        """Be ready to begin.

        Args:
            function: value and gradient at a point.
            moves: the point and the optimizer.
            steps: at most how many.
            tolerance: end where no entry of the gradient is larger; None: never.
        """
        self._function, self._moves = function, moves
        self._steps, self._tolerance = steps, tolerance
        self.finished = self._asked = False
        self._step = -1  # of the point reached last; the start is 0
        self._gradient = np.empty(0)

    def stop(self) -> None:
        """Ask for the end, at the point reached last."""
        self._asked = True

    def run(self, tell: Callable[[Event], object]) -> None:
        """Go to the end, telling every event."""
        with np.errstate(all="ignore"):  # what is not finite is said
            while not self.finished:
                for event in self._next():
                    tell(event)
                del event  # it holds points, whose memory is used again

    def step(self) -> list[Event]:
        """Go to the next point, the start first; or end where one is that ends it."""
        if self.finished:
            return []
        with np.errstate(all="ignore"):
            return self._next()

    def _next(self) -> list[Event]:
        moves, before = self._moves, self._moves.x
        if self._step >= 0:
            ended = self._over()
            if ended is not None:
                return [self._end(*ended, repeated=False)]
            if not moves.take(self._step, self._gradient, self._function.room(len(moves.x))):
                status = (
                    f"Diverged at step {self._step + 1}: a number overflowed with learning rate "
                    f"{moves.rate:g}."
                )
                return [self._end(status, Ended.DIVERGED, repeated=True)]
        value, self._gradient = self._function(moves.x, moves.copied)
        wrong = _not_finite(self._step + 1, value, self._gradient, moves.rate)
        if wrong and wrong[1] is Ended.VALUE and self._step >= 0:
            # The point before is the last good one.
            return [self._end(*wrong, repeated=True, point=before)]
        self._step += 1
        told: list[Event] = [PointReached(self._step, _seen(moves.x), moves.average, value)]
        return told if wrong is None else [*told, self._end(*wrong, repeated=True)]

    def _over(self) -> tuple[str, Ended] | None:
        """Say why the descent ends at the point reached last; None: it goes on."""
        step = self._step
        if self._asked:
            return f"Stopped after {step} steps.", Ended.STOP
        if self._tolerance is not None and float(np.abs(self._gradient).max()) <= self._tolerance:
            return (
                f"Ended after {step} steps: no entry of the gradient exceeds {self._tolerance:g}."
            ), Ended.TOLERANCE
        return (f"Took {step} steps.", Ended.STEPS) if step == self._steps else None

    def _end(
        self, status: str, ended: Ended, repeated: bool, point: Array | None = None
    ) -> DescentEnded:
        self.finished = True
        moves, last = self._moves, self._steps if repeated else 0
        point = moves.x if point is None else point
        return DescentEnded(self._step, _seen(point), moves.average, ended, status, last)

    def capture(self) -> Snapshot:
        """Return what the steps so far have changed, as plain data; the function is not in it."""
        values, arrays = self._moves.capture()
        values |= {"step": self._step, "finished": self.finished, **self._function.capture()}
        return Snapshot(values, {**arrays, "gradient": self._gradient.copy()})

    def restore(self, snapshot: Snapshot) -> None:
        """Go on where another descent of the same function and settings was captured."""
        self._moves.restore(snapshot.values, snapshot.arrays)
        self._step, self.finished = snapshot.values["step"], snapshot.values["finished"]
        self._gradient = snapshot.arrays["gradient"].copy()
        self._function.restore(snapshot.values)


class SolverDescent:
    """Descent by a method that runs itself.

    Attributes:
        finished: whether it is over.
    """

    def __init__(
        self,
        function: Function,
        x: Array,
        method: FullBatchSolver,
        numbers: Mapping[str, float],
        steps: int,
    ) -> None:
        """Be ready to begin.

        Args:
            function: value and gradient at a point.
            x: where to begin.
            method: which.
            numbers: its hyperparameters.
            steps: iterations at most.
        """
        self._function, self._x, self._method = function, x, method
        self._numbers, self._limit = numbers, steps
        self.finished = self._asked = False
        self._steps: SolverSteps[None] | None = None
        self._told = 0  # events
        self._again: Snapshot | None = None  # whose events come once more, and are not told

    def stop(self) -> None:
        """Ask for the end, at the point reached last."""
        self._asked = True

    def run(self, tell: Callable[[Event], object]) -> None:
        """Go to the end, in this thread if it has not been stepped, telling every event."""
        while self._steps is not None and not self.finished:
            for event in self.step():
                tell(event)
        if not self.finished:
            self._go(tell)

    def step(self) -> list[Event]:
        """Go to the next point; the function is called in a thread of its own."""
        if self.finished:
            return []
        if self._steps is None:
            self._steps = SolverSteps(self._go)
        event = self._steps.next()
        self._told += 1
        if isinstance(event, DescentEnded):
            self._steps.close()
        return [event]

    def close(self) -> None:
        """End the thread of `step`."""
        self.stop()
        if self._steps is not None:
            self._steps.close()

    def capture(self) -> Snapshot:
        """Return how far it has come, as plain data; neither the function nor the solver is in it.

        A descent that has been gone down by `run` is captured at its end.
        """
        values = {"told": self._told, "finished": self.finished, **self._function.capture()}
        return Snapshot(values, {})

    def restore(self, snapshot: Snapshot) -> None:
        """Go on where another descent of the same function and settings was captured.

        The iterations so far are done again, silently: the library does not give away what the
        solver remembers, and the same function leads it the same way.
        """
        self.finished, self._told = snapshot.values["finished"], snapshot.values["told"]
        self._again = snapshot if self._told else None
        self._function.restore(snapshot.values)

    def _go(self, tell: Callable[[Event], object]) -> None:
        with np.errstate(all="ignore"):
            self._descend(self._untold(tell))

    def _untold(self, tell: Callable[[Event], object]) -> Callable[[Event], object]:
        """Return what tells the events behind those that a restored descent has told before."""
        left = 0 if self._again is None else self._told

        def tell_new(event: Event) -> None:
            nonlocal left
            if not left:
                tell(event)
                return
            left -= 1
            if not left and self._again is not None:
                self._function.restore(self._again.values)
                self._again = None

        return tell_new

    def _ends(self) -> bool:
        """Whether to end at the point reached last."""
        return self._asked and self._again is None

    def _descend(self, tell: Callable[[Event], object]) -> None:
        x, steps = self._x, self._limit
        value, gradient = self._function(x)
        wrong = _not_finite(0, value, gradient, math.nan)
        last = 0, x
        tell(PointReached(0, _seen(x), None, value))
        if wrong or not steps or self._ends():
            stopped = (
                ("Stopped after 0 steps.", Ended.STOP) if steps else ("Took 0 steps.", Ended.STEPS)
            )
            self._end(tell, 0, x, wrong or stopped, steps if wrong else 0)
            return

        def reached(step: int, point: Array, value: float) -> bool:
            nonlocal last
            last = step, point.copy()
            tell(PointReached(step, _seen(last[1]), None, value))
            return self._ends()

        ended = minimise(self._function, x, self._method, self._numbers, steps, reached)
        self._end(tell, *last, ended, 0)

    def _end(
        self,
        tell: Callable[[Event], object],
        step: int,
        point: Array,
        ended: tuple[str, Ended],
        repeated_to: int,
    ) -> None:
        self.finished = True
        status, why = ended
        tell(DescentEnded(step, _seen(point), None, why, status, repeated_to))


def _seen(point: Array) -> Array:
    """Return a point that its reader cannot change."""
    seen = point.view()
    seen.flags.writeable = False
    return seen


def _not_finite(step: int, value: float, gradient: Array, rate: float) -> tuple[str, Ended] | None:
    """Say what is not finite at a point, the start or behind a step."""
    if not math.isfinite(value):
        if not step:
            return (
                f"The function's value at the start is {value}: begin where it is finite."
            ), Ended.VALUE
        return (
            f"Ended at step {step}: the function's value there is {value}; what follows repeats "
            f"the point before. A learning rate below {rate:g} may stay where it is finite."
        ), Ended.VALUE
    if finite(gradient):
        return None
    bad = int(len(gradient) - np.isfinite(gradient).sum())
    where = f"at step {step}" if step else "at the start"
    return (
        f"The gradient {where} is not finite in {bad} of {len(gradient)} entries, though the "
        f"value there is {value:g}: look at the function's derivative."
    ), Ended.GRADIENT
