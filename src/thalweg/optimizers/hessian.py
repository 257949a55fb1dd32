"""Second derivatives of an objective over many parameters, and the step that they lead to."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


@dataclass(frozen=True)
class Hessian:
    """Second derivatives by the parameters ``[d, C]`` of one run, d features and C outputs.

    Attributes:
        matrices: ``[B, m, m]``, blocks between which they are 0: one for each output, m = d; or one
            that all outputs share; or one of all m = d · C parameters.
        free: ``[m]``, which parameters of a block have no penalty: the intercepts.
        shape: d and C.
        rounding: the share of the largest eigenvalue below which one is taken for 0.
    """

    matrices: Numbers
    free: NDArray[np.bool_]
    shape: tuple[int, int]
    rounding: float

    def blocks(self, flat: Numbers) -> Numbers:
        """Return a vector ``[d · C]`` as the blocks take it, ``[B, m, columns]``."""
        if self.matrices.shape[1] == flat.size:
            return flat.reshape(1, -1, 1)
        apart = flat.reshape(self.shape)
        return apart[None] if len(self.matrices) == 1 else apart.T[:, :, None]

    def flat(self, blocks: Numbers) -> Numbers:
        """Return the vector ``[d · C]`` that `blocks` made these of."""
        if len(blocks) > 1:
            return np.ascontiguousarray(blocks[:, :, 0].T).ravel()
        return blocks[0].ravel()

    def newton_step(self, gradient: Numbers) -> Numbers:
        """Return −H⁻¹ g, ``[d · C]``.

        Where eigenvalues are 0 it is the shortest such step in the penalised parameters, whose part
        along those directions is that of the gradient divided by the largest eigenvalue.
        """
        each = zip(self._solvers, self.blocks(gradient), strict=True)
        return self.flat(np.array([solver.step(g) for solver, g in each]))

    @cached_property
    def _solvers(self) -> list[_Solver]:
        return [_Solver(matrix, self.free, self.rounding) for matrix in self.matrices]


class _Solver:
    """A block, factored: the intercepts are eliminated, which centres the features."""

    def __init__(self, matrix: Numbers, free: NDArray[np.bool_], rounding: float) -> None:
        """Factor by Cholesky, or by eigenvectors where that would divide by rounding errors."""
        from scipy.linalg import cho_factor, eigh

        self._free, self._held = np.flatnonzero(free), np.flatnonzero(~free)
        self._beside = matrix[np.ix_(self._free, self._held)]
        self._inverse = np.linalg.pinv(
            matrix[np.ix_(self._free, self._free)], rcond=1e-12, hermitian=True
        )
        centred = matrix[np.ix_(self._held, self._held)]
        before = centred.diagonal().copy()
        centred -= self._beside.T @ (self._inverse @ self._beside)
        self._factor: tuple[Numbers, bool] | None = None
        self._values, self._vectors = np.zeros(0), np.zeros((0, 0))
        if not len(centred):
            return
        try:
            factor = cho_factor(centred, lower=True, check_finite=False)
            alone = factor[0].diagonal() ** 2 / np.where(before > 0, before, 1)
            if alone.min() > rounding:  # of each column, what the columns before do not explain
                self._factor = factor
                return
        except np.linalg.LinAlgError:
            pass
        values, self._vectors = eigh(centred, check_finite=False)
        most = values.max(initial=0.0) or 1.0
        self._values = np.where(values > rounding * most, values, most)

    def step(self, gradient: Numbers) -> Numbers:
        """Return the step ``[m, columns]`` for a gradient."""
        from scipy.linalg import cho_solve

        first, held = gradient[self._free], gradient[self._held]
        pull = held - self._beside.T @ (self._inverse @ first)
        if self._factor is not None:
            inner = -cho_solve(self._factor, pull, check_finite=False)
        elif len(self._held):
            inner = -self._vectors @ ((self._vectors.T @ pull) / self._values[:, None])
        else:
            inner = pull
        step = np.empty_like(gradient)
        step[self._held] = inner
        step[self._free] = -self._inverse @ (first + self._beside @ inner)
        return step


__all__ = ["Hessian"]
