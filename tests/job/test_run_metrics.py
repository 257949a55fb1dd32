"""A metric of each run on validation rows: that of the model where the model is that run."""

from __future__ import annotations

import threading

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.data import memory_limit
from thalweg.job import finish, run_metrics

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


def test_runs_are_judged_beside_the_model_where_the_rows_are_in_memory(tmp_path, monkeypatch):
    """By a thread of their own; rows on the disk are read by one at a time. The numbers stay."""
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    by_main, real = [], finish.run_metrics

    def spied(*given):
        by_main.append(threading.current_thread() is threading.main_thread())
        return real(*given)

    monkeypatch.setattr(finish, "run_metrics", spied)
    path = tmp_path / "t.csv"
    frame = pd.DataFrame(np.random.default_rng(1).normal(size=(9000, 30)).round(3))
    frame.columns = [f"c{k}" for k in range(30)]
    frame.assign(y=frame["c0"] * 3 + frame["c1"]).to_csv(path, index=False)
    found = []
    for threads, memory in (("1", None), ("2", None), ("2", 1000)):
        monkeypatch.setenv("THALWEG_THREADS", threads)
        done = thalweg.race(
            path, "y", optimizers="sgd,adam", lrs="0.01,0.1", epochs=2, memory=memory, seed=0
        )
        found.append((done.run_metrics, done.generalisation))
    assert by_main == [True, False, True]
    assert found[0][1] is not None
    assert found[0] == found[1]


def test_an_error_beside_is_raised(monkeypatch):
    monkeypatch.setattr(finish, "run_metrics", lambda *given: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        thalweg.fit(X, Y, **SETTINGS)
