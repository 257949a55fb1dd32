"""What a penalty is: a value added to the loss that prefers small weights, and its slope."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from thalweg.hyperparameters import Interval


@dataclass(frozen=True)
class Penalty:
    """A term of the objective that depends on the weights alone; the intercept is left out.

    Attributes:
        name: what the user types, also the option that sets its strength.
        title: its name in the field.
        about: what it is for.
        value: ``(w, strength) → penalty of each weight``; the objective adds their sum.
        slope: ``(w, strength) → d penalty / d w``, added to the gradient of each batch.
        interval: the legal range of the strength.
        degree: the penalty of s·w is sᵈ times that of w.
        paper: where it comes from.
        differences: how other libraries differ.

    """

    name: str
    title: str
    about: str
    value: Callable[..., Any]
    slope: Callable[..., Any]
    interval: Interval
    degree: int
    paper: str
    differences: str = ""
