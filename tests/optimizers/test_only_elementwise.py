"""Steps and gradients call only `thalweg.elementwise`; gradients have no ``**``.

A compiled engine translates them word for word; see `thalweg.elementwise` for the reasons. Read
from the source, so that a new optimizer or loss is judged as soon as it is registered.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

from thalweg import elementwise
from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.optimizers.optimizer import learning_rate
from thalweg.penalties import PENALTIES
from thalweg.penalties.penalty import nothing
from thalweg.tracing.trace import Trace

CHEAP = {"given", "number", "+", "-", "*", "/", "<", ">", "!=", "where", "sqrt", "abs", "sign"}
CHEAP |= {"minimum", "maximum", "neg"}
ALLOWED = {getattr(elementwise, name) for name in elementwise.__all__}


def faults(function: Callable[..., Any], also: frozenset[Any] = frozenset()) -> list[str]:
    """What kernels cannot have; Python's numbers take the dtype of what they are combined with."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    [definition] = tree.body
    assert isinstance(definition, ast.FunctionDef)
    found = []
    for node in ast.walk(definition):
        if isinstance(node, ast.Pow):
            found.append("**")
        if isinstance(node, ast.Call):
            called = eval(ast.unparse(node.func), function.__globals__)
            if called not in ALLOWED | also:
                found.append(f"a call of {ast.unparse(node.func)}")
    return found


ELEMENTWISE = [
    pytest.param(optimizer.under(convention), id=f"{optimizer.name}-{convention}")
    for optimizer in OPTIMIZERS.values()
    if isinstance(optimizer, Optimizer) and not optimizer.over
    for convention in (optimizer.convention, *optimizer.conventions)
]


@pytest.mark.parametrize("optimizer", ELEMENTWISE)
def test_steps_of_optimizers_and_their_measures(optimizer):
    """Numbers and ``**`` of t and hyperparameters are hoisted; helpers of the file are followed."""
    for function in optimizer.written.values():
        here = [f for f in vars(inspect.getmodule(function)).values() if inspect.isfunction(f)]
        helpers = frozenset(f for f in here if f.__module__.startswith("thalweg.optimizers."))
        others = [f for f in helpers if f is not learning_rate and f.__name__ != "from_start"]
        helpers |= {np.log}  # of hyperparameters: the next test refuses it on arrays
        for each in (function, *others):
            calls = [fault for fault in faults(each, helpers) if fault.startswith("a call")]
            assert calls == [], each


@pytest.mark.parametrize("optimizer", ELEMENTWISE)
def test_the_part_of_a_step_that_runs_on_arrays_holds_no_power(optimizer):
    """It would be taken for every weight: 2 is written g * g, ½ is a root, others are hoisted."""
    trace = Trace(VectorBackEnd(double=True))
    symbols = [
        trace.given(f"a{i}")
        for i in range(2 + len(optimizer.states) + len(optimizer.coefficient_names))
    ]
    states, coefficients = (
        symbols[2 : 2 + len(optimizer.states)],
        symbols[2 + len(optimizer.states) :],
    )
    optimizer.update(symbols[0], symbols[1], states, coefficients)
    assert {symbol.op for symbol in trace.made.values()} <= CHEAP


@pytest.mark.parametrize("name", LOSSES)
def test_gradients_of_losses(name):
    """A grouped loss may number its classes besides."""
    also = frozenset({np.arange}) if LOSSES[name].grouped else frozenset()
    assert faults(LOSSES[name].gradient, also) == []


@pytest.mark.parametrize("name", [n for n, p in PENALTIES.items() if p.gradient is not nothing])
def test_gradients_of_penalties(name):
    assert faults(PENALTIES[name].gradient) == []


def test_the_check_itself_finds_each_fault():
    def power(g, a):
        return (a * g**a,)

    def number(g, a):
        """Return a step: a docstring and numbers are no fault."""
        return (2 * a * g,)

    def call(g, a):
        return (a * np.sqrt(np.log(g)),)

    def index(g, a):
        return (a[..., None] * g[0],)

    assert faults(power) == ["**"]
    assert faults(number) == []
    assert faults(call) == ["a call of np.log"]
    assert faults(index) == []
