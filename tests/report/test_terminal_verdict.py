"""The verdict on the terminal: two lines for a fit, a table for a race."""

from __future__ import annotations

import io

import numpy as np
import pytest
from rich.console import Console

import thalweg
from thalweg.report.terminal_tables import finished
from thalweg.report.terminal_verdict import verdict_lines, verdict_table


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
