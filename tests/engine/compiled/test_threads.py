"""Neither the number of threads nor the neighbours of a run change what comes out."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
from scipy.sparse import csr_array
from side_by_side import go, make_rows, over_runs

from thalweg.data.rows import Rows
from thalweg.engine.compiled import engine as engine_module
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.tasks import divide, take_turns, times_of
from thalweg.engine.contract import Work
from thalweg.engine.reference import REFERENCE
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.threads import threads_here
from thalweg.training.cohort import RunState, TrainedOn, cohorts
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

    def spied(*given):
        tasks = divide(*given)
        dealt.append([task.job.get("shard_count") for task in tasks])
        return tasks

    monkeypatch.setattr(engine_module, "divide", spied)
    go(engine, rows, [Run("adam", 0.01, 8)] * 64, SQUARED)
    go(engine, rows, [Run("adam", 0.01, 8)], SQUARED)
    assert dealt == [[2, 1, 1], [1]]


def shards_of(engine, rows, some):
    """Train; return the runs of each shard."""
    went = go(engine, rows, some, SQUARED)
    return sorted(len(shard.runs) for each in went for shard in each.cohort.state.held.shards)


@pytest.mark.parametrize(
    ("threads", "of_one", "of_two"),
    [(1, [12], [12, 12]), (2, [6, 6], [12, 12]), (3, [6, 6], [6, 6, 6, 6])],
)
def test_runs_are_divided_for_threads_that_would_have_none(threads, of_one, of_two):
    """Half a vector takes as long as a full one. Sparse rows keep lazily exact runs apart."""
    rows, engine = make_rows(60, 5, 9), Compiled(threads)
    lazy, others = ([Run(name, 0.01, 8)] * 12 for name in ("sgd", "adam"))
    assert shards_of(engine, rows, others) == of_one
    assert shards_of(engine, rows, [*lazy, *others]) == of_two


def test_the_times_of_shards_are_like_those_measured():
    """Milliseconds of the flights' 229,142 training rows, of 13 dense columns and 8 entries."""
    rng = np.random.default_rng(0)
    entries = rng.normal(size=60 * 8), rng.integers(0, 90, 60 * 8), np.arange(61) * 8
    sparse = csr_array(entries, shape=(60, 90))
    rows = Rows(rng.normal(size=(60, 13)), sparse, rng.normal(size=60), np.ones(60), np.ones(60))
    measured = {
        (("adam", 0.0),) * 12: 19.5,
        (("sgd", 1e-5),) * 12: 24.0,
        (("sgd", 0.0),): 9.2,
        (("sgd", 1e-5),): 16.8,
    }
    found = []
    for kinds in measured:
        some = [Run(name, 0.01, 30, l2=l2) for name, l2 in kinds]
        on = TrainedOn(len(rows), predictor_for(rows, 1, None), "float32", 1, (), rows.stored())
        [cohort] = cohorts([RunState(run, run.penalties) for run in some], on)
        work = Work(rows, cohort.state, cohort.next_updates(0, rows, 1.0))
        engine = Compiled(1)
        [time] = times_of(engine._held(work, SQUARED).shards, work)
        found.append(time)
    shares = np.array(found) / np.array(list(measured.values()))
    assert shares.max() / shares.min() < 1.25


# Works side by side -------------------------------------------------------------------------------

SHAPES = {(): 3, (5,): 1, (4, 3): 2, (40,): 1}  # how many runs of each


def works(rows, dtype, batches=(8, 4, 8, 12)):
    """A work of linear runs, and of nets of several shapes, batch sizes and optimizers."""
    made = []
    for (hidden, count), batch in zip(SHAPES.items(), batches, strict=True):
        shape = choose_architecture(hidden, "relu", "he") if hidden else None
        runs = [Run(name, 0.01, batch) for name in ("adam", "sgd", "nag")[:count]]
        on = TrainedOn(len(rows), predictor_for(rows, 1, shape), dtype, 1, (), rows.stored())
        [cohort] = cohorts([RunState(run, run.penalties) for run in runs], on)
        made.append(Work(rows, cohort.state, cohort.next_updates(0, rows, 1.0)))
    return made


def ended(engine, done):
    for work in done:
        engine.settle(work.state)
    return [
        [work.state.weights, *(values for g in work.state.groups for values in g.states)]
        for work in done
    ]


@each_dtype
@pytest.mark.parametrize("threads", [1, 2, 3])
def test_works_side_by_side_are_each_as_alone(threads, dtype):
    rows = make_rows(90, 5, dtype=dtype)
    together, alone = works(rows, dtype), works(rows, dtype)
    engine, one = Compiled(threads), Compiled(1)
    outcomes = engine.train(together, SQUARED, lambda: False)
    for work, outcome in zip(alone, outcomes, strict=True):
        own = one(work.rows, work.state, work.updates, SQUARED, lambda: False)
        np.testing.assert_array_equal(own.batch_loss, outcome.batch_loss)
        assert (own.weight, own.micro_batches) == (outcome.weight, outcome.micro_batches)
        assert outcome.complete
    for mine, other in zip(ended(engine, together), ended(one, alone), strict=True):
        for values, same in zip(mine, other, strict=True):
            np.testing.assert_array_equal(values, same)


@pytest.mark.parametrize("asked", [0, 1, 5])
def test_a_stop_ends_all_works_between_two_micro_batches(asked, monkeypatch):
    """Each where it is, and as the reference ends there."""
    monkeypatch.setattr(engine_module, "_CALL_WORK", 1)
    rows = make_rows(90, 5)
    answers = iter([False] * asked)
    together, alone = works(rows, "float64"), works(rows, "float64")
    engine = Compiled(2)
    outcomes = engine.train(together, SQUARED, lambda: next(answers, True))
    assert [outcome.complete for outcome in outcomes] == [False] * 4
    assert max(outcome.micro_batches for outcome in outcomes) == asked
    for work, outcome in zip(alone, outcomes, strict=True):
        left = iter([False] * outcome.micro_batches)
        REFERENCE(work.rows, work.state, work.updates, SQUARED, lambda left=left: next(left, True))
    for mine, other in zip(ended(engine, together), ended(REFERENCE, alone), strict=True):
        for values, same in zip(mine, other, strict=True):
            np.testing.assert_allclose(values, same, rtol=1e-9, atol=1e-12)


def test_the_reference_ends_all_works_once_it_is_told_to():
    """Even if the answer is given once."""
    rows = make_rows(90, 5)
    answers = iter([*[False] * 14, True])
    outcomes = REFERENCE.train(works(rows, "float64"), SQUARED, lambda: next(answers, False))
    assert [(outcome.micro_batches, outcome.complete) for outcome in outcomes] == [
        (12, True),
        (2, False),
        (0, False),
        (0, False),
    ]


def test_tasks_of_several_works_are_a_few_a_thread_the_largest_first():
    rows, engine = make_rows(90, 5), Compiled(1)
    some = works(rows, "float64")
    engine.train(some, SQUARED, lambda: False)
    divided = [engine._divided(work.state.held, work, SQUARED) for work in some]
    times = [task.time for task in divide(divided, 2)]
    assert times == sorted(times, reverse=True)
    assert len(times) == 5  # those of two nets of (4, 3) are two, three linear runs are one
    assert max(times) == divided[3].time  # forty units take longer than the others
    assert len(divide(divided, 1)) == 4  # one thread has a task for each work


def test_threads_take_every_task_once():
    taken, tasks = [], [lambda k=k: taken.append(k) for k in range(40)]
    work = take_turns(tasks)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda _: work(), range(4)))
    assert sorted(taken) == [*range(40)]


def test_tasks_that_nobody_has_begun_are_left_where_a_thread_is_interrupted():
    taken = []

    def interrupted():
        raise KeyboardInterrupt

    work = take_turns([lambda: taken.append(0), interrupted, lambda: taken.append(2)])
    with pytest.raises(KeyboardInterrupt):
        work()
    work()
    assert taken == [0]


@pytest.mark.parametrize("threads", [1, 3])
def test_what_is_called_side_by_side_may_call_the_engine(threads):
    rows, engine = make_rows(90, 5), Compiled(threads)
    weights = [np.full((5, k), 0.1 * k) for k in (1, 5, 20)]
    found = engine.side_by_side(lambda own: engine.losses(rows, own, SQUARED), weights)
    for own, losses in zip(weights, found, strict=True):
        np.testing.assert_array_equal(losses, Compiled(1).losses(rows, own, SQUARED))
