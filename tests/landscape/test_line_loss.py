"""The MSE of a line: its closed forms against NumPy's and published numbers."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.landscape.descents import descents
from thalweg.landscape.line_loss import LineLoss, standardised


def drawn(seed: int, count: int = 30, far: float = 0.0, wide: float = 1.0) -> LineLoss:
    draws = np.random.default_rng(seed)
    x = far + wide * draws.standard_normal(count)
    return LineLoss(x, 3 * x - 2 + draws.standard_normal(count))


@pytest.mark.parametrize(("far", "wide"), [(0, 1), (5, 2), (50, 30), (2000, 5), (0, 1e-3)])
def test_the_minimum_is_that_of_lstsq(far, wide):
    loss = drawn(1, far=far, wide=wide)
    design = np.column_stack([loss.x, np.ones_like(loss.x)])
    wanted, residual = np.linalg.lstsq(design, loss.y, rcond=None)[:2]
    np.testing.assert_allclose(loss.minimum, wanted, rtol=1e-7)
    assert loss.value(*loss.minimum) == pytest.approx(residual[0] / len(loss.x), rel=1e-9)
    matrix, right = loss.normal_equations
    np.testing.assert_allclose(matrix, design.T @ design, rtol=1e-12)
    np.testing.assert_allclose(right, design.T @ loss.y, rtol=1e-12, atol=1e-12)


def test_of_many_minima_it_is_the_shortest_as_lstsq_takes_it():
    x, y = np.full(4, 3.0), np.array([1.0, 2.0, 4.0, 5.0])
    loss = LineLoss(x, y)
    assert not loss.unique
    assert loss.condition == np.inf
    design = np.column_stack([x, np.ones(4)])
    np.testing.assert_allclose(loss.minimum, np.linalg.lstsq(design, y, rcond=None)[0])
    assert loss.value(*loss.minimum) == pytest.approx(loss.variance)


def test_gradient_and_hessian_are_those_of_differences():
    loss = drawn(2, far=1)
    w, b, step = 0.7, -0.4, 1e-5
    value, by_w, by_b = loss.value_and_gradient(w, b)
    assert value == pytest.approx(np.mean((loss.x * w + b - loss.y) ** 2))
    assert by_w == pytest.approx((loss.value(w + step, b) - loss.value(w - step, b)) / 2e-5)
    assert by_b == pytest.approx((loss.value(w, b + step) - loss.value(w, b - step)) / 2e-5)
    ahead, behind = (loss.value_and_gradient(w + s, b)[1:] for s in (step, -step))
    np.testing.assert_allclose(np.subtract(ahead, behind) / 2e-5, loss.hessian[0], rtol=1e-6)
    out = [np.empty(2), np.empty(2)]
    loss.write_slopes(np.array([w, 0.0]), np.array([b, 0.0]), out)
    assert (out[0][0], out[1][0]) == (by_w, by_b)


def test_values_over_a_grid_have_its_shape():
    loss = drawn(3)
    w, b = np.linspace(0, 1, 4), np.linspace(-1, 1, 3)
    found = loss.value(w[None], b[:, None])
    assert found.shape == (3, 4)
    assert found[2, 1] == pytest.approx(np.mean((w[1] * loss.x + b[2] - loss.y) ** 2))


def test_curvatures_are_numpys_the_larger_first():
    loss = drawn(4, far=3)
    values, directions = loss.curvatures
    wanted = np.linalg.eigvals(loss.hessian)
    np.testing.assert_allclose(values, np.sort(wanted)[::-1])
    for value, direction in zip(values, directions, strict=True):
        np.testing.assert_allclose(loss.hessian @ direction, value * direction, atol=1e-9)
        assert direction[np.abs(direction).argmax()] > 0
    assert loss.condition == pytest.approx(np.linalg.cond(loss.hessian))


@pytest.mark.parametrize("share", [0.3, 0.9, 1.05])
def test_descent_multiplies_the_error_by_one_minus_rate_times_curvature(share):
    """w(t) − w* = (I − lr H)ᵗ (w(0) − w*): below 2/λ it shrinks, above it grows."""
    loss = drawn(5, far=1)
    rate = share * loss.stable_rate
    found = descents(loss, [thalweg.Run("sgd", rate)], [(0.0, 0.0)], 40)
    along = loss.along(found.points[0, 0])
    factors = 1 - rate * loss.curvatures[0]
    np.testing.assert_allclose(
        along, along[0] * factors ** np.arange(41)[:, None], rtol=1e-6, atol=1e-9
    )
    assert (abs(along[-1, 0]) > abs(along[0, 0])) == (share > 1)


@pytest.mark.parametrize("name", ["adam", "momentum", "nadam", "lbfgs", "lamb"])
def test_descents_over_it_are_those_of_descend(name):
    """As over a formula: kernels, whole vectors, and L-BFGS."""
    loss = drawn(6)

    def mse(at):
        value, by_w, by_b = loss.value_and_gradient(*at)
        return float(value), np.array([by_w, by_b])

    found = descents(loss, [thalweg.Run(name)], [(0.5, -1.0)], 8)
    wanted = thalweg.descend(mse, [0.5, -1.0], name, 8).points
    np.testing.assert_allclose(found.points[0, 0, : len(wanted)], wanted, rtol=1e-9)


def test_standardised_values_have_mean_0_and_deviation_1_and_one_curvature():
    loss = drawn(8, far=50, wide=30)
    x, mean, deviation = standardised(loss.x)
    assert (mean, deviation) == (pytest.approx(loss.x.mean()), pytest.approx(loss.x.std()))
    own = LineLoss(x, loss.y)
    np.testing.assert_allclose(own.hessian, 2 * np.eye(2), atol=1e-12)
    assert own.condition == pytest.approx(1)
    assert own.stable_rate == pytest.approx(1)
    assert loss.condition > 1000
    assert standardised(np.full(3, 7.0))[2] == 1
