"""The program killed, ended by signals and out of room, and what `--resume` makes of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import numpy as np
import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")

TRAINED = ("--target", "y", "--optimizer", "adam", "--lr", "0.01", "--lr", "0.1", "--epochs", "4")

# A program that has imported everything, and forks one that trains for each line that it reads:
# seconds until `kill -9`, or none, and the arguments. It tells the exit status of each.
STARTED_ONCE = """
import os, sys, threading, time
import numba, pyarrow.csv, rich.progress, scipy.optimize, thalweg.job, thalweg.cli.main
from thalweg.training import cohort
cohort._BLOCK_ROWS = 64
for line in sys.stdin:
    seconds, *arguments = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if not child:
        sys.argv = ["thalweg", *arguments]
        if float(seconds):
            def kill():
                time.sleep(float(seconds))
                os.kill(os.getpid(), 9)
            threading.Thread(target=kill, daemon=True).start()
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        try:
            thalweg.cli.main.main()
        except SystemExit as end:
            os._exit(end.code or 0)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(3)
    lines = ["a,b,y"]
    for _ in range(600):
        a, b = rng.normal(size=2)
        lines.append(f"{a:.4f},{b:.4f},{2 * a - b + 0.3 * rng.normal():.4f}")
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork")
def test_forty_real_kills(table, tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", STARTED_ONCE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=tmp_path,
        text=True,
    )

    def run(seconds, *arguments):
        print(seconds, "fit", "t.csv", *TRAINED, "--engine", "reference", *arguments, sep="\t",
              file=process.stdin, flush=True)  # fmt: skip
        return int(process.stdout.readline())

    try:
        assert run(0, "--out", "whole") == 0
        whole = (tmp_path / "whole").read_bytes()
        rng, kills, longest = np.random.default_rng(0), 0, 0.5
        for turn in range(400):
            out, saved = f"m{turn}", ("--checkpoint", f"c{turn}", "--every", "1 row", "--resume")
            for _ in range(6):
                status = run(float(rng.uniform(0.02, longest)), "--out", out, *saved)
                assert status in (0, -signal.SIGKILL)
                if status == 0:  # it ended first: machines differ in speed
                    longest = max(0.03, 0.9 * longest)
                    break
                kills += 1
                longest = min(0.5, 1.05 * longest)
            else:
                assert run(0, "--out", out, *saved) == 0
            assert (tmp_path / out).read_bytes() == whole
            if kills >= 40:
                break
        assert kills >= 40
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(timeout=120)


@pytest.fixture
def started(table, tmp_path):
    """Start a long job that writes checkpoints; return it when it has written one."""
    processes = []
    path = tmp_path / "saved" / "training.checkpoint"

    def start(*more, epochs=1_000_000, code="from thalweg.__main__ import main; main()"):
        process = subprocess.Popen(
            [sys.executable, "-c", code, "fit", "t.csv", *TRAINED, "--batch-size", "1",
             "--epochs", str(epochs), "--patience", "1000000", "--checkpoint", "saved",
             "--every", "0.2s", *more],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path, text=True,
        )  # fmt: skip
        processes.append(process)
        return process

    start.path = path
    yield start
    for process in processes:
        process.kill()
        process.communicate()


def wait_for(path, process):
    while not path.exists():
        assert process.poll() is None, process.stderr.read()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=0.05)


def test_sigterm_writes_a_checkpoint_and_ends_with_143(started, tmp_path):
    process = started()
    wait_for(started.path, process)
    before = started.path.stat().st_mtime_ns
    process.send_signal(signal.SIGTERM)
    err = process.communicate(timeout=120)[1]
    assert process.returncode == 143
    assert err == (
        "thalweg: ended by SIGTERM; a checkpoint was written to saved: the same command with "
        "--resume goes on from there.\n"
    )
    assert started.path.stat().st_mtime_ns > before
    assert not (tmp_path / "t.thalweg").exists()
    again = started()  # without --resume nothing is lost
    err = again.communicate(timeout=120)[1]
    assert again.returncode == 2
    assert "holds a checkpoint of a job that has not ended: say --resume to go on" in err
    again = started("--resume")
    assert again.stderr.readline().startswith("thalweg: Training goes on from saved/training.check")


def test_ctrl_c_writes_a_checkpoint_and_keeps_the_best_so_far(started, tmp_path):
    process = started()
    wait_for(started.path, process)
    before = started.path.stat().st_mtime_ns
    process.send_signal(signal.SIGINT)
    out = process.communicate(timeout=120)[0]
    assert process.returncode == 0
    assert "Stopped by Ctrl-C; this is the best so far." in out
    assert (tmp_path / "t.thalweg").exists()
    assert started.path.stat().st_mtime_ns > before
    again = started("--resume")
    assert again.stderr.readline().startswith("thalweg: Training goes on from saved/training.check")


def test_a_full_disk_for_checkpoints_is_reported_and_training_continues(started, tmp_path):
    """A process that may write no file larger than 1000 bytes, as on a full disk."""
    code = (
        "import resource, sys; sys.dont_write_bytecode = True\n"  # which the limit would cut off
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, -1))\n"
        "from thalweg import __main__\n"
        "__main__.main()"
    )
    process = started(epochs=3, code=code)
    err = process.communicate(timeout=60)[1]
    assert "thalweg: A checkpoint could not be written to saved (File too large); " in err
    assert "Traceback" not in err
    assert "t.thalweg could not be written (File too large)" in err  # so it came to the end
    assert [*(tmp_path / "saved").iterdir()] == []
