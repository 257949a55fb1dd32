"""What will be trained: rows, loss, runs and how, with what it takes in memory."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.number_inputs import Unseen
from thalweg.data.row_folds import Folds
from thalweg.data.row_source import RowSource
from thalweg.engine.contract import Engine
from thalweg.engine.reference import REFERENCE
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import FullBatchSolver, Optimizer
from thalweg.predictors import Architecture, Network, Predictor, predictor_for
from thalweg.training.cohort import UPDATE_BYTES
from thalweg.training.curved_objective import solver_bytes
from thalweg.training.epoch_selection import EpochSelection, OneStandardError
from thalweg.training.parallel_cohorts import planned_bytes
from thalweg.training.run import Run
from thalweg.training.run_state import RunState
from thalweg.training.stopping import Patience, StoppingPolicy

Stays = Callable[[Sequence[RunState], Sequence[int]], frozenset[int]]
_COPIES = 2  # of weights and states: as they are asked for, and as the kernels keep them


@dataclass(frozen=True)
class TrainingPlan:
    """What a session trains.

    Attributes:
        rows: the training split.
        folds: which of its rows are left out, and judge runs, together; None: no run has a fold.
        valid: the validation split; without a row, each run keeps its last weights, and stands
            still where its training loss does.
        loss: to minimise, together with each run's penalty.
        runs: of any mixture of settings.
        epochs: the budget of runs without their own: at most so many passes over the rows, ≥ 1.
        strengths: of each run's penalties by name, in the unit of the scaled target; none: as the
            runs have them.
        stopping: which runs end before their budget does.
        selection: called with the validation rows and the number of runs; returns the policy that
            chooses the epochs whose weights are kept.
        engine: which trains.
        start: raw scores of each run's columns before the first update; none: 0.
        dtype: of rows, weights and states in runs that take batches; None: that of the rows. A
            full-batch solver takes the rows as they are.
        until: the epoch after which training ends, if schedules span more; or one for each run.
        loss_factor: factor on losses in events, which converts them to the target's unit.
        trace_every: micro-batches after which an event has weights and states; None: never. Blocks
            are then as small as that.
        trace_at: numbers of rows since training began after which an event has weights and states,
            at the end of the micro-batch; blocks end there too.
        objectives: whether `RunState.objectives` of linear runs are filled in, which takes a pass
            over the training rows after each epoch.
        keep_states: whether `RunState.kept` is filled in, which takes their size once more.
        unseen: the columns that runs with `Run.inputs` do not see, by that.
        judge_ends: whether runs are judged after their last epoch alone, whose weights they then
            keep: where neither a stopping policy nor a schedule asks for the losses before.
        stays: given all runs and the places of those that leave a race by their loss, returns which
            of them stay; None: none does.
    """

    rows: RowSource
    valid: RowSource
    loss: LossOverRuns
    runs: Sequence[Run]
    epochs: int
    strengths: Sequence[Mapping[str, float]] = ()
    stopping: StoppingPolicy = field(default_factory=Patience)
    selection: Callable[[RowSource, int], EpochSelection] = OneStandardError
    engine: Engine = REFERENCE
    start: Sequence[float] = ()
    dtype: Any = None
    until: int | Sequence[int] | None = None
    loss_factor: float = 1.0
    trace_every: int | None = None
    trace_at: Sequence[int] = ()
    keep_states: bool = False
    unseen: Mapping[str, Unseen] = field(default_factory=dict)
    objectives: bool = False
    folds: Folds | None = None
    judge_ends: bool = False
    stays: Stays | None = None

    def __post_init__(self) -> None:
        """Take the runs' own penalties where no strengths are given."""
        if not self.strengths:
            object.__setattr__(self, "strengths", [run.penalties for run in self.runs])

    def budget(self, run: Run) -> int:
        """Return a run's budget of epochs, which its schedule spans."""
        return self.epochs if run.epochs is None else run.epochs

    def limit(self, run: Run) -> int:
        """Return the epochs that a run trains at most."""
        until, budget = self.until, self.budget(run)
        if until is None:  # asked for each run and block: the quick way out
            return budget
        if isinstance(until, Sequence):
            until = until[self.runs.index(run)]
        return min(budget, until or budget)

    def judges(self, run: Run) -> bool:
        """Whether there are rows that a run did not learn from, which judge it."""
        return len(self.valid) > 0 or run.fold is not None

    @property
    def float_type(self) -> np.dtype[Any]:
        """The dtype of runs that take batches."""
        return np.dtype(self.dtype or self.rows.dtype)

    @cached_property
    def predictor(self) -> Predictor:
        """The predictor of all runs without hidden layers."""
        return predictor_for(self.rows, self.loss.columns)

    def seen_by(self, inputs: str) -> NDArray[np.bool_] | None:
        """Return which features ``[features]`` runs with `Run.inputs` see; None: all."""
        unseen = self.unseen.get(inputs)
        return unseen.seen(self.rows) if unseen else None

    def predictor_of(self, run: Run) -> Predictor:
        """Return a run's predictor."""
        if run.architecture is None:
            return self.predictor
        for architecture, predictor in self._nets:
            if architecture == run.architecture:
                return predictor
        # All but the architecture is the same, the mean length of the rows among it.
        found = self._nets[0][1] if self._nets else self._net_of(run.architecture)
        found = replace(found, architecture=run.architecture)
        self._nets.append((run.architecture, found))
        return found

    def _net_of(self, architecture: Architecture) -> Network:
        found = predictor_for(self.rows, self.loss.columns, architecture)
        assert isinstance(found, Network)
        return found

    @cached_property
    def _nets(self) -> list[tuple[Architecture, Network]]:
        """The predictors made so far."""
        return []

    @property
    def memory(self) -> int:
        """Bytes that training takes besides the rows: an upper estimate."""
        size = self.float_type.itemsize
        total = UPDATE_BYTES + planned_bytes(self.runs, self.rows)
        for run in self.runs:
            if isinstance(run.method, Optimizer):
                columns = self.predictor_of(run).layout.size * size
                arrays = 2 + len(run.method.states) + bool(run.average)
                total += _COPIES * arrays * columns + 3 * columns  # and the best, last, judged
                if run.method.ascends:  # weights and gradients that are set aside meanwhile
                    total += 2 * columns
                squares = self.predictor_of(run).layout.square_rows
                total += _COPIES * size * sum(squares[s] for s in run.method.squares.values())
        if self.float_type != self.rows.dtype:
            total += (self.rows.nbytes + self.valid.nbytes) * size // self.rows.dtype.itemsize
        solvers = [r.method for r in self.runs if isinstance(r.method, FullBatchSolver)]
        if any(method.solve is not None for method in solvers):
            curved = any(method.curved for method in solvers)
            total += solver_bytes(self.rows, self.loss, curved)
        if any(method.solve is None for method in solvers):
            total += 2 * 8 * len(self.rows) * self.rows.features  # axes and places, in float64
        return total

    @property
    def multiplications(self) -> float:
        """Multiplications of all epochs of all runs, if none ends early.

        Of each row and column: two where a run is trained on it, forward and backward, and one
        where it is judged on it.
        """
        entries = self.rows.dense_features + self.rows.entries / max(1, len(self.rows))
        met = 2.0 * len(self.rows) + len(self.valid)
        each = 0.0
        for run in self.runs:
            sizes = [*(run.architecture.hidden if run.architecture else ()), self.loss.columns]
            inner = sum(below * above for below, above in pairwise(sizes))
            each += self.limit(run) * (entries * sizes[0] + inner)
        return met * each
