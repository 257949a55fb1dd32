"""`--folds` with a mean of several settings as the answer: an ensemble, or the best nets."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg import Run
from thalweg.racing.mean_candidates import candidates_for_means
from thalweg.training.events import Planned

FOLDS = 3
# At so high a rate and a row an update each run ends elsewhere, and their mean errs less.
LINEAR = [Run("sgd", 0.06, 1, seed=seed) for seed in range(4)]
NETS = [Run("adam", 0.02, 16, hidden=(8,), seed=s, init=f"he,seed={s}") for s in range(3)]


def table(classes=False, n=240):
    rng = np.random.default_rng(4)
    x = rng.normal(size=(n, 5))
    y = np.sin(2 * x[:, 0]) + x[:, 1] * x[:, 2] + 0.3 * rng.normal(size=n)
    own = {"g": [f"g{i // 6}" for i in range(n)], "t": np.arange(n)}
    y = np.where(y > 0, "yes", "no") if classes else y
    return pa.table({**{f"x{i}": x[:, i] for i in range(5)}, **own, "y": y})


def raced(settings, data=None, **options):
    told = []
    options = {"folds": FOLDS, "epochs": 6, "drop": ["g", "t"], "halving": False, **options}
    done = thalweg.race(
        table() if data is None else data, "y", settings, callbacks=told.append, **options
    )
    return done, next(event.plan for event in told if isinstance(event, Planned))


def expected_loss(done, plan, members, shares):
    """The loss of all rows, each predicted by the members' models without its fold, by NumPy."""
    training = plan.training
    rows = training.rows.block(0, len(training.rows))
    made = np.zeros(len(rows))
    for member, share in zip(members, shares, strict=True):
        for result in done.runs:
            if result.run.changed(fold=None) == member.run:
                here = training.folds.part == result.run.fold
                made[here] += share * (rows.dense @ result.weights[:, 0])[here]
    held = training.folds.part >= 0
    return np.mean((made - rows.target)[held] ** 2) * training.loss_factor


def test_an_ensemble_is_chosen_on_rows_out_of_their_folds():
    done, plan = raced(LINEAR, ensemble=True, refit=False, split="group:g", drop="t")
    mean = done.mean
    assert mean.counts
    assert {id(member) for member in mean.members} <= {id(each) for each in done.folds.settings}
    assert mean.valid_loss == pytest.approx(
        expected_loss(done, plan, mean.members, mean.shares), rel=1e-5
    )
    document = json.loads(json.dumps(done.as_json()))["mean"]
    assert document["kind"] == "ensemble"
    settings = [each["setting"] for each in done.as_json()["folds"]["settings"]]
    assert [settings[each["run"]] for each in document["members"]] == [
        each["setting"] for each in document["members"]
    ]


@pytest.mark.parametrize("refit", [True, False])
def test_it_is_the_weighted_mean_of_settings_on_all_rows_or_of_their_folds(refit, tmp_path):
    """Of squared error the mean of linear models is one, with the mean of their weights."""
    done, _ = raced(NETS + LINEAR, ensemble=True, refit=refit, out=tmp_path / "m")
    mean = done.mean
    assert mean.taken
    assert len(mean.members) > 1
    assert done.folds.on_all_rows is refit
    assert done.valid["loss"] == pytest.approx(mean.valid_loss, rel=1e-4)
    assert mean.valid_loss < done.winner.valid_loss
    assert done.verdict.settings[done.verdict.winner].mean
    assert len(done.verdict.settings[done.verdict.winner].runs) == FOLDS * len(mean.members)
    x = table().drop_columns(["y", "g", "t"])
    each = []
    for member in mean.members:
        alone = {"epochs": member.best_epoch, "drop": ["g", "t"], "halving": False, "valid": 0}
        if refit:
            alone["patience"] = 100
            each.append(thalweg.race(table(), "y", [member.run], **alone).model.predict(x))
            continue
        alone = raced([member.run], refit=False, single=True)[0]
        each.append(alone.model.predict(x))
    expected = np.average(each, axis=0, weights=mean.shares)
    np.testing.assert_allclose(done.model.predict(x), expected, rtol=2e-4, atol=2e-4)
    np.testing.assert_allclose(thalweg.load(tmp_path / "m").predict(x), done.model.predict(x))
    assert pickle.loads(pickle.dumps(done)).mean.counts == mean.counts
    said = "each trained on all" if refit else "each the mean of its fold models"
    assert any(said in note for note in done.notes)


def test_probabilities_of_members_are_averaged_and_a_metric_may_judge():
    data = table(classes=True)
    done, _ = raced(NETS, data, judge="accuracy", calibrate=True)
    assert done.mean is not None
    assert not done.mean.counts
    of = [each for each in done.verdict.settings if each.mean]
    assert len(of) == 1
    if done.mean.taken:
        assert of[0].loss == pytest.approx(done.valid["accuracy"])
        x = data.drop_columns(["y", "g", "t"])
        raw = replace(done.model, temperature=1.0)
        parts = [each.predict_proba(x) for each in raw.alone]
        np.testing.assert_allclose(
            raw.predict_proba(x), np.mean(parts, axis=0), rtol=1e-4, atol=1e-6
        )


def test_the_mean_of_nets_is_tried_unless_one_run_is_asked_for():
    done, _ = raced(NETS)
    assert done.mean.taken
    assert [member.run for member in done.mean.members] == [
        each.run for each in sorted(done.folds.settings, key=lambda each: each.valid_loss)
    ]
    assert done.valid["loss"] == pytest.approx(done.mean.valid_loss, rel=1e-4)
    assert len(done.model.members) == len(NETS)
    one, _ = raced(NETS, single=True)
    assert one.mean is None
    assert not one.model.members
    assert [r.valid_loss for r in one.runs] == [r.valid_loss for r in done.runs]


def test_rows_that_are_never_held_out_have_no_say():
    """Of times the first part is only learnt from: no model has left it out."""
    done, plan = raced(NETS, split="time:t", refit=False)
    held = int((plan.training.folds.part >= 0).sum())
    assert held < len(plan.training.rows)
    beside = next(each for each in done.verdict.settings if each.mean)
    assert beside.loss == pytest.approx(done.mean.valid_loss, rel=1e-5)
    assert done.verdict.rows == held
    assert done.mean.taken
    assert done.valid["loss"] == pytest.approx(done.mean.valid_loss, rel=1e-4)
    assert len(done.model.members) == len(done.mean.members) * FOLDS


def test_a_setting_that_diverged_in_a_fold_is_no_member():
    done, plan = raced([*LINEAR, Run("sgd", 1e6, 16)], ensemble=True)
    assert all(np.isfinite(member.valid_loss) for member in done.mean.members)
    assert candidates_for_means([], plan.training) == []
