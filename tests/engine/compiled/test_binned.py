"""Numbers in bins: both engines end where a column for each bin ends."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs

from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.models.evaluation import split_losses
from thalweg.training.run import Run


def binned(rows: Rows, counts=(3, 1, 32), seed: int = 0) -> Rows:
    """The same rows with positions of further numbers, some of them missing."""
    rng = np.random.default_rng(seed)
    means = tuple(rng.uniform(0, 1, sum(counts)))
    bins = Bins(counts, means, tuple(rng.uniform(0.3, 1, len(counts))))
    positions = np.stack([rng.uniform(0, count, len(rows)) for count in counts], axis=1)
    positions[::4] = np.round(positions[::4])
    positions[1::6, 0] = bins.missing(0)
    dense = np.concatenate([rows.dense, positions.astype(rows.dtype)], axis=1)
    return replace(rows, dense=dense, bins=bins)


RUNS = [
    Run("adam,eps=0.01", 0.01, 16),
    Run("sgd", 0.01, 32, l2=0.1),
    Run("momentum", 0.004, "full", clip_norm=0.5),
    Run("adam,eps=0.01", 0.01, 16, l1=0.01, decoupled_weight_decay=0.1),
    Run("ftrl", 0.05, 1),
]


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("sparse", [0, 9])
@pytest.mark.parametrize("count", [1, 5, 40])
def test_as_the_reference(dtype, sparse, count):
    rows = binned(make_rows(130, sparse=sparse, dtype=dtype))
    compare(rows, (RUNS * 8)[:count], over_runs("squared_error"), epochs=2, block=3)


@pytest.mark.parametrize("columns", [3, 20])
def test_as_the_reference_for_several_columns(columns):
    rows = binned(make_rows(130, task="multiclass", classes=columns))
    compare(rows, RUNS, over_runs("cross_entropy", columns), epochs=2)


@pytest.mark.parametrize("batch", [300, 600])
@pytest.mark.parametrize("mixed", [False, True])
def test_batches_of_several_chunks_and_shards(batch, mixed):
    """Positions are taken apart once for a batch of few rows, and chunk by chunk of many."""
    rows = binned(make_rows(1000, sparse=0))
    if mixed:
        rows = rows.ordered(np.random.default_rng(0).permutation(1000))
    runs = [Run("sgd", 0.01 * (1 + k / 80), batch) for k in range(80)]
    compare(rows, runs, over_runs("squared_error"), epochs=2)


def test_rows_in_an_order():
    rows = binned(make_rows(300))
    mixed = rows.ordered(np.random.default_rng(0).permutation(300))
    engine, loss = Compiled(threads=1), over_runs("squared_error")
    [ours], [theirs] = (
        go(engine, some, RUNS[:1], loss, epochs=2) for some in (mixed, mixed.take(slice(None)))
    )
    np.testing.assert_array_equal(ours.epochs[-1]["weights"], theirs.epochs[-1]["weights"])


@pytest.mark.parametrize("engine", [REFERENCE, Compiled(threads=2)], ids=["reference", "compiled"])
def test_as_columns_of_their_own(engine):
    """A column for each bin, multiplied like any other number, gives the same weights."""
    rows = binned(make_rows(130, sparse=0))
    columns = replace(rows, dense=rows.expanded(), bins=None)
    loss = over_runs("squared_error")
    for run in RUNS:
        [ours] = go(engine, rows, [run], loss, epochs=2)
        [theirs] = go(engine, columns, [run], loss, epochs=2)
        own, other = ours.epochs[-1]["weights"], theirs.epochs[-1]["weights"]
        np.testing.assert_allclose(own, other, rtol=1e-10, atol=1e-12)
        found = engine.losses(rows, own, loss)
        np.testing.assert_allclose(found, split_losses(columns, other, loss), rtol=1e-10)


def test_the_gradient_without_an_update():
    rows = binned(make_rows(500, sparse=4))
    weights = np.random.default_rng(1).normal(size=(rows.features, 3))
    from thalweg.predictors import predictor_for

    predictor, loss = predictor_for(rows, 1), over_runs("squared_error")
    ours = Compiled(threads=2).gradient(rows, predictor, weights, loss)
    theirs = REFERENCE.gradient(rows, predictor, weights, loss)
    for own, other in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(own, other, rtol=1e-10, atol=1e-12)
