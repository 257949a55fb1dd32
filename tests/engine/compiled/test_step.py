"""An optimizer's step over flat arrays is its own function, element by element."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from thalweg.engine.compiled.optimizer_step import stepper
from thalweg.optimizers import OPTIMIZERS, Optimizer

ELEMENTWISE = [
    optimizer
    for optimizer in OPTIMIZERS.values()
    if isinstance(optimizer, Optimizer) and not optimizer.over
]


def start(optimizer, n, dtype):
    """Arrays and coefficients of an optimizer's tenth update."""
    rng = np.random.default_rng(n)
    settings = {name: np.array([it.default]) for name, it in optimizer.hyperparameters.items()}
    table = optimizer.coefficient_series(
        np.arange(1.0, 11.0)[:, None], np.full((10, 1), 0.01), settings, optimizer.carried(1)
    )
    states = np.abs(rng.normal(size=(len(optimizer.states), n))).astype(dtype)
    g, w = rng.normal(size=(2, n)).astype(dtype)
    return g, w, states, table[-1, :, 0].tolist()


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("optimizer", ELEMENTWISE, ids=lambda optimizer: optimizer.name)
def test_it_is_the_optimizers_own_function(optimizer, dtype):
    for n, threads in ((1, 1), (16, 2), (37, 3), (1000, 2), (15, None)):
        g, w, states, coefficients = start(optimizer, n, dtype)
        given = g.copy()
        numbers = [w.dtype.type(c) for c in coefficients]
        u, *after = optimizer.update(g, w.copy(), list(states.copy()), numbers)
        expected = w - u
        stepper(optimizer, dtype, threads)(g, w, states, coefficients)
        close = {"rtol": 0, "atol": 8 * np.finfo(dtype).eps}  # of numbers around 1
        np.testing.assert_allclose(w, expected, **close)
        for own, theirs in zip(states, after, strict=True):
            np.testing.assert_allclose(own, np.broadcast_to(theirs, own.shape), **close)
        np.testing.assert_array_equal(g, given)


def test_it_says_whether_every_number_is_finite():
    optimizer = OPTIMIZERS["adam"]
    for n in (40, 1003):
        step = stepper(optimizer, "float64", 2)
        for at in (None, 0, n // 2, n - 1):
            g, w, states, coefficients = start(optimizer, n, "float64")
            if at is not None:
                g[at] = 1e200  # its square is infinite, and the step 0
            assert step(g, w, states, coefficients) is (at is None)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("n", [5, 37, 1003])
def test_new_weights_go_elsewhere_and_to_a_copy(n, threads):
    optimizer = OPTIMIZERS["adam"]
    g, w, states, coefficients = start(optimizer, n, "float64")
    step, before, places = (
        stepper(optimizer, "float64", threads),
        w.copy(),
        np.full((2, n + 3), np.nan),
    )
    out, copy = places[0, 1 : n + 1], places[1, 3:]  # neither begins where w does in a cache line
    other, other_states = w.copy(), states.copy()
    for _ in range(3):
        assert step(g, w, states, coefficients, out, copy) == step(
            g, other, other_states, coefficients
        )
        np.testing.assert_array_equal(w, before)
        np.testing.assert_array_equal(out, other)
        np.testing.assert_array_equal(copy, other)
        np.testing.assert_array_equal(states, other_states)
        np.copyto(w, out)
        before = w.copy()
    assert np.isnan(places[[0, 0, 1], [0, -1, 0]]).all()
    with pytest.raises(ValueError, match="copy must be contiguous"):
        step(g, w, states, coefficients, out, copy[:-1])


def test_threads_change_nothing():
    optimizer = OPTIMIZERS["adam"]
    found = []
    for threads in (1, 2, 5):
        g, w, states, coefficients = start(optimizer, 999, "float32")
        stepper(optimizer, "float32", threads)(g, w, states, coefficients)
        found.append((w, states))
    for w, states in found[1:]:
        np.testing.assert_array_equal(w, found[0][0])
        np.testing.assert_array_equal(states, found[0][1])


def test_arrays_that_do_not_fit():
    g, w, states, coefficients = start(OPTIMIZERS["adam"], 20, "float32")
    step = stepper(OPTIMIZERS["adam"], "float32", 1)
    with pytest.raises(ValueError, match=r"g must be contiguous, float32 and of shape \(20,\)"):
        step(g[:-1], w, states, coefficients)
    with pytest.raises(ValueError, match="g must be"):
        step(g.astype(float), w, states, coefficients)
    with pytest.raises(ValueError, match=r"states must be contiguous, .* shape \(2, 20\)"):
        step(g, w, states[:1], coefficients)
    with pytest.raises(ValueError, match="w must be contiguous"):
        step(g[:10], w[::2], states[:, :10], coefficients)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_powers_have_the_bits_of_numpys_own_ways(dtype):
    """Of 2, ½, 1, 0 and −1, which NumPy makes products, roots and quotients; e^(y log x) is not."""
    powers = (2, 0.5, 1, 0, -1)
    optimizer = replace(
        OPTIMIZERS["sgd"],
        name="powers",
        states={f"s{i}": 0.0 for i in range(len(powers))},
        step=lambda g, s0, s1, s2, s3, s4, lr: (lr * g, g**2, g**0.5, g**1, g**0, g**-1),
        lazy="touched",
        scaling=None,
    )
    rng = np.random.default_rng(0)
    g = np.exp(rng.normal(size=2000)).astype(dtype)
    w, states = np.zeros_like(g), np.zeros((len(powers), len(g)), dtype)
    stepper(optimizer, dtype, 1)(g, w, states, [1.0])
    for state, power in zip(states, powers, strict=True):
        np.testing.assert_array_equal(state, g**power, err_msg=str(power))
    np.testing.assert_array_equal(states[-1], 1 / g)
