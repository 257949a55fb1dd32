"""A result as a table, as a picture, in a notebook and as a pickle."""

from __future__ import annotations

import builtins
import dataclasses
import io
import math
import pickle

import numpy as np
import pytest
from rich.console import Console

import thalweg
from thalweg import Run, UsageError
from thalweg.report.terminal_verdict import verdict_table
from thalweg.result_table import outcomes
from thalweg.training.run_endings import Ending

X = np.random.default_rng(0).normal(size=(300, 3))
Y = X @ [1.0, -1.0, 0.5] + 0.1
RUNS = [
    Run("adam,beta1=0.8,convention=keras", 0.1, 16, seed=3, schedule="cosine"),
    Run("adam,beta1=0.8,convention=keras", 0.1, 16, schedule="cosine"),
    Run("sgd", 0.01, "full", l2=0.5, l1=0.25, average="polyak"),
    Run("sgd", 1e9, 16),
    Run("nag", 0.01, 16, hidden=(4, 8), activation="tanh"),
]


@pytest.fixture(scope="module")
def raced():
    return thalweg.race(X, Y, RUNS, epochs=3)


def test_a_row_for_each_run(raced):
    table = raced.table().sort_by("run")
    assert table.num_rows == 5
    found = table.to_pydict()
    assert found["run"] == [0, 1, 2, 3, 4]
    assert found["place"] == [0, 0, 1, 2, 3]
    assert found["setting"][0] == found["setting"][1] == str(RUNS[1])
    assert found["seed"] == [3, 0, 0, 0, 0]
    assert found["optimizer"] == ["adam", "adam", "sgd", "sgd", "nag"]
    assert found["convention"][0] == "keras"
    assert found["lr"] == [0.1, 0.1, 0.01, 1e9, 0.01]
    assert found["batch_size"] == [16, 16, raced.rows["train"], 16, 16]
    assert found["full_batch"] == [False, False, True, False, False]
    assert found["schedule"][:3] == ["cosine", "cosine", "constant"]
    assert found["hidden"] == [None, None, None, None, "4x8"]
    assert found["activation"][-1] == "tanh"
    assert (found["l2"][2], found["l1"][2], found["average"][2]) == (0.5, 0.25, "polyak")
    assert found["diverged"] == [False, False, False, True, False]
    assert found["status"] == [run.status for run in raced.runs]
    assert found["epochs"] == [run.epochs for run in raced.runs]
    for name in ("train_loss", "valid_loss"):
        theirs = [getattr(run, name) for run in raced.runs]
        assert found[name] == [None if math.isnan(loss) else loss for loss in theirs]
    assert [i for i, won in enumerate(found["winner"]) if won] == [raced.runs.index(raced.winner)]
    assert found["fold"] == found["bootstrap"] == [None] * 5


def test_a_frame_on_request(raced):
    frame = raced.table().to_pandas()
    assert frame.loc[frame.winner, "valid_loss"].item() == raced.best.valid_loss
    assert raced.best is raced.winner


def test_of_no_validation_rows_and_of_one_run():
    done = thalweg.race(X, Y, RUNS[:1], epochs=1, valid=0)
    assert done.table()["valid_loss"].to_pylist() == [None]
    assert done.table()["train_loss"].to_pylist() == [done.winner.train_loss]
    assert done.tries == ()
    done.plot()


def test_the_picture_has_the_runs(raced, tmp_path):
    figure = raced.plot()
    left, right = figure.axes
    lines = {len(line.get_ydata()) for line in left.lines}
    assert 3 in lines
    assert list(left.lines[-1].get_ydata()) == list(raced.winner.valid_losses)
    curves = {line.get_label(): line for line in right.lines}
    assert list(curves["adam"].get_xdata()) == [0.1]
    assert curves["adam"].get_ydata()[0] == min(r.valid_loss for r in raced.runs[:2])
    crosses = [line for line in right.lines if line.get_marker() == "x"]
    assert [list(line.get_xdata()) for line in crosses] == [[1e9]]
    assert figure._repr_png_().startswith(b"\x89PNG")
    figure.savefig(tmp_path / "race.svg")
    assert "nag nets" in curves


def test_with_folds_the_picture_has_settings_and_the_winner_on_top():
    done = thalweg.race(X, Y, optimizers="adam", lrs=[0.01, 0.1, 0.3], epochs=3, folds=3)
    left, right = done.plot().axes
    assert len(left.lines) == 3 < len(done.runs)
    assert list(left.lines[-1].get_ydata()) == list(
        done.folds.settings[done.folds.winner].valid_losses
    )
    assert left.lines[-1].get_color() == "black"
    drawn = dict(zip(*right.lines[0].get_data(), strict=True))
    assert drawn == {each.run.lr: each.valid_loss for each in done.folds.settings}


@pytest.mark.parametrize("folds", [None, 3])
def test_the_lowest_loss_is_in_the_picture_where_a_metric_chose_another_run(folds):
    """Labels that are wrong with much confidence cost loss, and no accuracy."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 3))
    y = x[:, 0] + 2 * rng.normal(size=300) > 0
    lrs = np.geomspace(1e-3, 10, 9).tolist()
    given = {"optimizers": "adam", "lrs": lrs, "epochs": 4, "judge": "accuracy", "folds": folds}
    done = thalweg.race(x, y, **given, valid=0.4)
    lowest = min(each.valid_loss for each in done.compared)
    assert done.winner.valid_loss > lowest
    assert done.plot().axes[0].get_ylim()[0] < lowest


def test_without_matplotlib_a_sentence_says_what_to_install(raced, monkeypatch):
    real = builtins.__import__

    def missing(name, *rest):
        if name.startswith("matplotlib"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(UsageError, match=r"pip install 'thalweg\[plot\]'"):
        raced.plot()


def test_a_notebook_shows_the_settings(raced):
    shown = raced._repr_html_()
    assert "nag lr=0.01 batch=16 hidden=4,8 tanh" in shown
    assert "baseline (test)" in shown


def test_a_race_comes_back_with_its_model(raced):
    there = pickle.loads(pickle.dumps(raced))
    assert there.table().equals(raced.table())
    assert there.as_json() == raced.as_json()
    assert there.best.run == raced.best.run
    assert there.generalisation.sentence == raced.generalisation.sentence
    np.testing.assert_array_equal(there.model.predict(X), raced.model.predict(X))
    np.testing.assert_array_equal(there.runs[0].weights, raced.runs[0].weights)


def test_what_came_of_each_run_is_told_apart():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(600, 3))
    y = x @ [1.0, -1.0, 0.5] + rng.normal(size=600)
    runs = [Run("adam", 0.03, 32), Run("adam", 0.028, 32), Run("adam", 1e-3, 32),
            Run("sgd", 1e9, 32), Run("sgd", 1e-5, 32)]  # fmt: skip
    done = thalweg.race(x, y, runs, epochs=8, halving=False)
    left = dataclasses.replace(done.runs[4].end, ending=Ending.LEFT, behind=0.5, chance=0.001)
    results = [*done.runs[:4], dataclasses.replace(done.runs[4], end=left)]
    done = dataclasses.replace(done, runs=tuple(results))
    said = outcomes(done)
    assert done.table().sort_by("run")["outcome"].to_pylist() == said
    assert sorted(said[:2]) == ["tied", "winner"]
    assert said[2:] == ["told apart", "diverged", "left"]
    console = Console(file=io.StringIO(), width=200)
    for part in verdict_table(done):
        console.print(part)
    lines = console.file.getvalue().splitlines()
    for label, word in (("sgd lr=1e+09", "diverged"), ("sgd lr=1e-05", "left early")):
        assert next(line for line in lines if line.startswith(f" {label}")).rstrip().endswith(word)


def test_without_rows_to_judge_nothing_is_said_of_the_others():
    done = thalweg.race(X, Y, RUNS[:4], epochs=1, valid=0)
    found = done.table()["outcome"].to_pylist()
    assert sorted(found) == ["diverged", "not judged", "not judged", "winner"]
