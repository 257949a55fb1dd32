"""Targets among the table's columns: rows, splits, hints of the other columns."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from understood_targets import column

from thalweg.data import statistics
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.formats import NumberFormat, Numbers
from thalweg.data.notations import Hints
from thalweg.data.number_choice import number_choice
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.sources import read
from thalweg.data.target_task import understand
from thalweg.errors import DataError, UsageError


def test_rows_without_a_target_are_dropped_and_counted():
    y = np.arange(5000.0)
    mask = np.zeros(5000, bool)
    mask[::4] = True
    prepared = prepare(pa.table({"a": y, "y": pa.array(y, mask=mask)}), DatasetOptions("y"))
    rows = [prepared.train, prepared.valid, prepared.test]
    assert sum(map(len, rows)) == 3750
    together = np.sort(np.concatenate([part.target for part in rows]))
    np.testing.assert_array_equal(together, y[~mask])
    assert prepared.notes[0] == "1,250 of 5,000 rows have no value in target 'y' and were dropped."


def test_features_stay_with_their_targets_in_every_split():
    y = np.arange(1000.0)
    y[::3] = np.nan
    table = pa.table({"a": np.arange(1000.0) * 10, "y": pa.array(y, from_pandas=True)})
    standard = number_choice("standard", None)
    prepared = prepare(table, DatasetOptions("y", dtype=np.float64, numbers=standard))
    (number,) = prepared.preprocessor.encoder.features
    for rows in (prepared.train, prepared.valid, prepared.test):
        a = rows.dense[:, 1] * number.scale + number.mean
        np.testing.assert_allclose(a, rows.target * 10, rtol=1e-10)


def test_a_split_may_be_a_table_of_its_own():
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    own = pa.table({"y": [1.0, None, 3.0], "more": [0, 0, 0], "a": [1.0, 2.0, 3.0]})
    prepared = prepare(table, DatasetOptions("y", valid=own, test=0.2))
    assert len(prepared.train) + len(prepared.test) == 100
    np.testing.assert_array_equal(prepared.valid.target, [1, 3])
    assert (
        prepared.notes[-1] == "--valid: 1 of 3 rows have no value in target 'y' and were dropped."
    )
    assert prepared.preprocessor.encoder.features[0].mean != pytest.approx(2, abs=1)
    prepared = prepare(table, DatasetOptions("y", valid=own, test=own))
    assert len(prepared.train) == 100


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        (pa.table({"y": [1.0]}), "--test: The data has no column 'a', which the model was"),
        (pa.table({"a": [1.0]}), "--test: The data has no column 'y'"),
        (pa.table({"a": [1.0], "y": [np.inf]}), "--test: Target 'y' is infinite in row 1"),
        (
            pa.table({"a": [1.0], "y": pa.nulls(1, pa.float64())}),
            "--test: Target 'y' is missing in every",
        ),
    ],
)
def test_tables_of_their_own_that_do_not_fit_are_named(own, sentence):
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    with pytest.raises(DataError, match=sentence):
        prepare(table, DatasetOptions("y", test=own))


def test_unreadable_values_of_a_splits_own_table_are_missing_with_a_note():
    table = pa.table({"a": np.arange(100.0), "y": np.arange(100.0)})
    own = pa.table({"a": ["1", "x", "2"], "y": [None, 1.0, 2.0]})
    prepared = prepare(table, DatasetOptions("y", test=own, dtype=np.float64))
    assert prepared.test.dense[0, 1] == 0.0
    assert any(
        n.startswith("--test: Column 'a': 'x' in row 2 is no number") for n in prepared.notes
    )
    own = pa.table({"a": [0, np.inf], "y": [None, 1.0]})
    prepared = prepare(table, DatasetOptions("y", valid=own))
    assert any(n.startswith("--valid: Column 'a': 'inf' in row 2 is inf") for n in prepared.notes)


def test_a_target_with_a_comma_in_its_name_is_one_column():
    table = pa.table({"a": np.arange(100.0), "Last, First": np.arange(100.0)})
    assert prepare(table, DatasetOptions("Last, First")).preprocessor.target.columns == (
        "Last, First",
    )
    assert prepare(table, DatasetOptions(("Last, First",))).preprocessor.target.columns == (
        "Last, First",
    )


def test_several_targets_use_the_hints():
    texts = ["1,250", "3,500"] * 50
    table = pa.table({"a": np.arange(100.0), "u": texts, "v": texts})
    for decimal, number in ((",", 1.25), (".", 1250)):
        overrides = ColumnOverrides(numeric=("u", "v"), hints=Hints(decimal=decimal))
        prepared = prepare(table, DatasetOptions("u,v", overrides=overrides))
        assert prepared.preprocessor.target.task == "multioutput"
        assert prepared.train.target.min() == number
    with pytest.raises(UsageError, match="--positive is for one target"):
        prepare(table, DatasetOptions("u,v", positive="1,250"))


def test_positive_goes_through_reading():
    table = pa.table({"a": np.arange(100.0), "y": ["no", "yes"] * 50})
    assert prepare(table, DatasetOptions("y", positive="no")).preprocessor.target.classes == (
        "yes",
        "no",
    )


def test_a_target_that_is_not_there():
    with pytest.raises(DataError, match="no target column 'yy': did you mean 'y'"):
        prepare(pa.table({"a": [1], "y": [2]}), DatasetOptions("yy"))


def test_an_ambiguous_decimal_sign_follows_the_features():
    """With 0,5 in a column beside it, a price of 12,345 is not twelve thousand."""
    rng = np.random.default_rng(0)
    texts = [f"{value:.3f}".replace(".", ",") for value in rng.uniform(10, 90, 60)]
    halves = [f"{value / 2}".replace(".", ",") for value in rng.integers(0, 9, 60)]
    table = pa.table({"half": halves, "n": np.arange(60.0) % 7, "price": texts})
    for overrides, below in (
        (ColumnOverrides(), 100),
        (ColumnOverrides(hints=Hints(decimal=".")), 100_000),
    ):
        found = prepare(table, DatasetOptions("price", "regression", overrides=overrides))
        assert below / 100 < found.train.target.min() < found.train.target.max() < below
    point = table.set_column(0, "half", pa.array([f"{i % 9}.5" for i in range(60)]))
    found = prepare(point, DatasetOptions("price", "regression"))
    assert found.train.target.min() > 1000
    assert not any("two ways" in note for note in found.notes)
    without = prepare(
        table, DatasetOptions("price", "regression", overrides=ColumnOverrides(drop=("half",)))
    )
    assert without.train.target.min() > 1000


@pytest.mark.parametrize(("halves", "below"), [("0,5", 100), ("0.5", 100_000)])
def test_ambiguous_features_follow_the_target(halves, below):
    rng = np.random.default_rng(0)
    texts = [f"{value:.3f}".replace(".", ",") for value in rng.uniform(10, 90, 60)]
    target = [halves.replace("0", str(i % 7)) for i in range(60)]
    table = pa.table({"a": texts, "y": target})
    found = prepare(table, DatasetOptions("y", "regression"))
    assert below / 100 < found.preprocessor.encoder.features[0].mean < below


def test_semicolons_speak_for_a_decimal_comma_of_the_target(tmp_path):
    rows = [f"{i % 9};1,{100 + i}" for i in range(60)]
    (tmp_path / "t.csv").write_text("a;y\n" + "\n".join(rows) + "\n")
    found = prepare(read(tmp_path / "t.csv").table, DatasetOptions("y", "regression"))
    assert found.train.target.max() < 2
    assert any("a decimal comma was assumed" in note for note in found.notes)


def test_texts_that_are_no_classes_are_shown():
    texts = pa.array([f"apples of {i} or so" for i in range(60)])
    with pytest.raises(
        DataError, match=r"60 different texts in 60 rows, such as .apples of 0 or so."
    ):
        prepare(pa.table({"a": np.arange(60.0), "y": texts}), DatasetOptions("y"))


def test_the_note_on_an_ambiguous_sign_shows_a_value():
    texts = pa.array([f"1,{100 + i}" for i in range(60)])
    found = prepare(
        pa.table({"a": np.arange(60.0) % 7, "y": texts}), DatasetOptions("y", "regression")
    )
    assert any("values such as '1,100' can be read in two ways" in note for note in found.notes)


@pytest.mark.parametrize("values", [["1.5", "2", "x9"], [1.5, 2.0, None], ["3", "4", "5"]])
def test_a_target_of_numbers_is_read_once(values, monkeypatch):
    many = column([*values[:2]] * 40 + [None])
    reads, calls = {}, []
    read = NumberFormat.read
    monkeypatch.setattr(NumberFormat, "read", lambda self, c: calls.append(1) or read(self, c))
    found, _ = understand(many, "y", "regression", numeric=False, reads=reads)
    before, form = len(calls), found.format
    y = found.read({}, reads)  # without the column
    assert len(calls) == before
    assert not reads
    np.testing.assert_array_equal(y, found.read({"y": many}, {}))
    kept = {"y": (form, Numbers(np.array([1.0, np.inf]), np.zeros(2, bool)))}
    with pytest.raises(DataError, match="infinite in row 4"):
        found.read({"y": column([1.0, 2.0, 3.0, np.inf])}, kept)


@pytest.mark.parametrize(
    "values",
    [[0, 1] * 200, ["a", "b", None, "c"] * 100, [0] * 150 + [1] * 120 + [2] * 60 + [3] * 20 + [4],
     [1.5, 2.5, 3.0] * 90, list(range(400)), [True, False, None] * 80],
)  # fmt: skip
def test_a_target_fitted_in_batches_is_the_same(values, monkeypatch):
    expected = understand(column(values), "y", "auto", numeric=False)
    monkeypatch.setattr(statistics, "BATCH", 7)
    assert understand(column(values), "y", "auto", numeric=False) == expected
