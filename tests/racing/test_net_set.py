"""The nets that are tried where no run is named, and when they are not."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.job import entrances
from thalweg.racing.candidates import candidates
from thalweg.racing.net_set import net_set


@pytest.mark.parametrize(
    ("rows", "batch", "epochs", "strongest"),
    [
        (100, 64, 200, 1.0),
        (2_000, 64, 96, 1.0),
        (5_000, 128, 77, 1.0),
        (20_000, 256, 38, 1.0),
        (99_999, 256, 10, 1.0),
        (100_000, 256, 30, 0.03),
        (1_000_000, 256, 30, 0.03),
        (4_000_000, 256, 7, 0.03),
        (80_000_000, 256, 3, 0.03),
    ],
)
def test_sizes_are_those_of_the_table(rows, batch, epochs, strongest):
    runs = net_set(rows, seed=7)
    assert len(runs) == 16
    assert {run.batch_size for run in runs} == {batch}
    assert {run.epochs for run in runs} == {epochs}
    assert max(run.hyperparameters["weight_decay"] for run in runs) == strongest
    assert {run.seed for run in runs} == {7}
    assert len({run.architecture.init_numbers["seed"] for run in runs}) == 16
    assert sum(run.numbers["dropout"] > 0 for run in runs) == 6


def test_too_few_rows_have_none():
    assert net_set(99, 0) == []


@pytest.mark.parametrize(
    "named",
    [
        {"optimizers": ["adam"]},
        {"rates": [0.1]},
        {"batch_sizes": [8]},
        {"schedules": ["constant"]},
        {"l2": [0.1]},
        {"l1": [0.1]},
        {"hidden": ["8"]},
        {"options": {"clip_norm": 1.0}},
    ],
)
def test_whoever_names_anything_gets_what_was_named(named):
    bare = [run for run in candidates(1000, nets=True) if run.architecture is not None]
    assert bare == net_set(1000, 0)
    found = candidates(1000, nets=True, **named)
    assert not any(run in bare for run in found)


@pytest.fixture(scope="module")
def table() -> pa.Table:
    rng = np.random.default_rng(0)
    x = rng.normal(size=(800, 3))
    return pa.table({"a": x[:, 0], "b": x[:, 1], "c": x[:, 2], "y": x[:, 0] * x[:, 1] + x[:, 2]})


def test_fit_without_flags_tries_nets_and_their_mean_wins(table):
    done = thalweg.fit(table, "y")
    nets = [each for each in done.runs if each.run.architecture is not None]
    assert len(nets) == 16
    assert done.mean.taken
    assert done.test["r2"] > 0.9
    linear = thalweg.fit(table, "y", fast=True)
    assert [str(each.run) for each in linear.runs] == [
        str(each.run) for each in done.runs if each.run.architecture is None
    ]
    assert linear.test["r2"] < 0.6


def test_the_reference_engine_has_none(table):
    done = thalweg.fit(table.slice(0, 200), "y", engine="reference", epochs=1)
    assert all(each.run.architecture is None for each in done.runs)


def test_a_wide_table_has_none_and_that_is_said(table, monkeypatch):
    monkeypatch.setattr(entrances, "MOST_FEATURES", 50)
    done = thalweg.fit(table, "y", epochs=1)
    assert all(each.run.architecture is None for each in done.runs)
    [note] = [note for note in done.notes if "nets are tried" in note]
    assert note.startswith(
        "The table has 103 encoded columns; nets are tried on 5,000 at most. hid"
    )
    for given in ({"fast": True}, {"lr": 0.01}):
        quiet = thalweg.fit(table, "y", epochs=1, **given)
        assert not any("nets are tried" in note for note in quiet.notes)
