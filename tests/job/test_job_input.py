"""What a caller may get wrong, or write another way, in Python."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from thalweg.errors import DataError, UsageError
from thalweg.job import fit, race
from thalweg.training.run import Run

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "batch_size": 32}


@pytest.mark.parametrize(
    "first",
    [
        "thalweg.Run",
        "thalweg.fit",
    ],
)
def test_race_is_the_function_whatever_was_used_first(first):
    # A package of that name would take the function's place when it is imported.
    code = f"import thalweg\n{first}\nassert callable(thalweg.race), thalweg.race"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("epochs", 2.5),
        ("epochs", "3"),
        ("epochs", math.nan),
        ("epochs", True),
        ("patience", 2.5),
        ("patience", "3"),
        ("epochs", 0),
        ("patience", -1),
    ],
)
def test_epochs_and_patience_are_whole_numbers(table, name, value):
    with pytest.raises(UsageError, match=f"^{name} must be a whole number from 1 up, not"):
        fit(table, "y", **QUICK | {name: value})


@pytest.mark.parametrize(
    ("option", "value", "plain"),
    [
        ("lr", np.float64(0.05), 0.05),
        ("lr", np.float32(0.5), 0.5),
        ("batch_size", np.int64(32), 32),
        ("lr", None, ()),
        ("epochs", np.int64(2), 2),
        ("seed", np.int64(2), 2),
        ("only", "calls", ("calls",)),
        ("lr", [0.05], 0.05),
        ("lr", np.array([0.05]), 0.05),
    ],
)
def test_numbers_of_numpy_and_single_names_are_taken(table, option, value, plain):
    only = {"only": ("a", "b")}
    one = fit(table, "y", **QUICK | only | {option: value})
    other = fit(table, "y", **QUICK | only | {option: plain})
    assert_array_equal(one.model.weights, other.model.weights)


@pytest.mark.parametrize("factor", [1e100, 1e-100])
def test_targets_of_any_size(table, factor):
    X, y = np.column_stack([table["a"], table["b"]]), table["y"].to_numpy()
    one, other = (fit((X, y * f), dtype="float64", **QUICK) for f in (1.0, factor))
    np.testing.assert_allclose(other.model.predict(X), one.model.predict(X) * factor, rtol=1e-9)


@pytest.mark.parametrize(("factor", "what"), [(1e200, "large"), (1e-200, "small")])
def test_targets_whose_square_is_no_float(table, factor, what):
    y = table["y"].to_numpy() * factor
    with pytest.raises(DataError, match=f"too {what} to square: give it in another unit"):
        fit((np.ones((600, 1)) * np.arange(600)[:, None], y), **QUICK)


def test_a_target_is_named_by_a_text(table):
    with pytest.raises(UsageError, match="target"):
        fit(table, 2, **QUICK)


def test_one_run_is_a_race_of_one(table):
    one = race(table, "y", Run("adam"), epochs=1, only=("a",))
    assert len(one.runs) == 1


@pytest.mark.parametrize("seed", [1.5, "a", None])
def test_the_seed_of_a_race_is_a_whole_number(table, seed):
    with pytest.raises(UsageError, match="seed must be a whole number"):
        race(table, "y", [Run("adam")], epochs=1, seed=seed)
