"""Columns by the names a user gives: exactly, several in one text, quoted, by number."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.naming import column_names
from thalweg.errors import UsageError

COLUMNS = ["Last, First", "a", "b", "a,b,c", " padded ", 'quo"te', "x0", "x1", "7"]


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (["a"], ["a"]),
        (["a,b"], ["a", "b"]),
        (["a, b ,"], ["a", "b"]),
        (["Last, First"], ["Last, First"]),
        (["Last, First,a"], ["Last, First", "a"]),
        (["a,Last, First"], ["a", "Last, First"]),
        (["a", "Last, First"], ["a", "Last, First"]),
        (['"Last, First",b'], ["Last, First", "b"]),
        (['b, "Last, First"'], ["b", "Last, First"]),
        (["a,b,c"], ["a,b,c"]),
        (["a,b,c,a"], ["a,b,c", "a"]),
        ([" padded "], [" padded "]),
        (['quo"te,a'], ['quo"te', "a"]),
        (["nobody"], ["nobody"]),
        (["a,nobody"], ["a", "nobody"]),
        (['"no, body",a'], ["no, body", "a"]),
        ([""], []),
        ([0], ["x0"]),
        ([np.int64(1), 7], ["x1", "7"]),
    ],
)
def test_what_a_text_names(given, names):
    assert column_names(given, COLUMNS, "--drop") == tuple(names)


@pytest.mark.parametrize("given", [True, 1.5, None, ["a"]])
def test_what_is_no_name(given):
    with pytest.raises(UsageError, match="--drop takes names of columns"):
        column_names([given], COLUMNS, "--drop")


def test_a_number_that_no_column_has():
    with pytest.raises(UsageError, match="--drop: there is no column 5"):
        column_names([5], COLUMNS, "--drop")


def test_a_hundred_thousand_commas_are_divided_once():
    names = [f"c{i}" for i in range(50_000)]
    assert column_names([",".join(names) + "," * 50_000], names, "--drop") == tuple(names)
