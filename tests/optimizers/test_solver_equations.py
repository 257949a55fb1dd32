"""The equations of methods that choose their own steps, read back, against the methods."""

from __future__ import annotations

from collections import deque

import numpy as np
import pytest
from scipy.optimize import LbfgsInvHessProduct

from mathml_reader import read
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver
from thalweg.optimizers.full_batch_solver import pseudo_gradient
from thalweg.optimizers.owlqn import quasi_newton
from thalweg.optimizers.owlqn import solve as owlqn
from thalweg.optimizers.solver_equations import solver_equations
from thalweg.tracing.mathml import digits, row, sign, symbol, word
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan
from thalweg.training.run import Run

SOLVERS = [name for name, each in OPTIMIZERS.items() if isinstance(each, FullBatchSolver)]
BEFORE = row(word("t"), sign("−"), digits(1))
ROWS = np.random.default_rng(2)
X = np.column_stack([np.ones(40), ROWS.normal(size=(40, 3))])
WEIGHT = ROWS.integers(1, 4, 40).astype(float)
L2 = 0.3


def lines(name):
    return [(each.name, each.left, each.right) for each in solver_equations(OPTIMIZERS[name])]


def right(name, of, place=0):
    return [found for each, _, found in lines(name) if each == of][place]


def value(markup, **known):
    """Read with symbols by name, whatever iteration they are of."""
    by_text = {"matrices": True}
    for name, each in known.items():
        for index in (None, BEFORE, word("t")):
            by_text[symbol(name, index).xml()] = each
    by_text[row(sign("∇", form="prefix"), word("f")).xml()] = known.get("slope")
    return read(markup, by_text)


def trained(run, target, loss, epochs):
    rows = Rows(X, None, target, WEIGHT, WEIGHT)
    plan = TrainingPlan(rows, rows.block(0, 0), LossOverRuns(LOSSES[loss]), [run], epochs)
    return train(plan, lambda: False, lambda event: None).runs[0].weights


@pytest.mark.parametrize("name", SOLVERS)
def test_every_solver_has_equations_that_end_with_the_weights(name):
    assert lines(name)[-1][0] == "w"
    assert OPTIMIZERS[name].formula


def test_the_normal_equations_give_what_the_solver_finds():
    y = X @ [0.5, 1.0, -2.0, 0.3] + ROWS.normal(size=40)
    found = trained(Run("normal_equations", l2=L2), y, "squared_error", 3)
    of = {"X": X, "D": np.diag(WEIGHT / WEIGHT.sum()), "y": y[:, None], "l2": L2}
    of["I"] = np.diag([0.0, 1, 1, 1])
    of["A"] = value(right("normal_equations", "A"), **of)
    solution = value(right("normal_equations", "w", 0), **of)
    np.testing.assert_allclose(solution, found, rtol=1e-9)
    corrected = value(right("normal_equations", "w", 1), **of, w=solution + 1.0)
    np.testing.assert_allclose(corrected, found, rtol=1e-9)


def test_newtons_equations_give_its_first_step():
    y = (ROWS.random(40) < 0.4).astype(float)
    start = trained(Run("newton", l2=L2), y, "log_loss", 1)
    z = np.zeros(40)  # it begins with weights of 0
    share = WEIGHT / WEIGHT.sum()
    of = {"X": X, "C": np.diag(share * 0.25), "l2": L2, "I": np.diag([0.0, 1, 1, 1])}
    of["slope"] = (X.T @ (share * (1 / (1 + np.exp(-z)) - y)))[:, None]
    of["H"] = value(right("newton", "H"), **of)
    of["d"] = value(right("newton", "d"), **of)
    moved = value(right("newton", "w"), **of, w=np.zeros((4, 1)), share=1.0)
    np.testing.assert_allclose(moved, start, rtol=1e-9)


def bfgs(name, pairs, first=True):
    """H by the equations, from the pairs."""
    identity = np.eye(len(pairs[0][0]))
    columns = [(s[:, None], y[:, None]) for s, y in pairs]
    s, y = columns[-1]
    gamma = float(value(right(name, "gamma"), s=s, y=y).item())
    h = value(right(name, "H", 0), gamma=gamma, I=identity) if first else identity
    for s, y in columns:
        rho = float(value(right(name, "rho"), s=s, y=y).item())
        h = value(right(name, "H", 1), H=h, I=identity, s=s, y=y, rho=rho)
    return h


def drawn_pairs(count=4, size=5):
    rng = np.random.default_rng(8)
    root = rng.normal(size=(size, size))
    steps = rng.normal(size=(count, size))
    return [(s, s @ (root @ root.T + np.eye(size))) for s in steps]


@pytest.mark.parametrize("name", ["lbfgs", "owlqn"])
def test_bfgs_of_the_equations_is_that_of_the_two_loops(name):
    pairs, g = drawn_pairs(), np.arange(1.0, 6.0)
    np.testing.assert_allclose(bfgs(name, pairs) @ g, quasi_newton(g, pairs), rtol=1e-9)
    theirs = LbfgsInvHessProduct(*(np.array(each) for each in zip(*pairs, strict=True)))
    np.testing.assert_allclose(bfgs(name, pairs, first=False), theirs.todense(), rtol=1e-9)


def test_owlqns_equations_step_as_it_does():
    """Five iterations of a lasso; the length of each step is that which its line search took."""
    rng = np.random.default_rng(4)
    x = rng.normal(size=(30, 4))
    target = x @ [1.0, 0.0, -0.5, 0.02] + 0.1 * rng.normal(size=30)

    class Lasso:
        l1 = np.array([0.0, 0.2, 0.2, 0.2])

        def __call__(self, w):
            left = x @ w - target
            return float(left @ left / 60), x.T @ left / 30

    objective, w = Lasso(), np.array([0.1, 0.0, -0.2, 0.3])
    pairs: deque = deque(maxlen=3)
    l1 = objective.l1[:, None]
    steps, compared = owlqn(objective, w, memory=3, tolerance=1e-12), 0
    for _ in range(5):
        new = next(steps)
        slope = objective(w)[1]
        of = {"w": w[:, None], "slope": slope[:, None], "l1": l1}
        of["g"] = value(right("owlqn", "g"), **of)
        np.testing.assert_allclose(of["g"][:, 0], pseudo_gradient(w, slope, objective.l1))
        of["H"] = bfgs("owlqn", list(pairs)) if pairs else np.eye(4)
        for name in ("u", "d", "o"):
            of[name] = value(right("owlqn", name), **of)
        length = 1.0 if pairs else 1 / np.linalg.norm(of["d"])
        found = [
            value(
                right("owlqn", "w"),
                **of,
                v=value(right("owlqn", "v"), **of, share=length / 2**halved),
            )[:, 0]
            for halved in range(20)
        ]
        assert min(np.abs(each - new).max() for each in found) < 1e-9
        compared += 1
        pairs.append((new - w, objective(new)[1] - slope))
        w = new
    assert compared == 5
    assert (w == 0).any()
