"""Races that `bench.record_races` recorded, in one compressed file."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.schedules import SCHEDULES
from thalweg.training.run import Run

FOLDER = Path(__file__).with_name("races")
_BITS = 8  # of a loss's 24 that are cleared: what is left is a relative 2e-5, and packs better


@dataclass(frozen=True)
class Race:
    """One race, in which no run ended early unless it diverged.

    Attributes:
        table: its name.
        rows: that were drawn of it.
        settings: of each run, as text.
        losses: validation losses, ``[epochs, runs]``, NaN after a divergence.
        errors: of each run's paired difference to the best of that epoch: the standard error, a
            share of the best's loss, ``[epochs, runs]``.
        judge: a metric that was recorded too; "": none was.
        figures: its, ``[epochs, runs]``; less is better: where more is, it is negative.
        figure_errors: as `errors`, a share of the best figure's magnitude.
    """

    table: str
    rows: int
    settings: Sequence[str]
    losses: NDArray[np.float32]
    errors: NDArray[np.float16]
    judge: str = ""
    figures: NDArray[np.float32] = field(default_factory=lambda: np.empty(0, np.float32))
    figure_errors: NDArray[np.float16] = field(default_factory=lambda: np.empty(0, np.float16))

    @property
    def runs(self) -> list[Run]:
        """The settings as runs."""
        return [_run(text) for text in self.settings]


def _run(text: str) -> Run:
    """Return the run that a text of `bench.record_races` is of."""
    optimizer, *parts = text.split()
    names = {"lr": "lr", "batch": "batch_size", "hidden": "hidden"}
    given: dict[str, Any] = {}
    for part in parts:
        name, equals, value = part.partition("=")
        if equals:
            key = names.get(name, name)
            given[key] = (
                value if name == "hidden" else int(value) if name == "batch" else float(value)
            )
        elif name in SCHEDULES:
            given["schedule"] = name
    return Run(optimizer, **given)


def write(path: Path, races: Sequence[Race]) -> None:
    """Write races to a file, losses and figures to about five digits."""
    path.parent.mkdir(exist_ok=True)
    about = [
        [
            race.table,
            race.rows,
            *race.losses.shape,
            race.settings,
            *([race.judge] * bool(race.judge)),
        ]
        for race in races
    ]
    arrays: dict[str, Any] = {"losses": _rounded([race.losses for race in races])}
    arrays["errors"] = np.concatenate([race.errors.ravel() for race in races])
    if any(race.judge for race in races):
        arrays["figures"] = _rounded([race.figures for race in races])
        arrays["figure_errors"] = np.concatenate([race.figure_errors.ravel() for race in races])
    text = np.frombuffer(json.dumps(about).encode(), np.uint8)
    np.savez_compressed(path, about=text, **arrays)


def _rounded(arrays: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    flat = np.concatenate([each.ravel() for each in arrays])
    bits = (flat.view(np.uint32) + (1 << (_BITS - 1))) & np.uint32(~((1 << _BITS) - 1) & 0xFFFFFFFF)
    return np.where(np.isnan(flat), np.float32(np.nan), bits.view(np.float32))


def read(path: Path) -> list[Race]:
    """Return the races of a file that `write` made."""
    with np.load(path) as file:
        about = json.loads(file["about"].tobytes())
        arrays = {name: file[name] for name in file if name != "about"}
    found, at = [], dict.fromkeys(arrays, 0)
    for table, rows, epochs, runs, settings, *judge in about:
        own = {}
        for name, array in arrays.items():
            if judge or not name.startswith("figure"):
                own[name] = array[at[name] : at[name] + epochs * runs].reshape(epochs, runs)
                at[name] += epochs * runs
        found.append(Race(table, rows, settings, judge=(*judge, "")[0], **own))
    return found
