"""What a side of a comparison measures in one repetition, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple


class Checkpoint(NamedTuple):
    """A look at the held-out rows on the way.

    Attributes:
        rows: trained on so far.
        seconds: of training so far; the looks themselves are not counted.
        loss: on the held-out rows.
    """

    rows: int
    seconds: float
    loss: float


@dataclass(frozen=True)
class Reading:
    """One repetition.

    Attributes:
        seconds: how long the work took.
        loss: held-out loss after it (the best run's), where there is one.
        curves: for a time to a loss: the checkpoints under each setting tried, by its name.
        memory: for a peak of memory: megabytes by name.
        note: how the side was set up, where it chose for itself (threads).
    """

    seconds: float
    loss: float | None = None
    curves: dict[str, list[Checkpoint]] = field(default_factory=dict)
    memory: dict[str, float] = field(default_factory=dict)
    note: str = ""


Once = Callable[[], Reading]
"""A side, warmed up: each call does the work once more, from the start."""
