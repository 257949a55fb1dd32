"""Penalties, clipping, averages and L-BFGS through the engine, against peers or plain loops."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from sklearn.linear_model import Lasso

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

SQUARED = LossOverRuns(LOSSES["squared_error"])


def trained(runs, rows, epochs, **options):
    return train(TrainingPlan(rows, rows, SQUARED, runs, epochs, **options)).runs


@pytest.mark.parametrize(("optimizer", "lr"), [("sgd", 0.1), ("momentum", 0.02), ("nag", 0.02)])
def test_l1_reaches_the_lasso_with_exact_zeros(optimizer, lr, make_rows):
    """scikit-learn: 1/(2n) ‖r‖² + alpha ‖b‖₁, half of ours: alpha = l1 / 2."""
    rows = make_rows(130, "dense", weighted=False)
    l1 = 0.6
    [state] = trained([Run(optimizer, lr, "full", l1=l1)], rows, 800)
    theirs = Lasso(alpha=l1 / 2, tol=1e-14, max_iter=100_000).fit(rows.dense[:, 1:], rows.target)
    np.testing.assert_allclose(state.last_weights[1:, 0], theirs.coef_, atol=1e-8)
    assert (theirs.coef_ == 0).any()
    np.testing.assert_array_equal(state.last_weights[1:, 0] == 0, theirs.coef_ == 0)


def test_the_average_of_asgd_is_of_the_weights_after_the_penalty(make_rows):
    """With t0 = 1e6 it is the weights themselves, exact zeros and bound and all."""
    rows = make_rows(130, "dense", weighted=False)
    runs = [Run("asgd", 0.05, "full", l1=0.6), Run("asgd", 0.05, "full", max_norm=0.1)]
    sparse, short = trained(runs, rows, 300)
    assert (sparse.last_weights[1:] == 0).any()
    assert np.linalg.norm(short.last_weights[1:]) == pytest.approx(0.1, rel=1e-12)


def test_clipping_is_the_plain_loops(make_rows):
    """torch.nn.utils.clip_grad_norm_: g · min(1, bound / ‖g‖); by value first."""
    rows = make_rows(96, "dense", weighted=False)
    bounds = [(np.inf, np.inf), (0.3, np.inf), (np.inf, 0.1), (0.2, 0.15)]
    runs = [Run("sgd", 0.1, 96, clip_norm=n, clip_value=v) for n, v in bounds]
    for state, (norm, value) in zip(trained(runs, rows, 6), bounds, strict=True):
        w = np.zeros(rows.features)
        for _ in range(6):
            g = 2 * rows.dense.T @ (rows.dense @ w - rows.target) / 96
            g = np.clip(g, -value, value)
            w = w - 0.1 * g * min(1, norm / np.linalg.norm(g))
        np.testing.assert_allclose(state.last_weights[:, 0], w, rtol=1e-12, atol=1e-14)


def test_gradients_too_long_for_their_squares_are_clipped(make_rows):
    rows = make_rows(64, "dense", dtype=np.float32, weighted=False)
    huge = Rows(rows.dense, None, rows.target * 1e30, rows.loss_weight, rows.metric_weight)
    [state] = trained([Run("sgd", 0.1, "full", clip_norm=1.0)], huge, 1)
    assert np.linalg.norm(state.last_weights) == pytest.approx(0.1, rel=1e-5)


def test_polyak_is_the_mean_of_the_weights_and_changes_nothing_else(make_rows):
    rows = make_rows(96, "dense", weighted=False)
    averages = ["polyak,start=0.5", "ema,decay=0.5", None]
    polyak, ema, plain = trained([Run("sgd", 0.1, 96, average=k) for k in averages], rows, 8)
    w, path = np.zeros(rows.features), []
    for _ in range(8):
        w = w - 0.1 * 2 * rows.dense.T @ (rows.dense @ w - rows.target) / 96
        path.append(w)
    np.testing.assert_allclose(plain.last_weights[:, 0], w, rtol=1e-12)
    np.testing.assert_allclose(polyak.last_weights[:, 0], np.mean(path[4:], axis=0), rtol=1e-12)
    shares = 0.5 ** np.arange(8)[::-1]
    expected = shares @ np.array(path) / shares.sum()
    np.testing.assert_allclose(ema.last_weights[:, 0], expected, rtol=1e-12)


def test_two_rules_of_one_name_do_not_share_a_group(make_rows):
    rows = make_rows(96, "dense")
    back = replace(OPTIMIZERS["sgd"], step=lambda g, a: (a * g + a * g,), lazy="touched")
    runs = [Run("sgd", 0.01, 32), Run(back, 0.01, 32), Run("sgd", 0.02, 32)]
    one, doubled, two = trained(runs, rows, 1)
    assert np.abs(one.last_weights - doubled.last_weights).max() > 1e-3
    np.testing.assert_allclose(doubled.last_weights, two.last_weights, rtol=1e-12)


def test_lbfgs_solves_the_normal_equations(make_rows):
    rows = make_rows(130, "dense")
    [state, _] = trained([Run("lbfgs", l2=0.1), Run("sgd", 0.01, 32)], rows, 60)
    share = rows.loss_weight / rows.loss_weight.sum()
    ridge = 0.05 * np.eye(rows.features)
    ridge[0, 0] = 0
    X = rows.dense
    solution = np.linalg.solve(X.T @ (share[:, None] * X) + ridge, X.T @ (share * rows.target))
    np.testing.assert_allclose(state.last_weights[:, 0], solution, rtol=1e-6)
    assert state.updates < 40
    assert state.status.startswith(
        f"Ended after {state.updates} iterations: the gradient is within"
    )


def test_lbfgs_that_begins_at_the_optimum_ends_there(make_rows):
    rows = make_rows(64, "dense")
    flat = Rows(rows.dense, None, 0 * rows.target, rows.loss_weight, rows.metric_weight)
    [state] = trained([Run("lbfgs")], flat, 5)
    assert (state.weights == 0).all()


def test_lbfgs_stops_at_once(make_rows):
    rows, asked = make_rows(64, "dense"), iter([False] * 4)
    # Squared error would be solved by the first step.
    loss = LossOverRuns(LOSSES["log_cosh"], {"scale": 1.0})
    plan = TrainingPlan(rows, rows, loss, [Run("lbfgs")], 50)
    session = train(plan, stop=lambda: next(asked, True))
    assert session.stopped
    states = session.runs
    assert states[0].status.startswith("Stopped by hand after")
    assert states[0].epochs < 4


def test_noise_is_the_runs_own(make_rows):
    rows = make_rows(96, "dense")
    runs = [Run("sgd", 0.01, 32, gradient_noise=eta, seed=s) for eta, s in ((1, 0), (0, 0), (1, 3))]
    lost = Run("sgd", 1e200, 32, gradient_noise=1)
    noisy, calm, other, _ = trained([*runs, lost], rows, 3)
    [alone], [plain] = trained(runs[:1], rows, 3), trained([Run("sgd", 0.01, 32)], rows, 3)
    np.testing.assert_allclose(noisy.last_weights, alone.last_weights, rtol=1e-12)
    np.testing.assert_allclose(calm.last_weights, plain.last_weights, rtol=1e-12)
    assert np.abs(noisy.last_weights - calm.last_weights).min() > 1e-6
    assert np.abs(noisy.last_weights - other.last_weights).min() > 1e-6


def test_noise_has_the_variance_of_its_formula():
    """Rows without target: the only step is the noise, η / (1 + t)^0.55."""
    ones = np.ones(4)
    dense = np.concatenate([np.ones((4, 1)), np.zeros((4, 20_000))], axis=1)
    rows = Rows(dense, None, 0 * ones, ones, ones)
    for updates in (1, 3):
        [state] = trained([Run("sgd", 1e-3, "full", gradient_noise=2.0)], rows, updates)
        expected = 1e-6 * sum(2.0 / (1 + t) ** 0.55 for t in range(1, updates + 1))
        assert state.last_weights[1:].var() == pytest.approx(expected, rel=0.05)


def test_decoupled_decay_is_l2_for_sgd_and_not_for_adam(make_rows):
    rows = make_rows(96, "dense")
    for name, alike in (("sgd", True), ("adam", False)):
        runs = [Run(name, 0.01, 32, l2=0.5), Run(name, 0.01, 32, decoupled_weight_decay=0.5)]
        one, other = trained(runs, rows, 3)
        assert np.allclose(one.last_weights, other.last_weights, rtol=1e-10) == alike


def test_adamws_own_decay_is_its_formula(make_rows):
    """w − u − lr · λ · w, not on the intercept: with the same gradients, so one step from 0 on."""
    rows = make_rows(96, "dense")
    own = trained([Run("adamw", 0.01, 32, weight_decay=0.3)], rows, 3)[0].last_weights
    beside = trained([Run("adam", 0.01, 32, decoupled_weight_decay=0.3)], rows, 3)[0].last_weights
    paper = Run("adamw,convention=paper", 0.01, 32, weight_decay=0.003)
    np.testing.assert_allclose(own, beside, rtol=1e-12)
    np.testing.assert_allclose(trained([paper], rows, 3)[0].last_weights, own, rtol=1e-12)


def test_the_seed_is_the_noises_too(make_rows):
    """Full batches have no order: what differs is the noise."""
    rows = make_rows(64, "dense")
    runs = [Run("sgd", 0.01, "full", gradient_noise=1, seed=seed) for seed in (0, 3)]
    one, other = trained(runs, rows, 1)
    assert np.abs(one.last_weights - other.last_weights).min() > 1e-6
