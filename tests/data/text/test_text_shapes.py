"""Texts that differ in digits other than 0 are matched once; what is found is the same."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest

from thalweg.data.text import shapes
from thalweg.data.text.affixes import affixes_of
from thalweg.data.text.distinct import matches
from thalweg.data.text.number_form import PLAIN_NUMBER, NumberForm, pattern
from thalweg.data.text.numbers import find_number_form, read_numbers
from thalweg.data.text.shapes import Shaped, shapes_of

FORMS = (
    NumberForm(),
    NumberForm(decimal=",", thousands="."),
    NumberForm(thousands=",", currency="$", parentheses=True),
    NumberForm(currency="CHF", minus_behind=True),
    NumberForm(unit="m3"),
    NumberForm(unit="/100"),
    NumberForm(unit="km", units=("km", "m")),
    NumberForm(percent=True, magnitudes=True),
)


def texts(seed, characters, count=700):
    rng = np.random.default_rng(seed)
    made = ["".join(rng.choice(characters, rng.integers(0, 9))) for _ in range(count)]
    return pa.array(dict.fromkeys(made), pa.large_string())


def test_shapes_keep_zeros_and_all_that_is_no_digit():
    some = pa.array(["$94.71", "$12.30", "", "é2", "$12.34", "10"], pa.large_string())
    found = shapes_of(some[1:])
    assert found.values.to_pylist() == ["$11.10", "", "é1", "$11.11", "10"]
    assert found.index.tolist() == [0, 1, 2, 3, 4]
    assert shapes_of(pa.array(["$94.71", "$12.34"], pa.large_string())).index.tolist() == [0, 0]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("strictly", [True, False])
def test_a_pattern_matches_the_texts_whose_shapes_it_matches(form, strictly, monkeypatch):
    monkeypatch.setattr(shapes, "_MANY", 0)
    some = texts(0, [*"0123456789,.$-() %mk/", "CHF ", "m3", "km", "/100", "\n"])
    for one in (pattern(form, strictly), PLAIN_NUMBER, "(?s:.*)[0-9][.,][0-9](?s:.*)"):
        np.testing.assert_array_equal(Shaped(some).matches(one), matches(some, one))


@pytest.mark.parametrize(
    "frames",
    [
        ["${:.2f}"],
        ["{:,.2f} €", "({:,.2f}) €"],
        ["{:.1f}%"],
        ["{:.0f} m3"],
        ["{:.0f}/100"],
        ["{:.1f} kg", "{:.0f} lb"],
        ["{:.1f}k", "{:.1f}M"],
        ["{:.0f} m2 a1", "{:.0f}"],
    ],
)
def test_the_form_found_by_shapes_is_that_of_the_texts(frames, monkeypatch):
    rng = np.random.default_rng(0)
    made = [frames[i % len(frames)].format(v) for i, v in enumerate(rng.uniform(0, 9999, 900))]
    values = pa.array(dict.fromkeys(made), pa.large_string())
    found = []
    for many, shaped in ((0, True), (10**9, False)):
        monkeypatch.setattr(shapes, "_MANY", many)
        if not shaped:  # every text is its own shape
            monkeypatch.setattr(shapes, "_ALIKE", bytes(range(256)))
        one = find_number_form(values)
        rows = np.ones(len(values), np.int64)
        read = read_numbers(values, one.form)
        found.append((one, affixes_of(values, rows, 0), read))
    (ours, frame, read), (theirs, other_frame, other_read) = found
    assert frame == other_frame
    assert vars(ours).keys() == vars(theirs).keys()
    for name, value in vars(ours).items():
        np.testing.assert_array_equal(value, getattr(theirs, name))
    np.testing.assert_array_equal(read[0], other_read[0])
    np.testing.assert_array_equal(read[1], other_read[1])
