"""Tables of runs are in the order of what judges them: the loss, or the metric of --judge."""

from __future__ import annotations

import dataclasses
import io
import math
import re

import numpy as np
import pytest
from rich.console import Console

import thalweg
from thalweg import Run
from thalweg.report import terminal_tables
from thalweg.result_ranking import ranking

RNG = np.random.default_rng(3)
X = RNG.normal(size=(900, 4))
CLASS = (X @ [2.0, -1.0, 0.5, 0.0] + RNG.logistic(size=900) > 0).astype(int)
NUMBER = X @ [2.0, -1.0, 0.5, 0.0] + RNG.normal(size=900)
# Weights all too small are as good in rank as others, and have a far higher loss.
RUNS = [
    Run("sgd", 1e-5, 32),
    Run("adam", 0.03, 32),
    Run("sgd", 0.3, 2),
    Run("sgd", 1e9, 32),
    Run("adam", 0.001, 32),
]


def printed(done):
    console = Console(file=io.StringIO(), width=200)
    for part in terminal_tables.finished(done):
        console.print(part)
    return console.file.getvalue()


def races(judge, folds=None):
    y = CLASS if judge in ("roc_auc", "log_loss_skill", "brier_score") else NUMBER
    return thalweg.race(X, y, RUNS, epochs=3, judge=judge, folds=folds, halving=False)


@pytest.fixture(scope="module", params=[("roc_auc", None), ("brier_score", None), ("mae", 3)])
def judged(request):
    judge, folds = request.param
    return races(judge, folds), judge == "roc_auc"


def test_the_order_is_that_of_the_metric(judged):
    done, greater = judged
    found = ranking(done)
    assert found.metric == done.verdict.judge
    known = [found.figures[k] for k in found.order if not done.compared[k].diverged]
    known = [figure for figure in known if math.isfinite(figure)]
    assert known == sorted(known, reverse=greater)
    assert len(known) >= 3
    told = {run: of.loss for of in done.verdict.settings if not of.mean for run in of.runs}
    places = range(len(done.runs)) if done.folds is None else [of * 3 for of in range(len(RUNS))]
    assert [figure for figure in found.figures if math.isfinite(figure)] == [
        told[place] for place in places if place in told
    ]
    if done.model.task == "regression":
        assert done.compared[found.order[-1]].diverged


def test_every_table_has_that_order_and_the_figure(judged):
    done, _ = judged
    found = ranking(done)
    best = [str(done.compared[k].run) for k in found.order]
    settings = list(dict.fromkeys(done.table()["setting"].to_pylist()))
    assert settings == best
    shown = done._repr_html_()
    assert f"<th>{found.metric}</th>" in shown or f">{found.metric}<" in shown
    usable = [str(done.compared[k].run) for k in found.order if not done.compared[k].diverged]
    assert len(usable) >= 3
    places = [shown.rindex(setting) for setting in usable]
    assert places == sorted(places)
    text = printed(done)
    header = next(line for line in text.splitlines() if line.startswith(" run "))
    assert found.metric in header.split()
    rows = [
        line.split()[:2] for line in text.splitlines() if re.match(r" (sgd|adam) lr=\S+ ", line)
    ]
    expected = [f"{done.compared[k].run.optimizer} lr={done.compared[k].run.lr:g}".split()
                for k in found.order]  # fmt: skip
    assert rows[: len(expected)] == expected


def test_runs_of_the_same_figure_are_in_the_order_of_the_loss_and_so_is_the_winner():
    x = np.linspace(-1, 1, 700)[:, None]
    y = (x[:, 0] > 0.0).astype(int)
    runs = [Run("sgd", rate, 16) for rate in (0.001, 0.1, 0.01)]  # each has an AUC of 1
    done = thalweg.race(x, y, runs, epochs=2, judge="roc_auc", halving=False)
    assert {of.loss for of in done.verdict.settings if not of.mean} == {1.0}
    lowest = min(range(3), key=lambda k: done.runs[k].valid_loss)
    assert lowest != 0
    assert done.runs.index(done.winner) == ranking(done).order[0] == lowest


def test_by_the_loss_errors_stand_beside_it_and_diverged_runs_last():
    done = thalweg.race(X, NUMBER, RUNS, epochs=3, halving=False)
    found = ranking(done)
    assert found.metric == ""
    assert found.figures == found.losses
    usable = [run.valid_loss for run in done.runs if not run.diverged]
    assert [found.losses[k] for k in found.order[:-1]] == sorted(usable)
    errors = {run: of.standard_error for of in done.verdict.settings for run in of.runs}
    assert [found.errors[k] for k in range(3)] == [errors[k] for k in range(3)]
    seeds = [Run("adam", 0.03, 32, seed=seed) for seed in (0, 1)]
    both = thalweg.race(X, NUMBER, [*seeds, Run("sgd", 0.1, 32)], epochs=2, halving=False)
    assert np.isnan(ranking(both).errors).tolist() == [True, True, False]


def test_the_metric_decides_between_the_mean_of_nets_and_a_run_and_the_sentence_says_so():
    nets = [Run("adam", rate, 32, hidden=4) for rate in (0.01, 0.02, 0.03)]
    done = thalweg.race(
        X, CLASS, [Run("adam", 0.03, 32), *nets], epochs=3, judge="roc_auc", halving=False
    )
    assert done.mean.judge == "roc_auc"
    of = {each.mean: each.loss for each in done.verdict.settings}
    best = max(each.loss for each in done.verdict.settings if not each.mean)
    assert done.mean.taken == (of[True] > best)
    for taken, end in (
        (True, "By roc_auc, which decides, it is better and is taken."),
        (False, "By roc_auc, which decides, it is no better: the single run is kept."),
    ):
        said = str(dataclasses.replace(done.mean, taken=taken))
        assert said.endswith(end)
        assert "chance explains" not in said
        assert "over linear" not in said
    by_loss = dataclasses.replace(done.mean, judge="", taken=False)
    assert "which decides" not in str(by_loss)
