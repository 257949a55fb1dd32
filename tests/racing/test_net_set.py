"""The nets that are tried where no run is named, and when they are not."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.predictors import Network
from thalweg.racing import net_set as net_set_module
from thalweg.racing.candidates import candidates
from thalweg.racing.net_set import about_nets, most_nets, net_set


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
    assert ["ema" in str(run) for run in runs].count(True) == 4


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
    bare = [run for run in candidates(1000, nets=16) if run.architecture is not None]
    assert bare == net_set(1000, 0)
    found = candidates(1000, nets=16, **named)
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
    monkeypatch.setattr(net_set_module, "MOST_STEPPED", 2)
    done = thalweg.fit(table, "y", epochs=1)
    assert all(each.run.architecture is None for each in done.runs)
    [note] = [note for note in done.notes if "nets" in note]
    assert " encoded columns, too many for nets: more than 2 numbers and bins" in note
    assert note.endswith("hidden='64,64' trains one nevertheless.")
    for given in ({"fast": True}, {"lr": 0.01}):
        quiet = thalweg.fit(table, "y", epochs=1, **given)
        assert not any("nets" in note for note in quiet.notes)


@pytest.mark.parametrize(
    ("rows", "stepped", "sparse", "entries", "itemsize", "nets"),
    [
        (1_000, 5_000, 0, 0, 4, 16),
        (1_000, 5_001, 0, 0, 4, 0),  # every update steps them all
        (200, 1_000, 0, 0, 4, 16),
        (200, 1_001, 0, 0, 4, 0),  # a linear model fits whatever it is
        (200_000, 640, 50_000, 200_000, 4, 16),
        (200_000, 640, 50_000, 200_000, 8, 8),
        (200_000, 640, 100_000, 200_000, 4, 8),
        (200_000, 640, 2**18, 200_000, 4, 3),
        (200_000, 640, 2**19, 200_000, 4, 0),
        (2_000, 640, 50_000, 2_000 * 50, 4, 16),
        (200_000, 640, 50_000, 200_000 * 50, 4, 3),  # of 300 million entries for each net
        (1_000_000, 640, 50_000, 1_000_000 * 50, 4, 0),
    ],
)
def test_levels_and_words_are_bounded_by_memory_and_time(
    rows, stepped, sparse, entries, itemsize, nets
):
    assert most_nets(rows, stepped, sparse, entries, itemsize) == nets
    few = net_set(rows, 0, nets)
    assert len(few) == nets
    assert all(run in net_set(rows, 0) for run in few)
    if 1 < nets < 16:  # small rates and large ones
        rates = [run.hyperparameters["lr"] for run in few]
        assert min(rates) < max(rates)


def test_what_nets_over_many_columns_take_is_said_before_training():
    """More than the plan's own figure, for they are judged and put together behind it."""
    sparse = 50_000
    run = net_set(1_000, 0)[0]
    net = Network(1, sparse, 1, None, run.architecture)
    arrays = 2 + len(run.method.states)
    planned = (2 * arrays + 2) * net.layout.size * 4
    [note] = about_nets(16, sparse)
    assert "16 nets. They take up to 2.66 GB of memory" in note
    assert 1.2 * planned * 16 < 2.66e9 < 1.4 * planned * 16
    assert about_nets(16, 5_000) == ()
    assert "in 3 nets of 16, for more" in about_nets(3, 2**18)[0]


def test_levels_beyond_what_nets_can_have_leave_linear_models(monkeypatch):
    rng = np.random.default_rng(0)
    level = rng.integers(0, 150, 900)
    effect = rng.normal(size=150)
    data = pa.table({"level": [f"l{k}" for k in level], "y": effect[level]})
    monkeypatch.setattr(net_set_module, "_BYTES", 2 * 160 * 64 * 13 * 4)
    done = thalweg.fit(data, "y", epochs=1)
    nets = [each for each in done.runs if each.run.architecture is not None]
    assert len(nets) == 2
    assert any("in 2 nets of 16" in note for note in done.notes)
