"""Generalised linear models to their optimum, beside glum and scikit-learn.

`python -m bench.second_order` generates rows as glum's own benchmark simulates them
(`glum_benchmarks/data/simulated_glm.py`): ten normal columns with means of −2 to 1, two categories
of ten levels, Poisson counts with a mean of eᶻ, random weights. Every side takes the rows as it
likes them best and goes to the same objective at glum's strength, alpha 0.001: ridge, elastic net
and lasso. The sides work in turns; a figure is the least of some rounds, in seconds of the
processor and of the clock. glum comes with `pip install glum`; without it it is left out.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from sklearn.linear_model import PoissonRegressor

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

Numbers = NDArray[np.float64]

_ALPHA = 0.001  # glum's benchmarks have it
_DENSE, _CATEGORIES, _LEVELS = 10, 2, 10
_RATIOS = {"ridge": 0.0, "elastic net": 0.5, "lasso": 1.0}


@dataclass(frozen=True)
class Simulated:
    """Rows of a Poisson model: dense columns, level numbers, counts and weights."""

    dense: Numbers
    codes: NDArray[np.intp]
    y: Numbers
    weight: Numbers

    def objective(self, intercept: float, weights: Numbers, ratio: float) -> float:
        """Return mean of μ − y log μ, and the penalties as glum has them."""
        of_levels = weights[_DENSE:].reshape(_CATEGORIES, _LEVELS)
        z = intercept + self.dense @ weights[:_DENSE]
        z += sum(of_levels[c][self.codes[:, c]] for c in range(_CATEGORIES))
        pull = ratio * np.abs(weights).sum() + (1 - ratio) / 2 * weights @ weights
        return float(self.weight @ (np.exp(z) - self.y * z) / self.weight.sum() + _ALPHA * pull)


def simulated(rows: int, seed: int = 1) -> Simulated:
    """Return rows as glum's benchmark simulates them."""
    rng = np.random.default_rng(seed)
    dense = rng.normal(rng.integers(-2, 2, _DENSE), size=(rows, _DENSE))
    codes = rng.integers(0, _LEVELS, (rows, _CATEGORIES))
    effects = rng.uniform(size=(_CATEGORIES, _LEVELS))
    z = 0.2 + dense @ np.array([1, 0.5, 0.1, -0.1, -0.5, -1, 0, 0, 0, 0])
    z += sum(effects[c][codes[:, c]] for c in range(_CATEGORIES))
    return Simulated(dense, codes, rng.poisson(np.exp(z)).astype(float), rng.uniform(size=rows))


Fit = Callable[[float], tuple[float, Numbers]]


def ours(data: Simulated) -> Fit:
    """Return what goes to the optimum by our Newton's method, given the share of L1."""
    n = len(data.y)
    places = (data.codes + _LEVELS * np.arange(_CATEGORIES)).ravel()
    ends = np.arange(n + 1) * _CATEGORIES
    levels = csr_array((np.ones(len(places)), places, ends), shape=(n, _CATEGORIES * _LEVELS))
    dense = np.column_stack([np.ones(n), data.dense])
    rows = Rows(dense, levels, data.y, data.weight, data.weight)
    start = float(np.log(data.weight @ data.y / data.weight.sum()))
    loss = LossOverRuns(LOSSES["poisson_deviance"])  # twice what glum minimises

    def fit(ratio: float) -> tuple[float, Numbers]:
        run = Run("newton", l1=2 * _ALPHA * ratio, l2=2 * _ALPHA * (1 - ratio))
        plan = TrainingPlan(rows, rows.block(0, 0), loss, [run], 100, start=[start])
        weights = train(plan, lambda: False, lambda event: None).runs[0].weights
        assert weights is not None
        return float(weights[0, 0]), np.asarray(weights[1:, 0], np.float64)

    return fit


def glums(data: Simulated) -> Fit:
    """Return the same by glum, whose categories stay categories."""
    import tabmat
    from glum import GeneralizedLinearRegressor

    every = [tabmat.CategoricalMatrix(data.codes[:, c]) for c in range(_CATEGORIES)]
    matrix = tabmat.SplitMatrix([tabmat.DenseMatrix(data.dense), *every])

    def fit(ratio: float) -> tuple[float, Numbers]:
        model = GeneralizedLinearRegressor(
            family="poisson", alpha=_ALPHA, l1_ratio=ratio, gradient_tol=1e-8, max_iter=1000
        )
        model.fit(matrix, data.y, sample_weight=data.weight)
        return float(model.intercept_), np.asarray(model.coef_)

    return fit


def sklearns(data: Simulated) -> Fit:
    """Return the same by scikit-learn, which has ridge alone, of dense columns."""
    hot = [np.eye(_LEVELS)[data.codes[:, c]] for c in range(_CATEGORIES)]
    dense = np.concatenate([data.dense, *hot], axis=1)

    def fit(ratio: float) -> tuple[float, Numbers]:
        if ratio:
            raise NotImplementedError
        model = PoissonRegressor(alpha=_ALPHA, solver="newton-cholesky", tol=1e-8, max_iter=1000)
        model.fit(dense, data.y, sample_weight=data.weight)
        return float(model.intercept_), np.asarray(model.coef_)

    return fit


@dataclass(frozen=True)
class Figure:
    """The least seconds of a side, and the objective it went to."""

    wall: float
    processor: float
    objective: float


def measured(data: Simulated, rounds: int) -> dict[tuple[str, str], Figure]:
    """Return the figures of each penalty and side, taken in turns."""
    sides: dict[str, Fit] = {}
    made: dict[str, Callable[[Simulated], Fit]] = {
        "Thalweg": ours,
        "glum": glums,
        "scikit-learn": sklearns,
    }
    for name, make in made.items():
        try:
            sides[name] = make(data)
        except ModuleNotFoundError:
            continue
    found: dict[tuple[str, str], Figure] = {}
    for _ in range(rounds):
        for penalty, ratio in _RATIOS.items():
            for name, fit in sides.items():
                wall, processor = time.perf_counter(), time.process_time()
                try:
                    intercept, weights = fit(ratio)
                except NotImplementedError:
                    continue
                wall, processor = time.perf_counter() - wall, time.process_time() - processor
                before = found.get((penalty, name))
                if before is not None:
                    wall, processor = min(wall, before.wall), min(processor, before.processor)
                at = data.objective(intercept, weights, ratio)
                found[penalty, name] = Figure(wall, processor, at)
    return found


def lines(found: dict[tuple[str, str], Figure], rows: int) -> list[str]:
    """Return the figures as a Markdown table."""
    titles = (
        "s (processor)",
        "s (clock)",
        "as long as glum (processor)",
        "above the least objective",
    )
    said = [f"| {rows:,} rows | " + " | ".join(titles) + " |", "| --- " * 5 + "|"]
    for (penalty, name), figure in found.items():
        least = min(each.objective for (p, _), each in found.items() if p == penalty)
        peer: Any = found.get((penalty, "glum"))
        ratio = "" if peer is None else f"{figure.processor / peer.processor:.2f} ×"
        above = (figure.objective - least) / abs(least)
        cells = f"{figure.processor:.2f} | {figure.wall:.2f} | {ratio} | {above:.0e}"
        said.append(f"| {penalty}: {name} | {cells} |")
    return said


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.second_order", description=__doc__)
    parser.add_argument("--rows", type=int, default=300_000, help="simulated rows (300,000)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds of each side (5)")
    given = parser.parse_args(arguments)
    print("\n".join(lines(measured(simulated(given.rows), given.rounds), given.rows)))


if __name__ == "__main__":
    main()
