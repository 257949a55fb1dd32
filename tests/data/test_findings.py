"""The notes on values that a model cannot read, and on levels that training did not have."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.findings import Findings, shown
from thalweg.errors import DataError


def column(values, arrow_type=None):
    return pa.chunked_array([pa.array(values, arrow_type)])


def found(what, mask, values, name="a", findings=None, rows=None):
    findings = Findings() if findings is None else findings
    findings.add(name, what, np.array(mask, bool), column(values), rows)
    return findings


def test_nothing_found_says_nothing():
    findings = found("number", [0, 0], ["1", "2"])
    assert (findings.all, findings.notes(), findings.unreadable, findings.unknown) == (
        {},
        [],
        [],
        [],
    )
    findings.refuse()


@pytest.mark.parametrize(
    ("what", "words"),
    [
        ("number", "no number"),
        ("time", "no time of day"),
        ("duration", "no duration"),
        ("date", "no date"),
        ("infinite", "infinite"),
        ("far", "too far from the training rows to compute with"),
    ],
)
def test_one_value_is_named_with_its_row(what, words):
    (note,) = found(what, [0, 1, 0, 0], ["1", "soon", "3", None]).notes()
    assert note == f"Column 'a': 'soon' in row 2 is {words} and was taken as missing."


def test_several_values_are_counted_of_those_that_are_there():
    (note,) = found("number", [1, 1, 0, 0, 0, 0], ["x", "y", "1", "2", "3", None]).notes()
    assert note == (
        "Column 'a': 2 of 5 values are no numbers, such as 'x' in row 1, and were taken as missing."
    )


def test_more_than_half_asks_whether_it_is_the_same_column():
    (note,) = found("date", [1, 1, 0], ["x", "y", "2024-01-01"]).notes()
    assert note.endswith("and were taken as missing; is it the same column?")
    (note,) = found("date", [1, 1, 0, 0], ["x", "y", "2024-01-01", "2024-01-02"]).notes()
    assert "same column" not in note


def test_levels_that_training_did_not_have():
    findings = found("unknown", [0, 0, 1, 0], ["a", "b", "c", None])
    assert findings.unreadable == []
    assert len(findings.unknown) == 1
    assert findings.notes() == [
        "Column 'a': 1 of 3 values are categories that training did not meet, such as 'c' in row "
        "3, and have no weight."
    ]
    findings.refuse()  # an unknown level is no unreadable value
    (note,) = found("unknown", [1, 1, 0], ["c", "d", None]).notes()
    assert "no value is a category that training met (such as 'c' in row 1)" in note
    assert "same column?" in note


def test_parts_of_a_table_add_up():
    findings = found("number", [0, 1, 1], ["1", "x", "y"], rows=np.array([0, 1, 2]))
    found("number", [0, 0], ["2", "3"], findings=findings, rows=np.array([3, 4]))
    found("number", [1, 0], ["z", "3"], findings=findings, rows=np.array([5, 6]))
    (finding,) = findings.all.values()
    assert (finding.count, finding.present, finding.text, finding.row) == (3, 7, "x", 2)


def test_a_part_that_was_sound_counts_among_the_values_that_are_there():
    findings = found("number", [0, 0, 0], ["1", "2", "3"])
    found("number", [1, 1], ["x", "y"], findings=findings, rows=np.array([3, 4]))
    assert "2 of 5 values" in findings.notes()[0]


def test_rows_are_those_of_the_table_the_user_gave():
    findings = found("number", [0, 1], ["1", "x"], rows=np.array([7, 1041]))
    assert "in row 1,042 " in findings.notes()[0]


def test_all_columns_are_refused_in_one_message():
    findings = Findings()
    found("number", [1, 1], ["x", "y"], "pay", findings)
    found("date", [0, 1], ["2024-01-01", "soon"], "day", findings)
    found("unknown", [1, 0], ["c", "a"], "kind", findings)
    with pytest.raises(DataError) as caught:
        findings.refuse()
    message = str(caught.value)
    assert "'pay' has 'x' in row 1, which is no number (2 such values)" in message
    assert "'day' has 'soon' in row 2, which is no date. Correct them" in message
    assert "'kind'" not in message
    assert "--strict" in message


def test_most_of_it_first_and_the_rest_counted():
    findings = Findings()
    for i in range(12):
        mask = np.arange(20) <= i
        found("number", mask, ["x"] * 20, f"c{i}", findings)
    notes = findings.notes()
    assert len(notes) == 9
    assert notes[0].startswith("Column 'c11': 12 of 20")
    assert notes[-1].startswith("4 more columns")
    assert "10 in all" in notes[-1]


def test_values_are_shown_as_texts_and_cut():
    assert shown(column([3.0]), 0) == "3"
    assert shown(column([True]), 0) == "true"
    assert shown(column([[1, 2]]), 0) == "[1, 2]"
    assert shown(column(["x" * 1000]), 0) == "x" * 59 + "…"


def test_a_number_without_a_unit_among_several_units_is_named_as_such():
    findings = Findings()
    found("amount", [0, 1], ["4 kg", "4,3"], "weight", findings)
    [note] = findings.notes()
    assert note.endswith("'4,3' in row 2 is no number with a unit and was taken as missing.")
