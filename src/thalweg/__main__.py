"""The program: ``thalweg`` and ``python -m thalweg``. How signals end it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from typing import Any

_ENDS = {
    signal.SIGINT: "interrupted before the work was done.",
    signal.SIGTERM: "ended by SIGTERM before the work was done.",
}


def _end(number: int, frame: Any) -> None:
    """End at once, with a sentence and the status that a shell gives the signal: 130 or 143."""
    # Imported already, or there is nothing yet to leave: an import may be what was interrupted.
    leave_nothing = getattr(sys.modules.get("thalweg.endings"), "leave_nothing", None)
    if leave_nothing is not None:
        leave_nothing()
    if os.isatty(2):
        os.write(2, b"\x1b[?25h\r\x1b[K")  # a progress bar hides the cursor
    with contextlib.suppress(OSError):
        os.write(2, f"thalweg: {_ENDS[signal.Signals(number)]}\n".encode())
    os._exit(128 + number)


def main() -> None:
    """Open the streams that are closed, take over signals, load the command line and run it."""
    _open_streams()
    for number in _ENDS:
        # A script's background job ignores SIGINT, and `nohup` others: that stays.
        if signal.getsignal(number) in (signal.SIG_DFL, signal.default_int_handler):
            signal.signal(number, _end)
    from thalweg.limited_memory import under_a_limit

    under_a_limit(_run)


def _run() -> None:
    from thalweg.cli.main import main as run

    run()


def _open_streams() -> None:
    """Lead closed streams to the null device, or the first files opened would take their place."""
    for number, name in ((0, "stdin"), (1, "stdout"), (2, "stderr")):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDONLY if number == 0 else os.O_WRONLY)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
        if getattr(sys, name) is None:
            mode = "r" if number == 0 else "w"
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


if __name__ == "__main__":
    main()
