"""What was asked, as a command and in Python, repeats it."""

from __future__ import annotations

import shlex

import numpy as np
import pytest

import thalweg
from thalweg.options.call import call_of
from thalweg.options.fit_options import FIT_OPTIONS, RACE_OPTIONS

FIRST = ("data", "target")


def called(**arguments):
    return call_of("fit", FIT_OPTIONS, arguments, FIRST)


def test_options_are_spelled_as_the_command_line_has_them():
    made = called(
        data=["a b.csv", "c.csv"],
        target="price (€)",
        optimizer=["sgd", "adam,beta1=0.8"],
        lr=0.01,
        batch_size=(32, "full"),
        refit=False,
        fast=True,
        hidden=[(64, 64)],
        epochs=3,
        seed=0,  # the default: left out
    )
    assert shlex.split(made.command) == [
        *("thalweg", "fit", "a b.csv", "c.csv", "--target", "price (€)"),
        *("--optimizer", "sgd", "--optimizer", "adam,beta1=0.8", "--lr", "0.01"),
        *("--batch-size", "32", "--batch-size", "full", "--no-refit", "--fast"),
        *("--hidden", "64,64", "--epochs", "3"),
    ]
    assert made.python == (
        "thalweg.fit(['a b.csv', 'c.csv'], target='price (€)', "
        "optimizer=['sgd', 'adam,beta1=0.8'], lr=0.01, batch_size=[32, 'full'], "
        "refit=False, fast=True, hidden=[[64, 64]], epochs=3)"
    )


def test_a_share_that_the_command_line_read_as_text_is_left_out_if_it_is_the_default():
    assert called(data="a.csv", valid="0.15", test="0.15").command == "thalweg fit a.csv"
    race = call_of("race", RACE_OPTIONS, {"data": "a.csv", "valid": "0.15"}, FIRST)
    assert race.command == "thalweg race a.csv --valid 0.15"  # of few rows there are folds else
    assert called(data="a.csv", test="0.150").command == "thalweg fit a.csv --test 0.150"


def test_data_in_memory_is_repeated_in_python_alone():
    made = called(data=np.zeros((3, 2)), target=np.zeros(3), lr=[0.1])
    assert made.command == ""
    assert made.python == "thalweg.fit(data, target=target, lr=[0.1])"


def test_what_belongs_to_one_process_is_left_out():
    made = called(data="a.csv", callbacks=print, checkpoint="saved", resume=True, trace_every=3)
    assert made.command == "thalweg fit a.csv"
    assert made.python == "thalweg.fit('a.csv')"


def test_the_python_call_gives_the_same_result():
    rng = np.random.default_rng(0)
    data, target = rng.normal(size=(120, 3)), rng.normal(size=120)
    done = thalweg.fit(data, target, optimizer=["sgd", "adam"], lr=(0.1, 0.01), epochs=2, l2=0.5)
    again = eval(done.call.python, {"thalweg": thalweg, "data": data, "target": target})
    assert [run.run for run in again.runs] == [run.run for run in done.runs]
    assert again.test == done.test


@pytest.mark.parametrize("settings", [None, [thalweg.Run("sgd", 0.1)]])
def test_a_race_says_what_was_asked_too(settings):
    rng = np.random.default_rng(0)
    data, target = rng.normal(size=(60, 2)), rng.normal(size=60)
    done = thalweg.race(data, target, settings, epochs=1, fast=True)
    assert done.call.python.startswith("thalweg.race(data, target")
    assert "epochs=1" in done.call.python


@pytest.mark.parametrize(
    "run",
    [
        thalweg.Run("adam", 1e-3),
        thalweg.Run("nadam,convention=keras", 0.1, 32, schedule="step,every=0.25", l2=0.5, seed=3),
        thalweg.Run("sgd", 0.1, "full", average="ema,decay=0.9", epochs=7, clip_norm=2.0),
        thalweg.Run("adamw", 0.01, hidden="8,4", activation="gelu", dropout=0.1),
        thalweg.Run("adamw", 0.01, hidden="8", init="glorot"),
        thalweg.Run("adam", 0.01, inputs="bins"),
        thalweg.Run("lbfgs"),
        thalweg.Run("adam,lookahead=6", 0.01, fold=1),
    ],
    ids=str,
)
def test_a_run_is_written_as_the_call_that_makes_it(run):
    text = run.as_python()
    assert text.startswith("thalweg.Run(")
    assert eval(text, {"thalweg": thalweg}) == run


def test_a_race_of_given_runs_is_repeated_with_them():
    rng = np.random.default_rng(0)
    data, target = rng.normal(size=(60, 2)), rng.normal(size=60)
    runs = [thalweg.Run("sgd", 0.1, 16), thalweg.Run("adam,beta1=0.8", 0.01, 8, l2=0.1)]
    done = thalweg.race(data, target, runs, epochs=1)
    again = eval(done.call.python, {"thalweg": thalweg, "data": data, "target": target})
    assert [run.run for run in again.runs] == runs
    assert again.test == done.test
