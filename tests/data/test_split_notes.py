"""Notes that the figures of a random split are too optimistic, and no note where they are not."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.declared import UNTYPED
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.roles import ColumnOverrides


def notes(table, share=0.15, **reading):
    table = table if isinstance(table, pa.Table) else pa.table(table)
    found = prepare(table, DatasetOptions("y", test=share, **reading)).notes
    return [note for note in found if "too optimistic" in note]


@pytest.fixture
def columns():
    rng = np.random.default_rng(0)
    return {"x": rng.normal(size=400), "k": rng.choice(["a", "b"], 400), "y": rng.normal(size=400)}


def test_an_ordinary_table_has_no_note(columns):
    assert notes(columns) == []


def test_a_column_of_dates(columns):
    days = np.datetime64("2024-01-01") + np.arange(400)
    [note] = notes(columns | {"day": days})
    assert "'day' holds dates" in note
    assert "--test FILE" in note
    [both] = notes(columns | {"day": days, "mom": days + 1})
    assert both.startswith("Columns 'day' and 'mom' hold dates, and")
    assert notes(columns | {"day": days}, overrides=ColumnOverrides(drop=("day",))) == []
    assert notes(columns | {"day": days}, pa.table(columns | {"day": days})) == []


@pytest.mark.parametrize("copies", [40, 400])
def test_rows_that_repeat_another(columns, copies):
    doubled = {name: np.concatenate([values, values[:copies]]) for name, values in columns.items()}
    [note] = notes(doubled)
    assert f"{2 * copies} of {400 + copies} rows ({2 * copies / (400 + copies):.0%})" in note
    doubled["x"] = doubled["x"] + np.arange(400 + copies)
    assert notes(doubled) == []


def test_missing_values_are_equal_to_each_other(columns):
    columns["x"][::3] = np.nan
    columns["k"] = [None if i % 5 == 0 else k for i, k in enumerate(columns["k"])]
    doubled = {name: [*values, *values] for name, values in columns.items()}
    [note] = notes(doubled)
    assert "800 of 800 rows (100%)" in note


def test_missing_texts_in_several_pieces(columns):
    columns["k"] = pa.chunked_array([[None, "a"] * 100, ["b", None] * 100])
    columns = {
        name: pa.chunked_array([pa.array(v)] * 2) for name, v in columns.items() if name != "k"
    } | {"k": pa.chunked_array(2 * columns["k"].chunks)}
    [note] = notes(columns)
    assert "800 of 800 rows (100%)" in note


def test_numbers_of_a_text_file_are_compared_by_value(columns):
    half = [f"{x:.6f}" for x in columns["x"]]
    columns["y"] = [*columns["y"], *columns["y"]]
    columns["k"] = [*columns["k"], *columns["k"]]
    columns["x"] = pa.array([*half, *(f"{x}0" for x in half)])
    field = pa.field("x", pa.string(), metadata=UNTYPED)
    schema = pa.schema([field, ("k", pa.string()), ("y", pa.float64())])
    [note] = notes(pa.table(columns, schema=schema))
    assert "800 of 800 rows (100%)" in note


def test_equal_rows_of_few_values_are_no_copies():
    rng = np.random.default_rng(1)
    table = {"k": rng.choice(["a", "b", "c"], 500), "s": rng.choice(["f", "m"], 500)}
    assert notes(table | {"y": rng.choice(["no", "yes"], 500)}) == []


@pytest.mark.parametrize("kind", ["text", "categorical", "whole numbers"])
def test_an_identifier_that_repeats(columns, kind):
    ids = np.random.default_rng(2).integers(0, 150, 400)
    texts = pa.array([f"C{i:03d}" for i in ids])
    values = {"text": texts, "categorical": texts.dictionary_encode(), "whole numbers": ids}[kind]
    [note] = notes(columns | {"customer_id": values})
    assert f"'customer_id' has {len(set(ids)):,} values in 400 rows" in note
    assert "--drop customer_id" in note
    assert (
        notes(columns | {"customer_id": values}, overrides=ColumnOverrides(drop=("customer_id",)))
        == []
    )


def test_a_column_that_is_dropped_already_is_not_to_be_dropped(columns):
    cars = [f"car {i}" for i in range(230)] + [f"car {i // 2}" for i in range(460, 630)]
    [note] = notes(columns | {"car": cars})
    assert "'car' has 315 values in 400 rows" in note
    assert note.endswith("Give rows of other values as --test FILE.")


def test_whole_numbers_by_another_name_and_few_levels_are_no_identifiers(columns):
    rng = np.random.default_rng(2)
    assert notes(columns | {"height": rng.integers(0, 150, 400)}) == []
    assert notes(columns | {"city": rng.choice([f"c{i}" for i in range(15)], 400)}) == []


def test_numbers_written_as_texts_are_no_identifiers(columns):
    amounts = np.random.default_rng(2).integers(100, 350, 400) / 10
    as_texts = pa.array([f"{amount:.1f}".replace(".", ",") for amount in amounts])
    assert notes(columns | {"length": as_texts}) == []


def test_rows_without_a_target_do_not_count(columns):
    columns["y"] = np.where(np.arange(400) < 200, columns["y"], np.nan)
    empty = {name: [*values, *values[200:]] for name, values in columns.items()}
    assert notes(empty) == []
