"""Functions that a recorded formula has by name, or written in another way than they run."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any, TypeVar

import numpy as np

from thalweg.tracing.recording import Recorded, called

_Function = TypeVar("_Function", bound=Callable[..., Any])


def by_name(function: _Function) -> _Function:
    """Keep a function's name in formulas: a recorded argument makes a call of it.

    If it records itself, its own formula stands beside; otherwise it is an algorithm, as a
    decomposition of a matrix.
    """

    @functools.wraps(function)
    def either(*arguments: Any) -> Any:
        if any(isinstance(each, Recorded) for each in arguments):
            return called(function, arguments)
        return function(*arguments)

    return either  # type: ignore[return-value]


def written_as(formula: Callable[..., Any]) -> Callable[[_Function], _Function]:
    """Record another function in place of one that decides by values or shapes to save time."""

    def of(function: _Function) -> _Function:
        @functools.wraps(function)
        def either(*arguments: Any) -> Any:
            if any(isinstance(each, Recorded) for each in arguments):
                return formula(*arguments)
            return function(*arguments)

        return either  # type: ignore[return-value]

    return of


@by_name
def inverse(x: Any) -> Any:
    """Return the inverse of a matrix."""
    return np.linalg.inv(x)


__all__ = ["by_name", "inverse", "written_as"]
