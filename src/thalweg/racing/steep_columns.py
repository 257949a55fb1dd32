"""Which columns make an objective's curvature large."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from thalweg.data.row_source import RowSource
from thalweg.predictors import Layout

Numbers = NDArray[np.float64]

_SAMPLE = 4096
_CHUNK = 1024  # rows gone through together
_WIDER = 10.0  # times the others' spread: less does not make a curvature large by itself
_HALF = 0.5  # of the squared length of the steepest direction
_SHARE = 0.05  # of it: a column with less takes no part
_MOST = 4
_TOGETHER = 2.0  # times the curvature along the steepest single feature: they are correlated


def steep_columns(
    rows: RowSource,
    layout: Layout,
    vector: Numbers,
    labels: Sequence[str],
    seen: NDArray[np.bool_] | None = None,
) -> tuple[str, float, tuple[str, ...]]:
    """Return the column whose spread makes λ large and how much wider it is, or several together.

    The spread of a column is that of its widest feature, as encoded, its deviation weighted as in
    training. A column is named alone where it has most of the steepest direction and ten times the
    median spread of the others. Several are named that share it where the curvature along it is at
    least twice that along any one feature, which correlation alone explains.

    Args:
        rows: the training split.
        layout: of a linear predictor's parameters.
        vector: ``[size]``, the direction of the largest curvature.
        labels: ``[rows of the layout]``, the column of each weight; "" of the intercept's.
        seen: ``[rows of the layout]``, which features there are; None: all.
    """
    direction = vector.reshape(layout.rows, layout.columns)
    length = (direction**2).sum(axis=1)
    counted = np.ones(layout.rows) if seen is None else np.asarray(seen, np.float64)
    spreads, alike = _spreads(rows, direction, counted)
    shares: dict[str, float] = {}
    widest: dict[str, float] = {}
    for label, share, spread in zip(labels, length.tolist(), spreads.tolist(), strict=True):
        if label:
            shares[label] = shares.get(label, 0.0) + share
            widest[label] = max(widest.get(label, 0.0), spread)
    if len(shares) < 2:
        return "", np.nan, ()
    top = max(shares, key=lambda name: shares[name])
    others = float(np.median([s for name, s in widest.items() if name != top and s > 0] or [0.0]))
    if shares[top] > _HALF and others > 0 and widest[top] > _WIDER * others:
        return top, widest[top] / others, ()
    if not alike:
        return "", np.nan, ()
    ranked = sorted(shares, key=lambda name: -shares[name])
    part = [name for name in ranked if shares[name] > _SHARE * sum(shares.values())][:_MOST]
    there = tuple(name for name in shares if name in part)  # in the table's order
    return "", np.nan, there if len(there) > 1 else ()


def _spreads(rows: RowSource, direction: Numbers, seen: Numbers) -> tuple[Numbers, bool]:
    """Return the weighted standard deviation of each feature ``[features]``, of a sample; 0 unseen.

    And whether its rows spread at least twice as far along the direction as along any one feature.
    """
    along = 0.0
    sample = rows.sample(_SAMPLE, 0)
    weight = sample.loss_weight / sample.weight_sum
    first = np.zeros(rows.features)
    second = np.zeros(rows.features)
    width = rows.features - rows.sparse_features
    for start in range(0, len(sample), _CHUNK):
        part = sample.take(slice(start, start + _CHUNK))
        own = weight[start : start + _CHUNK]
        along += float((own @ part.scores(direction).astype(np.float64) ** 2).sum())
        d = part.dense_features
        dense = part.dense[:, :d].astype(np.float64)
        if part.bins is not None:
            binned = part.bins.expanded(part.dense[:, d:]).astype(np.float64)
            dense = np.concatenate([dense, binned], axis=1)
        first[:width] += own @ dense
        second[:width] += own @ dense**2
        if part.sparse is not None:
            sparse = part.sparse.astype(np.float64)
            first[width:] += sparse.T @ own
            second[width:] += sparse.multiply(sparse).T @ own
    first, second = seen * first, seen * second
    spread: Numbers = np.sqrt(np.maximum(0.0, second - first**2))
    return spread, along >= _TOGETHER * float(second.max())


__all__ = ["steep_columns"]
