"""The verdict of `fit` and `race`: on which rows, by which figures, and what it says."""

from __future__ import annotations

import json
import math
import pickle

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest

import thalweg

SETTINGS = [
    thalweg.Run("adam", 0.05, 32),
    thalweg.Run("adam", 1e-4, 32),
    thalweg.Run("sgd", 0.05, 32),
    thalweg.Run("adam", 0.05, 32, hidden=(8,)),
    thalweg.Run("adam", 0.02, 32, hidden=(8,), seed=1),
]


def drawn(n: int, seed: int) -> pa.Table:
    """y = 2 a − b + noise, weights, and groups of four rows with a noise of their own."""
    rng = np.random.default_rng(seed)
    a, b = rng.normal(size=(2, n))
    group = np.arange(n) // 4
    y = 2 * a - b + rng.normal(size=n) + rng.normal(size=n // 4)[group]
    weight = rng.integers(0, 3, n).astype(float)
    names = [f"{seed}-{g}" for g in group]
    return pa.table({"a": a, "b": b, "y": y, "w": weight, "g": names})


TRAIN, VALID, TEST = drawn(400, 0), drawn(200, 1), drawn(200, 2)


def race(settings=tuple(SETTINGS), **options):
    given = {"epochs": 8, "valid": VALID, "test": TEST, "only": ("a", "b"), "clip": False}
    return thalweg.race(TRAIN, "y", settings, **given | options)


@pytest.fixture(scope="module")
def done():
    return race()


def squared_errors(done, table):
    """Each run's own model's squared errors on a table, ``[n, runs]``."""
    from dataclasses import replace

    each = []
    for result in done.runs:
        own = replace(
            done.model, weights=result.weights, architecture=result.run.architecture, members=()
        )
        each.append((own.predict(table) - table["y"].to_numpy()) ** 2)
    return np.column_stack(each)


def test_every_setting_has_its_loss_with_its_error_and_the_paired_difference(done):
    verdict, losses = done.verdict, squared_errors(done, VALID)
    assert verdict.judge == "squared_error"
    assert (verdict.split, verdict.rows, verdict.parts) == ("valid", 200, "rows")
    winner = losses @ np.eye(5)[:, 0]
    for place, of in enumerate(verdict.settings[:5]):
        mine = losses[:, place]
        assert of.runs == (place,)
        assert of.setting == str(SETTINGS[place]).removesuffix(" seed=1")
        assert of.loss == pytest.approx(mine.mean(), rel=1e-4)
        assert of.loss == pytest.approx(done.runs[place].valid_loss, rel=1e-5)
        assert of.standard_error == pytest.approx(mine.std(ddof=1) / math.sqrt(200), rel=1e-4)
    if verdict.winner < 5:
        winner = losses[:, verdict.winner]
        for place in set(range(5)) - {verdict.winner}:
            away, of = losses[:, place] - winner, verdict.settings[place]
            assert of.difference == pytest.approx(away.mean(), rel=1e-3, abs=1e-6)
            error = away.std(ddof=1) / math.sqrt(200)
            assert of.difference_error == pytest.approx(error, rel=1e-3)
    assert verdict.settings[1].told_apart  # hardly trained
    assert sum(of.probability_best for of in verdict.settings) == pytest.approx(1)


def test_the_mean_of_nets_is_compared_too(done):
    mean = done.verdict.settings[-1]
    assert mean.mean
    assert mean.setting == "the mean of 2 nets"
    assert {*mean.runs} == {3, 4}
    assert mean.loss == pytest.approx(done.mean.valid_loss, rel=1e-5)
    assert (done.verdict.winner == 5) == done.mean.taken
    alone = race(single=True).verdict
    assert len(alone.settings) == 5
    assert not any(of.mean for of in alone.settings)


def test_weights_of_rows_count():
    done = race(SETTINGS[:3], weight="w")
    losses, weight = squared_errors(done, VALID), VALID["w"].to_numpy()
    assert done.verdict.rows == (weight > 0).sum()
    for place, of in enumerate(done.verdict.settings):
        assert of.loss == pytest.approx(np.average(losses[:, place], weights=weight), rel=1e-4)


def test_runs_that_differ_in_their_seed_are_one_setting():
    runs = [thalweg.Run("adam", lr, 32, seed=s) for lr in (0.05, 0.01) for s in (0, 1, 2)]
    verdict = race(runs).verdict
    assert [of.runs for of in verdict.settings] == [(0, 1, 2), (3, 4, 5)]
    assert verdict.seeds
    assert "one seed" not in verdict.how_sure
    one = race(runs[::3]).verdict
    assert not one.seeds
    assert "one seed each" in one.how_sure


def test_rows_of_a_group_are_resampled_together():
    options = {"split": "group:g", "valid": 0.3, "test": 0.2}
    grouped = race(SETTINGS[:3], **options).verdict
    assert grouped.parts == "groups"
    by_row = race(SETTINGS[:3], valid=0.3, test=0.2).verdict
    assert by_row.parts == "rows"
    # Four rows share half of their noise, so that there are fewer independent ones.
    ours = grouped.settings[0].standard_error / grouped.settings[0].loss
    assert ours > 1.1 * by_row.settings[0].standard_error / by_row.settings[0].loss


def test_nothing_but_the_winners_figures_depends_on_the_test_rows(done):
    other = TEST.set_column(2, "y", pc.multiply(TEST["y"], -7.0))
    changed = race(test=other)
    assert changed.test["loss"] != done.test["loss"]
    before, after = done.verdict.as_json(), changed.verdict.as_json()
    assert before.pop("baseline") != after.pop("baseline")
    assert before == after
    for mine, others in zip(done.runs, changed.runs, strict=True):
        assert np.array_equal(mine.weights, others.weights)
    assert changed.winner.run == done.winner.run
    assert (changed.valid, changed.train) == (done.valid, done.train)
    assert changed.answer == done.answer


def test_the_verdict_is_in_the_document_and_the_model_and_survives_a_pickle(done, tmp_path):
    document = done.as_json()["verdict"]
    assert json.loads(json.dumps(document)) == document
    assert document["sentence"] == done.verdict.sentence
    assert pickle.loads(pickle.dumps(done)).verdict == done.verdict
    done.model.save(tmp_path / "m.thalweg")
    assert thalweg.load(tmp_path / "m.thalweg").history["verdict"] == document


def test_equal_jobs_have_equal_verdicts(done):
    assert race().verdict == done.verdict


def test_without_validation_rows_there_is_no_verdict():
    done = race(SETTINGS[:2], valid=0)
    assert done.verdict is None
    assert done.as_json()["verdict"] is None


def test_three_validation_rows_tell_nothing():
    found = race(SETTINGS[:3], valid=VALID[:3]).verdict
    assert found.sentence.startswith("3 validation rows are too few")
    assert len(found.tied) == 3


def test_a_run_that_diverged_is_not_compared():
    runs = [thalweg.Run("sgd", 1e6, 32), *SETTINGS[:2]]
    found = race(runs).verdict
    assert [of.runs for of in found.settings] == [(1,), (2,)]
    assert found.compared == 2


def test_the_winner_is_beside_the_baseline_on_rows_that_did_not_choose_it(done):
    found = done.verdict.baseline
    assert found["better"]
    assert (found["split"], found["rows"]) == ("unseen", 200)
    assert found["difference"] == pytest.approx(done.gain_over_baseline["loss"])
    assert found["standard_error"] == pytest.approx(done.gain_over_baseline["standard_error"])
    assert "200 test rows, which had no part in the choice" in found["sentence"]
    by_valid = race(test=0).verdict.baseline
    assert by_valid["split"] == "valid"
    assert by_valid["better"]
    assert "corrected for choosing" in by_valid["sentence"]


def test_with_folds_each_row_is_judged_by_the_run_that_left_it_out():
    done = race(SETTINGS[:3], valid=0, folds=4)
    found = done.verdict
    assert (found.split, found.rows) == ("folds", 400)
    assert "400 rows held out in turn" in found.sentence
    assert [len(of.runs) for of in found.settings] == [4, 4, 4]
    for of, result in zip(found.settings, done.folds.settings, strict=True):
        assert of.loss == pytest.approx(result.valid_loss, rel=1e-5)
        assert of.standard_error > 0
    assert found.settings[1].told_apart
