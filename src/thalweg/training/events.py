"""The events that a session's steps return.

The command line, the progress bar, reports, tests and users' callbacks all receive them. Losses
are in the target's unit. The arrays of an event are copies, which do not change afterwards.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from thalweg.engine.contract import Array
from thalweg.training.run_endings import RunEnd


@dataclass(frozen=True)
class RunNumbers:
    """The state of all runs as arrays, each ``[runs]`` in the order of the plan.

    Attributes:
        updates, epochs: done so far, int64.
        batch_loss: running average over the rows of the epoch so far, or of the last epoch; NaN
            before the first block.
        valid_loss: after the last epoch; NaN before.
        best_loss: of the weights that are kept; infinite before.
        running: whether the run still trains.
    """

    updates: NDArray[np.int64]
    epochs: NDArray[np.int64]
    batch_loss: NDArray[np.float64]
    valid_loss: NDArray[np.float64]
    best_loss: NDArray[np.float64]
    running: NDArray[np.bool_]

    @classmethod
    def before(cls, runs: int) -> Self:
        """Return the numbers of runs that have not started."""
        zeros, unknown = np.zeros(runs, np.int64), np.full(runs, np.nan)
        return cls(
            zeros,
            zeros.copy(),
            unknown,
            unknown.copy(),
            np.full(runs, np.inf),
            np.ones(runs, np.bool_),
        )

    def copy(self, loss_factor: float = 1.0) -> Self:
        """Return a copy with its losses multiplied by a factor, into another unit."""
        own = {field.name: getattr(self, field.name) for field in fields(self)}
        losses = ("batch_loss", "valid_loss", "best_loss")
        return type(self)(
            **{n: v * loss_factor if n in losses else v.copy() for n, v in own.items()}
        )


@dataclass(frozen=True)
class Progress:
    """The progress of training, for a progress bar.

    Attributes:
        epoch, epochs: the current epoch, from 1, and the number planned.
        rows, total_rows: rows processed so far in all cohorts, and in total.
        batch_loss: of the leading run: running average over this epoch's rows so far.
        running, runs: the number of runs still in training, and of all.
        seconds_left: if no run ends early, and solvers take as many iterations as those that
            ended, at the rate so far (rows × runs a second); None directly after a session was
            restored.
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
    """The plan is complete; nothing is trained yet.

    Attributes:
        plan: a `thalweg.job.Plan`.
    """

    plan: Any


@dataclass(frozen=True)
class Compiling(Event):
    """A kernel is about to be compiled.

    Attributes:
        kernel: its name.
        number, of: its number, from 1, and how many there are.
    """

    kernel: str
    number: int
    of: int


@dataclass(frozen=True)
class Resumed(Event):
    """Training begins, and checkpoints will be written.

    Attributes:
        phase: "training", or "refit": the winner is trained anew.
        found: whether it goes on from a checkpoint.
        rows: that were processed before the checkpoint.
        finished: whether training was over at the checkpoint.
        said: the same as a sentence, if there is something to say.
    """

    phase: str
    found: bool
    rows: int
    finished: bool
    said: str


@dataclass(frozen=True)
class Checkpointed(Event):
    """A checkpoint was written, or could not be.

    Attributes:
        path: of the file.
        size: in bytes; 0 if it could not be written.
        seconds: that it took.
        finished: whether training is over.
        problem: why it could not be written, as a sentence; "": it was.
    """

    path: Path
    size: int
    seconds: float
    finished: bool
    problem: str


@dataclass(frozen=True)
class BlockDone(Event):
    """Some runs trained on a block of rows, or a solver took an iteration over all rows.

    Attributes:
        progress: of the whole training.
        numbers: of all runs.
    """

    progress: Progress
    numbers: RunNumbers


@dataclass(frozen=True)
class Traced(Event):
    """Weights and states behind some micro-batches (`trace_every`, `trace_at` of the plan).

    Attributes:
        runs: their indices in the plan.
        epoch: the current one, from 1.
        rows: rows of the epoch processed so far.
        updates: of each of the runs so far, ``[runs]``.
        weights: ``[features, runs, C]``, for standardised features and the scaled target.
        average: of the weights, of the same shape; None if none of the runs has one.
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
    """Some runs finished an epoch and were evaluated on the validation split.

    Attributes:
        epoch: from 1.
        runs: their indices in the plan.
        numbers: of all runs.
    """

    epoch: int
    runs: tuple[int, ...]
    numbers: RunNumbers


@dataclass(frozen=True)
class RunEnded(Event):
    """A run ended.

    Attributes:
        run: its index in the plan.
        end: what ended it, its value in the target's unit.
    """

    run: int
    end: RunEnd


@dataclass(frozen=True)
class RunsLeft(Event):
    """Runs that ended were removed from the matrix; the others continue.

    Attributes:
        runs: their indices in the plan.
        running: the number of runs that continue.
    """

    runs: tuple[int, ...]
    running: int


@dataclass(frozen=True)
class Finished(Event):
    """Training is over.

    Attributes:
        stopped: whether Ctrl-C or a callback ended it.
        progress: at the end, its total the rows processed, unless it was stopped; None if no block
            was trained.
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
        point: ``[n]`` float64, read-only; its memory is reused for later points: copy to keep it.
        average: of the points so far, ``[n]``; None if there is none.
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
        ended: why; see `thalweg.descents.path.Ended`.
        status: the same as a sentence.
        repeated_to: the step up to which the last point is repeated for steps not taken; 0: none.
    """

    step: int
    point: NDArray[np.float64]
    average: NDArray[np.float64] | None
    ended: str
    status: str
    repeated_to: int


@dataclass(frozen=True)
class Chosen(Event):
    """The winner is chosen, and retrained if that was asked for; it is evaluated next.

    Attributes:
        run: its index in the plan.
    """

    run: int
