"""Ctrl-C: training stops at once, and the best model so far is kept."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading

import numpy as np
import pytest

from thalweg.cli.interrupt import StopAtSignals
from thalweg.job import fit
from thalweg.models.file import load
from thalweg.training.callbacks import Callbacks
from thalweg.training.events import BlockDone

SCRIPT = """
import json, os, signal, sys, threading, time
import numpy as np
from thalweg.job import fit

rng = np.random.default_rng(0)
X = rng.normal(size=(2000, 3))
y = X @ [1, 2, 3] + rng.normal(size=2000)
before = signal.getsignal(signal.SIGINT)
pressed = []

def watch(event):
    progress = getattr(event, "progress", None)
    if progress is not None and progress.epoch == 20 and not pressed:
        pressed.append(time.perf_counter())
        threading.Timer(0, os.kill, (os.getpid(), signal.SIGINT)).start()

done = fit((X, y), optimizer="adam", lr=0.01, epochs=100_000, patience=1_000_000,
           schedule="constant", out=sys.argv[1], callbacks=watch)
print(json.dumps({
    "late": time.perf_counter() - pressed[0],
    "interrupted": done.interrupted,
    "status": done.winner.status,
    "epochs": done.winner.epochs,
    "r2": done.test["r2"],
    "restored": signal.getsignal(signal.SIGINT) is before,
    "weights": done.model.weights.ravel().tolist(),
}))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals are another thing there")
def test_an_interrupted_job_ends_with_a_model(tmp_path):
    out = tmp_path / "model"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(out)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    said = json.loads(done.stdout)
    assert said["interrupted"]
    assert said["late"] < 1
    assert said["status"] == f"Stopped by hand after {said['epochs']} of 100000 epochs."
    assert 19 <= said["epochs"] < 100_000
    assert said["r2"] > 0.8
    assert said["restored"]
    model = load(out)
    assert model.weights.ravel().tolist() == said["weights"]
    assert model.history["interrupted"] is True


@pytest.fixture
def usual():
    """Have SIGINT do what it usually does: a shell's background jobs inherit that it is ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


class Press(Callbacks):
    """Presses Ctrl-C at the first block, and again when the winner is chosen."""

    def __init__(self, again):
        self.pressed = 0
        self.again = again

    def on_block(self, event):
        assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
        self.pressed += 1
        signal.raise_signal(signal.SIGINT)

    def on_choice(self, event):
        if self.again:
            signal.raise_signal(signal.SIGINT)


@pytest.mark.usefixtures("usual")
def test_ctrl_c_in_a_callback_ends_training_and_a_second_one_the_job(table):
    press = Press(again=False)
    done = fit(table, "y", epochs=100_000, callbacks=press)
    assert done.interrupted
    assert press.pressed == 1
    with pytest.raises(KeyboardInterrupt):
        fit(table, "y", epochs=100_000, callbacks=Press(again=True))
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.usefixtures("usual")
def test_the_programs_handler_asks_first_and_interrupts_at_the_second(table):
    """The program takes the signal over, from the plan until the winner is chosen."""
    handlers = []

    def press(event):
        handlers.append(signal.getsignal(signal.SIGINT))
        if isinstance(event, BlockDone):
            signal.raise_signal(signal.SIGINT)

    with StopAtSignals() as ctrl_c:
        done = fit(table, "y", epochs=100_000, callbacks=[ctrl_c, press])
    assert done.interrupted
    assert handlers[0] == ctrl_c._press
    assert handlers[-1] is signal.default_int_handler

    def press_twice(event):
        if isinstance(event, BlockDone):
            signal.raise_signal(signal.SIGINT)
            assert ctrl_c.stop()
            handlers.append(event)
            signal.raise_signal(signal.SIGINT)

    with StopAtSignals() as ctrl_c:
        stopped = fit(table, "y", epochs=100_000, callbacks=[ctrl_c, press_twice])
    assert stopped.interrupted  # as it ends a session anywhere
    assert isinstance(handlers[-1], BlockDone)
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_job_in_another_thread_leaves_signals_alone(quick):
    done = []
    thread = threading.Thread(target=lambda: done.append(quick()))
    thread.start()
    thread.join()
    assert not done[0].interrupted


def test_a_job_that_was_not_interrupted_reports_it(quick):
    done = quick()
    assert done.interrupted is False
    assert done.model.history["interrupted"] is False


@pytest.mark.usefixtures("usual")
def test_ctrl_c_in_cross_validation_leaves_the_choice_to_validation(monkeypatch):
    rng = np.random.default_rng(0)
    X = rng.normal(size=(80, 3))
    y = X[:, 0] + rng.normal(size=80)
    called = []

    def press(*arguments):
        called.append(arguments)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("thalweg.job.choice.cross_validate", press)
    done = fit((X, y), epochs=2)
    assert len(called) == 1
    assert done.trained_on == "train"
    assert done.winner.valid_loss == min(run.valid_loss for run in done.runs)
