"""Nets over sparse columns: their rows of weights are lazy, the same in both engines."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from side_by_side import EVERY, RATES, compare, go, make_rows, over_runs
from test_binned import binned
from test_compiled_nets import net
from test_settings_against_reference import LAZY, early, remade
from test_threads import assert_same

from in_one_test import half_of
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.contract import updates_all_weights
from thalweg.engine.reference import REFERENCE
from thalweg.training.run import Run

SQUARED, LOG_LOSS = over_runs("squared_error"), over_runs("log_loss")
each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])
PULLS = {"l2": 0.1, "decoupled_weight_decay": 0.2}


def lazy_rows(predictor):
    return predictor.layout.places["sparse"]


@pytest.mark.parametrize("name", EVERY)
def test_optimizers(name):
    """With penalties, which are multiplied by the updates per touch, and batches of two sizes."""
    rows = make_rows(90, 3, 9)
    rate = RATES.get(name.partition(",")[0], 0.01)
    runs = [Run(name, rate, 8, **PULLS), Run(name, rate / 2, 24)]
    compare(rows, runs, SQUARED, epochs=2, block=2, predictor=net(rows, (6, 5)), bound=1e-11)


@pytest.mark.parametrize(
    ("units", "batch", "dtype"),
    [
        pytest.param(units, batch, dtype, marks=[pytest.mark.slow] * ((i + j + k) % 2))
        for i, units in enumerate((1, 16, 40))
        for j, batch in enumerate((1, 4))
        for k, dtype in enumerate(("float32", "float64"))
    ],
)
def test_settings_of_every_kind_in_one_cohort(units, batch, dtype):
    """Lazy, exact and eager runs; weights of columns that no row has stay at their start."""
    rows = make_rows(36, 3, 12, dtype=dtype)
    settings = [
        {},
        PULLS,
        {"l1": 0.02},
        {"clip_norm": 0.3},
        {"clip_value": 0.02, "l2": 0.1},
        {"gradient_noise": 0.1},
        {"average": "ema,decay=0.9"},
    ]
    runs = [
        Run(name, 0.01, size, **setting)
        for name in ("adam,eps=0.01", "momentum", "sgd")
        for size in (batch, 3 * batch, "full")
        for setting in settings
    ]
    predictor = net(rows, (units, 3))
    bound = {"float32": 1e-3, "float64": 1e-11}[dtype]
    loose = {"bound": bound, "loss_bound": bound}
    [went] = compare(rows, runs, SQUARED, epochs=2, block=2, predictor=predictor, **loose)
    last = went.epochs[-1]["weights"][lazy_rows(predictor)].reshape(12, units, -1)
    start = predictor.initial(0)[lazy_rows(predictor)].reshape(12, units, 1).astype(dtype)
    for run, own in zip(went.cohort.runs, np.moveaxis(last, -1, 0), strict=True):
        pulled = any(run.strengths.get(name) for name in ("l1", "l2", "decoupled_weight_decay"))
        moves = run.run.gradient_noise or (run.run.method.name == "sgd" and pulled)
        assert (own[-1] == start[-1, :, 0]).all() == (not moves)
        assert (own[0] != start[0, :, 0]).any()


@each_dtype
def test_indices_that_do_not_ascend_and_stand_twice(dtype):
    rows = make_rows(60, 3, 12, untidy=True, dtype=dtype)
    runs = [Run(name, 0.01, b, **PULLS) for name in ("adam,eps=0.01", "sgd") for b in (1, 4)]
    compare(rows, runs, SQUARED, epochs=2, block=3, predictor=net(rows, (17,)))


@half_of(dtype=["float32", "float64"], case=LAZY)
def test_closed_forms(case, dtype):
    """Looked at after every block: none has an update left that it missed."""
    rows = early(dtype=dtype)
    name, setting = LAZY[case]
    for schedule in ("constant", "cosine,warmup=0.4"):
        for batch, block in ((1, 7), (4, 0), (4, 3)):
            runs = [Run(name, 0.1, batch, schedule=schedule, **setting)]
            options = {"epochs": 2, "block": block, "each_block": True}
            [went] = compare(rows, runs, LOG_LOSS, predictor=net(rows, (5, 2)), **options)
    if name.startswith("sgd"):
        first, last = (went.epochs[at]["weights"][-10:] for at in (0, -1))  # the last two columns
        assert (first != last).any()


def test_factors_that_fall_to_nothing_in_a_later_block(monkeypatch):
    """A rising rate: 1 − lr · l2 becomes negative, and there is no closed form any more."""
    made, rows = remade(monkeypatch), early()
    setting = {"l2": 1.5, "l1": 0.01, "schedule": "cosine,warmup=0.9"}
    runs = [Run("sgd", 1.0, 4, **setting), Run("sgd", 0.1, 4), Run("adam", 0.01, 4)]
    compare(rows, runs, LOG_LOSS, epochs=2, block=3, each_block=True, predictor=net(rows, (5,)))
    assert made[:2] == [True, False]


def test_what_is_touched_moves_and_nothing_else():
    """After an update of one row, of all lazy weights those of its two columns have moved."""
    rows = make_rows(60, 3, 12)
    row = int(np.flatnonzero(np.diff(rows.sparse.indptr) == 2)[0])
    rows = rows.take(slice(row, row + 1))
    rows.loss_weight[:] = 1.0
    predictor = net(rows, (20, 3))
    [went] = go(Compiled(1), rows, [Run("adam", 0.01, 1, **PULLS)], SQUARED, predictor=predictor)
    before = predictor.initial(0)[lazy_rows(predictor), 0].reshape(12, 20)
    after = went.epochs[0]["weights"][lazy_rows(predictor), 0].reshape(12, 20)
    moved = (before != after).any(axis=1)
    np.testing.assert_array_equal(np.flatnonzero(moved), np.sort(rows.sparse.indices))


@pytest.mark.parametrize("where", ["dense", "sparse", "layer 2"])
@pytest.mark.parametrize("name", ["adam", "sgd"])
def test_a_number_that_is_not_finite_anywhere_freezes_all_of_the_net(where, name):
    """A state or a weight next to the largest number overflows in one part alone."""
    rows = make_rows(60, 3, 5)
    predictor = net(rows, (20, 3))
    runs = [Run(name, 0.01, 4), Run(name, 0.02, 4)]
    found = []
    for engine in (Compiled(1), REFERENCE):

        def spoil(cohort, at):
            if at == 0:
                place = predictor.layout.places[where].start + 3
                if cohort.state.groups[0].states:
                    cohort.state.groups[0].states[0][place, 1] = np.inf
                else:
                    cohort.state.gradient[place, 1] = np.inf
                    cohort.state.groups[0].touched[:] = True

        [went] = go(engine, rows, runs, SQUARED, before=spoil, predictor=predictor)
        found.append(went)
    assert [each.outcomes[0].frozen for each in found] == [{1: 0}] * 2
    for name in ("weights", "alive"):
        np.testing.assert_allclose(found[0].epochs[0][name], found[1].epochs[0][name], rtol=1e-10)
    start = predictor.initial(0)[:, 0]
    np.testing.assert_array_equal(found[0].epochs[0]["weights"][:, 1], start)


def test_the_norm_that_is_clipped_is_of_all_weights():
    """With a first layer of sparse columns alone, whose gradient is most of the length."""
    rows = make_rows(60, 1, 9)
    strong = replace(rows, sparse=rows.sparse * 50)
    predictor = net(strong, (20,))
    runs = [Run("sgd", 0.01, 8, clip_norm=bound) for bound in (0.01, 1.0, np.inf)]
    [went] = compare(strong, runs, SQUARED, predictor=predictor)
    start = predictor.initial(0)[:, 0]
    moved = np.linalg.norm(went.epochs[0]["weights"].T - start, axis=1)
    assert moved[0] <= 0.01 * 0.01 * 8 * 1.001
    assert moved[0] < moved[1] < moved[2]


@each_dtype
def test_threads_neighbours_and_blocks_change_no_bit(dtype):
    rows = binned(make_rows(300, sparse=9, dtype=dtype))
    runs = [
        Run("adam", 0.01 * (k + 1), (16, 32)[k % 2], hidden=(20, 7), dropout=0.2) for k in range(4)
    ]
    runs += [Run("sgd", 0.01, 16, l2=0.1, hidden=(20, 7))]
    predictor = net(rows, (20, 7))
    one = go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor)
    for threads, block in ((3, 0), (2, 2)):
        other = go(
            Compiled(threads), rows, runs, SQUARED, epochs=2, block=block, predictor=predictor
        )
        for name, values in one[0].epochs[-1].items():
            if block == 0 or name == "weights":
                close = 1e-5 if dtype == "float32" and block else 1e-13 if block else 0.0
                np.testing.assert_allclose(
                    other[0].epochs[-1][name], values, rtol=close, atol=close
                )
    for place, run in enumerate(one[0].cohort.runs[:2]):
        [alone] = go(Compiled(1), rows, [run.run], SQUARED, epochs=2, predictor=predictor)
        np.testing.assert_array_equal(
            alone.epochs[-1]["weights"][:, 0], one[0].epochs[-1]["weights"][:, place]
        )


def test_a_batch_goes_on_in_other_shards():
    """Settled in the middle of batches, with their sums and what they touched, and made anew."""
    rows = make_rows(60, 3, 9)
    runs = [Run(name, 0.01, b) for name in ("adam", "momentum", "sgd") for b in (4, 12, "full")]
    predictor = net(rows, (20, 3))

    def handed_over(cohort, at):
        Compiled(1).settle(cohort.state)
        cohort.state.held = None

    options = {"epochs": 2, "block": 1, "predictor": predictor}
    compare(rows, runs, SQUARED, each_block=True, **options)
    one = go(Compiled(1), rows, runs, SQUARED, **options)
    assert_same(one, go(Compiled(1), rows, runs, SQUARED, before=handed_over, **options))


def test_which_runs_are_lazy_is_told_as_for_linear_ones():
    rows = make_rows(60, 3, 9)
    settings = [{}, {"l1": 0.1, "clip_norm": 1.0, "average": "ema"}, {"gradient_noise": 0.1}]
    runs = [Run("adam", 0.01, 4, **setting) for setting in settings]
    [went] = go(REFERENCE, rows, runs, SQUARED, predictor=net(rows, (5,)))
    [updates] = went.cohort.next_updates(0, rows, 1.0).groups
    lazy = ~updates_all_weights(went.cohort.state.groups[0], updates)
    assert lazy.tolist() == [True, True, False]
    assert went.cohort.state.groups[0].rarity.shape == (9,)
