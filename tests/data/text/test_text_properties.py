"""What holds for any text: against Python's float, strptime, pandas and zoneinfo."""

import datetime as dt
import time
import zoneinfo

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from thalweg.data.text.booleans import find_boolean, read_booleans
from thalweg.data.text.dates import DateForm, find_date_form, read_dates
from thalweg.data.text.durations import find_duration_form, read_durations
from thalweg.data.text.numbers import PLAIN, NumberForm, find_number_form, read_numbers
from thalweg.data.text.times import TimeForm, find_time_form, read_times
from thalweg.data.text.zones import in_zone, wall_clock

# Right or wrong is asked here, not how fast this machine is just now.
PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
ODD = st.text("0123456789.,'+-−–()%$€ eEkKMBm?/:TZ\u00a0’naifxµ", max_size=14)
ODD_NUMBERS = st.from_regex(
    r"[+-]?[0-9]{0,3}[.,' ]?[0-9]{0,3}[.,]?[0-9]{0,2}(e[+-]?[0-9])?[%kM€)]?", fullmatch=True
)
FORMS = st.builds(
    lambda signs, **others: NumberForm(*signs, **others),
    signs=st.tuples(st.sampled_from(".,"), st.sampled_from(["", ".", ",", "'", " "])).filter(
        lambda signs: signs[0] != signs[1]
    ),
    percent=st.booleans(),
    currency=st.sampled_from(["", "$", "€", "kr", "Rs", "EUR"]),
    unit=st.sampled_from(["", "kg", "m2", "km/h", "°C"]),
    magnitudes=st.booleans(),
    parentheses=st.booleans(),
    minus_behind=st.booleans(),
    marks=st.sampled_from([(), ("?", "-"), ("n/a",)]),
)
MOMENTS = st.datetimes(dt.datetime(1, 1, 3), dt.datetime(9999, 12, 29))


def texts_of(*texts):
    return pa.chunked_array([list(texts)], pa.string())


# Numbers ------------------------------------------------------------------------------------------


@settings(PATIENT)
@given(st.floats(allow_nan=False), st.sampled_from(["{!r}", "{:.3f}", "{:.17g}", "{:e}", "{:+}"]))
def test_numbers_round_as_python_rounds_them(number, how):
    text = how.format(number)
    values, unreadable = read_numbers(texts_of(text, "x"), PLAIN)
    assert values[0] == float(text)
    assert unreadable.tolist() == [False, True]


@settings(PATIENT)
@given(st.from_regex(r"[+-]?[0-9]{0,30}\.?[0-9]{1,30}([eE][+-]?[0-9]{1,4})?", fullmatch=True))
@example("9" * 400)
@example("1e400")
@example("9007199254740993")
@example("2.2250738585072011e-308")
def test_any_digits_round_as_python_rounds_them(text):
    for form in (PLAIN, NumberForm(",", "."), NumberForm(currency="$", magnitudes=True)):
        if form.thousands == "." and "." in text:
            continue
        for texts in (texts_of(text), texts_of(text, "x")):  # at once, and one by one
            assert read_numbers(texts, form)[0][0] == float(text)


@settings(PATIENT)
@given(st.decimals(-(10**12), 10**12, places=3), FORMS)
def test_a_form_reads_the_numbers_written_by_it(number, form):
    grouped = f"{abs(number):,}" if form.thousands else f"{abs(number)}"
    written = grouped.translate({ord(","): form.thousands, ord("."): form.decimal})
    written = written + (f" {form.unit}" if form.unit else "")
    written = f"{form.currency}{written}" if not form.unit else written
    if number < 0:
        behind = form.minus_behind and not (form.currency or form.unit)
        negative = f"{written}-" if behind else f"-{written}"
        written = f"({written})" if form.parentheses else negative
    values, unreadable = read_numbers(texts_of(written), form)
    assert not unreadable[0]
    assert values[0] == float(number)


@settings(PATIENT)
@given(st.decimals(1, 10**6, places=2), st.sampled_from([("K", 3), ("m", 6), (" bn", 9)]))
def test_a_magnitude_rounds_once(number, magnitude):
    name, power = magnitude
    values, _ = read_numbers(texts_of(f"{number}{name}"), NumberForm(magnitudes=True))
    assert values[0] == float(f"{number}e{power}")


@settings(PATIENT, max_examples=150)
@example(["nan(12)", "NaN", "1"], PLAIN)
@given(st.lists(ODD | ODD_NUMBERS, min_size=1, max_size=6), FORMS | st.just(PLAIN))
def test_a_number_alone_reads_as_among_others(texts, form):
    together, unreadable = read_numbers(texts_of(*texts), form)
    for i, text in enumerate(texts):
        alone, alone_unreadable = read_numbers(texts_of(text), form)
        np.testing.assert_array_equal(alone, together[i : i + 1])
        assert alone_unreadable[0] == unreadable[i]


@settings(PATIENT, max_examples=150)
@given(
    st.lists(
        ODD | ODD_NUMBERS | st.decimals(places=2).map(str), min_size=1, max_size=8, unique=True
    )
)
def test_a_form_found_reads_the_values_marked_readable(texts):
    found = find_number_form(pa.array(texts, pa.string()))
    _, unreadable = read_numbers(texts_of(*texts), found.form)
    assert unreadable.tolist() == (~found.readable).tolist()
    assert set(found.examples) <= {t for t, bad in zip(texts, unreadable, strict=True) if bad}
    assert 0 <= found.share <= 1


@settings(PATIENT)
@given(st.permutations(["1,250", "0,500", "12.5%", "?", "2,000", "7"]))
def test_the_order_of_the_rows_does_not_change_the_form(texts):
    ordered = sorted(texts)
    assert find_number_form(pa.array(texts)).form == find_number_form(pa.array(ordered)).form


# Dates and times ----------------------------------------------------------------------------------

WRITTEN = {
    "%Y-%m-%d %H:%M:%S.%f": False,
    "%Y/%m/%dT%H:%M": False,
    "%d.%m.%Y %H:%M": True,
    "%d/%m/%Y %I:%M:%S %p": True,
    "%m/%d/%Y": False,
    "%b %d, %Y": False,
    "%d %B %Y %H:%M:%S": False,
    "%d-%b-%Y": False,
    "%A, %d %B %Y": False,
    "%a %b %d %Y %H:%M": False,
}


@settings(PATIENT)
@given(st.datetimes(dt.datetime(1000, 1, 1)), st.sampled_from(sorted(WRITTEN)))
def test_dates_are_read_as_strptime_reads_them(moment, pattern):
    text = moment.strftime(pattern)
    form = DateForm(day_first=WRITTEN[pattern])
    for texts in (texts_of(text), texts_of(text, "x")):
        dates, unreadable = read_dates(texts, form)
        assert dates[0].as_py() == dt.datetime.strptime(text, pattern)
        assert not unreadable[0]


@settings(PATIENT)
@given(
    st.datetimes(dt.datetime(1700, 1, 1), dt.datetime(2200, 1, 1)),
    st.sampled_from(["", "Z", "+01:00", "-0530", "+00:00", " UTC"]),
)
def test_moments_are_read_as_pandas_reads_them(moment, offset):
    text = moment.isoformat(" ") + offset
    dates, _ = read_dates(texts_of(text, "x"), DateForm())
    expected = pd.to_datetime(text)
    if offset:
        expected = expected.tz_convert("UTC").tz_localize(None)
    assert dates[0].as_py() == expected.to_pydatetime()


@settings(PATIENT, max_examples=150)
@given(
    st.lists(
        st.text("0123456789-/.: TZ+", max_size=20)
        | MOMENTS.map(str)
        | MOMENTS.map(lambda moment: moment.date().isoformat())
        | MOMENTS.map(lambda moment: f"{moment.isoformat()}Z"),
        min_size=1,
        max_size=4,
    )
)
@example(["2024-01-05T0304", "2024-01-05"])
@example(["2024-01-05T03", "2024-01-05T03Z"])
def test_a_date_alone_reads_as_among_others(texts):
    form = DateForm(zone="America/New_York")
    together, unreadable = read_dates(texts_of(*texts), form)
    for i, text in enumerate(texts):
        alone, alone_unreadable = read_dates(texts_of(text), form)
        assert alone[0] == together[i]
        assert alone_unreadable[0] == unreadable[i]


DATES = st.one_of(
    MOMENTS.map(str),
    MOMENTS.map(lambda moment: f"{moment.isoformat()}+01:00"),
    st.dates().map(lambda day: f"{day.day}/{day.month}/{day.year:04}"),
    st.sampled_from(["nan", "?", "x", "31/2/2024", "Jan 5, 2024", "9999-12-31 24:00"]),
)


@settings(PATIENT)
@given(st.lists(DATES, min_size=1, max_size=6, unique=True))
def test_a_date_form_reads_the_values_marked_readable(texts):
    found = find_date_form(pa.array(texts))
    dates, unreadable = read_dates(texts_of(*texts), found.form)
    assert unreadable.tolist() == (~found.readable).tolist()
    read = [text for text, date in zip(texts, dates.to_pylist(), strict=True) if date]
    assert found.has_offsets == any("+01" in text for text in read)
    assert found.without_offsets == any("+01" not in text for text in read)


@settings(PATIENT)
@given(st.lists(MOMENTS, min_size=1, max_size=4, unique=True), st.sampled_from(["", "Z"]))
def test_iso_dates_are_found_alike_among_others(moments, offset):
    texts = [moment.isoformat() + offset for moment in moments]
    alone, among = (find_date_form(pa.array([*texts, *more])) for more in ([], ["nan"]))
    assert alone.form == among.form
    assert (alone.share, alone.has_offsets) == (among.share, among.has_offsets)


@settings(PATIENT)
@given(
    st.lists(MOMENTS, min_size=1, max_size=20),
    st.sampled_from(
        ["Europe/Berlin", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "UTC",
         "Africa/Monrovia", "Pacific/Apia", "+01:00", "-09:30", "Etc/GMT-14"]
    ),
)  # fmt: skip
@example(
    [dt.datetime(1893, 3, 31, 23, 6, 31), dt.datetime(1893, 3, 31, 23, 6, 32)], "Europe/Berlin"
)
@example([dt.datetime(2024, 3, 31, 0, 59, 59), dt.datetime(2024, 3, 31, 1)], "Europe/Berlin")
def test_a_zone_s_clock_is_python_s(moments, zone):
    sign = {"+": 1, "-": -1}.get(zone[0])
    if sign:
        where = dt.timezone(sign * dt.timedelta(hours=int(zone[1:3]), minutes=int(zone[4:])))
    else:
        where = zoneinfo.ZoneInfo(zone)
    ticks = np.array(moments, "M8[us]").astype(np.int64)
    shown = wall_clock(ticks, zone).astype("M8[us]").tolist()
    assert shown == [
        moment.replace(tzinfo=dt.UTC).astimezone(where).replace(tzinfo=None) for moment in moments
    ]


@settings(PATIENT)
@given(st.timedeltas(dt.timedelta(days=-9999), dt.timedelta(days=9999)))
def test_durations_are_read_as_pandas_and_python_write_them(duration):
    form = find_duration_form(pa.array([str(duration)])).form
    texts = texts_of(str(duration), str(pd.Timedelta(duration)))
    seconds, unreadable = read_durations(texts, form)
    assert not unreadable.any()
    np.testing.assert_allclose(seconds, duration.total_seconds(), rtol=1e-15, atol=1e-9)


@settings(PATIENT)
@given(st.times())
def test_times_are_seconds_since_midnight(moment):
    seconds, _ = read_times(texts_of(moment.isoformat()), TimeForm())
    whole = (moment.hour * 60 + moment.minute) * 60 + moment.second
    assert seconds[0] == (whole * 10**6 + moment.microsecond) / 1e6


# Linear time --------------------------------------------------------------------------------------

N = 200_000
LONG = [
    "9" * N + "x", "1" + ",234" * (N // 4) + "x", " " * N + "x", "1" + " " * N + "x",
    "1:" * (N // 2), "-" * N, "(" * N, "1 h " * (N // 4), "P" + "1D" * (N // 2), "Jan " * (N // 4),
    "1." * (N // 2), "€" * N, "1" + "m" * N, "1" + "a2" * (N // 2), "1 km" + " " * N + "h", "0" * N,
    "2024-01-05" + " " * N + "x", "2024-01-05 03:04:05." + "9" * N + "x", "é" * N, "\u2009" * N,
]  # fmt: skip


@pytest.mark.parametrize("text", LONG, ids=lambda text: repr(text[:12]))
def test_a_long_cell_takes_linear_time(text):
    """200,000 characters take milliseconds of this process; in quadratic time they took minutes."""
    start = time.process_time()
    values, texts = pa.array([text, "1"]), texts_of(text, "1")
    for find, read in (
        (find_number_form, read_numbers),
        (find_date_form, read_dates),
        (find_time_form, read_times),
        (find_duration_form, read_durations),
    ):
        read(texts, find(values).form)
    find_boolean(values)
    read_booleans(texts)
    assert time.process_time() - start < 20


# Zones of typed columns ---------------------------------------------------------------------------


def test_the_same_moments_of_any_type_have_the_same_wall_clock():
    moments = pd.date_range("2024-03-01", periods=2000, freq="37min", tz="Europe/Berlin")
    frame = pa.chunked_array([pa.array(moments)])
    texts = texts_of(*map(str, moments))
    utc = pa.chunked_array([pa.array(moments.tz_convert("UTC"))])
    fixed = pa.chunked_array([pa.array(moments.tz_convert("+01:00"))])
    for zone, expected in (("Europe/Berlin", moments.tz_localize(None)), (None, utc_of(moments))):
        clocks = [in_zone(column, zone) for column in (frame, utc, fixed)]
        clocks.append(read_dates(texts, DateForm(zone=zone))[0])
        clocks.append(read_dates(texts_of(*texts.to_pylist(), "x"), DateForm(zone=zone))[0][:-1])
        for clock in clocks:
            assert clock.type == pa.timestamp("us")
            assert clock.to_pylist() == [t.to_pydatetime() for t in expected]


def utc_of(moments):
    return moments.tz_convert("UTC").tz_localize(None)
