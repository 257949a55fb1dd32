"""The formulas that `thalweg show` prints hold every state and number of the optimizer."""

from __future__ import annotations

import inspect
import re

import numpy as np
import pytest
from stepping import ELEMENTWISE, PAIRS

from thalweg.report.explanations import explain


def optimizer_of(name, convention):
    return ELEMENTWISE[name].under(convention)


@pytest.mark.parametrize(("name", "convention"), PAIRS)
def test_every_state_and_hyperparameter_occurs(name, convention):
    optimizer = optimizer_of(name, convention)
    for key in optimizer.hyperparameters:
        if (
            key == "weight_decay"
            and optimizer.weight_decay != "inside"
            and name not in ("adamw", "lion")
        ):
            continue  # it stands beside the optimizer, see `decay`
        assert re.search(rf"(?<![a-z_]){key}(?![a-z_0-9])", optimizer.formula), key
    for state in optimizer.states:
        assert f"{state}ₜ" in optimizer.formula, state
    assert "wₜ" in optimizer.formula


@pytest.mark.parametrize(("name", "convention"), PAIRS)
def test_a_rule_of_another_form_has_another_formula(name, convention):
    optimizer, usual = optimizer_of(name, convention), ELEMENTWISE[name]
    parts = ("coefficients", "step", "decay")
    differs = any(getattr(optimizer, part) is not getattr(usual, part) for part in parts)
    assert (optimizer.formula != usual.formula) == differs


def test_a_formula_is_what_the_step_does():
    """Adam's lines, typed as Python from what is shown, lead where its step leads."""
    (shown,) = explain("adam")
    assert shown.mathematics.splitlines()[:3] == [
        "mₜ = β₁ mₜ₋₁ + (1 − β₁) gₜ,    m̂ₜ = mₜ / (1 − β₁ᵗ)",
        "vₜ = β₂ vₜ₋₁ + (1 − β₂) gₜ²,    v̂ₜ = vₜ / (1 − β₂ᵗ)",
        "wₜ = wₜ₋₁ − α m̂ₜ / (√v̂ₜ + ε)",
    ]
    w, m, v = 1.0, 0.0, 0.0
    optimizer = ELEMENTWISE["adam"]
    numbers = {"lr": 0.1, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8}
    states, x = [np.zeros(1), np.zeros(1)], np.ones(1)
    for t, g in enumerate((0.5, -0.2, 0.3), 1):
        m = 0.9 * m + 0.1 * g
        v = 0.999 * v + 0.001 * g**2
        w -= 0.1 * (m / (1 - 0.9**t)) / ((v / (1 - 0.999**t)) ** 0.5 + 1e-8)
        u, *states = optimizer.update(
            np.array([g]), x, states, optimizer.coefficients(t, **numbers)
        )
        x = x - u
    assert x[0] == pytest.approx(w, rel=1e-12)


def test_the_formulas_are_shown_above_the_code():
    for name, optimizer in ELEMENTWISE.items():
        (shown,) = explain(name)
        assert shown.mathematics == optimizer.formula
        for row in shown.conventions[1:]:
            other = optimizer_of(name, row["convention"]).formula
            assert row["mathematics"] == (other if other != optimizer.formula else "")


def test_a_formula_stands_in_the_docstring_of_its_step():
    """It is written there once; `show` has it above the code, which is printed without it."""
    for name, convention in PAIRS:
        optimizer = optimizer_of(name, convention)
        if name != "adamw":  # whose decay is no part of Adam's step
            assert optimizer.formula in inspect.getdoc(optimizer.written["step"])
        (shown,) = explain(name)
        assert optimizer.formula not in shown.formula
