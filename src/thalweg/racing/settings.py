"""Settings: runs that differ in their seed, fold and bootstrap alone are of one setting."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from thalweg.training.run import Run


@dataclass(frozen=True)
class Setting:
    """A setting of a race: what a user chooses among, trained by one run or several.

    Attributes:
        run: the setting, as a run with seed 0.
        places: of its runs in the race, from 0, in their order.
    """

    run: Run
    places: tuple[int, ...]

    def __str__(self) -> str:
        """Return the setting in short, as a run is written."""
        return str(self.run)


def settings_of(runs: Sequence[Run]) -> tuple[Setting, ...]:
    """Return the settings of runs, in the order in which they first appear.

    Args:
        runs: all of a race. A run given twice is one setting with two places.
    """
    found: dict[str, list[tuple[Run, list[int]]]] = {}  # by text, for a run has no hash
    order: list[tuple[Run, list[int]]] = []
    for place, run in enumerate(runs):
        setting = setting_of(run)
        alike = found.setdefault(str(setting), [])
        for known, places in alike:
            if known == setting:
                places.append(place)
                break
        else:
            alike.append((setting, [place]))
            order.append(alike[-1])
    return tuple(Setting(run, tuple(places)) for run, places in order)


def setting_of(run: Run) -> Run:
    """Return a run with seed 0, no fold and no bootstrap: what the runs of a setting share."""
    return run.setting


__all__ = ["Setting", "setting_of", "settings_of"]
