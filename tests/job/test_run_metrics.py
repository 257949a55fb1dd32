"""A metric of each run on validation rows: that of the model where the model is that run."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.job import run_metrics

RNG = np.random.default_rng(0)
X = RNG.normal(size=(400, 3))
Y = 30 * X[:, 0] + RNG.normal(size=400) + 5
MANY = np.digitize(Y, [-10, 10])
SETTINGS = {"optimizer": "sgd", "lr": [0.1, 0.01, 1e9], "epochs": 3, "single": True}


@pytest.mark.parametrize(
    ("metric", "target"),
    [("mae", Y), ("accuracy", np.where(Y > 0, "a", "b")), ("accuracy", MANY.astype(str))],
)
def test_it_is_the_models_figure_where_the_model_is_that_run(metric, target):
    done = thalweg.fit(X, target, **SETTINGS, refit=False)
    found = done.run_metrics
    assert found["name"] == metric
    assert found["greater_is_better"] == (metric == "accuracy")
    assert found["rows"] == done.rows["valid"]
    place = next(i for i, run in enumerate(done.runs) if run is done.winner)
    assert found["values"][place] == pytest.approx(done.valid[metric], rel=1e-5)
    assert np.isnan(found["values"][2]) == done.runs[2].diverged


def test_of_many_rows_some_spread_over_the_split_are_taken(monkeypatch):
    monkeypatch.setattr(run_metrics, "_CHUNK", 10)
    monkeypatch.setattr(run_metrics, "_MOST", 60)
    done = thalweg.fit(X, Y, **SETTINGS)
    assert 10 <= done.run_metrics["rows"] < done.rows["valid"]


def test_without_validation_rows_or_such_a_metric_there_is_none():
    assert thalweg.fit(X, Y, valid=0, **SETTINGS).run_metrics is None
    frame = pd.DataFrame({"a": X[:, 0], "y": Y, "z": -Y})
    assert thalweg.fit(frame, ["y", "z"], **SETTINGS).run_metrics is None
