"""Texts from data made fit for a terminal: what would steer it is printed as its escape.

A column's name may hold the sequence that clears the screen, sets the window's title or turns the
direction of the letters. JSON and CSV keep the exact text.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

# C0 but tab and line feed, DEL, C1, marks and overrides of direction, line separators.
_STEERING = (
    *range(9),
    *range(11, 32),
    *range(0x7F, 0xA0),
    0x061C,
    *range(0x200E, 0x2010),
    *range(0x2028, 0x202F),
    *range(0x2066, 0x206A),
    *range(0xD800, 0xE000),
)


def _escape(code: int) -> str:
    if 0xDC80 <= code <= 0xDCFF:  # how Python keeps a byte of a file's name that is no UTF-8
        code -= 0xDC00
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


_ESCAPES = {code: _escape(code) for code in _STEERING}


def visible(text: str) -> str:
    r"""Return a text with what steers a terminal as ``\x1b`` or ``\u202e``."""
    return text if text.isascii() and text.isprintable() else text.translate(_ESCAPES)


def visible_json(text: str) -> str:
    """Return JSON with the same signs as its own escapes, which read back as the exact text."""
    if text.isascii():
        return text  # JSON escapes C0 by itself
    return text.translate({code: f"\\u{code:04x}" for code in _STEERING if code >= 0x7F})


class VisibleConsole(Console):
    """A console that prints texts `visible`; its own colours and cursor stay what they are."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """Render, each segment of text made visible."""
        for segment in super().render(renderable, options):
            text = segment.text
            if not segment.control and not (text.isascii() and text.isprintable()):
                yield Segment(visible(text), segment.style)
            else:
                yield segment
