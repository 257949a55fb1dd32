"""Max-norm on nets: the incoming weights of each unit, in both engines."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs
from test_binned import binned

from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
BOUND = 0.4


def net(rows, hidden=(6, 5), columns=1):
    return predictor_for(rows, columns, choose_architecture(hidden, "tanh", "he"))


def bounded(net, weights):
    """Weights ``[size, 1]`` with each unit's incoming ones, sparse and binned, no longer than it.

    Srivastava et al. (2014), section 5.1: constrained after every update, by projection.
    """
    found = weights.copy()
    sizes = [*net.architecture.hidden, net.columns]
    for k, units in enumerate(sizes, 1):
        names = ["dense", "bins", "sparse"] if k == 1 else [f"layer {k}"]
        places = [net.layout.places[name] for name in names if name in net.layout.places]
        rows = np.concatenate([np.arange(at.start, at.stop) for at in places])
        for unit in range(units):
            own = rows[unit::units]
            length = np.sqrt((found[own] ** 2).sum())
            if length > BOUND:
                found[own] *= BOUND / length
    return found


@pytest.mark.parametrize("engine", ["reference", "compiled"])
@pytest.mark.parametrize("columns", [1, 3])
def test_plain_descent_with_a_projection_after_each_update(engine, columns):
    rows = binned(make_rows(80, 5, 6, outputs=columns))
    predictor, loss = net(rows, columns=columns), over_runs("squared_error", columns)
    chosen = REFERENCE if engine == "reference" else Compiled(1)
    # Sparse weights step as if dense: a max-norm depends on all of them.
    run = Run("sgd", 0.05, 20, max_norm=BOUND)
    [went] = go(chosen, rows, [run], loss, epochs=3, predictor=predictor)
    w = predictor.initial(0)
    mean = float(rows.loss_weight.mean())
    for update in range(12):
        part = rows.take(slice(update * 20 % 80, update * 20 % 80 + 20))
        gradient = REFERENCE.gradient(part, predictor, w, loss)[1]
        w = bounded(predictor, w - 0.05 * part.weight_sum / (20 * mean) * gradient)
    np.testing.assert_allclose(went.epochs[-1]["weights"], w, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("sparse", [0, 6])
def test_with_other_optimizers_and_options(dtype, sparse):
    """Averages follow the bound; beside runs without one, and with other bounds."""
    rows = binned(make_rows(90, 5, sparse, dtype=dtype))
    runs = [
        Run("adam,eps=0.01", 0.02, 16, max_norm=BOUND, l2=0.01),
        Run("schedule_free_sgd", 0.02, 16, max_norm=0.3),
        Run("lamb", 0.02, 32, max_norm=BOUND, average="ema"),
        Run("muon,convention=paper", 0.02, 16, max_norm=0.5, clip_norm=0.3),
        Run("adam,eps=0.01", 0.02, 16),
    ]
    for hidden in ((6, 5), (20,)):
        compare(rows, runs, SQUARED, epochs=3, predictor=net(rows, hidden), block=2)
