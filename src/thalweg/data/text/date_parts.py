"""The ways in which people write a date, each a pattern of RE2, and the day it says."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.text.clock import CLOCK, fields, letters, microseconds, number
from thalweg.data.text.distinct import matches

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<month>(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))"
)
_WEEKDAY = r"(?:(?i:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?i:day)?\.?,? +)?"
_DAY = "(?P<day>[0-9]{1,2})(?i:st|nd|rd|th)?"
_YEAR = "(?P<year>[0-9]{4})"
_SHORT_YEAR = "(?P<year>[0-9]{4}|[0-9]{2})"
_OFFSET = (
    r"(?: ?(?P<zone>Z|z|(?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|UTC|GMT)(?: \([A-Za-z ]+\))?)?"
)
# ISO 8601 also has the hour alone and, after a date without signs, a time without signs.
_TIME = rf"(?:(?:T|,? +| at |, at )(?:{CLOCK}|(?P<iso_hour>[0-9]{{2}})){_OFFSET})?"
_BARE_TIME = (
    r"(?:[T ]?(?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})"
    rf"(?:\.(?P<part>[0-9]+))?)?{_OFFSET})?"
)

# What is common to all: a date, then perhaps a time. The first of those that match is taken.
LAYOUTS = {
    "year first": rf"{_YEAR}[-/.](?P<m>[0-9]{{1,2}})[-/.]{_DAY}",
    "numbers": rf"{_WEEKDAY}(?P<a>[0-9]{{1,2}})[-/.] ?(?P<b>[0-9]{{1,2}})[-/.] ?{_SHORT_YEAR}",
    "day and month's name": rf"{_WEEKDAY}{_DAY}\.?(?: of)?[ -]?{_MONTH}\.?,?[ -]{_SHORT_YEAR}",
    "month's name and day": rf"{_WEEKDAY}{_MONTH}\.?[ -]?{_DAY},?[ -]+{_YEAR}",
    "year and month's name": rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}",
    "digits alone": rf"{_YEAR}(?P<m>[0-9]{{2}})(?P<day>[0-9]{{2}})",
}
_ONE_SIGN = (
    r"[0-9A-Za-z., ]*?(?:[0-9]+-[0-9]+-|[0-9]+/[0-9]+/|[0-9]+\. ?[0-9]+\. ?)[0-9]+(?:[^0-9].*)?"
)


class Parsed:
    """What the texts of one column say as dates, the order of day and month still open.

    Attributes:
        layout: ``[n]``, which of `LAYOUTS` each text has; "" for none.
        clock: ``[n]``, microseconds since midnight.
        year, first, second, day: ``[n]``; of ``1/2/2024`` first is 1 and second 2, else first is
            the month, second 0.
        offset: ``[n]``, microseconds east of UTC; 0 where none is given.
        has_offset: ``[n]``.
        points: ``[n]``, whether a point stands after the first number.

    """

    def __init__(self, texts: pa.Array, compact: bool) -> None:
        n = len(texts)
        self.layout = np.full(n, "", dtype="U24")
        self.clock, self.offset, self.year = (np.zeros(n, np.int64) for _ in range(3))
        self.first, self.second, self.day = (np.zeros(n, np.int64) for _ in range(3))
        self.has_offset, self.valid = np.zeros(n, np.bool_), np.zeros(n, np.bool_)
        self.points = np.zeros(n, np.bool_)
        left = np.arange(n)
        for name, date in LAYOUTS.items():
            if name == "digits alone" and not compact:
                continue
            pattern = date + (_BARE_TIME if name == "digits alone" else _TIME)
            rest = texts.take(pa.array(left))
            fits = matches(rest, pattern)
            if name in ("year first", "numbers"):
                fits &= matches(rest, _ONE_SIGN)
            if fits.any():
                self._take(name, pattern, rest.filter(pa.array(fits)), left[fits])
            left = left[~fits]

    def _take(self, name: str, pattern: str, texts: pa.Array, at: NDArray[np.int64]) -> None:
        found = fields(texts, pattern)
        self.layout[at] = name
        clock, valid = microseconds(found)
        self.clock[at] = clock + number(found, "iso_hour") * 3_600_000_000
        self.valid[at] = valid & (number(found, "iso_hour") < 24)
        year = number(found, "year")
        if name in ("numbers", "day and month's name"):
            short = np.char.str_len(letters(found, "year")) == 2
            year = np.where(short, year + np.where(year < 69, 2000, 1900), year)
        self.year[at] = year
        if name == "numbers":
            self.first[at], self.second[at] = number(found, "a"), number(found, "b")
            self.points[at] = matches(texts, r"[^0-9]*[0-9]+\..*")
        elif found.type.get_field_index("month") >= 0:
            names = letters(found, "month").astype("U3")
            self.first[at] = _NUMBER[np.searchsorted(_SORTED, names)]
        else:
            self.first[at] = number(found, "m")
        self.day[at] = number(found, "day")
        zone = letters(found, "zone")
        self.has_offset[at] = zone != ""
        written, index = np.unique(zone, return_inverse=True)
        self.offset[at] = np.array([_offset(text) for text in written], np.int64)[index]

    def ticks(self, day_first: bool) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return microseconds since 1970, wall clock as written, and which are dates at all."""
        numbers = self.layout == "numbers"
        month = np.where(numbers & day_first, self.second, self.first)
        day = np.where(numbers, self.first if day_first else self.second, self.day)
        valid = (self.layout != "") & self.valid
        valid &= (self.year >= 1) & (self.year <= 9999) & (month >= 1) & (month <= 12) & (day >= 1)
        year, month = np.where(valid, self.year, 1970), np.where(valid, month, 1)
        months = (year - 1970).astype("M8[Y]").astype("M8[M]") + (month - 1)
        days = months.astype("M8[D]") + (day - 1)
        valid &= days < (months + 1).astype("M8[D]")
        return days.astype("M8[us]").astype(np.int64) + self.clock, valid


_SORTED = np.array(sorted(_MONTHS))
_NUMBER = np.array([_MONTHS.index(name) + 1 for name in _SORTED], np.int64)


def _offset(zone: str) -> int:
    """Return microseconds east of UTC of ``z``, ``utc``, ``+01:00``, ``gmt-0530`` or ``+1``."""
    zone = zone.removeprefix("utc").removeprefix("gmt")
    if zone in ("", "z"):
        return 0
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    return (-1 if zone[0] == "-" else 1) * (int(hours) * 60 + int(minutes)) * 60_000_000
