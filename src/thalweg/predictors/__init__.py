"""Predictors: from encoded rows and parameters to raw scores. One idea a file."""

from thalweg.predictors.linear import Linear
from thalweg.predictors.parameter_layout import Block, Layout
from thalweg.predictors.predictor import Predictor


def choose_predictor(dense: int, sparse: int, columns: int) -> Predictor:
    """Return the predictor that is trained; training, models and baselines all ask here.

    Args:
        dense: columns of the rows' dense part, the intercept's column of ones included, ≥ 1.
        sparse: columns of their sparse part.
        columns: scores of a row: the number of classes or outputs, or 1.
    """
    return Linear(dense, sparse, columns)


__all__ = ["Block", "Layout", "Linear", "Predictor", "choose_predictor"]
