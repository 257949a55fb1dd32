"""Frames, Arrow tables and arrays."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError

DATA = {"a": [1, 2], "b": ["x", None], "c": [0.5, float("nan")]}
EXPECTED = {"a": [1, 2], "b": ["x", None], "c": [0.5, None]}


class Exchange:
    """A frame of some other library, which only speaks the interchange protocol."""

    def __init__(self, table):
        self._table = table

    def __dataframe__(self, *args, **kwargs):
        return self._table.__dataframe__(*args, **kwargs)


class Stream:
    """A frame of some other library, which only speaks Arrow's C stream."""

    def __init__(self, table):
        self._table = table

    def __arrow_c_stream__(self, requested_schema=None):
        return self._table.__arrow_c_stream__(requested_schema)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (pd.DataFrame(DATA), "DataFrame"),
        (type("Mine", (pd.DataFrame,), {})(DATA), "Mine"),
        (pl.DataFrame(DATA), "DataFrame"),
        (pa.table(DATA), "Table"),
        (pa.RecordBatch.from_pydict(DATA), "RecordBatch"),
        (Exchange(pa.table(DATA)), "Exchange"),
        (Stream(pa.table(DATA)), "Stream"),
    ],
)
def test_frames(data, name):
    source = read(data)
    assert source.table.to_pydict() == EXPECTED
    assert source.table.schema.metadata is None
    assert (source.name, source.notes) == (name, ())


def test_infinity_stays():
    values = [float("inf"), float("-inf"), float("nan")]
    assert read(pd.DataFrame({"a": values})).table["a"].to_pylist() == [*values[:2], None]


def test_pandas_index_is_left_out():
    frame = pd.DataFrame(DATA, index=pd.Index(["u", "v"], name="key"))
    assert read(frame).table.column_names == ["a", "b", "c"]


def test_pandas_frame_is_not_changed():
    frame = pd.DataFrame([[1, 2]], columns=[0, "b"])
    assert read(frame).table.column_names == ["0", "b"]
    assert list(frame.columns) == [0, "b"]


def test_categories_become_their_values():
    values = ["x", None, "y"]
    pandas = pd.DataFrame({"a": pd.Categorical(values)})
    polars = pl.DataFrame({"a": pl.Series(values, dtype=pl.Categorical)})
    for frame in (pandas, polars):
        table = read(frame).table
        assert table["a"].to_pylist() == values
        assert table.schema.field("a").type in (pa.string(), pa.large_string())


def test_missing_option_counts_in_frames():
    for frame in (pd.DataFrame({"a": ["?", "x"]}), pl.DataFrame({"a": ["?", "x"]})):
        assert read(frame).table["a"].to_pylist() == ["?", "x"]
        assert read(frame, ReadOptions(missing=("?",))).table["a"].to_pylist() == [None, "x"]


@pytest.mark.parametrize(
    ("frame", "said"),
    [
        (pd.DataFrame([[1, 2, 3]], columns=["a", "b", "a"]), "more than one column named 'a'"),
        (pd.DataFrame({"a": []}), "DataFrame has no rows"),
        (pd.DataFrame(index=[1, 2]), "DataFrame has no columns"),
        (pl.DataFrame(DATA).lazy(), "collect()"),
        (pd.Series([1, 2]), "two dimensions"),
        (pl.Series([1, 2]), "two dimensions"),
        (pa.chunked_array([[1, 2]]), "two dimensions"),
        (None, "give a path"),
        ({"a": [1]}, "give a path"),
        (3, "give a path"),
        (b"t.csv", "text"),
    ],
)
def test_unusable_data(frame, said):
    with pytest.raises(DataError) as caught:
        read(frame)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    ("column", "values", "note"),
    [
        ([1, "x", None], ["1", "x", None], "mixes int and str values, read as texts"),
        ([True, "x", 1.5], ["True", "x", "1.5"], "mixes bool, float and str values, read as texts"),
        ([2**64, 1, None], [str(2**64), "1", None], "beyond 64 bits"),
        (pd.arrays.SparseArray([0.0, 1.0, 2.0]), [0.0, 1.0, 2.0], None),
        (pd.cut([1, 9, 9], [0, 5, 10]), ["(0, 5]", "(5, 10]", "(5, 10]"], None),
        (pd.period_range("2024-01", periods=3, freq="M"), ["2024-01", "2024-02", "2024-03"], None),
        ([1 + 2j, 2, 3], [None] * 3, "is complex128, which is not read"),
        ([object()] * 3, [None] * 3, "holds object values, which are not read"),
        ([b"x", "y", 1], [None] * 3, "holds bytes, int and str values, which are not read"),
    ],
)
def test_columns_of_pandas_that_arrow_has_no_type_for(column, values, note):
    source = read(pd.DataFrame({"ok": [1, 2, 3], "a": column}))
    assert source.table["a"].to_pylist() == values
    assert source.table["ok"].to_pylist() == [1, 2, 3]
    assert bool(source.notes) == (note is not None)
    if note is not None:
        assert "column 'a' of the DataFrame" in source.notes[0]
        assert note in source.notes[0]


@pytest.mark.parametrize("kind", [pl.Int128, pl.UInt128])
def test_whole_numbers_of_polars_beyond_64_bits(kind):
    wide = pl.Series([2**70, None, 3], dtype=kind)
    source = read(pl.DataFrame({"a": wide}))
    assert source.table["a"].to_pylist() == [str(2**70), None, "3"]
    assert "beyond 64 bits" in source.notes[0]
    source = read(pl.DataFrame({"a": wide.clip(0, 9)}))
    assert source.table.schema.types == [pa.int64()]
    assert source.notes == ()


UNREADABLE = {
    "mixed": [1, "x"],
    "nested": [{1}, [2]],
    "complex": [1j, 2j],
    "sparse": pd.arrays.SparseArray([0.0, 1.0]),
}


def test_unused_columns_are_never_read():
    frame = pd.DataFrame({"a": [1, 2], **UNREADABLE})
    source = read(frame, wanted=lambda names: ["a"])
    assert source.table.to_pydict() == {"a": [1, 2]}
    assert source.left_out == tuple(UNREADABLE)
    assert source.notes == ()
    frame = pl.DataFrame({"a": [1, 2], "o": pl.Series([object()] * 2, dtype=pl.Object)})
    assert read(frame, wanted=lambda names: ["a"]).table.to_pydict() == {"a": [1, 2]}
    target = read((frame, [3, 4]), wanted=lambda names: ["a", "y"])
    assert target.table.to_pydict() == {"a": [1, 2], "y": [3, 4]}


def test_equal_names_matter_only_where_they_are_wanted():
    frame = pd.DataFrame([[1, 2, 3]], columns=["a", "b", "a"])
    assert read(frame, wanted=lambda names: ["b"]).table.to_pydict() == {"b": [2]}


def test_no_used_column_gives_a_table_without_columns():
    source = read(pd.DataFrame({"a": [1]}), wanted=lambda names: [])
    assert source.table.num_columns == 0
    assert source.left_out == ("a",)


def test_unnamed_column_of_a_frame():
    source = read(pd.DataFrame({"a": [1], "": [2]}))
    assert source.table.column_names == ["a", "column_2"]
    assert source.notes == ("DataFrame: column 2 has no name and is called 'column_2'",)


# Arrays


@pytest.mark.parametrize(
    "X",
    [
        np.array([[1.0, np.nan], [3.0, np.inf]]),
        [[1.0, None], [3.0, float("inf")]],
        [(1.0, float("nan")), (3.0, float("inf"))],
        np.ma.masked_array([[1.0, 7.0], [3.0, np.inf]], mask=[[False, True], [False, False]]),
        np.asfortranarray([[1.0, np.nan], [3.0, np.inf]]),
        np.array([[1.0, np.nan], [3.0, np.inf]], dtype=np.float16),
        np.array([[1.0, np.nan], [3.0, np.inf]], dtype=np.longdouble),
    ],
)
def test_matrix(X):
    expected = {"x0": [1.0, 3.0], "x1": [None, float("inf")]}
    source = read(X)
    assert source.table.to_pydict() == expected
    assert source.name == "arrays"
    assert read((X, [0, 1])).table.to_pydict() == {**expected, "y": [0, 1]}


def test_types_of_numbers_are_kept():
    table = read((np.array([[1, 2]], dtype=np.int8), np.array([True]))).table
    assert table.schema.types == [pa.int8(), pa.int8(), pa.bool_()]


@pytest.mark.parametrize(
    ("y", "expected"),
    [
        ([1, 2.5], [1.0, 2.5]),
        (["u", None], ["u", None]),
        (np.array(["u", "v"]), ["u", "v"]),
        (np.array([1.0, np.nan]), [1.0, None]),
        (np.ma.masked_array([1, 2], mask=[False, True]), [1, None]),
        (np.array([[1], [2]]), [1, 2]),
        ([[1], [2]], [1, 2]),
        (pa.array([1, None]), [1, None]),
        (pd.Series([1.0, np.nan]), [1.0, None]),
        (pd.Series(["u", "v"], dtype="category"), ["u", "v"]),
        (pl.Series(["u", None]), ["u", None]),
    ],
)
def test_targets(y, expected):
    assert read((np.eye(2), y)).table["y"].to_pylist() == expected


def test_target_takes_its_series_name_and_is_last():
    X = pd.DataFrame({"a": [1], "y": [2]}, index=[9])
    assert read((X, pd.Series([3], name="price"))).table.column_names == ["a", "y", "price"]
    assert read((X, pl.Series("a", [3]))).table.column_names == ["a", "y", "target"]
    table = read((X, [3])).table
    assert table.to_pydict() == {"a": [1], "y": [2], "target": [3]}
    assert read((pl.DataFrame(X), [3])).table.column_names == ["a", "y", "target"]
    assert read((pa.table({"a": [1]}), [3])).table.column_names == ["a", "y"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (np.ones(3), "reshape(-1, 1)"),
        (np.ones((2, 2, 2)), "not 3"),
        (np.ones((0, 2)), "no rows"),
        (np.ones((2, 0)), "no columns"),
        ([[1, 2], [3]], "not a table of numbers"),
        ([["a", 2]], "holds text; give a DataFrame"),
        (np.array([["a", 2]], dtype=object), "holds text"),
        (np.array([[1j]]), "not a table of numbers"),
        ((np.eye(2), [1, 2, 3]), "X has 2 rows and y has 3"),
        ((np.eye(2), [1, "a"]), "y cannot be read as one column"),
        ((np.eye(2), np.eye(2)), "y must have one dimension"),
        ((np.eye(2), None), "y must have one dimension"),
        ((np.eye(2), pd.DataFrame({"a": [1, 2], "b": [1, 2]})), "y must have one dimension"),
        (([1, 2], [3, 4]), "X, the first of (X, y), must have two dimensions"),
        ((pd.DataFrame({"y": [1], "target": [2]}), [3]), "has a column 'target' already"),
    ],
)
def test_unusable_arrays(data, said):
    with pytest.raises(DataError) as caught:
        read(data)
    assert said in str(caught.value)
    assert caught.value.__cause__ is None


WITHOUT_FRAME_LIBRARIES = """
import sys

class Refuse:
    def find_spec(self, name, *rest):
        if name in ("pandas", "polars"):
            raise ImportError(name)

sys.meta_path.insert(0, Refuse())
import numpy
from thalweg.data.sources import read
print(read((numpy.eye(2), [1, 2])).table.num_rows, read(sys.argv[1]).table.num_rows)
"""


def test_pandas_and_polars_need_not_be_installed(tmp_path):
    # That they are not loaded where they are installed cannot be asked: pyarrow.array does it.
    (tmp_path / "t.csv").write_text("a,b\n1,x\n")
    command = [sys.executable, "-c", WITHOUT_FRAME_LIBRARIES, str(tmp_path / "t.csv")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["2", "1"]
