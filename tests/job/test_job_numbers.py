"""`fit` with numbers in bins: the default, its options, the model's file and its effects."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.data.number_features import Binned


@pytest.fixture(scope="module")
def curved() -> pa.Table:
    """A target that no straight line predicts: R² of the best is below one half."""
    rng = np.random.default_rng(0)
    x, z = rng.normal(size=3000), rng.exponential(size=3000)
    letter = rng.choice(list("abc"), 3000)
    y = np.sin(2 * x) + np.abs(z - 1) + (letter == "a") + 0.1 * rng.normal(size=3000)
    holes = pa.array(z, mask=rng.uniform(size=3000) < 0.05)
    return pa.table({"x": x, "z": holes, "letter": letter, "y": y})


@pytest.fixture(scope="module")
def default(curved):
    return thalweg.fit(curved, "y")


def binned(done) -> dict[str, int]:
    features = done.model.preprocessor.encoder.features
    return {f.column: f.width for f in features if isinstance(f, Binned)}


def test_without_a_setting_numbers_have_bins(curved, default):
    assert binned(default) == {"x": 32, "z": 32}
    straight = thalweg.fit(curved, "y", numbers="standard", optimizer="lbfgs", epochs=20)
    assert not binned(straight)
    assert straight.test["r2"] < 0.5
    assert default.test["r2"] > 0.93


def test_runs_that_are_named_have_straight_lines_unless_asked(curved):
    quick = {"optimizer": "adam", "lr": 0.01, "epochs": 2}
    assert not binned(thalweg.fit(curved, "y", **quick))
    assert not binned(thalweg.race(curved, "y", [thalweg.Run("adam", 0.01)], epochs=1))
    assert binned(thalweg.fit(curved, "y", **quick, numbers="both", bins=7)) == {"x": 7, "z": 7}
    assert binned(thalweg.fit(curved, "y", **quick, numbers="standard,z=bins")) == {"z": 32}


@pytest.mark.parametrize("engine", ["reference", "compiled"])
def test_descent_finds_the_curves(curved, engine):
    done = thalweg.fit(
        curved, "y", optimizer="adam", lr=0.03, epochs=20, numbers="both", engine=engine
    )
    assert done.test["r2"] > 0.9


def test_saved_loaded_and_shown(curved, default, tmp_path):
    model = default.model
    model.save(tmp_path / "m.thalweg")
    again = thalweg.load(tmp_path / "m.thalweg")
    np.testing.assert_array_equal(again.predict(curved), model.predict(curved))
    assert again.preprocessor == model.preprocessor
    alone = again.predict(curved.slice(5, 1))
    assert alone[0] == model.predict(curved)[5]
    names = model.weight_table["feature"].to_pylist()
    assert len(names) == len(set(names)) == len(model.weights)


def test_effects_add_up_to_the_prediction(curved, default):
    """Intercept, and each bin's slope times the part of the bin that the number is above."""
    model = default.model
    rows = curved.slice(0, 50)
    found = {e["feature"]: e for e in model.weight_table.to_pylist()}
    features = {type(f).__name__ + f.column: f for f in model.preprocessor.encoder.features}
    total = np.full(50, found["intercept"]["effect"])
    for column in "xz":
        values = rows[column].to_numpy(zero_copy_only=False)
        here = ~np.isnan(values)
        total += np.where(here, found[column]["effect"] * values, 0)
        bins, bent = features["Binned" + column], features["Squashed" + column]
        for name, low, high in zip(bins.names, bins.edges[:-1], bins.edges[1:], strict=True):
            inside = np.clip(values, low, high) - np.clip(0.0, low, high)
            total += np.where(here, found[name]["effect"] * inside, 0)
        (name,) = bent.names
        zero = bent.of(np.zeros(1))[0]
        total += np.where(here, found[name]["weight"] * (bent.of(values) - zero), 0)
    for i, letter in enumerate(rows["letter"].to_pylist()):
        total[i] += found[f"letter={letter}"]["effect"]
    there = ~np.isnan(rows["z"].to_numpy(zero_copy_only=False))
    np.testing.assert_allclose(total[there], model.predict(rows)[there], rtol=1e-5, atol=1e-5)


def test_rows_on_the_disk_and_kept_ones_are_the_same(curved, tmp_path, monkeypatch):
    import pyarrow.parquet

    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "t.parquet"
    pyarrow.parquet.write_table(curved, path)
    quick = {"optimizer": "adam", "lr": 0.01, "epochs": 2, "numbers": "both"}
    weights = [
        thalweg.fit(path, "y", **quick, **more).model.weights
        for more in ({}, {"keep_cache": True}, {"keep_cache": True})
    ]
    np.testing.assert_array_equal(weights[0], weights[1])
    np.testing.assert_array_equal(weights[0], weights[2])
