"""Whether a page is open: the server ends when the last one is closed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

_WAIT = 1.5  # seconds in which a page that is loaded anew is back
_BEAT = 15.0  # seconds between two signs of life
_LOOK = 0.25  # seconds between two looks at whether the server ends


class Presence:
    """The pages that are open.

    Attributes:
        open: how many.
    """

    def __init__(
        self, gone: Callable[[], object], ending: Callable[[], bool] = lambda: False
    ) -> None:
        """Take what is called when the last page has been closed for a little while.

        Args:
            gone: it.
            ending: whether the server ends; streams end then too.
        """
        self._ending = ending
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
            while not self._ending():
                yield b"event: here\ndata: {}\n\n"
                for _ in range(round(_BEAT / _LOOK)):
                    await asyncio.sleep(_LOOK)
                    if self._ending():
                        return
        finally:
            self.open -= 1
            if not self.open:
                self._waiting = asyncio.get_running_loop().call_later(_WAIT, self._over)

    def _over(self) -> None:
        if not self.open:
            self._gone()
