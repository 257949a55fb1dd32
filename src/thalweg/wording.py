"""How results are written in a line of text or a table: numbers, counts, names, markup."""

from __future__ import annotations

import html
import math
import reprlib
from collections.abc import Iterable, Sequence
from typing import Any

from thalweg.sentences import row, said


def figure(value: float | None) -> str:
    """Write a figure with five significant digits; a dash for one that does not exist."""
    if value is None or not math.isfinite(value):
        return "–"
    return f"{value:,.0f}" if 1e5 <= abs(value) < 1e12 else f"{value:,.5g}"


def with_error(value: float, error: float | None, beside: float = 0.0) -> str:
    """Write a figure with its standard error: ``1,204.5 ± 470``.

    The error has two significant digits and the notation of the figure. One that is unknown, or at
    the level of rounding, is left out.

    Args:
        value: the figure.
        error: its standard error; None or NaN: it is not known.
        beside: of a difference, the figure that it is between, whose rounding it has.
    """
    found = error_of(value, error, beside)
    return f"{figure(value)} ± {found}" if found else figure(value)


def error_of(value: float, error: float | None, beside: float = 0.0) -> str:
    """Write the error of `with_error` alone; "" where that leaves it out."""
    size = max(abs(value), abs(beside))
    if error is None or not math.isfinite(value + error) or not error > _ROUNDING * size:
        return ""
    if "e" in figure(value) or error < _TINY:
        return f"{error:.2g}"
    digits = 1 - math.floor(math.log10(float(f"{error:.1e}")))
    text = f"{round(error, digits):,.{max(digits, 0)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


_ROUNDING = 1e-12  # of a figure: less is no error of it
_TINY = 1e-6  # below, decimals without an exponent are mostly zeros


def share(value: Any) -> str:
    """Write a figure that 1 is the best of; what is nearly 1 is not rounded up to it.

    A list, of a metric of several figures, is written with spaces between.
    """
    if isinstance(value, list):
        return " ".join(share(each) for each in value)
    if value is not None and 0.999995 <= value < 1:
        return f"1 − {1 - value:.2g}"
    return figure(value)


def counted(count: int, noun: str) -> str:
    """Write a number of things: ``1 row``, ``2,000 rows``."""
    return said("{count:,} " + (noun if count == 1 else f"{noun}s"), count=count)


def joined(texts: Sequence[str]) -> str:
    """Write texts in a row: ``a, b and c``."""
    return row(texts, ", ", " and ")


def of_runs(layers: Sequence[object | None]) -> str:
    """Count runs of which some are linear, with no layers: ``2 linear runs and 6 nets``."""
    nets = sum(each is not None for each in layers)
    linear = len(layers) - nets
    parts = [counted(linear, "linear run")] * bool(linear) + [counted(nets, "net")] * bool(nets)
    return joined(parts)


def mean_in_words(layers: Sequence[object | None], counts: Sequence[int] = ()) -> str:
    """Name the mean of runs: ``the mean of 8 nets``, ``the weighted mean of 3 linear runs``."""
    runs = of_runs(layers)
    if len({*counts}) > 1:
        return said("the weighted mean of {runs}", runs=runs)
    return said("the mean of {runs}", runs=runs)


def shortened(text: str, most: int = 60) -> str:
    """Cut a name from data so that a line stays a line."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def cut_inside(text: str, most: int) -> str:
    """Cut a name in its middle, so that names which begin or end alike stay apart."""
    if len(text) <= most:
        return text
    end = (most - 1) // 2
    return f"{text[: most - 1 - end]}…{text[-end:] if end else ''}"


def brief(value: Any) -> str:
    """Write a value that a user gave, as Python does, cut so that a sentence stays one."""
    return shortened(" ".join(_REPR.repr(value).split()), 100)


_REPR = reprlib.Repr()
_REPR.maxstring = _REPR.maxother = _REPR.maxlong = 80


def markup(title: str, headers: Sequence[str], rows: Iterable[Sequence[Any]], end: str = "") -> str:
    """Return a title, a table and a last line as HTML, as notebooks show it.

    It has no colours of its own, so that it suits a light and a dark page; every text is escaped,
    for names come from data.

    Args:
        title: above the table.
        headers: of the columns.
        rows: of texts and numbers; a float is written with five digits, and numbers stand right.
        end: below the table; "" for none.
    """
    head = "".join(f"<th>{html.escape(header)}</th>" for header in headers)
    body = "".join(f"<tr>{''.join(_cell(value) for value in row)}</tr>" for row in rows)
    last = f"<div>{html.escape(end)}</div>" if end else ""
    return (
        f"<div><b>{html.escape(title)}</b>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{last}</div>"
    )


def _cell(value: Any) -> str:
    if isinstance(value, (int, float)):
        text = figure(value) if isinstance(value, float) else f"{value:,}"
        return f'<td style="text-align:right">{text}</td>'
    return f'<td style="text-align:left">{html.escape(shortened(str(value), 200))}</td>'


SURROGATES = range(0xD800, 0xE000)
# C0 but tab and line feed, DEL, C1, marks and overrides of direction, line separators.
STEERING = (
    *range(9),
    *range(11, 32),
    *range(0x7F, 0xA0),
    0x061C,
    *range(0x200E, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    *SURROGATES,
)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte of a file's name that is no UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


_ESCAPES = {code: _escape(code) for code in STEERING}


def visible(text: str) -> str:
    r"""Return a text with what steers a terminal as ``\x1b`` or ``\u202e``."""
    return text if text.isascii() and text.isprintable() else text.translate(_ESCAPES)


def in_cell(text: str, most: int | None = None) -> str:
    r"""Return a text from data for a cell of a table: `visible`, on one line, cut after `most`.

    The width of a column is taken from the text, and signs that a terminal does not print have
    none: so the escapes must be in it beforehand.
    """
    told = visible(text).replace("\n", "\\n").replace("\t", "\\t")
    return told if most is None else shortened(told, most)
