"""Where training ends: the closed form, or scikit-learn's own solver on the same objective."""

from __future__ import annotations

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression, PoissonRegressor, Ridge

from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

L2 = (0.0, 0.1, 1.0)


def matrix(rows):
    return np.concatenate([rows.dense, rows.sparse.toarray()], axis=1)


def trained(rows, name, lr, epochs, optimizers=("nag",), strengths=L2, columns=1):
    """Runs of full batches: every optimizer with every strength, in that order."""
    runs = [Run(optimizer, lr, "full", l2=l2) for optimizer in optimizers for l2 in strengths]
    return train(
        TrainingPlan(rows, rows, LossOverRuns(LOSSES[name], {}, columns), runs, epochs)
    ).runs


def ridge(rows, l2):
    """The minimum of Σ w (y − X b)² / Σ w + l2 / 2 ‖b without intercept‖²: normal equations."""
    X, share = matrix(rows), rows.loss_weight / rows.loss_weight.sum()
    penalty = l2 / 2 * np.eye(X.shape[1])
    penalty[0, 0] = 0
    return np.linalg.solve(X.T @ (share[:, None] * X) + penalty, X.T @ (share * rows.target))


@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nag"])
def test_least_squares(optimizer, make_rows):
    rows = make_rows(130, weighted=False)
    lr, epochs = (0.25, 1000) if optimizer == "sgd" else (0.05, 500)
    [state] = trained(rows, "squared_error", lr, epochs, [optimizer], [0.0])
    solution, *_ = np.linalg.lstsq(matrix(rows), rows.target)
    np.testing.assert_allclose(state.weights[:, 0], solution, rtol=1e-6)


def test_weighted_ridge(make_rows):
    rows = make_rows(130)
    for state in trained(rows, "squared_error", 0.05, 500):
        np.testing.assert_allclose(state.last_weights[:, 0], ridge(rows, state.run.l2), rtol=1e-6)
        total = rows.loss_weight.sum()
        theirs = Ridge(alpha=state.run.l2 / 2 * total, tol=1e-12)  # Σ w r² + alpha ‖b‖²
        theirs.fit(matrix(rows)[:, 1:], rows.target, rows.loss_weight)
        np.testing.assert_allclose(state.last_weights[1:, 0], theirs.coef_, rtol=1e-6)
        assert state.last_weights[0, 0] == pytest.approx(theirs.intercept_, rel=1e-6)


def logistic(rows, l2, fitted):
    """scikit-learn's model: C = 1 / (l2 · Σ weights), as differences of penalties.l2 says."""
    strength = 1 / (l2 * rows.loss_weight.sum()) if l2 else np.inf
    model = LogisticRegression(C=strength, solver="newton-cholesky", tol=1e-12, max_iter=1000)
    return model.fit(matrix(rows)[:, 1:], fitted, rows.loss_weight)


def test_logistic_regression(make_rows):
    rows = make_rows(400, "mixed", "binary")
    for state in trained(rows, "log_loss", 0.4, 800):
        theirs = logistic(rows, state.run.l2, rows.target)
        np.testing.assert_allclose(state.last_weights[1:, 0], theirs.coef_[0], atol=1e-5)
        assert state.last_weights[0, 0] == pytest.approx(theirs.intercept_[0], abs=1e-5)


def test_softmax_regression(make_rows, classes):
    """The intercepts are free up to a constant of all classes; the probabilities are not."""
    rows = make_rows(400, "mixed", "multiclass")
    for state in trained(rows, "cross_entropy", 0.4, 600, strengths=[0.05, 1.0], columns=classes):
        theirs = logistic(rows, state.run.l2, rows.target)
        np.testing.assert_allclose(state.last_weights[1:], theirs.coef_.T, atol=1e-5)
        loss = LossOverRuns(LOSSES["cross_entropy"], {}, classes)
        ours = loss.predict(rows.scores(state.last_weights))[:, 0]
        np.testing.assert_allclose(ours, theirs.predict_proba(matrix(rows)[:, 1:]), atol=1e-5)


@pytest.mark.slow
def test_poisson_regression(make_rows):
    """scikit-learn minimises half the deviance + alpha / 2 ‖b‖²: alpha is half of l2."""
    rows = make_rows(400, "mixed", "count")
    for state in trained(rows, "poisson_deviance", 0.02, 4000):
        theirs = PoissonRegressor(
            alpha=state.run.l2 / 2, solver="newton-cholesky", tol=1e-12, max_iter=1000
        ).fit(matrix(rows)[:, 1:], rows.target, rows.loss_weight)
        np.testing.assert_allclose(state.last_weights[1:, 0], theirs.coef_, atol=1e-5)
        assert state.last_weights[0, 0] == pytest.approx(theirs.intercept_, abs=1e-5)


def test_the_best_constants_are_median_mean_and_between(make_rows):
    """Rows of the intercept alone: absolute error finds the median, squared the mean."""
    rows = make_rows(131, "sparse", weighted=False)
    alone = type(rows)(rows.dense, None, rows.target**3, rows.loss_weight, rows.metric_weight)
    found = {}
    for name in ("absolute_error", "squared_error"):
        runs = [Run("sgd", 0.05, "full", schedule="cosine")]
        [state] = train(TrainingPlan(alone, alone, LossOverRuns(LOSSES[name]), runs, 1000)).runs
        found[name] = state.weights[0, 0]
    assert found["absolute_error"] == pytest.approx(np.median(alone.target), abs=1e-3)
    assert found["squared_error"] == pytest.approx(alone.target.mean(), rel=1e-9)
