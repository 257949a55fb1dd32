"""Forms go through a model file's JSON, and what else a file may hold is refused."""

import dataclasses
import json

import pytest

from thalweg.data.text.dates import DateForm
from thalweg.data.text.numbers import NumberForm
from thalweg.data.text.times import TimeForm

FORMS = [
    NumberForm(),
    NumberForm(",", ".", True, "€", "kg", True, True, ("?", "n/a")),
    DateForm("day first", True, True, "Europe/Berlin", ("-",)),
    TimeForm(("?",)),
]


@pytest.mark.parametrize("form", FORMS, ids=repr)
def test_a_form_is_the_same_after_json(form):
    again = type(form)(**json.loads(json.dumps(dataclasses.asdict(form))))
    assert again == form
    assert hash(again) == hash(form)


@pytest.mark.parametrize("form", FORMS, ids=repr)
@pytest.mark.parametrize("value", [1.5, "x" * 10_000, [], ["x" * 10_000], [1], {"a": 1}, "x;"])
def test_a_field_that_no_form_has_is_refused(form, value):
    for field in dataclasses.fields(form):
        fits_a_text = field.name in ("currency", "unit", "zone") and value == "x;"
        if fits_a_text or (field.name in ("marks", "units") and value == []):
            continue
        with pytest.raises(ValueError):
            dataclasses.replace(form, **{field.name: value})


@pytest.mark.parametrize("units", [("kg",), ("cm", "kg"), ("g", "m"), ("g", "furlong")])
def test_units_measure_one_thing_and_have_the_forms_own(units):
    with pytest.raises(ValueError, match="units that do not"):
        NumberForm(unit="g", units=units)


def test_a_sign_has_one_meaning():
    with pytest.raises(ValueError, match="signs"):
        NumberForm(decimal=",", thousands=",")
