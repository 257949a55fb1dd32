"""What `thalweg show` says of one named thing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from thalweg.sentences import said


@dataclass(frozen=True)
class Explanation:
    """The explanation of one named thing.

    Attributes:
        kind: optimizer, loss, metric, penalty, schedule, average, activation or initialisation.
        name: what the user types.
        title: its name in the literature.
        about: what it is for.
        formula: the source of the functions that run.
        mathematics: an optimizer's, activation's or initialisation's formula in textbook notation,
            one equation per line.
        hyperparameters: name → default, range and meaning.
        facts: further lines by their heading: paper, tasks, differences …
        conventions: for an optimizer, how each source writes it: ``convention``, ``note``,
            ``defaults`` (those that differ), ``lacks`` (hyperparameters it does not have),
            ``mathematics``, its formula if that differs, and ``weights``, the weight in the worked
            example by the number of updates.
        example: a description of the worked example.
    """

    kind: str
    name: str
    title: str
    about: str
    formula: str
    hyperparameters: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)
    conventions: Sequence[Mapping[str, Any]] = ()
    example: str = ""
    mathematics: str = ""


def hyperparameters_of(thing: Any) -> dict[str, dict[str, Any]]:
    """Return default, range and meaning of each hyperparameter of a record."""
    return {
        name: {
            "default": h.default,
            "range": said("{range}, whole", range=h.interval.text) if h.whole else h.interval.text,
            "meaning": h.meaning,
        }
        for name, h in thing.hyperparameters.items()
    }


def facts_of(**facts: str) -> dict[str, str]:
    """Return the lines that have a text, by their headings."""
    return {heading: text for heading, text in facts.items() if text}


__all__ = ["Explanation", "facts_of", "hyperparameters_of"]
