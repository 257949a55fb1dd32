"""The second derivative of each loss: against differences of its gradient, and refusals."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.errors import UsageError
from thalweg.losses import LOSSES
from thalweg.losses.loss_checks import check_loss
from thalweg.losses.over_runs import LossOverRuns
from thalweg.report.explanations import explain

STEP = 1e-6
CURVED = [name for name, loss in LOSSES.items() if loss.curvature is not None]
OTHERS = {
    "log_loss": {"smoothing": 0.2},
    "cross_entropy": {"smoothing": 0.3},
    "tweedie_deviance": {"power": 1.2},
    "huber": {"delta": 0.3},
    "log_cosh": {"scale": 2.0},
}


def scored(name, columns):
    """Scores and targets, away from the corners at which a gradient bends."""
    rng = np.random.default_rng(3)
    z = rng.normal(size=(60, columns))
    loss = LOSSES[name]
    if loss.grouped:
        return z, rng.integers(0, columns, 60).astype(float)
    shape = (60, columns) if columns > 1 else 60
    if "binary" in loss.tasks:
        return z, rng.integers(0, 2, shape).astype(float)
    return z, rng.gamma(2.0, size=shape) + (0 if "count" in loss.tasks else 0.1)


def test_the_losses_that_have_one_are_the_smooth_convex_ones():
    assert set(LOSSES) - set(CURVED) == {
        "absolute_error",
        "quantile",
        "epsilon_insensitive",
        "hinge",
        "perceptron",
        "focal",
    }


@pytest.mark.parametrize("name", CURVED)
@pytest.mark.parametrize("given", [False, True])
@pytest.mark.parametrize("columns", [1, 3])
def test_it_is_the_derivative_of_the_gradient(name, given, columns):
    loss = LossOverRuns(LOSSES[name], OTHERS.get(name, {}) if given else {}, columns)
    z, y = scored(name, columns)
    found = loss.curvature(z, y)
    expected = np.zeros((60, columns, columns))
    for c in range(columns):
        step = np.zeros(columns)
        step[c] = STEP
        up, down = loss.gradient(z + step, y), loss.gradient(z - step, y)
        expected[:, :, c] = (up - down) / (2 * STEP)
    if not LOSSES[name].grouped:
        expected = np.einsum("ncc->nc", expected)
    wrong = ~np.isclose(found, expected, rtol=1e-6, atol=1e-8)
    assert wrong.mean() == 0
    assert found.shape == expected.shape


def test_amounts_of_zero_and_far_scores_have_one_too():
    """Closed forms: Tweedie's at y = 0 is 2 (2 − p) e^((2 − p) z); log loss underflows to 0."""
    tweedie = LossOverRuns(LOSSES["tweedie_deviance"], {"power": 1.5})
    z = np.array([[-800.0], [0.0], [3.0]])
    np.testing.assert_allclose(tweedie.curvature(z, np.zeros(3)), np.exp(z / 2), rtol=1e-14)
    logistic = LossOverRuns(LOSSES["log_loss"])
    far = np.array([[-1000.0], [40.0], [1000.0]])
    found = logistic.curvature(far, np.ones(3))[:, 0]
    np.testing.assert_allclose(found, [0, np.exp(-40), 0], rtol=1e-12)


def test_a_loss_without_one_says_so():
    with pytest.raises(TypeError, match="loss hinge has no curvature"):
        LossOverRuns(LOSSES["hinge"]).curvature(np.zeros((2, 1)), np.ones(2))


@pytest.mark.parametrize(
    ("curvature", "words"),
    [
        (lambda z, y: 0 * z + 3, "must be the derivative of gradient"),
        (lambda z, y: 1 / 0, "curvature fails: ZeroDivisionError"),
    ],
)
def test_a_wrong_one_of_the_users_own_is_refused(curvature, words):
    own = replace(LOSSES["squared_error"], name="mine")
    assert check_loss(own) is own
    with pytest.raises(UsageError, match=words):
        check_loss(replace(own, curvature=curvature))


def test_show_prints_it():
    [shown] = [each for each in explain("gamma_deviance") if each.kind == "loss"]
    assert "def curvature(z, y):" in shown.formula
