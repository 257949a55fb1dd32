"""Texts that are numbers: the form is found from all values of a column; texts are read by it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from thalweg.data.text import marks
from thalweg.data.text.affixes import affixes_of
from thalweg.data.text.distinct import (
    Distinct,
    as_large,
    distinct,
    matches,
    most_frequent,
    plainly_written,
    weights,
)
from thalweg.data.text.number_form import (
    MAGNITUDES,
    PLAIN,
    PLAIN_NUMBER,
    NumberForm,
    currency,
    digits,
    magnitude,
    pattern,
    unit,
)
from thalweg.data.text.shapes import Shaped
from thalweg.data.text.units import conversion

_SIGNS = [(decimal, thousands) for decimal in ".," for thousands in ("", ",", ".", "'", " ")]
_CODE = r" *[+-]?[0-9]+ *"
_LEADING_ZERO = r" *[+-]?0[0-9]+ *"
_EITHER = r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}"
_FIRST = 100  # texts that are cast before all the others are
_LOOKED_AT = 1000  # texts that are matched before all the others are


@dataclass(frozen=True)
class FoundNumbers:
    """The result of finding the form of a column's numbers.

    Attributes:
        form: the form that reads the most rows.
        share: of the rows whose value is not missing, the fraction that the form reads, 0 … 1.
        readable: mask over the values: true for numbers and for missing values.
        plain: whether all numbers are plain, so that no note is needed.
        codes: whether all values are digits alone, some with a leading zero: ``007``.
        ambiguous: whether the values can be read with either decimal sign, since each is like
            ``1,250`` or ``1.250``. The form then has the sign that was assumed.
        examples: texts that the form does not read, most frequent first.

    """

    form: NumberForm
    share: float
    readable: NDArray[np.bool_]
    plain: bool
    codes: bool
    ambiguous: bool
    examples: tuple[str, ...]


def find_number_form(
    values: pa.Array,
    counts: NDArray[np.int64] | None = None,
    decimal: str | None = None,
    likely: str = ".",
) -> FoundNumbers:
    """Find how a column writes its numbers, from all of its values.

    Args:
        values: the distinct texts, without null.
        counts: rows with each value ``[n]``; None: 1 each.
        decimal: the decimal sign, "." or ",", if the user gave it.
        likely: the decimal sign that is assumed where the values are ambiguous: that of the file's
            other columns.

    """
    values = as_large(values)
    rows = weights(values, counts)
    if decimal in (None, ".") and likely == ".":
        found = _plain_numbers(values, rows, decimal)
        if found is not None:
            return found
    texts = plainly_written(values)
    missing = marks.silent(texts)
    marked = marks.usual(texts)
    shaped = Shaped(texts)
    plain = shaped.matches(PLAIN_NUMBER) & ~missing
    open_ = ~(missing | marked)
    rest = open_ & ~plain
    form = affixes_of(texts.filter(pa.array(rest)), rows[rest], int(rows[plain].sum()))
    numbers, ambiguous = np.zeros(len(values), np.bool_), False
    if form is not None or plain.any():
        some = shaped.filter(open_)
        form, ambiguous = _signs(some, rows[open_], form or PLAIN, decimal, likely)
        numbers[open_] = some.matches(pattern(form))
    form = replace(form or PLAIN, marks=marks.met(texts.filter(pa.array(marked))))
    unreadable = open_ & ~numbers
    read, lost = int(rows[numbers].sum()), int(rows[unreadable].sum())
    return FoundNumbers(
        form=form,
        share=read / (read + lost) if read else 0.0,
        readable=~unreadable,
        plain=bool(np.all(plain[numbers]) and not form.marks and form.thousands != "."),
        codes=_codes(texts.filter(pa.array(open_))),
        ambiguous=ambiguous,
        examples=most_frequent(values, unreadable, rows),
    )


def read_numbers(
    texts: pa.Array | pa.ChunkedArray | Distinct, form: NumberForm = PLAIN
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Read texts as numbers by a form, each rounded to float64 as Python's ``float`` does.

    Returns:
        Float64 ``[n]``, NaN where null, missing or unreadable, ``inf`` infinite; and a mask ``[n]``
        of the unreadable: neither null nor missing nor a number.

    """
    # Plain numbers mean the same by this form.
    if form.thousands != "." and not form.units and not isinstance(texts, Distinct):
        comma = form.decimal == "," and not form.thousands
        quick = cast_numbers(pc.replace_substring(texts, ",", ".") if comma else texts)
        if quick is not None:
            return quick
    column = distinct(texts)
    plain = plainly_written(column.values)
    missing = marks.among(plain, form.marks)
    readable = Shaped(plain).matches(pattern(form)) & ~missing
    values = np.full(len(plain), np.nan)
    values[readable] = _numbers(plain.filter(pa.array(readable)), form)
    return column.gather(values, np.nan), column.mask(~(readable | missing))


def cast_numbers(
    texts: pa.Array | pa.ChunkedArray | Distinct,
) -> tuple[NDArray[np.float64], NDArray[np.bool_]] | None:
    """Read texts that are plain numbers, as `read_numbers` does.

    Returns:
        What `read_numbers` returns; None if a text is anything but digits with sign, point and
        exponent, infinity or NaN.

    """
    if isinstance(texts, Distinct):
        found = cast_numbers(texts.values)
        return found and (texts.gather(found[0], np.nan), texts.mask(found[1]))
    try:
        pc.cast(texts[:_FIRST], pa.float64())  # PyArrow makes a message for each text that fails
        cast = pc.cast(texts, pa.float64())
    except pa.ArrowInvalid:
        return None
    numbers = _to_numpy(cast)
    if np.count_nonzero(np.isnan(numbers)) == cast.null_count:  # no text is a spelling of NaN
        return numbers, np.broadcast_to(np.False_, len(numbers))  # a view that takes no memory
    return numbers, _odd_nan(texts, cast)


def _odd_nan(
    texts: pa.Array | pa.ChunkedArray, numbers: pa.Array | pa.ChunkedArray
) -> NDArray[np.bool_]:
    """Return which texts were cast to NaN without being a usual spelling of it: ``nan(12)``."""
    nan = pc.fill_null(pc.is_nan(numbers), False)
    if not pc.any(nan).as_py():
        return np.zeros(len(texts), np.bool_)
    odd: NDArray[np.bool_] = np.array(nan)
    odd[odd] = ~marks.silent(as_large(texts.filter(nan)))
    return odd


def _plain_numbers(
    values: pa.Array, rows: NDArray[np.int64], decimal: str | None
) -> FoundNumbers | None:
    """Return the result for values that are all plain numbers; None if one is not."""
    try:
        pc.cast(values[:_FIRST], pa.float64())
        cast = pc.cast(values, pa.float64())
    except pa.ArrowInvalid:
        return None
    if _odd_nan(values, cast).any():
        return None
    numbers = _to_numpy(cast)
    either = decimal is None and len(values) > 0 and _all(values, _EITHER)
    return FoundNumbers(
        form=PLAIN,
        share=float(bool(rows[~np.isnan(numbers)].sum())),
        readable=np.ones(len(values), np.bool_),
        plain=True,
        codes=_codes(values),
        ambiguous=either,
        examples=(),
    )


def _signs(
    texts: Shaped, rows: NDArray[np.int64], form: NumberForm, decimal: str | None, likely: str
) -> tuple[NumberForm, bool]:
    """Choose the decimal and thousands signs that read the most rows; tell if that is ambiguous.

    One ``0,500`` or ``20,75`` decides that the comma of ``1,250`` is a decimal comma; one
    ``1,234.5`` decides that it is not.
    """
    forms = [
        replace(form, decimal=sign, thousands=thousands)
        for sign, thousands in _SIGNS
        if sign != thousands and decimal in (None, sign)
    ]
    forms.sort(key=lambda one: one.decimal != likely)  # a stable sort: without thousands first
    present = {sign for sign in ",.' " if texts.matches(f"(?s:.*)[0-9][{sign}][0-9](?s:.*)").any()}
    forms = [one for one in forms if not one.thousands or one.thousands in present]
    read = [int(rows[texts.matches(pattern(one, strictly=True))].sum()) for one in forms]
    best = [one for one, count in zip(forms, read, strict=True) if count == max(read)]
    if len(best) > 1:  # then the rows read with plain numbers of other signs included decide
        read = [int(rows[texts.matches(pattern(one))].sum()) for one in best]
        best = [one for one, count in zip(best, read, strict=True) if count == max(read)]
    chosen = best[0]
    if len({one.decimal for one in best}) == 1 or not max(read):
        return chosen, False
    ambiguous = _has_sign(texts, chosen)
    # Amounts of money have two decimals or none: three digits after a sign are thousands.
    grouped = [one for one in best if one.thousands in (",", ".")]
    if ambiguous and form.currency and grouped:
        chosen = grouped[0]
    return chosen, ambiguous


def _has_sign(texts: Shaped, form: NumberForm) -> bool:
    """Whether a number among the texts has a point or a comma between digits."""
    return bool(
        (texts.matches(pattern(form)) & texts.matches("(?s:.*)[0-9][.,][0-9](?s:.*)")).any()
    )


def _codes(texts: pa.Array) -> bool:
    return len(texts) > 0 and _all(texts, _CODE) and bool(matches(texts, _LEADING_ZERO).any())


def _all(texts: pa.Array, what: str) -> bool:
    """Whether all texts match a pattern; a few are matched first, which usually decides."""
    return bool(matches(texts[:_LOOKED_AT], what).all() and matches(texts, what).all())


def _numbers(texts: pa.Array, form: NumberForm) -> NDArray[np.float64]:
    """Return the numbers of texts that all match the form's pattern."""
    negative: Any = False
    if form.parentheses:
        negative = pc.match_substring(texts, "(").to_numpy(zero_copy_only=False)
        texts = _without(_without(texts, "("), ")")
    if form.minus_behind:
        behind = pc.match_substring_regex(texts, "^[0-9.,][0-9.,' ]*-$")
        negative = negative | behind.to_numpy(zero_copy_only=False)
        texts = pc.if_else(behind, pc.replace_substring_regex(texts, " ?-$", ""), texts)
    if form.currency:
        if form.currency.lower() == form.currency.upper():  # no letters
            texts = _without(texts, form.currency)
        else:
            texts = pc.replace_substring_regex(texts, currency(form), "")
        if pc.any(pc.match_substring(texts, "-")).as_py():
            texts = pc.replace_substring_regex(texts, "[.,]-{1,2} *$", "")
    conversions = _conversions(texts, form) if form.units else None
    if form.unit:
        texts = pc.replace_substring_regex(texts, f" *{unit(form)}$", "")
    texts = _without(_without(texts, "%"), " " if form.thousands != " " else "")
    if form.magnitudes:
        texts = pc.utf8_trim_whitespace(texts)
        for power, names in MAGNITUDES.items():
            texts = pc.replace_substring_regex(texts, f"{magnitude(names)}$", f"e{power}")
    if form.decimal == "," or form.thousands == ".":
        texts = pc.if_else(_by_other_signs(texts, form), texts, _with_point(texts, form))
    else:
        texts = _with_point(texts, form)
    numbers = _to_numpy(pc.cast(texts, pa.float64()))
    numbers = np.where(negative, -numbers, numbers)
    if conversions is not None:
        times, plus, over = conversions
        numbers = (numbers * times + plus) / over
    return numbers


def _conversions(texts: pa.Array, form: NumberForm) -> NDArray[np.float64]:
    """Return a, b, c of `units.conversion` from each text's unit to the form's, ``[3, n]``."""
    found = pc.extract_regex(texts, f"(?P<unit>{unit(form)})$").field("unit").dictionary_encode()
    each = [conversion(name, form.unit) for name in found.dictionary.to_pylist()]
    return np.array(each).reshape(-1, 3)[found.indices.to_numpy()].T


def _by_other_signs(texts: pa.Array, form: NumberForm) -> pa.Array:
    """Return which numbers ``[n]`` are plain and not as the form's own signs have them."""
    own = matches(texts, rf"[+-]?{digits(form.decimal, form.thousands)}(?:[eE].*)?")
    return pa.array(~own & matches(texts, PLAIN_NUMBER))


def _with_point(texts: pa.Array, form: NumberForm) -> pa.Array:
    texts = _without(texts, form.thousands)
    return pc.replace_substring(texts, ",", ".") if form.decimal == "," else texts


def _without(texts: pa.Array, sign: str) -> pa.Array:
    return pc.replace_substring(texts, sign, "") if sign else texts


def _to_numpy(numbers: pa.Array | pa.ChunkedArray) -> NDArray[np.float64]:
    """Return numbers with NaN for null; without a copy if there is one chunk and no null."""
    return np.asarray(pc.fill_null(numbers, np.nan) if numbers.null_count else numbers, np.float64)


__all__ = [
    "PLAIN",
    "FoundNumbers",
    "NumberForm",
    "cast_numbers",
    "find_number_form",
    "read_numbers",
]
