"""Whatever stands in the way of a job is named in one message, with counts, rows and options."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg import DataError, UsageError
from thalweg.data.prepare import DatasetOptions, prepare
from thalweg.data.preprocessor import sample_weights
from thalweg.errors import Problems


def table(**columns):
    """Forty rows: two columns of numbers, a target and weights; columns in their place."""
    at = np.arange(40.0)
    own = {"a": at % 7, "b": (at * 3) % 11, "y": at % 5 + at / 9, "w": np.ones(40)}
    return {name: list(values) for name, values in (own | columns).items()}


def changed(name, values):
    """The column of a name with other values in some rows, counted from 0."""
    column = table()[name]
    for row, value in values.items():
        column[row] = value
    return column


def texts(name, values):
    return [str(value) for value in changed(name, values)]


def told(columns, **options):
    """The lines of the message that a table is refused with."""
    with pytest.raises((DataError, UsageError)) as caught:
        prepare(pa.table(columns), DatasetOptions(**{"target": "y", **options}))
    head, *lines = str(caught.value).split("\n")
    assert head == f"{len(lines)} problems:"
    assert all(line.startswith("- ") for line in lines)
    return [line[2:] for line in lines]


def test_target_weights_and_features_are_reported_together():
    columns = table(
        y=texts("y", {3: "n.k.", 8: "inf", 11: "n.k."}),
        w=changed("w", {4: -1.0, 6: np.inf, 7: -2.0}),
        a=changed("a", {5: np.inf}),
        b=changed("b", {9: -np.inf, 10: np.inf}),
    )
    assert told(columns, weight="w") == [
        "Target 'y' is 'n.k.' in row 4, which is no number (2 such values): if it means that the "
        "value is missing, say --missing 'n.k.'; correct it otherwise.",
        "Target 'y' is infinite in row 9: remove that row or give it a value, or take it as "
        "missing with --missing inf.",
        "Weight 'w' is negative in row 5: weights must be numbers from 0 up; 0 leaves a row out (2 "
        "such values).",
        "Weight 'w' is infinite in row 7: weights must be numbers from 0 up; 0 leaves a row out.",
        "Column 'a' is infinite in row 6: correct or empty that value, take it as missing with "
        "--missing inf, or leave the column out with --drop a.",
        "Column 'b' is infinite in row 10 (2 such values): correct or empty that value, take it as "
        "missing with --missing -inf, or leave the column out with --drop b.",
    ]


def test_every_text_that_is_no_number_is_named():
    lines = told(table(y=texts("y", {2: "?!", 3: "n.k.", 5: "n.k.", 7: "inf"})))
    assert lines[0] == (
        "Target 'y' is '?!' in row 3, which is no number (3 such values, also 'n.k.'): if these "
        "mean that the value is missing, give each to --missing, as --missing '?!'; correct them "
        "otherwise."
    )
    with pytest.raises(DataError) as caught:
        sample_weights(pa.table({"w": ["1", "x", "z", "2", "z"]}), "w")
    assert str(caught.value) == (
        "Weight 'w' is 'x' in row 2, which is no number (3 such values, also 'z'): correct it; 0 "
        "leaves a row out."
    )


def test_problems_of_several_targets_are_reported_together():
    columns = table(
        y=texts("y", {3: "n.k."}), z=changed("y", {4: np.inf}), a=changed("a", {5: np.inf})
    )
    lines = told(columns, target=("y", "z"), overrides=numeric("y"))
    assert [line.partition(" is ")[0] for line in lines] == [
        "Target 'y'",
        "Target 'z'",
        "Column 'a'",
    ]
    one_value = told(table(y=[1.0] * 40, z=[2.0] * 40), target=("y", "z"))
    assert [line.partition(" has one value only")[0] for line in one_value] == [
        "Target 'y'",
        "Target 'z'",
    ]


def numeric(*names):
    from thalweg.data.column_checks import ColumnOverrides

    return ColumnOverrides(numeric=names)


def test_a_target_that_cannot_be_one_does_not_hide_the_others():
    lines = told(table(y=[1.0] * 40, a=changed("a", {5: np.inf})))
    assert lines[0].startswith("Target 'y' has one value only, 1,")
    assert lines[1].startswith("Column 'a' is infinite in row 6")
    # If no row has a target, all columns are read, and only the wrong ones are reported.
    gone = told(table(y=pa.nulls(40, pa.float64()), a=changed("a", {5: np.inf})))
    assert [line.split()[0] for line in gone] == ["Target", "Column"]


def test_a_positive_class_of_fractions_is_refused():
    with pytest.raises(UsageError, match=r"^--positive chooses class 1 of two, but target 'y' has"):
        prepare(pa.table(table()), DatasetOptions("y", positive="1"))


def test_class_weights_and_features_are_reported_together():
    columns = table(y=["no", "yes"] * 20, a=changed("a", {5: np.inf}))
    lines = told(columns, class_weight={"yse": 2.0})
    assert lines[0] == "--class-weight: there is no class 'yse'; did you mean 'yes'?"
    assert lines[1].startswith("Column 'a' is infinite in row 6")


def test_tables_of_their_own_are_reported_together():
    from thalweg.data.sources import read

    def own(y):
        return read(pa.table(table(y=changed("y", y)))).table

    lines = told(table(), valid=own({1: np.inf}), test=own({2: -np.inf}))
    assert lines[0].startswith("--valid: Target 'y' is infinite in row 2:")
    assert lines[1].startswith("--test: Target 'y' is infinite in row 3:")


def test_evaluation_reports_target_and_weights_together():
    made = prepare(pa.table(table()), DatasetOptions("y", weight="w"))
    wrong = table(y=changed("y", {0: np.inf}), w=changed("w", {1: -1.0}))
    with pytest.raises(DataError) as caught:
        made.preprocessor.rows(pa.table(wrong))
    assert "- Target 'y' is infinite in row 1:" in str(caught.value)
    assert "- Weight 'w' is negative in row 2:" in str(caught.value)


def test_very_many_columns_are_each_named_once_in_one_line():
    columns = table() | {f"x{i}": changed("a", {i: np.inf, 30: np.inf}) for i in range(25)}
    with pytest.raises(DataError) as caught:
        prepare(pa.table(columns), DatasetOptions("y"))
    said = str(caught.value)
    assert said.startswith("25 columns have infinite values: 'x0' (row 1, 2 in all), 'x1' (row 2,")
    assert said.count("\n") == 0
    assert all(said.count(f"'x{i}'") == 1 for i in range(25))
    names = ",".join(f"x{i}" for i in range(25))
    assert said.endswith(
        "Correct or empty them, take them as missing with --missing inf, or leave the columns out "
        f"with --drop {names}."
    )


def test_options_of_columns_that_are_not_there_are_reported_together():
    from thalweg.data.column_checks import ColumnOverrides

    overrides = ColumnOverrides(drop=("aa",), only=("bb", "cc"), categorical=("a",), numeric=("a",))
    assert told(table(), overrides=overrides) == [
        "--drop: there is no column 'aa'; did you mean 'a'?",
        "--only: there is no column 'bb'; did you mean 'b'?",
        "--only: there is no column 'cc'; known: 'a', 'b', 'y' and 'w'.",
        "--categorical and --numeric both name 'a': choose one.",
    ]


# The collection itself.


def test_one_problem_is_raised_as_it_is_and_several_as_a_list():
    problems = Problems()
    problems.refuse()
    with problems.collected():
        raise DataError("a is wrong")
    with pytest.raises(DataError) as caught:
        problems.refuse()
    assert str(caught.value) == "a is wrong."
    with problems.collected("--test: "):
        raise UsageError("b is wrong")
    with problems.collected():
        raise DataError("a is wrong")
    with pytest.raises(DataError) as caught:
        problems.refuse()
    assert str(caught.value) == "2 problems:\n- a is wrong.\n- --test: b is wrong."
    # A list that is collected again is still one list.
    again = Problems()
    again.add(caught.value)
    with again.collected():
        raise DataError("c is wrong")
    with pytest.raises(DataError, match=r"^3 problems:\n- a is wrong"):
        again.refuse()
