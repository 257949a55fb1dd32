"""What a schedule is: a factor on the learning rate, for each update."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.hyperparameters import Hyperparameter

_WARMUP = {"warmup": Hyperparameter(0.0, "[0, 1)", "share of the updates spent going up")}


def whole(number: Any) -> Any:
    """Round down, allowing for rounding errors: 0.29 · 100 = 28.999… becomes 29."""
    return np.floor(number + 1e-9)


@dataclass(frozen=True)
class Schedule:
    """How the learning rate changes from update to update.

    Attributes:
        name: what the user types.
        title: its name in the literature.
        about: what it is for.
        factor: ``(t, total, **hyperparameters) → factor`` on the learning rate, float64. t = 1,
            2, … is the number of the update, total how many are planned, both counted from the end
            of the warm-up; t broadcasts.
        hyperparameters: default and range of each; every schedule has ``warmup``.
        plateau: ``(losses, **hyperparameters) → factor`` from the validation losses of all epochs
            so far, in order; multiplied by the other factor. None: the schedule takes no losses.
        paper: where it comes from.
        differences: how other libraries differ.

    """

    name: str
    title: str
    about: str
    factor: Callable[..., Any]
    paper: str
    hyperparameters: Mapping[str, Hyperparameter] = field(default_factory=dict)
    plateau: Callable[..., float] | None = None
    differences: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(
            self,
            "hyperparameters",
            {**self.hyperparameters, **_WARMUP} | dict(self.hyperparameters),
        )

    def over(self, t: Any, total: float, settings: Mapping[str, Any]) -> NDArray[np.float64]:
        """Return the factor on the learning rate, with the warm-up.

        During the first ⌊warmup · total⌋ updates the factor rises linearly to the schedule's first.

        Args:
            t: numbers of updates, from 1, any shape.
            total: updates planned.
            settings: all hyperparameters.
        """
        own = {name: value for name, value in settings.items() if name != "warmup"}
        up = whole(settings["warmup"] * total)
        left = max(total - up, 1.0)
        if up == 0:
            return self.factor(np.asarray(t, np.float64), left, **own)
        factor = self.factor(np.maximum(t - up, 1.0), left, **own)
        first = self.factor(np.ones_like(t), left, **own)
        return np.where(t <= up, first * t / np.maximum(up, 1), factor)
