"""The picture of a learning rate that was found: loss by rate, in SVG."""

from __future__ import annotations

import math

from thalweg.racing.found_rate import FoundRate
from thalweg.report.svg_axes import bottom_axis, left_axis, line, path, picture, scale_over, text

_WIDE, _HIGH = 520, 280
_LEFT, _RIGHT, _TOP, _BOTTOM = 66, 14, 12, 44
_CLIPPED = 3.0  # times the range of the finest stage: what is above is drawn at the top
_STYLE = (
    "<style>.mean{fill:none;stroke:#2563a8;stroke-width:2}.row{fill:none;stroke:#8aa;stroke-width:1}"
    ".grid{stroke:#ddd}.axis{stroke:#888}.tick,.name{font:11px sans-serif;fill:#555}"
    ".taken{stroke:#c2410c;stroke-width:2}.bound{stroke:#888;stroke-dasharray:4 3}"
    ".gone{stroke:#c2410c;stroke-width:1.5}</style>"
)


def svg(found: FoundRate) -> str:
    """Return the losses of each stage by rate, diverged ones as crosses at the top."""
    there = [t for t in found.tried if math.isfinite(t.loss)]
    last = max((t.epochs for t in found.tried), default=0)
    fine = [t.loss for t in there if t.epochs == last] or [t.loss for t in there] or [0.0]
    limit = min(fine) + _CLIPPED * (max(fine) - min(fine) or abs(min(fine)) or 1.0)
    x = scale_over([math.log10(t.lr) for t in found.tried], _LEFT, _WIDE - _RIGHT, 0.03)
    y = scale_over([min(t.loss, limit) for t in there] or [0.0, 1.0], _HIGH - _BOTTOM, _TOP, 0.08)
    parts = [_STYLE, *left_axis(y, _LEFT, _WIDE - _RIGHT)]
    decades = [float(k) for k in range(math.ceil(x.low), math.floor(x.high) + 1)]
    words = [f"{10**k:g}" for k in decades]
    parts += bottom_axis(x, _HIGH - _BOTTOM, _HIGH - _BOTTOM + 4, decades, words)
    for epochs in sorted({t.epochs for t in found.tried}):
        own = sorted((t for t in there if t.epochs == epochs), key=lambda t: t.lr)
        points = [(x(math.log10(t.lr)), y(min(t.loss, limit))) for t in own]
        parts.append(path(points, "mean" if epochs == last else "row"))
    for t in found.tried:
        if t.diverged or not math.isfinite(t.loss):
            at = x(math.log10(t.lr))
            parts.append(line(at - 4, _TOP, at + 4, _TOP + 8, "gone"))
            parts.append(line(at - 4, _TOP + 8, at + 4, _TOP, "gone"))
    if found.found:
        at = x(math.log10(found.rate))
        parts.append(line(at, _TOP, at, _HIGH - _BOTTOM, "taken"))
    if x.low <= _log(found.bound) <= x.high:
        at = x(_log(found.bound))
        parts.append(line(at, _TOP, at, _HIGH - _BOTTOM, "bound"))
    parts.append(line(_LEFT, _HIGH - _BOTTOM, _WIDE - _RIGHT, _HIGH - _BOTTOM, "axis"))
    below = f"learning rate of {found.run.optimizer}; loss: {found.loss}"
    parts.append(text((_LEFT + _WIDE) / 2, _HIGH - 8, below, "name", "middle", 80))
    return picture(_WIDE, _HIGH, parts, f"Loss by learning rate. {found}", grows=False)


def _log(rate: float) -> float:
    return math.log10(rate) if 0 < rate < math.inf else math.nan


__all__ = ["svg"]
