"""All columns together: encoded in slices, rows, chunks and known texts."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from encoded_columns import EPOCH

from thalweg.data import formats
from thalweg.data.calendar_parts import part_values
from thalweg.data.category import Category, fit_category
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.encoder import Encoder
from thalweg.data.features import fit_number
from thalweg.data.findings import Findings
from thalweg.data.formats import CategoryFormat, DateFormat, NumberFormat
from thalweg.data.roles import understand_columns
from thalweg.data.values import as_texts
from thalweg.errors import DataError

# All columns together -----------------------------------------------------------------------------


@pytest.fixture
def table():
    rng = np.random.default_rng(1)
    n = 1000
    return pa.table(
        {
            "x": pa.array(rng.normal(size=n), mask=rng.random(n) < 0.1),
            "k": pa.array(rng.choice(["a", "b", "c"], n), mask=rng.random(n) < 0.1),
            "t": pa.array([EPOCH + dt.timedelta(hours=int(h)) for h in rng.integers(0, 9e4, n)]),
            "b": rng.random(n) < 0.5,
        }
    )


@pytest.fixture
def encoder(table):
    formats = {
        "x": NumberFormat(),
        "t": DateFormat(),
        "k": CategoryFormat(),
        "b": CategoryFormat("boolean"),
    }
    train = table.slice(0, 700)
    times = formats["t"].read(train["t"]).values
    return Encoder(
        (
            fit_number("x", "", formats["x"].read(train["x"]).values),
            fit_number("t", "days", part_values(times, "days").to_numpy()),
            fit_category("k", "", train["k"]),
            fit_category("t", "hour", as_texts(part_values(times, "hour"))),
            fit_category("b", "", formats["b"].texts(train["b"])),
        ),
        formats,
    )


def same(one, other):
    np.testing.assert_array_equal(one.dense, other.dense)
    np.testing.assert_array_equal(one.sparse.toarray(), other.sparse.toarray())


def test_names_are_one_for_each_weight(encoder, table):
    features = encoder.encode(table)
    dense, sparse = features.dense, features.sparse
    assert len(encoder.names) == encoder.width == dense.shape[1] + sparse.shape[1]
    assert encoder.names[:4] == ["intercept", "x", "x is missing", "t.days"]
    assert encoder.names[4:8] == ["k=a", "k=b", "k=c", "k=(missing)"]
    assert encoder.columns == ["x", "t", "k", "b"]


def test_order_of_columns_and_more_of_them_do_not_matter(encoder, table):
    other = table.select(["b", "t", "k", "x"]).append_column("more", pa.nulls(1000))
    same(encoder.encode(table), encoder.encode(other))


def test_slices_are_encoded_as_the_complete_table(encoder, table):
    features = encoder.encode(table)
    for start in range(0, 1000, 137):
        part = encoder.encode(table.slice(start, 137))
        same(part, features.take(slice(start, start + 137)))


def test_a_row_alone_is_encoded_as_in_the_complete_table(encoder, table):
    features = encoder.encode(table)
    for row in range(0, 1000, 97):
        part = encoder.encode(table.slice(row, 1))
        same(part, features.take(slice(row, row + 1)))


def test_texts_of_the_values_are_encoded_as_the_values(encoder, table):
    """As a file of texts has them: true, 2013-01-01 08:00:00, the shortest digits of a float."""
    texts = pa.table({name: as_texts(table[name]) for name in table.column_names})
    same(encoder.encode(table, np.float64), encoder.encode(texts, np.float64))


def test_chunks_are_encoded_as_the_complete_table(encoder, table):
    pieces = pa.concat_tables([table.slice(i, 100) for i in range(0, 1000, 100)])
    assert pieces["x"].num_chunks == 10
    same(encoder.encode(table), encoder.encode(pieces))


def test_an_index_chooses_rows(encoder, table):
    values = encoder.read(table)
    index = np.array([900, 3, 3, 17])
    features = encoder.assemble(values, np.float64)
    same(encoder.assemble(values, np.float64, index), features.take(index))


def test_float32_is_float64_rounded(encoder, table):
    wide, narrow = encoder.encode(table, np.float64), encoder.encode(table)
    assert narrow.dense.dtype == narrow.sparse.dtype == np.float32
    np.testing.assert_array_equal(wide.dense.astype(np.float32), narrow.dense)


def test_columns_that_are_known_are_not_read_again(encoder, table, monkeypatch):
    known = {name: encoder.formats[name].read(table[name]) for name in ("x", "t")}
    expected = encoder.encode(table, np.float64)

    def never(self, column):
        raise AssertionError("read twice")

    monkeypatch.setattr(NumberFormat, "read", never)
    monkeypatch.setattr(DateFormat, "read", never)
    same(encoder.assemble(encoder.read(table, known=known), np.float64), expected)


def test_a_column_of_several_features_is_read_once(encoder, table, monkeypatch):
    calls = []
    read = DateFormat.read
    monkeypatch.setattr(DateFormat, "read", lambda self, c: (calls.append(1), read(self, c))[1])
    encoder.encode(table)
    assert len(calls) == 1


def test_missing_columns_are_named(encoder, table):
    with pytest.raises(DataError, match=r"no column 'x' or 'k', which the model was trained on"):
        encoder.encode(table.drop_columns(["x", "k"]))


@pytest.mark.parametrize("missing", [False, True])
def test_sparse_rows_of_an_index_are_those_of_the_rows(missing):
    rng = np.random.default_rng(0)
    letters = [None if i == 3 else "abc"[i] for i in rng.integers(0, 4, 9000)]
    table = pa.table({"a": letters, "b": rng.choice(["x", "y"], 9000)})
    features = [Category("a", "", ("a", "b", "c"), missing), Category("b", "", ("x", "y"), False)]
    encoder = Encoder(tuple(features), dict.fromkeys("ab", CategoryFormat("text")))
    index = rng.permutation(9000)[:7000]
    found = encoder.assemble(encoder.read(table), np.float32, index).sparse
    one_by_one = [
        [table[f.column][int(row)].as_py() == level for f in features for level in levels(f)]
        for row in index
    ]
    np.testing.assert_array_equal(found.toarray(), one_by_one)


def levels(category):
    return [*category.levels, None] if category.missing else category.levels


def test_texts_of_categories_are_looked_up_once_each(monkeypatch):
    rng = np.random.default_rng(0)
    letters = pa.array(rng.choice(list("abcd"), 3000), mask=rng.random(3000) < 0.1)
    table = pa.table({"a": pa.chunked_array([letters[:1000], letters[1000:]])})
    train = np.array([text != "d" for text in letters.to_pylist()])
    roles = understand_columns(table, (), ColumnOverrides(), train)
    looked_at, index = [], formats._index

    def look_up(texts, levels):
        looked_at.append(len(texts))
        return index(texts, levels)

    monkeypatch.setattr(formats, "_index", look_up)
    slow, quick = Findings(), Findings()
    [by_rows] = roles.encoder.read(table, slow)
    [by_text] = roles.encoder.read(table, quick, known=roles.known)
    assert looked_at == [3000, 4]
    assert slow.notes() == quick.notes() != ()
    by_text = by_text.take(slice(None))
    assert by_rows.dtype == by_text.dtype == np.int32
    assert by_rows.tolist() == by_text.tolist()
    assert set(by_text) == {-1, 0, 1, 2, 3}  # d has no weight, missing has
