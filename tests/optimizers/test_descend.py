"""`thalweg.descend`: shapes, values, what ends it, what it refuses."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.errors import UsageError
from thalweg.optimizers import OPTIMIZERS, Optimizer


def bowl(x):
    return float(x @ x), 2 * x


def test_points_and_values_are_float64_and_start_at_the_start():
    path = thalweg.descend(bowl, [3, -1], "sgd", 10, 0.1)
    assert path.points.shape == (11, 2)
    assert path.values.shape == (11,)
    assert path.points.dtype == path.values.dtype == np.float64
    np.testing.assert_array_equal(path.points[0], [3, -1])
    np.testing.assert_array_equal(path.values, [p @ p for p in path.points])
    np.testing.assert_allclose(path.points[10], np.array([3, -1]) * 0.8**10, rtol=1e-14)
    assert path.status == "Took 10 steps."


@pytest.mark.parametrize("name", [n for n, r in OPTIMIZERS.items() if isinstance(r, Optimizer)])
def test_every_optimizer_goes_down(name):
    first = {"first": 0.01} if name in ("dog", "prodigy") else {}  # else a millionth, which grows
    path = thalweg.descend(bowl, [1.0], name, 50, 0.05, **first)
    assert path.values[-1] < 0.999 * path.values[0]


def test_a_number_is_a_vector_of_one():
    path = thalweg.descend(lambda x: (x[0] ** 2, 2 * x), 2.0, "sgd", 3, 0.25)
    np.testing.assert_array_equal(path.points, [[2.0], [1.0], [0.5], [0.25]])


def test_no_steps_leave_the_start():
    path = thalweg.descend(bowl, [1.0, 2.0], steps=0)
    np.testing.assert_array_equal(path.points, [[1.0, 2.0]])
    np.testing.assert_array_equal(path.values, [5.0])
    assert path.status == "Took 0 steps."


def test_the_function_is_called_once_for_each_point_and_may_spoil_its_argument():
    seen = []

    def spoiling(x):
        seen.append(x.copy())
        value, gradient = bowl(x)
        x[:] = 1e9
        return value, gradient

    path = thalweg.descend(spoiling, [1.0, 1.0], "momentum", 7, 0.05)
    np.testing.assert_array_equal(seen, path.points)
    np.testing.assert_array_equal(
        path.points, thalweg.descend(bowl, [1.0, 1.0], "momentum", 7, 0.05).points
    )


def test_adam_and_its_rate_are_the_default():
    explicit = thalweg.descend(bowl, [1.0], "adam", 100, 1e-3)
    np.testing.assert_array_equal(thalweg.descend(bowl, [1.0]).points, explicit.points)


def test_hyperparameters_may_stand_in_the_text_or_beside_it():
    text = thalweg.descend(bowl, [1.0], "adam,beta1=0.5,lr=0.1", 20)
    beside = thalweg.descend(bowl, [1.0], "adam", 20, 0.1, beta1=0.5)
    np.testing.assert_array_equal(text.points, beside.points)
    assert np.abs(text.points - thalweg.descend(bowl, [1.0], "adam", 20, 0.1).points).max() > 0.01


def test_the_schedule_moves_the_rate_over_all_steps():
    """sgd on a slope of 1: the steps are the rates."""
    slope = lambda x: (x[0], np.ones(1))  # noqa: E731
    path = thalweg.descend(slope, 0.0, "sgd", 4, 0.5, schedule="inverse_scaling,power=1")
    np.testing.assert_allclose(-np.diff(path.points[:, 0]), 0.5 / np.arange(1, 5), rtol=1e-15)
    path = thalweg.descend(slope, 0.0, "sgd", 4, 1.0, schedule="cosine,warmup=0.5,final=0.5")
    np.testing.assert_allclose(-np.diff(path.points[:, 0]), [0.5, 1.0, 1.0, 0.75], rtol=1e-15)


def test_an_overflow_is_named_and_the_last_finite_point_repeated():
    slope = lambda x: (abs(x[0]), 2 * x)  # noqa: E731
    path = thalweg.descend(slope, [1.0], "sgd", 2000, 1e100)
    assert path.status == "Diverged at step 4: a number overflowed with learning rate 1e+100."
    assert np.isfinite(path.points).all()
    assert path.points[3, 0] == pytest.approx(-8e300)
    np.testing.assert_array_equal(path.points[3:], np.full((1998, 1), path.points[3, 0]))
    np.testing.assert_array_equal(path.values[3:], np.full(1998, path.values[3]))


def test_a_state_that_overflows_is_an_overflow():
    """Adam's mean square becomes inf though its step would be 0."""
    path = thalweg.descend(lambda _: (1.0, np.array([1e200])), [1.0], "adam", 5)
    assert path.status == "Diverged at step 1: a number overflowed with learning rate 0.001."


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ({"optimizer": "adamm"}, "There is no optimizer 'adamm': did you mean 'adam'"),
        (
            {"schedule": "cosin"},
            "There is no schedule 'cosin': did you mean 'cosine' or 'cosine_restarts'?",
        ),
        ({"optimizer": "lbfgs", "schedule": "cosine"}, "Optimizer 'lbfgs' chooses its own steps"),
        (
            {"optimizer": "lbfgs", "lr": 0.1},
            "Optimizer 'lbfgs' has no hyperparameter 'lr': it finds the length of its steps "
            "itself; leave lr out.",
        ),
        ({"every": 0}, "every must be a whole number from 1 up, not 0."),
        ({"tolerance": -1.0}, "Tolerance must lie in [0, inf), not -1."),
        ({"optimizer": "asgd", "average": "ema"}, "Optimizer 'asgd' averages already"),
        ({"schedule": "reduce_on_plateau"}, "Schedule reduce_on_plateau needs validation losses"),
        ({"convention": "kears"}, "There is no convention 'kears': did you mean 'keras'?"),
        ({"lr": 0.0}, "Optimizer adam: lr must lie in (0, inf), not 0."),
        ({"beta1": 1.0}, "Optimizer adam: beta1 must lie in [0, 1), not 1."),
        ({"steps": -1}, "steps must be a whole number from 0 up, not -1."),
        ({"steps": 2.5}, "steps must be a whole number from 0 up, not 2.5."),
        ({"steps": True}, "steps must be a whole number from 0 up, not True."),
        ({"start": []}, "start must be a vector of finite numbers"),
        ({"start": [np.nan]}, "start must be a vector of finite numbers"),
        ({"start": [[1.0]]}, "start must be a vector of finite numbers"),
        ({"start": "here"}, "start must be a vector of finite numbers"),
        ({"start": None}, "start must be a vector of finite numbers"),
        ({"momentum": 0.5}, "Optimizer 'adam' has no hyperparameter 'momentum'"),
    ],
)
def test_what_it_refuses(arguments, sentence):
    with pytest.raises(UsageError) as caught:
        thalweg.descend(bowl, **{"start": [1.0], **arguments})
    assert str(caught.value).startswith(sentence)


def test_a_gradient_of_another_shape_is_refused():
    with pytest.raises(UsageError, match=r"shape of the point, \(2,\), not \(3,\)"):
        thalweg.descend(lambda x: (0.0, np.zeros(3)), [1.0, 2.0])


# A Run as the optimizer, functions without a gradient, a start that is a number


@pytest.mark.parametrize(
    "run",
    [
        thalweg.Run("adam", lr=0.1),
        thalweg.Run("nadam,convention=keras", lr=0.05, beta1=0.8, schedule="cosine,warmup=0.2"),
        thalweg.Run("sgd", lr=0.2, schedule="multi_step,milestones=0.5/0.75"),
    ],
    ids=str,
)
def test_a_run_says_optimizer_rate_and_schedule(run):
    given = {"optimizer": run.optimizer, "schedule": "constant", **run.hyperparameters}
    if run.optimizer == "nadam":
        given |= {"convention": "keras", "schedule": "cosine,warmup=0.2"}
    elif run.optimizer == "sgd":
        given["schedule"] = "multi_step,milestones=0.5/0.75"
    path = thalweg.descend(bowl, [3.0, -1.0], run, 20)
    np.testing.assert_array_equal(
        path.points, thalweg.descend(bowl, [3.0, -1.0], steps=20, **given).points
    )


def test_a_run_with_what_only_tables_have_is_refused():
    with pytest.raises(UsageError, match="descend takes no 'l1' or 'gradient_noise': leave it out"):
        thalweg.descend(bowl, [1.0], thalweg.Run("adam", l1=0.1, gradient_noise=0.1))
    with pytest.raises(UsageError, match="A Run says all of itself"):
        thalweg.descend(bowl, [1.0], thalweg.Run("adam"), lr=0.1)
    with pytest.raises(UsageError, match="'step': did you mean 'steps'"):
        thalweg.descend(bowl, [1.0], step=3)


def test_a_function_without_gradient_is_differentiated_and_that_is_said():
    def valley(x):  # Rosenbrock (1960); its gradient by hand
        return 100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2

    def slope(x):
        a = x[1] - x[0] ** 2
        return np.array([-400 * x[0] * a - 2 * (1 - x[0]), 200 * a])

    plain = thalweg.descend(valley, [-1.2, 1.0], "adam", 30, 0.01)
    known = thalweg.descend(lambda x: (valley(x), slope(x)), [-1.2, 1.0], "adam", 30, 0.01)
    np.testing.assert_allclose(plain.points, known.points, rtol=1e-6)
    assert "central differences" in plain.status
    assert "central differences" not in known.status


@pytest.mark.parametrize(
    "function",
    [
        lambda x: (x**2, 2 * x),
        lambda x: (x[0] ** 2, 2 * x),
        lambda x: (x @ x, 2 * x),
        lambda x: x**2,
        lambda x: float(x[0]) ** 2,
    ],
)
def test_a_start_that_is_a_number(function):
    path = thalweg.descend(function, 2.0, "sgd", 3, 0.25)
    np.testing.assert_allclose(path.points[:, 0], [2.0, 1.0, 0.5, 0.25], rtol=1e-8)
    np.testing.assert_allclose(path.values, [4.0, 1.0, 0.25, 0.0625], rtol=1e-8)
