"""Rows that lie in another order are trained on as if they lay in theirs, bit by bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from side_by_side import assert_agree, go, make_rows, over_runs

from thalweg.engine.compiled import fused
from thalweg.engine.compiled import job as job_module
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
SPARSITIES = {"dense": (5, 0), "wide": (150, 0), "mixed": (37, 9), "sparse": (1, 9)}
SOME = {
    "one": [Run("adam", 0.01, 32)],
    "one, row by row": [Run("adam", 0.01, 1)],
    "many": [Run("adam", 0.001 * k, 32) for k in range(1, 20)],
    "many, row by row": [Run("sgd", 0.001 * k, 1) for k in range(1, 8)],
    "mixture": [Run("nag", 0.01, 16), Run("adam", 0.01, "full"), Run("sgd", 0.01, 48)],
}


class Scattered:
    """An engine whose blocks' dense rows lie among others, in no order, and apart."""

    def __init__(self, engine, seed=0):
        self.engine, self.rng, self.settle = engine, np.random.default_rng(seed), engine.settle

    def __call__(self, block, *others):
        rows, columns = block.dense.shape
        order = self.rng.permutation(2 * rows)[:rows]
        everything = np.full((2 * rows, columns + 3), np.nan, block.dense.dtype)
        everything[order, 1 : columns + 1] = block.dense
        dense = everything[:, 1 : columns + 1]
        return self.engine(replace(block, dense=dense, order=order), *others)


def assert_same(mine, theirs):
    for one, other in zip(mine, theirs, strict=True):
        for ours, its in zip(one.outcomes, other.outcomes, strict=True):
            np.testing.assert_array_equal(ours.batch_loss, its.batch_loss)
        for ours, its in zip(one.epochs, other.epochs, strict=True):
            for name, values in its.items():
                np.testing.assert_array_equal(ours[name], values, err_msg=name)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("chunkwise", [False, True])
@pytest.mark.parametrize("some", SOME)
@pytest.mark.parametrize("sparsity", SPARSITIES)
def test_the_order_they_lie_in_changes_no_bit(sparsity, some, chunkwise, dtype, monkeypatch):
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    if chunkwise:  # rows are copied a few at a time, for each shard anew
        monkeypatch.setattr(job_module, "_BUFFER_BYTES", 1)
    rows = make_rows(300, *SPARSITIES[sparsity], dtype=dtype)
    runs = SOME[some]
    for threads in (1, 2):
        options = {"epochs": 2, "block": 160 if runs[0].batch_size == 1 else 4}
        mine = go(Scattered(Compiled(threads)), rows, runs, SQUARED, **options)
        assert_same(mine, go(Compiled(threads), rows, runs, SQUARED, **options))


def test_the_reference_takes_them_too():
    rows, runs = make_rows(60, 5, 9), SOME["mixture"]
    mine = go(Scattered(REFERENCE), rows, runs, SQUARED, epochs=2, block=2)
    assert_agree(mine, go(REFERENCE, rows, runs, SQUARED, epochs=2, block=2), bound=1e-300)
