"""What every engine is given and gives back; the compiled engine keeps to the same contract.

The parameters of K runs stand side by side as the columns of ``weights[rows, K · C]``, C columns a
run (its classes, or 1); which rows are what is told by the layout of the runs' predictor (see
`thalweg.predictors`). An engine advances them over one block of rows, micro-batch by micro-batch.
What depends on time comes in as tables: which group of runs updates after which micro-batch, by
what factor its summed gradient becomes a mean, and the optimizer's coefficients for each update.

Blocks of sparse columns are lazy in the layout: an update changes those of their weights that its
rows touched. Which runs update all of their weights all the same is told by `updates_all_weights`.
docs/engine.md, "Sparse rows", has the whole definition.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer
from thalweg.predictors import Layout, Predictor

Array = NDArray[np.floating[Any]]
Numbers = NDArray[np.float64]


@dataclass
class Group:
    """Runs next to each other that share an optimizer (in one convention) and a batch size.

    Attributes:
        optimizer: whose step they take.
        runs: which of the K runs.
        states: the optimizer's, each ``[rows, runs · C]``.
        generators: of each run's gradient noise.
        touched: ``[lazy rows]`` of the layout: whether a row since the group's last update has a
            stored entry there, whatever its value and the row's weight. All False at first; the
            engine sets entries as rows come in, and clears them all after the group's update.
        batch: rows between two of its updates; 0 if that is not known.
        rarity: ``[lazy rows]``, ≥ 1: how many of its updates there are, on average, for each
            that touches the weight; by so much more a penalty pulls then. None: 1 throughout.
        before: coefficients of its last update, ``[coefficients, runs]``, which an engine may keep
            here to know whether the next are the same; None: that is not known.
    """

    optimizer: Optimizer
    runs: slice
    states: list[Array]
    generators: list[np.random.Generator]
    touched: NDArray[np.bool_] = field(default_factory=lambda: np.zeros(0, bool))
    batch: int = 0
    rarity: Array | None = None
    before: Numbers | None = None


@dataclass
class State:
    """All that training changes.

    Attributes:
        weights: ``[rows, K · C]``, the parameters of all runs in the predictor's layout, which
            tells what no penalty touches.
        gradient: the same shape: sums over the rows since each run's last update.
        average: the same shape: the average of each run's weights; None if no run has one.
        groups: in the order of their columns; together they are all runs.
        alive: ``[K]``; a run whose update was not finite is frozen as it was before.
        predictor: of all runs.
        barred: runs of lazily exact optimizers that must update all weights all the same, as an
            engine found out; by their places among the K.
        begun: False while all is as it was made: penalised weights 0, each row of a state like the
            first, no gradient. So an engine need not read what is the same everywhere.
        held: what an engine keeps beside it from block to block (see `Engine.settle`).
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
class GroupTables:
    """One group's updates on a block; what does nothing is 0, or infinity for a bound.

    Attributes:
        coefficients: the optimizer's, ``[updates, coefficients, runs]``.
        decay: share of the weights lost beside the step, ``[updates, runs]``.
        noise: standard deviation of the gradient's noise, ``[updates, runs]``.
        average: share of the newest weights in their average, ``[updates, runs]``.
        l2, l1: strengths of the penalties, ``[runs]``.
        max_norm: longest weights of an output, ``[runs]``.
        clip_norm, clip_value: longest gradient of a run, and its largest entry, ``[runs]``.
        decays, noisy: ``[runs]``: whether a run ever has decay or noise, if only in other blocks.
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


@dataclass(frozen=True)
class Tables:
    """When each group updates in one block, and with what coefficients.

    Attributes:
        micro_batch: rows of a micro-batch; the last of a block may be shorter.
        due: ``[micro-batches, groups]``: whether the group updates after the micro-batch.
        scale: ``[micro-batches, groups]``: 1 / (rows summed × mean weight) where due.
        groups: what each group's updates need.
    """

    micro_batch: int
    due: NDArray[np.bool_]
    scale: Numbers
    groups: list[GroupTables]


@dataclass(frozen=True)
class Outcome:
    """What happened on a block.

    Attributes:
        batch_loss: ``[K]``: weighted sum of each row's loss under the weights it was met with.
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


def updates_all_weights(group: Group, tables: GroupTables) -> NDArray[np.bool_]:
    """Return which of a group's runs update every weight in every update, ``[runs]``.

    The others update their dense weights and those sparse ones that were touched. It is decided
    for each run by its own setting, so that it is the same alone as among others.
    """
    optimizer = group.optimizer
    if optimizer.lazy == "exact" or optimizer.averaged:
        return np.ones(len(tables.l2), bool)
    return tables.noisy | np.isfinite(tables.max_norm)


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
        tables: Tables,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train on the block, whose rows may have an `order`.

        `stop` says whether to end at once. It is asked before the block's first micro-batch, and
        as often as the engine cares to before the others.
        """
        ...

    def losses(self, rows: RowSource, weights: Array, loss: LossOverRuns) -> Numbers:
        """Return the weighted mean loss ``[K]`` of frozen weights on a whole split.

        See `thalweg.models.evaluation.split_losses`.
        """
        ...

    def gradient(
        self, rows: Rows, predictor: Predictor, weights: Array, loss: LossOverRuns
    ) -> tuple[Numbers, Numbers]:
        """Return the weighted mean loss ``[K]`` and its gradient, without an update.

        Of full-batch solvers and others that step by themselves.

        Args:
            rows: at least one; their features may be of another float type than the weights.
            predictor: whose parameters the weights are.
            weights: ``[rows, K · C]``, in whose float type scores and gradients are worked out.
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
