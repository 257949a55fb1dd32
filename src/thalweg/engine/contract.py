"""The contract of engines: what each takes and returns.

The parameters of K runs are the columns of ``weights[rows, K · C]``, C columns per run (its
classes, or 1); the layout of the runs' predictor says what each row is (see `thalweg.predictors`).
An engine trains them on one block of rows, micro-batch by micro-batch. Everything that depends on
time is in `BlockUpdates`: which group of runs updates after which micro-batch, the factor that
turns its summed gradient into a mean, and the optimizer's coefficients for each update.

Sparse columns are lazy blocks of the layout: an update changes only those of their weights that its
rows touched. The runs of `updates_all_weights` update all weights nevertheless. docs/engine.md,
"Sparse rows", has the full definition.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.engine.on_plane import NetOnPlane, ScoresOnPlane, Told
from thalweg.engine.own_row_weights import OwnRowWeights
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer
from thalweg.penalties import Penalty
from thalweg.predictors import Dropout, Layout, Predictor

Array = NDArray[np.floating[Any]]
Numbers = NDArray[np.float64]
T = TypeVar("T")
R = TypeVar("R")


@dataclass
class Group:
    """Adjacent runs with the same optimizer (in one convention) and batch size.

    Attributes:
        optimizer: of the runs.
        runs: their places among the K runs.
        states: of the optimizer, each ``[rows, runs · C]``.
        generators: of each run's gradient noise.
        touched: ``[sparse columns]``: whether a row since the group's last update has a stored
            entry there, whatever its value and the row's weight: it touches the lazy rows of the
            column. All False at first; the engine sets entries as rows come in, and clears them all
            after the group's update.
        batch: rows of an update; 0 if unknown.
        rarity: ``[sparse columns]``, ≥ 1: the mean number of updates per update that touches the
            column's weights, by which their penalties are multiplied. None: 1 for all.
        before: coefficients of its last update, ``[coefficients, runs]``, which an engine may keep
            here to find out whether the next are the same; None: unknown.
        order: the touched rows in the order in which they were touched, where an engine's sums
            depend on it; it writes that when it settles.
    """

    optimizer: Optimizer
    runs: slice
    states: list[Array]
    generators: list[np.random.Generator]
    touched: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    batch: int = 0
    rarity: Array | None = None
    before: Numbers | None = None
    order: NDArray[np.int32] = field(default_factory=lambda: np.zeros(0, np.int32))


@dataclass
class State:
    """All that training changes.

    Attributes:
        weights: ``[rows, K · C]``, the parameters of all runs in the predictor's layout, which
            says which rows are penalised.
        gradient: the same shape: sums over the rows since each run's last update.
        average: the same shape: the average of each run's weights; None if no run has one.
        groups: in the order of their columns; together they are all runs.
        alive: ``[K]``; a run whose update was not finite is frozen at its weights before it.
        predictor: of all runs.
        barred: runs of lazily exact optimizers for which an engine has found no closed form, so
            that they update all weights; their places among the K.
        begun: False before the first update: penalised weights are 0, all rows of a state equal the
            first, the gradient is 0. An engine need not read them then.
        held: what an engine keeps from block to block (see `Engine.settle`).
    """

    weights: Array
    gradient: Array
    average: Array | None
    groups: list[Group]
    alive: NDArray[np.bool_]
    predictor: Predictor
    begun: bool = True
    barred: set[int] = field(default_factory=set)
    held: Any = None

    @property
    def layout(self) -> Layout:
        """The blocks of the weights."""
        return self.predictor.layout


@dataclass(frozen=True)
class GroupUpdates:
    """One group's updates on a block. Options that are off are 0, bounds infinity.

    Attributes:
        coefficients: of the optimizer, ``[updates, coefficients, runs]``.
        decay: share of the weights subtracted by decoupled decay, ``[updates, runs]``.
        noise: standard deviation of the gradient's noise, ``[updates, runs]``.
        average: share of the newest weights in their average, ``[updates, runs]``.
        l2, l1: strengths of the penalties, ``[runs]``.
        max_norm: bound on the norm of the weights of each output, ``[runs]``.
        clip_norm, clip_value: bounds on the norm of a run's gradient and on its entries,
            ``[runs]``.
        decays, noisy: ``[runs]``: whether a run has decay or noise in any block.
        penalties: further ones, which act as their records say: "gradient" or "proximal".
        strengths: of these, ``[penalties, runs]``.
        ascent: how far uphill of the weights gradients are taken, ``[runs]``; empty: at them. Such
            runs have the micro-batch as their batch.
        dropout: share of the hidden units that are 0, ``[runs]``; empty: none of any run.
        seeds: of the masks of these units, one a run where `dropout` is not empty.
        rows_before: rows that the runs were trained on before the block, which masks depend on.
    """

    coefficients: Numbers
    decay: Numbers
    noise: Numbers
    average: Numbers
    l2: Numbers
    l1: Numbers
    max_norm: Numbers
    clip_norm: Numbers
    clip_value: Numbers
    decays: NDArray[np.bool_]
    noisy: NDArray[np.bool_]
    penalties: tuple[Penalty, ...] = ()
    strengths: Numbers = field(default_factory=lambda: np.empty((0, 1)))
    ascent: Numbers = field(default_factory=lambda: np.empty(0))
    dropout: Numbers = field(default_factory=lambda: np.empty(0))
    seeds: tuple[int, ...] = ()
    rows_before: int = 0

    def dropout_of(self, run: int, row: int = 0) -> Dropout | None:
        """Return the dropout of a run of the group from a row of the block on; None: none."""
        if not len(self.dropout) or not self.dropout[run]:
            return None
        return Dropout(float(self.dropout[run]), self.seeds[run], self.rows_before + row)

    def further(self, acts: str) -> list[tuple[Penalty, Numbers]]:
        """Return those further penalties that act so, each with its strengths ``[runs]``."""
        both = zip(self.penalties, self.strengths, strict=False)
        return [(each, strengths) for each, strengths in both if each.acts == acts]


@dataclass(frozen=True)
class BlockUpdates:
    """When each group updates in one block, and with what coefficients.

    Attributes:
        micro_batch: rows of a micro-batch; the last of a block may be shorter.
        due: ``[micro-batches, groups]``: whether the group updates after the micro-batch.
        mean_factor: ``[micro-batches, groups]``: 1 / (rows summed × mean weight) where due.
        groups: what the updates of each group need.
        own: row weights of the runs' own, of all K; None: all runs have those of the rows. The rows
            have marks then.
    """

    micro_batch: int
    due: NDArray[np.bool_]
    mean_factor: Numbers
    groups: list[GroupUpdates]
    own: OwnRowWeights | None = None


@dataclass(frozen=True)
class Work:
    """What `Engine.train` does: a block of rows, the runs that it trains on it, their updates."""

    rows: Rows
    state: State
    updates: BlockUpdates


@dataclass(frozen=True)
class Outcome:
    """What happened on a block.

    Attributes:
        batch_loss: ``[K]``: weighted sum of each row's loss under the weights before its update, by
            the run's own row weights if it has any (which have the same mean over the split).
        weight: sum of the rows' weights.
        frozen: run → update of this block, from 0, whose result was not finite.
        micro_batches: how many were trained on.
        complete: False if `stop` ended the block early.
    """

    batch_loss: Numbers
    weight: float
    frozen: dict[int, int]
    micro_batches: int
    complete: bool


def once_true(ask: Callable[[], bool]) -> Callable[[], bool]:
    """Return a function that returns what another one does, and True for ever once it did."""
    answered = False

    def asked() -> bool:
        nonlocal answered
        answered = answered or ask()
        return answered

    return asked


def updates_all_weights(group: Group, updates: GroupUpdates) -> NDArray[np.bool_]:
    """Return which of a group's runs update every weight in every update, ``[runs]``.

    The others update their dense weights and the touched sparse ones. It depends on the run's own
    setting alone, so that a run gives the same weights alone and among others.
    """
    optimizer = group.optimizer
    if optimizer.lazy == "exact" or optimizer.averaged or optimizer.over:
        return np.ones(len(updates.l2), bool)
    return updates.noisy | np.isfinite(updates.max_norm)


class Engine(Protocol):
    """Advances all runs over one block of rows, in place."""

    @property
    def name(self) -> str:
        """What it goes by."""
        ...

    def __call__(
        self,
        block: Rows,
        state: State,
        updates: BlockUpdates,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train on the block, whose rows may have an `order`.

        `stop` says whether to end at once. It is asked before the block's first micro-batch, and
        as often as the engine cares to before the others.
        """
        ...

    def train(
        self, works: Sequence[Work], loss: LossOverRuns, stop: Callable[[], bool]
    ) -> list[Outcome]:
        """Do several works, each as a call of the engine alone does it, to the same bits.

        The engine may do them side by side. Once `stop` has said so, all of them end.
        """
        ...

    def side_by_side(self, function: Callable[[T], R], items: Sequence[T]) -> list[R]:
        """Return what a function returns of each item; the engine may call it in threads.

        The function may call the engine.
        """
        ...

    def losses(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor | None = None,
    ) -> Numbers:
        """Return the weighted mean loss ``[K]`` of frozen weights on a whole split.

        See `thalweg.models.evaluation.split_losses`.
        """
        ...

    def judged(
        self,
        rows: RowSource,
        weights: Array,
        loss: LossOverRuns,
        predictor: Predictor,
        places: NDArray[np.intp],
    ) -> tuple[Numbers, Numbers]:
        """Return `losses`, and of the rows at some places w · loss ``[m, K]``, of one pass.

        Args:
            rows: of the split.
            weights: of the runs, frozen.
            loss: of the runs.
            predictor: of the runs.
            places: of those rows in the split, ascending.
        """
        ...

    def scores(self, rows: Rows, weights: Array, loss: LossOverRuns, predictor: Predictor) -> Array:
        """Return the raw scores ``[n, K · C]`` of frozen weights, in their float type.

        C is the loss's columns, whatever columns the predictor's layout has.
        """
        ...

    def losses_on_plane(
        self, of: NetOnPlane | ScoresOnPlane, loss: LossOverRuns, points: Numbers, told: Told
    ) -> Numbers:
        """Return Σ w · loss over the rows ``[p]`` at points ``[p, 2]`` of a plane.

        Scores and each row's loss are computed in the float type of the sums.
        `told` is told which share is done now and then; what it raises ends the work.
        """
        ...

    def gradient(
        self, rows: Rows, predictor: Predictor, weights: Array, loss: LossOverRuns
    ) -> tuple[Numbers, Numbers]:
        """Return the weighted mean loss ``[K]`` and its gradient, without an update.

        For full-batch solvers and others that choose their own steps.

        Args:
            rows: at least one; their features may be of another float type than the weights.
            predictor: whose parameters the weights are.
            weights: ``[rows, K · C]``; scores and gradients are computed in their float type.
            loss: of the runs.

        Returns:
            Σ w · loss / Σ w of each run, not finite where its scores overflow, and its derivative
            by each weight ``[rows, K · C]``; both float64.
        """
        ...

    def alone(self) -> AbstractContextManager[object]:
        """Keep other libraries' threads off the cores that the engine uses itself, meanwhile."""
        ...

    def settle(self, state: State, only_weights: bool = False) -> None:
        """Bring all in `state` up to date, or what predictions need: weights and their averages.

        An engine may keep them elsewhere between blocks. Whoever reads them calls this before.
        """
        ...
