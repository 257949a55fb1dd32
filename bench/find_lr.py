"""Learning-rate finders side by side: ``python -m bench.find_lr`` (some minutes).

On ten real tables a quarter of the rows is set aside. Each finder sees the others alone; then the
run is trained with the rate it found, cosine schedule, and judged on the rows set aside, after its
last epoch. Beside `thalweg.find_lr` stand the lowest loss of 17 rates from 1e-6 to 100 (which no
finder can know), the two rules most in use, written from their published definitions, and two
optimizers that need no rate, at their defaults.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

import thalweg
from bench.quality_tables import QualityTable, r
from thalweg.engine.reference import REFERENCE
from thalweg.training.events import Event, Planned
from thalweg.training.plan import TrainingPlan

Numbers = NDArray[np.float64]

TABLES = (
    r("ggplot2", "diamonds", "price"),
    r("modeldata", "deliveries", "time_to_delivery"),
    r("modeldata", "hotel_rates", "avg_price_per_room"),
    r("modeldata", "lending_club", "Class"),
    r("AER", "CPSSW8", "earnings"),
    r("modeldata", "wa_churn", "churn"),
    r("modeldata", "taxi", "tip"),
    r("nycflights13", "weather", "temp", "year", "dewp", "time_hour"),
    r("Ecdat", "Computers", "price"),
    r("dplyr", "storms", "wind", "category"),
)
OPTIMIZERS = ("adam", "sgd")
GRID = [10 ** (k / 2) for k in range(-12, 5)]
ROWS, EPOCHS, BATCH = 12_000, 20, 64
WITHIN = 0.005


def main(arguments: list[str] | None = None) -> int:
    """Print a table, a line for each data table and optimizer."""
    parser = argparse.ArgumentParser("python -m bench.find_lr", description=__doc__)
    parser.add_argument("--tables", default=",".join(table.name for table in TABLES))
    parser.add_argument("--optimizers", default=",".join(OPTIMIZERS))
    parser.add_argument("--json", help="file that the figures are written to")
    given = parser.parse_args(arguments)
    names = given.tables.split(",")
    rows = []
    print(f"{'table':<14}{'optimizer':<10}{'grid':>9}" + "".join(f"{n:>22}" for n in _FINDERS))
    for table in (table for table in TABLES if table.name in names):
        for found in measured(table, given.optimizers.split(",")):
            rows.append(found)
            cells = [f"{found['loss'][n] / found['grid'] - 1:+.2%}" for n in _FINDERS]
            rates = [f" ({found['rate'][n]:.2g})" if n in found["rate"] else "" for n in _FINDERS]
            both = "".join(f"{c + rate:>22}" for c, rate in zip(cells, rates, strict=True))
            print(f"{found['table']:<14}{found['optimizer']:<10}{found['grid']:>9.4g}{both}")
            sys.stdout.flush()
    for name in _FINDERS:
        near = sum(found["loss"][name] <= (1 + WITHIN) * found["grid"] for found in rows)
        print(f"{name}: within {WITHIN:.1%} of the best of 17 rates on {near} of {len(rows)}")
    if given.json:
        with open(given.json, "w", encoding="utf-8") as file:
            json.dump(rows, file, indent=1)
    return 0


def measured(table: QualityTable, optimizers: Sequence[str]) -> list[dict[str, Any]]:
    """Return the figures of a table, one record for each optimizer."""
    frame = table.load()
    frame = frame.sample(min(len(frame), ROWS), random_state=0).reset_index(drop=True)
    apart = np.random.default_rng(0).uniform(size=len(frame)) < 0.25
    train, judge = frame[~apart].reset_index(drop=True), frame[apart].reset_index(drop=True)
    rates: dict[tuple[str, str], float] = {}
    plan = planned(train, table.target)
    for name in optimizers:
        rates[name, "thalweg"] = thalweg.find_lr(
            train, table.target, optimizer=name, batch_size=BATCH, epochs=EPOCHS, test=0
        ).rate
        rates[name, "fastai valley"] = fastai_valley(*ramp(plan, name, 1e-7, 10.0))
        rates[name, "Lightning steepest"] = lightning_steepest(*ramp(plan, name, 1e-8, 1.0))
    runs = {
        (name, finder): run(name, rate)
        for (name, finder), rate in rates.items()
        if math.isfinite(rate)
    }
    runs |= {(name, f"grid {lr:g}"): run(name, lr) for name in optimizers for lr in GRID}
    runs |= {("prodigy", ""): run("prodigy"), ("schedule_free", ""): run("schedule_free_adamw")}
    done = thalweg.race(
        train, table.target, settings=[*runs.values()], epochs=EPOCHS, valid=judge, test=0
    )
    loss = {
        key: math.inf if each.diverged else each.valid_losses[-1]
        for key, each in zip(runs, done.runs, strict=True)
    }
    found = []
    for name in optimizers:
        own = {finder: loss.get((name, finder), math.inf) for finder in _FINDERS[:3]}
        own |= {"prodigy": loss["prodigy", ""], "schedule-free": loss["schedule_free", ""]}
        best = min(loss[name, f"grid {lr:g}"] for lr in GRID)
        grid = {f"{lr:g}": loss[name, f"grid {lr:g}"] for lr in GRID}
        chosen = {f: rates[name, f] for f in _FINDERS[:3] if math.isfinite(rates[name, f])}
        found.append({
            "table": table.name, "optimizer": name, "grid": best, "loss": own, "rate": chosen,
            "rates": grid,
        })  # fmt: skip
    return found


_FINDERS = ("thalweg", "fastai valley", "Lightning steepest", "prodigy", "schedule-free")


def run(optimizer: str, lr: float | None = None) -> thalweg.Run:
    """Return the run that a rate is judged by."""
    schedule = "constant" if optimizer.startswith("schedule_free") else "cosine"
    return thalweg.Run(optimizer, lr, BATCH, schedule=schedule)


def planned(frame: Any, target: str) -> TrainingPlan:
    """Return the encoded rows of a table."""
    plans: list[TrainingPlan] = []

    def tell(event: Event) -> None:
        if isinstance(event, Planned):
            plans.append(event.plan.training)

    thalweg.race(frame, target, settings=[run("sgd", 1e-9)], epochs=1, test=0, callbacks=tell)
    return plans[0]


def ramp(
    plan: TrainingPlan, optimizer: str, low: float, high: float, updates: int = 100
) -> tuple[Numbers, Numbers]:
    """Return the rates and raw batch losses of one run whose rate grows by equal factors.

    Smith, Cyclical learning rates for training neural networks (2017), section 3.3.
    """
    rates = low * (high / low) ** (np.arange(updates) / (updates - 1))
    predictor = plan.predictor
    w = predictor.initial(0, plan.start).astype(np.float64)
    m, v = np.zeros_like(w), np.zeros_like(w)
    order = np.random.default_rng(0).permutation(len(plan.rows))
    rows = plan.rows.block(0, len(plan.rows))
    losses = []
    with np.errstate(all="ignore"):
        for t, lr in enumerate(rates, 1):
            at = (np.arange((t - 1) * BATCH, t * BATCH)) % len(order)
            value, g = REFERENCE.gradient(rows.take(order[at]), predictor, w, plan.loss)
            losses.append(float(value[0]))
            if optimizer == "adam":
                m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
                g = m / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
            w = w - lr * g
    return rates, np.array(losses)


def smoothed(losses: Numbers, beta: float = 0.98) -> Numbers:
    """Return the exponential average of losses, divided by its weights' sum; both rules use it."""
    average, made = 0.0, []
    for t, loss in enumerate(losses, 1):
        average = beta * average + (1 - beta) * loss
        made.append(average / (1 - beta**t))
    return np.array(made)


def _until(losses: Numbers, stops: Callable[[float, float], bool]) -> int:
    """Return how many losses there are before one is so far above the lowest that the ramp ends."""
    best = math.inf
    for k, loss in enumerate(losses):
        best = min(best, loss) if loss == loss else best
        if stops(loss, best):
            return k + 1
    return len(losses)


def fastai_valley(rates: Numbers, losses: Numbers) -> float:
    """Return the rate at half of the middle third of the longest descent; NaN for none.

    fastai 2.7, `Learner.lr_find` and `valley` (fastai.callback.schedule): the first tenth of 100
    updates and the last 5 are left out; the ramp ends at four times the lowest loss.
    """
    smooth = smoothed(losses)
    end = _until(smooth, lambda loss, best: loss > 4 * best or math.isnan(loss))
    rates, smooth = rates[:end], smooth[:end]
    lrs, values = rates[10:-5], smooth[10:-5]
    kept = ~np.isnan(values)
    lrs, values = lrs[kept], values[kept]
    n = len(values)
    if n < 2:
        return math.nan
    longest, start, stop = [1] * n, 0, 0
    for i in range(1, n):
        for j in range(i):
            if values[i] < values[j] and longest[i] < longest[j] + 1:
                longest[i] = longest[j] + 1
            if longest[stop] < longest[i]:
                stop = i
                start = stop - longest[stop]
    third = (stop - start) / 3
    return float(lrs[start + int(third) + int(third / 2)])


def lightning_steepest(rates: Numbers, losses: Numbers) -> float:
    """Return the rate at which the smoothed loss falls fastest; NaN for none.

    PyTorch Lightning 2, `_LRFinder.suggestion` (pytorch_lightning.tuner.lr_finder): ten updates are
    left out at the start and one at the end; the ramp ends at four times the lowest loss.
    """
    smooth = smoothed(losses)
    end = _until(smooth, lambda loss, best: loss > 4 * best)
    own = smooth[:end][10:-1]
    own, lrs = own[np.isfinite(own)], rates[:end][10:-1][np.isfinite(own)]
    if len(own) < 2:
        return math.nan
    return float(lrs[int(np.gradient(own).argmin())])


if __name__ == "__main__":
    sys.exit(main())
