"""Crossed pairs: cells and shares, against SciPy's interpolation and a table of levels."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal
from scipy.interpolate import RegularGridInterpolator

from thalweg.data.category import Category
from thalweg.data.crossed import CellStatistics, Crossed, codes_of
from thalweg.data.number_features import Binned


def number(name, *edges):
    return Binned(name, "", edges, (0.0,) * (len(edges) - 1), 1.0)


def whole(first, second):
    """A pair of which every cell has a weight."""
    return Crossed(first, second, tuple(range(codes_of(first) * codes_of(second))))


A, B = number("a", 0.0, 1.0, 4.0), number("b", -2.0, 3.0)
LEVELS = Category("c", "", ("x", "y", "z"), False)


def test_two_numbers_are_a_surface_bilinear_between_knots():
    rng = np.random.default_rng(0)
    a, b = rng.uniform(0, 4, 200), rng.uniform(-2, 3, 200)
    surface = rng.normal(size=(3, 2))
    weights = np.zeros((4, 3))  # with the code of "missing"
    weights[:3, :2] = surface
    found = whole(A, B).encoded([a, b]) @ weights.ravel()
    grid = RegularGridInterpolator((A.edges, B.edges), surface)
    assert_allclose(found, grid(np.column_stack([a, b])), rtol=1e-12)


def test_values_beyond_the_ends_are_at_them_and_missing_ones_have_a_code():
    rows = whole(A, B).encoded([np.array([-9.0, 9.0, np.nan]), np.array([-2.0, 99.0, 3.0])])
    assert_array_equal(rows.toarray().argmax(axis=1), [0 * 3 + 0, 2 * 3 + 1, 3 * 3 + 1])
    assert_array_equal(rows.sum(axis=1), [1, 1, 1])


def test_a_number_and_a_category_are_a_curve_for_each_level():
    a = np.linspace(-1, 5, 40)
    codes = np.arange(40) % 3
    curves = np.random.default_rng(1).normal(size=(4, 3))
    found = whole(A, LEVELS).encoded([a, codes]) @ curves.ravel()
    wanted = [np.interp(x, A.edges, curves[:3, c]) for x, c in zip(a, codes, strict=True)]
    assert_allclose(found, wanted, rtol=1e-12)


def test_two_categories_have_one_entry_a_row_and_unknown_levels_none():
    other = Category("d", "", ("p",), True)
    rows = whole(LEVELS, other).encoded([np.array([2, 0, -1]), np.array([0, 1, 0])])
    assert_array_equal(rows.toarray(), [[0, 0, 0, 0, 1, 0], [0, 1, 0, 0, 0, 0], [0] * 6])
    assert whole(LEVELS, other).names[3:] == ["c=y:d=(missing)", "c=z:d=p", "c=z:d=(missing)"]


def test_cells_that_two_training_rows_have_get_a_weight():
    pair = Crossed(LEVELS, LEVELS)
    learnt = CellStatistics(pair)
    for part in (slice(0, 3), slice(3, 6)):  # whatever the parts
        codes = np.array([0, 1, 2, 0, 2, 2])[part]
        learnt.update([codes, np.array([0, 1, 1, 0, 1, 2])[part]])
    made = learnt.feature(18)
    assert made.cells == (0, 2 * 3 + 1)
    assert made.names == ["c=x:c=x", "c=z:c=y"]
    assert made.encoded([np.array([1, 2]), np.array([1, 1])]).toarray().tolist() == [[0, 0], [0, 1]]


def test_more_cells_than_a_hash_has_columns_share_them():
    levels = Category("k", "", tuple(map(str, range(40))), False)
    codes = np.repeat(np.arange(1600), 2)
    sides = [codes // 40, codes % 40]
    made = CellStatistics(Crossed(levels, levels)).update(sides).feature(8)
    assert made.bits == 8
    assert made.width == len(made.buckets) == 256
    rows = made.encoded(sides)
    assert_array_equal(rows.sum(axis=1), np.ones(3200))
    assert len(np.unique(rows.indices)) == 256
    own = made.encoded([np.array(made.cells) // 40, np.array(made.cells) % 40])
    assert_array_equal(own.indices, np.arange(256))  # each is named by a cell of its own
    exact = CellStatistics(Crossed(levels, levels)).update(sides).feature(11)
    assert (exact.bits, exact.width) == (0, 1600)


def test_two_cells_of_one_hashed_column_are_one_entry():
    pair = whole(A, B)
    hashed = Crossed(A, B, (0,), 8, (7,))
    hashed.__dict__["_of_bucket"] = np.zeros(256, np.int32)  # all cells share the one column
    rows = hashed.encoded([np.array([0.5]), np.array([0.0])])
    assert rows.nnz == 1
    assert rows.toarray() == pytest.approx(np.array([[1.0]]))
    assert pair.encoded([np.array([0.5]), np.array([0.0])]).nnz == pair.entries == 4
