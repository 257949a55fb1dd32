"""Jobs that are killed at any moment and go on from their checkpoints, with the same bits."""

from __future__ import annotations

import contextlib
import errno
import json
import struct

import numpy as np
import pytest

import thalweg
from thalweg import checked_file
from thalweg.checked_file import Disk
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training import cohort as cohort_module
from thalweg.training.checkpoints import Checkpoints, interval
from thalweg.training.events import Checkpointed, Planned, Resumed
from thalweg.training.loop import train
from thalweg.training.plan import TrainingPlan

ROWS = 160
SQUARED = LossOverRuns(LOSSES["squared_error"])


class Killed(BaseException):
    """Stands for `kill -9`: nothing of the program handles it."""


class Killer:
    """Counts the moments of a job (events, and calls that write a file), and kills it at one."""

    def __init__(self, at=None, phase=""):
        self.at, self.moments, self.phase = at, 0, phase

    def __call__(self, event=None):
        if isinstance(event, Resumed) and event.phase == self.phase:
            self.phase = ""
        self.moments += not self.phase
        if self.moments == self.at:
            raise Killed


@contextlib.contextmanager
def killed_by(killer, monkeypatch):
    """Call the killer before each call that writes; the half of a write may be done by then."""

    def write(self, file, content):
        half = len(content) // 2
        file.write(content[:half])
        killer()
        file.write(content[half:])

    def before(name):
        real = getattr(Disk, name)

        def call(self, *arguments):
            killer()
            return real(self, *arguments)

        return call

    with monkeypatch.context() as patched:
        for name in ("create", "flush", "rename"):
            patched.setattr(Disk, name, before(name))
        patched.setattr(Disk, "write", write)
        # A program that is killed does not tidy up.
        patched.setattr(checked_file, "temporary", contextlib.nullcontext)
        yield


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch):
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 40)


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(5)
    lines = ["a,b,town,late,y"]
    for _ in range(ROWS):
        a, b = rng.normal(size=2)
        town = rng.choice(["Ulm", "Bonn", "Kiel"])
        y = 2 * a - b + (town == "Ulm") + 0.5 * rng.normal()
        lines.append(f"{a:.4f},{b:.4f},{town},{'yes' if y > 0.4 else 'no'},{y:.4f}")
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def run(name, *more, **settings):
    return thalweg.Run(name, *more, **settings)


MANY = [
    run("sgd", 0.05, 8, schedule="cosine", l1=0.01, clip_norm=1.0),
    run("adam", 0.01, 16, average="polyak", gradient_noise=0.01),
    run("adam", 0.01, 8, seed=3, average="ema"),
    run("rmsprop", 0.01, "full", l2=0.01),
    run("nadam", 0.1, 12, schedule="reduce_on_plateau", seed=3),
    run("sgd", 1e6, 8),  # diverges
    run("lbfgs", l2=0.01),
    run("lbfgs"),
]
FOLDS = {"optimizer": ["lbfgs", "adam"], "l2": [0.001, 0.1], "epochs": 2, "refit": True}
JOBS = {
    "regression": {"target": "y", "drop": "late", **FOLDS},
    "classes": {"target": "late", "drop": "y", **FOLDS},
    "many": {
        "target": "y",
        "drop": "late",
        "optimizer": MANY,
        "epochs": 5,
        "patience": 2,
        "refit": True,
    },
    "traced": {
        "target": "y",
        "drop": "late",
        "optimizer": MANY[:3],
        "epochs": 2,
        "trace_every": 3,
    },
    "nets": {
        "target": "y",
        "drop": "late",
        "optimizer": [run("adam", 0.02, 16, hidden=(6,), seed=seed) for seed in range(3)],
        "epochs": 3,
        "refit": True,
    },
    "compiled": {"target": "y", "optimizer": ["adam", "sgd"], "epochs": 3, "engine": "compiled"},
}


def fit(table, name, out, **more):
    options = {"engine": "reference", **JOBS[name], "out": out, **more}
    return thalweg.fit(str(table), **options)


@pytest.mark.parametrize(
    ("name", "turns"),
    [
        *((name, 6 if name == "many" else 3) for name in JOBS),  # it is killed in each phase
        *(pytest.param(name, 6, marks=pytest.mark.slow) for name in JOBS if name != "many"),
    ],
)
def test_a_job_killed_at_any_moment_ends_with_the_same_bits(
    table, tmp_path, monkeypatch, name, turns
):
    """Over 100 kills in all, each at a random moment of training or of writing a checkpoint."""
    fit(table, name, tmp_path / "whole.thalweg")
    whole = (tmp_path / "whole.thalweg").read_bytes()
    assert len(thalweg.load(tmp_path / "whole.thalweg").members) == (3 if name == "nets" else 0)
    count = Killer()
    with killed_by(count, monkeypatch):
        fit(table, name, tmp_path / "kept.thalweg", checkpoint=tmp_path / "c", every=1,
            callbacks=count)  # fmt: skip
    assert (tmp_path / "kept.thalweg").read_bytes() == whole
    rng, kills, told = np.random.default_rng(len(name)), 0, []
    refits = JOBS[name].get("refit", False)
    for turn in range(turns):
        folder, out = tmp_path / f"c{turn}", tmp_path / f"m{turn}.thalweg"
        for _ in range(8):
            killer = Killer(at=int(rng.integers(1, count.moments // 3)))
            if refits and rng.uniform() < 0.4:
                killer = Killer(int(rng.integers(4, 30)), "refit")
            with killed_by(killer, monkeypatch), contextlib.suppress(Killed):
                fit(table, name, out, checkpoint=folder, every=1, resume=True,
                    callbacks=[killer, told.append])  # fmt: skip
                break
            kills += 1
        else:
            fit(table, name, out, checkpoint=folder, every=1, resume=True)
        assert out.read_bytes() == whole
        assert not list(folder.glob(".*"))
    assert kills > 2 * turns
    shown = {(event.phase, event.found) for event in told if isinstance(event, Resumed)}
    assert ("training", True) in shown
    assert (("refit", True) in shown) == refits


def test_a_job_without_options_goes_on_in_each_of_its_phases(table, tmp_path, monkeypatch):
    """L-BFGS with a grid of penalties, folds, and the winner trained anew on all rows."""
    options = {"drop": "late", "engine": "reference", "epochs": 2}
    thalweg.fit(str(table), "y", out=tmp_path / "a", **options)
    for killer in (Killer(150), Killer(400), Killer(3, "refit"), Killer(9, "refit"), Killer()):
        with killed_by(killer, monkeypatch), contextlib.suppress(Killed):
            thalweg.fit(str(table), "y", out=tmp_path / "b", checkpoint=tmp_path / "c", every=1,
                        resume=True, callbacks=killer, **options)  # fmt: skip
            assert killer.at is None
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_race_goes_on_too(table, tmp_path):
    def race(out, **more):
        return thalweg.race(str(table), "y", MANY, epochs=3, drop="late", out=out, **more)

    def stop(event):
        if isinstance(event, Checkpointed) and not event.finished:
            raise Killed

    race(tmp_path / "a")
    with pytest.raises(Killed):
        race(tmp_path / "b", checkpoint=tmp_path / "c", every="100 rows", callbacks=stop)
    race(tmp_path / "b", checkpoint=tmp_path / "c", resume=True)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


# --- when they are written ------------------------------------------------------------------------


def written(table, tmp_path, **more):
    told = []
    more |= {"checkpoint": tmp_path / "c", "callbacks": told.append}
    fit(table, "compiled", None, **{"engine": "reference", **more})
    return [event for event in told if isinstance(event, Checkpointed)]


def test_every_says_how_often(table, tmp_path):
    seldom = written(table, tmp_path)
    often = written(table, tmp_path, every="1 row")
    between = written(table, tmp_path, every=300)
    soon = written(table, tmp_path, every="0.000001s")
    assert [event.finished for event in seldom] == [True]
    assert len(seldom) < len(between) < len(often) == len(soon)
    assert often[0].path == tmp_path / "c" / "training.checkpoint"
    assert often[-1].size == often[-1].path.stat().st_size


@pytest.mark.parametrize(
    ("given", "seconds", "rows"),
    [("5m", 300, np.inf), ("90s", 90, np.inf), ("1.5h", 5400, np.inf), (None, 300, np.inf),
     ("1000000 rows", np.inf, 1e6), ("1,000,000rows", np.inf, 1e6), (7, np.inf, 7),
     ("1 row", np.inf, 1)],
)  # fmt: skip
def test_intervals(given, seconds, rows):
    assert interval(given).seconds == seconds
    assert interval(given).rows == rows


@pytest.mark.parametrize("given", ["", "m", "0", "0s", "-5m", "5 days", "1.5 rows", 2.5, True, []])
def test_what_is_no_interval_is_refused(table, tmp_path, given):
    with pytest.raises(thalweg.UsageError, match=r"^every must be a time such as 30s, 5m or 1h"):
        fit(table, "compiled", None, checkpoint=tmp_path / "c", every=given)


@pytest.mark.parametrize(("optimizer", "states"), [("sgd", 0), ("adam", 2), ("ftrl", 2)])
def test_a_checkpoint_is_no_larger_than_twice_the_weights_and_states(
    tmp_path, optimizer, states, monkeypatch
):
    """The weights are those that train and those that a run keeps, which differ between epochs."""
    monkeypatch.setattr(cohort_module, "_BLOCK_ROWS", 20)
    rng, features = np.random.default_rng(0), 20_000
    X, one = rng.normal(size=(60, features)).astype(np.float32), np.ones(60)
    rows = Rows(X, None, X[:, 0].astype(np.float64), one, one)
    plan = TrainingPlan(rows, rows, SQUARED, [run(optimizer, 0.001, 10)] * 2, 3)
    told = []
    folder = Checkpoints(tmp_path, interval("1 row"))
    train(plan, checkpoints=folder.phase("training", {}, told.append))
    sizes = [event.size for event in told if isinstance(event, Checkpointed)]
    assert len(sizes) == 9
    weights = 4 * features * len(plan.runs)  # those in training, and as many that are kept
    assert max(sizes) <= 2 * (2 + states) * weights
    if states:
        assert max(sizes) <= 2 * (1 + states) * weights


# --- what a checkpoint is of ----------------------------------------------------------------------


@pytest.fixture
def begun(table, tmp_path):
    """A folder with the checkpoint of a job that was killed."""

    def stop(event):
        if isinstance(event, Checkpointed):
            raise Killed

    with pytest.raises(Killed):
        fit(table, "many", None, checkpoint=tmp_path / "c", every=200, callbacks=stop)
    return tmp_path / "c"


def resumed(table, folder, **more):
    return fit(table, "many", **{"out": None, "checkpoint": folder, "resume": True, **more})


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"epochs": 6}, "epochs: 5 then, 6 now"),
        ({"patience": 4}, "patience and stopping"),
        ({"seed": 1}, "seed: 0 then, 1 now"),
        ({"dtype": "float64"}, "dtype: 'float32' then, 'float64' now"),
        ({"engine": "compiled"}, "engine: 'reference' then, 'compiled' now"),
        ({"optimizer": MANY[:4]}, "runs: 8 then, 4 now"),
        ({"optimizer": [*MANY[:7], run("lbfgs", l2=3.0)]}, "3.0 now"),
        ({"valid": 0.3}, "valid: 0.15 then, 0.3 now"),
        ({"loss": "huber"}, "loss: "),
        ({"refit": False}, "refit: True then, False now"),
    ],
)
def test_other_settings_are_refused(table, begun, more, said):
    before = (begun / "training.checkpoint").read_bytes()
    with pytest.raises(thalweg.CheckpointError) as error:
        resumed(table, begun, **more)
    assert "is of other settings" in str(error.value)
    assert said in str(error.value)
    assert (begun / "training.checkpoint").read_bytes() == before


@pytest.mark.parametrize("share", ["0.15", ".150", "15e-2"])
def test_a_share_is_the_same_however_it_is_written(table, begun, share):
    """The command line has texts, a program and `race` have numbers."""
    assert resumed(table, begun, valid=share, test=share).winner.epochs


def test_other_data_are_refused(table, begun):
    lines = table.read_text().splitlines()
    for changed in (lines[:-1], [*lines, lines[-1]], [lines[0], lines[2], lines[1], *lines[3:]]):
        table.write_text("\n".join(changed) + "\n")
        with pytest.raises(thalweg.CheckpointError, match="is of other data"):
            resumed(table, begun)
    table.write_text("\n".join(lines).replace("Ulm", "Ulme") + "\n")
    with pytest.raises(thalweg.CheckpointError, match="is of other data"):
        resumed(table, begun)
    table.write_text("\n".join(lines) + "\n")  # the same again, whatever the clock says
    assert resumed(table, begun).winner.epochs


def rewritten(path, change):
    document, arrays = checked_file.read(path)
    change(document)
    checked_file.write(path, document, arrays)


def test_a_newer_version_is_refused(table, begun):
    path = begun / "training.checkpoint"
    rewritten(path, lambda document: document.update(version="99.0.1"))
    with pytest.raises(thalweg.CheckpointError, match=r"by Thalweg 99\.0\.1, .*: upgrade Thalweg"):
        resumed(table, begun)
    rewritten(path, lambda document: document.update(version="0.0.1", format=99))
    with pytest.raises(thalweg.CheckpointError, match="upgrade Thalweg"):
        resumed(table, begun)
    rewritten(path, lambda document: document.update(version="0.0.1", format=1))
    assert resumed(table, begun)


def test_a_folder_that_holds_a_checkpoint_is_not_begun_anew(table, begun):
    with pytest.raises(thalweg.UsageError, match="has not ended: say resume=True to go on"):
        fit(table, "many", None, checkpoint=begun)
    assert resumed(table, begun)
    told = []  # it has ended: nothing is lost
    fit(table, "many", None, checkpoint=begun, callbacks=told.append)
    assert [event.found for event in told if isinstance(event, Resumed)] == [False, False]


def test_a_job_that_is_over_is_not_trained_again(table, begun, tmp_path):
    resumed(table, begun, out=tmp_path / "a")
    told = []
    resumed(table, begun, out=tmp_path / "b", callbacks=told.append)
    assert [(e.found, e.finished) for e in told if isinstance(e, Resumed)] == [(True, True)] * 2
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def test_resume_without_a_checkpoint_reports_it(table, tmp_path):
    fit(table, "many", tmp_path / "a")
    done = resumed(table, tmp_path / "c", out=tmp_path / "b")
    assert any(note.startswith("There is no checkpoint in") for note in done.notes)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()  # and the model does not


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"resume": True}, "resume=True needs the folder"),
        ({"every": "5m"}, "every needs the folder of the checkpoints: checkpoint=FOLDER."),
        ({"checkpoint": "t.csv"}, "is a file: name a folder"),
        ({"checkpoint": "no/such"}, "there is no folder"),
        ({"checkpoint": 5}, "checkpoint must be a folder, not 5"),
        ({"checkpoint": "a\0b"}, "cannot be written to"),
        ({"checkpoint": "c", "resume": "yes"}, "resume must be True or False"),
    ],
)
def test_options_that_cannot_be_used(table, tmp_path, monkeypatch, options, said):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(thalweg.UsageError) as error:
        fit(table, "many", None, **options)
    assert said in str(error.value)


# --- a full disk ----------------------------------------------------------------------------------


def test_a_full_disk_keeps_the_last_checkpoint_and_training_goes_on(table, tmp_path, monkeypatch):
    fit(table, "many", tmp_path / "a")
    free = 3  # checkpoints that there is room for
    real = Disk.flush

    def flush(self, file):
        nonlocal free
        free -= 1
        if free < 0:
            raise OSError(errno.ENOSPC, "No space left on device")
        real(self, file)

    monkeypatch.setattr(Disk, "flush", flush)
    told = []
    with pytest.warns(thalweg.CheckpointWarning, match=r"No space left.*the one before is kept"):
        done = fit(table, "many", tmp_path / "b", checkpoint=tmp_path / "c", every=1,
                   callbacks=told.append)  # fmt: skip
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert any("No space left on device" in note for note in done.notes)
    assert [*(tmp_path / "c").glob(".*")] == []
    sizes = [event.size for event in told if isinstance(event, Checkpointed)]
    assert all(sizes[:3])
    assert not any(sizes[3:])
    monkeypatch.setattr(Disk, "flush", real)
    resumed(table, tmp_path / "c", out=tmp_path / "d")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "d").read_bytes()


# --- damaged files --------------------------------------------------------------------------------


def test_damaged_checkpoints_are_refused_in_a_sentence(table, begun):
    """Bytes changed, cut off or put in: thousands of files, none of which is trained on."""
    path = begun / "training.checkpoint"
    sound, rng = path.read_bytes(), np.random.default_rng(0)
    checked_file.read(path)
    head = 8 + struct.unpack_from("<Q", sound)[0]
    for turn in range(3000):
        content = bytearray(sound)
        at = int(rng.integers(0, head if turn % 2 else len(content)))
        match turn % 5:
            case 0 | 1:
                content[at] ^= 1 << int(rng.integers(0, 8))
            case 2:
                del content[at:]
            case 3:
                content[at:at] = rng.bytes(int(rng.integers(1, 20)))
            case _:
                content[at : at + 30] = rng.bytes(30)
        if content == sound:
            continue
        path.write_bytes(content)
        with pytest.raises(checked_file.DamagedError):
            checked_file.read(path)
        if turn % 100 == 0:  # the whole way now and then
            with pytest.raises(thalweg.CheckpointError, match=r"is damaged.*remove it"):
                resumed(table, begun)


def _places(value, at=()):
    """Return the places of all values of a document."""
    yield at
    items = value.items() if isinstance(value, dict) else ()
    items = enumerate(value) if isinstance(value, list) else items
    for key, each in items:
        yield from _places(each, (*at, key))


def test_documents_of_other_programs_are_refused_in_a_sentence(table, tmp_path):
    """With a sound checksum: whatever stands in it, there is a sentence or a session."""

    def stop(event):
        if isinstance(event, Planned):
            plans.append(event.plan.training)
        if isinstance(event, Checkpointed):
            raise Killed

    plans = []
    with pytest.raises(Killed):
        fit(table, "many", None, checkpoint=tmp_path / "c", every=200, callbacks=stop)
    path = tmp_path / "c" / "training.checkpoint"
    document, arrays = checked_file.read(path)
    phase = Checkpoints(tmp_path / "c", resume=True).phase("training", document["job"], [].append)
    assert phase.begin(plans[0], lambda: False).standings.done > 0
    rng = np.random.default_rng(1)
    places = [place for place in _places(document) if place and place[0] != "job"]
    others = [None, -1, 2**70, 1.5, "x", [], {}, True, ["a"], {"a": 1}]
    refused = 0
    for turn in range(600):
        changed, some = json.loads(json.dumps(document)), dict(arrays)
        if turn % 2:
            place = places[rng.integers(len(places))]
            inside = changed
            for key in place[:-1]:
                inside = inside[key]
            if turn % 4 == 1:
                inside[place[-1]] = others[rng.integers(len(others))]
            else:
                del inside[place[-1]]
        else:
            name = sorted(some)[rng.integers(len(some))]
            match turn % 8:
                case 0:
                    del some[name]
                case 2:
                    some[name] = np.zeros(7, np.float32)
                case 4:
                    some[name] = np.zeros((2, 3, 1), np.int64)
                case _:
                    some[name] = np.zeros(0)
        checked_file.write(path, changed, some)
        with contextlib.suppress(thalweg.CheckpointError):
            refused += 1
            phase.begin(plans[0], lambda: False)
            refused -= 1
    assert refused > 300
