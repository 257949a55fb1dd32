"""svmlight files, compared with what scikit-learn reads."""

from __future__ import annotations

import gzip

import numpy as np
import pyarrow as pa
import pytest
from scipy.sparse import csr_array, random_array
from sklearn.datasets import dump_svmlight_file, load_svmlight_file

from thalweg.data.columns import Columns
from thalweg.data.declared import may_be_wider, width_of
from thalweg.data.files import svmlight_files
from thalweg.data.files.raw_file import open_file
from thalweg.data.files.read_options import ReadOptions
from thalweg.data.sources import read
from thalweg.data.sparse_matrix import as_rows
from thalweg.errors import DataError


def matrix(source):
    return as_rows(source.table["X"], width_of(source.table.schema.field("X")))


def dump(path, zero_based, rows=200, width=30):
    rng = np.random.default_rng(0)
    dense = random_array((rows, width), density=0.2, rng=rng).toarray()
    dense[0, 0], dense[1, width - 1] = 1.0, 2.0
    X = csr_array(dense)
    y = rng.integers(0, 3, rows)
    dump_svmlight_file(X, y, str(path), zero_based=zero_based)
    return X, y


def read_text(tmp_path, text):
    path = tmp_path / "t.svm"
    path.write_text(text)
    return read(path)


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("zero_based", [True, False])
def test_values_and_targets_are_those_of_scikit_learn(tmp_path, zero_based, packed):
    path = tmp_path / "t.svm"
    dump(path, zero_based)
    X, y = load_svmlight_file(str(path), zero_based=True)  # so that no column is moved
    if packed:
        path.write_bytes(gzip.compress(path.read_bytes()))
    source = read(path)
    assert source.table["y"].to_pylist() == y.tolist()
    assert source.table["y"].type == pa.int64()
    assert matrix(source).shape == X.shape
    assert (matrix(source) != csr_array(X)).nnz == 0


def test_the_names_of_the_columns_are_reported(tmp_path):
    assert read_text(tmp_path, "1 1:2\n-1 3:1\n").notes == (
        "t.svm: columns are numbered as the places in the file, x1 to x3, no place is 0; the "
        "target is 'y'",
    )
    assert read_text(tmp_path, "1 0:2\n-1 3:1\n").notes == (
        "t.svm: columns are numbered as the places in the file, x0 to x3; the target is 'y'",
    )


def test_comments_empty_lines_and_rows_without_entries(tmp_path):
    source = read_text(tmp_path, "# head 1:2\n\n+1 2:0.5 1:3 # 7:7\r\n2.5\n  -1\t1:0\t2:1e-3 \n")
    assert source.table["y"].to_pylist() == [1.0, 2.5, -1.0]
    assert matrix(source).toarray().tolist() == [[0, 3, 0.5], [0, 0, 0], [0, 0, 1e-3]]
    assert matrix(source).nnz == 3


def test_qid_is_left_out_with_a_note(tmp_path):
    source = read_text(tmp_path, "1 qid:3 1:2\n0 qid:4 1:1\n")
    assert matrix(source).toarray().tolist() == [[0, 2], [0, 1]]
    assert source.notes[1] == "t.svm: qid is not used, for there is no ranking loss"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("1,2 1:3", "line 7 of t.svm has several targets ('1,2')"),
        ("1 2:3 2:4", "line 7 of t.svm has a place twice"),
        ("1 2:3 1:1 2:4", "line 7 of t.svm has a place twice"),
        ("1 a:3", "line 7 of t.svm is not of the form"),
        ("1 3", "line 7 of t.svm is not of the form"),
        ("1:2 3", "line 7 of t.svm is not of the form"),
        ("x 1:2", "line 7 of t.svm is not of the form"),
        ("nan 1:2", "line 7 of t.svm is not of the form"),
        ("1 -1:2", "line 7 of t.svm is not of the form"),
        ("1 1.5:2", "line 7 of t.svm is not of the form"),
        ("1 1:2:3", "line 7 of t.svm is not of the form"),
        ("1 1: 2", "line 7 of t.svm is not of the form"),
        ("1 :2", "line 7 of t.svm is not of the form"),
        ("1 99999999999:1", "line 7 of t.svm is not of the form"),
        ("1 1:2_0", "line 7 of t.svm is not of the form"),
        ("1 1:\0", "line 7 of t.svm is not of the form"),
    ],
)
def test_a_wrong_line_is_named(tmp_path, line, said):
    with pytest.raises(DataError) as caught:
        read_text(tmp_path, "# head\n" + "1 1:2\n" * 5 + f"{line}\n1 1:1\n")
    assert said in str(caught.value)


def test_a_table_that_only_begins_with_a_number_is_csv(tmp_path):
    assert read_text(tmp_path, "1\n2\n3\n").table.column_names == ["1"]
    assert read_text(tmp_path, "1 2:3,b\n4,5\n6,7\n").table.column_names == ["1 2:3", "b"]


def test_batches_are_the_whole_matrix(tmp_path, monkeypatch):
    path = tmp_path / "t.svm"
    dump(path, True, rows=1000)
    text = path.read_text().splitlines()
    text[900] += " 77:1"  # widens what the first batches have
    path.write_text("\n".join(text))
    monkeypatch.setattr(svmlight_files, "_READ", 3000)
    file = open_file(str(path), "t.svm")
    for wanted in (None, lambda names: ["y"]):
        table = svmlight_files.read_svmlight(file, Columns("t.svm", wanted, []))
        columns = Columns("t.svm", wanted, [])
        parts = [*svmlight_files.SVMLIGHT.batches(file, columns, ReadOptions())]
        assert len(parts) > 5
        assert all(part.schema.equals(table.schema, check_metadata=True) for part in parts)
        assert pa.Table.from_batches(parts).equals(table)


def test_files_of_different_widths_are_stacked(tmp_path):
    (tmp_path / "a.svm").write_text("1 1:2\n0 1:1\n")
    (tmp_path / "b.svm").write_text("1.5 4:2\n")
    source = read([tmp_path / "a.svm", tmp_path / "b.svm"])
    assert source.table["y"].to_pylist() == [1.0, 0.0, 1.5]
    assert matrix(source).toarray().tolist() == [[0, 2, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 0, 0, 2]]
    assert may_be_wider(source.table.schema.field("X"))
