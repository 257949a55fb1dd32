"""What no penalty is on follows from the layout's mask, in both engines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs

from thalweg.engine.compiled import fused
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.shard_records import unpenalised_lanes
from thalweg.engine.reference import REFERENCE
from thalweg.jit.machine_code import CannotCompile
from thalweg.predictors import Block, Layout, Linear
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")


@dataclass(frozen=True)
class Free(Linear):
    """Linear, but that no penalty is on the first `free` weights."""

    free: int = 0

    @property
    def layout(self):
        parts = [("free", self.free, False), ("held", self.dense - self.free, True)]
        blocks = [Block(name, (n, self.columns), on) for name, n, on in parts]
        return Layout((*blocks, Block("sparse", (self.sparse, self.columns), lazy=True)))

    def constant(self, scores):
        """Its first weight is the one of the column of ones, whatever block it is in."""
        weights = np.zeros((self.layout.rows, self.columns))
        weights[0] = scores
        return weights


def trained(rows, runs, free, **options):
    cohort = compare(rows, runs, SQUARED, predictor=Free(4, 3, 1, free=free), epochs=2, **options)[
        0
    ].cohort
    return cohort.state.weights


PULLS = [{"l2": 3.0}, {"decoupled_weight_decay": 3.0}, {"l1": 30.0}, {"max_norm": 0.01}]


@pytest.mark.parametrize("pull", PULLS, ids=lambda pull: next(iter(pull)))
@pytest.mark.parametrize("free", [0, 1, 3])
@pytest.mark.parametrize("batch", [1, 30])
def test_penalties_are_on_the_weights_that_the_layout_says(pull, free, batch, monkeypatch):
    """Lanes are features here: one run, row by row and by batches."""
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    rows = make_rows(60, 4, 3)
    run, other = Run("adam", 0.02, batch, **pull), Run("adam", 0.02, batch)
    held, loose = trained(rows, [run], free), trained(rows, [other], free)
    assert np.linalg.norm(held[free:]) < np.linalg.norm(loose[free:])
    assert not np.array_equal(held, trained(rows, [run], 2))
    if "max_norm" in pull:
        assert np.linalg.norm(held[free:]) < 0.0101
        assert free == 0 or np.linalg.norm(held[:free]) > 0.0101


@pytest.mark.parametrize("pull", PULLS, ids=lambda pull: next(iter(pull)))
@pytest.mark.parametrize("free", [0, 1])
def test_many_runs_side_by_side_too(pull, free):
    """Lanes are runs."""
    rows = make_rows(60, 4, 3)
    runs = [Run("adam", 0.01 * (k + 1), 30, **pull) for k in range(6)]
    held, others = trained(rows, runs, free), trained(rows, runs, 1 - free)
    assert (held[0] != others[0]).all()


def test_kernels_look_at_the_first_vector_alone():
    assert unpenalised_lanes(Linear(40).layout, by_feature=True) == 1
    assert unpenalised_lanes(Linear(40).layout, by_feature=False) == 0xFFFF
    assert unpenalised_lanes(Free(40, 0, 1, free=0).layout, by_feature=True) == 0
    assert unpenalised_lanes(Free(40, 0, 1, free=0).layout, by_feature=False) == 0
    assert unpenalised_lanes(Free(40, 0, 1, free=16).layout, by_feature=True) == 0xFFFF
    for free, by_feature in ((17, True), (2, False)):
        with pytest.raises(ValueError, match="without a penalty reach down"):
            unpenalised_lanes(Free(40, 0, 1, free=free).layout, by_feature)


def test_a_predictor_without_kernels_is_refused():
    class Other(Linear):
        kernels = ""

    rows = make_rows(20, 4)
    with pytest.raises(CannotCompile, match="no compiled kernels"):
        go(Compiled(1), rows, [Run("sgd", 0.1)], SQUARED, predictor=Other(4))
    assert go(REFERENCE, rows, [Run("sgd", 0.1)], SQUARED, predictor=Other(4))[0].epochs
