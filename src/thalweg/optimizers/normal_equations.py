"""Least squares by the normal equations, solved by Cholesky and refined."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.full_batch_solver import (
    SOLVED,
    CurvedObjective,
    FullBatchSolver,
    Numbers,
)
from thalweg.tracing.apart import inverse


def solve(
    objective: CurvedObjective, x: Numbers, refinements: float
) -> Generator[Numbers, None, str]:
    """Go to the optimum, XᵀWX x = XᵀWy, then correct x by what the rows say is left of it."""
    _, gradient, hessian = objective.curved(x)
    x = x + hessian.newton_step(gradient)
    yield x
    left = np.inf
    for _ in range(int(refinements)):
        _, gradient = objective(x)
        size = float(np.abs(gradient).max(initial=0.0))
        if not 0 < size < left / 2:
            break
        left, x = size, x + hessian.newton_step(gradient)
        yield x
    return SOLVED


def products(X, D, I, l2):  # noqa: E741 - as the books have them
    return X.T @ D @ X + l2 / 2 * I


def solution(A, X, D, y):
    return inverse(A) @ (X.T @ D @ y)


def corrected(w, A, X, D, I, y, l2):  # noqa: E741
    return w + inverse(A) @ (X.T @ D @ (y - X @ w) - l2 / 2 * I @ w)


NORMAL_EQUATIONS = FullBatchSolver(
    name="normal_equations",
    title="Least squares by the normal equations",
    about=(
        "The exact optimum of squared error, with L2 or without, for up to 5,000 features: one "
        "pass sums XᵀX and Xᵀy, of centred columns and in float64, Cholesky solves, and further "
        "passes correct what rounding left. Columns that explain each other are no obstacle: "
        "the answer is then the shortest of the best."
    ),
    solve=solve,
    equations=(("A", products), ("w", solution), ("w", corrected)),
    formula=(
        "X: the rows, y: their targets, D: the share of each in the weight of all, on a diagonal\n"
        "I: 1 on the diagonal, 0 for the intercept"
    ),
    curved=True,
    only="squared_error",
    most=5000,
    hyperparameters={
        "refinements": Hyperparameter(2.0, "[0, inf)", "corrections at most", whole=True),
    },
    paper=(
        "Gauss, Theoria combinationis observationum erroribus minimis obnoxiae (1823); correction: "
        "Björck, Stability analysis of the method of seminormal equations for linear least squares "
        "problems (1987)."
    ),
    differences=(
        "scikit-learn's Ridge(solver='cholesky') does the same without the corrections; its "
        "LinearRegression decomposes X itself, which has to be in memory."
    ),
)
