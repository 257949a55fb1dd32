"""Remarks on columns that are taken for numbers and may be codes or counters."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data import hints
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.number_choice import NumberChoice
from thalweg.data.prepare import DatasetOptions, prepare

N = 400


def notes(name, values, y=None, task="auto", **overrides):
    """Return the remarks on a column beside a number that explains nothing."""
    rng = np.random.default_rng(9)
    y = rng.normal(size=N) if y is None else y
    table = pa.table({name: values, "other": rng.normal(size=N), "y": y})
    said = prepare(table, DatasetOptions("y", task, overrides=ColumnOverrides(**overrides))).notes
    return [note for note in said if f"'{name}'" in note and "whole numbers" in note]


def effect(values, seed=0):
    """Return a target that depends on each code alone, in no order."""
    rng = np.random.default_rng(seed)
    levels, index = np.unique(values, return_inverse=True)
    return rng.normal(size=len(levels))[index] * 3 + rng.normal(size=len(values)) * 0.1


CODES = np.random.default_rng(1).integers(0, 30, N) * 7 + 10_000


@pytest.mark.parametrize("name", ["x", "zip", "movie_id"])
def test_codes_that_explain_more_than_their_number_get_the_option(name):
    (note,) = notes(name, CODES, effect(CODES))
    assert f"--categorical {name}" in note
    assert "30 different whole numbers" in note


def test_the_test_is_made_on_the_training_rows_with_each_row_left_out():
    """Levels explain nothing of noise, though their own means would explain 30 / 400 of it."""
    assert notes("x", CODES) == []


def test_a_number_that_explains_the_target_gets_no_hint():
    values = np.random.default_rng(2).integers(0, 30, N)
    assert notes("x", values, values * 2.0) == []


@pytest.mark.parametrize("classes", [2, 3])
def test_codes_are_found_for_classes_too(classes):
    y = np.array(["a", "b", "c"])[
        np.random.default_rng(3).integers(0, classes, 210)[CODES // 7 % 210]
    ]
    assert len(notes("x", CODES, y)) == 1


def test_codes_are_found_though_some_are_missing():
    missing = np.zeros(N, bool)
    missing[:20] = True
    assert len(notes("x", pa.array(CODES, mask=missing), effect(CODES))) == 1


def test_a_column_that_is_a_category_already_gets_no_hint():
    assert notes("x", CODES, effect(CODES), categorical=("x",)) == []


def test_bins_are_looked_at_where_numbers_may_have_them(monkeypatch):
    asked, real = [], hints._in_bins
    monkeypatch.setattr(hints, "_in_bins", lambda *given: asked.append(1) or real(*given))
    y = effect(CODES)
    table = pa.table({"x": CODES, "other": y * 0.5, "y": y})
    for numbers, times in (("standard", 0), ("auto", 1), ("both", 1)):
        prepare(table, DatasetOptions("y", numbers=NumberChoice(numbers, 8)))
        assert len(asked) == times
        asked.clear()
    prepare(table, DatasetOptions("y", numbers=NumberChoice("standard", 8, {"other": "bins"})))
    assert len(asked) == 1


@pytest.mark.parametrize("bins", [None, 8])
def test_a_number_in_bins_is_judged_by_its_bins(bins):
    """A bin for each value explains what categories would; 8 bins of 30 codes do not."""
    values = np.tile(np.arange(30.0), 40)
    table = pa.table({"x": values, "y": effect(values)})
    said = [
        [note for note in prepare(table, options).notes if "'x'" in note]
        for options in (
            DatasetOptions("y", numbers=NumberChoice("both", bins)),
            DatasetOptions("y", numbers=NumberChoice("both", bins, {"x": "standard"})),
        )
    ]
    assert len(said[1]) == 1
    assert "taken as a number, which alone" in said[1][0]
    assert len(said[0]) == (bins == 8)
    assert all("taken as a number in bins, which alone" in note for note in said[0])


@pytest.mark.parametrize("start", [0, 1, 1000])
def test_a_row_counter_is_flagged_under_any_name(start):
    (note,) = notes("x", np.random.default_rng(4).permutation(N) + start)
    assert "all different" in note
    assert "--drop x" in note


@pytest.mark.parametrize("name", ["id", "customerId", "user_id", "ID", "key", "uuid"])
def test_whole_numbers_that_all_differ_and_are_named_id_are_flagged(name):
    values = np.random.default_rng(5).permutation(10 * N)[:N]
    (note,) = notes(name, values)
    assert f"--drop {name}" in note


@pytest.mark.parametrize("name", ["price", "width", "humidity", "paid"])
def test_whole_numbers_that_all_differ_and_are_not_named_so_are_not(name):
    assert notes(name, np.random.default_rng(5).permutation(10 * N)[:N]) == []


def test_fractions_are_no_codes():
    assert notes("id", np.random.default_rng(6).permutation(N) + 0.5) == []


def test_counters_of_one_table_share_a_note():
    rng = np.random.default_rng(7)
    table = pa.table({"a": rng.permutation(N), "b": rng.permutation(N), "y": rng.normal(size=N)})
    said = [note for note in prepare(table, DatasetOptions("y")).notes if "all different" in note]
    assert len(said) == 1
    assert "'a' and 'b'" in said[0]


def test_five_columns_of_codes_are_said_at_most_the_clearest_first():
    rng = np.random.default_rng(8)
    y = effect(CODES)
    columns = {
        f"x{i}": np.where(rng.random(N) < i / 20, rng.permutation(CODES), CODES) for i in range(8)
    }
    table = pa.table(columns | {"y": y})
    said = [note for note in prepare(table, DatasetOptions("y")).notes if "--categorical" in note]
    assert len(said) == 5
    assert said[0].startswith("Column 'x0'")


def test_days_written_as_digits_are_remarked_on():
    rng = np.random.default_rng(4)
    days = 20_230_000 + rng.integers(1, 13, N) * 100 + rng.integers(1, 29, N)
    (note,) = notes("posted", days)
    assert f"such as {days.min()} look like dates" in note
    assert "written as 2023-01-" in note
    days[0] = 20_231_301  # a thirteenth month
    assert not any("dates" in note for note in notes("posted", days))


def test_codes_far_apart_are_explained_as_those_close_together():
    far = [note.split("which")[1] for note in notes("x", CODES * 1000, effect(CODES))]
    assert far == [note.split("which")[1] for note in notes("x", CODES, effect(CODES))] != []
