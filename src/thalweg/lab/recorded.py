"""The weights of a race's runs over time, as far as memory allows; the true surfaces need them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from thalweg.training.callbacks import Callbacks
from thalweg.training.events import Planned, Traced

MOST_POINTS = 64  # of one run
MOST_BYTES = 200_000_000  # of all runs


@dataclass(frozen=True)
class Trace:
    """Where one run was, in the order in which it was there.

    Attributes:
        epochs: ``[m]``, 2.5 is half of the third epoch.
        updates: ``[m]`` so far.
        weights: ``[m, features, C]``, those that predictions are made from, for standardised
            features and the scaled target.
    """

    epochs: NDArray[np.float64]
    updates: NDArray[np.int64]
    weights: NDArray[np.float32]


@dataclass
class _Own:
    """What was recorded of one run; every `stride`-th event is taken, and the last."""

    stride: int = 1
    seen: int = 0
    last: tuple[float, int, NDArray[np.float32]] | None = None
    epochs: list[float] = field(default_factory=list)
    updates: list[int] = field(default_factory=list)
    weights: list[NDArray[np.float32]] = field(default_factory=list)

    def take(self, epoch: float, updates: int, weights: NDArray[np.float32]) -> None:
        """Keep a point."""
        self.epochs.append(epoch)
        self.updates.append(updates)
        self.weights.append(weights)

    def trace(self) -> Trace:
        """Return the points, the last among them."""
        if self.last is not None and self.last[1] != self.updates[-1]:
            self.take(*self.last)
        return Trace(np.array(self.epochs), np.array(self.updates), np.stack(self.weights))

    def thin(self) -> None:
        """Forget every second point."""
        self.stride *= 2
        for points in (self.epochs, self.updates, self.weights):
            del points[1::2]


class Recorder(Callbacks):
    """Records weights; when there are too many points, every second of all runs is forgotten."""

    def __init__(self, most_points: int = MOST_POINTS, most_bytes: int = MOST_BYTES) -> None:
        """Begin, with how many points of a run and how many bytes are kept."""
        self._most_points, self._most_bytes = most_points, most_bytes
        self._runs: dict[int, _Own] = {}
        self._rows = 1
        self._bytes = 0

    def on_plan(self, event: Planned) -> None:
        """Remember how many rows an epoch has."""
        self._rows = max(1, len(event.plan.training.rows))

    def on_trace(self, event: Traced) -> None:
        """Take the weights of some runs."""
        weights = event.weights if event.average is None else event.average
        for k, run in enumerate(event.runs):
            own = self._runs.setdefault(run, _Own())
            own.seen += 1
            if not np.isfinite(weights[:, k]).all():
                continue
            epoch, updates = event.epoch - 1 + event.rows / self._rows, int(event.updates[k])
            own.last = epoch, updates, weights[:, k].astype(np.float32)
            if (own.seen - 1) % own.stride:
                continue
            own.take(*own.last)
            self._bytes += own.weights[-1].nbytes
            if len(own.weights) > self._most_points:
                self._thin(own)
        while self._bytes > self._most_bytes:
            longest = max(self._runs.values(), key=lambda own: len(own.weights))
            if len(longest.weights) <= 2:
                break
            self._thin(longest)

    def _thin(self, own: _Own) -> None:
        before = sum(each.nbytes for each in own.weights)
        own.thin()
        self._bytes -= before - sum(each.nbytes for each in own.weights)

    def traces(self) -> Mapping[int, Trace]:
        """Return what was recorded, by the runs' places in the plan."""
        return {run: own.trace() for run, own in sorted(self._runs.items()) if own.weights}


__all__ = ["Recorder", "Trace"]
