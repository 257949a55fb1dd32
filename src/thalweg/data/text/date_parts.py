"""The layouts of written dates, each a pattern of RE2, and the parsing of texts by them."""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text.clock import CLOCK, fields, microseconds, number
from thalweg.data.text.distinct import matches
from thalweg.data.text.months import MONTH, MONTH_TRACE, WEEKDAY, month_numbers
from thalweg.data.text.zones import ABBREVIATIONS, YEAR_10000

_MONTH = f"(?P<month>{MONTH})"
_WEEKDAY = rf"(?:{WEEKDAY}\.?,? +)?"
_DAY = "(?P<day>[0-9]{1,2})(?i:st|nd|rd|th|er|º|°)?"
_YEAR = "(?P<year>[0-9]{4})"
_SHORT_YEAR = "(?P<year>[0-9]{4}|[0-9]{2})"
_OFFSET = (
    r"(?: ?(?P<zone>Z|z|(?:UTC|GMT)?[+-][0-9]{1,2}(?::?[0-9]{2})?|"
    rf"{'|'.join(ABBREVIATIONS)})(?: \([A-Za-z ]+\))?)?"
)
# ISO 8601 also has the hour alone and, after a date without signs, a time without signs.
_TIME = rf"(?:(?:T|,? +| at |, at )(?:{CLOCK}|(?P<iso_hour>[0-9]{{2}})){_OFFSET})?"
_BARE_TIME = (
    r"(?:[T ]?(?P<hour>[0-9]{2}):?(?P<minute>[0-9]{2})(?::?(?P<second>[0-9]{2})"
    rf"(?:\.(?P<part>[0-9]+))?)?{_OFFSET})?"
)

# A text is read by the first layout that matches it.
LAYOUTS = {
    "year first": rf"{_YEAR}[-/.](?P<m>[0-9]{{1,2}})[-/.]{_DAY}{_TIME}",
    "year first, in characters": rf"{_YEAR} ?[年년] ?(?P<m>[0-9]{{1,2}}) ?[月월] ?{_DAY} ?[日일]"
    + _TIME,
    "numbers": rf"{_WEEKDAY}(?P<a>[0-9]{{1,2}})[-/.] ?(?P<b>[0-9]{{1,2}})[-/.] ?{_SHORT_YEAR}"
    + _TIME,
    "day and month's name": rf"{_WEEKDAY}{_DAY}\.?(?: of| de)?[ -]?{_MONTH}\.?,?(?: del?)?"
    + f"[ -]{_SHORT_YEAR}"
    + _TIME,
    "month's name and day": rf"{_WEEKDAY}{_MONTH}\.?[ -]?{_DAY},?[ -]+{_YEAR}{_TIME}",
    "year and month's name": rf"{_YEAR}[ -]{_MONTH}[ -]{_DAY}{_TIME}",
    # 05/Jan/2024:14:30:00 +0100, as web servers log; Fri Jan  5 14:30:00 UTC 2024, as Unix prints
    "day, month's name and colon": rf"{_DAY}/{_MONTH}/{_YEAR}(?::{CLOCK}{_OFFSET})?",
    "year behind the time": rf"{_WEEKDAY}{_MONTH} +{_DAY} {CLOCK}{_OFFSET} {_YEAR}",
    "year and month": rf"(?:{_YEAR}[-/](?P<m>0[1-9]|1[0-2])|(?P<m_front>0[1-9]|1[0-2])/"
    "(?P<year_behind>[0-9]{4}))",
    "month's name and year": rf"{_MONTH}\.?,?(?: del?)?[ -/]{_YEAR}",
    "year and month's name alone": rf"{_YEAR}[ -]{_MONTH}\.?",
    "digits alone": rf"{_YEAR}(?P<m>[0-9]{{2}})(?P<day>[0-9]{{2}}){_BARE_TIME}",
}
NUMBERS = list(LAYOUTS).index("numbers")
_ONE_SIGN = (
    r"[0-9A-Za-z., ]*?(?:[0-9]+-[0-9]+-|[0-9]+/[0-9]+/|[0-9]+\. ?[0-9]+\. ?)[0-9]+(?:[^0-9].*)?"
)


# A part of every date; matched first, because most columns of texts have none.
_TRACES = (
    r".*(?:[0-9][^0-9]{1,3}[0-9]{1,2}[^0-9]{1,3}[0-9]|[0-9]{8}"
    rf"|{MONTH_TRACE}[^0-9]*[0-9]|[0-9]{{4}}[ -]{MONTH_TRACE}).*|[0-9]{{4}}[-/][0-9]{{2}}"
    r"|[0-9]{2}/[0-9]{4}"
)


class Parsed:
    """The texts of one column parsed as dates, before the order of day and month is decided.

    Attributes:
        layout: ``[n]``, int8, the place of each text's layout in `LAYOUTS`; −1: none matches.
        clock: ``[n]``, microseconds since midnight.
        year, first, second, day: ``[n]``. Of ``1/2/2024``, `first` is 1 and `second` 2; of other
            layouts, `first` is the month and `second` 0.
        offset: ``[n]``, microseconds east of UTC; 0 where none is given.
        has_offset: ``[n]``.
        points: ``[n]``, whether a point stands after the first number.

    """

    def __init__(self, texts: pa.Array, compact: bool) -> None:
        n = len(texts)
        self.layout = np.full(n, -1, np.int8)
        self.clock, self.offset, self.year = (np.zeros(n, np.int64) for _ in range(3))
        self.first, self.second, self.day = (np.zeros(n, np.int64) for _ in range(3))
        self.has_offset, self.valid = np.zeros(n, np.bool_), np.zeros(n, np.bool_)
        self.points = np.zeros(n, np.bool_)
        left = np.flatnonzero(matches(texts, _TRACES))
        for place, (name, pattern) in enumerate(LAYOUTS.items()):
            if name == "digits alone" and not compact:
                continue
            if not len(left):
                break
            rest = texts if len(left) == n else texts.take(pa.array(left))
            fits = matches(rest, pattern)
            if name in ("year first", "numbers"):
                fits &= matches(rest, _ONE_SIGN)
            if fits.any():
                self.layout[left[fits]] = place
                self._take(name, pattern, rest.filter(pa.array(fits)), left[fits])
            left = left[~fits]

    def _take(self, name: str, pattern: str, texts: pa.Array, at: NDArray[np.int64]) -> None:
        found = fields(texts, pattern)
        clock, valid = microseconds(found)
        self.clock[at] = clock + number(found, "iso_hour") * 3_600_000_000
        self.valid[at] = valid & (number(found, "iso_hour") < 24)
        year = number(found, "year") + number(found, "year_behind")
        if name in ("numbers", "day and month's name"):
            short = pc.equal(pc.binary_length(found.field("year")), 2).to_numpy(
                zero_copy_only=False
            )
            year = np.where(short, year + np.where(year < 69, 2000, 1900), year)
        self.year[at] = year
        if name == "numbers":
            self.first[at], self.second[at] = number(found, "a"), number(found, "b")
            self.points[at] = matches(texts, r"[^0-9]*[0-9]+\..*")
        elif found.type.get_field_index("month") >= 0:
            names = pc.utf8_lower(found.field("month"))
            self.first[at] = month_numbers(names).to_numpy(zero_copy_only=False)
        else:
            self.first[at] = number(found, "m") + number(found, "m_front")
        self.day[at] = number(found, "day") if found.type.get_field_index("day") >= 0 else 1
        if found.type.get_field_index("zone") < 0:
            return
        zones = found.field("zone").dictionary_encode()
        written = zones.dictionary.to_pylist()
        index = zones.indices.to_numpy(zero_copy_only=False)
        self.has_offset[at] = np.array([zone != "" for zone in written])[index]
        self.offset[at] = np.array([_offset(zone.lower()) for zone in written], np.int64)[index]

    def ticks(self, day_first: bool) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return wall clock times as written, microseconds since 1970, and which are valid."""
        numbers = self.layout == NUMBERS
        month = np.where(numbers & day_first, self.second, self.first)
        day = np.where(numbers, self.first if day_first else self.second, self.day)
        valid = (self.layout >= 0) & self.valid
        valid &= (self.year >= 1) & (self.year <= 9999) & (month >= 1) & (month <= 12) & (day >= 1)
        year, month = np.where(valid, self.year, 1970), np.where(valid, month, 1)
        months = (year - 1970).astype("M8[Y]").astype("M8[M]") + (month - 1).astype("m8[M]")
        days = months.astype("M8[D]") + (day - 1).astype("m8[D]")
        valid &= days < (months + np.timedelta64(1, "M")).astype("M8[D]")
        ticks = days.astype("M8[us]").astype(np.int64) + self.clock
        return ticks, valid & (ticks < YEAR_10000)  # 24:00 on the calendar's last day


def _offset(zone: str) -> int:
    """Return microseconds east of UTC of ``z``, ``utc``, ``+01:00``, ``gmt-0530`` or ``+1``."""
    if zone.upper() in ABBREVIATIONS:
        return round(ABBREVIATIONS[zone.upper()] * 3_600_000_000)
    zone = zone.removeprefix("utc").removeprefix("gmt")
    if zone in ("", "z"):
        return 0
    digits = zone[1:].replace(":", "")
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > 2 else (digits, "0")
    return (-1 if zone[0] == "-" else 1) * (int(hours) * 60 + int(minutes)) * 60_000_000
