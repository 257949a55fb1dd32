"""Texts before and after the numbers of a column: currencies, units, magnitudes, signs.

The number in a text is replaced by a mark, which leaves the text's *frame*: ``$1,250.00`` and
``$3`` have the same one. A column of amounts has few frames, and each is parsed once.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text.distinct import matches
from thalweg.data.text.months import MONTH_NAMES
from thalweg.data.text.number_form import MAGNITUDES, PLAIN_NUMBER, NumberForm, singular
from thalweg.data.text.shapes import shapes_of
from thalweg.data.text.units import TIMES, conversion, quantity_of
from thalweg.errors import listing

_NUMBER = "\0"
_FIRST_NUMBER = r"^([^0-9]*?)[.,]?[0-9][0-9.,' ]*(?:[eE][+-]?[0-9]+)?"
# Beside the number, a digit may follow a letter only (m3); dates would make thousands of frames.
_SECOND_NUMBER = r"[\x00-@\[-`{-\x7f][0-9]"
_SLASH_NUMBER = r"^\x00/ ?[0-9]+$"  # 78/100; the number includes a space after it
_LONGEST = 40  # characters of a frame; longer texts are prose
_ITEM = r"^ *[0-9]+[.] +\pL"  # 2. Middle Atlantic: a number of a list, not an amount
_MOST = 5000  # frames that are parsed, most frequent first
_NEARLY_ALL = 0.9  # fraction of the rows with a unit that must have the same one


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# ISO 4217, without codes that are English words or old.
_CODES = _words(
    """AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
    BZD CAD CDF CHF CLF CLP CNH CNY COP CRC CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL
    GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
    KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL MGA MKD MMK MNT MRU MUR MVR MWK MXN MYR MZN NAD
    NGN NIO NOK NPR NZD OMR PAB PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SBD SCR SDG SEK SGD
    SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV
    WST XAF XCD XOF XPF YER ZAR ZMW BTC ETH"""
)
_OTHERS = _words(
    """us$ u$s ca$ c$ a$ au$ nz$ hk$ s$ r$ nt$ mx$ $us £e kr kr. zł kč ft lei rs rs. fr fr. sfr sfr.
    tl руб руб. р. лв din euro euros dollar dollars eur usd gbp chf jpy cny inr sek nok dkk pln czk
    huf cad aud nzd"""
)
_CLEAR = _words("k mn mio million millions bn billion billions thousand tn trillion")
_UNIT = re.compile(
    r"""(?:[^\W\d_]|[°/"'‰%]|[$€£¥₹](?=/))(?:[^\W\d_]|[°/"'‰%²³·^*(). -]|(?<=[^\W\d_])[0-9])*"""
)
_LONGEST_UNIT = 24
_OUT_OF = re.compile("/ ?(?!(?:19|20)[0-9][0-9]$)[1-9][0-9]*")  # 78/100, but 03/2024 is a month
_QUOTIENT = "[0-9]+(?:[.][0-9]+)? ?/ ?[0-9]+(?:[.][0-9]+)?"
# Hours and days of a month are not numbers with a unit.
_NO_UNITS = _words("am pm a.m. p.m. a.m p.m uhr") | frozenset(MONTH_NAMES)
_SUFFIXES = frozenset(name for names in MAGNITUDES.values() for name in names)


@dataclass(frozen=True)
class _Affixes:
    """The affixes of one frame."""

    currency: str = ""
    suffix: str = ""
    percent: bool = False
    parentheses: bool = False
    minus_behind: bool = False


def affixes_of(texts: pa.Array, rows: NDArray[np.int64], plain: int) -> NumberForm | None:
    """Return the form that the texts' affixes imply; its decimal and thousands signs are not set.

    Args:
        texts: distinct texts, no plain numbers, as `distinct.plainly_written` returns them.
        rows: rows with each text ``[n]``.
        plain: rows of the column that are plain numbers.

    Returns:
        None if no text is a number, or each is an item of a list: ``2. Married``. The form has a
        currency or a unit only if nearly all rows with one have the same; a unit only if more rows
        have it than have none.
    """
    found = _frames(texts, rows)
    if not found or pc.all(pc.match_substring_regex(texts, _ITEM)).as_py():
        return None
    currencies, suffixes = _counts(found)
    bare = plain + sum(n for affixes, n in found if not affixes.suffix)
    if len(suffixes) > 1 and not currencies and (form := _converted(suffixes, bare, found)):
        return form
    clear = any(_name(suffix) in _CLEAR or suffix in ("B", "M") for suffix in suffixes)
    clear = clear or any(affixes.currency and affixes.suffix for affixes, _ in found)
    multiplying = {suffix for suffix in suffixes if clear and _name(suffix) in _SUFFIXES}
    units = Counter({unit: n for unit, n in suffixes.items() if unit not in multiplying})
    if multiplying and units and not _clearly(multiplying, found):
        return None  # 12A beside 13B are codes, not billions
    unit = _main(units)
    if unit and units.total() <= bare:
        unit = ""
    return NumberForm(
        percent=any(affixes.percent for affixes, _ in found),
        currency=_main(currencies),
        unit=unit,
        magnitudes=bool(multiplying),
        parentheses=any(affixes.parentheses for affixes, _ in found),
        minus_behind=not currencies and any(affixes.minus_behind for affixes, _ in found),
    )


def _counts(found: list[tuple[_Affixes, int]]) -> tuple[Counter[str], Counter[str]]:
    """Return the number of rows with each currency, and with each suffix."""
    currencies: Counter[str] = Counter()
    suffixes: Counter[str] = Counter()
    for affixes, count in found:
        if affixes.currency:
            currencies[affixes.currency] += count
        if affixes.suffix:
            suffixes[affixes.suffix] += count
    return currencies, suffixes


def _converted(
    suffixes: Counter[str], bare: int, found: list[tuple[_Affixes, int]]
) -> NumberForm | None:
    """Return the form of numbers in several units of one quantity; None if too few rows have one.

    A number without a unit could be in any of them: it is not read; with many of them, None.
    """
    ranked = [name for name, _ in suffixes.most_common() if quantity_of(name)]
    alike = [name for name in ranked if quantity_of(name) == quantity_of(ranked[0])]
    several = len({conversion(name, ranked[0]) for name in alike}) > 1
    spelled = {name.casefold(): conversion(name, ranked[0]) for name in alike}
    cased = len(spelled) < len(alike)
    if any(spelled[name.casefold()] != conversion(name, ranked[0]) for name in alike):
        return None  # mW beside MW may be a slip
    count = sum(suffixes[name] for name in alike)
    if not alike or quantity_of(alike[0]) == TIMES:
        return None
    if not (several or cased) or count < _NEARLY_ALL * (suffixes.total() + bare):
        return None
    parentheses = any(affixes.parentheses for affixes, _ in found)
    return NumberForm(unit=alike[0], units=tuple(alike), parentheses=parentheses)


def incomparable(texts: pa.Array, rows: NDArray[np.int64]) -> str:
    """Return why texts that nearly all are amounts cannot be read as numbers; "" if they are not.

    Args:
        texts: distinct texts, as `distinct.plainly_written` returns them.
        rows: rows with each text ``[n]``.

    Returns:
        The end of a message: ``amounts in '$' and '€' cannot be compared``, and what to do.
    """
    if rows[matches(texts, _QUOTIENT)].sum() >= _NEARLY_ALL * rows.sum():
        return (
            "texts of two numbers with a slash between them are no one number: give their "
            "quotient, or a column for each"
        )
    currencies, suffixes = _counts(_frames(texts, rows))
    units = {name: n for name, n in suffixes.most_common() if quantity_of(name)}
    bare = int(rows[matches(texts, PLAIN_NUMBER)].sum())
    known = currencies.total() + sum(units.values())
    if known + bare < _NEARLY_ALL * rows.sum() or known <= bare:
        return ""
    if len(currencies) > 1:
        names = listing(name for name, _ in currencies.most_common(4))
        return f"amounts in {names} cannot be compared: give them in one currency"
    several = {(quantity_of(name), *conversion(name, name)) for name in units}
    if len(several) > 1 and any(len(name) > 1 for name in units):  # 26A beside 27V: codes
        names = listing([*units][:4]) + (", others without a unit," if bare else "")
        return f"numbers in {names} cannot be compared: give them in one unit"
    return ""


def _clearly(multiplying: set[str], found: list[tuple[_Affixes, int]]) -> bool:
    """Whether suffixes are magnitudes although units occur too: words, or suffixes of amounts."""
    words = any(len(_name(suffix)) > 1 for suffix in multiplying)
    return words or any(affixes.currency for affixes, _ in found)


def _main(counts: Counter[str]) -> str:
    """Return the text that nearly all rows have; "" if there is none."""
    if not counts:
        return ""
    text = counts.most_common(1)[0][0]
    if any(other.casefold() == text.casefold() for other in counts if other != text):
        return ""  # mW and MW
    alike = sum(n for other, n in counts.items() if singular(other) == singular(text))
    return text if alike >= _NEARLY_ALL * counts.total() else ""


def _frames(texts: pa.Array, rows: NDArray[np.int64]) -> list[tuple[_Affixes, int]]:
    """Return the affixes of the texts that are numbers, each with its number of rows."""
    shapes = shapes_of(texts)
    framed = _framed(shapes.values)
    if pc.any(pc.match_substring_regex(framed, "[0-9]")).as_py():  # m3, 78/100
        framed = _framed(texts)
    else:  # of texts that differ in digits, the number and so the frame are alike
        rows = np.bincount(shapes.index, rows, len(framed))
    other = pc.and_not(
        pc.match_substring_regex(framed, _SECOND_NUMBER),
        pc.match_substring_regex(framed, _SLASH_NUMBER),
    )
    likely = pc.and_not(pc.less_equal(pc.utf8_length(framed), _LONGEST), other)
    counted = rows[likely.to_numpy(zero_copy_only=False)]
    encoded = framed.filter(likely).dictionary_encode()
    frames = np.bincount(
        encoded.indices.to_numpy(zero_copy_only=False), counted, len(encoded.dictionary)
    )
    order = np.argsort(-frames, kind="stable")[:_MOST]
    found = []
    for place in order:
        affixes = _affixes(encoded.dictionary[int(place)].as_py())
        if affixes is not None:
            found.append((affixes, int(frames[place])))
    return found


def _framed(texts: pa.Array) -> pa.Array:
    """Return texts with a mark in place of the first number."""
    return pc.replace_substring_regex(texts, _FIRST_NUMBER, r"\1" + _NUMBER)


def _affixes(frame: str) -> _Affixes | None:
    """Return the parts of a frame; None if they do not belong to a number."""
    if frame.count(_NUMBER) != 1:
        return None
    before, after = (part.strip() for part in frame.split(_NUMBER))
    parentheses = "(" in before and after.endswith(")") and "(" not in after
    if parentheses:
        before, after = before.replace("(", "", 1).strip(), after[:-1].strip()
    elif before[:1] in ("+", "-"):
        before = before[1:].strip()
    if before[-1:] in ("+", "-") and not parentheses:
        before = before[:-1].strip()
    if not before and after == "-" and frame[0] == _NUMBER:
        return _Affixes(minus_behind=True)  # SAP writes −123 as 123-
    currency = before
    if before and not _is_currency(before):
        return None
    amount = after.lstrip("-").strip()  # CHF 5.-
    if len(after) - len(after.lstrip("-")) <= 2 and (currency or _is_currency(amount)):
        after = amount
    last = _currency_at_end(after)
    if last:
        if currency and currency.casefold() != last.casefold():
            return None
        currency, after = last, after[: -len(last)].strip()
    if after == "%":
        return None if currency else _Affixes("", "", True, parentheses)
    if after and not (_name(after) in _SUFFIXES or _is_unit(after)):
        return None
    return _Affixes(currency.removesuffix(".") or currency, after, False, parentheses)


def _name(suffix: str) -> str:
    return suffix.casefold().removesuffix(".")


def _is_unit(text: str) -> bool:
    if _OUT_OF.fullmatch(text):
        return len(text) <= _LONGEST_UNIT
    fits = len(text) <= _LONGEST_UNIT and _UNIT.fullmatch(text) is not None
    return fits and text.casefold() not in _NO_UNITS


def _is_currency(text: str) -> bool:
    symbol = len(text) == 1 and unicodedata.category(text) == "Sc"
    return symbol or text in _CODES or (text.casefold() in _OTHERS and text != "ft")  # feet


def _currency_at_end(text: str) -> str:
    """Return the currency that ends a text, alone or after a magnitude: ``€``, ``k€``."""
    if _is_currency(text):
        return text
    for start in range(1, min(len(text), 9)):
        if _name(text[:start].strip()) in _SUFFIXES and _is_currency(text[start:].strip()):
            return text[start:].strip()
    return ""
