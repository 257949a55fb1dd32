"""The step of a quadratic model with an L1 penalty: a lasso over second derivatives."""

from __future__ import annotations

import numpy as np

from thalweg.optimizers.hessian import Hessian, Numbers

_MOST_SWEEPS = 1000
_TOLERANCE = 1e-13  # of the largest entry of the linear term and the penalty


def proximal_step(hessian: Hessian, gradient: Numbers, x: Numbers, l1: Numbers) -> Numbers:
    """Return the step s that minimises g·s + ½ s·Hs + Σ l1 |x + s|, ``[p]``."""
    found = []
    each = (hessian.blocks(array) for array in (gradient, x, l1))
    for matrix, g, at, strength in zip(hessian.matrices, *each, strict=True):
        columns = [
            _lasso(matrix, matrix @ at[:, k] - g[:, k], at[:, k], strength[:, k])
            for k in range(g.shape[1])
        ]
        found.append(np.column_stack(columns))
    return hessian.flat(np.array(found)) - x


def _lasso(matrix: Numbers, linear: Numbers, start: Numbers, l1: Numbers) -> Numbers:
    """Minimise ½ w·Aw − b·w + Σ l1 |w| by coordinate descent and steps within an orthant.

    Each sweep changes one weight after the other; then the optimum of those that are not 0, with
    the signs they have, is solved for, and gone to as far as the signs stay.
    """
    w = start.copy()
    residual = linear - matrix @ w  # −gradient
    curvature = matrix.diagonal().copy()
    curvature[curvature <= 0] = 1.0  # an empty column: its weight has no effect
    close = _TOLERANCE * max(float(np.abs(linear).max()), float(l1.max()))
    for _ in range(_MOST_SWEEPS):
        moving = (w != 0) | (np.abs(residual) > l1)
        for j in np.flatnonzero(moving):
            pull = residual[j] + curvature[j] * w[j]
            new = np.sign(pull) * max(abs(pull) - l1[j], 0.0) / curvature[j]
            if new != w[j]:
                residual -= matrix[j] * (new - w[j])
                w[j] = new
        w = _within_orthant(matrix, linear, w, l1)
        residual = linear - matrix @ w
        at_zero = np.maximum(np.abs(residual) - l1, 0)
        if np.where(w == 0, at_zero, np.abs(residual - l1 * np.sign(w))).max() <= close:
            break
    return w


def _within_orthant(matrix: Numbers, linear: Numbers, w: Numbers, l1: Numbers) -> Numbers:
    """Go towards the optimum of the weights that are not 0, to where the first one becomes 0."""
    from scipy.linalg import cho_factor, cho_solve

    on = np.flatnonzero((w != 0) | (l1 == 0))
    if not len(on):
        return w
    target = linear[on] - l1[on] * np.sign(w[on])
    part = matrix[np.ix_(on, on)]
    try:
        factor = cho_factor(part, lower=True, check_finite=False)
    except np.linalg.LinAlgError:  # several columns explain each other: sweeps alone
        return w
    step = cho_solve(factor, target - part @ w[on], check_finite=False)
    if not np.isfinite(step).all():
        return w
    with np.errstate(all="ignore"):
        reach = np.where((l1[on] > 0) & (w[on] * (w[on] + step) < 0), -w[on] / step, np.inf)
    share = min(1.0, float(reach.min()))
    moved = w.copy()
    moved[on] += share * step
    moved[on[reach <= share]] = 0.0
    return moved


__all__ = ["proximal_step"]
