"""A part of a large grid of settings in which every value is met about equally often.

The first settings are those that have most values not met so far, so that each is met as soon as
possible; then follow those whose values, and pairs of values, were met least. Ties are broken by a
draw with a fixed seed: the same grid has the same part every time.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from math import prod

import numpy as np

_MOST_LOOKED_AT = 50_000  # combinations; of more, so many are drawn at random
_PAIR = 1e-3  # weight of two values met together before, beside that of one value
_DRAW = 1e-6  # of chance

Axes = Sequence[Sequence[Hashable]]


def spread(grids: Sequence[Axes], most: int) -> list[tuple[int, tuple[int, ...]]]:
    """Return at most so many combinations of several grids, in the order of the grids.

    Args:
        grids: of each the values of every axis; the axes of all have one order, and the grid itself
            counts as a value.
        most: how many, ≥ 1.

    Returns:
        The number of the grid and the place of the value on each axis.
    """
    sizes = [prod(map(len, axes)) for axes in grids]
    total = sum(sizes)
    starts = np.cumsum([0, *sizes])
    generator = np.random.default_rng(0)
    places = np.arange(total)
    if total > max(_MOST_LOOKED_AT, most):
        places = np.sort(generator.choice(total, max(_MOST_LOOKED_AT, most), replace=False))
    chosen = places
    if most < total:
        chosen = places[np.sort(_balanced(_codes(grids, starts, places), most, generator))]
    found = []
    for place in chosen:
        of = int(np.searchsorted(starts, place, side="right")) - 1
        inside = np.unravel_index(int(place - starts[of]), [len(axis) for axis in grids[of]])
        found.append((of, tuple(map(int, inside))))
    return found


def _codes(
    grids: Sequence[Axes], starts: np.typing.NDArray[np.intp], places: np.typing.NDArray[np.intp]
) -> np.typing.NDArray[np.intp]:
    """Return a number for each value ``[n, axes + 1]``, the same for equal values of one axis."""
    numbers: dict[tuple[int, Hashable], int] = {}
    parts = []
    for of, axes in enumerate(grids):
        inside = places[(places >= starts[of]) & (places < starts[of + 1])] - starts[of]
        indices = np.unravel_index(inside, [len(axis) for axis in axes])
        columns = [np.full(len(inside), numbers.setdefault((-1, of), len(numbers)))]
        for axis, (values, at) in enumerate(zip(axes, indices, strict=True)):
            own = [numbers.setdefault((axis, value), len(numbers)) for value in values]
            columns.append(np.array(own, dtype=np.intp)[at])
        parts.append(np.stack(columns, axis=1))
    return np.concatenate(parts)


def _balanced(
    codes: np.typing.NDArray[np.intp], most: int, generator: np.random.Generator
) -> np.typing.NDArray[np.intp]:
    """Return the rows that are chosen, one after the other."""
    score = generator.random(len(codes)) * _DRAW
    kinds = np.array([len(np.unique(column)) for column in codes.T], dtype=np.float64)
    unmet = np.ones(codes.max() + 1, dtype=np.bool_)
    rows = []
    for _ in range(most):
        new = unmet[codes].sum(axis=1)
        best = np.flatnonzero(new == new.max())
        row = int(best[np.argmin(score[best])])
        rows.append(row)
        unmet[codes[row]] = False
        alike = codes == codes[row]
        shared = alike.sum(axis=1)
        score += alike @ kinds + _PAIR * shared * (shared - 1)
        score[row] = np.inf
    return np.array(rows)


__all__ = ["spread"]
