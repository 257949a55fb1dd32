"""Each side lives in a process of its own, kept alive, and works only when asked.

So thread pools, BLAS limits and memory of one library do not touch another's, and sides can
alternate, which spreads the machine's ups and downs over all of them.
"""

from __future__ import annotations

import importlib
import multiprocessing
import os
import re
import signal
import warnings
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from bench.data import load
from bench.readings import Reading
from bench.record import Side

_PROCESSES = multiprocessing.get_context("spawn")


class SideError(Exception):
    """A side could not be measured: its library is missing, or it failed."""


class Worker:
    """One side's process, warmed up once it is there.

    Args:
        side: what to do.
        folder: of the data set; None for a side that needs none.
        cores: how many it may use, 0 for all.

    Raises:
        SideError: it could not be set up.
    """

    def __init__(self, side: Side, folder: Path | None, cores: int = 0) -> None:
        self.side, self.cores = side, cores
        self._pipe, theirs = _PROCESSES.Pipe()
        self._process = _PROCESSES.Process(target=_serve, args=(theirs, side, folder, cores))
        self._process.start()
        theirs.close()
        try:
            self._receive()
        except SideError:
            self.close()
            raise

    def once(self) -> Reading:
        """Do the work once more and return what it took."""
        self._pipe.send("once")
        reading = self._receive()
        assert isinstance(reading, Reading)
        if not self.cores:
            return reading
        on = f"on {self.cores} core" + "s" * (self.cores > 1)
        return replace(reading, note=", ".join(filter(None, (reading.note, on))))

    def close(self) -> None:
        """End the process."""
        self._pipe.close()  # the other end meets the end of its input
        self._process.join(timeout=10)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()

    def _receive(self) -> Any:
        try:
            answer = self._pipe.recv()
        except EOFError:
            raise SideError(f"{self.side.name}: its process ended.") from None
        if isinstance(answer, str):
            raise SideError(answer)
        return answer


def _serve(pipe: Connection, side: Side, folder: Path | None, cores: int) -> None:
    """Set a side up, say so, and do its work whenever asked; an error goes back as a sentence."""
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks ends us
    try:
        if cores and hasattr(os, "sched_setaffinity"):  # before the library looks for itself
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:cores])
        module, _, name = side.make.partition(":")
        make = getattr(importlib.import_module(module), name)
        once = make(None if folder is None else load(folder), **side.settings)
        pipe.send(Reading(0.0))
        while pipe.recv() == "once":
            pipe.send(once())
    except EOFError:
        return
    except ModuleNotFoundError as error:
        pipe.send(f"not installed: no module {error.name}; pip install -e '.[bench]'")
    except Exception as error:  # whatever a peer raises belongs into the report, not over it
        pipe.send(f"{type(error).__name__}: {sentence(str(error))}")


def sentence(text: str) -> str:
    """Return a message's first line, fit for a table, without the folders of this machine."""
    first = (text.splitlines() or [""])[0].replace("|", "¦")
    return re.sub(r"(?<!\w)/(?:[^\s/'\":]+/)+", "", first)[:200]
