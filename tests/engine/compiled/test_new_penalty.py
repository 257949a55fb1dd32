"""A penalty that is a record alone trains in both engines, dense and sparse."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize
from scipy.sparse import csr_array
from side_by_side import compare, firsts, go

from in_one_test import half_of
from thalweg.data.rows import Rows
from thalweg.elementwise import sqrt
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.penalties import PENALTIES, Penalty, from_records
from thalweg.training.run import Run

SQUARED = LossOverRuns(LOSSES["squared_error"])

SMOOTH = Penalty(
    name="smooth",
    title="Smoothed L1",
    about="√(1 + w²) − 1 of each weight.",
    acts="gradient",
    paper="Charbonnier et al. (1997)",
    value=lambda w, strength: strength * (sqrt(1.0 + w * w) - 1.0),
    gradient=lambda w, strength: strength * w / sqrt(1.0 + w * w),
)
# The proximal step of L2: its optimum is the ridge regression's.
SHRINKING = Penalty(
    name="shrinking",
    title="L2 by a proximal step",
    about="Shrinks each weight.",
    acts="proximal",
    paper="Parikh and Boyd, Proximal algorithms (2014), section 6.1.1",
    value=lambda w, strength: strength * 0.5 * w * w,
    after=lambda w, strength: w / (1.0 + strength),
)


@pytest.fixture(autouse=True)
def registered(monkeypatch):
    for penalty in (SMOOTH, SHRINKING):
        monkeypatch.setitem(PENALTIES, penalty.name, penalty)


def dense(n=192, d=21, dtype=np.float64):
    rng = np.random.default_rng(3)
    x = rng.normal(size=(n, d))
    y = x @ rng.normal(size=d) + 1.0 + 0.1 * rng.normal(size=n)
    ones = np.ones(n)
    return Rows(np.column_stack([ones, x]).astype(dtype), None, y, ones, ones)


def sparse(n=192, d=40, dtype=np.float64):
    rng = np.random.default_rng(4)
    x = rng.normal(size=(n, d)) * (rng.random((n, d)) < 1 / np.arange(1, d + 1))
    y = x @ rng.normal(size=d) + 0.1 * rng.normal(size=n)
    ones = np.ones(n)
    number = rng.normal(size=(n, 1))
    left = np.column_stack([ones, number]).astype(dtype)
    return Rows(left, csr_array(x.astype(dtype)), y, ones, ones)


BOTH = {"smooth": 0.3, "shrinking": 0.2}
STRENGTHS = [BOTH, {}, {"smooth": 0.5}, {"shrinking": 0.4}]
WITH_REACH = [
    name
    for name, each in OPTIMIZERS.items()
    if isinstance(each, Optimizer) and each.scaling is not None
]


@half_of(dtype=[np.float32, np.float64], make=[dense, sparse], count=[4, 20])
def test_both_engines_do_the_same(make, dtype, count):
    """Four runs lie side by side by features, twenty by columns; some have no such penalty."""
    names = ("sgd", "adam", "adagrad", "momentum")
    runs = [
        Run(names[k // 4 % 4], 0.01, 16, l2=0.05 * (k % 3), l1=0.02 * (k % 2), seed=0)
        for k in range(count)
    ]
    strengths = [STRENGTHS[k % 4] for k in range(count)]
    rows = make(dtype=dtype)
    mine = compare(rows, runs, SQUARED, epochs=5, block=3, strengths=strengths)
    plain = go(REFERENCE, rows, runs, SQUARED, epochs=5)
    moved = np.abs(mine[0].cohort.state.weights - plain[0].cohort.state.weights).max(axis=0)
    on = [bool(state.strengths.keys() & BOTH.keys()) for state in mine[0].cohort.runs]
    assert (moved[on] > 3e-4).all()
    np.testing.assert_allclose(moved[~np.array(on)], 0, atol=1e-4)


@pytest.mark.parametrize("name", firsts(WITH_REACH))
@pytest.mark.parametrize("batch", [1, 32])
def test_every_optimizer_takes_them_on_sparse_rows(name, batch):
    run = Run(f"{name},weight_decay=0" if name == "adamw" else name, 0.01, batch)
    compare(sparse(64), [run], SQUARED, epochs=2, strengths=[BOTH])


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(1)], ids=["reference", "compiled"])
def test_runs_end_at_the_minimum_of_loss_and_penalty(engine):
    """The intercept is free. SciPy finds the one minimum, the normal equations the other."""
    rows = dense(d=5)
    x, y = rows.dense, rows.target
    runs = [Run("sgd", 0.1, "full")] * 2
    strengths = [{"smooth": 0.7}, {"shrinking": 0.7}]
    [went] = go(engine, rows, runs, SQUARED, epochs=400, strengths=strengths)
    smooth, ridge = went.cohort.state.weights.T

    def objective(w):
        return ((x @ w - y) ** 2).mean() + SMOOTH.value(w[1:], 0.7).sum()

    np.testing.assert_allclose(smooth, minimize(objective, np.zeros(6)).x, atol=1e-5)
    free = np.diag([0.0, *[0.7] * 5])
    expected = np.linalg.solve(2 * x.T @ x / len(y) + free, 2 * x.T @ y / len(y))
    np.testing.assert_allclose(ridge, expected, rtol=1e-9)


def test_a_run_does_not_depend_on_its_neighbours_penalties():
    rows, run = dense(), Run("adam", 0.01, 16)
    many = [BOTH, *[{}] * 19]
    [alone] = go(Compiled(1), rows, [run] * 19, SQUARED, epochs=2)
    [beside] = go(Compiled(1), rows, [run] * 20, SQUARED, epochs=2, strengths=many)
    ours, theirs = beside.cohort.state.weights[:, 1:], alone.cohort.state.weights
    np.testing.assert_allclose(ours, theirs, rtol=1e-12)


def test_penalties_with_paths_of_their_own_are_not_taken_from_records():
    everything = {"l2": 0.1, "l1": 0.1, "decoupled_weight_decay": 0.1, "max_norm": 1.0}
    assert from_records([everything, {"smooth": 0.0}]) == ()
    assert from_records([everything, {"smooth": 0.1}]) == (SMOOTH,)
