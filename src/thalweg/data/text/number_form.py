"""The form of a column's numbers: signs, units and currency, and the patterns that follow."""

from __future__ import annotations

import re
from dataclasses import dataclass

from thalweg.data.text.marks import checked
from thalweg.data.text.units import any_of_quantity, of_one_quantity
from thalweg.errors import listing

# Power of ten → suffixes that multiply by it; lower case matches upper case too.
MAGNITUDES = {
    3: ("k", "thousand"),
    6: ("m", "mn", "mio", "million", "millions"),
    9: ("b", "bn", "billion", "billions"),
    12: ("t", "tn", "trillion", "trillions"),
}
_GROUPS = {
    ",": r"[1-9][0-9]{0,2}(?:,[0-9]{2,3})*,[0-9]{3}",  # 1,234,567 and, in India, 12,34,567
    ".": r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+",
    "'": r"[1-9][0-9]{0,2}(?:'[0-9]{3})+",
    " ": r"[1-9][0-9]{0,2}(?: [0-9]{3})+",
}
_WORD = re.compile("[a-z]{2,}")
_SIGN_NAMES = {",": "commas", ".": "points", "'": "apostrophes", " ": "spaces"}
EXPONENT = r"(?:[eE][+-]?[0-9]+)"
INFINITY = r"(?i:inf(?:inity)?)"
PLAIN_NUMBER = rf"[+-]?(?:(?:[0-9]+\.?[0-9]*|\.[0-9]+){EXPONENT}?|{INFINITY})"


@dataclass(frozen=True)
class NumberForm:
    """How numbers are written in a column.

    Attributes:
        decimal: "." or ",".
        thousands: what stands between groups of digits: "", ",", ".", "'" or " " (any space).
        percent: whether a percent sign was met; ``12.5%`` is 12.5, under every form.
        currency: text before or after the numbers, as it is written: "$", "EUR"; "" if none.
        unit: text after the numbers: "kg", "km/h", "/100"; "" if none.
        units: where there are several that measure one quantity (`units.of_one_quantity`), all of
            them, `unit` included; every number is converted to `unit`, and a number without a unit
            is not read.
        magnitudes: whether k, M, B, T (thousand, million, …) after a number multiply it.
        parentheses: whether ``(5)`` is −5.
        marks: the texts, in lower case, that stand for a missing value.
        minus_behind: whether ``5-`` is −5.

    Plain numbers (``12.5``, ``-3e5``) are read by every form, except by one whose point separates
    thousands.

    Raises:
        ValueError: the fields contradict each other, as those of a damaged model file may.

    """

    decimal: str = "."
    thousands: str = ""
    percent: bool = False
    currency: str = ""
    unit: str = ""
    magnitudes: bool = False
    parentheses: bool = False
    marks: tuple[str, ...] = ()
    minus_behind: bool = False
    units: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "marks", checked(self.marks))
        signs = self.decimal in (".", ",") and self.thousands in ("", *_GROUPS)
        if not signs or self.decimal == self.thousands:
            raise ValueError("decimal and thousands signs that numbers are not written with")
        if not all(
            isinstance(text, str) and len(text) <= 40 for text in (self.currency, self.unit)
        ):
            raise ValueError("currency and unit are short texts")
        object.__setattr__(self, "units", checked(self.units))
        if self.units and not (self.unit in self.units and of_one_quantity(self.units)):
            raise ValueError("units that do not measure one thing")
        flags = (self.percent, self.magnitudes, self.parentheses, self.minus_behind)
        if not all(isinstance(flag, bool) for flag in flags):
            raise ValueError("percent, magnitudes, parentheses and minus_behind are true or false")

    @property
    def words(self) -> str:
        """The form for a note, such as ``a decimal comma, points between thousands, '€'``."""
        said = []
        if self.decimal == ",":
            said.append("a decimal comma")
        if self.thousands:
            said.append(f"{_SIGN_NAMES[self.thousands]} between thousands")
        if self.percent:
            said.append("a percent sign (12.5% is 12.5)")
        if self.currency:
            said.append(f"the currency '{self.currency}'")
        if self.units:
            said.append(f"the units {listing(self.units)}, converted to '{self.unit}'")
        elif self.unit.startswith("/"):
            said.append(f"what stands before '{self.unit}'")
        elif self.unit:
            said.append(f"the unit '{self.unit}'")
        if self.magnitudes:
            said.append("k, M and B as thousand, million and billion")
        if self.parentheses:
            said.append("parentheses around negatives")
        if self.minus_behind:
            said.append("a minus behind negatives")
        if self.marks:
            said.append("missing where " + " or ".join(f"'{mark}'" for mark in self.marks))
        return ", ".join(said)


PLAIN = NumberForm()


def digits(decimal: str, thousands: str) -> str:
    """Return the pattern of digits for two signs, without the number's sign and exponent."""
    whole = f"(?:{_GROUPS[thousands]}|[0-9]+)" if thousands else "[0-9]+"
    if decimal == ",":
        return f"(?:{whole}(?:,[0-9]*)?|,[0-9]+)"
    return rf"(?:{whole}(?:\.[0-9]*)?|\.[0-9]+)"


def magnitude(names: tuple[str, ...]) -> str:
    """Return the pattern of a magnitude's suffix, with the spaces before it."""
    return rf" *(?i:{'|'.join(names)})\.?"


def currency(form: NumberForm) -> str:
    """Return the pattern of the form's currency; a point may end letters: ``Rs.500``."""
    point = r"\.?" if form.currency[-1:].isalpha() else ""
    return f"(?i:{re.escape(form.currency)}){point}"


def unit(form: NumberForm) -> str:
    """Return the pattern of the form's unit; words have a plural: ``1 year``, ``2 years``."""
    if form.units:
        return any_of_quantity(form.unit)
    one = singular(form.unit)
    return re.escape(one) + ("s?" if _WORD.fullmatch(one) else "")


def singular(name: str) -> str:
    """Return a unit without the s of its plural: ``year``, ``lb``, but ``ms``, ``mAs``."""
    return name[:-1] if name.endswith("s") and _WORD.fullmatch(name[:-1]) else name


def pattern(form: NumberForm, strictly: bool = False) -> str:
    """Return the pattern that a text matches as a whole if the form reads it as a number.

    Args:
        form: the form.
        strictly: exclude plain numbers that do not use the form's own signs.

    """
    bare = digits(form.decimal, form.thousands)
    if not strictly and form.decimal == ",":
        bare = f"(?:{bare}|{digits('.', '')})"
    ends = EXPONENT
    if form.magnitudes:
        ends += "".join(f"|{magnitude(names)}" for names in MAGNITUDES.values())
    number = f"(?:{bare}(?:{ends})?|{INFINITY})"
    if form.currency:
        number += rf"(?:\{form.decimal}-{{1,2}})?(?: *{currency(form)})?"  # CHF 5.-
    if form.unit:
        number += f"(?: *{unit(form)}){'' if form.units else '?'}"
    if not (form.currency or form.unit):
        number += "(?: *%)?"
    before = f"{currency(form)} *" if form.currency else ""
    signed = f"[+-]? *(?:{before})?{number}" if before else f"[+-]? ?{number}"
    forms = [signed]
    if before:
        forms.append(f"{before}[+-] *{number}")
    if form.parentheses:
        forms.append(
            rf"(?:{before})?\( *(?:{before})?{number} *\)" if before else rf"\( *{number} *\)"
        )
    if form.minus_behind:
        forms.append(rf"{bare} ?-")
    return "|".join(f"(?:{one})" for one in forms)
