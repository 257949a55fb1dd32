"""What `thalweg show` says of a model in words, of each kind."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.report.model_in_words import in_words

SETTINGS = {"optimizer": "adam", "lr": 0.05, "epochs": 2, "batch_size": 32}


@pytest.fixture(scope="module")
def frame():
    rng = np.random.default_rng(0)
    n = 300
    frame = pd.DataFrame({"a": rng.normal(size=n), "b": rng.normal(size=n)})
    frame.loc[::9, "b"] = np.nan
    frame["k"] = rng.choice(["u", "v", "w"], n)
    frame["day"] = pd.date_range("2020-01-01", periods=n, freq="31h")
    frame["y"] = frame["a"] + rng.normal(size=n)
    return frame.assign(yes=frame["y"] > 0, w=rng.integers(1, 4, n))


def words(frame, target="y", **options):
    only = ["a", "b", "k", "day"]
    return thalweg.fit(frame, target, only=only, **SETTINGS | options).model


def test_a_linear_model(frame):
    model = words(frame, numbers="standard", weight="w")
    said = dict(in_words(model))
    size = model.weights.size
    assert said["is"] == f"linear: 'y' is a sum of a weight for each feature; {size} parameters"
    assert said["columns"] == "a, b, day, k"
    assert said["numbers"].startswith("standardised (a, b, day.days)")
    assert said["numbers"].endswith("an indicator where a value is missing")
    assert said["dates"] == "day: month, day, weekday and hour, each a category"
    assert said["categories"] == "k (3 levels)"
    assert said["weights of the rows"] == "w"
    assert said["loss"] == "squared_error"
    assert said["trained by"].startswith("adam (lr=0.05")
    assert said["rows"] == "210 train, 45 valid, 45 test, divided at random"
    low, high = model.target_range.lowest[0], model.target_range.highest[0]
    assert said["predictions"].endswith(f"range, {low:.5g} to {high:.5g}")


def test_an_additive_model_says_how_many_bins(frame):
    said = dict(in_words(words(frame, numbers={"a": "bins", "b": "both"}, bins=7)))
    assert said["is"].startswith("additive: 'y' is a sum of a curve for each number in bins and a")
    assert "in 7 bins between quantiles (a)" in said["numbers"]
    assert "standardised, squashed and in 7 bins between quantiles (b" in said["numbers"]


def test_a_net_names_its_layers(frame):
    model = words(frame, "yes", hidden=(6, 3), activation="leaky_relu", clip=False)
    said = dict(in_words(model))
    size = model.weights.size
    assert said["is"] == (
        "a net: 2 hidden layers of 6 and 3 leaky_relu (slope 0.01) units, one after the other; "
        f"{size:,} parameters"
    )
    assert said["classes"] == "false, true"
    assert "predictions" not in said
    assert "hidden" not in said["is"].replace("hidden layers", "")


def test_a_mean_counts_its_members(frame):
    from dataclasses import replace

    one = words(frame, hidden=(4,), numbers="standard")
    parts = [one.weights.reshape(-1, 1)] * 3
    mean = replace(one, weights=np.concatenate(parts), architecture=None,
                   members=(one.architecture,) * 3)  # fmt: skip
    said = dict(in_words(mean))
    size = 3 * one.weights.size
    assert said["is"] == (
        "a mean of 3 nets: the mean of the members' predictions; 3 × 1 hidden layer of 4 relu "
        f"units; {size:,} parameters"
    )
    assert "trained by" not in said


def test_free_text(frame):
    rng = np.random.default_rng(1)
    notes = [" ".join(rng.choice(["good", "bad", "big", "old"], 6)) for _ in range(300)]
    model = thalweg.fit(frame.assign(note=notes), "y", only=["a", "note"], text="note",
                        hash_bits=8, **SETTINGS).model  # fmt: skip
    assert dict(in_words(model))["texts"] == "note (n-grams hashed into 2^8)"
    assert "note" in {each.column for each in model.explain(frame.assign(note=notes)).importances}
