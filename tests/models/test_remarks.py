"""What is said of classes that a model lost, and of results too good to be true."""

from __future__ import annotations

import numpy as np
import pyarrow as pa

import thalweg

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 10, "engine": "reference"}


def fitted(columns, **options):
    return thalweg.fit(pa.table(columns), target="y", **QUICK | options)


def test_a_class_without_training_rows_is_reported():
    rng = np.random.default_rng(0)
    x = rng.normal(size=300)
    train = pa.table({"x": x, "y": np.where(x > 0, "a", "b")})
    other = pa.table({"x": [0.1, -0.1, 0.2] * 20, "y": ["a", "b", "a"] * 20})
    weight = np.ones(300)
    y = np.where(np.arange(300) < 3, "c", train["y"].to_numpy(zero_copy_only=False))
    weight[:3] = 0
    done = fitted({"x": x, "y": y, "w": weight}, weight="w")
    assert any("Class 'c' has no row to train on" in note for note in done.notes)
    done = thalweg.fit(train, target="y", valid=other, test=other, **QUICK)
    assert not any("has no row to train on" in note for note in done.notes)


def test_a_class_that_is_never_predicted_is_reported():
    rng = np.random.default_rng(0)
    y = np.where(rng.random(600) < 0.05, "rare", "usual")
    done = fitted({"x": rng.normal(size=600), "y": y})
    (note,) = [note for note in done.notes if "predicts class" in note]
    assert "'rare' for none of the 90 rows" in note
    assert "class_weight='balanced'" in note
    balanced = fitted({"x": rng.normal(size=600), "y": y}, class_weight="balanced")
    assert not any("predicts class 'rare'" in note for note in balanced.notes)


def test_a_column_that_holds_the_answer_is_named():
    rng = np.random.default_rng(0)
    x, z = rng.normal(size=(2, 400))
    y = x + rng.normal(size=400)
    done = fitted({"x": x, "z": z, "copy": 2 * y + 1, "y": y}, epochs=20, lr=0.2)
    (note,) = [note for note in done.notes if "may hold the answer" in note]
    assert "R² is 0.999" in note or "R² is 1" in note
    assert "column 'copy'" in note
    assert note.endswith("leave it out with drop='copy'.")
    honest = fitted({"x": x, "z": z, "y": y}, epochs=20, lr=0.2)
    assert not any("may hold the answer" in note for note in honest.notes)
