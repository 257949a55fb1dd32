"""Halving in `race` and `fit`: on by default in a race, and what each value of the option does."""

from __future__ import annotations

import io

import numpy as np
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


def test_that_runs_leave_by_their_loss_is_said_where_a_metric_judges(rows):
    def said(**options):
        done = thalweg.race(rows, settings=runs(), epochs=12, **options)
        console = Console(record=True, width=300, file=io.StringIO())
        for part in finished(done):
            console.print(part)
        return console.export_text()

    sentence = "Runs leave by their loss, whatever --judge says; by mae one of them might have won"
    assert sentence in said(judge="mae")
    assert "whatever --judge" not in said()


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
