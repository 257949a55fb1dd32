"""Checks of what a page gives: each returns what is right, or says in a sentence what is wrong.

All raise UsageError.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from thalweg.errors import UsageError

Given = Mapping[str, Any]


def list_of(given: Given, name: str, most: int) -> list[Any]:
    """Return a list of what is given, with something and at most so much in it."""
    found = given.get(name)
    if not isinstance(found, list) or not found:
        raise UsageError(f"{name} must be a list with something in it.")
    if len(found) > most:
        raise UsageError(f"{len(found):,} {name} are more than the {most:,} that are taken.")
    return found


def range_of(given: Given, name: str) -> tuple[float, float]:
    """Return two numbers, the lower one first."""
    found = given.get(name)
    if not isinstance(found, list | tuple) or len(found) != 2:
        raise UsageError(f"{name} must be two numbers, the lowest and the highest.")
    low, high = (number_of(each, name) for each in found)
    if not low < high:
        raise UsageError(f"{name} goes from {low:g} to {high:g}: the first must be the lower one.")
    return low, high


def points_of(given: list[Any]) -> list[tuple[float, float]]:
    """Return points, each two numbers."""
    found = []
    for each in given:
        if not isinstance(each, list) or len(each) != 2:
            raise UsageError("Each start must be two numbers, x and y.")
        found.append((number_of(each[0], "x of a start"), number_of(each[1], "y of a start")))
    return found


def number_of(given: Any, what: str) -> float:
    """Return a finite number."""
    try:
        found = float("nan") if isinstance(given, bool) else float(given)
    except (TypeError, ValueError):
        found = float("nan")
    if not np.isfinite(found):
        raise UsageError(f"{what} must be a finite number, not {given!r}.")
    return found


def whole_of(given: Any, what: str, least: int, most: int) -> int:
    """Return a whole number within bounds."""
    found = number_of(given, what)
    if found != int(found) or not least <= found <= most:
        raise UsageError(f"{what} must be whole, from {least:,} to {most:,}, not {given!r}.")
    return int(found)
