"""python -m bench.lab: processor time of what the lab computes: descents, surfaces, true losses.

Times are the least of some repetitions, of all threads of the process; docs/lab.md quotes them.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial

import numpy as np

from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.landscape.descents import descents
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.plane import random_plane
from thalweg.landscape.surfaces import SURFACES
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear
from thalweg.training.run import Run

_TWELVE = [
    "sgd",
    "momentum",
    "nag",
    "adagrad",
    "adadelta",
    "rmsprop",
    "adam",
    "adamax",
    "nadam",
    "amsgrad",
    "adamw",
    "radam",
]
_STEPS, _SIDE, _REPEATS = 2000, 200, 5
_ROWS = (10_000, 336_776)  # a sample, and as many as the flights have


def least(work: Callable[[], object], repeats: int = _REPEATS) -> float:
    """Return the least processor seconds of some repetitions."""
    took = []
    for _ in range(repeats):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def true_loss(loss: str, count: int) -> TrueLoss:
    """Return a linear model's loss of `count` rows of 30 random columns."""
    draws = np.random.default_rng(0)
    dense = np.column_stack([np.ones(count), draws.normal(size=(count, 30))]).astype(np.float32)
    target = (draws.random(count) < 0.5).astype(float)
    weight = np.ones(count)
    rows = Rows(dense, None, target, weight, weight)
    return TrueLoss(rows, Linear(31), LossOverRuns(LOSSES[loss]), engine_called("compiled"))


def main() -> None:
    """Measure and print."""
    runs = [Run(name) for name in _TWELVE]
    x = np.linspace(0, 1, _SIDE)
    for surface in SURFACES.values():
        formula = surface.formula
        down = least(partial(descents, formula, runs, [surface.start], _STEPS))
        over = least(partial(formula.value, x[None], x[:, None]))
        print(
            f"{surface.name}: {len(runs)} optimizers × {_STEPS:,} steps {1e3 * down:.0f} ms, "
            f"{_SIDE} × {_SIDE} heights {1e3 * over:.1f} ms",
            flush=True,
        )
    for loss in ("squared_error", "log_loss"):
        for count in _ROWS:
            of = true_loss(loss, count)
            layout = of.predictor.layout
            plane = random_plane(np.random.default_rng(1).normal(size=layout.size), layout, 0)
            took = least(partial(of.over, plane, x, x), 1)
            print(
                f"{loss} of {count:,} rows over {_SIDE} × {_SIDE} points: {took:.2f} s", flush=True
            )


if __name__ == "__main__":
    main()
