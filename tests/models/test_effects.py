"""Effects in the columns' units: together they are the prediction, computed without the encoder."""

from __future__ import annotations

import math

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.models.effects import effect_units, effects
from thalweg.report import descriptions

QUICK = {"optimizer": "adam", "lr": 0.05, "epochs": 3, "batch_size": 32}


@pytest.fixture(scope="module")
def table():
    rng = np.random.default_rng(4)
    n = 300
    a, b = rng.normal(50, 20, n), rng.normal(-3, 0.01, n)
    k = rng.choice(["u", "v", "w"], n)
    y = 0.1 * a + 40 * b + 5 * (k == "v") + rng.normal(size=n)
    return pa.table(
        {
            "a": pa.array(a, mask=rng.random(n) < 0.2),
            "b": b,
            "k": pa.array(k, mask=rng.random(n) < 0.1),
            "y": 1000 * y,
            "z": y - a,
            "yes": np.where(y > np.median(y), "yes", "no"),
            "three": np.array(["p", "q", "r"])[np.digitize(y, np.quantile(y, [0.3, 0.6]))],
            "calls": rng.poisson(np.exp((y - y.mean()) / 5)),
        }
    )


def by_hand(model, table, output=""):
    """The raw score of each row, of the effects and the columns as they are."""
    mine = [each for each in effects(model) if each.output == output]
    of = {each.feature: each for each in mine}
    rows = table.select(["a", "b", "k"]).to_pylist()
    number = next(f for f in model.preprocessor.encoder.features if f.column == "a")
    scores = []
    for row in rows:
        score = of["intercept"].effect + of["b"].effect * row["b"]
        if row["a"] is None:
            score += of["a"].effect * number.mean + of["a is missing"].effect
        else:
            score += of["a"].effect * row["a"]
        scores.append(score + of[f"k={row['k'] or '(missing)'}"].effect)
    return np.array(scores)


@pytest.mark.parametrize("target", ["y", "yes", "three", "calls", ("y", "z")])
def test_the_effects_of_a_row_add_up_to_its_score(table, target):
    task = {"task": "count"} if target == "calls" else {}
    model = thalweg.fit(table, target, only=["a", "b", "k"], dtype="float64", **QUICK, **task).model
    predicted = model.probabilities(table)
    if target == "y":
        assert by_hand(model, table) == pytest.approx(predicted, rel=1e-9)
    elif target == "yes":
        odds = predicted / (1 - predicted)
        assert np.exp(by_hand(model, table)) == pytest.approx(odds, rel=1e-6)
        assert effect_units(model) == ("the log odds of 'yes'", "the odds of 'yes'")
    elif target == "calls":
        assert np.exp(by_hand(model, table)) == pytest.approx(predicted, rel=1e-9)
    elif target == "three":
        scores = np.column_stack([by_hand(model, table, label) for label in ("p", "q", "r")])
        shares = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
        assert shares == pytest.approx(predicted, rel=1e-9)
    else:
        for k, name in enumerate(target):
            assert by_hand(model, table, name) == pytest.approx(predicted[:, k], rel=1e-9)


def test_an_effect_is_one_weight_in_the_columns_unit(table):
    model = thalweg.fit(table, "y", only=["a", "b", "k"], **QUICK).model
    found = {each.feature: each for each in effects(model)}
    number = next(f for f in model.preprocessor.encoder.features if f.column == "b")
    weight = found["b"].weight
    assert weight == pytest.approx(model.weights_by_name["b"])
    assert found["b"].effect == pytest.approx(weight / number.scale)
    levels = [each for each in effects(model) if each.column == "k"]
    assert sum(each.effect for each in levels) == pytest.approx(0, abs=1e-3 * abs(weight))
    assert levels[-1].level == "(missing)"
    assert levels[0].beside == "beside the mean of 4 levels"
    assert levels[0].factor == pytest.approx(math.exp(levels[0].effect))


def test_times_and_durations_are_in_seconds():
    """An hour more adds 2, whatever it is called."""
    hours = np.arange(60) % 12 + 1
    times = {"clock": [f"{h:02d}:30" for h in hours], "lasts": [f"{h}h30" for h in hours]}
    for name, texts in times.items():
        done = thalweg.fit(pa.table({name: texts, "y": 2.0 * hours}), "y", optimizer="lbfgs")
        assert done.columns[0].detail.startswith("mean 2")
        assert " s, standard deviation 1" in done.columns[0].detail
        assert done.columns[0].detail.endswith(" s")
        assert done.columns[0].role == {"clock": "time", "lasts": "duration"}[name]
        one = effects(done.model)[1]
        assert one.effect == pytest.approx(2 / 3600, rel=1e-4)
        assert one.beside == "for 1 second more"


def test_weights_have_names_and_places(table):
    model = thalweg.fit(table, "three", only=["a", "b", "k"], **QUICK).model
    made = model.weight_table
    assert made.num_rows == model.weights.size
    assert made["weight"].to_numpy() == pytest.approx(model.weights.T.ravel(), rel=1e-6)
    assert made["output"].to_pylist()[:2] == ["p", "p"]
    by_name = model.weights_by_name
    assert list(by_name) == model.preprocessor.encoder.names
    assert by_name["k=v"]["q"] == pytest.approx(
        model.weights[model.preprocessor.encoder.names.index("k=v"), 1]
    )


def test_equal_names_do_not_merge(table):
    """Column `k=u` with level `v` and column `k` with level `u=v` have one name."""
    rng = np.random.default_rng(0)
    n = 100
    twins = pa.table(
        {
            "k": rng.choice(["u=v", "x"], n),
            "k=u": rng.choice(["v", "y"], n),
            "y": rng.normal(size=n),
        }
    )
    model = thalweg.fit(twins, "y", **QUICK).model
    rows = model.weight_table.to_pylist()
    by_name = model.weights_by_name
    assert [row["feature"] for row in rows] == list(by_name)
    assert list(by_name.values()) == [row["weight"] for row in rows]
    assert len(by_name) == model.weights.size
    assert descriptions.weights(model) == {name: [weight] for name, weight in by_name.items()}
    twin = {(row["column"], row["level"]): row["feature"] for row in rows}
    assert twin["k", "u=v"] == "k=u=v (column 'k')"
    assert twin["k=u", "v"] == "k=u=v (column 'k=u')"


@pytest.mark.parametrize("task", ["regression", "multiclass"])
def test_every_feature_has_a_name_of_its_own(task):
    """A level `b` of `a` beside a column `a=b`, one called intercept, and one called as cured."""
    rng = np.random.default_rng(0)
    n = 200
    table = pa.table(
        {
            "a": rng.choice(["b", "c"], n),
            "a=b": rng.normal(size=n),
            "a=b (column 'a=b')": rng.normal(size=n),
            "a=c is missing": rng.normal(size=n),
            "a=c": pa.array(rng.normal(size=n), mask=rng.random(n) < 0.3),
            "intercept": rng.normal(size=n),
            "y": rng.choice(["p", "q", "r"], n) if task == "multiclass" else rng.normal(size=n),
        }
    )
    model = thalweg.fit(table, "y", **QUICK).model
    outputs = 3 if task == "multiclass" else 1
    names = [each.feature for each in effects(model)]
    assert len(set(names)) * outputs == len(names) == model.weights.size
    assert names[0] == "intercept"
    assert list(model.weights_by_name) == list(dict.fromkeys(names))
    shown = descriptions.weights(model)
    assert {len(weights) for weights in shown.values()} == {outputs}
    assert np.array(list(shown.values())).size == model.weights.size


def test_parameters_are_the_weights_by_block(table):
    model = thalweg.fit(table, "three", drop=["yes", "calls", "z", "y"], **QUICK).model
    blocks = model.parameters
    assert {name: block.shape for name, block in blocks.items()} == {
        "intercept": (1, 3),
        "dense": (3, 3),  # a, whether a is missing, b
        "sparse": (4, 3),  # three levels, and missing
    }
    np.testing.assert_array_equal(model.predictor.layout.join(blocks), model.weights)
