"""The libraries that are installed still do what was measured."""

from __future__ import annotations

import importlib
import importlib.util
import warnings

import pytest
from claims import MEASURED, RECORD
from measuring import MEASUREMENTS
from record import FAMILIES, version

for family in FAMILIES:
    importlib.import_module(family)


def older(library: str) -> bool:
    """Whether the installed version is older than the one that was measured."""
    numbers = [
        [int(part) for part in text.split(".")[:2]]
        for text in (version(library), RECORD["libraries"][library])
    ]
    return numbers[0] < numbers[1]


def alike(now, then) -> bool:
    """The same to 1e-9, whatever the machine's rounding."""
    if isinstance(then, dict):
        return now.keys() == then.keys() and all(alike(now[key], then[key]) for key in then)
    if isinstance(then, list):
        return len(now) == len(then) and all(map(alike, now, then))
    if isinstance(then, float):
        return now == pytest.approx(then, rel=1e-6, abs=1e-9)
    return now == then


@pytest.mark.parametrize("name", MEASUREMENTS)
def test_a_library_still_does_what_was_measured(name):
    libraries, measure = MEASUREMENTS[name]
    for library in libraries:
        if importlib.util.find_spec(library) is None:
            pytest.skip(f"{library} is not installed")
        if older(library):
            pytest.skip(f"{library} {version(library)} is older than the one measured")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert alike(measure(), MEASURED[name])


def test_every_measurement_is_recorded():
    assert set(MEASURED) == set(MEASUREMENTS)
