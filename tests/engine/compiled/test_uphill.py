"""SAM in the compiled engine: two gradients of a micro-batch, as in the reference."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs
from test_binned import binned

from thalweg.engine.compiled.engine import Compiled
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.training.run import Run

each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])
TEXTS = ("sgd,sam=0.3", "adam,eps=0.01,sam=0.1", "momentum,sam=0.2,lookahead=2")


@each_dtype
@pytest.mark.parametrize(("dense", "sparse"), [(5, 0), (1, 9), (40, 33)])
@pytest.mark.parametrize("batch", [1, 16, "full"])
def test_linear_runs(dtype, dense, sparse, batch):
    """Lanes are features, and runs; beside a run that does not go uphill."""
    rows = make_rows(90, dense, sparse, dtype=dtype)
    for count in (1, 20):
        runs = [
            Run(TEXTS[k % 3], 0.003 * (1 + k / 10), batch, l2=0.01 * (k % 2)) for k in range(count)
        ]
        runs.append(Run("adam,eps=0.01", 0.01, batch))
        compare(rows, runs, over_runs("squared_error"), epochs=1 if batch == 1 else 3)


@each_dtype
@pytest.mark.parametrize("columns", [1, 3, 17])
@pytest.mark.parametrize("sparse", [0, 6])
def test_nets(dtype, columns, sparse):
    """With bins, sparse columns, dropout, clipping, and several scores."""
    rows = binned(make_rows(90, 5, sparse, dtype=dtype, outputs=columns))
    runs = [
        Run("sgd,sam=0.3", 0.01, 16, dropout=0.2, hidden=(33, 5), activation="tanh"),
        Run("adam,sam=0.2,eps=0.01", 0.02, 16, l2=0.1, clip_norm=0.5),
        Run("adam,eps=0.01", 0.01, 16),
        Run("lamb,sam=0.1,cautious=1", 0.01, 16),
    ]
    predictor = predictor_for(rows, columns, choose_architecture((33, 5), "tanh", "he"))
    compare(rows, runs, over_runs("squared_error", columns), epochs=3, predictor=predictor)


@pytest.mark.parametrize("hidden", [None, (5, 4)])
def test_a_batch_of_several_micro_batches_goes_uphill_for_each(hidden):
    """What the micro-batches before have summed up is added to, and not climbed by."""
    rows = make_rows(9000, 4, 3)
    architecture = hidden and choose_architecture(hidden, "tanh", "he")
    predictor = predictor_for(rows, 1, architecture)
    runs = [Run("sgd,sam=0.3", 0.1, "full"), Run("adam,sam=0.1", 0.01, "full")]
    [went] = compare(rows, runs, over_runs("squared_error"), epochs=3, predictor=predictor)
    assert went.cohort.micro_batch == 8192
    plain = [Run("sgd", 0.1, "full"), Run("adam", 0.01, "full")]
    [other] = go(
        Compiled(1), rows, plain, over_runs("squared_error"), epochs=3, predictor=predictor
    )
    ends = [one.epochs[-1]["weights"] for one in (went, other)]
    assert (np.abs(ends[0] - ends[1]).max(axis=0) > 1e-6).all()
