"""Some rows that judge are taken as they were read, without a pass of their own."""

from __future__ import annotations

import gc
import weakref

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from scipy.sparse import csr_array

import thalweg
from thalweg.data import memory_limit, shown_rows
from thalweg.data.lazy_table import LazyTable
from thalweg.report.column_dependence import column_dependence

N = 900
NET = {"optimizer": "adam", "lr": 0.02, "epochs": 2, "hidden": 8, "engine": "reference"}


class Plans(thalweg.Callbacks):
    def on_plan(self, event):
        self.prepared = event.plan.prepared


def table():
    rng = np.random.default_rng(0)
    row = np.arange(N)
    return pa.table(
        {
            "row": row * 1.0,
            "kind": pa.array(rng.choice(["u", "v", "w"], N)).dictionary_encode(),
            "t": row,
            "y": np.sin(row / 100) + 0.1 * rng.normal(size=N),
        }
    )


def fitted(data, target="y", **options):
    plans = Plans()
    done = thalweg.fit(data, target, **NET, callbacks=plans, **options)
    return done, plans.prepared


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    pq.write_table(table(), tmp_path / "t.parquet", row_group_size=130)
    return tmp_path / "t.parquet"


def test_they_are_validation_rows_in_random_order():
    """By time, the later rows validate: which they are can be told from a column."""
    done, prepared = fitted(table(), split="time:t", valid=0.2, test=0.1)
    own = done.some_rows["row"].to_pylist()
    assert len(set(own)) == len(own) == 180
    assert set(own) == set(range(630, 810))
    assert own != sorted(own)
    assert done.some_rows.column_names == prepared.preprocessor.encoder.columns
    assert column_dependence(done)["rows"] == 180
    folded, _ = fitted(table(), folds=3, test=0.5)
    assert folded.some_rows.num_rows == 300  # of the 450 rows, each judged out of its fold


def test_of_a_table_of_its_own_they_are_its_rows():
    own = table().slice(0, 50)
    own = own.set_column(0, "row", pa.array(np.arange(50) + 5000.0))
    done, _ = fitted(table(), valid=own)
    assert set(done.some_rows["row"].to_pylist()) == set(np.arange(50) + 5000.0)


@pytest.mark.parametrize("memory", [None, 1000])
def test_a_file_read_in_batches_gives_the_same_rows_and_is_not_read_for_them(
    file, memory, monkeypatch
):
    in_memory, _ = fitted(table(), valid=0.4, drop="t")
    taken, missing = shown_rows.ShownRows.taken, []
    monkeypatch.setattr(memory_limit, "_LEAST", 1)

    def watched(self, names):
        if isinstance(self._given, LazyTable):
            missing.append({*names} - {*self._columns})
        return taken(self, names)

    monkeypatch.setattr(shown_rows.ShownRows, "taken", watched)
    options = {} if memory is None else {"memory": memory}
    done, _ = fitted(file, valid=0.4, drop="t", **options)
    assert missing == ([set()] if memory else [])  # all had passed by
    assert (
        done.some_rows.to_pandas()
        .astype({"kind": str})
        .equals(in_memory.some_rows.to_pandas().astype({"kind": str}))
    )
    assert done.some_rows.num_rows == shown_rows.MOST


def test_rows_of_the_cache_have_them(file):
    first, _ = fitted(file, keep_cache=True)
    again, _ = fitted(file, keep_cache=True)
    assert any("which an earlier job kept" in note for note in again.notes)
    assert again.some_rows.equals(first.some_rows)
    assert column_dependence(again) == column_dependence(first)


def test_arrays_and_sparse_matrices_have_them():
    x = np.random.default_rng(1).normal(size=(N, 4))
    done, _ = fitted(x, x[:, 2] + 0.1)
    assert done.some_rows.num_rows == 135
    assert {tuple(row) for row in done.some_rows.to_pandas().to_numpy()} <= set(map(tuple, x))
    x[:, 3] = 0
    x[::3, 1] = 0
    matrix, _ = fitted(csr_array(x), x[:, 2] + 0.1)
    found = column_dependence(matrix)
    assert found["rows"] == 135
    assert found["columns"][0]["column"] == "x2"
    assert {each["column"] for each in found["columns"]} == {"x0", "x1", "x2"}
    rows = csr_rows(matrix.some_rows)
    [curve] = found["columns"][0]["outputs"]
    means = []
    for value in curve["x"]:
        rows[:, 2] = value
        means.append(np.mean(matrix.model.predict(csr_array(rows))))
    assert curve["y"] == pytest.approx(np.array(means) - np.mean(means), abs=1e-4)


def test_a_table_whose_columns_pass_is_let_go_of():
    """Held in a circle it would keep its files until Python looks for circles."""
    lazy = LazyTable(table().schema, table().__getitem__, N)
    shown = shown_rows.ShownRows(lazy, np.arange(3))
    there = weakref.ref(shown)
    gc.disable()
    try:
        assert shown.table["row"].to_pylist() == list(range(N))
        assert shown.taken(["row"]).num_rows == 3
        del shown
        assert there() is None
    finally:
        gc.enable()


def csr_rows(table):
    """Return a column of lists of places and values as an array."""
    found = np.zeros((table.num_rows, 4))
    for row, entries in zip(found, table.column(0).to_pylist(), strict=True):
        for entry in entries:
            row[entry["place"]] = entry["value"]
    return found


def test_frames_of_pandas_categories(tmp_path):
    frame = table().to_pandas().astype({"kind": "category"})
    done, _ = fitted(pd.DataFrame(frame), drop="t")
    assert set(done.some_rows["kind"].to_pylist()) == {"u", "v", "w"}
