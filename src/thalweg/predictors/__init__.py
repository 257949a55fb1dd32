"""Predictors: from encoded rows and parameters to raw scores. One idea a file."""

from dataclasses import replace

import numpy as np

from thalweg.data.bins import Bins
from thalweg.data.row_source import RowSource
from thalweg.predictors.architecture import Architecture, choose_architecture
from thalweg.predictors.dropout import Dropout
from thalweg.predictors.linear import Linear
from thalweg.predictors.mean import Mean
from thalweg.predictors.network import Network
from thalweg.predictors.parameter_layout import Block, Layout
from thalweg.predictors.predictor import Predictor

_SAMPLE = 4096  # rows whose length the first layer's initial weights are scaled by


def choose_predictor(
    dense: int,
    sparse: int,
    columns: int,
    bins: Bins | None = None,
    architecture: Architecture | None = None,
) -> Predictor:
    """Return the predictor that is trained; training, models and baselines all ask here.

    Args:
        dense: columns of the rows' dense part, the intercept's column of ones included, ≥ 1.
        sparse: columns of their sparse part.
        columns: scores of a row: the number of classes or outputs, or 1.
        bins: of numbers that the rows have positions of; None: of none.
        architecture: its hidden layers; None: it is linear.
    """
    if architecture is not None:
        return Network(dense, sparse, columns, bins, architecture)
    return Linear(dense, sparse, columns, bins)


def predictor_for(
    rows: RowSource, columns: int, architecture: Architecture | None = None
) -> Predictor:
    """Return the predictor for such rows (see `choose_predictor`)."""
    dense, sparse, bins = rows.dense_features, rows.sparse_features, rows.bins
    found = choose_predictor(dense, sparse, columns, bins, architecture)
    return replace(found, fan_in=_squared_length(rows)) if isinstance(found, Network) else found


def _squared_length(rows: RowSource) -> float:
    """Return the mean squared length of some rows, without the intercept's 1."""
    total = count = 0.0
    for part in rows.sample(_SAMPLE, 0).chunks(256):
        full = replace(part, sparse=None).expanded()[:, 1:].astype(np.float64)
        total, count = total + float(np.square(full).sum()), count + len(full)
        if part.sparse is not None:
            own = part.sparse.astype(np.float64)
            own.sum_duplicates()
            total += float(np.square(own.data).sum())
    return total / max(1.0, count)


__all__ = [
    "Architecture",
    "Block",
    "Dropout",
    "Layout",
    "Linear",
    "Mean",
    "Network",
    "Predictor",
    "choose_architecture",
    "choose_predictor",
    "predictor_for",
]
