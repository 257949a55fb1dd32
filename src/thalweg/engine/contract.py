"""What every engine is given and gives back; the compiled engine keeps to the same contract.

K runs stand side by side as the columns of ``weights[features, K · C]``, C columns a run (its
classes, or 1). An engine advances them over one block of rows, micro-batch by micro-batch. What
depends on time comes in as tables: which group of runs updates after which micro-batch, by what
factor its summed gradient becomes a mean, and the optimizer's coefficients for each update.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer

Array = NDArray[np.floating[Any]]
Numbers = NDArray[np.float64]


@dataclass
class Group:
    """Runs next to each other that share an optimizer (in one convention) and a batch size.

    Attributes:
        optimizer: the rule.
        runs: which of the K runs.
        states: the optimizer's, each ``[features, runs · C]``.
        generators: of each run's gradient noise.
    """

    optimizer: Optimizer
    runs: slice
    states: list[Array]
    generators: list[np.random.Generator]


@dataclass
class State:
    """All that training changes.

    Attributes:
        weights: ``[features, K · C]``; row 0 is the intercept, which no penalty touches.
        gradient: the same shape: sums over the rows since each run's last update.
        average: the same shape: the average of each run's weights; None if no run has one.
        groups: in the order of their columns; together they are all runs.
        alive: ``[K]``; a run whose update was not finite is frozen as it was before.
    """

    weights: Array
    gradient: Array
    average: Array | None
    groups: list[Group]
    alive: NDArray[np.bool_]


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


@dataclass(frozen=True)
class Tables:
    """One block's course.

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


class Engine(Protocol):
    """Advance all runs over one block of rows, in place."""

    def __call__(
        self,
        block: Rows,
        state: State,
        tables: Tables,
        loss: LossOverRuns,
        stop: Callable[[], bool],
    ) -> Outcome:
        """Train on the block; ask `stop` before each micro-batch whether to end at once."""
        ...
