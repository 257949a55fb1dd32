"""The bench of whole commands: every side runs on small files and judges itself."""

from __future__ import annotations

import subprocess
from pathlib import Path

import numpy as np
import pytest
from bench.commands import Took, Work, measure, put, table, took, works

from bench import commands, first_time


@pytest.mark.slow
def test_every_side_of_every_work_runs(tmp_path):
    pytest.importorskip("lightgbm")
    seen = {}
    for work in works(tmp_path, scale=0.003):
        for name, arguments in work.sides.items():
            one = took(arguments)
            assert one.wall > 0
            assert one.processor > 0
            assert np.isnan(one.loss) == (name == "PyArrow, reading alone")
            seen[work.title, name] = one.loss
    assert len(seen) == 21


def test_sides_take_turns_and_the_quickest_round_counts(monkeypatch):
    order = []
    times = iter([3.0, 8.0, 2.0, 9.0])

    def run(arguments):
        order.append(arguments[0])
        return Took(next(times), 1.0, 0.5)

    monkeypatch.setattr(commands, "took", run)
    found = measure(Work("", {"ours": ["a"], "theirs": ["b"]}), 2)
    assert order == ["a", "b", "a", "b"]
    assert (found["ours"].wall, found["theirs"].wall) == (2.0, 8.0)


def test_a_ratio_is_ours_over_theirs():
    lines = table("Work", {"Thalweg": Took(2.0, 3.0, 0.5), "Peer": Took(8.0, 9.0, np.nan)})
    assert lines[-3:] == [
        "| Thalweg | 2.00 | 3.00 |  | 0.5 |",
        "| Peer | 8.00 | 9.00 | 0.25 × of it |  |",
        "",
    ]


def test_tables_are_put_between_the_markers_once():
    first = put("# Benchmarks\n", ["a"])
    assert first.count("<!-- bench.commands: begin -->") == 1
    again = put(first + "\nbehind\n", ["b"])
    assert "\nb\n" in again
    assert "\na\n" not in again
    assert again.endswith("\nbehind\n")


def test_a_command_that_fails_says_why():
    with pytest.raises(RuntimeError, match="no such file"):
        took(["-m", "thalweg", "fit", "nowhere.csv", "--target", "y"])


def test_the_first_time_has_an_empty_cache_folder_that_is_removed(monkeypatch):
    seen = []

    def run(command, env, check):
        folder = Path(env["THALWEG_CACHE_DIR"])
        seen.append((command[1:], folder, list(folder.iterdir())))
        return subprocess.CompletedProcess(command, 3)

    monkeypatch.setattr(first_time.subprocess, "run", run)
    assert first_time.main(["fit", "few.csv"]) == 3
    [(command, folder, content)] = seen
    assert command == ["-m", "thalweg", "fit", "few.csv"]
    assert content == []
    assert not folder.exists()
