"""Long texts of a table read in batches: the roles of the whole column, which is not held."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from thalweg.data import long_texts, statistics
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.files import batches
from thalweg.data.lazy_table import LazyTable, streams
from thalweg.data.long_texts import LongTexts
from thalweg.data.notations import Hints
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.prose import no_category
from thalweg.data.sources import ReadOptions, read

ROWS = 3000
rng = np.random.default_rng(0)
WORDS = np.array(["good", "bad", "long", "short", "round", "flat", "cold", "warm", "ä", "NA"])


def prose(i):
    return " ".join(WORDS[np.random.default_rng(i).integers(0, 10, 12)])


COLUMNS = {
    "unique prose": [f"{prose(i)} {i}" for i in range(ROWS)],
    "repeated prose": [
        prose(i % 2000) + " and more of it, much more than that" for i in range(ROWS)
    ],
    "gaps": [None if i % 3 else f"{prose(i)} {i}" for i in range(ROWS)],
    "gaps first": [None if i < 1500 else f"{prose(i)} {i}" for i in range(ROWS)],
    "Chinese": [f"这个产品非常好用我很喜欢它的颜色和质量{i}" for i in range(ROWS)],
    "addresses": [f"https://example.org/a/long/path/{i:06}/page.html" for i in range(ROWS)],
    "a few sentences": [
        f"one of five long sentences, which is number {i % 5}" for i in range(ROWS)
    ],
    "many sentences": [f"one of many long sentences, number {i % 1400}" for i in range(ROWS)],
    "short": [f"k{i % 7}" for i in range(ROWS)],
    "moments": [f"2024-01-{1 + i % 28:02} 10:00:00.000000000+00:00" for i in range(ROWS)],
    "numbers": [f"{i}.{'0' * 34}" for i in range(ROWS)],
    "late numbers": [f"{prose(i)} {i}" if i < 90 else f"{i}.{'5' * 34}" for i in range(ROWS)],
    "zones": [f"Wed, 31 January 2024 at 12:{i // 60:02}:{i % 60:02} CST" for i in range(ROWS)],
    "truth": ["true" if i % 2 else f"false{' ' * 70}" for i in range(ROWS)],
    "constant": ["the very same text in each and every row of this table"] * ROWS,
    "nothing": [None] * ROWS,
}
NOT_HELD = {"unique prose", "repeated prose", "gaps", "Chinese", "addresses", "zones"}


@pytest.fixture(autouse=True)
def small(monkeypatch):
    monkeypatch.setattr(batches, "ROWS", 170)
    monkeypatch.setattr(statistics, "BATCH", 700)
    monkeypatch.setattr(long_texts, "_BUCKET", 10_000)  # eight ranges of hashes


def datasets(path, missing=(), **overrides):
    """Return the data set of a file that is read in batches, and of the whole."""
    hints = Hints(None, None, None, missing)
    options = DatasetOptions("y", overrides=ColumnOverrides(hints=hints, **overrides))
    found = []
    for memory in (1000, None):
        table = read(path, ReadOptions(missing=missing), memory=memory).table
        assert streams(table) == (memory is not None)
        found.append(prepare(table, options))
    return found


@pytest.mark.parametrize("missing", [(), ("NA", COLUMNS["unique prose"][5])])
@pytest.mark.parametrize("name", COLUMNS)
def test_roles_are_those_of_the_whole(name, missing, tmp_path, monkeypatch):
    x = rng.normal(size=ROWS)
    y = np.where(np.arange(ROWS) % 11, x, np.nan)  # rows that are not trained on
    text = pa.array(COLUMNS[name], pa.string())
    table = pa.table({"x": x, "text": text, "y": pa.array(y, from_pandas=True)})
    pq.write_table(table, tmp_path / "t.parquet", row_group_size=400)
    found = long_texts.long_texts
    tried = []
    monkeypatch.setattr(
        "thalweg.data.roles.long_texts", lambda *a: tried.append(found(*a)) or tried[-1]
    )
    streamed, held = datasets(tmp_path / "t.parquet", missing)
    assert streamed.columns == held.columns
    assert streamed.notes == held.notes
    assert streamed.preprocessor == held.preprocessor
    if name in NOT_HELD:
        assert no_category(tried[0][1]) is not None
    if name in ("gaps", "repeated prose", "unique prose"):
        assert held.columns[1].role == "text"
    if name == "addresses":
        assert held.columns[1].role == "dropped"


def test_prose_is_never_held(tmp_path, monkeypatch):
    """Nothing asks for the whole column to find its role; what the user says still decides it."""
    from thalweg.data import roles

    asked, text = [], COLUMNS["unique prose"]
    pq.write_table(pa.table({"text": text, "y": np.arange(ROWS)}), tmp_path / "t.parquet")
    table = read(tmp_path / "t.parquet", memory=1000).table
    whole = LazyTable.__getitem__
    monkeypatch.setattr(
        LazyTable, "__getitem__", lambda t, column: asked.append(column) or whole(t, column)
    )
    train = np.ones(ROWS, np.bool_)
    found = roles.understand_columns(table, ["y"], ColumnOverrides(), train)
    assert [column.role for column in found.columns] == ["text"]
    assert asked == []
    named = roles.understand_columns(table, ["y"], ColumnOverrides(categorical=("text",)), train)
    assert [column.role for column in named.columns] == ["category"]


def test_counts_of_different_texts_are_exact():
    texts = pa.array(["a b c", "a b c", "é é", "", "xyz", "xyz", "xyz"], pa.large_string())
    hashes = long_texts.of_texts(texts)
    counts = long_texts._counts(texts)
    found = long_texts._distinct(np.tile(hashes, 800), np.tile(counts, (800, 1)))
    assert found == LongTexts(5600, 4, 0, (5 + 3 + 0 + 3) / 4, (2 + 1) / 4, 0.0)
    once = long_texts._distinct(hashes, counts)
    assert (once.known, once.distinct, once.once) == (7, 4, 2)
