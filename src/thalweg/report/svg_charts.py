"""Pictures of an explanation in SVG: bars of importance, curves, levels, pairs."""

from __future__ import annotations

import math
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from thalweg.explaining.dependence import Dependence
from thalweg.explaining.importance import Importance
from thalweg.explaining.interaction import Interaction
from thalweg.models.curves import Curve
from thalweg.report.svg_axes import (
    Scale,
    bottom_axis,
    left_axis,
    line,
    path,
    picture,
    scale_over,
    text,
    tick_texts,
    ticks,
)
from thalweg.wording import figure

_WIDE, _HIGH = 380, 250  # of a curve
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 14, 10, 34
_ROW = 24  # of a bar or level
_ICE_SHARE = 0.05  # of the rows' own values at each end may lie outside the picture


def bars(of: Sequence[Importance], faint: Sequence[bool], about: str) -> str:
    """Draw importances, each with one standard error to both sides."""
    wide, left, right = 760, 210, 90
    values_of = [each.importance if math.isfinite(each.importance) else 0.0 for each in of]
    errors = [each.standard_error or 0.0 for each in of]
    errors = [error if math.isfinite(error) else 0.0 for error in errors]
    ends = [(v - e, v + e) for v, e in zip(values_of, errors, strict=True)]
    scale = scale_over([0.0, *(end for both in ends for end in both)], left, wide - right, 0.0)
    high = _ROW * len(of) + 30
    values = ticks(scale, 6)
    parts = bottom_axis(scale, high - 24, 4, values, tick_texts(values))
    for i, (each, dim, (low, top)) in enumerate(zip(of, faint, ends, strict=True)):
        y = 4 + _ROW * i
        start, end = sorted((scale(0), scale(values_of[i])))
        of_bar = "bar faint" if dim else "bar"
        parts.append(text(left - 10, y + 16, each.column, "name", "end", 30))
        parts.append(
            f'<rect class="{of_bar}" x="{start:.1f}" y="{y + 4}" width="{end - start:.1f}" '
            f'height="{_ROW - 8}" rx="2"/>'
        )
        if each.standard_error is not None and math.isfinite(each.standard_error):
            parts += [
                line(scale(low), y + 12, scale(top), y + 12, "error"),
                *(line(scale(x), y + 8, scale(x), y + 16, "error") for x in (low, top)),
            ]
        parts.append(text(scale(max(top, 0.0)) + 8, y + 16, figure(each.importance), "value"))
    parts.append(line(scale(0), 2, scale(0), high - 24, "axis"))
    return picture(wide, high, parts, about)


def curve_chart(of: Sequence[Dependence], about: str) -> str:
    """Draw the curve of a number or date: of one output with rows' own lines, or of several."""
    first = of[0]
    lacking = [each.missing for each in of if each.missing is not None]
    end = _WIDE - _RIGHT - (42 if lacking else 0)
    places = _places(first)
    x = scale_over(places, _LEFT, end, 0.02)
    shown = [value for each in of for value in each.mean] + lacking
    own = _lines(first) if len(of) == 1 else np.zeros((0, len(first.mean)))
    if len(own):
        shown += np.nanquantile(own, [_ICE_SHARE, 1 - _ICE_SHARE], axis=0).ravel().tolist()
    y = scale_over(shown, _HIGH - _BOTTOM, _TOP)
    parts = left_axis(y, _LEFT, end)
    parts += bottom_axis(x, _HIGH - _BOTTOM, _HIGH - _BOTTOM + 4, *_x_ticks(first, x))
    clip = f"clip-{zlib.crc32(repr((first.feature, first.output)).encode()):08x}"
    parts.append(
        f'<clipPath id="{clip}"><rect x="{_LEFT}" y="{_TOP}" width="{end - _LEFT}" '
        f'height="{_HIGH - _BOTTOM - _TOP}"/></clipPath><g clip-path="url(#{clip})">'
    )
    for own_line in own.tolist():
        parts.append(path(_placed(places, own_line, x, y), "row"))
    for k, each in enumerate(of):
        of_line = "mean" if len(of) == 1 else f"mean c{k}"
        parts.append(path(_placed(places, each.mean, x, y), of_line))
        if len(places) <= 12 or each.kind == "category":
            parts += [_dot(x(a), y(b), k, len(of)) for a, b in zip(places, each.mean, strict=True)]
    parts.append("</g>")
    for place in first.deciles:
        if x.low <= place <= x.high:
            parts.append(line(x(place), _HIGH - _BOTTOM, x(place), _HIGH - _BOTTOM - 7, "rug"))
    parts.append(line(_LEFT, _HIGH - _BOTTOM, end, _HIGH - _BOTTOM, "axis"))
    if lacking:
        highest = min(y(value) for value in lacking)
        parts.append(text(end + 28, max(highest - 10, 12), "missing", "tick", "middle"))
        for k, each in enumerate(of):
            if each.missing is not None:
                parts.append(_dot(end + 28, y(each.missing), k, len(of), 4.5))
    return picture(_WIDE, _HIGH, parts, about)


def level_chart(of: Sequence[Dependence], about: str) -> str:
    """Draw the mean prediction at each level, of one output with rows' own values as strokes."""
    first = of[0]
    order = [*range(len(first.labels))]
    if len(of) == 1 and not first.ordered:
        order.sort(key=lambda i: -first.mean[i])
    rows = [(first.labels[i], i) for i in order]
    if first.missing is not None:
        rows.append(("(missing)", -1))
    left, right = 128, 48
    shown = [v for each in of for v in each.mean] + [
        each.missing for each in of if each.missing is not None
    ]
    own = _lines(first) if len(of) == 1 else np.zeros((0, len(first.mean)))
    if len(own):
        shown += np.nanquantile(own, [_ICE_SHARE, 1 - _ICE_SHARE], axis=0).ravel().tolist()
    x = scale_over(shown, left, _WIDE - right)
    step = 21
    high = step * len(rows) + 32
    values = ticks(x, 4)
    parts = bottom_axis(x, high - 26, 4, values, tick_texts(values))
    middle = {i: 4 + step * (place + 0.5) for place, (_, i) in enumerate(rows)}
    for own_line in own.tolist():
        strokes = [
            f"M{x(value):.1f} {middle[i] - 6:.1f}v12"
            for i, value in enumerate(own_line)
            if x.low <= value <= x.high
        ]
        parts.append(f'<path class="row" d="{"".join(strokes)}"/>')
    for label, i in rows:
        y = middle[i]
        parts.append(text(left - 8, y + 4, label, "name", "end", 17))
        for k, each in enumerate(of):
            value = each.missing if i < 0 else each.mean[i]
            if value is not None:
                parts.append(_dot(x(value), y, k, len(of), 5))
        if i >= 0 and first.shares:
            parts.append(text(_WIDE - 4, y + 4, f"{first.shares[i]:.1%}", "tick", "end"))
    return picture(_WIDE, high, parts, about)


def exact_chart(of: Sequence[Curve], about: str) -> str:
    """Draw the exact curve of an additive model, its edges as marks below."""
    first = of[0]
    x = scale_over(first.x, _LEFT, _WIDE - _RIGHT, 0.02)
    y = scale_over([value for each in of for value in each.y], _HIGH - _BOTTOM, _TOP)
    parts = left_axis(y, _LEFT, _WIDE - _RIGHT)
    values = ticks(x, 4)
    words = tick_texts(values)
    if first.of_days:
        values, words = _date_ticks(first.x)
    parts += bottom_axis(x, _HIGH - _BOTTOM, _HIGH - _BOTTOM + 4, values, words)
    for k, each in enumerate(of):
        of_line = "mean" if len(of) == 1 else f"mean c{k}"
        parts.append(path(_placed(each.x, each.y, x, y), of_line))
    for edge in first.x:
        parts.append(line(x(edge), _HIGH - _BOTTOM, x(edge), _HIGH - _BOTTOM - 7, "rug"))
    parts.append(line(_LEFT, _HIGH - _BOTTOM, _WIDE - _RIGHT, _HIGH - _BOTTOM, "axis"))
    return picture(_WIDE, _HIGH, parts, about)


def heat_map(names: Sequence[str], of: Sequence[Interaction], about: str) -> str:
    """Draw a square for each pair: darker where more does not add up, with H in it."""
    cell, left, top = 56, 170, 84
    wide, high = left + cell * len(names) + 60, top + cell * len(names) + 6
    by_pair = {frozenset(each.columns): each for each in of if len(each.columns) == 2}
    largest = max((each.strength for each in by_pair.values()), default=0.0)
    parts = []
    for i, name in enumerate(names):
        middle = top + cell * (i + 0.5)
        parts.append(text(left - 10, middle + 4, name, "name", "end", 24))
        parts.append(text(left + cell * (i + 0.4), top - 8, name, "name", "start", 17, -40))
        for j, other in enumerate(names):
            place = f'x="{left + cell * j + 1}" y="{top + cell * i + 1}"'
            size = f'width="{cell - 2}" height="{cell - 2}" rx="3"'
            each = by_pair.get(frozenset((name, other)))
            if i == j or each is None:
                parts.append(f'<rect class="none" {place} {size}/>')
                continue
            share = each.strength / largest if largest > 0 else 0.0
            parts.append(
                f'<rect class="heat" {place} {size} style="fill-opacity:{0.06 + 0.94 * share:.3f}">'
                f"<title>H {each.h:.3f}, deviation {figure(each.strength)}</title></rect>"
            )
            of_text = "cell strong" if share > 0.7 else "cell"
            parts.append(
                text(left + cell * (j + 0.5), middle + 4, f"{each.h:.2f}", of_text, "middle")
            )
    return picture(wide, high, parts, about, grows=False)


def _placed(
    xs: Sequence[float], ys: Sequence[float], x: Scale, y: Scale
) -> list[tuple[float, float]]:
    return [(x(a), y(b)) for a, b in zip(xs, ys, strict=True)]


def _dot(x: float, y: float, k: int, of: int, radius: float = 3) -> str:
    of_dot = "dot" if of == 1 else f"dot c{k}"
    return f'<circle class="{of_dot}" cx="{x:.1f}" cy="{y:.1f}" r="{radius}"/>'


def shifted(of: Dependence) -> bool:
    """Whether rows' own lines lie so far apart that the shape of their mean could not be seen."""
    own = np.asarray(of.lines)
    if len(own) < 2 or not np.isfinite(own).all():
        return False
    apart = np.diff(np.quantile(own.mean(axis=1), [_ICE_SHARE, 1 - _ICE_SHARE]))[0]
    return bool(apart > 4 * (max(of.mean) - min(of.mean)))


def _lines(of: Dependence) -> NDArray[np.float64]:
    """Return rows' own lines ``[rows, points]``, moved to the mean's height where need be."""
    own = np.asarray(of.lines, dtype=np.float64).reshape(-1, len(of.mean))
    if shifted(of):
        own = own - own.mean(axis=1, keepdims=True) + np.mean(of.mean)
    return own


def _places(of: Dependence) -> tuple[float, ...]:
    """Return where points stand: of the parts of a date their own numbers."""
    if of.kind == "category" and all(label.isdecimal() for label in of.labels):
        return tuple(float(label) for label in of.labels)
    return of.x


def _x_ticks(of: Dependence, x: Scale) -> tuple[list[float], list[str]]:
    if of.kind == "date":
        return _date_ticks(of.x)
    if of.kind == "category" and not all(label.isdecimal() for label in of.labels):
        return [*of.x], [label[:3] for label in of.labels]
    values = ticks(x, 5)
    if of.kind in ("time", "duration"):
        return _clock_ticks(x)
    return values, tick_texts(values)


def _date_ticks(x: Sequence[float]) -> tuple[list[float], list[str]]:
    values = sorted({*np.linspace(math.ceil(x[0]), math.floor(x[-1]), 3).round().tolist()})
    return values, [str(np.datetime64(int(value), "D")) for value in values]


def _clock_ticks(x: Scale) -> tuple[list[float], list[str]]:
    span = x.high - x.low
    steps = (60, 300, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400)
    step = next((s for s in steps if span / s <= 5), 0)
    if not step or span < 120:
        values = ticks(x, 4)
        return values, [f"{words} s" for words in tick_texts(values)]
    values = [float(i * step) for i in range(math.ceil(x.low / step), int(x.high // step) + 1)]
    return values, [f"{int(v // 3600)}:{int(v // 60 % 60):02}" for v in values]


__all__ = ["bars", "curve_chart", "exact_chart", "heat_map", "level_chart", "shifted"]
