"""Full-batch descent on a loss ends where scikit-learn's or SciPy's solver of it ends."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import minimize
from sklearn.linear_model import GammaRegressor, QuantileRegressor, TweedieRegressor

from thalweg.data.rows import Rows
from thalweg.hyperparameters import fill
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

N = 300


def over_runs(name, **given):
    return LossOverRuns(LOSSES[name], fill("loss", LOSSES[name], given))


def features(seed=0):
    return np.random.default_rng(seed).normal(size=(N, 3))


def descended(loss, x, y, epochs, **setting):
    """The weights at the lowest loss, the intercept first, and that loss."""
    rows = Rows(np.column_stack([np.ones(len(y)), x]), None, y, np.ones(len(y)), np.ones(len(y)))
    runs = [Run(batch_size="full", **setting)]
    [state] = train(TrainingPlan(rows, rows, loss, runs, epochs)).runs
    return state.weights[:, 0], state.best_loss


def mean_loss(loss, x, y, weights):
    return loss.value((weights[0] + x @ weights[1:])[:, None], y).mean()


@pytest.mark.parametrize("level", [0.1, 0.5, 0.9])
def test_a_constant_finds_the_empirical_quantile(level):
    y = np.random.default_rng(1).exponential(size=201)
    loss = over_runs("quantile", level=level)
    nothing = np.empty((len(y), 0))
    found, _ = descended(loss, nothing, y, 600, optimizer="adam", lr=0.05, schedule="cosine")
    assert found[0] == pytest.approx(np.quantile(y, level), abs=2e-3)


@pytest.mark.parametrize("level", [0.2, 0.85])
def test_quantile_ends_at_scikit_learns_linear_program(level):
    x = features()
    y = x @ [1.0, -0.5, 0.2] + np.random.default_rng(2).gumbel(size=N)
    peer = QuantileRegressor(quantile=level, alpha=0, solver="highs").fit(x, y)
    loss = over_runs("quantile", level=level)
    optimum = mean_loss(loss, x, y, np.array([peer.intercept_, *peer.coef_]))
    found, best = descended(loss, x, y, 1000, optimizer="adam", lr=0.03, schedule="cosine")
    assert optimum <= best <= optimum * (1 + 1e-4)
    assert found == pytest.approx([peer.intercept_, *peer.coef_], abs=0.03)
    z = found[0] + x @ found[1:]
    assert (y < z).mean() == pytest.approx(level, abs=5 / N)


@pytest.mark.parametrize(
    ("name", "peer"),
    [
        ("gamma_deviance", GammaRegressor(alpha=0, tol=1e-10, max_iter=10000)),
        (
            "tweedie_deviance",
            TweedieRegressor(power=1.5, alpha=0, link="log", tol=1e-10, max_iter=10000),
        ),
    ],
)
def test_deviances_end_at_scikit_learns_regressors(name, peer):
    rng = np.random.default_rng(3)
    x = features()
    mean = np.exp(0.7 + x @ [0.4, -0.3, 0.1])
    y = rng.gamma(2, mean / 2)
    if name == "tweedie_deviance":
        y[rng.uniform(size=N) < 0.3] = 0
    peer.fit(x, y)
    found, best = descended(over_runs(name), x, y, 400, optimizer="momentum", lr=0.1)
    optimum = mean_loss(over_runs(name), x, y, np.array([peer.intercept_, *peer.coef_]))
    assert best == pytest.approx(optimum, rel=1e-9)
    np.testing.assert_allclose(found, [peer.intercept_, *peer.coef_], atol=1e-5)


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("squared_hinge", {}),
        ("modified_huber", {}),
        ("exponential", {}),
        ("focal", {"gamma": 1.0, "alpha": 0.3}),
        ("log_loss", {"smoothing": 0.2}),
        ("log_cosh", {"scale": 0.5}),
    ],
)
def test_smooth_losses_end_where_scipy_ends(name, given):
    rng = np.random.default_rng(4)
    x = features()
    y = x @ [1.0, -0.5, 0.2] + 0.3 + rng.logistic(size=N)
    if "binary" in LOSSES[name].tasks:
        y = (y > 0).astype(float)
    loss = over_runs(name, **given)
    peer = minimize(lambda w: mean_loss(loss, x, y, w), np.zeros(4), method="BFGS", tol=1e-9)
    found, best = descended(loss, x, y, 400, optimizer="momentum", lr=0.1)
    assert best == pytest.approx(peer.fun, rel=1e-9)
    np.testing.assert_allclose(found, peer.x, atol=1e-4)


@pytest.mark.parametrize(
    ("name", "given"), [("hinge", {}), ("epsilon_insensitive", {"epsilon": 0.5})]
)
def test_support_vector_losses_end_near_a_linear_programs_optimum(name, given):
    """A lower bound by SciPy's simplex: the mean of slacks s ≥ 0 above each row's pieces."""
    from scipy.optimize import linprog

    rng = np.random.default_rng(6)
    x = features()
    y = x @ [1.0, -0.5, 0.2] + 0.3 + rng.logistic(size=N)
    full = np.column_stack([np.ones(N), x])
    if name == "hinge":
        y = (y > 0).astype(float)
        t = 2 * y - 1
        above, bound = -t[:, None] * full, -np.ones(N)  # 1 − t·z ≤ s
        pieces, bounds, slacks = above, bound, -np.eye(N)
    else:
        pieces = np.concatenate([full, -full])  # z − y − ε ≤ s and y − z − ε ≤ s
        bounds = np.concatenate([y, -y]) + given["epsilon"]
        slacks = -np.concatenate([np.eye(N), np.eye(N)])
    peer = linprog(
        np.concatenate([np.zeros(4), np.full(N, 1 / N)]),
        A_ub=np.concatenate([pieces, slacks], axis=1),
        b_ub=bounds,
        bounds=[(None, None)] * 4 + [(0, None)] * N,
    )
    loss = over_runs(name, **given)
    _, best = descended(loss, x, y, 1000, optimizer="adam", lr=0.03, schedule="cosine")
    assert peer.fun - 1e-9 <= best <= peer.fun * (1 + 1e-4)
