"""Units of measure: which quantity each measures, and conversion between units of one quantity."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

TIMES = "times"  # which `durations` reads
# Quantity → unit → (size, addend). Sizes are counted in a unit so small that most are whole:
# 1.88 m is then 188 cm and not 187.99999999999997. Only temperatures have an addend other than 0.
# A column's units must all measure one quantity. Names are compared as they are written first, then
# without regard to case if that leaves one unit: KG is kg, but mw is neither mW nor MW.
_QUANTITIES: dict[str, dict[str, tuple[float, float]]] = {
    quantity: {name: (size, 0.0) for names, size in units.items() for name in names.split()}
    for quantity, units in {
        "lengths": {  # in tenths of a millimetre
            "mm millimetre millimeter": 10.0, "cm centimetre centimeter": 100.0, "dm": 1000.0,
            "m metre meter": 1e4, "km kilometre kilometer": 1e7, 'in in. inch inches "': 254.0,
            "ft ft. foot feet": 3048.0, "yd yd. yard": 9144.0, "mi mile": 16_093_440.0,
        },
        "masses": {  # in micrograms
            "µg mcg": 1.0, "mg milligram": 1e3, "g gram": 1e6, "kg kilo kilogram": 1e9,
            "t tonne": 1e12, "lb lb. pound": 453_592_370.0, "oz oz. ounce": 28_349_523.125,
        },
        "areas": {  # in square centimetres
            "cm² cm2": 1.0, "m² m2 qm sqm": 1e4, "ha hectare": 1e8, "km² km2": 1e10,
            "sqft ft² ft2": 929.0304, "acre": 40_468_564.224,
        },
        "volumes": {  # in millilitres
            "ml millilitre milliliter cm³ cm3 ccm": 1.0, "cl": 10.0, "dl": 100.0,
            "l litre liter": 1e3, "hl": 1e5, "m³ m3": 1e6,
        },
        "speeds": {"km/h kmh kph": 1.0, "m/s": 3.6, "mph": 1.609344},
        "powers": {"mW": 1.0, "W": 1e3, "kW": 1e6, "MW": 1e9, "GW": 1e12},
        "energies": {
            "J": 1.0, "kJ": 1e3, "MJ": 1e6, "Wh": 3600.0, "kWh": 3.6e6, "MWh": 3.6e9,
            "kcal": 4184.0,
        },
        "frequencies": {"Hz": 1.0, "kHz": 1e3, "MHz": 1e6, "GHz": 1e9},
        "voltages": {"mV": 1.0, "V": 1e3, "kV": 1e6},
        "currents": {"mA": 1.0, "A": 1e3, "kA": 1e6},
        "pressures": {"Pa": 1.0, "hPa mbar": 100.0, "kPa": 1e3, "bar": 1e5, "psi": 6894.757293168},
        "amounts of data": {
            "B": 1.0, "kB KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12, "KiB": 2.0**10,
            "MiB": 2.0**20, "GiB": 2.0**30, "TiB": 2.0**40,
        },
        TIMES: {"s sec second": 1.0, "min minute": 60.0, "h hr hour": 3600.0},
    }.items()
} | {"temperatures": {"°C": (9.0, 0.0), "°F": (5.0, -160.0)}}  # fmt: skip


@cache
def _known() -> dict[str, tuple[str, float, float]]:
    """Return (quantity, size, addend) by unit; casefolded names are included if unambiguous."""
    exact = {
        name: (quantity, *size)
        for quantity, units in _QUANTITIES.items()
        for name, size in units.items()
    }
    folded: dict[str, set[tuple[str, float, float]]] = {}
    for name, unit in exact.items():
        folded.setdefault(name.casefold(), set()).add(unit)
    clear = {name: next(iter(units)) for name, units in folded.items() if len(units) == 1}
    return clear | exact


def _unit(name: str) -> tuple[str, float, float] | None:
    """Return the entry of a unit, also if it is a plural or written in another case."""
    known = _known()
    for form in (name, name.removesuffix("s")):  # a plural: miles, lbs, but not ms
        for spelling in (form, form.casefold()):
            if spelling in known and (form == name or len(form) > 1):
                return known[spelling]
    return None


def quantity_of(name: str) -> str:
    """Return what a unit measures, such as "lengths"; "" if it is not known."""
    found = _unit(name)
    return "" if found is None else found[0]


def of_one_quantity(names: Iterable[str]) -> bool:
    """Whether all units are known and measure one quantity, so that they can be converted."""
    quantities = {quantity_of(name) for name in names}
    return len(quantities) == 1 and "" not in quantities


def conversion(name: str, into: str) -> tuple[float, float, float]:
    """Return how to convert numbers from one unit to another: (number · a + b) / c.

    Returns:
        a, b, c; the form with a quotient keeps powers of ten exact.

    Raises:
        KeyError: a unit is unknown, or the two measure different quantities.
    """
    one, other = _unit(name), _unit(into)
    if one is None or other is None or one[0] != other[0]:
        raise KeyError(name)
    return one[1], one[2] - other[2], other[1]


@cache
def any_of_quantity(name: str) -> str:
    """Return a pattern of all spellings of all units that measure the same quantity as `name`."""
    quantity = quantity_of(name)
    exact = [spelling for spelling, unit in _known().items() if unit[0] == quantity]
    plurals = [f"{re.escape(one)}s?" if len(one) > 1 else re.escape(one) for one in exact]
    folded = [
        one for one in {*(e.casefold() for e in exact)} if _known().get(one, ("",))[0] == quantity
    ]
    loose = [f"{re.escape(one)}s?" if len(one) > 1 else re.escape(one) for one in sorted(folded)]
    return f"(?:{'|'.join(plurals)}|(?i:{'|'.join(loose)}))"
