"""Data whose answer is known, and a quick job on it."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.job import fit

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 5, "batch_size": 32}


@pytest.fixture(scope="session")
def table():
    """600 rows: y = 2 a − b + 3 [k = "v"] + noise, and y's sign, third and count."""
    rng = np.random.default_rng(11)
    n = 600
    a, b, k = rng.normal(3, 2, n), rng.normal(size=n), rng.choice(["u", "v"], n)
    y = 2 * a - b + 3 * (k == "v") + rng.normal(size=n)
    return pa.table(
        {
            "a": a,
            "b": b,
            "k": k,
            "w": rng.integers(1, 4, n),
            "y": y,
            "sign": np.where(y > 7, "high", "low"),
            "third": np.digitize(y, [5, 9]),
            "calls": rng.poisson(np.exp(y / 6)),
        }
    )


@pytest.fixture(scope="session")
def quick(table):
    """Return a function that fits y, or another column, in a moment."""

    def run(target="y", data=table, **options):
        return fit(data, target, **QUICK | {"only": ("a", "b", "k")} | options)

    return run
