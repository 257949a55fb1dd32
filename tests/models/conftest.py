"""Small models of every task, and the table they come from."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest

from thalweg.job import fit

SETTINGS = {
    "regression": {"target": "number", "l2": 0.01},
    "binary": {"target": "flag"},
    "multiclass": {"target": "kind", "class_weight": "balanced"},
    "count": {"target": "calls", "task": "count", "weight": "mass"},
}


@pytest.fixture(scope="session")
def table():
    """400 rows with a column of every role, gaps, and a target for every task."""
    rng = np.random.default_rng(5)
    n = 400
    x = rng.normal(10, 3, n)
    k = rng.choice(["a", "b", "ç"], n)
    signal = (x - 10) / 3 + (k == "b")
    day = [dt.datetime(2013, 1, 1) + dt.timedelta(hours=int(h)) for h in rng.integers(0, 8000, n)]
    return pa.table(
        {
            "x": pa.array(x, mask=rng.random(n) < 0.1),
            "k": pa.array(k, mask=rng.random(n) < 0.1),
            "day": day,
            "mass": rng.integers(1, 5, n),
            "number": 100 * signal + rng.normal(size=n) + 1000,
            "flag": signal + rng.normal(size=n) > 0,
            "kind": np.array(["low", "mid", "top"])[np.digitize(signal, [-0.5, 0.8])],
            "calls": rng.poisson(np.exp(signal / 2)),
        }
    )


@pytest.fixture(scope="session")
def fitted(table):
    """Return a function from a task (and options) to what `fit` made of it."""
    features = ("x", "k", "day")

    def make(task, **options):
        settings = {
            "optimizer": "adam",
            "lr": 0.05,
            "epochs": 4,
            "only": features,
            "batch_size": 32,
        }
        return fit(table, **settings | SETTINGS[task] | options)

    return make


@pytest.fixture(scope="session", params=SETTINGS)
def model(request, fitted):
    """Return a model of each task in turn."""
    return fitted(request.param).model
