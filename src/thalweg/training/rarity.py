"""Mean number of updates per touch of a sparse column's weight, by its rows and the batch size."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from scipy.special import gammaln

_SUMMED = 4096  # products of up to so many factors are computed factor by factor
_CERTAIN = 40.0  # 1 − e⁻⁴⁰ is 1 in float64


def rarity(stored: NDArray[np.integer], rows: int, batch: int) -> NDArray[np.float64]:
    """Return the mean number of updates for each one that touches a column's weight.

    An update takes B of the n shuffled rows, of which c have a stored entry in the column. It takes
    at least one of these with probability p = 1 − C(n − c, B) / C(n, B). The last update of an
    epoch may have fewer rows: p is the mean over an epoch's updates, and the result is 1 / p.

    Args:
        stored: ``[columns]``: rows that have an entry there, 0 … n.
        rows: n, of the training split.
        batch: B, 1 … n.

    Returns:
        ``[columns]`` float64, ≥ 1; 1 for a column without entries, which nothing touches.
    """
    whole, rest = divmod(rows, batch)
    counts = np.unique(stored)
    each = tuple(counts.tolist())
    chance = whole * _chance(each, rows, batch)
    if rest:
        chance = chance + _chance(each, rows, rest)
    updates = float(whole + (rest > 0))
    found = np.divide(updates, chance, out=np.ones(len(counts)), where=counts > 0)
    return np.maximum(found, 1.0)[np.searchsorted(counts, stored)]


@lru_cache(8)  # optimizers of one batch size have the same
def _chance(counts: tuple[int, ...], rows: int, batch: int) -> NDArray[np.float64]:
    """Return 1 − C(n − c, B) / C(n, B) of each count c, to a few units in the last place.

    The quotient is the product of 1 − c / (n − i) over i < B, and of 1 − B / (n − i) over i < c:
    the shorter product is used. Γ functions would lose all digits of a small probability.
    """
    found = np.zeros(len(counts))
    for k, count in enumerate(counts):
        few, many = min(count, batch), max(count, batch)
        if few == 0:
            continue
        if few + many > rows or few * (many / rows) > _CERTAIN:
            found[k] = 1.0
        elif few <= _SUMMED:
            found[k] = -np.expm1(np.log1p(-many / (rows - np.arange(few))).sum())
        else:
            ends = gammaln([rows - many + 1, rows - few + 1, rows - many - few + 1, rows + 1])
            found[k] = -np.expm1(ends[0] + ends[1] - ends[2] - ends[3])
    return found
