"""Axes and texts of pictures in SVG, as HTML pages embed them: colours come from the page's CSS."""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from thalweg.wording import cut_inside, visible

_LARGEST, _LEAST = 5e307, 1e-300


@dataclass(frozen=True)
class Scale:
    """A straight scale from values to pixels.

    Attributes:
        low, high: values at the ends, low < high.
        start, end: their pixels.
    """

    low: float
    high: float
    start: float
    end: float

    def __call__(self, value: float) -> float:
        """Return the pixel of a value."""
        share = (_bounded(value) - self.low) / (self.high - self.low)
        return self.start + share * (self.end - self.start)


def _bounded(value: float) -> float:
    """Return a value whose distance from others does not overflow."""
    return max(-_LARGEST, min(_LARGEST, value))


def scale_over(values: Iterable[float], start: float, end: float, margin: float = 0.04) -> Scale:
    """Return a scale over all finite values, and a margin of their range at both ends."""
    finite = [_bounded(value) for value in values if math.isfinite(value)]
    low, high = (min(finite), max(finite)) if finite else (0.0, 1.0)
    if not high > low:
        half = abs(low) * 0.05 or 0.5
        low, high = low - half, high + half
    margin *= high - low
    return Scale(low - margin, high + margin, start, end)


def ticks(scale: Scale, most: int = 5) -> list[float]:
    """Return round values within a scale, at most so many: multiples of 1, 2 or 5 · 10ⁿ."""
    span = scale.high - scale.low
    if not _LEAST < span < math.inf:
        return []
    power = 10.0 ** math.floor(math.log10(span / most))
    step = next(s * power for s in (1, 2, 5, 10, 20) if span / (s * power) <= most)
    first, last = math.ceil(scale.low / step), math.floor(scale.high / step)
    return [i * step for i in range(first, last + 1)]


def tick_texts(values: Sequence[float]) -> list[str]:
    """Write round values with as many digits as tell them apart."""
    largest = max((abs(value) for value in values), default=0.0)
    if largest >= 1e7 or 0 < largest < 1e-4:
        return [f"{value:.3g}" for value in values]
    gap = min((b - a for a, b in pairwise(values)), default=largest or 1.0)
    digits = max(0, -math.floor(math.log10(gap) + 1e-9)) if gap > 0 else 0
    return [f"{value:,.{digits}f}" for value in values]


def text(
    x: float,
    y: float,
    words: str,
    of: str = "tick",
    anchor: str = "start",
    most: int = 0,
    turned: int = 0,
) -> str:
    """Return a text; with `most` it is cut, and the whole stands in its tooltip."""
    turn = f' transform="rotate({turned} {x:.1f} {y:.1f})"' if turned else ""
    shown = visible(words).replace("\n", " ")
    cut = cut_inside(shown, most) if most else shown
    title = f"<title>{html.escape(shown)}</title>" if cut != shown else ""
    return (
        f'<text class="{of}" x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{turn}>{title}'
        f"{html.escape(cut)}</text>"
    )


def line(x1: float, y1: float, x2: float, y2: float, of: str) -> str:
    """Return a line."""
    return f'<line class="{of}" x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}"/>'


def path(points: Iterable[tuple[float, float]], of: str) -> str:
    """Return a line through points; those that are not finite are left out."""
    there = [f"{x:.1f},{y:.1f}" for x, y in points if math.isfinite(x) and math.isfinite(y)]
    return f'<polyline class="{of}" points="{" ".join(there)}"/>'


def picture(
    width: float, height: float, parts: Iterable[str], about: str, *, grows: bool = True
) -> str:
    """Return a picture that is as wide as its place, with words for those who do not see it."""
    style = "" if grows else f' style="max-width:{width:.0f}px"'
    return (
        f'<svg viewBox="0 0 {width:.0f} {height:.0f}"{style} role="img" '
        f'aria-label="{html.escape(visible(about), quote=True)}">{"".join(parts)}</svg>'
    )


def left_axis(scale: Scale, x: float, right: float) -> list[str]:
    """Return an axis on the left with faint lines across."""
    values = ticks(scale)
    parts = [line(x, scale(value), right, scale(value), "grid") for value in values]
    return parts + [
        text(x - 6, scale(value) + 4, words, "tick", "end")
        for value, words in zip(values, tick_texts(values), strict=True)
    ]


def bottom_axis(
    scale: Scale, y: float, top: float, values: Sequence[float], words: Sequence[str]
) -> list[str]:
    """Return an axis below with faint lines up."""
    parts = [line(scale(value), y, scale(value), top, "grid") for value in values]
    last = len(values) - 1
    for i, (value, each) in enumerate(zip(values, words, strict=True)):
        anchor = "middle"
        if len(each) > 7:  # a date at the end of the axis stays inside the picture
            anchor = "start" if i == 0 else "end" if i == last else "middle"
        parts.append(text(scale(value), y + 16, each, "tick", anchor))
    return parts
