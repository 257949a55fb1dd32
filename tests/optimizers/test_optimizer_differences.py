"""The worked example of ``thalweg show NAME``: right numbers, and differences that can be seen."""

from __future__ import annotations

import math

import numpy as np
import pytest
from stepping import ELEMENTWISE, averaged, walk

from thalweg.optimizers import CONVENTIONS
from thalweg.optimizers.differences import GRADIENTS, RATES, SHOWN, START, worked_example

EACH = pytest.mark.parametrize("name", ELEMENTWISE)
# Conventions with a formula of their own whose weights are here, to six digits, the default one's:
# a dampening or decay of the rate is off by default; RAdam's epsilon of 1e-8 in optax stands long
# after the only small gradient; AdEMAMix's alpha is constant by default; COCOB's epsilon is small.
ALIKE = {"momentum": {"optax"}, "adagrad": {"paper"}, "radam": {"optax"}}
ALIKE |= {"ademamix": {"optax"}, "cocob": {"optax"}}


def only_renamed(convention):
    """Whether it has the default's formula and numbers, but for a rate or a weight decay off."""
    return convention.defaults.keys() <= {"lr"} and convention.changes.keys() <= {"weight_decay"}


@EACH
def test_rows_are_the_conventions_the_default_first(name):
    optimizer = ELEMENTWISE[name]
    rows = worked_example(optimizer)
    others = [c for c in CONVENTIONS if c in optimizer.conventions]
    assert [row.convention for row in rows] == [optimizer.convention, *others]
    assert rows[0].note == ""
    assert [row.note for row in rows[1:]] == [optimizer.conventions[c].note for c in others]
    for convention in others:
        assert worked_example(optimizer.under(convention)) == rows


@EACH
def test_weights_are_those_of_the_optimizer_itself(name):
    for row in worked_example(ELEMENTWISE[name]):
        optimizer = ELEMENTWISE[name].under(row.convention)
        gradients = np.array(GRADIENTS)[:, None]
        points, history = walk(optimizer, {"lr": RATES[0]}, gradients, np.array([START]), RATES)
        if optimizer.averaged:
            points = averaged(optimizer, history)
        assert tuple(row.weights) == SHOWN == (1, 2, 10)
        for t, weight in row.weights.items():
            assert weight == pytest.approx(points[t - 1, 0], abs=1e-14)
            assert type(weight) is float


@EACH
def test_defaults_told_are_those_that_differ(name):
    optimizer = ELEMENTWISE[name]
    usual, *others = worked_example(optimizer)
    assert usual.defaults == {key: h.default for key, h in optimizer.hyperparameters.items()}
    assert usual.lacks == ()
    for row in others:
        declared = optimizer.under(row.convention).hyperparameters
        for key, was in usual.defaults.items():
            if key not in declared:
                assert key in row.lacks
                assert key not in row.defaults
            else:
                assert key not in row.lacks
                assert row.defaults.get(key, was) == declared[key].default
                assert (key in row.defaults) == (declared[key].default != was)


@EACH
def test_the_effect_shows_where_there_is_one(name):
    usual, *others = worked_example(ELEMENTWISE[name])
    alike = {
        row.convention
        for row in others
        if np.allclose(list(row.weights.values()), list(usual.weights.values()), rtol=0, atol=1e-6)
    }
    expected = {c for c, own in ELEMENTWISE[name].conventions.items() if only_renamed(own)}
    assert alike == expected | ALIKE.get(name, set())


def test_one_example_by_hand():
    """Adam: the first step is lr · g / (|g| + ε); Keras's ε weighs 1/√(1 − β₂) times as much."""
    rows = {row.convention: row for row in worked_example(ELEMENTWISE["adam"])}
    g = GRADIENTS[0]
    assert rows["torch"].weights[1] == pytest.approx(START - RATES[0] * g / (g + 1e-8), abs=1e-14)
    keras = START - RATES[0] * g / (g + 1e-7 / math.sqrt(1 - 0.999))
    assert rows["keras"].weights[1] == pytest.approx(keras, abs=1e-12)
    assert rows["keras"].defaults == {"eps": 1e-7}
    assert rows["optax"].lacks == ("weight_decay",)
