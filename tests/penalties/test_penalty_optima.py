"""Penalties and clipping through the engine: the optima of scikit-learn, and plain loops."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import softmax
from sklearn.linear_model import ElasticNet, Lasso, LogisticRegression

import thalweg
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

SQUARED = LossOverRuns(LOSSES["squared_error"])
LOGISTIC = LossOverRuns(LOSSES["log_loss"])
SOFTMAX = LossOverRuns(LOSSES["cross_entropy"], columns=3)
N, L1 = 200, 0.6


def rows_of(X, y):
    ones = np.ones(len(y))
    return Rows(np.column_stack([ones, X]), None, np.asarray(y, float), ones, ones)


def standardised(rng, n=N, d=8):
    X = rng.normal(size=(n, d)) @ (np.eye(d) + 0.3 * rng.normal(size=(d, d)))
    return (X - X.mean(axis=0)) / X.std(axis=0)


@pytest.fixture(scope="module")
def sparse_truth():
    """Standardised columns of which three matter, and numbers, twos and threes made of them."""
    rng = np.random.default_rng(4)
    X = standardised(rng)
    truth = np.array([1.5, 0, -1.0, 0, 0.7, 0, 0, 0])
    z = X @ truth + 1.0
    yes = (rng.uniform(size=N) < 1 / (1 + np.exp(-z))).astype(float)
    spread = np.column_stack([z, -z, 1.5 + X[:, 0]])
    third = (spread + rng.gumbel(size=spread.shape)).argmax(axis=1).astype(float)
    return X, z + rng.normal(size=N), yes, third


def trained(runs, rows, loss, epochs):
    return train(TrainingPlan(rows, rows, loss, runs, epochs)).runs


def squared_objective(rows, w, l1=0.0, l2=0.0):
    r = rows.dense @ w - rows.target
    return r @ r / len(r) + l1 * np.abs(w[1:]).sum() + l2 / 2 * w[1:] @ w[1:]


# --- optima ---------------------------------------------------------------------------------


def test_l1_reaches_the_lasso_by_adaptive_rules_too(sparse_truth):
    """scikit-learn's alpha is l1 / 2: its squared error is halved, 1/(2n) ‖r‖².

    "Clearly zero": the gradient of the data there is below 90 % of the penalty's force.
    """
    X, y, *_ = sparse_truth
    rows = rows_of(X, y)
    rates = {"adam": 0.05, "adagrad": 0.5, "nadam": 0.05, "amsgrad": 0.05, "rmsprop": 0.02}
    runs = [Run(name, lr, "full", l1=L1, schedule="cosine") for name, lr in rates.items()]
    states = trained([*runs, Run("sgd", 0.1, "full", l1=L1)], rows, SQUARED, 500)
    theirs = Lasso(alpha=L1 / 2, tol=1e-14, max_iter=100_000).fit(X, y)
    optimum = np.concatenate([[theirs.intercept_], theirs.coef_])
    lowest = squared_objective(rows, optimum, L1)
    force = np.abs(2 * X.T @ (y - theirs.predict(X)) / N)
    clearly = (theirs.coef_ == 0) & (force < 0.9 * L1)
    assert clearly.sum() >= 3
    assert (theirs.coef_ != 0).sum() >= 2
    for state in states:
        w = state.last_weights[:, 0]
        tight = 1e-6 if state.run.optimizer == "sgd" else 1e-3
        assert squared_objective(rows, w, L1) == pytest.approx(lowest, rel=tight), str(state.run)
        assert (w[1:][clearly] == 0).all(), str(state.run)
        assert (w[1:][theirs.coef_ != 0] != 0).all(), str(state.run)
    np.testing.assert_allclose(states[-1].last_weights[:, 0], optimum, atol=1e-6)


@pytest.mark.parametrize(("alpha", "ratio"), [(0.3, 0.5), (0.1, 0.9), (1.0, 0.2)])
def test_l1_and_l2_reach_the_elastic_net(alpha, ratio, sparse_truth):
    """scikit-learn: 1/(2n) ‖r‖² + alpha ratio ‖w‖₁ + alpha (1 − ratio) / 2 ‖w‖², half of ours."""
    X, y, *_ = sparse_truth
    run = Run("sgd", 0.1, "full", l1=2 * alpha * ratio, l2=2 * alpha * (1 - ratio))
    [state] = trained([run], rows_of(X, y), SQUARED, 250)
    theirs = ElasticNet(alpha=alpha, l1_ratio=ratio, tol=1e-14, max_iter=100_000).fit(X, y)
    w = state.last_weights[:, 0]
    np.testing.assert_allclose(w, [theirs.intercept_, *theirs.coef_], atol=1e-6)
    np.testing.assert_array_equal(w[1:] == 0, theirs.coef_ == 0)


def test_l1_reaches_sparse_logistic_regression(sparse_truth):
    """scikit-learn: C Σ loss + ‖w‖₁, so C = 1 / (l1 n)."""
    X, _, yes, _ = sparse_truth
    l1 = 0.08
    [state] = trained([Run("sgd", 0.5, "full", l1=l1)], rows_of(X, yes), LOGISTIC, 700)
    theirs = LogisticRegression(
        l1_ratio=1, solver="saga", C=1 / (l1 * N), tol=1e-10, max_iter=20_000, random_state=0
    ).fit(X, yes)
    w = state.last_weights[:, 0]
    assert (w[1:] == 0).any()
    np.testing.assert_allclose(w, [*theirs.intercept_, *theirs.coef_[0]], atol=1e-4)


def test_coupled_weight_decay_is_l2_through_a_whole_job(sparse_truth):
    """PyTorch's Adam(weight_decay=λ) adds λ w to the gradient; AdamW takes lr λ w off w."""
    X, y, *_ = sparse_truth

    def weights(optimizer="adam", **more):
        done = thalweg.fit(
            (X, 7 * y), optimizer=optimizer, lr=0.02, batch_size=32, epochs=3, **more
        )
        return done.winner.last_weights

    coupled = weights("adam,weight_decay=0.3")
    np.testing.assert_array_equal(coupled, weights(l2=0.3))
    assert np.abs(coupled - weights()).max() > 1e-3
    assert np.abs(coupled - weights(decoupled_weight_decay=0.3)).max() > 1e-3
    np.testing.assert_allclose(weights("adam,weight_decay=0.1", l2=0.2), coupled, rtol=0, atol=1e-6)
    np.testing.assert_array_equal(
        weights("adam,weight_decay=0.3,convention=keras,eps=1e-8"),
        weights("adam,convention=keras,eps=1e-8", decoupled_weight_decay=0.3),
    )


# --- plain loops ----------------------------------------------------------------------------


def test_max_norm_is_per_class_and_leaves_the_intercept_free(sparse_truth):
    X, _, _, third = sparse_truth
    rows, bound = rows_of(X, third), 0.2
    run = Run("sgd", 0.3, "full", max_norm=bound)
    [state] = trained([run], rows, SOFTMAX, 60)
    W, one_hot = np.zeros((rows.features, 3)), np.eye(3)[third.astype(int)]
    for _ in range(60):
        W = W - 0.3 * rows.dense.T @ (softmax(rows.dense @ W, axis=1) - one_hot) / N
        for c in range(3):
            W[1:, c] *= min(1, bound / np.linalg.norm(W[1:, c]))
    np.testing.assert_allclose(state.last_weights, W, rtol=1e-10, atol=1e-13)
    lengths = np.linalg.norm(state.last_weights[1:], axis=0)
    np.testing.assert_allclose(lengths, bound, rtol=1e-12)
    assert np.abs(state.last_weights[0]).max() > bound
    assert np.linalg.norm(state.last_weights[1:]) > 1.5 * bound


@pytest.mark.parametrize("loss", [SQUARED, SOFTMAX], ids=["squared_error", "cross_entropy"])
def test_a_gradient_is_clipped_once_per_update_over_all_classes(loss, sparse_truth):
    """Batches of 24 beside batches of 8: three micro-batches are summed, then clipped."""
    X, y, _, third = sparse_truth
    rows = rows_of(X, y if loss is SQUARED else third)
    norm, value, epochs = 0.3, 0.12, 3
    runs = [
        Run("sgd", 0.2, size, clip_norm=n, clip_value=v)
        for size in (8, 24)
        for n, v in ((norm, np.inf), (np.inf, value), (norm, value))
    ]
    clipped = 0
    for state in trained(runs, rows, loss, epochs):
        W, size = np.zeros((rows.features, loss.columns)), state.run.batch_size
        for epoch in range(epochs):
            order = np.random.default_rng((0, epoch)).permutation(N)
            for start in range(0, N, size):
                batch = order[start : start + size]
                x, t = rows.dense[batch], rows.target[batch]
                z = x @ W
                if loss is SQUARED:
                    gradient = 2 * (z - t[:, None])
                else:
                    gradient = softmax(z, axis=1) - np.eye(3)[t.astype(int)]
                g = np.clip(
                    x.T @ gradient / len(batch), -state.run.clip_value, state.run.clip_value
                )
                length = np.linalg.norm(g)  # of all classes: Frobenius
                clipped += length > state.run.clip_norm
                W = W - 0.2 * g * min(1, state.run.clip_norm / length)
        np.testing.assert_allclose(state.last_weights, W, rtol=1e-10, atol=1e-13)
    assert clipped > 20
