"""One run that updates after every row: its own kernel does what the others do, bit by bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from scipy.sparse import csr_array
from side_by_side import RATES, assert_agree, firsts, go, make_rows, over_runs

from in_one_test import half_of
from thalweg.engine.compiled import engine as engine_module
from thalweg.engine.compiled import fused
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.jit.machine_code import CannotCompile
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.run import Run

SQUARED, LOG_LOSS = over_runs("squared_error"), over_runs("log_loss")
SPARSITIES = {"dense": (5, 0), "several vectors": (83, 0), "sparse": (1, 9), "mixed": (37, 9)}
each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])
STEPWISE = [
    name
    for name, optimizer in OPTIMIZERS.items()
    if isinstance(optimizer, Optimizer) and not optimizer.over
]


@pytest.fixture
def calls(monkeypatch):
    """Have the kernel trained with however few rows; return what it was asked for."""
    asked = []
    made = Compiled._fused

    def noted(self, shard, loss):
        address = made(self, shard, loss)
        asked.append((shard.parts[0].optimizer.name, address != 0))
        return address

    monkeypatch.setattr(Compiled, "_fused", noted)
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    return asked


def both(monkeypatch, rows, runs, loss, **options):
    """Train with the kernel and without it."""
    mine = go(Compiled(1), rows, runs, loss, **options)
    monkeypatch.setattr(fused, "FEWEST_ROWS", 10**9)
    theirs = go(Compiled(1), rows, runs, loss, **options)
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    return mine, theirs


def assert_same(mine, theirs):
    """All numbers are the same, those that are not finite too."""
    for one, other in zip(mine, theirs, strict=True):
        for ours, its in zip(one.outcomes, other.outcomes, strict=True):
            assert ours.frozen == its.frozen
            np.testing.assert_array_equal(ours.batch_loss, its.batch_loss)
        for ours, its in zip(one.epochs, other.epochs, strict=True):
            assert ours.keys() == its.keys()
            for name, values in its.items():
                np.testing.assert_array_equal(ours[name], values, err_msg=name)


@pytest.mark.parametrize("name", firsts(STEPWISE))
def test_every_optimizer_has_the_same_bits(name, calls, monkeypatch):
    rows = make_rows(60, *SPARSITIES["mixed"], dtype="float32")
    run = Run(name, RATES.get(name, 4e-3), 1)
    mine, theirs = both(monkeypatch, rows, [run], SQUARED, epochs=2, block=17)
    assert_same(mine, theirs)
    # An optimizer that averages by itself updates every weight: that is the others' work.
    assert set(calls) == (set() if OPTIMIZERS[name].averaged else {(name, True)})
    assert np.abs(mine[0].epochs[-1]["weights"]).max() > 0


@half_of(dtype=["float32", "float64"], sparsity=SPARSITIES)
def test_every_sparsity_has_the_same_bits(sparsity, dtype, calls, monkeypatch):
    rows = make_rows(60, *SPARSITIES[sparsity], task="binary", dtype=dtype)
    for name in ("sgd", "adam"):
        mine, theirs = both(monkeypatch, rows, [Run(name, 0.01, 1)], LOG_LOSS, epochs=2, block=23)
        assert_same(mine, theirs)
        assert_agree(mine, go(REFERENCE, rows, [Run(name, 0.01, 1)], LOG_LOSS, epochs=2, block=23))
    assert ("sgd", True) in calls
    assert ("adam", True) in calls


@each_dtype
def test_long_sparse_rows_have_the_same_bits(dtype, calls, monkeypatch):
    """Fewer entries than lanes, as many, one more, several vectors of them, none."""
    rng = np.random.default_rng(1)
    counts = [0, 1, 15, 16, 17, 31, 32, 33, 40, 64, 3, 0] * 3
    own = [np.sort(rng.permutation(70)[:count]) for count in counts]
    matrix = csr_array(
        (rng.normal(size=sum(counts)), np.concatenate(own), np.cumsum([0, *counts])),
        shape=(len(counts), 70),
    ).astype(dtype)
    rows = make_rows(len(counts), 3, 0, task="binary", dtype=dtype)
    rows = replace(rows, sparse=matrix)
    for name in ("sgd", "adagrad"):
        mine, theirs = both(monkeypatch, rows, [Run(name, 0.05, 1)], LOG_LOSS, epochs=3)
        assert_same(mine, theirs)
        assert_agree(mine, go(REFERENCE, rows, [Run(name, 0.05, 1)], LOG_LOSS, epochs=3))


def test_rows_whose_columns_do_not_ascend_are_the_others_work(calls, monkeypatch):
    """A column that stands twice in a row is updated once; ordered rows between are not theirs."""
    untidy = make_rows(30, 3, 9, dtype="float64", untidy=True)
    tidy = make_rows(30, 3, 9, dtype="float64")
    matrix = csr_array(np.zeros((0, 9)))
    for i in range(30):  # five of the one, five of the other
        source = tidy if i // 5 % 2 else untidy
        part = source.sparse[i : i + 1]
        matrix = csr_array(
            (
                np.concatenate([matrix.data, part.data]),
                np.concatenate([matrix.indices, part.indices]),
                np.concatenate([matrix.indptr, [matrix.indptr[-1] + len(part.data)]]),
            ),
            shape=(i + 1, 9),
        )
    rows = replace(tidy, sparse=matrix)
    for name in ("sgd", "adam"):
        run = [Run(name, 0.01, 1)]
        mine, theirs = both(monkeypatch, rows, run, SQUARED, epochs=2)
        assert_same(mine, theirs)
        assert_agree(mine, go(REFERENCE, rows, run, SQUARED, epochs=2))
    assert ("adam", True) in calls


def test_a_row_may_have_more_entries_than_there_are_columns(calls, monkeypatch):
    """They find room, though the row is the others' work in the end."""
    rng = np.random.default_rng(0)
    matrix = csr_array(
        (rng.normal(size=200), rng.integers(4, size=200), np.arange(0, 201, 40)), shape=(5, 4)
    )
    rows = replace(make_rows(5, 3, 0), sparse=matrix)
    run = [Run("adam", 0.01, 1)]
    mine, theirs = both(monkeypatch, rows, run, SQUARED, epochs=2)
    assert_same(mine, theirs)
    assert_agree(mine, go(REFERENCE, rows, run, SQUARED, epochs=2))
    (shard,) = mine[0].cohort.state.held.shards
    assert shard.record.kept["slot_weights"].size >= 48


@each_dtype
@pytest.mark.parametrize("sparsity", ["dense", "mixed"])
def test_a_run_that_overflows_is_frozen_at_the_same_row(sparsity, dtype, calls, monkeypatch):
    rows = make_rows(40, *SPARSITIES[sparsity], task="binary", dtype=dtype, weighted=False)
    large = {"float32": 1e25, "float64": 1e200}[dtype]
    rows.dense[20:22, 1] = large
    rows.target[20:22] = 0.0, 1.0  # so that one is wrong
    run = [Run("sgd", large, 1)]
    mine, theirs = both(monkeypatch, rows, run, LOG_LOSS, epochs=2, block=15)
    assert_same(mine, theirs)
    assert any(outcome.frozen for outcome in mine[0].outcomes)
    assert not mine[0].cohort.state.alive.any()
    assert np.isfinite(mine[0].cohort.state.weights).all()


PENALTIES = {
    "l2": {"l2": 0.1},
    "decay": {"decoupled_weight_decay": 0.3},
    "l1": {"l1": 0.05},
    "elastic net": {"l1": 0.02, "l2": 0.05},
    "l2 and decay": {"l2": 0.1, "decoupled_weight_decay": 0.3},
}


@half_of(dtype=["float32", "float64"], sparsity=["sparse", "mixed"], penalty=PENALTIES)
def test_a_penalty_at_every_row_is_the_references(penalty, sparsity, dtype, calls, monkeypatch):
    """Plain descent too, which moves the weights that a row does not touch."""
    rows = make_rows(60, *SPARSITIES[sparsity], dtype=dtype)
    for name in ("sgd", "momentum", "adam"):
        rate = RATES.get(name, 0.01)
        run = [Run(name, rate, 1, **PENALTIES[penalty], schedule="cosine")]
        mine, theirs = both(monkeypatch, rows, run, SQUARED, epochs=2, block=23)
        assert_same(mine, theirs)
        options = {"epochs": 2, "block": 23}
        assert_agree(mine, go(REFERENCE, rows, run, SQUARED, **options))
        assert_same(mine, go(Compiled(2), rows, run, SQUARED, **options))


@half_of(count=[1, 3, 7], penalty=PENALTIES)
def test_threads_change_no_bit_of_a_penalty_at_every_row(penalty, count, calls):
    rows = make_rows(60, 3, 9)
    runs = [
        Run(name, 0.01 * (1 + k / 10), 1, **PENALTIES[penalty])
        for name in ("sgd", "adam")
        for k in range(count)
    ]
    options = {"epochs": 2, "block": 23}
    one, two = (go(Compiled(threads), rows, runs, SQUARED, **options) for threads in (1, 2))
    assert_same(one, two)
    assert_agree(one, go(REFERENCE, rows, runs, SQUARED, **options))


@pytest.mark.parametrize("setting", [{"l2": 0.1}, {"decoupled_weight_decay": 0.3}])
@pytest.mark.parametrize("name", ["adam", "momentum"])
def test_l2_and_decay_are_in_it(name, setting, calls, monkeypatch):
    rows = make_rows(60, 5, 9)
    run = [Run(name, 0.01, 1, **setting, schedule="cosine")]
    mine, theirs = both(monkeypatch, rows, run, SQUARED, epochs=2, block=25)
    assert_same(mine, theirs)
    assert set(calls) == {(name, True)}
    plain, _ = both(monkeypatch, rows, [Run(name, 0.01, 1, schedule="cosine")], SQUARED, epochs=2)
    assert (plain[0].epochs[-1]["weights"] != mine[0].epochs[-1]["weights"]).any()


@pytest.mark.parametrize(
    "setting",
    [
        {"l1": 0.05},
        {"max_norm": 0.3},
        {"clip_norm": 0.5},
        {"clip_value": 0.1},
        {"gradient_noise": 0.1},
        {"average": "polyak"},
    ],
    ids=lambda setting: str(next(iter(setting))),
)
def test_other_settings_are_the_others_work(setting, calls):
    rows = make_rows(40, 5, 0)
    run = [Run("sgd", 0.02, 1, **setting)]
    mine = go(Compiled(1), rows, run, SQUARED, epochs=2)
    assert_agree(mine, go(REFERENCE, rows, run, SQUARED, epochs=2))
    assert calls == []


def test_up_to_four_runs_have_a_kernel_each(calls, monkeypatch):
    rows = make_rows(60, 5, 0)
    runs = [Run("adam", 0.01, 1), Run("sgd", 0.01, 1), Run("sgd", 0.02, 1), Run("nag", 0.01, 1)]
    mine, theirs = both(monkeypatch, rows, runs, SQUARED, epochs=2)
    assert_same(mine, theirs)
    assert [name for name, _ in calls].count("sgd") == 4  # in two epochs
    calls.clear()
    go(Compiled(1), rows, [*runs, Run("sgd", 0.03, 1)], SQUARED)
    go(Compiled(1), rows, [Run("adam", 0.01, 2)], SQUARED)
    go(Compiled(1), rows, [Run("adam", 0.01, 1), Run("adam", 0.01, 4)], SQUARED)
    assert calls == [("adam", True)]  # of the last, where one updates after every row


def test_with_few_rows_a_compilation_does_not_pay(calls, monkeypatch):
    monkeypatch.setattr(fused, "FEWEST_ROWS", 41)
    go(Compiled(1), make_rows(40, 5, 0), [Run("adam", 0.01, 1)], SQUARED)
    assert calls == []
    go(Compiled(1), make_rows(41, 5, 0), [Run("adam", 0.01, 1)], SQUARED)
    assert calls == [("adam", True)]


def test_where_it_cannot_be_compiled_the_others_train(monkeypatch):
    def refused(*arguments):
        raise CannotCompile("fused", "it is a test")

    monkeypatch.setattr(engine_module, "fused_kernel", refused)
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    rows, run = make_rows(40, 5, 0), [Run("adam", 0.01, 1)]
    mine = go(Compiled(1), rows, run, SQUARED)
    assert_agree(mine, go(REFERENCE, rows, run, SQUARED))
