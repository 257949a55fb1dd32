"""Numbers squashed and in bins: by their formulas, and by scikit-learn's spline of degree 1."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from sklearn.preprocessing import SplineTransformer

from thalweg.data.encoder import Encoder
from thalweg.data.features import fit_number
from thalweg.data.formats import NumberFormat
from thalweg.data.number_choice import MOST_BINS, NumberChoice, number_choice, with_bins
from thalweg.data.number_features import (
    Binned,
    Distribution,
    Squashed,
    fit_binned,
    fit_squashed,
    positions_among,
)
from thalweg.errors import UsageError

DRAWN = np.random.default_rng(0).exponential(size=2000)


def test_edges_are_quantiles_and_each_bin_has_as_many_rows():
    binned = fit_binned("x", "", Distribution.of(DRAWN), 16)
    assert binned is not None
    edges = np.array(binned.edges)
    at = (np.arange(17) / 16 * 2000).astype(int) - 1
    np.testing.assert_array_equal(edges[1:], np.sort(DRAWN)[at[1:]])
    assert (edges[0], binned.width) == (DRAWN.min(), 16)
    counts, _ = np.histogram(DRAWN, edges)
    assert set(counts) <= {124, 125, 126}
    assert binned.scale == pytest.approx(0.25)


def test_few_distinct_values_have_an_edge_each():
    values = np.array([3.0, 1.0, 7.0, 1.0, np.nan, 7.0])
    binned = fit_binned("x", "", Distribution.of(values), 16)
    assert binned is not None
    assert binned.edges == (1.0, 3.0, 7.0)
    np.testing.assert_array_equal(binned.positions(values), [1, 0, 2, 0, 3, 2])
    assert binned.means == pytest.approx((3 / 5, 2 / 5))  # of the five that are there
    assert fit_binned("x", "", Distribution.of(np.array([4.0, 4.0])), 16) is None
    assert fit_binned("x", "", Distribution.of(np.array([4.0, 5.0])), 16, least=2) is None


def test_a_weight_counts_as_so_many_rows():
    values, weight = np.arange(6.0), np.array([1.0, 5, 1, 1, 3, 1])
    repeated = np.repeat(values, weight.astype(int))
    ours, theirs = Distribution.of(values, weight), Distribution.of(repeated)
    assert fit_binned("x", "", ours, 3) == fit_binned("x", "", theirs, 3)
    assert fit_squashed("x", "", ours) == fit_squashed("x", "", theirs)


def test_positions_are_level_beyond_the_ends_and_linear_between():
    edges = np.array([-1.0, 0.0, 4.0])
    values = np.array([-np.inf, -5, -1, -0.25, 0, 1, 4, 9, np.inf, np.nan])
    np.testing.assert_array_equal(
        positions_among(edges, values), [0, 0, 0, 0.75, 1, 1.25, 2, 2, 2, 3]
    )


def test_the_curves_are_those_of_a_linear_spline():
    """The bins' features and scikit-learn's hats span the same functions: least squares agree."""
    x, y = DRAWN, np.sin(3 * DRAWN)
    binned = fit_binned("x", "", Distribution.of(x), 8)
    assert binned is not None
    position = binned.positions(x)[:, None]
    own = np.clip(position - np.arange(8), 0, 1) - np.array(binned.means)
    np.testing.assert_allclose(own.mean(axis=0), 0, atol=1e-12)
    knots = np.array(binned.edges)[:, None]
    hats = SplineTransformer(degree=1, knots=knots, extrapolation="constant").fit_transform(
        x[:, None]
    )
    fits = [
        a @ np.linalg.lstsq(a, y, rcond=None)[0]
        for a in (np.column_stack([np.ones(len(x)), own]), hats)
    ]
    np.testing.assert_allclose(*fits, atol=1e-9)


def test_squashed_by_its_formula():
    bent = fit_squashed("x", "", Distribution.of(DRAWN))
    assert bent is not None
    low, middle, high = np.quantile(DRAWN, [0.25, 0.5, 0.75], method="inverted_cdf")
    s = (DRAWN - middle) / (high - low)
    expected = s / np.sqrt(1 + (s / 3) ** 2)
    np.testing.assert_allclose(bent.of(DRAWN), expected - expected.mean(), atol=1e-12)
    far = bent.of(np.array([np.nan, 1e300, -1e300]))
    np.testing.assert_allclose(far, [0, 3 - bent.mean, -3 - bent.mean], atol=1e-12)
    equal = fit_squashed("x", "", Distribution.of(np.array([0.0] * 50 + [1.0, 5.0])))
    assert equal is not None
    assert equal.scale == 2.5  # half the distance of the ends: the quartiles are equal


def encoder(n: int = 2000, columns: int = 2) -> tuple[Encoder, pa.Table]:
    rng = np.random.default_rng(1)
    values = {f"x{i}": rng.normal(size=n) for i in range(columns)}
    features = tuple(fit_number(name, "", v) for name, v in values.items())
    formats = {name: NumberFormat() for name in values}
    return Encoder(features, formats), pa.table(values)


def kinds(made: Encoder) -> list[tuple[str, str]]:
    return [(type(f).__name__, f.column) for f in made.features]


def test_modes_and_columns_of_their_own():
    made, table = encoder()
    rows = np.arange(2000)

    def chosen(numbers, bins=None):
        return with_bins(made, table, number_choice(numbers, bins), rows, None)

    assert chosen("standard") is made
    both = [("Number", "x0"), ("Squashed", "x0"), ("Number", "x1"), ("Squashed", "x1")]
    binned = [("Binned", "x0"), ("Binned", "x1")]
    assert kinds(chosen("auto")) == kinds(chosen("both")) == both + binned
    assert kinds(chosen("bins")) == binned
    assert kinds(chosen("standard,x1=bins")) == [("Number", "x0"), ("Binned", "x1")]
    assert kinds(chosen({"": "bins", "x0": "standard"})) == [("Number", "x0"), ("Binned", "x1")]
    widths = [f.width for f in chosen("bins").features]
    assert widths == [MOST_BINS] * 2
    assert [f.width for f in chosen("bins", 5).features] == [5] * 2


def test_auto_takes_rows_enough():
    for n, columns, there in ((90, 1, False), (200, 1, True), (200, 60, False), (4000, 60, True)):
        made, table = encoder(n, columns)
        found = with_bins(made, table, NumberChoice(), np.arange(n), None)
        assert any(isinstance(f, Binned) for f in found.features) == there
        asked = with_bins(made, table, NumberChoice("both"), np.arange(n), None)
        assert any(isinstance(f, Squashed) for f in asked.features)


def test_many_rows_are_sampled():
    made, table = encoder(100_000, 1)
    found = with_bins(made, table, NumberChoice("bins"), np.arange(100_000), None)
    (feature,) = found.features
    assert isinstance(feature, Binned)
    below = np.searchsorted(np.sort(table["x0"].to_numpy()), feature.edges) / 100_000
    np.testing.assert_allclose(below, np.arange(33) / 32, atol=0.01)


@pytest.mark.parametrize(
    ("numbers", "bins", "sentence"),
    [
        ("bin", None, "--numbers must be auto, standard, bins or both, not 'bin'"),
        ("both,x=stand", None, "--numbers of 'x' must be"),
        (7, None, "--numbers must be auto, standard, bins or both, not 7"),
        ("both", 1, "--bins must be a whole number from 2 to 1,024, not 1"),
        ("both", True, "--bins must be"),
        ("both", 2.5, "--bins must be"),
        ("both", 2000, "--bins must be"),
        ("both,y=bins", None, "there is no column 'y'"),
    ],
)
def test_wrong_choices(numbers, bins, sentence):
    with pytest.raises(UsageError, match=sentence):
        number_choice(numbers, bins, ["x0", "x1"])
