"""Memory that runs out, and option values far out of range: a sentence, or a bounded effect."""

from __future__ import annotations

import gzip
import os
import resource
import signal
import subprocess
import sys

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.feather
import pyarrow.parquet
import pytest

GOOD = "x,y\n" + "".join(f"{i},{i * 2 + i % 7}\n" for i in range(60))


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a small table, and one of 60 MB in every format."""
    place = tmp_path_factory.mktemp("limits")
    (place / "t.csv").write_text(GOOD)
    X = np.random.default_rng(0).normal(size=(100_000, 30))
    columns = {f"x{i}": X[:, i] for i in range(30)} | {"y": X.sum(axis=1)}
    table = pa.table(columns)
    pyarrow.csv.write_csv(table, place / "mid.csv")
    text = (place / "mid.csv").read_bytes()
    (place / "mid.csv.gz").write_bytes(gzip.compress(text, 1))
    pyarrow.parquet.write_table(table, place / "mid.parquet")
    pyarrow.feather.write_feather(table, place / "mid.feather")
    keys = [f'"{name}":' for name in columns]
    rows = (line.split(b",") for line in text.splitlines()[1:])
    with (place / "mid.jsonl").open("w") as file:
        for row in rows:
            pairs = ",".join(map(str.__add__, keys, (value.decode() for value in row)))
            file.write(f"{{{pairs}}}\n")
    return place


def limited(folder, megabytes, *arguments, **options):
    room = megabytes * 2**20
    return subprocess.run(
        [sys.executable, "-m", "thalweg", *map(str, arguments)],
        capture_output=True,
        text=True,
        cwd=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (room, room)),
        timeout=120,
        check=False,
        **options,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="others do not keep to the limit")
@pytest.mark.parametrize(
    ("file", "megabytes"),
    [
        *(("mid.csv", megabytes) for megabytes in (400, 800)),
        *(pytest.param("mid.csv", room, marks=pytest.mark.slow) for room in (600, 1300)),
        *(
            pytest.param(f"mid.{ending}", megabytes, marks=pytest.mark.slow)
            for ending in ("csv.gz", "parquet", "feather", "jsonl")
            for megabytes in (560, 700, 800, 1000, 1300)
        ),
    ],
)
def test_memory_that_runs_out_is_said(folder, file, megabytes, tmp_path):
    quick = ("--target", "y", "--epochs", 1, "--optimizer", "adam", "--lr", 0.01)
    cache = {"THALWEG_CACHE_DIR": str(tmp_path)} if file == "mid.csv" else {}  # compiles there too
    environment = {**os.environ, **cache}
    done = limited(folder, megabytes, "fit", file, *quick, "--out", tmp_path / "m", env=environment)
    check_memory(done)
    assert done.returncode == 0 or not (tmp_path / "m").exists()
    assert not list(tmp_path.glob(".*"))


def check_memory(done):
    """Done, or a sentence that speaks of memory."""
    if done.returncode:
        assert done.returncode == 1
        last = done.stderr.splitlines()[-1]
        assert last.startswith("thalweg: memory ran out"), done.stderr
        assert "cannot be read" not in done.stderr
        assert "cut short" not in done.stderr
        assert "altered" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="others do not keep to the limit")
def test_memory_that_runs_out_in_the_other_commands(folder, tmp_path):
    quick = ("--target", "y", "--epochs", 1, "--optimizer", "adam", "--lr", 0.01)
    trained = limited(folder, 100_000, "fit", "mid.feather", *quick, "--out", tmp_path / "m")
    assert trained.returncode == 0, trained.stderr
    model = tmp_path / "m"
    statuses = set()
    for file in ("mid.csv", "mid.csv.gz", "mid.parquet", "mid.feather", "mid.jsonl"):
        for megabytes in (600, 800):
            out = ("--out", tmp_path / "p.csv")
            for done in (
                limited(folder, megabytes, "predict", model, file, *out),
                limited(folder, megabytes, "evaluate", model, file),
            ):
                check_memory(done)
                statuses.add(done.returncode)
    assert statuses == {0, 1}
    check_memory(limited(folder, 540, "show", model))


@pytest.mark.skipif(sys.platform != "linux", reason="others do not keep to the limit")
def test_statuses_and_output_are_those_without_a_limit(folder):
    done = limited(folder, 100_000, "show", "nothing of the kind")
    assert done.returncode == 2
    assert done.stderr.startswith("thalweg: ")
    assert limited(folder, 100_000, "--version").stdout.startswith("thalweg ")


@pytest.mark.skipif(sys.platform != "linux", reason="others do not keep to the limit")
def test_signals_reach_the_work_under_a_limit(folder):
    room = 100_000 * 2**20
    process = subprocess.Popen(
        [sys.executable, "-m", "thalweg", "fit", "mid.csv", "--target", "y", "--epochs", "100000"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=folder,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (room, room)),
    )
    with pytest.raises(subprocess.TimeoutExpired):
        process.communicate(timeout=3)
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 143, err


@pytest.mark.parametrize(
    ("options", "status"),
    [
        (("--optimizer", "lbfgs,memory=1e9"), 0),
        (("--epochs", 10**24, "--patience", 1), 0),
        (("--patience", 10**24, "--epochs", 1), 0),
        (("--batch-size", 10**24, "--epochs", 1), 0),
        (("--seed", 10**24, "--epochs", 1), 0),
        (("--seed", -1), 2),
        (("--threads", 10**12), 2),
        (("--lr", 1e308, "--epochs", 1), 1),
        (("--l2", 1e308, "--epochs", 1), 1),
        (("--gradient-noise", 1e308, "--epochs", 1), 1),
        (("--max-norm", 1e-320, "--epochs", 1), 0),
    ],
)
def test_values_far_out_of_range(thalweg, tmp_path, options, status):
    """Warnings are errors here: none reaches a user."""
    (tmp_path / "t.csv").write_text(GOOD)
    outcome = thalweg("fit", "t.csv", "--target", "y", *options)
    assert outcome.status == status, outcome.err
    assert status == 0 or outcome.sentence
