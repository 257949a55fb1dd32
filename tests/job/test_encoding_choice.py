"""Small tables: cross-validation of linear models chooses bins or not, pairs or not."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.data.crossed import Crossed
from thalweg.data.number_features import Binned
from thalweg.job import encoding_choice


def table(curve, rows=240, columns=3, seed=0):
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(rows, columns))
    frame = pd.DataFrame(X, columns=[f"x{i}" for i in range(columns)])
    return frame.assign(y=curve(X) + 0.5 * rng.normal(size=rows))


STRAIGHT = table(lambda X: X @ np.array([1.0, -2.0, 0.5]))
BENT = table(lambda X: np.abs(X[:, 0]) + np.abs(X[:, 1]))
QUICK = {"fast": True, "epochs": 1}  # the encoding is chosen before the first


def kinds(model):
    return {type(feature) for feature in model.preprocessor.encoder.features}


def test_straight_effects_get_standardised_numbers_and_bent_ones_bins():
    straight = thalweg.fit(STRAIGHT, "y", **QUICK)
    bent = thalweg.fit(BENT, "y", **QUICK)
    assert Binned not in kinds(straight.model)
    assert Binned in kinds(bent.model)
    said = "Numbers have no bins, by cross-validation of linear models on the rows to train on: a"
    [note] = [note for note in straight.notes if said in note]
    assert note.endswith("otherwise (numbers='both' keeps them).")
    assert not any("by cross-validation of linear models" in note for note in bent.notes)
    asked = thalweg.fit(STRAIGHT, "y", **QUICK, numbers="standard")
    assert straight.test["loss"] == asked.test["loss"]


def test_what_the_user_asks_for_is_not_chosen_anew():
    for given in ("both", "auto,x0=both,x1=both,x2=bins"):
        assert Binned in kinds(thalweg.fit(STRAIGHT, "y", **QUICK, numbers=given).model)
    half = thalweg.fit(STRAIGHT, "y", **QUICK, numbers="auto,x0=bins").model
    binned = [f for f in half.preprocessor.encoder.features if isinstance(f, Binned)]
    assert [feature.column for feature in binned] == ["x0"]
    named = thalweg.fit(BENT, "y", optimizer="lbfgs", l2=[0.1, 1.0], epochs=3)
    assert Binned not in kinds(named.model)  # as before: runs that are named


def test_validation_and_test_rows_have_no_part_in_the_choice():
    rest, held = STRAIGHT[:180], STRAIGHT[180:]
    bent = held.assign(y=1000 * np.abs(held.x0))
    one, other = (
        thalweg.fit(rest, "y", valid=own, test=own, **QUICK, refit=False) for own in (held, bent)
    )
    assert one.model.preprocessor == other.model.preprocessor


def test_a_table_that_cannot_be_cross_validated_keeps_the_rule(monkeypatch):
    monkeypatch.setattr(encoding_choice, "solvable", lambda *a: False)
    assert Binned in kinds(thalweg.fit(STRAIGHT, "y", **QUICK).model)


@pytest.mark.parametrize("task", ["binary", "groups"])
def test_classes_and_groups_are_decided_by_their_folds(task):
    frame = STRAIGHT.assign(g=np.arange(240) // 4)
    options = {"split": "group:g"} if task == "groups" else {}
    if task == "binary":
        frame = frame.drop(columns="g").assign(y=np.where(frame.y > 0, "yes", "no"))
    done = thalweg.fit(frame, "y", **QUICK, **options)
    assert Binned not in kinds(done.model)


def test_pairs_that_nobody_asked_for_need_a_thousand_rows_and_may_be_left_out():
    product = table(lambda X: X[:, 0] * X[:, 1], rows=1500)
    found = thalweg.fit(product, "y", fast=True)
    assert Crossed in kinds(found.model)
    assert found.test["r2"] > 0.6
    assert Crossed not in kinds(thalweg.fit(product, "y", **QUICK, interact="none").model)
    assert Crossed not in kinds(thalweg.fit(product[:900], "y", **QUICK).model)
    assert Crossed not in kinds(thalweg.fit(product, "y", optimizer="adam", epochs=1).model)
    asked = thalweg.fit(product[:900], "y", optimizer="adam", epochs=1, interact="auto")
    assert Crossed in kinds(asked.model)


def test_single_days_are_no_pair_but_hours_of_weekdays_are():
    rng = np.random.default_rng(0)
    when = pd.date_range("2024-01-01", periods=3000, freq="h").to_series(index=range(3000))
    noise = 0.1 * rng.normal(size=3000)
    of_day = rng.normal(size=400)[when.dt.day_of_year]
    single = pd.DataFrame({"when": when, "y": of_day + noise})
    daily = thalweg.fit(single, "y", **QUICK, interact="auto").model
    crossed = [f for f in daily.preprocessor.encoder.features if isinstance(f, Crossed)]
    assert not {side.part for each in crossed for side in each.sides} & {"day", "days"}
    busy = np.where(when.dt.day_of_week < 5, 1.0, -1.0) * np.sin(when.dt.hour / 4)
    weekly = thalweg.fit(single.assign(y=busy + noise), "y", **QUICK).model
    [pair] = [f.pair for f in weekly.preprocessor.encoder.features if isinstance(f, Crossed)]
    assert set(pair.split(":")) == {"when.weekday", "when.hour"}


def test_a_stream_that_is_read_once_is_encoded_twice(tmp_path):
    import pyarrow as pa

    batches = pa.RecordBatchReader.from_batches(
        pa.Table.from_pandas(STRAIGHT).schema, pa.Table.from_pandas(STRAIGHT).to_batches()
    )
    assert Binned not in kinds(thalweg.fit(batches, "y", **QUICK).model)


def test_rows_that_were_kept_are_chosen_likewise(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    STRAIGHT.to_csv(tmp_path / "t.csv", index=False)
    first, again = (
        thalweg.fit(tmp_path / "t.csv", "y", **QUICK, keep_cache=True) for _ in range(2)
    )
    assert first.model.preprocessor == again.model.preprocessor
    assert first.test == again.test
    assert Binned not in kinds(again.model)
