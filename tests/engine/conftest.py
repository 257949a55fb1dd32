"""Rows to train on, made from a seed."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array, random_array

from thalweg.data.rows import Rows

CLASSES = 3


def _make_rows(
    n=130,
    sparsity="mixed",
    task="regression",
    seed=0,
    dtype=np.float64,
    weighted=True,
    density=0.3,
):
    """Rows of a noisy linear model; `sparsity`: dense, sparse (and the intercept) or mixed."""
    rng = np.random.default_rng(seed)
    d = 1 if sparsity == "sparse" else 5
    dense = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, d - 1))], axis=1)
    sparse = None
    full = dense
    if sparsity != "dense":
        sparse = csr_array(random_array((n, 9), density=density, rng=rng, format="csr"))
        full = np.concatenate([dense, sparse.toarray()], axis=1)
        sparse = sparse.astype(dtype)
    columns = CLASSES if task == "multiclass" else 1
    z = full @ rng.normal(size=(full.shape[1], columns)) * 0.5
    target = {
        "regression": lambda: z[:, 0] + 0.3 * rng.normal(size=n),
        "binary": lambda: (rng.uniform(size=n) < 1 / (1 + np.exp(-z[:, 0]))).astype(float),
        "multiclass": lambda: (z + rng.gumbel(size=z.shape)).argmax(axis=1).astype(float),
        "count": lambda: rng.poisson(np.exp(z[:, 0].clip(-3, 2))).astype(float),
    }[task]()
    weight = rng.choice([0.0, 0.5, 1.0, 3.0], n) if weighted else np.ones(n)
    return Rows(dense.astype(dtype), sparse, target, weight, np.ones(n))


@pytest.fixture(scope="session")
def make_rows():
    """The function that makes rows."""
    return _make_rows


@pytest.fixture(scope="session")
def classes():
    """How many classes the task multiclass has."""
    return CLASSES
