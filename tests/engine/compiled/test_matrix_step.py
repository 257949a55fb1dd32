"""The steps of whole matrices, which NumPy makes in the middle of the compiled engine's updates."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from side_by_side import compare, go, make_rows, over_runs
from test_threads import assert_same

from thalweg.engine.compiled.engine import Compiled
from thalweg.optimizers import OPTIMIZERS
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.training.run import Run

SQUARED = over_runs("squared_error")


def net(rows, hidden=(6, 5, 4)):
    return predictor_for(rows, 1, choose_architecture(hidden, "tanh", "he"))


@pytest.mark.parametrize("name", ["muon", "soap"])
def test_a_net_that_overflows_stops_alone_and_keeps_its_squares(name):
    """Both engines freeze it in the same update; `compare` looks at every state."""
    rows = make_rows(90)
    runs = [
        Run(name, lr, 30, momentum=0.5) if name == "muon" else Run(name, lr, 30, every=2)
        for lr in (0.01, 1e200, 0.02)
    ]
    [went] = compare(
        rows, runs, SQUARED, epochs=3, predictor=net(rows), loss_bound=np.inf, bound=1e-9
    )
    assert went.cohort.state.alive.tolist() == [True, False, True]


def test_squares_are_the_same_whatever_the_blocks_threads_and_hand_overs():
    rows = make_rows(130)
    runs = [Run("soap", 0.01 * k, 26, every=2) for k in range(1, 4)]
    one = go(Compiled(1), rows, runs, SQUARED, epochs=2, block=1, predictor=net(rows))

    def handed_over(cohort, at):
        Compiled(1).settle(cohort.state)
        cohort.state.held = None

    other = go(
        Compiled(3), rows, runs, SQUARED, epochs=2, block=1, before=handed_over, predictor=net(rows)
    )
    assert_same(one, other)
    squares = {n: v for n, v in one[0].epochs[-1].items() if n[:2] in ("a ", "q ")}
    assert len(squares) == 2
    assert all(values.all() for values in squares.values())


def test_what_goes_wrong_in_a_step_of_a_matrix_is_raised():
    muon = OPTIMIZERS["muon"]

    def step(g, m, v, t, lr, momentum, eps):
        if np.shape(g) == (6, 5):  # not those that it is tried with
            raise ArithmeticError("a matrix of mine")
        return lr * momentum * eps * g, m, v

    rows = make_rows(60)
    own = replace(
        muon,
        name="mine",
        step=step,
        elsewhere=muon.written["elsewhere"],
        coefficients=None,
        conventions={},
    )
    run = Run(own, 0.01, 30)
    with pytest.raises(ArithmeticError, match="a matrix of mine"):
        go(Compiled(2), rows, [run], SQUARED, predictor=net(rows))
