"""What each column is taken for by its type, and which are dropped."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import numpy as np
import pyarrow as pa
import pytest
from understood_columns import INTEGERS, KEEPS, MOMENTS, N, role, survey, understand

# By type ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("arrow_type", [*INTEGERS, "float32", "float64"])
def test_numbers_of_every_type(arrow_type):
    features, line, _ = understand(pa.array(np.arange(N, dtype=arrow_type)))
    assert (line.role, len(features)) == ("number", 1)
    assert line.detail == "mean 19.5, standard deviation 11.54"


def test_large_moments_are_written_as_people_do():
    _, line, _ = understand(1e6 + 1e5 * np.arange(N))
    assert line.detail == "mean 2,950,000, standard deviation 1,154,340"


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ([Decimal(i) / 4 for i in range(N)], "number"),
        ([dt.time(i % 24) for i in range(N)], "time"),
        ([dt.timedelta(hours=i) for i in range(N)], "duration"),
        ([i % 2 == 0 for i in range(N)], "category"),
        ([f"v{i % 3}" for i in range(N)], "category"),
        ([moment.date() for moment in MOMENTS], "date"),
        (MOMENTS, "date"),
    ],
)
def test_roles_by_type(values, expected):
    assert role(values) == expected
    assert role([None, *values[1:]]) == expected
    assert understand([None, *values[1:]])[1].detail.endswith(", 1 missing")


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
@pytest.mark.parametrize("zone", [None, "America/New_York", "+02:00", "Nowhere/Land"])
def test_moments_of_every_unit(unit, zone):
    features, line, found = understand(MOMENTS, arrow_type=pa.timestamp(unit, zone))
    assert line.role == "date"
    assert [f.part for f in features] == ["days", "month", "day", "weekday", "hour"]
    assert found.encoder.formats["a"].form.zone == (None if zone == "Nowhere/Land" else zone)


def test_parts_of_a_date_that_do_not_vary_are_left_out():
    features, line, _ = understand([dt.date(2013, 1, 1 + i % 28) for i in range(N)])
    assert [f.part for f in features] == ["days", "day", "weekday"]
    assert line.detail == "days, day, weekday"


# Dropped ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        (pa.nulls(N), "all values are missing in the rows to train on"),
        (pa.array([None] * N, pa.string()), "all values are missing in the rows to train on"),
        (pa.array([1] * N), "constant: every value to train on is 1"),
        (pa.array(["x"] * N), "constant: every value to train on is 'x'"),
        (pa.array([MOMENTS[0]] * N), "constant: every value to train on is 1950-01-01"),
        (
            pa.array([10**18 + i for i in range(N)], pa.timestamp("ns")),
            "constant: every value to train on is 2001-09-09 01:46:40, to the microsecond",
        ),
        (
            pa.array([f"2001-09-09 01:46:40.0000001{i % 9}" for i in range(N)]),
            "constant: every value to train on is 2001-09-09 01:46:40.00000010, to the microsecond",
        ),
        (pa.array([[i] for i in range(N)]), "values of type list<item: int64> are not read"),
        (pa.array([{"x": i} for i in range(N)]), "values of type struct<x: int64> are not read"),
        (pa.array([b"x"] * N), "values of type binary are not read"),
        (pa.array([b"xy"] * N, pa.binary(2)), "values of type fixed_size_binary[2] are not read"),
        (
            pa.array([f"v{i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"Mr. Owen Harris, {i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"東京都{i}" for i in range(N)]),
            f"an identifier: all 40 texts differ{KEEPS}",
        ),
        (
            pa.array([f"v{i}" for i in range(N - 2)] + ["v0", "v1"]),
            f"nearly unique: 36 of 40 texts occur once only{KEEPS}",
        ),
        (
            pa.array([f"{i % 15}:{'a-long-code' * 6}" for i in range(N)]),
            f"nearly unique: 15 long texts in 40 rows{KEEPS}",
        ),
    ],
)
def test_columns_dropped_with_a_reason(values, reason):
    features, line, _ = understand(values)
    assert features == []
    assert (line.role, line.detail) == ("dropped", reason)


@pytest.mark.parametrize(
    "texts",
    [
        [f"the {i}th of them came late" for i in range(N)],
        [f"the {i % (N - 2)}th of them came late" for i in range(N)],
        [f"{i % 15}: {'a long remark ' * 6}" for i in range(N)],
        [f"この{i}番目の人は遅れて来ました" for i in range(N)],
        [f"คนที่{i}มาสายมากจริงๆ" for i in range(N)],
    ],
)
def test_texts_with_words_of_which_most_occur_once_are_free_text(texts):
    [feature], line, _ = understand(texts)
    assert (line.role, type(feature).__name__) == ("text", "FreeText")
    assert line.detail.startswith(f"free text: words and character n-grams in {feature.width:,} of")


def test_texts_that_occur_once_in_half_of_the_rows_at_most_are_categories():
    assert role([f"v{i}" for i in range(20)] + ["w"] * 20) == "category"
    assert role([f"v{i}" for i in range(21)] + ["w"] * 19) == "dropped"
    assert role([f"{i % 8}: {'a long remark ' * 6}" for i in range(N)]) == "category"


@pytest.mark.parametrize(
    "texts", [[f"v{i}" for i in range(N)], [f"{i % 15}: {'remark ' * 10}" for i in range(N)]]
)
def test_categorical_keeps_what_would_be_dropped(texts):
    features, line, _ = understand(texts, categorical="a")
    assert (line.role, len(features[0].levels)) == ("category", len(set(texts)))


def test_columns_without_training_values_are_dropped():
    train = np.arange(N) < 30
    assert role([1] * 30 + [2] * 10, train=train) == "dropped"
    assert role([None] * 30 + [2] * 10, train=train) == "dropped"
    assert role([f"v{i}" for i in range(30)] + ["v0"] * 10, train=train) == "dropped"


def test_features_are_fitted_to_the_training_rows_alone():
    train = np.arange(N) < 30
    features, _, _ = understand([float(i) for i in range(30)] + [1e6] * 10, train=train)
    assert features[0].mean == 14.5
    features, _, _ = understand(["x", "y", "x"] * 10 + ["later"] * 10, train=train)
    assert features[0].levels == ("x", "y")
    features, _, _ = understand([1.0, 2.0] * 15 + [None] * 10, train=train)
    assert not features[0].indicator


def test_how_a_column_is_written_is_found_in_all_rows():
    train = np.arange(N) < 30
    _, _, found = understand(["1/2/2024", "2/3/2024"] * 15 + ["13/2/2024"] * 10, train=train)
    assert found.known["a"].values[0].as_py() == dt.datetime(2024, 2, 1)


def test_weights_enter_means_and_deviations():
    values, weight = np.array([1.0, 2.0, 5.0, 9.0]), np.array([3.0, 1.0, 2.0, 1.0])
    days = [dt.date(2024, 1, 1 + int(v)) for v in values]
    repeats = weight.astype(int)
    weighted = survey(pa.table({"a": values, "d": days}), weight=weight).encoder.features
    repeated = pa.table({"a": np.repeat(values, repeats), "d": np.repeat(days, repeats)})
    repeated = survey(repeated).encoder.features
    for one, other in zip(weighted[:2], repeated[:2], strict=True):
        assert one.mean == pytest.approx(other.mean, rel=1e-12)
        assert one.scale == pytest.approx(other.scale, rel=1e-12)
    assert weighted[0].mean == pytest.approx(24 / 7, rel=1e-12)


def test_a_constant_that_is_sometimes_missing_is_kept_for_that():
    features, line, _ = understand([1.0] * 39 + [None])
    assert features[0].indicator
    assert line.detail == "mean 1, constant, 1 missing"
    features, line, _ = understand(["x"] * 39 + [None])
    assert features[0].names == ["a=x", "a=(missing)"]
    assert line.detail == "1 level, 1 missing"
    assert role(["x"] + [None] * 39) == "category"
