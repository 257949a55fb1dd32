"""Newton's method (IRLS) with a line search; with L1 its steps are proximal."""

from __future__ import annotations

from collections.abc import Generator

import numpy as np

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.full_batch_solver import (
    CONVERGED,
    NO_LOWER_STEP,
    CurvedObjective,
    FullBatchSolver,
    Numbers,
    penalised,
    pseudo_gradient,
)
from thalweg.optimizers.proximal_newton import proximal_step
from thalweg.tracing.apart import inverse

_ENOUGH = 1e-4  # the share of the predicted decrease that a step must have (Armijo)
_ROUNDING = 1e-14  # of the objective: differences below it say nothing
_SHORTEST = 1e-9


def solve(
    objective: CurvedObjective, x: Numbers, tolerance: float
) -> Generator[Numbers, None, str]:
    """Step to the optimum of the quadratic model, halving a step that does not lower F enough."""
    l1 = objective.l1
    value, gradient, hessian = objective.curved(x)
    while np.abs(pseudo_gradient(x, gradient, l1)).max(initial=0.0) > tolerance:
        here = penalised(value, x, l1)
        step = (
            proximal_step(hessian, gradient, x, l1) if l1.any() else hessian.newton_step(gradient)
        )
        fall = float(gradient @ step + l1 @ (np.abs(x + step) - np.abs(x)))
        if not fall < 0:
            return NO_LOWER_STEP
        last, share = -fall <= _ROUNDING * abs(here), 1.0
        value, gradient, hessian = objective.curved(x + step)
        while not (
            penalised(value, x + share * step, l1)
            <= here + _ENOUGH * share * fall + _ROUNDING * abs(here)
        ):
            share /= 2
            if share < _SHORTEST:
                return NO_LOWER_STEP
            value, _ = objective(x + share * step)
        x = x + share * step
        if share < 1:
            value, gradient, hessian = objective.curved(x)
        yield x
        if last:
            break
    return CONVERGED


def second_derivatives(X, C, I, l2):  # noqa: E741 - as the books have them
    return X.T @ C @ X + l2 * I


def newton_step(H, slope):
    return -(inverse(H) @ slope)


def moved(w, d, share):
    return w + share * d


NEWTON = FullBatchSolver(
    name="newton",
    title="Newton's method (IRLS)",
    about=(
        "For smooth convex losses with up to 2,000 features × outputs: each iteration sums all "
        "second derivatives over the rows and steps to the optimum of the quadratic model, which "
        "near the end doubles the number of correct digits. No learning rate; with L1 each step is "
        "that of a lasso."
    ),
    solve=solve,
    equations=(("H", second_derivatives), ("d", newton_step), ("w", moved)),
    formula=(
        "X: the rows, C: ℓ″ of each by its score times its share in the weight of all, on a "
        "diagonal; ∇f: of loss and L2 penalty; I: 1 on the diagonal, 0 for the intercept\n"
        "share: 1, halved until F(w + share d) ≤ F(w) + 10⁻⁴ share (∇f · d), F with the penalties\n"
        "with L1: d is least for ∇f · d + ½ d · H d + l1 ‖w + d‖₁, by coordinate descent"
    ),
    curved=True,
    most=2000,
    penalties=("l2", "l1"),
    hyperparameters={
        "tolerance": Hyperparameter(1e-10, "[0, inf)", "largest gradient entry at which it ends"),
    },
    paper=(
        "Green, Iteratively reweighted least squares for maximum likelihood estimation (1984); L1: "
        "Lee, Sun and Saunders, Proximal Newton-type methods for minimizing composite functions "
        "(2014)."
    ),
    differences=(
        "scikit-learn's solver='newton-cholesky' of LogisticRegression and its GLMs is the same "
        "without L1; glum's 'irls-ls' is, and 'irls-cd' with L1, by coordinate descent."
    ),
)
