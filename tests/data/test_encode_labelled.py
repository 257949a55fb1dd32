"""Labelled rows encoded by a model: the same bits in memory, on the disk, and all at once."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import thalweg
from thalweg.data import encode_splits, memory_limit, row_order, scratch
from thalweg.data.disk_rows import DiskRows
from thalweg.data.disk_writer import DiskWriter
from thalweg.data.division import TRAIN, VALID
from thalweg.data.encode_labelled import labelled_rows
from thalweg.data.findings import Findings
from thalweg.data.row_order import storage_order
from thalweg.data.rows import Rows
from thalweg.data.sources import read
from thalweg.errors import DataError

ROWS = 3000


@pytest.fixture(autouse=True)
def small(tmp_path, monkeypatch):
    """Windows and batches of few rows, so that a small table has several."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(row_order, "WINDOW", 2**14)
    monkeypatch.setattr(encode_splits, "_BATCH", 700)


@pytest.fixture(scope="module")
def table():
    """Numbers, categories, texts and weights; gaps and values that the model has not met."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=ROWS)
    y = np.where(rng.random(ROWS) < 0.05, np.nan, x + rng.normal(size=ROWS))
    k = rng.choice(["u", "v", "w"], ROWS).astype(object)
    k[::400] = "new"
    text = [f"{'good' if v > 0 else 'bad'} and number {i % 7} of all" for i, v in enumerate(x)]
    strange = [f"{v:.4f}" for v in x]
    strange[77] = strange[2999] = "many"
    columns = {"x": strange, "k": k, "text": text, "w": rng.integers(0, 3, ROWS)}
    return pa.table({**columns, "y": pa.array(y, from_pandas=True)})


@pytest.fixture(scope="module")
def model(table):
    clean = table.filter(pa.array(np.arange(ROWS) % 400 > 77)).slice(0, 900)
    options = {"text": "text", "weight": "w", "hash_bits": 8, "epochs": 1}
    return thalweg.fit(clean, "y", optimizer="sgd", lr=0.01, **options).model


def encoded(table, model, memory, code=TRAIN):
    findings, notes = Findings(), []
    rows = labelled_rows(table, model.preprocessor, np.float32, findings, memory, notes, code)
    return rows, findings.notes(), notes


def bits(rows):
    whole = rows.block(0, len(rows))
    arrays = [whole.dense, whole.target, whole.loss_weight, whole.metric_weight]
    arrays += [whole.sparse.indptr.astype(np.int64), whole.sparse.indices.astype(np.int64)]
    return [array.tobytes() for array in (*arrays, whole.sparse.data)]


@pytest.mark.parametrize("code", [TRAIN, VALID])
def test_rows_and_notes_are_the_same_wherever_rows_are(table, model, code):
    in_memory, said, _ = encoded(table, model, None, code)
    on_disk, again, notes = encoded(table, model, 1000, code)
    assert (type(in_memory), type(on_disk)) == (Rows, DiskRows)
    assert bits(in_memory) == bits(on_disk)
    assert said == again
    assert len(said) == 2
    assert notes == []
    assert in_memory.window == on_disk.window
    assert (in_memory.window is None) == (code == VALID)
    index = np.arange(len(in_memory))
    assert (in_memory.parts_of(index) == on_disk.parts_of(index)).all()


def test_they_are_the_rows_of_the_whole_in_stored_order(table, model):
    """What `Preprocessor.rows` makes of the whole table at once, in the order of a shuffle."""
    findings = Findings()
    whole = model.preprocessor.rows(table, np.float32, findings)
    rows, said, _ = encoded(table, model, None, VALID)
    assert bits(rows) == bits(whole)
    assert said == findings.notes()
    stored, _, _ = encoded(table, model, None, TRAIN)
    assert stored.window is not None
    assert bits(stored) == bits(whole.take(storage_order(len(whole), stored.window)))


def test_on_a_full_disk_they_are_in_memory(table, model, monkeypatch):
    expected, said, _ = encoded(table, model, None)

    finish = DiskWriter.finish

    def full(self):
        finish(self)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(DiskWriter, "finish", full)
    rows, again, (note,) = encoded(table, model, 1000)
    assert isinstance(rows, Rows)
    assert "held in memory, of which so much is free" in note
    assert bits(rows) == bits(expected)
    assert again == said  # and not twice as many
    monkeypatch.setattr(scratch, "free_memory", lambda: 0)
    with pytest.raises(DataError, match="cannot be written to the cache folder"):
        encoded(table, model, 1000)


def test_a_file_that_is_read_in_batches(table, model, tmp_path):
    pq.write_table(table, tmp_path / "t.parquet", row_group_size=450)
    lazy = read(tmp_path / "t.parquet", memory=1000).table
    assert lazy.stream is not None
    rows, said, _ = encoded(lazy, model, 1000)
    expected, whole, _ = encoded(table, model, None)
    assert bits(rows) == bits(expected)
    assert said == whole


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"y": ["no"] * ROWS}, "no"),
        ({"w": [-1] * ROWS}, f"negative in row 1: .*({ROWS:,} such values|such values)"),
        ({"w": [0] * ROWS}, "Weight 'w' is 0 in every row"),
        ({"y": [None] * ROWS}, "Target 'y' is missing in every row"),
    ],
)
def test_errors_are_of_all_rows(table, model, change, said):
    for name, values in change.items():
        table = table.set_column(table.column_names.index(name), name, pa.array(values))
    with pytest.raises(DataError, match=said) as error:
        encoded(table, model, 1000)
    with pytest.raises(DataError) as whole:
        model.preprocessor.rows(table)
    assert str(error.value) == str(whole.value)


def test_a_column_that_lacks_is_named(table, model):
    for name in ("k", "y", "w"):
        with pytest.raises(DataError, match=f"no column '{name}'"):
            encoded(table.drop_columns([name]), model, 1000)
