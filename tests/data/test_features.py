"""Encoding: standardisation, missing values, levels, and parts of dates."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from sklearn.preprocessing import StandardScaler

from thalweg.data import formats
from thalweg.data.calendar_parts import PARTS, part_values
from thalweg.data.column_checks import ColumnOverrides
from thalweg.data.features import (
    Category,
    Encoder,
    Number,
    fit_category,
    fit_number,
)
from thalweg.data.findings import Findings
from thalweg.data.formats import CategoryFormat, DateFormat, NumberFormat
from thalweg.data.roles import understand_columns
from thalweg.data.text.dates import DateForm
from thalweg.data.values import as_texts
from thalweg.errors import DataError

EPOCH = dt.datetime(1970, 1, 1)


def chunked(values, arrow_type=None):
    return pa.chunked_array([pa.array(values, arrow_type)])


def encode(feature, values, arrow_type=None, dtype=np.float64, form=None, findings=None, rows=None):
    """Return dense columns without the intercept, and sparse ones as an array."""
    if form is None:
        if isinstance(feature, Category):
            form = DateFormat() if feature.part else CategoryFormat()
        else:
            form = DateFormat() if feature.part else NumberFormat()
    encoder = Encoder((feature,), {"a": form})
    table = pa.table({"a": pa.array(values, arrow_type)})
    features = encoder.assemble(encoder.read(table, findings, rows), dtype)
    dense, sparse = features.dense, features.sparse
    assert (dense[:, 0] == 1).all()
    return dense[:, 1:], None if sparse is None else sparse.toarray()


def standardised(values, weight=None):
    number = fit_number("a", "", np.asarray(values, float), weight)
    return (np.asarray(values, float) - number.mean) / number.scale


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


# Parts of dates -----------------------------------------------------------------------------------

CALENDAR = {
    "days": lambda t: (t - EPOCH) / dt.timedelta(days=1),
    "month": lambda t: t.month,
    "day": lambda t: t.day,
    "weekday": lambda t: t.isoweekday(),
    "hour": lambda t: t.hour,
}


def parts(values, arrow_type, form=None):
    """Return each part of the dates as the encoder takes them apart."""
    form = form or DateFormat()
    moments = form.read(chunked(values, arrow_type)).values
    found = {}
    for part in PARTS:
        if part == "days":
            number = Number("a", part, 0.0, 1.0, False)
            found[part] = encode(number, values, arrow_type, form=form)[0][:, 0]
        else:
            category = fit_category("a", part, as_texts(part_values(moments, part)))
            codes = encode(category, values, arrow_type, form=form)[1].argmax(axis=1)
            found[part] = [int(category.levels[code]) for code in codes]
    return found


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_parts_of_moments_are_those_of_pythons_calendar(unit):
    rng = np.random.default_rng(0)
    seconds = rng.integers(-8_000_000_000, 8_000_000_000, 200)  # 1716 to 2223
    moments = [EPOCH + dt.timedelta(seconds=int(s)) for s in seconds]
    for part, values in parts(moments, pa.timestamp(unit)).items():
        np.testing.assert_allclose(values, [CALENDAR[part](t) for t in moments], rtol=1e-12)


@pytest.mark.parametrize("arrow_type", [pa.date32(), pa.date64(), pa.timestamp("us"), pa.string()])
def test_parts_of_the_first_and_the_last_day(arrow_type):
    days = [dt.datetime(1, 1, 1), dt.datetime(1600, 2, 29), dt.datetime(9999, 12, 31)]
    given = [day.isoformat() for day in days] if arrow_type == pa.string() else days
    for part, values in parts(given, arrow_type).items():
        np.testing.assert_allclose(values, [CALENDAR[part](t) for t in days])


def test_parts_are_those_of_the_zone_that_the_model_keeps():
    utc = [dt.datetime(2013, 1, 1, 3), dt.datetime(2013, 7, 1, 3)]
    local = [dt.datetime(2012, 12, 31, 22), dt.datetime(2013, 6, 30, 23)]  # EST, EDT
    form = DateFormat(DateForm(zone="America/New_York"))
    for zone in ("UTC", "America/New_York", "Europe/Berlin"):
        for part, values in parts(utc, pa.timestamp("s", zone), form).items():
            np.testing.assert_allclose(values, [CALENDAR[part](t) for t in local])
    for part, values in parts(["2013-01-01T03:00Z", "2013-06-30 23:00-04:00"], None, form).items():
        np.testing.assert_allclose(values, [CALENDAR[part](t) for t in local])


def test_missing_dates():
    moments = DateFormat().read(chunked([dt.date(2013, 1, 1), None, dt.date(2013, 3, 1)])).values
    category = fit_category("a", "month", as_texts(part_values(moments, "month")))
    assert category.names == ["a.month=1", "a.month=3", "a.month=(missing)"]
    for arrow_type in (pa.date32(), pa.null(), pa.string()):
        _, sparse = encode(category, [None], arrow_type)
        np.testing.assert_array_equal(sparse, [[0, 0, 1]])


@pytest.mark.parametrize(
    ("values", "arrow_type"),
    [
        ([1, 2], None),
        ([1.5], None),
        ([True], None),
        (["soon"], None),
        ([[1]], None),
        ([2**61], pa.timestamp("s")),
    ],
)
def test_no_dates_where_training_had_them_are_missing_with_a_note(values, arrow_type):
    values = (
        pa.array(values, pa.int64() if arrow_type else None).cast(arrow_type)
        if arrow_type
        else values
    )
    for feature in (Number("a", "days", 5.0, 1.0, True), Category("a", "month", ("1",), True)):
        findings = Findings()
        dense, sparse = encode(feature, values, findings=findings)
        missing = dense if sparse is None else sparse
        np.testing.assert_array_equal(missing, [[0, 1]] * len(values))
        (found,) = findings.unreadable
        assert (found.what, found.count, found.row) == ("date", len(values), 1)


# What new data may hold ---------------------------------------------------------------------------


@pytest.mark.parametrize("values", [[[1]], [{"x": 1}], [b"x"], [b"\xff"]])
def test_values_that_are_neither_numbers_nor_categories(values):
    findings = Findings()
    dense, _ = encode(Number("a", "", 0.0, 1.0, True), values, findings=findings)
    np.testing.assert_array_equal(dense, [[0, 1]])
    assert [finding.what for finding in findings.unreadable] == ["number"]
    findings = Findings()
    _, sparse = encode(Category("a", "", ("1",), False), values, findings=findings)
    np.testing.assert_array_equal(sparse, [[0]])
    assert len(findings.all) == 1


def test_text_where_training_had_numbers():
    number = Number("a", "", 2.0, 1.0, True)
    np.testing.assert_array_equal(encode(number, ["3", " 2 "])[0], [[1, 0], [0, 0]])
    findings = Findings()
    dense, _ = encode(number, ["1", "soon", "later", None], findings=findings)
    np.testing.assert_array_equal(dense, [[-1, 0], [0, 1], [0, 1], [0, 1]])
    (found,) = findings.unreadable
    assert (found.count, found.present, found.text, found.row) == (2, 3, "soon", 2)


@pytest.mark.parametrize("bad", [np.inf, -np.inf, 1e30, -1e300])
def test_values_too_far_from_the_mean_are_missing_with_a_note(bad):
    number = Number("a", "", 2.0, 1.0, True)
    findings = Findings()
    dense, _ = encode(number, [1.0, bad], dtype=np.float32, findings=findings)
    np.testing.assert_array_equal(dense, [[-1, 0], [0, 1]])
    (found,) = findings.unreadable
    assert (found.what, found.count, found.row) == ("infinite" if np.isinf(bad) else "far", 1, 2)


def test_values_that_float32_can_square_are_kept():
    findings = Findings()
    dense, _ = encode(
        Number("a", "", 0.0, 1.0, False), [1e18, -1e18], dtype=np.float32, findings=findings
    )
    assert np.isfinite(dense**2).all()
    assert not findings.all


def test_the_distance_overflows_to_far_and_not_to_a_warning():
    findings = Findings()
    encode(Number("a", "", 1.7e308, 1.0, False), [-1.7e308], findings=findings)
    assert [finding.what for finding in findings.unreadable] == ["far"]


def test_rows_in_findings_are_those_of_the_table_the_user_gave():
    number = Number("a", "", 0.0, 1.0, False)
    for bad in ([0.0, np.inf], [0.0, 1e300], ["1", "x"]):
        findings = Findings()
        encode(number, bad, findings=findings, rows=np.array([7, 42]))
        assert [finding.row for finding in findings.unreadable] == [43]


# All columns together -----------------------------------------------------------------------------


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
    formats = {
        "x": NumberFormat(),
        "t": DateFormat(),
        "k": CategoryFormat(),
        "b": CategoryFormat("boolean"),
    }
    train = table.slice(0, 700)
    times = formats["t"].read(train["t"]).values
    return Encoder(
        (
            fit_number("x", "", formats["x"].read(train["x"]).values),
            fit_number("t", "days", part_values(times, "days").to_numpy()),
            fit_category("k", "", train["k"]),
            fit_category("t", "hour", as_texts(part_values(times, "hour"))),
            fit_category("b", "", formats["b"].texts(train["b"])),
        ),
        formats,
    )


def same(one, other):
    np.testing.assert_array_equal(one.dense, other.dense)
    np.testing.assert_array_equal(one.sparse.toarray(), other.sparse.toarray())


def test_names_are_one_for_each_weight(encoder, table):
    features = encoder.encode(table)
    dense, sparse = features.dense, features.sparse
    assert len(encoder.names) == encoder.width == dense.shape[1] + sparse.shape[1]
    assert encoder.names[:4] == ["intercept", "x", "x is missing", "t.days"]
    assert encoder.names[4:8] == ["k=a", "k=b", "k=c", "k=(missing)"]
    assert encoder.columns == ["x", "t", "k", "b"]


def test_order_of_columns_and_more_of_them_do_not_matter(encoder, table):
    other = table.select(["b", "t", "k", "x"]).append_column("more", pa.nulls(1000))
    same(encoder.encode(table), encoder.encode(other))


def test_slices_are_encoded_as_the_complete_table(encoder, table):
    features = encoder.encode(table)
    for start in range(0, 1000, 137):
        part = encoder.encode(table.slice(start, 137))
        same(part, features.take(slice(start, start + 137)))


def test_a_row_alone_is_encoded_as_in_the_complete_table(encoder, table):
    features = encoder.encode(table)
    for row in range(0, 1000, 97):
        part = encoder.encode(table.slice(row, 1))
        same(part, features.take(slice(row, row + 1)))


def test_texts_of_the_values_are_encoded_as_the_values(encoder, table):
    """As a file of texts has them: true, 2013-01-01 08:00:00, the shortest digits of a float."""
    texts = pa.table({name: as_texts(table[name]) for name in table.column_names})
    same(encoder.encode(table, np.float64), encoder.encode(texts, np.float64))


def test_chunks_are_encoded_as_the_complete_table(encoder, table):
    pieces = pa.concat_tables([table.slice(i, 100) for i in range(0, 1000, 100)])
    assert pieces["x"].num_chunks == 10
    same(encoder.encode(table), encoder.encode(pieces))


def test_an_index_chooses_rows(encoder, table):
    values = encoder.read(table)
    index = np.array([900, 3, 3, 17])
    features = encoder.assemble(values, np.float64)
    same(encoder.assemble(values, np.float64, index), features.take(index))


def test_float32_is_float64_rounded(encoder, table):
    wide, narrow = encoder.encode(table, np.float64), encoder.encode(table)
    assert narrow.dense.dtype == narrow.sparse.dtype == np.float32
    np.testing.assert_array_equal(wide.dense.astype(np.float32), narrow.dense)


def test_columns_that_are_known_are_not_read_again(encoder, table, monkeypatch):
    known = {name: encoder.formats[name].read(table[name]) for name in ("x", "t")}
    expected = encoder.encode(table, np.float64)

    def never(self, column):
        raise AssertionError("read twice")

    monkeypatch.setattr(NumberFormat, "read", never)
    monkeypatch.setattr(DateFormat, "read", never)
    same(encoder.assemble(encoder.read(table, known=known), np.float64), expected)


def test_a_column_of_several_features_is_read_once(encoder, table, monkeypatch):
    calls = []
    read = DateFormat.read
    monkeypatch.setattr(DateFormat, "read", lambda self, c: (calls.append(1), read(self, c))[1])
    encoder.encode(table)
    assert len(calls) == 1


def test_missing_columns_are_named(encoder, table):
    with pytest.raises(DataError, match=r"no column 'x' or 'k', which the model was trained on"):
        encoder.encode(table.drop_columns(["x", "k"]))


@pytest.mark.parametrize("missing", [False, True])
def test_sparse_rows_of_an_index_are_those_of_the_rows(missing):
    rng = np.random.default_rng(0)
    letters = [None if i == 3 else "abc"[i] for i in rng.integers(0, 4, 9000)]
    table = pa.table({"a": letters, "b": rng.choice(["x", "y"], 9000)})
    features = [Category("a", "", ("a", "b", "c"), missing), Category("b", "", ("x", "y"), False)]
    encoder = Encoder(tuple(features), dict.fromkeys("ab", CategoryFormat("text")))
    index = rng.permutation(9000)[:7000]
    found = encoder.assemble(encoder.read(table), np.float32, index).sparse
    one_by_one = [
        [table[f.column][int(row)].as_py() == level for f in features for level in levels(f)]
        for row in index
    ]
    np.testing.assert_array_equal(found.toarray(), one_by_one)


def levels(category):
    return [*category.levels, None] if category.missing else category.levels


def test_texts_of_categories_are_looked_up_once_each(monkeypatch):
    rng = np.random.default_rng(0)
    letters = pa.array(rng.choice(list("abcd"), 3000), mask=rng.random(3000) < 0.1)
    table = pa.table({"a": pa.chunked_array([letters[:1000], letters[1000:]])})
    train = np.array([text != "d" for text in letters.to_pylist()])
    roles = understand_columns(table, (), ColumnOverrides(), train)
    looked_at, index = [], formats._index

    def look_up(texts, levels):
        looked_at.append(len(texts))
        return index(texts, levels)

    monkeypatch.setattr(formats, "_index", look_up)
    slow, quick = Findings(), Findings()
    [by_rows] = roles.encoder.read(table, slow)
    [by_text] = roles.encoder.read(table, quick, known=roles.known)
    assert looked_at == [3000, 4]
    assert slow.notes() == quick.notes() != ()
    by_text = by_text.take(slice(None))
    assert by_rows.dtype == by_text.dtype == np.int32
    assert by_rows.tolist() == by_text.tolist()
    assert set(by_text) == {-1, 0, 1, 2, 3}  # d has no weight, missing has
