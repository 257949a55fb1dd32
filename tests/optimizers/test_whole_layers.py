"""Optimizers that step over a whole layer or run, against optax and the papers' formulas."""

from __future__ import annotations

import json
from math import sqrt

import numpy as np
import pytest
from stepping import REFERENCE, assert_close, coefficients_of, settings_of

import thalweg
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.optimizers.optimizer_checks import check_optimizer

# Origin: optax in float64, by tests/reference/record_layers.py.
RECORDED = json.loads((REFERENCE / "layers.json").read_text())
START = {key: np.array(value) for key, value in RECORDED["start"].items()}
GRADIENTS = [{k: np.array(v) for k, v in g.items()} for g in RECORDED["gradients"]]
WHOLE = {
    n: o for n, o in OPTIMIZERS.items() if isinstance(o, Optimizer) and o.over in ("layer", "run")
}
CASES = [
    pytest.param(name, i, id=f"{name}-{i}")
    for name, cases in RECORDED["fed"].items()
    for i in range(len(cases))
]
PAIRS = [(n, of) for n, o in WHOLE.items() for of in (o.convention, *o.conventions)]


def flat(tensors):
    return {"all": np.concatenate([tensors[key].ravel() for key in START])}


def walk(optimizer, given, rates, start=START, gradients=GRADIENTS):
    """The weights after each step, all of them in one vector; decay acts on all of them."""
    if optimizer.over == "run":
        start, gradients = flat(start), [flat(g) for g in gradients]
    settings = settings_of(optimizer, {**given, "lr": rates[0]})
    table = coefficients_of(optimizer, settings, rates)
    coupled = settings["weight_decay"][0] if optimizer.weight_decay == "coupled" else 0.0
    w = {key: np.array(value) for key, value in start.items()}
    states = {key: optimizer.initial_states(v.shape, settings, start=v) for key, v in w.items()}
    points = []
    for g, row in zip(gradients, table, strict=True):
        for key, own in w.items():
            u, *fresh = optimizer.update(g[key] + coupled * own, own, states[key], row)
            states[key] = [np.broadcast_to(state, own.shape) for state in fresh]
            w[key] = own - u
        points.append(np.concatenate([own.ravel() for own in w.values()]))
    return np.array(points)


def test_each_of_them_is_recorded():
    assert set(RECORDED["fed"]) == set(WHOLE)
    assert RECORDED["command"] == "python tests/reference/record_layers.py"


@pytest.mark.parametrize(("name", "i"), CASES)
def test_steps_are_optaxs(name, i):
    case = RECORDED["fed"][name][i]
    points = walk(WHOLE[name].under("optax"), case["settings"], case["lr"])
    assert_close(
        points, [flat({k: np.array(v) for k, v in p.items()})["all"] for p in case["points"]]
    )


@pytest.mark.parametrize("name", WHOLE)
def test_every_hyperparameter_is_varied_and_changes_the_steps(name):
    optimizer = WHOLE[name].under("optax")
    cases = RECORDED["fed"][name]
    varied = {key for case in cases for key in case["settings"]}
    assert varied == set(optimizer.hyperparameters) - {"lr"}
    points = {(case["lr"][0], *case["settings"].items()): case["points"] for case in cases}
    for case in cases:
        base = [("first", 0.01)] if len(case["settings"]) > 1 and "first" in varied else []
        if case["settings"]:
            assert case["points"] != points[(case["lr"][0], *base)], case["settings"]


def lars(gradients, rates, w, momentum, trust_coefficient, weight_decay):
    """You et al. (2017), algorithm 1, of one layer; without a norm the plain step."""
    v = np.zeros_like(w)
    for g, lr in zip(gradients, rates, strict=True):
        weights, gradient = np.linalg.norm(w), np.linalg.norm(g)
        local = 1.0
        if weights and gradient:
            local = trust_coefficient * weights / (gradient + weight_decay * weights)
        v = momentum * v + lr * local * (g + weight_decay * w)
        w = w - v
        yield w


def lamb(gradients, rates, w, beta1, beta2, eps, weight_decay):
    """You et al. (2020), algorithm 2, of one layer."""
    m, v = np.zeros_like(w), np.zeros_like(w)
    for t, (g, lr) in enumerate(zip(gradients, rates, strict=True), 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        r = m / (1 - beta1**t) / (np.sqrt(v / (1 - beta2**t)) + eps) + weight_decay * w
        weights, length = np.linalg.norm(w), np.linalg.norm(r)
        w = w - lr * (weights / length if weights and length else 1.0) * r
        yield w


def novograd(gradients, rates, w, beta1, beta2, eps, weight_decay):
    """Ginsburg et al. (2019), algorithm 1, of one layer."""
    m = v = None
    for g, lr in zip(gradients, rates, strict=True):
        squared = np.linalg.norm(g) ** 2
        v = squared if v is None else beta2 * v + (1 - beta2) * squared
        d = g / (sqrt(v) + eps) + weight_decay * w
        m = d if m is None else beta1 * m + d
        w = w - lr * m
        yield w


def dog(gradients, rates, x, eps, first):
    """Ivgi et al. (2023), equation 1 with its r̄ₜ, and r_ε = first (1 + ‖x₀‖)."""
    x0, far, squares = x, first * (1 + np.linalg.norm(x)), 0.0
    for g, lr in zip(gradients, rates, strict=True):
        far = max(far, np.linalg.norm(x - x0))
        squares += np.linalg.norm(g) ** 2
        x = x - lr * far / sqrt(squares + eps) * g
        yield x


def prodigy(gradients, rates, x, beta1, beta2, eps, first, grown, weight_decay):
    """Mishchenko and Defazio (2024), algorithm 4, with bias correction, as prodigyopt."""
    x0, d, r = x, first, 0.0
    m, v, s = np.zeros_like(x), np.zeros_like(x), np.zeros_like(x)
    beta3 = sqrt(beta2)
    for t, (g, lr) in enumerate(zip(gradients, rates, strict=True), 1):
        rate = d * lr * sqrt(1 - beta2**t) / (1 - beta1**t)
        r = beta3 * r + (d / first) * rate * (g @ (x0 - x))
        m = beta1 * m + (1 - beta1) * d * g
        v = beta2 * v + (1 - beta2) * d * d * g * g
        s = beta3 * s + (d / first) * rate * g
        if np.abs(s).sum():
            d = max(d, grown * r / np.abs(s).sum())
        x = x - rate * (m / (np.sqrt(v) + d * eps) + weight_decay * x)
        yield x


BETAS = {"beta1": 0.6, "beta2": 0.8}
# The paper's loop, its defaults but the rate, and other values of each hyperparameter.
PAPERS = {
    "lars": (
        lars,
        {"momentum": 0.9, "trust_coefficient": 1e-3, "weight_decay": 0},
        {"momentum": 0.5, "trust_coefficient": 0.1, "weight_decay": 0.3},
    ),
    "lamb": (
        lamb,
        {"beta1": 0.9, "beta2": 0.999, "eps": 1e-6, "weight_decay": 0},
        {**BETAS, "eps": 0.2, "weight_decay": 0.3},
    ),
    "novograd": (
        novograd,
        {"beta1": 0.95, "beta2": 0.98, "eps": 1e-8, "weight_decay": 0},
        {**BETAS, "eps": 0.2, "weight_decay": 0.3},
    ),
    "dog": (dog, {"eps": 1e-8, "first": 1e-6}, {"first": 0.01, "eps": 0.2}),
    "prodigy": (
        prodigy,
        {"beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "first": 1e-6, "grown": 1, "weight_decay": 0},
        {"first": 0.01, **BETAS, "eps": 0.2, "grown": 0.5, "weight_decay": 0.3},
    ),
}


@pytest.mark.parametrize("name", WHOLE)
def test_steps_and_defaults_are_the_papers(name):
    loop, defaults, others = PAPERS[name]
    optimizer = WHOLE[name]
    declared = {key: hyper.default for key, hyper in optimizer.hyperparameters.items()}
    assert {**declared, "lr": 0} == {**defaults, "lr": 0}
    assert set(others) == set(defaults)
    rates = [0.3 / (1 + 0.1 * t) for t in range(len(GRADIENTS))]
    usual = None
    base = {"first": 0.01} if "first" in others else {}  # so that the distance grows
    for given in ({}, *({**base, key: value} for key, value in others.items()), others):
        tensors = [flat(START)] if optimizer.over == "run" else [{k: v} for k, v in START.items()]
        feeds = [flat(g) if optimizer.over == "run" else g for g in GRADIENTS]
        theirs = [
            np.array(
                list(
                    loop([g[key].ravel() for g in feeds], rates, w.ravel(), **{**defaults, **given})
                )
            )
            for tensor in tensors
            for key, w in tensor.items()
        ]
        theirs = np.concatenate(theirs, axis=1)
        assert_close(walk(optimizer, given, rates), theirs)
        if usual is not None:
            assert np.abs(theirs - usual).max() > 1e-7, given
        if usual is None or given == base:
            usual = theirs


@pytest.mark.parametrize(("name", "convention"), PAIRS)
def test_each_keeps_to_the_form(name, convention):
    optimizer = WHOLE[name].under(convention)
    assert check_optimizer(optimizer) is optimizer
    for key in optimizer.hyperparameters:
        assert key in optimizer.formula or (key, optimizer.weight_decay) == (
            "weight_decay",
            "coupled",
        )
    for state in optimizer.states:
        assert f"{state}ₜ" in optimizer.formula


@pytest.mark.parametrize("name", WHOLE)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_without_a_gradient_nothing_moves(name, dtype):
    optimizer = WHOLE[name]
    settings = settings_of(optimizer, {})
    row = coefficients_of(optimizer, settings, [0.1])[0].astype(dtype)
    w = np.zeros((3, 2), dtype)
    states = optimizer.initial_states(w.shape, settings, dtype)
    u, *states = optimizer.update(w, w, states, row)
    assert u.dtype == dtype
    assert all(np.asarray(state).dtype == dtype for state in states)
    np.testing.assert_array_equal(u, 0.0)


def test_descend_takes_a_vector_as_one_layer():
    path = thalweg.descend(lambda x: (x @ x, 2 * x), [3.0, -2.0], "lamb", 1, 0.1)
    length = sqrt(13.0)
    expected = np.array([3.0, -2.0]) - 0.1 * length * np.array([1.0, -1.0]) / sqrt(2.0)
    np.testing.assert_allclose(path.points[1], expected, rtol=1e-6)


def test_another_reach_is_refused():
    with pytest.raises(ValueError, match="own: over is"):
        Optimizer(
            name="own",
            title="Own",
            about="A test.",
            paper="None.",
            step=lambda g, lr: (lr * g,),
            hyperparameters=OPTIMIZERS["sgd"].hyperparameters,
            over="galaxy",
        )
