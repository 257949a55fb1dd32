"""`--folds`: each setting judged by all rows, each by the model that did not see it."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg import Run, UsageError
from thalweg.racing.out_of_fold import out_of_fold_losses, without_fold
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import EpochDone, Planned
from thalweg.training.session import Session

ROWS, FOLDS = 240, 4
SETTINGS = [Run("adam", 0.02, 16), Run("sgd", 0.001, 16), Run("lbfgs", l2=0.01)]
NETS = [Run("adam", 0.03, 16, hidden=(6,)), Run("sgd", 0.001, 16)]


def table(classes=0, n=ROWS):
    rng = np.random.default_rng(2)
    x = rng.normal(size=(n, 4))
    y = x[:, 0] - 2 * x[:, 1] + 0.5 * rng.normal(size=n)
    if classes:
        y = np.digitize(y, np.linspace(-1, 1, classes - 1)).astype(str)
    columns = {f"x{i}": x[:, i] for i in range(4)}
    return pa.table({**columns, "g": [f"g{i // 6}" for i in range(n)], "y": y})


def fitted(settings=SETTINGS, data=None, **options):
    options = {"folds": FOLDS, "epochs": 4, "drop": "g", **options}
    return thalweg.race(table() if data is None else data, "y", settings, **options)


@pytest.mark.parametrize("classes", [0, 2, 3])
@pytest.mark.parametrize("settings", [SETTINGS, NETS], ids=["linear", "nets"])
def test_every_setting_has_a_loss_for_each_fold_and_the_lowest_mean_wins(classes, settings):
    done = fitted(settings, table(classes))
    assert len(done.runs) == FOLDS * len(settings)
    assert [result.run.fold for result in done.runs] == [*range(FOLDS)] * len(settings)
    means = [each.valid_loss for each in done.folds.settings]
    for place, setting in enumerate(settings):
        own = done.runs[place * FOLDS : (place + 1) * FOLDS]
        assert done.folds.settings[place].run == setting
        assert done.folds.losses[place] == tuple(each.valid_loss for each in own)
        assert min(done.folds.losses[place]) < means[place] < max(done.folds.losses[place])
        assert len({each.best_epoch for each in own}) == 1 or setting.optimizer == "lbfgs"
    assert done.folds.winner == int(np.argmin(means))
    assert done.winner.run == settings[done.folds.winner]
    # The figures of validation are those of the winner's models, each on the rows it did not see.
    np.testing.assert_allclose(done.valid["loss"], min(means), rtol=1e-6)
    assert done.valid["loss"] > done.train["loss"]
    assert done.baseline["valid"]["loss"] > done.valid["loss"]
    assert done.gain_on_unseen_rows["held_out_rows"] == done.rows["train"]
    assert any("out of fold" in note for note in done.notes)


def test_the_model_is_trained_on_all_rows_or_is_the_mean_of_the_folds_models():
    whole, mean = fitted(), fitted(refit=False)
    own = [r.weights for r in mean.runs if r.run.changed(fold=None) == mean.winner.run]
    assert len(own) == FOLDS
    np.testing.assert_allclose(mean.model.weights, np.mean(own, axis=0), rtol=1e-6)
    assert mean.model.linear
    assert mean.folds.on_all_rows is False
    assert whole.folds.on_all_rows is True
    assert abs(whole.model.weights - mean.model.weights).max() > 1e-6
    alone = thalweg.race(
        table(), "y", [whole.winner.run], epochs=4, drop="g", valid=0, patience=100
    )
    if whole.winner.run.optimizer == "lbfgs" or whole.winner.best_epoch == 4:
        np.testing.assert_allclose(whole.model.weights, alone.model.weights, rtol=1e-5)


def test_the_mean_of_nets_of_folds_is_a_mean_model():
    done = fitted(NETS[:1], refit=False)
    assert len(done.model.members) == FOLDS
    x = table().drop_columns(["y", "g"])
    parts = [each.predict(x) for each in done.model.alone]
    np.testing.assert_allclose(done.model.predict(x), np.mean(parts, axis=0), rtol=1e-5)


@pytest.mark.parametrize("loss", ["log_loss", "poisson_deviance"])
def test_linear_models_of_folds_stay_apart_where_the_link_does_not_add(loss):
    """The mean of probabilities or of eᶻ is not the prediction of mean weights."""
    data, task = table(2 * (loss == "log_loss")), "binary"
    if loss == "poisson_deviance":
        counts = np.exp(data["y"].to_numpy().clip(-9, 2)).astype(int)
        task, data = "count", data.set_column(5, "y", pa.array(counts))
    done = fitted([Run("adam", 0.1, 16)], data, loss=loss, task=task, refit=False)
    assert len(done.model.members) == FOLDS
    x = data.drop_columns(["y", "g"])
    predict = "predict_proba" if loss == "log_loss" else "predict"
    parts = [getattr(each, predict)(x) for each in done.model.alone]
    np.testing.assert_allclose(getattr(done.model, predict)(x), np.mean(parts, axis=0), rtol=1e-5)
    own = [result.weights for result in done.runs]
    melted = replace(done.model, weights=np.mean(own, axis=0), members=())
    assert abs(getattr(melted, predict)(x) - np.mean(parts, axis=0)).max() > 1e-4


def test_classes_are_in_every_fold_and_groups_in_one():
    plans = []

    def keep(event):
        if isinstance(event, Planned):
            plans.append(event.plan)

    fitted([SETTINGS[0]], table(3), callbacks=keep)
    folds, target = plans[0].training.folds, plans[0].training.rows.target
    assert folds.part.dtype == np.int8
    for label in np.unique(target):
        counts = np.bincount(folds.part[target == label], minlength=FOLDS)
        assert counts.max() - counts.min() <= 1
    fitted([SETTINGS[0]], drop=None, split="group:g", callbacks=keep)
    folds, keys = plans[1].training.folds, plans[1].prepared.keys
    assert folds.count == FOLDS
    assert all(len(set(folds.part[keys == key])) == 1 for key in np.unique(keys))


def test_rows_are_judged_by_the_settings_models_that_did_not_see_them():
    plans = []
    done = fitted(callbacks=lambda event: plans.append(event))
    training = next(event for event in plans if isinstance(event, Planned)).plan.training
    session = Session(training)
    session.run()
    found = [*out_of_fold_losses(session.runs, training, size=50)]
    losses = np.concatenate([each for each, _ in found])
    weight = np.concatenate([each for _, each in found])
    assert losses.shape == (len(training.rows), len(SETTINGS))
    assert [run for run, _ in without_fold(session.runs)] == SETTINGS
    means = weight @ losses / weight.sum() * training.loss_factor
    np.testing.assert_allclose(means, [each.valid_loss for each in done.folds.settings], rtol=1e-6)


def test_results_are_plain_data_and_pickle():
    done = fitted()
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    assert document["folds"]["count"] == FOLDS
    assert document["folds"]["settings"][0]["losses"] == list(done.folds.losses[0])
    assert document["runs"][1]["fold"] == 1
    assert pickle.loads(pickle.dumps(done)).folds.losses == done.folds.losses
    assert thalweg.fit(table(), "y", optimizer="adam", lr=0.02, folds=3, epochs=2).folds is not None


def test_memory_and_engines_change_no_fold():
    plain = fitted([SETTINGS[0]])
    reference = fitted([SETTINGS[0]], engine="reference")
    np.testing.assert_allclose(plain.folds.losses, reference.folds.losses, rtol=1e-4)


def test_training_goes_on_from_a_checkpoint(tmp_path):
    class Stops(Callbacks):
        def on_event(self, event):
            return isinstance(event, EpochDone) and event.epoch == 2

    whole = fitted(NETS)
    options = {"checkpoint": tmp_path, "every": "1 rows"}
    stopped = fitted(NETS, callbacks=Stops(), **options)
    assert stopped.interrupted
    again = fitted(NETS, resume=True, **options)
    assert again.folds.losses == whole.folds.losses
    assert (again.model.weights == whole.model.weights).all()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"folds": 1}, "folds=1 leaves no rows"),
        ({"folds": 500}, "folds=500 is more than the 204 rows"),
        ({"folds": 3, "valid": table(n=30)}, "leave the table of validation rows"),
        ({"folds": 50, "split": "group:g", "drop": None}, "folds=50 is more than the groups allow"),
    ],
)
def test_folds_that_cannot_be_made_are_refused(options, said):
    with pytest.raises(UsageError, match=said):
        fitted(**options)


def test_runs_with_folds_need_them():
    with pytest.raises(UsageError, match="not cut into folds"):
        fitted([Run("sgd", 0.1, fold=0)], folds=None)
    with pytest.raises(UsageError, match="there are 4 folds"):
        fitted([Run("sgd", 0.1, fold=4)])


@pytest.mark.parametrize("settings", [SETTINGS[:1], NETS[:1]], ids=["linear", "net"])
def test_temperature_and_threshold_are_learnt_from_rows_out_of_fold(settings):
    data = table(2)
    plain = fitted(settings, data, positive="0")
    done = fitted(settings, data, calibrate=True, threshold="f1", positive="0")
    assert done.calibration.rows == done.rows["train"]
    # Before, the log loss is that of the models that did not see the rows.
    np.testing.assert_allclose(done.calibration.log_loss_before, plain.valid["loss"], rtol=1e-5)
    assert done.calibration.log_loss_after < done.calibration.log_loss_before
    assert done.model.temperature == done.calibration.temperature != 1
    assert done.threshold is not None
    assert done.valid["f1"] >= plain.valid["f1"] - 1e-12
