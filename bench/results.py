"""The results' file: a run of only some comparisons goes into what is there, or says so."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


class MergeError(Exception):
    """A file's results and new ones do not belong together: the sentence says why."""


def read(path: Path) -> dict[str, Any]:
    """Return a file's results.

    Raises:
        MergeError: there is no such file, or it does not hold results.
    """
    try:
        results = json.loads(path.read_text())
        assert {"machine", "limits", "scale", "only", "comparisons"} <= results.keys()
    except (OSError, ValueError, AssertionError, AttributeError):
        raise MergeError(f"{path} cannot be read as results of python -m bench.") from None
    return dict(results)


def check_merge(old: Mapping[str, Any], machine: Mapping[str, Any], scale: float) -> None:
    """Refuse to put results of another machine, or of another size, into the old ones.

    Raises:
        MergeError: they do not belong together.
    """
    if old["scale"] != scale:
        raise MergeError(f"it was measured at a scale of {old['scale']:g}, not {scale:g}")
    for what, value in machine.items():
        if old["machine"].get(what) != value:
            raise MergeError(f"it was measured with other {what}")


def merge(
    old: Mapping[str, Any], new: Mapping[str, Any], order: Sequence[str] = ()
) -> dict[str, Any]:
    """Return the old results with the rows of the new ones, which are marked ``apart``.

    Each share was worked out with the limits of its own run; those that are told are the old ones.

    Args:
        old: with the limits that are told.
        new: of a later run of some comparisons.
        order: names of all comparisons.
    """
    rows = {row["name"]: row for row in old["comparisons"]}
    rows |= {row["name"]: {**row, "apart": True} for row in new["comparisons"]}
    places = {name: place for place, name in enumerate(order)}
    names = sorted(rows, key=lambda name: places.get(name, len(places)))
    only = old["only"] and [name for name in names if name in {*old["only"], *new["only"]}]
    return {**old, "only": only, "comparisons": [rows[name] for name in names]}
