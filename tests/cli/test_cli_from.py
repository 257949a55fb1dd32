"""`fit --from MODEL`: rows held out, and checkpoints."""

from __future__ import annotations

import dataclasses
import json
import re
import signal
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
import safetensors.numpy

import thalweg as package
from thalweg.data import memory_limit, row_order
from thalweg.data.disk_rows import DiskRows
from thalweg.job import continued
from thalweg.training import cohort
from thalweg.training import session as sessions

ROWS = 400
RUN = ("--optimizer", "adam", "--lr", 0.01, "--epochs", 2, "--keep-states")
GO_ON = ("--from", "old", "--out", "new", "--epochs", 3, "--keep-states")


@pytest.fixture
def new(thalweg, tmp_path):
    """A model `old`, and new rows of which some have no target; return these."""
    rng = np.random.default_rng(0)
    x, z = rng.normal(size=(2, 2 * ROWS))
    y = 2 * x - z + 0.3 * rng.normal(size=2 * ROWS)
    frame = pd.DataFrame({"x": x, "z": z, "y": y, "day": np.arange(2 * ROWS) // 8, "k": y > 1})
    frame[:ROWS].to_csv(tmp_path / "first.csv", index=False)
    only = ("--only", "x,z")
    assert thalweg("fit", "first.csv", "--target", "y", *only, *RUN, "--out", "old").status == 0
    found = frame[ROWS:].reset_index(drop=True)
    found.loc[found.index[::50], "y"] = np.nan
    found.to_csv(tmp_path / "new.csv", index=False)
    return found


def weights(path):
    return safetensors.numpy.load_file(path)


def test_rows_are_held_out_and_judged_before_and_after(thalweg, new, tmp_path):
    held_out = ("--valid", 0.2, "--test", 0.25)
    document = thalweg("fit", "new.csv", *GO_ON, *held_out, "--json").document
    labelled = int(new["y"].notna().sum())
    assert document["rows"] == {"train": 216, "valid": 78, "test": 98}
    assert sum(document["rows"].values()) == labelled
    assert document["continued"]["rows"] == 216
    assert document["judged_by"] == "test"
    for name in ("valid", "test"):
        judged = document["judged"][name]
        assert judged["after"]["loss"] < judged["before"]["loss"]
    assert document["test"] == document["judged"]["test"]["after"]
    assert document["before"] == document["judged"]["test"]["before"]
    told = thalweg("fit", "new.csv", *GO_ON, *held_out)
    (line,) = [line for line in told.out.splitlines() if line.startswith("On 98 test rows")]
    before, after = (document["judged"]["test"][when] for when in ("before", "after"))
    shown = [float(text) for text in re.findall(r"[0-9.]+(?= before| after)", line)]
    wanted = [before["loss"], after["loss"], before["r2"], after["r2"]]
    assert shown == pytest.approx(wanted, rel=1e-3)
    assert "On 78 validation rows, which were not trained on: loss " in told.out
    assert "judge it by others" not in told.out
    assert "216 rows, trained on from old" in told.out


def test_the_figures_are_those_of_the_rows_held_out(thalweg, new, tmp_path):
    """A file for the test is judged as `evaluate` judges it, by the old model and the new one."""
    new[300:].to_csv(tmp_path / "own.csv", index=False)
    new[:300].to_csv(tmp_path / "part.csv", index=False)
    document = thalweg("fit", "part.csv", *GO_ON, "--test", "own.csv", "--json").document
    for when, model in (("before", "old"), ("after", "new")):
        judged = thalweg("evaluate", model, "own.csv", "--json").document
        assert judged["test"] == pytest.approx(document["judged"]["test"][when], rel=1e-9)
    assert any(note.startswith("--test: 2 rows have no value") for note in document["notes"])
    alone = thalweg("fit", "part.csv", *GO_ON[:3], "other", *GO_ON[4:]).status
    assert alone == 0
    same, other = (weights(tmp_path / name)["weights"] for name in ("new", "other"))
    assert same.tobytes() == other.tobytes()  # a test takes no part in training


def test_the_division_is_that_of_fit(thalweg, new, tmp_path):
    """By time the latest rows are the test; by seed others are drawn."""
    by_time = thalweg("fit", "new.csv", *GO_ON, "--test", 0.25, "--split", "time:day", "--json")
    late = new[new["y"].notna()].iloc[-by_time.document["rows"]["test"] :]
    assert 90 < len(late) < 106  # whole days
    late.to_csv(tmp_path / "late.csv", index=False)
    judged = thalweg("evaluate", "old", "late.csv", "--json").document["test"]
    assert by_time.document["before"] == pytest.approx(judged, rel=1e-9)
    drawn = [
        thalweg("fit", "new.csv", *GO_ON, "--test", 0.25, "--seed", seed, "--json").document
        for seed in (0, 0, 1)
    ]
    first, again, other = (document["before"] for document in drawn)
    assert first == again != other


def test_validation_rows_choose_the_epoch(thalweg, new, tmp_path):
    """At a rate that leads away from the minimum, the first epoch is kept and not the last."""
    away = ("--from", "old", "--out", "new", "--optimizer", "adam,lr=1.5", "--batch-size", 400)
    losses = {}
    for epochs in (1, 2, 3, 4):
        document = thalweg(
            "fit", "new.csv", *away, "--valid", "first.csv", "--epochs", epochs, "--json"
        ).document
        losses[epochs] = document["judged"]["valid"]["after"]["loss"]
        assert document["judged_by"] == "valid"
    assert losses[4] <= 1.06 * min(losses.values())
    last = thalweg("fit", "new.csv", *away, "--epochs", 4).status
    assert last == 0
    unchosen = thalweg("evaluate", "new", "first.csv", "--json").document["test"]["loss"]
    assert unchosen > losses[4]


def test_a_class_is_in_every_part(thalweg, new, tmp_path):
    assert thalweg(
        "fit", "first.csv", "--target", "k", "--only", "x,z", *RUN, "--out", "old"
    ).status == 0  # fmt: skip
    document = thalweg("fit", "new.csv", *GO_ON, "--test", 0.25, "--json").document
    share = new["k"].mean()
    (support,) = [c["support"] for c in document["per_class"] if c["class"] == "true"]
    assert support == pytest.approx(100 * share, abs=1)


def test_what_cannot_be_held_out_is_said(thalweg, new):
    for options, said in (
        (("--valid", 1.5), "--valid must be a share of the rows between 0 and 1"),
        (("--test", "gone.csv"), "gone.csv"),
        (("--split", "time:day"), "--split has no effect beside --from without --valid or --test"),
        (("--seed", 3), "--seed has no effect beside --from without"),
        (("--test", 0.2, "--split", "time:x9"), "x9"),
        (("--test", 0.2, "--split", "group:y"), "--target"),
        (("--valid", 0.6, "--test", 0.6), "--valid"),
        (("--refit",), "--refit has no effect beside --from"),
        (
            ("--threshold", 0.3),
            "--threshold has no effect beside --from, whose model has decided it",
        ),
        (("--patience", 5), "--patience has no effect"),
        (("--resume",), "--resume needs the folder of the checkpoints"),
        (("--checkpoint", "saved", "--every", "soon"), "--every must be a time"),
        (("--test", "new.csv", "--out", "new.csv"), "is a file that is read"),
    ):
        refused = thalweg("fit", "new.csv", *GO_ON, *options)
        assert refused.status == 2, options
        assert said in refused.sentence


def test_all_problems_are_in_one_message(thalweg, new, tmp_path):
    wrong = ("--epochs", 0, "--lr", -1, "--valid", 1.5, "--every", "soon", "--memory", "much")
    wrong = (*wrong, "--refit", "--test", "gone.csv", "--target", "z", "--bad-rows", "mend")
    refused = thalweg("fit", "absent.csv", *GO_ON, *wrong)
    assert refused.status == 2
    for said in (
        "--epochs must be a whole number",
        "adam: lr must lie in",
        "--valid must be a share",
        "--every must be a time",
        "--memory must be a size",
        "--refit has no effect",
        "gone.csv",
        "predicts y: leave --target out",
        "--bad-rows must be",
        "absent.csv",
    ):
        assert said in refused.err, said
    some = ("--seed", 3, "--optimizer", "adma")
    model = thalweg("fit", "new.csv", "--from", "gone", "--out", "new", *some)
    assert model.status == 2
    for said in ("3 problems", "--seed has no effect beside --from without", "gone", "'adam'"):
        assert said in model.err, said
    columns = thalweg(
        "fit", "first.csv", *GO_ON, "--test", 0.6, "--valid", 0.6, "--split", "time:x9"
    )
    for said in ("2 problems", "leave no rows to train on", "x9"):
        assert said in columns.err, said
    new[["x", "y"]].to_csv(tmp_path / "few.csv", index=False)
    both = thalweg("fit", "few.csv", *GO_ON, "--test", "few.csv")
    for said in ("The data has no column 'z'", "--test: The data has no column 'z'"):
        assert said in both.err, said


def test_rows_beyond_the_memory_are_on_the_disk(thalweg, new, tmp_path, monkeypatch):
    """The model and its figures are the same, whatever `--memory` says."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(row_order, "WINDOW", 2**11)
    new[300:].to_csv(tmp_path / "own.csv", index=False)
    found = []
    digest, seen = continued.digest_of, []
    monkeypatch.setattr(
        continued, "digest_of", lambda of, rows: seen.append(rows) or digest(of, rows)
    )
    for memory in ("1GB", 1000):
        held_out = ("--valid", 0.2, "--test", "own.csv", "--memory", memory)
        saved = ("--checkpoint", f"saved{memory}")
        document = thalweg("fit", "new.csv", *GO_ON, *held_out, *saved, "--json").document
        on_disk = [isinstance(rows, DiskRows) for rows in seen[-1]]
        assert on_disk == [memory == 1000] * 3
        found.append((document, weights(tmp_path / "new")["weights"].tobytes()))
    assert found[0][1] == found[1][1]
    assert found[0][0]["judged"]["test"] == found[1][0]["judged"]["test"]
    assert found[0][0]["rows"] == found[1][0]["rows"]
    limited = thalweg("fit", "new.csv", *GO_ON, "--memory", 1000, "--cache-size", 1)
    assert "--cache-size allows 1 bytes): held in memory" in limited.err
    assert weights(tmp_path / "new")["weights"].shape == (3, 1)


class KilledError(Exception):
    """Stands for kill -9 between two steps."""


@pytest.mark.parametrize("held_out", [(), ("--valid", 0.2, "--test", 0.2)])
def test_after_a_kill_the_model_is_the_same_to_the_bit(
    thalweg, new, tmp_path, monkeypatch, held_out
):
    monkeypatch.setattr(cohort, "_BLOCK_ROWS", 64)
    command = ("fit", "new.csv", *GO_ON, "--batch-size", 8, *held_out)
    assert thalweg(*command).status == 0
    whole = weights(tmp_path / "new")
    (tmp_path / "new").unlink()
    saved = ("--checkpoint", "saved", "--every", "100 rows")
    step = sessions.Session.step
    killed = 0
    for after in (3, 5, 4):
        left = after

        def stepped(session):
            nonlocal left
            if not left:
                raise KilledError
            left -= 1
            return step(session)

        monkeypatch.setattr(sessions.Session, "step", stepped)
        try:
            assert thalweg(*command, *saved, *["--resume"] * bool(killed)).status == 0
        except KilledError:
            killed += 1
    monkeypatch.setattr(sessions.Session, "step", step)
    assert killed == 3
    done = thalweg(*command, *saved, "--resume")
    assert done.status == 0, done.err
    assert "Training goes on from " in done.err
    resumed = weights(tmp_path / "new")
    assert resumed.keys() == whole.keys()
    assert {"weights", "states.state.m"} < {*whole}
    for name, array in whole.items():
        assert resumed[name].tobytes() == array.tobytes(), name


def test_a_checkpoint_is_of_one_model_and_one_table(thalweg, new, tmp_path):
    saved = ("--checkpoint", "saved")
    assert thalweg("fit", "new.csv", *GO_ON, *saved).status == 0
    assert thalweg("fit", "new.csv", *GO_ON, *saved, "--resume").status == 0
    again = thalweg("fit", "new.csv", *GO_ON[:-2], 4, *GO_ON[-1:], *saved, "--resume")
    assert "--epochs" in again.sentence
    assert again.status == 2
    other = thalweg("fit", "first.csv", *GO_ON, *saved, "--resume")
    assert other.status == 2
    assert "is of other data" in other.sentence
    thalweg("fit", "first.csv", "--target", "y", "--only", "x,z", *RUN, "--seed", 9, "--out", "old")
    model = thalweg("fit", "new.csv", *GO_ON, *saved, "--resume")
    assert model.status == 2


def test_sigterm_writes_a_checkpoint_from_which_training_goes_on(thalweg, new, tmp_path):
    command = ["fit", "new.csv", "--from", "old", "--out", "new", "--batch-size", 1]
    command += ["--epochs", 3000, "--checkpoint", "saved", "--every", "10 rows"]
    code = "from thalweg.cli.main import main\nmain()"
    child = subprocess.Popen(
        [sys.executable, "-c", code, *map(str, command)], cwd=tmp_path, stderr=subprocess.PIPE
    )
    while not list(tmp_path.glob("saved/*.checkpoint")) and child.poll() is None:
        pass
    child.send_signal(signal.SIGTERM)
    _, said = child.communicate(timeout=60)
    assert child.returncode == 143
    assert b"a checkpoint was written to saved" in said
    assert not (tmp_path / "new").exists()


def test_ctrl_c_ends_training_with_what_there_is(thalweg, new, monkeypatch):
    step, steps = sessions.Session.step, []

    def pressed(session):
        steps.append(1)
        if len(steps) == 2:
            signal.raise_signal(signal.SIGINT)
        return step(session)

    monkeypatch.setattr(sessions.Session, "step", pressed)
    command = ("fit", "new.csv", "--from", "old", "--out", "new", "--epochs", 500, "--json")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)  # it may be ignored here
    try:
        document = thalweg(*command, "--batch-size", 4).document
    finally:
        signal.signal(signal.SIGINT, before)
    assert document["interrupted"]
    assert json.loads(thalweg("show", "new", "--json").out)["continued"]


def test_with_nothing_held_out_it_is_partial_fit(thalweg, new, tmp_path):
    assert thalweg("fit", "new.csv", *GO_ON).status == 0
    old = package.load(tmp_path / "old")
    own = old.partial_fit(tmp_path / "new.csv", epochs=3)
    assert weights(tmp_path / "new")["weights"].tobytes() == own.weights.tobytes()


def test_a_model_that_became_worse_is_said(thalweg, new):
    """The rate of a run is that of its beginning, without the schedule that lowered it."""
    for held_out, rows in (((), "the rows that it was trained on"), (("--test", 0.25), "the test")):
        refused = thalweg("fit", "new.csv", *GO_ON, *held_out, "--lr", 300)
        (note,) = [line for line in refused.err.splitlines() if "worse" in line]
        assert f"is worse than the one before on {rows}" in note
        assert "at learning rate 300, without a schedule: try a lower one, as in --lr 30," in note
        assert "worse" not in thalweg("fit", "new.csv", *GO_ON, *held_out).err


def test_show_says_that_a_model_was_trained_further(thalweg, new):
    assert "then trained on" not in thalweg("show", "old").out
    assert thalweg("fit", "new.csv", *GO_ON).status == 0
    shown = thalweg("show", "new").out
    assert "then trained on 392 rows, by adam (lr=0.01, " in shown
    assert "schedule constant (warmup=0); 3 epochs" in shown
    before, figures = shown.split("These figures are those of before, when it was first trained:")
    assert "then trained on" in before
    assert "mse" in figures
    again = ("--from", "new", "--out", "newer", "--lr", 0.002)
    assert thalweg("fit", "first.csv", *again).status == 0
    shown = thalweg("show", "newer").out
    assert "then trained on 792 rows in 2 times, the last 400 rows, by adam (lr=0.002, " in shown


def test_a_calibrated_model_is_calibrated_anew(thalweg, new, tmp_path):
    """The temperature of the model before made the new one too sure: its scores had grown."""
    begin = ("--target", "k", "--only", "x,z", "--optimizer", "sgd", "--lr", 0.01, "--epochs", 1)
    assert thalweg("fit", "first.csv", *begin, "--calibrate", "--out", "old").status == 0
    before = package.load(tmp_path / "old").temperature
    assert before < 0.8
    more = ("--from", "old", "--out", "new", "--epochs", 30)
    alone = thalweg("fit", "new.csv", *more)
    assert f"still divided by the temperature {before:.3g}" in alone.err
    assert "with --valid it is learnt anew" in alone.err
    assert package.load(tmp_path / "new").temperature == before
    told = thalweg("fit", "new.csv", *more, "--valid", 0.3, "--test", "first.csv")
    assert "Probabilities are calibrated: raw scores are divided by a temperature" in told.err
    model = package.load(tmp_path / "new")
    assert model.temperature > 1.2 * before
    stale = dataclasses.replace(model, temperature=before)
    judged = [m.evaluate(tmp_path / "first.csv")["log_loss"] for m in (model, stale)]
    assert judged[0] < judged[1]
