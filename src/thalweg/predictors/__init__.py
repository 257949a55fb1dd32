"""Predictors: from encoded rows and parameters to raw scores. One idea a file."""

from thalweg.data.bins import Bins
from thalweg.data.row_source import RowSource
from thalweg.predictors.linear import Linear
from thalweg.predictors.parameter_layout import Block, Layout
from thalweg.predictors.predictor import Predictor


def choose_predictor(dense: int, sparse: int, columns: int, bins: Bins | None = None) -> Predictor:
    """Return the predictor that is trained; training, models and baselines all ask here.

    Args:
        dense: columns of the rows' dense part, the intercept's column of ones included, ≥ 1.
        sparse: columns of their sparse part.
        columns: scores of a row: the number of classes or outputs, or 1.
        bins: of numbers that the rows have positions of; None: of none.
    """
    return Linear(dense, sparse, columns, bins)


def predictor_for(rows: RowSource, columns: int) -> Predictor:
    """Return the predictor for such rows (see `choose_predictor`)."""
    return choose_predictor(rows.dense_features, rows.sparse_features, columns, rows.bins)


__all__ = ["Block", "Layout", "Linear", "Predictor", "choose_predictor", "predictor_for"]
