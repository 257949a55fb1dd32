"""What a schedule is: a factor on the learning rate, for each update."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from thalweg.hyperparameters import Hyperparameter


@dataclass(frozen=True)
class Schedule:
    """How the learning rate moves while training goes on.

    Attributes:
        name: what the user types.
        title: its name in the field.
        about: what it is for.
        factor: ``(t, total, **hyperparameters) → factor`` on the learning rate, float64. t = 1,
            2, … is the number of the update, total how many are planned; t broadcasts.
        hyperparameters: default and range of each.
        paper: where it comes from.
        differences: how other libraries differ.

    """

    name: str
    title: str
    about: str
    factor: Callable[..., Any]
    paper: str
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    differences: str = ""
