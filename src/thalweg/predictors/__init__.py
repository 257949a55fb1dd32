"""Predictors: from encoded rows and parameters to raw scores. One idea a file."""

from thalweg.predictors.linear import Linear
from thalweg.predictors.parameter_layout import Block, Layout
from thalweg.predictors.predictor import Predictor

__all__ = ["Block", "Layout", "Linear", "Predictor"]
