"""Dropout in the compiled engine: the masks of the reference, whatever threads and blocks."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs
from test_binned import binned
from test_compiled_nets import SQUARED, each_dtype, net
from test_threads import assert_same

from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.training.cohort import Cohort
from thalweg.training.group_updates import GroupProgress
from thalweg.training.run import Run


def run(*given, dropout: float = 0.0, **options) -> Run:
    """A run with dropout; it says that it is a net, and the predictor is the test's."""
    return Run(*given, hidden="8", dropout=dropout, **options)


RUNS = [
    run("adam,eps=0.01", 0.01, 16, dropout=0.1),
    run("sgd", 0.02, 32, l2=0.1, schedule="cosine"),
    run("momentum", 0.004, "full", clip_norm=0.5, dropout=0.5),
    run("adam,eps=0.01", 0.01, 16, l1=0.01, decoupled_weight_decay=0.1, dropout=0.3),
    run("sgd", 0.01, 16, gradient_noise=0.1, dropout=0.8),
    run("nag", 0.004, 48),
]


def weights_of(went) -> np.ndarray:
    return went[0].epochs[-1]["weights"]


@each_dtype
@pytest.mark.parametrize("hidden", [(16,), (5,), (33, 3), (20, 7, 48)])
@pytest.mark.parametrize("sparse", [0, 9])
def test_both_engines_drop_the_same_units(dtype, hidden, sparse):
    rows = binned(make_rows(130, sparse=sparse, dtype=dtype))
    went = compare(rows, RUNS, SQUARED, epochs=2, block=3, predictor=net(rows, hidden))
    without = [run(*args) for args in [("adam,eps=0.01", 0.01, 16)]]
    base = go(REFERENCE, rows, without, SQUARED, epochs=2, block=3, predictor=net(rows, hidden))
    own = next(k for k, r in enumerate(went[0].cohort.runs) if r.run.dropout == 0.1)
    assert np.abs(weights_of(went)[:, own] - weights_of(base)[:, 0]).max() > 1e-3


@each_dtype
@pytest.mark.parametrize("columns", [3, 20])
def test_several_scores(dtype, columns):
    rows = make_rows(130, task="multiclass", classes=columns, dtype=dtype)
    loss = over_runs("cross_entropy", columns)
    compare(rows, RUNS, loss, epochs=2, predictor=net(rows, (9, 16), "gelu", columns))


@pytest.mark.parametrize("seed", [0, 5, 2**32 + 5])
@pytest.mark.parametrize("before", [2**31 - 100, 2**32 - 100, 2**40])
def test_rows_are_counted_with_64_bits(monkeypatch, seed, before):
    """From a count whose low word wraps within the block."""
    first = Cohort.__init__

    def later(self, *given):
        first(self, *given)
        self.progress = tuple(GroupProgress(p.updates, p.carried, before) for p in self.progress)

    rows = make_rows(130)
    runs = [run("sgd", 0.02, 16, dropout=0.4, seed=seed)]
    usual = go(REFERENCE, rows, runs, SQUARED, predictor=net(rows))
    monkeypatch.setattr(Cohort, "__init__", later)
    went = compare(rows, runs, SQUARED, predictor=net(rows))
    assert went[0].cohort.progress[0].rows == before + 130
    assert np.abs(weights_of(went) - weights_of(usual)).max() > 1e-3


@each_dtype
def test_threads_neighbours_and_blocks_change_no_bit(dtype):
    rows = binned(make_rows(400, sparse=4, dtype=dtype))
    runs = [run("adam", 0.01 * (k + 1), (16, 32)[k % 2], dropout=0.2 * k) for k in range(4)]
    predictor = net(rows, (20, 7))

    def trained(threads, some=runs, **options):
        return go(Compiled(threads), rows, some, SQUARED, epochs=2, predictor=predictor, **options)

    base = trained(1)
    for threads in (2, 3):
        assert_same(base, trained(threads))
    for block in (1, 7):
        np.testing.assert_array_equal(weights_of(trained(2, block=block)), weights_of(base))
    for place, state in enumerate(base[0].cohort.runs):
        if state.run.batch_size == 16:
            alone = trained(1, [state.run])
            np.testing.assert_array_equal(weights_of(alone)[:, 0], weights_of(base)[:, place])


def test_every_epoch_has_masks_of_its_own():
    """At a rate of 0 weights stay, so that the batches' losses differ by their masks alone."""
    rows = make_rows(60, weighted=False)
    runs = [run("sgd", 1e-300, 20, dropout=0.5), run("sgd", 1e-300, 20)]
    for engine in (REFERENCE, Compiled(1)):
        went = go(engine, rows, runs, SQUARED, epochs=3, predictor=net(rows))
        losses = np.array([outcome.batch_loss for outcome in went[0].outcomes])
        assert len(np.unique(losses[:, 0])) == 3
        np.testing.assert_allclose(losses[:, 1], losses[0, 1], rtol=1e-12)


@each_dtype
def test_losses_of_frozen_weights_have_no_dropout(dtype):
    rows = make_rows(90, dtype=dtype)
    predictor = net(rows)
    engine = Compiled(1)
    went = go(engine, rows, RUNS[:2], SQUARED, predictor=predictor)
    found = engine.losses(rows, weights_of(went), SQUARED, predictor)
    expected = REFERENCE.losses(rows, weights_of(went), SQUARED, predictor)
    np.testing.assert_allclose(found, expected, rtol={"float32": 1e-6, "float64": 1e-12}[dtype])
