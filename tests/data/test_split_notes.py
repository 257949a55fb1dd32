"""Notes that the figures of a random split are too optimistic, and no note where they are not."""

from __future__ import annotations

import re
import threading

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data import prepare as prepared
from thalweg.data import sampled_rows, split_notes
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.declared import UNTYPED
from thalweg.data.files import parquet_files
from thalweg.data.lazy_table import LazyTable
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.sources import read
from thalweg.data.split_choice import SplitChoice


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
    assert "if new data are later than the dates in column 'day' (--split time:day" in note
    [both] = notes(columns | {"day": days, "mom": days + 1})
    assert "the dates in columns 'day' and 'mom' (--split time:day" in both
    assert notes(columns | {"day": days}, overrides=ColumnOverrides(drop=("day",))) == []
    assert notes(columns | {"day": days}, pa.table(columns | {"day": days})) == []


@pytest.mark.parametrize("copies", [40, 400])
def test_rows_that_repeat_another(columns, copies):
    doubled = {name: np.concatenate([values, values[:copies]]) for name, values in columns.items()}
    [note] = notes(doubled)
    assert f"{2 * copies} of {400 + copies} rows ({2 * copies / (400 + copies):.0%})" in note
    doubled["x"] = doubled["x"] + np.arange(400 + copies)
    assert notes(doubled) == []


def test_rows_of_large_tables_are_compared_beside_the_encoding(columns, monkeypatch):
    """By a thread of its own, with the same note; where one thread is to work, by that."""
    doubled = {name: np.concatenate([each, each]) for name, each in columns.items()}
    expected, by, found = notes(doubled), [], split_notes.flattering

    def noted(*given):
        by.append(threading.current_thread() is threading.main_thread())
        return found(*given)

    monkeypatch.setattr(prepared, "flattering", noted)
    monkeypatch.setattr(split_notes, "_SLOW", 2)
    for threads in ("2", "1"):
        monkeypatch.setenv("THALWEG_THREADS", threads)
        assert notes(doubled) == expected
    assert by == [False, True]
    monkeypatch.setattr(split_notes, "_MANY", 100)
    monkeypatch.setenv("THALWEG_THREADS", "2")
    assert notes(doubled) == expected
    assert by[2:] == [True]


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


def test_texts_that_are_numbered_already_are_not_numbered_again(columns, monkeypatch):
    asked = []

    def spied(column):
        asked.append(column.type)
        return codes(column)

    codes = split_notes._codes
    monkeypatch.setattr(split_notes, "_codes", spied)
    doubled = {name: [*values, *values] for name, values in columns.items()}
    [note] = notes(doubled)
    assert "800 of 800 rows (100%)" in note
    assert asked == [pa.float64()] * 2


@pytest.mark.parametrize("values", [1, 7, 3_000, 60_000, 2**50])
@pytest.mark.parametrize("rows", [2, 500, 40_000])
def test_hashes_that_repeat_are_counted_as_by_numpy(rows, values):
    numbers = np.random.default_rng(rows).integers(0, values, rows)
    _, counts = np.unique(numbers, return_counts=True)
    repeated = counts[counts > 1].sum()
    hashed = sampled_rows.hashes([numbers.astype(np.float64)])
    assert sampled_rows.repeating(hashed) == repeated
    some = sampled_rows.repeating(hashed, enough=100)
    assert some == repeated or 100 <= some <= repeated


@pytest.mark.parametrize("values", [5, 10_000, 10**9])
def test_hashes_for_which_a_table_is_too_small_are_counted_in_parts(values, monkeypatch):
    monkeypatch.setattr(sampled_rows, "_PLACES", 12)
    monkeypatch.setattr(sampled_rows, "_SORTED_SOONER", 100)
    numbers = np.random.default_rng(1).integers(0, values, 30_000)
    _, counts = np.unique(numbers, return_counts=True)
    repeated, hashed = counts[counts > 1].sum(), sampled_rows.hashes([numbers * 1.0, numbers * 0.1])
    assert sampled_rows.repeating(hashed) == repeated
    some = sampled_rows.repeating(hashed, enough=100)
    assert some == repeated or 100 <= some <= repeated


def test_of_hashes_that_differ_few_are_sorted(monkeypatch):
    sorts, real = [], np.sort
    monkeypatch.setattr(np, "sort", lambda values: sorts.append(len(values)) or real(values))
    numbers = np.random.default_rng(0).normal(size=200_000)
    numbers[:5_000] = numbers[-5_000:]
    assert sampled_rows.repeating(sampled_rows.hashes([numbers])) == 10_000
    assert sum(sorts) < 20_000


@pytest.mark.parametrize("unit", [4, 1], ids=["fractions", "whole numbers"])
def test_numbers_that_differ_together_are_not_numbered(monkeypatch, unit):
    """Each column has its values many times: a hash of a few columns tells that no row repeats."""
    monkeypatch.setattr(split_notes, "_codes", lambda _: pytest.fail("values were numbered"))
    rng = np.random.default_rng(5)
    table = {name: rng.integers(0, 40, 500) for name in "abcdefgh"}
    if unit > 1:
        table = {name: values / unit for name, values in table.items()}
        table["a"][:2] = np.nan
    assert notes(table | {"y": np.round(rng.normal(size=500), 1)}) == []


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
    assert f"'customer_id', like an identifier with {len(set(ids)):,} values in 400 rows" in note
    assert "(--split group:customer_id keeps" in note
    assert (
        notes(columns | {"customer_id": values}, overrides=ColumnOverrides(drop=("customer_id",)))
        == []
    )


def test_a_column_that_is_dropped_already_divides_rows_all_the_same(columns):
    cars = [f"car {i}" for i in range(230)] + [f"car {i // 2}" for i in range(460, 630)]
    [note] = notes(columns | {"car": cars})
    assert "'car', like an identifier with 315 values in 400 rows (--split group:car" in note


@pytest.mark.parametrize("name", ["patient", "patient_id", "patientId", "Subject"])
@pytest.mark.parametrize("kind", [int, float, str, "text file"])
def test_an_identifier_by_its_name_may_name_many_rows_that_lie_together(columns, name, kind):
    ids = np.repeat(np.arange(8), 50)
    values = pa.array([f"P{i}" for i in ids]) if kind is str else pa.array(ids)
    schema = None
    if kind is float:
        values = pa.array(np.where(np.arange(400) % 9, ids, np.nan), from_pandas=True)
    if kind == "text file":
        field = pa.field(name, pa.string(), metadata=UNTYPED)
        values, schema = values.cast(pa.string()), [field]
    table = pa.table(columns).append_column(
        pa.field(name, values.type) if schema is None else schema[0], values
    )
    [note] = notes(table)
    assert f"'{name}', like an identifier with 8 values" in note
    assert f"--split group:{name}" in note
    assert notes(pa.table(columns | {"patient_age": 20 + np.repeat(np.arange(40), 10) % 8})) == []


def test_all_reasons_are_one_note_and_a_split_by_column_has_none(columns):
    table = {
        name: np.concatenate([values, values])
        for name, values in (
            columns
            | {
                "day": np.datetime64("2024-01-01") + np.arange(400),
                "customer": [f"C{i % 90}" for i in range(400)],
            }
        ).items()
    }
    [note] = notes(table)
    assert "(--split time:day tests on the latest rows), if new data" in note
    assert "(--split group:customer keeps rows of one value in one split), and because" in note
    assert "(--split group:x --numeric x keeps copies in one split; or remove them first)" in note
    for choice in (SplitChoice("time", "day"), SplitChoice("group", "customer")):
        assert notes(table, split=choice) == []


def test_the_option_that_is_named_for_copies_keeps_them_together(columns):
    doubled = {name: np.concatenate([values, values]) for name, values in columns.items()}
    [note] = notes(doubled)
    assert "--split group:x --numeric x" in note
    overrides = ColumnOverrides(numeric=("x",))
    options = DatasetOptions("y", split=SplitChoice("group", "x"), overrides=overrides)
    prepared = prepare(pa.table(doubled), options)
    sides = [
        set(part.labels_of(0, len(part)).target.tolist())
        for part in (prepared.train, prepared.valid, prepared.test)
    ]
    assert sum(map(len, sides)) == len(set.union(*sides))
    assert "x" in prepared.preprocessor.encoder.columns
    few = {"a": np.arange(400) % 7, "b": np.arange(400) % 11, "c": np.arange(400) % 13}
    few |= {"y": np.arange(400) % 3, "d": np.arange(400) % 17}
    [note] = notes({name: np.concatenate([v, v]) for name, v in few.items()})
    assert "(remove the copies first, or give other rows as --test FILE)" in note


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


class TestVeryManyRows:
    """Of very many rows that are read in batches some are looked at; about the same is said."""

    N = 40_000

    @pytest.fixture
    def columns(self, monkeypatch):
        monkeypatch.setattr(split_notes, "_MANY", 10_000)
        monkeypatch.setattr(sampled_rows, "ROWS", 4096)
        rng = np.random.default_rng(0)
        return {
            "x": rng.normal(size=self.N),
            "k": rng.integers(0, 9, self.N),
            "y": rng.normal(size=self.N),
        }

    def said(self, columns, tmp_path, monkeypatch):
        table = pa.table(columns)
        whole = notes(table)
        monkeypatch.setattr(parquet_files, "_LARGE", 1)
        pq.write_table(table, tmp_path / "t.parquet")
        lazy = read(tmp_path / "t.parquet", memory=2**20).table
        assert isinstance(lazy, LazyTable)
        return whole, [n for n in prepare(lazy, DatasetOptions("y")).notes if "optimistic" in n]

    def test_rows_that_differ_have_no_note(self, columns, tmp_path, monkeypatch):
        assert self.said(columns, tmp_path, monkeypatch) == ([], [])

    def test_few_different_numbers_are_no_copies(self, columns, tmp_path, monkeypatch):
        few = {name: np.arange(self.N) % (i + 2) for i, name in enumerate("kxy")}
        assert self.said(few, tmp_path, monkeypatch) == ([], [])

    def test_copies_are_counted_about(self, columns, tmp_path, monkeypatch):
        copied = np.where(np.arange(self.N) < self.N // 4, 0, np.arange(self.N))
        copied[: self.N // 4] = self.N // 2 + np.arange(self.N // 4)
        columns = {name: values[copied] for name, values in columns.items()}
        [whole], [lazy] = self.said(columns, tmp_path, monkeypatch)
        assert "because 20,000 of 40,000 rows (50%) are equal" in whole
        assert re.search(r"because about (19|20),\d{3} of (39|40),\d{3} rows \((49|50|51)%\)", lazy)

    def test_identifiers_are_counted_about(self, columns, tmp_path, monkeypatch):
        columns["customer_id"] = np.random.default_rng(1).integers(0, 10_000, self.N) * 7919
        [whole], [lazy] = self.said(columns, tmp_path, monkeypatch)
        assert "'customer_id', like an identifier with" in lazy
        counts = [
            int(re.search(r"with ([\d,]+) values", n)[1].replace(",", "")) for n in (whole, lazy)
        ]
        assert counts[1] == pytest.approx(counts[0], rel=0.1)
