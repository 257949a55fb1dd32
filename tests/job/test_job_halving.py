"""Halving in `race` and `fit`: on by default in a race, and what each value of the option does."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

import thalweg
from thalweg.report.terminal_tables import finished
from thalweg.training.run_endings import Ending

RATES = (1e-6, 3e-6, 1e-5, 0.01, 0.03)


@pytest.fixture(scope="module")
def rows():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(600, 4))
    return x, x @ [1.0, -2, 0.5, 0] + 0.1 * rng.normal(size=600)


def left(result):
    return [run.end.ending is Ending.LEFT for run in result.runs]


def runs():
    return [thalweg.Run("sgd", rate, 32, schedule="cosine") for rate in RATES]


def test_in_a_race_hopeless_runs_leave_unless_it_is_turned_off(rows):
    results = {h: thalweg.race(rows, settings=runs(), epochs=12, halving=h) for h in (None, False)}
    assert left(results[None]) == [True, True, True, False, False]
    assert left(results[False]) == [False] * 5
    assert results[None].winner.run == results[False].winner.run
    assert results[None].valid == pytest.approx(results[False].valid, rel=1e-6)  # float32
    gone = results[None].runs[0]
    assert len(gone.valid_losses) == gone.end.epoch < 6
    assert gone.status.startswith(f"Left after epoch {gone.end.epoch} of 12: its loss was ")


def printed(done):
    console = Console(record=True, width=300, file=io.StringIO())
    for part in finished(done):
        console.print(part)
    return console.export_text()


def test_where_a_metric_judges_it_must_exclude_a_run_too(rows):
    """The errors of hopeless rates are clearly worse by it, which is said."""
    sentence = "By mae too each of them was worse than the best by more than 2 standard errors"
    by_metric = thalweg.race(rows, settings=runs(), epochs=12, judge="mae")
    assert left(by_metric) == [True, True, True, False, False]
    assert sentence in printed(by_metric)
    assert "standard errors when it left" not in printed(
        thalweg.race(rows, settings=runs(), epochs=12)
    )


@pytest.mark.parametrize(
    ("judge", "folds", "split"),  # a mean over rows, and others
    [("accuracy", None, "random"), ("accuracy", 3, "random"), ("f1", 3, "group:g"),
     ("roc_auc", None, "group:g")],
)  # fmt: skip
def test_a_run_that_the_metric_does_not_exclude_stays(judge, folds, split):
    """A low rate has small scores: a high log loss, but signs and ranks as good as any."""
    rng = np.random.default_rng(1)
    x = rng.normal(size=(600, 4))
    y = x @ [1.0, -2, 0.5, 0] + 0.8 * rng.normal(size=600)
    frame = pd.DataFrame(x, columns=[*"abcd"]).assign(y=np.where(y > 0, "yes", "no"))
    frame["g"] = np.arange(600) // 2
    settings = [thalweg.Run("sgd", rate, 32, schedule="cosine") for rate in (0.01, 0.1, 0.3)]
    given = {"epochs": 10, "split": split, "drop": "g" if split == "random" else ()}
    given |= {"folds": folds} if folds else {"valid": 0.4}
    loss, metric = (
        thalweg.race(frame, "y", settings, judge=name, **given) for name in (None, judge)
    )
    each = folds or 1
    assert left(loss)[::each] == [True, False, False]
    assert not any(left(metric))
    assert {run.end.epoch for run in metric.runs} == {10}


def test_in_a_fit_all_stay_unless_it_is_turned_on(rows):
    given = {"optimizer": "sgd", "lr": list(RATES), "epochs": 12}
    assert left(thalweg.fit(rows, **given)) == [False] * 5
    assert left(thalweg.fit(rows, **given, halving=True)) == [True, True, True, False, False]


def test_without_validation_rows_all_stay(rows):
    result = thalweg.race(rows, settings=runs(), epochs=6, valid=0)
    assert left(result) == [False] * 5


@pytest.mark.parametrize(("single", "nets"), [(False, 8), (True, 0)])
def test_nets_stay_for_a_mean_unless_one_run_is_asked_for(rows, single, nets):
    settings = [
        thalweg.Run("sgd", float(f"{rate:.3g}"), 32, hidden="4", schedule="cosine")
        for rate in np.geomspace(1e-7, 1e-1, 14)
    ]
    result = thalweg.race(rows, settings=settings, epochs=10, single=single)
    stayed = 14 - sum(left(result))
    assert stayed == 8 if nets else stayed < 8
