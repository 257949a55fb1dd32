"""Predictions of a regression stay within the range of the training target, or go beyond it."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.models.document import document_of, model_of
from thalweg.models.target_range import TargetRange, range_of
from thalweg.models.target_scaling import TargetScaling

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 5}
FAR = pd.DataFrame({"x": [-1000.0, -0.1, 0.2, 1000.0]})


@pytest.fixture(scope="module")
def table() -> pd.DataFrame:
    rng = np.random.default_rng(0)
    x = rng.uniform(-1, 1, 200)
    noise = 0.1 * rng.normal(size=200)
    late = np.where(x > 0, "yes", "no")
    return pd.DataFrame({"x": x, "y": 3 * x + 7 + noise, "z": 4 - x, "late": late})


def trained(table, target="y", **options):
    others = [name for name in ("y", "z", "late") if name not in target]
    return thalweg.fit(table, target, drop=others, **{**QUICK, **options})


@pytest.mark.parametrize("more", [{}, {"loss": "absolute_error"}, {"hidden": "8"}, {"test": 0}])
def test_no_prediction_is_beyond_the_training_target(table, more):
    done = trained(table, refit=False, **more)
    within = done.model.target_range
    assert within is not None
    (low,), (high,) = within.lowest, within.highest
    assert min(table["y"]) <= low < high <= max(table["y"])
    found = done.model.predict(FAR)
    assert found.tolist()[::3] == [low, high]  # exactly, in the target's own unit
    assert low < found[1] < found[2] < high
    free = trained(table, refit=False, clip=False, **more).model
    assert free.target_range is None
    np.testing.assert_array_equal(free.weights, done.model.weights)
    beyond = free.predict(FAR)
    np.testing.assert_array_equal(beyond[1:3], found[1:3])
    assert beyond[0] < low
    assert beyond[3] > high
    np.testing.assert_array_equal(np.clip(beyond, low, high), found)
    assert done.model.predict_table(FAR)["prediction"].to_pylist() == found.tolist()


def test_the_range_is_of_the_rows_trained_on(table):
    """Of training rows with weight; of both splits where the winner is trained on both."""
    weight = np.where(table["y"] > 9, 0.0, 1.0)
    parts = {"valid": 0, "test": 0}
    model = trained(table, weight=weight, **parts).model
    counted = table["y"][weight > 0]
    assert model.target_range == TargetRange((counted.min(),), (counted.max(),))
    valid = pd.DataFrame({"x": [0.0] * 20, "y": [-50.0, 50.0] * 10})
    again = trained(table, valid=valid, test=0, refit=True).model
    assert again.target_range == TargetRange((-50.0,), (50.0,))
    once = trained(table, valid=valid, test=0, refit=False).model
    assert once.target_range == TargetRange((table["y"].min(),), (table["y"].max(),))


def test_several_targets_each_have_their_own(table):
    model = trained(table, ["y", "z"], valid=0, test=0).model
    ends = table[["y", "z"]].agg(["min", "max"]).to_numpy()
    assert model.target_range == TargetRange(tuple(ends[0]), tuple(ends[1]))
    found = model.predict(FAR)
    assert found[3].tolist() == [ends[1, 0], ends[0, 1]]
    assert found[0].tolist() == [ends[0, 0], ends[1, 1]]


@pytest.mark.parametrize("more", [{"task": "count", "target": "n"}, {"target": "late"}])
def test_classes_and_counts_have_no_range(table, more):
    """A count's prediction is e^z, which has no range of its own to keep."""
    options = dict(more)
    target = options.pop("target")
    counts = table.assign(n=np.round(np.exp(table["x"])).astype(int))
    model = thalweg.fit(counts, target, only="x", **options, **QUICK).model
    assert model.target_range is None


def test_figures_are_those_of_the_predictions(table):
    """Loss, metrics and gain of rows beyond the range, against NumPy's."""
    done = trained(table, valid=0, test=0)
    rows = pd.DataFrame({"x": [-5.0, 0.0, 0.3, 5.0], "y": [-8.0, 7.1, 8.0, 22.0]})
    errors = done.model.predict(rows) - rows["y"].to_numpy()
    figures = done.model.evaluate(rows)
    assert figures["mse"] == pytest.approx((errors**2).mean(), rel=1e-6)
    assert figures["loss"] == pytest.approx(figures["mse"], rel=1e-6)
    gain = done.model.judgement(thalweg.data.sources.read(rows).table)["gain_over_baseline"]
    constant = ((table["y"].mean() - rows["y"]) ** 2).mean()
    assert gain["loss"] == pytest.approx(constant - figures["mse"], rel=1e-6)
    free = trained(table, valid=0, test=0, clip=False).model
    assert free.evaluate(rows)["mse"] < 0.1 * figures["mse"]  # the line goes on


def test_weights_and_effects_are_without_the_range(table):
    one, other = trained(table).model, trained(table, clip=False).model
    assert one.weights_by_name == other.weights_by_name
    assert one.weight_table == other.weight_table


def test_a_trend_is_said(table):
    """Rows in the order of time, of which the last are higher than any before."""
    rise = np.arange(300.0) + np.random.default_rng(0).normal(0, 5, 300)
    trend = pd.DataFrame({"x": np.arange(300.0), "y": rise})
    options = {"split": "time:x", "numbers": "standard", **QUICK, "epochs": 40}
    said = "would be predicted beyond the range of the training target"
    done = thalweg.fit(trend, "y", **options)
    assert sum(said in note for note in done.notes) == 1
    assert "clip=False" in " ".join(done.notes)
    free = thalweg.fit(trend, "y", clip=False, **options)
    assert not any(said in note for note in free.notes)
    assert free.test["mse"] < 0.5 * done.test["mse"]


def test_kept_in_the_file_and_older_files_have_none(table, tmp_path):
    model = trained(table).model
    model.save(tmp_path / "m")
    again = thalweg.load(tmp_path / "m")
    assert again.target_range == model.target_range
    np.testing.assert_array_equal(again.predict(FAR), model.predict(FAR))
    content = json.loads(json.dumps(document_of(model)))
    del content["target_range"]
    older = model_of(content, model.weights, "older", None)
    assert older.target_range is None
    assert older.predict(FAR)[3] > model.predict(FAR)[3]


@pytest.mark.parametrize(
    ("ends", "said"),
    [
        ({"lowest": [1.0, 2.0], "highest": [3.0, 4.0]}, "target_range does not fit the target"),
        ({"lowest": [2.0], "highest": [1.0]}, "target_range ends before it begins"),
        ({"lowest": ["a"], "highest": [1.0]}, "target_range"),
        ({"lowest": [math.nan], "highest": [1.0]}, "target_range"),
        (5, "target_range"),
    ],
)
def test_a_range_that_cannot_be_is_refused(table, ends, said):
    model = trained(table).model
    content = json.loads(json.dumps(document_of(model)))
    kept = {**content["target_range"], **ends} if isinstance(ends, dict) else ends
    with pytest.raises(ValueError, match=said):
        model_of({**content, "target_range": kept}, model.weights, "bad", None)


def test_training_that_goes_on_widens_the_range(table):
    model = trained(table).model
    low, high = model.target_range.lowest[0], model.target_range.highest[0]
    more = model.partial_fit(pd.DataFrame({"x": [0.0, 0.1], "y": [7.0, high + 5]}))
    assert more.target_range == TargetRange((low,), (high + 5,))
    free = trained(table, clip=False).model
    assert free.partial_fit(pd.DataFrame({"x": [0.0], "y": [7.0]})).target_range is None


@pytest.mark.parametrize(("noise", "clipped"), [(0.0, False), (0.005, False), (0.1, True)])
def test_a_target_that_is_a_line_goes_on_as_one(table, noise, clipped):
    """R² above 0.9999 on the training rows: noise of less than 0.01 deviations of the target."""
    draws = noise * np.random.default_rng(1).normal(size=len(table))
    line = table.assign(y=2 * table["x"] + 1 + draws)
    model = thalweg.fit(line, "y", only="x", optimizer="lbfgs", l2=0.0, numbers="standard").model
    assert (model.target_range is not None) == clipped
    if not clipped:
        assert model.predict(FAR)[3] == pytest.approx(2001, rel=0.01)
    net = thalweg.fit(line, "y", only="x", hidden="4", activation="identity", **QUICK).model
    assert net.target_range is not None


def test_scores_are_clipped_in_the_scaled_unit():
    within = TargetRange((0.0, -1.0), (10.0, 1.0))
    scaling = TargetScaling((5.0, 0.0), (5.0, 0.5))
    z = np.array([[-3.0, -3.0], [0.5, 0.5], [3.0, np.nan]], np.float32)
    found = within.scores(z, scaling)
    assert found.dtype == np.float32
    np.testing.assert_array_equal(found, np.float32([[-1, -2], [0.5, 0.5], [1, np.nan]]))


def test_rows_without_weight_alone_have_no_range(table):
    from thalweg.data.rows import Rows

    none = Rows(np.ones((3, 1)), None, np.arange(3.0), np.zeros(3), np.zeros(3))
    assert range_of(none) is None
