"""The function that is descended: its value and gradient at a point, checked."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import UsageError
from thalweg.wording import brief, counted

Array = NDArray[np.float64]
_OURS = 2  # references to an array that nobody else keeps: the attribute and the question


def check_callable(function: Any, what: str, *arguments: str) -> None:
    """Refuse what is no function of some arguments, before it is called.

    Args:
        function: what the user gave.
        what: it is for, for messages.
        arguments: the names of what it will be called with, by place.

    Raises:
        UsageError: it cannot be called, or not with so many arguments.
    """
    form = f"({', '.join(arguments)})"
    if not callable(function):
        raise UsageError(f"{what} must be a function of {form}, not {brief(function)}.")
    try:
        inspect.signature(function).bind(*arguments)
    except ValueError:  # a built-in function that does not say what it takes
        return
    except TypeError:
        takes = str(inspect.signature(function))
        raise UsageError(
            f"{what} is called with {form}, and the function given takes {takes}."
        ) from None


class Function:
    """A function's value and gradient at a point, the gradient by differences if it gives none.

    Attributes:
        evaluations: how often it was called.
        remark: what the user should know, "" for nothing.
    """

    def __init__(self, function: Callable[[Array], Any]) -> None:
        check_callable(function, "The function to descend", "x")
        self._function = function
        self.evaluations = 0
        self._given = np.empty(0)
        self.remark = ""

    def capture(self) -> dict[str, Any]:
        """Return what calls have changed, as values for JSON."""
        return {"evaluations": self.evaluations, "remark": self.remark}

    def restore(self, values: Mapping[str, Any]) -> None:
        """Take over what `capture` returned."""
        self.evaluations, self.remark = values["evaluations"], values["remark"]

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
        if isinstance(answer, (tuple, list)) and len(answer) != 1:
            raise UsageError(
                "The function must return a number, or a number and its gradient as a pair, not "
                f"{counted(len(answer), 'value')}."
            )
        value = self._value(answer, len(x))
        self.remark = " The function gave no gradient: it was taken by central differences."
        return value, self._differences(x)

    def _asked(self, x: Array) -> Any:
        self.evaluations += 1
        return self._function(x)

    def _value(self, value: Any, n: int) -> float:
        """Return the value as a float; that of a function of one number may be ``[1]`` too."""
        try:
            shape = () if isinstance(value, (str, bytes)) else np.shape(value)
        except ValueError:  # lists of several lengths in one
            shape = ()
        if shape == (1,) and n == 1:
            value = np.asarray(value)[0]
        elif shape != ():
            instead = "float(value[0])" if shape == (1,) else "its sum or mean"
            raise UsageError(
                f"The function's value must be a number, not an array of shape {shape}: return "
                f"{instead}."
            )
        try:
            # float() would read a text, and drop the imaginary part of NumPy's complex numbers.
            if isinstance(value, (str, bytes, complex, np.complexfloating)):
                raise TypeError
            return float(value)
        except OverflowError:  # a whole number beyond any float
            return float("inf")
        except (TypeError, ValueError):
            what = "None: has it a return?" if value is None else f"{type(value).__name__}."
            raise UsageError(
                "The function must return a number, or a number and its gradient as a pair, not "
                f"{what}"
            ) from None

    def _gradient(self, gradient: Any, x: Array) -> Array:
        try:
            g = as_reals(gradient)
        except OverflowError:
            raise UsageError("The gradient holds a whole number beyond any float.") from None
        except (TypeError, ValueError, RuntimeError):  # the last: a tensor that keeps gradients
            raise UsageError(
                f"The gradient must be a vector of {counted(len(x), 'real number')}, not "
                f"{brief(gradient)}."
            ) from None
        if len(x) == 1 and g.shape == ():
            g = g.reshape(1)
        if g.shape != x.shape:
            raise UsageError(
                f"The gradient must have the shape of the point, {x.shape}, not {g.shape}."
            )
        return g

    def _differences(self, x: Array) -> Array:
        """Return (f(x + h) − f(x − h)) / 2 h in each direction, h about ∛ε of the number there.

        Press, Teukolsky, Vetterling, Flannery, Numerical Recipes, 3rd ed. (2007), on numerical
        derivatives.
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


def as_reals(values: Any) -> Array:
    """Return numbers as float64, in their own memory if they are; what is complex is none.

    Raises:
        OverflowError: a whole number beyond any float.
        TypeError, ValueError: what is no real number, or lists of several lengths in one.
    """
    given = np.asarray(values)
    if given.dtype.kind not in "biufO" or (given.dtype == object and None in given.ravel()):
        raise TypeError
    return given.astype(np.float64, copy=False)


def finite(values: Array) -> bool:
    """Whether every number is finite; their sum says so in most cases, and in one pass."""
    return bool(np.isfinite(values.sum()) or np.isfinite(values).all())
