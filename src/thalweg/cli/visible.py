"""Texts from data made safe for a terminal: control characters are printed as escapes.

A column's name may hold the sequence that clears the screen, sets the window's title or turns the
direction of the letters. JSON and CSV keep the exact text.
"""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from thalweg.wording import STEERING, SURROGATES, visible


def visible_json(text: str) -> str:
    r"""Return JSON with control characters as JSON escapes, which read back as the exact text.

    But a byte of a file's name that is no UTF-8 becomes the four signs ``\xe9``, as messages write
    it: ``\udce9`` is half a character, which strict readers of JSON refuse.
    """
    if text.isascii():
        return text  # JSON escapes C0 by itself
    escapes = {code: f"\\u{code:04x}" for code in STEERING if code >= 0x7F}
    escapes |= {code: "\\" + visible(chr(code)) for code in SURROGATES}
    return text.translate(escapes)


class VisibleConsole(Console):
    """A console that prints texts `visible`; its own colours and cursor codes are unchanged."""

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
