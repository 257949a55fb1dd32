"""Whether a page is open: the server ends when the last one is closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

_WAIT = 1.5  # seconds in which a page that is loaded anew is back
_BEAT = 15.0  # seconds between two signs of life


class Presence:
    """The pages that are open.

    Attributes:
        open: how many.
    """

    def __init__(self, gone: Callable[[], object]) -> None:
        """Take what is called when the last page has been closed for a little while."""
        self.open = 0
        self._gone = gone
        self._waiting: asyncio.TimerHandle | None = None

    async def beats(self) -> AsyncIterator[bytes]:
        """Yield server-sent events for as long as a page is there; each page has one stream."""
        self.open += 1
        if self._waiting is not None:
            self._waiting.cancel()
            self._waiting = None
        try:
            yield b"retry: 400\n\n"
            while True:
                yield b"event: here\ndata: {}\n\n"
                await asyncio.sleep(_BEAT)
        finally:
            self.open -= 1
            if not self.open:
                self._waiting = asyncio.get_running_loop().call_later(_WAIT, self._over)

    def _over(self) -> None:
        if not self.open:
            self._gone()
