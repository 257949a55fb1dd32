"""Columns of plain numbers are converted while a file is parsed; what is learnt stays the same."""

from __future__ import annotations

import pickle

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import thalweg
from thalweg.data import cache_folder, memory_limit, roles, statistics
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.files import csv_parsing, number_spool, spool
from thalweg.data.formats import Numbers
from thalweg.data.lazy_table import LazyTable
from thalweg.data.notations import Hints
from thalweg.data.roles import understand_columns
from thalweg.data.row_store import RowStore
from thalweg.data.sources import ReadOptions, read
from thalweg.errors import DataError

PLAIN = [
    "1", "-2.5", "+3", "0", "-0", "0.1", ".5", "7.", "1e5", "-1.5E-3", "123456789.123456789",
    "0.30000000000000004", "321", "1.105", "-0.0", " 4 ", "0e0", "4.9e-324", "999999",
]  # fmt: skip
ODD = [
    "", "NA", "nan", "-NaN", "null", " NA",
    "NAN", "inf", "-Infinity", "1e999", "007", "-00", "00.5",
    "1,250", "1.234.567", "12 kg", "$3", "5%", "true", "2024-01-31", "10:20", "x", "0x1f", "1_000",
    "9007199254740993", "12345678901234567890123", "nan(12)", "1e", "--1", " ", "−5", "?",
]  # fmt: skip


@pytest.fixture(autouse=True)
def small_parts(tmp_path, monkeypatch):
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK", 256)
    monkeypatch.setattr(csv_parsing, "_STREAM_BLOCK_CELLS", 1)
    monkeypatch.setattr(spool, "_JOINED", 200)
    monkeypatch.setattr(statistics, "BATCH", 16)


def write(path, columns, quoted=False):
    """Write columns of texts as a CSV file with a column of numbers at its end."""
    rows = len(next(iter(columns.values())))
    columns = {**columns, "end": [str(i + 0.5) for i in range(rows)]}
    lines = [",".join(columns)]
    for row in zip(*columns.values(), strict=True):
        cells = [f'"{cell}"' if quoted or "," in cell else cell for cell in row]
        lines.append(",".join(cells))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def learnt(paths, quick, overrides=None, missing=(), least=2**13, on_disk=True):
    """Return what is learnt of the columns of files, by their texts or in the quick way."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(roles, "_FEW", least)
        if not quick:
            patch.setattr(LazyTable, "plain", lambda self, name: None)
        table = read(paths, ReadOptions(missing=missing), memory=1).table
        assert isinstance(table, LazyTable)
        n = table.num_rows
        train = np.arange(n) % 3 > 0
        store = RowStore(n, on_disk=on_disk)
        given_roles = overrides or ColumnOverrides(hints=Hints(missing=missing))
        try:
            found = understand_columns(table, (), given_roles, train, None, store=store)
        except DataError as error:
            return str(error)
        known = {name: each.slice(0, n) for name, each in found.known.items()}
        numbers = {
            n: each.values.tobytes() for n, each in known.items() if isinstance(each, Numbers)
        }
        return repr(found.encoder), found.columns, found.notes, sorted(known), numbers


@given(
    rows=st.integers(2, 60),
    columns=st.lists(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=8), min_size=1),
    odd=st.lists(
        st.tuples(st.integers(0, 3), st.integers(0, 59), st.sampled_from(ODD)), max_size=4
    ),
    quoted=st.booleans(),
    files=st.integers(1, 2),
    threads=st.booleans(),
)
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_odd_texts_anywhere_are_read_as_texts_are(
    tmp_path, rows, columns, odd, quoted, files, threads
):
    paths = []
    for number in range(files):
        made = {
            f"c{i}": [some[(row + number) % len(some)] for row in range(rows)]
            for i, some in enumerate(columns[:4])
        }
        for column, row, text in odd:
            if f"c{column}" in made and row < rows:
                made[f"c{column}"][row] = text
        paths.append(write(tmp_path / f"{number}.csv", made, quoted))
    least = 0 if threads else 2**13
    assert learnt(paths, True, least=least) == learnt(paths, False, least=least)


@pytest.mark.parametrize(
    "overrides",
    [
        ColumnOverrides(categorical=("a",)),
        ColumnOverrides(numeric=("a", "code")),
        ColumnOverrides(text=("a",)),
        ColumnOverrides(ordered={"a": ("1.50", "2")}),
        ColumnOverrides(hints=Hints(decimal=",")),
        ColumnOverrides(hints=Hints(decimal=".")),
    ],
)
@pytest.mark.parametrize("on_disk", [False, True])
def test_roles_that_the_user_gives_are_of_the_texts(tmp_path, overrides, on_disk):
    columns = {"a": ["1.50", "2"] * 30, "b": ["1.105", "321"] * 30, "code": ["07", "10"] * 30}
    path = write(tmp_path / "t.csv", columns)
    quick, slow = (learnt([path], q, overrides, on_disk=on_disk) for q in (True, False))
    assert quick == slow


def test_a_text_that_is_shown_is_the_one_in_the_file(tmp_path):
    columns = {"same": ["1.50"] * 40, "far": ["1.50"] * 39 + ["1e999"]}
    assert "1e999" in learnt([write(tmp_path / "t.csv", columns)], True)
    del columns["far"]
    assert "every value to train on is 1.50" in str(
        learnt([write(tmp_path / "t.csv", columns)], True)
    )


def test_what_means_a_missing_value_is_missing(tmp_path):
    path = write(tmp_path / "t.csv", {"a": ["1", "-999", "3.5"] * 20})
    for missing in ((), ("-999",)):
        assert learnt([path], True, missing=missing) == learnt([path], False, missing=missing)
    assert "20 missing" not in str(learnt([path], True))
    table = read(path, ReadOptions(missing=("-999",)), memory=1).table
    assert table.plain("a") is None


def test_texts_are_not_read_where_their_numbers_are_at_hand(tmp_path, monkeypatch):
    columns = {"a": ["1", "NA", "-2.5"] * 20, "word": ["u", "v", "w"] * 20}
    paths = [write(tmp_path / f"{i}.csv", columns) for i in range(2)]
    for given_paths in (paths, paths[:1]):
        table = read(given_paths, memory=1).table
        plain = table.plain("a")
        expected = np.array([1, np.nan, -2.5] * 20 * len(given_paths))
        np.testing.assert_array_equal(plain.values[:], expected)
        np.testing.assert_array_equal(plain.values[7:43], expected[7:43])
        assert len(plain.values[9:9]) == 0
        assert len(plain.values) == len(expected)
        assert (plain.facts.missing, plain.facts.least, plain.facts.most) == (
            20 * len(given_paths), -2.5, 1,
        )  # fmt: skip
        assert table.plain("word") is None
        assert table["a"].to_pylist() == ["1", None, "-2.5"] * 20 * len(given_paths)
        again = pickle.loads(pickle.dumps(table)).plain("a")
        np.testing.assert_array_equal(again.values[:], expected)
        one = read(paths[0], memory=1).table.plain("a")
        with pytest.raises(ValueError, match="not in steps of 2"):
            one.values[::2]
    asked = []
    whole, parts = LazyTable.__getitem__, LazyTable.batches

    def column(self, name):
        asked.append(name)
        return whole(self, name)

    def batches(self, names):
        if self is table:  # and not that of the file below
            asked.extend(names)
        return parts(self, names)

    monkeypatch.setattr(LazyTable, "__getitem__", column)
    monkeypatch.setattr(LazyTable, "batches", batches)
    train = np.ones(table.num_rows, np.bool_)
    understand_columns(table, (), ColumnOverrides(), train)
    assert {*asked} == {"word"}


def test_few_rows_are_those_of_the_columns(tmp_path):
    path = write(tmp_path / "t.csv", {" a": ["1", "NA", "-2.5"] * 20, "b": ["u", "v", " NA "] * 20})
    table = read(path, memory=1).table
    places = np.array([0, 1, 17, 18, 59])
    names = ["b", "a"]
    expected = table.select(names).arrow().take(places)
    assert table.few_rows(names, places).select(expected.column_names).equals(expected)


@pytest.mark.parametrize("odd", ["word", "007", "NA"])
@pytest.mark.parametrize("row", [0, 59])
def test_a_column_alone_may_be_no_number(tmp_path, odd, row):
    """In a file of one column there is none beside it that is converted by the same call."""
    texts = ["1.5"] * 60
    texts[row] = odd
    path = tmp_path / "t.csv"
    path.write_text("\n".join(["a", *texts]) + "\n")
    table = read(path, memory=1).table
    assert (table.plain("a") is None) == (odd != "NA")
    assert table["a"].to_pylist() == [None if text == "NA" else text for text in texts]


def test_without_room_for_numbers_the_texts_are_read(tmp_path, monkeypatch):
    path = write(tmp_path / "t.csv", {"a": ["1", "2.5", "7"] * 20})

    def full(size):
        raise OSError(28, "No space left on device")

    expected = learnt([path], False)
    monkeypatch.setattr(number_spool, "make_room", full)
    assert learnt([path], True) == expected
    assert read(path, memory=1).table.plain("a") is None
    assert cache_folder.make_room is not full


def test_a_job_has_the_same_result_by_either_way(tmp_path, monkeypatch):
    rng = np.random.default_rng(0)
    x = rng.normal(size=(300, 2))
    columns = {"a": [f"{v:.4f}" for v in x[:, 0]], "b": [repr(float(v)) for v in x[:, 1]]}
    columns["b"][5] = ""
    columns["y"] = [repr(float(v)) for v in x @ [1, 2] + rng.normal(size=300)]
    path = write(tmp_path / "t.csv", columns)
    monkeypatch.setattr(memory_limit, "_LEAST", 1)

    def fitted():
        fit = thalweg.fit(path, "y", optimizer="adam", lr=0.01, epochs=3, memory=40_000)
        return np.asarray(fit.model.predict(path)).tobytes(), fit.notes

    quick = fitted()
    monkeypatch.setattr(LazyTable, "plain", lambda self, name: None)
    assert quick == fitted()
