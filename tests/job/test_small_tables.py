"""Few rows of a race are judged by folds, unless a split, or what needs one, is asked for."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg import Run
from thalweg.job.small_tables import FOLDS, MOST_ROWS
from thalweg.racing.grid import Grid

LISTS = {"optimizers": "sgd", "lrs": [0.01, 0.1], "epochs": 2}


def table(n=200, groups=20):
    rng = np.random.default_rng(5)
    x = rng.normal(size=(n, 3))
    y = x @ [1.0, -2.0, 0.5] + 0.3 * rng.normal(size=n)
    own = {"g": [f"g{i % groups}" for i in range(n)], "t": np.arange(n), "y": y}
    return pa.table({**{f"x{i}": x[:, i] for i in range(3)}, **own})


def raced(data=None, **options):
    options = {**LISTS, "drop": ["g", "t"], **options}
    options = {name: value for name, value in options.items() if value != []}
    return thalweg.race(table() if data is None else data, "y", **options)


def told(done):
    return [note for note in done.notes if "instead of one validation split" in note]


def test_few_rows_are_judged_by_five_folds_as_if_they_were_asked_for():
    done, asked = raced(), raced(folds=5)
    assert done.rows == asked.rows == {"train": 170, "valid": 0, "test": 30}
    assert [run.run for run in done.runs] == [run.run for run in asked.runs]
    np.testing.assert_array_equal(done.model.weights, asked.model.weights)
    assert done.folds.losses == asked.folds.losses
    assert len(done.folds.losses[0]) == FOLDS == 5
    assert done.verdict.split == "folds"
    assert told(done) == [
        "These 170 rows are judged by 5 folds instead of one validation split, of which few rows "
        "would choose the winner (valid=0.15 keeps one)."
    ]
    assert not told(asked)
    document = json.loads(json.dumps(done.as_json()))
    assert document["folds"]["model"] == "trained on all rows"
    assert len(document["folds"]["settings"][0]["losses"]) == 5
    assert told(done)[0] in document["notes"]


@pytest.mark.parametrize("share", [0.15, 0.3])  # a default that is said is a split too
def test_a_share_that_is_said_keeps_the_split(share):
    done = raced(valid=share)
    assert done.folds is None
    assert done.rows["valid"] == share * 200
    assert not told(done)
    assert done.call.python.endswith(f"valid={share})")


def test_a_number_of_folds_or_no_split_is_taken_as_it_is_said():
    assert len(raced(folds=3).folds.losses[0]) == 3
    assert raced(valid=0).folds is None
    assert raced(valid=table(40)).rows["valid"] == 40


def test_a_metric_judges_the_folds_and_an_ensemble_is_chosen_on_them():
    judged, asked = raced(judge="mae"), raced(judge="mae", folds=5)
    assert told(judged)
    assert judged.verdict.judge == "mae"
    assert judged.verdict.split == "folds"
    assert judged.verdict.settings == asked.verdict.settings
    of = {
        "ensemble": True,
        "optimizers": ["sgd", "adam"],
        "l2": [0, 0.1],
        "models": ["linear", "8"],
    }
    mixed, asked = raced(**of), raced(**of, folds=5)
    assert told(mixed)
    assert mixed.rows["valid"] == 0
    assert mixed.mean is not None
    assert mixed.mean.counts == asked.mean.counts
    np.testing.assert_array_equal(mixed.model.weights, asked.model.weights)


def test_with_no_refit_the_answer_is_the_mean_of_the_folds_models():
    done = raced(refit=False)
    assert told(done)
    own = [r.weights for r in done.runs if r.run.changed(fold=None) == done.winner.run]
    np.testing.assert_allclose(done.model.weights, np.mean(own, axis=0), rtol=1e-6)


def test_more_rows_have_a_split():
    assert raced(table(MOST_ROWS), test=0).folds is not None
    done = raced(table(MOST_ROWS + 1), test=0)
    assert done.folds is None
    assert done.rows["valid"] == round(0.15 * (MOST_ROWS + 1))


@pytest.mark.parametrize(
    "options",
    [
        {"find_lr": True, "lrs": []},
        {"split": "time:t", "drop": "g"},
        {"split": "group:g", "drop": "t", "data": table(groups=4)},  # fewer groups than folds
        {"optimizers": [], "lrs": []},
        {"optimizers": [], "lrs": [], "models": "nets"},
    ],
    ids=["find_lr", "time", "few groups", "no lists", "nets of fit"],
)
def test_what_needs_a_split_has_one(options):
    done = raced(**{"epochs": 1, **options})
    assert done.folds is None
    assert done.rows["valid"] > 0


def test_without_a_test_split_nothing_is_said_of_predictions_beyond_the_range():
    assert raced(test=0).test is None  # there are no rows apart to count them on


def test_groups_stay_whole_and_runs_that_are_given_have_a_split():
    assert len(raced(split="group:g", drop="t").folds.losses[0]) == 5
    done = thalweg.race(table(), "y", [Run("sgd", 0.1), Run("sgd", 0.01)], epochs=1)
    assert done.folds is None
    assert len(done.runs) == 2
    assert thalweg.fit(table(), "y", optimizer="sgd", lr=[0.01, 0.1], epochs=1).folds is None


def test_which_grids_folds_may_judge():
    assert not Grid().comparable_by_folds
    assert Grid(l2=(0.1,)).comparable_by_folds
    assert Grid(models=({"hidden": "8"},)).comparable_by_folds
    assert not Grid(models=({"hidden": "8"}, {"nets": True})).comparable_by_folds
    assert Grid(optimizers=("sgd",), lrs=("auto",)).comparable_by_folds


def test_classes_have_their_share_of_each_fold():
    data = table()
    kind = np.where(np.arange(200) % 4 == 0, "a", "b")
    done = thalweg.race(data.set_column(5, "y", pa.array(kind)), "y", drop=["g", "t"], **LISTS)
    assert len(done.folds.losses[0]) == 5
    assert done.model.classes == ("a", "b")
