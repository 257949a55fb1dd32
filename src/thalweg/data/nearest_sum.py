"""Which groups make up a number of rows: those in front, as near to it as whole ones allow."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

_BITS = 2**26  # of all sets of sums together: 8 MB
_WINDOW = 64  # groups that are tried against each other where there are too many for all


def nearest_sum(sizes: NDArray[np.int64], wanted: int, leave: int) -> NDArray[np.bool_]:
    """Choose groups whose rows come nearest to a number; the ones in front where several do.

    Whether a sum can be reached by the groups from i on is bit s of a whole number,
    ``reach[i] = reach[i + 1] | reach[i + 1] << size[i]``; a walk from the front takes each group
    with which the best sum can still be reached. With many groups those in front are taken, and
    the last few dozen are chosen so: more would change nothing, their sum is exact nearly always.

    Args:
        sizes: ``[G]``, rows of each group, ≥ 1, in the order in which they are preferred.
        wanted: rows, ≥ 1.
        leave: groups, from 1 to G − 1, that are left at least; where that decides, the largest is
            one of them, for training.

    Returns:
        Mask ``[G]``, true once at least.
    """
    chosen = _nearest(sizes, wanted)
    if len(sizes) - int(chosen.sum()) >= leave:
        return chosen
    free = np.ones(len(sizes), np.bool_)
    free[len(sizes) - 1 - int(np.argmax(sizes[::-1]))] = False
    free[np.flatnonzero(free)[len(sizes) - leave :]] = False
    chosen = np.zeros(len(sizes), np.bool_)
    chosen[free] = _nearest(sizes[free], wanted)
    return chosen


def _nearest(sizes: NDArray[np.int64], wanted: int) -> NDArray[np.bool_]:
    """Choose without leaving any."""
    chosen = np.zeros(len(sizes), np.bool_)
    possible = np.flatnonzero(sizes <= 2 * wanted)  # a larger one is farther off than none
    if not len(possible):
        chosen[np.argmin(sizes)] = True
        return chosen
    left = wanted
    if 2 * wanted * len(possible) > _BITS:
        usual = float(np.median(sizes[possible]))
        window = int(min(_WINDOW, max(8, math.sqrt(_BITS / usual))))
        left -= _in_front(sizes, possible, wanted - window / 2 * usual, chosen)
        possible = possible[~chosen[possible]]
        possible = possible[sizes[possible] <= 2 * left][:window]
    _solve(sizes, possible, left, chosen)
    return chosen


def _in_front(
    sizes: NDArray[np.int64],
    possible: NDArray[np.intp],
    room: float,
    chosen: NDArray[np.bool_],
) -> int:
    """Choose the groups in front that fit into the room, one after the other; return their rows."""
    least = int(sizes[possible].min())
    start = int(np.searchsorted(np.cumsum(sizes[possible]), room, side="right"))
    chosen[possible[:start]] = True
    taken = int(sizes[possible[:start]].sum())
    for place in possible[start:].tolist():
        if taken + least > room:
            break
        if taken + int(sizes[place]) <= room:
            chosen[place] = True
            taken += int(sizes[place])
    return taken


def _solve(
    sizes: NDArray[np.int64],
    possible: NDArray[np.intp],
    wanted: int,
    chosen: NDArray[np.bool_],
) -> None:
    """Choose among the possible groups those whose sum is nearest; the smaller of two sums."""
    own = sizes[possible].tolist()
    within = (1 << (2 * wanted + 1)) - 1
    reach = [1]
    for size in reversed(own):
        reach.append((reach[-1] | reach[-1] << size) & within)
    reach.reverse()
    below = (reach[0] & ((1 << (wanted + 1)) - 1)).bit_length() - 1
    above = reach[0] >> (wanted + 1)
    best = below
    if above:
        over = (above & -above).bit_length()  # sums are wanted + 1, …
        if over < wanted - below or (below == 0 and not chosen.any()):
            best = wanted + over
    for i, size in enumerate(own):
        if size <= best and reach[i + 1] >> (best - size) & 1:
            chosen[possible[i]] = True
            best -= size
