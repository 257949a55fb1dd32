"""Encoding: standardisation, missing values, levels, and parts of dates."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.features import Category, Encoder, Number, fit_category, fit_number
from thalweg.errors import DataError

EPOCH = dt.datetime(1970, 1, 1)


def chunked(values, kind=None):
    return pa.chunked_array([pa.array(values, kind)])


def learn(values, train=None, kind=None, part="", how=fit_number):
    train = np.ones(len(values), bool) if train is None else train
    return how(chunked(values, kind), "a", part, train)


def encode(feature, values, kind=None, dtype=np.float64):
    """Return dense columns without the intercept, and sparse ones as an array."""
    table = pa.table({"a": pa.array(values, kind)})
    dense, sparse = Encoder((feature,)).encode(table, dtype)
    assert (dense[:, 0] == 1).all()
    return dense[:, 1:], None if sparse is None else sparse.toarray()


def test_numbers_are_standardised_by_the_training_rows_alone():
    rng = np.random.default_rng(0)
    values = rng.normal(5, 3, 200)
    values[150:] += 1000
    train = np.arange(200) < 150
    number = learn(values, train)
    assert number.mean == pytest.approx(values[:150].mean(), rel=1e-13)
    assert number.scale == pytest.approx(values[:150].std(), rel=1e-13)
    dense, sparse = encode(number, values)
    expected = (values - values[:150].mean()) / values[:150].std()
    np.testing.assert_allclose(dense[:, 0], expected, rtol=1e-12)
    assert sparse is None


@pytest.mark.parametrize("size", [1e300, 1e-300, 1e-310, 1.0])
def test_size_does_not_matter(size):
    values = np.array([1.0, 2.0, 3.0, 6.0])
    dense, _ = encode(learn(values * size), values * size)
    expected = (values - values.mean()) / values.std()
    np.testing.assert_allclose(dense[:, 0], expected, rtol=1e-6)


def test_a_spread_that_is_rounding_only_is_taken_as_none():
    values = np.array([1e9, np.nextafter(1e9, 2e9)] * 10)
    assert learn(values).scale == 1.0
    assert learn(1e6 + np.arange(4) / 1e4).scale == pytest.approx(np.arange(4).std() / 1e4, 1e-3)


def test_missing_numbers_become_the_mean_with_an_indicator_if_training_had_any():
    number = learn([1.0, None, 3.0])
    assert (number.mean, number.scale) == (2.0, 1.0)
    dense, _ = encode(number, [None, 4.0])
    np.testing.assert_array_equal(dense, [[0, 1], [2, 0]])
    assert number.names == ["a", "a is missing"]
    number = learn([1.0, None, 3.0], np.array([True, False, True]))
    dense, _ = encode(number, [None, 4.0])
    np.testing.assert_array_equal(dense, [[0], [2]])
    assert number.names == ["a"]


def test_levels_missing_and_a_level_that_training_did_not_meet():
    category = learn(["b", "a", None, "b"], how=fit_category)
    assert category == Category("a", "", ("a", "b"), True)
    _, sparse = encode(category, ["a", "b", None, "c"])
    np.testing.assert_array_equal(sparse, [[1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]])
    category = learn(["b", "a", None], np.array([True, True, False]), how=fit_category)
    _, sparse = encode(category, ["a", None])
    np.testing.assert_array_equal(sparse, [[1, 0], [0, 0]])


@pytest.mark.parametrize(
    "later",
    [[3, 1, None, 2], [3.0, 1.0, None, 2.0], ["3", "1", None, "2"], [3.0, 1.0, None, 2.5]],
)
def test_codes_meet_their_levels_in_whatever_type_they_come(later):
    category = learn([1, 2, 3, None], how=fit_category)
    _, sparse = encode(category, later)
    row = [0, 1, 0, 0] if later[3] in (2, 2.0, "2") else [0, 0, 0, 0]
    np.testing.assert_array_equal(sparse, [[0, 0, 1, 0], [1, 0, 0, 0], [0, 0, 0, 1], row])


def test_moments_as_categories_meet_their_levels_in_every_unit():
    days = [dt.datetime(2013, 1, 1), dt.datetime(2013, 1, 2)]
    category = learn(days, kind=pa.timestamp("us"), how=fit_category)
    for kind in (pa.timestamp("s"), pa.timestamp("ns"), pa.date32(), pa.string()):
        later = [str(day.date()) for day in days] if kind == pa.string() else days
        _, sparse = encode(category, later, kind)
        np.testing.assert_array_equal(sparse, [[1, 0], [0, 1]])


PARTS = {
    "days": lambda t: (t - EPOCH) / dt.timedelta(days=1),
    "month": lambda t: t.month,
    "day": lambda t: t.day,
    "weekday": lambda t: t.isoweekday(),
    "hour": lambda t: t.hour,
}


def parts(values, kind):
    """Return each part of the dates as the encoder takes them apart."""
    found = {}
    for part in PARTS:
        if part == "days":
            number = Number("a", part, 0.0, 1.0, False)
            found[part] = encode(number, values, kind)[0][:, 0]
        else:
            category = learn(values, kind=kind, part=part, how=fit_category)
            codes = encode(category, values, kind)[1].argmax(axis=1)
            found[part] = [int(category.levels[code]) for code in codes]
    return found


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_parts_of_moments_are_those_of_pythons_calendar(unit):
    rng = np.random.default_rng(0)
    seconds = rng.integers(-8_000_000_000, 8_000_000_000, 200)  # 1716 to 2223
    moments = [EPOCH + dt.timedelta(seconds=int(s)) for s in seconds]
    for part, values in parts(moments, pa.timestamp(unit)).items():
        np.testing.assert_allclose(values, [PARTS[part](t) for t in moments], rtol=1e-12)


@pytest.mark.parametrize("kind", [pa.date32(), pa.date64(), pa.timestamp("us"), pa.string()])
def test_parts_of_the_first_and_the_last_day(kind):
    days = [dt.datetime(1, 1, 1), dt.datetime(1600, 2, 29), dt.datetime(9999, 12, 31)]
    given = [day.isoformat() for day in days] if kind == pa.string() else days
    for part, values in parts(given, kind).items():
        np.testing.assert_allclose(values, [PARTS[part](t) for t in days])


def test_parts_are_those_of_the_columns_own_time_zone():
    moments = [dt.datetime(2013, 1, 1, 3), dt.datetime(2013, 7, 1, 3)]  # UTC
    local = [
        moment.replace(tzinfo=dt.UTC).astimezone(ZoneInfo("America/New_York")).replace(tzinfo=None)
        for moment in moments
    ]
    assert [t.hour for t in local] == [22, 23]
    for part, values in parts(moments, pa.timestamp("s", "America/New_York")).items():
        np.testing.assert_allclose(values, [PARTS[part](t) for t in local])


def test_missing_dates():
    moments = [dt.datetime(2013, 1, 1), None, dt.datetime(2013, 3, 1)]
    assert learn(moments, part="days").indicator
    category = learn(moments, part="month", how=fit_category)
    assert category.names == ["a.month=1", "a.month=3", "a.month=(missing)"]
    _, sparse = encode(category, [None], pa.date32())
    np.testing.assert_array_equal(sparse, [[0, 0, 1]])
    _, sparse = encode(category, [None], pa.null())
    np.testing.assert_array_equal(sparse, [[0, 0, 1]])


@pytest.mark.parametrize(
    ("values", "row"),
    [
        (chunked([0, 2**31 - 1], pa.int32()).cast(pa.date32()), ""),
        (chunked([0, 2**61]).cast(pa.timestamp("s")), ""),
        (chunked([0, 300_000_000_000]).cast(pa.timestamp("s")), " in row 2"),
        (chunked([0, -63_000_000_000]).cast(pa.timestamp("s")), " in row 2"),
    ],
)
def test_dates_no_calendar_holds(values, row):
    with pytest.raises(DataError, match=f"'a' has a date outside the years 1 to 9999{row}: "):
        fit_number(values, "a", "days", np.ones(2, bool))


@pytest.mark.parametrize(
    ("values", "what"),
    [
        ([1, 2], "values of type int64, where dates"),
        ([1.5], "values of type double, where dates"),
        ([True], "values of type bool, where dates"),
        (["soon"], "texts, where dates are expected: .*soon"),
        ([[1]], "values of type list"),
    ],
)
def test_no_dates_where_training_had_them(values, what):
    for feature in (Number("a", "days", 0.0, 1.0, False), Category("a", "month", ("1",), False)):
        with pytest.raises(DataError, match=f"'a' holds {what}"):
            encode(feature, values)


@pytest.mark.parametrize("values", [[[1]], [{"x": 1}], [b"x"], [b"\xff"]])
def test_values_that_are_neither_numbers_nor_categories(values):
    with pytest.raises(DataError, match=r"'a' holds values of type .* numbers are expected"):
        encode(Number("a", "", 0.0, 1.0, False), values)
    with pytest.raises(DataError, match=r"'a' holds values of type .* categories are expected"):
        encode(Category("a", "", ("1",), False), values)


def test_text_where_training_had_numbers():
    number = learn([1.0, 3.0])
    np.testing.assert_array_equal(encode(number, ["1,000", "2"])[0], [[998], [0]])
    with pytest.raises(DataError, match="'a' has 'n/a' in row 2, which is no number"):
        encode(number, ["1", "n/a"])


def test_values_too_far_to_compute_with_are_named():
    number = learn([1.0, 3.0])
    assert np.isfinite(encode(number, [1e18], dtype=np.float32)[0]).all()
    assert np.isfinite(encode(number, [1e30])[0]).all()
    with pytest.raises(DataError, match=r"'a' is 1e\+30 in row 2, too far"):
        encode(number, [1.0, 1e30], dtype=np.float32)
    with pytest.raises(DataError, match=r"'a' is -1.7e\+308 in row 1, too far"):
        encode(Number("a", "", 1.7e308, 1.0, False), [-1.7e308])


@pytest.fixture
def table():
    rng = np.random.default_rng(1)
    n = 1000
    return pa.table(
        {
            "x": pa.array(rng.normal(size=n), mask=rng.random(n) < 0.1),
            "k": pa.array(rng.choice(["a", "b", "c"], n), mask=rng.random(n) < 0.1),
            "t": pa.array([EPOCH + dt.timedelta(hours=int(h)) for h in rng.integers(0, 9e4, n)]),
            "b": rng.random(n) < 0.5,
        }
    )


@pytest.fixture
def encoder(table):
    train = np.arange(1000) < 700
    return Encoder(
        (
            fit_number(table["x"], "x", "", train),
            fit_number(table["t"], "t", "days", train),
            fit_category(table["k"], "k", "", train),
            fit_category(table["t"], "t", "hour", train),
            fit_category(table["b"], "b", "", train),
        )
    )


def same(one, other):
    np.testing.assert_array_equal(one[0], other[0])
    np.testing.assert_array_equal(one[1].toarray(), other[1].toarray())


def test_names_are_one_for_each_weight(encoder, table):
    dense, sparse = encoder.encode(table)
    assert len(encoder.names) == dense.shape[1] + sparse.shape[1]
    assert encoder.names[:4] == ["intercept", "x", "x is missing", "t.days"]
    assert encoder.names[4:8] == ["k=a", "k=b", "k=c", "k=(missing)"]
    assert encoder.columns == ["x", "t", "k", "b"]


def test_order_of_columns_and_more_of_them_do_not_matter(encoder, table):
    other = table.select(["b", "t", "k", "x"]).append_column("more", pa.nulls(1000))
    same(encoder.encode(table), encoder.encode(other))


def test_slices_are_encoded_as_the_whole(encoder, table):
    dense, sparse = encoder.encode(table)
    for start in range(0, 1000, 137):
        part = encoder.encode(table.slice(start, 137))
        same(part, (dense[start : start + 137], sparse[start : start + 137]))


def test_chunks_are_encoded_as_the_whole(encoder, table):
    pieces = pa.concat_tables([table.slice(i, 100) for i in range(0, 1000, 100)])
    assert pieces["x"].num_chunks == 10
    same(encoder.encode(table), encoder.encode(pieces))


def test_float32_is_float64_rounded(encoder, table):
    wide, narrow = encoder.encode(table, np.float64), encoder.encode(table)
    assert narrow[0].dtype == narrow[1].dtype == np.float32
    np.testing.assert_array_equal(wide[0].astype(np.float32), narrow[0])


def test_missing_columns_are_named(encoder, table):
    with pytest.raises(DataError, match=r"no column 'x' and 'k', which the model was trained on"):
        encoder.encode(table.drop_columns(["x", "k"]))


def test_rows_in_messages_are_those_of_the_table_the_user_gave():
    number = Number("a", "", 0.0, 1.0, False)
    for bad in ([0.0, np.inf], [0.0, 1e300], ["1", "x"]):
        with pytest.raises(DataError, match="row 43"):
            Encoder((number,)).encode(pa.table({"a": bad}), rows=np.array([7, 42]))
