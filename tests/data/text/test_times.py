"""Times of day, durations and booleans; expected values by hand."""

import math

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text.booleans import find_boolean, read_booleans
from thalweg.data.text.durations import find_duration_form, read_durations
from thalweg.data.text.times import TimeForm, find_time_form, read_times

nan = math.nan
TIMES = {
    "9:05": 32700, "09:05:30.5": 32730.5, "03:00 PM": 54000, "12:00 am": 0, "12:30 p.m.": 45000,
    "3 pm": 54000, "24:00": 86400, "14:30 Uhr": 52200, " 0:00 ": 0,
}  # fmt: skip
DURATIONS = {
    "1:30:00": 5400, "30:00:00": 108000, "1:30": 5400, "2 days 03:04:05": 183845,
    "-1 days +23:59:59": -1, "-1 day, 23:59:59": -1,
    "-1 days -1:00": -90000, "2 days, 3:04:05.5": 183845.5, "1h 30m": 5400, "PT1H30M": 5400,
    "P1DT2H": 93600, "-PT5S": -5, "P2W": 1209600, "5 min": 300, "90s": 90, "1.5 hours": 5400,
    "1 h, 5 min and 3 s": 3903, "-0:30": -1800, "2 days": 172800, "250 ms": 0.25,
    "14h30": 52200, "7 h 05": 25500, "0H00": 0,
}  # fmt: skip


def column(*texts):
    return pa.chunked_array([list(texts)], pa.string())


@pytest.mark.parametrize(
    ("find", "read", "cases", "wrong"),
    [
        (
            find_time_form,
            read_times,
            TIMES,
            ["24:01", "25:00", "9", "3:5", "13:00 pm", "9:60", "x"],
        ),
        (find_duration_form, read_durations, DURATIONS, ["P1M", "PT", "P", "5", "h", "1:60", "-"]),
    ],
)
def test_times_and_durations_are_seconds(find, read, cases, wrong):
    texts = [*cases, "?", "NaT"]
    what = find(pa.array(texts))
    assert what.share == 1
    assert what.form == TimeForm(("?",))
    seconds, unreadable = read(column(*texts, None), what.form)
    np.testing.assert_array_equal(seconds, [*cases.values(), nan, nan, nan])
    assert not unreadable.any()
    seconds, unreadable = read(column(*wrong), what.form)
    assert np.isnan(seconds).all()
    assert unreadable.all()


def test_values_that_are_no_times_are_named():
    what = find_time_form(pa.array(["9:05", "x", "y"]), np.array([6, 1, 2]))
    assert what.examples == ("y", "x")
    assert what.share == 6 / 9
    assert what.readable.tolist() == [True, False, False]


def test_true_and_false_are_found_and_more_is_read():
    assert find_boolean(pa.array(["True", "FALSE", "", "nan"]))
    for texts in (["1", "0"], ["yes", "no"], ["true", "maybe"], [""], []):
        assert not find_boolean(pa.array(texts, pa.string()))
    values, unreadable = read_booleans(column("True", "f", "YES", "n", "1", "0", None, " ", "x"))
    np.testing.assert_array_equal(values, [1, 0, 1, 0, 1, 0, nan, nan, nan])
    assert unreadable.tolist() == [False] * 8 + [True]
