"""The line that explains loss and metrics says in what they differ."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.report.terminal_tables import legend

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "engine": "reference"}
BALANCED = {"class_weight": {"a": 3.0, "b": 1.0}}
SMOOTHED = {"loss": "log_loss,smoothing=0.2"}
OWN_UNITS = "of targets in their own units (loss: each divided by its standard deviation)"


@pytest.mark.parametrize(
    ("target", "options", "said"),
    [
        ("y", {}, "mse: the same;"),
        (["y", "z"], {}, f"mse: the same, {OWN_UNITS};"),
        (["y", "z"], {"loss": "absolute_error"}, f"mae: the same, {OWN_UNITS};"),
        ("label", {}, "log_loss: the same."),
        ("label", BALANCED, "log_loss: the same, without class weights."),
        ("label", SMOOTHED, "log_loss: the same, without label smoothing."),
        ("label", BALANCED | SMOOTHED, "without class weights and label smoothing."),
    ],
)
def test_a_metric_of_the_formula_of_the_loss_says_what_it_has_not(target, options, said):
    rng = np.random.default_rng(0)
    x = rng.normal(size=300)
    data = {"x": x, "y": 9 * x, "z": rng.normal(size=300), "label": np.where(x > 1, "a", "b")}
    result = thalweg.fit(pd.DataFrame(data), target, **QUICK, **options)
    assert said in str(legend(result.test, result.model))
