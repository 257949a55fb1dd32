"""Ctrl-C, a reader that goes away, a full device, a terminal without the signs, no memory."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

import thalweg as package


def buffered():
    return {key: value for key, value in os.environ.items() if key != "PYTHONUNBUFFERED"}


GOOD = "a,b,y\n" + "".join(f"{i % 7},{i % 5},{i % 7 + i / 50}\n" for i in range(400))


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text(GOOD)
    return path


@pytest.fixture
def started(tmp_path):
    """Start the program, stop it at the latest when the test is over."""
    processes = []

    def start(*arguments, **streams):
        process = subprocess.Popen(
            [sys.executable, "-m", "thalweg", *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            text=True,
        )
        processes.append(process)
        return process

    yield start
    for process in processes:
        process.kill()
        process.communicate()


ENDLESS = ("--batch-size", 1, "--epochs", 1_000_000, "--patience", 1_000_000, "--dtype", "float64")


@pytest.mark.parametrize("as_json", [False, pytest.param(True, marks=pytest.mark.slow)])
def test_ctrl_c_keeps_the_best_so_far(started, table, tmp_path, as_json):
    model = tmp_path / "t.thalweg"
    options = ("--json",) if as_json else ()
    for wait in (3, 10, 30):  # with --json nothing tells that training has begun: press later then
        process = started("fit", table, "--target", "y", *ENDLESS, "--optimizer", "sgd", *options)
        before = ""
        if as_json:
            time.sleep(wait)
        else:
            while "runs side by side" not in before:
                line = process.stdout.readline()
                assert line, process.stderr.read()
                before += line
            time.sleep(0.5)
        pressed = time.perf_counter()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
        assert time.perf_counter() - pressed < 10
        if process.returncode == 0:
            break
    assert process.returncode == 0
    assert err == ""
    if as_json:
        assert '"interrupted": true' in out
        assert "Stopped by hand after" in out
    else:
        assert "Stopped by Ctrl-C; this is the best so far." in out
        assert "Winner: sgd" in out
    assert package.load(model).predict(table).shape == (400,)


def test_ctrl_c_before_training(thalweg, table, monkeypatch):
    def press(*args, **kwargs):
        raise KeyboardInterrupt

    monkeypatch.setattr("thalweg.job.reading.read", press)
    outcome = thalweg("fit", table, "--target", "y")
    assert outcome.status == 130  # as a shell has it
    assert outcome.sentence == "interrupted before the work was done."
    assert not table.with_name("t.thalweg").exists()


def test_out_of_memory(thalweg, table, monkeypatch):
    def fail(*args, **kwargs):
        raise MemoryError

    monkeypatch.setattr("thalweg.job.reading.read", fail)
    outcome = thalweg("fit", table, "--target", "y")
    assert outcome.status == 1
    assert "memory ran out; use fewer columns (--only)" in outcome.sentence


@pytest.fixture
def model(thalweg, table):
    arguments = ("--optimizer", "sgd", "--lr", 0.01, "--epochs", 1)
    assert thalweg("fit", table, "--target", "y", *arguments).status == 0
    return "t.thalweg"


def test_a_reader_that_goes_away(started, model, tmp_path):
    """As in `thalweg predict … | head -1`: more than a pipe holds, and nobody reads it."""
    (tmp_path / "long.csv").write_text("a,b\n" + "1,2\n3,4\n" * 50_000)
    process = started("predict", model, "long.csv")
    assert process.stdout.readline() == "prediction\n"
    process.stdout.close()
    assert process.wait(timeout=120) in (0, 1)
    assert process.stderr.read() == ""


@pytest.mark.parametrize(
    "arguments", [("show",), ("show", "adam"), ("--help",), ("show", "--json"), ("--version",)]
)
def test_a_reader_that_was_never_there(arguments, tmp_path):
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [sys.executable, "-m", "thalweg", *arguments],
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=buffered(),
        text=True,
        timeout=120,
        check=False,
    )
    os.close(theirs)
    assert done.stderr == ""
    assert done.returncode in (0, 1)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="Linux has this device")
@pytest.mark.parametrize(
    "arguments",
    [("show", "adam"), ("predict", "t.thalweg", "t.csv"), ("show", "--json"), ("--version",)],
)
def test_output_to_a_full_device(model, tmp_path, arguments):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "thalweg", *arguments],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=tmp_path,
            env=buffered(),
            text=True,
            timeout=120,
            check=False,
        )
    assert done.returncode == 1
    last = done.stderr.splitlines()[-1]
    assert last == (
        "thalweg: standard output could not be written to its end: No space left on device."
    )
    assert "Traceback" not in done.stderr


def test_a_terminal_without_the_signs(program):
    outcome = program("show", "nadam", PYTHONIOENCODING="ascii")
    assert outcome.status == 0
    assert outcome.err == ""
    assert "v_hat = v / (1 - beta2**t)" in outcome.out
