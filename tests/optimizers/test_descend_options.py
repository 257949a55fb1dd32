"""What `thalweg.descend` can be told besides the optimizer, and each way in which it ends."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from scipy.optimize import minimize, rosen, rosen_der

import thalweg
from thalweg.descents import moves, path
from thalweg.optimizers import OPTIMIZERS, Optimizer


def bowl(x):
    return float(x @ x), 2 * x


def test_a_value_that_is_no_number_at_the_last_point_is_seen():
    def until(x):
        return (np.nan if x[0] < 0.97 else float(x @ x)), 2 * x

    gone = thalweg.descend(until, [1.0, 2.0], lr=0.01, steps=4)
    assert gone.ended == "value"
    assert gone.status.startswith("Ended at step 4: the function's value there is nan")
    assert np.isfinite(gone.values).all()
    assert gone.points.shape == (5, 2)
    np.testing.assert_array_equal(gone.points[4], gone.points[3])


@pytest.mark.parametrize("bad", [np.nan, np.inf])
@pytest.mark.parametrize("optimizer", ["adam", "lbfgs"])
def test_what_is_not_finite_at_the_start_is_not_blamed_on_the_rate(bad, optimizer):
    value = thalweg.descend(lambda x: (bad, x), [1.0], optimizer, 5)
    assert value.status.startswith(f"The function's value at the start is {bad}")
    assert value.ended == "value"
    gradient = thalweg.descend(lambda x: (1.0, x * [bad, 1]), [1.0, 1.0], optimizer, 5)
    assert gradient.status.startswith("The gradient at the start is not finite in 1 of 2 entries")
    assert gradient.ended == "gradient"
    for found in (value, gradient):
        assert "learning rate" not in found.status
        np.testing.assert_array_equal(found.points, np.ones_like(found.points))


def test_a_gradient_that_is_not_finite_on_the_way_is_named():
    def broken(x):
        return float(x @ x), 2 * x * (np.nan if x[0] < 0.5 else 1)

    found = thalweg.descend(broken, [1.0], "sgd", 10, 0.25)
    np.testing.assert_array_equal(found.points[:, 0], [1.0] + [0.5] + [0.25] * 9)
    assert found.status.startswith("The gradient at step 2 is not finite in 1 of 1 entries")


@pytest.mark.parametrize("value", [np.ones(1), np.ones(3), "far", None, 1j])
def test_a_value_that_is_no_number_gets_a_sentence(value):
    with pytest.raises(thalweg.UsageError, match="The function"):
        thalweg.descend(lambda x: (value, x), [1.0, 2.0])
    with pytest.raises(thalweg.UsageError, match=r"gradient must"):
        thalweg.descend(lambda x: (1.0, "down"), [1.0, 2.0])


def test_the_tolerance_bounds_every_entry_of_the_gradient():
    found = thalweg.descend(bowl, [4.0, 1.0], "sgd", 100, 0.25, tolerance=0.5)
    assert found.ended == "tolerance"
    assert len(found.values) == len(found.points) == 5
    assert np.abs(2 * found.points[-1]).max() <= 0.5 < np.abs(2 * found.points[-2]).max()
    assert found.status == "Ended after 4 steps: no entry of the gradient exceeds 0.5."


def test_the_callback_is_told_every_point_and_stop_ends_it():
    told = []
    found = thalweg.descend(
        bowl,
        [1.0],
        "sgd",
        50,
        0.25,
        callback=lambda step, point, value: told.append((step, float(point[0]), value)),
        stop=lambda step, point, value: value < 0.1,
    )
    assert told == [(0, 1.0, 1.0), (1, 0.5, 0.25), (2, 0.25, 0.0625)]
    assert found.status == "Stopped after 2 steps."
    assert found.ended == "stop"

    def spoil(step, point, value):
        point[0] = 7.0

    with pytest.raises(ValueError, match="read-only"):
        thalweg.descend(bowl, [1.0], callback=spoil)


def test_averages_are_those_of_the_points():
    noise = np.random.default_rng(0).normal(size=41)
    calls = iter(noise)
    found = thalweg.descend(
        lambda x: (float(x @ x), 2 * x + next(calls)), [1.0], "sgd", 40, 0.3, average="polyak"
    )
    assert found.averages is not None
    assert found.averages[-1] == pytest.approx(found.points[21:].mean(axis=0), rel=1e-12)
    calls = iter(noise)
    other = thalweg.descend(
        lambda x: (float(x @ x), 2 * x + next(calls)), [1.0], "sgd", 40, 0.3, average="ema,decay=0"
    )
    np.testing.assert_array_equal(other.averages[1:], other.points[1:])
    assert thalweg.descend(bowl, [1.0]).averages is None
    run = thalweg.descend(bowl, [1.0], thalweg.Run("sgd", 0.3, average="polyak,start=0"), 4)
    assert run.averages[-1] == pytest.approx(run.points[1:].mean(axis=0), rel=1e-12)
    asgd = thalweg.descend(bowl, [1.0], "asgd", 9, 0.1, t0=0)
    # PyTorch weighs a point by the update before: the first is forgotten
    assert asgd.averages[-1] == pytest.approx(asgd.points[2:].mean(axis=0), rel=1e-12)


def test_gradients_are_clipped_by_value_and_then_by_norm():
    slope = lambda x: (0.0, np.array([30.0, 0.4]))  # noqa: E731
    by_value = thalweg.descend(slope, [0.0, 0.0], "sgd", 1, 1.0, clip_value=1.0)
    np.testing.assert_array_equal(by_value.points[1], [-1.0, -0.4])
    by_norm = thalweg.descend(slope, [0.0, 0.0], "sgd", 1, 1.0, clip_norm=2.0)
    np.testing.assert_allclose(by_norm.points[1], -2 * np.array([30, 0.4]) / np.hypot(30, 0.4))
    both = thalweg.descend(slope, [0.0, 0.0], "sgd", 1, 1.0, clip_value=3.0, clip_norm=1.0)
    np.testing.assert_allclose(both.points[1], -np.array([3, 0.4]) / np.hypot(3, 0.4))
    with pytest.raises(thalweg.UsageError, match="clip_norm"):
        thalweg.descend(slope, [0.0, 0.0], clip_norm=0.0)


def test_every_bounds_the_points_and_not_the_values():
    all_of_them = thalweg.descend(bowl, [1.0], "sgd", 10, 0.1)
    some = thalweg.descend(bowl, [1.0], "sgd", 10, 0.1, every=4)
    np.testing.assert_array_equal(some.at, [0, 4, 8, 10])
    np.testing.assert_array_equal(some.points, all_of_them.points[[0, 4, 8, 10]])
    np.testing.assert_array_equal(some.values, all_of_them.values)
    np.testing.assert_array_equal(all_of_them.at, np.arange(11))


def test_points_that_would_fill_the_memory_are_thinned_and_that_is_said(monkeypatch):
    monkeypatch.setattr(path, "_MOST_BYTES", 8 * 40)
    found = thalweg.descend(bowl, [1.0], "sgd", 1000, 1e-3)
    assert len(found.points) <= 41
    assert found.at[0] == 0
    assert found.at[-1] == 1000
    assert "every 32th is kept" in found.status
    np.testing.assert_allclose(found.values[found.at], found.points[:, 0] ** 2)
    gone = thalweg.descend(lambda x: (1.0, 2 * x), [1.0], "sgd", 1000, 1e100)
    assert len(gone.points) <= 42
    assert np.isfinite(gone.points).all()


def test_lbfgs_is_scipys_and_records_every_iteration():
    theirs = []
    wanted = minimize(
        rosen,
        [-1.2, 1.0],
        jac=rosen_der,
        method="L-BFGS-B",
        callback=lambda intermediate_result: theirs.append(intermediate_result.x.copy()),
        options={"ftol": 0.0, "gtol": 1e-6, "maxcor": 10},
    )
    asked = lambda x: (rosen(x), rosen_der(x))  # noqa: E731
    found = thalweg.descend(asked, [-1.2, 1.0], "lbfgs", 200, tolerance=1e-6)
    np.testing.assert_allclose(found.points[1:], theirs, rtol=1e-12)
    np.testing.assert_allclose(found.values, [rosen(p) for p in found.points])
    assert found.ended == "tolerance"
    assert found.evaluations == wanted.nfev + 1  # the start is looked at first
    few = thalweg.descend(asked, [-1.2, 1.0], "lbfgs", 3)
    assert few.status == "Took 3 steps."
    assert len(few.points) == 4
    assert thalweg.descend(asked, [-1.2, 1.0], "lbfgs", 0).status == "Took 0 steps."
    plain = thalweg.descend(rosen, [-1.2, 1.0], "lbfgs", 200)
    assert "central differences" in plain.status
    np.testing.assert_allclose(plain.points[-1], 1, atol=1e-4)
    stopped = thalweg.descend(asked, [-1.2, 1.0], "lbfgs", 200, stop=lambda s, p, v: s == 5)
    assert stopped.ended == "stop"
    assert len(stopped.points) == 6
    beyond = thalweg.descend(lambda x: (np.log(x[0]), 1 / x), [1.0], "lbfgs", 50)
    assert "not finite" in beyond.status or np.isfinite(beyond.values).all()


def test_evaluations_are_counted():
    assert thalweg.descend(bowl, [1.0, 2.0], steps=10).evaluations == 11
    plain = thalweg.descend(lambda x: x @ x, [1.0, 2.0], steps=10)
    assert plain.evaluations == 11 * (1 + 2 * 2)


def test_a_path_pickles():
    found = thalweg.descend(bowl, [1.0], "sgd", 5, average="polyak")
    again = pickle.loads(pickle.dumps(found))
    np.testing.assert_array_equal(again.averages, found.averages)
    assert again.ended is found.ended


@pytest.mark.parametrize("name", [n for n, r in OPTIMIZERS.items() if isinstance(r, Optimizer)])
@pytest.mark.parametrize("more", [{}, {"schedule": "cosine,warmup=0.2"}])
def test_the_kernel_for_long_vectors_is_the_same_descent(name, more, monkeypatch):
    start = np.linspace(-2, 3, 50)
    asked = lambda x: (float(x @ x + np.cos(x).sum()), 2 * x - np.sin(x))  # noqa: E731
    plain = thalweg.descend(asked, start, name, 30, 0.02, average=None, **more)
    monkeypatch.setattr(moves, "_LARGE", 1)
    fast = thalweg.descend(asked, start, name, 30, 0.02, **more)
    np.testing.assert_allclose(fast.points, plain.points, rtol=1e-11, atol=1e-12)


def test_a_long_vector_that_overflows_stays_at_the_last_finite_point(monkeypatch):
    monkeypatch.setattr(moves, "_LARGE", 1)
    slope = lambda x: (abs(x[0]), 2 * x)  # noqa: E731
    found = thalweg.descend(slope, [1.0], "sgd", 2000, 1e100)
    assert found.status == "Diverged at step 4: a number overflowed with learning rate 1e+100."
    assert found.points[3, 0] == pytest.approx(-8e300)
    assert (found.points[3:] == found.points[3]).all()


def test_coefficients_go_on_from_one_table_to_the_next(monkeypatch):
    for name in ("nadam", "ftrl", "asgd", "adam"):
        whole = thalweg.descend(bowl, [1.0], name, 50, 0.05, schedule="cosine")
        with monkeypatch.context() as patch:
            patch.setattr(moves, "_AHEAD", 7)
            pieces = thalweg.descend(bowl, [1.0], name, 50, 0.05, schedule="cosine")
        np.testing.assert_allclose(pieces.points, whole.points, rtol=1e-13)


@pytest.mark.parametrize("spoils", [False, True])
@pytest.mark.parametrize("keeps", [False, True])
def test_a_function_of_many_numbers_may_keep_and_change_its_argument(keeps, spoils):
    """From 100,000 numbers on a compiled step writes the point for the function itself."""
    n, kept = 100_003, []
    c = np.linspace(-1, 1, n)

    def plain(x):
        return float((x - c) @ (x - c)), 2 * (x - c)

    def odd(x):
        if keeps:
            kept.append(x)
        if not spoils:
            return plain(x)
        value, x[:] = plain(x)[0], 2 * (x - c)
        return value, x

    expected = thalweg.descend(plain, np.zeros(n), "adam", 4, 0.1)
    path = thalweg.descend(odd, np.zeros(n), "adam", 4, 0.1)
    np.testing.assert_array_equal(path.points, expected.points)
    np.testing.assert_array_equal(path.values, expected.values)
    if keeps and not spoils:
        np.testing.assert_array_equal(kept, expected.points)


def test_a_callback_may_keep_points_of_many_numbers():
    kept = []
    path = thalweg.descend(
        lambda x: (float(x @ x), 2 * x),
        np.linspace(-1, 1, 100_003),
        "adam",
        5,
        0.1,
        callback=lambda step, point, value: kept.append(point),
    )
    np.testing.assert_array_equal(kept, path.points)


# What is given wrongly gets a sentence of its own.


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ((1.0, [1.0, 2.0], 3.0), "a number and its gradient as a pair, not 3 values."),
        ((), "a number and its gradient as a pair, not 0 values."),
        (None, "a number and its gradient as a pair, not None: has it a return?"),
        (([1, [2, 3]], [1.0, 2.0]), "a number and its gradient as a pair, not list."),
        (("5", [1.0, 2.0]), "a number and its gradient as a pair, not str."),
        ((1j, [1.0, 2.0]), "a number and its gradient as a pair, not complex."),
        ((np.complex64(1), [1.0, 2.0]), "gradient as a pair, not complex64."),
        ((1.0, None), "The gradient must be a vector of 2 real numbers, not None."),
        ((1.0, ["1", "2"]), "The gradient must be a vector of 2 real numbers, not ['1', '2']."),
        ((1.0, [1j, 2]), "The gradient must be a vector of 2 real numbers, not [1j, 2]."),
        ((1.0, [[1], [2, 3]]), "a vector of 2 real numbers, not [[1], [2, 3]]."),
        ((1.0, [10**400, 1]), "The gradient holds a whole number beyond any float."),
    ],
)
def test_what_a_function_may_not_return(answer, sentence):
    with pytest.raises(thalweg.UsageError) as caught:
        thalweg.descend(lambda x: answer, [1.0, 2.0])
    assert str(caught.value).endswith(sentence)


@pytest.mark.parametrize(
    ("start", "sentence"),
    [
        ([1.0, np.nan], ": start[1] is nan."),
        ([[1.0], [2.0]], ", not an array of shape (2, 1)."),
        ([], ": it is empty."),
        ([10**400], ": it holds a whole number beyond any float."),
        ([1 + 2j], ", not [(1+2j)]."),
        ([1, [2]], ", not [1, [2]]."),
        (None, ", not None."),
        ("1", ", not '1'."),
        (bowl, ", not <function bowl at"),
    ],
)
def test_what_a_start_may_not_be(start, sentence):
    should = "start must be a vector of finite numbers, as in [1.0, -2.0]"
    with pytest.raises(thalweg.UsageError) as caught:
        thalweg.descend(bowl, start)
    assert str(caught.value).startswith(should + sentence)


def test_a_path_is_no_start_but_its_last_point_is():
    found = thalweg.descend(bowl, [1.0], steps=2)
    with pytest.raises(thalweg.UsageError, match=r"not a Path: give its last point, path\.points"):
        thalweg.descend(bowl, found)
    assert thalweg.descend(bowl, found.points[-1], steps=0).points[0] == found.points[-1]


@pytest.mark.parametrize(
    ("function", "options", "sentence"),
    [
        (5, {}, "The function to descend must be a function of (x), not 5."),
        (lambda x, y: 1.0, {}, "The function to descend is called with (x), and the function given "
         "takes (x, y)."),
        (bowl, {"callback": 5}, "callback must be a function of (step, point, value), not 5."),
        (bowl, {"stop": "x"}, "stop must be a function of (step, point, value), not 'x'."),
        (bowl, {"stop": bowl}, "stop is called with (step, point, value), and the function given "
         "takes (x)."),
        (bowl, {"stop": lambda step, x, value: x}, "stop must return True or False, not array(["
         "1., 2.])."),
        (bowl, {"callbacks": [5]}, "objects with a method on_event, not 5."),
        (bowl, {"schedule": 5}, "schedule must be a name or a text NAME,key=value, not 5."),
        (bowl, {"average": ["ema"]}, "average must be a name or a text NAME,key=value, not "
         "['ema']."),
        (bowl, {"convention": 5}, "There is no convention 5: known: 'torch', 'paper', 'keras' and "
         "'optax'."),
        (bowl, {"tolerance": "1"}, "Tolerance must be a number, not '1'."),
        (bowl, {"beta1": [0.1] * 300}, "not [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, ...]."),
        (bowl, {"setps": 5}, "no hyperparameter 'setps': did you mean 'steps'?"),
        (bowl, {"calback": print}, "no hyperparameter 'calback': did you mean 'callback'?"),
        (bowl, {"opimizer": "sgd"}, "no hyperparameter 'opimizer': did you mean 'optimizer'?"),
        (bowl, {"max_iter": 5}, "no hyperparameter 'max_iter': here it is 'steps'."),
        (bowl, {"betta1": 0.5, "setps": 5}, "'betta1': did you mean 'beta1'?\n- Optimizer 'adam' "
         "has no hyperparameter 'setps': did you mean 'steps'?"),
        (bowl, {"optimizer": thalweg.Run("sgd"), "setps": 5}, "descend has no option 'setps': did "
         "you mean 'steps'?"),
        (bowl, {"optimizer": "lbfgs", "setps": 5}, "no hyperparameter 'setps': did you mean "
         "'steps'?"),
    ],
)  # fmt: skip
def test_what_descend_may_not_be_told(function, options, sentence):
    with pytest.raises(thalweg.UsageError) as caught:
        thalweg.descend(function, [1.0, 2.0], **options)
    assert str(caught.value).endswith(sentence)


def test_a_hyperparameter_of_the_optimizer_passes():
    changed = thalweg.descend(bowl, [1.0, 2.0], "adam", 5, beta1=0.5)
    assert (changed.points != thalweg.descend(bowl, [1.0, 2.0], "adam", 5).points).any()


def test_a_descent_that_did_not_begin_is_no_path_of_steps():
    found = thalweg.descend(lambda x: (np.nan, x), [1.0, 2.0])
    assert repr(found).startswith("<Path of 0 steps in 2 dimensions. The function's value at the")
