"""A cohort: runs that take the same rows in the same order, as the columns of one matrix.

Runs share a cohort if they have hidden layers of the same shape and the same seed, and batch sizes
that are multiples of the smallest one, which is the cohort's micro-batch; those of nets are equal.
Runs with larger batches add up gradients over several micro-batches. A full batch ends with the
epoch, whatever the order and micro-batch.

Each seed has its own order of the rows: on a convex loss two runs with the same batches converge to
the same weights wherever they start, so that the difference between seeds would not show how much
chance matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.engine.contract import Array, BlockUpdates, Group, State
from thalweg.engine.own_row_weights import OwnRowWeights
from thalweg.optimizers import Optimizer
from thalweg.penalties import from_records
from thalweg.predictors import Predictor
from thalweg.training.group_updates import (
    GroupProgress,
    GroupSettings,
    Progress,
    group_updates,
    table_bytes,
)
from thalweg.training.rarity import rarity
from thalweg.training.run import Run
from thalweg.training.run_state import RunState

_FULL_MICRO_BATCH = 8192  # rows of a micro-batch where every run takes full batches
_BLOCK_ROWS = 262144
_BLOCK_BYTES = 2**25  # bound on what a block copies of its rows
_FEW_ROWS = 1024  # rows that a block may have whatever their bytes
_COPIED = 24  # bytes copied of each row: its target and weights
_BLOCK_MICRO_BATCHES = 256  # micro-batches that a block may have whatever their size
UPDATE_BYTES = 2**24  # bound on the arrays of a block's updates otherwise
_NOISE = 1  # separates the generator of noise from the others of the same seed


@dataclass(frozen=True)
class TrainedOn:
    """What all runs of a job are trained on, whatever their settings.

    Attributes:
        rows: of the training split, how many.
        predictor: of all runs.
        dtype: of weights and states.
        epochs: planned for runs without a budget of their own; schedules span it.
        start: raw scores of each run's columns at the start; none: 0.
        stored: rows that have an entry in each sparse column (`Rows.stored`), those of the layout's
            lazy rows; none: all columns are dense.
        entry_bytes: bytes of a row's sparse entries, on average.
        choose: returns the predictor of a run; None: `predictor` is that of all.
        weigh: returns the row weights of runs, None where they have none of their own.
    """

    rows: int
    predictor: Predictor
    dtype: Any
    epochs: int
    start: Sequence[float] = ()
    stored: Sequence[int] | NDArray[np.intp] = ()
    entry_bytes: int = 0
    choose: Callable[[Run], Predictor] | None = None
    weigh: Callable[[Sequence[Run]], OwnRowWeights | None] = lambda runs: None

    def predictor_of(self, run: Run) -> Predictor:
        """Return a run's predictor."""
        return self.predictor if self.choose is None else self.choose(run)


def cohorts(runs: Sequence[RunState], on: TrainedOn) -> list[Cohort]:
    """Divide runs into as few cohorts as possible; full-batch runs may join any."""
    found: list[list[RunState]] = []
    for state in sorted(runs, key=lambda state: state.run.batch_rows(on.rows)):
        size = state.run.batch_rows(on.rows)
        for members in found:
            smallest = members[0].run
            fits = size % smallest.batch_rows(on.rows) == 0 and smallest.seed == state.run.seed
            alike = _shape(smallest) == _shape(state.run)
            alike = alike and smallest.inputs == state.run.inputs
            if _whole_batches(state.run):
                alike = alike and size == smallest.batch_rows(on.rows)
            if alike and (fits or size == on.rows):
                members.append(state)
                break
        else:
            found.append([state])
    return [Cohort(members, on) for members in found]


def _whole_batches(run: Run) -> bool:
    """Whether a run takes its batch as one micro-batch.

    One that ascends does so by the gradient of the whole batch. Nets have no product in common, and
    are faster with more rows at a time.
    """
    ascends = isinstance(run.method, Optimizer) and bool(run.method.ascends)
    return ascends or run.architecture is not None


class Cohort:
    """Runs in one matrix, their optimizers' states, and how far they have come.

    Attributes:
        progress: where the next block's updates begin.
        epoch, at: the current epoch and its next row, from 0.
        sums, weight: sums of batch losses and weights in the epoch so far; None at its start.
        own: row weights of the runs' own; None: they have none.
        inputs: what all of its runs see of numbers.
    """

    def __init__(self, members: Iterable[RunState], on: TrainedOn) -> None:
        """Start all runs at the predictor's initial values; they have not started before."""
        members = list(members)
        rows, predictor, dtype = on.rows, on.predictor_of(members[0].run), on.dtype
        self.rows, self.columns, self.epochs = rows, predictor.layout.columns, on.epochs
        self.epoch, self.at, self.weight = 0, 0, 0.0
        self.sums: NDArray[np.float64] | None = None
        self.copied = _COPIED + on.entry_bytes
        self.optimizers: list[Optimizer] = []
        self.penalties = from_records(state.strengths for state in members)
        self.runs = sorted(members, key=self._group_key)
        self.own = on.weigh([state.run for state in self.runs])
        self.inputs = self.runs[0].run.inputs
        smallest = min(state.run.batch_rows(rows) for state in self.runs)
        self.shuffled = smallest < rows
        self.seed = next((s.run.seed for s in self.runs if s.run.batch_rows(rows) < rows), 0)
        self.micro_batch = smallest if self.shuffled else min(smallest, _FULL_MICRO_BATCH)
        self.settings: list[GroupSettings] = []
        progress: list[GroupProgress] = []
        groups: list[Group] = []
        placed = 0
        first = _first_weights(self.runs, on)
        for (*_, batch), same in groupby(self.runs, key=self._group_key):
            together = list(same)
            optimizer = together[0].run.method
            assert isinstance(optimizer, Optimizer)
            settings = {
                hyper: np.array([state.run.hyperparameters[hyper] for state in together])
                for hyper in optimizer.hyperparameters
            }
            spread = {hyper: np.repeat(values, self.columns) for hyper, values in settings.items()}
            shape = (predictor.layout.rows, len(together) * self.columns)
            squares = predictor.layout.square_rows
            runs = slice(placed, placed + len(together))
            own = first[:, runs.start * self.columns : runs.stop * self.columns]
            states = optimizer.initial_states(shape, spread, dtype, own, squares)
            generators = [np.random.default_rng((s.run.seed, _NOISE)) for s in together]
            touched = np.zeros(len(on.stored), bool)
            rare = None
            pulled = any(state.pulled for state in together)
            if len(on.stored) and pulled and predictor.layout.lazy.any():
                rare = rarity(np.asarray(on.stored), rows, batch).astype(dtype)
            groups.append(Group(optimizer, runs, states, generators, touched, batch, rare))
            self.settings.append(GroupSettings(tuple(together), batch, settings))
            progress.append(GroupProgress(0, optimizer.carried(len(together))))
            placed = runs.stop
        self.progress: Progress = tuple(progress)
        weights = np.zeros((predictor.layout.rows, placed * self.columns), dtype)
        gradient = np.zeros(weights.shape, dtype)  # unlike zeros_like, takes no memory yet
        weights[: len(first)] = first
        begun = len(first) > predictor.layout.unpenalised_end
        averages = any(state.run.average for state in self.runs)
        average = weights.copy() if averages else None
        alive = np.ones(placed, bool)
        self.state = State(weights, gradient, average, groups, alive, predictor, begun=begun)

    def _group_key(self, state: RunState) -> tuple[str, str, int, int]:
        """Runs with the same key share a group. A user's optimizers may have the same name."""
        optimizer = state.run.method
        assert isinstance(optimizer, Optimizer)  # methods that run themselves have no cohort
        if optimizer not in self.optimizers:
            self.optimizers.append(optimizer)
        same = self.optimizers.index(optimizer)
        return optimizer.name, optimizer.convention, same, state.run.batch_rows(self.rows)

    def updates_made(self) -> NDArray[np.intp]:
        """Return each run's updates so far, ``[K]``."""
        found = np.zeros(len(self.runs), np.intp)
        for group, progress in zip(self.state.groups, self.progress, strict=True):
            found[group.runs] = progress.updates
        return found

    def group_of(self, run: int) -> int:
        """Return the group of a run, by its place in the matrix."""
        return next(j for j, group in enumerate(self.state.groups) if run < group.runs.stop)

    @property
    def over(self) -> bool:
        """Whether the epoch's rows are done, or no run is left that trains on them."""
        return self.sums is not None and (self.at >= self.rows or not self.state.alive.any())

    def next_epoch(self) -> None:
        """Be at the start of the next epoch."""
        self.epoch, self.at, self.sums, self.weight = self.epoch + 1, 0, None, 0.0

    def block_rows(self) -> int:
        """Return how many rows a block has: whole micro-batches; rows and memory are bounded."""
        allowed = max(_BLOCK_MICRO_BATCHES, int(UPDATE_BYTES / self._micro_batch_bytes()))
        rows = _most_rows(self.copied)
        return self.micro_batch * max(1, min(rows // self.micro_batch, allowed))

    def block_bytes(self) -> int:
        """Return the bytes of a block and its updates."""
        rows = min(self.rows, self.block_rows())
        return int(rows * (self.copied + self._micro_batch_bytes() / self.micro_batch))

    def _micro_batch_bytes(self) -> float:
        """Return the bytes of the updates' arrays, for each micro-batch."""
        size = 0.0
        for group, own in zip(self.state.groups, self.settings, strict=True):
            numbers = table_bytes(group.optimizer) * len(own.runs)
            size += numbers * self.micro_batch / own.batch + 9
        return size

    def next_updates(self, first: int, block: Rows, mean_weight: float) -> BlockUpdates:
        """Return the next block's updates (see `block_updates`), and advance the progress."""
        updates, self.progress = self.block_updates(first, block, mean_weight, self.progress)
        return updates

    def block_updates(
        self, first: int, block: Rows, mean_weight: float, progress: Progress
    ) -> tuple[BlockUpdates, Progress]:
        """Return the updates of a block, and the progress after it; without side effects.

        Args:
            first: row of the epoch's order that the block begins at, a multiple of the micro-batch.
            block: the rows.
            mean_weight: of the whole training split, so that a batch's gradient estimates the
                gradient of the weighted mean over the split, whatever weights the batch has.
            progress: before the block.

        """
        ends = np.minimum(
            np.arange(first, first + len(block), self.micro_batch) + self.micro_batch, self.rows
        )
        due = np.empty((len(ends), len(self.settings)), bool)
        mean_factor = np.zeros((len(ends), len(self.settings)))
        groups, after = [], []
        for j, own in enumerate(self.settings):
            if own.batch == self.micro_batch:  # no need to divide each
                due[:, j] = True
                mean_factor[:-1, j] = 1 / (own.batch * mean_weight)
                mean_factor[-1:, j] = 1 / (((ends[-1:] - 1) % own.batch + 1) * mean_weight)
            else:
                summed = (ends - 1) % own.batch + 1
                due[:, j] = (summed == own.batch) | (ends == self.rows)
                mean_factor[:, j] = due[:, j] / (summed * mean_weight)
            those, behind = group_updates(
                own,
                self.state.groups[j].optimizer,
                self.penalties,
                (self.rows, self.epochs),
                self.state.average is not None,
                int(due[:, j].sum()),
                progress[j],
            )
            groups.append(those)
            after.append(replace(behind, rows=progress[j].rows + len(block)))
        return BlockUpdates(self.micro_batch, due, mean_factor, groups, self.own), tuple(after)

    def predicting(self) -> Array:
        """Return the weights that predictions use: averages, where a run keeps one."""
        weights = self.state.weights
        for group in self.state.groups:
            span = slice(group.runs.start * self.columns, group.runs.stop * self.columns)
            if group.optimizer.averaged:
                weights = weights.copy()
                weights[:, span] = group.states[
                    list(group.optimizer.states).index(group.optimizer.averaged)
                ]
        if self.state.average is not None:
            averaged = np.array([bool(state.run.average) for state in self.runs])
            weights = np.where(np.repeat(averaged, self.columns), self.state.average, weights)
        return weights

    def remove(self, ended: NDArray[np.bool_]) -> None:
        """Remove runs from the matrix; `ended` is a mask over the cohort's runs."""
        keep = ~ended
        spread = np.repeat(keep, self.columns)
        groups, settings, progress = [], [], []
        start = 0
        for group, own, gone in zip(self.state.groups, self.settings, self.progress, strict=True):
            kept = keep[group.runs]
            if not kept.any():
                continue
            inner = np.repeat(kept, self.columns)
            stop = start + int(kept.sum())
            states = [np.ascontiguousarray(state[:, inner]) for state in group.states]
            generators = [g for g, stays in zip(group.generators, kept, strict=True) if stays]
            runs = slice(start, stop)
            left_over = replace(group, runs=runs, states=states, generators=generators)
            groups.append(replace(left_over, before=None))
            left = tuple(s for s, stays in zip(own.runs, kept, strict=True) if stays)
            settings.append(GroupSettings(left, own.batch, _some(own.hyperparameters, kept)))
            progress.append(replace(gone, carried=_some(gone.carried, kept)))
            start = stop
        self.runs = [state for state, stays in zip(self.runs, keep, strict=True) if stays]
        self.settings, self.progress = settings, tuple(progress)
        if self.own is not None:
            weighed = self.own.take(keep)
            self.own = weighed if weighed.any else None
        self.state = State(
            np.ascontiguousarray(self.state.weights[:, spread]),
            np.ascontiguousarray(self.state.gradient[:, spread]),
            None
            if self.state.average is None
            else np.ascontiguousarray(self.state.average[:, spread]),
            groups,
            self.state.alive[keep],
            self.state.predictor,
        )


def _shape(run: Run) -> tuple[Any, ...] | None:
    """Return the shape of a run's hidden layers; None: it has none."""
    return None if run.architecture is None else run.architecture.shape


def _most_rows(copied: int) -> int:
    """Return the rows that a block has at most, given the bytes copied of each."""
    return min(_BLOCK_ROWS, max(_FEW_ROWS, _BLOCK_BYTES // copied))


def copied_bytes(rows: int, entry_bytes: int) -> int:
    """Return the bytes that a block copies of its rows at most, of so many."""
    copied = _COPIED + entry_bytes
    return min(rows, _most_rows(copied)) * copied


def _first_weights(runs: Sequence[RunState], on: TrainedOn) -> Array:
    """Return the initial weights ``[·, K · C]`` of runs, down to the last row that is not 0.

    At least the unpenalised rows: zeros below them take no memory until they are written to.
    """
    drawn: dict[tuple[int, int], Array] = {}  # of each predictor and seed
    found = []
    for state in runs:
        predictor = on.predictor_of(state.run)
        key = id(predictor), state.run.seed
        if key not in drawn:
            drawn[key] = predictor.initial(state.run.seed, on.start)
        found.append(drawn[key])
    layout = on.predictor_of(runs[0].run).layout
    end = layout.unpenalised_end
    if any(initial[end:].any() for initial in drawn.values()):
        end = layout.rows
    return np.concatenate([initial[:end] for initial in found], axis=1)


def _some(
    numbers: Mapping[str, NDArray[np.float64]], kept: NDArray[np.bool_]
) -> dict[str, NDArray[np.float64]]:
    return {name: values[kept] for name, values in numbers.items()}
