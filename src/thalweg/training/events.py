"""What a session tells as it goes on: one event for each thing that happened.

The command line, the progress bar, reports, tests and a user's callbacks all listen to these.
Losses are in the target's unit. Arrays are the listener's own: nobody changes them afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.contract import Array
from thalweg.training.run_endings import RunEnd


@dataclass(frozen=True)
class RunNumbers:
    """Where all runs stand, each ``[runs]`` in the order of the plan.

    Attributes:
        updates, epochs: done so far, int64.
        batch_loss: running average over the rows of the epoch so far, or of the last epoch; NaN
            before the first block.
        valid_loss: after the last epoch; NaN before.
        best_loss: of the weights that are kept; infinite before.
        running: whether it still trains.
    """

    updates: NDArray[np.int64]
    epochs: NDArray[np.int64]
    batch_loss: NDArray[np.float64]
    valid_loss: NDArray[np.float64]
    best_loss: NDArray[np.float64]
    running: NDArray[np.bool_]

    @classmethod
    def before(cls, runs: int) -> Self:
        """Return those of runs that have not begun."""
        zeros, unknown = np.zeros(runs, np.int64), np.full(runs, np.nan)
        return cls(
            zeros,
            zeros.copy(),
            unknown,
            unknown.copy(),
            np.full(runs, np.inf),
            np.ones(runs, np.bool_),
        )

    def copy(self, unit: float = 1.0) -> Self:
        """Return a copy with losses in another unit."""
        own = {field.name: getattr(self, field.name) for field in fields(self)}
        losses = ("batch_loss", "valid_loss", "best_loss")
        return type(self)(**{n: v * unit if n in losses else v.copy() for n, v in own.items()})


@dataclass(frozen=True)
class Progress:
    """How far training is: for a progress bar.

    Attributes:
        epoch, epochs: the one under way, from 1, and how many are planned.
        rows, total_rows: rows that training has gone through in all cohorts, and will.
        batch_loss: of the leading run: running average over this epoch's rows so far.
        running, runs: runs still in training, and all.
        seconds_left: at the speed so far; None where training has only been restored.
    """

    epoch: int
    epochs: int
    rows: int
    total_rows: int
    batch_loss: float
    running: int
    runs: int
    seconds_left: float | None = None


@dataclass(frozen=True)
class Event:
    """Something that happened; its subclasses say what."""


@dataclass(frozen=True)
class Planned(Event):
    """All is known and nothing is trained yet.

    Attributes:
        plan: a `thalweg.job.Plan`.
    """

    plan: Any


@dataclass(frozen=True)
class Compiling(Event):
    """A kernel is about to be compiled.

    Attributes:
        kernel: its name.
        number, of: which, from 1, of how many.
    """

    kernel: str
    number: int
    of: int


@dataclass(frozen=True)
class BlockDone(Event):
    """Some runs went through a block of rows, or through all rows once as a solver does.

    Attributes:
        progress: of all.
        numbers: of all runs.
    """

    progress: Progress
    numbers: RunNumbers


@dataclass(frozen=True)
class Traced(Event):
    """Weights and states behind some micro-batches (`trace_every`, `trace_at` of the plan).

    Attributes:
        runs: places in the plan.
        epoch: under way, from 1.
        rows: of the epoch that were gone through.
        updates: of each of the runs so far, ``[runs]``.
        weights: ``[features, runs, C]``, in training's unit (features standardised, target scaled).
        average: of the weights, the same shape; None where none of the runs has one.
        states: of each run's optimizer by name, each ``[features, C]``.
    """

    runs: tuple[int, ...]
    epoch: int
    rows: int
    updates: NDArray[np.int64]
    weights: Array
    average: Array | None
    states: tuple[Mapping[str, Array], ...]


@dataclass(frozen=True)
class EpochDone(Event):
    """Some runs finished an epoch and were judged on the validation split.

    Attributes:
        epoch: from 1.
        runs: places in the plan.
        numbers: of all runs.
    """

    epoch: int
    runs: tuple[int, ...]
    numbers: RunNumbers


@dataclass(frozen=True)
class RunEnded(Event):
    """A run came to its end.

    Attributes:
        run: its place in the plan.
        end: what ended it, its value in the target's unit.
    """

    run: int
    end: RunEnd


@dataclass(frozen=True)
class RunsLeft(Event):
    """Runs that ended were taken out of the matrix; the others go on without them.

    Attributes:
        runs: places in the plan.
        running: runs that go on.
    """

    runs: tuple[int, ...]
    running: int


@dataclass(frozen=True)
class Finished(Event):
    """Training is over.

    Attributes:
        stopped: whether somebody asked for it.
        progress: at the end; with as many rows in all as were gone through, unless somebody asked
            for it; None without a block.
        numbers: of all runs.
    """

    stopped: bool
    progress: Progress | None
    numbers: RunNumbers


@dataclass(frozen=True, slots=True)
class PointReached(Event):
    """A descent over a function reached a point.

    Attributes:
        step: the number of the step that led there; 0 is the start.
        point: ``[n]`` float64, read-only; its memory is used again for later points.
        average: of the points so far, ``[n]``; None where none is kept.
        value: of the function there.
    """

    step: int
    point: NDArray[np.float64]
    average: NDArray[np.float64] | None
    value: float


@dataclass(frozen=True)
class DescentEnded(Event):
    """A descent over a function is over.

    Attributes:
        step, point, average: of the last point that counts, as in `PointReached`.
        ended: why, as `thalweg.descents.path.Ended` has it.
        status: that in a sentence.
        repeated_to: the step up to which that point stands for those not taken; 0: none.
    """

    step: int
    point: NDArray[np.float64]
    average: NDArray[np.float64] | None
    ended: str
    status: str
    repeated_to: int


@dataclass(frozen=True)
class Chosen(Event):
    """The winner is chosen, and trained anew where that is to be; judging comes next.

    Attributes:
        run: its place in the plan.
    """

    run: int
