"""Measure comparisons: sides alternate, repetition by repetition, each in its own process."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench import machine
from bench.data import make
from bench.figures import summarise
from bench.readings import Reading
from bench.record import Comparison, Side
from bench.workers import SideError, Worker

_TO_LOSS_REPEATS = 3  # these take many passes each
_REST = 0.1  # seconds: threads of BLAS and OpenMP keep turning for a while when they have ended


def measure(
    chosen: Sequence[Comparison], repeats: int, scale: float, tell: Callable[[str], None]
) -> dict[str, Any]:
    """Measure and return everything as plain data: machine, limits, rows.

    The machine's limits are measured before and after the comparisons; the higher figures count.

    Args:
        chosen: in order.
        repeats: of each side.
        scale: of the rows; it is told in the results, and scales the limits' arrays too.
        tell: is told what is going on.
    """
    tell("the machine's limits")
    first = machine.limits(scale)
    found = []
    with tempfile.TemporaryDirectory(prefix="thalweg-bench-") as folder:
        for comparison in chosen:
            tell(comparison.title)
            readings, failures = _alternate(comparison, repeats, Path(folder), tell)
            found.append((comparison, readings, failures))
    tell("the machine's limits, again")
    limits = machine.best_of(first, machine.limits(scale))
    return {
        "machine": machine.names(),
        "limits": limits,
        "repeats": repeats,
        "scale": scale,
        "comparisons": [summarise(*row, limits) for row in found],
    }


def _alternate(
    comparison: Comparison, repeats: int, folder: Path, tell: Callable[[str], None]
) -> tuple[dict[str, list[Reading]], dict[str, str]]:
    """Return each side's readings, and why there are none."""
    own = make(comparison.data, comparison.rows, folder) if comparison.data else None
    readings: dict[str, list[Reading]] = {side.name: [] for side in comparison.sides}
    failures: dict[str, str] = {}

    def failed(name: str, error: SideError) -> None:
        failures[name] = str(error)
        tell(f"  {name}: {error}")

    with ExitStack() as stack:
        contenders: list[_Contender] = []
        for side in comparison.sides:
            contender = _Contender(side, own, afresh=comparison.figure == "memory")
            stack.callback(contender.close)
            try:
                contender.prepare(warm=comparison.figure != "loss")  # which takes many passes
            except SideError as error:
                failed(side.name, error)
                continue
            contenders.append(contender)
        if comparison.figure == "loss":
            repeats = min(repeats, _TO_LOSS_REPEATS)
        for i in range(repeats):
            for contender in turn(contenders, i):
                name = contender.side.name
                if name in failures:
                    continue
                try:
                    reading = contender.once()
                except SideError as error:
                    failed(name, error)
                    continue
                readings[name].append(reading)
                tell(f"  {name}: {reading.seconds:.4g} s")
    return readings, failures


def turn(sides: Sequence[_Contender], repetition: int) -> list[_Contender]:
    """Return the sides in the order of a repetition: nobody is always first."""
    first = repetition % len(sides) if sides else 0
    return [*sides[first:], *sides[:first]]


class _Contender:
    """A side, ready to be measured: in one process, or in a new one each time."""

    def __init__(self, side: Side, folder: Path | None, afresh: bool) -> None:
        self.side, self.folder, self.afresh = side, folder, afresh
        self.worker: Worker | None = None

    def prepare(self, warm: bool) -> None:
        """Start, and do the work once unrecorded; of several numbers of cores keep the quickest."""
        best = float("inf")
        for cores in self.side.cores or (0,):
            worker = Worker(self.side, self.folder, cores)
            try:
                several = 3 if len(self.side.cores) > 1 else int(warm)
                seconds = min([worker.once().seconds for _ in range(several)], default=0.0)
            except SideError:
                worker.close()
                raise
            if seconds < best:
                self.close()
                self.worker, best = worker, seconds
            else:
                worker.close()

    def once(self) -> Reading:
        """Do the work once more; before it, leave the threads of the one before time to rest."""
        if self.afresh or self.worker is None:
            self.close()
            self.worker = Worker(self.side, self.folder)
        time.sleep(_REST)
        return self.worker.once()

    def close(self) -> None:
        """End the process, if there is one."""
        if self.worker is not None:
            self.worker.close()
            self.worker = None
