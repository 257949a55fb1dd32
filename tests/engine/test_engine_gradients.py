"""Model × loss: the reference engine's gradient against differences of the whole objective."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.engine.contract import BlockUpdates, Group, GroupUpdates, State
from thalweg.engine.reference import advance
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import Linear
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

RUNS = 3
L2 = np.array([0.0, 0.05, 2.0])


def over_runs(name, classes):
    loss = LOSSES[name]
    return LossOverRuns(loss, fill("loss", loss, {}), classes if loss.grouped else 1)


def rows_for(loss, make_rows, sparsity="mixed"):
    """Rows whose target the loss allows: deviances of rates want numbers above 0."""
    rows = make_rows(60, sparsity, loss.loss.tasks[0], seed=4)
    if rows.target.min() not in loss.loss.domain:
        rows.target[:] = np.abs(rows.target) + 0.1
    return rows


def matrix(rows):
    """All features side by side, dense."""
    parts = [rows.dense] if rows.sparse is None else [rows.dense, rows.sparse.toarray()]
    return np.concatenate(parts, axis=1)


def objective(rows, weights, loss, l2):
    """Σ w · loss / Σ w + l2 / 2 ‖weights without the intercept‖², for each run."""
    values = loss.value(matrix(rows) @ weights, rows.target)
    squares = (weights[1:] ** 2).sum(axis=0).reshape(len(l2), -1).sum(axis=1)
    return np.average(values, axis=0, weights=rows.loss_weight) + l2 / 2 * squares


def gradient(rows, weights, loss, l2, micro_batch=None):
    """What one full-batch step of sgd with lr 1 subtracts."""
    n = len(rows)
    micro_batch = micro_batch or n
    ends = np.minimum(np.arange(micro_batch, n + micro_batch, micro_batch), n)
    due = (ends == n)[:, None]
    runs = len(l2)
    touched = np.zeros(rows.features - rows.dense.shape[1], bool)
    group = Group(OPTIMIZERS["sgd"], slice(0, runs), [], [], touched)
    alive, predictor = np.ones(runs, bool), Linear.over(rows, loss.columns)
    state = State(weights.copy(), np.zeros_like(weights), None, [group], alive, predictor)
    nothing, never, zeros = np.zeros(runs), np.full(runs, np.inf), np.zeros((1, runs))
    own = GroupUpdates(
        coefficients=np.ones((1, 1, runs)),
        decay=zeros,
        noise=zeros,
        average=zeros,
        l2=l2,
        l1=nothing,
        max_norm=never,
        clip_norm=never,
        clip_value=never,
        decays=nothing > 0,
        noisy=nothing > 0,
    )
    updates = BlockUpdates(micro_batch, due, due / (n * rows.loss_weight.mean()), [own])
    outcome = advance(rows, state, updates, loss, lambda: False)
    assert outcome.complete
    assert outcome.frozen == {}
    assert (state.gradient == 0).all()
    assert outcome.weight == pytest.approx(rows.loss_weight.sum())
    losses = objective(rows, weights, loss, np.zeros(len(l2)))
    np.testing.assert_allclose(outcome.batch_loss / outcome.weight, losses, rtol=1e-12)
    return weights - state.weights


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("sparsity", ["dense", "sparse", "mixed"])
@pytest.mark.parametrize("scale", [0.0, 0.4])
def test_the_gradient_is_the_objectives(name, sparsity, scale, make_rows, classes):
    if name == "perceptron" and not scale:
        pytest.skip("its corner is at scores of 0, where there is no derivative")
    loss = over_runs(name, classes)
    rows = rows_for(loss, make_rows, sparsity)
    rng = np.random.default_rng(8)
    weights = scale * rng.normal(size=(rows.features, RUNS * loss.columns))
    found = gradient(rows, weights, loss, L2)
    h = 1e-6
    for feature in range(rows.features):
        for column in range(weights.shape[1]):
            moved = np.zeros_like(weights)
            moved[feature, column] = h
            up, down = (objective(rows, weights + s * moved, loss, L2) for s in (1, -1))
            change = (up - down) / (2 * h)
            own = column // loss.columns
            assert found[feature, column] == pytest.approx(change[own], rel=1e-6, abs=1e-7)
            assert (np.delete(change, own) == 0).all()


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("micro_batch", [1, 7, 60])
def test_the_gradient_is_the_same_in_pieces(name, micro_batch, make_rows, classes):
    loss = over_runs(name, classes)
    rows = rows_for(loss, make_rows)
    weights = 0.3 * np.random.default_rng(8).normal(size=(rows.features, RUNS * loss.columns))
    whole = gradient(rows, weights, loss, L2)
    np.testing.assert_allclose(
        gradient(rows, weights, loss, L2, micro_batch), whole, rtol=1e-12, atol=1e-13
    )


@pytest.mark.parametrize("name", LOSSES)
def test_the_first_step_of_training_is_minus_the_gradient_at_0(name, make_rows, classes):
    loss = over_runs(name, classes)
    rows = rows_for(loss, make_rows)
    plan = TrainingPlan(rows, rows, loss, [Run("sgd", 0.5, "full")], 1, [{"l2": 0.7}])
    [state] = train(plan).runs
    zero = np.zeros((rows.features, loss.columns))
    np.testing.assert_allclose(
        state.last_weights, -gradient(rows, zero, loss, np.array([0.7])) / 2, rtol=1e-13, atol=1e-15
    )


@pytest.mark.parametrize("sparsity", ["dense", "sparse", "mixed"])
def test_rows_multiply_like_one_dense_matrix(sparsity, make_rows):
    rows = make_rows(40, sparsity)
    rng = np.random.default_rng(1)
    weights, score_gradients = rng.normal(size=(rows.features, 6)), rng.normal(size=(40, 6))
    np.testing.assert_allclose(rows.scores(weights), matrix(rows) @ weights, atol=1e-13)
    np.testing.assert_allclose(
        rows.gradient(score_gradients), matrix(rows).T @ score_gradients, atol=1e-13
    )
