"""python -m bench.lab: processor time of what the lab computes: descents, surfaces, true losses.

Times are the least of some repetitions, of all threads of the process; docs/lab.md quotes them.
Beside true losses stands a plain PyTorch loop over the same points, as loss-landscape tools have
it: each point's weights are put into the model, which goes over all rows. It is timed on some
points, spread over the grid, and multiplied.
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
from thalweg.landscape.plane import Plane, random_plane
from thalweg.landscape.surfaces import SURFACES
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import predictor_for
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


def true_loss(loss: str, count: int, activation: str = "") -> TrueLoss:
    """Return the loss of `count` rows of 30 random columns: linear, or with 64 hidden units."""
    draws = np.random.default_rng(0)
    dense = np.column_stack([np.ones(count), draws.normal(size=(count, 30))]).astype(np.float32)
    target = (draws.random(count) < 0.5).astype(float)
    weight = np.ones(count)
    rows = Rows(dense, None, target, weight, weight)
    hidden = Run("adam", hidden="64", activation=activation).architecture if activation else None
    return TrueLoss(
        rows,
        predictor_for(rows, 1, hidden),
        LossOverRuns(LOSSES[loss]),
        engine_called("compiled"),
    )


def torch_loop(
    of: TrueLoss, plane: Plane, x: np.ndarray, y: np.ndarray, activation: str
) -> tuple[float | None, float | None]:
    """Return processor seconds of a PyTorch loop over the whole grid, and how far heights differ.

    None where PyTorch is not installed.
    """
    try:
        import torch
        from torch.nn import functional
    except ImportError:
        return None, None
    rows: Rows = of.rows  # type: ignore[assignment]
    inputs, target = torch.tensor(rows.dense[:, 1:]), torch.tensor(rows.target).float()
    layout = of.predictor.layout
    squared = of.loss.loss.name == "squared_error"
    judged = functional.mse_loss if squared else functional.binary_cross_entropy_with_logits

    def height(point: np.ndarray) -> float:
        named = {
            name: torch.tensor(each[:, 0]).float()
            for name, each in layout.split(point.reshape(-1, 1)).items()
        }
        if activation:
            first = functional.linear(inputs, named["dense"].reshape(30, 64).T, named["bias 1"])
            shaped = getattr(functional, activation)(first)
            z = shaped @ named["layer 2"] + named["intercept"]
        else:
            w = torch.tensor(point).float()
            z = inputs @ w[1:] + w[0]
        return float(judged(z, target))

    some = range(len(y) // 40, len(y), max(1, len(y) // 9))
    places = [(i, j) for i in some for j in some]
    points = plane.points(np.array([[x[j], y[i]] for i, j in places]))
    with torch.no_grad():
        height(points[0])
        begun = time.process_time()
        found = [height(point) for point in points]
        took = (time.process_time() - begun) / len(points) * len(x) * len(y)
    ours = of.over(plane, x[list(some)], y[[some[0]]])[0]
    return took, float(np.max(np.abs(ours / np.array(found[: len(some)]) - 1)))


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
    cases = [(loss, count, "") for loss in ("squared_error", "log_loss") for count in _ROWS]
    cases += [("log_loss", _ROWS[0], activation) for activation in ("relu", "tanh", "gelu")]
    for loss, count, activation in cases:
        of = true_loss(loss, count, activation)
        layout = of.predictor.layout
        plane = random_plane(np.random.default_rng(1).normal(size=layout.size), layout, 0)
        of.over(plane, x[:4], x[:4])  # kernels are there
        begun = time.perf_counter()
        took = least(partial(of.over, plane, x, x), 1)
        wall = time.perf_counter() - begun
        theirs, apart = torch_loop(of, plane, x, x, activation)
        beside = "" if theirs is None else f"; PyTorch loop {theirs:.0f} s, heights to {apart:.0e}"
        model = f"64 {activation} units" if activation else "linear"
        print(
            f"{model}, {loss} of {count:,} rows, {_SIDE} × {_SIDE} points: {took:.2f} s "
            f"({wall:.1f} s by the clock){beside}",
            flush=True,
        )


if __name__ == "__main__":
    main()
