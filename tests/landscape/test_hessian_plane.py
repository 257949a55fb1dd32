"""The plane of the two steepest directions: eigenvectors in closed form, curvatures of nets."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.rows import Rows
from thalweg.engine.choose import engine_called
from thalweg.landscape.steepest_plane import hessian_plane
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.models.evaluation import split_losses
from thalweg.predictors import predictor_for
from thalweg.training.run import Run

DRAWS = np.random.default_rng(2)


def rows(n=400, features=6):
    scale = np.array([1.0, 3.0, 2.0, 0.5, 1.5, 1.0])[:features]
    dense = np.column_stack([np.ones(n), DRAWS.normal(size=(n, features)) * scale])
    target = (DRAWS.random(n) < 0.4).astype(float)
    weight = DRAWS.uniform(0.5, 2, n)
    return Rows(dense, None, target, weight, weight)


@pytest.mark.parametrize("loss", ["squared_error", "log_loss"])
@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_of_a_linear_predictor_it_is_that_of_the_matrix_in_closed_form(loss, engine):
    some = rows()
    predictor = predictor_for(some, 1, None)
    at = 0.3 * DRAWS.normal(size=predictor.layout.size)
    x, w = some.dense, some.loss_weight / some.weight_sum
    if loss == "log_loss":  # Bishop, Pattern recognition and machine learning (2006), eq. 4.97
        p = 1 / (1 + np.exp(-x @ at))
        second = p * (1 - p)
    else:
        second = np.full(len(x), 2.0)
    values, vectors = np.linalg.eigh((x * (w * second)[:, None]).T @ x)
    over = LossOverRuns(LOSSES[loss])
    plane, found = hessian_plane(some, over, predictor, at, engine_called(engine))
    np.testing.assert_allclose(found, values[[-1, -2]], rtol=1e-4)
    for axis, wanted in zip(plane.axes, vectors.T[[-1, -2]], strict=True):
        assert abs(axis @ wanted) == pytest.approx(1, abs=1e-4)
    np.testing.assert_allclose(plane.origin, at)


def test_of_a_net_the_loss_curves_along_the_axes_as_it_says():
    some = rows(features=3)
    net = predictor_for(some, 1, Run("adam", hidden="4", activation="tanh").architecture)
    at = np.asarray(net.initial(3)).ravel() + 0.2 * DRAWS.normal(size=net.layout.size)
    loss = LossOverRuns(LOSSES["log_loss"])
    plane, found = hessian_plane(some, loss, net, at, engine_called("compiled"))
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-9)

    def height(a, b):
        point = (at + a * plane.axes[0] + b * plane.axes[1])[:, None]
        return split_losses(some, point, loss, net)[0]

    h, middle = 1e-3, height(0, 0)
    assert (height(h, 0) + height(-h, 0) - 2 * middle) / h**2 == pytest.approx(found[0], rel=1e-3)
    assert (height(0, h) + height(0, -h) - 2 * middle) / h**2 == pytest.approx(found[1], rel=1e-3)
    both = height(h, h) - height(h, -h) - height(-h, h) + height(-h, -h)
    assert abs(both / (4 * h**2)) < 1e-3 * found[0]  # eigenvectors: no mixed derivative
    assert found[0] > found[1]


def test_two_parameters_have_a_plane_too():
    some = rows(features=1)
    plane, found = hessian_plane(
        some,
        LossOverRuns(LOSSES["squared_error"]),
        predictor_for(some, 1, None),
        np.zeros(2),
        engine_called("reference"),
    )
    np.testing.assert_allclose(plane.axes @ plane.axes.T, np.eye(2), atol=1e-9)
    assert found[0] >= found[1] > 0
