"""Numbers of levels by distinct values are those of the rows."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.level_codes import LevelCodes
from thalweg.data.text.distinct import Distinct


def codes(index, by_value=(1, -1, 0), null=2):
    values = Distinct(pa.array(["b", "c", "a"]), np.array(index, np.uint8))
    return LevelCodes.of(values, np.array(by_value, np.int32), null)


def test_rows_have_the_number_of_their_value():
    found = codes([0, 3, 1, 2, 0])
    assert len(found) == 5
    assert found.take(slice(None)).tolist() == [1, 2, -1, 0, 1]
    assert found.take(np.array([4, 2])).tolist() == [1, -1]
    assert found.take(slice(1, 3)).dtype == np.int32


def test_a_level_without_a_weight_has_none_behind_others():
    found = codes([0, 3, 1, 2]).from_number(10)
    assert found.take(slice(None)).tolist() == [11, 12, -1, 10]
    assert found.by_value.dtype == np.int32


@pytest.mark.parametrize(
    ("index", "null", "known"), [([0, 2, 3], 2, True), ([0, 1], 2, False), ([0, 3], -1, False)]
)
def test_whether_every_row_has_a_level_with_a_weight(index, null, known):
    assert codes(index, null=null).all_known() is known
