"""Neither the number of threads nor the neighbours of a run change what comes out."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import go, make_rows, over_runs

from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.threads import threads_here
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
SPARSITIES = {"dense": (5, 0), "sparse": (1, 9), "mixed": (5, 9)}
# A run by itself has its features side by side, and scores are added up in another order: see
# `side_by_side.BOUNDS`.
BOUNDS = {"float32": 1e-5, "float64": 1e-12}
each_sparsity = pytest.mark.parametrize("sparsity", SPARSITIES)
each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])


def mixture(count):
    """Runs of several optimizers, batch sizes and settings."""
    settings = ({}, {"l2": 0.2, "l1": 0.01}, {"gradient_noise": 0.1}, {"max_norm": 0.3})
    return [
        Run(name, 0.01 * (1 + k / 50), batch, **settings[k % 4])
        for name in ("adam", "sgd", "momentum")
        for batch in (4, 12)
        for k in range(count)
    ]


def assert_same(one, other):
    """Every bit of every state and of every batch's loss."""
    for a, b in zip(one, other, strict=True):
        for x, y in zip(a.outcomes, b.outcomes, strict=True):
            np.testing.assert_array_equal(x.batch_loss, y.batch_loss)
            assert (x.weight, x.frozen, x.micro_batches) == (y.weight, y.frozen, y.micro_batches)
        for x, y in zip(a.epochs, b.epochs, strict=True):
            assert x.keys() == y.keys()
            for name in x:
                np.testing.assert_array_equal(x[name], y[name], err_msg=name)


@each_dtype
@each_sparsity
def test_the_number_of_threads_changes_no_bit(sparsity, dtype):
    rows = make_rows(90, *SPARSITIES[sparsity], dtype=dtype)
    for some in (mixture(11), mixture(1), [Run("adam", 0.01, 8)] * 2, [Run("sgd", 1e30, 8)] * 40):
        found = [
            go(Compiled(threads), rows, some, SQUARED, epochs=2, block=6)
            for threads in (1, 2, 3, 5)
        ]
        for other in found[1:]:
            assert_same(found[0], other)


@each_dtype
def test_the_number_of_threads_changes_no_bit_of_softmax(dtype):
    rows = make_rows(90, 5, 9, task="multiclass", dtype=dtype)
    loss = over_runs("cross_entropy", 3)
    found = [
        go(Compiled(threads), rows, mixture(6), loss, epochs=2, block=6) for threads in (1, 2, 3, 5)
    ]
    for other in found[1:]:
        assert_same(found[0], other)


def test_twice_the_same_is_the_same():
    rows, engine = make_rows(90, 5, 9), Compiled(2)
    found = [go(engine, rows, mixture(4), SQUARED, epochs=2, block=6) for _ in range(2)]
    assert_same(*found)


def columns(went, place):
    """One run's end: its weights and its states."""
    [one] = went
    width = one.cohort.columns
    own = slice(place * width, (place + 1) * width)
    group = next(g for g in one.cohort.state.groups if g.runs.start <= place < g.runs.stop)
    inner = place - group.runs.start
    states = [s[:, inner * width : (inner + 1) * width] for s in group.states]
    losses = [outcome.batch_loss[place] for outcome in one.outcomes]
    return np.concatenate([one.cohort.state.weights[:, own], *states]), losses


def place_of(went, run):
    return next(k for k, state in enumerate(went[0].cohort.runs) if state.run == run)


@each_dtype
@each_sparsity
@pytest.mark.parametrize("name", ["adam", "sgd", "momentum", "ftrl"])
def test_a_run_alone_is_the_run_among_63_others(name, sparsity, dtype):
    """Among four others or sixty: bit for bit. Alone, its features lie side by side."""
    rows = make_rows(90, *SPARSITIES[sparsity], dtype=dtype)
    run = Run(name, 0.013, 8)
    others = [
        Run(other, 0.01 * (1 + k / 50), batch)
        for other in ("adam", "sgd", "momentum", "ftrl")
        for batch in (8, 16)
        for k in range(8)
    ]
    among = go(Compiled(2), rows, [*others[:40], run, *others[40:63]], SQUARED, epochs=2, block=6)
    weights, losses = columns(among, place_of(among, run))
    like = go(Compiled(1), rows, [run] * 5, SQUARED, epochs=2, block=6)
    for place in range(5):
        same, same_losses = columns(like, place)
        np.testing.assert_array_equal(same, weights)
        assert same_losses == losses
    alone = go(Compiled(1), rows, [run], SQUARED, epochs=2, block=6)
    beside = go(Compiled(1), rows, [run] * 3, SQUARED, epochs=2, block=6)
    np.testing.assert_array_equal(columns(alone, 0)[0], columns(beside, 2)[0])
    apart = np.abs(columns(alone, 0)[0] - weights).max() / np.abs(weights).max()
    assert apart <= BOUNDS[dtype]
    np.testing.assert_allclose(columns(alone, 0)[1], losses, rtol=BOUNDS[dtype])


@each_dtype
@each_sparsity
def test_a_run_with_classes_alone_is_the_run_among_others(sparsity, dtype):
    """There is one layout for them."""
    rows = make_rows(60, *SPARSITIES[sparsity], task="multiclass", dtype=dtype)
    loss = over_runs("cross_entropy", 3)
    run = Run("adam", 0.013, 8)
    others = [Run("adam", 0.01 * (1 + k / 50), 8) for k in range(63)]
    among = go(Compiled(2), rows, [*others, run], loss, epochs=2, block=6)
    alone = go(Compiled(1), rows, [run], loss, epochs=2, block=6)
    np.testing.assert_array_equal(columns(among, place_of(among, run))[0], columns(alone, 0)[0])


def test_neighbours_that_overflow_change_no_bit():
    rows = make_rows(60, 5, 9)
    calm = [Run(name, 0.01, 8, l2=0.1) for name in ("adam", "sgd") for _ in range(5)]
    wild = [Run(name, 1e300, 8, l2=1e-301) for name in ("adam", "sgd") for _ in range(5)]
    among = go(Compiled(1), rows, calm + wild, SQUARED, epochs=2, block=3)
    alone = go(Compiled(1), rows, calm, SQUARED, epochs=2, block=3)
    assert not among[0].cohort.state.alive.all()
    for run in calm:
        np.testing.assert_array_equal(
            columns(among, place_of(among, run))[0], columns(alone, place_of(alone, run))[0]
        )


# How many there are -------------------------------------------------------------------------------


@pytest.mark.parametrize("given", ["1", "3"])
def test_threads_are_as_many_as_the_environment_says(given, monkeypatch):
    monkeypatch.setenv("THALWEG_THREADS", given)
    assert threads_here() == Compiled().threads == int(given)
    assert Compiled(2).threads == 2


@pytest.mark.parametrize("given", ["", "0", "two", None])
def test_threads_are_as_many_as_cores_may_be_used(given, monkeypatch):
    monkeypatch.delenv("THALWEG_THREADS", raising=False)
    if given is not None:
        monkeypatch.setenv("THALWEG_THREADS", given)
    monkeypatch.setattr("os.sched_getaffinity", lambda pid: {0, 3, 5}, raising=False)
    assert threads_here() == 3
    monkeypatch.delattr("os.sched_getaffinity")
    monkeypatch.setattr("os.cpu_count", lambda: 7)
    assert threads_here() == 7


def test_shards_are_dealt_out_evenly_to_the_threads(monkeypatch):
    rows, engine, dealt = make_rows(60, 5), Compiled(3), []
    real = engine._jobs

    def jobs(*given):
        made = real(*given)
        dealt.append([job.get("shard_count") for job in made[0]])
        return made

    monkeypatch.setattr(engine, "_jobs", jobs)
    go(engine, rows, [Run("adam", 0.01, 8)] * 64, SQUARED)
    go(engine, rows, [Run("adam", 0.01, 8)], SQUARED)
    assert dealt == [[2, 1, 1], [1]]
