"""Ctrl-C: training stops at once, and the best model so far is kept."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading

import pytest

from thalweg.job import Watcher, fit
from thalweg.models.file import load

SCRIPT = """
import json, os, signal, sys, threading, time
import numpy as np
from thalweg.job import Watcher, fit

rng = np.random.default_rng(0)
X = rng.normal(size=(2000, 3))
y = X @ [1, 2, 3] + rng.normal(size=2000)
before = signal.getsignal(signal.SIGINT)
pressed = []

def watch(progress):
    if progress.epoch == 20 and not pressed:
        pressed.append(time.perf_counter())
        threading.Timer(0, os.kill, (os.getpid(), signal.SIGINT)).start()

done = fit((X, y), optimizer="adam", lr=0.01, epochs=100_000, patience=1_000_000,
           schedule="constant", out=sys.argv[1], watcher=Watcher(progress=watch))
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


@pytest.mark.usefixtures("usual")
def test_a_second_ctrl_c_interrupts_as_usual(table):
    def press_twice(progress):
        signal.raise_signal(signal.SIGINT)
        signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt):
        fit(table, "y", epochs=100_000, watcher=Watcher(progress=press_twice))
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_a_job_in_another_thread_leaves_signals_alone(quick):
    done = []
    thread = threading.Thread(target=lambda: done.append(quick()))
    thread.start()
    thread.join()
    assert not done[0].interrupted


def test_a_job_that_was_not_interrupted_says_so(quick):
    done = quick()
    assert done.interrupted is False
    assert done.model.history["interrupted"] is False
