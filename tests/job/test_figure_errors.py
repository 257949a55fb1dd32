"""The standard error of every figure of a split."""

from __future__ import annotations

import io
import json

import numpy as np
import pyarrow as pa
import pytest
from rich.console import Console
from sklearn.metrics import f1_score, r2_score

import thalweg
from thalweg.job import figure_errors
from thalweg.racing.metric_evidence import of_roc_auc
from thalweg.report import terminal_tables
from thalweg.wording import figure

RUNS = [thalweg.Run("adam", 0.05, 32), thalweg.Run("sgd", 0.01, 32)]


def drawn(n, seed=0):
    rng = np.random.default_rng(seed)
    a, b = rng.normal(size=(2, n))
    y = 2 * a - b + rng.normal(size=n)
    weight = np.where(rng.random(n) < 0.5, 1.0, 3.0)
    late = np.where(y > 0.5, "yes", "no")
    group = [f"g{i // 8}" for i in range(n)]
    return pa.table({"a": a, "b": b, "y": y, "late": late, "w": weight, "g": group})


TRAIN, VALID, TEST = drawn(200, 1), drawn(150, 2), drawn(800, 3)


def fitted(target, **options):
    given = {"epochs": 3, "valid": VALID, "test": TEST, "only": ("a", "b")}
    return thalweg.race(TRAIN, target, RUNS, **given | options)


def bootstrapped(score, *columns):
    rng = np.random.default_rng(5)
    n = len(columns[0])
    draws = (rng.integers(0, n, n) for _ in range(300))
    return np.std([score(*(column[index] for column in columns)) for index in draws])


@pytest.mark.parametrize("weight", [None, "w"])
def test_the_loss_and_means_over_rows_have_the_closed_form(weight):
    done = fitted("y", weight=weight, drop=None)
    w = np.ones(800) if weight is None else TEST["w"].to_numpy()
    lost = (done.model.predict(TEST) - TEST["y"].to_numpy()) ** 2
    mean = w @ lost / w.sum()
    expected = np.sqrt(800 / 799 * np.sum((w * (lost - mean)) ** 2)) / w.sum()
    assert done.standard_errors["test"]["loss"] == pytest.approx(expected, rel=1e-3)
    assert done.standard_errors["test"]["mse"] == done.standard_errors["test"]["loss"]
    rmse = done.test["rmse"]
    expected /= 2 * rmse  # of a root, to the first order
    assert done.standard_errors["test"]["rmse"] == pytest.approx(expected, rel=0.35)  # 64 parts


def test_metrics_have_the_error_of_delong_or_of_the_bootstrap():
    done = fitted("late")
    found, true = done.standard_errors["test"], TEST["late"].to_numpy() == "yes"
    p = np.asarray(done.model.probabilities(TEST))
    delong = of_roc_auc(p[:, None], true.astype(int), np.ones(800)).errors()[0]
    assert found["roc_auc"] == pytest.approx(delong, rel=0.35)
    f1 = bootstrapped(lambda t, g: f1_score(t, g), true, p > 0.5)
    assert found["f1"] == pytest.approx(f1, rel=0.35)
    right = np.mean((p > 0.5) == true)
    assert found["accuracy"] == pytest.approx(np.sqrt(right * (1 - right) / 800), rel=0.35)
    numbers = fitted("y")
    r2 = bootstrapped(r2_score, TEST["y"].to_numpy(), numbers.model.predict(TEST))
    assert numbers.standard_errors["test"]["r2"] == pytest.approx(r2, rel=0.35)


def test_every_split_has_them_and_the_greatest_error_has_none():
    done = fitted("y", metrics="max_error")
    for split in ("train", "valid", "test"):
        named = {*getattr(done, split)} - {"max_error"}
        assert {*done.standard_errors[split]} == named
        assert all(error > 0 for error in done.standard_errors[split].values())
    document = json.loads(json.dumps(done.as_json(), allow_nan=False))
    assert document["standard_errors"]["test"]["r2"] == done.standard_errors["test"]["r2"]


def test_errors_of_a_sample_are_those_of_all_rows(monkeypatch):
    every = fitted("y").standard_errors["test"]
    monkeypatch.setattr(figure_errors, "SAMPLE", 300)
    some = fitted("y").standard_errors["test"]
    assert some["loss"] != every["loss"]
    assert some["loss"] == pytest.approx(every["loss"], rel=0.35)


def test_rows_of_a_group_are_alike_and_the_groups_of_test_rows_are_not_known():
    rows = drawn(60)
    many = rows.take(np.repeat(np.arange(60), 6)).set_column(
        5, "g", pa.array([f"g{i // 6}" for i in range(360)])
    )
    given = {"split": "group:g", "only": ("a", "b"), "epochs": 3}
    done = thalweg.race(many, "y", RUNS[:1], **given)
    alone = thalweg.race(many, "y", RUNS[:1], **given | {"split": "random"})
    assert done.standard_errors["train"]["loss"] > 1.5 * alone.standard_errors["train"]["loss"]
    assert done.standard_errors["test"] == {}


@pytest.mark.parametrize("few", [1, 200])  # whole groups are drawn, or rows of all groups
def test_of_many_rows_whole_groups_are_drawn(few, monkeypatch):
    """Copies of a row are a group: of rows taken one by one the error would be √6 times less."""
    rng = np.random.default_rng(1)
    rows = drawn(900).take(rng.permutation(np.repeat(np.arange(900), 6)))
    many = rows.set_column(5, "g", pa.array([f"{value:.9f}" for value in rows["a"].to_pylist()]))
    given = {"split": "group:g", "only": ("a", "b"), "epochs": 2, "data": many}
    every = thalweg.race(target="y", settings=RUNS[:1], **given).standard_errors["train"]
    monkeypatch.setattr(figure_errors, "MOST_GROUPED", 1200)
    monkeypatch.setattr(figure_errors, "_FEW_GROUPS", few * 10)
    some = thalweg.race(target="y", settings=RUNS[:1], **given).standard_errors["train"]
    assert {*some} == {*every}
    assert some["loss"] != every["loss"]
    most = 0.35 if few == 1 else 1.5  # rows of all groups: too large, and never too small
    for name in ("loss", "mae", "r2"):
        assert 0.75 * every[name] < some[name] < (1 + most) * every[name]


def test_groups_of_validation_rows_that_are_not_known_are_said():
    told = [
        [note for note in done.notes if "are not kept" in note]
        for done in (fitted("y", split="group:g", valid=v, test=0.2) for v in (VALID, 0.2))
    ]
    assert [len(each) for each in told] == [1, 0]


def test_rows_out_of_fold_have_them_too():
    done = fitted("late", valid=0.2, folds=3)
    assert done.standard_errors["valid"]["loss"] > 0
    assert {*done.standard_errors["valid"]} == {*done.valid}


def test_the_tables_of_fit_show_them():
    done = fitted("y")
    console = Console(width=100, record=True, file=io.StringIO())
    for part in terminal_tables.finished(done):
        console.print(part)
    lines = console.export_text().splitlines()
    error = f"{done.standard_errors['test']['mae']:.2g}"
    assert next(line.split()[4] for line in lines if line.startswith(" mae")) == error
    assert any("one standard error of the test figures" in line for line in lines)
    for place, name in enumerate(("adam lr=0.05", "sgd lr=0.01")):
        of = done.verdict.settings[place]
        said = f"{figure(of.loss)} ± {of.standard_error:.2g}"
        assert said in next(line for line in lines if line.startswith(f" {name}"))
