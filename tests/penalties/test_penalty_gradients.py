"""Penalties: the gradient is the value's, the degree holds, the intercept is left alone."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.penalties import PENALTIES
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

W = np.random.default_rng(5).normal(size=(40, 3)) * 2


ACTS = {name: penalty.acts for name, penalty in PENALTIES.items()}
TERMS = [name for name, acts in ACTS.items() if acts in ("gradient", "proximal")]


def test_each_penalty_acts_where_it_should():
    assert ACTS == {
        "l2": "gradient",
        "l1": "proximal",
        "decoupled_weight_decay": "decay",
        "max_norm": "projection",
    }


@pytest.mark.parametrize("name", [name for name in ACTS if ACTS[name] == "gradient"])
@pytest.mark.parametrize("strength", [0.0, 1e-3, 2.5])
def test_the_gradient_is_the_derivative_of_the_value(name, strength):
    penalty, h = PENALTIES[name], 1e-6
    central = (penalty.value(W + h, strength) - penalty.value(W - h, strength)) / (2 * h)
    np.testing.assert_allclose(penalty.gradient(W, strength), central, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize("name", TERMS)
@pytest.mark.parametrize("s", [0.1, 7.0])
def test_the_degree_is_the_values(name, s):
    penalty = PENALTIES[name]
    np.testing.assert_allclose(
        penalty.value(s * W, 0.3), s**penalty.degree * penalty.value(W, 0.3), rtol=1e-13
    )


@pytest.mark.parametrize("name", PENALTIES)
def test_it_is_least_at_zero_and_float32_stays_float32(name):
    penalty = PENALTIES[name]
    assert penalty.value(np.zeros(3), 1.0).sum() == 0
    assert (penalty.value(W, 1.0) > 0).all() == (name in TERMS)
    assert (penalty.value(W, 1.0) == 0).all() == (name not in TERMS)
    strength = np.array([0.1, 0.2, 0.3], np.float32)
    assert penalty.gradient(W.astype(np.float32), strength).dtype == np.float32
    if penalty.after is not None:
        assert penalty.after(W.astype(np.float32), strength).dtype == np.float32
    assert penalty.off in penalty.interval
    assert -1e-9 not in penalty.interval
    for text in (penalty.title, penalty.about, penalty.paper, penalty.differences):
        assert text.strip()


@pytest.mark.parametrize("strength", [0.0, 0.3, 5.0])
def test_the_soft_threshold_is_l1s_proximal_step(strength):
    """The least of (x − w)² / 2 + strength · |x|, searched for on a grid."""
    for w in (-3.0, -0.3, 0.0, 0.2, 4.0):
        grid = np.linspace(-5, 5, 100_001)
        least = grid[np.argmin((grid - w) ** 2 / 2 + PENALTIES["l1"].value(grid, strength))]
        assert PENALTIES["l1"].after(np.array(w), strength) == pytest.approx(least, abs=1e-4)


def test_max_norm_scales_back_what_is_longer_and_nothing_else():
    w = np.array([[3.0, 0.3, 0.0, 1e200], [4.0, 0.4, 0.0, 0.0]])
    held = PENALTIES["max_norm"].after(w, np.full(4, 2.0))
    np.testing.assert_allclose(held[:, 0], [1.2, 1.6], rtol=1e-15)
    np.testing.assert_array_equal(held[:, 1:3], w[:, 1:3])
    np.testing.assert_allclose(held[:, 3], [2.0, 0.0], rtol=1e-15)
    with np.errstate(all="ignore"):
        free = PENALTIES["max_norm"].after(w * 1e108, np.array([2.0, 2.0, 2.0, np.inf]))
    np.testing.assert_array_equal(free[:, 3], w[:, 3] * 1e108)


def test_l2_is_half_the_squared_length():
    assert PENALTIES["l2"].value(np.array([3.0, -4.0]), 2.0).sum() == 25.0
    np.testing.assert_array_equal(PENALTIES["l2"].gradient(np.array([3.0, -4.0]), 2.0), [6.0, -8.0])


@pytest.mark.parametrize("l2", [0.0, 0.5, 40.0])
def test_the_intercept_is_untouched(l2):
    """Rows of the intercept alone: it becomes the mean of y, whatever the penalty."""
    y = np.array([1.0, 2.0, 6.0])
    dense = np.array([[1.0, 1.0], [1.0, -1.0], [1.0, 0.0]])
    rows = Rows(dense, None, y, np.ones(3), np.ones(3))
    loss = LossOverRuns(LOSSES["squared_error"])
    plan = TrainingPlan(rows, rows, loss, [Run("sgd", 0.02, "full")], 1500, [{"l2": l2}])
    [state] = train(plan).runs
    assert state.last_weights[0, 0] == pytest.approx(3.0, rel=1e-9)
    # d/dw: (2/3)(2 w − Σ x (y − b)) + l2 w = 0 with Σ x (y − b) = −1
    assert state.last_weights[1, 0] == pytest.approx(-(2 / 3) / (4 / 3 + l2), rel=1e-9)
