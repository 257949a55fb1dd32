"""The loss of frozen weights on a split: the compiled engine's is the reference's."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import make_rows, over_runs

from thalweg.engine.compiled import split_loss
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.losses import LOSSES
from thalweg.predictors import choose_architecture, predictor_for

SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
BOUNDS = {"float32": 3e-6, "float64": 1e-13}  # a row's loss in the weights' dtype, sums in float64


def some_weights(rows, columns, dtype, seed=1):
    """Weights that leave scores of a few units."""
    rng = np.random.default_rng(seed)
    return rng.normal(scale=0.5, size=(rows.features, columns)).astype(dtype)


def assert_same(rows, weights, loss):
    """Compare; return what the compiled engine says."""
    found = Compiled(threads=1).losses(rows, weights, loss)
    assert found.dtype == np.float64
    expected = REFERENCE.losses(rows, weights.astype(float), loss)
    np.testing.assert_allclose(found, expected, rtol=BOUNDS[weights.dtype.name])
    assert_same_rows(rows, weights, loss, predictor_for(rows, loss.columns), found)
    return found


def assert_same_rows(rows, weights, loss, predictor, losses, threads=1):
    """The losses of all rows, and of some, beside the same losses of the split."""
    n = len(rows)
    weigh = np.asarray(rows.loss_weight, float)[:, None]
    with np.errstate(all="ignore"):
        every = weigh * loss.value(predictor.scores(rows, weights.astype(float)), rows.target)
    every[weigh[:, 0] == 0] = 0.0
    near = BOUNDS[weights.dtype.name] * 30 * max(1.0, float(np.abs(every).max()))
    for places in (np.arange(n), np.flatnonzero(np.arange(n) % 3 == 1), np.arange(0)):
        for engine in (Compiled(threads), REFERENCE):
            own = weights if engine is not REFERENCE else weights.astype(float)
            total, each = engine.judged(rows, own, loss, predictor, places)
            if engine is REFERENCE:
                np.testing.assert_allclose(total, losses, rtol=BOUNDS[weights.dtype.name])
            else:
                np.testing.assert_array_equal(total, losses)
            np.testing.assert_allclose(each, every[places], rtol=1e-4, atol=near)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("sparsity", SPARSITIES)
def test_each_sparsity_and_count_of_runs(sparsity, dtype):
    for n in (1, 17, 300):
        rows = make_rows(n, *SPARSITIES[sparsity], task="binary", dtype=dtype, weighted=n > 1)
        for runs in (1, 3, 5, 20, 64):
            assert_same(rows, some_weights(rows, runs, dtype), over_runs("log_loss"))


@pytest.mark.parametrize("name", sorted(set(LOSSES) - {"cross_entropy"}))
def test_every_loss(name):
    task = {"poisson_deviance": "count", "tweedie_deviance": "count", "gamma_deviance": "amount"}
    binary = LOSSES[name].tasks[0] == "binary"
    rows = make_rows(80, 4, 6, task=task.get(name, "binary" if binary else "regression"))
    for runs in (1, 20):
        assert_same(rows, some_weights(rows, runs, "float64"), over_runs(name))


@pytest.mark.parametrize("classes", [2, 3, 10, 17])
def test_classes(classes):
    rows = make_rows(90, 4, 6, task="multiclass", classes=classes)
    for runs in (1, 5):
        weights = some_weights(rows, runs * classes, "float64")
        assert len(assert_same(rows, weights, over_runs("cross_entropy", classes))) == runs


def test_several_outputs():
    rows = make_rows(90, 4, 6, outputs=3)
    for runs in (1, 7):
        weights = some_weights(rows, runs * 3, "float64")
        assert len(assert_same(rows, weights, over_runs("squared_error", 3))) == runs


def test_threads_and_pieces_change_no_bit():
    rows = make_rows(16384 * 2 + 77, 3, 6, task="binary", dtype="float32")
    for runs in (1, 20):
        weights = some_weights(rows, runs, "float32")
        found = [
            Compiled(threads=threads).losses(rows, weights, over_runs("log_loss"))
            for threads in (1, 2, 3, 5)
        ]
        for other in found[1:]:
            np.testing.assert_array_equal(found[0], other)
        assert_same(rows, weights, over_runs("log_loss"))


def test_a_run_that_overflows_says_so_and_the_others_do_not():
    rows = make_rows(64, 3, 0, dtype="float32")
    weights = some_weights(rows, 20, "float32")
    weights[:, 7] = 3e38
    found = Compiled(threads=1).losses(rows, weights, over_runs("squared_error"))
    assert not np.isfinite(found[7])
    rest = np.arange(20) != 7
    expected = REFERENCE.losses(rows, weights, over_runs("squared_error"))
    np.testing.assert_allclose(found[rest], expected[rest], rtol=3e-6)


def test_a_row_of_weight_0_counts_for_nothing_whatever_its_score():
    rows = make_rows(64, 3, 0)
    rows.dense[5] = np.inf
    rows.loss_weight[5] = 0.0
    for runs in (1, 20):
        assert np.isfinite(assert_same(rows, some_weights(rows, runs, "float64"), LOSS)).all()


LOSS = over_runs("squared_error")


@pytest.mark.parametrize("columns", [1, 3])
@pytest.mark.parametrize("grouped", [False, True])
@pytest.mark.parametrize("n", [90, 70_000])
def test_rows_of_nets(columns, grouped, n):
    """More rows than there is room for at once; each loss is of its row and run."""
    task = {"task": "multiclass", "classes": columns} if grouped else {"outputs": columns}
    if grouped and columns == 1:
        task = {"task": "binary"}
    rows = make_rows(n, 5, 4, dtype="float32", weighted=True, **task)
    loss = over_runs("cross_entropy", columns) if grouped and columns > 1 else LOSS
    if not grouped:
        loss = over_runs("squared_error", columns)
    predictor = predictor_for(rows, columns, choose_architecture((6, 3), "relu", "he"))
    runs = [predictor.initial(seed) for seed in range(3)]
    weights = np.concatenate(runs, axis=1).astype("float32")
    losses = Compiled(1).losses(rows, weights, loss, predictor)
    for threads in (1, 2):
        assert_same_rows(rows, weights, loss, predictor, losses, threads)


@pytest.mark.parametrize("hidden", [(), (5, 3)])
@pytest.mark.parametrize("n", [70, 7_000, 20_000])
def test_few_rows_are_divided_by_runs_among_the_threads(hidden, n, monkeypatch):
    """Every thread has something to do unless one is quicker; the bits are those of one."""
    rows, loss = make_rows(n, 5, dtype="float32"), over_runs("squared_error")
    shape = choose_architecture(hidden, "relu", "he") if hidden else None
    predictor = predictor_for(rows, 1, shape)
    runs = 6 if hidden else 80
    weights = np.random.default_rng(1).normal(size=(predictor.layout.rows, runs)).astype("float32")
    one, engine, counts = Compiled(1), Compiled(4), []
    with_shards = split_loss.with_shards

    def spied(job, records):
        counts.append(len(records))
        return with_shards(job, records)

    expected = one.losses(rows, weights, loss, predictor)
    monkeypatch.setattr(split_loss, "with_shards", spied)
    np.testing.assert_array_equal(engine.losses(rows, weights, loss, predictor), expected)
    shards = runs if hidden else 5
    assert sum(counts) == shards * (1 if n < 16384 else 2)
    assert len(counts) == (1 if n == 70 else 4)
