"""Frames larger than the memory allowed: columns converted part by part are those of the whole."""

from __future__ import annotations

import datetime
from decimal import Decimal

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import thalweg
from thalweg.data import memory_limit
from thalweg.data.files import batches
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.sources import ReadOptions, read
from thalweg.data.streamed_sources import streamed

ROWS = 1000
rng = np.random.default_rng(0)


@pytest.fixture(autouse=True)
def small(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(batches, "ROWS", 90)


def ends(first, last, between):
    """Return values whose first part is of one kind and whose end is of another."""
    return [*[first] * 400, *[between] * 200, *[last] * 400]


def pandas_frame():
    made = {
        "x": rng.normal(size=ROWS),
        "gaps": np.where(rng.random(ROWS) < 0.2, np.nan, 1.5),
        "half": rng.normal(size=ROWS).astype(np.float16),
        "n": rng.integers(0, 9, ROWS),
        "flag": rng.random(ROWS) < 0.5,
        "text": ends("a", "NA", None),
        "mixed": ends(1, "x", None),
        "numbers": ends(1, 2.5, None),
        "large": ends(1, 2**70, None),
        "nothing first": ends(None, "late", None),
        "decimal": ends(Decimal("1.5"), Decimal("100.25"), None),
        "odd": ends(1, object(), None),
        "bytes": ends(b"x", 1, None),
        "day": pd.date_range("2024-01-01", periods=ROWS, freq="h"),
        "zone": pd.date_range("2024-01-01", periods=ROWS, freq="h", tz="Europe/Berlin"),
        "date": [datetime.date(2024, 1, 1 + i % 28) for i in range(ROWS)],
        "kind": pd.Categorical(ends("u", "v", None), categories=["v", "u", "w"]),
        "ranked": pd.Categorical(ends("u", "v", None), ["v", "u"], ordered=True),
        "cut": pd.cut(np.arange(ROWS) % 10, [-1, 5, 10]),
        "month": pd.period_range("1900-01", periods=ROWS, freq="M"),
        "sparse": pd.arrays.SparseArray(ends(0.0, 2.0, 1.0)),
        "nullable": pd.array(ends(1, 3, None), "Int64"),
        "arrow": pd.array(ends("x", "y", None), "string[pyarrow]"),
        "complex": np.arange(ROWS) * 1j,
    }
    return pd.DataFrame(made)


def polars_frame():
    made = {
        "x": rng.normal(size=ROWS),
        "gaps": np.where(rng.random(ROWS) < 0.2, np.nan, 1.5),
        "text": ends("a", "NA", None),
        "kind": pl.Series(ends("u", "v", None), dtype=pl.Categorical),
        "list": [[1]] * ROWS,
        "small": pl.Series(ends(1, 2, None), dtype=pl.Int128),
        "middle": pl.Series(ends(1, 2**63, None), dtype=pl.Int128),
        "large": pl.Series(ends(1, 2**70, None), dtype=pl.Int128),
        "mixed": pl.Series(ends(1, "x", None), dtype=pl.Object),
        "odd": pl.Series(ends(1, {}, None), dtype=pl.Object),
        "day": pd.date_range("2024-01-01", periods=ROWS, freq="h"),
    }
    return pl.DataFrame(made)


def arrow_table():
    frame = pandas_frame()[["x", "gaps", "text", "kind"]]
    return pa.concat_tables([pa.table(frame[:300]), pa.table(frame[300:])])


FRAMES = {"pandas": pandas_frame, "polars": polars_frame, "arrow": arrow_table}
# Rows of every frame, as a view whose columns do not lie side by side.
FRAMES["a view"] = lambda: pd.DataFrame(rng.normal(size=(2 * ROWS, 7)))[::2]


@pytest.mark.parametrize("name", FRAMES)
@pytest.mark.parametrize("missing", [(), ("NA", "1.5")])
def test_columns_are_those_of_the_whole(name, missing):
    frame = FRAMES[name]()
    options = ReadOptions(missing=missing)
    whole = read(frame, options)
    lazy = read(frame, options, memory=1000)
    assert isinstance(lazy.table, LazyTable)
    assert isinstance(whole.table, pa.Table)
    assert lazy.table.schema.equals(whole.table.schema, check_metadata=True)
    assert (lazy.name, lazy.notes) == (whole.name, whole.notes)
    assert lazy.table.arrow().to_pylist() == whole.table.to_pylist()
    parts = [*lazy.table.batches(lazy.table.column_names)]
    assert len(parts) > 10
    assert {str(part.schema) for part in parts} == {str(parts[0].schema)}
    assert pa.concat_tables(parts).to_pylist() == whole.table.to_pylist()


def test_some_columns_and_frames_within_the_limit():
    frame = pandas_frame()
    some = read(frame, wanted=lambda names: ["n", "x"], memory=1000)
    assert some.table.column_names == ["x", "n"]
    assert "text" in some.left_out
    assert isinstance(read(frame[["x"]], memory=8 * ROWS).table, pa.Table)
    assert isinstance(read(frame[["x"]], memory=8 * ROWS - 1).table, LazyTable)


def test_a_target_beside_the_frame():
    y = np.arange(ROWS) / 7
    pair = (pandas_frame()[["x", "text"]], pd.Series(y, name="y"))
    found, whole = (read(pair, memory=memory).table for memory in (1000, None))
    assert isinstance(found, LazyTable)
    assert found.schema.equals(whole.schema, check_metadata=True)
    assert found.arrow().to_pylist() == whole.to_pylist()
    renamed = found.rename_columns(["x", "text", "target"])
    assert streams(renamed)
    assert renamed["target"].to_pylist() == y.tolist()
    assert found.rename_columns(["a", "b", "c"]).column_names == ["a", "b", "c"]


@pytest.mark.parametrize("make", [pd.DataFrame, pl.DataFrame])
def test_the_model_is_the_same(make):
    made = {"x": rng.normal(size=ROWS), "k": rng.choice(["u", "v"], ROWS)}
    frame = make({**made, "y": made["x"] + (made["k"] == "u")})
    fitted = [
        thalweg.fit(frame, "y", optimizer="sgd", lr=0.1, epochs=1, memory=memory)
        for memory in ("1GB", 1000)
    ]
    first, second = (fit.model for fit in fitted)
    assert first.weights.tobytes() == second.weights.tobytes()
    assert fitted[0].notes == fitted[1].notes
    predicted = first.predict(frame)
    gone_on = [first.partial_fit(frame, memory=memory).weights for memory in ("1GB", 1000)]
    assert gone_on[0].tobytes() == gone_on[1].tobytes()
    assert predicted.shape == (ROWS,)


def test_predictions_of_a_large_frame(monkeypatch):
    frame = pandas_frame()[["x", "text", "n"]]
    monkeypatch.setattr("thalweg.data.streamed_sources.HELD", 1000)
    sizes = [part.num_rows for part in streamed(frame).read(None, 64)]
    assert max(sizes) <= 90
    assert sum(sizes) == ROWS
