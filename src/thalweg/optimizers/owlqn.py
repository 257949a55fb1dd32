"""OWL-QN: L-BFGS for objectives with an L1 penalty."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Sequence

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.full_batch_solver import (
    CONVERGED,
    NO_LOWER_STEP,
    FullBatchSolver,
    Numbers,
    SmoothObjective,
    penalised,
    pseudo_gradient,
)
from thalweg.optimizers.quasi_newton import BFGS, PAIRS

_ENOUGH = 1e-4  # the share of the predicted decrease that a step must have (Armijo)
_ROUNDING = 1e-15  # of the objective: differences below it say nothing
_SHORTEST = 1e-18
_STRAIGHT = 1e-14  # s·y / y·y below which a pair has no curvature


def solve(
    objective: SmoothObjective, x: Numbers, memory: float, tolerance: float
) -> Generator[Numbers, None, str]:
    """Step by L-BFGS within one orthant: a weight that would change its sign becomes 0."""
    l1 = objective.l1
    pairs: deque[tuple[Numbers, Numbers]] = deque(maxlen=int(memory))
    value, gradient = objective(x)
    while True:
        slope = pseudo_gradient(x, gradient, l1)
        if np.abs(slope).max(initial=0.0) <= tolerance:
            return CONVERGED
        step = -quasi_newton(slope, pairs)
        step[(l1 > 0) & (step * slope >= 0)] = 0.0
        if not step @ slope < 0:
            if not pairs:
                return NO_LOWER_STEP
            pairs.clear()
            continue
        orthant = np.where(x == 0, -np.sign(slope), np.sign(x))
        here, length = penalised(value, x, l1), 1.0 if pairs else 1 / float(np.linalg.norm(step))
        while True:
            new = x + length * step
            new[(l1 > 0) & (new * orthant <= 0)] = 0.0
            at, pull = objective(new)
            enough = here + _ENOUGH * float(slope @ (new - x)) + _ROUNDING * abs(here)
            if penalised(at, new, l1) <= enough:
                break
            length /= 2
            if length < _SHORTEST:
                break
        if length < _SHORTEST or np.array_equal(new, x):
            if not pairs:
                return NO_LOWER_STEP
            pairs.clear()  # what is remembered may be rounding errors: once more without it
            continue
        moved, change = new - x, pull - gradient
        if moved @ change > _STRAIGHT * float(change @ change):
            pairs.append((moved, change))
        x, value, gradient = new, at, pull
        yield x


def quasi_newton(slope: Numbers, pairs: Sequence[tuple[Numbers, Numbers]]) -> Numbers:
    """Return H⁻¹ times a slope, by the two loops of L-BFGS over the pairs (s, y), oldest first."""
    q, factors = slope.copy(), []
    for s, y in reversed(pairs):
        a = float(s @ q) / float(s @ y)
        factors.append(a)
        q -= a * y
    if pairs:
        s, y = pairs[-1]
        q *= float(s @ y) / float(y @ y)
    for (s, y), a in zip(pairs, reversed(factors), strict=True):
        q += s * (a - float(y @ q) / float(s @ y))
    return q


def least_subgradient(w, slope, l1):
    return pseudo_gradient(w, slope, l1)


def orthant_of(w, g):
    return np.where(w == 0, -np.sign(g), np.sign(w))


def downhill(H, g):
    return -(H @ g)


def aligned(u, g, l1):
    return np.where(np.logical_and(l1 > 0, u * g >= 0), 0, u)


def ahead(w, d, share):
    return w + share * d


def within(w, v, o, l1):
    return np.where(np.logical_and(l1 > 0, v * o <= 0), 0, v)


OWLQN = FullBatchSolver(
    name="owlqn",
    title="OWL-QN (orthant-wise limited-memory quasi-Newton)",
    about=(
        "L-BFGS with an L1 penalty: it goes to the optimum and leaves exact zeros, for any number "
        "of features; without --l1 it is L-BFGS with another line search. An epoch is one "
        "iteration, which may take more than one pass."
    ),
    solve=solve,
    equations=(
        ("g", least_subgradient),
        *BFGS,
        ("u", downhill),
        ("d", aligned),
        ("o", orthant_of),
        ("v", ahead),
        ("w", within),
    ),
    formula=(
        f"{PAIRS}\n"
        "g: the smallest subgradient of F, l1: the strength on each weight, o: the orthant\n"
        "share: 1 (at first 1 / ‖d‖), halved until F(w) falls by 10⁻⁴ of g · (the change of w)"
    ),
    penalties=("l2", "l1"),
    hyperparameters={
        "memory": Hyperparameter(10.0, "[1, inf)", "gradients remembered", whole=True),
        "tolerance": Hyperparameter(1e-8, "[0, inf)", "largest gradient entry at which it ends"),
    },
    paper="Andrew and Gao, Scalable training of L1-regularized log-linear models (2007).",
    differences=(
        "scikit-learn has none: LogisticRegression takes L1 with liblinear and saga. Here each "
        "column is centred, so that the intercept is no obstacle."
    ),
)
