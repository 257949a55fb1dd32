"""`thalweg.race` with lists, from Python."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg import Run, UsageError
from thalweg.options.fit_options import FIT_OPTIONS, RACE_OPTIONS
from thalweg.options.race_options import GRID_OPTIONS

X = np.random.default_rng(0).normal(size=(200, 3))
Y = X @ [1.0, -1.0, 0.5]


def test_lists_in_python():
    done = thalweg.race(
        X,
        Y,
        optimizers=["adam", "sgd"],
        lrs=[0.1, "1e-3:1e-2:2"],
        batch_sizes=[32, "full"],
        models=["linear", (4, 4)],
        seeds=[0, 3],
        epochs=1,
        valid=0.15,
    )
    runs = [result.run for result in done.runs]
    assert len(runs) == 2 * 3 * (2 + 2 + 2 + 1)
    assert Run("sgd", 0.01, 32, schedule="cosine", hidden=(4, 4), seed=3) in runs


def test_runs_say_all_of_themselves():
    done = thalweg.race(X, Y, [Run("sgd"), Run("adam", 0.1)], epochs=1)
    assert [result.run for result in done.runs] == [Run("sgd"), Run("adam", 0.1)]
    with pytest.raises(UsageError) as caught:
        thalweg.race(X, Y, [Run("sgd")], optimizers="adam", seeds=3, clip_norm=1.0)
    assert str(caught.value) == (
        "settings are runs that say all of themselves: leave optimizers, seeds and clip_norm out, "
        "or leave settings out and give lists."
    )


WRONG = {
    "optimizers": (["adma", 5], ["no optimizer 'adma'"]),
    "lrs": ([-1], ["lrs must lie in (0, inf), not -1."]),
    "batch_sizes": ([0], ["batch_sizes must be whole numbers"]),
    "schedules": ("cosin", ["There is no schedule 'cosin'"]),
    "models": ("64y", ["models must be linear"]),
    "l2": (-1, ["l2 must lie in [0, inf), not -1."]),
    "l1": ("x", ["l1 must be a number, not 'x'."]),
    "seeds": ([1, 1], ["seeds has 1 twice"]),
    "runs": (0, ["runs must be a whole number from 1 up, not 0."]),
}


def test_every_wrong_list_is_in_one_message():
    with pytest.raises(UsageError) as caught:
        thalweg.race("no such file.csv", "y", **{name: value for name, (value, _) in WRONG.items()})
    said = str(caught.value)
    for name, (_, words) in WRONG.items():
        for word in words:
            assert word in said, name
    assert {*WRONG} == {*GRID_OPTIONS}
    assert {*RACE_OPTIONS} - {*FIT_OPTIONS} >= {"optimizers", "lrs", "models", "seeds", "runs"}
