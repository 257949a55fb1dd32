"""Runs side by side: their settings, the winner, and the notes."""

from __future__ import annotations

import json
import math

import numpy as np
import pyarrow as pa
import pytest
from numpy.testing import assert_allclose, assert_array_equal

import thalweg
from thalweg.data.splits import split
from thalweg.errors import TrainingError, UsageError
from thalweg.job import fit, judged, race
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import BlockDone, Planned
from thalweg.training.run import Run
from thalweg.training.run_endings import Ending

RUNS = [
    Run("adam", 0.01, 32),
    Run("sgd", 0.1, 64, seed=1),
    Run("momentum", 0.01, "full"),
    Run("adagrad", 0.3, 16, schedule="cosine", l2=0.1),
    Run("adam,beta1=0.5", 0.001, 32),
]
ONLY = {"only": ("a", "b", "k")}


@pytest.fixture(scope="module")
def raced(table):
    return race(table, "y", RUNS, epochs=4, dtype="float64", halving=False, **ONLY)


def test_results_have_the_order_of_the_settings(raced):
    assert [result.run for result in raced.runs] == RUNS
    assert all(result.epochs == 4 for result in raced.runs)
    assert [result.updates for result in raced.runs] == [
        4 * (1 if run.batch_size == "full" else math.ceil(raced.rows["train"] / run.batch_size))
        for run in RUNS
    ]


@pytest.mark.parametrize("k", range(len(RUNS)))
def test_a_run_is_the_same_alone(raced, table, k):
    alone = race(table, "y", [RUNS[k]], epochs=4, dtype="float64", **ONLY).runs[0]
    together = raced.runs[k]
    assert_allclose(alone.weights, together.weights, rtol=1e-12, atol=1e-14)
    assert_allclose(alone.last_weights, together.last_weights, rtol=1e-12, atol=1e-14)
    assert_allclose(alone.valid_losses, together.valid_losses, rtol=1e-12)
    assert (alone.status, alone.best_epoch) == (together.status, together.best_epoch)


def test_the_winner_has_the_lowest_validation_loss(raced):
    assert raced.winner.valid_loss == min(result.valid_loss for result in raced.runs)
    for result in raced.runs:
        assert result.valid_loss == min(result.valid_losses)
        assert result.valid_losses[result.best_epoch - 1] == result.valid_loss
    assert_array_equal(raced.model.weights, raced.winner.weights)
    assert raced.valid["loss"] == pytest.approx(raced.winner.valid_loss, rel=1e-12)
    assert raced.train["loss"] == pytest.approx(raced.winner.train_loss, rel=1e-12)


def test_equal_runs_are_won_by_the_first(table):
    done = race(table, "y", [RUNS[0], RUNS[0]], epochs=2, **ONLY)
    assert done.winner is done.runs[0]


def test_losses_are_in_the_targets_unit(raced, table):
    for result in raced.runs[:2]:
        alone = race(table, "y", [result.run], epochs=4, dtype="float64", clip=False, **ONLY)
        masks = split(np.ones(600, bool), 0, 0.15, 0.15)
        train = alone.model.evaluate(table.filter(pa.array(masks.train)))
        assert result.train_loss == pytest.approx(train["mse"], rel=1e-9)


def test_the_test_split_does_not_decide_the_winner(table):
    """Other targets on the test rows change the test figures and nothing else at all."""
    test = np.flatnonzero(split(np.ones(600, bool), 0, 0.15, 0.15).test)
    y = table["y"].to_numpy().copy()
    y[test] = y[np.roll(test, 1)]
    other = table.set_column(table.column_names.index("y"), "y", pa.array(y))
    one, two = (race(data, "y", RUNS, epochs=3, **ONLY) for data in (table, other))
    assert_array_equal(one.model.weights, two.model.weights)
    assert one.winner.run == two.winner.run
    assert (one.train, one.valid, one.rows) == (two.train, two.valid, two.rows)
    assert one.model.preprocessor == two.model.preprocessor
    assert one.test != two.test


def test_the_test_split_is_looked_at_by_the_winner_and_the_baseline_alone(table, monkeypatch):
    seen = []
    judge_rows = judged.judge_rows  # model and baseline, in one pass

    def spy(model, rows, *more):
        seen.append(len(rows))
        return judge_rows(model, rows, *more)

    monkeypatch.setattr(judged, "judge_rows", spy)
    done = race(table, "y", RUNS, epochs=1, **ONLY)
    assert sorted(seen) == sorted(done.rows.values())


CLASSES = {"accuracy", "balanced_accuracy", "precision", "recall", "f1", "matthews_correlation"}
CLASSES |= {"roc_auc", "average_precision", "log_loss"}
FIGURES = {
    "y": {"loss", "mse", "rmse", "mae", "r2", "target_variance"},
    "sign": {"loss", *CLASSES},
    "third": {"loss", *CLASSES},
    "calls": {"loss", "mean_poisson_deviance", "mse", "rmse", "mae", "r2", "target_variance"},
}


def test_a_wrong_loss_is_found_before_the_data_is_read():
    with pytest.raises(UsageError, match="There is no loss 'squared_eror'"):
        fit("no such file.csv", "y", loss="squared_eror")


@pytest.mark.parametrize("target", FIGURES)
def test_figures_are_complete_for_every_task(quick, target):
    done = quick(target, task="count" if target == "calls" else "auto", l2=0.01)
    for name in ("train", "valid", "test"):
        assert set(getattr(done, name)) == FIGURES[target] | {"objective"}
        assert set(done.baseline[name]) == FIGURES[target]
        assert all(math.isfinite(value) for value in getattr(done, name).values())
    assert done.valid["loss"] < done.baseline["valid"]["loss"]


@pytest.mark.parametrize("target", FIGURES)
def test_as_json_has_all_that_the_design_names(quick, target, tmp_path):
    task = "count" if target == "calls" else "auto"
    done = quick(target, task=task, lr=(0.05, 0.01), out=tmp_path / "m")
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    named = {"task", "target", "rows", "features", "loss", "winner", "train", "valid", "test"}
    assert named | {"baseline", "runs", "seconds", "model"} <= set(document)
    assert set(document["rows"]) == {"train", "valid", "test"}
    assert sum(document["rows"].values()) == 600
    wanted = {"optimizer", "hyperparameters", "batch_size", "schedule", "epochs"}
    assert wanted <= set(document["winner"])
    assert document["winner"]["hyperparameters"]["lr"] in (0.05, 0.01)
    assert document["features"] == 4
    assert document["target"] == target
    assert document["model"] == str(tmp_path / "m")
    assert document["test"] == pytest.approx(done.test)
    assert [run["status"] for run in document["runs"]] == [run.status for run in done.runs]
    assert [run["valid_loss"] for run in document["runs"]] == [r.valid_loss for r in done.runs]


def test_the_history_is_in_the_model_file(quick, tmp_path):
    done = quick(out=tmp_path / "m")
    back = thalweg.load(tmp_path / "m")
    assert dict(back.history) == json.loads(json.dumps(dict(done.model.history)))
    assert back.history["winner"]["optimizer"] == "adam"
    assert done.path == tmp_path / "m"


def test_huber_is_told_in_the_targets_unit(quick):
    document = quick(loss="huber,delta=2.5").as_json()
    assert document["loss_hyperparameters"]["delta"] == pytest.approx(2.5)


def test_a_run_that_diverged_stands_among_the_others_and_in_json(table):
    done = race(table, "y", [Run("sgd", 1e9, 8), RUNS[0]], epochs=3, **ONLY)
    bad, good = done.runs
    assert bad.diverged
    assert (bad.end.ending, bad.end.epoch, bad.end.rate) == (Ending.DIVERGED, 1, 1e9)
    assert (good.end.ending, good.end.epoch, good.end.epochs) == (Ending.TRAINED, 3, 3)
    assert good.end.value == good.valid_losses[-1]
    assert bad.weights is None
    assert math.isnan(bad.train_loss)
    assert bad.status.startswith("Diverged at update ")
    assert "learning rate 1e+09" in bad.status
    assert done.winner is good
    assert good.status == "Trained for 3 of 3 epochs."
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    assert document["runs"][0]["train_loss"] is None
    assert document["runs"][0]["end"] == bad.end.as_json()
    assert document["runs"][1]["end"]["ending"] == "trained"
    alone = race(table, "y", [RUNS[0]], epochs=3, **ONLY).runs[0]
    assert_allclose(alone.weights, good.weights, rtol=1e-5)


def test_threads_beside_each_other_find_what_one_finds(table, monkeypatch):
    """The verdict is found while the facts of diverged runs and the winner's figures are."""

    def found():
        done = race(table, "y", [Run("sgd", rate, 64) for rate in (0.001, 0.01, 1e4)])
        assert done.runs[2].diverged
        return {**done.as_json(), "seconds": 0, "history": done.verdict.as_json()}

    monkeypatch.setenv("THALWEG_THREADS", "1")
    alone = found()
    monkeypatch.setenv("THALWEG_THREADS", "3")
    assert found() == alone
    assert alone["verdict"] is not None


def test_every_run_diverged(table):
    with pytest.raises(TrainingError, match=r"Every run diverged: .*2/λ = .* Try lr=0\.\d+, with"):
        fit(table, "y", optimizer="sgd", lr=1e9, epochs=2, **ONLY)


def test_notes(table, quick):
    def said(**options):  # with a note that five epochs are few
        return tuple(note for note in quick(**options).notes if "try more" not in note)

    assert said() == ()
    rows = quick().rows["train"]
    (note,) = said(batch_size=1000)
    assert note.startswith(f"A batch of 1,000 rows is more than the {rows} rows to train on")
    y = table["y"].to_pylist()
    y[:10] = [None] * 10
    gaps = table.set_column(table.column_names.index("y"), "y", pa.array(y))
    assert said(data=gaps) == ("10 of 600 rows have no value in target 'y' and were dropped.",)


def test_no_better_than_the_baseline_is_reported(table):
    noise = pa.array(np.random.default_rng(0).normal(size=600))
    nothing = pa.table({"a": table["a"], "y": noise})
    done = fit(nothing, "y", optimizer="sgd", lr=0.9, batch_size=1, epochs=1)
    (note,) = done.notes
    assert note.startswith("The model is worse than the baseline on the 90 test rows: its loss is")
    assert not any("baseline" in note for note in fit(table, "y", optimizer="lbfgs", **ONLY).notes)


def test_early_stopping_is_patient_for_so_many_epochs(table):
    settings = {"optimizer": "adam", "lr": 0.1, "batch_size": 32, "schedule": "constant", **ONLY}
    done = fit(table, "y", epochs=300, patience=5, **settings)
    result = done.winner
    assert 5 < result.epochs < 300
    assert result.status.startswith(f"Stopped after epoch {result.epochs}: its validation loss")
    assert (result.end.ending, result.end.waited) == (Ending.NO_IMPROVEMENT, 5)
    assert fit(table, "y", epochs=300, patience=20, **settings).winner.epochs > result.epochs
    run = race(table, "y", [Run("adam", 0.1, 32)], epochs=60, **ONLY).runs[0]
    assert run.epochs == 60  # without patience a race trains to the end


def test_callbacks_receive_events_of_the_plan_and_of_progress(table):
    events = []
    done = race(table, "y", RUNS, epochs=2, callbacks=events.append, **ONLY)
    (before,) = (event.plan for event in events if isinstance(event, Planned))
    progress = [event.progress for event in events if isinstance(event, BlockDone)]
    assert (before.source, before.epochs, list(before.runs)) == ("Table", 2, RUNS)
    assert before.loss.name == "squared_error"
    assert before.prepared.preprocessor == done.model.preprocessor
    assert before.training.memory > 2**20
    assert before.training.multiplications > 0
    assert 0 < before.time.low <= before.time.high
    assert [p.epoch for p in progress] == sorted(p.epoch for p in progress)
    last = progress[-1]
    assert last.rows == last.total_rows
    assert (last.epochs, last.runs) == (2, len(RUNS))


def test_progress_and_batch_losses_are_in_the_targets_unit(table):
    """1,000 times the target is 10⁶ times its squared error, while training too."""
    told, ends = [], []
    for unit in (1, 1000):
        progress, callbacks = [], Callbacks()
        larger = table.set_column(
            table.schema.get_field_index("y"), "y", pa.array(unit * table["y"].to_numpy())
        )
        callbacks.on_block = lambda event, into=progress: into.append(event.progress)
        done = race(larger, "y", [Run("adam", 0.1, 32)], epochs=3, callbacks=callbacks, **ONLY)
        told.append(np.array([p.batch_loss for p in progress]))
        ends.append(done.runs[0].batch_losses)
        assert_allclose(told[-1][-1], ends[-1][-1])
        variance = larger["y"].to_numpy().var()
        assert 0.01 * variance < ends[-1][0] < 2 * variance
    assert_allclose(told[1], told[0] * 1e6, rtol=1e-4)
    assert_allclose(ends[1], np.array(ends[0]) * 1e6, rtol=1e-4)


def test_callbacks_are_told_and_may_end_training(table):
    events = []

    class Stop(thalweg.Callbacks):
        epochs = 0

        def on_epoch(self, event):
            self.epochs += 1
            return self.epochs == 2

    done = race(table, "y", RUNS[:1], epochs=9, callbacks=[events.append, Stop()], **ONLY)
    assert done.interrupted
    assert done.runs[0].end.ending is Ending.STOPPED_BY_USER
    assert done.runs[0].epochs == 2
    kinds = [type(event).__name__ for event in events]
    assert kinds[0] in ("Planned", "Compiling")
    assert kinds[-1] == "Chosen"
    epochs = [event for event in events if type(event).__name__ == "EpochDone"]
    losses = [event.numbers.valid_loss[0] for event in epochs]
    assert losses == list(done.runs[0].valid_losses)  # in the target's unit
    for wrong in (3, "events", [None, 3.0]):
        with pytest.raises(UsageError, match=r"^callbacks must be functions or objects"):
            race(table, "y", RUNS[:1], epochs=1, callbacks=wrong, **ONLY)


def test_the_budget_of_a_run_is_what_it_is_judged_by(table):
    """A note proposes more epochs for a run whose own are too few, for any epochs of the race."""
    short = Run("sgd", 0.001, 32, epochs=2)
    done = race(table, "y", [short], epochs=9, **ONLY)
    assert (done.winner.epochs, done.winner.end.epochs) == (2, 2)
    assert any("in the last of 2 epochs" in note for note in done.notes)
    assert done.as_json()["runs"][0]["budget"] == 2


def test_a_trace_of_a_race(table):
    traces = []

    class Trace(thalweg.Callbacks):
        def on_trace(self, event):
            traces.append(event)

    done = race(table, "y", [Run("adam", 0.01, 16)], epochs=2, trace_every=2, callbacks=Trace(),
                **ONLY)  # fmt: skip
    batches = -(-done.rows["train"] // 16)
    assert len(traces) == 2 * -(-batches // 2)
    assert traces[-1].updates.tolist() == [done.runs[0].updates]
    np.testing.assert_array_equal(traces[-1].weights[:, 0], done.runs[0].last_weights)
    with pytest.raises(UsageError, match=r"^trace_every must be a whole number from 1 up"):
        race(table, "y", RUNS[:1], trace_every=0, **ONLY)


@pytest.mark.parametrize("value", [0, -1])
@pytest.mark.parametrize("name", ["epochs", "patience"])
def test_epochs_and_patience_are_whole_numbers_from_one_up(table, name, value):
    with pytest.raises(UsageError, match=f"^{name} must be a whole number from 1 up, not"):
        fit(table, "y", **{name: value})


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"optimizer": "adm"}, "no optimizer 'adm'.*did you mean 'adam'"),
        ({"optimizer": "adam,beta=1"}, "'beta'"),
        ({"lr": 0}, "lr must lie in"),
        ({"lr": -1}, "lr must lie in"),
        ({"lr": math.nan}, "lr must lie in"),
        ({"batch_size": 0}, "Batch size must be a whole number from 1 up"),
        ({"batch_size": "half"}, "Batch size"),
        ({"schedule": "cosin"}, "did you mean 'cosine'"),
        ({"l2": -1}, "(?i)l2 must lie"),
        ({"optimizer": ["adam", "adam"]}, "given twice"),
    ],
)
def test_settings_are_checked_before_the_data_is_read(options, sentence):
    with pytest.raises(UsageError, match=sentence):
        fit("no such file.csv", "y", **options)


def test_settings_that_are_no_runs(table):
    with pytest.raises(UsageError, match=r"must be thalweg\.Run objects"):
        race(table, "y", ["adam"])


@pytest.mark.parametrize("empty", [[], (), {}, iter(())], ids=["list", "tuple", "dict", "iterator"])
def test_empty_settings_are_refused(table, empty):
    with pytest.raises(UsageError, match=r"^settings is empty: give one thalweg\.Run or more"):
        race(table, "y", settings=empty)


def test_the_output_is_checked_before_training(table, tmp_path, monkeypatch):
    def reached(*args):
        pytest.fail("training began")

    monkeypatch.setattr("thalweg.job.entrances.train", reached)
    for out in (tmp_path, tmp_path / "nowhere" / "m"):
        with pytest.raises(UsageError, match=r"^out "):
            fit(table, "y", out=out)
        with pytest.raises(UsageError, match=r"^out "):
            race(table, "y", RUNS, out=out)
