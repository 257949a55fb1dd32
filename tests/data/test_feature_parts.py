"""Parts of dates, and what new data may hold, as features."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa
import pytest
from encoded_columns import EPOCH, chunked, encode

from thalweg.data.calendar_parts import PARTS, part_values
from thalweg.data.category import Category, fit_category
from thalweg.data.features import Number
from thalweg.data.findings import Findings
from thalweg.data.formats import DateFormat
from thalweg.data.text.dates import DateForm
from thalweg.data.values import as_texts

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
