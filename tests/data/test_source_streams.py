"""Tables that come as a stream or part by part, and columns that stay where they lie."""

from __future__ import annotations

import io

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

import thalweg
from thalweg.data.sources import read
from thalweg.data.streamed_sources import streamed
from thalweg.errors import DataError

TABLE = pa.table({"a": [1, 2, 3], "b": ["x", None, "z"]})
EXPECTED = TABLE.to_pydict()


class Converted:
    """What has no Arrow stream and turns into a table by a method, as Spark's frames."""

    def toArrow(self):  # noqa: N802
        return TABLE


STREAMS = {
    "a reader": (TABLE.to_reader, "RecordBatchReader"),
    "a generator of batches": (lambda: (b for b in TABLE.to_batches(2)), "batches"),
    "an iterator of tables": (lambda: iter([TABLE[:1], TABLE[1:]]), "batches"),
    "a list of batches": (lambda: TABLE.to_batches(2), "batches"),
    "a tuple of batches": (lambda: (*TABLE.to_batches(1),), "batches"),
    "polars frames": (lambda: iter([pl.DataFrame(TABLE[:2]), pl.DataFrame(TABLE[2:])]), "batches"),
    "an empty batch among others": (lambda: iter([TABLE[:0], TABLE]), "batches"),
    "columns in another order": (
        lambda: iter([TABLE[:1], TABLE[1:].select(["b", "a"])]),
        "batches",
    ),
    "a data set": (lambda: ds.dataset(TABLE), "InMemoryDataset"),
    "a frame with toArrow": (Converted, "Converted"),
}


@pytest.mark.parametrize("name", STREAMS)
def test_a_stream_is_its_rows(name):
    make, called = STREAMS[name]
    source = read(make())
    assert source.table.to_pydict() == EXPECTED
    assert source.name == called
    assert read(make(), wanted=lambda names: ["b"]).table.to_pydict() == {"b": EXPECTED["b"]}


def test_chunks_of_pandas():
    chunks = pd.read_csv(io.StringIO("a,b\n1,x\n2,y\n3,z\n"), chunksize=2)
    assert read(chunks).table.to_pydict() == {"a": [1, 2, 3], "b": ["x", "y", "z"]}


def test_types_of_parts_are_reconciled():
    parts = [
        pa.table({"a": pa.array([1], pa.int32()), "b": pa.array(["x"]).dictionary_encode()}),
        pa.table({"a": [0.5], "b": ["y"]}),
    ]
    table = read(iter(parts)).table
    assert table.to_pydict() == {"a": [1.0, 0.5], "b": ["x", "y"]}
    assert table.schema.field("b").metadata == {b"category": b"true"}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (iter([]), "the data has no parts: the iterator is at its end"),
        (iter([TABLE[:0]]), "the data has no rows"),
        (iter([TABLE, {"a": [1]}]), "part 2 of the data is no table but of type dict"),
        (iter("ab"), "part 1 of the data is no table but of type str"),
        (iter([TABLE, TABLE.select(["a"])]), "part 2 lacks 'b', compared with part 1"),
        (
            iter([TABLE, TABLE.set_column(0, "a", pa.array([True] * 3))]),
            "column 'a' of part 2 holds true/false (bool) and in part 1 whole numbers (int64)",
        ),
        (pl.DataFrame(TABLE).lazy(), "a polars LazyFrame holds no rows yet; give frame.collect()"),
    ],
)
def test_what_is_no_stream_of_tables_is_said(data, said):
    with pytest.raises(DataError) as caught:
        read(data)
    assert said in str(caught.value)


def test_a_frame_of_dask_is_to_be_computed():
    frame = type("DataFrame", (), {"__module__": "dask.dataframe.core", "__dataframe__": None})()
    with pytest.raises(DataError, match=r"a dask DataFrame holds no rows yet; .*compute\(\)"):
        read(frame)


def test_training_takes_an_iterator_and_so_does_predicting():
    rng = np.random.default_rng(0)
    x = rng.random(400)
    table = pa.table({"x": x, "y": 2 * x + 1})
    settings = {"optimizer": "sgd", "lr": 0.1, "epochs": 3, "threads": 1}
    once = thalweg.fit(table, target="y", **settings)
    for target in ("y", ["y"]):
        again = thalweg.fit(iter(table.to_batches(64)), target=target, **settings)
        assert again.test == once.test
    expected = once.model.predict(table)
    assert (once.model.predict(iter(table.to_batches(64))) == expected).all()


# Where values lie


def address(column):
    (chunk,) = column.chunks if isinstance(column, pa.ChunkedArray) else (column,)
    return chunk.buffers()[1].address


NUMBERS = np.random.default_rng(0).random((1000, 2))


def test_numbers_of_arrow_stay_where_they_lie():
    table = pa.table({"a": NUMBERS[:, 0].copy(), "n": np.arange(1000)})
    for data in (table, table.to_batches()[0], table.to_reader(), table.to_batches()):
        got = read(data).table
        assert [address(got[name]) for name in "an"] == [address(table[name]) for name in "an"]


def test_numbers_of_frames_stay_where_they_lie():
    values = {"a": NUMBERS[:, 0].copy(), "n": np.arange(1000)}
    frame = pd.DataFrame(values, copy=False)
    got = read(frame).table
    for name in values:
        assert address(got[name]) == frame[name].to_numpy().__array_interface__["data"][0]
    polars = pl.DataFrame(values)
    got = read(polars).table
    for name in values:
        assert address(got[name]) == address(polars[name].to_arrow())


def test_a_column_of_an_array_stays_where_it_lies():
    table = read(np.asfortranarray(NUMBERS)).table
    for place, name in enumerate(["x0", "x1"]):
        assert (table.view(name) == NUMBERS[:, place]).all()
    values = np.asfortranarray(NUMBERS)
    table = read(values).table
    assert np.shares_memory(table.view("x1"), values)


def test_reading_numbers_takes_no_memory():
    table = pa.table({name: np.random.default_rng(1).random(500_000) for name in "abcd"})
    before = pa.total_allocated_bytes()
    kept = [read(table), read(table.to_reader()), read(table.to_batches(100_000))]
    assert pa.total_allocated_bytes() - before < table.nbytes / 20
    assert len(kept) == 3


def test_of_a_data_set_the_wanted_columns_alone_are_read(tmp_path):
    """The other cannot be read: one file has texts where the data set has numbers."""
    for i, odd in enumerate(([1, 2], ["x", "y"])):
        pq.write_table(
            pa.table({"a": [i, 2], "odd": odd, "y": [0.5, i]}), tmp_path / f"{i}.parquet"
        )
    data = ds.dataset(sorted(tmp_path.glob("*.parquet")))
    found = read(data, wanted=lambda names: ["y", "a"])
    assert found.table.to_pydict() == {"a": [0, 2, 1, 2], "y": [0.5, 0.0, 0.5, 1.0]}
    assert found.left_out == ("odd",)
    assert sum(part.num_rows for part in streamed(data, wanted=lambda names: ["a"]).parts(3)) == 4
    with pytest.raises(DataError, match="FileSystemDataset cannot be turned into a table"):
        read(data)
