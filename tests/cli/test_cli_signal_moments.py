"""Signals at random moments: one sentence and its status, whole files, no process left behind."""

from __future__ import annotations

import ast
import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from thalweg import __main__ as main

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals are others there")

TABLE = "x,c,y\n" + "".join(f"{i},{'abc'[i % 3]},{i * 2 + i % 7}\n" for i in range(60))
FIT = ("fit", "t.csv", "--target", "y", "--optimizer", "adam", "--lr", "0.1", "--epochs", "3")
COMMANDS = {
    "fit": (*FIT, "--out", "out"),
    "fit with cross-validation": ("fit", "t.csv", "--target", "y", "--epochs", "2", "--out", "out"),
    "predict": ("predict", "model", "t.csv", "--out", "out.csv"),
    "predict to a pipe": ("predict", "model", "t.csv"),
    "evaluate": ("evaluate", "model", "t.csv", "--json"),
    "show": ("show", "model"),
}
DESCENT = """
import thalweg
path = thalweg.descend(lambda x: ((x * x).sum(), 2 * x), [3.0, 2.0], steps=50)
print(path.points[-1])
"""
FITTED = """
import thalweg
thalweg.fit("t.csv", "y", optimizer="adam", lr=0.1, epochs=3)
"""
SENTENCES = {
    signal.SIGINT: b"thalweg: interrupted before the work was done.\n",
    signal.SIGTERM: b"thalweg: ended by SIGTERM before the work was done.\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    place = tmp_path_factory.mktemp("moments")
    (place / "t.csv").write_text(TABLE)
    command = [sys.executable, "-m", "thalweg", *FIT, "--out", "model"]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2] / "src")}
    subprocess.run(command, cwd=place, env=environment, check=True, stdout=subprocess.DEVNULL)
    return place


def started(folder, *arguments, **environment):
    """Start Python with a mark in its environment, which the processes that it starts inherit."""
    return subprocess.Popen(
        [sys.executable, *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={**os.environ, "MARK": str(folder), **environment},
    )


def processes_of(folder):
    """Return the processes with that mark; none where the system does not tell."""
    found = []
    for place in Path("/proc").glob("[0-9]*/environ"):
        try:
            if f"MARK={folder}".encode() in place.read_bytes().split(b"\0"):
                found.append(place.parent.name)
        except OSError:
            continue
    return found


def answers(process):
    """Whether the program answers SIGTERM itself by now; True where the system does not tell."""
    try:
        status = Path(f"/proc/{process.pid}/status").read_text()
    except OSError:
        return True
    caught = re.search(r"^SigCgt:\s*([0-9a-f]+)$", status, re.MULTILINE)
    return caught is None or bool(int(caught[1], 16) >> signal.SIGTERM - 1 & 1)


def nothing_is_left(folder, cache=None):
    end = time.monotonic() + 1
    while processes_of(folder) and time.monotonic() < end:
        time.sleep(0.02)
    assert processes_of(folder) == []
    assert not list(folder.glob(".*"))  # files half written have such names
    assert cache is None or not list(cache.glob("*.tmp"))


def interrupt(folder, command, number, moment, cache=None):
    """Send a signal a moment after the start; check all that must hold then."""
    out = folder / (command[-1] if command[-2] == "--out" else "out")
    out.write_bytes(b"old")
    chosen = {} if cache is None else {"THALWEG_CACHE_DIR": str(cache)}
    process = started(folder, "-m", "thalweg", *command, **chosen)
    time.sleep(moment)
    ready = answers(process)
    process.send_signal(number)
    said, err = process.communicate(timeout=120)
    told = f"{command}, {number.name} after {moment:.3f} s: {process.returncode}, {err!r}"
    if process.returncode == 128 + number:
        assert err == SENTENCES[number], told
    elif process.returncode != 0:  # Python itself was still starting, and answers as it does
        assert said == b"", told
        assert not err or number == signal.SIGINT, told
        assert not re.search(rb"thalweg/(?!__init__)", err), told
        assert not ready or sys.platform != "linux", told
    content = out.read_bytes()
    if out.name == "out.csv":
        assert content == b"old" or content.count(b"\n") == 61, told
    else:
        assert content == b"old" or content[8:9] == b"{", told
    nothing_is_left(folder, cache)


def moments(draw, seconds, count):
    """Return moments of a run: half of them at its start, where libraries are loaded."""
    return [draw.uniform(0.02, seconds if i % 2 else 0.4) for i in range(count)]


def length(folder, command):
    begun = time.perf_counter()
    process = started(folder, "-m", "thalweg", *command)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    return time.perf_counter() - begun


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("fit", 4),
        ("predict to a pipe", 4),
        *(pytest.param(name, 60, marks=pytest.mark.slow) for name in COMMANDS),
    ],
)
def test_a_signal_at_a_random_moment(folder, name, count):
    draw = random.Random(f"{name} {count}")
    for moment in moments(draw, length(folder, COMMANDS[name]), count):
        interrupt(folder, COMMANDS[name], draw.choice(list(SENTENCES)), moment)


@pytest.mark.slow  # of one of them alone: tests/jit/test_compile_workers.py
def test_a_signal_while_kernels_compile(folder, tmp_path):
    draw = random.Random(40)
    for i in range(40):
        number = draw.choice(list(SENTENCES))
        interrupt(folder, COMMANDS["fit"], number, draw.uniform(0.7, 6), tmp_path / str(i))


@pytest.mark.parametrize(
    ("program", "count"),
    [
        pytest.param(DESCENT, 1, id="descend"),
        pytest.param(DESCENT, 20, id="descend, often", marks=pytest.mark.slow),
        pytest.param(FITTED, 20, id="fit, often", marks=pytest.mark.slow),
    ],
)
def test_a_signal_to_a_program_in_python(folder, tmp_path, program, count):
    """Python answers there, with KeyboardInterrupt; compilers and half files are ours to remove."""
    draw = random.Random(count)
    for i in range(count):
        cache = tmp_path / str(i)
        process = started(folder, "-c", program, THALWEG_CACHE_DIR=str(cache))
        time.sleep(draw.uniform(0.3, 4))
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=120)
        # While Python itself starts or ends it has no handler, and the signal ends the process.
        plain = process.returncode == -signal.SIGINT and not err
        assert process.returncode == 0 or plain or b"KeyboardInterrupt" in err, err
        nothing_is_left(folder, cache)


@pytest.mark.parametrize("count", [4, pytest.param(40, marks=pytest.mark.slow)])
def test_signals_that_follow_each_other_are_answered_once(folder, count):
    draw = random.Random(count)
    for _ in range(count):
        process = started(folder, "-m", "thalweg", *COMMANDS["show"])
        while process.poll() is None and not answers(
            process
        ):  # until then Python answers, as often as it is asked
            time.sleep(0.005)
        time.sleep(draw.uniform(0.0, 0.3) if sys.platform == "linux" else draw.uniform(0.2, 0.6))
        for _ in range(20):
            process.send_signal(draw.choice(list(SENTENCES)))
            time.sleep(draw.choice([0, 0, 0.0002]))
        said, err = process.communicate(timeout=120)
        if process.returncode or not said:
            assert err in SENTENCES.values(), (process.returncode, err)


def compiling(folder, cache, *arguments):
    """Return a process that has begun to compile."""
    process = started(folder, *arguments, THALWEG_CACHE_DIR=str(cache))
    end = time.monotonic() + 30
    while len(processes_of(folder)) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    assert len(processes_of(folder)) > 1
    return process


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the compilers end after a kernel")
@pytest.mark.parametrize("delay", [0, 1.5])
def test_compilers_end_with_a_parent_that_is_killed(folder, tmp_path, delay):
    process = compiling(folder, tmp_path, "-m", "thalweg", *COMMANDS["fit"])
    time.sleep(delay)
    process.kill()
    process.communicate()
    nothing_is_left(folder)


@pytest.mark.slow
@pytest.mark.parametrize(("options", "status"), [(("--lr", "0.1"), 0), (("--lr", "1e30"), 1)])
def test_no_compiler_is_left_after_the_work_or_its_failure(folder, tmp_path, options, status):
    command = ("fit", "t.csv", "--target", "y", "--optimizer", "sgd", "--epochs", "2", *options)
    process = compiling(folder, tmp_path, "-m", "thalweg", *command, "--out", "out")
    assert process.wait(timeout=300) == status
    process.communicate()
    nothing_is_left(folder, tmp_path)


def test_what_is_imported_before_signals_are_taken_over_is_in_memory():
    """A signal during an import of the program's own would have Python's answer, a traceback."""
    tree = ast.parse(Path(main.__file__).read_text("utf-8"))
    names = {each.name for node in tree.body if isinstance(node, ast.Import) for each in node.names}
    command = [sys.executable, "-c", "import sys; print(*sys.modules)"]
    bare = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert names >= {"_signal", "os", "sys"}
    assert names <= {*bare}
