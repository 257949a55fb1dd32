"""The equations of methods that choose their own steps: full-batch solvers.

What such a method does is an algorithm; its key equations are functions in its record
(`FullBatchSolver.equations`), which are recorded as an optimizer's step is.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from thalweg.optimizers.equations import Equation
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.tracing.hoisting import parameters
from thalweg.tracing.mathml import Markup, Writer, digits, row, sign, symbol, word
from thalweg.tracing.recording import given, record

_NUMBERS = frozenset({"l2", "share", "rho", "gamma"})


def solver_equations(solver: FullBatchSolver) -> tuple[Equation, ...]:
    """Return a solver's key equations, each after those whose symbols it has.

    What an equation takes of the iteration before has its index t − 1, and at the start 0.
    """
    carried = {name for name, function in solver.equations if name in parameters(function)}
    found: list[Equation] = []
    for name, function in solver.equations:
        new = {each.name for each in found} - {name}
        found.append(_equation(name, function, carried, new))
    return tuple(found)


def _equation(
    name: str, function: Callable[..., Any], carried: set[str], new: set[str]
) -> Equation:
    taken = parameters(function)
    before = row(word("t"), sign("−"), digits(1))
    places = {each: word("t") if each in new else before for each in carried}
    symbols = {given(each): _symbol(each, places.get(each)) for each in taken}
    index = None
    if name in carried:
        index = word("t") if name in taken else digits(0)
    node = record(function).results[0]
    right = Writer(symbols, frozenset(taken) - _NUMBERS).write(node)
    return Equation(name, "part", _symbol(name, index), right, node)


def _symbol(name: str, index: Markup | None) -> Markup:
    if name == "slope":
        return row(sign("∇", form="prefix"), word("f"))
    return symbol(name, index)


__all__ = ["solver_equations"]
