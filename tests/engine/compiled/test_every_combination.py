"""Every optimizer × loss × rows × batch × number of runs × dtype: as the reference."""

from __future__ import annotations

from functools import cache

import pytest
from side_by_side import bounds_of, compare, make_rows, over_runs

from thalweg.engine.compiled.engine import Compiled
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.run import Run

SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
BATCHES = {1: (12, 1), 32: (40, 2), "full": (40, 3)}  # rows, epochs
COUNTS = (1, 3, 64)
STEPWISE = [name for name, optimizer in OPTIMIZERS.items() if isinstance(optimizer, Optimizer)]


def task_of(name: str) -> str:
    """What a loss is for."""
    if LOSSES[name].grouped:
        return "multiclass"
    return "amount" if name == "gamma_deviance" else LOSSES[name].tasks[0]


made = cache(make_rows)


@cache
def runs_of(name: str, batch: int | str, count: int) -> list[Run]:
    """Runs at unlike rates."""
    rate = 0.1 if name == "adadelta" else 2e-3
    return [Run(name, rate * (1 + k / 64), batch) for k in range(count)]


@pytest.mark.slow
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("name", STEPWISE)
def test_every_combination(name, loss):
    columns = 3 if LOSSES[loss].grouped else 1
    engine, over = Compiled(threads=1), over_runs(loss, columns)
    for dtype in ("float32", "float64"):
        for shape in SPARSITIES.values():
            for batch, (n, epochs) in BATCHES.items():
                # Of this seed, no row has a score_gradient so close to 0 that rounding is most of
                # it.
                rows = made(n, *shape, dtype=dtype, task=task_of(loss), seed=2)
                for count in COUNTS:
                    runs, own = runs_of(name, batch, count), bounds_of(name, dtype)
                    compare(rows, runs, over, epochs=epochs, engine=engine, **own)
