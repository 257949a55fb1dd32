"""Nets in the compiled engine: as in the reference, whatever their shape, rows and settings."""

from __future__ import annotations

import numpy as np
import pytest
from side_by_side import EVERY, RATES, assert_agree, compare, go, make_rows, over_runs
from test_binned import binned
from test_threads import assert_same

from thalweg.activations import ACTIVATIONS
from thalweg.engine.compiled import job, shard_records
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.compiled.kernel_records import Shard
from thalweg.engine.reference import REFERENCE
from thalweg.jit.records import Record
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")
each_dtype = pytest.mark.parametrize("dtype", ["float32", "float64"])
RUNS = [
    Run("adam,eps=0.01", 0.01, 16),
    Run("sgd", 0.02, 32, l2=0.1, schedule="cosine"),
    Run("momentum", 0.004, "full", clip_norm=0.5),
    Run("adam,eps=0.01", 0.01, 16, l1=0.01, decoupled_weight_decay=0.1, clip_value=0.3),
    Run("sgd", 0.01, 16, gradient_noise=0.1),
    Run("nag", 0.004, 48),
]


def net(rows, hidden=(16, 32), activation="tanh", columns=1):
    return predictor_for(rows, columns, choose_architecture(hidden, activation, "he"))


@each_dtype
@pytest.mark.parametrize("hidden", [(16,), (5,), (33, 3), (20, 7, 48), (1, 2), (64, 64)])
@pytest.mark.parametrize("sparse", [0, 9])
def test_shapes(dtype, hidden, sparse):
    rows = binned(make_rows(130, sparse=sparse, dtype=dtype))
    compare(rows, RUNS, SQUARED, epochs=2, block=3, predictor=net(rows, hidden))


@pytest.mark.parametrize("dense", [1, 2, 17])
def test_dense_columns(dense):
    rows = make_rows(130, dense, 5)
    compare(rows, RUNS[:2], SQUARED, epochs=2, predictor=net(rows))


@each_dtype
@pytest.mark.parametrize("activation", [*ACTIVATIONS, "leaky_relu,slope=0.3", "elu,alpha=0.4"])
def test_activations(dtype, activation):
    rows = make_rows(90, dtype=dtype)
    went = compare(rows, RUNS[:2], SQUARED, epochs=2, predictor=net(rows, (7, 5), activation))
    other = "identity" if activation != "identity" else "relu"
    base = go(REFERENCE, rows, RUNS[:2], SQUARED, epochs=2, predictor=net(rows, (7, 5), other))
    ours, theirs = (each[0].epochs[-1]["weights"] for each in (went, base))
    assert np.abs(ours - theirs).max() > 1e-3


@each_dtype
@pytest.mark.parametrize("columns", [3, 20])
def test_several_classes(dtype, columns):
    rows = binned(make_rows(130, sparse=4, task="multiclass", classes=columns, dtype=dtype))
    loss = over_runs("cross_entropy", columns)
    compare(rows, RUNS, loss, epochs=2, predictor=net(rows, (9, 16), columns=columns))


@each_dtype
@pytest.mark.parametrize("columns", [2, 17])
def test_several_targets(dtype, columns):
    rows = make_rows(130, outputs=columns, dtype=dtype)
    loss = over_runs("huber", columns)
    compare(rows, RUNS, loss, epochs=2, predictor=net(rows, (9, 16), columns=columns))


@pytest.mark.parametrize("name", EVERY)
def test_optimizers(name):
    rows = make_rows(90)
    rate = RATES.get(name.partition(",")[0], 0.01)
    runs = [Run(name, rate, 16), Run(name, rate / 2, 32, l2=0.01)]
    bounds = {"bound": 1e-11}
    if name.startswith("soap"):  # directions without a gradient have any eigenvectors
        bounds = {"bound": 1e-8, "loss_bound": 1e-10}
    compare(rows, runs, SQUARED, epochs=3, predictor=net(rows, (6, 5)), **bounds)


@pytest.mark.parametrize("average", ["ema", "polyak"])
def test_averages(average):
    rows = make_rows(90)
    runs = [Run("adam,eps=0.01", 0.01, 16, average=average), Run("sgd", 0.01, 16)]
    [went] = compare(rows, runs, SQUARED, epochs=2, predictor=net(rows))
    last = went.epochs[-1]
    assert np.abs(last["average"][:, 0] - last["weights"][:, 0]).max() > 1e-4


def test_penalties_are_not_on_biases():
    rows = make_rows(90)
    free = go(Compiled(1), rows, [Run("sgd", 0.02, 16)], SQUARED, predictor=net(rows))
    strong = go(Compiled(1), rows, [Run("sgd", 0.02, 16, l1=300.0)], SQUARED, predictor=net(rows))
    first = net(rows).layout.unpenalised_end
    ends = [each[0].epochs[-1]["weights"][:, 0] for each in (free, strong)]
    assert (ends[1][first:] == 0).all()
    assert (ends[1][:first] != 0).any()


@each_dtype
def test_rows_in_an_order(dtype):
    rows = binned(make_rows(300, sparse=4, dtype=dtype))
    mixed = rows.ordered(np.random.default_rng(0).permutation(300))
    [ours], [theirs] = (
        go(Compiled(1), some, RUNS[:2], SQUARED, epochs=2, predictor=net(rows))
        for some in (mixed, mixed.take(slice(None)))
    )
    np.testing.assert_array_equal(ours.epochs[-1]["weights"], theirs.epochs[-1]["weights"])


@each_dtype
def test_threads_and_neighbours_change_no_bit(dtype):
    rows = binned(make_rows(400, sparse=4, dtype=dtype))
    runs = [Run("adam", 0.01 * (k + 1), (16, 32)[k % 2], seed=0) for k in range(5)]
    predictor = net(rows, (20, 7))
    found = [go(Compiled(n), rows, runs, SQUARED, epochs=2, predictor=predictor) for n in (1, 2, 3)]
    for other in found[1:]:
        assert_same(found[0], other)
    for place, run in enumerate(found[0][0].cohort.runs):
        [alone] = go(Compiled(1), rows, [run.run], SQUARED, epochs=2, predictor=predictor)
        if run.run.batch_size == 16:
            np.testing.assert_array_equal(
                alone.epochs[-1]["weights"][:, 0], found[0][0].epochs[-1]["weights"][:, place]
            )


@pytest.mark.parametrize("hidden", [None, (20, 7)])
def test_how_far_a_shard_goes_before_the_next_one_changes_no_bit(hidden, monkeypatch):
    rows = binned(make_rows(400, sparse=4)).ordered(np.random.default_rng(0).permutation(400))
    runs = [Run("adam", 0.01 * (k + 1), (16, 32)[k % 2]) for k in range(20)]
    predictor = None if hidden is None else net(rows, hidden)
    spans, own_span = [], job._span
    monkeypatch.setattr(job, "_span", lambda *given: spans.append(own_span(*given)) or spans[-1])
    far = go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor)
    assert min(spans) > 1
    monkeypatch.setattr(job, "_span", lambda *given: 1)
    assert_same(far, go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor))


def test_a_plain_linear_run_goes_with_the_others_over_each_micro_batch():
    rows = make_rows(400)
    own = job.job_over(rows, SQUARED, 0, 16, np.dtype("float64"))
    assert job.with_shards(own, [Record(Shard)]).get("span") == 1


@pytest.mark.parametrize("hidden", [None, (20, 7)])
def test_new_weights_that_are_not_copied_are_the_same(hidden, monkeypatch):
    """Of runs some of which overflow after an odd or an even number of updates."""
    rows = binned(make_rows(400, dtype="float32"))
    rates = [0.01] * 11 + [300.0, 1e4, 1e6, 1e8, 3e9]
    runs = [Run("momentum", rate, 16, average="ema") for rate in rates]
    predictor = None if hidden is None else net(rows, hidden, "relu")
    traded = go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor)
    made = [update for outcome in traded[0].outcomes for update in outcome.frozen.values()]
    assert {update % 2 for update in made} == {0, 1}
    assert min(made) > 0, made
    monkeypatch.setattr(shard_records, "_trades", lambda shard: False)
    assert_same(traded, go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor))


@each_dtype
@pytest.mark.parametrize("columns", [1, 3])
def test_losses_of_frozen_weights(dtype, columns):
    """More rows than one piece, whose sums are added up."""
    task = "multiclass" if columns > 1 else "regression"
    rows = binned(make_rows(40_000, sparse=4, task=task, dtype=dtype))
    loss = over_runs("cross_entropy", 3) if columns > 1 else SQUARED
    predictor = net(rows, (9, 16), columns=columns)
    weights = np.concatenate([predictor.initial(k) for k in range(3)], axis=1).astype(dtype)
    weights += (0.1 * np.random.default_rng(0).normal(size=weights.shape)).astype(dtype)
    expected = REFERENCE.losses(rows, weights, loss, predictor)
    bound = {"float32": 1e-6, "float64": 1e-12}[dtype]
    for threads in (1, 2):
        found = Compiled(threads).losses(rows, weights, loss, predictor)
        np.testing.assert_allclose(found, expected, rtol=bound)


@each_dtype
def test_a_net_that_overflows_stops_alone(dtype):
    rows = make_rows(90, dtype=dtype)
    rate = {"float32": 1e30, "float64": 1e200}[dtype]
    runs = [Run("sgd", 0.01, 16), Run("sgd", rate, 16), Run("sgd", 0.02, 16)]
    predictor = net(rows, (7, 5), "relu")
    mine = go(Compiled(1), rows, runs, SQUARED, epochs=2, predictor=predictor)
    theirs = go(REFERENCE, rows, runs, SQUARED, epochs=2, predictor=predictor)
    frozen = [[outcome.frozen for outcome in each[0].outcomes] for each in (mine, theirs)]
    assert frozen[0] == frozen[1]
    assert list(frozen[0][0]) == [1]
    assert_agree(mine, theirs, loss_bound=np.inf)


def test_a_stopped_net_goes_on():
    """Settled after every block, and its state given to another engine in the middle."""
    rows = binned(make_rows(130))
    one = go(Compiled(1), rows, RUNS, SQUARED, epochs=2, block=1, predictor=net(rows))

    def handed_over(cohort, at):
        Compiled(1).settle(cohort.state)
        cohort.state.held = None

    other = go(
        Compiled(1), rows, RUNS, SQUARED, epochs=2, block=1, before=handed_over, predictor=net(rows)
    )
    assert_same(one, other)


@each_dtype
@pytest.mark.parametrize("columns", [1, 3, 17])
@pytest.mark.parametrize("hidden", [None, (9, 16)])
def test_scores_of_frozen_weights(dtype, columns, hidden):
    rows = binned(make_rows(300, sparse=4, outputs=columns, dtype=dtype))
    loss = over_runs("squared_error", columns)
    architecture = hidden and choose_architecture(hidden, "tanh", "he")
    predictor = predictor_for(rows, columns, architecture)
    rng = np.random.default_rng(0)
    size = predictor.layout.columns * 6
    weights = rng.normal(size=(predictor.layout.rows, size)).astype(dtype)
    expected = REFERENCE.scores(rows, weights, loss, predictor)
    assert expected.shape == (300, 6 * columns)
    bound = {"float32": 2e-5, "float64": 1e-12}[dtype]
    mixed = rows.ordered(rng.permutation(300))
    for some, own in ((rows, expected), (mixed, expected[mixed.order])):
        found = Compiled(2).scores(some, weights, loss, predictor)
        assert found.dtype == np.dtype(dtype)
        np.testing.assert_allclose(found, own, rtol=bound, atol=bound)
