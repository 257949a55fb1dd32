"""Curves of numbers in bins: what they say is what the model predicts, and `show` draws them."""

from __future__ import annotations

import json

import numpy as np
import pyarrow as pa
import pytest

from thalweg import fit


@pytest.fixture(scope="module")
def table() -> pa.Table:
    rng = np.random.default_rng(0)
    x, z = rng.normal(size=2000), rng.exponential(size=2000)
    day = np.datetime64("2020-01-01") + rng.integers(0, 700, 2000)
    y = np.sin(2 * x) + np.abs(z - 1) + 0.1 * rng.normal(size=2000)
    return pa.table({"x": x, "z": z, "day": day, "y": y, "kind": np.where(y > 1, "hi", "lo")})


@pytest.fixture(scope="module")
def model(table):
    return fit(table, "y", drop="kind", numbers="both", lr=0.05, epochs=12, fast=True).model


def test_a_curve_is_the_difference_of_predictions(table, model):
    [curve] = [c for c in model.curves if c.feature == "x"]
    rows = table.slice(0, 1).take([0] * len(curve.x)).set_column(0, "x", [list(curve.x)])
    predicted = model.predict(rows)
    np.testing.assert_allclose(
        np.diff(predicted), np.diff(curve.y), rtol=1e-4, atol=1e-5 * curve.swing
    )
    assert curve.swing == pytest.approx(2, rel=0.25)  # of sin
    assert (curve.x[0], curve.x[-1]) == pytest.approx((-3.3, 3.3), rel=0.2)


def test_the_mean_of_a_curve_over_the_training_rows_is_0(table, model):
    """All rows stand for the training rows: 70 % of them at random."""
    for curve in model.curves:
        if not curve.of_days:
            values = np.interp(table[curve.feature].to_numpy(), curve.x, curve.y)
            assert abs(values.mean()) < 0.05 * curve.swing


def test_show_draws_them(table, model, tmp_path, thalweg, monkeypatch):
    monkeypatch.setenv("COLUMNS", "140")
    path = str(tmp_path / "m.thalweg")
    model.save(path)
    shown = thalweg("show", path).out
    lines = {line.split()[0]: line for line in shown.splitlines() if "▁" in line}
    assert {"x", "z", "day.days"} <= {*lines}
    assert "2020-01-01 to 2021-11-" in lines["day.days"]
    assert "x squashed" not in shown  # which is part of the curve
    encoded = "numbers: standardised, squashed and in 32 bins between quantiles (x, z, day.days)"
    assert encoded in " ".join(shown.split())
    assert "x from" not in shown
    found = json.loads(thalweg("show", path, "--json").out)["curves"]
    assert [c["feature"] for c in found] == [c.feature for c in model.curves]
    assert found[0]["x"] == list(model.curves[0].x)


@pytest.mark.slow
def test_each_class_has_its_own(table):
    model = fit(table, "kind", drop="y", fast=True, epochs=6).model
    assert {c.output for c in model.curves} == {""}
    wide = table.append_column("three", [np.digitize(table["y"].to_numpy(), [0.3, 1]).astype(str)])
    model = fit(wide, "three", drop=("y", "kind"), numbers="both", fast=True, epochs=6).model
    assert [c.output for c in model.curves if c.feature == "x"] == ["0", "1", "2"]


def test_none_without_bins(table):
    found = fit(table, "y", drop="kind", numbers="standard", optimizer="adam", lr=0.1, epochs=1)
    assert found.model.curves == []
