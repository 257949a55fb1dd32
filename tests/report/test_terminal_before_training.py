"""What is printed before training starts, and the words of the runs' table with folds."""

from __future__ import annotations

import io

import numpy as np
from rich.console import Console

import thalweg
from thalweg.report.terminal_tables import finished, understood


class Keeps(thalweg.Callbacks):
    said = ""

    def on_plan(self, event):
        self.said = printed(understood(event.plan))


def printed(parts):
    written = io.StringIO()
    console = Console(width=200, file=written)
    for part in parts:
        console.print(part)
    return " ".join(written.getvalue().split())


def data():
    X = np.random.default_rng(0).normal(size=(90, 2))
    return X, X[:, 0] > 0


def test_epochs_of_runs_with_a_budget_of_their_own_are_said():
    for own, said in (
        (5, "up to 2 epochs (5 where a run has its own), loss"),
        (2, "up to 2 epochs, loss"),
    ):
        keeps = Keeps()
        runs = [thalweg.Run("sgd", 0.1), thalweg.Run("adam", 0.1, epochs=own)]
        thalweg.race(data(), settings=runs, epochs=2, callbacks=[keeps])
        assert said in keeps.said


def test_with_folds_the_lowest_loss_is_that_out_of_fold():
    done = thalweg.fit(data(), optimizer="sgd", lr=[0.1, 3.0], epochs=40, folds=3)
    said = printed(finished(done))
    assert "validation loss;" not in said
    assert "kept: " in said
    if "lowest: " in said:
        assert "lowest: the epoch of the lowest loss out of fold" in said
