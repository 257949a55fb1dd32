"""Folds of cross-validation that hold out rows as the splits do: by chance, group or time."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.data.hashing import hashed
from thalweg.data.row_folds import Folds
from thalweg.data.split_choice import GROUP, RANDOM, TIME

_FOLDS = 5

Parts = NDArray[np.intp]


def folds_of(
    target: NDArray[Any],
    weight: NDArray[np.float64],
    classes: bool,
    seed: int,
    by: str = RANDOM,
    keys: NDArray[Any] | None = None,
    most: int = _FOLDS,
    every: bool = False,
) -> Folds | None:
    """Return the folds of rows.

    By chance: a fifth of the rows each, or another share; where the target is classes, as
    `by_class`. By group: `by_group`, or `by_group_and_class`. By time: `by_time`, so that no model
    judges rows earlier than those it learnt from. Of groups or times, a fold is left out (never
    held out, but trained on) if the rows trained on lack one of the classes.

    Args:
        target: ``[n]`` or ``[n, outputs]``; class numbers if `classes`.
        weight: ``[n]``; rows of weight 0 do not count.
        classes: whether the target is classes.
        seed: of folds by chance where there are no classes.
        by: what divides the rows.
        keys: ``[n]``, group or time of each row; None: by chance.
        most: folds.
        every: whether there are so many though a class has fewer rows.

    Returns:
        Folds; None if there are fewer than two.
    """
    if keys is None:
        if classes:
            return Folds(by_class(target, most, every))
        return Folds(np.argsort(np.argsort(hashed(np.arange(len(target)), seed))) % most)
    if by == TIME:
        part = by_time(keys, most)
    elif by == GROUP and classes:
        part = by_group_and_class(keys, target.reshape(-1).astype(np.intp), most)
    else:
        part = by_group(keys, most)
    folds = Folds(part, forward=by == TIME)
    kept = [k for k in range(folds.count) if _complete(folds, k, target, weight, classes)]
    if len(kept) < 2:
        return None
    number = np.full(folds.count + 1, -1, np.intp)  # the last for −1
    number[kept] = np.arange(len(kept))
    return Folds(number[part], folds.forward)


def _complete(
    folds: Folds, fold: int, target: NDArray[Any], weight: NDArray[np.float64], classes: bool
) -> bool:
    """Whether there are rows to train on and to judge, of every class to train on."""
    there = weight > 0
    trained = folds.trained_on(fold) & there
    if not (trained.any() and (there & (folds.part == fold)).any()):
        return False
    return not classes or len(np.unique(target[trained])) == len(np.unique(target[there]))


def by_class(classes: NDArray[Any], most: int = _FOLDS, every: bool = False) -> Parts:
    """Return the fold ``[n]`` of each row, that of scikit-learn's StratifiedKFold.

    There are as many as the rarest class has rows, from 2 to `most`, so that each judges every
    class; `every`: as many as that in any case.
    """
    _, first, place, counts = np.unique(
        classes, return_index=True, return_inverse=True, return_counts=True
    )
    appears = np.argsort(np.argsort(first))[place.reshape(-1)]  # classes by their first rows
    turn = np.arange(len(classes)) % (most if every else max(2, min(most, int(counts.min()))))
    order = np.argsort(appears, kind="stable")
    fold = np.empty(len(classes), np.intp)
    fold[order] = turn[np.lexsort((turn, appears[order]))]
    return fold


def by_group(keys: NDArray[Any], most: int = _FOLDS) -> Parts:
    """Return the fold ``[n]`` of each row, groups whole, as scikit-learn's GroupKFold.

    The largest group that is left goes to the fold with the fewest rows. There are as many folds
    as groups at most.
    """
    _, place, counts = np.unique(keys, return_inverse=True, return_counts=True)
    rows = np.zeros(min(most, len(counts)))
    fold = np.empty(len(counts), np.intp)
    for group in np.argsort(-counts, kind="stable").tolist():
        fold[group] = np.argmin(rows)
        rows[fold[group]] += counts[group]
    return fold[place.reshape(-1)]


def by_group_and_class(keys: NDArray[Any], classes: NDArray[np.intp], most: int = _FOLDS) -> Parts:
    """Return the fold ``[n]`` of each row, groups whole, as scikit-learn's StratifiedGroupKFold.

    Groups come in turn, those of most unequal class counts first; each goes to the fold that
    leaves the shares of every class in the folds least spread, by their mean standard deviation.
    """
    groups, place = np.unique(keys, return_inverse=True)
    names, code = np.unique(classes, return_inverse=True)
    shape = len(groups), len(names)
    cells = place.reshape(-1) * shape[1] + code.reshape(-1)
    counts = np.bincount(cells, minlength=shape[0] * shape[1]).reshape(shape).astype(float)
    of_class = counts.sum(axis=0)
    folds = min(most, len(groups))
    held = np.zeros((folds, len(names)))
    each = np.eye(folds)[:, :, None]
    fold = np.empty(len(groups), np.intp)
    for group in np.argsort(-counts.std(axis=1), kind="stable").tolist():
        spread = ((held + each * counts[group]) / of_class).std(axis=1).mean(axis=1)
        best = 0
        for k in range(1, folds):
            fewer = held[k].sum() < held[best].sum()
            if spread[k] < spread[best] or (fewer and np.isclose(spread[k], spread[best])):
                best = k
        fold[group] = best
        held[best] += counts[group]
    return fold[place.reshape(-1)]


def by_time(times: NDArray[Any], most: int = _FOLDS) -> Parts:
    """Return the fold ``[n]`` of each row, as scikit-learn's TimeSeriesSplit has them.

    The rows in order of time are cut into one part more than there are folds, of ``n // (folds +
    1)`` rows each but the first, which takes the rest and is never held out (−1). Where rows have
    one time, each cut is at the nearest place between two times; there may be fewer folds then.
    """
    _, place, counts = np.unique(times, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)[:-1]  # places between two times
    size = len(times) // (most + 1)
    if not len(ends):
        return np.full(len(times), -1, np.intp)
    wanted = len(times) - size * np.arange(most, 0, -1)
    nearest = np.abs(ends - wanted[:, None]).argmin(axis=1)
    cuts = np.unique(nearest) + 1  # the time that begins each fold
    return np.searchsorted(cuts, place.reshape(-1), side="right") - 1
