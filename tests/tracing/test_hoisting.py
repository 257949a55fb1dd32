"""What of a step is found to be a coefficient, and that nothing else changes by it."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest

from thalweg.elementwise import maximum, sqrt, where
from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.tracing.hoisting import Coefficients, Hoisting, OfArrays

RNG = np.random.default_rng(0)


def divided(step, arrays):
    hoisting = Hoisting(step, arrays)
    return hoisting, Coefficients(hoisting), OfArrays(hoisting, step)


def same_as_written(step, arrays, **known):
    """The divided step gives what the formula gives when it is simply called, in float64."""
    hoisting, coefficients, of_arrays = divided(step, arrays)
    values = [RNG.standard_normal(5) for _ in arrays]
    found = of_arrays(*values, *coefficients(**known))
    expected = step(*values, **known)
    np.testing.assert_allclose(found, expected, rtol=1e-14)
    return set(hoisting.names)


def test_factors_of_one_array_are_one_coefficient():
    def step(g, m, t, lr, beta):
        return lr * (m / (1 - beta**t)) * 2.0 + g / lr / t, m

    names = same_as_written(step, ("g", "m"), t=3.0, lr=0.1, beta=0.9)
    assert names == {"lr * 2 / (1 - beta**t)", "1 / (lr * t)"}


def test_what_meets_an_array_otherwise_is_a_coefficient_as_it_is():
    def step(g, t, eps, lr):
        return g / (sqrt(g * g + eps) + t * eps) - maximum(g, lr) + lr, g - (lr - eps)

    names = same_as_written(step, ("g",), t=2.0, eps=0.1, lr=0.3)
    assert names == {"eps", "t * eps", "lr", "lr - eps"}


def test_a_choice_by_t_is_made_beforehand_and_one_by_an_array_later():
    def step(g, t, lr):
        return where(t == 1, lr, lr / 2) * g, where(g > lr, lr * g, 0.0)

    names = same_as_written(step, ("g",), t=1.0, lr=0.3)
    assert names == {"where(t == 1, lr, lr / 2)", "lr"}


def test_a_scaled_array_among_others_is_the_product():
    def step(g, m, lr, mu):
        return -(lr * g) + (mu * m) * (lr * g) + abs(lr * g), (mu * m) / (lr * g)

    assert same_as_written(step, ("g", "m"), lr=0.3, mu=0.7) == {"lr", "mu"}


def test_coefficients_are_in_float64_and_the_step_in_the_kind_of_its_arrays():
    """1 − 0.999 in float32 is wrong in the fifth digit; the issue: literals keep the dtype."""
    adam = OPTIMIZERS["adam"]
    settings = {k: np.array([h.default]) for k, h in adam.hyperparameters.items()}
    t = np.arange(1.0, 4.0)[:, None]
    table = adam.coefficient_series(t, np.full((3, 1), 1e-3), settings, {})
    assert table.dtype == np.float64
    at = adam.coefficient_names.index("1 - beta2")
    assert table[0, at, 0] == 1 - 0.999
    arrays = [np.ones(4, np.float32) for _ in range(3)]
    result = adam.step(*arrays, *table[0].astype(np.float32))
    assert [array.dtype for array in result] == [np.float32] * 3


def test_what_no_update_changes_has_one_row():
    """0 · t changes nothing: Adagrad without a decay of the rate, its default."""
    adagrad = OPTIMIZERS["adagrad"]
    settings = {k: np.full(2, h.default) for k, h in adagrad.hyperparameters.items()}
    t, lr = np.arange(1.0, 6.0)[:, None], np.broadcast_to(np.array([0.1, 0.2]), (5, 2))
    assert adagrad.coefficient_series(t, lr, settings, {}).strides[0] == 0
    table = adagrad.coefficient_series(t, lr, settings | {"lr_decay": np.array([0.0, 0.5])}, {})
    assert table.strides[0] > 0
    rates = table[:, adagrad.coefficient_names.index("lr / (1 + (t - 1) * lr_decay)")]
    np.testing.assert_array_equal(rates[:, 0], 0.1)
    np.testing.assert_allclose(rates[:, 1], 0.2 / (1 + 0.5 * np.arange(5)), rtol=1e-15)


@pytest.mark.parametrize(
    ("step", "message"),
    [
        (lambda g, lr: ((g if lr else -g),), "decide with if, and, or or by a hyperparameter"),
        (lambda g, lr: (g * float(lr),), "make a hyperparameter a Python number"),
        (lambda g, lr: (np.add.reduce(lr) * g,), r"cannot use add\.reduce"),
        (lambda g, lr: (np.add(lr, g, dtype="f8"),), "or its options"),
    ],
)
def test_what_cannot_be_divided_is_said(step, message):
    with pytest.raises(TypeError, match=message):
        assert Hoisting(step, ("g",)).names


def test_a_coefficient_is_found_by_the_function_that_makes_it():
    def share(t, t0):
        return 1 / (t + t0)

    def step(g, x, t, lr, t0):
        return lr * g, x + share(t, t0) * (g - x)

    hoisting, _, _ = divided(step, ("g", "x"))
    assert hoisting.names[hoisting.place_of(share)] == "1 / (t + t0)"
    with pytest.raises(ValueError, match="other is no factor or term in step"):
        hoisting.place_of(lambda_named_other)


def lambda_named_other(t):
    return t * t


lambda_named_other.__name__ = "other"


def test_a_rule_divided_by_hand_and_one_as_written_are_one():
    """Docs/your-own.md has both forms."""
    common = {
        "title": "",
        "about": "",
        "paper": "",
        "states": {"b": 0.0},
        "hyperparameters": {
            "lr": Hyperparameter(0.01, "(0, inf)", "learning rate"),
            "keep": Hyperparameter(0.97, "[0, 1)", "how much of the last step is kept"),
        },
    }
    by_hand = Optimizer(
        name="by_hand",
        coefficients=lambda t, lr, keep: (lr, keep, 1 - keep),
        step=lambda g, b, a, k, ok: (a * (k * b + ok * g), k * b + ok * g),
        **common,
    )
    written = Optimizer(
        name="written",
        step=lambda g, b, lr, keep: (
            lr * (keep * b + (1 - keep) * g),
            keep * b + (1 - keep) * g,
        ),
        **common,
    )
    g, b = RNG.standard_normal((2, 6))
    settings = {"lr": np.array([0.3]), "keep": np.array([0.8])}
    results = []
    for optimizer in (by_hand, written):
        table = optimizer.coefficient_series(np.ones((1, 1)), np.full((1, 1), 0.3), settings, {})
        results.append(optimizer.update(g, None, [b], table[0]))
    np.testing.assert_array_equal(*results)
    assert by_hand.coefficient_names == ("a", "k", "ok")
    assert set(written.coefficient_names) == {"lr", "keep", "1 - keep"}


@pytest.mark.parametrize(
    "name", [n for n, o in OPTIMIZERS.items() if isinstance(o, Optimizer) and not o.over]
)
def test_records_pickle(name):
    optimizer = OPTIMIZERS[name]
    for convention in (optimizer.convention, *optimizer.conventions):
        one = optimizer.under(convention)
        names = one.coefficient_names
        copy = pickle.loads(pickle.dumps(one))
        assert copy == one
        assert copy.coefficient_names == names
        assert copy.under(optimizer.convention) == optimizer


def test_a_step_that_takes_what_the_record_has_not_is_refused():
    sgd = OPTIMIZERS["sgd"]
    with pytest.raises(ValueError, match="step must take"):
        replace(sgd, coefficients=None, scaling=None, step=lambda g, lr, rho: (lr * rho * g,))
    with pytest.raises(ValueError, match="scaling must take"):
        replace(sgd, coefficients=None, step=lambda g, lr: (lr * g,), scaling=lambda rho: rho)
