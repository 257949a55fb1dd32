"""The verdict on the terminal: two lines for a fit, a table for a race."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import pytest
from rich.console import Console

import thalweg
from thalweg.report.terminal_tables import finished
from thalweg.report.terminal_verdict import verdict_lines, verdict_table
from thalweg.training.run_endings import reason


def shown(parts):
    console = Console(file=io.StringIO(), width=500)
    for part in parts:
        console.print(part)
    return console.file.getvalue()


@pytest.fixture(scope="module")
def done():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((300, 3))
    y = x @ [1.0, -2.0, 0.5] + rng.standard_normal(300)
    runs = [thalweg.Run("adam", lr, 32) for lr in (0.05, 0.04, 1e-4)]
    return thalweg.race(x, y, runs, epochs=5, halving=False)  # one would leave early


def test_a_fit_says_the_verdict_in_two_lines(done):
    lines = shown(verdict_lines(done)).splitlines()
    assert lines == [f"Verdict: {done.verdict.sentence}", done.verdict.how_sure]
    assert f"Verdict: {done.verdict.sentence}" in shown(finished(done))


def test_the_table_has_each_setting_with_its_errors(done):
    text, verdict = shown(verdict_table(done)), done.verdict
    for of in verdict.settings:
        assert f"{of.standard_error:.2g}" in text
    worst = verdict.settings[2]
    line = next(line for line in text.splitlines() if "lr=0.0001" in line)
    assert f"± {worst.difference_error:.2g}" in line
    assert "told apart" in line
    assert "winner" in text
    assert "each batch=32" in text
    assert f"{verdict.samples:,} bootstrap samples" in text
    assert verdict.correction in text
    assert str(verdict.baseline["sentence"]) in text


def test_without_rows_to_judge_there_are_no_lines():
    rng = np.random.default_rng(0)
    x = rng.standard_normal((100, 2))
    done = thalweg.race(x, x[:, 0], [thalweg.Run("adam", 0.1)], epochs=1, valid=0)
    assert shown(verdict_lines(done)) == ""
    assert "there is no verdict" in shown(verdict_table(done))


def test_a_setting_that_diverged_in_some_folds_stands_below_the_others_with_its_cause():
    """Later folds train on rows that are far from the others, and the first does not."""
    x = np.random.default_rng(0).normal(size=(200, 2))
    x[100:170:3] *= 40
    table = pd.DataFrame(x, columns=[*"ab"]).assign(t=np.arange(200.0), y=x[:, 0])
    done = thalweg.race(
        table, "y", optimizers="sgd", lrs=[0.001, 0.4], batch_sizes=1, drop="t", split="time:t",
        folds=4, epochs=6, numbers="standard", test=0.01,
    )  # fmt: skip
    assert sorted({run.diverged for run in done.runs if run.run.lr == 0.4}) == [False, True]
    lost = next(setting for setting in done.compared if setting.run.lr == 0.4)
    assert lost.diverged
    assert lost.valid_loss == np.inf
    lines = [line.split() for line in shown(verdict_table(done)).splitlines()]
    assert ["sgd", "lr=0.4", "–", "diverged"] in lines
    text = shown(finished(done))
    assert "lr=0.4: Diverged at update" in text
    assert "Ended early" not in text


def test_what_ended_a_run_or_few_is_said_with_their_names():
    x = np.random.default_rng(0).normal(size=(300, 2))
    runs = [thalweg.Run("adam", lr, 32) for lr in (0.1, 0.2)] + [thalweg.Run("newton")]
    done = thalweg.race(x, x[:, 0] + x[:, 1] ** 2, runs, epochs=9, halving=False)
    assert f"Ended early (newton batch=full): {reason(done.runs[2].end)}.\n" in shown(
        finished(done)
    )


def test_many_settings_are_said_to_be_the_winner_and_the_best_others():
    x = np.random.default_rng(0).normal(size=(60, 2))
    runs = [thalweg.Run("sgd", lr, 32) for lr in np.geomspace(1e-3, 1e-1, 27)]
    text = shown(verdict_table(thalweg.race(x, x[:, 0], runs, epochs=1)))
    assert "27 settings, the winner and the best 24 others" in text
    assert sum(line.startswith(" sgd lr=") for line in text.splitlines()) == 25
