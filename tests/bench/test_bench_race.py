"""The bench of a whole race: its parts add up, and sums of peers are as said."""

from __future__ import annotations

import json
import time

import pytest
from bench.race import (
    ALONE,
    RACE,
    SETTINGS,
    SKLEARN,
    Took,
    lines,
    measure,
    setting_of,
    summed,
)
from bench.race_parts import ADDED, BOOTSTRAP, READING, TRAINING, Parts
from bench.race_parts import main as of_parts


def test_a_peer_is_summed_from_the_settings_measured():
    found = {"once": [2.0, 1.0], "each": [[3.0, 1.0], [5.0, 2.0]]}
    assert summed(found, 1) == Took(2 + SETTINGS * 4, 1 + SETTINGS * 1.5)
    assert summed(found, 5) == Took(2 + SETTINGS * 20, 1 + SETTINGS * 7.5)


def test_a_part_inside_another_is_taken_from_it(monkeypatch):
    clock = iter([0.0, 1.0, 3.0, 10.0])
    monkeypatch.setattr(time, "process_time", lambda: next(clock))
    parts = Parts()
    inner = parts.timed("inner", lambda: None)
    parts.timed("outer", inner)()
    assert parts.seconds == {"inner": 2.0, "outer": 8.0}


def test_the_winner_is_trained_alone_with_its_setting():
    winner = {"optimizer": "adam", "hyperparameters": {"lr": 0.1}, "l2": 1e-5, "batch_size": 256}
    said = "--optimizer adam --lr 0.1 --l2 1e-05 --batch-size 256"
    assert setting_of(winner) == said.split()


def test_the_tables_say_the_ratio_and_what_the_race_adds():
    sides = {RACE: Took(4.0, 2.0), ALONE: Took(2.0, 1.0), SKLEARN: Took(90.0, 80.0)}
    shares = {TRAINING: 0.8, BOOTSTRAP: 0.15, ADDED[0]: 0.05}
    text = "\n".join(lines(sides, shares, 3.0))
    assert f"| {ALONE} | 2.0 | 1.0 | 2.00 × |" in text
    assert f"| {SKLEARN} | 90.0 | 80.0 | 1/40 |" in text
    assert "| **20%** |" in text
    assert "Load of the machine 3." in text


@pytest.mark.parametrize("halving", [[], ["--no-halving"]])
def test_every_part_of_a_race_is_timed(tmp_path, monkeypatch, capsys, halving):
    monkeypatch.chdir(tmp_path)
    rows = "\n".join(f"{i % 7},{i % 7 * 2 + i % 3}" for i in range(400))
    (tmp_path / "small.csv").write_text(f"x,y\n{rows}\n", "utf-8")
    lists = ["--optimizers", "sgd,adam", "--lrs", "0.01,0.1,1000", "--epochs", "2", *halving]
    monkeypatch.setattr(Parts, "watch", _watch_and_undo(monkeypatch))
    given = ["race", "small.csv", "--target", "y", "--json", "--report", "r.html", *lists]
    of_parts("parts.json", *given)
    found = json.loads((tmp_path / "parts.json").read_text("utf-8"))
    assert {READING, TRAINING, BOOTSTRAP, *ADDED[3:]} <= set(found)
    assert (ADDED[0] in found) is (not halving)
    assert json.loads(capsys.readouterr().out)["winner"]


def _watch_and_undo(monkeypatch):
    """Let the timers be taken off the modules after the test."""
    import importlib

    from bench.race_parts import PLACES

    watch = Parts.watch
    for place in PLACES:
        module, _, name = place.partition(":")
        owner = importlib.import_module(module)
        *above, last = name.split(".")
        for each in above:
            owner = getattr(owner, each)
        monkeypatch.setattr(owner, last, getattr(owner, last))
    finish = importlib.import_module("thalweg.job.finish")
    monkeypatch.setattr(finish, "beside", finish.beside)
    return watch


@pytest.mark.slow
def test_all_sides_are_measured(tmp_path):
    import pyarrow.parquet as pq

    from thalweg.data.bundled import FLIGHTS

    data = tmp_path / "flights.parquet"
    pq.write_table(pq.read_table(FLIGHTS).slice(0, 1500), data)
    sides, shares, winner = measure(data, 1, None, tmp_path)
    assert list(sides) == [RACE, ALONE, SKLEARN]
    assert sum(shares.values()) == pytest.approx(1)
    assert winner["optimizer"] in {"sgd", "nag", "adagrad", "adam"}
