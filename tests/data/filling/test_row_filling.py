"""Numbers written into encoded rows by a kernel: NumPy's bits, and where it is used."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.data.features import Number
from thalweg.data.filling import quick_filling, row_filling
from thalweg.data.filling.numbers_in_rows import fill, fill_by_numpy
from thalweg.data.number_features import Binned, Squashed
from thalweg.jit.machine_code import CompilerMissing

ROWS = 1_000  # 15 times 64, and 40


@pytest.fixture
def at_once(monkeypatch):
    """Few values are worth a kernel."""
    for limit in ("_LEAST", "_IMPORTING", "_COMPILING"):
        monkeypatch.setattr(quick_filling, limit, 0)


def numbers_of(values, edges):
    bins = Binned("a", "", tuple(edges), (0.0,) * (len(edges) - 1), 1.0)
    given = [
        Number("a", "", 0.3, 1.7, indicator=True),
        Squashed("a", "", 0.1, 2.0, 0.05),
        bins,
        Binned("b", "", (-0.5, 0.75), (0.0,), 1.0),
        Number("b", "", -1.0, 3.0, indicator=False),
    ]
    sources = [values] * 4 + [values[::-1].copy()]
    return list(zip(given, (1, 3, 4, 6, 5), sources, strict=True))


@pytest.mark.parametrize("picked", [False, True])
@pytest.mark.parametrize(
    ("dtype", "of_values"), [("float32", "float64"), ("float32", "float32"), ("float64", "float64")]
)
def test_same_bits_as_numpy(dtype, of_values, picked, at_once):
    rng = np.random.default_rng(0)
    values = rng.normal(size=ROWS)
    edges = np.quantile(values, np.linspace(0, 1, 33))
    values[:33] = edges  # a value on each edge
    values[40:44] = -0.0, 0.0, 1e30, -1e30
    values[::17] = np.nan
    index = rng.integers(0, ROWS, ROWS // 3) if picked else None
    rows = ROWS if index is None else len(index)
    given = numbers_of(values.astype(of_values), edges.tolist())
    made, expected = (np.full((rows, 8), 7, dtype) for _ in range(2))
    assert quick_filling.quickly_filled(made, given, index)
    fill_by_numpy(expected, given, index)
    np.testing.assert_array_equal(made, expected)
    assert (made[:, [0, 7]] == 7).all()  # columns of others


def test_values_by_their_formulas(at_once):
    """Worked out by hand: (x − 1)/2; s/√(1 + (s/3)²) of s = 3 is 3/√2; bin + fraction."""
    values = np.array([3.0, 7.0, np.nan, 2.0] * 300)
    given = [
        (Number("a", "", 1.0, 2.0, indicator=True), 0, values),
        (Squashed("a", "", 1.0, 2.0, 0.0), 2, values),
        (Binned("a", "", (0.0, 2.0, 6.0), (0.0, 0.0), 1.0), 3, values),
    ]
    dense = np.empty((len(values), 4))
    assert quick_filling.quickly_filled(dense, given, None)
    by_hand = [
        [1.0, 0.0, 1 / (1 + 1 / 9) ** 0.5, 1.25],
        [3.0, 0.0, 3 / 2**0.5, 2.0],  # beyond the last edge: at it
        [0.0, 1.0, 0.0, 3.0],  # missing: one behind
        [0.5, 0.0, 0.5 / (1 + 1 / 36) ** 0.5, 1.0],
    ]
    np.testing.assert_allclose(dense[:4], by_hand, rtol=1e-15)
    np.testing.assert_array_equal(dense, np.tile(dense[:4], (300, 1)))


@pytest.mark.parametrize("far", [1e200, -1e200, 1e308])
def test_far_values_are_squashed_to_the_ends(far, at_once):
    """s/√(1 + (s/3)²) goes towards 3 without overflow."""
    values = np.full(ROWS, far)
    dense = np.empty((ROWS, 1))
    given = [(Squashed("a", "", 0.0, 1.0, 0.0), 0, values)]
    assert quick_filling.quickly_filled(dense, given, None)
    np.testing.assert_array_equal(dense, np.copysign(3.0, far))


def test_few_values_are_left_to_numpy(monkeypatch):
    monkeypatch.setattr(row_filling, "fill", None)  # calling it would fail
    given = [(Number("a", "", 0.0, 1.0, indicator=False), 0, np.zeros(100))]
    assert not quick_filling.quickly_filled(np.empty((100, 1)), given, None)


def test_a_kernel_is_compiled_once_there_is_enough_to_do(monkeypatch):
    asked = []
    monkeypatch.setattr(row_filling, "fill", lambda *given: asked.append(given[-1]) or False)
    monkeypatch.setattr(quick_filling, "_written", 0)
    monkeypatch.setattr(quick_filling, "_IMPORTING", 0)
    dense = np.empty((quick_filling._COMPILING // 2, 1), np.float32)
    values = np.zeros(len(dense))
    given = [(Number("a", "", 0.0, 1.0, indicator=False), 0, values)]
    for _ in range(2):
        quick_filling.quickly_filled(dense, given, None)
    assert asked == [False, True]


@pytest.mark.parametrize(
    "values", [np.zeros(2 * ROWS)[::2], np.zeros(ROWS, np.float32)], ids=["apart", "float32"]
)
def test_values_that_the_kernel_cannot_read_are_left_to_numpy(values, at_once):
    dense = np.full((ROWS, 1), 7.0)  # float64, beside which no float32 is read
    given = [(Number("a", "", 1.0, 1.0, indicator=False), 0, values)]
    assert not quick_filling.quickly_filled(dense, given, None)
    fill(dense, given, None)
    np.testing.assert_array_equal(dense, -1.0)


def test_without_a_compiler_numpy_fills_and_it_is_asked_for_once(at_once, monkeypatch):
    asked = []

    def missing(*given):
        asked.append(given)
        raise CompilerMissing("Numba is not installed")

    monkeypatch.setattr(row_filling, "load", missing)
    monkeypatch.setattr(row_filling, "_without", set())
    monkeypatch.setattr(row_filling, "_loaded", {})
    dense = np.full((ROWS, 1), 7.0)
    for _ in range(2):
        fill(dense, [(Number("a", "", 1.0, 2.0, indicator=False), 0, np.zeros(ROWS))], None)
    np.testing.assert_array_equal(dense, -0.5)
    assert len(asked) == 1
