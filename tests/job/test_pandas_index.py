"""Rows of pandas objects are paired by position, with a note if their indexes differ."""

from __future__ import annotations

import re

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.data.frames import paired_by_position

ROWS = 60
QUICK = {"optimizer": "sgd", "lr": 0.1, "epochs": 1}
SAID = "X and {0} have the same index in another order; rows are paired by position.* {0}.loc"


@pytest.fixture(name="X")
def shuffled():
    made = pd.DataFrame({"a": np.random.default_rng(0).normal(size=ROWS)})
    return made.sample(frac=1, random_state=0)  # the index goes along


@pytest.fixture
def y(X):
    return 3 * X["a"].sort_index().rename("y")


def said(notes):
    return [note for note in notes if "another order" in note]


def test_fit_and_race_say_so_of_a_target(X, y):
    race = thalweg.race(X, y, [thalweg.Run("sgd")], epochs=1)
    other = thalweg.fit(X.sort_index(), y, valid=(X, y), **QUICK)
    for done in (thalweg.fit(X, y, **QUICK), thalweg.fit((X, y.to_frame()), **QUICK), race, other):
        [note] = said(done.notes)
        assert re.match(SAID.format("y"), note)


def test_fit_says_so_of_weights(X, y):
    weight = pd.Series(1.0, index=y.index)
    for data in ((X, y.loc[X.index]), (X.assign(y=y), "y")):
        [note] = said(thalweg.fit(*data, weight=weight, **QUICK).notes)
        assert re.match(SAID.format("weight"), note)
    done = thalweg.fit(X, y.loc[X.index], weight=weight.loc[X.index], **QUICK)
    assert not said(done.notes)


def test_evaluate_warns_of_a_target(X, y):
    model = thalweg.fit(X, y.loc[X.index], **QUICK).model
    right = model.evaluate(X, y.loc[X.index])  # a warning would be an error
    for data in ((X, y), ((X, y),)):
        with pytest.warns(thalweg.DataWarning, match=SAID.format("y")):
            assert model.evaluate(*data)["loss"] > right["loss"]


@pytest.mark.parametrize(
    "index",
    [
        pd.MultiIndex.from_product([range(2), ["a", "b"]]),
        pd.date_range("2024-01-01", periods=4),
        pd.Index(["a", 1, None, 2.5], dtype=object),
    ],
    ids=["of two levels", "of dates", "of mixed labels"],
)
def test_indexes_of_any_type_are_compared(index):
    X, y = pd.DataFrame({"a": range(4)}, index), pd.Series(range(4), index)
    assert paired_by_position(X[::-1], y, "y")
    assert not paired_by_position(X, y, "y")


@pytest.mark.parametrize(
    "y",
    [
        pd.Series([1, 2, 3], [0, 1, 3]),  # other labels
        pd.Series([1, 2, 3], [2, 2, 1]),  # labels that come twice
        pd.Series([1, 2], [1, 0]),
        pd.Series([1, 2, 3], [2, 1, 0]).array,
        pd.Index([2, 1, 0]),
        np.arange(3),
        [2, 1, 0],
        None,
    ],
)
def test_nothing_is_said_of_other_labels_or_of_values_without_an_index(y):
    assert paired_by_position(pd.DataFrame({"a": [1, 2, 3]}), y, "y") == ()
    assert paired_by_position(np.zeros((3, 1)), y, "y") == ()
