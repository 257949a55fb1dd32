"""A column declared to hold categories is a category, for any values and any source."""

from __future__ import annotations

import io

import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.feather as feather
import pyarrow.parquet as pq
import pytest

from thalweg.data.declared import CATEGORY, ORDERED, UNTYPED, is_marked
from thalweg.data.sources import read

VALUES = {"number": [3, None, 1], "text": ["x", "y", None], "truth": [True, False, None]}


def _pandas(ordered=False):
    return pd.DataFrame(
        {name: pd.Categorical(values, ordered=ordered) for name, values in VALUES.items()}
    )


def _arrow():
    return pa.table({name: pa.array(v).dictionary_encode() for name, v in VALUES.items()})


def _polars():
    texts = VALUES["text"]
    return pl.DataFrame(
        {
            "text": pl.Series(texts, dtype=pl.Categorical),
            "number": pl.Series(texts, dtype=pl.Enum(["x", "y"])),
        }
    )


def _parquet(frame, path):
    frame.to_parquet(path) if isinstance(frame, pd.DataFrame) else frame.write_parquet(path)


def _ipc(frame, path):
    table = pa.Table.from_pandas(frame) if isinstance(frame, pd.DataFrame) else pa.table(frame)
    feather.write_feather(table, str(path))


@pytest.mark.parametrize("stored", [None, _parquet, _ipc])
@pytest.mark.parametrize("make", [_pandas, _polars])
def test_declared_categories_are_marked(make, stored, tmp_path):
    frame = make().assign(plain=1.5) if make is _pandas else make().with_columns(plain=1.5)
    data = frame
    if stored is not None:
        data = tmp_path / "t"
        stored(frame, data)
    schema = read(data).table.schema
    assert all(is_marked(schema.field(name), CATEGORY) for name in schema.names if name != "plain")
    assert schema.field("plain").metadata is None


def test_values_of_a_category_are_the_declared_ones(tmp_path):
    _pandas().to_parquet(tmp_path / "t.parquet")
    for data in (_pandas(), _arrow(), tmp_path / "t.parquet"):
        assert read(data).table.to_pydict() == VALUES


@pytest.mark.parametrize("ordered", [True, False])
def test_an_order_is_marked_too(ordered, tmp_path):
    frame = _pandas(ordered)
    frame.to_parquet(tmp_path / "t.parquet")
    for data in (frame, tmp_path / "t.parquet"):
        schema = read(data).table.schema
        assert [is_marked(field, ORDERED) for field in schema] == [ordered] * 3


def test_a_target_can_be_a_declared_category():
    series = pd.Series([3, 4], dtype="category", name="y")
    schema = read((pd.DataFrame({"x": [1, 2]}), series)).table.schema
    assert [is_marked(field, CATEGORY) for field in schema] == [False, True]


def test_texts_of_a_text_file_are_untyped_and_a_frames_are_not(tmp_path):
    (tmp_path / "t.csv").write_text("a,b\n1,x\n")
    source = read(tmp_path / "t.csv")
    assert source.table.to_pydict() == {"a": ["1"], "b": ["x"]}
    assert all(is_marked(field, UNTYPED) for field in source.table.schema)
    schema = read(pd.read_csv(io.StringIO("a,b\n1,x\n"))).table.schema
    assert not any(is_marked(field, UNTYPED) for field in schema)


def test_marks_survive_stacking(tmp_path):
    pq.write_table(_arrow(), tmp_path / "a.parquet")
    pq.write_table(pa.table(VALUES), tmp_path / "b.parquet")
    schema = read([tmp_path / "b.parquet", tmp_path / "a.parquet"]).table.schema
    assert all(is_marked(field, CATEGORY) for field in schema)
