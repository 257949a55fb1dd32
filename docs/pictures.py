"""Make the pictures of the docs from real runs.

usage: make pictures   (or: python docs/pictures.py [folder])

Those of the report and of the lab are photographed by Chromium, which has to be there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import pyarrow.parquet
from playwright.sync_api import Browser, Playwright, sync_playwright

import thalweg
from thalweg.data.bundled import FLIGHTS
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.training.events import Event, Traced
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run
from thalweg.training.session import Session

SQUARED_ERROR = LossOverRuns(LOSSES["squared_error"])
RATE = 0.05
KINDS = {"full": "full-batch", 32: "mini-batch (32 rows)", 1: "stochastic (1 row)"}
COLOURS = {"full": "#1b6ca8", 32: "#d1495b", 1: "#66a182"}


def flights(most: int = 2000) -> Rows:
    """Return some flights: hours in the air from distance in thousands of miles, not centred."""
    table = pyarrow.parquet.read_table(FLIGHTS, columns=["distance", "air_time"])
    columns = [table[name].to_numpy(zero_copy_only=False) for name in table.column_names]
    distance, air_time = (np.asarray(column, dtype=np.float64) for column in columns)
    chosen = np.flatnonzero(~np.isnan(air_time))[:: len(air_time) // most][:most]
    dense = np.column_stack([np.ones(len(chosen)), distance[chosen] / 1000])
    ones = np.ones(len(chosen))
    return Rows(dense, None, air_time[chosen] / 60, ones, ones)


def path(rows: Rows, run: Run, epochs: int) -> tuple[np.ndarray, np.ndarray]:
    """Train one run, watching every micro-batch; return rows seen and weights after each update."""
    plan = TrainingPlan(rows, rows, SQUARED_ERROR, [run], epochs, trace_every=1)
    seen, weights = [0], [np.zeros(2)]

    def watch(event: Event) -> None:
        if isinstance(event, Traced) and (weights[-1] != event.weights[:, 0, 0]).any():
            seen.append((event.epoch - 1) * len(rows) + event.rows)
            weights.append(event.weights[:, 0, 0])

    Session(plan).run(watch)
    return np.array(seen), np.array(weights)


def losses(rows: Rows, weights: np.ndarray) -> np.ndarray:
    """Return the loss on all rows of each weight vector ``[updates, 2]``."""
    return split_losses(rows, np.ascontiguousarray(weights.T), SQUARED_ERROR)


def three_kinds(folder: Path) -> Path:
    """Draw full-batch, mini-batch and stochastic descent down the same loss."""
    rows = flights()
    epochs = {"full": 80, 32: 8, 1: 2}
    paths = {
        size: path(rows, Run("sgd", lr=RATE, batch_size=size, seed=1), epochs[size])
        for size in KINDS
    }
    best = np.linalg.lstsq(rows.dense, rows.target, rcond=None)[0]
    least = losses(rows, best[None])[0]
    grid = [np.linspace(-0.35, 1.65, 120), np.linspace(-0.3, 3.0, 120)]
    points = np.stack(np.meshgrid(*grid), axis=-1)
    surface = losses(rows, points.reshape(-1, 2)).reshape(120, 120)

    figure = plt.figure(figsize=(12, 8), layout="constrained")
    above, below = figure.subfigures(2, 1, height_ratios=[1.25, 1])
    axes = above.subplots(1, 3, sharex=True, sharey=True)
    for axis, (size, name) in zip(axes, KINDS.items(), strict=True):
        axis.contour(*grid, surface - least, np.logspace(-3, 1, 14), colors="0.8", linewidths=0.8)
        seen, weights = paths[size]
        axis.plot(*weights.T, color=COLOURS[size], linewidth=1, marker=".", markersize=3)
        axis.plot(*best, "k+", markersize=12, markeredgewidth=1.5)
        axis.set_title(f"{name}\n{len(weights) - 1:,} updates, {seen[-1] // len(rows)} epochs")
        axis.set_xlabel("intercept (hours)")
    axes[0].set_ylabel("weight of distance\n(hours per 1,000 miles)")
    axis = below.subplots()
    for size, name in KINDS.items():
        seen, weights = paths[size]
        some = np.unique(np.geomspace(1, len(seen) - 1, 600).astype(int))
        excess = losses(rows, weights[some]) - least
        axis.loglog(seen[some], excess, color=COLOURS[size], label=name, linewidth=1.2)
    axis.set_xlabel("rows seen")
    axis.set_ylabel("loss above the least\npossible (hours²)")
    axis.legend(frameon=False)
    figure.suptitle(
        f"Three kinds of descent down one loss: time in the air from distance, sgd, lr {RATE}"
    )
    target = folder / "three-kinds-of-descent.png"
    figure.savefig(target, dpi=110, metadata={"Software": None})
    plt.close(figure)
    return target


def report(folder: Path) -> Path:
    """Race 64 runs on the flights, and photograph a part of their report."""
    rates = [1e-4, 1e-3, 3e-3, 1e-2, 3e-2, 0.1, 0.3, 3.0]
    optimizers = ["sgd", "momentum", "nag", "adam", "adagrad", "rmsprop", "nadam", "lion"]
    done = thalweg.fit(optimizer=optimizers, lr=rates, epochs=10, numbers="standard")
    target = folder / "report.png"
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as playwright:
        done.save_report(Path(scratch) / "report.html")
        browser = chromium(playwright)
        page = browser.new_page(viewport={"width": 1180, "height": 900})
        page.goto((Path(scratch) / "report.html").as_uri())
        page.locator("#settings .cards").screenshot(path=target)
        browser.close()
    return target


def lab(folder: Path) -> Path:
    """Photograph a page of the lab: seven optimizers on Himmelblau's function."""
    target = folder / "lab.png"
    program = [sys.executable, "-m", "thalweg", "lab", "--no-browser"]
    server = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    url = re.search(r"http://\S+", server.stdout.readline())
    assert url is not None
    state = "s=himmelblau&o=sgd momentum nag adagrad rmsprop adam lion&at=-1 -0.6&n=120&view=3d"
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        page = browser.new_page(viewport={"width": 1240, "height": 900})
        page.goto(f"{url[0]}#p=optimizers&{state}")
        page.wait_for_selector("html[data-ready]")
        page.wait_for_timeout(2000)  # until the picture in 3D is drawn
        page.locator(".lab").screenshot(path=target)
        browser.close()
    server.wait()  # it ends with its page
    return target


def chromium(playwright: Playwright) -> Browser:
    """Open the browser that is there, with WebGL in software."""
    browsers = filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome")))
    flags = ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"]
    return playwright.chromium.launch(executable_path=next(browsers), args=flags)


def main() -> None:
    """Make every picture."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    plt.switch_backend("agg")
    print(three_kinds(folder))
    print(report(folder))
    print(lab(folder))


if __name__ == "__main__":
    main()
