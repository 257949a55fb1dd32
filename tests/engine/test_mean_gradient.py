"""The engines' gradient without an update: against finite differences, and each other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.engine.compiled import mean_gradient
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear

SPARSITIES = ("dense", "sparse", "mixed")
CLASSES = 3


def over_runs(name, columns=1):
    loss = LOSSES[name]
    return LossOverRuns(loss, fill("loss", loss, {}), CLASSES if loss.grouped else columns)


def rows_for(loss, make_rows, sparsity, n=40):
    """Rows whose target the loss allows, the second of weight 0."""
    rows = make_rows(n, sparsity, loss.loss.tasks[0], seed=4)
    if rows.target.min() not in loss.loss.domain:
        rows.target[:] = np.abs(rows.target) + 0.1
    rows.loss_weight[1] = 0.0
    if loss.columns > 1 and not loss.loss.grouped:
        shift = np.arange(loss.columns) * 0.1
        return replace(rows, target=rows.target[:, None] + shift)
    return rows


def some(rows, loss, runs, seed=0, dtype=np.float64):
    rng = np.random.default_rng(seed)
    return (rng.normal(size=(rows.features, runs * loss.columns)) * 0.4).astype(dtype)


def mean_loss(rows, weights, loss):
    """Σ w · loss / Σ w over rows with all features side by side."""
    parts = [rows.dense] if rows.sparse is None else [rows.dense, rows.sparse.toarray()]
    values = loss.value(np.concatenate(parts, axis=1) @ weights, rows.target)
    return np.average(values, axis=0, weights=rows.loss_weight)


ALL = [(name, 1) for name in sorted(LOSSES)] + [("squared_error", 2), ("huber", 3)]


@pytest.mark.parametrize("sparsity", SPARSITIES)
@pytest.mark.parametrize(("name", "outputs"), ALL)
def test_it_is_the_derivative_of_the_mean_loss(name, outputs, sparsity, make_rows):
    loss = over_runs(name, outputs)
    rows = rows_for(loss, make_rows, sparsity)
    weights, step = some(rows, loss, 2), 1e-6
    losses, gradient = REFERENCE.gradient(rows, Linear.over(rows, loss.columns), weights, loss)
    np.testing.assert_allclose(losses, mean_loss(rows, weights, loss), rtol=1e-12)
    for run in range(2):
        for seed in range(3):  # along directions in one run's weights
            along = np.zeros_like(weights)
            columns = slice(run * loss.columns, (run + 1) * loss.columns)
            along[:, columns] = np.random.default_rng(seed).normal(size=along[:, columns].shape)
            up, down = (mean_loss(rows, weights + s * along, loss) for s in (step, -step))
            found = (up - down) / (2 * step)
            assert found[run] == pytest.approx((gradient * along).sum(), rel=1e-5, abs=1e-8)
            assert found[1 - run] == 0


@pytest.mark.parametrize("sparsity", SPARSITIES)
@pytest.mark.parametrize(("name", "outputs"), ALL)
def test_the_compiled_one_is_the_reference(name, outputs, sparsity, make_rows):
    loss = over_runs(name, outputs)
    rows = rows_for(loss, make_rows, sparsity, n=77)
    predictor = Linear.over(rows, loss.columns)
    for runs in (1, 20):  # cohorts are features, and runs
        weights = some(rows, loss, runs)
        kept = weights.copy()
        losses, gradient = Compiled(threads=2).gradient(rows, predictor, weights, loss)
        expected, its = REFERENCE.gradient(rows, predictor, weights, loss)
        np.testing.assert_allclose(losses, expected, rtol=1e-12)
        np.testing.assert_allclose(gradient, its, rtol=1e-12, atol=1e-12 * np.abs(its).max())
        np.testing.assert_array_equal(weights, kept)


@pytest.mark.parametrize("runs", [1, 20])
@pytest.mark.parametrize("sparsity", SPARSITIES)
def test_threads_change_no_bit_and_pieces_little(sparsity, runs, make_rows, monkeypatch):
    loss = over_runs("log_loss")
    rows = rows_for(loss, make_rows, sparsity, n=1000)
    predictor, weights = Linear.over(rows, 1), some(rows, loss, runs)
    whole = Compiled(1).gradient(rows, predictor, weights, loss)[1]
    monkeypatch.setattr(mean_gradient, "_PIECE", 48)
    one, *others = (Compiled(t).gradient(rows, predictor, weights, loss) for t in (1, 2, 3))
    for other in others:
        np.testing.assert_array_equal(one[0], other[0])
        np.testing.assert_array_equal(one[1], other[1])
    np.testing.assert_allclose(one[1], whole, rtol=0, atol=1e-13 * np.abs(whole).max())


@pytest.mark.parametrize("runs", [1, 20])
def test_float_types_of_rows_and_weights(runs, make_rows, monkeypatch):
    """Weights decide: float32 rows do not round what float64 weights give, nor do they add up."""
    monkeypatch.setattr(mean_gradient, "_PIECE", 64)
    loss = over_runs("log_loss")
    rows = rows_for(loss, make_rows, "mixed", n=500).astype(np.float32)
    predictor, weights = Linear.over(rows, 1), some(rows, loss, runs)
    expected, its = REFERENCE.gradient(rows.astype(np.float64), predictor, weights, loss)
    for engine in (Compiled(1), REFERENCE):
        losses, gradient = engine.gradient(rows, predictor, weights, loss)
        np.testing.assert_allclose(losses, expected, rtol=1e-12)
        np.testing.assert_allclose(gradient, its, rtol=1e-11, atol=1e-12)
        short = engine.gradient(rows, predictor, weights.astype(np.float32), loss)
        assert short[0].dtype == short[1].dtype == np.float64
        np.testing.assert_allclose(short[1], its, rtol=0, atol=1e-5 * np.abs(its).max())
        assert not np.array_equal(short[1], gradient)


def test_rows_in_an_order_of_their_own(make_rows):
    loss = over_runs("squared_error")
    rows = rows_for(loss, make_rows, "mixed")
    order = np.random.default_rng(0).permutation(len(rows))[:30]
    predictor, weights = Linear.over(rows, 1), some(rows, loss, 1)
    expected = REFERENCE.gradient(rows.take(order), predictor, weights, loss)[1]
    found = Compiled(1).gradient(rows.ordered(order), predictor, weights, loss)[1]
    np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-14)


def test_a_predictor_without_kernels_is_for_numpy(make_rows):
    class Other(Linear):
        kernels = ""

    loss = over_runs("squared_error")
    rows = rows_for(loss, make_rows, "mixed")
    predictor, weights = Other(rows.dense.shape[1], rows.sparse.shape[1]), some(rows, loss, 1)
    found = Compiled(1).gradient(rows, predictor, weights, loss)
    for ours, its in zip(found, REFERENCE.gradient(rows, predictor, weights, loss), strict=True):
        np.testing.assert_array_equal(ours, its)
