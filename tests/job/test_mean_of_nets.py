"""`fit` and `race` with several nets: their mean, compared with means computed here."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.training.callbacks import Callbacks
from thalweg.wording import figure

NETS = [thalweg.Run("adam", 0.01, 32, hidden=(24,), seed=seed) for seed in range(10)]
LINEAR = thalweg.Run("adam", 0.01, 32)


def drawn(n: int, seed: int) -> pa.Table:
    """A product of two numbers, another number, as much noise as signal; y's sign."""
    rng = np.random.default_rng(seed)
    x = rng.normal(size=(n, 6))
    y = x[:, 0] * x[:, 1] + x[:, 2] + 0.7 * rng.normal(size=n)
    columns = {f"x{i}": x[:, i] for i in range(6)}
    return pa.table({**columns, "y": y, "sign": np.where(y > 0, "plus", "minus")})


TRAIN, VALID, TEST = drawn(400, 0), drawn(150, 1), drawn(1500, 2)


def race(target="y", settings=(*NETS, LINEAR), **options):
    drop = "sign" if target == "y" else "y"
    given = {"epochs": 20, "valid": VALID, "test": TEST, "drop": drop, "clip": False, **options}
    return thalweg.race(TRAIN, target, settings, **given)


@pytest.fixture(scope="module", params=["y", "sign"])
def done(request):
    return race(request.param)


def alone(done, result):
    """Return a run's own model, as if it were the only one."""
    layers = result.run.architecture
    return replace(done.model, weights=result.weights, architecture=layers, members=())


def value(done, predictions, table):
    """The mean squared error, or the log loss of the probabilities of class 1."""
    if done.model.task == "regression":
        return np.mean((predictions - table["y"].to_numpy()) ** 2)
    plus = table["sign"].to_numpy(zero_copy_only=False) == done.model.classes[1]
    return -np.mean(np.log(np.where(plus, predictions, 1 - predictions)))


def test_the_answer_is_the_mean_of_the_best_eight(done):
    """Predictions of each run's own model, averaged by NumPy; losses by their definition."""
    assert done.mean.taken
    nets = sorted((r for r in done.runs if r.run.architecture), key=lambda r: r.valid_loss)
    assert [id(r) for r in done.mean.members] == [id(r) for r in nets[:8]]
    models = [alone(done, member) for member in nets[:8]]
    for table, loss in ((VALID, done.mean.valid_loss), (VALID, done.valid["loss"]),
                        (TEST, done.test["loss"])):  # fmt: skip
        means = np.mean([model.probabilities(table) for model in models], axis=0)
        np.testing.assert_allclose(done.model.probabilities(table), means, rtol=1e-5, atol=1e-6)
        assert loss == pytest.approx(value(done, means, table), rel=1e-5)


def test_it_is_better_than_the_best_run_on_rows_that_chose_neither(done):
    single = alone(done, done.winner)
    loss = value(done, single.probabilities(TEST), TEST)
    assert done.test["loss"] < {"y": 0.97, "sign": 0.995}[done.model.preprocessor.target.column] * (
        loss
    )
    assert done.mean.single is done.winner
    assert done.winner.valid_loss == min(run.valid_loss for run in done.runs)


def test_the_best_linear_run_stands_beside_it(done):
    mean = done.mean
    assert mean.linear.run == LINEAR
    gain = 1 - mean.valid_loss / mean.linear.valid_loss
    assert mean.gain_over_linear == pytest.approx(gain)
    share = f"{100 * gain:.0f} %"
    assert str(mean).startswith("The mean of 8 nets: validation loss ")
    assert f": nets gain {share} over linear." in str(mean)
    no_lower = "its loss is not clearly above the best of many." in str(mean)
    assert no_lower == (mean.valid_loss > mean.single.valid_loss)
    assert f"best single run ({done.winner.run})" in str(mean)
    assert "the mean of 8 nets, the best of 11 runs" in repr(done)
    assert "The mean of 8 nets" in done._repr_html_()


def test_all_of_it_is_in_the_document_and_the_file(done, tmp_path):
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))["mean"]
    assert document["taken"] is True
    assert document["valid_loss"] == done.mean.valid_loss
    for said, result in zip(document["members"], done.mean.members, strict=True):
        assert done.runs[said["run"]] is result
        assert said["valid_loss"] == result.valid_loss
        assert said["setting"] == str(result.run)
    assert done.runs[document["single"]["run"]] is done.winner
    assert done.runs[document["linear"]["run"]].run == LINEAR
    done.model.save(tmp_path / "m")
    back = thalweg.load(tmp_path / "m")
    assert back.history["mean"] == document
    every = done.model.probabilities(TEST)
    np.testing.assert_array_equal(back.probabilities(TEST), every)
    assert back.probabilities(TEST.slice(5, 1))[0] == every[5]
    assert back.evaluate(TEST)["loss"] == done.model.evaluate(TEST)["loss"]


@pytest.mark.parametrize("option", ["single", "keep_states"])
def test_a_single_run_is_kept_where_it_is_asked_for(option):
    settings = NETS[:3]
    both = [race(settings=settings, epochs=8, **{option: on}) for on in (False, True)]
    mean, single = both
    assert (mean.mean.taken, single.mean) == (True, None)
    assert (len(mean.model.members), single.model.members) == (3, ())
    assert single.model.weights.tobytes() == single.winner.weights.tobytes()
    assert single.as_json()["mean"] is None
    for one, other in zip(mean.runs, single.runs, strict=True):
        np.testing.assert_array_equal(one.weights, other.weights)


def test_a_mean_that_is_no_better_is_said_and_not_taken():
    poor = [thalweg.Run("adam", 1e-5, 32, hidden=(24,), seed=seed) for seed in range(3)]
    done = race(settings=[NETS[0], *poor], epochs=8)
    assert not done.mean.taken
    assert str(done.mean).endswith(" The single run is kept.")
    assert done.model.architecture is not None
    assert done.test["loss"] == pytest.approx(value(done, done.model.predict(TEST), TEST))
    assert done.as_json()["mean"]["taken"] is False


def test_linear_runs_that_are_better_are_said_to_be():
    poor = [thalweg.Run("adam", 1e-4, 32, hidden=(4,), seed=seed) for seed in range(2)]
    done = race(settings=[*poor, LINEAR], epochs=8)
    assert not done.mean.taken
    assert done.mean.single is done.mean.linear is done.winner
    assert done.mean.gain_over_linear < 0
    assert ": the best net is " in str(done.mean)
    assert " % worse than linear. The single run is kept." in str(done.mean)


def test_a_mean_of_a_lower_loss_that_is_not_taken_is_said_to_be_no_clear_gain(done):
    """Its gain over linear is the best net's, so that this one's loss stands beside it."""
    mean = replace(done.mean, taken=False, single=done.mean.linear)
    best = mean.members[0].valid_loss
    gain = f"{100 * (1 - best / mean.linear.valid_loss):.0f} %"
    assert f"; best net {figure(best)}: the best net gains {gain} over linear." in str(mean)
    assert str(mean).endswith("for the mean's loss is lower by no more than chance explains.")


def test_one_net_is_no_mean():
    assert race(settings=[NETS[0], LINEAR], epochs=2).mean is None
    assert race(settings=NETS[:2], epochs=2, valid=0).mean is None


FOLDS = [thalweg.Run("lbfgs", l2=l2) for l2 in (0.01, 0.1)]


def test_members_are_trained_anew_for_the_epochs_that_they_kept():
    """Each as a race without validation rows trains it on the rows of both, for so many epochs.

    Validation rows are the training rows once more, so that means and deviations are the same.
    """
    runs = [
        thalweg.Run("adam", 0.01, 32, hidden=(24,), seed=seed, epochs=epochs)
        for seed, epochs in enumerate((14, 17, 20))
    ]
    given = {"valid": TRAIN}
    kept, anew = (race("y", runs, refit=refit, **given) for refit in (False, True))
    assert anew.mean.taken
    assert (kept.trained_on, anew.trained_on) == ("train", "train and valid")
    assert (kept.valid, kept.train) == (anew.valid, anew.train)
    assert kept.test != anew.test
    [note] = [note for note in anew.notes if "anew" in note]
    assert note.startswith("The 3 nets whose mean is the answer were trained anew on all 800 rows")
    alone = []
    for member in anew.mean.members:
        own = {"valid": 0, "test": TEST, "drop": "sign"}
        both = pa.concat_tables([TRAIN, TRAIN])
        again = thalweg.Run("adam", 0.01, 32, hidden=(24,), seed=member.run.seed,
                            epochs=member.best_epoch)  # fmt: skip
        alone.append(thalweg.race(both, "y", [again], clip=False, **own).model.predict(TEST))
    assert len({member.best_epoch for member in anew.mean.members}) > 1
    np.testing.assert_allclose(anew.model.predict(TEST), np.mean(alone, axis=0), atol=1e-5)


def test_nets_of_few_rows_are_trained_anew_where_none_is_named():
    done, kept = (
        thalweg.fit(TRAIN, "y", drop="sign", valid=0.3, test=TEST, refit=refit)
        for refit in (None, False)
    )
    assert done.mean.taken
    assert (done.trained_on, kept.trained_on) == ("train and valid", "train")
    assert done.test != kept.test
    assert thalweg.fit(TRAIN, "y", drop="sign", hidden=[(8,), (9,)], epochs=9).trained_on == "train"


FOLDS = [thalweg.Run("lbfgs", l2=l2) for l2 in (0.01, 0.1)]


def test_beside_a_cross_validated_linear_winner_nothing_is_said_of_cross_validation():
    """Whole rows of training and validation, and folds of them, judge the linear runs alone."""
    both = pa.concat_tables([TRAIN, VALID])
    who = np.random.default_rng(4).integers(0, 200, len(both))
    both = both.append_column("who", pa.array(who))
    given = {"epochs": 20, "drop": ["sign", "who"], "test": TEST, "refit": True}
    given["split"] = "group:who"
    done = thalweg.race(both, "y", [*FOLDS, *NETS], **given)
    assert done.mean.taken
    assert np.isfinite(done.mean.linear.crossvalidated_loss)
    assert done.trained_on == "train and valid"
    assert done.gain_on_unseen_rows["held_out_rows"] == 0
    assert not any("ross-validation" in note for note in done.notes)
    single = thalweg.race(both, "y", [*FOLDS, *NETS], single=True, **given)
    assert single.trained_on == "train and valid"
    assert any("Cross-validation held out whole groups" in note for note in single.notes)


def test_nets_that_still_learn_are_said_to():
    slow = [thalweg.Run("adam", 0.002, 32, hidden=(24,), seed=seed) for seed in range(3)]
    done = race(settings=slow, epochs=4)
    assert done.mean.taken
    [note] = [note for note in done.notes if "whose mean is the answer" in note]
    assert note.startswith("3 of the 3 nets")
    assert "epochs=8" in note


def test_a_mean_of_training_that_was_stopped():
    class Stop(Callbacks):
        def on_epoch(self, event):
            return event.epoch == 15

    done = race(callbacks=Stop())
    assert done.interrupted
    assert done.mean.taken


@pytest.mark.parametrize("loss", ["hinge", "modified_huber", "absolute_error", "log_loss"])
def test_of_other_losses(loss):
    """The classes of a mean of hinges' scores are those of the scores' mean."""
    target = "y" if loss == "absolute_error" else "sign"
    done = race(target, NETS[:3], epochs=8, loss=loss)
    models = [alone(done, member) for member in done.mean.members]
    means = np.mean([model.probabilities(TEST) for model in models], axis=0)
    of = replace(
        done.model,
        architecture=None,
        weights=np.concatenate([m.weights for m in models]),
        members=tuple(m.architecture for m in models),
    )
    np.testing.assert_allclose(of.probabilities(TEST), means, rtol=1e-4, atol=1e-5)
    if target == "sign":
        cut = 0.0 if loss == "hinge" else 0.5
        np.testing.assert_array_equal(of.predict(TEST) == of.classes[1], means > cut)


TASKS = [
    ("calls", {"task": "count"}),
    ("kind", {}),
    ("kind", {"class_weight": "balanced", "dtype": "float64"}),
    ("y,z", {}),
    ("sign,even", {}),
    ("amount", {"loss": "gamma_deviance", "weight": "w"}),
]


def of_every_task(n, seed):
    table, rng = drawn(n, seed), np.random.default_rng(seed)
    y = table["y"].to_numpy()
    more = {
        "calls": rng.poisson(np.exp(y / 2)),
        "kind": np.array(["low", "mid", "top"])[np.digitize(y, [-1, 0.5])],
        "z": y**2,
        "even": np.where(np.abs(y) > 1, "yes", "no"),
        "amount": np.exp(y / 2) * rng.gamma(2.0, size=n),
        "w": rng.integers(0, 3, n),
    }
    for name, values in more.items():
        table = table.append_column(name, pa.array(values))
    return table


@pytest.mark.parametrize(("target", "options"), TASKS)
def test_of_every_task(target, options):
    """Its predictions are the mean of the members' numbers, means or probabilities."""
    train, valid, test = (of_every_task(n, seed) for n, seed in ((300, 0), (100, 1), (60, 2)))
    only = [f"x{i}" for i in range(6)]
    settings = [thalweg.Run("adam", 0.01, 32, hidden=(8,), seed=seed) for seed in range(3)]
    given = {"epochs": 4, "valid": valid, "test": test, "only": only, "clip": False, **options}
    done = thalweg.race(train, target, settings, **given)
    models = [alone(done, member) for member in done.mean.members]
    of = replace(
        done.model,
        architecture=None,
        weights=np.concatenate([m.weights for m in models]),
        members=tuple(m.architecture for m in models),
    )
    means = np.mean([model.probabilities(test) for model in models], axis=0)
    np.testing.assert_allclose(of.probabilities(test), means, rtol=1e-4, atol=1e-6)
    assert done.mean.valid_loss == pytest.approx(of.evaluate(valid)["loss"], rel=1e-4)
    if done.mean.taken:
        assert done.model.weights.tobytes() == of.weights.tobytes()
        assert done.test["loss"] == pytest.approx(of.evaluate(test)["loss"], rel=1e-4)
