"""A net of one hidden unit whose loss has a local and a global minimum, and who leaves the former.

The net is Thalweg's, with one hidden unit (SiLU); its runs are real runs of the engine, by gradient
descent that moves two weights, v into the unit and w out of it, and leaves both biases as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.rows import Rows
from thalweg.lab.recorded_runs import LARGEST, Recorded, engine_for, recorded, started
from thalweg.landscape.descents import descents
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.line_loss import standardised
from thalweg.landscape.plane import weight_plane
from thalweg.landscape.unit_loss import Minimum, UnitLoss
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers.optimizer import Optimizer, learning_rate
from thalweg.training.run import BatchSize, Run
from thalweg.training.run_state import RunState

Numbers = NDArray[np.float64]

ROWS = 128
BIAS = 0.5  # of the hidden unit, fixed
TRUE = (1.5, 1.2)  # v and w of the unit that the rows come from
_NOISE = 0.1
_SEED = 14
_ACTIVATION = "silu"
V, W = (-3.0, 3.0), (-2.0, 2.5)  # of the picture
_GRID = 61  # along each, from whose lowest points minima are sought
_SETTLE = 600  # steps of full-batch descent, after which the nearest minimum is that of the basin
_SETTLE_RATE = 0.15
_NEAR = 1.0
LOSS = LossOverRuns(LOSSES["squared_error"])


def _free(w: Any) -> Any:
    """Return 1 for a weight that is drawn, and 0 for a bias, which begins at 0."""
    return np.where(w == 0, 0.0, 1.0)


def _step(g: Any, free: Any, lr: Any) -> Any:
    """Return the step and the state.

    wₜ = wₜ₋₁ − η gₜ for the two weights; biases stay
    """
    return lr * g * free, free


TWO_WEIGHTS = Optimizer(
    name="sgd of two weights",
    title="Gradient descent that moves no bias",
    about="Plain steps of the weights alone.",
    step=_step,
    states={"free": _free},
    hyperparameters={"lr": learning_rate(0.1)},
    paper="Cauchy (1847).",
)


@cache
def unit() -> UnitLoss:
    """Return the loss over the two weights: rows that such a unit made, with little noise."""
    draws = np.random.default_rng(_SEED)
    x, *_ = standardised(np.sort(draws.uniform(-1, 1, ROWS)))
    bare = UnitLoss(x, np.zeros(ROWS), _ACTIVATION, BIAS)
    y = bare.scores(*TRUE) + _NOISE * draws.standard_normal(ROWS)
    return replace(bare, y=y / y.std())


def unit_at(x: Numbers) -> UnitLoss:
    """Return the same unit over other values of x, to draw what it says of them."""
    return replace(unit(), x=x, y=np.zeros(len(x)))


@cache
def minima() -> tuple[Minimum, ...]:
    """Return the local minima within the picture, the global one first."""
    return tuple(unit().minima(V, W, _GRID))


def unit_rows() -> Rows:
    """Return the rows as the engine takes them."""
    ones = np.ones(ROWS)
    return Rows(np.column_stack([ones, unit().x]), None, unit().y, ones, ones)


def unit_run(batch_size: BatchSize, lr: float, seed: int = 0) -> Run:
    """Return the setting of one run."""
    net: dict[str, Any] = {"hidden": (1,), "activation": _ACTIVATION, "init": "normal"}
    return Run(TWO_WEIGHTS, lr, batch_size, seed=seed, **net)


def weights_at(v: float, w: float) -> list[float]:
    """Return the net's parameters in the order of its layout: biases, v, w."""
    return [BIAS, 0.0, v, w]


def heights(size: int) -> tuple[Numbers, Numbers, Numbers]:
    """Return v, w and the net's true loss ``[w, v]`` over the picture, by the engine."""
    rows, run = unit_rows(), unit_run("full", 0.1)
    plan, engine = engine_for(rows, LOSS, [run])
    predictor = plan.predictor_of(run)
    places = predictor.layout.places
    at = [places[name].start for name in ("dense", "layer 2")]
    plane = weight_plane(np.array(weights_at(0.0, 0.0)), at[0], at[1], ("v", "w"))
    v, w = np.linspace(*V, size), np.linspace(*W, size)
    return v, w, TrueLoss(rows, predictor, LOSS, engine).over(plane, v, w)


@dataclass(frozen=True)
class Ends:
    """Where runs from one start ended, each by its own order of the rows.

    Attributes:
        points: ``[seeds, 2]``, v and w; not finite where a run diverged.
        basins: ``[seeds]``, the number of the minimum that full-batch descent reaches from there;
            −1: none of them.
        status: of each run, a sentence.
        updates: of a run.
    """

    points: Numbers
    basins: NDArray[np.intp]
    status: tuple[str, ...]
    updates: int

    def count(self, minimum: int) -> int:
        """Return how many runs ended in the basin of a minimum."""
        return int((self.basins == minimum).sum())


def ends(
    batch_size: BatchSize, lr: float, epochs: int, seeds: Sequence[int], start: Sequence[float]
) -> Ends:
    """Train runs side by side, one for each seed, and say in which basin each ended.

    Args:
        batch_size: of all of them.
        lr: of all of them.
        epochs: passes over the rows.
        seeds: of the order of the rows.
        start: v and w.
    """
    runs = [unit_run(batch_size, lr, seed) for seed in seeds]
    plan, _ = engine_for(unit_rows(), LOSS, runs)
    session = started(replace(plan, epochs=epochs), weights_at(*start))
    session.run()
    points = np.array([_end(state) for state in session.runs])
    each = -(-ROWS // runs[0].batch_rows(ROWS))
    status = tuple(state.status for state in session.runs)
    return Ends(points, basins(points), status, each * epochs)


def _end(state: RunState) -> Numbers:
    """Return v and w of a run's end; NaN where it diverged."""
    last = state.last_weights
    if last is None or state.diverged or not np.abs(last).max() <= LARGEST:
        return np.full(2, np.nan)
    return np.asarray(last.ravel()[2:4], np.float64)


def basins(points: Numbers) -> NDArray[np.intp]:
    """Return the number of the minimum that full-batch descent reaches from points; −1: none."""
    found = np.full(len(points), -1, np.intp)
    there = np.isfinite(points).all(axis=1)
    if not there.any():
        return found
    run = Run("sgd", _SETTLE_RATE)
    settled = descents(unit(), [run], points[there], _SETTLE, _SETTLE).points[0, :, -1]
    apart = [np.hypot(*(settled - each.point).T) for each in minima()]
    nearest = np.argmin(apart, axis=0)
    found[there] = np.where(np.min(apart, axis=0) <= _NEAR, nearest, -1)
    return found


def path(
    batch_size: BatchSize, lr: float, epochs: int, seed: int, start: Sequence[float]
) -> Recorded:
    """Return one of these runs with its weights along the way, as `weights_at` has them."""
    run = unit_run(batch_size, lr, seed)
    return recorded(unit_rows(), LOSS, run, weights_at(*start), epochs)
