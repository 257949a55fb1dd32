"""Roles of all columns of a table together, and what the work on them costs."""

from __future__ import annotations

import sys

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.roles import understand_columns
from thalweg.errors import DataError, UsageError

# Through prepare ----------------------------------------------------------------------------------


def reading(table, **options):
    overrides = ColumnOverrides(
        **{k: options.pop(k) for k in ("drop", "only", "categorical") if k in options}
    )
    return prepare(table, DatasetOptions("y", overrides=overrides, **options))


def test_the_target_among_the_overrides():
    table = pa.table({"a": np.arange(50.0), "y": np.arange(50.0)})
    with pytest.raises(UsageError, match="--drop names the target 'y'"):
        reading(table, drop=("y",))
    with pytest.raises(UsageError, match=r"--categorical names the target 'y'.*--task multiclass"):
        reading(table, categorical=("y",))
    assert reading(table, only=("y", "a")).preprocessor.encoder.columns == ["a"]


def test_the_weight_is_no_feature():
    table = pa.table({"a": np.arange(50.0), "w": np.ones(50), "y": np.arange(50.0)})
    assert reading(table).preprocessor.encoder.columns == ["a"]  # w is constant
    table = table.set_column(1, "w", pa.array(np.arange(50.0) + 1))
    assert reading(table).preprocessor.encoder.columns == ["a", "w"]
    assert reading(table, weight="w").preprocessor.encoder.columns == ["a"]
    with pytest.raises(UsageError, match="--weight: there is no column 'ww'; did you mean 'w'"):
        reading(table, weight="ww")
    with pytest.raises(UsageError, match="both --target and --weight"):
        reading(table, weight="y")


def test_infinity_is_named_with_its_row_in_any_split():
    for row in range(0, 40, 7):
        values = np.arange(40.0)
        values[row] = np.inf
        with pytest.raises(DataError, match=rf"'a' is infinite in row {row + 1}:.*--drop a"):
            reading(pa.table({"a": values, "y": np.arange(40.0)}))


def test_all_columns_with_infinities_are_named_together():
    values = np.arange(40.0)
    bad, worse = values.copy(), values.copy()
    bad[3], worse[5:8] = np.inf, -np.inf
    table = pa.table({"a": bad, "ok": values, "b": worse, "c": [f"{v}" for v in bad], "y": values})
    with pytest.raises(DataError) as caught:
        reading(table)
    message = str(caught.value)
    assert "Column 'a' is infinite in row 4:" in message
    assert "--drop a" in message
    assert "Column 'b' is infinite in row 6 (3 such values)" in message
    assert "--drop b" in message
    assert "Column 'c' is infinite in row 4" in message
    assert "--missing" in message
    assert "'ok'" not in message


def test_ten_thousand_levels_stay_sparse():
    rng = np.random.default_rng(0)
    codes = np.concatenate([np.arange(10_000), rng.integers(0, 10_000, 20_000)])
    table = pa.table({"a": [f"c{c}" for c in codes], "y": rng.normal(size=30_000)})
    rows = reading(table, valid=0.05, test=0.05).train
    assert rows.dense.shape == (len(rows), 1)
    assert 9_000 < rows.sparse.shape[1] <= 10_000
    assert rows.sparse.nnz == len(rows)


def test_columns_of_types_that_cannot_be_filtered_do_no_harm():
    odd = pa.RunEndEncodedArray.from_arrays(pa.array([25, 50], pa.int32()), pa.array([1, 2]))
    views = pa.array([["x"]] * 50, pa.list_(pa.string_view()))
    table = pa.table({"a": np.arange(50.0), "odd": odd, "views": views, "y": np.arange(50.0)})
    prepared = reading(table)
    assert [line.role for line in prepared.columns] == ["number", "dropped", "dropped"]


def calls_of(function):
    """Return how many functions run while one runs."""
    count = 0

    def profile(frame, event, arg):
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(profile)
    try:
        function()
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", ["number", pytest.param("text", marks=pytest.mark.slow)])
def test_work_is_linear_in_the_number_of_columns(kind):
    """1,500 columns cost five times the calls of 300; of a loop in a loop it were 25."""
    values = np.arange(5.0) if kind == "number" else np.array(["x", "y", "x", "y", "x"])

    def calls(columns):
        names = [f"c{i}" for i in range(columns)]
        table = pa.table(dict.fromkeys(names, pa.array(values)))
        overrides = ColumnOverrides(drop=tuple(names[::10]), categorical=tuple(names[1::10]))
        train = np.ones(5, bool)

        def work():
            found = understand_columns(table, ("c5",), overrides, train)
            assert len(found.encoder.columns) == columns - columns // 10 - 1
            found.encoder.encode(table)

        return calls_of(work)

    assert calls(1500) < 6 * calls(300)


def test_the_list_of_columns_is_not_made_anew_for_each():
    made = []

    class Watched:
        """A table that counts how often its list of names is made."""

        def __init__(self, table):
            self.table = table

        def __getattr__(self, name):
            if name in ("column_names", "columns"):
                made.append(name)
            return getattr(self.table, name)

        def __getitem__(self, name):
            return self.table[name]

    for columns in (10, 500):
        made.clear()
        names = [f"c{i}" for i in range(columns)]
        table = Watched(pa.table(dict.fromkeys(names, pa.array(["x", "y", "x", "y"]))))
        overrides = ColumnOverrides(drop=tuple(names[::3]), categorical=tuple(names[1::3]))
        understand_columns(table, ("c5",), overrides, np.ones(4, bool))
        assert len(made) <= 5


def test_small_and_large_whole_numbers_go_by_the_decimal_comma_of_the_others():
    """Batters' runs in a German file: 321 and 1.105, beside a price of 20,75."""
    table = pa.table({"runs": ["321", "1.105"] * 20, "price": ["20,75", "3,5"] * 20})
    train = np.ones(40, np.bool_)
    seen = understand_columns(table, (), ColumnOverrides(), train)
    assert seen.columns[0].detail.startswith("mean 713, ")
    assert any("'runs'" in note and "--decimal '.'" in note for note in seen.notes)
