"""python -m bench.lab: processor time of what the lab computes: descents, surfaces, true losses.

Times are the least of some repetitions, of all threads of the process; docs/lab.md quotes them.
Beside true losses stands a plain PyTorch loop over the same points, as loss-landscape tools have
it: each point's weights are put into the model, which goes over all rows. It is timed on some
points, spread over the grid, and multiplied. Requests of the pages, and the time from the opening
of a page to its first 3D frame in Chromium with software rendering (where Playwright is installed),
are by the clock.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
from starlette.testclient import TestClient

from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.lab.app import lab_app
from thalweg.landscape.descents import descents
from thalweg.landscape.heights import TrueLoss
from thalweg.landscape.plane import Plane, random_plane
from thalweg.landscape.surfaces import SURFACES
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Network, predictor_for
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
_FLAGS = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
_JOB = {"set": "line", "rows": 64, "start": [1.5, -1.0]}
_LINE = {"data": "rare", "rows": 80, "seed": 3, "moved": 1, "threshold": 0.5}
_LINE |= {"metrics": ["accuracy", "precision", "recall", "f1"]}
_DEEP_ROWS, _BROWSER = 1600, True
_ROWS = (10_000, 336_776)  # a sample, and as many as the flights have


def _clock(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def least(work: Callable[[], object], repeats: int = 0) -> float:
    """Return the least processor seconds of so many repetitions; 0: as many as is usual."""
    took = []
    for _ in range(repeats or _REPEATS):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def true_loss(loss: str, count: int, activation: str = "", hidden: str = "64") -> TrueLoss:
    """Return the loss of `count` rows of 30 random columns: linear, or with hidden layers."""
    draws = np.random.default_rng(0)
    dense = np.column_stack([np.ones(count), draws.normal(size=(count, 30))]).astype(np.float32)
    target = (draws.random(count) < 0.5).astype(float)
    weight = np.ones(count)
    rows = Rows(dense, None, target, weight, weight)
    shape = Run("adam", hidden=hidden, activation=activation).architecture if activation else None
    return TrueLoss(
        rows,
        predictor_for(rows, 1, shape),
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
    shape = of.predictor.architecture if isinstance(of.predictor, Network) else None
    hidden = () if shape is None else shape.hidden
    squared = of.loss.loss.name == "squared_error"
    judged = functional.mse_loss if squared else functional.binary_cross_entropy_with_logits

    def height(point: np.ndarray) -> float:
        named = {
            name: torch.tensor(each[:, 0]).float()
            for name, each in layout.split(point.reshape(-1, 1)).items()
        }
        if activation:
            widths, z = hidden, inputs
            for k, units in enumerate(widths, 1):
                own = named["dense" if k == 1 else f"layer {k}"].reshape(-1, units)
                first = functional.linear(z, own.T, named[f"bias {k}"])
                z = getattr(functional, activation)(first)
            z = z @ named[f"layer {len(widths) + 1}"] + named["intercept"]
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


def page_requests() -> dict[str, Callable[[], object]]:
    """Return what pages 2 and 4 ask the server for, as functions that ask."""
    client = TestClient(
        lab_app(frozenset({"testserver"}), "t", lambda: None), headers={"x-thalweg-token": "t"}
    )
    runs = [{"batch_size": size, "lr": lr} for size, lr in (("full", 0.3), (8, 0.1), (1, 0.02))]

    def asks(path: str, body: dict[str, Any]) -> Callable[[], object]:
        def ask() -> object:
            answer = client.post(f"/api/{path}", json=body)
            assert answer.status_code == 200, answer.text
            return answer

        return ask

    return {
        "page 2, surface": asks("batches/surface", _JOB),
        "page 2, three kinds of descent": asks("batches/runs", {**_JOB, "runs": runs}),
        "page 4, a line of weights": asks("metrics/line", _LINE),
    }


def first_frame() -> float | None:
    """Return seconds from the opening of page 3 to its first 3D frame; None without a browser."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        return None
    if chromium is None:
        return None
    program = [sys.executable, "-m", "thalweg", "lab", "--no-browser"]
    with (
        subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as lab,
        sync_playwright() as player,
    ):
        try:
            address = re.search(r"http://\S+", str(lab.stdout and lab.stdout.readline()))
            assert address is not None
            browser = player.chromium.launch(executable_path=chromium, args=_FLAGS)
            took = []
            for _ in range(3):
                page = browser.new_context().new_page()
                begun = time.perf_counter()
                page.goto(address[0])
                page.wait_for_selector("html[data-ready]")
                page.wait_for_selector("canvas")
                page.evaluate("new Promise(done => requestAnimationFrame(() => done(0)))")
                took.append(time.perf_counter() - begun)
                page.context.close()
            browser.close()
            return min(took)
        finally:
            lab.kill()


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
    for name, ask in page_requests().items():
        ask()
        print(f"{name}: {1e3 * min(_clock(ask) for _ in range(_REPEATS)):.0f} ms", flush=True)
    frame = first_frame() if _BROWSER else None
    if frame is not None:
        print(f"first 3D frame of an opened page: {frame:.1f} s", flush=True)
    cases = [(loss, count, "", "") for loss in ("squared_error", "log_loss") for count in _ROWS]
    shapes = ("relu", "tanh", "gelu")
    cases += [("log_loss", _ROWS[0], activation, "64") for activation in shapes]
    cases += [("log_loss", _DEEP_ROWS, activation, "64,64") for activation in shapes[:2]]
    for loss, count, activation, hidden in cases:
        of = true_loss(loss, count, activation, hidden)
        layout = of.predictor.layout
        plane = random_plane(np.random.default_rng(1).normal(size=layout.size), layout, 0)
        of.over(plane, x[:4], x[:4])  # kernels are there, and those of float32
        of.over(plane, x, x)
        begun = time.perf_counter()
        took = least(partial(of.over, plane, x, x), 1)
        wall = time.perf_counter() - begun
        theirs, apart = torch_loop(of, plane, x, x, activation)
        beside = "" if theirs is None else f"; PyTorch loop {theirs:.0f} s, heights to {apart:.0e}"
        model = f"{hidden} {activation} units" if activation else "linear"
        print(
            f"{model}, {loss} of {count:,} rows, {_SIDE} × {_SIDE} points: {took:.2f} s "
            f"({wall:.1f} s by the clock){beside}",
            flush=True,
        )


if __name__ == "__main__":
    main()
