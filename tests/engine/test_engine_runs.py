"""Many runs over one stream: each ends as it would alone, and as a plain loop would have it."""

from __future__ import annotations

import math
from itertools import product

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.predictors import Linear
from thalweg.schedules import SCHEDULES
from thalweg.training.blocks import Blocks
from thalweg.training.cohort import RunState, TrainedOn, cohorts
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

RATES = {"sgd": 0.02, "momentum": 4e-3, "nag": 4e-3, "adagrad": 0.1, "adadelta": 1.0}
STEPWISE = [name for name, optimizer in OPTIMIZERS.items() if isinstance(optimizer, Optimizer)]
BATCHES = (1, 32, 96, "full")
STRENGTHS = (0.0, 0.05, 0.5)


def over_runs(name, classes=3):
    loss = LOSSES[name]
    return LossOverRuns(loss, fill("loss", loss, {}), classes if loss.grouped else 1)


def mixture(variants, batches=BATCHES):
    """Every optimizer with every batch size; schedules, penalties and seeds in turn."""
    runs = []
    for i, (name, batch) in enumerate(product(STEPWISE, batches)):
        for j in range(variants):
            schedule = list(SCHEDULES)[(i + j) % len(SCHEDULES)]
            lr = RATES.get(name, 0.01) * (1 + j / 2)
            l2 = STRENGTHS[(i // 4 + j) % 3]
            seed = (i + j) % 2 * 7
            runs.append(Run(name, lr, batch, schedule=schedule, l2=l2, seed=seed))
    return runs


def trained(runs, rows, loss, epochs=2, valid=None, **options):
    return train(TrainingPlan(rows, valid or rows, loss, runs, epochs, **options)).runs


def assert_same(together, alone, relative):
    for name in ("weights", "last_weights"):
        ours, own = getattr(together, name), getattr(alone, name)
        assert ours.dtype == own.dtype
        largest = np.abs(own).max()
        np.testing.assert_allclose(
            ours, own, rtol=0, atol=relative * largest, err_msg=str(together.run)
        )
    assert (together.updates, together.epochs) == (alone.updates, alone.epochs)
    assert (together.status, together.best_epoch) == (alone.status, alone.best_epoch)
    for name in ("valid_losses", "batch_losses"):
        np.testing.assert_allclose(
            getattr(together, name), getattr(alone, name), rtol=10 * relative
        )


# --- alone or among others ------------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize(
    ("sparsity", "task", "variants"),
    [
        ("dense", "regression", 1),
        ("sparse", "binary", 1),
        ("mixed", "regression", 3),
        ("mixed", "multiclass", 1),
        ("mixed", "count", 1),
    ],
)
def test_a_run_is_the_same_alone_or_among_others(sparsity, task, variants, make_rows):
    rows = make_rows(130, sparsity, task)
    loss = over_runs(next(name for name, one in LOSSES.items() if one.tasks[0] == task))
    runs = mixture(variants)
    for run, together in zip(runs, trained(runs, rows, loss), strict=True):
        [alone] = trained([run], rows, loss)
        assert_same(together, alone, 1e-12)


@pytest.mark.parametrize(("sparsity", "task"), [("dense", "regression"), ("mixed", "multiclass")])
def test_in_float32_too(sparsity, task, make_rows):
    rows = make_rows(130, sparsity, task, dtype=np.float32)
    loss = over_runs("squared_error" if task == "regression" else "cross_entropy")
    runs = mixture(1, (32, "full"))
    for run, together in zip(runs, trained(runs, rows, loss, 1), strict=True):
        [alone] = trained([run], rows, loss, 1)
        assert together.weights.dtype == np.float32
        assert_same(together, alone, 1e-5)


def test_the_order_of_the_runs_changes_nothing(make_rows):
    rows, loss = make_rows(), over_runs("squared_error")
    runs = mixture(1, (32, "full"))
    forwards = trained(runs, rows, loss)
    backwards = trained(runs[::-1], rows, loss)[::-1]
    for one, other in zip(forwards, backwards, strict=True):
        assert_same(one, other, 1e-13)


def test_the_same_call_twice_gives_the_same_bits(make_rows):
    rows, loss = make_rows(), over_runs("squared_error")
    first, second = (trained(mixture(1, (32,)), rows, loss) for _ in range(2))
    for one, other in zip(first, second, strict=True):
        np.testing.assert_array_equal(one.last_weights, other.last_weights)


# --- a plain loop ---------------------------------------------------------------------------


def plain_rule(name, lr, shape):
    """Optimizers as their papers and PyTorch have them, one update at a time."""
    memory = {"b": np.zeros(shape), "m": np.zeros(shape), "v": np.zeros(shape), "t": 0}

    def keep(key, new, touched):
        memory[key] = np.where(touched[:, None], new, memory[key])

    def step(g, factor, touched, excess):
        """What to subtract; sgd moves untouched weights too, as its L2 does.

        `excess`: by how much more than in one update L2 pulls, which makes the step shorter.
        """
        memory["t"] += 1
        t, rate = memory["t"], lr * factor
        if name == "sgd":
            return rate * g
        if name == "momentum":
            keep("b", 0.9 * memory["b"] + g, touched)
            return rate * memory["b"] * touched[:, None] / (1 + excess * rate / (1 - 0.9))
        assert name == "adam"
        keep("m", 0.9 * memory["m"] + 0.1 * g, touched)
        keep("v", 0.999 * memory["v"] + 0.001 * g**2, touched)
        m, v = memory["m"] / (1 - 0.9**t), memory["v"] / (1 - 0.999**t)
        divisor = np.sqrt(v) + 1e-8
        reach = rate / (1 - 0.9**t) / divisor
        return rate * m / divisor * touched[:, None] / (1 + excess * reach)

    return step


def plain_factor(schedule, t, total):
    if schedule == "constant":
        return 1.0
    if schedule == "inverse_scaling":
        return 1 / math.sqrt(t)
    up = math.floor(0.05 * total)
    if t <= up:
        return t / up
    return (1 + math.cos(math.pi * (t - 1 - up) / (total - up))) / 2


def plain_gradient(task, z, y):
    if task == "regression":
        return 2 * (z - y[:, None])
    if task == "binary":
        return 1 / (1 + np.exp(-z)) - y[:, None]
    if task == "count":
        return 2 * (np.exp(z) - y[:, None])
    e = np.exp(z)
    return e / e.sum(axis=1, keepdims=True) - np.eye(z.shape[1])[y.astype(int)]


def plain_rarity(X, dense, size, lazy):
    """Updates for each that touches a column, by whole numbers; 1 where every one does."""
    n, found = len(X), np.ones(X.shape[1])
    sizes = [min(size, n - start) for start in range(0, n, size)]
    for column in range(dense, X.shape[1] if lazy else dense):
        without = n - int((X[:, column] != 0).sum())
        met = [1 - math.comb(without, each) / math.comb(n, each) for each in sizes]
        found[column] = len(sizes) / sum(met)
    return found[:, None]


def plain_loop(rows, task, run, epochs, columns=1):
    """Mini-batch gradient descent, written from the words of the design and nothing else."""
    parts = [rows.dense] if rows.sparse is None else [rows.dense, rows.sparse.toarray()]
    X, y, weight = np.concatenate(parts, axis=1), rows.target, rows.loss_weight
    n, mean_weight = len(y), weight.sum() / len(y)
    size = n if run.batch_size == "full" else min(run.batch_size, n)
    W = np.zeros((X.shape[1], columns))
    step = plain_rule(run.optimizer, run.lr, W.shape)
    rarity = plain_rarity(X, rows.dense.shape[1], size, run.optimizer != "sgd")
    total, t = epochs * math.ceil(n / size), 0
    for epoch in range(epochs):
        order = np.random.default_rng((run.seed, epoch)).permutation(n)
        for start in range(0, n, size):
            batch = order[start : start + size]
            score_gradient = weight[batch, None] * plain_gradient(task, X[batch] @ W, y[batch])
            g = X[batch].T @ score_gradient / (len(batch) * mean_weight)
            g[1:] += run.l2 * rarity[1:] * W[1:]
            t += 1
            touched = (X[batch] != 0).any(axis=0)
            touched[: rows.dense.shape[1]] = True
            factor = plain_factor(run.schedule, t, total)
            W = W - step(g, factor, touched, run.l2 * (rarity - 1))
    return W, t


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "adam"])
@pytest.mark.parametrize("schedule", ["constant", "inverse_scaling", "cosine"])
@pytest.mark.parametrize("task", ["regression", "binary", "multiclass", "count"])
def test_runs_end_where_a_plain_loop_ends(optimizer, schedule, task, make_rows):
    """130 rows: batches of 96 are three micro-batches of 32, the last batch has 34 rows."""
    rows = make_rows(130, "mixed", task)
    name = next(name for name, one in LOSSES.items() if one.tasks[0] == task)
    runs = [
        Run(optimizer, RATES.get(optimizer, 0.01), batch, schedule=schedule, l2=l2, seed=seed)
        for batch in (32, 96, "full", 130, 1000)
        for l2, seed in ((0.0, 0), (0.3, 5))
    ]
    loss = over_runs(name)
    for state in trained(runs, rows, loss, 3):
        W, updates = plain_loop(rows, task, state.run, 3, loss.columns)
        np.testing.assert_allclose(state.last_weights, W, rtol=0, atol=1e-12 * np.abs(W).max())
        assert state.updates == updates
        assert state.epochs == 3
        assert state.status == "Trained for 3 of 3 epochs."


def test_one_row_at_a_time_is_stochastic_descent(make_rows):
    rows = make_rows(40)
    for optimizer in ("sgd", "adam"):
        run = Run(optimizer, 0.01, 1, seed=3)
        [state] = trained([run], rows, over_runs("squared_error"))
        W, updates = plain_loop(rows, "regression", run, 2)
        np.testing.assert_allclose(state.last_weights, W, atol=1e-13)
        assert state.updates == updates == 80


def test_rows_beyond_one_block_and_one_micro_batch(make_rows, monkeypatch):
    """The loop cuts an epoch into blocks, and full batches into micro-batches of its own."""
    monkeypatch.setattr("thalweg.training.cohort._FULL_MICRO_BATCH", 25)
    monkeypatch.setattr("thalweg.training.cohort._BLOCK_ROWS", 70)
    monkeypatch.setattr("thalweg.training.cohort._BLOCK_MICRO_BATCHES", 2)
    rows = make_rows(430)
    for batches in ((32, 96, "full"), ("full",), (1, 96)):
        runs = [Run("adam", 0.01, batch, schedule="cosine", seed=2) for batch in batches]
        for state in trained(runs, rows, over_runs("squared_error"), 2):
            W, updates = plain_loop(rows, "regression", state.run, 2)
            np.testing.assert_allclose(state.last_weights, W, atol=1e-13)
            assert state.updates == updates


def test_full_batch_is_a_batch_of_all_rows_under_any_name(make_rows):
    rows = make_rows()
    for optimizer in STEPWISE:
        runs = [Run(optimizer, 0.01, batch) for batch in ("full", 130, 10**9)]
        full, all_rows, more = trained(runs, rows, over_runs("squared_error"), 3)
        np.testing.assert_array_equal(full.last_weights, all_rows.last_weights)
        np.testing.assert_array_equal(full.last_weights, more.last_weights)
        assert full.updates == 3


def test_the_running_batch_loss_is_that_of_the_weights_of_the_moment(make_rows):
    """With full batches: the loss of the weights before each update."""
    rows, loss = make_rows(), over_runs("squared_error")
    [state] = trained([Run("sgd", 0.05, "full")], rows, loss, 4)
    at_zero = np.average(rows.target**2, weights=rows.loss_weight)
    np.testing.assert_allclose(state.batch_losses, [at_zero, *state.valid_losses[:-1]], rtol=1e-13)


# --- weights --------------------------------------------------------------------------------


def test_a_row_of_weight_2_is_two_rows(make_rows):
    rows = make_rows(60, "mixed", "binary", weighted=False)
    twice = rows.take(np.concatenate([np.arange(60), np.arange(20)]))
    weighted = make_rows(60, "mixed", "binary", weighted=False)
    weighted.loss_weight[:20] = 2
    for optimizer in ("sgd", "adam", "nag"):
        run = [Run(optimizer, 0.05, "full")]
        [one] = trained(run, twice, over_runs("log_loss"), 5)
        [other] = trained(run, weighted, over_runs("log_loss"), 5)
        np.testing.assert_allclose(one.last_weights, other.last_weights, rtol=1e-12)


def test_the_scale_of_all_weights_does_not_matter(make_rows):
    rows, heavier = make_rows(), make_rows()
    heavier.loss_weight[:] *= 1000
    runs = mixture(1, (32, "full"))
    loss = over_runs("squared_error")
    for one, other in zip(trained(runs, rows, loss), trained(runs, heavier, loss), strict=True):
        np.testing.assert_allclose(one.last_weights, other.last_weights, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("optimizer", STEPWISE)
def test_a_batch_without_weight_has_no_gradient(optimizer, make_rows):
    rows = make_rows(64, weighted=False)
    rows.loss_weight[np.random.default_rng((0, 0)).permutation(64)[:32]] = 0
    run = Run(optimizer, 0.01, 32)
    [state] = trained([run], rows, over_runs("squared_error"), 1)
    assert state.updates == 2
    assert np.isfinite(state.last_weights).all()
    assert np.isfinite(state.batch_losses).all()
    assert np.abs(state.last_weights).max() > 0
    if optimizer in ("sgd", "momentum", "adam"):
        W, _ = plain_loop(rows, "regression", run, 1)
        np.testing.assert_allclose(state.last_weights, W, atol=1e-14)


def test_a_row_without_weight_does_no_harm_however_wild(make_rows):
    """Its score may overflow the loss: 0 · inf is no gradient."""
    rows = make_rows(64, "dense", "count", weighted=False)
    wild = rows.take(np.arange(64))
    wild.dense[5, 1] = 1e6
    rows.loss_weight[5] = wild.loss_weight[5] = 0
    for batch in (8, "full"):
        run = [Run("sgd", 0.02, batch, seed=1)]
        loss = over_runs("poisson_deviance")
        [calm], [state] = trained(run, rows, loss, 3), trained(run, wild, loss, 3)
        np.testing.assert_allclose(state.last_weights, calm.last_weights, rtol=1e-12)
        np.testing.assert_allclose(state.batch_losses, calm.batch_losses, rtol=1e-12)


# --- seeds and cohorts ------------------------------------------------------------------------


def test_seeds_change_batches_and_not_full_batches(make_rows):
    rows, loss = make_rows(), over_runs("squared_error")
    for batch, differs in ((1, True), (32, True), (96, True), ("full", False), (130, False)):
        one, other = trained([Run("adam", 0.01, batch, seed=seed) for seed in (0, 1)], rows, loss)
        distance = np.abs(one.last_weights - other.last_weights).max()
        assert (distance > 1e-6) if differs else (distance < 1e-14)


def test_lanes_are_as_few_as_seeds_and_batch_sizes_allow():
    def shared(*settings, **more):
        runs = [RunState(Run(batch_size=batch, seed=seed, **more), {}) for batch, seed in settings]
        found = cohorts(runs, TrainedOn(130, Linear(4), np.float64, 1))
        assert sum(len(cohort.runs) for cohort in found) == len(runs)
        return sorted(cohort.micro_batch for cohort in found)

    assert shared((32, 0), (96, 0), ("full", 0)) == [32]
    assert shared((32, 0), (32, 1)) == [32, 32]
    assert shared((32, 0), (48, 0)) == [32, 48]
    assert shared((1, 0), (32, 0), (48, 0), (77, 0), ("full", 5)) == [1]
    assert shared(("full", 0), ("full", 1), (200, 2)) == [130]
    # Nets have no product in common: each takes its batch as it is.
    sizes = ((32, 0), (32, 0), (64, 0), ("full", 0), ("full", 3))
    assert shared(*sizes, hidden="3") == [32, 64, 130]


def test_the_order_of_the_rows_is_the_seeds_and_the_epochs():
    [cohort] = cohorts(
        [RunState(Run(batch_size=32, seed=9), {})], TrainedOn(130, Linear(4), np.float64, 1)
    )
    ones, places = np.ones(130), np.arange(130.0)
    blocks = Blocks(Rows(np.ones((130, 4)), None, places, ones, ones))
    for epoch in range(3):
        expected = np.random.default_rng((9, epoch)).permutation(130)
        block = blocks.get(cohort, epoch, 0)[0]
        np.testing.assert_array_equal(block.target, expected[: len(block)])
    [cohort] = cohorts(
        [RunState(Run(batch_size="full"), {})], TrainedOn(130, Linear(4), np.float64, 1)
    )
    block = blocks.get(cohort, 1, 0)[0]
    np.testing.assert_array_equal(block.target, places[: len(block)])
