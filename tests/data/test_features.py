"""Features: standardised numbers, missing values, levels."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from encoded_columns import chunked, encode, standardised
from sklearn.preprocessing import StandardScaler

from thalweg.data.category import Category, fit_category
from thalweg.data.features import Number, fit_number
from thalweg.data.findings import Findings
from thalweg.data.formats import CategoryFormat, NumberFormat
from thalweg.data.values import as_texts

# Standardisation ----------------------------------------------------------------------------------


def test_numbers_are_standardised_as_scikit_learn_does():
    values = np.random.default_rng(0).normal(5, 3, 200)
    number = fit_number("a", "", values)
    peer = StandardScaler().fit(values[:, None])
    assert number.mean == pytest.approx(peer.mean_[0], rel=1e-14)
    assert number.scale == pytest.approx(peer.scale_[0], rel=1e-14)
    dense, sparse = encode(number, values)
    np.testing.assert_allclose(dense, peer.transform(values[:, None]), rtol=1e-12, atol=1e-14)
    assert sparse is None


def test_weights_weigh_as_in_scikit_learn():
    rng = np.random.default_rng(1)
    values, weight = rng.normal(5, 3, 200), rng.exponential(size=200) + 1e-3
    number = fit_number("a", "", values, weight)
    peer = StandardScaler().fit(values[:, None], sample_weight=weight)
    assert number.mean == pytest.approx(peer.mean_[0], rel=1e-12)
    assert number.scale == pytest.approx(peer.scale_[0], rel=1e-12)
    assert number.scale != pytest.approx(values.std(), rel=1e-3)


def test_a_weight_of_three_is_three_equal_rows():
    rng = np.random.default_rng(2)
    values, times = rng.normal(5, 3, 100), rng.integers(1, 6, 100)
    values[::7] = np.nan
    weighted = fit_number("a", "", values, times.astype(float))
    repeated = fit_number("a", "", np.repeat(values, times))
    assert weighted.mean == pytest.approx(repeated.mean, rel=1e-12)
    assert weighted.scale == pytest.approx(repeated.scale, rel=1e-12)
    assert weighted.indicator
    assert repeated.indicator


@pytest.mark.parametrize("factor", [1e-15, 1e15])
def test_the_size_of_weights_does_not_matter(factor):
    values, weight = np.array([1.0, 2.0, 5.0]), np.array([1.0, 2.0, 3.0])
    one, other = fit_number("a", "", values, weight), fit_number("a", "", values, weight * factor)
    assert other.mean == pytest.approx(one.mean, rel=1e-12)
    assert other.scale == pytest.approx(one.scale, rel=1e-12)


@pytest.mark.parametrize("size", [1e300, 1e-300, 1e-310, 1.0])
def test_size_does_not_matter(size):
    values = np.array([1.0, 2.0, 3.0, 6.0])
    expected = (values - values.mean()) / values.std()
    np.testing.assert_allclose(standardised(values * size), expected, rtol=1e-6)


@pytest.mark.parametrize("offset", [0.0, 1e3, 1e9, -1e12, 2.0**53, 2.0**60])
def test_an_offset_does_not_matter_while_float64_holds_the_differences(offset):
    """Nanoseconds since 1970, 1.7e18, are large beside any spread; float64 steps by 256 there."""
    values = np.array([0.0, 1024.0, 2048.0, 9216.0])  # mean 3072
    expected = (values - values.mean()) / values.std()
    np.testing.assert_allclose(standardised(values + offset), expected, rtol=1e-12)


def test_nanoseconds_over_a_millisecond_keep_their_spread():
    step = np.arange(0, 1_000_000, 1024, dtype=float)
    number = fit_number("a", "", 1.7e18 + step)
    assert number.scale == pytest.approx(step.std(), rel=1e-12)
    assert number.scale != 1.0


def test_a_tiny_mean_is_not_taken_as_nothing():
    values = 1e-15 * np.array([1.0, 2.0, 3.0, 6.0])
    number = fit_number("a", "", values)
    assert number.mean == pytest.approx(3e-15, rel=1e-12)
    assert number.scale == pytest.approx(values.std(), rel=1e-12)
    tiny = fit_number("a", "", 1e-15 + np.array([1.0, -1.0, 2.0, -2.0]))
    assert abs(tiny.mean) < 1e-14


def test_neighbours_of_float64_are_distinguished():
    values = np.array([1e9, np.nextafter(1e9, 2e9)] * 10)
    assert fit_number("a", "", values).scale == pytest.approx(
        (values[1] - values[0]) / 2, rel=1e-12
    )
    # Float64 has no number between the two for a mean: they differ by two standard deviations.
    assert np.ptp(standardised(values)) == pytest.approx(2, rel=1e-12)


def test_values_on_both_ends_of_float64():
    np.testing.assert_allclose(standardised([-1.7e308, 1.7e308, 0.0])[:2], [-(1.5**0.5), 1.5**0.5])


@pytest.mark.parametrize("value", [0.0, 1e-300, 0.1, -3.0, 1e18, 1e308])
@pytest.mark.parametrize("weight", [None, np.array([0.1, 0.2, 0.7])])
def test_a_constant_has_scale_1(value, weight):
    number = fit_number("a", "", np.full(3, value), weight)
    assert (number.mean, number.scale) == (value, 1.0)


def test_nothing_but_missing_values():
    assert fit_number("a", "", np.full(3, np.nan)) == Number("a", "", 0.0, 1.0, True)


def test_missing_numbers_become_the_mean_with_an_indicator_if_training_had_any():
    number = fit_number("a", "", np.array([1.0, np.nan, 3.0]))
    assert (number.mean, number.scale) == (2.0, 1.0)
    dense, _ = encode(number, [None, 4.0])
    np.testing.assert_array_equal(dense, [[0, 1], [2, 0]])
    assert number.names == ["a", "a is missing"]
    number = fit_number("a", "", np.array([1.0, 3.0]))
    dense, _ = encode(number, [None, 4.0])
    np.testing.assert_array_equal(dense, [[0], [2]])
    assert number.names == ["a"]


def test_whole_numbers_beyond_float64_are_encoded_by_their_differences():
    base = 2**60
    values = [base, base + 1, base + 2, base + 5]
    form = NumberFormat(base=base)
    number = fit_number("a", "", form.read(chunked(values)).values)
    dense, _ = encode(number, values, form=form)
    small = np.array([0.0, 1, 2, 5])
    np.testing.assert_allclose(dense[:, 0], (small - small.mean()) / small.std(), rtol=1e-12)


# Categories ---------------------------------------------------------------------------------------


def test_levels_missing_and_a_level_that_training_did_not_have():
    category = fit_category("a", "", chunked(["b", "a", None, "b"]))
    assert category == Category("a", "", ("a", "b"), True)
    assert category.names == ["a=a", "a=b", "a=(missing)"]
    findings = Findings()
    _, sparse = encode(category, ["a", "b", None, "c"], findings=findings)
    np.testing.assert_array_equal(sparse, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]])
    (unknown,) = findings.unknown
    assert (unknown.count, unknown.present, unknown.text, unknown.row) == (1, 3, "c", 4)
    category = fit_category("a", "", chunked(["b", "a"]))
    _, sparse = encode(category, ["a", None])
    np.testing.assert_array_equal(sparse, [[1, 0], [0, 0]])


@pytest.mark.parametrize(
    "later",
    [[3, 1, None, 2], [3.0, 1.0, None, 2.0], ["3", "1", None, "2"], [3.0, 1.0, None, 2.5]],
)
def test_codes_of_any_type_match_their_levels(later):
    category = fit_category("a", "", as_texts(chunked([1, 2, 3, None])))
    _, sparse = encode(category, later, form=CategoryFormat("number"))
    row = [0, 1, 0, 0] if later[3] in (2, 2.0, "2") else [0, 0, 0, 0]
    np.testing.assert_array_equal(sparse, [[0, 0, 1, 0], [1, 0, 0, 0], [0, 0, 0, 1], row])


def test_moments_as_categories_match_their_levels_in_every_unit():
    days = [dt.datetime(2013, 1, 1), dt.datetime(2013, 1, 2)]
    form = CategoryFormat("date")
    category = fit_category("a", "", form.texts(chunked(days, pa.timestamp("us"))))
    for arrow_type in (pa.timestamp("s"), pa.timestamp("ns"), pa.date32(), pa.string()):
        later = [str(day.date()) for day in days] if arrow_type == pa.string() else days
        _, sparse = encode(category, later, arrow_type, form=form)
        np.testing.assert_array_equal(sparse, [[1, 0], [0, 1]])
