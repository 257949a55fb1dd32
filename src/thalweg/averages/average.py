"""What an average of the weights is: the share of the newest weights, for each update."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter


@dataclass(frozen=True)
class Average:
    """A running average x of the weights: after each update x ← x + share · (w − x).

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for.
        share: ``(t, total, **hyperparameters) → share`` of the newest weights, 1 for t = 1,
            float64. t = 1, 2, … is the number of the update, total how many are planned.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.
    """

    name: str
    title: str
    about: str
    share: Callable[..., Any]
    paper: str
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    differences: str = ""
