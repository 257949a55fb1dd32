"""The function that is descended: its value and gradient at a point, checked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import UsageError

Array = NDArray[np.float64]
_OURS = 2  # references to an array that nobody else keeps: the attribute and the question


class Function:
    """A function's value and gradient at a point, the gradient by differences if it gives none.

    Attributes:
        evaluations: how often it was called.
        remark: what the user should know, "" for nothing.
    """

    def __init__(self, function: Callable[[Array], Any]) -> None:
        self._function = function
        self.evaluations = 0
        self._given = np.empty(0)
        self.remark = ""

    def room(self, n: int) -> Array:
        """Return the array that the next point may be written to, see `__call__`."""
        if len(self._given) != n or sys.getrefcount(self._given) > _OURS:
            self._given = np.empty(n)  # the function kept the last one
        return self._given

    def __call__(self, x: Array, copied: bool = False) -> tuple[float, Array]:
        """Return f(x) and ∇f(x), neither of them necessarily finite.

        Args:
            x: the point. The function is given a copy, since it may change it or keep it.
            copied: whether `room` holds the point already.

        Raises:
            UsageError: a value that is no number, or a gradient of another shape.
        """
        if not copied:
            np.copyto(self.room(len(x)), x)
        answer = self._asked(self._given)
        if isinstance(answer, (tuple, list)) and len(answer) == 2:
            return self._value(answer[0], len(x)), self._gradient(answer[1], x)
        value = self._value(answer, len(x))
        self.remark = " The function gave no gradient: it was taken by central differences."
        return value, self._differences(x)

    def _asked(self, x: Array) -> Any:
        self.evaluations += 1
        return self._function(x)

    def _value(self, value: Any, n: int) -> float:
        """Return the value as a float; that of a function of one number may be ``[1]`` too."""
        shape = np.shape(value) if not isinstance(value, (str, bytes)) else ()
        if shape == (1,) and n == 1:
            value = np.asarray(value)[0]
        elif shape != ():
            instead = "float(value[0])" if shape == (1,) else "its sum or mean"
            raise UsageError(
                f"The function's value must be a number, not an array of shape {shape}: return "
                f"{instead}."
            )
        try:
            return float(value)
        except OverflowError:  # a whole number beyond any float
            return float("inf")
        except (TypeError, ValueError):
            raise UsageError(
                "The function must return a number, or a number and its gradient as a pair, not "
                f"{type(value).__name__}."
            ) from None

    def _gradient(self, gradient: Any, x: Array) -> Array:
        try:
            g = np.asarray(gradient, dtype=np.float64)
        except (TypeError, ValueError):
            raise UsageError("The gradient must be a vector of numbers.") from None
        if len(x) == 1 and g.shape == ():
            g = g.reshape(1)
        if g.shape != x.shape:
            raise UsageError(
                f"The gradient must have the shape of the point, {x.shape}, not {g.shape}."
            )
        return g

    def _differences(self, x: Array) -> Array:
        """Return (f(x + h) − f(x − h)) / 2 h in each direction, h about ∛ε of the number there.

        Press, Teukolsky, Vetterling, Flannery, Numerical Recipes, 3rd ed. (2007), section 5.7.
        """
        gradient = np.empty_like(x)
        for i, step in enumerate(np.cbrt(np.finfo(float).eps) * np.maximum(np.abs(x), 1.0)):
            there, back = x.copy(), x.copy()
            there[i] += step
            back[i] -= step
            width = there[i] - back[i]  # the function may spoil its argument
            rise = self._value(self._asked(there), len(x)) - self._value(self._asked(back), len(x))
            gradient[i] = rise / width
        return gradient


def finite(values: Array) -> bool:
    """Whether every number is finite; their sum says so in most cases, and in one pass."""
    return bool(np.isfinite(values.sum()) or np.isfinite(values).all())
