"""What a comparison is: sides that do the same work, and what we want to reach against them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Figure = Literal["passes", "loss", "step", "memory"]
"""Seconds for the same passes; seconds to the same held-out loss; seconds of a step; megabytes.
Never mixed in one comparison."""


@dataclass(frozen=True)
class Side:
    """One contender.

    Attributes:
        name: how the report calls it.
        make: ``module:function``, called with the data and `settings` in a process of its own;
            it warms up and returns a `bench.readings.Once`.
        settings: its other arguments.
        cores: it is set up on the first of the machine's cores, once for each number here, and the
            quickest stays; none: it may use all, and decides for itself.
        times: how many times the measured work the whole is: 64 runs that are measured as one are
            64 times that one.
        note: what else there is to say.
    """

    name: str
    make: str
    settings: Mapping[str, Any] = field(default_factory=dict)
    cores: tuple[int, ...] = ()
    times: float = 1
    note: str = ""


@dataclass(frozen=True)
class Target:
    """What is to be reached.

    Attributes:
        kind: ``times faster``: their seconds / ours, at least `wanted`; ``times as long``: ours /
            theirs, at most; ``share``: of a limit of the machine, or of what a side that does
            nothing but reach it takes, at least; ``megabytes``: beyond the data, at most.
        wanted: the bound; None where the figure is only told.
        against: the side's name, or the limit's (see `bench.machine`).
        work: for a share of a limit: bytes or floating-point operations of the whole.
    """

    kind: Literal["times faster", "times as long", "share", "megabytes"]
    wanted: float | None
    against: str = ""
    work: float = 0


@dataclass(frozen=True)
class Comparison:
    """One row of the report.

    Attributes:
        name: for ``--only``.
        title: the work.
        figure: what is measured.
        sides: ours first.
        targets: in the report's order.
        data: name of the data set (see `bench.data`), "" for none.
        rows: training rows of it.
        group: the heading it stands under in ``--list``; ``--only`` takes it too.
        note: what a reader must know.
    """

    name: str
    title: str
    figure: Figure
    sides: tuple[Side, ...]
    targets: tuple[Target, ...]
    data: str = ""
    rows: int = 0
    group: str = ""
    note: str = ""
