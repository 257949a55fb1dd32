"""How often `fit` says that a model is no better than the baseline, on tables whose truth is known.

    python -m bench.baseline_note [TABLES]

Half of the tables are noise; in the others the columns explain 0.3 % to 10 % of the target. Each
has 300 to 3,000 rows and 3 to 24 columns; of each kind half have two classes. The truth is the
model's gain over the baseline on 100,000 fresh rows, in standard errors that the gain of the true
signal has on as many rows as the table has. Beside it stands what the test rows alone would say.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.stats import norm

import thalweg
from thalweg.models.judging import gain_over_baseline

FRESH = 100_000
BINS = ((-np.inf, 0), (0, 1), (1, 2), (2, 3), (3, np.inf))


@dataclass(frozen=True)
class Outcome:
    """One table: the true gain in standard errors, and whether there was a note."""

    noise: bool
    truth: float
    noted: bool
    by_test_alone: bool


def outcome(seed: int) -> Outcome:
    """Make a table, train on it, and judge the model by fresh rows."""
    rng = np.random.default_rng(seed)
    rows = int(np.exp(rng.uniform(np.log(300), np.log(3000))))
    columns = int(rng.integers(3, 25))
    noise, classes = seed % 2 == 0, seed % 4 >= 2
    r2 = 0.0 if noise else float(np.exp(rng.uniform(np.log(0.003), np.log(0.1))))
    direction = rng.normal(size=columns) * (rng.uniform(size=columns) < 0.5)
    direction /= np.linalg.norm(direction) or 1.0

    def table(count: int) -> tuple[pd.DataFrame, float]:
        """Return the rows, and the deviation of what the true signal gains on each."""
        x = rng.normal(size=(count, columns))
        signal = np.sqrt(r2) * (x @ direction)
        y = signal + np.sqrt(1 - r2) * rng.normal(size=count)
        frame = pd.DataFrame(x, columns=[f"x{i}" for i in range(columns)])
        if not classes:
            return frame.assign(y=y), float((y**2 - (y - signal) ** 2).std())
        share = norm.cdf(signal / np.sqrt(1 - r2))
        gain = np.log(2 * np.where(y > 0, share, 1 - share))
        return frame.assign(y=np.where(y > 0, "yes", "no")), float(gain.std())

    done = thalweg.fit(table(rows)[0], target="y")
    model, test = done.model, done.gain_over_baseline
    assert test is not None
    fresh, deviation = table(FRESH)
    judged = model.preprocessor.rows(model.read(fresh).table, model.weights.dtype)
    gain = gain_over_baseline(model, judged)["loss"]
    return Outcome(
        noise,
        gain / (deviation / np.sqrt(rows)) if deviation else 0.0,
        any("the baseline on the" in note for note in done.notes),
        not test["loss"] > 2 * test["standard_error"],
    )


def main(tables: int) -> None:
    """Print the share of tables that got the note, by the truth."""
    outcomes = [outcome(seed) for seed in range(tables)]
    noise = [each for each in outcomes if each.noise]
    print(f"{'tables':34} {'count':>6} {'noted':>7} {'by the test rows alone':>23}")
    parts = [("noise", noise)]
    for low, high in BINS:
        here = [each for each in outcomes if not each.noise and low < each.truth <= high]
        parts.append((f"signal, gain {low:g} to {high:g} errors", here))
    for name, part in parts:
        if part:
            shares = (
                np.mean([getattr(o, what) for o in part]) for what in ("noted", "by_test_alone")
            )
            print(f"{name:34} {len(part):6} {next(shares):7.1%} {next(shares):23.1%}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 400)
