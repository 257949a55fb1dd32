"""Muon against PyTorch, optax and its author's own lines; which weights it takes."""

from __future__ import annotations

import json
from dataclasses import replace
from math import sqrt

import numpy as np
import pytest
from stepping import REFERENCE, assert_close, coefficients_of, settings_of

import thalweg
from thalweg.optimizers import OPTIMIZERS, choose_optimizer
from thalweg.optimizers.muon import newton_schulz
from thalweg.optimizers.optimizer_checks import check_optimizer

# Origin: PyTorch and optax in float64, by tests/reference/record_muon.py.
RECORDED = json.loads((REFERENCE / "muon.json").read_text())
MUON = OPTIMIZERS["muon"]
FEED = {
    np.shape(one["start"]): (np.array(one["start"]), np.array(one["gradients"]))
    for one in RECORDED["shapes"]
}
FEED[(3,)] = (np.array(RECORDED["vector"]), np.array(RECORDED["vector gradients"]))


def walk(optimizer, given, shape):
    """The weights after each update, a matrix or a vector."""
    w, gradients = FEED[tuple(shape)]
    settings = settings_of(optimizer, given)
    lr = settings["lr"][0]
    rates = [lr] * len(gradients)
    decay = lr * settings["weight_decay"][0]
    states = optimizer.initial_states(w.shape, settings)
    points = []
    for g, row in zip(gradients, coefficients_of(optimizer, settings, rates), strict=True):
        u, *states = optimizer.update(g, w, states, row)
        w = w - u - decay * w
        points.append(w)
    return np.array(points)


def named(case):
    return f"{case['shape']}-{case['settings']}"


@pytest.mark.parametrize("case", RECORDED["torch cases"], ids=named)
def test_a_matrix_steps_as_pytorchs(case):
    assert_close(walk(MUON, case["settings"], case["shape"]), case["points"])


@pytest.mark.parametrize("case", RECORDED["optax cases"], ids=named)
def test_matrix_and_vector_step_as_optaxs(case):
    optimizer = MUON.under("optax")
    given = dict(case["settings"])
    matrix = walk(optimizer, given, case["shape"])
    assert_close(matrix, case["matrix"])
    own = {"adam_eps": given["eps"]} if "eps" in given else {}  # optax's companion has the same
    assert_close(walk(optimizer, {**given, **own}, (3,)), case["vector"])


def test_the_defaults_are_pytorchs():
    expected = {"lr": 1e-3, "weight_decay": 0.1, "momentum": 0.95, "eps": 1e-7}
    declared = {key: h.default for key, h in MUON.hyperparameters.items()}
    assert {key: declared[key] for key in expected} == expected
    optax = {key: h.default for key, h in MUON.under("optax").hyperparameters.items()}
    assert optax == {**declared, "weight_decay": 0.0, "eps": 1e-8}


def test_the_companion_is_adamw_at_a_share_of_the_rate():
    adamw = OPTIMIZERS["adamw"]
    mine = walk(MUON, {"lr": 0.1, "adam_lr": 0.3, "beta1": 0.8, "weight_decay": 0.0}, (3,))
    theirs = walk(adamw, {"lr": 0.03, "beta1": 0.8, "weight_decay": 0.0}, (3,))
    assert_close(mine, theirs)


@pytest.mark.parametrize("shape", [(4, 4), (3, 6), (6, 3)])
def test_the_papers_lines(shape):
    """Jordan et al.: lerp, Nesterov, X / (‖X‖ + 1e-7), five times, √max(1, units / inputs)."""
    w, gradients = FEED[shape]
    momentum = np.zeros(shape)
    theirs = []
    for g in gradients:
        momentum = momentum + 0.05 * (g - momentum)
        x = g + 0.95 * (momentum - g)
        x = x.T if (tall := shape[0] > shape[1]) else x
        x = x / (np.linalg.norm(x) + 1e-7)
        for _ in range(5):
            a = x @ x.T
            x = 3.4445 * x + (-4.7750 * a + 2.0315 * a @ a) @ x
        x = x.T if tall else x
        w = w - 0.02 * sqrt(max(1, shape[1] / shape[0])) * x
        theirs.append(w)
    assert_close(walk(MUON.under("paper"), {}, shape), theirs)


def test_newton_schulz_brings_the_singular_values_near_1():
    x = np.random.default_rng(0).normal(size=(20, 30))
    values = np.linalg.svd(newton_schulz(x / np.linalg.norm(x)), compute_uv=False)
    assert 0.6 < values.min() <= values.max() < 1.25


@pytest.mark.parametrize("convention", ["torch", "paper", "optax"])
@pytest.mark.parametrize("shape", [(3, 6), (3,)])
def test_float32_stays_float32_and_no_gradient_moves_nothing(convention, shape):
    optimizer = MUON.under(convention)
    assert check_optimizer(optimizer) is optimizer
    settings = settings_of(optimizer, {})
    row = coefficients_of(optimizer, settings, [0.1])[0].astype(np.float32)
    zero = np.zeros(shape, np.float32)
    u, *states = optimizer.update(zero, zero, [zero, zero], row)
    assert {array.dtype for array in (u, *states)} == {np.dtype(np.float32)}
    np.testing.assert_array_equal(u, 0.0)


def test_every_number_stands_in_the_formula():
    for convention in ("torch", "paper", "optax"):
        optimizer = MUON.under(convention)
        missing = [key for key in optimizer.hyperparameters if key not in optimizer.formula]
        assert missing == ["weight_decay"]  # which stands beside it


def test_wrappers_go_around_both_steps():
    for shape in ((3, 6), (3,)):
        for text in ("muon,cautious=1", "muon,lookahead=3"):
            optimizer, settings = choose_optimizer(text, {"lr": 0.1})
            assert (
                np.abs(walk(optimizer, settings, shape) - walk(MUON, {"lr": 0.1}, shape)).max()
                > 1e-3
            )


def test_descend_has_the_companion():
    mine = thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], "muon", 5, 0.1)
    adamw = "adamw,weight_decay=0.1"
    theirs = thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], adamw, 5, 0.1)
    assert_close(mine.points, theirs.points)


def test_a_step_over_a_matrix_needs_another_for_the_rest():
    with pytest.raises(ValueError, match="sgd: a step over a matrix needs elsewhere"):
        replace(OPTIMIZERS["sgd"], over="matrix")
