"""What a full-batch solver is: a method that takes all rows for each of its iterations."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from thalweg.hyperparameters import Hyperparameter
from thalweg.optimizers.hessian import Hessian

Numbers = NDArray[np.float64]

# What a solver of Thalweg's own returns when it ends: `thalweg.training.run_endings.Ending` has
# the same words.
CONVERGED, NO_LOWER_STEP, SOLVED = "converged", "no lower step", "solved"


class SmoothObjective(Protocol):
    """The smooth part of a run's objective, loss and L2 penalty, as a function of one vector.

    Attributes:
        l1: ``[p]``, the strength of the L1 penalty on each parameter, which is no part of it.
    """

    l1: Numbers

    def __call__(self, flat: Numbers) -> tuple[float, Numbers]:
        """Return value and gradient ``[p]``."""
        ...


class CurvedObjective(SmoothObjective, Protocol):
    """A smooth objective that has second derivatives."""

    def curved(self, flat: Numbers) -> tuple[float, Numbers, Hessian]:
        """Return value, gradient ``[p]`` and second derivatives."""
        ...


Solve = Callable[..., Generator[Numbers, None, str]]


@dataclass(frozen=True)
class FullBatchSolver:
    """A method that takes all rows for each iteration and chooses its own step lengths.

    Attributes:
        name: what the user types.
        title: its name in the field.
        about: what it is for, in a sentence or two.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.
        method: SciPy's name of it, see `scipy.optimize.minimize`; "" if it has `solve`.
        equations: its key equations in order: the name of what each defines, and a function of what
            it is made of, by name, matrices and columns; see
            `thalweg.optimizers.solver_equations`.
        formula: what the symbols in them are, and what is no equation.
        options: SciPy's name of each hyperparameter.
        solve: ``(objective, x, **hyperparameters)``, a generator of the point after each iteration,
            which returns what ended it, as `CONVERGED`; of linear models. None: SciPy has it.
        curved: whether `solve` needs second derivatives (`CurvedObjective`).
        only: the one loss that it is for; "": any.
        most: the most parameters (features × outputs, or features alone if its second derivatives
            are the same for all outputs); 0: any number.
        penalties: those that it takes.
        family, weight_decay, convention, other_convention: as for `Optimizer`; it has none.
    """

    name: str
    title: str
    about: str
    hyperparameters: Mapping[str, Hyperparameter]
    paper: str
    differences: str
    method: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    solve: Solve | None = None
    equations: tuple[tuple[str, Callable[..., Any]], ...] = ()
    formula: str = ""
    curved: bool = False
    only: str = ""
    most: int = 0
    penalties: tuple[str, ...] = ("l2",)
    family: str = "full-batch"
    weight_decay: str = ""
    convention: str = "paper"
    other_convention: bool = False


def pseudo_gradient(x: Numbers, gradient: Numbers, l1: Numbers) -> Numbers:
    """Return the subgradient of smallest size of the objective with its L1 penalty, ``[p]``.

    Args:
        x: the point.
        gradient: of the smooth part there.
        l1: strength on each parameter.
    """
    least = np.sign(gradient) * np.maximum(np.abs(gradient) - l1, 0)  # where x is 0
    return np.where(x == 0, least, gradient + l1 * np.sign(x))


def penalised(value: float, x: Numbers, l1: Numbers) -> float:
    """Return the objective: its smooth part and the L1 penalty."""
    return value + float(l1 @ np.abs(x))


__all__ = [
    "CONVERGED",
    "NO_LOWER_STEP",
    "SOLVED",
    "CurvedObjective",
    "FullBatchSolver",
    "Numbers",
    "SmoothObjective",
    "penalised",
    "pseudo_gradient",
]
