"""NumPy files: which columns their arrays make, where the values lie, and what is refused."""

from __future__ import annotations

import contextlib
import gzip
import io

import numpy as np
import pyarrow as pa
import pytest
from scipy import sparse

from thalweg.data.array_table import ArrayTable
from thalweg.data.columns import Columns
from thalweg.data.declared import width_of
from thalweg.data.files import batches, numpy_files
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_files import FORMATS
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.sources import read
from thalweg.data.sparse_matrix import as_rows
from thalweg.errors import DataError

RNG = np.random.default_rng(0)
X = RNG.random((500, 4))
RECORDS = np.array([(1, 2.5, "x"), (3, np.nan, "y")], dtype=[("a", "i4"), ("b", "f8"), ("ç", "U3")])


def saved(*arrays, save=np.save, **named):
    stream = io.BytesIO()
    save(stream, *arrays, **named)
    return stream.getvalue()


FILES = {
    "rows": (saved(X), {f"x{i}": X[:, i].tolist() for i in range(4)}),
    "columns": (saved(np.asfortranarray(X)), {f"x{i}": X[:, i].tolist() for i in range(4)}),
    "packed": (gzip.compress(saved(X)), {f"x{i}": X[:, i].tolist() for i in range(4)}),
    "whole numbers": (saved(np.arange(6).reshape(3, 2)), {"x0": [0, 2, 4], "x1": [1, 3, 5]}),
    "half floats": (saved(np.array([[0.5, 2]], "f2")), {"x0": [0.5], "x1": [2.0]}),
    "big endian": (saved(np.array([[0.5, 2]], ">f4")), {"x0": [0.5], "x1": [2.0]}),
    "long doubles": (saved(np.array([[0.5, 2]], np.longdouble)), {"x0": [0.5], "x1": [2.0]}),
    "truths": (saved(np.array([[True, False]])), {"x0": [True], "x1": [False]}),
    "one dimension": (saved(np.array([3.0, 4.0])), {"x0": [3.0, 4.0]}),
    "records": (saved(RECORDS), {"a": [1, 3], "b": [2.5, None], "ç": ["x", "y"]}),
    "texts": (saved(np.array([["a", "b"]])), {"x0": ["a"], "x1": ["b"]}),
    "archive": (
        saved(save=np.savez, X=X, y=np.arange(500)),
        {**{f"x{i}": X[:, i].tolist() for i in range(4)}, "y": list(range(500))},
    ),
    "two matrices": (
        saved(save=np.savez_compressed, A=X[:, :2], B=np.asfortranarray(X[:, 2:])),
        {"A0": X[:, 0].tolist(), "A1": X[:, 1].tolist(), "B0": X[:, 2].tolist(), "B1": X[:, 3].tolist()},  # noqa: E501
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_columns_and_batches(tmp_path, monkeypatch, name):
    content, expected = FILES[name]
    path = tmp_path / "t"
    path.write_bytes(content)
    assert read(path).table.to_pydict() == expected
    last = [*expected][-1]
    assert read(path, wanted=lambda names: [last]).table.to_pydict() == {last: expected[last]}
    assert read([path, path]).table.num_rows == 2 * len(expected[last])
    monkeypatch.setattr(batches, "ROWS", 100)
    file = open_file(str(path), "t")
    form = next(form for form in FORMATS if form.recognises(file))
    table = form.read(file, Columns("t", None, []), ReadOptions())
    columns = Columns("t", None, [])
    parts = [*form.batches(file, columns, ReadOptions())]
    assert columns.names == [*expected]
    assert max(part.num_rows for part in parts) <= 100
    together = pa.Table.from_batches(parts)
    assert together.schema.equals(table.schema)
    assert str(together.to_pydict()) == str(table.to_pydict())  # NaN is not equal to itself


def test_an_array_is_not_copied_into_columns(tmp_path):
    path = tmp_path / "t.npy"
    path.write_bytes(saved(X))
    before = pa.total_allocated_bytes()
    table = read(path).table
    assert isinstance(table, ArrayTable)
    assert table.view("x1").base is not None
    assert pa.total_allocated_bytes() - before <= X.nbytes + 4096


def test_a_saved_sparse_matrix_is_one_column(tmp_path):
    matrix = sparse.random_array((50, 20), density=0.1, rng=RNG, format="csc")
    path = tmp_path / "t.npz"
    sparse.save_npz(path, matrix)
    table = read(path).table
    assert width_of(table.schema.field("X")) == 20
    assert (as_rows(table["X"], 20).toarray() == matrix.toarray()).all()


WHOLE = saved(X)
LONG = b"(99999999999999, 4), }"
ARCHIVE = saved(save=np.savez, X=X, y=np.arange(500))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (
            saved(np.array([{}], dtype=object), allow_pickle=True),
            "holds Python objects, which run code",
        ),
        (saved(np.zeros((2, 2, 2))), "has 3 dimensions"),
        (saved(np.array(3)), "has 0 dimensions"),
        (saved(np.zeros(3, complex)), "values of type complex128"),
        (saved(np.zeros((0, 3))), "has no rows"),
        (saved(np.zeros((3, 0))), "has no columns"),
        (WHOLE[:5000], "cut short or altered"),
        (WHOLE[:60], "cut short or altered"),
        (WHOLE[:8], "cut short or altered"),
        (gzip.compress(WHOLE[:5000]), "cut short or altered"),
        (WHOLE.replace(b"(500, 4), }" + b" " * 11, LONG), "cut short or altered"),
        (gzip.compress(WHOLE.replace(b"(500, 4), }" + b" " * 11, LONG)), "cut short"),
        (ARCHIVE[: len(ARCHIVE) // 2], "cut short or altered"),
        (ARCHIVE[:3000] + b"\x99" + ARCHIVE[3001:], "cut short or altered"),
        (
            saved(save=np.savez, a=np.zeros(3), b=np.zeros(4)),
            "arrays of different lengths ('a' 3, 'b' 4 rows)",
        ),
    ],
)
def test_data_that_is_no_table_is_reported(tmp_path, content, said):
    path = tmp_path / "t.npy"
    path.write_bytes(content)
    with pytest.raises(DataError) as caught:
        read(path)
    assert said in str(caught.value)
    file = open_file(str(path), "t.npy")
    form = next(form for form in FORMATS if form.recognises(file))
    rows = 0
    with contextlib.suppress(DataError):
        rows = sum(b.num_rows for b in form.batches(file, Columns("t", None, []), ReadOptions()))
    assert rows < 500


def test_a_part_is_read_at_a_time_where_the_size_is_unknown(tmp_path, monkeypatch):
    monkeypatch.setattr(numpy_files, "_PART", 1000)
    path = tmp_path / "t.npy.gz"
    path.write_bytes(gzip.compress(WHOLE))
    assert read(path).table.to_pydict() == FILES["rows"][1]
